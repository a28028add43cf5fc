//! Instance.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ConfigurationData, ConfigurationInstance, ConfigurationInstanceAddRequest, ConfigurationInstanceDisableMonitoringRequest, ConfigurationInstanceDuplicateRequest, ConfigurationInstanceMoveRequest, ConfigurationInstanceScheduleMonitoringRequest, ConfigurationInstanceSearchCriteria, ConfigurationInstanceUpdatePropertiesRequest, ConfigurationInstanceUpdateRequest, ConfigurationProperty, DisableHostMonitoringBody, ResultStash, ScheduleHostMonitoringBody};

/// Lists configuration instances page by page, optionally filtered by text, template or host.
///
/// `GET /configurationadmin/v1/instance`
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::LIST_INSTANCES).
pub fn list_instances(session: &rt::Session) -> ListInstances {
    rt::Call::new(session, &operations::LIST_INSTANCES).into()
}

rt::call! {
    /// The call of [`list_instances()`], with its optional parameters.
    pub struct ListInstances -> ResultStash<Vec<ConfigurationInstance>> {
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
        search: String => "search",
        include_comments: bool => "includeComments",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        template_id: Vec<i32> => "templateID",
        /// No item twice.
        host_id: Vec<i32> => "hostID",
    }
}

/// Creates a configuration instance from host, template, code profile and properties.
///
/// `POST /configurationadmin/v1/instance`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::CREATE_INSTANCE).
pub fn create_instance(
    session: &rt::Session,
    body: &ConfigurationInstanceAddRequest,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::CREATE_INSTANCE).json(body)
}

/// Finds instances by criteria such as host, template, customer and code profile, page by page.
///
/// `POST /configurationadmin/v1/instance/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::SEARCH_INSTANCES).
pub fn search_instances(
    session: &rt::Session,
    body: &ConfigurationInstanceSearchCriteria,
) -> rt::Call<ResultStash<Vec<ConfigurationInstance>>> {
    rt::Call::new(session, &operations::SEARCH_INSTANCES).json(body)
}

/// Returns one configuration instance by its ID.
///
/// `GET /configurationadmin/v1/instance/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::VIEW_INSTANCE).
pub fn view_instance(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::VIEW_INSTANCE).set("id", &id)
}

/// Changes host, parent, code profile, properties or other settings of an instance, by ID.
///
/// `PUT /configurationadmin/v1/instance/{id}`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::UPDATE_INSTANCE).
pub fn update_instance(
    session: &rt::Session,
    id: i32,
    body: Option<&ConfigurationInstanceUpdateRequest>,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::UPDATE_INSTANCE).set("id", &id).maybe_json(body)
}

/// Deletes the configuration instance with the given ID and returns it.
///
/// `DELETE /configurationadmin/v1/instance/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::DELETE_INSTANCE).
pub fn delete_instance(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::DELETE_INSTANCE).set("id", &id)
}

/// Adds a plain text comment to an instance, by ID, and returns the instance.
///
/// `POST /configurationadmin/v1/instance/{id}/comment`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `text/plain`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::ADD_INSTANCE_COMMENT).
pub fn add_instance_comment(
    session: &rt::Session,
    id: i32,
    body: impl Into<String>,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::ADD_INSTANCE_COMMENT).set("id", &id).text(body)
}

/// Returns the configuration data that belongs to the instance with the given ID.
///
/// `GET /configurationadmin/v1/instance/{id}/configuration`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::GET_INSTANCE_CONFIGURATION_DATA).
pub fn get_instance_configuration_data(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationData>> {
    rt::Call::new(session, &operations::GET_INSTANCE_CONFIGURATION_DATA).set("id", &id)
}

/// Turns off monitoring of an instance, by ID, from form data.
///
/// `PUT /configurationadmin/v1/instance/{id}/monitoring/disable`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::DISABLE_INSTANCE_MONITORING).
pub fn disable_instance_monitoring(
    session: &rt::Session,
    id: i32,
    body: Option<&DisableHostMonitoringBody>,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::DISABLE_INSTANCE_MONITORING)
        .set("id", &id)
        .maybe_form(body)
}

/// Turns on monitoring of an instance, by ID, and returns the instance.
///
/// `PUT /configurationadmin/v1/instance/{id}/monitoring/enable`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::ENABLE_INSTANCE_MONITORING).
pub fn enable_instance_monitoring(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::ENABLE_INSTANCE_MONITORING).set("id", &id)
}

