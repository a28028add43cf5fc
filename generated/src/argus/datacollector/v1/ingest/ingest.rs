//! Ingest.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{DataCollectorIngestRequest, DataCollectorIngestResponse, JsonNode, ResultStash};

/// Ingests one JSON document into a data collector category, optionally for a given customer.
///
/// `POST /datacollector/v1/ingest/{category}`
///
/// - `category`: `category` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `submitDataIngest`. [Schema](crate::schema::argus::datacollector::v1::ingest::ingest::INGEST_DATA).
pub fn ingest_data(
    session: &rt::Session,
    category: impl rt::Arg<String>,
    body: &JsonNode,
) -> IngestData {
    rt::Call::new(session, &operations::INGEST_DATA)
        .set("category", &rt::Arg::<String>::into_arg(category))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`ingest_data()`], with its optional parameters.
    pub struct IngestData -> ResultStash<DataCollectorIngestResponse> {
        customer: String => "customer",
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

/// Ingests many records into a data collector category in a single call.
///
/// `POST /datacollector/v1/ingest/{category}/bulk`
///
/// - `category`: `category` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `submitDataIngest`. [Schema](crate::schema::argus::datacollector::v1::ingest::ingest::INGEST_BULK_DATA).
pub fn ingest_bulk_data(
    session: &rt::Session,
    category: impl rt::Arg<String>,
    body: &DataCollectorIngestRequest,
) -> rt::Call<ResultStash<DataCollectorIngestResponse>> {
    rt::Call::new(session, &operations::INGEST_BULK_DATA)
        .set("category", &rt::Arg::<String>::into_arg(category))
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /datacollector/v1/ingest/{category}`: [`ingest_data()`](super::ingest_data).
    pub static INGEST_DATA: rt::Operation = rt::Operation::new(
            "argus.datacollector.v1.ingest.ingest.ingest_data",
            rt::Method::POST,
            "/datacollector/v1/ingest/{category}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("category"),
                rt::Param::query("customer"),
                rt::Param::query("ignoreOnFailed"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitDataIngest"])
        .document(&crate::documents::argus::WORLD);
    /// `POST /datacollector/v1/ingest/{category}/bulk`: [`ingest_bulk_data()`](super::ingest_bulk_data).
    pub static INGEST_BULK_DATA: rt::Operation = rt::Operation::new(
            "argus.datacollector.v1.ingest.ingest.ingest_bulk_data",
            rt::Method::POST,
            "/datacollector/v1/ingest/{category}/bulk",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("category")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitDataIngest"])
        .document(&crate::documents::argus::WORLD);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&INGEST_DATA, &INGEST_BULK_DATA];
}
