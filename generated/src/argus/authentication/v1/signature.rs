//! Signature.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, PublicKeyDeviceEnrollmentSessionChallengeRequest, PublicKeyDeviceEnrollmentSessionChallengeResponse, PublicKeyDeviceEnrollmentSessionCreateRequest, PublicKeyDeviceEnrollmentSessionCreateResponse, PublicKeyDeviceEnrollmentSessionInitializationRequest, PublicKeyDeviceEnrollmentSessionInitializationResponse, PublicKeyDeviceEnrollmentSessionRegistrationRequest, PublicKeyDeviceEnrollmentSessionRegistrationResponse, PublicKeyDeviceEnrollmentSessionVerificationRequest, PublicKeyEnrollRequest, PublicKeyEnrollResponse, PublicKeyGetEnrollmentOptionsResponse, ResultStash, SignatureUserGetConfigResponse, SignatureUserRevokeKeyResponse, UserAuthorizationResponse, WebAuthnEnrollKeyRequest, WebAuthnEnrollKeyResponse, WebAuthnGetAuthenticationOptionsRequest, WebAuthnGetAuthenticationOptionsResponse, WebAuthnGetEnrollmentOptionsResponse, WebAuthnGetUserAuthorizationOptionsResponse, WebauthnAuthenticationRequest, WebauthnUserAuthorizationRequest};

/// Returns the signature setup of the current user, with the public keys page by page.
///
/// `GET /authentication/v1/signature`
///
/// [Schema](crate::schema::argus::authentication::v1::signature::LIST_PUBLIC_KEYS).
pub fn list_public_keys(session: &rt::Session) -> ListPublicKeys {
    rt::Call::new(session, &operations::LIST_PUBLIC_KEYS).into()
}

