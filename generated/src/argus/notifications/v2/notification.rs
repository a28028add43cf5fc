//! Notification.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{NotificationSeenRequest, NotificationV2Response, NotificationV2SearchRequest, NotificationsSeenResponse, ResultStash};

/// Lists notifications one page at a time, set by limit and offset.
///
/// `GET /notifications/v2/notification`
///
/// [Schema](crate::schema::argus::notifications::v2::notification::GET_NOTIFICATIONS).
pub fn get_notifications(session: &rt::Session) -> GetNotifications {
    rt::Call::new(session, &operations::GET_NOTIFICATIONS).into()
}

rt::call! {
    /// The call of [`get_notifications()`], with its optional parameters.
    pub struct GetNotifications -> ResultStash<Vec<NotificationV2Response>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Lists the notifications that match criteria in the body, such as channel, service, user or seen flag.
///
/// `POST /notifications/v2/notification/search`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::notification::SEARCH_NOTIFICATIONS).
pub fn search_notifications(
    session: &rt::Session,
    body: &NotificationV2SearchRequest,
) -> rt::Call<ResultStash<Vec<NotificationV2Response>>> {
    rt::Call::new(session, &operations::SEARCH_NOTIFICATIONS).json(body)
}

/// Marks many notifications as seen, by their ids or up to an end timestamp.
///
/// `PUT /notifications/v2/notification/seen`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v2::notification::NOTIFICATION_BULK_SEEN).
pub fn notification_bulk_seen(
    session: &rt::Session,
    body: &NotificationSeenRequest,
) -> rt::Call<ResultStash<NotificationsSeenResponse>> {
    rt::Call::new(session, &operations::NOTIFICATION_BULK_SEEN).json(body)
}

/// Marks a single notification as seen, by its notification id.
///
/// `PUT /notifications/v2/notification/{notificationID}/seen`
///
/// - `notification_id`: `notificationID` in the path, uuid.
///
/// [Schema](crate::schema::argus::notifications::v2::notification::NOTIFICATION_SEEN).
pub fn notification_seen(
    session: &rt::Session,
    notification_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<NotificationsSeenResponse>> {
    rt::Call::new(session, &operations::NOTIFICATION_SEEN)
        .set("notificationID", &rt::Arg::<rt::Uuid>::into_arg(notification_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /notifications/v2/notification`: [`get_notifications()`](super::get_notifications).
    pub static GET_NOTIFICATIONS: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.notification.get_notifications",
            rt::Method::GET,
            "/notifications/v2/notification",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `POST /notifications/v2/notification/search`: [`search_notifications()`](super::search_notifications).
    pub static SEARCH_NOTIFICATIONS: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.notification.search_notifications",
            rt::Method::POST,
            "/notifications/v2/notification/search",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/notification/seen`: [`notification_bulk_seen()`](super::notification_bulk_seen).
    pub static NOTIFICATION_BULK_SEEN: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.notification.notification_bulk_seen",
            rt::Method::PUT,
            "/notifications/v2/notification/seen",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/notification/{notificationID}/seen`: [`notification_seen()`](super::notification_seen).
    pub static NOTIFICATION_SEEN: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.notification.notification_seen",
            rt::Method::PUT,
            "/notifications/v2/notification/{notificationID}/seen",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("notificationID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &GET_NOTIFICATIONS,
        &SEARCH_NOTIFICATIONS,
        &NOTIFICATION_BULK_SEEN,
        &NOTIFICATION_SEEN,
    ];
}
