//! Session.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AuthenticationResponse, ConstrainedSessionRequest, ImpersonateSessionRequest, ModelCustomerInfo, ModelFunctionInfo, ResultStash, SessionInfo, UserAuthenticationConfigurationInfo};

/// Returns details of the current session, optionally for a named domain.
///
/// `GET /authentication/v1/session`
///
/// [Schema](crate::schema::argus::authentication::v1::session::GET_SESSION).
pub fn get_session(session: &rt::Session) -> GetSession {
    rt::Call::new(session, &operations::GET_SESSION).into()
}

rt::call! {
    /// The call of [`get_session()`], with its optional parameters.
    pub struct GetSession -> ResultStash<SessionInfo> {
        domain: String => "domain",
    }
}

/// Ends the current session of the caller; returns no data.
///
/// `DELETE /authentication/v1/session`
///
/// [Schema](crate::schema::argus::authentication::v1::session::DELETE_SESSION).
pub fn delete_session(session: &rt::Session) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::DELETE_SESSION)
}

/// Lists the authentication methods configured for the user of the current session.
///
/// `GET /authentication/v1/session/authmethods`
///
/// [Schema](crate::schema::argus::authentication::v1::session::GET_SESSION_AUTH_METHODS).
pub fn get_session_auth_methods(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<UserAuthenticationConfigurationInfo>>> {
    rt::Call::new(session, &operations::GET_SESSION_AUTH_METHODS)
}

/// Clears the data cached for the current session.
///
/// `DELETE /authentication/v1/session/cache`
///
/// [Schema](crate::schema::argus::authentication::v1::session::CLEAR_SESSION_DATA).
pub fn clear_session_data(session: &rt::Session) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::CLEAR_SESSION_DATA)
}

/// Returns a session limited to given customers and functions, or to read-only use.
///
/// `POST /authentication/v1/session/constrain`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::session::CONSTRAIN_SESSION).
pub fn constrain_session(
    session: &rt::Session,
    body: &ConstrainedSessionRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::CONSTRAIN_SESSION).json(body)
}

