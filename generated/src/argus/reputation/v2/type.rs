//! Type.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{IndicatorTypeResponse, ResultStash};

/// Returns all indicator types of the reputation service, without paging or filters.
///
/// `GET /reputation/v2/type`
///
/// Needs `viewReputationIndicatorTypes`. [Schema](crate::schema::argus::reputation::v2::r#type::LIST_INDICATOR_TYPES).
pub fn list_indicator_types(
    session: &rt::Session,
) -> rt::Call<ResultStash<Vec<IndicatorTypeResponse>>> {
    rt::Call::new(session, &operations::LIST_INDICATOR_TYPES)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v2/type`: [`list_indicator_types()`](super::list_indicator_types).
    pub static LIST_INDICATOR_TYPES: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.type.list_indicator_types",
            rt::Method::GET,
            "/reputation/v2/type",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationIndicatorTypes"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_INDICATOR_TYPES];
}
