//! Annotation.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AnnotationFilter, AnnotationFilterAddRequest, AnnotationFilterDisabledResponse, AnnotationFilterDuplicationRequest, AnnotationFilterEnableRequest, AnnotationFilterEnabledResponse, AnnotationFilterInstanceStatusResponse, AnnotationFilterLogLevelSetRequest, AnnotationFilterLogLevelSetResponse, AnnotationFilterRevertRequest, AnnotationFilterRevision, AnnotationFilterSearchRequest, AnnotationFilterUpdateRequest, FilterInstanceSearchRequest, GetMatchFilterStatusStatus, ListAnalysisFilterSortBy, ListAnnotationFilterKeywordFieldStrategy, ListAnnotationFilterTimestampFieldStrategy, ListMatchFilterKeywordMatchStrategy, ResultStash};

/// Lists annotation filters by keyword and time range, paged, with the filter code on request.
///
/// `GET /eventfilters/v2/annotation`
///
/// Needs `viewAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::LIST_ANNOTATION_FILTER).
pub fn list_annotation_filter(session: &rt::Session) -> ListAnnotationFilter {
    rt::Call::new(session, &operations::LIST_ANNOTATION_FILTER).into()
}

rt::call! {
    /// The call of [`list_annotation_filter()`], with its optional parameters.
    pub struct ListAnnotationFilter -> ResultStash<Vec<AnnotationFilter>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<ListAnnotationFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        timestamp_match_strategy: ListMatchFilterKeywordMatchStrategy => "timestampMatchStrategy",
        /// No item twice.
        timestamp_field_strategy: Vec<ListAnnotationFilterTimestampFieldStrategy> => "timestampFieldStrategy",
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

/// Creates an annotation filter for a customer from the given actions and filter code.
///
/// `POST /eventfilters/v2/annotation`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::ADD_ANNOTATION_FILTER).
pub fn add_annotation_filter(
    session: &rt::Session,
    body: &AnnotationFilterAddRequest,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::ADD_ANNOTATION_FILTER).json(body)
}

/// Lists the annotation filters that match criteria in the body, such as customer, flags, keywords or user.
///
/// `POST /eventfilters/v2/annotation/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::SEARCH_ANNOTATION_FILTER).
pub fn search_annotation_filter(
    session: &rt::Session,
    body: &AnnotationFilterSearchRequest,
) -> rt::Call<ResultStash<Vec<AnnotationFilter>>> {
    rt::Call::new(session, &operations::SEARCH_ANNOTATION_FILTER).json(body)
}

/// Lists per-instance statuses of annotation filters by customer, filter id, status or logging level.
///
/// `POST /eventfilters/v2/annotation/status/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `searchAnnotationFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::annotation::SEARCH_ANNOTATION_FILTER_STATUS).
pub fn search_annotation_filter_status(
    session: &rt::Session,
    body: &FilterInstanceSearchRequest,
) -> rt::Call<ResultStash<Vec<AnnotationFilterInstanceStatusResponse>>> {
    rt::Call::new(session, &operations::SEARCH_ANNOTATION_FILTER_STATUS).json(body)
}

/// Takes an annotation filter back to one of its revisions; a comment is required.
///
/// `PUT /eventfilters/v2/annotation/{filterID}/revert`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `revertAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::REVERT_ANNOTATION_FILTER).
pub fn revert_annotation_filter(
    session: &rt::Session,
    filter_id: i64,
    body: Option<&AnnotationFilterRevertRequest>,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::REVERT_ANNOTATION_FILTER)
        .set("filterID", &filter_id)
        .maybe_json(body)
}

