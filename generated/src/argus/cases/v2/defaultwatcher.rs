//! Defaultwatcher.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CaseDefaultWatcher, CaseDefaultWatcherAddRequest, CaseDefaultWatcherSearchRequest, CaseDefaultWatcherUpdateRequest, CaseVoAccessMode, CaseVoPriority, CaseVoType, ResultStash};

/// Lists default watchers by customer, service, case type, priority or access mode, page by page.
///
/// `GET /cases/v2/defaultwatcher`
///
/// Needs `viewCustomerContacts`, `viewDefaultWatchers`. [Schema](crate::schema::argus::cases::v2::defaultwatcher::LIST_DEFAULT_WATCHERS).
#[deprecated]
pub fn list_default_watchers(session: &rt::Session) -> ListDefaultWatchers {
    rt::Call::new(session, &operations::LIST_DEFAULT_WATCHERS).into()
}

rt::call! {
    /// The call of [`list_default_watchers()`], with its optional parameters.
    pub struct ListDefaultWatchers -> ResultStash<Vec<CaseDefaultWatcher>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        service: Vec<String> => "service",
        /// No item twice.
        case_type: Vec<CaseVoType> => "caseType",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        access_mode: CaseVoAccessMode => "accessMode",
    }
}

/// Adds a default watcher for a customer and service, for given case types and priorities.
///
/// `POST /cases/v2/defaultwatcher`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::cases::v2::defaultwatcher::ADD_DEFAULT_WATCHER).
pub fn add_default_watcher(
    session: &rt::Session,
    body: &CaseDefaultWatcherAddRequest,
) -> rt::Call<ResultStash<CaseDefaultWatcher>> {
    rt::Call::new(session, &operations::ADD_DEFAULT_WATCHER).json(body)
}

/// Lists the default watchers of the current user, paged, by default including those of groups.
///
/// `GET /cases/v2/defaultwatcher/currentuser`
///
/// [Schema](crate::schema::argus::cases::v2::defaultwatcher::LIST_CURRENT_USER_DEFAULT_WATCHERS).
pub fn list_current_user_default_watchers(
    session: &rt::Session,
) -> ListCurrentUserDefaultWatchers {
    rt::Call::new(session, &operations::LIST_CURRENT_USER_DEFAULT_WATCHERS).into()
}

rt::call! {
    /// The call of [`list_current_user_default_watchers()`], with its optional parameters.
    pub struct ListCurrentUserDefaultWatchers -> ResultStash<Vec<CaseDefaultWatcher>> {
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        service: Vec<String> => "service",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// `true` if absent.
        include_groups: bool => "includeGroups",
        sort_by: Vec<String> => "sortBy",
    }
}

/// Lists default watchers by customer, service, case type or priority, in the new variant, paged.
///
/// `GET /cases/v2/defaultwatcher/new`
///
/// Needs `viewDefaultWatchers`. [Schema](crate::schema::argus::cases::v2::defaultwatcher::LIST_DEFAULT_WATCHERS_NEW).
pub fn list_default_watchers_new(session: &rt::Session) -> ListDefaultWatchersNew {
    rt::Call::new(session, &operations::LIST_DEFAULT_WATCHERS_NEW).into()
}

rt::call! {
    /// The call of [`list_default_watchers_new()`], with its optional parameters.
    pub struct ListDefaultWatchersNew -> ResultStash<Vec<CaseDefaultWatcher>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        service: Vec<String> => "service",
        /// No item twice.
        case_type: Vec<CaseVoType> => "caseType",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
    }
}

/// Searches default watchers by detailed criteria, including subject and its inheritance, paged.
///
/// `POST /cases/v2/defaultwatcher/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewDefaultWatchers`. [Schema](crate::schema::argus::cases::v2::defaultwatcher::SEARCH_DEFAULT_WATCHERS).
pub fn search_default_watchers(
    session: &rt::Session,
    body: &CaseDefaultWatcherSearchRequest,
) -> rt::Call<ResultStash<Vec<CaseDefaultWatcher>>> {
    rt::Call::new(session, &operations::SEARCH_DEFAULT_WATCHERS).json(body)
}

