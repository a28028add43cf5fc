//! Analysis.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AnalysisFilter, AnalysisFilterAddRequest, AnalysisFilterDisabledResponse, AnalysisFilterDuplicationRequest, AnalysisFilterEnableRequest, AnalysisFilterEnabledResponse, AnalysisFilterInstanceStatusResponse, AnalysisFilterLogLevelSetRequest, AnalysisFilterLogLevelSetResponse, AnalysisFilterRevertRequest, AnalysisFilterRevision, AnalysisFilterSearchRequest, AnalysisFilterUpdateRequest, FilterInstanceSearchRequest, GetMatchFilterStatusStatus, ListAnalysisFilterKeywordFieldStrategy, ListAnalysisFilterSortBy, ListAnalysisFilterTimestampFieldStrategy, ListMatchFilterKeywordMatchStrategy, ResultStash};

/// Lists analysis filters by keyword and time range, paged, with the filter code on request.
///
/// `GET /eventfilters/v2/analysis`
///
/// Needs `viewAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::LIST_ANALYSIS_FILTER).
pub fn list_analysis_filter(session: &rt::Session) -> ListAnalysisFilter {
    rt::Call::new(session, &operations::LIST_ANALYSIS_FILTER).into()
}

rt::call! {
    /// The call of [`list_analysis_filter()`], with its optional parameters.
    pub struct ListAnalysisFilter -> ResultStash<Vec<AnalysisFilter>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<ListAnalysisFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        timestamp_match_strategy: ListMatchFilterKeywordMatchStrategy => "timestampMatchStrategy",
        /// No item twice.
        timestamp_field_strategy: Vec<ListAnalysisFilterTimestampFieldStrategy> => "timestampFieldStrategy",
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// At least 0, `0` if absent.
        end_timestamp: i64 => "endTimestamp",
        include_code: bool => "includeCode",
        sort_by: Vec<ListAnalysisFilterSortBy> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates an analysis filter for a customer from the given actions and filter code.
///
/// `POST /eventfilters/v2/analysis`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::ADD_ANALYSIS_FILTER).
pub fn add_analysis_filter(
    session: &rt::Session,
    body: &AnalysisFilterAddRequest,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::ADD_ANALYSIS_FILTER).json(body)
}

/// Lists the analysis filters that match criteria in the body, such as customer, flags, keywords or user.
///
/// `POST /eventfilters/v2/analysis/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::SEARCH_ANALYSIS_FILTER).
pub fn search_analysis_filter(
    session: &rt::Session,
    body: &AnalysisFilterSearchRequest,
) -> rt::Call<ResultStash<Vec<AnalysisFilter>>> {
    rt::Call::new(session, &operations::SEARCH_ANALYSIS_FILTER).json(body)
}

/// Lists per-instance statuses of analysis filters by customer, filter id, status or logging level.
///
/// `POST /eventfilters/v2/analysis/status/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `searchAnalysisFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::analysis::SEARCH_ANALYSIS_FILTER_STATUS).
pub fn search_analysis_filter_status(
    session: &rt::Session,
    body: &FilterInstanceSearchRequest,
) -> rt::Call<ResultStash<Vec<AnalysisFilterInstanceStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_ANALYSIS_FILTER_STATUS).json(body)
}

/// Takes an analysis filter back to one of its revisions; a comment is required.
///
/// `PUT /eventfilters/v2/analysis/{filterID}/revert`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `revertAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::REVERT_ANALYSIS_FILTER).
pub fn revert_analysis_filter(
    session: &rt::Session,
    filter_id: i64,
    body: Option<&AnalysisFilterRevertRequest>,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::REVERT_ANALYSIS_FILTER)
        .set("filterID", &filter_id)
        .maybe_json(body)
}

