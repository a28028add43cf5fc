//! Pcap.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{GetPcapType};

/// Returns the packet capture of one NIDS or aggregated event as a PCAP file.
///
/// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/pcap`
///
/// - `r#type`: `type` in the path.
/// - `timestamp`: `timestamp` in the path, int64. At least 0.
/// - `customer_id`: `customerID` in the path, int64. At least 1.
/// - `event_id`: `eventID` in the path, text.
///
/// Answers `application/x-pcap`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v1::pcap::GET_PCAP).
pub fn get_pcap(
    session: &rt::Session,
    r#type: impl rt::Arg<GetPcapType>,
    timestamp: i64,
    customer_id: i64,
    event_id: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::GET_PCAP)
        .set("type", &rt::Arg::<GetPcapType>::into_arg(r#type))
        .set("timestamp", &timestamp)
        .set("customerID", &customer_id)
        .set("eventID", &rt::Arg::<String>::into_arg(event_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/{type}/{timestamp}/{customerID}/{eventID}/pcap`: [`get_pcap()`](super::get_pcap).
    pub static GET_PCAP: rt::Operation = rt::Operation::new(
            "argus.events.v1.pcap.get_pcap",
            rt::Method::GET,
            "/events/v1/{type}/{timestamp}/{customerID}/{eventID}/pcap",
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
    pub static ALL: &[&rt::Operation] = &[&GET_PCAP];
}
