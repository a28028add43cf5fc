//! Settings.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{CreateUserCaseNotificationRuleRequest, ResultStash, SetUserCaseNotificationDefaultSettingsRequest, UpdateUserCaseNotificationRuleRequest, UserCaseNotificationRuleResponse, UserNotificationV2SettingsResponse};

/// Returns the notification settings that apply to the calling user.
///
/// `GET /notifications/v2/settings`
///
/// [Schema](crate::schema::argus::notifications::v2::settings::GET_NOTIFICATION_SETTINGS_FOR_CURRENT_USER).
pub fn get_notification_settings_for_current_user(
    session: &rt::Session,
) -> rt::Call<ResultStash<UserNotificationV2SettingsResponse>> {
    rt::Call::new(session, &operations::GET_NOTIFICATION_SETTINGS_FOR_CURRENT_USER)
}

/// Sets the default case notification settings per channel for the current user.
///
/// `PUT /notifications/v2/settings/case`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::settings::SET_DEFAULT_NOTIFICATION_SETTINGS_CURRENT_USER).
pub fn set_default_notification_settings_current_user(
    session: &rt::Session,
    body: &SetUserCaseNotificationDefaultSettingsRequest,
) -> rt::Call<ResultStash<UserNotificationV2SettingsResponse>> {
    rt::Call::new(session, &operations::SET_DEFAULT_NOTIFICATION_SETTINGS_CURRENT_USER)
        .json(body)
}

/// Lists the case notification rules of the current user, paged, deleted ones on request.
///
/// `GET /notifications/v2/settings/case/rules`
///
/// [Schema](crate::schema::argus::notifications::v2::settings::LIST_NOTIFICATION_RULES_FOR_CURRENT_USER).
pub fn list_notification_rules_for_current_user(
    session: &rt::Session,
) -> ListNotificationRulesForCurrentUser {
    rt::Call::new(session, &operations::LIST_NOTIFICATION_RULES_FOR_CURRENT_USER).into()
}

rt::call! {
    /// The call of [`list_notification_rules_for_current_user()`], with its optional parameters.
    pub struct ListNotificationRulesForCurrentUser -> ResultStash<Vec<UserCaseNotificationRuleResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Creates a case notification rule with its channels and conditions for the current user.
///
/// `POST /notifications/v2/settings/case/rules`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::settings::ADD_NOTIFICATION_RULE_FOR_CURRENT_USER).
pub fn add_notification_rule_for_current_user(
    session: &rt::Session,
    body: &CreateUserCaseNotificationRuleRequest,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::ADD_NOTIFICATION_RULE_FOR_CURRENT_USER)
        .json(body)
}

/// Returns one case notification rule of the current user by rule id.
///
/// `GET /notifications/v2/settings/case/rules/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::notifications::v2::settings::GET_NOTIFICATION_RULE_FOR_CURRENT_USER).
pub fn get_notification_rule_for_current_user(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::GET_NOTIFICATION_RULE_FOR_CURRENT_USER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Changes or disables one case notification rule of the current user, by rule id.
///
/// `PUT /notifications/v2/settings/case/rules/{id}`
///
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::settings::UPDATE_NOTIFICATION_RULE_FOR_CURRENT_USER).
pub fn update_notification_rule_for_current_user(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
    body: &UpdateUserCaseNotificationRuleRequest,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::UPDATE_NOTIFICATION_RULE_FOR_CURRENT_USER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes one case notification rule of the current user by rule id and returns it.
///
/// `DELETE /notifications/v2/settings/case/rules/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::notifications::v2::settings::DELETE_NOTIFICATION_RULE_FOR_CURRENT_USER).
pub fn delete_notification_rule_for_current_user(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::DELETE_NOTIFICATION_RULE_FOR_CURRENT_USER)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /notifications/v2/settings`: [`get_notification_settings_for_current_user()`](super::get_notification_settings_for_current_user).
    pub static GET_NOTIFICATION_SETTINGS_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.get_notification_settings_for_current_user",
            rt::Method::GET,
            "/notifications/v2/settings",
        )
        .api(&super::super::super::super::API)
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/settings/case`: [`set_default_notification_settings_current_user()`](super::set_default_notification_settings_current_user).
    pub static SET_DEFAULT_NOTIFICATION_SETTINGS_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.set_default_notification_settings_current_user",
            rt::Method::PUT,
            "/notifications/v2/settings/case",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `GET /notifications/v2/settings/case/rules`: [`list_notification_rules_for_current_user()`](super::list_notification_rules_for_current_user).
    pub static LIST_NOTIFICATION_RULES_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.list_notification_rules_for_current_user",
            rt::Method::GET,
            "/notifications/v2/settings/case/rules",
        )
        .api(&super::super::super::super::API)
        .params(const {
            &[
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `POST /notifications/v2/settings/case/rules`: [`add_notification_rule_for_current_user()`](super::add_notification_rule_for_current_user).
    pub static ADD_NOTIFICATION_RULE_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.add_notification_rule_for_current_user",
            rt::Method::POST,
            "/notifications/v2/settings/case/rules",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `GET /notifications/v2/settings/case/rules/{id}`: [`get_notification_rule_for_current_user()`](super::get_notification_rule_for_current_user).
    pub static GET_NOTIFICATION_RULE_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.get_notification_rule_for_current_user",
            rt::Method::GET,
            "/notifications/v2/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/settings/case/rules/{id}`: [`update_notification_rule_for_current_user()`](super::update_notification_rule_for_current_user).
    pub static UPDATE_NOTIFICATION_RULE_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.update_notification_rule_for_current_user",
            rt::Method::PUT,
            "/notifications/v2/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `DELETE /notifications/v2/settings/case/rules/{id}`: [`delete_notification_rule_for_current_user()`](super::delete_notification_rule_for_current_user).
    pub static DELETE_NOTIFICATION_RULE_FOR_CURRENT_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.settings.delete_notification_rule_for_current_user",
            rt::Method::DELETE,
            "/notifications/v2/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_NOTIFICATION_SETTINGS_FOR_CURRENT_USER,
        &SET_DEFAULT_NOTIFICATION_SETTINGS_CURRENT_USER,
        &LIST_NOTIFICATION_RULES_FOR_CURRENT_USER,
        &ADD_NOTIFICATION_RULE_FOR_CURRENT_USER,
        &GET_NOTIFICATION_RULE_FOR_CURRENT_USER,
        &UPDATE_NOTIFICATION_RULE_FOR_CURRENT_USER,
        &DELETE_NOTIFICATION_RULE_FOR_CURRENT_USER,
    ];
}
