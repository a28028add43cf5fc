//! Match.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{FilterInstanceSearchRequest, GetMatchFilterStatusStatus, ListMatchFilterKeywordFieldStrategy, ListMatchFilterKeywordMatchStrategy, ListMatchFilterSortBy, ListMatchFilterTimestampFieldStrategy, MatchFilter, MatchFilterAddRequest, MatchFilterDebugRequest, MatchFilterDebugResponse, MatchFilterDebugUnsavedRequest, MatchFilterDisabledResponse, MatchFilterDuplicationRequest, MatchFilterEnableRequest, MatchFilterEnabledResponse, MatchFilterInstanceStatusResponse, MatchFilterLogLevelSetRequest, MatchFilterLogLevelSetResponse, MatchFilterRevertRequest, MatchFilterRevision, MatchFilterSearchRequest, MatchFilterUpdateRequest, ResultStash};

/// Lists match filters by keyword and time range, paged, with the filter code on request.
///
/// `GET /eventfilters/v2/match`
///
/// Needs `viewMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::LIST_MATCH_FILTER).
pub fn list_match_filter(session: &rt::Session) -> ListMatchFilter {
    rt::Call::new(session, &operations::LIST_MATCH_FILTER).into()
}

rt::call! {
    /// The call of [`list_match_filter()`], with its optional parameters.
    pub struct ListMatchFilter -> ResultStash<Vec<MatchFilter>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<ListMatchFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        timestamp_match_strategy: ListMatchFilterKeywordMatchStrategy => "timestampMatchStrategy",
        /// No item twice.
        timestamp_field_strategy: Vec<ListMatchFilterTimestampFieldStrategy> => "timestampFieldStrategy",
        /// At least 0, `0` if absent.
        start_timestamp: i64 => "startTimestamp",
        /// At least 0, `0` if absent.
        end_timestamp: i64 => "endTimestamp",
        include_code: bool => "includeCode",
        sort_by: Vec<ListMatchFilterSortBy> => "sortBy",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Creates a match filter for a customer and event type from the given actions and filter code.
///
/// `POST /eventfilters/v2/match`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::ADD_MATCH_FILTER).
pub fn add_match_filter(
    session: &rt::Session,
    body: &MatchFilterAddRequest,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::ADD_MATCH_FILTER).json(body)
}

/// Debugs a match filter given in the body, not yet saved, against the listed event ids.
///
/// `POST /eventfilters/v2/match/debug`
///
/// - `body`: sent as `application/json`.
///
/// Needs `debugMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DEBUG_UNSAVED_MATCH_FILTER).
pub fn debug_unsaved_match_filter(
    session: &rt::Session,
    body: &MatchFilterDebugUnsavedRequest,
) -> rt::Call<ResultStash<Vec<MatchFilterDebugResponse>>> {
    rt::Call::new(session, &operations::DEBUG_UNSAVED_MATCH_FILTER).json(body)
}

/// Lists the match filters that match criteria in the body, such as customer, alarm, case or event flags.
///
/// `POST /eventfilters/v2/match/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::SEARCH_MATCH_FILTER).
pub fn search_match_filter(
    session: &rt::Session,
    body: &MatchFilterSearchRequest,
) -> rt::Call<ResultStash<Vec<MatchFilter>>> {
    rt::Call::new(session, &operations::SEARCH_MATCH_FILTER).json(body)
}

/// Lists per-instance statuses of match filters by customer, filter id, status or logging level.
///
/// `POST /eventfilters/v2/match/status/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `searchMatchFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::r#match::SEARCH_MATCH_FILTER_STATUS).
pub fn search_match_filter_status(
    session: &rt::Session,
    body: &FilterInstanceSearchRequest,
) -> rt::Call<ResultStash<Vec<MatchFilterInstanceStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_MATCH_FILTER_STATUS).json(body)
}

/// Takes a match filter back to one of its revisions; a comment is required.
///
/// `PUT /eventfilters/v2/match/{filterID}/revert`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `revertMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::REVERT_MATCH_FILTER).
pub fn revert_match_filter(
    session: &rt::Session,
    filter_id: i64,
    body: Option<&MatchFilterRevertRequest>,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::REVERT_MATCH_FILTER)
        .set("filterID", &filter_id)
        .maybe_json(body)
}

