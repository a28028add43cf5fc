//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod aggregated;
pub mod case;
pub mod links;
pub mod nids;
pub mod payload;
pub mod pcap;
mod types;

use specwright_runtime as rt;

pub use super::super::{Comment, DomainName, IpAddress, IpNetworkAddress, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;

/// Returns one event by its type, timestamp, customer id and event id.
///
/// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}`
///
/// - `r#type`: `type` in the path, text.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, text.
///
/// Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::GET_EVENT_BY_PATH).
pub fn get_event_by_path(
    session: &rt::Session,
    r#type: impl rt::Arg<String>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ArgusEvent>> {
    rt::Call::new(session, &operations::GET_EVENT_BY_PATH)
        .set("type", &rt::Arg::<String>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<String>::into_arg(event_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}`: [`get_event_by_path()`](super::get_event_by_path).
    pub static GET_EVENT_BY_PATH: rt::Operation = rt::Operation::new(
            "argus.events.v1.get_event_by_path",
            rt::Method::GET,
            "/events/v1/{type}/{timestamp}/{customerID}/{eventID}",
        )
        .api(&super::super::super::API)
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
    pub static ALL: &[&rt::Operation] = &[&GET_EVENT_BY_PATH];
}
