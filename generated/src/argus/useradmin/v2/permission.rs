//! Permission.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ListPermissionsKeywordField, ListUsersKeywordMatch, Permission, PermissionGrantBulkRequest, PermissionGrantRequest, PermissionSearchRequest, ResultStash};

/// Lists permissions page by page, filtered by subject, customer, function or keyword.
///
/// `GET /useradmin/v2/permission`
///
/// Needs `viewPermissions`. [Schema](crate::schema::argus::useradmin::v2::permission::LIST_PERMISSIONS).
pub fn list_permissions(session: &rt::Session) -> ListPermissions {
    rt::Call::new(session, &operations::LIST_PERMISSIONS).into()
}

rt::call! {
    /// The call of [`list_permissions()`], with its optional parameters.
    pub struct ListPermissions -> ResultStash<Vec<Permission>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        domain: String => "domain",
        /// No item twice.
        subject: Vec<String> => "subject",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        function: Vec<String> => "function",
        /// `true` if absent.
        include_subject_ascendants: bool => "includeSubjectAscendants",
        /// `true` if absent.
        include_subject_descendants: bool => "includeSubjectDescendants",
        /// `true` if absent.
        include_customer_ascendants: bool => "includeCustomerAscendants",
        /// `true` if absent.
        include_customer_descendants: bool => "includeCustomerDescendants",
        /// `true` if absent.
        include_function_ascendants: bool => "includeFunctionAscendants",
        /// `true` if absent.
        include_function_descendants: bool => "includeFunctionDescendants",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"all"` if absent.
        keyword_match: ListUsersKeywordMatch => "keywordMatch",
        /// No item twice.
        keyword_field: Vec<ListPermissionsKeywordField> => "keywordField",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Grants a function on a customer to a subject and returns the new permission.
///
/// `POST /useradmin/v2/permission`
///
/// - `body`: sent as `application/json`.
///
/// Needs `grantRole`. [Schema](crate::schema::argus::useradmin::v2::permission::GRANT_PERMISSION).
pub fn grant_permission(
    session: &rt::Session,
    body: &PermissionGrantRequest,
) -> rt::Call<ResultStash<Permission>> {
    rt::Call::new(session, &operations::GRANT_PERMISSION).json(body)
}

/// Revokes all permissions with the given IDs in one call, with an optional comment.
///
/// `DELETE /useradmin/v2/permission`
///
/// - `permission`: `permission` in the query, list. At least 1 items, no item twice.
///
/// Needs `revokeRole`. [Schema](crate::schema::argus::useradmin::v2::permission::REVOKE_PERMISSIONS_BULK).
pub fn revoke_permissions_bulk(
    session: &rt::Session,
    permission: impl rt::Arg<Vec<i64>>,
) -> RevokePermissionsBulk {
    rt::Call::new(session, &operations::REVOKE_PERMISSIONS_BULK)
        .set("permission", &rt::Arg::<Vec<i64>>::into_arg(permission))
        .into()
}

rt::call! {
    /// The call of [`revoke_permissions_bulk()`], with its optional parameters.
    pub struct RevokePermissionsBulk -> ResultStash<Vec<Permission>> {
        comment: String => "comment",
    }
}

/// Grants several permissions in one call, each a function on a customer for a subject.
///
/// `POST /useradmin/v2/permission/bulk`
///
/// - `body`: sent as `application/json`.
///
/// Needs `grantRole`. [Schema](crate::schema::argus::useradmin::v2::permission::GRANT_PERMISSIONS_BULK).
pub fn grant_permissions_bulk(
    session: &rt::Session,
    body: &PermissionGrantBulkRequest,
) -> rt::Call<ResultStash<Vec<Permission>>> {
    rt::Call::new(session, &operations::GRANT_PERMISSIONS_BULK).json(body)
}

/// Searches permissions by subject, customer, function and time granted or revoked, with paging.
///
/// `POST /useradmin/v2/permission/search`
///
/// - `body`: sent as `application/json`.
///
/// Needs `viewPermissions`. [Schema](crate::schema::argus::useradmin::v2::permission::SEARCH_PERMISSIONS).
pub fn search_permissions(
    session: &rt::Session,
    body: &PermissionSearchRequest,
) -> rt::Call<ResultStash<Vec<Permission>>> {
    rt::Call::new(session, &operations::SEARCH_PERMISSIONS).json(body)
}

/// Revokes the single permission with the given ID, with an optional comment.
///
/// `DELETE /useradmin/v2/permission/{permissionID}`
///
/// - `permission_id`: `permissionID` in the path, int64. At least 1.
///
/// Needs `revokeRole`. [Schema](crate::schema::argus::useradmin::v2::permission::REVOKE_PERMISSION).
pub fn revoke_permission(session: &rt::Session, permission_id: i64) -> RevokePermission {
    rt::Call::new(session, &operations::REVOKE_PERMISSION)
        .set("permissionID", &permission_id)
        .into()
}

rt::call! {
    /// The call of [`revoke_permission()`], with its optional parameters.
    pub struct RevokePermission -> ResultStash<Permission> {
        comment: String => "comment",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /useradmin/v2/permission`: [`list_permissions()`](super::list_permissions).
    pub static LIST_PERMISSIONS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.list_permissions",
            rt::Method::GET,
            "/useradmin/v2/permission",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("domain"),
                rt::Param::query("subject"),
                rt::Param::query("customer"),
                rt::Param::query("function"),
                rt::Param::query("includeSubjectAscendants"),
                rt::Param::query("includeSubjectDescendants"),
                rt::Param::query("includeCustomerAscendants"),
                rt::Param::query("includeCustomerDescendants"),
                rt::Param::query("includeFunctionAscendants"),
                rt::Param::query("includeFunctionDescendants"),
                rt::Param::query("keywords"),
                rt::Param::query("keywordMatch"),
                rt::Param::query("keywordField"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPermissions"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/permission`: [`grant_permission()`](super::grant_permission).
    pub static GRANT_PERMISSION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.grant_permission",
            rt::Method::POST,
            "/useradmin/v2/permission",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["grantRole"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/permission`: [`revoke_permissions_bulk()`](super::revoke_permissions_bulk).
    pub static REVOKE_PERMISSIONS_BULK: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.revoke_permissions_bulk",
            rt::Method::DELETE,
            "/useradmin/v2/permission",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::query("permission").required(), rt::Param::query("comment")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["revokeRole"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/permission/bulk`: [`grant_permissions_bulk()`](super::grant_permissions_bulk).
    pub static GRANT_PERMISSIONS_BULK: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.grant_permissions_bulk",
            rt::Method::POST,
            "/useradmin/v2/permission/bulk",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["grantRole"])
        .document(&crate::documents::argus::USERS);
    /// `POST /useradmin/v2/permission/search`: [`search_permissions()`](super::search_permissions).
    pub static SEARCH_PERMISSIONS: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.search_permissions",
            rt::Method::POST,
            "/useradmin/v2/permission/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewPermissions"])
        .document(&crate::documents::argus::USERS);
    /// `DELETE /useradmin/v2/permission/{permissionID}`: [`revoke_permission()`](super::revoke_permission).
    pub static REVOKE_PERMISSION: rt::Operation = rt::Operation::new(
            "argus.useradmin.v2.permission.revoke_permission",
            rt::Method::DELETE,
            "/useradmin/v2/permission/{permissionID}",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[rt::Param::path("permissionID"), rt::Param::query("comment")]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["revokeRole"])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &LIST_PERMISSIONS,
        &GRANT_PERMISSION,
        &REVOKE_PERMISSIONS_BULK,
        &GRANT_PERMISSIONS_BULK,
        &SEARCH_PERMISSIONS,
        &REVOKE_PERMISSION,
    ];
}
