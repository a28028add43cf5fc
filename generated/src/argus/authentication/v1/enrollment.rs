//! Enrollment.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, EnrollmentUserAuthorizationRequest, ResultStash, SendSmsUserAuthorizationPreResponse, UserAuthorizationResponse, UserEnrollmentActivationRequest, UserEnrollmentActivationResponse, UserEnrollmentVerificationRequest};

/// Activates the enrollment flow of a user, by user name, domain and enrollment code.
///
/// `PUT /authentication/v1/enrollment`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::enrollment::ACTIVATE_USER_ENROLLMENT_FLOW).
pub fn activate_user_enrollment_flow(
    session: &rt::Session,
    body: &UserEnrollmentActivationRequest,
) -> rt::Call<ResultStash<UserEnrollmentActivationResponse>> {
    rt::Call::new(session, &operations::ACTIVATE_USER_ENROLLMENT_FLOW).json(body)
}

/// Logs in an enrolling user with activation cookie and verification code; returns the session.
///
/// `POST /authentication/v1/enrollment/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::enrollment::AUTHENTICATE_USER_ENROLLMENT_SESSION).
pub fn authenticate_user_enrollment_session(
    session: &rt::Session,
    body: &UserEnrollmentVerificationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::AUTHENTICATE_USER_ENROLLMENT_SESSION).json(body)
}

/// Sends an SMS validation code with which an enrolling user can authorize an operation.
///
/// `GET /authentication/v1/enrollment/authorize`
///
/// [Schema](crate::schema::argus::authentication::v1::enrollment::SEND_ENROLLMENT_VALIDATION_CODE).
pub fn send_enrollment_validation_code(
    session: &rt::Session,
) -> rt::Call<ResultStash<SendSmsUserAuthorizationPreResponse>> {
    rt::Call::new(session, &operations::SEND_ENROLLMENT_VALIDATION_CODE)
}

/// Authorizes an operation of an enrolling user, with the cookie and token of the validation.
///
/// `POST /authentication/v1/enrollment/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::enrollment::ENROLLMENT_USER_AUTHORIZATION).
pub fn enrollment_user_authorization(
    session: &rt::Session,
    body: &EnrollmentUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::ENROLLMENT_USER_AUTHORIZATION).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /authentication/v1/enrollment`: [`activate_user_enrollment_flow()`](super::activate_user_enrollment_flow).
    pub static ACTIVATE_USER_ENROLLMENT_FLOW: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enrollment.activate_user_enrollment_flow",
            rt::Method::PUT,
            "/authentication/v1/enrollment",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/enrollment/authentication`: [`authenticate_user_enrollment_session()`](super::authenticate_user_enrollment_session).
    pub static AUTHENTICATE_USER_ENROLLMENT_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enrollment.authenticate_user_enrollment_session",
            rt::Method::POST,
            "/authentication/v1/enrollment/authentication",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/enrollment/authorize`: [`send_enrollment_validation_code()`](super::send_enrollment_validation_code).
    pub static SEND_ENROLLMENT_VALIDATION_CODE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enrollment.send_enrollment_validation_code",
            rt::Method::GET,
            "/authentication/v1/enrollment/authorize",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/enrollment/authorize`: [`enrollment_user_authorization()`](super::enrollment_user_authorization).
    pub static ENROLLMENT_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enrollment.enrollment_user_authorization",
            rt::Method::POST,
            "/authentication/v1/enrollment/authorize",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &ACTIVATE_USER_ENROLLMENT_FLOW,
        &AUTHENTICATE_USER_ENROLLMENT_SESSION,
        &SEND_ENROLLMENT_VALIDATION_CODE,
        &ENROLLMENT_USER_AUTHORIZATION,
    ];
}
