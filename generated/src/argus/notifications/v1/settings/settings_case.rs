//! SettingsCase.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{CurrentUserSetCaseAppNotificationSettingsRequest, ResultStash, UserCaseNotificationSettings};

/// Returns the case notification settings of the current user.
///
/// `GET /notifications/v1/settings/case`
///
/// [Schema](crate::schema::argus::notifications::v1::settings::settings_case::GET_SETTINGS).
pub fn get_settings(
    session: &rt::Session,
) -> rt::Call<ResultStash<UserCaseNotificationSettings>> {
    rt::Call::new(session, &operations::GET_SETTINGS)
}

/// Sets the priorities and verbosity of case notifications in the app for the current user.
///
/// `PUT /notifications/v1/settings/case/app`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v1::settings::settings_case::SET_APP_SETTINGS).
pub fn set_app_settings(
    session: &rt::Session,
    body: &CurrentUserSetCaseAppNotificationSettingsRequest,
) -> rt::Call<ResultStash<UserCaseNotificationSettings>> {
    rt::Call::new(session, &operations::SET_APP_SETTINGS).json(body)
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /notifications/v1/settings/case`: [`get_settings()`](super::get_settings).
    pub static GET_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.settings.settings_case.get_settings",
            rt::Method::GET,
            "/notifications/v1/settings/case",
        )
        .api(&super::super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v1/settings/case/app`: [`set_app_settings()`](super::set_app_settings).
    pub static SET_APP_SETTINGS: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.settings.settings_case.set_app_settings",
            rt::Method::PUT,
            "/notifications/v1/settings/case/app",
        )
        .api(&super::super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&GET_SETTINGS, &SET_APP_SETTINGS];
}
