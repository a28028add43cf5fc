//! Alarm.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Alarm, AlarmAddRequest, AlarmCommentAddRequest, AlarmMappingRequest, AlarmMitreRelationship, AlarmMitreRelationshipAddRequest, AlarmMitreRelationshipSearchRequest, AlarmSearchCriteria, AlarmUpdateRequest, Comment, GetAlarmsKeywordField, GetAlarmsKeywordMatch, MitreCategoryModel, MitreCategoryType, ResultStash};

/// Lists alarms page by page, optionally filtered by keywords in selectable fields.
///
/// `GET /alarms/v1/alarm`
///
/// Needs `viewAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::GET_ALARMS).
pub fn get_alarms(session: &rt::Session) -> GetAlarms {
    rt::Call::new(session, &operations::GET_ALARMS).into()
}

rt::call! {
    /// The call of [`get_alarms()`], with its optional parameters.
    pub struct GetAlarms -> ResultStash<Vec<Alarm>> {
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: GetAlarmsKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<GetAlarmsKeywordField> => "keywordField",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
    }
}

/// Creates an alarm from a description, with optional labels, links and signatures, and returns it.
///
/// `POST /alarms/v1/alarm`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::ADD_ALARM).
pub fn add_alarm(
    session: &rt::Session,
    body: &AlarmAddRequest,
) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::ADD_ALARM).json(body)
}

/// Searches relationships between alarms and MITRE categories by alarm, category, model or version.
///
/// `POST /alarms/v1/alarm/mitre/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAlarm`, `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::alarm::SEARCH_ALARM_MITRE_RELATIONSHIPS).
pub fn search_alarm_mitre_relationships(
    session: &rt::Session,
    body: &AlarmMitreRelationshipSearchRequest,
) -> rt::Call<ResultStash<Vec<AlarmMitreRelationship>>> {
    rt::Call::new(session, &operations::SEARCH_ALARM_MITRE_RELATIONSHIPS).json(body)
}

/// Searches alarms by structured criteria such as category, labels, signature, time and keywords.
///
/// `POST /alarms/v1/alarm/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::SEARCH_ALARMS).
pub fn search_alarms(
    session: &rt::Session,
    body: &AlarmSearchCriteria,
) -> rt::Call<ResultStash<Vec<Alarm>>> {
    rt::Call::new(session, &operations::SEARCH_ALARMS).json(body)
}

/// Lists the MITRE relationships of one alarm, by alarm ID or short name, with category filters.
///
/// `GET /alarms/v1/alarm/{idOrShortName}/mitre`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
///
/// Needs `viewAlarm`, `viewMitreCategory`. [Schema](crate::schema::argus::alarms::v1::alarm::LIST_ALARM_MITRE_RELATIONSHIPS).
pub fn list_alarm_mitre_relationships(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
) -> ListAlarmMitreRelationships {
    rt::Call::new(session, &operations::LIST_ALARM_MITRE_RELATIONSHIPS)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .into()
}

rt::call! {
    /// The call of [`list_alarm_mitre_relationships()`], with its optional parameters.
    pub struct ListAlarmMitreRelationships -> ResultStash<Vec<AlarmMitreRelationship>> {
        /// No item twice.
        category_type: Vec<MitreCategoryType> => "categoryType",
        /// No item twice.
        category_model: Vec<MitreCategoryModel> => "categoryModel",
        /// No item twice.
        category_version: Vec<String> => "categoryVersion",
        include_deleted: bool => "includeDeleted",
        sort_by: Vec<String> => "sortBy",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

/// Relates an alarm, by ID or short name, to a MITRE category and returns the new relationship.
///
/// `POST /alarms/v1/alarm/{idOrShortName}/mitre`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `addAlarmMitreRelationship`. [Schema](crate::schema::argus::alarms::v1::alarm::ADD_ALARM_MITRE_RELATIONSHIP).
pub fn add_alarm_mitre_relationship(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    body: &AlarmMitreRelationshipAddRequest,
) -> rt::Call<ResultStash<AlarmMitreRelationship>> {
    rt::Call::new(session, &operations::ADD_ALARM_MITRE_RELATIONSHIP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .json(body)
}

/// Removes the relationship between an alarm and a MITRE category given by ID or external ID.
///
/// `DELETE /alarms/v1/alarm/{idOrShortName}/mitre/{idOrExtId}`
///
/// - `id_or_short_name`: `idOrShortName` in the path, text.
/// - `id_or_ext_id`: `idOrExtId` in the path, uuid.
///
/// Needs `deleteAlarmMitreRelationship`. [Schema](crate::schema::argus::alarms::v1::alarm::DELETE_ALARM_MITRE_RELATIONSHIP).
pub fn delete_alarm_mitre_relationship(
    session: &rt::Session,
    id_or_short_name: impl rt::Arg<String>,
    id_or_ext_id: impl rt::Arg<rt::Uuid>,
) -> DeleteAlarmMitreRelationship {
    rt::Call::new(session, &operations::DELETE_ALARM_MITRE_RELATIONSHIP)
        .set("idOrShortName", &rt::Arg::<String>::into_arg(id_or_short_name))
        .set("idOrExtId", &rt::Arg::<rt::Uuid>::into_arg(id_or_ext_id))
        .into()
}

rt::call! {
    /// The call of [`delete_alarm_mitre_relationship()`], with its optional parameters.
    pub struct DeleteAlarmMitreRelationship -> ResultStash<AlarmMitreRelationship> {
        category_model: MitreCategoryModel => "categoryModel",
        category_version: String => "categoryVersion",
    }
}

/// Returns a single alarm identified by its numeric ID.
///
/// `GET /alarms/v1/alarm/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `viewAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::GET_ALARM_BY_ID).
pub fn get_alarm_by_id(session: &rt::Session, id: i64) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::GET_ALARM_BY_ID).set("id", &id)
}

/// Changes an alarm by its ID: descriptive fields, category, disabled state, labels, links, references.
///
/// `PUT /alarms/v1/alarm/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `updateAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::UPDATE_ALARM).
pub fn update_alarm(
    session: &rt::Session,
    id: i64,
    body: &AlarmUpdateRequest,
) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::UPDATE_ALARM).set("id", &id).json(body)
}

