//! Password.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ChangeCurrentUserPasswordRequest, ResultStash};

/// Changes the password of the current user; an invalid password is answered with status 412.
///
/// `PUT /currentuser/v1/password`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::currentuser::v1::password::CHANGE_PASSWORD).
#[deprecated]
pub fn change_password(
    session: &rt::Session,
    body: &ChangeCurrentUserPasswordRequest,
) -> rt::Call<ResultStash<ResultStash<rt::Value>>> {
    rt::Call::new(session, &operations::CHANGE_PASSWORD).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /currentuser/v1/password`: [`change_password()`](super::change_password).
    pub static CHANGE_PASSWORD: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.password.change_password",
            rt::Method::PUT,
            "/currentuser/v1/password",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&CHANGE_PASSWORD];
}
