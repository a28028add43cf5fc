//! Client.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ClientLoggingBulkRequest, LoggingBulkResponse, ResultStash};

/// Submits a batch of client log entries, with an option to ignore failures.
///
/// `POST /logging/v1/client`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitClientLog`. [Schema](crate::schema::argus::logging::v1::client::SUBMIT_CLIENT_LOG_EVENTS_BULK).
pub fn submit_client_log_events_bulk(
    session: &rt::Session,
    body: &ClientLoggingBulkRequest,
) -> rt::Call<ResultStash<LoggingBulkResponse>> {
    rt::Call::new(session, &operations::SUBMIT_CLIENT_LOG_EVENTS_BULK).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /logging/v1/client`: [`submit_client_log_events_bulk()`](super::submit_client_log_events_bulk).
    pub static SUBMIT_CLIENT_LOG_EVENTS_BULK: rt::Operation = rt::Operation::new(
            "argus.logging.v1.client.submit_client_log_events_bulk",
            rt::Method::POST,
            "/logging/v1/client",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitClientLog"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&SUBMIT_CLIENT_LOG_EVENTS_BULK];
}
