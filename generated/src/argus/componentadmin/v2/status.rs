//! Status.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ComponentStatusResponse, ComponentStatusSearchRequest, HostStatusResponse, HostStatusSearchRequest, HostStatusSubmissionRequest, InstanceStatusResponse, InstanceStatusSearchRequest, InstanceStatusSubmissionRequestSingle, ListHostStatusHostState, ResultStash, StatusOverviewResponse, TemplateStatusResponse};

/// Returns an overall component status overview in a single response, without filters.
///
/// `GET /componentadmin/v2/status`
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_STATUS_OVERVIEW).
pub fn get_status_overview(
    session: &rt::Session,
) -> rt::Call<ResultStash<StatusOverviewResponse>> {
    rt::Call::new(session, &operations::GET_STATUS_OVERVIEW)
}

/// Submits the state of a host together with its containers and components.
///
/// `PUT /componentadmin/v2/status`
///
/// - `body`: sent as `application/json`.
///
/// Needs `submitComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::UPDATE_HOST_STATUS).
pub fn update_host_status(
    session: &rt::Session,
    body: &HostStatusSubmissionRequest,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::UPDATE_HOST_STATUS).json(body)
}

/// Lists component statuses page by page, optionally limited to one component type.
///
/// `GET /componentadmin/v2/status/component`
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::LIST_COMPONENT_STATUS).
pub fn list_component_status(session: &rt::Session) -> ListComponentStatus {
    rt::Call::new(session, &operations::LIST_COMPONENT_STATUS).into()
}

rt::call! {
    /// The call of [`list_component_status()`], with its optional parameters.
    pub struct ListComponentStatus -> ResultStash<Vec<ComponentStatusResponse>> {
        component_type: String => "componentType",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Finds component statuses by component type and component identifiers, page by page.
///
/// `POST /componentadmin/v2/status/component/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::SEARCH_COMPONENT_STATUS).
pub fn search_component_status(
    session: &rt::Session,
    body: &ComponentStatusSearchRequest,
) -> rt::Call<ResultStash<Vec<ComponentStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_COMPONENT_STATUS).json(body)
}

/// Returns the status of the component with the given ID.
///
/// `GET /componentadmin/v2/status/component/{componentID}`
///
/// - `component_id`: `componentID` in the path, uuid.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_COMPONENT_STATUS).
pub fn get_component_status(
    session: &rt::Session,
    component_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<ComponentStatusResponse>> {
    rt::Call::new(session, &operations::GET_COMPONENT_STATUS)
        .set("componentID", &rt::Arg::<rt::Uuid>::into_arg(component_id))
}

/// Lists host statuses page by page, optionally filtered by host state or instance state.
///
/// `GET /componentadmin/v2/status/host`
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::LIST_HOST_STATUS).
pub fn list_host_status(session: &rt::Session) -> ListHostStatus {
    rt::Call::new(session, &operations::LIST_HOST_STATUS).into()
}

rt::call! {
    /// The call of [`list_host_status()`], with its optional parameters.
    pub struct ListHostStatus -> ResultStash<Vec<HostStatusResponse>> {
        /// No item twice.
        instance_state: Vec<ListHostStatusHostState> => "instanceState",
        /// No item twice.
        host_state: Vec<ListHostStatusHostState> => "hostState",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Finds host statuses by criteria such as customer, labels, state and flags, page by page.
///
/// `POST /componentadmin/v2/status/host/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::SEARCH_HOST_STATUS).
pub fn search_host_status(
    session: &rt::Session,
    body: &HostStatusSearchRequest,
) -> rt::Call<ResultStash<Vec<HostStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_HOST_STATUS).json(body)
}

/// Returns the status of one given host.
///
/// `GET /componentadmin/v2/status/host/{host}`
///
/// - `host`: `host` in the path, text.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_HOST_STATUS).
pub fn get_host_status(
    session: &rt::Session,
    host: impl rt::Arg<String>,
) -> rt::Call<ResultStash<HostStatusResponse>> {
    rt::Call::new(session, &operations::GET_HOST_STATUS)
        .set("host", &rt::Arg::<String>::into_arg(host))
}

