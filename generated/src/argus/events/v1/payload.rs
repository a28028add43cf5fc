//! Payload.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{EventPayload, GetPcapType, ResultStash};

/// Returns the payload of one NIDS or aggregated event, by its full event path.
///
/// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/payload`
///
/// - `r#type`: `type` in the path.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, text.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::payload::GET_PAYLOAD).
pub fn get_payload(
    session: &rt::Session,
    r#type: impl rt::Arg<GetPcapType>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<EventPayload>> {
    rt::Call::new(session, &operations::GET_PAYLOAD)
        .set("type", &rt::Arg::<GetPcapType>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<String>::into_arg(event_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/payload`: [`get_payload()`](super::get_payload).
    pub static GET_PAYLOAD: rt::Operation = rt::Operation::new(
            "argus.events.v1.payload.get_payload",
            rt::Method::GET,
            "/events/v1/{type}/{timestamp}/{customerID}/{eventID}/payload",
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
    pub static ALL: &[&rt::Operation] = &[&GET_PAYLOAD];
}