/// Turns a match filter off on a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/match/{filterID}/{instanceID}/disable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DISABLE_MATCH_FILTER_ON_INSTANCE).
pub fn disable_match_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<MatchFilterDisabledResponse>> {
    rt::Call::new(session, &operations::DISABLE_MATCH_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Turns a match filter on for a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/match/{filterID}/{instanceID}/enable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::ENABLE_MATCH_FILTER_ON_INSTANCE).
pub fn enable_match_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<MatchFilterEnabledResponse>> {
    rt::Call::new(session, &operations::ENABLE_MATCH_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Returns one match filter by id, optionally at a given revision and with its code.
///
/// `GET /eventfilters/v2/match/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::GET_MATCH_FILTER).
pub fn get_match_filter(session: &rt::Session, id: i64) -> GetMatchFilter {
    rt::Call::new(session, &operations::GET_MATCH_FILTER).set("id", &id).into()
}

rt::call! {
    /// The call of [`get_match_filter()`], with its optional parameters.
    pub struct GetMatchFilter -> ResultStash<MatchFilter> {
        /// `false` if absent.
        include_code: bool => "includeCode",
        revision: i64 => "revision",
    }
}

/// Changes a match filter by id, its labels and validity period included; a comment is required.
///
/// `PUT /eventfilters/v2/match/{id}`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::UPDATE_MATCH_FILTER).
pub fn update_match_filter(
    session: &rt::Session,
    id: i64,
    body: &MatchFilterUpdateRequest,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::UPDATE_MATCH_FILTER).set("id", &id).json(body)
}

/// Deletes a match filter by its id and returns it.
///
/// `DELETE /eventfilters/v2/match/{id}`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `deleteMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DELETE_MATCH_FILTER).
pub fn delete_match_filter(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::DELETE_MATCH_FILTER).set("id", &id)
}

/// Debugs a saved match filter, with changed actions or code if given, against the listed event ids.
///
/// `POST /eventfilters/v2/match/{id}/debug`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `debugMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DEBUG_MATCH_FILTER).
pub fn debug_match_filter(
    session: &rt::Session,
    id: i64,
    body: &MatchFilterDebugRequest,
) -> rt::Call<ResultStash<Vec<MatchFilterDebugResponse>>> {
    rt::Call::new(session, &operations::DEBUG_MATCH_FILTER).set("id", &id).json(body)
}

/// Disables a match filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/match/{id}/disable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DISABLE_MATCH_FILTER).
pub fn disable_match_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&MatchFilterEnableRequest>,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::DISABLE_MATCH_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Creates a copy of a match filter, optionally for a given customer, and returns it.
///
/// `POST /eventfilters/v2/match/{id}/duplicate`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `duplicateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::DUPLICATE_MATCH_FILTER).
pub fn duplicate_match_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&MatchFilterDuplicationRequest>,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::DUPLICATE_MATCH_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Enables a match filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/match/{id}/enable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::ENABLE_MATCH_FILTER).
pub fn enable_match_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&MatchFilterEnableRequest>,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::ENABLE_MATCH_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Sets the log level of a match filter, by filter id, to debug or info.
///
/// `PUT /eventfilters/v2/match/{id}/logging`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `updateMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::SET_MATCH_FILTER_LOG_LEVEL).
pub fn set_match_filter_log_level(
    session: &rt::Session,
    id: i64,
    body: &MatchFilterLogLevelSetRequest,
) -> rt::Call<ResultStash<MatchFilterLogLevelSetResponse>> {
    rt::Call::new(session, &operations::SET_MATCH_FILTER_LOG_LEVEL)
        .set("id", &id)
        .json(body)
}

/// Lists the revisions of one match filter by filter id, paged.
///
/// `GET /eventfilters/v2/match/{id}/revisions`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::LIST_MATCH_FILTER_REVISIONS).
pub fn list_match_filter_revisions(
    session: &rt::Session,
    id: i64,
) -> ListMatchFilterRevisions {
    rt::Call::new(session, &operations::LIST_MATCH_FILTER_REVISIONS)
        .set("id", &id)
        .into()
}

