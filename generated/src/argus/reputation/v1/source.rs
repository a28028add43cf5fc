//! Source.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, Source, SourceAddRequest, SourceRestoreRequest, SourceSearchCriteria, SourceUpdateRequest, TransitionStatus};

/// Lists reputation sources, paged, optionally narrowed by a search string.
///
/// `GET /reputation/v1/source`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::source::LIST_SOURCES).
pub fn list_sources(session: &rt::Session) -> ListSources {
    rt::Call::new(session, &operations::LIST_SOURCES).into()
}

rt::call! {
    /// The call of [`list_sources()`], with its optional parameters.
    pub struct ListSources -> ResultStash<Vec<Source>> {
        search: String => "search",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
    }
}

/// Creates a reputation source with an alias, a name and optional confidence, periods and flags.
///
/// `POST /reputation/v1/source`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::source::ADD_NEW_SOURCE).
pub fn add_new_source(
    session: &rt::Session,
    body: &SourceAddRequest,
) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::ADD_NEW_SOURCE).json(body)
}

/// Lists the sources that match criteria in the body, such as ids, flags or a search string.
///
/// `POST /reputation/v1/source/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::source::FIND_SOURCES).
pub fn find_sources(
    session: &rt::Session,
    body: &SourceSearchCriteria,
) -> rt::Call<ResultStash<Vec<Source>>> {
    rt::Call::new(session, &operations::FIND_SOURCES).json(body)
}

/// Returns one reputation source, looked up by its alias.
///
/// `GET /reputation/v1/source/{alias}`
///
/// - `alias`: `alias` in the path, text. Matches `.*[^0-9].*`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::source::GET_SOURCE_BY_ALIAS).
pub fn get_source_by_alias(
    session: &rt::Session,
    alias: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::GET_SOURCE_BY_ALIAS)
        .set("alias", &rt::Arg::<String>::into_arg(alias))
}

/// Returns one reputation source, looked up by its numeric id.
///
/// `GET /reputation/v1/source/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::source::GET_SOURCE_BY_ID).
pub fn get_source_by_id(
    session: &rt::Session,
    id: i32,
) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::GET_SOURCE_BY_ID).set("id", &id)
}

/// Changes the alias, name, confidence, periods or flags of a reputation source, by id.
///
/// `PUT /reputation/v1/source/{id}`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::source::UPDATE_SOURCE).
pub fn update_source(
    session: &rt::Session,
    id: i32,
    body: &SourceUpdateRequest,
) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::UPDATE_SOURCE).set("id", &id).json(body)
}

/// Deletes a reputation source by its id and returns it.
///
/// `DELETE /reputation/v1/source/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::source::DELETE_SOURCE).
pub fn delete_source(session: &rt::Session, id: i32) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::DELETE_SOURCE).set("id", &id)
}

/// Restores a reputation source by its id and returns the restored source.
///
/// `PUT /reputation/v1/source/{id}/restore`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::source::RESTORE_SOURCE).
pub fn restore_source(
    session: &rt::Session,
    id: i32,
    body: &SourceRestoreRequest,
) -> rt::Call<ResultStash<Source>> {
    rt::Call::new(session, &operations::RESTORE_SOURCE).set("id", &id).json(body)
}

/// Transitions the reputation source named in the path and returns the transition status.
///
/// `PUT /reputation/v1/source/{source}/transition`
///
/// - `source`: `source` in the path, text.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::source::TRANSITION_SOURCE).
pub fn transition_source(
    session: &rt::Session,
    source: impl rt::Arg<String>,
) -> rt::Call<ResultStash<TransitionStatus>> {
    rt::Call::new(session, &operations::TRANSITION_SOURCE)
        .set("source", &rt::Arg::<String>::into_arg(source))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v1/source`: [`list_sources()`](super::list_sources).
    pub static LIST_SOURCES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.list_sources",
            rt::Method::GET,
            "/reputation/v1/source",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("search"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/source`: [`add_new_source()`](super::add_new_source).
    pub static ADD_NEW_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.add_new_source",
            rt::Method::POST,
            "/reputation/v1/source",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/source/search`: [`find_sources()`](super::find_sources).
    pub static FIND_SOURCES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.find_sources",
            rt::Method::POST,
            "/reputation/v1/source/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/source/{alias}`: [`get_source_by_alias()`](super::get_source_by_alias).
    pub static GET_SOURCE_BY_ALIAS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.get_source_by_alias",
            rt::Method::GET,
            "/reputation/v1/source/{alias}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("alias")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/source/{id}`: [`get_source_by_id()`](super::get_source_by_id).
    pub static GET_SOURCE_BY_ID: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.get_source_by_id",
            rt::Method::GET,
            "/reputation/v1/source/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/source/{id}`: [`update_source()`](super::update_source).
    pub static UPDATE_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.update_source",
            rt::Method::PUT,
            "/reputation/v1/source/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/source/{id}`: [`delete_source()`](super::delete_source).
    pub static DELETE_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.delete_source",
            rt::Method::DELETE,
            "/reputation/v1/source/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/source/{id}/restore`: [`restore_source()`](super::restore_source).
    pub static RESTORE_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.restore_source",
            rt::Method::PUT,
            "/reputation/v1/source/{id}/restore",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/source/{source}/transition`: [`transition_source()`](super::transition_source).
    pub static TRANSITION_SOURCE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.source.transition_source",
            rt::Method::PUT,
            "/reputation/v1/source/{source}/transition",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("source")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_SOURCES,
        &ADD_NEW_SOURCE,
        &FIND_SOURCES,
        &GET_SOURCE_BY_ALIAS,
        &GET_SOURCE_BY_ID,
        &UPDATE_SOURCE,
        &DELETE_SOURCE,
        &RESTORE_SOURCE,
        &TRANSITION_SOURCE,
    ];
}
