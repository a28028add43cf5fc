//! Host.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ConfigurationHost, ConfigurationHostAddRequest, ConfigurationHostDisableMonitoringRequest, ConfigurationHostDuplicateRequest, ConfigurationHostMonitoringRequest, ConfigurationHostMoveRequest, ConfigurationHostScheduleMonitoringRequest, ConfigurationHostSearchCriteria, ConfigurationHostSetupDefaultConfigurationRequest, ConfigurationHostUpdatePropertiesRequest, ConfigurationHostUpdateRequest, ConfigurationProperty, DisableHostMonitoringBody, DuplicateHostBody, ListHostsOrderBy, ResultStash, ScheduleHostMonitoringBody, SetupDefaultConfigurationBody};

/// Lists configuration hosts page by page, optionally filtered by text or including deleted ones.
///
/// `GET /configurationadmin/v1/host`
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::LIST_HOSTS).
pub fn list_hosts(session: &rt::Session) -> ListHosts {
    rt::Call::new(session, &operations::LIST_HOSTS).into()
}

rt::call! {
    /// The call of [`list_hosts()`], with its optional parameters.
    pub struct ListHosts -> ResultStash<Vec<ConfigurationHost>> {
        search: String => "search",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// `"name"` if absent.
        order_by: ListHostsOrderBy => "orderBy",
        order_desc: bool => "orderDesc",
    }
}

/// Creates a configuration host with name, customer, agent user, labels and properties.
///
/// `POST /configurationadmin/v1/host`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::CREATE_HOST).
pub fn create_host(
    session: &rt::Session,
    body: &ConfigurationHostAddRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::CREATE_HOST).json(body)
}

/// Finds hosts by criteria such as customer, agent user, labels and flags, page by page.
///
/// `POST /configurationadmin/v1/host/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::SEARCH_HOSTS).
pub fn search_hosts(
    session: &rt::Session,
    body: &ConfigurationHostSearchCriteria,
) -> rt::Call<ResultStash<Vec<ConfigurationHost>>> {
    rt::Call::new(session, &operations::SEARCH_HOSTS).json(body)
}

/// Changes name, agent user, labels, properties or flags of a host, by numeric ID.
///
/// `PUT /configurationadmin/v1/host/{hostID}`
///
/// - `host_id`: `hostID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::UPDATE_HOST).
pub fn update_host(
    session: &rt::Session,
    host_id: i32,
    body: &ConfigurationHostUpdateRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::UPDATE_HOST).set("hostID", &host_id).json(body)
}

/// Sets up the default configuration on a host, by numeric ID, from form data.
///
/// `PUT /configurationadmin/v1/host/{hostID}/setupdefault`
///
/// - `host_id`: `hostID` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::SETUP_DEFAULT_CONFIGURATION).
pub fn setup_default_configuration(
    session: &rt::Session,
    host_id: i32,
    body: Option<&SetupDefaultConfigurationBody>,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::SETUP_DEFAULT_CONFIGURATION)
        .set("hostID", &host_id)
        .maybe_form(body)
}

/// Enables or disables monitoring of a host, optionally in daytime only, with a comment.
///
/// `PUT /configurationadmin/v1/host/{host}/monitoring`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::CONFIGURE_HOST_MONITORING).
pub fn configure_host_monitoring(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: &ConfigurationHostMonitoringRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::CONFIGURE_HOST_MONITORING)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .json(body)
}

/// Moves a host to the given customer, optionally with an agent user, and returns the host.
///
/// `PUT /configurationadmin/v1/host/{host}/move`
///
/// - `host`: `host` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::MOVE_CONFIGRATION_HOST).
pub fn move_configration_host(
    session: &rt::Session,
    host: impl rt::Arg<String>,
    body: &ConfigurationHostMoveRequest,
) -> MoveConfigrationHost {
    rt::Call::new(session, &operations::MOVE_CONFIGRATION_HOST)
        .set("host", &rt::Arg::<String>::into_arg(host))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`move_configration_host()`], with its optional parameters.
    pub struct MoveConfigrationHost -> ResultStash<ConfigurationHost> {
        domain: String => "domain",
    }
}

