//! Job.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JobInfoState, JobResponse, JobSearchRequest, JobTaskResponse, JobTaskUpdateRequest, ListJobTasksSortBy, ListJobsSortBy, ResultStash};

/// Lists analysis jobs page by page, optionally limited to the given states.
///
/// `GET /sampledb/v2/job`
///
/// Needs `viewAnalysisJobs`. [Schema](crate::schema::argus::sampledb::v2::job::LIST_JOBS).
pub fn list_jobs(session: &rt::Session) -> ListJobs {
    rt::Call::new(session, &operations::LIST_JOBS).into()
}

rt::call! {
    /// The call of [`list_jobs()`], with its optional parameters.
    pub struct ListJobs -> ResultStash<Vec<JobResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListJobsSortBy> => "sortBy",
        /// No item twice.
        state: Vec<JobInfoState> => "state",
    }
}

/// Searches analysis jobs by customer, sample SHA-256, state and time range, with paging.
///
/// `POST /sampledb/v2/job/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAnalysisJobs`. [Schema](crate::schema::argus::sampledb::v2::job::SEARCH_JOBS).
pub fn search_jobs(
    session: &rt::Session,
    body: &JobSearchRequest,
) -> rt::Call<ResultStash<Vec<JobResponse>>> {
    rt::Call::new(session, &operations::SEARCH_JOBS).json(body)
}

/// Returns the analysis job with the given ID.
///
/// `GET /sampledb/v2/job/{jobID}`
///
/// - `job_id`: `jobID` in the path, uuid.
///
/// Needs `viewAnalysisJobs`. [Schema](crate::schema::argus::sampledb::v2::job::GET_JOB).
pub fn get_job(
    session: &rt::Session,
    job_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<JobResponse>> {
    rt::Call::new(session, &operations::GET_JOB)
        .set("jobID", &rt::Arg::<rt::Uuid>::into_arg(job_id))
}

/// Returns one task of an analysis job, by job ID and task ID.
///
/// `GET /sampledb/v2/job/{jobID}/task/{taskID}`
///
/// - `job_id`: `jobID` in the path, uuid.
/// - `task_id`: `taskID` in the path, uuid.
///
/// Needs `viewAnalysisJobs`. [Schema](crate::schema::argus::sampledb::v2::job::GET_JOB_TASK).
pub fn get_job_task(
    session: &rt::Session,
    job_id: impl rt::Arg<rt::Uuid>,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<JobTaskResponse>> {
    rt::Call::new(session, &operations::GET_JOB_TASK)
        .set("jobID", &rt::Arg::<rt::Uuid>::into_arg(job_id))
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Sets the state of a task in an analysis job, with an optional message and analyses.
///
/// `PUT /sampledb/v2/job/{jobID}/task/{taskID}`
///
/// - `job_id`: `jobID` in the path, uuid.
/// - `task_id`: `taskID` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisJob`. [Schema](crate::schema::argus::sampledb::v2::job::UPDATE_JOB_TASK).
pub fn update_job_task(
    session: &rt::Session,
    job_id: impl rt::Arg<rt::Uuid>,
    task_id: impl rt::Arg<rt::Uuid>,
    body: &JobTaskUpdateRequest,
) -> rt::Call<ResultStash<JobTaskResponse>> {
    rt::Call::new(session, &operations::UPDATE_JOB_TASK)
        .set("jobID", &rt::Arg::<rt::Uuid>::into_arg(job_id))
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
        .json(body)
}

/// Lists the tasks of the analysis job with the given ID, page by page.
///
/// `GET /sampledb/v2/job/{jobID}/tasks`
///
/// - `job_id`: `jobID` in the path, uuid.
///
/// Needs `viewAnalysisJobs`. [Schema](crate::schema::argus::sampledb::v2::job::LIST_JOB_TASKS).
pub fn list_job_tasks(
    session: &rt::Session,
    job_id: impl rt::Arg<rt::Uuid>,
) -> ListJobTasks {
    rt::Call::new(session, &operations::LIST_JOB_TASKS)
        .set("jobID", &rt::Arg::<rt::Uuid>::into_arg(job_id))
        .into()
}

rt::call! {
    /// The call of [`list_job_tasks()`], with its optional parameters.
    pub struct ListJobTasks -> ResultStash<Vec<JobTaskResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListJobTasksSortBy> => "sortBy",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /sampledb/v2/job`: [`list_jobs()`](super::list_jobs).
    pub static LIST_JOBS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.list_jobs",
            rt::Method::GET,
            "/sampledb/v2/job",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("state"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisJobs"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `POST /sampledb/v2/job/search`: [`search_jobs()`](super::search_jobs).
    pub static SEARCH_JOBS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.search_jobs",
            rt::Method::POST,
            "/sampledb/v2/job/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisJobs"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/job/{jobID}`: [`get_job()`](super::get_job).
    pub static GET_JOB: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.get_job",
            rt::Method::GET,
            "/sampledb/v2/job/{jobID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("jobID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisJobs"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/job/{jobID}/task/{taskID}`: [`get_job_task()`](super::get_job_task).
    pub static GET_JOB_TASK: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.get_job_task",
            rt::Method::GET,
            "/sampledb/v2/job/{jobID}/task/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("jobID"), rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisJobs"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `PUT /sampledb/v2/job/{jobID}/task/{taskID}`: [`update_job_task()`](super::update_job_task).
    pub static UPDATE_JOB_TASK: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.update_job_task",
            rt::Method::PUT,
            "/sampledb/v2/job/{jobID}/task/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("jobID"), rt::Param::path("taskID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisJob"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// `GET /sampledb/v2/job/{jobID}/tasks`: [`list_job_tasks()`](super::list_job_tasks).
    pub static LIST_JOB_TASKS: rt::Operation = rt::Operation::new(
            "argus.sampledb.v2.job.list_job_tasks",
            rt::Method::GET,
            "/sampledb/v2/job/{jobID}/tasks",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("jobID"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisJobs"])
        .document(&crate::documents::argus::SAMPLEDB);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_JOBS,
        &SEARCH_JOBS,
        &GET_JOB,
        &GET_JOB_TASK,
        &UPDATE_JOB_TASK,
        &LIST_JOB_TASKS,
    ];
}