/// Returns a single default case watcher by its ID.
///
/// `GET /cases/v2/defaultwatcher/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::cases::v2::defaultwatcher::GET_DEFAULT_WATCHER).
pub fn get_default_watcher(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseDefaultWatcher>> {
    rt::Call::new(session, &operations::GET_DEFAULT_WATCHER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Updates the case types, priorities or disabled state of a default watcher, by ID.
///
/// `PUT /cases/v2/defaultwatcher/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::cases::v2::defaultwatcher::UPDATE_DEFAULT_WATCHER).
pub fn update_default_watcher(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &CaseDefaultWatcherUpdateRequest,
) -> rt::Call<ResultStash<CaseDefaultWatcher>> {
    rt::Call::new(session, &operations::UPDATE_DEFAULT_WATCHER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes a default case watcher by ID and returns it.
///
/// `DELETE /cases/v2/defaultwatcher/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::cases::v2::defaultwatcher::DELETE_DEFAULT_WATCHER).
pub fn delete_default_watcher(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<CaseDefaultWatcher>> {
    rt::Call::new(session, &operations::DELETE_DEFAULT_WATCHER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /cases/v2/defaultwatcher`: [`list_default_watchers()`](super::list_default_watchers).
    pub static LIST_DEFAULT_WATCHERS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.list_default_watchers",
            rt::Method::GET,
            "/cases/v2/defaultwatcher",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("customer"),
                rt::Param::query("service"),
                rt::Param::query("caseType"),
                rt::Param::query("priority"),
                rt::Param::query("accessMode"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewCustomerContacts", "viewDefaultWatchers"])
        .deprecated()
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/defaultwatcher`: [`add_default_watcher()`](super::add_default_watcher).
    pub static ADD_DEFAULT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.add_default_watcher",
            rt::Method::POST,
            "/cases/v2/defaultwatcher",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/defaultwatcher/currentuser`: [`list_current_user_default_watchers()`](super::list_current_user_default_watchers).
    pub static LIST_CURRENT_USER_DEFAULT_WATCHERS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.list_current_user_default_watchers",
            rt::Method::GET,
            "/cases/v2/defaultwatcher/currentuser",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("customer"),
                rt::Param::query("service"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeGroups"),
                rt::Param::query("sortBy"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/defaultwatcher/new`: [`list_default_watchers_new()`](super::list_default_watchers_new).
    pub static LIST_DEFAULT_WATCHERS_NEW: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.list_default_watchers_new",
            rt::Method::GET,
            "/cases/v2/defaultwatcher/new",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("customer"),
                rt::Param::query("service"),
                rt::Param::query("caseType"),
                rt::Param::query("priority"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDefaultWatchers"])
        .document(&crate::documents::argus::CASES);
    /// `POST /cases/v2/defaultwatcher/search`: [`search_default_watchers()`](super::search_default_watchers).
    pub static SEARCH_DEFAULT_WATCHERS: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.search_default_watchers",
            rt::Method::POST,
            "/cases/v2/defaultwatcher/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewDefaultWatchers"])
        .document(&crate::documents::argus::CASES);
    /// `GET /cases/v2/defaultwatcher/{id}`: [`get_default_watcher()`](super::get_default_watcher).
    pub static GET_DEFAULT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.get_default_watcher",
            rt::Method::GET,
            "/cases/v2/defaultwatcher/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `PUT /cases/v2/defaultwatcher/{id}`: [`update_default_watcher()`](super::update_default_watcher).
    pub static UPDATE_DEFAULT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.update_default_watcher",
            rt::Method::PUT,
            "/cases/v2/defaultwatcher/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// `DELETE /cases/v2/defaultwatcher/{id}`: [`delete_default_watcher()`](super::delete_default_watcher).
    pub static DELETE_DEFAULT_WATCHER: rt::Operation = rt::Operation::new(
            "argus.cases.v2.defaultwatcher.delete_default_watcher",
            rt::Method::DELETE,
            "/cases/v2/defaultwatcher/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::CASES);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_DEFAULT_WATCHERS,
        &ADD_DEFAULT_WATCHER,
        &LIST_CURRENT_USER_DEFAULT_WATCHERS,
        &LIST_DEFAULT_WATCHERS_NEW,
        &SEARCH_DEFAULT_WATCHERS,
        &GET_DEFAULT_WATCHER,
        &UPDATE_DEFAULT_WATCHER,
        &DELETE_DEFAULT_WATCHER,
    ];
}