/// Returns one configuration host by its ID or host name.
///
/// `GET /configurationadmin/v1/host/{idOrHostName}`
///
/// - `id_or_host_name`: `idOrHostName` in the path, text.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::VIEW_HOST).
pub fn view_host(
    session: &rt::Session,
    id_or_host_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::VIEW_HOST)
        .set("idOrHostName", &rt::Arg::<String>::into_arg(id_or_host_name))
}

/// Duplicates a host, by ID or host name, under a new host name given in a JSON body.
///
/// `POST /configurationadmin/v1/host/{idOrHostName}/duplicate`
///
/// - `id_or_host_name`: `idOrHostName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::DUPLICATE_HOST_REQUEST).
pub fn duplicate_host_request(
    session: &rt::Session,
    id_or_host_name: impl rt::Arg<String>,
    body: &ConfigurationHostDuplicateRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::DUPLICATE_HOST_REQUEST)
        .set("idOrHostName", &rt::Arg::<String>::into_arg(id_or_host_name))
        .json(body)
}

/// Turns off monitoring of a host, by ID or host name, with a required comment.
///
/// `PUT /configurationadmin/v1/host/{idOrHostName}/monitoring/disable`
///
/// - `id_or_host_name`: `idOrHostName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::DISABLE_HOST_MONITORING_REQUEST).
pub fn disable_host_monitoring_request(
    session: &rt::Session,
    id_or_host_name: impl rt::Arg<String>,
    body: &ConfigurationHostDisableMonitoringRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::DISABLE_HOST_MONITORING_REQUEST)
        .set("idOrHostName", &rt::Arg::<String>::into_arg(id_or_host_name))
        .json(body)
}

/// Schedules monitoring of a host, by ID or host name, for a time range with a comment.
///
/// `PUT /configurationadmin/v1/host/{idOrHostName}/monitoring/schedule`
///
/// - `id_or_host_name`: `idOrHostName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::SCHEDULE_HOST_MONITORING_REQUEST).
pub fn schedule_host_monitoring_request(
    session: &rt::Session,
    id_or_host_name: impl rt::Arg<String>,
    body: &ConfigurationHostScheduleMonitoringRequest,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::SCHEDULE_HOST_MONITORING_REQUEST)
        .set("idOrHostName", &rt::Arg::<String>::into_arg(id_or_host_name))
        .json(body)
}

/// Sets up the default configuration on a host, by ID or host name, from a named package.
///
/// `PUT /configurationadmin/v1/host/{idOrHostName}/setupdefault`
///
/// - `id_or_host_name`: `idOrHostName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::SETUP_DEFAULT_CONFIGURATION_REQUEST).
pub fn setup_default_configuration_request(
    session: &rt::Session,
    id_or_host_name: impl rt::Arg<String>,
    body: &ConfigurationHostSetupDefaultConfigurationRequest,
) -> rt::Call<rt::Value> {
    rt::Call::new(session, &operations::SETUP_DEFAULT_CONFIGURATION_REQUEST)
        .set("idOrHostName", &rt::Arg::<String>::into_arg(id_or_host_name))
        .json(body)
}

/// Deletes a host by numeric ID, optionally together with its instances, and returns it.
///
/// `DELETE /configurationadmin/v1/host/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::DELETE_HOST).
pub fn delete_host(session: &rt::Session, id: i32) -> DeleteHost {
    rt::Call::new(session, &operations::DELETE_HOST).set("id", &id).into()
}

rt::call! {
    /// The call of [`delete_host()`], with its optional parameters.
    pub struct DeleteHost -> ResultStash<ConfigurationHost> {
        delete_instances: bool => "deleteInstances",
    }
}

