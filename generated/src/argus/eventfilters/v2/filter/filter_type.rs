//! FilterType.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{EventFilterGetTypeResponse, ResultStash};

/// Returns which type of event filter a given filter id belongs to.
///
/// `GET /eventfilters/v2/filter/{id}/type`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewEventFilter`. [Schema](crate::schema::argus::eventfilters::v2::filter::filter_type::GET_FILTER_TYPE).
pub fn get_filter_type(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<EventFilterGetTypeResponse>> {
    rt::Call::new(session, &operations::GET_FILTER_TYPE).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /eventfilters/v2/filter/{id}/type`: [`get_filter_type()`](super::get_filter_type).
    pub static GET_FILTER_TYPE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.filter.filter_type.get_filter_type",
            rt::Method::GET,
            "/eventfilters/v2/filter/{id}/type",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewEventFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_FILTER_TYPE];
}
