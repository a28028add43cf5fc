//! Event.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{EventAssessmentBulkRequest, EventAssessmentRequest, EventBulkAssessmentResponse, EventBulkSubmitRequest, EventBulkSubmitResponse, EventLineageResponse, EventLink, EventMetricRecord, EventPayloadResponse, EventReindexRequest, EventReindexResponse, EventResponse, EventSearchRequest, EventStatisticsRequest, EventSubmitRequest, EventSubmitResponse, GetEventLinksCompatibilityType, ListEventsType, ResultStash};

/// Lists events by type, customer, signature and time, as JSON, JSON lines, CSV or a spreadsheet.
///
/// `GET /events/v2/event`
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::LIST_EVENTS).
pub fn list_events(session: &rt::Session) -> ListEvents {
    rt::Call::new(session, &operations::LIST_EVENTS).into()
}

rt::call! {
    /// The call of [`list_events()`], with its optional parameters.
    pub struct ListEvents -> ResultStash<Vec<EventResponse>> {
        /// No item twice.
        r#type: Vec<ListEventsType> => "type",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        signature: Vec<String> => "signature",
        start_timestamp: i64 => "startTimestamp",
        end_timestamp: i64 => "endTimestamp",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Submits a single event with its endpoints, severity and payload, and returns the submit response.
///
/// `POST /events/v2/event`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitEvent`. [Schema](crate::schema::argus::events::v2::event::SUBMIT_EVENTS).
pub fn submit_events(
    session: &rt::Session,
    body: &EventSubmitRequest,
) -> rt::Call<ResultStash<EventSubmitResponse>> {
    rt::Call::new(session, &operations::SUBMIT_EVENTS).json(body)
}

/// Applies one assessment to all events that match the given search criteria.
///
/// `PUT /events/v2/event/assess`
///
/// - `body`: sent as `application/json`.
///
/// Needs `assessEvents`. [Schema](crate::schema::argus::events::v2::event::ASSESS_EVENT_BULK).
pub fn assess_event_bulk(
    session: &rt::Session,
    body: &EventAssessmentBulkRequest,
) -> rt::Call<ResultStash<EventBulkAssessmentResponse>> {
    rt::Call::new(session, &operations::ASSESS_EVENT_BULK).json(body)
}

/// Submits many events in one call, rejecting all or dropping invalid ones on error.
///
/// `POST /events/v2/event/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitEvent`. [Schema](crate::schema::argus::events::v2::event::SUBMIT_EVENTS_BULK).
pub fn submit_events_bulk(
    session: &rt::Session,
    body: &EventBulkSubmitRequest,
) -> rt::Call<ResultStash<EventBulkSubmitResponse>> {
    rt::Call::new(session, &operations::SUBMIT_EVENTS_BULK).json(body)
}

/// Reindexes the events with the given event IDs and returns the reindex response.
///
/// `PUT /events/v2/event/reindex`
///
/// - `body`: sent as `application/json`.
///
/// Needs `reindexEvent`. [Schema](crate::schema::argus::events::v2::event::REINDEX_EVENTS).
pub fn reindex_events(
    session: &rt::Session,
    body: &EventReindexRequest,
) -> rt::Call<ResultStash<EventReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_EVENTS).json(body)
}

/// Searches events by a full set of criteria, as JSON, JSON lines, CSV or a spreadsheet.
///
/// `POST /events/v2/event/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::SEARCH_EVENTS).
pub fn search_events(
    session: &rt::Session,
    body: &EventSearchRequest,
) -> rt::Call<ResultStash<Vec<EventResponse>>> {
    rt::Call::new(session, &operations::SEARCH_EVENTS).json(body)
}

/// Returns event metric records for matching events, by the given grouping and timeline.
///
/// `POST /events/v2/event/statistics`
///
/// - `body`: sent as `application/json`.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_EVENT_STATISTICS).
pub fn get_event_statistics(
    session: &rt::Session,
    body: &EventStatisticsRequest,
) -> rt::Call<ResultStash<Vec<EventMetricRecord>>> {
    rt::Call::new(session, &operations::GET_EVENT_STATISTICS).json(body)
}

