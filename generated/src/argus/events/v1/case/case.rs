//! Case.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AggregatedIpAttackEvent, ResultStash};

/// Lists the aggregated events of a case, paged and sortable, as JSON, CSV or JSON lines.
///
/// `GET /events/v1/case/{caseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Answers `application/json`; can also answer `text/csv`, `application/jsonl`. Needs `viewEventsByCase`. [Schema](crate::schema::argus::events::v1::case::case::GET_EVENTS_FOR_CASE).
pub fn get_events_for_case(session: &rt::Session, case_id: i64) -> GetEventsForCase {
    rt::Call::new(session, &operations::GET_EVENTS_FOR_CASE)
        .set("caseID", &case_id)
        .into()
}

rt::call! {
    /// The call of [`get_events_for_case()`], with its optional parameters.
    pub struct GetEventsForCase -> ResultStash<Vec<AggregatedIpAttackEvent>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        /// `false` if absent.
        include_raw_events: bool => "includeRawEvents",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v1/case/{caseID}`: [`get_events_for_case()`](super::get_events_for_case).
    pub static GET_EVENTS_FOR_CASE: rt::Operation = rt::Operation::new(
            "argus.events.v1.case.case.get_events_for_case",
            rt::Method::GET,
            "/events/v1/case/{caseID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("includeRawEvents"),
            ]
        })
        .answers(&["application/json", "text/csv", "application/jsonl"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewEventsByCase"])
        .document(&crate::documents::argus::EVENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_EVENTS_FOR_CASE];
}