/// Lists the instance statuses of one given host, page by page.
///
/// `GET /componentadmin/v2/status/host/{host}/instances`
///
/// - `host`: `host` in the path, text.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_HOST_INSTANCES).
pub fn get_host_instances(
    session: &rt::Session,
    host: impl rt::Arg<String>,
) -> GetHostInstances {
    rt::Call::new(session, &operations::GET_HOST_INSTANCES)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .into()
}

rt::call! {
    /// The call of [`get_host_instances()`], with its optional parameters.
    pub struct GetHostInstances -> ResultStash<Vec<InstanceStatusResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Lists instance statuses across hosts page by page, optionally filtered by instance state.
///
/// `GET /componentadmin/v2/status/instance`
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::LIST_INSTANCE_STATUS).
pub fn list_instance_status(session: &rt::Session) -> ListInstanceStatus {
    rt::Call::new(session, &operations::LIST_INSTANCE_STATUS).into()
}

rt::call! {
    /// The call of [`list_instance_status()`], with its optional parameters.
    pub struct ListInstanceStatus -> ResultStash<Vec<InstanceStatusResponse>> {
        /// No item twice.
        instance_state: Vec<ListHostStatusHostState> => "instanceState",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Finds instance statuses by criteria such as host, template, customer and flags, page by page.
///
/// `POST /componentadmin/v2/status/instance/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::SEARCH_INSTANCE_STATUS).
pub fn search_instance_status(
    session: &rt::Session,
    body: &InstanceStatusSearchRequest,
) -> rt::Call<ResultStash<Vec<InstanceStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_INSTANCE_STATUS).json(body)
}

/// Returns the status of the instance with the given ID.
///
/// `GET /componentadmin/v2/status/instance/{instanceID}`
///
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_INSTANCE_STATUS).
pub fn get_instance_status(
    session: &rt::Session,
    instance_id: i32,
) -> rt::Call<ResultStash<InstanceStatusResponse>> {
    rt::Call::new(session, &operations::GET_INSTANCE_STATUS)
        .set("instanceID", &instance_id)
}

/// Submits the state, components and running revisions of an instance, by ID.
///
/// `PUT /componentadmin/v2/status/instance/{instanceID}`
///
/// - `instance_id`: `instanceID` in the path, int32. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `submitComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::UPDATE_INSTANCE_STATUS).
pub fn update_instance_status(
    session: &rt::Session,
    instance_id: i32,
    body: &InstanceStatusSubmissionRequestSingle,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::UPDATE_INSTANCE_STATUS)
        .set("instanceID", &instance_id)
        .json(body)
}

/// Lists template statuses page by page, without further filters.
///
/// `GET /componentadmin/v2/status/template`
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::LIST_TEMPLATE_STATUS).
pub fn list_template_status(session: &rt::Session) -> ListTemplateStatus {
    rt::Call::new(session, &operations::LIST_TEMPLATE_STATUS).into()
}

