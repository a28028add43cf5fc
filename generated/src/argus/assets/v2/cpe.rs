//! Cpe.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AssetCpe, AssetCpeSearchRequest, ResultStash};

/// Lists CPE entries page by page, filtered by vendor, product, version, keywords and time range.
///
/// `GET /assets/v2/cpe`
///
/// Needs `viewAssetCPEs`. [Schema](crate::schema::argus::assets::v2::cpe::LIST_ASSET_CPES).
pub fn list_asset_cpes(session: &rt::Session) -> ListAssetCpes {
    rt::Call::new(session, &operations::LIST_ASSET_CPES).into()
}

rt::call! {
    /// The call of [`list_asset_cpes()`], with its optional parameters.
    pub struct ListAssetCpes -> ResultStash<Vec<AssetCpe>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        vendor: Vec<String> => "vendor",
        /// No item twice.
        product: Vec<String> => "product",
        /// No item twice.
        version: Vec<String> => "version",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_deprecated: bool => "includeDeprecated",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Finds CPE entries by detailed criteria, such as part, vendor, product and deprecation.
///
/// `POST /assets/v2/cpe/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAssetCPEs`. [Schema](crate::schema::argus::assets::v2::cpe::SEARCH_CPES).
pub fn search_cpes(
    session: &rt::Session,
    body: &AssetCpeSearchRequest,
) -> rt::Call<ResultStash<Vec<AssetCpe>>> {
    rt::Call::new(session, &operations::SEARCH_CPES).json(body)
}

/// Returns a single CPE entry by its ID or WFN.
///
/// `GET /assets/v2/cpe/{idOrWFN}`
///
/// - `id_or_wfn`: `idOrWFN` in the path, text.
///
/// Needs `viewAssetCPEs`. [Schema](crate::schema::argus::assets::v2::cpe::GET_ASSET_CPES).
pub fn get_asset_cpes(
    session: &rt::Session,
    id_or_wfn: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AssetCpe>> {
    rt::Call::new(session, &operations::GET_ASSET_CPES)
        .set("idOrWFN", &rt::Arg::<String>::into_arg(id_or_wfn))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /assets/v2/cpe`: [`list_asset_cpes()`](super::list_asset_cpes).
    pub static LIST_ASSET_CPES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.cpe.list_asset_cpes",
            rt::Method::GET,
            "/assets/v2/cpe",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("vendor"),
                rt::Param::query("product"),
                rt::Param::query("version"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("includeDeprecated"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetCPEs"])
        .document(&crate::documents::argus::ASSETS);
    /// `POST /assets/v2/cpe/search`: [`search_cpes()`](super::search_cpes).
    pub static SEARCH_CPES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.cpe.search_cpes",
            rt::Method::POST,
            "/assets/v2/cpe/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetCPEs"])
        .document(&crate::documents::argus::ASSETS);
    /// `GET /assets/v2/cpe/{idOrWFN}`: [`get_asset_cpes()`](super::get_asset_cpes).
    pub static GET_ASSET_CPES: rt::Operation = rt::Operation::new(
            "argus.assets.v2.cpe.get_asset_cpes",
            rt::Method::GET,
            "/assets/v2/cpe/{idOrWFN}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrWFN")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAssetCPEs"])
        .document(&crate::documents::argus::ASSETS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ASSET_CPES,
        &SEARCH_CPES,
        &GET_ASSET_CPES,
    ];
}
