//! Datasource.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AssetDataSource, AssetDataSourceCreateRequest, AssetDataSourceSearchRequest, AssetDataSourceUpdateRequest, ResultStash};

/// Lists asset data sources page by page, filtered by customer and keywords.
///
/// `GET /assets/v2/datasource`
///
/// Needs `viewAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::LIST_ASSET_DATA_SOURCES).
pub fn list_asset_data_sources(session: &rt::Session) -> ListAssetDataSources {
    rt::Call::new(session, &operations::LIST_ASSET_DATA_SOURCES).into()
}

rt::call! {
    /// The call of [`list_asset_data_sources()`], with its optional parameters.
    pub struct ListAssetDataSources -> ResultStash<Vec<AssetDataSource>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10000, `25` if absent.
        limit: i32 => "limit",
        /// 0 to 10000, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Creates an asset data source for a customer, with its merge strategies and write permission.
///
/// `POST /assets/v2/datasource`
///
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::CREATE_ASSET_DATA_SOURCE).
pub fn create_asset_data_source(
    session: &rt::Session,
    body: &AssetDataSourceCreateRequest,
) -> rt::Call<ResultStash<AssetDataSource>> {
    rt::Call::new(session, &operations::CREATE_ASSET_DATA_SOURCE).json(body)
}

/// Finds asset data sources by detailed criteria, including flags, users and time fields.
///
/// `POST /assets/v2/datasource/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::SEARCH_ASSET_DATA_SOURCES).
pub fn search_asset_data_sources(
    session: &rt::Session,
    body: &AssetDataSourceSearchRequest,
) -> rt::Call<ResultStash<Vec<AssetDataSource>>> {
    rt::Call::new(session, &operations::SEARCH_ASSET_DATA_SOURCES).json(body)
}

/// Returns a single asset data source by ID or short name.
///
/// `GET /assets/v2/datasource/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::GET_ASSET_DATA_SOURCE).
pub fn get_asset_data_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAssetDataSource {
    rt::Call::new(session, &operations::GET_ASSET_DATA_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_asset_data_source()`], with its optional parameters.
    pub struct GetAssetDataSource -> ResultStash<AssetDataSource> {
        customer: String => "customer",
    }
}

/// Changes the names, priority, TTL, merge strategies or write permission of an asset data source.
///
/// `PUT /assets/v2/datasource/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::UPDATE_ASSET_DATA_SOURCE).
pub fn update_asset_data_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AssetDataSourceUpdateRequest,
) -> UpdateAssetDataSource {
    rt::Call::new(session, &operations::UPDATE_ASSET_DATA_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
        .into()
}

rt::call! {
    /// The call of [`update_asset_data_source()`], with its optional parameters.
    pub struct UpdateAssetDataSource -> ResultStash<AssetDataSource> {
        customer: String => "customer",
    }
}

/// Deletes the asset data source with the given ID or short name and returns it.
///
/// `DELETE /assets/v2/datasource/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `updateAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::DELETE_ASSET_DATA_SOURCE).
pub fn delete_asset_data_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> DeleteAssetDataSource {
    rt::Call::new(session, &operations::DELETE_ASSET_DATA_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`delete_asset_data_source()`], with its optional parameters.
    pub struct DeleteAssetDataSource -> ResultStash<AssetDataSource> {
        customer: String => "customer",
    }
}

/// Restores the asset data source with the given ID or short name and returns it.
///
/// `PUT /assets/v2/datasource/{idOrShortName}/restore`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `updateAssetDataSource`. [Schema](crate::schema::argus::assets::v2::datasource::RESTORE_ASSET_DATA_SOURCE).
pub fn restore_asset_data_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> RestoreAssetDataSource {
    rt::Call::new(session, &operations::RESTORE_ASSET_DATA_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`restore_asset_data_source()`], with its optional parameters.
    pub struct RestoreAssetDataSource -> ResultStash<AssetDataSource> {
        customer: String => "customer",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /assets/v2/datasource`: [`list_asset_data_sources()`](super::list_asset_data_sources).
    pub static LIST_ASSET_DATA_SOURCES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.list_asset_data_sources",
            rt::Method::GET,
            "/assets/v2/datasource",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("keywords"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/datasource`: [`create_asset_data_source()`](super::create_asset_data_source).
    pub static CREATE_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.create_asset_data_source",
            rt::Method::POST,
            "/assets/v2/datasource",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/datasource/search`: [`search_asset_data_sources()`](super::search_asset_data_sources).
    pub static SEARCH_ASSET_DATA_SOURCES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.search_asset_data_sources",
            rt::Method::POST,
            "/assets/v2/datasource/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/datasource/{idOrShortName}`: [`get_asset_data_source()`](super::get_asset_data_source).
    pub static GET_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.get_asset_data_source",
            rt::Method::GET,
            "/assets/v2/datasource/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/datasource/{idOrShortName}`: [`update_asset_data_source()`](super::update_asset_data_source).
    pub static UPDATE_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.update_asset_data_source",
            rt::Method::PUT,
            "/assets/v2/datasource/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `DELETE /assets/v2/datasource/{idOrShortName}`: [`delete_asset_data_source()`](super::delete_asset_data_source).
    pub static DELETE_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.delete_asset_data_source",
            rt::Method::DELETE,
            "/assets/v2/datasource/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// `PUT /assets/v2/datasource/{idOrShortName}/restore`: [`restore_asset_data_source()`](super::restore_asset_data_source).
    pub static RESTORE_ASSET_DATA_SOURCE: rt::Operation = rt::Operation::new(
            "argus.assets.v2.datasource.restore_asset_data_source",
            rt::Method::PUT,
            "/assets/v2/datasource/{idOrShortName}/restore",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("idOrShortName"), rt::Param::query("customer")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAssetDataSource"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ASSET_DATA_SOURCES,
        &CREATE_ASSET_DATA_SOURCE,
        &SEARCH_ASSET_DATA_SOURCES,
        &GET_ASSET_DATA_SOURCE,
        &UPDATE_ASSET_DATA_SOURCE,
        &DELETE_ASSET_DATA_SOURCE,
        &RESTORE_ASSET_DATA_SOURCE,
    ];
}
