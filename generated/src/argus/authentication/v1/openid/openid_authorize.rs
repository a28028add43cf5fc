//! OpenidAuthorize.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AuthenticationResponse, OpenIdAddGroupMappingRequest, OpenIdAuthenticationRequest, OpenIdGroupMapping, OpenIdPreAuthenticationResponse, OpenIdProvider, OpenIdProviderAddRequest, OpenIdProviderSearchRequest, OpenIdProviderUpdateRequest, OpenIdUserAuthorizationRequest, OpenIdUserPreAuthorizationRequest, OpenIdUserPreAuthorizationResponse, ResultStash, UserAuthorizationResponse};

/// Authorizes an operation of the current user with an OpenID ID token and its state ID.
///
/// `POST /authentication/v1/openid/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::SUBMIT_OPENID_AUTHORIZATION).
pub fn submit_openid_authorization(
    session: &rt::Session,
    body: &OpenIdUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::SUBMIT_OPENID_AUTHORIZATION).json(body)
}

/// Starts the authorization of an operation by OpenID and returns where to redirect the user.
///
/// `POST /authentication/v1/openid/authorize/redirect`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::REQUEST_OPENID_AUTHORIZATION_REDIRECT).
pub fn request_openid_authorization_redirect(
    session: &rt::Session,
    body: &OpenIdUserPreAuthorizationRequest,
) -> RequestOpenidAuthorizationRedirect {
    rt::Call::new(session, &operations::REQUEST_OPENID_AUTHORIZATION_REDIRECT)
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`request_openid_authorization_redirect()`], with its optional parameters.
    pub struct RequestOpenidAuthorizationRedirect -> ResultStash<OpenIdUserPreAuthorizationResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// Lists OpenID providers page by page, filtered by customer and keywords.
///
/// `GET /authentication/v1/openid/provider`
///
/// Needs `viewOpenIDProviders`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::LIST_OPENID_PROVIDERS).
pub fn list_openid_providers(session: &rt::Session) -> ListOpenidProviders {
    rt::Call::new(session, &operations::LIST_OPENID_PROVIDERS).into()
}