/// Adds a plain text comment to a host, by numeric ID, and returns the host.
///
/// `POST /configurationadmin/v1/host/{id}/comment`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `text/plain`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::ADD_HOST_COMMENT).
pub fn add_host_comment(
    session: &rt::Session,
    id: i32,
    body: impl Into<String>,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::ADD_HOST_COMMENT).set("id", &id).text(body)
}

/// Turns off monitoring of a host, by numeric ID, from form data.
///
/// `PUT /configurationadmin/v1/host/{id}/monitoring/disable`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::DISABLE_HOST_MONITORING).
#[deprecated]
pub fn disable_host_monitoring(
    session: &rt::Session,
    id: i32,
    body: Option<&DisableHostMonitoringBody>,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::DISABLE_HOST_MONITORING)
        .set("id", &id)
        .maybe_form(body)
}

/// Turns on monitoring of a host, by numeric ID, and returns the host.
///
/// `PUT /configurationadmin/v1/host/{id}/monitoring/enable`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::ENABLE_HOST_MONITORING).
#[deprecated]
pub fn enable_host_monitoring(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::ENABLE_HOST_MONITORING).set("id", &id)
}

/// Schedules monitoring of a host, by numeric ID, from form data.
///
/// `PUT /configurationadmin/v1/host/{id}/monitoring/schedule`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::SCHEDULE_HOST_MONITORING).
pub fn schedule_host_monitoring(
    session: &rt::Session,
    id: i32,
    body: Option<&ScheduleHostMonitoringBody>,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::SCHEDULE_HOST_MONITORING)
        .set("id", &id)
        .maybe_form(body)
}

/// Updates the properties of a host, by numeric ID, and returns a list of properties.
///
/// `PUT /configurationadmin/v1/host/{id}/properties`
///
/// - `id`: `id` in the path, int32. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::UPDATE_HOST_PROPERTIES).
pub fn update_host_properties(
    session: &rt::Session,
    id: i32,
    body: &ConfigurationHostUpdatePropertiesRequest,
) -> rt::Call<ResultStash<Vec<ConfigurationProperty>>> {
    rt::Call::new(session, &operations::UPDATE_HOST_PROPERTIES).set("id", &id).json(body)
}