rt::call! {
    /// The call of [`list_match_filter_revisions()`], with its optional parameters.
    pub struct ListMatchFilterRevisions -> ResultStash<Vec<MatchFilterRevision>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Revives a match filter by its id and returns the revived filter.
///
/// `PUT /eventfilters/v2/match/{id}/revive`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `reviveMatchFilter`. [Schema](crate::schema::argus::eventfilters::v2::r#match::REVIVE_MATCH_FILTER).
pub fn revive_match_filter(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<MatchFilter>> {
    rt::Call::new(session, &operations::REVIVE_MATCH_FILTER).set("id", &id)
}

/// Lists the instance statuses of one match filter, paged, optionally only those with a given status.
///
/// `GET /eventfilters/v2/match/{id}/status`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewMatchFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::r#match::GET_MATCH_FILTER_STATUS).
pub fn get_match_filter_status(session: &rt::Session, id: i64) -> GetMatchFilterStatus {
    rt::Call::new(session, &operations::GET_MATCH_FILTER_STATUS).set("id", &id).into()
}

rt::call! {
    /// The call of [`get_match_filter_status()`], with its optional parameters.
    pub struct GetMatchFilterStatus -> ResultStash<Vec<MatchFilterInstanceStatusResponse>> {
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
    /// `GET /eventfilters/v2/match`: [`list_match_filter()`](super::list_match_filter).
    pub static LIST_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.list_match_filter",
            rt::Method::GET,
            "/eventfilters/v2/match",
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
        .permissions(&["viewMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match`: [`add_match_filter()`](super::add_match_filter).
    pub static ADD_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.add_match_filter",
            rt::Method::POST,
            "/eventfilters/v2/match",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match/debug`: [`debug_unsaved_match_filter()`](super::debug_unsaved_match_filter).
    pub static DEBUG_UNSAVED_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.debug_unsaved_match_filter",
            rt::Method::POST,
            "/eventfilters/v2/match/debug",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["debugMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match/search`: [`search_match_filter()`](super::search_match_filter).
    pub static SEARCH_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.search_match_filter",
            rt::Method::POST,
            "/eventfilters/v2/match/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match/status/search`: [`search_match_filter_status()`](super::search_match_filter_status).
    pub static SEARCH_MATCH_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.search_match_filter_status",
            rt::Method::POST,
            "/eventfilters/v2/match/status/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["searchMatchFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{filterID}/revert`: [`revert_match_filter()`](super::revert_match_filter).
    pub static REVERT_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.revert_match_filter",
            rt::Method::PUT,
            "/eventfilters/v2/match/{filterID}/revert",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["revertMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{filterID}/{instanceID}/disable`: [`disable_match_filter_on_instance()`](super::disable_match_filter_on_instance).
    pub static DISABLE_MATCH_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.disable_match_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/match/{filterID}/{instanceID}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{filterID}/{instanceID}/enable`: [`enable_match_filter_on_instance()`](super::enable_match_filter_on_instance).
    pub static ENABLE_MATCH_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.enable_match_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/match/{filterID}/{instanceID}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/match/{id}`: [`get_match_filter()`](super::get_match_filter).
    pub static GET_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.get_match_filter",
            rt::Method::GET,
            "/eventfilters/v2/match/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("id"),
                rt::Param::query("includeCode"),
                rt::Param::query("revision"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{id}`: [`update_match_filter()`](super::update_match_filter).
    pub static UPDATE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.update_match_filter",
            rt::Method::PUT,
            "/eventfilters/v2/match/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `DELETE /eventfilters/v2/match/{id}`: [`delete_match_filter()`](super::delete_match_filter).
    pub static DELETE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.delete_match_filter",
            rt::Method::DELETE,
            "/eventfilters/v2/match/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match/{id}/debug`: [`debug_match_filter()`](super::debug_match_filter).
    pub static DEBUG_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.debug_match_filter",
            rt::Method::POST,
            "/eventfilters/v2/match/{id}/debug",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["debugMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{id}/disable`: [`disable_match_filter()`](super::disable_match_filter).
    pub static DISABLE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.disable_match_filter",
            rt::Method::PUT,
            "/eventfilters/v2/match/{id}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/match/{id}/duplicate`: [`duplicate_match_filter()`](super::duplicate_match_filter).
    pub static DUPLICATE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.duplicate_match_filter",
            rt::Method::POST,
            "/eventfilters/v2/match/{id}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["duplicateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{id}/enable`: [`enable_match_filter()`](super::enable_match_filter).
    pub static ENABLE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.enable_match_filter",
            rt::Method::PUT,
            "/eventfilters/v2/match/{id}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{id}/logging`: [`set_match_filter_log_level()`](super::set_match_filter_log_level).
    pub static SET_MATCH_FILTER_LOG_LEVEL: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.set_match_filter_log_level",
            rt::Method::PUT,
            "/eventfilters/v2/match/{id}/logging",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/match/{id}/revisions`: [`list_match_filter_revisions()`](super::list_match_filter_revisions).
    pub static LIST_MATCH_FILTER_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.list_match_filter_revisions",
            rt::Method::GET,
            "/eventfilters/v2/match/{id}/revisions",
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
        .permissions(&["viewMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/match/{id}/revive`: [`revive_match_filter()`](super::revive_match_filter).
    pub static REVIVE_MATCH_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.revive_match_filter",
            rt::Method::PUT,
            "/eventfilters/v2/match/{id}/revive",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reviveMatchFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/match/{id}/status`: [`get_match_filter_status()`](super::get_match_filter_status).
    pub static GET_MATCH_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.match.get_match_filter_status",
            rt::Method::GET,
            "/eventfilters/v2/match/{id}/status",
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
        .permissions(&["viewMatchFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_MATCH_FILTER,
        &ADD_MATCH_FILTER,
        &DEBUG_UNSAVED_MATCH_FILTER,
        &SEARCH_MATCH_FILTER,
        &SEARCH_MATCH_FILTER_STATUS,
        &REVERT_MATCH_FILTER,
        &DISABLE_MATCH_FILTER_ON_INSTANCE,
        &ENABLE_MATCH_FILTER_ON_INSTANCE,
        &GET_MATCH_FILTER,
        &UPDATE_MATCH_FILTER,
        &DELETE_MATCH_FILTER,
        &DEBUG_MATCH_FILTER,
        &DISABLE_MATCH_FILTER,
        &DUPLICATE_MATCH_FILTER,
        &ENABLE_MATCH_FILTER,
        &SET_MATCH_FILTER_LOG_LEVEL,
        &LIST_MATCH_FILTER_REVISIONS,
        &REVIVE_MATCH_FILTER,
        &GET_MATCH_FILTER_STATUS,
    ];
}
