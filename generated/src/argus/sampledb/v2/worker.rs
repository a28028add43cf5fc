//! Worker.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AnalysisWorkerAddRequest, AnalysisWorkerResponse, AnalysisWorkerUpdateRequest, ListAnalysisWorkersSortBy, ResultStash};

/// Lists analysis workers page by page, including deleted ones on request.
///
/// `GET /sampledb/v2/worker`
///
/// Needs `viewAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::LIST_ANALYSIS_WORKERS).
pub fn list_analysis_workers(session: &rt::Session) -> ListAnalysisWorkers {
    rt::Call::new(session, &operations::LIST_ANALYSIS_WORKERS).into()
}

rt::call! {
    /// The call of [`list_analysis_workers()`], with its optional parameters.
    pub struct ListAnalysisWorkers -> ResultStash<Vec<AnalysisWorkerResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListAnalysisWorkersSortBy> => "sortBy",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Registers an analysis worker with short name, localized texts and optional schema.
///
/// `POST /sampledb/v2/worker`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::ADD_ANALYSIS_WORKER).
pub fn add_analysis_worker(
    session: &rt::Session,
    body: &AnalysisWorkerAddRequest,
) -> rt::Call<ResultStash<AnalysisWorkerResponse>> {
    rt::Call::new(session, &operations::ADD_ANALYSIS_WORKER).json(body)
}

/// Returns the analysis worker with the given ID or short name.
///
/// `GET /sampledb/v2/worker/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::GET_ANALYSIS_WORKER).
pub fn get_analysis_worker(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AnalysisWorkerResponse>> {
    rt::Call::new(session, &operations::GET_ANALYSIS_WORKER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Changes the short name, localized texts or schema of an analysis worker, by ID or short name.
///
/// `PUT /sampledb/v2/worker/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::UPDATE_ANALYSIS_WORKER).
pub fn update_analysis_worker(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AnalysisWorkerUpdateRequest,
) -> rt::Call<ResultStash<AnalysisWorkerResponse>> {
    rt::Call::new(session, &operations::UPDATE_ANALYSIS_WORKER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes the analysis worker with the given ID or short name and returns it.
///
/// `DELETE /sampledb/v2/worker/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `deleteAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::DELETE_ANALYSIS_WORKER).
pub fn delete_analysis_worker(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AnalysisWorkerResponse>> {
    rt::Call::new(session, &operations::DELETE_ANALYSIS_WORKER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Returns only the schema of the analysis worker with the given ID or short name.
///
/// `GET /sampledb/v2/worker/{idOrShortName}/schema`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAnalysisWorker`. [Schema](crate::schema::argus::sampledb::v2::worker::FETCH_ANALYSIS_WORKER_SCHEMA).
pub fn fetch_analysis_worker_schema(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::FETCH_ANALYSIS_WORKER_SCHEMA)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sampledb/v2/worker`: [`list_analysis_workers()`](super::list_analysis_workers).
    pub static LIST_ANALYSIS_WORKERS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.list_analysis_workers",
            rt::Method::GET,
            "/sampledb/v2/worker",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/worker`: [`add_analysis_worker()`](super::add_analysis_worker).
    pub static ADD_ANALYSIS_WORKER: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.add_analysis_worker",
            rt::Method::POST,
            "/sampledb/v2/worker",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/worker/{idOrShortName}`: [`get_analysis_worker()`](super::get_analysis_worker).
    pub static GET_ANALYSIS_WORKER: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.get_analysis_worker",
            rt::Method::GET,
            "/sampledb/v2/worker/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/worker/{idOrShortName}`: [`update_analysis_worker()`](super::update_analysis_worker).
    pub static UPDATE_ANALYSIS_WORKER: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.update_analysis_worker",
            rt::Method::PUT,
            "/sampledb/v2/worker/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `DELETE /sampledb/v2/worker/{idOrShortName}`: [`delete_analysis_worker()`](super::delete_analysis_worker).
    pub static DELETE_ANALYSIS_WORKER: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.delete_analysis_worker",
            rt::Method::DELETE,
            "/sampledb/v2/worker/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/worker/{idOrShortName}/schema`: [`fetch_analysis_worker_schema()`](super::fetch_analysis_worker_schema).
    pub static FETCH_ANALYSIS_WORKER_SCHEMA: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.worker.fetch_analysis_worker_schema",
            rt::Method::GET,
            "/sampledb/v2/worker/{idOrShortName}/schema",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisWorker"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ANALYSIS_WORKERS,
        &ADD_ANALYSIS_WORKER,
        &GET_ANALYSIS_WORKER,
        &UPDATE_ANALYSIS_WORKER,
        &DELETE_ANALYSIS_WORKER,
        &FETCH_ANALYSIS_WORKER_SCHEMA,
    ];
}
