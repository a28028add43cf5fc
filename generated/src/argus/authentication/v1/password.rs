//! Password.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, ChangeCurrentUserPasswordRequest, ChangeCurrentUserPasswordResponse, PasswordAuthenticationRequest, PasswordTestRequest, PasswordTestResponse, PasswordUserAuthorizationRequest, RequestCredentials, ResultStash, UserAuthorizationResponse};

/// Sets a new password for the current user; an invalid new password is answered with 412.
///
/// `PUT /authentication/v1/password`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::password::CHANGE_CURRENT_USER_PASSWORD).
pub fn change_current_user_password(
    session: &rt::Session,
    body: &ChangeCurrentUserPasswordRequest,
) -> rt::Call<ResultStash<ChangeCurrentUserPasswordResponse>> {
    rt::Call::new(session, &operations::CHANGE_CURRENT_USER_PASSWORD).json(body)
}

/// Logs a user in with user name and password and returns legacy request credentials.
///
/// `POST /authentication/v1/password/authenticate`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::password::LEGACY_PASSWORD_AUTHENTICATION).
#[deprecated]
pub fn legacy_password_authentication(
    session: &rt::Session,
    body: &PasswordAuthenticationRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::LEGACY_PASSWORD_AUTHENTICATION).json(body)
}

/// Logs a user in with user name and password, optionally asking for further authorizations.
///
/// `POST /authentication/v1/password/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::password::PASSWORD_AUTHENTICATION).
pub fn password_authentication(
    session: &rt::Session,
    body: &PasswordAuthenticationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::PASSWORD_AUTHENTICATION).json(body)
}

/// Authorizes an operation of the current user by the account password.
///
/// `POST /authentication/v1/password/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::password::PASSWORD_USER_AUTHORIZATION).
pub fn password_user_authorization(
    session: &rt::Session,
    body: &PasswordUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::PASSWORD_USER_AUTHORIZATION).json(body)
}

/// Tests a password sent in the body and returns the test result.
///
/// `PUT /authentication/v1/password/test`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::password::TEST_USER_PASSWORD).
pub fn test_user_password(
    session: &rt::Session,
    body: &PasswordTestRequest,
) -> rt::Call<ResultStash<PasswordTestResponse>> {
    rt::Call::new(session, &operations::TEST_USER_PASSWORD).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /authentication/v1/password`: [`change_current_user_password()`](super::change_current_user_password).
    pub static CHANGE_CURRENT_USER_PASSWORD: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.password.change_current_user_password",
            rt::Method::PUT,
            "/authentication/v1/password",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/password/authenticate`: [`legacy_password_authentication()`](super::legacy_password_authentication).
    pub static LEGACY_PASSWORD_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.password.legacy_password_authentication",
            rt::Method::POST,
            "/authentication/v1/password/authenticate",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/password/authentication`: [`password_authentication()`](super::password_authentication).
    pub static PASSWORD_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.password.password_authentication",
            rt::Method::POST,
            "/authentication/v1/password/authentication",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/password/authorize`: [`password_user_authorization()`](super::password_user_authorization).
    pub static PASSWORD_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.password.password_user_authorization",
            rt::Method::POST,
            "/authentication/v1/password/authorize",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/password/test`: [`test_user_password()`](super::test_user_password).
    pub static TEST_USER_PASSWORD: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.password.test_user_password",
            rt::Method::PUT,
            "/authentication/v1/password/test",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &CHANGE_CURRENT_USER_PASSWORD,
        &LEGACY_PASSWORD_AUTHENTICATION,
        &PASSWORD_AUTHENTICATION,
        &PASSWORD_USER_AUTHORIZATION,
        &TEST_USER_PASSWORD,
    ];
}
