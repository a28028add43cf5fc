//! Distributed.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{DistributedLoggingBulkRequest, LoggingBulkResponse, ResultStash};

/// Submits a batch of distributed log entries, with an option to ignore failures.
///
/// `POST /logging/v1/distributed`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitDistributedLog`. [Schema](crate::schema::argus::logging::v1::distributed::SUBMIT_DISTRIBUTED_LOG_EVENTS_BULK).
pub fn submit_distributed_log_events_bulk(
    session: &rt::Session,
    body: &DistributedLoggingBulkRequest,
) -> rt::Call<ResultStash<LoggingBulkResponse>> {
    rt::Call::new(session, &operations::SUBMIT_DISTRIBUTED_LOG_EVENTS_BULK).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /logging/v1/distributed`: [`submit_distributed_log_events_bulk()`](super::submit_distributed_log_events_bulk).
    pub static SUBMIT_DISTRIBUTED_LOG_EVENTS_BULK: rt::Operation = rt::Operation::new(
            "argus.logging.v1.distributed.submit_distributed_log_events_bulk",
            rt::Method::POST,
            "/logging/v1/distributed",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitDistributedLog"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_DISTRIBUTED_LOG_EVENTS_BULK];
}
