//! Case.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{EventResponse, ResultStash};

/// Lists the events of a case, with sorting and paging, as JSON, JSON lines, CSV or a spreadsheet.
///
/// `GET /events/v2/case/{caseID}`
///
/// - `case_id`: `caseID` in the path, int64. At least 1.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/jsonl`. Needs `eventLookup`. [Schema](crate::schema::argus::events::v2::case::case::LIST_EVENTS_BY_CASE).
pub fn list_events_by_case(session: &rt::Session, case_id: i64) -> ListEventsByCase {
    rt::Call::new(session, &operations::LIST_EVENTS_BY_CASE)
        .set("caseID", &case_id)
        .into()
}

rt::call! {
    /// The call of [`list_events_by_case()`], with its optional parameters.
    pub struct ListEventsByCase -> ResultStash<Vec<EventResponse>> {
        include_all_properties: bool => "includeAllProperties",
        include_comments: bool => "includeComments",
        include_sub_events: bool => "includeSubEvents",
        /// No item twice.
        include_properties: Vec<String> => "includeProperties",
        sort_by: Vec<String> => "sortBy",
        /// At least 0, `25` if absent.
        limit: i64 => "limit",
        /// At least 0, `0` if absent.
        offset: i64 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v2/case/{caseID}`: [`list_events_by_case()`](super::list_events_by_case).
    pub static LIST_EVENTS_BY_CASE: rt::Operation = rt::Operation::new(
            "argus.events.v2.case.case.list_events_by_case",
            rt::Method::GET,
            "/events/v2/case/{caseID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("caseID"),
                rt::Param::query("includeAllProperties"),
                rt::Param::query("includeComments"),
                rt::Param::query("includeSubEvents"),
                rt::Param::query("includeProperties"),
                rt::Param::query("sortBy"),
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
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_EVENTS_BY_CASE];
}
