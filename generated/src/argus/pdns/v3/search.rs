//! Search.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{PassiveDnsRecordV3, PassiveDnsSearchCriteriaV1, ResultStash};

/// Searches passive DNS records by a criteria object with query, type, TLP and paging, as JSON or CSV.
///
/// `POST /pdns/v3/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`. [Schema](crate::schema::argus::pdns::v3::search::SEARCH_RECORDS).
pub fn search_records(
    session: &rt::Session,
    body: &PassiveDnsSearchCriteriaV1,
) -> rt::Call<ResultStash<Vec<PassiveDnsRecordV3>>> {
    rt::Call::new(session, &operations::SEARCH_RECORDS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /pdns/v3/search`: [`search_records()`](super::search_records).
    pub static SEARCH_RECORDS: rt::Operation = rt::Operation::new(
            "argus.pdns.v3.search.search_records",
            rt::Method::POST,
            "/pdns/v3/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json", "text/csv"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::PDNS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SEARCH_RECORDS];
}
