//! User.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{ApiKeyAdministrativeInfoResponse, ApiKeyAdministrativeInitializationRequest, ApiKeyAdministrativeInitializationResponse, ApiKeyAdministrativeRenewalRequest, ApiKeyAdministrativeRenewalResponse, ApiKeyAdministrativeRevocationResponse, DeleteAllUserSessionsResponse, DisableUserEnrollmentResponse, EnableMethodForUserMethod, EnableUserEnrollmentRequest, EnableUserEnrollmentResponse, LdapAdministrativeAuthenticationSetupRequest, LdapAdministrativeAuthenticationSetupResponse, OpenIdAdministrativeSetUserConfigRequest, OpenIdAdministrativeUserConfigurationResponse, ResultStash, SignatureAdministrativeGetUserConfigResponse, SignatureAdministrativePrivateKeyResetRequest, SignatureAdministrativeSessionEvictResponse, SignatureAdministrativeSignatureDeleteResponse, SmsAdministrativeTokenRetrievalResponse, TotpAdministrativeAuthenticationInitializationResponse, TotpAdministrativeAuthenticationRevocationResponse, UserAuthenticationConfigurationInfo, UserAuthenticationEventResponse, UserAuthenticationStatusResponse, UserAuthorizationResponse, UserBlockResponse, UserEnrollmentAdminInfoResponse, UserEnrollmentAdminVerificationRequest, UserEnrollmentAdminVerificationResponse, UserUnblockResponse};

/// Returns the authentication status of a user, in an optional domain.
///
/// `GET /authentication/v1/user/{user}`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::authentication::v1::user::user::GET_USER_AUTHENTICATION_STATUS).
pub fn get_user_authentication_status(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> GetUserAuthenticationStatus {
    rt::Call::new(session, &operations::GET_USER_AUTHENTICATION_STATUS)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`get_user_authentication_status()`], with its optional parameters.
    pub struct GetUserAuthenticationStatus -> ResultStash<UserAuthenticationStatusResponse> {
        domain: String => "domain",
    }
}

