//! SmsDeliveryreport.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// Takes in an SMS delivery report under the identifier given in the path.
///
/// `POST /notifications/v2/sms/deliveryreport/{identifier}`
///
/// - `identifier`: `identifier` in the path, text.
///
/// Answers `*/*`. [Schema](crate::schema::argus::notifications::v2::sms::deliveryreport::sms_deliveryreport::RECEIVE_SMS_DELIVERY_REPORT).
pub fn receive_sms_delivery_report(
    session: &rt::Session,
    identifier: impl rt::Arg<String>,
) -> rt::Call<rt::Bytes> {
    rt::Call::new(session, &operations::RECEIVE_SMS_DELIVERY_REPORT)
        .set("identifier", &rt::Arg::<String>::into_arg(identifier))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `POST /notifications/v2/sms/deliveryreport/{identifier}`: [`receive_sms_delivery_report()`](super::receive_sms_delivery_report).
    pub static RECEIVE_SMS_DELIVERY_REPORT: rt::Operation = rt::Operation::new(
            "argus.notifications.v2.sms.deliveryreport.sms_deliveryreport.receive_sms_delivery_report",
            rt::Method::POST,
            "/notifications/v2/sms/deliveryreport/{identifier}",
        )
        .api(&super::super::super::super::super::super::API)
        .params(const { &[rt::Param::path("identifier")] })
        .answers(&["*/*"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&RECEIVE_SMS_DELIVERY_REPORT];
}
