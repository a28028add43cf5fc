//! Constrain.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ConstrainedSessionRequest, RequestCredentials, ResultStash};

/// Returns credentials of a session limited to given customers and functions, or to reading.
///
/// `POST /authentication/v1/constrain`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::authentication::v1::constrain::CONSTRAIN).
#[deprecated]
pub fn constrain(
    session: &rt::Session,
    body: &ConstrainedSessionRequest,
) -> rt::Call<ResultStash<RequestCredentials>> {
    rt::Call::new(session, &operations::CONSTRAIN).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /authentication/v1/constrain`: [`constrain()`](super::constrain).
    pub static CONSTRAIN: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.constrain.constrain",
            rt::Method::POST,
            "/authentication/v1/constrain",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .deprecated()
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&CONSTRAIN];
}
