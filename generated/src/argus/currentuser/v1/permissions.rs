//! Permissions.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CurrentUserPermission, ResultStash};

/// Lists the permissions of the current user page by page, inherited ones included by default.
///
/// `GET /currentuser/v1/permissions`
///
/// [Schema](crate::schema::argus::currentuser::v1::permissions::GET_CURRENT_USER_PERMISSIONS).
pub fn get_current_user_permissions(session: &rt::Session) -> GetCurrentUserPermissions {
    rt::Call::new(session, &operations::GET_CURRENT_USER_PERMISSIONS).into()
}

rt::call! {
    /// The call of [`get_current_user_permissions()`], with its optional parameters.
    pub struct GetCurrentUserPermissions -> ResultStash<Vec<CurrentUserPermission>> {
        /// `true` if absent.
        include_inherited: bool => "includeInherited",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/permissions`: [`get_current_user_permissions()`](super::get_current_user_permissions).
    pub static GET_CURRENT_USER_PERMISSIONS: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.permissions.get_current_user_permissions",
            rt::Method::GET,
            "/currentuser/v1/permissions",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("includeInherited"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CURRENT_USER_PERMISSIONS];
}
