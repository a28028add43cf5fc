//! InvokeHostInstallall.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::super::{ClearPersistentComponentResponseResponse, FetchInstancePerformanceDataResponse, HostInstallAllRequest, HostInstallAllResponse, HostRestartAllRequest, HostRestartAllResponseResponse, HostUninstallAllRequest, HostUninstallAllResponse, InstanceExpireCacheRequest, InstanceExpireCacheResponseResponse, InstanceInstallRequest, InstanceInstallResponseResponse, InstanceRestartRequest, InstanceRestartResponseResponse, InstanceStartRequest, InstanceStartResponseResponse, InstanceStopRequest, InstanceStopResponseResponse, InstanceUninstallRequest, InstanceUninstallResponseResponse, ListPersistentComponentsResponseResponse, PersistenceCompactionRequest, PersistenceCompactionResponseResponse, RequestUpdatedHostStatusRequest, RequestUpdatedHostStatusResponseResponse, ResultStash, TaskResponse, TaskResponseState};

/// Installs all components on the given host and returns the result of the request.
///
/// `PUT /componentadmin/v2/invoke/host/{host}/installAll`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `installConfigurationInstance`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::HOST_INSTALL_ALL_COMPONENTS).
pub fn host_install_all_components(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: Option<&HostInstallAllRequest>,
) -> rt::Call<ResultStash<HostInstallAllResponse>> {
    rt::Call::new(session, &operations::HOST_INSTALL_ALL_COMPONENTS)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .maybe_json(body)
}

/// Lists the components with persisted data on a host, with an optional wait.
///
/// `GET /componentadmin/v2/invoke/host/{host}/persistence`
///
/// - `host`: `host` in the path, text.
///
/// Needs `caClearPersistence`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::LIST_HOST_PERSISTENT_COMPONENTS).
pub fn list_host_persistent_components(
    session: &rt::Session,
    host: impl rt::Arg<String>,
) -> ListHostPersistentComponents {
    rt::Call::new(session, &operations::LIST_HOST_PERSISTENT_COMPONENTS)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .into()
}

