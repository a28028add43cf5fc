//! Asset.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Asset, AssetAddRequest, AssetComponent, AssetDefinition, AssetDefinitionAddRequest, AssetDefinitionSearchRequest, AssetDefinitionUpdateRequest, AssetGroup, AssetLink, AssetLinkBinding, AssetLinkBindingAddRequest, AssetLinkCreateRequest, AssetLinkDefinition, AssetLinkDefinitionCreateRequest, AssetLinkDefinitionUpdateRequest, AssetLinkRefreshRequest, AssetReindexRequest, AssetSearchRequest, AssetSearchRequestTimeMatchStrategy, AssetStatisticsRequest, AssetUpdateRequest, ListAssetsTimeFieldStrategy, MetricRecord, ReindexResponse, ResultStash, SearchAssetDefinitionsSimplifiedKeywordField, SearchAssetDefinitionsSimplifiedTimeField, SearchAssetsExportField, Vulnerability};

/// Lists assets page by page, filtered by customer, parent, data source, keywords and time range.
///
/// `GET /assets/v2/asset`
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::LIST_ASSETS).
pub fn list_assets(session: &rt::Session) -> ListAssets {
    rt::Call::new(session, &operations::LIST_ASSETS).into()
}

rt::call! {
    /// The call of [`list_assets()`], with its optional parameters.
    pub struct ListAssets -> ResultStash<Vec<Asset>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field_strategy: Vec<ListAssetsTimeFieldStrategy> => "timeFieldStrategy",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates an asset from a definition, name and criticality, with optional components and TTL.
///
/// `POST /assets/v2/asset`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAsset`. [Schema](crate::schema::argus::assets::v2::asset::ADD_ASSET).
pub fn add_asset(session: &rt::Session, body: &AssetAddRequest) -> AddAsset {
    rt::Call::new(session, &operations::ADD_ASSET).json(body).into()
}

rt::call! {
    /// The call of [`add_asset()`], with its optional parameters.
    pub struct AddAsset -> ResultStash<Asset> {
        force_index: bool => "forceIndex",
    }
}

/// Reindexes the assets with the given IDs, either alone or recursively.
///
/// `PUT /assets/v2/asset/bulk/reindex`
///
/// - `body`: sent as `application/json`.
///
/// Needs `reindexAsset`. [Schema](crate::schema::argus::assets::v2::asset::REINDEX_ASSET).
pub fn reindex_asset(
    session: &rt::Session,
    body: &AssetReindexRequest,
) -> rt::Call<ResultStash<ReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_ASSET).json(body)
}

/// Lists asset definitions page by page, filtered by keywords, domain and time through query parameters.
///
/// `GET /assets/v2/asset/definition`
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::SEARCH_ASSET_DEFINITIONS_SIMPLIFIED).
pub fn search_asset_definitions_simplified(
    session: &rt::Session,
) -> SearchAssetDefinitionsSimplified {
    rt::Call::new(session, &operations::SEARCH_ASSET_DEFINITIONS_SIMPLIFIED).into()
}

