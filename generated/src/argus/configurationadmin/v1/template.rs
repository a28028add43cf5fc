//! Template.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ConfigurationData, ConfigurationInstanceInfo, ConfigurationProperty, ConfigurationTemplate, ConfigurationTemplateAddRequest, ConfigurationTemplatePromoteAllRequest, ConfigurationTemplateSearchCriteria, ConfigurationTemplateUpdatePropertiesRequest, ConfigurationTemplateUpdateRequest, ListHostsOrderBy, ResultStash};

/// Lists configuration templates page by page, optionally filtered by text or with deleted ones.
///
/// `GET /configurationadmin/v1/template`
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::LIST_TEMPLATES).
pub fn list_templates(session: &rt::Session) -> ListTemplates {
    rt::Call::new(session, &operations::LIST_TEMPLATES).into()
}

rt::call! {
    /// The call of [`list_templates()`], with its optional parameters.
    pub struct ListTemplates -> ResultStash<Vec<ConfigurationTemplate>> {
        search: String => "search",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `0` if absent.
        offset: i32 => "offset",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `"name"` if absent.
        order_by: ListHostsOrderBy => "orderBy",
        order_desc: bool => "orderDesc",
    }
}

/// Creates a configuration template with name, short name, code profile and configuration.
///
/// `POST /configurationadmin/v1/template`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::CREATE_TEMPLATE).
pub fn create_template(
    session: &rt::Session,
    body: &ConfigurationTemplateAddRequest,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::CREATE_TEMPLATE).json(body)
}

/// Finds templates by criteria such as keywords, code profile and flags, page by page.
///
/// `POST /configurationadmin/v1/template/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::SEARCH_TEMPLATES).
pub fn search_templates(
    session: &rt::Session,
    body: &ConfigurationTemplateSearchCriteria,
) -> rt::Call<ResultStash<Vec<ConfigurationTemplate>>> {
    rt::Call::new(session, &operations::SEARCH_TEMPLATES).json(body)
}

