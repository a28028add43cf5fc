//! Ioc.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{IocParserRequest, IocParserResponse, ResultStash};

/// Extracts indicators of compromise from the given text and returns them.
///
/// `POST /world/v1/ioc`
///
/// - `body`: sent as `application/json`.
///
/// Needs `extractIOC`. [Schema](crate::schema::argus::world::v1::ioc::EXTRACT_IOC).
pub fn extract_ioc(
    session: &rt::Session,
    body: &IocParserRequest,
) -> rt::Call<ResultStash<IocParserResponse>> {
    rt::Call::new(session, &operations::EXTRACT_IOC).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /world/v1/ioc`: [`extract_ioc()`](super::extract_ioc).
    pub static EXTRACT_IOC: rt::Operation = rt::Operation::new(
            "argus.world.v1.ioc.extract_ioc",
            rt::Method::POST,
            "/world/v1/ioc",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["extractIOC"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&EXTRACT_IOC];
}
