//! Notification.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{NotificationRequest, NotificationResponse, ResultStash};

/// Prepares a notification on an event for the given recipients, to be sent later by its ID.
///
/// `POST /notifications/v1/notification`
///
/// - `body`: sent as `application/json`.
///
/// Needs `prepareNotification`. [Schema](crate::schema::argus::notifications::v1::notification::PREPARE_NOTIFICATION).
pub fn prepare_notification(
    session: &rt::Session,
    body: &NotificationRequest,
) -> rt::Call<ResultStash<NotificationResponse>> {
    rt::Call::new(session, &operations::PREPARE_NOTIFICATION).json(body)
}

/// Sends a notification that was prepared earlier, by notification ID.
///
/// `PUT /notifications/v1/notification/{notificationID}/send`
///
/// - `notification_id`: `notificationID` in the path, uuid.
///
/// Needs `prepareNotification`. [Schema](crate::schema::argus::notifications::v1::notification::SEND_NOTIFICATION).
pub fn send_notification(
    session: &rt::Session,
    notification_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<NotificationResponse>> {
    rt::Call::new(session, &operations::SEND_NOTIFICATION)
        .set("notificationID", &rt::Arg::<rt::Uuid>::into_arg(notification_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /notifications/v1/notification`: [`prepare_notification()`](super::prepare_notification).
    pub static PREPARE_NOTIFICATION: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.notification.prepare_notification",
            rt::Method::POST,
            "/notifications/v1/notification",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["prepareNotification"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v1/notification/{notificationID}/send`: [`send_notification()`](super::send_notification).
    pub static SEND_NOTIFICATION: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.notification.send_notification",
            rt::Method::PUT,
            "/notifications/v1/notification/{notificationID}/send",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("notificationID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["prepareNotification"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&PREPARE_NOTIFICATION, &SEND_NOTIFICATION];
}
