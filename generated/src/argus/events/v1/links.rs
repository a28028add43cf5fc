//! Links.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{EventLink, GetEventLinksType, ResultStash};

/// Returns the links of one raw or aggregated event, by its full event path.
///
/// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/links`
///
/// - `r#type`: `type` in the path.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, uuid.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::links::GET_EVENT_LINKS).
pub fn get_event_links(
    session: &rt::Session,
    r#type: impl rt::Arg<GetEventLinksType>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<EventLink>>> {
    rt::Call::new(session, &operations::GET_EVENT_LINKS)
        .set("type", &rt::Arg::<GetEventLinksType>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<rt::Uuid>::into_arg(event_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/links`: [`get_event_links()`](super::get_event_links).
    pub static GET_EVENT_LINKS: rt::Operation = rt::Operation::new(
            "argus.events.v1.links.get_event_links",
            rt::Method::GET,
            "/events/v1/{type}/{timestamp}/{customerID}/{eventID}/links",
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
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_EVENT_LINKS];
}