/// Returns one event by its timestamp, customer ID and event ID.
///
/// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_EVENT).
pub fn get_event(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> GetEvent {
    rt::Call::new(session, &operations::GET_EVENT)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .into()
}

rt::call! {
    /// The call of [`get_event()`], with its optional parameters.
    pub struct GetEvent -> ResultStash<EventResponse> {
        /// `false` if absent.
        include_all_properties: bool => "includeAllProperties",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `false` if absent.
        include_sub_events: bool => "includeSubEvents",
        /// No item twice, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        include_properties: Vec<String> => "includeProperties",
    }
}

/// Assesses one event, changing its flags, severity or associated cases, and returns it.
///
/// `PUT /events/v2/event/{timestamp}/{customerID}/{eventID}/assess`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `assessEvents`. [Schema](crate::schema::argus::events::v2::event::ASSESS_EVENT).
pub fn assess_event(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
    body: &EventAssessmentRequest,
) -> rt::Call<ResultStash<EventResponse>> {
    rt::Call::new(session, &operations::ASSESS_EVENT)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .json(body)
}

/// Lists the lineage records of one event, with sorting and paging.
///
/// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/lineage`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::LIST_EVENT_LINEAGE).
pub fn list_event_lineage(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> ListEventLineage {
    rt::Call::new(session, &operations::LIST_EVENT_LINEAGE)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .into()
}

rt::call! {
    /// The call of [`list_event_lineage()`], with its optional parameters.
    pub struct ListEventLineage -> ResultStash<Vec<EventLineageResponse>> {
        sort_by: Vec<String> => "sortBy",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the links of one event, by its timestamp, customer ID and event ID.
///
/// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/links`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_EVENT_LINKS).
pub fn get_event_links(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<EventLink>>> {
    rt::Call::new(session, &operations::GET_EVENT_LINKS)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// Returns the payload of one event, by its timestamp, customer ID and event ID.
///
/// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/payload`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_PAYLOAD).
pub fn get_payload(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<EventPayloadResponse>> {
    rt::Call::new(session, &operations::GET_PAYLOAD)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// Returns the packet capture of one event as a PCAP file.
///
/// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/pcap`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Answers `application/x-pcap`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_PCAP).
pub fn get_pcap(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_PCAP)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// Returns one event through the compatibility path, which also takes the event type.
///
/// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}`
///
/// - `r#type`: `type` in the path, text. Matches `(AGGR|NIDS|RAW)`.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_EVENT_COMPATIBILITY).
pub fn get_event_compatibility(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> GetEventCompatibility {
    rt::Call::new(session, &operations::GET_EVENT_COMPATIBILITY)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .into()
}

rt::call! {
    /// The call of [`get_event_compatibility()`], with its optional parameters.
    pub struct GetEventCompatibility -> ResultStash<EventResponse> {
        /// `false` if absent.
        include_all_properties: bool => "includeAllProperties",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `false` if absent.
        include_sub_events: bool => "includeSubEvents",
        /// No item twice, matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        include_properties: Vec<String> => "includeProperties",
    }
}

/// Assesses one event through the compatibility path with an event type, and returns it.
///
/// `PUT /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/assess`
///
/// - `r#type`: `type` in the path, text.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `assessEvents`. [Schema](crate::schema::argus::events::v2::event::ASSESS_EVENT_BY_COMPATIBILITY_PATH).
pub fn assess_event_by_compatibility_path(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
    body: &EventAssessmentRequest,
) -> rt::Call<ResultStash<EventResponse>> {
    rt::Call::new(session, &operations::ASSESS_EVENT_BY_COMPATIBILITY_PATH)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .json(body)
}

/// Lists the lineage records of one event through the compatibility path with an event type.
///
/// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/lineage`
///
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
/// - `r#type`: `type` in the path, text.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::LIST_EVENT_LINEAGE_COMPATIBILITY).
pub fn list_event_lineage_compatibility(
    session: &rt::Session,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
    r#type: impl rt::Arg<String>,
) -> ListEventLineageCompatibility {
    rt::Call::new(session, &operations::LIST_EVENT_LINEAGE_COMPATIBILITY)
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .into()
}

rt::call! {
    /// The call of [`list_event_lineage_compatibility()`], with its optional parameters.
    pub struct ListEventLineageCompatibility -> ResultStash<Vec<EventLineageResponse>> {
        sort_by: Vec<String> => "sortBy",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Lists the links of one event through the compatibility path with type RAW or AGGR.
///
/// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/links`
///
/// - `r#type`: `type` in the path. Matches `(AGGR|RAW)`.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_EVENT_LINKS_COMPATIBILITY).
pub fn get_event_links_compatibility(
    session: &rt::Session,
    r#type: impl rt::Arg<GetEventLinksCompatibilityType>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<EventLink>>> {
    rt::Call::new(session, &operations::GET_EVENT_LINKS_COMPATIBILITY)
        .set("type", &rt::Arg::<GetEventLinksCompatibilityType>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// Returns the payload of one event through the compatibility path with an event type.
///
/// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/payload`
///
/// - `r#type`: `type` in the path, text. Matches `(AGGR|NIDS|RAW)`.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_PAYLOAD_COMPATIBILITY).
pub fn get_payload_compatibility(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<EventPayloadResponse>> {
    rt::Call::new(session, &operations::GET_PAYLOAD_COMPATIBILITY)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// Returns the PCAP file of one event through the compatibility path with an event type.
///
/// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/pcap`
///
/// - `r#type`: `type` in the path, text. Matches `(AGGR|NIDS|RAW)`.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Answers `application/x-pcap`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::event::GET_PCAP_COMPATIBILITY).
pub fn get_pcap_compatibility(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_PCAP_COMPATIBILITY)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v2/event`: [`list_events()`](super::list_events).
    pub static LIST_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.list_events",
            rt::Method::GET,
            "/events/v2/event",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("type"),
                rt::Param::query("customer"),
                rt::Param::query("signature"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/jsonl",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/event`: [`submit_events()`](super::submit_events).
    pub static SUBMIT_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.submit_events",
            rt::Method::POST,
            "/events/v2/event",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitEvent"])
        .document(&crate::documents::argus::EVENTS);
    /// `PUT /events/v2/event/assess`: [`assess_event_bulk()`](super::assess_event_bulk).
    pub static ASSESS_EVENT_BULK: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.assess_event_bulk",
            rt::Method::PUT,
            "/events/v2/event/assess",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/event/bulk`: [`submit_events_bulk()`](super::submit_events_bulk).
    pub static SUBMIT_EVENTS_BULK: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.submit_events_bulk",
            rt::Method::POST,
            "/events/v2/event/bulk",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitEvent"])
        .document(&crate::documents::argus::EVENTS);
    /// `PUT /events/v2/event/reindex`: [`reindex_events()`](super::reindex_events).
    pub static REINDEX_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.reindex_events",
            rt::Method::PUT,
            "/events/v2/event/reindex",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reindexEvent"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/event/search`: [`search_events()`](super::search_events).
    pub static SEARCH_EVENTS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.search_events",
            rt::Method::POST,
            "/events/v2/event/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/jsonl",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/event/statistics`: [`get_event_statistics()`](super::get_event_statistics).
    pub static GET_EVENT_STATISTICS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_event_statistics",
            rt::Method::POST,
            "/events/v2/event/statistics",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}`: [`get_event()`](super::get_event).
    pub static GET_EVENT: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_event",
            rt::Method::GET,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
                rt::Param::query("includeAllProperties"),
                rt::Param::query("includeComments"),
                rt::Param::query("includeSubEvents"),
                rt::Param::query("includeProperties"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `PUT /events/v2/event/{timestamp}/{customerID}/{eventID}/assess`: [`assess_event()`](super::assess_event).
    pub static ASSESS_EVENT: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.assess_event",
            rt::Method::PUT,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}/assess",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/lineage`: [`list_event_lineage()`](super::list_event_lineage).
    pub static LIST_EVENT_LINEAGE: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.list_event_lineage",
            rt::Method::GET,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}/lineage",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/links`: [`get_event_links()`](super::get_event_links).
    pub static GET_EVENT_LINKS: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_event_links",
            rt::Method::GET,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}/links",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/payload`: [`get_payload()`](super::get_payload).
    pub static GET_PAYLOAD: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_payload",
            rt::Method::GET,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}/payload",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{timestamp}/{customerID}/{eventID}/pcap`: [`get_pcap()`](super::get_pcap).
    pub static GET_PCAP: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_pcap",
            rt::Method::GET,
            "/events/v2/event/{timestamp}/{customerID}/{eventID}/pcap",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/x-pcap"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}`: [`get_event_compatibility()`](super::get_event_compatibility).
    pub static GET_EVENT_COMPATIBILITY: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_event_compatibility",
            rt::Method::GET,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
                rt::Param::query("includeAllProperties"),
                rt::Param::query("includeComments"),
                rt::Param::query("includeSubEvents"),
                rt::Param::query("includeProperties"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `PUT /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/assess`: [`assess_event_by_compatibility_path()`](super::assess_event_by_compatibility_path).
    pub static ASSESS_EVENT_BY_COMPATIBILITY_PATH: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.assess_event_by_compatibility_path",
            rt::Method::PUT,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/assess",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/lineage`: [`list_event_lineage_compatibility()`](super::list_event_lineage_compatibility).
    pub static LIST_EVENT_LINEAGE_COMPATIBILITY: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.list_event_lineage_compatibility",
            rt::Method::GET,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/lineage",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::path("type"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/links`: [`get_event_links_compatibility()`](super::get_event_links_compatibility).
    pub static GET_EVENT_LINKS_COMPATIBILITY: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_event_links_compatibility",
            rt::Method::GET,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/links",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/payload`: [`get_payload_compatibility()`](super::get_payload_compatibility).
    pub static GET_PAYLOAD_COMPATIBILITY: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_payload_compatibility",
            rt::Method::GET,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/payload",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/pcap`: [`get_pcap_compatibility()`](super::get_pcap_compatibility).
    pub static GET_PCAP_COMPATIBILITY: rt::Operation = rt::Operation::new(
            "argus.events.v2.event.get_pcap_compatibility",
            rt::Method::GET,
            "/events/v2/event/{type}/{timestamp}/{customerID}/{eventID}/pcap",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("type"),
                rt::Param::path("timestamp"),
                rt::Param::path("customerID"),
                rt::Param::path("eventID"),
            ]
        })
        .answers(&["application/x-pcap"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventLookup"])
        .document(&crate::documents::argus::EVENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_EVENTS,
        &SUBMIT_EVENTS,
        &ASSESS_EVENT_BULK,
        &SUBMIT_EVENTS_BULK,
        &REINDEX_EVENTS,
        &SEARCH_EVENTS,
        &GET_EVENT_STATISTICS,
        &GET_EVENT,
        &ASSESS_EVENT,
        &LIST_EVENT_LINEAGE,
        &GET_EVENT_LINKS,
        &GET_PAYLOAD,
        &GET_PCAP,
        &GET_EVENT_COMPATIBILITY,
        &ASSESS_EVENT_BY_COMPATIBILITY_PATH,
        &LIST_EVENT_LINEAGE_COMPATIBILITY,
        &GET_EVENT_LINKS_COMPATIBILITY,
        &GET_PAYLOAD_COMPATIBILITY,
        &GET_PCAP_COMPATIBILITY,
    ];
}
