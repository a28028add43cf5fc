//! Groups.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ModelGroupInfoV2, ResultStash};

/// Lists the groups of the current user page by page, with ancestor groups on request.
///
/// `GET /currentuser/v1/groups`
///
/// [Schema](crate::schema::argus::currentuser::v1::groups::GET_CURRENT_USER_GROUPS).
pub fn get_current_user_groups(session: &rt::Session) -> GetCurrentUserGroups {
    rt::Call::new(session, &operations::GET_CURRENT_USER_GROUPS).into()
}

rt::call! {
    /// The call of [`get_current_user_groups()`], with its optional parameters.
    pub struct GetCurrentUserGroups -> ResultStash<Vec<ModelGroupInfoV2>> {
        /// `false` if absent.
        include_ancestors: bool => "includeAncestors",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/groups`: [`get_current_user_groups()`](super::get_current_user_groups).
    pub static GET_CURRENT_USER_GROUPS: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.groups.get_current_user_groups",
            rt::Method::GET,
            "/currentuser/v1/groups",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("includeAncestors"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_CURRENT_USER_GROUPS];
}