/// Turns an annotation filter off on a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/annotation/{filterID}/{instanceID}/disable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::DISABLE_ANNOTATION_FILTER_ON_INSTANCE).
pub fn disable_annotation_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<AnnotationFilterDisabledResponse>> {
    rt::Call::new(session, &operations::DISABLE_ANNOTATION_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Turns an annotation filter on for a single instance, by filter id and instance id.
///
/// `PUT /eventfilters/v2/annotation/{filterID}/{instanceID}/enable`
///
/// - `filter_id`: `filterID` in the path, int64.
/// - `instance_id`: `instanceID` in the path, int32.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::ENABLE_ANNOTATION_FILTER_ON_INSTANCE).
pub fn enable_annotation_filter_on_instance(
    session: &rt::Session,
    filter_id: i64,
    instance_id: i32,
) -> rt::Call<ResultStash<AnnotationFilterEnabledResponse>> {
    rt::Call::new(session, &operations::ENABLE_ANNOTATION_FILTER_ON_INSTANCE)
        .set("filterID", &filter_id)
        .set("instanceID", &instance_id)
}

/// Returns one annotation filter by id or short name, optionally at a given revision and with its code.
///
/// `GET /eventfilters/v2/annotation/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
///
/// Needs `viewAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::GET_ANNOTATION_FILTER).
pub fn get_annotation_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> GetAnnotationFilter {
    rt::Call::new(session, &operations::GET_ANNOTATION_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`get_annotation_filter()`], with its optional parameters.
    pub struct GetAnnotationFilter -> ResultStash<AnnotationFilter> {
        /// `false` if absent.
        include_code: bool => "includeCode",
        revision: i64 => "revision",
    }
}

/// Changes an annotation filter by id or short name, its labels included; a comment is required.
///
/// `PUT /eventfilters/v2/annotation/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::UPDATE_ANNOTATION_FILTER).
pub fn update_annotation_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AnnotationFilterUpdateRequest,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::UPDATE_ANNOTATION_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Deletes an annotation filter by its id or short name and returns it.
///
/// `DELETE /eventfilters/v2/annotation/{idOrShortName}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text. At least 1 characters.
///
/// Needs `deleteAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::DELETE_ANNOTATION_FILTER).
pub fn delete_annotation_filter(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::DELETE_ANNOTATION_FILTER)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
}

/// Disables an annotation filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/annotation/{id}/disable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::DISABLE_ANNOTATION_FILTER).
pub fn disable_annotation_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnnotationFilterEnableRequest>,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::DISABLE_ANNOTATION_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Creates a copy of an annotation filter, optionally for a given customer, and returns it.
///
/// `POST /eventfilters/v2/annotation/{id}/duplicate`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `duplicateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::DUPLICATE_ANNOTATION_FILTER).
pub fn duplicate_annotation_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnnotationFilterDuplicationRequest>,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::DUPLICATE_ANNOTATION_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Enables an annotation filter by its id, with an optional comment, and returns it.
///
/// `PUT /eventfilters/v2/annotation/{id}/enable`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`, may be absent.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::ENABLE_ANNOTATION_FILTER).
pub fn enable_annotation_filter(
    session: &rt::Session,
    id: i64,
    body: Option<&AnnotationFilterEnableRequest>,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::ENABLE_ANNOTATION_FILTER)
        .set("id", &id)
        .maybe_json(body)
}

/// Sets the log level of an annotation filter, by filter id, to debug or info.
///
/// `PUT /eventfilters/v2/annotation/{id}/logging`
///
/// - `id`: `id` in the path, int64.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::SET_ANNOTATION_FILTER_LOG_LEVEL).
pub fn set_annotation_filter_log_level(
    session: &rt::Session,
    id: i64,
    body: &AnnotationFilterLogLevelSetRequest,
) -> rt::Call<ResultStash<AnnotationFilterLogLevelSetResponse>> {
    rt::Call::new(session, &operations::SET_ANNOTATION_FILTER_LOG_LEVEL)
        .set("id", &id)
        .json(body)
}

/// Lists the revisions of one annotation filter by filter id, paged.
///
/// `GET /eventfilters/v2/annotation/{id}/revisions`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::LIST_ANNOTATION_FILTER_REVISIONS).
pub fn list_annotation_filter_revisions(
    session: &rt::Session,
    id: i64,
) -> ListAnnotationFilterRevisions {
    rt::Call::new(session, &operations::LIST_ANNOTATION_FILTER_REVISIONS)
        .set("id", &id)
        .into()
}

