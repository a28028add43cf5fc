//! Totp.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, RequestCredentials, ResultStash, TotpAdministrativeAuthenticationInitializationResponse, TotpAuthenticationRequest, TotpUserAuthenticationInitializationRequest, TotpUserAuthenticationRevocationResponse, TotpUserAuthenticationVerificationRequest, TotpUserAuthenticationVerificationResponse, TotpUserAuthorizationRequest, UserAuthorizationResponse};

/// Verifies the current user's new TOTP generator, with its cookie and a verification code.
///
/// `PUT /authentication/v1/totp`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::totp::VERIFY_TOTP_GENERATOR).
pub fn verify_totp_generator(
    session: &rt::Session,
    body: &TotpUserAuthenticationVerificationRequest,
) -> rt::Call<ResultStash<TotpUserAuthenticationVerificationResponse>> {
    rt::Call::new(session, &operations::VERIFY_TOTP_GENERATOR).json(body)
}

/// Sets up a one-time code (TOTP) generator for the current user, by authorization or password.
///
/// `POST /authentication/v1/totp`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::totp::INITIALIZE_TOTP_GENERATOR).
pub fn initialize_totp_generator(
    session: &rt::Session,
    body: &TotpUserAuthenticationInitializationRequest,
) -> rt::Call<ResultStash<TotpAdministrativeAuthenticationInitializationResponse>> {
    rt::Call::new(session, &operations::INITIALIZE_TOTP_GENERATOR).json(body)
}

/// Revokes the one-time code (TOTP) generator of the current user.
///
/// `DELETE /authentication/v1/totp`
///
/// [Schema](crate::schema::argus::authentication::v1::totp::REVOKE_TOTP_GENERATOR).
pub fn revoke_totp_generator(
    session: &rt::Session,
) -> rt::Call<ResultStash<TotpUserAuthenticationRevocationResponse>> {
    rt::Call::new(session, &operations::REVOKE_TOTP_GENERATOR)
}

/// Logs a user in with password and TOTP code and returns legacy request credentials.
///
/// `POST /authentication/v1/totp/authenticate`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::totp::LEGACY_TOTP_AUTHENTICATION).
#[deprecated]
pub fn legacy_totp_authentication(
    session: &rt::Session,
    body: &TotpAuthenticationRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::LEGACY_TOTP_AUTHENTICATION).json(body)
}

/// Logs a user in with password and TOTP code; 206 is a challenge.
///
/// `POST /authentication/v1/totp/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::totp::TOTP_AUTHENTICATION).
pub fn totp_authentication(
    session: &rt::Session,
    body: &TotpAuthenticationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::TOTP_AUTHENTICATION).json(body)
}

/// Authorizes an operation of the current user by TOTP code.
///
/// `POST /authentication/v1/totp/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::totp::TOTP_USER_AUTHORIZATION).
pub fn totp_user_authorization(
    session: &rt::Session,
    body: &TotpUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::TOTP_USER_AUTHORIZATION).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /authentication/v1/totp`: [`verify_totp_generator()`](super::verify_totp_generator).
    pub static VERIFY_TOTP_GENERATOR: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.verify_totp_generator",
            rt::Method::PUT,
            "/authentication/v1/totp",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/totp`: [`initialize_totp_generator()`](super::initialize_totp_generator).
    pub static INITIALIZE_TOTP_GENERATOR: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.initialize_totp_generator",
            rt::Method::POST,
            "/authentication/v1/totp",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/totp`: [`revoke_totp_generator()`](super::revoke_totp_generator).
    pub static REVOKE_TOTP_GENERATOR: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.revoke_totp_generator",
            rt::Method::DELETE,
            "/authentication/v1/totp",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/totp/authenticate`: [`legacy_totp_authentication()`](super::legacy_totp_authentication).
    pub static LEGACY_TOTP_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.legacy_totp_authentication",
            rt::Method::POST,
            "/authentication/v1/totp/authenticate",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/totp/authentication`: [`totp_authentication()`](super::totp_authentication).
    pub static TOTP_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.totp_authentication",
            rt::Method::POST,
            "/authentication/v1/totp/authentication",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/totp/authorize`: [`totp_user_authorization()`](super::totp_user_authorization).
    pub static TOTP_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.totp.totp_user_authorization",
            rt::Method::POST,
            "/authentication/v1/totp/authorize",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &VERIFY_TOTP_GENERATOR,
        &INITIALIZE_TOTP_GENERATOR,
        &REVOKE_TOTP_GENERATOR,
        &LEGACY_TOTP_AUTHENTICATION,
        &TOTP_AUTHENTICATION,
        &TOTP_USER_AUTHORIZATION,
    ];
}