/// Deletes the alarm with the given ID and returns the deleted alarm.
///
/// `DELETE /alarms/v1/alarm/{id}`
///
/// - `id`: `id` in the path, int64. At least 1.
///
/// Needs `deleteAlarm`. [Schema](crate::schema::argus::alarms::v1::alarm::DELETE_ALARM).
pub fn delete_alarm(session: &rt::Session, id: i64) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::DELETE_ALARM).set("id", &id)
}

/// Adds a comment to the alarm with the given ID and returns the comment.
///
/// `POST /alarms/v1/alarm/{id}/comment`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `addAlarmComment`. [Schema](crate::schema::argus::alarms::v1::alarm::ADD_ALARM_COMMENT).
pub fn add_alarm_comment(
    session: &rt::Session,
    id: i64,
    body: &AlarmCommentAddRequest,
) -> rt::Call<ResultStash<Comment>> {
    rt::Call::new(session, &operations::ADD_ALARM_COMMENT).set("id", &id).json(body)
}

/// Removes the comment with the given timestamp from an alarm and returns the comment.
///
/// `DELETE /alarms/v1/alarm/{id}/comment/{timestamp}`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `timestamp`: `timestamp` in the path, int64. At least 1.
///
/// Needs `removeAlarmComment`. [Schema](crate::schema::argus::alarms::v1::alarm::DELETE_ALARM_COMMENT).
pub fn delete_alarm_comment(
    session: &rt::Session,
    id: i64,
    timestamp: i64,
) -> rt::Call<ResultStash<Comment>> {
    rt::Call::new(session, &operations::DELETE_ALARM_COMMENT)
        .set("id", &id)
        .set("timestamp", &timestamp)
}

/// Maps one or more signatures to the alarm with the given ID and returns the alarm.
///
/// `POST /alarms/v1/alarm/{id}/map`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `body`: sent as `application/json`.
///
/// Needs `addAlarmMapping`. [Schema](crate::schema::argus::alarms::v1::alarm::MAP_TO_ALARM).
pub fn map_to_alarm(
    session: &rt::Session,
    id: i64,
    body: &AlarmMappingRequest,
) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::MAP_TO_ALARM).set("id", &id).json(body)
}

