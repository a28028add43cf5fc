//! Aggregated.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AggregatedEventSearchCriteria, AggregatedEventStatsSearchCriteria, AggregatedEventsBulkUpdateRequest, AggregatedEventsUpdateRequest, AggregatedIpAttackEvent, IpNetworkAddress, ResultStash};

/// Lists aggregated events by customer, signature, IP and time, by default the last 24 hours, paged.
///
/// `GET /events/v1/aggregated`
///
/// Answers `application/json`; can also answer `text/csv`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::aggregated::LIST_AGGREGATED_EVENTS).
pub fn list_aggregated_events(session: &rt::Session) -> ListAggregatedEvents {
    rt::Call::new(session, &operations::LIST_AGGREGATED_EVENTS).into()
}

rt::call! {
    /// The call of [`list_aggregated_events()`], with its optional parameters.
    pub struct ListAggregatedEvents -> ResultStash<Vec<AggregatedIpAttackEvent>> {
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

/// Applies one update to the aggregated events listed by identifier and returns the events.
///
/// `PUT /events/v1/aggregated`
///
/// - `body`: sent as `application/json`.
///
/// Needs `assessEvents`. [Schema](crate::schema::argus::events::v1::aggregated::UPDATE_EVENTS).
pub fn update_events(
    session: &rt::Session,
    body: &AggregatedEventsUpdateRequest,
) -> rt::Call<ResultStash<Vec<AggregatedIpAttackEvent>>> {
    rt::Call::new(session, &operations::UPDATE_EVENTS).json(body)
}

/// Applies one update to all aggregated events that match the criteria and returns an integer.
///
/// `PUT /events/v1/aggregated/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `assessEvents`. [Schema](crate::schema::argus::events::v1::aggregated::UPDATE_EVENTS_BULK).
pub fn update_events_bulk(
    session: &rt::Session,
    body: &AggregatedEventsBulkUpdateRequest,
) -> rt::Call<ResultStash<i32>> {
    rt::Call::new(session, &operations::UPDATE_EVENTS_BULK).json(body)
}

/// Lists the aggregated events that match criteria in the body, as JSON, CSV or JSON lines.
///
/// `POST /events/v1/aggregated/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::aggregated::FIND_AGGREGATED_EVENTS).
pub fn find_aggregated_events(
    session: &rt::Session,
    body: &AggregatedEventSearchCriteria,
) -> rt::Call<ResultStash<Vec<AggregatedIpAttackEvent>>> {
    rt::Call::new(session, &operations::FIND_AGGREGATED_EVENTS).json(body)
}

/// Returns statistics on the aggregated events that match the criteria, grouped by chosen fields.
///
/// `POST /events/v1/aggregated/stats`
///
/// - `body`: sent as `application/json`.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::aggregated::FIND_AGGREGATED_EVENT_STATS).
pub fn find_aggregated_event_stats(
    session: &rt::Session,
    body: &AggregatedEventStatsSearchCriteria,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::FIND_AGGREGATED_EVENT_STATS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/aggregated`: [`list_aggregated_events()`](super::list_aggregated_events).
    pub static LIST_AGGREGATED_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v1.aggregated.list_aggregated_events",
            rt::Method::GET,
            "/events/v1/aggregated",
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
    /// `PUT /events/v1/aggregated`: [`update_events()`](super::update_events).
    pub static UPDATE_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v1.aggregated.update_events",
            rt::Method::PUT,
            "/events/v1/aggregated",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `PUT /events/v1/aggregated/bulk`: [`update_events_bulk()`](super::update_events_bulk).
    pub static UPDATE_EVENTS_BULK: rt::Operation = rt::Operation::new(
            "argus.events.v1.aggregated.update_events_bulk",
            rt::Method::PUT,
            "/events/v1/aggregated/bulk",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v1/aggregated/search`: [`find_aggregated_events()`](super::find_aggregated_events).
    pub static FIND_AGGREGATED_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v1.aggregated.find_aggregated_events",
            rt::Method::POST,
            "/events/v1/aggregated/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json", "text/csv", "application/jsonl"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v1/aggregated/stats`: [`find_aggregated_event_stats()`](super::find_aggregated_event_stats).
    pub static FIND_AGGREGATED_EVENT_STATS: rt::Operation = rt::Operation::new(
            "argus.events.v1.aggregated.find_aggregated_event_stats",
            rt::Method::POST,
            "/events/v1/aggregated/stats",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_AGGREGATED_EVENTS,
        &UPDATE_EVENTS,
        &UPDATE_EVENTS_BULK,
        &FIND_AGGREGATED_EVENTS,
        &FIND_AGGREGATED_EVENT_STATS,
    ];
}
