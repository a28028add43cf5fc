//! Authmethods.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, UserAuthenticationConfigurationInfo};

/// Lists the authentication method configurations of the current user.
///
/// `GET /currentuser/v1/authmethods`
///
/// [Schema](crate::schema::argus::currentuser::v1::authmethods::GET_CURRENT_USER_METHODS).
#[deprecated]
pub fn get_current_user_methods(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<UserAuthenticationConfigurationInfo>>> {
    rt::Call::new(session, &operations::GET_CURRENT_USER_METHODS)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/authmethods`: [`get_current_user_methods()`](super::get_current_user_methods).
    pub static GET_CURRENT_USER_METHODS: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.authmethods.get_current_user_methods",
            rt::Method::GET,
            "/currentuser/v1/authmethods",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CURRENT_USER_METHODS];
}
