//! SmsAuthenticate.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AuthenticationResponse, RequestCredentials, ResultStash, SendSmsUserAuthorizationPreResponse, SmsAuthenticationRequest, SmsCurrentUserDisableMethodResponse, SmsUserAuthorizationRequest, UserAuthorizationResponse};

/// Logs a user in by password or SMS code and returns legacy credentials; 206 is a challenge.
///
/// `POST /authentication/v1/sms/authenticate`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::sms::sms_authenticate::LEGACY_SMS_AUTHENTICATION).
#[deprecated]
pub fn legacy_sms_authentication(
    session: &rt::Session,
    body: &SmsAuthenticationRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::LEGACY_SMS_AUTHENTICATION).json(body)
}

/// Logs a user in by password or SMS verification code; 206 is a challenge.
///
/// `POST /authentication/v1/sms/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::sms::sms_authenticate::SMS_AUTHENTICATION).
pub fn sms_authentication(
    session: &rt::Session,
    body: &SmsAuthenticationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::SMS_AUTHENTICATION).json(body)
}

/// Sends an SMS validation code with which the current user can authorize an operation.
///
/// `GET /authentication/v1/sms/authorize`
///
/// [Schema](crate::schema::argus::authentication::v1::sms::sms_authenticate::SEND_SMS_VALIDATION_CODE).
pub fn send_sms_validation_code(
    session: &rt::Session,
) -> rt::Call<ResultStash<SendSmsUserAuthorizationPreResponse>> {
    rt::Call::new(session, &operations::SEND_SMS_VALIDATION_CODE)
}

/// Authorizes an operation of the current user with the token and cookie of an SMS code.
///
/// `POST /authentication/v1/sms/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::sms::sms_authenticate::SMS_USER_AUTHORIZATION).
pub fn sms_user_authorization(
    session: &rt::Session,
    body: &SmsUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::SMS_USER_AUTHORIZATION).json(body)
}

/// Turns off SMS as an authentication method of the current user.
///
/// `PUT /authentication/v1/sms/disable`
///
/// [Schema](crate::schema::argus::authentication::v1::sms::sms_authenticate::DISABLE_CURRENT_USER_SMS_AUTHENTICATION).
pub fn disable_current_user_sms_authentication(
    session: &rt::Session,
) -> rt::Call<ResultStash<SmsCurrentUserDisableMethodResponse>> {
    rt::Call::new(session, &operations::DISABLE_CURRENT_USER_SMS_AUTHENTICATION)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/sms/authenticate`: [`legacy_sms_authentication()`](super::legacy_sms_authentication).
    pub static LEGACY_SMS_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.sms.sms_authenticate.legacy_sms_authentication",
            rt::Method::POST,
            "/authentication/v1/sms/authenticate",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/sms/authentication`: [`sms_authentication()`](super::sms_authentication).
    pub static SMS_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.sms.sms_authenticate.sms_authentication",
            rt::Method::POST,
            "/authentication/v1/sms/authentication",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/sms/authorize`: [`send_sms_validation_code()`](super::send_sms_validation_code).
    pub static SEND_SMS_VALIDATION_CODE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.sms.sms_authenticate.send_sms_validation_code",
            rt::Method::GET,
            "/authentication/v1/sms/authorize",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/sms/authorize`: [`sms_user_authorization()`](super::sms_user_authorization).
    pub static SMS_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.sms.sms_authenticate.sms_user_authorization",
            rt::Method::POST,
            "/authentication/v1/sms/authorize",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/sms/disable`: [`disable_current_user_sms_authentication()`](super::disable_current_user_sms_authentication).
    pub static DISABLE_CURRENT_USER_SMS_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.sms.sms_authenticate.disable_current_user_sms_authentication",
            rt::Method::PUT,
            "/authentication/v1/sms/disable",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LEGACY_SMS_AUTHENTICATION,
        &SMS_AUTHENTICATION,
        &SEND_SMS_VALIDATION_CODE,
        &SMS_USER_AUTHORIZATION,
        &DISABLE_CURRENT_USER_SMS_AUTHENTICATION,
    ];
}
