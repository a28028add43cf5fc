//! User.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, User};

/// Returns the account of the user who makes the call.
///
/// `GET /currentuser/v1/user`
///
/// [Schema](crate::schema::argus::currentuser::v1::user::GET_CURRENT_USER).
pub fn get_current_user(session: &rt::Session) -> rt::Call<ResultStash<User>> {
    rt::Call::new(session, &operations::GET_CURRENT_USER)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/user`: [`get_current_user()`](super::get_current_user).
    pub static GET_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.user.get_current_user",
            rt::Method::GET,
            "/currentuser/v1/user",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CURRENT_USER];
}