rt::call! {
    /// The call of [`list_annotation_filter_revisions()`], with its optional parameters.
    pub struct ListAnnotationFilterRevisions -> ResultStash<Vec<AnnotationFilterRevision>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Revives an annotation filter by its id and returns the revived filter.
///
/// `PUT /eventfilters/v2/annotation/{id}/revive`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `reviveAnnotationFilter`. [Schema](crate::schema::argus::eventfilters::v2::annotation::REVIVE_ANNOTATION_FILTER).
pub fn revive_annotation_filter(
    session: &rt::Session,
    id: i64,
) -> rt::Call<ResultStash<AnnotationFilter>> {
    rt::Call::new(session, &operations::REVIVE_ANNOTATION_FILTER).set("id", &id)
}

/// Lists the instance statuses of one annotation filter, paged, optionally only those with a given status.
///
/// `GET /eventfilters/v2/annotation/{id}/status`
///
/// - `id`: `id` in the path, int64.
///
/// Needs `viewAnnotationFilterStatus`. [Schema](crate::schema::argus::eventfilters::v2::annotation::GET_ANNOTATION_FILTER_STATUS).
pub fn get_annotation_filter_status(
    session: &rt::Session,
    id: i64,
) -> GetAnnotationFilterStatus {
    rt::Call::new(session, &operations::GET_ANNOTATION_FILTER_STATUS)
        .set("id", &id)
        .into()
}

rt::call! {
    /// The call of [`get_annotation_filter_status()`], with its optional parameters.
    pub struct GetAnnotationFilterStatus -> ResultStash<Vec<AnnotationFilterInstanceStatusResponse>> {
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
    /// `GET /eventfilters/v2/annotation`: [`list_annotation_filter()`](super::list_annotation_filter).
    pub static LIST_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.list_annotation_filter",
            rt::Method::GET,
            "/eventfilters/v2/annotation",
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
        .permissions(&["viewAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/annotation`: [`add_annotation_filter()`](super::add_annotation_filter).
    pub static ADD_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.add_annotation_filter",
            rt::Method::POST,
            "/eventfilters/v2/annotation",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/annotation/search`: [`search_annotation_filter()`](super::search_annotation_filter).
    pub static SEARCH_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.search_annotation_filter",
            rt::Method::POST,
            "/eventfilters/v2/annotation/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/annotation/status/search`: [`search_annotation_filter_status()`](super::search_annotation_filter_status).
    pub static SEARCH_ANNOTATION_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.search_annotation_filter_status",
            rt::Method::POST,
            "/eventfilters/v2/annotation/status/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["searchAnnotationFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{filterID}/revert`: [`revert_annotation_filter()`](super::revert_annotation_filter).
    pub static REVERT_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.revert_annotation_filter",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{filterID}/revert",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["revertAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{filterID}/{instanceID}/disable`: [`disable_annotation_filter_on_instance()`](super::disable_annotation_filter_on_instance).
    pub static DISABLE_ANNOTATION_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.disable_annotation_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{filterID}/{instanceID}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{filterID}/{instanceID}/enable`: [`enable_annotation_filter_on_instance()`](super::enable_annotation_filter_on_instance).
    pub static ENABLE_ANNOTATION_FILTER_ON_INSTANCE: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.enable_annotation_filter_on_instance",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{filterID}/{instanceID}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("filterID"), rt::Param::path("instanceID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/annotation/{idOrShortName}`: [`get_annotation_filter()`](super::get_annotation_filter).
    pub static GET_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.get_annotation_filter",
            rt::Method::GET,
            "/eventfilters/v2/annotation/{idOrShortName}",
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
        .permissions(&["viewAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{idOrShortName}`: [`update_annotation_filter()`](super::update_annotation_filter).
    pub static UPDATE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.update_annotation_filter",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `DELETE /eventfilters/v2/annotation/{idOrShortName}`: [`delete_annotation_filter()`](super::delete_annotation_filter).
    pub static DELETE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.delete_annotation_filter",
            rt::Method::DELETE,
            "/eventfilters/v2/annotation/{idOrShortName}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{id}/disable`: [`disable_annotation_filter()`](super::disable_annotation_filter).
    pub static DISABLE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.disable_annotation_filter",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{id}/disable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `POST /eventfilters/v2/annotation/{id}/duplicate`: [`duplicate_annotation_filter()`](super::duplicate_annotation_filter).
    pub static DUPLICATE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.duplicate_annotation_filter",
            rt::Method::POST,
            "/eventfilters/v2/annotation/{id}/duplicate",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["duplicateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{id}/enable`: [`enable_annotation_filter()`](super::enable_annotation_filter).
    pub static ENABLE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.enable_annotation_filter",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{id}/enable",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json"))
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{id}/logging`: [`set_annotation_filter_log_level()`](super::set_annotation_filter_log_level).
    pub static SET_ANNOTATION_FILTER_LOG_LEVEL: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.set_annotation_filter_log_level",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{id}/logging",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/annotation/{id}/revisions`: [`list_annotation_filter_revisions()`](super::list_annotation_filter_revisions).
    pub static LIST_ANNOTATION_FILTER_REVISIONS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.list_annotation_filter_revisions",
            rt::Method::GET,
            "/eventfilters/v2/annotation/{id}/revisions",
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
        .permissions(&["viewAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `PUT /eventfilters/v2/annotation/{id}/revive`: [`revive_annotation_filter()`](super::revive_annotation_filter).
    pub static REVIVE_ANNOTATION_FILTER: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.revive_annotation_filter",
            rt::Method::PUT,
            "/eventfilters/v2/annotation/{id}/revive",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["reviveAnnotationFilter"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// `GET /eventfilters/v2/annotation/{id}/status`: [`get_annotation_filter_status()`](super::get_annotation_filter_status).
    pub static GET_ANNOTATION_FILTER_STATUS: rt::Operation = rt::Operation::new(
            "argus.eventfilters.v2.annotation.get_annotation_filter_status",
            rt::Method::GET,
            "/eventfilters/v2/annotation/{id}/status",
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
        .permissions(&["viewAnnotationFilterStatus"])
        .document(&crate::documents::argus::EVENTFILTERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ANNOTATION_FILTER,
        &ADD_ANNOTATION_FILTER,
        &SEARCH_ANNOTATION_FILTER,
        &SEARCH_ANNOTATION_FILTER_STATUS,
        &REVERT_ANNOTATION_FILTER,
        &DISABLE_ANNOTATION_FILTER_ON_INSTANCE,
        &ENABLE_ANNOTATION_FILTER_ON_INSTANCE,
        &GET_ANNOTATION_FILTER,
        &UPDATE_ANNOTATION_FILTER,
        &DELETE_ANNOTATION_FILTER,
        &DISABLE_ANNOTATION_FILTER,
        &DUPLICATE_ANNOTATION_FILTER,
        &ENABLE_ANNOTATION_FILTER,
        &SET_ANNOTATION_FILTER_LOG_LEVEL,
        &LIST_ANNOTATION_FILTER_REVISIONS,
        &REVIVE_ANNOTATION_FILTER,
        &GET_ANNOTATION_FILTER_STATUS,
    ];
}