rt::call! {
    /// The call of [`list_template_status()`], with its optional parameters.
    pub struct ListTemplateStatus -> ResultStash<Vec<TemplateStatusResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// Returns the status of one given template.
///
/// `GET /componentadmin/v2/status/template/{template}`
///
/// - `template`: `template` in the path, text.
///
/// Needs `getComponentStatus`. [Schema](crate::schema::argus::componentadmin::v2::status::GET_TEMPLATE_STATUS).
pub fn get_template_status(
    session: &rt::Session,
    template: impl rt::Arg<String>,
) -> rt::Call<ResultStash<TemplateStatusResponse>> {
    rt::Call::new(session, &operations::GET_TEMPLATE_STATUS)
        .set("template", &rt::Arg::<String>::into_arg(template))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /componentadmin/v2/status`: [`get_status_overview()`](super::get_status_overview).
    pub static GET_STATUS_OVERVIEW: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_status_overview",
            rt::Method::GET,
            "/componentadmin/v2/status",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/status`: [`update_host_status()`](super::update_host_status).
    pub static UPDATE_HOST_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.update_host_status",
            rt::Method::PUT,
            "/componentadmin/v2/status",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/component`: [`list_component_status()`](super::list_component_status).
    pub static LIST_COMPONENT_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.list_component_status",
            rt::Method::GET,
            "/componentadmin/v2/status/component",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("componentType"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `POST /componentadmin/v2/status/component/search`: [`search_component_status()`](super::search_component_status).
    pub static SEARCH_COMPONENT_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.search_component_status",
            rt::Method::POST,
            "/componentadmin/v2/status/component/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/component/{componentID}`: [`get_component_status()`](super::get_component_status).
    pub static GET_COMPONENT_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_component_status",
            rt::Method::GET,
            "/componentadmin/v2/status/component/{componentID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("componentID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/host`: [`list_host_status()`](super::list_host_status).
    pub static LIST_HOST_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.list_host_status",
            rt::Method::GET,
            "/componentadmin/v2/status/host",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("instanceState"),
                rt::Param::query("hostState"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `POST /componentadmin/v2/status/host/search`: [`search_host_status()`](super::search_host_status).
    pub static SEARCH_HOST_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.search_host_status",
            rt::Method::POST,
            "/componentadmin/v2/status/host/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/host/{host}`: [`get_host_status()`](super::get_host_status).
    pub static GET_HOST_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_host_status",
            rt::Method::GET,
            "/componentadmin/v2/status/host/{host}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/host/{host}/instances`: [`get_host_instances()`](super::get_host_instances).
    pub static GET_HOST_INSTANCES: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_host_instances",
            rt::Method::GET,
            "/componentadmin/v2/status/host/{host}/instances",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("host"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/instance`: [`list_instance_status()`](super::list_instance_status).
    pub static LIST_INSTANCE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.list_instance_status",
            rt::Method::GET,
            "/componentadmin/v2/status/instance",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("instanceState"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `POST /componentadmin/v2/status/instance/search`: [`search_instance_status()`](super::search_instance_status).
    pub static SEARCH_INSTANCE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.search_instance_status",
            rt::Method::POST,
            "/componentadmin/v2/status/instance/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/instance/{instanceID}`: [`get_instance_status()`](super::get_instance_status).
    pub static GET_INSTANCE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_instance_status",
            rt::Method::GET,
            "/componentadmin/v2/status/instance/{instanceID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `PUT /componentadmin/v2/status/instance/{instanceID}`: [`update_instance_status()`](super::update_instance_status).
    pub static UPDATE_INSTANCE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.update_instance_status",
            rt::Method::PUT,
            "/componentadmin/v2/status/instance/{instanceID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["submitComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/template`: [`list_template_status()`](super::list_template_status).
    pub static LIST_TEMPLATE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.list_template_status",
            rt::Method::GET,
            "/componentadmin/v2/status/template",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// `GET /componentadmin/v2/status/template/{template}`: [`get_template_status()`](super::get_template_status).
    pub static GET_TEMPLATE_STATUS: rt::Operation = rt::Operation::new(
            "argus.componentadmin.v2.status.get_template_status",
            rt::Method::GET,
            "/componentadmin/v2/status/template/{template}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("template")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["getComponentStatus"])
        .document(&crate::documents::argus::COMPONENTADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_STATUS_OVERVIEW,
        &UPDATE_HOST_STATUS,
        &LIST_COMPONENT_STATUS,
        &SEARCH_COMPONENT_STATUS,
        &GET_COMPONENT_STATUS,
        &LIST_HOST_STATUS,
        &SEARCH_HOST_STATUS,
        &GET_HOST_STATUS,
        &GET_HOST_INSTANCES,
        &LIST_INSTANCE_STATUS,
        &SEARCH_INSTANCE_STATUS,
        &GET_INSTANCE_STATUS,
        &UPDATE_INSTANCE_STATUS,
        &LIST_TEMPLATE_STATUS,
        &GET_TEMPLATE_STATUS,
    ];
}
