//! Override.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{AddOverrideRequest, ListOverridesKeywordFieldStrategy, ListOverridesKeywordMatchStrategy, OverrideResponse, ResultStash, SearchOverridesRequest, UpdateOverrideRequest};

/// Lists reputation overrides page by page, with sorting and keyword filters.
///
/// `GET /reputation/v2/override`
///
/// Needs `viewReputationOverrides`. [Schema](crate::schema::argus::reputation::v2::r#override::LIST_OVERRIDES).
pub fn list_overrides(session: &rt::Session) -> ListOverrides {
    rt::Call::new(session, &operations::LIST_OVERRIDES).into()
}

rt::call! {
    /// The call of [`list_overrides()`], with its optional parameters.
    pub struct ListOverrides -> ResultStash<Vec<OverrideResponse>> {
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

/// Creates a reputation override for a value in a list, with score, reason and expiry, and returns it.
///
/// `POST /reputation/v2/override`
///
/// - `body`: sent as `application/json`.
///
/// Needs `addReputationOverride`. [Schema](crate::schema::argus::reputation::v2::r#override::ADD_OVERRIDE).
pub fn add_override(
    session: &rt::Session,
    body: &AddOverrideRequest,
) -> rt::Call<ResultStash<OverrideResponse>> {
    rt::Call::new(session, &operations::ADD_OVERRIDE).json(body)
}

/// Searches reputation overrides by structured criteria such as list, type, score, domain, IP and time.
///
/// `POST /reputation/v2/override/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewReputationOverrides`. [Schema](crate::schema::argus::reputation::v2::r#override::SEARCH_OVERRIDES).
pub fn search_overrides(
    session: &rt::Session,
    body: &SearchOverridesRequest,
) -> rt::Call<ResultStash<Vec<OverrideResponse>>> {
    rt::Call::new(session, &operations::SEARCH_OVERRIDES).json(body)
}

/// Returns a single reputation override identified by its ID.
///
/// `GET /reputation/v2/override/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewReputationOverrides`. [Schema](crate::schema::argus::reputation::v2::r#override::GET_OVERRIDE).
pub fn get_override(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<OverrideResponse>> {
    rt::Call::new(session, &operations::GET_OVERRIDE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Changes score, reason, validity or subdomain scope of the reputation override with the given ID.
///
/// `PUT /reputation/v2/override/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// Needs `updateReputationOverride`. [Schema](crate::schema::argus::reputation::v2::r#override::UPDATE_OVERRIDE).
pub fn update_override(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &UpdateOverrideRequest,
) -> rt::Call<ResultStash<OverrideResponse>> {
    rt::Call::new(session, &operations::UPDATE_OVERRIDE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes the reputation override with the given ID and returns it.
///
/// `DELETE /reputation/v2/override/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// Needs `deleteReputationOverride`. [Schema](crate::schema::argus::reputation::v2::r#override::DELETE_OVERRIDE).
pub fn delete_override(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<OverrideResponse>> {
    rt::Call::new(session, &operations::DELETE_OVERRIDE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v2/override`: [`list_overrides()`](super::list_overrides).
    pub static LIST_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.list_overrides",
            rt::Method::GET,
            "/reputation/v2/override",
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
        .permissions(&["viewReputationOverrides"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/override`: [`add_override()`](super::add_override).
    pub static ADD_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.add_override",
            rt::Method::POST,
            "/reputation/v2/override",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["addReputationOverride"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v2/override/search`: [`search_overrides()`](super::search_overrides).
    pub static SEARCH_OVERRIDES: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.search_overrides",
            rt::Method::POST,
            "/reputation/v2/override/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationOverrides"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v2/override/{id}`: [`get_override()`](super::get_override).
    pub static GET_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.get_override",
            rt::Method::GET,
            "/reputation/v2/override/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewReputationOverrides"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v2/override/{id}`: [`update_override()`](super::update_override).
    pub static UPDATE_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.update_override",
            rt::Method::PUT,
            "/reputation/v2/override/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateReputationOverride"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v2/override/{id}`: [`delete_override()`](super::delete_override).
    pub static DELETE_OVERRIDE: rt::Operation = rt::Operation::new(
            "argus.reputation.v2.override.delete_override",
            rt::Method::DELETE,
            "/reputation/v2/override/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["deleteReputationOverride"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_OVERRIDES,
        &ADD_OVERRIDE,
        &SEARCH_OVERRIDES,
        &GET_OVERRIDE,
        &UPDATE_OVERRIDE,
        &DELETE_OVERRIDE,
    ];
}
