//! V3.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod cof;
pub mod record;
pub mod search;
pub mod seen;
mod types;

use specwright_runtime as rt;

pub use super::super::{ModelCustomerInfo, ModelDomainInfo, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;

/// Searches passive DNS records for a query in the path, with filters and paging, as JSON or CSV.
///
/// `GET /pdns/v3/{query}`
///
/// - `query`: `query` in the path, text.
///
/// Answers `application/json`; can also answer `text/csv`. [Schema](crate::schema::argus::pdns::v3::SEARCH_RECORDS_SIMPLIFIED).
pub fn search_records_simplified(
    session: &rt::Session,
    query: impl rt::Arg<String>,
) -> SearchRecordsSimplified {
    rt::Call::new(session, &operations::SEARCH_RECORDS_SIMPLIFIED)
        .set("query", &rt::Arg::<String>::into_arg(query))
        .into()
}

rt::call! {
    /// The call of [`search_records_simplified()`], with its optional parameters.
    pub struct SearchRecordsSimplified -> ResultStash<Vec<PassiveDnsRecordV3>> {
        /// `true` if absent.
        aggregate: bool => "aggregate",
        /// `true` if absent.
        include_anonymous: bool => "includeAnonymous",
        /// No item twice.
        rr_class: Vec<PassiveDnsRecordV3Rrclass> => "rrClass",
        /// No item twice.
        rr_type: Vec<PassiveDnsRecordV3Rrtype> => "rrType",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        tlp: Vec<PdnsRequestRecordTlp> => "tlp",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        query_match_strategy: SearchRecordsSimplifiedQueryMatchStrategy => "queryMatchStrategy",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /pdns/v3/{query}`: [`search_records_simplified()`](super::search_records_simplified).
    pub static SEARCH_RECORDS_SIMPLIFIED: rt::Operation = rt::Operation::new(
            "argus.pdns.v3.search_records_simplified",
            rt::Method::GET,
            "/pdns/v3/{query}",
        )
        .api(&super::super::super::API)
        .params(const {
            &[
                rt::Param::path("query"),
                rt::Param::query("aggregate"),
                rt::Param::query("includeAnonymous"),
                rt::Param::query("rrClass"),
                rt::Param::query("rrType"),
                rt::Param::query("customerID"),
                rt::Param::query("tlp"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("queryMatchStrategy"),
            ]
        })
        .answers(&["application/json", "text/csv"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::PDNS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SEARCH_RECORDS_SIMPLIFIED];
}
