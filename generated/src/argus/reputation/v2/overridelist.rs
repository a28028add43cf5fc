//! Overridelist.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddOverrideListRequest, ImportOverrideListRequest, ImportOverrideListResponse, ListOverridesKeywordFieldStrategy, ListOverridesKeywordMatchStrategy, ListSourcesKeywordFieldStrategy, OverrideListResponse, OverrideResponse, ResultStash, SearchOverrideListsRequest, UpdateOverrideListRequest};

/// Lists reputation override lists page by page, with sorting and keyword filters.
///
/// `GET /reputation/v2/overrideList`
///
/// Needs `viewReputationOverrideLists`. [Schema](crate::schema::argus::reputation::v2::overridelist::LIST_OVERRIDE_LISTS).
pub fn list_override_lists(session: &rt::Session) -> ListOverrideLists {
    rt::Call::new(session, &operations::LIST_OVERRIDE_LISTS).into()
}

rt::call! {
    /// The call of [`list_override_lists()`], with its optional parameters.
    pub struct ListOverrideLists -> ResultStash<Vec<OverrideListResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<ListSourcesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: ListOverridesKeywordMatchStrategy => "keywordMatchStrategy",
    }
}

/// Creates a reputation override list of type allow, deny or all, and returns it.
///
/// `POST /reputation/v2/overrideList`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addReputationOverrideList`. [Schema](crate::schema::argus::reputation::v2::overridelist::ADD_OVERRIDE_LIST).
pub fn add_override_list(
    session: &rt::Session,
    body: &AddOverrideListRequest,
) -> rt::Call<ResultStash<OverrideListResponse>> {
    rt::Call::new(session, &operations::ADD_OVERRIDE_LIST).json(body)
}

/// Searches reputation override lists by structured criteria such as keywords and flags.
///
/// `POST /reputation/v2/overrideList/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewReputationOverrideLists`. [Schema](crate::schema::argus::reputation::v2::overridelist::SEARCH_OVERRIDE_LISTS).
pub fn search_override_lists(
    session: &rt::Session,
    body: &SearchOverrideListsRequest,
) -> rt::Call<ResultStash<Vec<OverrideListResponse>>> {
    rt::Call::new(session, &operations::SEARCH_OVERRIDE_LISTS).json(body)
}

/// Returns a single reputation override list identified by its ID or short name.
///
/// `GET /reputation/v2/overrideList/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewReputationOverrideLists`. [Schema](crate::schema::argus::reputation::v2::overridelist::GET_OVERRIDE_LIST).
pub fn get_override_list(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OverrideListResponse>> {
    rt::Call::new(session, &operations::GET_OVERRIDE_LIST)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Changes name, description, functions or usage flags of an override list by ID or short name.
///
/// `PUT /reputation/v2/overrideList/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateReputationOverrideList`. [Schema](crate::schema::argus::reputation::v2::overridelist::UPDATE_OVERRIDE_LIST).
pub fn update_override_list(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &UpdateOverrideListRequest,
) -> rt::Call<ResultStash<OverrideListResponse>> {
    rt::Call::new(session, &operations::UPDATE_OVERRIDE_LIST)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes the reputation override list with the given ID or short name and returns it.
///
/// `DELETE /reputation/v2/overrideList/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `deleteReputationOverrideList`. [Schema](crate::schema::argus::reputation::v2::overridelist::DELETE_OVERRIDE_LIST).
pub fn delete_override_list(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<OverrideListResponse>> {
    rt::Call::new(session, &operations::DELETE_OVERRIDE_LIST)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Lists the overrides in one list, given by ID or short name, with paging and keyword filters.
///
/// `GET /reputation/v2/overrideList/{idOrShortName}/overrides`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewReputationOverrides`. [Schema](crate::schema::argus::reputation::v2::overridelist::LIST_OVERRIDES_IN_LIST).
pub fn list_overrides_in_list(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> ListOverridesInList {
    rt::Call::new(session, &operations::LIST_OVERRIDES_IN_LIST)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`list_overrides_in_list()`], with its optional parameters.
    pub struct ListOverridesInList -> ResultStash<Vec<OverrideResponse>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        sort_by: Vec<String> => "sortBy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        keyword_field_strategy: Vec<ListOverridesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListOverridesKeywordMatchStrategy => "keywordMatchStrategy",
    }
}

/// Imports a batch of overrides into a list given by ID or short name, and returns the import result.
///
/// `PUT /reputation/v2/overrideList/{idOrShortname}/overrides/import`
///
/// - `id_or_shortname`: `idOrShortname` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `importReputationOverrides`. [Schema](crate::schema::argus::reputation::v2::overridelist::IMPORT_OVERRIDE_LIST).
pub fn import_override_list(
    session: &rt::Session,
    id_or_shortname: impl rt::Arg<String>,
    body: &ImportOverrideListRequest,
) -> rt::Call<ResultStash<ImportOverrideListResponse>> {
    rt::Call::new(session, &operations::IMPORT_OVERRIDE_LIST)
        .set("idOrShortname", &rt::Arg::<String>::into_arg(id_or_shortname))
        .json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v2/overrideList`: [`list_override_lists()`](super::list_override_lists).
    pub static LIST_OVERRIDE_LISTS: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.list_override_lists",
            rt::Method::GET,
            "/reputation/v2/overrideList",
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
        .permissions(&["viewReputationOverrideLists"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/overrideList`: [`add_override_list()`](super::add_override_list).
    pub static ADD_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.add_override_list",
            rt::Method::POST,
            "/reputation/v2/overrideList",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addReputationOverrideList"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/overrideList/search`: [`search_override_lists()`](super::search_override_lists).
    pub static SEARCH_OVERRIDE_LISTS: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.search_override_lists",
            rt::Method::POST,
            "/reputation/v2/overrideList/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationOverrideLists"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v2/overrideList/{idOrShortName}`: [`get_override_list()`](super::get_override_list).
    pub static GET_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.get_override_list",
            rt::Method::GET,
            "/reputation/v2/overrideList/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationOverrideLists"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v2/overrideList/{idOrShortName}`: [`update_override_list()`](super::update_override_list).
    pub static UPDATE_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.update_override_list",
            rt::Method::PUT,
            "/reputation/v2/overrideList/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateReputationOverrideList"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v2/overrideList/{idOrShortName}`: [`delete_override_list()`](super::delete_override_list).
    pub static DELETE_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.delete_override_list",
            rt::Method::DELETE,
            "/reputation/v2/overrideList/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteReputationOverrideList"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v2/overrideList/{idOrShortName}/overrides`: [`list_overrides_in_list()`](super::list_overrides_in_list).
    pub static LIST_OVERRIDES_IN_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.list_overrides_in_list",
            rt::Method::GET,
            "/reputation/v2/overrideList/{idOrShortName}/overrides",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
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
        .permissions(&["viewReputationOverrides"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v2/overrideList/{idOrShortname}/overrides/import`: [`import_override_list()`](super::import_override_list).
    pub static IMPORT_OVERRIDE_LIST: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.overridelist.import_override_list",
            rt::Method::PUT,
            "/reputation/v2/overrideList/{idOrShortname}/overrides/import",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortname")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["importReputationOverrides"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_OVERRIDE_LISTS,
        &ADD_OVERRIDE_LIST,
        &SEARCH_OVERRIDE_LISTS,
        &GET_OVERRIDE_LIST,
        &UPDATE_OVERRIDE_LIST,
        &DELETE_OVERRIDE_LIST,
        &LIST_OVERRIDES_IN_LIST,
        &IMPORT_OVERRIDE_LIST,
    ];
}