rt::call! {
    /// The call of [`list_public_keys()`], with its optional parameters.
    pub struct ListPublicKeys -> ResultStash<SignatureUserGetConfigResponse> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the options for enrolling a public key for the current user.
///
/// `GET /authentication/v1/signature/enroll`
///
/// [Schema](crate::schema::argus::authentication::v1::signature::GET_PUBLIC_KEY_ENROLLMENT_OPTIONS).
pub fn get_public_key_enrollment_options(
    session: &rt::Session,
) -> rt::Call<ResultStash<PublicKeyGetEnrollmentOptionsResponse>> {
    rt::Call::new(session, &operations::GET_PUBLIC_KEY_ENROLLMENT_OPTIONS)
}

/// Enrolls a phone's public key for the current user, answering an enrollment challenge.
///
/// `POST /authentication/v1/signature/enroll`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::ENROLL_PUBLIC_KEY).
pub fn enroll_public_key(
    session: &rt::Session,
    body: &PublicKeyEnrollRequest,
) -> rt::Call<ResultStash<PublicKeyEnrollResponse>> {
    rt::Call::new(session, &operations::ENROLL_PUBLIC_KEY).json(body)
}

/// Opens an enrollment session for the public key of a device and returns it.
///
/// `POST /authentication/v1/signature/enroll/device`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::REQUEST_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION).
pub fn request_public_key_device_enrollment_session(
    session: &rt::Session,
    body: Option<&PublicKeyDeviceEnrollmentSessionCreateRequest>,
) -> rt::Call<ResultStash<PublicKeyDeviceEnrollmentSessionCreateResponse>> {
    rt::Call::new(session, &operations::REQUEST_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION)
        .maybe_json(body)
}

/// Asks for the challenge of a device enrollment, by enrollment ID and token; may answer 206.
///
/// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/challenge`
///
/// - `enrollment_id`: `enrollmentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::POLL_PUBLIC_KEY_ENROLLMENT_CHALLENGE).
pub fn poll_public_key_enrollment_challenge(
    session: &rt::Session,
    enrollment_id: impl rt::Arg<rt::Uuid>,
    body: &PublicKeyDeviceEnrollmentSessionChallengeRequest,
) -> rt::Call<ResultStash<PublicKeyDeviceEnrollmentSessionChallengeResponse>> {
    rt::Call::new(session, &operations::POLL_PUBLIC_KEY_ENROLLMENT_CHALLENGE)
        .set("enrollmentID", &rt::Arg::<rt::Uuid>::into_arg(enrollment_id))
        .json(body)
}

/// Initializes a device enrollment, by enrollment ID, with the name of the device.
///
/// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/initialize`
///
/// - `enrollment_id`: `enrollmentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::INITIALIZE_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION).
pub fn initialize_public_key_device_enrollment_session(
    session: &rt::Session,
    enrollment_id: impl rt::Arg<rt::Uuid>,
    body: &PublicKeyDeviceEnrollmentSessionInitializationRequest,
) -> rt::Call<ResultStash<PublicKeyDeviceEnrollmentSessionInitializationResponse>> {
    rt::Call::new(session, &operations::INITIALIZE_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION)
        .set("enrollmentID", &rt::Arg::<rt::Uuid>::into_arg(enrollment_id))
        .json(body)
}

/// Registers the public key of a device being enrolled, by enrollment ID and token.
///
/// `POST /authentication/v1/signature/enroll/device/{enrollmentID}/key`
///
/// - `enrollment_id`: `enrollmentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::REGISTER_PUBLIC_KEY_DEVICE_ENROLLMENT_KEY).
pub fn register_public_key_device_enrollment_key(
    session: &rt::Session,
    enrollment_id: impl rt::Arg<rt::Uuid>,
    body: &PublicKeyDeviceEnrollmentSessionRegistrationRequest,
) -> rt::Call<ResultStash<PublicKeyDeviceEnrollmentSessionRegistrationResponse>> {
    rt::Call::new(session, &operations::REGISTER_PUBLIC_KEY_DEVICE_ENROLLMENT_KEY)
        .set("enrollmentID", &rt::Arg::<rt::Uuid>::into_arg(enrollment_id))
        .json(body)
}

/// Verifies a device enrollment, by enrollment ID, with its verification code.
///
/// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/verify`
///
/// - `enrollment_id`: `enrollmentID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::VERIFY_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION).
pub fn verify_public_key_device_enrollment_session(
    session: &rt::Session,
    enrollment_id: impl rt::Arg<rt::Uuid>,
    body: &PublicKeyDeviceEnrollmentSessionVerificationRequest,
) -> rt::Call<ResultStash<PublicKeyDeviceEnrollmentSessionInitializationResponse>> {
    rt::Call::new(session, &operations::VERIFY_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION)
        .set("enrollmentID", &rt::Arg::<rt::Uuid>::into_arg(enrollment_id))
        .json(body)
}

/// Returns the WebAuthn login options of a user, by user name and domain.
///
/// `GET /authentication/v1/signature/webauthn/authentication`
///
/// - `user_name`: `userName` in the query, text.
/// - `domain`: `domain` in the query, text.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::GET_WEBAUTHN_AUTHENTICATION_OPTIONS).
#[deprecated]
pub fn get_webauthn_authentication_options(
    session: &rt::Session,
    user_name: impl rt::Arg<String>,
    domain: impl rt::Arg<String>,
) -> GetWebauthnAuthenticationOptions {
    rt::Call::new(session, &operations::GET_WEBAUTHN_AUTHENTICATION_OPTIONS)
        .set("userName", &rt::Arg::<String>::into_arg(user_name))
        .set("domain", &rt::Arg::<String>::into_arg(domain))
        .into()
}

rt::call! {
    /// The call of [`get_webauthn_authentication_options()`], with its optional parameters.
    pub struct GetWebauthnAuthenticationOptions -> ResultStash<WebAuthnGetAuthenticationOptionsResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Logs a user in with a signed WebAuthn challenge, by challenge ID and key ID.
///
/// `POST /authentication/v1/signature/webauthn/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::WEBAUTHN_AUTHENTICATION).
pub fn webauthn_authentication(
    session: &rt::Session,
    body: &WebauthnAuthenticationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::WEBAUTHN_AUTHENTICATION).json(body)
}

/// Returns a WebAuthn login challenge for a user, given user name, domain and password.
///
/// `POST /authentication/v1/signature/webauthn/authentication/challenge`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::REQUEST_WEBAUTHN_AUTHENTICATION_CHALLENGE).
pub fn request_webauthn_authentication_challenge(
    session: &rt::Session,
    body: &WebAuthnGetAuthenticationOptionsRequest,
) -> RequestWebauthnAuthenticationChallenge {
    rt::Call::new(session, &operations::REQUEST_WEBAUTHN_AUTHENTICATION_CHALLENGE)
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`request_webauthn_authentication_challenge()`], with its optional parameters.
    pub struct RequestWebauthnAuthenticationChallenge -> ResultStash<WebAuthnGetAuthenticationOptionsResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Returns the WebAuthn options with which the current user can authorize an operation.
///
/// `GET /authentication/v1/signature/webauthn/authorize`
///
/// [Schema](crate::schema::argus::authentication::v1::signature::GET_WEBAUTHN_USER_AUTHORIZATION_OPTIONS).
pub fn get_webauthn_user_authorization_options(
    session: &rt::Session,
) -> GetWebauthnUserAuthorizationOptions {
    rt::Call::new(session, &operations::GET_WEBAUTHN_USER_AUTHORIZATION_OPTIONS).into()
}

rt::call! {
    /// The call of [`get_webauthn_user_authorization_options()`], with its optional parameters.
    pub struct GetWebauthnUserAuthorizationOptions -> ResultStash<WebAuthnGetUserAuthorizationOptionsResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Authorizes an operation of the current user with a signed WebAuthn challenge.
///
/// `POST /authentication/v1/signature/webauthn/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::WEBAUTHN_USER_AUTHORIZATION).
pub fn webauthn_user_authorization(
    session: &rt::Session,
    body: &WebauthnUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::WEBAUTHN_USER_AUTHORIZATION).json(body)
}

/// Returns the options for creating and enrolling a WebAuthn key for the current user.
///
/// `GET /authentication/v1/signature/webauthn/enroll`
///
/// [Schema](crate::schema::argus::authentication::v1::signature::GET_WEBAUTHN_CREATE_OPTIONS).
#[deprecated]
pub fn get_webauthn_create_options(session: &rt::Session) -> GetWebauthnCreateOptions {
    rt::Call::new(session, &operations::GET_WEBAUTHN_CREATE_OPTIONS).into()
}

rt::call! {
    /// The call of [`get_webauthn_create_options()`], with its optional parameters.
    pub struct GetWebauthnCreateOptions -> ResultStash<WebAuthnGetEnrollmentOptionsResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Enrolls a WebAuthn key for the current user, answering a challenge by its ID.
///
/// `POST /authentication/v1/signature/webauthn/enroll`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::ENROLL_WEBAUTHN_KEY).
pub fn enroll_webauthn_key(
    session: &rt::Session,
    body: &WebAuthnEnrollKeyRequest,
) -> rt::Call<ResultStash<WebAuthnEnrollKeyResponse>> {
    rt::Call::new(session, &operations::ENROLL_WEBAUTHN_KEY).json(body)
}

/// Returns a new challenge and options for enrolling a WebAuthn key of the current user.
///
/// `POST /authentication/v1/signature/webauthn/enroll/challenge`
///
/// [Schema](crate::schema::argus::authentication::v1::signature::REQUEST_WEBAUTHN_ENROLLMENT_CHALLENGE).
pub fn request_webauthn_enrollment_challenge(
    session: &rt::Session,
) -> RequestWebauthnEnrollmentChallenge {
    rt::Call::new(session, &operations::REQUEST_WEBAUTHN_ENROLLMENT_CHALLENGE).into()
}

rt::call! {
    /// The call of [`request_webauthn_enrollment_challenge()`], with its optional parameters.
    pub struct RequestWebauthnEnrollmentChallenge -> ResultStash<WebAuthnGetEnrollmentOptionsResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Revokes a signature key of the current user, by key ID.
///
/// `DELETE /authentication/v1/signature/{keyID}`
///
/// - `key_id`: `keyID` in the path, int32. At least 0.
///
/// [Schema](crate::schema::argus::authentication::v1::signature::REVOKE_KEY).
pub fn revoke_key(
    session: &rt::Session,
    key_id: i32,
) -> rt::Call<ResultStash<SignatureUserRevokeKeyResponse>> {
    rt::Call::new(session, &operations::REVOKE_KEY).set("keyID", &key_id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/signature`: [`list_public_keys()`](super::list_public_keys).
    pub static LIST_PUBLIC_KEYS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.list_public_keys",
            rt::Method::GET,
            "/authentication/v1/signature",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/signature/enroll`: [`get_public_key_enrollment_options()`](super::get_public_key_enrollment_options).
    pub static GET_PUBLIC_KEY_ENROLLMENT_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.get_public_key_enrollment_options",
            rt::Method::GET,
            "/authentication/v1/signature/enroll",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/enroll`: [`enroll_public_key()`](super::enroll_public_key).
    pub static ENROLL_PUBLIC_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.enroll_public_key",
            rt::Method::POST,
            "/authentication/v1/signature/enroll",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/enroll/device`: [`request_public_key_device_enrollment_session()`](super::request_public_key_device_enrollment_session).
    pub static REQUEST_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.request_public_key_device_enrollment_session",
            rt::Method::POST,
            "/authentication/v1/signature/enroll/device",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/challenge`: [`poll_public_key_enrollment_challenge()`](super::poll_public_key_enrollment_challenge).
    pub static POLL_PUBLIC_KEY_ENROLLMENT_CHALLENGE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.poll_public_key_enrollment_challenge",
            rt::Method::PUT,
            "/authentication/v1/signature/enroll/device/{enrollmentID}/challenge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("enrollmentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/initialize`: [`initialize_public_key_device_enrollment_session()`](super::initialize_public_key_device_enrollment_session).
    pub static INITIALIZE_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.initialize_public_key_device_enrollment_session",
            rt::Method::PUT,
            "/authentication/v1/signature/enroll/device/{enrollmentID}/initialize",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("enrollmentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/enroll/device/{enrollmentID}/key`: [`register_public_key_device_enrollment_key()`](super::register_public_key_device_enrollment_key).
    pub static REGISTER_PUBLIC_KEY_DEVICE_ENROLLMENT_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.register_public_key_device_enrollment_key",
            rt::Method::POST,
            "/authentication/v1/signature/enroll/device/{enrollmentID}/key",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("enrollmentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/signature/enroll/device/{enrollmentID}/verify`: [`verify_public_key_device_enrollment_session()`](super::verify_public_key_device_enrollment_session).
    pub static VERIFY_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.verify_public_key_device_enrollment_session",
            rt::Method::PUT,
            "/authentication/v1/signature/enroll/device/{enrollmentID}/verify",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("enrollmentID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/signature/webauthn/authentication`: [`get_webauthn_authentication_options()`](super::get_webauthn_authentication_options).
    pub static GET_WEBAUTHN_AUTHENTICATION_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.get_webauthn_authentication_options",
            rt::Method::GET,
            "/authentication/v1/signature/webauthn/authentication",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::header("Origin"),
                rt::Param::query("userName").required(),
                rt::Param::query("domain").required(),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/webauthn/authentication`: [`webauthn_authentication()`](super::webauthn_authentication).
    pub static WEBAUTHN_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.webauthn_authentication",
            rt::Method::POST,
            "/authentication/v1/signature/webauthn/authentication",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/webauthn/authentication/challenge`: [`request_webauthn_authentication_challenge()`](super::request_webauthn_authentication_challenge).
    pub static REQUEST_WEBAUTHN_AUTHENTICATION_CHALLENGE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.request_webauthn_authentication_challenge",
            rt::Method::POST,
            "/authentication/v1/signature/webauthn/authentication/challenge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/signature/webauthn/authorize`: [`get_webauthn_user_authorization_options()`](super::get_webauthn_user_authorization_options).
    pub static GET_WEBAUTHN_USER_AUTHORIZATION_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.get_webauthn_user_authorization_options",
            rt::Method::GET,
            "/authentication/v1/signature/webauthn/authorize",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/webauthn/authorize`: [`webauthn_user_authorization()`](super::webauthn_user_authorization).
    pub static WEBAUTHN_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.webauthn_user_authorization",
            rt::Method::POST,
            "/authentication/v1/signature/webauthn/authorize",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/signature/webauthn/enroll`: [`get_webauthn_create_options()`](super::get_webauthn_create_options).
    pub static GET_WEBAUTHN_CREATE_OPTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.get_webauthn_create_options",
            rt::Method::GET,
            "/authentication/v1/signature/webauthn/enroll",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/webauthn/enroll`: [`enroll_webauthn_key()`](super::enroll_webauthn_key).
    pub static ENROLL_WEBAUTHN_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.enroll_webauthn_key",
            rt::Method::POST,
            "/authentication/v1/signature/webauthn/enroll",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/signature/webauthn/enroll/challenge`: [`request_webauthn_enrollment_challenge()`](super::request_webauthn_enrollment_challenge).
    pub static REQUEST_WEBAUTHN_ENROLLMENT_CHALLENGE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.request_webauthn_enrollment_challenge",
            rt::Method::POST,
            "/authentication/v1/signature/webauthn/enroll/challenge",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/signature/{keyID}`: [`revoke_key()`](super::revoke_key).
    pub static REVOKE_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.signature.revoke_key",
            rt::Method::DELETE,
            "/authentication/v1/signature/{keyID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("keyID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_PUBLIC_KEYS,
        &GET_PUBLIC_KEY_ENROLLMENT_OPTIONS,
        &ENROLL_PUBLIC_KEY,
        &REQUEST_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION,
        &POLL_PUBLIC_KEY_ENROLLMENT_CHALLENGE,
        &INITIALIZE_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION,
        &REGISTER_PUBLIC_KEY_DEVICE_ENROLLMENT_KEY,
        &VERIFY_PUBLIC_KEY_DEVICE_ENROLLMENT_SESSION,
        &GET_WEBAUTHN_AUTHENTICATION_OPTIONS,
        &WEBAUTHN_AUTHENTICATION,
        &REQUEST_WEBAUTHN_AUTHENTICATION_CHALLENGE,
        &GET_WEBAUTHN_USER_AUTHORIZATION_OPTIONS,
        &WEBAUTHN_USER_AUTHORIZATION,
        &GET_WEBAUTHN_CREATE_OPTIONS,
        &ENROLL_WEBAUTHN_KEY,
        &REQUEST_WEBAUTHN_ENROLLMENT_CHALLENGE,
        &REVOKE_KEY,
    ];
}