/// Duplicates the host with the given numeric source ID, with the details sent as form data.
///
/// `POST /configurationadmin/v1/host/{sourceID}/duplicate`
///
/// - `source_id`: `sourceID` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::host::DUPLICATE_HOST).
pub fn duplicate_host(
    session: &rt::Session,
    source_id: i32,
    body: Option<&DuplicateHostBody>,
) -> rt::Call<ResultStash<ConfigurationHost>> {
    rt::Call::new(session, &operations::DUPLICATE_HOST)
        .set("sourceID", &source_id)
        .maybe_form(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/host`: [`list_hosts()`](super::list_hosts).
    pub static LIST_HOSTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.list_hosts",
            rt::Method::GET,
            "/configurationadmin/v1/host",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("search"),
                rt::Param::query("includeComments"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("orderBy"),
                rt::Param::query("orderDesc"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/host`: [`create_host()`](super::create_host).
    pub static CREATE_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.create_host",
            rt::Method::POST,
            "/configurationadmin/v1/host",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/host/search`: [`search_hosts()`](super::search_hosts).
    pub static SEARCH_HOSTS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.search_hosts",
            rt::Method::POST,
            "/configurationadmin/v1/host/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{hostID}`: [`update_host()`](super::update_host).
    pub static UPDATE_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.update_host",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{hostID}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("hostID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{hostID}/setupdefault`: [`setup_default_configuration()`](super::setup_default_configuration).
    pub static SETUP_DEFAULT_CONFIGURATION: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.setup_default_configuration",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{hostID}/setupdefault",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("hostID")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{host}/monitoring`: [`configure_host_monitoring()`](super::configure_host_monitoring).
    pub static CONFIGURE_HOST_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.configure_host_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{host}/monitoring",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("host")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{host}/move`: [`move_configration_host()`](super::move_configration_host).
    pub static MOVE_CONFIGRATION_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.move_configration_host",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{host}/move",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("host"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/host/{idOrHostName}`: [`view_host()`](super::view_host).
    pub static VIEW_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.view_host",
            rt::Method::GET,
            "/configurationadmin/v1/host/{idOrHostName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrHostName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/host/{idOrHostName}/duplicate`: [`duplicate_host_request()`](super::duplicate_host_request).
    pub static DUPLICATE_HOST_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.duplicate_host_request",
            rt::Method::POST,
            "/configurationadmin/v1/host/{idOrHostName}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrHostName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{idOrHostName}/monitoring/disable`: [`disable_host_monitoring_request()`](super::disable_host_monitoring_request).
    pub static DISABLE_HOST_MONITORING_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.disable_host_monitoring_request",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{idOrHostName}/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrHostName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{idOrHostName}/monitoring/schedule`: [`schedule_host_monitoring_request()`](super::schedule_host_monitoring_request).
    pub static SCHEDULE_HOST_MONITORING_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.schedule_host_monitoring_request",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{idOrHostName}/monitoring/schedule",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrHostName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{idOrHostName}/setupdefault`: [`setup_default_configuration_request()`](super::setup_default_configuration_request).
    pub static SETUP_DEFAULT_CONFIGURATION_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.setup_default_configuration_request",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{idOrHostName}/setupdefault",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrHostName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/host/{id}`: [`delete_host()`](super::delete_host).
    pub static DELETE_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.delete_host",
            rt::Method::DELETE,
            "/configurationadmin/v1/host/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id"), rt::Param::query("deleteInstances")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/host/{id}/comment`: [`add_host_comment()`](super::add_host_comment).
    pub static ADD_HOST_COMMENT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.add_host_comment",
            rt::Method::POST,
            "/configurationadmin/v1/host/{id}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("text/plain"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{id}/monitoring/disable`: [`disable_host_monitoring()`](super::disable_host_monitoring).
    pub static DISABLE_HOST_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.disable_host_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{id}/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .deprecated()
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{id}/monitoring/enable`: [`enable_host_monitoring()`](super::enable_host_monitoring).
    pub static ENABLE_HOST_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.enable_host_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{id}/monitoring/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .deprecated()
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{id}/monitoring/schedule`: [`schedule_host_monitoring()`](super::schedule_host_monitoring).
    pub static SCHEDULE_HOST_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.schedule_host_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{id}/monitoring/schedule",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/host/{id}/properties`: [`update_host_properties()`](super::update_host_properties).
    pub static UPDATE_HOST_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.update_host_properties",
            rt::Method::PUT,
            "/configurationadmin/v1/host/{id}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/host/{sourceID}/duplicate`: [`duplicate_host()`](super::duplicate_host).
    pub static DUPLICATE_HOST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.host.duplicate_host",
            rt::Method::POST,
            "/configurationadmin/v1/host/{sourceID}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("sourceID")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_HOSTS,
        &CREATE_HOST,
        &SEARCH_HOSTS,
        &UPDATE_HOST,
        &SETUP_DEFAULT_CONFIGURATION,
        &CONFIGURE_HOST_MONITORING,
        &MOVE_CONFIGRATION_HOST,
        &VIEW_HOST,
        &DUPLICATE_HOST_REQUEST,
        &DISABLE_HOST_MONITORING_REQUEST,
        &SCHEDULE_HOST_MONITORING_REQUEST,
        &SETUP_DEFAULT_CONFIGURATION_REQUEST,
        &DELETE_HOST,
        &ADD_HOST_COMMENT,
        &DISABLE_HOST_MONITORING,
        &ENABLE_HOST_MONITORING,
        &SCHEDULE_HOST_MONITORING,
        &UPDATE_HOST_PROPERTIES,
        &DUPLICATE_HOST,
    ];
}
