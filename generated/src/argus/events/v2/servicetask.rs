//! Servicetask.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BulkAssessmentTaskResponse, CustomerPruneTaskStatusResponse, EventAssessmentBulkRequest, ListTasksState, ResultStash, SearchReindexRequest, SearchReindexResponse, SearchReindexStatusResponse, ServiceTask, ServiceTaskSearchRequest};

/// Lists event service tasks by state, operation, user or parent task, page by page.
///
/// `GET /events/v2/servicetask`
///
/// [Schema](crate::schema::argus::events::v2::servicetask::LIST_TASKS).
pub fn list_tasks(session: &rt::Session) -> ListTasks {
    rt::Call::new(session, &operations::LIST_TASKS).into()
}

rt::call! {
    /// The call of [`list_tasks()`], with its optional parameters.
    pub struct ListTasks -> ResultStash<Vec<ServiceTask>> {
        /// No item twice.
        state: Vec<ListTasksState> => "state",
        /// No item twice.
        operation: Vec<String> => "operation",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        parent_task: Vec<rt::Uuid> => "parentTask",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Starts a service task that assesses all events matching the given search criteria.
///
/// `POST /events/v2/servicetask/assess`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `assessEvents`. [Schema](crate::schema::argus::events::v2::servicetask::BULK_ASSESS_TASK).
pub fn bulk_assess_task(
    session: &rt::Session,
    body: &EventAssessmentBulkRequest,
) -> rt::Call<ResultStash<BulkAssessmentTaskResponse>> {
    rt::Call::new(session, &operations::BULK_ASSESS_TASK).json(body)
}

/// Returns the status of a customer prune task by its task ID.
///
/// `GET /events/v2/servicetask/prune/{taskID}/status`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// Needs `viewEventServiceTask`. [Schema](crate::schema::argus::events::v2::servicetask::CUSTOMER_PRUNE_TASK_STATUS).
pub fn customer_prune_task_status(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CustomerPruneTaskStatusResponse>> {
    rt::Call::new(session, &operations::CUSTOMER_PRUNE_TASK_STATUS)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Starts a search reindex as a service task, for the given customers and time range.
///
/// `POST /events/v2/servicetask/reindex`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `eventReindex`. [Schema](crate::schema::argus::events::v2::servicetask::REINDEX_SEARCH).
pub fn reindex_search(
    session: &rt::Session,
    body: &SearchReindexRequest,
) -> rt::Call<ResultStash<SearchReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_SEARCH).json(body)
}

/// Returns the status of a search reindex task by its task ID, as JSON, CSV or a spreadsheet.
///
/// `GET /events/v2/servicetask/reindex/{taskID}/status`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewEventServiceTask`. [Schema](crate::schema::argus::events::v2::servicetask::REINDEX_SEARCH_STATUS).
pub fn reindex_search_status(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<SearchReindexStatusResponse>> {
    rt::Call::new(session, &operations::REINDEX_SEARCH_STATUS)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Searches event service tasks by state, operation, user, worker host and time, with paging.
///
/// `POST /events/v2/servicetask/search`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::events::v2::servicetask::SEARCH_TASKS).
pub fn search_tasks(
    session: &rt::Session,
    body: &ServiceTaskSearchRequest,
) -> rt::Call<ResultStash<Vec<ServiceTask>>> {
    rt::Call::new(session, &operations::SEARCH_TASKS).json(body)
}

/// Returns the event service task with the given ID, in a list.
///
/// `GET /events/v2/servicetask/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// [Schema](crate::schema::argus::events::v2::servicetask::GET_TASK).
pub fn get_task(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<ServiceTask>>> {
    rt::Call::new(session, &operations::GET_TASK)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Aborts an event service task by its ID and returns the task.
///
/// `DELETE /events/v2/servicetask/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// [Schema](crate::schema::argus::events::v2::servicetask::ABORT_TASK).
pub fn abort_task(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<ServiceTask>> {
    rt::Call::new(session, &operations::ABORT_TASK)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /events/v2/servicetask`: [`list_tasks()`](super::list_tasks).
    pub static LIST_TASKS: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.list_tasks",
            rt::Method::GET,
            "/events/v2/servicetask",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("state"),
                rt::Param::query("operation"),
                rt::Param::query("user"),
                rt::Param::query("parentTask"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/servicetask/assess`: [`bulk_assess_task()`](super::bulk_assess_task).
    pub static BULK_ASSESS_TASK: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.bulk_assess_task",
            rt::Method::POST,
            "/events/v2/servicetask/assess",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["assessEvents"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/servicetask/prune/{taskID}/status`: [`customer_prune_task_status()`](super::customer_prune_task_status).
    pub static CUSTOMER_PRUNE_TASK_STATUS: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.customer_prune_task_status",
            rt::Method::GET,
            "/events/v2/servicetask/prune/{taskID}/status",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewEventServiceTask"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/servicetask/reindex`: [`reindex_search()`](super::reindex_search).
    pub static REINDEX_SEARCH: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.reindex_search",
            rt::Method::POST,
            "/events/v2/servicetask/reindex",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["eventReindex"])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/servicetask/reindex/{taskID}/status`: [`reindex_search_status()`](super::reindex_search_status).
    pub static REINDEX_SEARCH_STATUS: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.reindex_search_status",
            rt::Method::GET,
            "/events/v2/servicetask/reindex/{taskID}/status",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewEventServiceTask"])
        .document(&crate::documents::argus::EVENTS);
    /// `POST /events/v2/servicetask/search`: [`search_tasks()`](super::search_tasks).
    pub static SEARCH_TASKS: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.search_tasks",
            rt::Method::POST,
            "/events/v2/servicetask/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::EVENTS);
    /// `GET /events/v2/servicetask/{taskID}`: [`get_task()`](super::get_task).
    pub static GET_TASK: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.get_task",
            rt::Method::GET,
            "/events/v2/servicetask/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::EVENTS);
    /// `DELETE /events/v2/servicetask/{taskID}`: [`abort_task()`](super::abort_task).
    pub static ABORT_TASK: rt::Operation = rt::Operation::new(
            "argus.events.v2.servicetask.abort_task",
            rt::Method::DELETE,
            "/events/v2/servicetask/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::EVENTS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_TASKS,
        &BULK_ASSESS_TASK,
        &CUSTOMER_PRUNE_TASK_STATUS,
        &REINDEX_SEARCH,
        &REINDEX_SEARCH_STATUS,
        &SEARCH_TASKS,
        &GET_TASK,
        &ABORT_TASK,
    ];
}