/// Returns one configuration template by its ID or short name.
///
/// `GET /configurationadmin/v1/template/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::VIEW_TEMPLATE).
pub fn view_template(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::VIEW_TEMPLATE)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Changes name, code profile, configuration or other fields of a template, by ID or short name.
///
/// `PUT /configurationadmin/v1/template/{idOrShortname}`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::UPDATE_TEMPLATE).
pub fn update_template(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &ConfigurationTemplateUpdateRequest,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::UPDATE_TEMPLATE)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Returns the configuration data that belongs to a template, by ID or short name.
///
/// `GET /configurationadmin/v1/template/{idOrShortname}/configuration`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::GET_TEMPLATE_CONFIGURATION_DATA).
pub fn get_template_configuration_data(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<ConfigurationData>> {
    rt::Call::new(session, &operations::GET_TEMPLATE_CONFIGURATION_DATA)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Promotes instances of a template to a template revision and returns a list of instance info.
///
/// `PUT /configurationadmin/v1/template/{idOrShortname}/promoteAll`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::PROMOTE_ALL_TEMPLATE_INSTANCES).
pub fn promote_all_template_instances(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &ConfigurationTemplatePromoteAllRequest,
) -> rt::Call<ResultStash<Vec<ConfigurationInstanceInfo>>> {
    rt::Call::new(session, &operations::PROMOTE_ALL_TEMPLATE_INSTANCES)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// Lists all properties of a configuration template, by ID or short name.
///
/// `GET /configurationadmin/v1/template/{idOrShortname}/properties`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::GET_TEMPLATE_PROPERTIES).
pub fn get_template_properties(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Vec<ConfigurationProperty>>> {
    rt::Call::new(session, &operations::GET_TEMPLATE_PROPERTIES)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
}

/// Updates the properties of a template, by ID or short name, and returns a list of properties.
///
/// `PUT /configurationadmin/v1/template/{idOrShortname}/properties`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::UPDATE_TEMPLATE_PROPERTIES).
pub fn update_template_properties(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: Option<&ConfigurationTemplateUpdatePropertiesRequest>,
) -> rt::Call<ResultStash<Vec<ConfigurationProperty>>> {
    rt::Call::new(session, &operations::UPDATE_TEMPLATE_PROPERTIES)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .maybe_json(body)
}

/// Lists the revisions of a template, by ID or short name, up to a limit.
///
/// `GET /configurationadmin/v1/template/{idOrShortname}/revisions`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::TEMPLATE_REVISIONS).
pub fn template_revisions(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
) -> TemplateRevisions {
    rt::Call::new(session, &operations::TEMPLATE_REVISIONS)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .into()
}

rt::call! {
    /// The call of [`template_revisions()`], with its optional parameters.
    pub struct TemplateRevisions -> ResultStash<Vec<ConfigurationTemplate>> {
        /// `25` if absent.
        limit: i32 => "limit",
    }
}

/// Deletes the configuration template with the given numeric ID and returns it.
///
/// `DELETE /configurationadmin/v1/template/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::DELETE_TEMPLATE).
pub fn delete_template(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::DELETE_TEMPLATE).set("id", &id)
}

/// Adds a plain text comment to a template, by numeric ID, and returns the template.
///
/// `POST /configurationadmin/v1/template/{id}/comment`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `text/plain`, may be absent.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::ADD_TEMPLATE_COMMENT).
pub fn add_template_comment(
    session: &rt::Session,
    id: i32,
    body: impl Into<String>,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::ADD_TEMPLATE_COMMENT).set("id", &id).text(body)
}

/// Duplicates the template with the given numeric ID and returns the created template.
///
/// `POST /configurationadmin/v1/template/{id}/duplicate`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewConfiguration`. [Schema](crate::schema::argus::configurationadmin::v1::template::DUPLICATE_TEMPLATE).
pub fn duplicate_template(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<ConfigurationTemplate>> {
    rt::Call::new(session, &operations::DUPLICATE_TEMPLATE).set("id", &id)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /configurationadmin/v1/template`: [`list_templates()`](super::list_templates).
    pub static LIST_TEMPLATES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.list_templates",
            rt::Method::GET,
            "/configurationadmin/v1/template",
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
    /// `POST /configurationadmin/v1/template`: [`create_template()`](super::create_template).
    pub static CREATE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.create_template",
            rt::Method::POST,
            "/configurationadmin/v1/template",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/template/search`: [`search_templates()`](super::search_templates).
    pub static SEARCH_TEMPLATES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.search_templates",
            rt::Method::POST,
            "/configurationadmin/v1/template/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/template/{idOrShortname}`: [`view_template()`](super::view_template).
    pub static VIEW_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.view_template",
            rt::Method::GET,
            "/configurationadmin/v1/template/{idOrShortname}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/template/{idOrShortname}`: [`update_template()`](super::update_template).
    pub static UPDATE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.update_template",
            rt::Method::PUT,
            "/configurationadmin/v1/template/{idOrShortname}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/template/{idOrShortname}/configuration`: [`get_template_configuration_data()`](super::get_template_configuration_data).
    pub static GET_TEMPLATE_CONFIGURATION_DATA: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.get_template_configuration_data",
            rt::Method::GET,
            "/configurationadmin/v1/template/{idOrShortname}/configuration",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/template/{idOrShortname}/promoteAll`: [`promote_all_template_instances()`](super::promote_all_template_instances).
    pub static PROMOTE_ALL_TEMPLATE_INSTANCES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.promote_all_template_instances",
            rt::Method::PUT,
            "/configurationadmin/v1/template/{idOrShortname}/promoteAll",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/template/{idOrShortname}/properties`: [`get_template_properties()`](super::get_template_properties).
    pub static GET_TEMPLATE_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.get_template_properties",
            rt::Method::GET,
            "/configurationadmin/v1/template/{idOrShortname}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `PUT /configurationadmin/v1/template/{idOrShortname}/properties`: [`update_template_properties()`](super::update_template_properties).
    pub static UPDATE_TEMPLATE_PROPERTIES: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.update_template_properties",
            rt::Method::PUT,
            "/configurationadmin/v1/template/{idOrShortname}/properties",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `GET /configurationadmin/v1/template/{idOrShortname}/revisions`: [`template_revisions()`](super::template_revisions).
    pub static TEMPLATE_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.template_revisions",
            rt::Method::GET,
            "/configurationadmin/v1/template/{idOrShortname}/revisions",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname"), rt::Param::query("limit")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `DELETE /configurationadmin/v1/template/{id}`: [`delete_template()`](super::delete_template).
    pub static DELETE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.delete_template",
            rt::Method::DELETE,
            "/configurationadmin/v1/template/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/template/{id}/comment`: [`add_template_comment()`](super::add_template_comment).
    pub static ADD_TEMPLATE_COMMENT: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.add_template_comment",
            rt::Method::POST,
            "/configurationadmin/v1/template/{id}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("text/plain"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// `POST /configurationadmin/v1/template/{id}/duplicate`: [`duplicate_template()`](super::duplicate_template).
    pub static DUPLICATE_TEMPLATE: rt::Operation = rt::Operation::new(
            "argus.configurationadmin.v1.template.duplicate_template",
            rt::Method::POST,
            "/configurationadmin/v1/template/{id}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewConfiguration"])
        .document(&crate::documents::argus::CONFIGURATIONADMIN);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_TEMPLATES,
        &CREATE_TEMPLATE,
        &SEARCH_TEMPLATES,
        &VIEW_TEMPLATE,
        &UPDATE_TEMPLATE,
        &GET_TEMPLATE_CONFIGURATION_DATA,
        &PROMOTE_ALL_TEMPLATE_INSTANCES,
        &GET_TEMPLATE_PROPERTIES,
        &UPDATE_TEMPLATE_PROPERTIES,
        &TEMPLATE_REVISIONS,
        &DELETE_TEMPLATE,
        &ADD_TEMPLATE_COMMENT,
        &DUPLICATE_TEMPLATE,
    ];
}