rt::call! {
    /// The call of [`list_openid_providers()`], with its optional parameters.
    pub struct ListOpenidProviders -> ResultStash<Vec<OpenIdProvider>> {
        target_customer: String => "targetCustomer",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<String> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates an OpenID provider with its client, endpoints, claims mapping and email domains.
///
/// `POST /authentication/v1/openid/provider`
///
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `addOpenIDProvider`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::ADD_OPENID_PROVIDER).
pub fn add_openid_provider(
    session: &rt::Session,
    body: Option<&OpenIdProviderAddRequest>,
) -> rt::Call<ResultStash<OpenIdProvider>> {
    rt::Call::new(session, &operations::ADD_OPENID_PROVIDER).maybe_json(body)
}

/// Searches OpenID providers by customer, target customer and keywords, sorted and paged.
///
/// `POST /authentication/v1/openid/provider/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewOpenIDProviders`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::SEARCH_OPENID_PROVIDERS).
pub fn search_openid_providers(
    session: &rt::Session,
    body: &OpenIdProviderSearchRequest,
) -> rt::Call<ResultStash<Vec<OpenIdProvider>>> {
    rt::Call::new(session, &operations::SEARCH_OPENID_PROVIDERS).json(body)
}

/// Returns the OpenID provider linked to a user, found by email address.
///
/// `GET /authentication/v1/openid/provider/userlink`
///
/// - `email`: `email` in the query, text.
///
/// [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::GET_OPENID_USER_LINK).
pub fn get_openid_user_link(
    session: &rt::Session,
    email: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OpenIdProvider>> {
    rt::Call::new(session, &operations::GET_OPENID_USER_LINK)
        .set("email", &rt::Arg::<String>::into_arg(email))
}

/// Returns one OpenID provider, by ID or short name.
///
/// `GET /authentication/v1/openid/provider/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewOpenIDProviders`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::GET_OPENID_PROVIDER).
pub fn get_openid_provider(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OpenIdProvider>> {
    rt::Call::new(session, &operations::GET_OPENID_PROVIDER)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Changes the settings of an OpenID provider, by ID or short name, and returns it.
///
/// `PUT /authentication/v1/openid/provider/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateOpenIDProvider`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::UPDATE_OPENID_PROVIDER).
pub fn update_openid_provider(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &OpenIdProviderUpdateRequest,
) -> rt::Call<ResultStash<OpenIdProvider>> {
    rt::Call::new(session, &operations::UPDATE_OPENID_PROVIDER)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Deletes an OpenID provider, by ID or short name, and returns it.
///
/// `DELETE /authentication/v1/openid/provider/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `deleteOpenIDProvider`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::DELETE_OPENID_PROVIDER).
pub fn delete_openid_provider(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OpenIdProvider>> {
    rt::Call::new(session, &operations::DELETE_OPENID_PROVIDER)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Lists the mappings from external groups to Argus groups of an OpenID provider, page by page.
///
/// `GET /authentication/v1/openid/provider/{idOrShortname}/groupmappings`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewOpenIDProviders`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::LIST_OPENID_GROUP_MAPPINGS).
pub fn list_openid_group_mappings(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> ListOpenidGroupMappings {
    rt::Call::new(session, &operations::LIST_OPENID_GROUP_MAPPINGS)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .into()
}

rt::call! {
    /// The call of [`list_openid_group_mappings()`], with its optional parameters.
    pub struct ListOpenidGroupMappings -> ResultStash<Vec<OpenIdGroupMapping>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Maps an external group name to an Argus group for an OpenID provider.
///
/// `POST /authentication/v1/openid/provider/{idOrShortname}/groupmappings`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateOpenIDProvider`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::ADD_OPENID_GROUP_MAPPING).
pub fn add_openid_group_mapping(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &OpenIdAddGroupMappingRequest,
) -> rt::Call<ResultStash<OpenIdGroupMapping>> {
    rt::Call::new(session, &operations::ADD_OPENID_GROUP_MAPPING)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Removes a group mapping, by mapping ID, from an OpenID provider and returns it.
///
/// `DELETE /authentication/v1/openid/provider/{idOrShortname}/groupmappings/{mappingID}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `mapping_id`: `mappingID` in the path, uuid.
///
/// Needs `updateOpenIDProvider`. [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::DELETE_OPENID_GROUP_MAPPING).
pub fn delete_openid_group_mapping(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    mapping_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<OpenIdGroupMapping>> {
    rt::Call::new(session, &operations::DELETE_OPENID_GROUP_MAPPING)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .set("mappingID", &rt::Arg::<rt::Uuid>::into_arg(mapping_id))
}

/// Prepares a login through an OpenID provider, with an optional state.
///
/// `GET /authentication/v1/openid/provider/{provider}/authentication`
///
/// - `provider`: `provider` in the path, text.
///
/// [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::OPENID_PRE_AUTHENTICATION).
pub fn openid_pre_authentication(
    session: &rt::Session,
    provider: impl rt::Arg<String>,
) -> OpenidPreAuthentication {
    rt::Call::new(session, &operations::OPENID_PRE_AUTHENTICATION)
        .set("provider", &rt::Arg::<String>::into_arg(provider))
        .into()
}

rt::call! {
    /// The call of [`openid_pre_authentication()`], with its optional parameters.
    pub struct OpenidPreAuthentication -> ResultStash<OpenIdPreAuthenticationResponse> {
        state: String => "state",
        /// In a header.
        origin: String => "Origin",
    }
}

/// Logs a user in through an OpenID provider, with an authorization code or an ID token.
///
/// `POST /authentication/v1/openid/provider/{provider}/authentication`
///
/// - `provider`: `provider` in the path, text.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::openid::openid_authorize::OPENID_AUTHENTICATION).
pub fn openid_authentication(
    session: &rt::Session,
    provider: impl rt::Arg<String>,
    body: &OpenIdAuthenticationRequest,
) -> OpenidAuthentication {
    rt::Call::new(session, &operations::OPENID_AUTHENTICATION)
        .set("provider", &rt::Arg::<String>::into_arg(provider))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`openid_authentication()`], with its optional parameters.
    pub struct OpenidAuthentication -> ResultStash<AuthenticationResponse> {
        /// In a header.
        origin: String => "Origin",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/openid/authorize`: [`submit_openid_authorization()`](super::submit_openid_authorization).
    pub static SUBMIT_OPENID_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.submit_openid_authorization",
            rt::Method::POST,
            "/authentication/v1/openid/authorize",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/openid/authorize/redirect`: [`request_openid_authorization_redirect()`](super::request_openid_authorization_redirect).
    pub static REQUEST_OPENID_AUTHORIZATION_REDIRECT: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.request_openid_authorization_redirect",
            rt::Method::POST,
            "/authentication/v1/openid/authorize/redirect",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/openid/provider`: [`list_openid_providers()`](super::list_openid_providers).
    pub static LIST_OPENID_PROVIDERS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.list_openid_providers",
            rt::Method::GET,
            "/authentication/v1/openid/provider",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("targetCustomer"),
                rt::Param::query("customer"),
                rt::Param::query("keywords"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOpenIDProviders"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/openid/provider`: [`add_openid_provider()`](super::add_openid_provider).
    pub static ADD_OPENID_PROVIDER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.add_openid_provider",
            rt::Method::POST,
            "/authentication/v1/openid/provider",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addOpenIDProvider"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/openid/provider/search`: [`search_openid_providers()`](super::search_openid_providers).
    pub static SEARCH_OPENID_PROVIDERS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.search_openid_providers",
            rt::Method::POST,
            "/authentication/v1/openid/provider/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOpenIDProviders"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/openid/provider/userlink`: [`get_openid_user_link()`](super::get_openid_user_link).
    pub static GET_OPENID_USER_LINK: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.get_openid_user_link",
            rt::Method::GET,
            "/authentication/v1/openid/provider/userlink",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::query("email").required()] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/openid/provider/{idOrShortname}`: [`get_openid_provider()`](super::get_openid_provider).
    pub static GET_OPENID_PROVIDER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.get_openid_provider",
            rt::Method::GET,
            "/authentication/v1/openid/provider/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOpenIDProviders"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `PUT /authentication/v1/openid/provider/{idOrShortname}`: [`update_openid_provider()`](super::update_openid_provider).
    pub static UPDATE_OPENID_PROVIDER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.update_openid_provider",
            rt::Method::PUT,
            "/authentication/v1/openid/provider/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateOpenIDProvider"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/openid/provider/{idOrShortname}`: [`delete_openid_provider()`](super::delete_openid_provider).
    pub static DELETE_OPENID_PROVIDER: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.delete_openid_provider",
            rt::Method::DELETE,
            "/authentication/v1/openid/provider/{idOrShortname}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteOpenIDProvider"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/openid/provider/{idOrShortname}/groupmappings`: [`list_openid_group_mappings()`](super::list_openid_group_mappings).
    pub static LIST_OPENID_GROUP_MAPPINGS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.list_openid_group_mappings",
            rt::Method::GET,
            "/authentication/v1/openid/provider/{idOrShortname}/groupmappings",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortname"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewOpenIDProviders"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/openid/provider/{idOrShortname}/groupmappings`: [`add_openid_group_mapping()`](super::add_openid_group_mapping).
    pub static ADD_OPENID_GROUP_MAPPING: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.add_openid_group_mapping",
            rt::Method::POST,
            "/authentication/v1/openid/provider/{idOrShortname}/groupmappings",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateOpenIDProvider"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/openid/provider/{idOrShortname}/groupmappings/{mappingID}`: [`delete_openid_group_mapping()`](super::delete_openid_group_mapping).
    pub static DELETE_OPENID_GROUP_MAPPING: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.delete_openid_group_mapping",
            rt::Method::DELETE,
            "/authentication/v1/openid/provider/{idOrShortname}/groupmappings/{mappingID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortname"), rt::Param::path("mappingID")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateOpenIDProvider"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/openid/provider/{provider}/authentication`: [`openid_pre_authentication()`](super::openid_pre_authentication).
    pub static OPENID_PRE_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.openid_pre_authentication",
            rt::Method::GET,
            "/authentication/v1/openid/provider/{provider}/authentication",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("provider"),
                rt::Param::query("state"),
                rt::Param::header("Origin"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/openid/provider/{provider}/authentication`: [`openid_authentication()`](super::openid_authentication).
    pub static OPENID_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.openid.openid_authorize.openid_authentication",
            rt::Method::POST,
            "/authentication/v1/openid/provider/{provider}/authentication",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::header("Origin"), rt::Param::path("provider")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SUBMIT_OPENID_AUTHORIZATION,
        &REQUEST_OPENID_AUTHORIZATION_REDIRECT,
        &LIST_OPENID_PROVIDERS,
        &ADD_OPENID_PROVIDER,
        &SEARCH_OPENID_PROVIDERS,
        &GET_OPENID_USER_LINK,
        &GET_OPENID_PROVIDER,
        &UPDATE_OPENID_PROVIDER,
        &DELETE_OPENID_PROVIDER,
        &LIST_OPENID_GROUP_MAPPINGS,
        &ADD_OPENID_GROUP_MAPPING,
        &DELETE_OPENID_GROUP_MAPPING,
        &OPENID_PRE_AUTHENTICATION,
        &OPENID_AUTHENTICATION,
    ];
}
