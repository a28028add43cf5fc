//! Record.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{PdnsBulkSubmissionRequest, PdnsBulkSubmissionResponse, ResultStash};

/// Submits passive DNS records in bulk, optionally ignoring failed ones, and returns the result.
///
/// `POST /pdns/v3/record`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitPDNSRecord`. [Schema](crate::schema::argus::pdns::v3::record::SUBMIT_PDNS_RECORDS_BULK).
pub fn submit_pdns_records_bulk(
    session: &rt::Session,
    body: &PdnsBulkSubmissionRequest,
) -> rt::Call<ResultStash<PdnsBulkSubmissionResponse>> {
    rt::Call::new(session, &operations::SUBMIT_PDNS_RECORDS_BULK).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /pdns/v3/record`: [`submit_pdns_records_bulk()`](super::submit_pdns_records_bulk).
    pub static SUBMIT_PDNS_RECORDS_BULK: rt::Operation = rt::Operation::new(
            "argus.pdns.v3.record.submit_pdns_records_bulk",
            rt::Method::POST,
            "/pdns/v3/record",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitPDNSRecord"])
        .document(&crate::documents::argus::PDNS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_PDNS_RECORDS_BULK];
}
