//! ComponentDefinition.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AssetComponentType, AssetSearchRequestTimeMatchStrategy, ComponentDefinition, ComponentDefinitionAddRequest, ComponentDefinitionSearchRequest, ComponentDefinitionUpdateRequest, ComponentDefinitionUpdateValuesRequest, ComponentDefinitionUpdateValuesResponse, ComponentDefinitionValueResponse, ResultStash, SearchAssetDefinitionsSimplifiedTimeField, SearchComponentDefinitionsSimplifiedKeywordField};

/// Lists component definitions page by page, filtered by keywords, type and domain in the query.
///
/// `GET /assets/v2/component/definition`
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::SEARCH_COMPONENT_DEFINITIONS_SIMPLIFIED).
pub fn search_component_definitions_simplified(
    session: &rt::Session,
) -> SearchComponentDefinitionsSimplified {
    rt::Call::new(session, &operations::SEARCH_COMPONENT_DEFINITIONS_SIMPLIFIED).into()
}

rt::call! {
    /// The call of [`search_component_definitions_simplified()`], with its optional parameters.
    pub struct SearchComponentDefinitionsSimplified -> ResultStash<Vec<ComponentDefinition>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field: Vec<SearchComponentDefinitionsSimplifiedKeywordField> => "keywordField",
        /// `"all"` if absent.
        keyword_match: AssetSearchRequestTimeMatchStrategy => "keywordMatch",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeField",
        /// `"any"` if absent.
        time_match: AssetSearchRequestTimeMatchStrategy => "timeMatch",
        /// No item twice.
        definition: Vec<String> => "definition",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        r#type: Vec<AssetComponentType> => "type",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates a component definition with a name, value type and visibility, optionally with values.
///
/// `POST /assets/v2/component/definition`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::ADD_COMPONENT_DEFINITION).
pub fn add_component_definition(
    session: &rt::Session,
    body: &ComponentDefinitionAddRequest,
) -> rt::Call<ResultStash<ComponentDefinition>> {
    rt::Call::new(session, &operations::ADD_COMPONENT_DEFINITION).json(body)
}

/// Finds component definitions by detailed criteria, including asset definition and visibility.
///
/// `POST /assets/v2/component/definition/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::SEARCH_COMPONENT_DEFINITIONS).
pub fn search_component_definitions(
    session: &rt::Session,
    body: &ComponentDefinitionSearchRequest,
) -> rt::Call<ResultStash<Vec<ComponentDefinition>>> {
    rt::Call::new(session, &operations::SEARCH_COMPONENT_DEFINITIONS).json(body)
}

/// Returns a single component definition by its identifier, optionally looked up within a domain.
///
/// `GET /assets/v2/component/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::GET_COMPONENT_DEFINITION).
pub fn get_component_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> GetComponentDefinition {
    rt::Call::new(session, &operations::GET_COMPONENT_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`get_component_definition()`], with its optional parameters.
    pub struct GetComponentDefinition -> ResultStash<ComponentDefinition> {
        domain: String => "domain",
    }
}

/// Changes the name, short name, description or visibility of a component definition.
///
/// `PUT /assets/v2/component/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::UPDATE_COMPONENT_DEFINITION).
pub fn update_component_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    body: &ComponentDefinitionUpdateRequest,
) -> UpdateComponentDefinition {
    rt::Call::new(session, &operations::UPDATE_COMPONENT_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_component_definition()`], with its optional parameters.
    pub struct UpdateComponentDefinition -> ResultStash<ComponentDefinition> {
        domain: String => "domain",
    }
}

/// Deletes one component definition, optionally looked up within a domain, and returns it.
///
/// `DELETE /assets/v2/component/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `deleteAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::DELETE_COMPONENT_DEFINITION).
pub fn delete_component_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> DeleteComponentDefinition {
    rt::Call::new(session, &operations::DELETE_COMPONENT_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`delete_component_definition()`], with its optional parameters.
    pub struct DeleteComponentDefinition -> ResultStash<ComponentDefinition> {
        domain: String => "domain",
    }
}

/// Lists the values of one component definition, page by page, with deleted ones by default.
///
/// `GET /assets/v2/component/definition/{definition}/values`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::GET_COMPONENT_DEFINITION_VALUES).
pub fn get_component_definition_values(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> GetComponentDefinitionValues {
    rt::Call::new(session, &operations::GET_COMPONENT_DEFINITION_VALUES)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`get_component_definition_values()`], with its optional parameters.
    pub struct GetComponentDefinitionValues -> ResultStash<Vec<ComponentDefinitionValueResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// `true` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Adds, changes and removes values of one component definition in a single call.
///
/// `PUT /assets/v2/component/definition/{definition}/values`
///
/// - `definition`: `definition` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetDefinition`. [Schema](crate::schema::argus::assets::v2::component::component_definition::UPDATE_COMPONENT_DEFINITION_VALUES).
pub fn update_component_definition_values(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    body: &ComponentDefinitionUpdateValuesRequest,
) -> rt::Call<ResultStash<ComponentDefinitionUpdateValuesResponse>> {
    rt::Call::new(session, &operations::UPDATE_COMPONENT_DEFINITION_VALUES)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /assets/v2/component/definition`: [`search_component_definitions_simplified()`](super::search_component_definitions_simplified).
    pub static SEARCH_COMPONENT_DEFINITIONS_SIMPLIFIED: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.search_component_definitions_simplified",
            rt::Method::GET,
            "/assets/v2/component/definition",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordField"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("timeField"),
                rt::Param::query("timeMatch"),
                rt::Param::query("definition"),
                rt::Param::query("domain"),
                rt::Param::query("type"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/component/definition`: [`add_component_definition()`](super::add_component_definition).
    pub static ADD_COMPONENT_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.add_component_definition",
            rt::Method::POST,
            "/assets/v2/component/definition",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/component/definition/search`: [`search_component_definitions()`](super::search_component_definitions).
    pub static SEARCH_COMPONENT_DEFINITIONS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.search_component_definitions",
            rt::Method::POST,
            "/assets/v2/component/definition/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/component/definition/{definition}`: [`get_component_definition()`](super::get_component_definition).
    pub static GET_COMPONENT_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.get_component_definition",
            rt::Method::GET,
            "/assets/v2/component/definition/{definition}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/component/definition/{definition}`: [`update_component_definition()`](super::update_component_definition).
    pub static UPDATE_COMPONENT_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.update_component_definition",
            rt::Method::PUT,
            "/assets/v2/component/definition/{definition}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/component/definition/{definition}`: [`delete_component_definition()`](super::delete_component_definition).
    pub static DELETE_COMPONENT_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.delete_component_definition",
            rt::Method::DELETE,
            "/assets/v2/component/definition/{definition}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/component/definition/{definition}/values`: [`get_component_definition_values()`](super::get_component_definition_values).
    pub static GET_COMPONENT_DEFINITION_VALUES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.get_component_definition_values",
            rt::Method::GET,
            "/assets/v2/component/definition/{definition}/values",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("definition"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/component/definition/{definition}/values`: [`update_component_definition_values()`](super::update_component_definition_values).
    pub static UPDATE_COMPONENT_DEFINITION_VALUES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.component.component_definition.update_component_definition_values",
            rt::Method::PUT,
            "/assets/v2/component/definition/{definition}/values",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("definition")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &SEARCH_COMPONENT_DEFINITIONS_SIMPLIFIED,
        &ADD_COMPONENT_DEFINITION,
        &SEARCH_COMPONENT_DEFINITIONS,
        &GET_COMPONENT_DEFINITION,
        &UPDATE_COMPONENT_DEFINITION,
        &DELETE_COMPONENT_DEFINITION,
        &GET_COMPONENT_DEFINITION_VALUES,
        &UPDATE_COMPONENT_DEFINITION_VALUES,
    ];
}