rt::call! {
    /// The call of [`search_asset_definitions_simplified()`], with its optional parameters.
    pub struct SearchAssetDefinitionsSimplified -> ResultStash<Vec<AssetDefinition>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field: Vec<SearchAssetDefinitionsSimplifiedKeywordField> => "keywordField",
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
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates an asset definition with a name, short name and components, optionally in a given domain.
///
/// `POST /assets/v2/asset/definition`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::ADD_ASSET_DEFINITION).
pub fn add_asset_definition(
    session: &rt::Session,
    body: &AssetDefinitionAddRequest,
) -> rt::Call<ResultStash<AssetDefinition>> {
    rt::Call::new(session, &operations::ADD_ASSET_DEFINITION).json(body)
}

/// Finds asset definitions by detailed criteria, including sub-criteria, users and time fields.
///
/// `POST /assets/v2/asset/definition/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::SEARCH_ASSET_DEFINITIONS).
pub fn search_asset_definitions(
    session: &rt::Session,
    body: &AssetDefinitionSearchRequest,
) -> rt::Call<ResultStash<Vec<AssetDefinition>>> {
    rt::Call::new(session, &operations::SEARCH_ASSET_DEFINITIONS).json(body)
}

/// Returns a single asset definition by its identifier, optionally looked up within a domain.
///
/// `GET /assets/v2/asset/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_DEFINITION).
pub fn get_asset_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> GetAssetDefinition {
    rt::Call::new(session, &operations::GET_ASSET_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`get_asset_definition()`], with its optional parameters.
    pub struct GetAssetDefinition -> ResultStash<AssetDefinition> {
        domain: String => "domain",
    }
}

/// Changes the names or description of an asset definition, and adds or deletes components on it.
///
/// `PUT /assets/v2/asset/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::UPDATE_ASSET_DEFINITION).
pub fn update_asset_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    body: &AssetDefinitionUpdateRequest,
) -> UpdateAssetDefinition {
    rt::Call::new(session, &operations::UPDATE_ASSET_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_asset_definition()`], with its optional parameters.
    pub struct UpdateAssetDefinition -> ResultStash<AssetDefinition> {
        domain: String => "domain",
    }
}

/// Deletes one asset definition, optionally looked up within a domain, and returns it.
///
/// `DELETE /assets/v2/asset/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `deleteAssetDefinition`. [Schema](crate::schema::argus::assets::v2::asset::DELETE_ASSET_DEFINITION).
pub fn delete_asset_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> DeleteAssetDefinition {
    rt::Call::new(session, &operations::DELETE_ASSET_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`delete_asset_definition()`], with its optional parameters.
    pub struct DeleteAssetDefinition -> ResultStash<AssetDefinition> {
        domain: String => "domain",
    }
}

/// Lists the definitions for links between assets, page by page, optionally with deleted ones.
///
/// `GET /assets/v2/asset/link/definition`
///
/// Needs `viewAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::LIST_ASSET_LINK_DEFINITIONS).
pub fn list_asset_link_definitions(session: &rt::Session) -> ListAssetLinkDefinitions {
    rt::Call::new(session, &operations::LIST_ASSET_LINK_DEFINITIONS).into()
}

rt::call! {
    /// The call of [`list_asset_link_definitions()`], with its optional parameters.
    pub struct ListAssetLinkDefinitions -> ResultStash<Vec<AssetLinkDefinition>> {
        /// No item twice.
        definition: Vec<String> => "definition",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Creates an asset link definition from a property, short name, localized descriptions and bindings.
///
/// `POST /assets/v2/asset/link/definition`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::ADD_ASSET_LINK_DEFINITION).
pub fn add_asset_link_definition(
    session: &rt::Session,
    body: &AssetLinkDefinitionCreateRequest,
) -> rt::Call<ResultStash<AssetLinkDefinition>> {
    rt::Call::new(session, &operations::ADD_ASSET_LINK_DEFINITION).json(body)
}

/// Returns a single asset link definition by its identifier.
///
/// `GET /assets/v2/asset/link/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_LINK_DEFINITION).
pub fn get_asset_link_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AssetLinkDefinition>> {
    rt::Call::new(session, &operations::GET_ASSET_LINK_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
}

/// Changes the texts, property or inverse of an asset link definition, and adds or removes bindings.
///
/// `PUT /assets/v2/asset/link/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::UPDATE_ASSET_LINK_DEFINITION).
pub fn update_asset_link_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    body: &AssetLinkDefinitionUpdateRequest,
) -> rt::Call<ResultStash<AssetLinkDefinition>> {
    rt::Call::new(session, &operations::UPDATE_ASSET_LINK_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .json(body)
}

/// Deletes one asset link definition by its identifier and returns it.
///
/// `DELETE /assets/v2/asset/link/definition/{definition}`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewDeletedAssetLinkDefinition`, `updateAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::DELETE_ASSET_LINK_DEFINITION).
pub fn delete_asset_link_definition(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AssetLinkDefinition>> {
    rt::Call::new(session, &operations::DELETE_ASSET_LINK_DEFINITION)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
}

/// Adds an origin-to-target binding to an asset link definition and returns the new binding.
///
/// `POST /assets/v2/asset/link/definition/{definition}/binding`
///
/// - `definition`: `definition` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::ADD_ASSET_LINK_DEFINITION_BINDING).
pub fn add_asset_link_definition_binding(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    body: &AssetLinkBindingAddRequest,
) -> rt::Call<ResultStash<AssetLinkBinding>> {
    rt::Call::new(session, &operations::ADD_ASSET_LINK_DEFINITION_BINDING)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .json(body)
}

/// Deletes one binding from an asset link definition and returns that binding.
///
/// `DELETE /assets/v2/asset/link/definition/{definition}/binding/{binding}`
///
/// - `definition`: `definition` in the path, text.
/// - `binding`: `binding` in the path, uuid.
///
/// Needs `updateAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::DELETE_ASSET_LINK_BINDING).
pub fn delete_asset_link_binding(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
    binding: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<AssetLinkBinding>> {
    rt::Call::new(session, &operations::DELETE_ASSET_LINK_BINDING)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .set("binding", &rt::Arg::<rt::Uuid>::into_arg(binding))
}

/// Lists the bindings of one asset link definition, page by page, optionally with deleted ones.
///
/// `GET /assets/v2/asset/link/definition/{definition}/bindings`
///
/// - `definition`: `definition` in the path, text.
///
/// Needs `viewAssetLinkDefinition`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_LINK_DEFINITION_BINDINGS).
pub fn get_asset_link_definition_bindings(
    session: &rt::Session,
    definition: impl rt::Arg<String>,
) -> GetAssetLinkDefinitionBindings {
    rt::Call::new(session, &operations::GET_ASSET_LINK_DEFINITION_BINDINGS)
        .set("definition", &rt::Arg::<String>::into_arg(definition))
        .into()
}

rt::call! {
    /// The call of [`get_asset_link_definition_bindings()`], with its optional parameters.
    pub struct GetAssetLinkDefinitionBindings -> ResultStash<Vec<AssetLinkBinding>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Finds assets by detailed criteria and returns them as JSON, or exports them as CSV or a spreadsheet.
///
/// `POST /assets/v2/asset/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::SEARCH_ASSETS).
pub fn search_assets(session: &rt::Session, body: &AssetSearchRequest) -> SearchAssets {
    rt::Call::new(session, &operations::SEARCH_ASSETS).json(body).into()
}

rt::call! {
    /// The call of [`search_assets()`], with its optional parameters.
    pub struct SearchAssets -> ResultStash<Vec<Asset>> {
        export_fields: Vec<SearchAssetsExportField> => "exportFields",
        export_components: Vec<String> => "exportComponents",
    }
}

/// Computes aggregations and metrics over the assets that match the criteria, as metric records.
///
/// `POST /assets/v2/asset/statistics`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::CALCULATE_ASSET_STATISTICS).
pub fn calculate_asset_statistics(
    session: &rt::Session,
    body: &AssetStatisticsRequest,
) -> rt::Call<ResultStash<Vec<MetricRecord>>> {
    rt::Call::new(session, &operations::CALCULATE_ASSET_STATISTICS).json(body)
}

/// Overwrites the data source recorded on an asset, optionally cascading the change.
///
/// `PUT /assets/v2/asset/{asset}/datasource`
///
/// - `asset`: `asset` in the path, text.
/// - `datasource`: `datasource` in the query, text.
///
/// Needs `overwriteAssetDataSource`. [Schema](crate::schema::argus::assets::v2::asset::OVERWRITE_ASSET_DATA_SOURCE).
pub fn overwrite_asset_data_source(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
    datasource: impl rt::Arg<String>,
) -> OverwriteAssetDataSource {
    rt::Call::new(session, &operations::OVERWRITE_ASSET_DATA_SOURCE)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .set("datasource", &rt::Arg::<String>::into_arg(datasource))
        .into()
}

rt::call! {
    /// The call of [`overwrite_asset_data_source()`], with its optional parameters.
    pub struct OverwriteAssetDataSource -> ResultStash<Asset> {
        customer: String => "customer",
        cascade: bool => "cascade",
    }
}

/// Lists the links of one asset, page by page, optionally with deleted ones.
///
/// `GET /assets/v2/asset/{asset}/link`
///
/// - `asset`: `asset` in the path, text.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::asset::LIST_ASSET_LINKS).
pub fn list_asset_links(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
) -> ListAssetLinks {
    rt::Call::new(session, &operations::LIST_ASSET_LINKS)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .into()
}

rt::call! {
    /// The call of [`list_asset_links()`], with its optional parameters.
    pub struct ListAssetLinks -> ResultStash<Vec<AssetLink>> {
        customer: String => "customer",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Refreshes an existing link of an asset, optionally with a new TTL.
///
/// `PUT /assets/v2/asset/{asset}/link/{link}`
///
/// - `asset`: `asset` in the path, text.
/// - `link`: `link` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `viewAsset`, `updateAsset`. [Schema](crate::schema::argus::assets::v2::asset::REFRESH_ASSET_LINK).
pub fn refresh_asset_link(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
    link: impl rt::Arg<rt::Uuid>,
    body: &AssetLinkRefreshRequest,
) -> RefreshAssetLink {
    rt::Call::new(session, &operations::REFRESH_ASSET_LINK)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .set("link", &rt::Arg::<rt::Uuid>::into_arg(link))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`refresh_asset_link()`], with its optional parameters.
    pub struct RefreshAssetLink -> ResultStash<AssetLink> {
        customer: String => "customer",
    }
}

/// Deletes one link from an asset and returns that link.
///
/// `DELETE /assets/v2/asset/{asset}/link/{link}`
///
/// - `asset`: `asset` in the path, text.
/// - `link`: `link` in the path, uuid.
///
/// Needs `viewAsset`, `updateAsset`. [Schema](crate::schema::argus::assets::v2::asset::DELETE_ASSET_LINK).
pub fn delete_asset_link(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
    link: impl rt::Arg<rt::Uuid>,
) -> DeleteAssetLink {
    rt::Call::new(session, &operations::DELETE_ASSET_LINK)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .set("link", &rt::Arg::<rt::Uuid>::into_arg(link))
        .into()
}

rt::call! {
    /// The call of [`delete_asset_link()`], with its optional parameters.
    pub struct DeleteAssetLink -> ResultStash<AssetLink> {
        customer: String => "customer",
    }
}

/// Returns vulnerability data of one asset, with paging and optional raw output; deprecated.
///
/// `GET /assets/v2/asset/{asset}/vulnerability`
///
/// - `asset`: `asset` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_VULNERABILITY_BY_ASSET).
#[deprecated]
pub fn get_vulnerability_by_asset(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
) -> GetVulnerabilityByAsset {
    rt::Call::new(session, &operations::GET_VULNERABILITY_BY_ASSET)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .into()
}

rt::call! {
    /// The call of [`get_vulnerability_by_asset()`], with its optional parameters.
    pub struct GetVulnerabilityByAsset -> ResultStash<Vulnerability> {
        customer: String => "customer",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        skip_count: bool => "skipCount",
    }
}

/// Returns the data for one vulnerability ID on one asset, with optional raw output; deprecated.
///
/// `GET /assets/v2/asset/{asset}/vulnerability/{vulnerabilityID}`
///
/// - `asset`: `asset` in the path, text.
/// - `vulnerability_id`: `vulnerabilityID` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_VULNERABILITY_BY_ASSET_AND_VULNERABILITY_ID).
#[deprecated]
pub fn get_vulnerability_by_asset_and_vulnerability_id(
    session: &rt::Session,
    asset: impl rt::Arg<String>,
    vulnerability_id: impl rt::Arg<String>,
) -> GetVulnerabilityByAssetAndVulnerabilityId {
    rt::Call::new(session, &operations::GET_VULNERABILITY_BY_ASSET_AND_VULNERABILITY_ID)
        .set("asset", &rt::Arg::<String>::into_arg(asset))
        .set("vulnerabilityID", &rt::Arg::<String>::into_arg(vulnerability_id))
        .into()
}

rt::call! {
    /// The call of [`get_vulnerability_by_asset_and_vulnerability_id()`], with its optional parameters.
    pub struct GetVulnerabilityByAssetAndVulnerabilityId -> ResultStash<Vulnerability> {
        customer: String => "customer",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        skip_count: bool => "skipCount",
    }
}

/// Returns a single asset by ID or short name, optionally with its deleted components.
///
/// `GET /assets/v2/asset/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET).
pub fn get_asset(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAsset {
    rt::Call::new(session, &operations::GET_ASSET)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset()`], with its optional parameters.
    pub struct GetAsset -> ResultStash<Asset> {
        customer: String => "customer",
        include_deleted_components: bool => "includeDeletedComponents",
    }
}

/// Changes fields of an asset by ID or short name, and adds or deletes components on it.
///
/// `PUT /assets/v2/asset/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::asset::UPDATE_ASSET).
pub fn update_asset(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AssetUpdateRequest,
) -> UpdateAsset {
    rt::Call::new(session, &operations::UPDATE_ASSET)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_asset()`], with its optional parameters.
    pub struct UpdateAsset -> ResultStash<Asset> {
        customer: String => "customer",
        force_index: bool => "forceIndex",
        update_last_seen: bool => "updateLastSeen",
    }
}

/// Deletes the asset with the given ID or short name and returns it.
///
/// `DELETE /assets/v2/asset/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `removeAsset`. [Schema](crate::schema::argus::assets::v2::asset::DELETE_ASSET).
pub fn delete_asset(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> DeleteAsset {
    rt::Call::new(session, &operations::DELETE_ASSET)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`delete_asset()`], with its optional parameters.
    pub struct DeleteAsset -> ResultStash<Asset> {
        customer: String => "customer",
        force_index: bool => "forceIndex",
    }
}

/// Lists the asset groups that are ancestors of an asset, by asset ID or short name.
///
/// `GET /assets/v2/asset/{idOrShortName}/ancestors`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_ANCESTORS).
pub fn get_asset_ancestors(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAssetAncestors {
    rt::Call::new(session, &operations::GET_ASSET_ANCESTORS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset_ancestors()`], with its optional parameters.
    pub struct GetAssetAncestors -> ResultStash<Vec<AssetGroup>> {
        customer: String => "customer",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
    }
}

/// Returns one component by its ID from an asset given by ID or short name.
///
/// `GET /assets/v2/asset/{idOrShortName}/component/{id}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_COMPONENT).
pub fn get_asset_component(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    id: impl rt::Arg<rt::Uuid>,
) -> GetAssetComponent {
    rt::Call::new(session, &operations::GET_ASSET_COMPONENT)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .into()
}

rt::call! {
    /// The call of [`get_asset_component()`], with its optional parameters.
    pub struct GetAssetComponent -> ResultStash<AssetComponent> {
        customer: String => "customer",
    }
}

/// Returns the components of an asset, with paging and optionally with deleted ones.
///
/// `GET /assets/v2/asset/{idOrShortName}/components`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_COMPONENTS).
pub fn get_asset_components(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAssetComponents {
    rt::Call::new(session, &operations::GET_ASSET_COMPONENTS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset_components()`], with its optional parameters.
    pub struct GetAssetComponents -> ResultStash<AssetComponent> {
        customer: String => "customer",
        include_deleted: bool => "includeDeleted",
        offset: i32 => "offset",
        limit: i32 => "limit",
    }
}

/// Lists the asset groups that are parents of an asset, by asset ID or short name.
///
/// `GET /assets/v2/asset/{idOrShortName}/parents`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::GET_ASSET_PARENTS).
pub fn get_asset_parents(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAssetParents {
    rt::Call::new(session, &operations::GET_ASSET_PARENTS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset_parents()`], with its optional parameters.
    pub struct GetAssetParents -> ResultStash<Vec<AssetGroup>> {
        customer: String => "customer",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
    }
}

/// Recalculates the asset with the given ID or short name, and optionally its groups.
///
/// `PUT /assets/v2/asset/{idOrShortName}/recalculate`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `recalculateAsset`. [Schema](crate::schema::argus::assets::v2::asset::RECALCULATE_ASSET).
pub fn recalculate_asset(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> RecalculateAsset {
    rt::Call::new(session, &operations::RECALCULATE_ASSET)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`recalculate_asset()`], with its optional parameters.
    pub struct RecalculateAsset -> ResultStash<Asset> {
        customer: String => "customer",
        recalculate_groups: bool => "recalculateGroups",
        force_index: bool => "forceIndex",
    }
}

/// Returns the vulnerabilities of an asset by ID or short name, with paging and optional raw output.
///
/// `GET /assets/v2/asset/{idOrShortName}/vulnerabilities`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::LIST_ASSET_VULNERABILITIES).
pub fn list_asset_vulnerabilities(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> ListAssetVulnerabilities {
    rt::Call::new(session, &operations::LIST_ASSET_VULNERABILITIES)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`list_asset_vulnerabilities()`], with its optional parameters.
    pub struct ListAssetVulnerabilities -> ResultStash<Vulnerability> {
        customer: String => "customer",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        skip_count: bool => "skipCount",
    }
}

/// Returns the vulnerabilities of an asset that carry the given vulnerability ID.
///
/// `GET /assets/v2/asset/{idOrShortName}/vulnerabilities/{vulnerabilityID}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `vulnerability_id`: `vulnerabilityID` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::asset::LIST_ASSET_VULNERABILITIES_BY_ID).
pub fn list_asset_vulnerabilities_by_id(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    vulnerability_id: impl rt::Arg<String>,
) -> ListAssetVulnerabilitiesById {
    rt::Call::new(session, &operations::LIST_ASSET_VULNERABILITIES_BY_ID)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("vulnerabilityID", &rt::Arg::<String>::into_arg(vulnerability_id))
        .into()
}

rt::call! {
    /// The call of [`list_asset_vulnerabilities_by_id()`], with its optional parameters.
    pub struct ListAssetVulnerabilitiesById -> ResultStash<Vulnerability> {
        customer: String => "customer",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
        /// `false` if absent.
        skip_count: bool => "skipCount",
    }
}

/// Links an origin asset to a target under a link definition, with an optional TTL.
///
/// `POST /assets/v2/asset/{origin}/link`
///
/// - `origin`: `origin` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::asset::ADD_ASSET_LINK).
pub fn add_asset_link(
    session: &rt::Session,
    origin: impl rt::Arg<String>,
    body: &AssetLinkCreateRequest,
) -> AddAssetLink {
    rt::Call::new(session, &operations::ADD_ASSET_LINK)
        .set("origin", &rt::Arg::<String>::into_arg(origin))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`add_asset_link()`], with its optional parameters.
    pub struct AddAssetLink -> ResultStash<AssetLink> {
        customer: String => "customer",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /assets/v2/asset`: [`list_assets()`](super::list_assets).
    pub static LIST_ASSETS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.list_assets",
            rt::Method::GET,
            "/assets/v2/asset",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("asset"),
                rt::Param::query("parent"),
                rt::Param::query("dataSource"),
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("timeFieldStrategy"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset`: [`add_asset()`](super::add_asset).
    pub static ADD_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.add_asset",
            rt::Method::POST,
            "/assets/v2/asset",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("forceIndex")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/bulk/reindex`: [`reindex_asset()`](super::reindex_asset).
    pub static REINDEX_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.reindex_asset",
            rt::Method::PUT,
            "/assets/v2/asset/bulk/reindex",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reindexAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/definition`: [`search_asset_definitions_simplified()`](super::search_asset_definitions_simplified).
    pub static SEARCH_ASSET_DEFINITIONS_SIMPLIFIED: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.search_asset_definitions_simplified",
            rt::Method::GET,
            "/assets/v2/asset/definition",
        )
        .api(&super::super::super::super::API)
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
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/definition`: [`add_asset_definition()`](super::add_asset_definition).
    pub static ADD_ASSET_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.add_asset_definition",
            rt::Method::POST,
            "/assets/v2/asset/definition",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/definition/search`: [`search_asset_definitions()`](super::search_asset_definitions).
    pub static SEARCH_ASSET_DEFINITIONS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.search_asset_definitions",
            rt::Method::POST,
            "/assets/v2/asset/definition/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/definition/{definition}`: [`get_asset_definition()`](super::get_asset_definition).
    pub static GET_ASSET_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_definition",
            rt::Method::GET,
            "/assets/v2/asset/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/definition/{definition}`: [`update_asset_definition()`](super::update_asset_definition).
    pub static UPDATE_ASSET_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.update_asset_definition",
            rt::Method::PUT,
            "/assets/v2/asset/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/asset/definition/{definition}`: [`delete_asset_definition()`](super::delete_asset_definition).
    pub static DELETE_ASSET_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.delete_asset_definition",
            rt::Method::DELETE,
            "/assets/v2/asset/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::query("domain")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAssetDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/link/definition`: [`list_asset_link_definitions()`](super::list_asset_link_definitions).
    pub static LIST_ASSET_LINK_DEFINITIONS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.list_asset_link_definitions",
            rt::Method::GET,
            "/assets/v2/asset/link/definition",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("definition"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/link/definition`: [`add_asset_link_definition()`](super::add_asset_link_definition).
    pub static ADD_ASSET_LINK_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.add_asset_link_definition",
            rt::Method::POST,
            "/assets/v2/asset/link/definition",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/link/definition/{definition}`: [`get_asset_link_definition()`](super::get_asset_link_definition).
    pub static GET_ASSET_LINK_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_link_definition",
            rt::Method::GET,
            "/assets/v2/asset/link/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/link/definition/{definition}`: [`update_asset_link_definition()`](super::update_asset_link_definition).
    pub static UPDATE_ASSET_LINK_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.update_asset_link_definition",
            rt::Method::PUT,
            "/assets/v2/asset/link/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/asset/link/definition/{definition}`: [`delete_asset_link_definition()`](super::delete_asset_link_definition).
    pub static DELETE_ASSET_LINK_DEFINITION: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.delete_asset_link_definition",
            rt::Method::DELETE,
            "/assets/v2/asset/link/definition/{definition}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDeletedAssetLinkDefinition", "updateAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/link/definition/{definition}/binding`: [`add_asset_link_definition_binding()`](super::add_asset_link_definition_binding).
    pub static ADD_ASSET_LINK_DEFINITION_BINDING: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.add_asset_link_definition_binding",
            rt::Method::POST,
            "/assets/v2/asset/link/definition/{definition}/binding",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/asset/link/definition/{definition}/binding/{binding}`: [`delete_asset_link_binding()`](super::delete_asset_link_binding).
    pub static DELETE_ASSET_LINK_BINDING: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.delete_asset_link_binding",
            rt::Method::DELETE,
            "/assets/v2/asset/link/definition/{definition}/binding/{binding}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("definition"), rt::Param::path("binding")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/link/definition/{definition}/bindings`: [`get_asset_link_definition_bindings()`](super::get_asset_link_definition_bindings).
    pub static GET_ASSET_LINK_DEFINITION_BINDINGS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_link_definition_bindings",
            rt::Method::GET,
            "/assets/v2/asset/link/definition/{definition}/bindings",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("definition"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetLinkDefinition"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/search`: [`search_assets()`](super::search_assets).
    pub static SEARCH_ASSETS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.search_assets",
            rt::Method::POST,
            "/assets/v2/asset/search",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::query("exportFields"), rt::Param::query("exportComponents")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(
            &[
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
        )
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/statistics`: [`calculate_asset_statistics()`](super::calculate_asset_statistics).
    pub static CALCULATE_ASSET_STATISTICS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.calculate_asset_statistics",
            rt::Method::POST,
            "/assets/v2/asset/statistics",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/{asset}/datasource`: [`overwrite_asset_data_source()`](super::overwrite_asset_data_source).
    pub static OVERWRITE_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.overwrite_asset_data_source",
            rt::Method::PUT,
            "/assets/v2/asset/{asset}/datasource",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::query("customer"),
                rt::Param::query("datasource").required(),
                rt::Param::query("cascade"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["overwriteAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{asset}/link`: [`list_asset_links()`](super::list_asset_links).
    pub static LIST_ASSET_LINKS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.list_asset_links",
            rt::Method::GET,
            "/assets/v2/asset/{asset}/link",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::query("customer"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/{asset}/link/{link}`: [`refresh_asset_link()`](super::refresh_asset_link).
    pub static REFRESH_ASSET_LINK: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.refresh_asset_link",
            rt::Method::PUT,
            "/assets/v2/asset/{asset}/link/{link}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::query("customer"),
                rt::Param::path("link"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAsset", "updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/asset/{asset}/link/{link}`: [`delete_asset_link()`](super::delete_asset_link).
    pub static DELETE_ASSET_LINK: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.delete_asset_link",
            rt::Method::DELETE,
            "/assets/v2/asset/{asset}/link/{link}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::query("customer"),
                rt::Param::path("link"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAsset", "updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{asset}/vulnerability`: [`get_vulnerability_by_asset()`](super::get_vulnerability_by_asset).
    pub static GET_VULNERABILITY_BY_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_vulnerability_by_asset",
            rt::Method::GET,
            "/assets/v2/asset/{asset}/vulnerability",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::query("customer"),
                rt::Param::query("includeRawOutput"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("skipCount"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .deprecated()
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{asset}/vulnerability/{vulnerabilityID}`: [`get_vulnerability_by_asset_and_vulnerability_id()`](super::get_vulnerability_by_asset_and_vulnerability_id).
    pub static GET_VULNERABILITY_BY_ASSET_AND_VULNERABILITY_ID: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_vulnerability_by_asset_and_vulnerability_id",
            rt::Method::GET,
            "/assets/v2/asset/{asset}/vulnerability/{vulnerabilityID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("asset"),
                rt::Param::path("vulnerabilityID"),
                rt::Param::query("customer"),
                rt::Param::query("includeRawOutput"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("skipCount"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .deprecated()
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}`: [`get_asset()`](super::get_asset).
    pub static GET_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("includeDeletedComponents"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/{idOrShortName}`: [`update_asset()`](super::update_asset).
    pub static UPDATE_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.update_asset",
            rt::Method::PUT,
            "/assets/v2/asset/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("forceIndex"),
                rt::Param::query("updateLastSeen"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/asset/{idOrShortName}`: [`delete_asset()`](super::delete_asset).
    pub static DELETE_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.delete_asset",
            rt::Method::DELETE,
            "/assets/v2/asset/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("forceIndex"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/ancestors`: [`get_asset_ancestors()`](super::get_asset_ancestors).
    pub static GET_ASSET_ANCESTORS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_ancestors",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/ancestors",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/component/{id}`: [`get_asset_component()`](super::get_asset_component).
    pub static GET_ASSET_COMPONENT: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_component",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/component/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::path("id"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/components`: [`get_asset_components()`](super::get_asset_components).
    pub static GET_ASSET_COMPONENTS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_components",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/components",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/parents`: [`get_asset_parents()`](super::get_asset_parents).
    pub static GET_ASSET_PARENTS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.get_asset_parents",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/parents",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/asset/{idOrShortName}/recalculate`: [`recalculate_asset()`](super::recalculate_asset).
    pub static RECALCULATE_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.recalculate_asset",
            rt::Method::PUT,
            "/assets/v2/asset/{idOrShortName}/recalculate",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("recalculateGroups"),
                rt::Param::query("forceIndex"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["recalculateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/vulnerabilities`: [`list_asset_vulnerabilities()`](super::list_asset_vulnerabilities).
    pub static LIST_ASSET_VULNERABILITIES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.list_asset_vulnerabilities",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/vulnerabilities",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("includeRawOutput"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("skipCount"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/asset/{idOrShortName}/vulnerabilities/{vulnerabilityID}`: [`list_asset_vulnerabilities_by_id()`](super::list_asset_vulnerabilities_by_id).
    pub static LIST_ASSET_VULNERABILITIES_BY_ID: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.list_asset_vulnerabilities_by_id",
            rt::Method::GET,
            "/assets/v2/asset/{idOrShortName}/vulnerabilities/{vulnerabilityID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::path("vulnerabilityID"),
                rt::Param::query("customer"),
                rt::Param::query("includeRawOutput"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("skipCount"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/asset/{origin}/link`: [`add_asset_link()`](super::add_asset_link).
    pub static ADD_ASSET_LINK: rt::Operation = rt::Operation::new(
            "argus.assets.v2.asset.add_asset_link",
            rt::Method::POST,
            "/assets/v2/asset/{origin}/link",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("origin"), rt::Param::query("customer")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ASSETS,
        &ADD_ASSET,
        &REINDEX_ASSET,
        &SEARCH_ASSET_DEFINITIONS_SIMPLIFIED,
        &ADD_ASSET_DEFINITION,
        &SEARCH_ASSET_DEFINITIONS,
        &GET_ASSET_DEFINITION,
        &UPDATE_ASSET_DEFINITION,
        &DELETE_ASSET_DEFINITION,
        &LIST_ASSET_LINK_DEFINITIONS,
        &ADD_ASSET_LINK_DEFINITION,
        &GET_ASSET_LINK_DEFINITION,
        &UPDATE_ASSET_LINK_DEFINITION,
        &DELETE_ASSET_LINK_DEFINITION,
        &ADD_ASSET_LINK_DEFINITION_BINDING,
        &DELETE_ASSET_LINK_BINDING,
        &GET_ASSET_LINK_DEFINITION_BINDINGS,
        &SEARCH_ASSETS,
        &CALCULATE_ASSET_STATISTICS,
        &OVERWRITE_ASSET_DATA_SOURCE,
        &LIST_ASSET_LINKS,
        &REFRESH_ASSET_LINK,
        &DELETE_ASSET_LINK,
        &GET_VULNERABILITY_BY_ASSET,
        &GET_VULNERABILITY_BY_ASSET_AND_VULNERABILITY_ID,
        &GET_ASSET,
        &UPDATE_ASSET,
        &DELETE_ASSET,
        &GET_ASSET_ANCESTORS,
        &GET_ASSET_COMPONENT,
        &GET_ASSET_COMPONENTS,
        &GET_ASSET_PARENTS,
        &RECALCULATE_ASSET,
        &LIST_ASSET_VULNERABILITIES,
        &LIST_ASSET_VULNERABILITIES_BY_ID,
        &ADD_ASSET_LINK,
    ];
}
