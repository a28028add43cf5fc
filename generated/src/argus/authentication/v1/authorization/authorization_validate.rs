//! AuthorizationValidate.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ResultStash, UserAuthorizationValidationRequest, UserAuthorizationValidationResponse};

/// Checks that an authorization is valid for an operation, optionally allowing expiry or replay.
///
/// `POST /authentication/v1/authorization/validate`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::authorization::authorization_validate::VALIDATE_USER_AUTHORIZATION).
pub fn validate_user_authorization(
    session: &rt::Session,
    body: &UserAuthorizationValidationRequest,
) -> rt::Call<ResultStash<UserAuthorizationValidationResponse>> {
    rt::Call::new(session, &operations::VALIDATE_USER_AUTHORIZATION).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/authorization/validate`: [`validate_user_authorization()`](super::validate_user_authorization).
    pub static VALIDATE_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.authorization.authorization_validate.validate_user_authorization",
            rt::Method::POST,
            "/authentication/v1/authorization/validate",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&VALIDATE_USER_AUTHORIZATION];
}
