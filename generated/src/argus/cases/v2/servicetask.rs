//! Servicetask.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ListTasksState, ResultStash, ServiceTask, ServiceTaskSearchRequest};

/// Lists service tasks, paged, optionally filtered by state, operation, user or parent task.
///
/// `GET /cases/v2/servicetask`
///
/// [Schema](crate::schema::argus::cases::v2::servicetask::LIST_TASKS).
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

/// Searches service tasks by state, time range, root task, worker host and more, paged.
///
/// `POST /cases/v2/servicetask/search`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::cases::v2::servicetask::SEARCH_TASKS).
pub fn search_tasks(
    session: &rt::Session,
    body: &ServiceTaskSearchRequest,
) -> rt::Call<ResultStash<Vec<ServiceTask>>> {
    rt::Call::new(session, &operations::SEARCH_TASKS).json(body)
}

/// Returns the service task with the given ID, as a list.
///
/// `GET /cases/v2/servicetask/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// [Schema](crate::schema::argus::cases::v2::servicetask::GET_TASK).
pub fn get_task(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<Vec<ServiceTask>>> {
    rt::Call::new(session, &operations::GET_TASK)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
}

/// Aborts a service task by ID and returns the task.
///
/// `DELETE /cases/v2/servicetask/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// [Schema](crate::schema::argus::cases::v2::servicetask::ABORT_TASK).
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
    /// `GET /cases/v2/servicetask`: [`list_tasks()`](super::list_tasks).
    pub static LIST_TASKS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicetask.list_tasks",
            rt::Method::GET,
            "/cases/v2/servicetask",
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
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/servicetask/search`: [`search_tasks()`](super::search_tasks).
    pub static SEARCH_TASKS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicetask.search_tasks",
            rt::Method::POST,
            "/cases/v2/servicetask/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/servicetask/{taskID}`: [`get_task()`](super::get_task).
    pub static GET_TASK: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicetask.get_task",
            rt::Method::GET,
            "/cases/v2/servicetask/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/servicetask/{taskID}`: [`abort_task()`](super::abort_task).
    pub static ABORT_TASK: rt::Operation = rt::Operation::new(
            "argus.cases.v2.servicetask.abort_task",
            rt::Method::DELETE,
            "/cases/v2/servicetask/{taskID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_TASKS,
        &SEARCH_TASKS,
        &GET_TASK,
        &ABORT_TASK,
    ];
}
