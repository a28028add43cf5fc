//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JsonNode, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.request.CurrentUserSetCaseAppNotificationSettingsRequest`.
    pub struct CurrentUserSetCaseAppNotificationSettingsRequest {
        ..
        /// No item twice.
        priority: Vec<UserCaseNotificationAppSettingsPriority> => "priority",
        verbose: bool => "verbose",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationDevice`.
    pub struct NotificationDevice {
        ..
        /// No item twice.
        flags: Vec<NotificationDeviceFlag> => "flags",
        id: rt::Uuid => "id",
        name: String => "name",
        r#type: NotificationDeviceType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationDeviceEnrollRequest`.
    pub struct NotificationDeviceEnrollRequest {
        name: String => "name",
        token: String => "token",
        r#type: NotificationDeviceType => "type",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationDevice/properties/flags/items`.
    pub enum NotificationDeviceFlag {
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationDevice/properties/type`.
    pub enum NotificationDeviceType {
        Iphone => "iphone",
        Android => "android",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequest`.
    pub struct NotificationRequest {
        event: String => "event",
        /// At least 1 items.
        recipients: Vec<NotificationRequestRecipient> => "recipients",
        ..
        attachments: Vec<NotificationRequestAttachment> => "attachments",
        context: rt::Map<JsonNode> => "context",
        /// At least 0.
        customer_id: i64 => "customerID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestAttachment`.
    pub struct NotificationRequestAttachment {
        content_type: String => "contentType",
        data: String => "data",
        file_name: String => "fileName",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestRecipient`.
    pub struct NotificationRequestRecipient {
        format: NotificationRequestRecipientFormat => "format",
        language: NotificationRequestRecipientLanguage => "language",
        r#type: NotificationRequestRecipientType => "type",
        ..
        email: String => "email",
        name: String => "name",
        phone: String => "phone",
        role: NotificationRequestRecipientRole => "role",
        /// At least 0.
        user_id: i64 => "userID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestRecipient/properties/format`.
    pub enum NotificationRequestRecipientFormat {
        Brief => "brief",
        Verbose => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestRecipient/properties/language`.
    pub enum NotificationRequestRecipientLanguage {
        English => "english",
        Norwegian => "norwegian",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestRecipient/properties/role`.
    pub enum NotificationRequestRecipientRole {
        ServiceContact => "serviceContact",
        Watcher => "watcher",
        Copy => "copy",
        CurrentUser => "currentUser",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.request.NotificationRequestRecipient/properties/type`.
    pub enum NotificationRequestRecipientType {
        Sms => "sms",
        Email => "email",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationResponse`.
    pub struct NotificationResponse {
        ..
        id: rt::Uuid => "id",
        recipients: Vec<NotificationResponseRecipient> => "recipients",
        state: NotificationResponseState => "state",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationResponseRecipient`.
    pub struct NotificationResponseRecipient {
        ..
        destination: String => "destination",
        /// No item twice.
        flags: Vec<NotificationResponseRecipientFlag> => "flags",
        name: String => "name",
        r#type: NotificationResponseRecipientType => "type",
        user_id: i64 => "userID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationResponseRecipient/properties/flags/items`.
    pub enum NotificationResponseRecipientFlag {
        Verbose => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationResponseRecipient/properties/type`.
    pub enum NotificationResponseRecipientType {
        Email => "email",
        Sms => "sms",
        App => "app",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.NotificationResponse/properties/state`.
    pub enum NotificationResponseState {
        Prepared => "prepared",
        Sent => "sent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.response.UserCaseNotificationAppSettings`.
    pub struct UserCaseNotificationAppSettings {
        ..
        /// No item twice.
        priority: Vec<UserCaseNotificationAppSettingsPriority> => "priority",
        verbose: bool => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.response.UserCaseNotificationAppSettings/properties/priority/items`.
    pub enum UserCaseNotificationAppSettingsPriority {
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.response.UserCaseNotificationSettings`.
    pub struct UserCaseNotificationSettings {
        ..
        app_settings: UserCaseNotificationAppSettings => "appSettings",
        user: ResponseUserInfo => "user",
    }
}
