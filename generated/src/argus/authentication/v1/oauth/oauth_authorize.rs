//! OauthAuthorize.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{OAuth2AuthorizationCodeRequest, OAuth2AuthorizationCodeResponse, OAuth2ClientAddRequest, OAuth2ClientSearchRequest, OAuth2ClientUpdateRequest, OAuth2ClientVo, OAuth2TokenForm, OAuth2TokenIntrospectionForm, OAuth2TokenIntrospectionResponse, OAuth2TokenResponse, OpenIdUserInfoTokenResponse, ResultStash};

/// Authorizes an OAuth 2.0 client, by client ID, for the given scopes and response types.
///
/// `POST /authentication/v1/oauth/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::AUTHORIZE).
pub fn authorize(
    session: &rt::Session,
    body: &OAuth2AuthorizationCodeRequest,
) -> rt::Call<ResultStash<OAuth2AuthorizationCodeResponse>> {
    rt::Call::new(session, &operations::AUTHORIZE).json(body)
}

/// Lists OAuth 2.0 clients page by page, filtered by customer, domain and keywords.
///
/// `GET /authentication/v1/oauth/client`
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::LIST_OAUTH2_CLIENTS).
pub fn list_oauth2_clients(session: &rt::Session) -> ListOauth2Clients {
    rt::Call::new(session, &operations::LIST_OAUTH2_CLIENTS).into()
}

