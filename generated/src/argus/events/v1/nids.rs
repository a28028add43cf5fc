//! Nids.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{IpNetworkAddress, NidsEvent, NidsEventSearchCriteria, ResultStash};

/// Lists NIDS events by customer, signature, IP and time, by default the last 24 hours, paged.
///
/// `GET /events/v1/nids`
///
/// Answers `application/json`; can also answer `text/csv`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::nids::LIST_NIDS_EVENTS).
pub fn list_nids_events(session: &rt::Session) -> ListNidsEvents {
    rt::Call::new(session, &operations::LIST_NIDS_EVENTS).into()
}

rt::call! {
    /// The call of [`list_nids_events()`], with its optional parameters.
    pub struct ListNidsEvents -> ResultStash<Vec<NidsEvent>> {
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// No item twice.
        ip: Vec<IpNetworkAddress> => "ip",
        /// `"-24hours"` if absent.
        start_timestamp: String => "startTimestamp",
        /// `"now"` if absent.
        end_timestamp: String => "endTimestamp",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Lists the NIDS events that match criteria in the body, as JSON, CSV or JSON lines.
///
/// `POST /events/v1/nids/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::nids::FIND_NIDS_EVENTS).
pub fn find_nids_events(
    session: &rt::Session,
    body: &NidsEventSearchCriteria,
) -> rt::Call<ResultStash<Vec<NidsEvent>>> {
    rt::Call::new(session, &operations::FIND_NIDS_EVENTS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/nids`: [`list_nids_events()`](super::list_nids_events).
    pub static LIST_NIDS_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v1.nids.list_nids_events",
            rt::Method::GET,
            "/events/v1/nids",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customerID"),
                rt::Param::query("signature"),
                rt::Param::query("ip"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json", "text/csv", "application/jsonl"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v1/nids/search`: [`find_nids_events()`](super::find_nids_events).
    pub static FIND_NIDS_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v1.nids.find_nids_events",
            rt::Method::POST,
            "/events/v1/nids/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json", "text/csv", "application/jsonl"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_NIDS_EVENTS, &FIND_NIDS_EVENTS];
}
