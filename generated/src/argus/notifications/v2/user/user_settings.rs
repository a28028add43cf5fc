//! UserSettings.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::super::{CreateUserCaseNotificationRuleRequest, ResultStash, SetUserCaseNotificationDefaultSettingsRequest, UpdateUserCaseNotificationRuleRequest, UserCaseNotificationRuleResponse, UserNotificationV2SettingsResponse};

/// Returns the notification settings of the user named in the path.
///
/// `GET /notifications/v2/user/{user}/settings`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewNotificationSettings`. [Schema](crate::schema::argus::notifications::v2::user::user_settings::GET_NOTIFICATION_SETTINGS_FOR_OTHER_USER).
pub fn get_notification_settings_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> rt::Call<ResultStash<UserNotificationV2SettingsResponse>> {
    rt::Call::new(session, &operations::GET_NOTIFICATION_SETTINGS_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
}

/// Sets the default case notification settings per channel for the user named in the path.
///
/// `PUT /notifications/v2/user/{user}/settings/case`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// Needs `updateNotificationSettings`. [Schema](crate::schema::argus::notifications::v2::user::user_settings::SET_DEFAULT_NOTIFICATION_SETTINGS_OTHER_USER).
pub fn set_default_notification_settings_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &SetUserCaseNotificationDefaultSettingsRequest,
) -> rt::Call<ResultStash<UserNotificationV2SettingsResponse>> {
    rt::Call::new(session, &operations::SET_DEFAULT_NOTIFICATION_SETTINGS_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
}

/// Lists the case notification rules of a given user, paged, deleted ones on request.
///
/// `GET /notifications/v2/user/{user}/settings/case/rules`
///
/// - `user`: `user` in the path, text.
///
/// Needs `viewNotificationSettings`. [Schema](crate::schema::argus::notifications::v2::user::user_settings::LIST_NOTIFICATION_RULES_FOR_OTHER_USER).
pub fn list_notification_rules_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
) -> ListNotificationRulesForOtherUser {
    rt::Call::new(session, &operations::LIST_NOTIFICATION_RULES_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .into()
}

rt::call! {
    /// The call of [`list_notification_rules_for_other_user()`], with its optional parameters.
    pub struct ListNotificationRulesForOtherUser -> ResultStash<Vec<UserCaseNotificationRuleResponse>> {
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
    }
}

/// Creates a case notification rule with its channels and conditions for a given user.
///
/// `POST /notifications/v2/user/{user}/settings/case/rules`
///
/// - `user`: `user` in the path, text.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::user::user_settings::ADD_NOTIFICATION_RULE_FOR_OTHER_USER).
pub fn add_notification_rule_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    body: &CreateUserCaseNotificationRuleRequest,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::ADD_NOTIFICATION_RULE_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .json(body)
}

/// Returns one case notification rule of a given user by rule id.
///
/// `GET /notifications/v2/user/{user}/settings/case/rules/{id}`
///
/// - `user`: `user` in the path, text.
/// - `id`: `id` in the path, uuid.
///
/// Needs `viewNotificationSettings`. [Schema](crate::schema::argus::notifications::v2::user::user_settings::GET_NOTIFICATION_RULE_FOR_OTHER_USER).
pub fn get_notification_rule_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::GET_NOTIFICATION_RULE_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// Changes or disables one case notification rule of a given user, by rule id.
///
/// `PUT /notifications/v2/user/{user}/settings/case/rules/{id}`
///
/// - `user`: `user` in the path, text.
/// - `id`: `id` in the path, uuid.
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::user::user_settings::UPDATE_NOTIFICATION_RULE_FOR_OTHER_USER).
pub fn update_notification_rule_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    id: impl rt::Arg<rt::Uuid>,
    body: &UpdateUserCaseNotificationRuleRequest,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::UPDATE_NOTIFICATION_RULE_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
        .json(body)
}

