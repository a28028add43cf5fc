//! Client.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, UnauthenticatedClientInfo};

/// Returns information about the calling client, for callers that are not logged in.
///
/// `GET /authentication/v1/client`
///
/// [Schema](crate::schema::argus::authentication::v1::client::GET_UNAUTHENTICATED_CLIENT_INFO).
pub fn get_unauthenticated_client_info(
    session: &rt::Session,
) -> rt::Call<ResultStash<UnauthenticatedClientInfo>> {
    rt::Call::new(session, &operations::GET_UNAUTHENTICATED_CLIENT_INFO)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /authentication/v1/client`: [`get_unauthenticated_client_info()`](super::get_unauthenticated_client_info).
    pub static GET_UNAUTHENTICATED_CLIENT_INFO: rt::Operation = rt::Operation::new(
            "argus.authentication.v1.client.get_unauthenticated_client_info",
            rt::Method::GET,
            "/authentication/v1/client",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::AUTHENTICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_UNAUTHENTICATED_CLIENT_INFO];
}