/// Schedules monitoring of an instance, by ID, from form data.
///
/// `PUT /configurationadmin/v1/instance/{id}/monitoring/schedule`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/x-www-form-urlencoded`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::SCHEDULE_INSTANCE_MONITORING).
pub fn schedule_instance_monitoring(
    session: &rt::Session,
    id: i32,
    body: Option<&ScheduleHostMonitoringBody>,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::SCHEDULE_INSTANCE_MONITORING)
        .set("id", &id)
        .maybe_form(body)
}

/// Lists all properties of the configuration instance with the given ID.
///
/// `GET /configurationadmin/v1/instance/{id}/properties`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::GET_INSTANCE_PROPERTIES).
pub fn get_instance_properties(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<Vec<ConfigurationProperty>>> {
    rt::Call::new(session, &operations::GET_INSTANCE_PROPERTIES).set("id", &id)
}

/// Updates the properties of an instance, by ID, and returns a list of properties.
///
/// `PUT /configurationadmin/v1/instance/{id}/properties`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::UPDATE_INSTANCE_PROPERTIES).
pub fn update_instance_properties(
    session: &rt::Session,
    id: i32,
    body: &ConfigurationInstanceUpdatePropertiesRequest,
) -> rt::Call<ResultStash<Vec<ConfigurationProperty>>> {
    rt::Call::new(session, &operations::UPDATE_INSTANCE_PROPERTIES)
        .set("id", &id)
        .json(body)
}

/// Lists the revisions of an instance, by ID, page by page.
///
/// `GET /configurationadmin/v1/instance/{id}/revisions`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::INSTANCE_REVISIONS).
pub fn instance_revisions(session: &rt::Session, id: i32) -> InstanceRevisions {
    rt::Call::new(session, &operations::INSTANCE_REVISIONS).set("id", &id).into()
}

rt::call! {
    /// The call of [`instance_revisions()`], with its optional parameters.
    pub struct InstanceRevisions -> ResultStash<Vec<ConfigurationInstance>> {
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
    }
}

/// Duplicates an instance, by ID, optionally naming a host ID, and returns the created instance.
///
/// `POST /configurationadmin/v1/instance/{instanceID}/duplicate`
///
/// - `instance_id`: `instanceID` in the path, int32.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::DUPLICATE_INSTANCE).
pub fn duplicate_instance(
    session: &rt::Session,
    instance_id: i32,
    body: Option<&ConfigurationInstanceDuplicateRequest>,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::DUPLICATE_INSTANCE)
        .set("instanceID", &instance_id)
        .maybe_json(body)
}

/// Turns off monitoring of an instance, by ID, with a required comment in a JSON body.
///
/// `PUT /configurationadmin/v1/instance/{instanceID}/monitoring/disable`
///
/// - `instance_id`: `instanceID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::DISABLE_INSTANCE_MONITORING_REQUEST).
pub fn disable_instance_monitoring_request(
    session: &rt::Session,
    instance_id: i32,
    body: &ConfigurationInstanceDisableMonitoringRequest,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::DISABLE_INSTANCE_MONITORING_REQUEST)
        .set("instanceID", &instance_id)
        .json(body)
}

/// Schedules monitoring of an instance, by ID, for a time range with a comment in a JSON body.
///
/// `PUT /configurationadmin/v1/instance/{instanceID}/monitoring/schedule`
///
/// - `instance_id`: `instanceID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::SCHEDULE_INSTANCE_MONITORING_REQUEST).
pub fn schedule_instance_monitoring_request(
    session: &rt::Session,
    instance_id: i32,
    body: &ConfigurationInstanceScheduleMonitoringRequest,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::SCHEDULE_INSTANCE_MONITORING_REQUEST)
        .set("instanceID", &instance_id)
        .json(body)
}

