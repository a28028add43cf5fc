//! ImportAsset.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{AssetImportStatus, DataImportRequest, DataImportResponse, ImportStatusSearchRequest, ListImportStatusCountFieldStrategy, ListImportStatusTimeFieldStrategy, ResultStash};

/// Imports one asset for a customer from a data source, with its components and observations.
///
/// `PUT /assets/v2/import/asset`
///
/// - `body`: sent as `application/json`.
///
/// Needs `importAssets`. [Schema](crate::schema::argus::assets::v2::import::import_asset::IMPORT_ASSET).
pub fn import_asset(
    session: &rt::Session,
    body: &DataImportRequest,
) -> rt::Call<ResultStash<DataImportResponse>> {
    rt::Call::new(session, &operations::IMPORT_ASSET).json(body)
}

/// Lists asset import statuses page by page, filtered by job, customer, asset, counts and time range.
///
/// `GET /assets/v2/import/status`
///
/// Needs `importAssets`. [Schema](crate::schema::argus::assets::v2::import::import_asset::LIST_IMPORT_STATUS).
pub fn list_import_status(session: &rt::Session) -> ListImportStatus {
    rt::Call::new(session, &operations::LIST_IMPORT_STATUS).into()
}

rt::call! {
    /// The call of [`list_import_status()`], with its optional parameters.
    pub struct ListImportStatus -> ResultStash<Vec<AssetImportStatus>> {
        /// No item twice.
        job: Vec<rt::Uuid> => "job",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        asset: Vec<String> => "asset",
        /// At least 0.
        min_count: i64 => "minCount",
        /// At least 0.
        max_count: i64 => "maxCount",
        /// No item twice.
        count_field_strategy: Vec<ListImportStatusCountFieldStrategy> => "countFieldStrategy",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field_strategy: Vec<ListImportStatusTimeFieldStrategy> => "timeFieldStrategy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
        include_comments: bool => "includeComments",
    }
}

/// Finds asset import statuses by detailed criteria, including result, data source and users.
///
/// `POST /assets/v2/import/status/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `importAssets`. [Schema](crate::schema::argus::assets::v2::import::import_asset::SEARCH_IMPORT_STATUS).
pub fn search_import_status(
    session: &rt::Session,
    body: &ImportStatusSearchRequest,
) -> rt::Call<ResultStash<Vec<AssetImportStatus>>> {
    rt::Call::new(session, &operations::SEARCH_IMPORT_STATUS).json(body)
}

/// Returns the asset import status of one import job by job ID, optionally with comments.
///
/// `GET /assets/v2/import/status/{importJobID}`
///
/// - `import_job_id`: `importJobID` in the path, uuid.
///
/// Needs `importAssets`. [Schema](crate::schema::argus::assets::v2::import::import_asset::GET_IMPORT_STATUS_BY_ID).
pub fn get_import_status_by_id(
    session: &rt::Session,
    import_job_id: impl rt::Arg<rt::Uuid>,
) -> GetImportStatusById {
    rt::Call::new(session, &operations::GET_IMPORT_STATUS_BY_ID)
        .set("importJobID", &rt::Arg::<rt::Uuid>::into_arg(import_job_id))
        .into()
}

rt::call! {
    /// The call of [`get_import_status_by_id()`], with its optional parameters.
    pub struct GetImportStatusById -> ResultStash<AssetImportStatus> {
        include_comments: bool => "includeComments",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `PUT /assets/v2/import/asset`: [`import_asset()`](super::import_asset).
    pub static IMPORT_ASSET: rt::Operation = rt::Operation::new(
            "argus.assets.v2.import.import_asset.import_asset",
            rt::Method::PUT,
            "/assets/v2/import/asset",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["importAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/import/status`: [`list_import_status()`](super::list_import_status).
    pub static LIST_IMPORT_STATUS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.import.import_asset.list_import_status",
            rt::Method::GET,
            "/assets/v2/import/status",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("job"),
                rt::Param::query("customer"),
                rt::Param::query("asset"),
                rt::Param::query("minCount"),
                rt::Param::query("maxCount"),
                rt::Param::query("countFieldStrategy"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("timeFieldStrategy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
                rt::Param::query("includeComments"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["importAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/import/status/search`: [`search_import_status()`](super::search_import_status).
    pub static SEARCH_IMPORT_STATUS: rt::Operation = rt::Operation::new(
            "argus.assets.v2.import.import_asset.search_import_status",
            rt::Method::POST,
            "/assets/v2/import/status/search",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["importAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/import/status/{importJobID}`: [`get_import_status_by_id()`](super::get_import_status_by_id).
    pub static GET_IMPORT_STATUS_BY_ID: rt::Operation = rt::Operation::new(
            "argus.assets.v2.import.import_asset.get_import_status_by_id",
            rt::Method::GET,
            "/assets/v2/import/status/{importJobID}",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[rt::Param::path("importJobID"), rt::Param::query("includeComments")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["importAssets"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &IMPORT_ASSET,
        &LIST_IMPORT_STATUS,
        &SEARCH_IMPORT_STATUS,
        &GET_IMPORT_STATUS_BY_ID,
    ];
}