rt::call! {
    /// The call of [`list_host_persistent_components()`], with its optional parameters.
    pub struct ListHostPersistentComponents -> ResultStash<ListPersistentComponentsResponseResponse> {
        /// `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

/// Clears persisted data of one component in a container on a host, with an optional wait.
///
/// `DELETE /componentadmin/v2/invoke/host/{host}/persistence`
///
/// - `host`: `host` in the path, text.
/// - `component`: `component` in the query, text.
/// - `container`: `container` in the query, text.
///
/// Needs `caClearPersistence`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::CLEAR_PERSISTENT_COMPONENT).
pub fn clear_persistent_component(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    component: impl rt::Arg<String>,
    container: impl rt::Arg<String>,
) -> ClearPersistentComponent {
    rt::Call::new(session, &operations::CLEAR_PERSISTENT_COMPONENT)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .set("component", &rt::Arg::<String>::into_arg(component))
        .set("container", &rt::Arg::<String>::into_arg(container))
        .into()
}

rt::call! {
    /// The call of [`clear_persistent_component()`], with its optional parameters.
    pub struct ClearPersistentComponent -> ResultStash<ClearPersistentComponentResponseResponse> {
        /// `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

/// Compacts the persistence of the given host, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/host/{host}/persistence/compact`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `caCompactPersistence`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::COMPACT_PERSISTENCE).
pub fn compact_persistence(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: Option<&PersistenceCompactionRequest>,
) -> rt::Call<ResultStash<PersistenceCompactionResponseResponse>> {
    rt::Call::new(session, &operations::COMPACT_PERSISTENCE)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .maybe_json(body)
}

/// Requests a fresh status from a host, optionally for one instance or including components.
///
/// `PUT /componentadmin/v2/invoke/host/{host}/refreshstatus`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `getContainerStatus`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::REQUEST_UPDATED_HOST_STATUS).
pub fn request_updated_host_status(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: Option<&RequestUpdatedHostStatusRequest>,
) -> rt::Call<ResultStash<RequestUpdatedHostStatusResponseResponse>> {
    rt::Call::new(session, &operations::REQUEST_UPDATED_HOST_STATUS)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .maybe_json(body)
}

/// Restarts all components on the given host, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/host/{host}/restart`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `rebootContainer`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::HOST_RESTART_ALL_COMPONENTS).
pub fn host_restart_all_components(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: Option<&HostRestartAllRequest>,
) -> rt::Call<ResultStash<HostRestartAllResponseResponse>> {
    rt::Call::new(session, &operations::HOST_RESTART_ALL_COMPONENTS)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .maybe_json(body)
}

/// Uninstalls everything from the given host, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/host/{host}/uninstallAll`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `installConfigurationInstance`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::HOST_UNINSTALL_ALL).
pub fn host_uninstall_all(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: Option<&HostUninstallAllRequest>,
) -> rt::Call<ResultStash<HostUninstallAllResponse>> {
    rt::Call::new(session, &operations::HOST_UNINSTALL_ALL)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .maybe_json(body)
}

/// Expires cached resources, such as alarm or geoIP data, of an instance, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/expirecache`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `expireComponentCache`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::INSTANCE_EXPIRE_CACHE).
pub fn instance_expire_cache(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceExpireCacheRequest>,
) -> rt::Call<ResultStash<InstanceExpireCacheResponseResponse>> {
    rt::Call::new(session, &operations::INSTANCE_EXPIRE_CACHE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Installs the configuration instance with the given ID, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/install`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `installConfigurationInstance`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::INSTALL_INSTANCE).
pub fn install_instance(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceInstallRequest>,
) -> rt::Call<ResultStash<InstanceInstallResponseResponse>> {
    rt::Call::new(session, &operations::INSTALL_INSTANCE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Fetches performance data of the instance with the given ID, with an optional wait.
///
/// `GET /componentadmin/v2/invoke/instance/{instance}/performance`
///
/// - `instance`: `instance` in the path, int32.
///
/// Needs `viewComponentPerformance`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::FETCH_INSTANCE_PERFORMANCE_DATA).
pub fn fetch_instance_performance_data(
    session: &rt::Session,
    instance: i32,
) -> FetchInstancePerformanceData {
    rt::Call::new(session, &operations::FETCH_INSTANCE_PERFORMANCE_DATA)
        .set("instance", &instance)
        .into()
}

rt::call! {
    /// The call of [`fetch_instance_performance_data()`], with its optional parameters.
    pub struct FetchInstancePerformanceData -> ResultStash<FetchInstancePerformanceDataResponse> {
        /// `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

/// Restarts the instance with the given ID, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/restart`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `rebootContainer`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::RESTART_INSTANCE).
pub fn restart_instance(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceRestartRequest>,
) -> rt::Call<ResultStash<InstanceRestartResponseResponse>> {
    rt::Call::new(session, &operations::RESTART_INSTANCE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Starts the instance with the given ID, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/start`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `initializeContainer`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::START_INSTANCE).
pub fn start_instance(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceStartRequest>,
) -> rt::Call<ResultStash<InstanceStartResponseResponse>> {
    rt::Call::new(session, &operations::START_INSTANCE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Stops the instance with the given ID, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/stop`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `destroyContainer`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::STOP_INSTANCE).
pub fn stop_instance(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceStopRequest>,
) -> rt::Call<ResultStash<InstanceStopResponseResponse>> {
    rt::Call::new(session, &operations::STOP_INSTANCE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Uninstalls the instance with the given ID, with an optional wait.
///
/// `PUT /componentadmin/v2/invoke/instance/{instance}/uninstall`
///
/// - `instance`: `instance` in the path, int32. At least 1.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `rebootHost`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::UNINSTALL_INSTANCE).
pub fn uninstall_instance(
    session: &rt::Session,
    instance: i32,
    body: Option<&InstanceUninstallRequest>,
) -> rt::Call<ResultStash<InstanceUninstallResponseResponse>> {
    rt::Call::new(session, &operations::UNINSTALL_INSTANCE)
        .set("instance", &instance)
        .maybe_json(body)
}

/// Lists task responses page by page, optionally filtered by task state.
///
/// `GET /componentadmin/v2/invoke/task`
///
/// Needs `viewTasks`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::LIST_TASK_RESPONSE).
pub fn list_task_response(session: &rt::Session) -> ListTaskResponse {
    rt::Call::new(session, &operations::LIST_TASK_RESPONSE).into()
}

rt::call! {
    /// The call of [`list_task_response()`], with its optional parameters.
    pub struct ListTaskResponse -> ResultStash<Vec<TaskResponse>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        state: Vec<TaskResponseState> => "state",
    }
}

/// Returns the response of one task by its task ID, with an optional wait.
///
/// `GET /componentadmin/v2/invoke/task/{taskID}`
///
/// - `task_id`: `taskID` in the path, uuid.
///
/// Needs `viewTasks`. [Schema](crate::schema::argus::componentadmin::v2::invoke::host::invoke_host_installall::GET_TASK_RESPONSE).
pub fn get_task_response(
    session: &rt::Session,
    task_id: impl rt::Arg<rt::Uuid>,
) -> GetTaskResponse {
    rt::Call::new(session, &operations::GET_TASK_RESPONSE)
        .set("taskID", &rt::Arg::<rt::Uuid>::into_arg(task_id))
        .into()
}

rt::call! {
    /// The call of [`get_task_response()`], with its optional parameters.
    pub struct GetTaskResponse -> ResultStash<TaskResponse> {
        /// `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /componentadmin/v2/invoke/host/{host}/installAll`: [`host_install_all_components()`](super::host_install_all_components).
    pub static HOST_INSTALL_ALL_COMPONENTS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.host_install_all_components",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/host/{host}/installAll",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["installConfigurationInstance"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/invoke/host/{host}/persistence`: [`list_host_persistent_components()`](super::list_host_persistent_components).
    pub static LIST_HOST_PERSISTENT_COMPONENTS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.list_host_persistent_components",
            rt::Method::GET,
            "/componentadmin/v2/invoke/host/{host}/persistence",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host"), rt::Param::query("waitFor")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["caClearPersistence"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `DELETE /componentadmin/v2/invoke/host/{host}/persistence`: [`clear_persistent_component()`](super::clear_persistent_component).
    pub static CLEAR_PERSISTENT_COMPONENT: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.clear_persistent_component",
            rt::Method::DELETE,
            "/componentadmin/v2/invoke/host/{host}/persistence",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("host"),
                rt::Param::query("component").required(),
                rt::Param::query("container").required(),
                rt::Param::query("waitFor"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["caClearPersistence"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/host/{host}/persistence/compact`: [`compact_persistence()`](super::compact_persistence).
    pub static COMPACT_PERSISTENCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.compact_persistence",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/host/{host}/persistence/compact",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["caCompactPersistence"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/host/{host}/refreshstatus`: [`request_updated_host_status()`](super::request_updated_host_status).
    pub static REQUEST_UPDATED_HOST_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.request_updated_host_status",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/host/{host}/refreshstatus",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getContainerStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/host/{host}/restart`: [`host_restart_all_components()`](super::host_restart_all_components).
    pub static HOST_RESTART_ALL_COMPONENTS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.host_restart_all_components",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/host/{host}/restart",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["rebootContainer"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/host/{host}/uninstallAll`: [`host_uninstall_all()`](super::host_uninstall_all).
    pub static HOST_UNINSTALL_ALL: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.host_uninstall_all",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/host/{host}/uninstallAll",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["installConfigurationInstance"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/expirecache`: [`instance_expire_cache()`](super::instance_expire_cache).
    pub static INSTANCE_EXPIRE_CACHE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.instance_expire_cache",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/expirecache",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["expireComponentCache"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/install`: [`install_instance()`](super::install_instance).
    pub static INSTALL_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.install_instance",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/install",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["installConfigurationInstance"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/invoke/instance/{instance}/performance`: [`fetch_instance_performance_data()`](super::fetch_instance_performance_data).
    pub static FETCH_INSTANCE_PERFORMANCE_DATA: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.fetch_instance_performance_data",
            rt::Method::GET,
            "/componentadmin/v2/invoke/instance/{instance}/performance",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance"), rt::Param::query("waitFor")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewComponentPerformance"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/restart`: [`restart_instance()`](super::restart_instance).
    pub static RESTART_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.restart_instance",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/restart",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["rebootContainer"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/start`: [`start_instance()`](super::start_instance).
    pub static START_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.start_instance",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/start",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["initializeContainer"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/stop`: [`stop_instance()`](super::stop_instance).
    pub static STOP_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.stop_instance",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/stop",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["destroyContainer"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/invoke/instance/{instance}/uninstall`: [`uninstall_instance()`](super::uninstall_instance).
    pub static UNINSTALL_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.uninstall_instance",
            rt::Method::PUT,
            "/componentadmin/v2/invoke/instance/{instance}/uninstall",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("instance")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["rebootHost"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/invoke/task`: [`list_task_response()`](super::list_task_response).
    pub static LIST_TASK_RESPONSE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.list_task_response",
            rt::Method::GET,
            "/componentadmin/v2/invoke/task",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("state"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewTasks"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/invoke/task/{taskID}`: [`get_task_response()`](super::get_task_response).
    pub static GET_TASK_RESPONSE: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.invoke.host.invoke_host_installall.get_task_response",
            rt::Method::GET,
            "/componentadmin/v2/invoke/task/{taskID}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("taskID"), rt::Param::query("waitFor")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewTasks"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &HOST_INSTALL_ALL_COMPONENTS,
        &LIST_HOST_PERSISTENT_COMPONENTS,
        &CLEAR_PERSISTENT_COMPONENT,
        &COMPACT_PERSISTENCE,
        &REQUEST_UPDATED_HOST_STATUS,
        &HOST_RESTART_ALL_COMPONENTS,
        &HOST_UNINSTALL_ALL,
        &INSTANCE_EXPIRE_CACHE,
        &INSTALL_INSTANCE,
        &FETCH_INSTANCE_PERFORMANCE_DATA,
        &RESTART_INSTANCE,
        &START_INSTANCE,
        &STOP_INSTANCE,
        &UNINSTALL_INSTANCE,
        &LIST_TASK_RESPONSE,
        &GET_TASK_RESPONSE,
    ];
}