/// Lists the API keys of any given user, for an administrator.
///
/// `GET /authentication/v1/user/{user}/apikey`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-APIKEY`. [Schema](crate::schema::argus::authentication::v1::user::user::LIST_USER_API_KEYS).
pub fn list_user_api_keys(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ApiKeyAdministrativeInfoResponse>> {
    rt::Call::new(session, &operations::LIST_USER_API_KEYS)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Creates an API key for a given user, with optional expiry, source and session limits.
///
/// `POST /authentication/v1/user/{user}/apikey`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `administrativeAuthenticationSetup-APIKEY`. [Schema](crate::schema::argus::authentication::v1::user::user::INITIATE_USER_API_KEY).
pub fn initiate_user_api_key(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &ApiKeyAdministrativeInitializationRequest,
) -> rt::Call<ResultStash<ApiKeyAdministrativeInitializationResponse>> {
    rt::Call::new(session, &operations::INITIATE_USER_API_KEY)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
}

/// Revokes an API key of a user, found by its numeric key ID.
///
/// `DELETE /authentication/v1/user/{user}/apikey/{keyID}`
///
/// - `user`: `user` in the path, text.
/// - `key_id`: `keyID` in the path, int32.
///
/// Needs `administrativeAuthenticationSetup-APIKEY`. [Schema](crate::schema::argus::authentication::v1::user::user::REVOKE_USER_API_KEY_BY_ID).
pub fn revoke_user_api_key_by_id(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    key_id: i32,
) -> rt::Call<ResultStash<ApiKeyAdministrativeRevocationResponse>> {
    rt::Call::new(session, &operations::REVOKE_USER_API_KEY_BY_ID)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("keyID", &key_id)
}

/// Renews an API key of a user, found by its prefix, with a new expiration.
///
/// `PUT /authentication/v1/user/{user}/apikey/{prefix}`
///
/// - `user`: `user` in the path, text.
/// - `prefix`: `prefix` in the path, text. Matches `[a-z0-9]+/[a-z0-9]+`.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `administrativeAuthenticationSetup-APIKEY`. [Schema](crate::schema::argus::authentication::v1::user::user::RENEW_USER_API_KEY_BY_PREFIX).
pub fn renew_user_api_key_by_prefix(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    prefix: impl rt::Arg<String>,
    body: Option<&ApiKeyAdministrativeRenewalRequest>,
) -> rt::Call<ResultStash<ApiKeyAdministrativeRenewalResponse>> {
    rt::Call::new(session, &operations::RENEW_USER_API_KEY_BY_PREFIX)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("prefix", &rt::Arg::<String>::into_arg(prefix))
        .maybe_json(body)
}

/// Revokes an API key of a user, found by its key prefix.
///
/// `DELETE /authentication/v1/user/{user}/apikey/{prefix}`
///
/// - `user`: `user` in the path, text.
/// - `prefix`: `prefix` in the path, text. Matches `[a-z0-9]+/[a-z0-9]+`.
///
/// Needs `administrativeAuthenticationSetup-APIKEY`. [Schema](crate::schema::argus::authentication::v1::user::user::REVOKE_USER_API_KEY_BY_PREFIX).
pub fn revoke_user_api_key_by_prefix(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    prefix: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ApiKeyAdministrativeRevocationResponse>> {
    rt::Call::new(session, &operations::REVOKE_USER_API_KEY_BY_PREFIX)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("prefix", &rt::Arg::<String>::into_arg(prefix))
}

/// Blocks a user, in an optional domain, and returns the result.
///
/// `PUT /authentication/v1/user/{user}/block`
///
/// - `user`: `user` in the path, text.
///
/// Needs `blockUser`. [Schema](crate::schema::argus::authentication::v1::user::user::BLOCK_USER).
pub fn block_user(session: &rt::Session, user: impl rt::Arg<String>) -> BlockUser {
    rt::Call::new(session, &operations::BLOCK_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`block_user()`], with its optional parameters.
    pub struct BlockUser -> ResultStash<UserBlockResponse> {
        domain: String => "domain",
    }
}

/// Turns off one authentication method for a user and returns its configuration.
///
/// `PUT /authentication/v1/user/{user}/disable/{method}`
///
/// - `user`: `user` in the path, text.
/// - `method`: `method` in the path.
///
/// [Schema](crate::schema::argus::authentication::v1::user::user::DISABLE_METHOD_FOR_USER).
pub fn disable_method_for_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    method: impl rt::Arg<EnableMethodForUserMethod>,
) -> rt::Call<ResultStash<UserAuthenticationConfigurationInfo>> {
    rt::Call::new(session, &operations::DISABLE_METHOD_FOR_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("method", &rt::Arg::<EnableMethodForUserMethod>::into_arg(method))
}

/// Turns on one authentication method for a user and returns its configuration.
///
/// `PUT /authentication/v1/user/{user}/enable/{method}`
///
/// - `user`: `user` in the path, text.
/// - `method`: `method` in the path.
///
/// [Schema](crate::schema::argus::authentication::v1::user::user::ENABLE_METHOD_FOR_USER).
pub fn enable_method_for_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    method: impl rt::Arg<EnableMethodForUserMethod>,
) -> rt::Call<ResultStash<UserAuthenticationConfigurationInfo>> {
    rt::Call::new(session, &operations::ENABLE_METHOD_FOR_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("method", &rt::Arg::<EnableMethodForUserMethod>::into_arg(method))
}

/// Returns the enrollment status of a user, as seen by an administrator.
///
/// `GET /authentication/v1/user/{user}/enrollment`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewUserEnrollmentStatus`. [Schema](crate::schema::argus::authentication::v1::user::user::VIEW_USER_ENROLLMENT_STATUS).
pub fn view_user_enrollment_status(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> ViewUserEnrollmentStatus {
    rt::Call::new(session, &operations::VIEW_USER_ENROLLMENT_STATUS)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`view_user_enrollment_status()`], with its optional parameters.
    pub struct ViewUserEnrollmentStatus -> ResultStash<UserEnrollmentAdminInfoResponse> {
        domain: String => "domain",
    }
}

/// Turns on enrollment for a user, in an optional domain.
///
/// `PUT /authentication/v1/user/{user}/enrollment`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `enableUserEnrollment`. [Schema](crate::schema::argus::authentication::v1::user::user::ENABLE_USER_ENROLLMENT).
pub fn enable_user_enrollment(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: Option<&EnableUserEnrollmentRequest>,
) -> EnableUserEnrollment {
    rt::Call::new(session, &operations::ENABLE_USER_ENROLLMENT)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .maybe_json(body)
        .into()
}

rt::call! {
    /// The call of [`enable_user_enrollment()`], with its optional parameters.
    pub struct EnableUserEnrollment -> ResultStash<EnableUserEnrollmentResponse> {
        domain: String => "domain",
    }
}

/// Turns off enrollment for a user, in an optional domain.
///
/// `DELETE /authentication/v1/user/{user}/enrollment`
///
/// - `user`: `user` in the path, text.
///
/// Needs `disableUserEnrollment`. [Schema](crate::schema::argus::authentication::v1::user::user::DISABLE_USER_ENROLLMENT).
pub fn disable_user_enrollment(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> DisableUserEnrollment {
    rt::Call::new(session, &operations::DISABLE_USER_ENROLLMENT)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`disable_user_enrollment()`], with its optional parameters.
    pub struct DisableUserEnrollment -> ResultStash<DisableUserEnrollmentResponse> {
        domain: String => "domain",
    }
}

/// Verifies the enrollment of a user as an administrator, by activation cookie.
///
/// `PUT /authentication/v1/user/{user}/enrollment/verify`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `userEnrollmentAdminVerification`. [Schema](crate::schema::argus::authentication::v1::user::user::USER_ENROLLMENT_ADMIN_VERIFICATION).
pub fn user_enrollment_admin_verification(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &UserEnrollmentAdminVerificationRequest,
) -> UserEnrollmentAdminVerification {
    rt::Call::new(session, &operations::USER_ENROLLMENT_ADMIN_VERIFICATION)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`user_enrollment_admin_verification()`], with its optional parameters.
    pub struct UserEnrollmentAdminVerification -> ResultStash<UserEnrollmentAdminVerificationResponse> {
        domain: String => "domain",
    }
}

/// Lists the authentication events of a user in a time range, page by page.
///
/// `GET /authentication/v1/user/{user}/events`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewUserAuthenticationEvents`. [Schema](crate::schema::argus::authentication::v1::user::user::GET_USER_AUTHENTICATION_EVENTS).
pub fn get_user_authentication_events(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> GetUserAuthenticationEvents {
    rt::Call::new(session, &operations::GET_USER_AUTHENTICATION_EVENTS)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`get_user_authentication_events()`], with its optional parameters.
    pub struct GetUserAuthenticationEvents -> ResultStash<Vec<UserAuthenticationEventResponse>> {
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Sets up LDAP authentication for a user, with an optional LDAP user name.
///
/// `PUT /authentication/v1/user/{user}/ldap`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `administrativeAuthenticationSetup-LDAP`. [Schema](crate::schema::argus::authentication::v1::user::user::SETUP_USER_LDAP).
pub fn setup_user_ldap(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &LdapAdministrativeAuthenticationSetupRequest,
) -> rt::Call<ResultStash<LdapAdministrativeAuthenticationSetupResponse>> {
    rt::Call::new(session, &operations::SETUP_USER_LDAP)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
}

/// Lists the authentication methods of a user with their configuration.
///
/// `GET /authentication/v1/user/{user}/methods`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewUsers`. [Schema](crate::schema::argus::authentication::v1::user::user::GET_USER_METHODS).
pub fn get_user_methods(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<UserAuthenticationConfigurationInfo>>> {
    rt::Call::new(session, &operations::GET_USER_METHODS)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Returns the OpenID setup of a user, for an administrator.
///
/// `GET /authentication/v1/user/{user}/openid`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-OPENID`. [Schema](crate::schema::argus::authentication::v1::user::user::GET_USER_OPENID_CONFIGURATION).
pub fn get_user_openid_configuration(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OpenIdAdministrativeUserConfigurationResponse>> {
    rt::Call::new(session, &operations::GET_USER_OPENID_CONFIGURATION)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Links a user to an OpenID provider under a mapped user name.
///
/// `PUT /authentication/v1/user/{user}/openid`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `administrativeAuthenticationSetup-OPENID`. [Schema](crate::schema::argus::authentication::v1::user::user::SET_USER_OPENID_CONFIGURATION).
pub fn set_user_openid_configuration(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &OpenIdAdministrativeSetUserConfigRequest,
) -> rt::Call<ResultStash<OpenIdAdministrativeUserConfigurationResponse>> {
    rt::Call::new(session, &operations::SET_USER_OPENID_CONFIGURATION)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
}

/// Resets the password of a user, in an optional domain, and returns an authorization.
///
/// `PUT /authentication/v1/user/{user}/password/reset`
///
/// - `user`: `user` in the path, text.
///
/// [Schema](crate::schema::argus::authentication::v1::user::user::RESET_PASSWORD).
#[deprecated]
pub fn reset_password(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> ResetPassword {
    rt::Call::new(session, &operations::RESET_PASSWORD)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`reset_password()`], with its optional parameters.
    pub struct ResetPassword -> ResultStash<UserAuthorizationResponse> {
        domain: String => "domain",
    }
}

/// Ends every session of a user, in an optional domain.
///
/// `DELETE /authentication/v1/user/{user}/sessions`
///
/// - `user`: `user` in the path, text.
///
/// Needs `deleteSession`. [Schema](crate::schema::argus::authentication::v1::user::user::DELETE_ALL_USER_SESSIONS).
pub fn delete_all_user_sessions(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> DeleteAllUserSessions {
    rt::Call::new(session, &operations::DELETE_ALL_USER_SESSIONS)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`delete_all_user_sessions()`], with its optional parameters.
    pub struct DeleteAllUserSessions -> ResultStash<DeleteAllUserSessionsResponse> {
        domain: String => "domain",
    }
}

/// Returns the signature setup of a user, with the public keys page by page.
///
/// `GET /authentication/v1/user/{user}/signature`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::LIST_USER_PUBLIC_KEYS).
pub fn list_user_public_keys(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> ListUserPublicKeys {
    rt::Call::new(session, &operations::LIST_USER_PUBLIC_KEYS)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`list_user_public_keys()`], with its optional parameters.
    pub struct ListUserPublicKeys -> ResultStash<SignatureAdministrativeGetUserConfigResponse> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates a private key for a user, with validity and source limits, and downloads it.
///
/// `POST /authentication/v1/user/{user}/signature/create`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::CREATE_AND_DOWNLOAD_PRIVATE_KEY).
pub fn create_and_download_private_key(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: Option<&SignatureAdministrativePrivateKeyResetRequest>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::CREATE_AND_DOWNLOAD_PRIVATE_KEY)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .maybe_json(body)
}

/// Downloads the public key of a user as raw bytes.
///
/// `GET /authentication/v1/user/{user}/signature/pubkey`
///
/// - `user`: `user` in the path, text.
///
/// Answers `application/octet-stream`. Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::DOWNLOAD_PUBLIC_KEY).
pub fn download_public_key(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::DOWNLOAD_PUBLIC_KEY)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Resets the private key of a user and downloads the new key as raw bytes.
///
/// `POST /authentication/v1/user/{user}/signature/reset`
///
/// - `user`: `user` in the path, text.
///
/// Answers `application/json`; can also answer `application/octet-stream`. Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::RESET_AND_DOWNLOAD_PRIVATE_KEY).
#[deprecated]
pub fn reset_and_download_private_key(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::RESET_AND_DOWNLOAD_PRIVATE_KEY)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Evicts the signature session of a user, optionally for one key ID only.
///
/// `DELETE /authentication/v1/user/{user}/signature/session`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::EVICT_SIGNATURE_SESSION).
pub fn evict_signature_session(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> EvictSignatureSession {
    rt::Call::new(session, &operations::EVICT_SIGNATURE_SESSION)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`evict_signature_session()`], with its optional parameters.
    pub struct EvictSignatureSession -> ResultStash<SignatureAdministrativeSessionEvictResponse> {
        key_id: i32 => "keyID",
    }
}

/// Deletes one signature of a user, by its numeric ID.
///
/// `DELETE /authentication/v1/user/{user}/signature/{id}`
///
/// - `user`: `user` in the path, text.
/// - `id`: `id` in the path, int32. At least 0.
///
/// Needs `administrativeAuthenticationSetup-SIGNATURE`. [Schema](crate::schema::argus::authentication::v1::user::user::DELETE_SIGNATURE).
pub fn delete_signature(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    id: i32,
) -> rt::Call<ResultStash<SignatureAdministrativeSignatureDeleteResponse>> {
    rt::Call::new(session, &operations::DELETE_SIGNATURE)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("id", &id)
}

/// Returns the SMS token of a user that has the given suffix.
///
/// `GET /authentication/v1/user/{user}/sms/token/{tokenSuffix}`
///
/// - `user`: `user` in the path, text.
/// - `token_suffix`: `tokenSuffix` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-SMS`. [Schema](crate::schema::argus::authentication::v1::user::user::RETRIEVE_SMS_TOKEN).
pub fn retrieve_sms_token(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    token_suffix: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SmsAdministrativeTokenRetrievalResponse>> {
    rt::Call::new(session, &operations::RETRIEVE_SMS_TOKEN)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("tokenSuffix", &rt::Arg::<String>::into_arg(token_suffix))
}

/// Sets up one-time code (TOTP) authentication for a user.
///
/// `POST /authentication/v1/user/{user}/totp`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-TOTP`. [Schema](crate::schema::argus::authentication::v1::user::user::INITIATE_USER_TOTP).
pub fn initiate_user_totp(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<TotpAdministrativeAuthenticationInitializationResponse>> {
    rt::Call::new(session, &operations::INITIATE_USER_TOTP)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Revokes the one-time code (TOTP) authentication of a user.
///
/// `DELETE /authentication/v1/user/{user}/totp`
///
/// - `user`: `user` in the path, text.
///
/// Needs `administrativeAuthenticationSetup-TOTP`. [Schema](crate::schema::argus::authentication::v1::user::user::REVOKE_USER_TOTP).
pub fn revoke_user_totp(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<TotpAdministrativeAuthenticationRevocationResponse>> {
    rt::Call::new(session, &operations::REVOKE_USER_TOTP)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Lifts the block on a user, in an optional domain.
///
/// `PUT /authentication/v1/user/{user}/unblock`
///
/// - `user`: `user` in the path, text.
///
/// Needs `unblockUser`. [Schema](crate::schema::argus::authentication::v1::user::user::UNBLOCK_USER).
pub fn unblock_user(session: &rt::Session, user: impl rt::Arg<String>) -> UnblockUser {
    rt::Call::new(session, &operations::UNBLOCK_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`unblock_user()`], with its optional parameters.
    pub struct UnblockUser -> ResultStash<UserUnblockResponse> {
        domain: String => "domain",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/user/{user}`: [`get_user_authentication_status()`](super::get_user_authentication_status).
    pub static GET_USER_AUTHENTICATION_STATUS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.get_user_authentication_status",
            rt::Method::GET,
            "/authentication/v1/user/{user}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/apikey`: [`list_user_api_keys()`](super::list_user_api_keys).
    pub static LIST_USER_API_KEYS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.list_user_api_keys",
            rt::Method::GET,
            "/authentication/v1/user/{user}/apikey",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-APIKEY"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/user/{user}/apikey`: [`initiate_user_api_key()`](super::initiate_user_api_key).
    pub static INITIATE_USER_API_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.initiate_user_api_key",
            rt::Method::POST,
            "/authentication/v1/user/{user}/apikey",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-APIKEY"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/apikey/{keyID}`: [`revoke_user_api_key_by_id()`](super::revoke_user_api_key_by_id).
    pub static REVOKE_USER_API_KEY_BY_ID: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.revoke_user_api_key_by_id",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/apikey/{keyID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("keyID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-APIKEY"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/apikey/{prefix}`: [`renew_user_api_key_by_prefix()`](super::renew_user_api_key_by_prefix).
    pub static RENEW_USER_API_KEY_BY_PREFIX: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.renew_user_api_key_by_prefix",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/apikey/{prefix}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("prefix")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-APIKEY"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/apikey/{prefix}`: [`revoke_user_api_key_by_prefix()`](super::revoke_user_api_key_by_prefix).
    pub static REVOKE_USER_API_KEY_BY_PREFIX: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.revoke_user_api_key_by_prefix",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/apikey/{prefix}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("prefix")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-APIKEY"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/block`: [`block_user()`](super::block_user).
    pub static BLOCK_USER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.block_user",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/block",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["blockUser"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/disable/{method}`: [`disable_method_for_user()`](super::disable_method_for_user).
    pub static DISABLE_METHOD_FOR_USER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.disable_method_for_user",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/disable/{method}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("method")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/enable/{method}`: [`enable_method_for_user()`](super::enable_method_for_user).
    pub static ENABLE_METHOD_FOR_USER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.enable_method_for_user",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/enable/{method}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("method")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/enrollment`: [`view_user_enrollment_status()`](super::view_user_enrollment_status).
    pub static VIEW_USER_ENROLLMENT_STATUS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.view_user_enrollment_status",
            rt::Method::GET,
            "/authentication/v1/user/{user}/enrollment",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUserEnrollmentStatus"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/enrollment`: [`enable_user_enrollment()`](super::enable_user_enrollment).
    pub static ENABLE_USER_ENROLLMENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.enable_user_enrollment",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/enrollment",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["enableUserEnrollment"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/enrollment`: [`disable_user_enrollment()`](super::disable_user_enrollment).
    pub static DISABLE_USER_ENROLLMENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.disable_user_enrollment",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/enrollment",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["disableUserEnrollment"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/enrollment/verify`: [`user_enrollment_admin_verification()`](super::user_enrollment_admin_verification).
    pub static USER_ENROLLMENT_ADMIN_VERIFICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.user_enrollment_admin_verification",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/enrollment/verify",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["userEnrollmentAdminVerification"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/events`: [`get_user_authentication_events()`](super::get_user_authentication_events).
    pub static GET_USER_AUTHENTICATION_EVENTS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.get_user_authentication_events",
            rt::Method::GET,
            "/authentication/v1/user/{user}/events",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("user"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUserAuthenticationEvents"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/ldap`: [`setup_user_ldap()`](super::setup_user_ldap).
    pub static SETUP_USER_LDAP: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.setup_user_ldap",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/ldap",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-LDAP"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/methods`: [`get_user_methods()`](super::get_user_methods).
    pub static GET_USER_METHODS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.get_user_methods",
            rt::Method::GET,
            "/authentication/v1/user/{user}/methods",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewUsers"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/openid`: [`get_user_openid_configuration()`](super::get_user_openid_configuration).
    pub static GET_USER_OPENID_CONFIGURATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.get_user_openid_configuration",
            rt::Method::GET,
            "/authentication/v1/user/{user}/openid",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-OPENID"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/openid`: [`set_user_openid_configuration()`](super::set_user_openid_configuration).
    pub static SET_USER_OPENID_CONFIGURATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.set_user_openid_configuration",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/openid",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-OPENID"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/password/reset`: [`reset_password()`](super::reset_password).
    pub static RESET_PASSWORD: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.reset_password",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/password/reset",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/sessions`: [`delete_all_user_sessions()`](super::delete_all_user_sessions).
    pub static DELETE_ALL_USER_SESSIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.delete_all_user_sessions",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/sessions",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSession"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/signature`: [`list_user_public_keys()`](super::list_user_public_keys).
    pub static LIST_USER_PUBLIC_KEYS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.list_user_public_keys",
            rt::Method::GET,
            "/authentication/v1/user/{user}/signature",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("user"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/user/{user}/signature/create`: [`create_and_download_private_key()`](super::create_and_download_private_key).
    pub static CREATE_AND_DOWNLOAD_PRIVATE_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.create_and_download_private_key",
            rt::Method::POST,
            "/authentication/v1/user/{user}/signature/create",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/signature/pubkey`: [`download_public_key()`](super::download_public_key).
    pub static DOWNLOAD_PUBLIC_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.download_public_key",
            rt::Method::GET,
            "/authentication/v1/user/{user}/signature/pubkey",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/user/{user}/signature/reset`: [`reset_and_download_private_key()`](super::reset_and_download_private_key).
    pub static RESET_AND_DOWNLOAD_PRIVATE_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.reset_and_download_private_key",
            rt::Method::POST,
            "/authentication/v1/user/{user}/signature/reset",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json", "application/octet-stream"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/signature/session`: [`evict_signature_session()`](super::evict_signature_session).
    pub static EVICT_SIGNATURE_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.evict_signature_session",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/signature/session",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("keyID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/signature/{id}`: [`delete_signature()`](super::delete_signature).
    pub static DELETE_SIGNATURE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.delete_signature",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/signature/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SIGNATURE"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/user/{user}/sms/token/{tokenSuffix}`: [`retrieve_sms_token()`](super::retrieve_sms_token).
    pub static RETRIEVE_SMS_TOKEN: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.retrieve_sms_token",
            rt::Method::GET,
            "/authentication/v1/user/{user}/sms/token/{tokenSuffix}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("tokenSuffix")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-SMS"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/user/{user}/totp`: [`initiate_user_totp()`](super::initiate_user_totp).
    pub static INITIATE_USER_TOTP: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.initiate_user_totp",
            rt::Method::POST,
            "/authentication/v1/user/{user}/totp",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-TOTP"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/user/{user}/totp`: [`revoke_user_totp()`](super::revoke_user_totp).
    pub static REVOKE_USER_TOTP: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.revoke_user_totp",
            rt::Method::DELETE,
            "/authentication/v1/user/{user}/totp",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["administrativeAuthenticationSetup-TOTP"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/user/{user}/unblock`: [`unblock_user()`](super::unblock_user).
    pub static UNBLOCK_USER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.user.user.unblock_user",
            rt::Method::PUT,
            "/authentication/v1/user/{user}/unblock",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["unblockUser"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_USER_AUTHENTICATION_STATUS,
        &LIST_USER_API_KEYS,
        &INITIATE_USER_API_KEY,
        &REVOKE_USER_API_KEY_BY_ID,
        &RENEW_USER_API_KEY_BY_PREFIX,
        &REVOKE_USER_API_KEY_BY_PREFIX,
        &BLOCK_USER,
        &DISABLE_METHOD_FOR_USER,
        &ENABLE_METHOD_FOR_USER,
        &VIEW_USER_ENROLLMENT_STATUS,
        &ENABLE_USER_ENROLLMENT,
        &DISABLE_USER_ENROLLMENT,
        &USER_ENROLLMENT_ADMIN_VERIFICATION,
        &GET_USER_AUTHENTICATION_EVENTS,
        &SETUP_USER_LDAP,
        &GET_USER_METHODS,
        &GET_USER_OPENID_CONFIGURATION,
        &SET_USER_OPENID_CONFIGURATION,
        &RESET_PASSWORD,
        &DELETE_ALL_USER_SESSIONS,
        &LIST_USER_PUBLIC_KEYS,
        &CREATE_AND_DOWNLOAD_PRIVATE_KEY,
        &DOWNLOAD_PUBLIC_KEY,
        &RESET_AND_DOWNLOAD_PRIVATE_KEY,
        &EVICT_SIGNATURE_SESSION,
        &DELETE_SIGNATURE,
        &RETRIEVE_SMS_TOKEN,
        &INITIATE_USER_TOTP,
        &REVOKE_USER_TOTP,
        &UNBLOCK_USER,
    ];
}
