//! Source.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddSourceRequest, ListSourcesKeywordFieldStrategy, ListSourcesKeywordMatchStrategy, ResultStash, SearchSourcesRequest, SourceResponse, UpdateSourceRequest};

/// Lists reputation sources page by page, with sorting and keyword filters.
///
/// `GET /reputation/v2/source`
///
/// Needs `viewReputationSources`. [Schema](crate::schema::argus::reputation::v2::source::LIST_SOURCES).
pub fn list_sources(session: &rt::Session) -> ListSources {
    rt::Call::new(session, &operations::LIST_SOURCES).into()
}

rt::call! {
    /// The call of [`list_sources()`], with its optional parameters.
    pub struct ListSources -> ResultStash<Vec<SourceResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<ListSourcesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListSourcesKeywordMatchStrategy => "keywordMatchStrategy",
    }
}

/// Creates a reputation source with its names, read and write functions and settings, and returns it.
///
/// `POST /reputation/v2/source`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addReputationSource`. [Schema](crate::schema::argus::reputation::v2::source::ADD_SOURCE).
pub fn add_source(
    session: &rt::Session,
    body: &AddSourceRequest,
) -> rt::Call<ResultStash<SourceResponse>> {
    rt::Call::new(session, &operations::ADD_SOURCE).json(body)
}

/// Searches reputation sources by structured criteria such as keywords and flags.
///
/// `POST /reputation/v2/source/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewReputationSources`. [Schema](crate::schema::argus::reputation::v2::source::SEARCH_SOURCES).
pub fn search_sources(
    session: &rt::Session,
    body: &SearchSourcesRequest,
) -> rt::Call<ResultStash<Vec<SourceResponse>>> {
    rt::Call::new(session, &operations::SEARCH_SOURCES).json(body)
}

/// Returns a single reputation source identified by its ID or short name.
///
/// `GET /reputation/v2/source/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewReputationSources`. [Schema](crate::schema::argus::reputation::v2::source::GET_SOURCE).
pub fn get_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SourceResponse>> {
    rt::Call::new(session, &operations::GET_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Changes name, periods, default confidence or usage of a reputation source by ID or short name.
///
/// `PUT /reputation/v2/source/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateReputationSource`. [Schema](crate::schema::argus::reputation::v2::source::UPDATE_SOURCE).
pub fn update_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateSourceRequest,
) -> rt::Call<ResultStash<SourceResponse>> {
    rt::Call::new(session, &operations::UPDATE_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes the reputation source with the given ID or short name and returns it.
///
/// `DELETE /reputation/v2/source/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `deleteReputationSource`. [Schema](crate::schema::argus::reputation::v2::source::DELETE_SOURCE).
pub fn delete_source(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<SourceResponse>> {
    rt::Call::new(session, &operations::DELETE_SOURCE)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v2/source`: [`list_sources()`](super::list_sources).
    pub static LIST_SOURCES: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.list_sources",
            rt::Method::GET,
            "/reputation/v2/source",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("sortBy"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordFieldStrategy"),
                rt::Param::query("keywordMatchStrategy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationSources"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/source`: [`add_source()`](super::add_source).
    pub static ADD_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.add_source",
            rt::Method::POST,
            "/reputation/v2/source",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addReputationSource"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/source/search`: [`search_sources()`](super::search_sources).
    pub static SEARCH_SOURCES: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.search_sources",
            rt::Method::POST,
            "/reputation/v2/source/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationSources"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v2/source/{idOrShortName}`: [`get_source()`](super::get_source).
    pub static GET_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.get_source",
            rt::Method::GET,
            "/reputation/v2/source/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationSources"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v2/source/{idOrShortName}`: [`update_source()`](super::update_source).
    pub static UPDATE_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.update_source",
            rt::Method::PUT,
            "/reputation/v2/source/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateReputationSource"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v2/source/{idOrShortName}`: [`delete_source()`](super::delete_source).
    pub static DELETE_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.source.delete_source",
            rt::Method::DELETE,
            "/reputation/v2/source/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteReputationSource"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SOURCES,
        &ADD_SOURCE,
        &SEARCH_SOURCES,
        &GET_SOURCE,
        &UPDATE_SOURCE,
        &DELETE_SOURCE,
    ];
}
