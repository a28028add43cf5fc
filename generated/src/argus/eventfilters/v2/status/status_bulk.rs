//! StatusBulk.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{EventFilterStatusBulkRequest, EventFilterStatusBulkResponse, ResultStash};

/// Submits many event filter status records at once, dropping invalid ones or rejecting all.
///
/// `POST /eventfilters/v2/status/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitEventFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::status::status_bulk::SUBMIT_EVENT_FILTER_STATUS_BULK).
pub fn submit_event_filter_status_bulk(
    session: &rt::Session,
    body: &EventFilterStatusBulkRequest,
) -> rt::Call<ResultStash<EventFilterStatusBulkResponse>> {
    rt::Call::new(session, &operations::SUBMIT_EVENT_FILTER_STATUS_BULK).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /eventfilters/v2/status/bulk`: [`submit_event_filter_status_bulk()`](super::submit_event_filter_status_bulk).
    pub static SUBMIT_EVENT_FILTER_STATUS_BULK: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.status.status_bulk.submit_event_filter_status_bulk",
            rt::Method::POST,
            "/eventfilters/v2/status/bulk",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitEventFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_EVENT_FILTER_STATUS_BULK];
}
