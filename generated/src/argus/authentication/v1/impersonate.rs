//! Impersonate.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ImpersonateSessionRequest, RequestCredentials, ResultStash};

/// Returns credentials to act as another user, limited by customer, function and security level.
///
/// `POST /authentication/v1/impersonate`
///
/// - `body`: sent as `application/json`.
///
/// Needs `impersonate`. [Schema](crate::schema::argus::authentication::v1::impersonate::IMPERSONATE).
#[deprecated]
pub fn impersonate(
    session: &rt::Session,
    body: &ImpersonateSessionRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::IMPERSONATE).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/impersonate`: [`impersonate()`](super::impersonate).
    pub static IMPERSONATE: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.impersonate.impersonate",
            rt::Method::POST,
            "/authentication/v1/impersonate",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["impersonate"])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&IMPERSONATE];
}
