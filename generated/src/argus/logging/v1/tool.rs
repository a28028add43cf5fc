//! Tool.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{LoggingBulkResponse, ResultStash, ToolLoggingBulkRequest};

/// Submits a batch of tool log entries, with an option to ignore failures.
///
/// `POST /logging/v1/tool`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitToolLog`. [Schema](crate::schema::argus::logging::v1::tool::SUBMIT_TOOLING_LOG_EVENTS_BULK).
pub fn submit_tooling_log_events_bulk(
    session: &rt::Session,
    body: &ToolLoggingBulkRequest,
) -> rt::Call<ResultStash<LoggingBulkResponse>> {
    rt::Call::new(session, &operations::SUBMIT_TOOLING_LOG_EVENTS_BULK).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /logging/v1/tool`: [`submit_tooling_log_events_bulk()`](super::submit_tooling_log_events_bulk).
    pub static SUBMIT_TOOLING_LOG_EVENTS_BULK: rt::Operation = rt::Operation::new(
            "argus.logging.v1.tool.submit_tooling_log_events_bulk",
            rt::Method::POST,
            "/logging/v1/tool",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitToolLog"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_TOOLING_LOG_EVENTS_BULK];
}
