//! Device.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{NotificationDevice, NotificationDeviceEnrollRequest, ResultStash};

/// Lists the devices enrolled for notifications, page by page.
///
/// `GET /notifications/v1/device`
///
/// [Schema](crate::schema::argus::notifications::v1::device::LIST_DEVICES).
pub fn list_devices(session: &rt::Session) -> ListDevices {
    rt::Call::new(session, &operations::LIST_DEVICES).into()
}

rt::call! {
    /// The call of [`list_devices()`], with its optional parameters.
    pub struct ListDevices -> ResultStash<Vec<NotificationDevice>> {
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
    }
}

/// Enrolls an iPhone or Android device for notifications, with a name and token.
///
/// `POST /notifications/v1/device`
///
/// - `body`: sent as `application/json`.
///
/// [Schema](crate::schema::argus::notifications::v1::device::CREATE_DEVICE).
pub fn create_device(
    session: &rt::Session,
    body: &NotificationDeviceEnrollRequest,
) -> rt::Call<ResultStash<NotificationDevice>> {
    rt::Call::new(session, &operations::CREATE_DEVICE).json(body)
}

/// Revokes a notification device by ID and returns it.
///
/// `DELETE /notifications/v1/device/{id}`
///
/// - `id`: `id` in the path, uuid.
///
/// [Schema](crate::schema::argus::notifications::v1::device::REVOKE_DEVICE).
pub fn revoke_device(
    session: &rt::Session,
    id: impl rt::Arg<rt::Uuid>,
) -> rt::Call<ResultStash<NotificationDevice>> {
    rt::Call::new(session, &operations::REVOKE_DEVICE)
        .set("id", &rt::Arg::<rt::Uuid>::into_arg(id))
}

/// The operations of this module, as data.
pub mod operations {
    use specwright_runtime as rt;
    /// `GET /notifications/v1/device`: [`list_devices()`](super::list_devices).
    pub static LIST_DEVICES: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.device.list_devices",
            rt::Method::GET,
            "/notifications/v1/device",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::query("limit"), rt::Param::query("offset")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `POST /notifications/v1/device`: [`create_device()`](super::create_device).
    pub static CREATE_DEVICE: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.device.create_device",
            rt::Method::POST,
            "/notifications/v1/device",
        )
        .api(&super::super::super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// `DELETE /notifications/v1/device/{id}`: [`revoke_device()`](super::revoke_device).
    pub static REVOKE_DEVICE: rt::Operation = rt::Operation::new(
            "argus.notifications.v1.device.revoke_device",
            rt::Method::DELETE,
            "/notifications/v1/device/{id}",
        )
        .api(&super::super::super::super::API)
        .params(const { &[rt::Param::path("id")] })
        .answers(&["application/json"])
        .security(&[&["ApiKeyScheme"]])
        .document(&crate::documents::argus::NOTIFICATION);
    /// All of them.
    pub static ALL: &[&rt::Operation] = &[&LIST_DEVICES, &CREATE_DEVICE, &REVOKE_DEVICE];
}