/// Moves an instance, by ID, to the host whose ID is given in the body.
///
/// `POST /configurationadmin/v1/instance/{instanceID}/move`
///
/// - `instance_id`: `instanceID` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::instance::MOVE_INSTANCE).
pub fn move_instance(
    session: &rt::Session,
    instance_id: i32,
    body: &ConfigurationInstanceMoveRequest,
) -> rt::Call<ResultStash<ConfigurationInstance>> {
    rt::Call::new(session, &operations::MOVE_INSTANCE)
        .set("instanceID", &instance_id)
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/instance`: [`list_instances()`](super::list_instances).
    pub static LIST_INSTANCES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.list_instances",
            rt::Method::GET,
            "/configurationadmin/v1/instance",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("search"),
                rt::Param::query("includeComments"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("templateID"),
                rt::Param::query("hostID"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/instance`: [`create_instance()`](super::create_instance).
    pub static CREATE_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.create_instance",
            rt::Method::POST,
            "/configurationadmin/v1/instance",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/instance/search`: [`search_instances()`](super::search_instances).
    pub static SEARCH_INSTANCES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.search_instances",
            rt::Method::POST,
            "/configurationadmin/v1/instance/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/instance/{id}`: [`view_instance()`](super::view_instance).
    pub static VIEW_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.view_instance",
            rt::Method::GET,
            "/configurationadmin/v1/instance/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{id}`: [`update_instance()`](super::update_instance).
    pub static UPDATE_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.update_instance",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/instance/{id}`: [`delete_instance()`](super::delete_instance).
    pub static DELETE_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.delete_instance",
            rt::Method::DELETE,
            "/configurationadmin/v1/instance/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/instance/{id}/comment`: [`add_instance_comment()`](super::add_instance_comment).
    pub static ADD_INSTANCE_COMMENT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.add_instance_comment",
            rt::Method::POST,
            "/configurationadmin/v1/instance/{id}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("text/plain"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/instance/{id}/configuration`: [`get_instance_configuration_data()`](super::get_instance_configuration_data).
    pub static GET_INSTANCE_CONFIGURATION_DATA: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.get_instance_configuration_data",
            rt::Method::GET,
            "/configurationadmin/v1/instance/{id}/configuration",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{id}/monitoring/disable`: [`disable_instance_monitoring()`](super::disable_instance_monitoring).
    pub static DISABLE_INSTANCE_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.disable_instance_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{id}/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{id}/monitoring/enable`: [`enable_instance_monitoring()`](super::enable_instance_monitoring).
    pub static ENABLE_INSTANCE_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.enable_instance_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{id}/monitoring/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{id}/monitoring/schedule`: [`schedule_instance_monitoring()`](super::schedule_instance_monitoring).
    pub static SCHEDULE_INSTANCE_MONITORING: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.schedule_instance_monitoring",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{id}/monitoring/schedule",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/x-www-form-urlencoded"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/instance/{id}/properties`: [`get_instance_properties()`](super::get_instance_properties).
    pub static GET_INSTANCE_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.get_instance_properties",
            rt::Method::GET,
            "/configurationadmin/v1/instance/{id}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{id}/properties`: [`update_instance_properties()`](super::update_instance_properties).
    pub static UPDATE_INSTANCE_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.update_instance_properties",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{id}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/instance/{id}/revisions`: [`instance_revisions()`](super::instance_revisions).
    pub static INSTANCE_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.instance_revisions",
            rt::Method::GET,
            "/configurationadmin/v1/instance/{id}/revisions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/instance/{instanceID}/duplicate`: [`duplicate_instance()`](super::duplicate_instance).
    pub static DUPLICATE_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.duplicate_instance",
            rt::Method::POST,
            "/configurationadmin/v1/instance/{instanceID}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{instanceID}/monitoring/disable`: [`disable_instance_monitoring_request()`](super::disable_instance_monitoring_request).
    pub static DISABLE_INSTANCE_MONITORING_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.disable_instance_monitoring_request",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{instanceID}/monitoring/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/instance/{instanceID}/monitoring/schedule`: [`schedule_instance_monitoring_request()`](super::schedule_instance_monitoring_request).
    pub static SCHEDULE_INSTANCE_MONITORING_REQUEST: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.schedule_instance_monitoring_request",
            rt::Method::PUT,
            "/configurationadmin/v1/instance/{instanceID}/monitoring/schedule",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/instance/{instanceID}/move`: [`move_instance()`](super::move_instance).
    pub static MOVE_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.instance.move_instance",
            rt::Method::POST,
            "/configurationadmin/v1/instance/{instanceID}/move",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("instanceID")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_INSTANCES,
        &CREATE_INSTANCE,
        &SEARCH_INSTANCES,
        &VIEW_INSTANCE,
        &UPDATE_INSTANCE,
        &DELETE_INSTANCE,
        &ADD_INSTANCE_COMMENT,
        &GET_INSTANCE_CONFIGURATION_DATA,
        &DISABLE_INSTANCE_MONITORING,
        &ENABLE_INSTANCE_MONITORING,
        &SCHEDULE_INSTANCE_MONITORING,
        &GET_INSTANCE_PROPERTIES,
        &UPDATE_INSTANCE_PROPERTIES,
        &INSTANCE_REVISIONS,
        &DUPLICATE_INSTANCE,
        &DISABLE_INSTANCE_MONITORING_REQUEST,
        &SCHEDULE_INSTANCE_MONITORING_REQUEST,
        &MOVE_INSTANCE,
    ];
}
