//! Group.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Asset, AssetGroup, AssetGroupAddRequest, AssetGroupAttachAssetRequest, AssetGroupAttachGroupRequest, AssetGroupReindexRequest, AssetGroupSearchRequest, AssetGroupUpdateRequest, ConvertDynamicGroupToManagedRequest, ConvertManagedGroupToDynamicRequest, GetChildrenAssetsSortBy, ReindexResponse, ResultStash, SearchAssetGroupsExportField};

/// Lists asset groups page by page, filtered by customer, group, keywords and time range.
///
/// `GET /assets/v2/group`
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::group::LIST_ASSET_GROUPS).
pub fn list_asset_groups(session: &rt::Session) -> ListAssetGroups {
    rt::Call::new(session, &operations::LIST_ASSET_GROUPS).into()
}

rt::call! {
    /// The call of [`list_asset_groups()`], with its optional parameters.
    pub struct ListAssetGroups -> ResultStash<Vec<AssetGroup>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        group: Vec<String> => "group",
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
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates an asset group for a customer, optionally a dynamic one that is defined by a filter.
///
/// `POST /assets/v2/group`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAsset`. [Schema](crate::schema::argus::assets::v2::group::ADD_ASSET_GROUP).
pub fn add_asset_group(
    session: &rt::Session,
    body: &AssetGroupAddRequest,
) -> AddAssetGroup {
    rt::Call::new(session, &operations::ADD_ASSET_GROUP).json(body).into()
}

rt::call! {
    /// The call of [`add_asset_group()`], with its optional parameters.
    pub struct AddAssetGroup -> ResultStash<AssetGroup> {
        force_index: bool => "forceIndex",
    }
}

/// Reindexes the asset groups with the given IDs, optionally with recursion into assets or everything.
///
/// `PUT /assets/v2/group/bulk/reindex`
///
/// - `body`: sent as `application/json`.
///
/// Needs `reindexAsset`. [Schema](crate::schema::argus::assets::v2::group::REINDEX_ASSET_GROUP).
pub fn reindex_asset_group(
    session: &rt::Session,
    body: &AssetGroupReindexRequest,
) -> rt::Call<ResultStash<ReindexResponse>> {
    rt::Call::new(session, &operations::REINDEX_ASSET_GROUP).json(body)
}

/// Finds asset groups by detailed criteria and returns them as JSON, CSV or a spreadsheet.
///
/// `POST /assets/v2/group/search`
///
/// - `body`: sent as `application/json`.
///
/// Answers `application/json`; can also answer `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`. Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::group::SEARCH_ASSET_GROUPS).
pub fn search_asset_groups(
    session: &rt::Session,
    body: &AssetGroupSearchRequest,
) -> SearchAssetGroups {
    rt::Call::new(session, &operations::SEARCH_ASSET_GROUPS).json(body).into()
}

rt::call! {
    /// The call of [`search_asset_groups()`], with its optional parameters.
    pub struct SearchAssetGroups -> ResultStash<Vec<AssetGroup>> {
        export_fields: Vec<SearchAssetGroupsExportField> => "exportFields",
    }
}

/// Returns a single asset group by ID or short name.
///
/// `GET /assets/v2/group/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::group::GET_ASSET_GROUP).
pub fn get_asset_group(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAssetGroup {
    rt::Call::new(session, &operations::GET_ASSET_GROUP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset_group()`], with its optional parameters.
    pub struct GetAssetGroup -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Changes the names, description, owner, criticality or filter of an asset group.
///
/// `PUT /assets/v2/group/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::UPDATE_ASSET_GROUP).
pub fn update_asset_group(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AssetGroupUpdateRequest,
) -> UpdateAssetGroup {
    rt::Call::new(session, &operations::UPDATE_ASSET_GROUP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_asset_group()`], with its optional parameters.
    pub struct UpdateAssetGroup -> ResultStash<AssetGroup> {
        customer: String => "customer",
        force_index: bool => "forceIndex",
    }
}

/// Deletes the asset group with the given ID or short name and returns it.
///
/// `DELETE /assets/v2/group/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `removeAsset`. [Schema](crate::schema::argus::assets::v2::group::DELETE_ASSET_GROUP).
pub fn delete_asset_group(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> DeleteAssetGroup {
    rt::Call::new(session, &operations::DELETE_ASSET_GROUP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`delete_asset_group()`], with its optional parameters.
    pub struct DeleteAssetGroup -> ResultStash<AssetGroup> {
        customer: String => "customer",
        force_index: bool => "forceIndex",
    }
}

/// Lists the child assets of an asset group, page by page, optionally with deleted ones.
///
/// `GET /assets/v2/group/{idOrShortName}/assets`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::group::GET_CHILDREN_ASSETS).
pub fn get_children_assets(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetChildrenAssets {
    rt::Call::new(session, &operations::GET_CHILDREN_ASSETS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_children_assets()`], with its optional parameters.
    pub struct GetChildrenAssets -> ResultStash<Vec<Asset>> {
        customer: String => "customer",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: GetChildrenAssetsSortBy => "sortBy",
    }
}

/// Attaches the listed assets to an asset group and returns the group.
///
/// `POST /assets/v2/group/{idOrShortName}/assets`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::ATTACH_ASSETS).
pub fn attach_assets(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AssetGroupAttachAssetRequest,
) -> AttachAssets {
    rt::Call::new(session, &operations::ATTACH_ASSETS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`attach_assets()`], with its optional parameters.
    pub struct AttachAssets -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Detaches the listed assets from an asset group and returns the group.
///
/// `DELETE /assets/v2/group/{idOrShortName}/assets`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `asset`: `asset` in the query, list. At least 1 items, no item twice.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::DETACH_ASSETS).
pub fn detach_assets(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    asset: impl rt::Arg<Vec<String>>,
) -> DetachAssets {
    rt::Call::new(session, &operations::DETACH_ASSETS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("asset", &rt::Arg::<Vec<String>>::into_arg(asset))
        .into()
}

rt::call! {
    /// The call of [`detach_assets()`], with its optional parameters.
    pub struct DetachAssets -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Detaches one asset, by ID or short name, from an asset group and returns the group.
///
/// `DELETE /assets/v2/group/{idOrShortName}/assets/{assetIDOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `asset_id_or_short_name`: `assetIDOrShortName` in the path, text.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::DETACH_SINGLE_CHILD_ASSET).
pub fn detach_single_child_asset(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    asset_id_or_short_name: impl rt::Arg<String>,
) -> DetachSingleChildAsset {
    rt::Call::new(session, &operations::DETACH_SINGLE_CHILD_ASSET)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("assetIDOrShortName", &rt::Arg::<String>::into_arg(asset_id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`detach_single_child_asset()`], with its optional parameters.
    pub struct DetachSingleChildAsset -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Turns a managed asset group into a dynamic one with the given filter, optionally populating it.
///
/// `PUT /assets/v2/group/{idOrShortName}/dynamic`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`, `convertManagedGroupToDynamic`. [Schema](crate::schema::argus::assets::v2::group::CONVERT_GROUP_TO_DYNAMIC).
pub fn convert_group_to_dynamic(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &ConvertManagedGroupToDynamicRequest,
) -> ConvertGroupToDynamic {
    rt::Call::new(session, &operations::CONVERT_GROUP_TO_DYNAMIC)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`convert_group_to_dynamic()`], with its optional parameters.
    pub struct ConvertGroupToDynamic -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Lists the child groups of an asset group, with paging.
///
/// `GET /assets/v2/group/{idOrShortName}/groups`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssets`. [Schema](crate::schema::argus::assets::v2::group::GET_CHILDREN_ASSET_GROUPS).
pub fn get_children_asset_groups(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetChildrenAssetGroups {
    rt::Call::new(session, &operations::GET_CHILDREN_ASSET_GROUPS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_children_asset_groups()`], with its optional parameters.
    pub struct GetChildrenAssetGroups -> ResultStash<Vec<AssetGroup>> {
        customer: String => "customer",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `0` if absent.
        limit: i32 => "limit",
    }
}

/// Attaches the listed groups as children of an asset group.
///
/// `POST /assets/v2/group/{idOrShortName}/groups`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::ATTACH_CHILDREN_GROUPS).
pub fn attach_children_groups(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AssetGroupAttachGroupRequest,
) -> AttachChildrenGroups {
    rt::Call::new(session, &operations::ATTACH_CHILDREN_GROUPS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`attach_children_groups()`], with its optional parameters.
    pub struct AttachChildrenGroups -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Detaches the listed child groups from an asset group and returns that group.
///
/// `DELETE /assets/v2/group/{idOrShortName}/groups`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `group`: `group` in the query, list. At least 1 items, no item twice.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::DETACH_CHILDREN_GROUPS).
pub fn detach_children_groups(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    group: impl rt::Arg<Vec<String>>,
) -> DetachChildrenGroups {
    rt::Call::new(session, &operations::DETACH_CHILDREN_GROUPS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("group", &rt::Arg::<Vec<String>>::into_arg(group))
        .into()
}

rt::call! {
    /// The call of [`detach_children_groups()`], with its optional parameters.
    pub struct DetachChildrenGroups -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Detaches one child group, by ID or short name, from an asset group.
///
/// `DELETE /assets/v2/group/{idOrShortName}/groups/{childGroupIDOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `child_group_id_or_short_name`: `childGroupIDOrShortName` in the path, text.
///
/// Needs `updateAsset`. [Schema](crate::schema::argus::assets::v2::group::DETACH_SINGLE_CHILD_GROUP).
pub fn detach_single_child_group(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    child_group_id_or_short_name: impl rt::Arg<String>,
) -> DetachSingleChildGroup {
    rt::Call::new(session, &operations::DETACH_SINGLE_CHILD_GROUP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set(
            "childGroupIDOrShortName",
            &rt::Arg::<String>::into_arg(child_group_id_or_short_name),
        )
        .into()
}

rt::call! {
    /// The call of [`detach_single_child_group()`], with its optional parameters.
    pub struct DetachSingleChildGroup -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Turns a dynamic asset group, found by ID or short name, into a managed one.
///
/// `PUT /assets/v2/group/{idOrShortName}/managed`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAsset`, `convertDynamicGroupToManaged`. [Schema](crate::schema::argus::assets::v2::group::CONVERT_GROUP_TO_MANAGED).
pub fn convert_group_to_managed(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &ConvertDynamicGroupToManagedRequest,
) -> ConvertGroupToManaged {
    rt::Call::new(session, &operations::CONVERT_GROUP_TO_MANAGED)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`convert_group_to_managed()`], with its optional parameters.
    pub struct ConvertGroupToManaged -> ResultStash<AssetGroup> {
        customer: String => "customer",
    }
}

/// Recalculates the asset group with the given ID or short name and returns it.
///
/// `PUT /assets/v2/group/{idOrShortName}/recalculate`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `recalculateAsset`. [Schema](crate::schema::argus::assets::v2::group::RECALCULATE_GROUP).
pub fn recalculate_group(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> RecalculateGroup {
    rt::Call::new(session, &operations::RECALCULATE_GROUP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`recalculate_group()`], with its optional parameters.
    pub struct RecalculateGroup -> ResultStash<AssetGroup> {
        customer: String => "customer",
        force_index: bool => "forceIndex",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /assets/v2/group`: [`list_asset_groups()`](super::list_asset_groups).
    pub static LIST_ASSET_GROUPS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.list_asset_groups",
            rt::Method::GET,
            "/assets/v2/group",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("group"),
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/group`: [`add_asset_group()`](super::add_asset_group).
    pub static ADD_ASSET_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.add_asset_group",
            rt::Method::POST,
            "/assets/v2/group",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("forceIndex")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/group/bulk/reindex`: [`reindex_asset_group()`](super::reindex_asset_group).
    pub static REINDEX_ASSET_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.reindex_asset_group",
            rt::Method::PUT,
            "/assets/v2/group/bulk/reindex",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reindexAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/group/search`: [`search_asset_groups()`](super::search_asset_groups).
    pub static SEARCH_ASSET_GROUPS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.search_asset_groups",
            rt::Method::POST,
            "/assets/v2/group/search",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("exportFields")] })
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
    /// `GET /assets/v2/group/{idOrShortName}`: [`get_asset_group()`](super::get_asset_group).
    pub static GET_ASSET_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.get_asset_group",
            rt::Method::GET,
            "/assets/v2/group/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/group/{idOrShortName}`: [`update_asset_group()`](super::update_asset_group).
    pub static UPDATE_ASSET_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.update_asset_group",
            rt::Method::PUT,
            "/assets/v2/group/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("forceIndex"),
            ]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/group/{idOrShortName}`: [`delete_asset_group()`](super::delete_asset_group).
    pub static DELETE_ASSET_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.delete_asset_group",
            rt::Method::DELETE,
            "/assets/v2/group/{idOrShortName}",
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
    /// `GET /assets/v2/group/{idOrShortName}/assets`: [`get_children_assets()`](super::get_children_assets).
    pub static GET_CHILDREN_ASSETS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.get_children_assets",
            rt::Method::GET,
            "/assets/v2/group/{idOrShortName}/assets",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("customer"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/group/{idOrShortName}/assets`: [`attach_assets()`](super::attach_assets).
    pub static ATTACH_ASSETS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.attach_assets",
            rt::Method::POST,
            "/assets/v2/group/{idOrShortName}/assets",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/group/{idOrShortName}/assets`: [`detach_assets()`](super::detach_assets).
    pub static DETACH_ASSETS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.detach_assets",
            rt::Method::DELETE,
            "/assets/v2/group/{idOrShortName}/assets",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("asset").required(),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/group/{idOrShortName}/assets/{assetIDOrShortName}`: [`detach_single_child_asset()`](super::detach_single_child_asset).
    pub static DETACH_SINGLE_CHILD_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.detach_single_child_asset",
            rt::Method::DELETE,
            "/assets/v2/group/{idOrShortName}/assets/{assetIDOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::path("assetIDOrShortName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/group/{idOrShortName}/dynamic`: [`convert_group_to_dynamic()`](super::convert_group_to_dynamic).
    pub static CONVERT_GROUP_TO_DYNAMIC: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.convert_group_to_dynamic",
            rt::Method::PUT,
            "/assets/v2/group/{idOrShortName}/dynamic",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset", "convertManagedGroupToDynamic"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/group/{idOrShortName}/groups`: [`get_children_asset_groups()`](super::get_children_asset_groups).
    pub static GET_CHILDREN_ASSET_GROUPS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.get_children_asset_groups",
            rt::Method::GET,
            "/assets/v2/group/{idOrShortName}/groups",
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
    /// `POST /assets/v2/group/{idOrShortName}/groups`: [`attach_children_groups()`](super::attach_children_groups).
    pub static ATTACH_CHILDREN_GROUPS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.attach_children_groups",
            rt::Method::POST,
            "/assets/v2/group/{idOrShortName}/groups",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/group/{idOrShortName}/groups`: [`detach_children_groups()`](super::detach_children_groups).
    pub static DETACH_CHILDREN_GROUPS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.detach_children_groups",
            rt::Method::DELETE,
            "/assets/v2/group/{idOrShortName}/groups",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("group").required(),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/group/{idOrShortName}/groups/{childGroupIDOrShortName}`: [`detach_single_child_group()`](super::detach_single_child_group).
    pub static DETACH_SINGLE_CHILD_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.detach_single_child_group",
            rt::Method::DELETE,
            "/assets/v2/group/{idOrShortName}/groups/{childGroupIDOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::path("childGroupIDOrShortName"),
                rt::Param::query("customer"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/group/{idOrShortName}/managed`: [`convert_group_to_managed()`](super::convert_group_to_managed).
    pub static CONVERT_GROUP_TO_MANAGED: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.convert_group_to_managed",
            rt::Method::PUT,
            "/assets/v2/group/{idOrShortName}/managed",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAsset", "convertDynamicGroupToManaged"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/group/{idOrShortName}/recalculate`: [`recalculate_group()`](super::recalculate_group).
    pub static RECALCULATE_GROUP: rt::Operation = rt::Operation::new(
            "argus.assets.v2.group.recalculate_group",
            rt::Method::PUT,
            "/assets/v2/group/{idOrShortName}/recalculate",
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
        .permissions(&["recalculateAsset"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ASSET_GROUPS,
        &ADD_ASSET_GROUP,
        &REINDEX_ASSET_GROUP,
        &SEARCH_ASSET_GROUPS,
        &GET_ASSET_GROUP,
        &UPDATE_ASSET_GROUP,
        &DELETE_ASSET_GROUP,
        &GET_CHILDREN_ASSETS,
        &ATTACH_ASSETS,
        &DETACH_ASSETS,
        &DETACH_SINGLE_CHILD_ASSET,
        &CONVERT_GROUP_TO_DYNAMIC,
        &GET_CHILDREN_ASSET_GROUPS,
        &ATTACH_CHILDREN_GROUPS,
        &DETACH_CHILDREN_GROUPS,
        &DETACH_SINGLE_CHILD_GROUP,
        &CONVERT_GROUP_TO_MANAGED,
        &RECALCULATE_GROUP,
    ];
}