/// Deletes one case notification rule of a given user by rule id and returns it.
///
/// `DELETE /notifications/v2/user/{user}/settings/case/rules/{id}`
///
/// - `user`: `user` in the path, text.
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::notifications::v2::user::user_settings::DELETE_NOTIFICATION_RULE_FOR_OTHER_USER).
pub fn delete_notification_rule_for_other_user(
    session: &rt::Session,
    user: impl rt::Arg<String>,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<UserCaseNotificationRuleResponse>> {
    rt::Call::new(session, &operations::DELETE_NOTIFICATION_RULE_FOR_OTHER_USER)
        .set("user", &rt::Arg::<String>::into_arg(user))
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /notifications/v2/user/{user}/settings`: [`get_notification_settings_for_other_user()`](super::get_notification_settings_for_other_user).
    pub static GET_NOTIFICATION_SETTINGS_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.get_notification_settings_for_other_user",
            rt::Method::GET,
            "/notifications/v2/user/{user}/settings",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewNotificationSettings"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/user/{user}/settings/case`: [`set_default_notification_settings_other_user()`](super::set_default_notification_settings_other_user).
    pub static SET_DEFAULT_NOTIFICATION_SETTINGS_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.set_default_notification_settings_other_user",
            rt::Method::PUT,
            "/notifications/v2/user/{user}/settings/case",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["updateNotificationSettings"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `GET /notifications/v2/user/{user}/settings/case/rules`: [`list_notification_rules_for_other_user()`](super::list_notification_rules_for_other_user).
    pub static LIST_NOTIFICATION_RULES_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.list_notification_rules_for_other_user",
            rt::Method::GET,
            "/notifications/v2/user/{user}/settings/case/rules",
        )
        .api(&super::super::super::super::super::API)
        .params(const {
            &[
                rt::Param::path("user"),
                rt::Param::query("limit"),
                rt::Param::query("offset"),
                rt::Param::query("includeDeleted"),
            ]
        })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewNotificationSettings"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `POST /notifications/v2/user/{user}/settings/case/rules`: [`add_notification_rule_for_other_user()`](super::add_notification_rule_for_other_user).
    pub static ADD_NOTIFICATION_RULE_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.add_notification_rule_for_other_user",
            rt::Method::POST,
            "/notifications/v2/user/{user}/settings/case/rules",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `GET /notifications/v2/user/{user}/settings/case/rules/{id}`: [`get_notification_rule_for_other_user()`](super::get_notification_rule_for_other_user).
    pub static GET_NOTIFICATION_RULE_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.get_notification_rule_for_other_user",
            rt::Method::GET,
            "/notifications/v2/user/{user}/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["viewNotificationSettings"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/user/{user}/settings/case/rules/{id}`: [`update_notification_rule_for_other_user()`](super::update_notification_rule_for_other_user).
    pub static UPDATE_NOTIFICATION_RULE_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.update_notification_rule_for_other_user",
            rt::Method::PUT,
            "/notifications/v2/user/{user}/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("id")] })
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `DELETE /notifications/v2/user/{user}/settings/case/rules/{id}`: [`delete_notification_rule_for_other_user()`](super::delete_notification_rule_for_other_user).
    pub static DELETE_NOTIFICATION_RULE_FOR_OTHER_USER: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.user.user_settings.delete_notification_rule_for_other_user",
            rt::Method::DELETE,
            "/notifications/v2/user/{user}/settings/case/rules/{id}",
        )
        .api(&super::super::super::super::super::API)
        .params(const { &[rt::Param::path("user"), rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_NOTIFICATION_SETTINGS_FOR_OTHER_USER,
        &SET_DEFAULT_NOTIFICATION_SETTINGS_OTHER_USER,
        &LIST_NOTIFICATION_RULES_FOR_OTHER_USER,
        &ADD_NOTIFICATION_RULE_FOR_OTHER_USER,
        &GET_NOTIFICATION_RULE_FOR_OTHER_USER,
        &UPDATE_NOTIFICATION_RULE_FOR_OTHER_USER,
        &DELETE_NOTIFICATION_RULE_FOR_OTHER_USER,
    ];
}
