//! Apikey.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ApiKeyUserInfoResponse, ApiKeyUserInitializationRequest, ApiKeyUserInitializationResponse, ApiKeyUserRenewalRequest, ApiKeyUserRenewalResponse, ResultStash};

/// Lists the API keys of the current user.
///
/// `GET /authentication/v1/apikey`
///
/// [Schema](crate::schema::argus::authentication::v1::apikey::LIST_API_KEYS).
pub fn list_api_keys(
    session: &rt::Session,
) -> rt::Call<ResultStash<ApiKeyUserInfoResponse>> {
    rt::Call::new(session, &operations::LIST_API_KEYS)
}

/// Creates an API key for the current user, with optional expiry, source and session limits.
///
/// `POST /authentication/v1/apikey`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::apikey::INITIATE_API_KEY).
pub fn initiate_api_key(
    session: &rt::Session,
    body: &ApiKeyUserInitializationRequest,
) -> rt::Call<ResultStash<ApiKeyUserInitializationResponse>> {
    rt::Call::new(session, &operations::INITIATE_API_KEY).json(body)
}

/// Renews one of the current user's API keys, found by its numeric ID, with a new expiration.
///
/// `PUT /authentication/v1/apikey/{keyID}`
///
/// - `key_id`: `keyID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::apikey::RENEW_API_KEY_BY_ID).
#[deprecated]
pub fn renew_api_key_by_id(
    session: &rt::Session,
    key_id: i32,
    body: &ApiKeyUserRenewalRequest,
) -> rt::Call<ResultStash<ApiKeyUserRenewalResponse>> {
    rt::Call::new(session, &operations::RENEW_API_KEY_BY_ID)
        .set("keyID", &key_id)
        .json(body)
}

/// Renews one of the current user's API keys, found by its prefix, with a new expiration.
///
/// `PUT /authentication/v1/apikey/{prefix}`
///
/// - `prefix`: `prefix` in the path, text. Matches `[a-z0-9]+/[a-z0-9]+`.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::apikey::RENEW_API_KEY_BY_PREFIX).
pub fn renew_api_key_by_prefix(
    session: &rt::Session,
    prefix: impl rt::Arg<String>,
    body: &ApiKeyUserRenewalRequest,
) -> rt::Call<ResultStash<ApiKeyUserRenewalResponse>> {
    rt::Call::new(session, &operations::RENEW_API_KEY_BY_PREFIX)
        .set("prefix", &rt::Arg::<String>::into_arg(prefix))
        .json(body)
}

/// Revokes one of the current user's API keys, found by its key prefix.
///
/// `DELETE /authentication/v1/apikey/{prefix}`
///
/// - `prefix`: `prefix` in the path, text. Matches `[a-z0-9]+/[a-z0-9]+`.
///
/// [Schema](crate::schema::argus::authentication::v1::apikey::REVOKE_API_KEY_BY_PREFIX).
pub fn revoke_api_key_by_prefix(
    session: &rt::Session,
    prefix: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ApiKeyUserInfoResponse>> {
    rt::Call::new(session, &operations::REVOKE_API_KEY_BY_PREFIX)
        .set("prefix", &rt::Arg::<String>::into_arg(prefix))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/apikey`: [`list_api_keys()`](super::list_api_keys).
    pub static LIST_API_KEYS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.apikey.list_api_keys",
            rt::Method::GET,
            "/authentication/v1/apikey",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/apikey`: [`initiate_api_key()`](super::initiate_api_key).
    pub static INITIATE_API_KEY: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.apikey.initiate_api_key",
            rt::Method::POST,
            "/authentication/v1/apikey",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/apikey/{keyID}`: [`renew_api_key_by_id()`](super::renew_api_key_by_id).
    pub static RENEW_API_KEY_BY_ID: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.apikey.renew_api_key_by_id",
            rt::Method::PUT,
            "/authentication/v1/apikey/{keyID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("keyID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/apikey/{prefix}`: [`renew_api_key_by_prefix()`](super::renew_api_key_by_prefix).
    pub static RENEW_API_KEY_BY_PREFIX: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.apikey.renew_api_key_by_prefix",
            rt::Method::PUT,
            "/authentication/v1/apikey/{prefix}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("prefix")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/apikey/{prefix}`: [`revoke_api_key_by_prefix()`](super::revoke_api_key_by_prefix).
    pub static REVOKE_API_KEY_BY_PREFIX: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.apikey.revoke_api_key_by_prefix",
            rt::Method::DELETE,
            "/authentication/v1/apikey/{prefix}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("prefix")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_API_KEYS,
        &INITIATE_API_KEY,
        &RENEW_API_KEY_BY_ID,
        &RENEW_API_KEY_BY_PREFIX,
        &REVOKE_API_KEY_BY_PREFIX,
    ];
}
