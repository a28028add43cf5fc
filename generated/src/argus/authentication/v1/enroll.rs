//! Enroll.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, ResultStash, UserEnrollmentActivationRequest, UserEnrollmentActivationResponse, UserEnrollmentVerificationRequest};

/// Activates the enrollment of a user, by user name, domain and enrollment code.
///
/// `PUT /authentication/v1/enroll`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::enroll::ACTIVATE_USER_ENROLLMENT).
#[deprecated]
pub fn activate_user_enrollment(
    session: &rt::Session,
    body: &UserEnrollmentActivationRequest,
) -> rt::Call<ResultStash<UserEnrollmentActivationResponse>> {
    rt::Call::new(session, &operations::ACTIVATE_USER_ENROLLMENT).json(body)
}

/// Logs in an enrolling user, with an activation cookie and a verification code.
///
/// `POST /authentication/v1/enroll/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::enroll::AUTHENTICATE_USER_ENROLLMENT).
#[deprecated]
pub fn authenticate_user_enrollment(
    session: &rt::Session,
    body: &UserEnrollmentVerificationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::AUTHENTICATE_USER_ENROLLMENT).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /authentication/v1/enroll`: [`activate_user_enrollment()`](super::activate_user_enrollment).
    pub static ACTIVATE_USER_ENROLLMENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enroll.activate_user_enrollment",
            rt::Method::PUT,
            "/authentication/v1/enroll",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/enroll/authentication`: [`authenticate_user_enrollment()`](super::authenticate_user_enrollment).
    pub static AUTHENTICATE_USER_ENROLLMENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.enroll.authenticate_user_enrollment",
            rt::Method::POST,
            "/authentication/v1/enroll/authentication",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &ACTIVATE_USER_ENROLLMENT,
        &AUTHENTICATE_USER_ENROLLMENT,
    ];
}