/// Lists all customers of the current session, without paging.
///
/// `GET /authentication/v1/session/customer`
///
/// [Schema](crate::schema::argus::authentication::v1::session::GET_SESSION_CUSTOMERS).
pub fn get_session_customers(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<ModelCustomerInfo>>> {
    rt::Call::new(session, &operations::GET_SESSION_CUSTOMERS)
}

/// Lists all functions of the current session, without paging.
///
/// `GET /authentication/v1/session/function`
///
/// [Schema](crate::schema::argus::authentication::v1::session::GET_SESSION_FUNCTIONS).
pub fn get_session_functions(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<ModelFunctionInfo>>> {
    rt::Call::new(session, &operations::GET_SESSION_FUNCTIONS)
}

/// Returns a session as another user, limited by customer, function and security level.
///
/// `POST /authentication/v1/session/impersonate`
///
/// - `body`: sent as `application/json`.
///
/// Needs `impersonate`. [Schema](crate::schema::argus::authentication::v1::session::IMPERSONATE_SESSION).
pub fn impersonate_session(
    session: &rt::Session,
    body: &ImpersonateSessionRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::IMPERSONATE_SESSION).json(body)
}

/// Checks whether the current session is permitted a function, with no customer named.
///
/// `GET /authentication/v1/session/permission/{function}`
///
/// - `function`: `function` in the path, text.
///
/// [Schema](crate::schema::argus::authentication::v1::session::CHECK_SESSION_FUNCTION_PERMISSION).
pub fn check_session_function_permission(
    session: &rt::Session,
    function: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ResultStash<rt::Value>>> {
    rt::Call::new(session, &operations::CHECK_SESSION_FUNCTION_PERMISSION)
        .set("function", &rt::Arg::<String>::into_arg(function))
}

/// Checks whether the current session is permitted a function on a given customer.
///
/// `GET /authentication/v1/session/permission/{function}/{customer}`
///
/// - `function`: `function` in the path, text.
/// - `customer`: `customer` in the path, text.
///
/// [Schema](crate::schema::argus::authentication::v1::session::CHECK_SESSION_PERMISSION).
pub fn check_session_permission(
    session: &rt::Session,
    function: impl rt::Arg<String>,
    customer: impl rt::Arg<String>,
) -> CheckSessionPermission {
    rt::Call::new(session, &operations::CHECK_SESSION_PERMISSION)
        .set("function", &rt::Arg::<String>::into_arg(function))
        .set("customer", &rt::Arg::<String>::into_arg(customer))
        .into()
}

rt::call! {
    /// The call of [`check_session_permission()`], with its optional parameters.
    pub struct CheckSessionPermission -> ResultStash<ResultStash<rt::Value>> {
        domain: String => "domain",
    }
}

/// Ends the session with the given identifier and returns its details.
///
/// `DELETE /authentication/v1/session/{sessionIdentifier}`
///
/// - `session_identifier`: `sessionIdentifier` in the path, text. Matches `.+`.
///
/// Needs `deleteSession`. [Schema](crate::schema::argus::authentication::v1::session::EVICT_SESSION).
pub fn evict_session(
    session: &rt::Session,
    session_identifier: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SessionInfo>> {
    rt::Call::new(session, &operations::EVICT_SESSION)
        .set("sessionIdentifier", &rt::Arg::<String>::into_arg(session_identifier))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/session`: [`get_session()`](super::get_session).
    pub static GET_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.get_session",
            rt::Method::GET,
            "/authentication/v1/session",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/session`: [`delete_session()`](super::delete_session).
    pub static DELETE_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.delete_session",
            rt::Method::DELETE,
            "/authentication/v1/session",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/session/authmethods`: [`get_session_auth_methods()`](super::get_session_auth_methods).
    pub static GET_SESSION_AUTH_METHODS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.get_session_auth_methods",
            rt::Method::GET,
            "/authentication/v1/session/authmethods",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/session/cache`: [`clear_session_data()`](super::clear_session_data).
    pub static CLEAR_SESSION_DATA: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.clear_session_data",
            rt::Method::DELETE,
            "/authentication/v1/session/cache",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/session/constrain`: [`constrain_session()`](super::constrain_session).
    pub static CONSTRAIN_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.constrain_session",
            rt::Method::POST,
            "/authentication/v1/session/constrain",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/session/customer`: [`get_session_customers()`](super::get_session_customers).
    pub static GET_SESSION_CUSTOMERS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.get_session_customers",
            rt::Method::GET,
            "/authentication/v1/session/customer",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/session/function`: [`get_session_functions()`](super::get_session_functions).
    pub static GET_SESSION_FUNCTIONS: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.get_session_functions",
            rt::Method::GET,
            "/authentication/v1/session/function",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/session/impersonate`: [`impersonate_session()`](super::impersonate_session).
    pub static IMPERSONATE_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.impersonate_session",
            rt::Method::POST,
            "/authentication/v1/session/impersonate",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["impersonate"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/session/permission/{function}`: [`check_session_function_permission()`](super::check_session_function_permission).
    pub static CHECK_SESSION_FUNCTION_PERMISSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.check_session_function_permission",
            rt::Method::GET,
            "/authentication/v1/session/permission/{function}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("function")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `GET /authentication/v1/session/permission/{function}/{customer}`: [`check_session_permission()`](super::check_session_permission).
    pub static CHECK_SESSION_PERMISSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.check_session_permission",
            rt::Method::GET,
            "/authentication/v1/session/permission/{function}/{customer}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("function"),
                rt::Param::path("customer"),
                rt::Param::query("domain"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `DELETE /authentication/v1/session/{sessionIdentifier}`: [`evict_session()`](super::evict_session).
    pub static EVICT_SESSION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.session.evict_session",
            rt::Method::DELETE,
            "/authentication/v1/session/{sessionIdentifier}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sessionIdentifier")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteSession"])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_SESSION,
        &DELETE_SESSION,
        &GET_SESSION_AUTH_METHODS,
        &CLEAR_SESSION_DATA,
        &CONSTRAIN_SESSION,
        &GET_SESSION_CUSTOMERS,
        &GET_SESSION_FUNCTIONS,
        &IMPERSONATE_SESSION,
        &CHECK_SESSION_FUNCTION_PERMISSION,
        &CHECK_SESSION_PERMISSION,
        &EVICT_SESSION,
    ];
}
