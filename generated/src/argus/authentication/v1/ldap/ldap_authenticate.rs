//! LdapAuthenticate.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AuthenticationResponse, LdapAuthenticationRequest, LdapUserAuthorizationRequest, RequestCredentials, ResultStash, UserAuthorizationResponse};

/// Logs a user in with an LDAP password and returns legacy request credentials.
///
/// `POST /authentication/v1/ldap/authenticate`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::ldap::ldap_authenticate::LEGACY_LDAP_AUTHENTICATION).
#[deprecated]
pub fn legacy_ldap_authentication(
    session: &rt::Session,
    body: &LdapAuthenticationRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::LEGACY_LDAP_AUTHENTICATION).json(body)
}

/// Logs a user in with an LDAP password, optionally asking for further authorizations.
///
/// `POST /authentication/v1/ldap/authentication`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::ldap::ldap_authenticate::LDAP_AUTHENTICATION).
pub fn ldap_authentication(
    session: &rt::Session,
    body: &LdapAuthenticationRequest,
) -> rt::Call<ResultStash<AuthenticationResponse>> {
    rt::Call::new(session, &operations::LDAP_AUTHENTICATION).json(body)
}

/// Authorizes an operation of the current user by LDAP password.
///
/// `POST /authentication/v1/ldap/authorize`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::ldap::ldap_authenticate::LDAP_USER_AUTHORIZATION).
pub fn ldap_user_authorization(
    session: &rt::Session,
    body: &LdapUserAuthorizationRequest,
) -> rt::Call<ResultStash<UserAuthorizationResponse>> {
    rt::Call::new(session, &operations::LDAP_USER_AUTHORIZATION).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/ldap/authenticate`: [`legacy_ldap_authentication()`](super::legacy_ldap_authentication).
    pub static LEGACY_LDAP_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.ldap.ldap_authenticate.legacy_ldap_authentication",
            rt::Method::POST,
            "/authentication/v1/ldap/authenticate",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/ldap/authentication`: [`ldap_authentication()`](super::ldap_authentication).
    pub static LDAP_AUTHENTICATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.ldap.ldap_authenticate.ldap_authentication",
            rt::Method::POST,
            "/authentication/v1/ldap/authentication",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// `POST /authentication/v1/ldap/authorize`: [`ldap_user_authorization()`](super::ldap_user_authorization).
    pub static LDAP_USER_AUTHORIZATION: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.ldap.ldap_authenticate.ldap_user_authorization",
            rt::Method::POST,
            "/authentication/v1/ldap/authorize",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LEGACY_LDAP_AUTHENTICATION,
        &LDAP_AUTHENTICATION,
        &LDAP_USER_AUTHORIZATION,
    ];
}
