//! Role.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResultStash, Role, RoleAddRequest, RoleRestoreRequest, RoleSearchCriteria, RoleUpdateRequest};

/// Lists reputation roles, paged, optionally narrowed by a search string.
///
/// `GET /reputation/v1/role`
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::role::LIST_ROLES).
pub fn list_roles(session: &rt::Session) -> ListRoles {
    rt::Call::new(session, &operations::LIST_ROLES).into()
}

rt::call! {
    /// The call of [`list_roles()`], with its optional parameters.
    pub struct ListRoles -> ResultStash<Vec<Role>> {
        search: String => "search",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
    }
}

/// Creates a reputation role with an alias, a name and an optional score.
///
/// `POST /reputation/v1/role`
///
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::role::ADD_NEW_ROLE).
pub fn add_new_role(
    session: &rt::Session,
    body: &RoleAddRequest,
) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::ADD_NEW_ROLE).json(body)
}

/// Lists the roles that match criteria in the body, such as ids, flags or a search string.
///
/// `POST /reputation/v1/role/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::role::SEARCH_ROLES).
pub fn search_roles(
    session: &rt::Session,
    body: &RoleSearchCriteria,
) -> rt::Call<ResultStash<Vec<Role>>> {
    rt::Call::new(session, &operations::SEARCH_ROLES).json(body)
}

/// Returns one reputation role, looked up by its alias.
///
/// `GET /reputation/v1/role/{alias}`
///
/// - `alias`: `alias` in the path, text. Matches `.*[^0-9].*`.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::role::GET_ROLE_BY_ALIAS).
pub fn get_role_by_alias(
    session: &rt::Session,
    alias: impl rt::Arg<String>,
) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::GET_ROLE_BY_ALIAS)
        .set("alias", &rt::Arg::<String>::into_arg(alias))
}

/// Returns one reputation role, looked up by its numeric id.
///
/// `GET /reputation/v1/role/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `viewObservationData`. [Schema](crate::schema::argus::reputation::v1::role::GET_ROLE_BY_ID).
pub fn get_role_by_id(session: &rt::Session, id: i32) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::GET_ROLE_BY_ID).set("id", &id)
}

/// Changes the alias, name or score of a reputation role, by id.
///
/// `PUT /reputation/v1/role/{id}`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::role::UPDATE_ROLE).
pub fn update_role(
    session: &rt::Session,
    id: i32,
    body: &RoleUpdateRequest,
) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::UPDATE_ROLE).set("id", &id).json(body)
}

/// Deletes a reputation role by its id and returns it.
///
/// `DELETE /reputation/v1/role/{id}`
///
/// - `id`: `id` in the path, int32.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::role::DELETE_ROLE).
pub fn delete_role(session: &rt::Session, id: i32) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::DELETE_ROLE).set("id", &id)
}

/// Restores a reputation role by its id and returns the restored role.
///
/// `PUT /reputation/v1/role/{id}/restore`
///
/// - `id`: `id` in the path, int32.
/// - `body`: sent as `application/json`.
///
/// Needs `editObservationData`. [Schema](crate::schema::argus::reputation::v1::role::RESTORE_ROLE).
pub fn restore_role(
    session: &rt::Session,
    id: i32,
    body: &RoleRestoreRequest,
) -> rt::Call<ResultStash<Role>> {
    rt::Call::new(session, &operations::RESTORE_ROLE).set("id", &id).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /reputation/v1/role`: [`list_roles()`](super::list_roles).
    pub static LIST_ROLES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.list_roles",
            rt::Method::GET,
            "/reputation/v1/role",
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
    /// `POST /reputation/v1/role`: [`add_new_role()`](super::add_new_role).
    pub static ADD_NEW_ROLE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.add_new_role",
            rt::Method::POST,
            "/reputation/v1/role",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `POST /reputation/v1/role/search`: [`search_roles()`](super::search_roles).
    pub static SEARCH_ROLES: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.search_roles",
            rt::Method::POST,
            "/reputation/v1/role/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/role/{alias}`: [`get_role_by_alias()`](super::get_role_by_alias).
    pub static GET_ROLE_BY_ALIAS: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.get_role_by_alias",
            rt::Method::GET,
            "/reputation/v1/role/{alias}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("alias")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `GET /reputation/v1/role/{id}`: [`get_role_by_id()`](super::get_role_by_id).
    pub static GET_ROLE_BY_ID: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.get_role_by_id",
            rt::Method::GET,
            "/reputation/v1/role/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/role/{id}`: [`update_role()`](super::update_role).
    pub static UPDATE_ROLE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.update_role",
            rt::Method::PUT,
            "/reputation/v1/role/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `DELETE /reputation/v1/role/{id}`: [`delete_role()`](super::delete_role).
    pub static DELETE_ROLE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.delete_role",
            rt::Method::DELETE,
            "/reputation/v1/role/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// `PUT /reputation/v1/role/{id}/restore`: [`restore_role()`](super::restore_role).
    pub static RESTORE_ROLE: rt::Operation = rt::Operation::new(
            "argus.reputation.v1.role.restore_role",
            rt::Method::PUT,
            "/reputation/v1/role/{id}/restore",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["editObservationData"])
        .document(&crate::documents::argus::REPUTATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_ROLES,
        &ADD_NEW_ROLE,
        &SEARCH_ROLES,
        &GET_ROLE_BY_ALIAS,
        &GET_ROLE_BY_ID,
        &UPDATE_ROLE,
        &DELETE_ROLE,
        &RESTORE_ROLE,
    ];
}