rt::call! {
    /// The call of [`list_oauth2_clients()`], with its optional parameters.
    pub struct ListOauth2Clients -> ResultStash<Vec<OAuth2ClientVo>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Registers a new OAuth 2.0 client with its redirect URIs, scopes and authentication method.
///
/// `POST /authentication/v1/oauth/client`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::CREATE_OAUTH2_CLIENT).
pub fn create_oauth2_client(
    session: &rt::Session,
    body: &OAuth2ClientAddRequest,
) -> rt::Call<ResultStash<OAuth2ClientVo>> {
    rt::Call::new(session, &operations::CREATE_OAUTH2_CLIENT).json(body)
}

/// Searches OAuth 2.0 clients by flags, keywords, required function and nested sub-criteria.
///
/// `POST /authentication/v1/oauth/client/search`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::SEARCH_OAUTH2_CLIENTS).
pub fn search_oauth2_clients(
    session: &rt::Session,
    body: Option<&OAuth2ClientSearchRequest>,
) -> rt::Call<ResultStash<Vec<OAuth2ClientVo>>> {
    rt::Call::new(session, &operations::SEARCH_OAUTH2_CLIENTS).maybe_json(body)
}

/// Returns one OAuth 2.0 client, by ID or short name.
///
/// `GET /authentication/v1/oauth/client/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::GET_OAUTH2_CLIENT).
pub fn get_oauth2_client(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OAuth2ClientVo>> {
    rt::Call::new(session, &operations::GET_OAUTH2_CLIENT)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Changes the settings of an OAuth 2.0 client, by ID or short name, and returns it.
///
/// `PUT /authentication/v1/oauth/client/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::UPDATE_OAUTH2_CLIENT).
pub fn update_oauth2_client(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &OAuth2ClientUpdateRequest,
) -> rt::Call<ResultStash<OAuth2ClientVo>> {
    rt::Call::new(session, &operations::UPDATE_OAUTH2_CLIENT)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Deletes an OAuth 2.0 client, by ID or short name, and returns it.
///
/// `DELETE /authentication/v1/oauth/client/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewOAuthClients`. [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::DELETE_OAUTH2_CLIENT).
pub fn delete_oauth2_client(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OAuth2ClientVo>> {
    rt::Call::new(session, &operations::DELETE_OAUTH2_CLIENT)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Issues OAuth 2.0 tokens for an authorization code or a refresh token, sent as a form.
///
/// `POST /authentication/v1/oauth/token`
///
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::GET_TOKEN).
pub fn get_token(
    session: &rt::Session,
    body: Option<&OAuth2TokenForm>,
) -> rt::Call<ResultStash<OAuth2TokenResponse>> {
    rt::Call::new(session, &operations::GET_TOKEN).maybe_form(body)
}

/// Returns information on an OAuth 2.0 token; the token and client are sent as a form.
///
/// `POST /authentication/v1/oauth/token/introspect`
///
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::INTROSPECT_TOKEN).
pub fn introspect_token(
    session: &rt::Session,
    body: Option<&OAuth2TokenIntrospectionForm>,
) -> rt::Call<ResultStash<OAuth2TokenIntrospectionResponse>> {
    rt::Call::new(session, &operations::INTROSPECT_TOKEN).maybe_form(body)
}

/// Returns the OpenID user info of the calling user.
///
/// `GET /authentication/v1/oauth/userinfo`
///
/// [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::GET_USER_INFO).
pub fn get_user_info(
    session: &rt::Session,
) -> rt::Call<ResultStash<OpenIdUserInfoTokenResponse>> {
    rt::Call::new(session, &operations::GET_USER_INFO)
}

/// Returns the OpenID user info of the calling user, asked for by POST without a body.
///
/// `POST /authentication/v1/oauth/userinfo`
///
/// [Schema](crate::schema::argus::authentication::v1::oauth::oauth_authorize::POST_USER_INFO).
pub fn post_user_info(
    session: &rt::Session,
) -> rt::Call<ResultStash<OpenIdUserInfoTokenResponse>> {
    rt::Call::new(session, &operations::POST_USER_INFO)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/oauth/authorize`: [`authorize()`](super::authorize).
    pub static AUTHORIZE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.authorize",
            rt::Method::POST,
            "/authentication/v1/oauth/authorize",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/oauth/client`: [`list_oauth2_clients()`](super::list_oauth2_clients).
    pub static LIST_OAUTH2_CLIENTS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.list_oauth2_clients",
            rt::Method::GET,
            "/authentication/v1/oauth/client",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("domain"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/oauth/client`: [`create_oauth2_client()`](super::create_oauth2_client).
    pub static CREATE_OAUTH2_CLIENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.create_oauth2_client",
            rt::Method::POST,
            "/authentication/v1/oauth/client",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/oauth/client/search`: [`search_oauth2_clients()`](super::search_oauth2_clients).
    pub static SEARCH_OAUTH2_CLIENTS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.search_oauth2_clients",
            rt::Method::POST,
            "/authentication/v1/oauth/client/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/oauth/client/{idOrShortname}`: [`get_oauth2_client()`](super::get_oauth2_client).
    pub static GET_OAUTH2_CLIENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.get_oauth2_client",
            rt::Method::GET,
            "/authentication/v1/oauth/client/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/oauth/client/{idOrShortname}`: [`update_oauth2_client()`](super::update_oauth2_client).
    pub static UPDATE_OAUTH2_CLIENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.update_oauth2_client",
            rt::Method::PUT,
            "/authentication/v1/oauth/client/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/oauth/client/{idOrShortname}`: [`delete_oauth2_client()`](super::delete_oauth2_client).
    pub static DELETE_OAUTH2_CLIENT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.delete_oauth2_client",
            rt::Method::DELETE,
            "/authentication/v1/oauth/client/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOAuthClients"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/oauth/token`: [`get_token()`](super::get_token).
    pub static GET_TOKEN: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.get_token",
            rt::Method::POST,
            "/authentication/v1/oauth/token",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/oauth/token/introspect`: [`introspect_token()`](super::introspect_token).
    pub static INTROSPECT_TOKEN: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.introspect_token",
            rt::Method::POST,
            "/authentication/v1/oauth/token/introspect",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/oauth/userinfo`: [`get_user_info()`](super::get_user_info).
    pub static GET_USER_INFO: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.get_user_info",
            rt::Method::GET,
            "/authentication/v1/oauth/userinfo",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/oauth/userinfo`: [`post_user_info()`](super::post_user_info).
    pub static POST_USER_INFO: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.oauth.oauth_authorize.post_user_info",
            rt::Method::POST,
            "/authentication/v1/oauth/userinfo",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &AUTHORIZE,
        &LIST_OAUTH2_CLIENTS,
        &CREATE_OAUTH2_CLIENT,
        &SEARCH_OAUTH2_CLIENTS,
        &GET_OAUTH2_CLIENT,
        &UPDATE_OAUTH2_CLIENT,
        &DELETE_OAUTH2_CLIENT,
        &GET_TOKEN,
        &INTROSPECT_TOKEN,
        &GET_USER_INFO,
        &POST_USER_INFO,
    ];
}
