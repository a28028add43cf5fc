//! Transaction.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{NotificationV2Request, PrepareNotificationTransactionResponse, ResultStash, SendPreparedTransactionResponse};

/// Prepares a notification transaction for the given recipients, service and operation.
///
/// `POST /notifications/v2/transaction`
///
/// - `body`: sent as `application/json`.
///
/// Needs `prepareNotification`. [Schema](crate::schema::argus::notifications::v2::transaction::PREPARE_NOTIFICATION_TRANSACTION).
pub fn prepare_notification_transaction(
    session: &rt::Session,
    body: &NotificationV2Request,
) -> rt::Call<ResultStash<PrepareNotificationTransactionResponse>> {
    rt::Call::new(session, &operations::PREPARE_NOTIFICATION_TRANSACTION).json(body)
}

/// Sends a prepared notification transaction, by its transaction id.
///
/// `PUT /notifications/v2/transaction/{transactionID}/send`
///
/// - `transaction_id`: `transactionID` in the path, uuid.
///
/// Needs `prepareNotification`. [Schema](crate::schema::argus::notifications::v2::transaction::SEND_NOTIFICATION_TRANSACTION).
pub fn send_notification_transaction(
    session: &rt::Session,
    transaction_id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<SendPreparedTransactionResponse>> {
    rt::Call::new(session, &operations::SEND_NOTIFICATION_TRANSACTION)
        .set("transactionID", &rt::Arg::<rt::Uuid>::into_arg(transaction_id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /notifications/v2/transaction`: [`prepare_notification_transaction()`](super::prepare_notification_transaction).
    pub static PREPARE_NOTIFICATION_TRANSACTION: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.transaction.prepare_notification_transaction",
            rt::Method::POST,
            "/notifications/v2/transaction",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["prepareNotification"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `PUT /notifications/v2/transaction/{transactionID}/send`: [`send_notification_transaction()`](super::send_notification_transaction).
    pub static SEND_NOTIFICATION_TRANSACTION: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.transaction.send_notification_transaction",
            rt::Method::PUT,
            "/notifications/v2/transaction/{transactionID}/send",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("transactionID")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .permissions(&["prepareNotification"])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[
        &PREPARE_NOTIFICATION_TRANSACTION,
        &SEND_NOTIFICATION_TRANSACTION,
    ];
}
