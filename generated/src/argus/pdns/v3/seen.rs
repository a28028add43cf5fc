//! Seen.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{PdnsExistsRecordsResponse, PdnsRequestRecordTlp, ResultStash};

/// Checks whether passive DNS records for a query exist at the given TLP levels, ignoring own by default.
///
/// `GET /pdns/v3/{query}/seen`
///
/// - `query`: `query` in the path, text.
///
/// [Schema](crate::schema::argus::pdns::v3::seen::EXISTS_RECORDS_OF_TLP_LEVELS).
pub fn exists_records_of_tlp_levels(
    session: &rt::Session,
    query: impl rt::Arg<String>,
) -> ExistsRecordsOfTlpLevels {
    rt::Call::new(session, &operations::EXISTS_RECORDS_OF_TLP_LEVELS)
        .set("query", &rt::Arg::<String>::into_arg(query))
        .into()
}

rt::call! {
    /// The call of [`exists_records_of_tlp_levels()`], with its optional parameters.
    pub struct ExistsRecordsOfTlpLevels -> ResultStash<PdnsExistsRecordsResponse> {
        /// No item twice.
        tlp: Vec<PdnsRequestRecordTlp> => "tlp",
        /// `true` if absent.
        ignore_own_records: bool => "ignoreOwnRecords",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /pdns/v3/{query}/seen`: [`exists_records_of_tlp_levels()`](super::exists_records_of_tlp_levels).
    pub static EXISTS_RECORDS_OF_TLP_LEVELS: rt::Operation = rt::Operation::new(
            "argus.pdns.v3.seen.exists_records_of_tlp_levels",
            rt::Method::GET,
            "/pdns/v3/{query}/seen",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("query"),
                rt::Param::query("tlp"),
                rt::Param::query("ignoreOwnRecords"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::PDNS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&EXISTS_RECORDS_OF_TLP_LEVELS];
}
