//! CspReportUri.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CspLogEntry, CspResponse, ResultStash};

/// Submits one content security policy (CSP) violation report as a log event.
///
/// `POST /logging/v1/csp-report-uri`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitClientLog`. [Schema](crate::schema::argus::logging::v1::csp_report_uri::SUBMIT_CSP_LOG_EVENT).
pub fn submit_csp_log_event(
    session: &rt::Session,
    body: &CspLogEntry,
) -> rt::Call<ResultStash<CspResponse>> {
    rt::Call::new(session, &operations::SUBMIT_CSP_LOG_EVENT).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /logging/v1/csp-report-uri`: [`submit_csp_log_event()`](super::submit_csp_log_event).
    pub static SUBMIT_CSP_LOG_EVENT: rt::Operation = rt::Operation::new(
            "argus.logging.v1.csp_report_uri.submit_csp_log_event",
            rt::Method::POST,
            "/logging/v1/csp-report-uri",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitClientLog"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_CSP_LOG_EVENT];
}