/// Removes the mapping of the given signatures from an alarm by its ID and returns the alarm.
///
/// `DELETE /alarms/v1/alarm/{id}/unmap`
///
/// - `id`: `id` in the path, int64. At least 1.
/// - `signature`: `signature` in the query, list. At least 1 items, no item twice.
///
/// Needs `removeAlarmMapping`. [Schema](crate::schema::argus::alarms::v1::alarm::UNMAP).
pub fn unmap(
    session: &rt::Session,
    id: i64,
    signature: impl rt::Arg<Vec<String>>,
) -> rt::Call<ResultStash<Alarm>> {
    rt::Call::new(session, &operations::UNMAP)
        .set("id", &id)
        .set("signature", &rt::Arg::<Vec<String>>::into_arg(signature))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /alarms/v1/alarm`: [`get_alarms()`](super::get_alarms).
    pub static GET_ALARMS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.get_alarms",
            rt::Method::GET,
            "/alarms/v1/alarm",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("offset"),
                rt::Param::query("limit"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm`: [`add_alarm()`](super::add_alarm).
    pub static ADD_ALARM: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.add_alarm",
            rt::Method::POST,
            "/alarms/v1/alarm",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm/mitre/search`: [`search_alarm_mitre_relationships()`](super::search_alarm_mitre_relationships).
    pub static SEARCH_ALARM_MITRE_RELATIONSHIPS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.search_alarm_mitre_relationships",
            rt::Method::POST,
            "/alarms/v1/alarm/mitre/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarm", "viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm/search`: [`search_alarms()`](super::search_alarms).
    pub static SEARCH_ALARMS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.search_alarms",
            rt::Method::POST,
            "/alarms/v1/alarm/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/alarm/{idOrShortName}/mitre`: [`list_alarm_mitre_relationships()`](super::list_alarm_mitre_relationships).
    pub static LIST_ALARM_MITRE_RELATIONSHIPS: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.list_alarm_mitre_relationships",
            rt::Method::GET,
            "/alarms/v1/alarm/{idOrShortName}/mitre",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::query("categoryType"),
                rt::Param::query("categoryModel"),
                rt::Param::query("categoryVersion"),
                rt::Param::query("includeDeleted"),
                rt::Param::query("sortBy"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarm", "viewMitreCategory"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm/{idOrShortName}/mitre`: [`add_alarm_mitre_relationship()`](super::add_alarm_mitre_relationship).
    pub static ADD_ALARM_MITRE_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.add_alarm_mitre_relationship",
            rt::Method::POST,
            "/alarms/v1/alarm/{idOrShortName}/mitre",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("idOrShortName")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAlarmMitreRelationship"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/alarm/{idOrShortName}/mitre/{idOrExtId}`: [`delete_alarm_mitre_relationship()`](super::delete_alarm_mitre_relationship).
    pub static DELETE_ALARM_MITRE_RELATIONSHIP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.delete_alarm_mitre_relationship",
            rt::Method::DELETE,
            "/alarms/v1/alarm/{idOrShortName}/mitre/{idOrExtId}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("idOrShortName"),
                rt::Param::path("idOrExtId"),
                rt::Param::query("categoryModel"),
                rt::Param::query("categoryVersion"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAlarmMitreRelationship"])
        .document(&crate::documents::argus::ALARMS);
    /// `GET /alarms/v1/alarm/{id}`: [`get_alarm_by_id()`](super::get_alarm_by_id).
    pub static GET_ALARM_BY_ID: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.get_alarm_by_id",
            rt::Method::GET,
            "/alarms/v1/alarm/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `PUT /alarms/v1/alarm/{id}`: [`update_alarm()`](super::update_alarm).
    pub static UPDATE_ALARM: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.update_alarm",
            rt::Method::PUT,
            "/alarms/v1/alarm/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/alarm/{id}`: [`delete_alarm()`](super::delete_alarm).
    pub static DELETE_ALARM: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.delete_alarm",
            rt::Method::DELETE,
            "/alarms/v1/alarm/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteAlarm"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm/{id}/comment`: [`add_alarm_comment()`](super::add_alarm_comment).
    pub static ADD_ALARM_COMMENT: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.add_alarm_comment",
            rt::Method::POST,
            "/alarms/v1/alarm/{id}/comment",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAlarmComment"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/alarm/{id}/comment/{timestamp}`: [`delete_alarm_comment()`](super::delete_alarm_comment).
    pub static DELETE_ALARM_COMMENT: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.delete_alarm_comment",
            rt::Method::DELETE,
            "/alarms/v1/alarm/{id}/comment/{timestamp}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id"), rt::Param::path("timestamp")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeAlarmComment"])
        .document(&crate::documents::argus::ALARMS);
    /// `POST /alarms/v1/alarm/{id}/map`: [`map_to_alarm()`](super::map_to_alarm).
    pub static MAP_TO_ALARM: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.map_to_alarm",
            rt::Method::POST,
            "/alarms/v1/alarm/{id}/map",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addAlarmMapping"])
        .document(&crate::documents::argus::ALARMS);
    /// `DELETE /alarms/v1/alarm/{id}/unmap`: [`unmap()`](super::unmap).
    pub static UNMAP: rt::Operation = rt::Operation::new(
            "argus.alarms.v1.alarm.unmap",
            rt::Method::DELETE,
            "/alarms/v1/alarm/{id}/unmap",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("id"), rt::Param::query("signature").required()]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["removeAlarmMapping"])
        .document(&crate::documents::argus::ALARMS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_ALARMS,
        &ADD_ALARM,
        &SEARCH_ALARM_MITRE_RELATIONSHIPS,
        &SEARCH_ALARMS,
        &LIST_ALARM_MITRE_RELATIONSHIPS,
        &ADD_ALARM_MITRE_RELATIONSHIP,
        &DELETE_ALARM_MITRE_RELATIONSHIP,
        &GET_ALARM_BY_ID,
        &UPDATE_ALARM,
        &DELETE_ALARM,
        &ADD_ALARM_COMMENT,
        &DELETE_ALARM_COMMENT,
        &MAP_TO_ALARM,
        &UNMAP,
    ];
}
