//! Preferences.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CurrentUserPreference, ResultStash};

/// Lists the preferences of the current user page by page, filtered by key or key prefix.
///
/// `GET /currentuser/v1/preferences`
///
/// [Schema](crate::schema::argus::currentuser::v1::preferences::LIST_CURRENT_USER_PREFERENCES).
pub fn list_current_user_preferences(
    session: &rt::Session,
) -> ListCurrentUserPreferences {
    rt::Call::new(session, &operations::LIST_CURRENT_USER_PREFERENCES).into()
}

rt::call! {
    /// The call of [`list_current_user_preferences()`], with its optional parameters.
    pub struct ListCurrentUserPreferences -> ResultStash<Vec<CurrentUserPreference>> {
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        key: Vec<String> => "key",
        /// No item twice.
        key_prefix: Vec<String> => "keyPrefix",
    }
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /currentuser/v1/preferences`: [`list_current_user_preferences()`](super::list_current_user_preferences).
    pub static LIST_CURRENT_USER_PREFERENCES: rt::Operation = rt::Operation::new(
            "argus.currentuser.v1.preferences.list_current_user_preferences",
            rt::Method::GET,
            "/currentuser/v1/preferences",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("offset"),
                rt::Param::query("limit"),
                rt::Param::query("key"),
                rt::Param::query("keyPrefix"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::USERS);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_CURRENT_USER_PREFERENCES];
}