/// Turns an analysis filter off on a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/analysis/{filterID}/{instanceID}/disable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::DISABLE_ANALYSIS_FILTER_ON_INSTANCE).
pub fn disable_analysis_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<AnalysisFilterDisabledResponse>> {
    rt::Call::new(session, &operations::DISABLE_ANALYSIS_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Turns an analysis filter on for a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/analysis/{filterID}/{instanceID}/enable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::ENABLE_ANALYSIS_FILTER_ON_INSTANCE).
pub fn enable_analysis_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<AnalysisFilterEnabledResponse>> {
    rt::Call::new(session, &operations::ENABLE_ANALYSIS_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Returns one analysis filter by id or short name, optionally at a given revision and with its code.
///
/// `GET /eventfilters/v2/analysis/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
///
/// Needs `viewAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::GET_ANALYSIS_FILTER).
pub fn get_analysis_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAnalysisFilter {
    rt::Call::new(session, &operations::GET_ANALYSIS_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_analysis_filter()`], with its optional parameters.
    pub struct GetAnalysisFilter -> ResultStash<AnalysisFilter> {
        /// `false` if absent.
        include_code: bool => "includeCode",
        revision: i64 => "revision",
    }
}

/// Changes an analysis filter by id or short name, its labels included; a comment is required.
///
/// `PUT /eventfilters/v2/analysis/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::UPDATE_ANALYSIS_FILTER).
pub fn update_analysis_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AnalysisFilterUpdateRequest,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::UPDATE_ANALYSIS_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes an analysis filter by its id or short name and returns it.
///
/// `DELETE /eventfilters/v2/analysis/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
///
/// Needs `deleteAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::DELETE_ANALYSIS_FILTER).
pub fn delete_analysis_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::DELETE_ANALYSIS_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Disables an analysis filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/analysis/{id}/disable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::DISABLE_ANALYSIS_FILTER).
pub fn disable_analysis_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnalysisFilterEnableRequest>,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::DISABLE_ANALYSIS_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Creates a copy of an analysis filter, optionally for a given customer, and returns it.
///
/// `POST /eventfilters/v2/analysis/{id}/duplicate`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `duplicateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::DUPLICATE_ANALYSIS_FILTER).
pub fn duplicate_analysis_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnalysisFilterDuplicationRequest>,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::DUPLICATE_ANALYSIS_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Enables an analysis filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/analysis/{id}/enable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::ENABLE_ANALYSIS_FILTER).
pub fn enable_analysis_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnalysisFilterEnableRequest>,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::ENABLE_ANALYSIS_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Sets the log level of an analysis filter, by filter id, to debug or info.
///
/// `PUT /eventfilters/v2/analysis/{id}/logging`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::SET_ANALYSIS_FILTER_LOG_LEVEL).
pub fn set_analysis_filter_log_level(
    session: &rt::Session,
    id: i64,
    body: &AnalysisFilterLogLevelSetRequest,
) -> rt::Call<ResultStash<AnalysisFilterLogLevelSetResponse>> {
    rt::Call::new(session, &operations::SET_ANALYSIS_FILTER_LOG_LEVEL)
        .set("id", &id)
        .json(body)
}

/// Lists the revisions of one analysis filter by filter id, paged.
///
/// `GET /eventfilters/v2/analysis/{id}/revisions`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::GET_ANALYSIS_FILTER_REVISIONS).
pub fn get_analysis_filter_revisions(
    session: &rt::Session,
    id: i64,
) -> GetAnalysisFilterRevisions {
    rt::Call::new(session, &operations::GET_ANALYSIS_FILTER_REVISIONS)
        .set("id", &id)
        .into()
}

rt::call! {
    /// The call of [`get_analysis_filter_revisions()`], with its optional parameters.
    pub struct GetAnalysisFilterRevisions -> ResultStash<Vec<AnalysisFilterRevision>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Revives an analysis filter by its id and returns the revived filter.
///
/// `PUT /eventfilters/v2/analysis/{id}/revive`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `reviveAnalysisFilter`. [Schema](crate::schema::argus::eventfilters::v2::analysis::REVIVE_ANALYSIS_FILTER).
pub fn revive_analysis_filter(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<AnalysisFilter>> {
    rt::Call::new(session, &operations::REVIVE_ANALYSIS_FILTER).set("id", &id)
}

/// Lists the instance statuses of one analysis filter, paged, optionally only those with a given status.
///
/// `GET /eventfilters/v2/analysis/{id}/status`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewAnalysisFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::analysis::GET_ANALYSIS_FILTER_STATUS).
pub fn get_analysis_filter_status(
    session: &rt::Session,
    id: i64,
) -> GetAnalysisFilterStatus {
    rt::Call::new(session, &operations::GET_ANALYSIS_FILTER_STATUS).set("id", &id).into()
}

rt::call! {
    /// The call of [`get_analysis_filter_status()`], with its optional parameters.
    pub struct GetAnalysisFilterStatus -> ResultStash<Vec<AnalysisFilterInstanceStatusResponse>> {
        status: GetMatchFilterStatusStatus => "status",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /eventfilters/v2/analysis`: [`list_analysis_filter()`](super::list_analysis_filter).
    pub static LIST_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.list_analysis_filter",
            rt::Method::GET,
            "/eventfilters/v2/analysis",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatchStrategy"),
                rt::Param::query("keywordFieldStrategy"),
                rt::Param::query("timestampMatchStrategy"),
                rt::Param::query("timestampFieldStrategy"),
                rt::Param::query("startTimestamp"),
                rt::Param::query("endTimestamp"),
                rt::Param::query("includeCode"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/analysis`: [`add_analysis_filter()`](super::add_analysis_filter).
    pub static ADD_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.add_analysis_filter",
            rt::Method::POST,
            "/eventfilters/v2/analysis",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/analysis/search`: [`search_analysis_filter()`](super::search_analysis_filter).
    pub static SEARCH_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.search_analysis_filter",
            rt::Method::POST,
            "/eventfilters/v2/analysis/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/analysis/status/search`: [`search_analysis_filter_status()`](super::search_analysis_filter_status).
    pub static SEARCH_ANALYSIS_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.search_analysis_filter_status",
            rt::Method::POST,
            "/eventfilters/v2/analysis/status/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["searchAnalysisFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{filterID}/revert`: [`revert_analysis_filter()`](super::revert_analysis_filter).
    pub static REVERT_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.revert_analysis_filter",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{filterID}/revert",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["revertAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{filterID}/{instanceID}/disable`: [`disable_analysis_filter_on_instance()`](super::disable_analysis_filter_on_instance).
    pub static DISABLE_ANALYSIS_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.disable_analysis_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{filterID}/{instanceID}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{filterID}/{instanceID}/enable`: [`enable_analysis_filter_on_instance()`](super::enable_analysis_filter_on_instance).
    pub static ENABLE_ANALYSIS_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.enable_analysis_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{filterID}/{instanceID}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/analysis/{idOrShortName}`: [`get_analysis_filter()`](super::get_analysis_filter).
    pub static GET_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.get_analysis_filter",
            rt::Method::GET,
            "/eventfilters/v2/analysis/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("includeCode"),
                rt::Param::query("revision"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{idOrShortName}`: [`update_analysis_filter()`](super::update_analysis_filter).
    pub static UPDATE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.update_analysis_filter",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `DELETE /eventfilters/v2/analysis/{idOrShortName}`: [`delete_analysis_filter()`](super::delete_analysis_filter).
    pub static DELETE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.delete_analysis_filter",
            rt::Method::DELETE,
            "/eventfilters/v2/analysis/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{id}/disable`: [`disable_analysis_filter()`](super::disable_analysis_filter).
    pub static DISABLE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.disable_analysis_filter",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{id}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/analysis/{id}/duplicate`: [`duplicate_analysis_filter()`](super::duplicate_analysis_filter).
    pub static DUPLICATE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.duplicate_analysis_filter",
            rt::Method::POST,
            "/eventfilters/v2/analysis/{id}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["duplicateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{id}/enable`: [`enable_analysis_filter()`](super::enable_analysis_filter).
    pub static ENABLE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.enable_analysis_filter",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{id}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{id}/logging`: [`set_analysis_filter_log_level()`](super::set_analysis_filter_log_level).
    pub static SET_ANALYSIS_FILTER_LOG_LEVEL: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.set_analysis_filter_log_level",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{id}/logging",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/analysis/{id}/revisions`: [`get_analysis_filter_revisions()`](super::get_analysis_filter_revisions).
    pub static GET_ANALYSIS_FILTER_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.get_analysis_filter_revisions",
            rt::Method::GET,
            "/eventfilters/v2/analysis/{id}/revisions",
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
        .permissions(&["viewAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/analysis/{id}/revive`: [`revive_analysis_filter()`](super::revive_analysis_filter).
    pub static REVIVE_ANALYSIS_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.revive_analysis_filter",
            rt::Method::PUT,
            "/eventfilters/v2/analysis/{id}/revive",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reviveAnalysisFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/analysis/{id}/status`: [`get_analysis_filter_status()`](super::get_analysis_filter_status).
    pub static GET_ANALYSIS_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.analysis.get_analysis_filter_status",
            rt::Method::GET,
            "/eventfilters/v2/analysis/{id}/status",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("status"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnalysisFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ANALYSIS_FILTER,
        &ADD_ANALYSIS_FILTER,
        &SEARCH_ANALYSIS_FILTER,
        &SEARCH_ANALYSIS_FILTER_STATUS,
        &REVERT_ANALYSIS_FILTER,
        &DISABLE_ANALYSIS_FILTER_ON_INSTANCE,
        &ENABLE_ANALYSIS_FILTER_ON_INSTANCE,
        &GET_ANALYSIS_FILTER,
        &UPDATE_ANALYSIS_FILTER,
        &DELETE_ANALYSIS_FILTER,
        &DISABLE_ANALYSIS_FILTER,
        &DUPLICATE_ANALYSIS_FILTER,
        &ENABLE_ANALYSIS_FILTER,
        &SET_ANALYSIS_FILTER_LOG_LEVEL,
        &GET_ANALYSIS_FILTER_REVISIONS,
        &REVIVE_ANALYSIS_FILTER,
        &GET_ANALYSIS_FILTER_STATUS,
    ];
}
