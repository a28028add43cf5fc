//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{BasicFunctionResponse, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ResponseCustomerInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseUserInfo, TimeZone};

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.currentuser.CurrentUserPermission`.
    pub struct CurrentUserPermission {
        ..
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        flags: Vec<CurrentUserPermissionFlag> => "flags",
        function: ResponseFunctionInfo => "function",
        function_info: BasicFunctionResponse => "functionInfo",
        granted_by_user: ResponseUserInfo => "grantedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        granted_timestamp: i64 => "grantedTimestamp",
        id: i64 => "id",
        subject: CurrentUserPermissionSubject => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.currentuser.CurrentUserPermission/properties/flags/items`.
    pub enum CurrentUserPermissionFlag {
        Deleted => "deleted",
    }
}

rt::views! { response
    /// Schema `no.mnemonic.services.user.spi.response.currentuser.CurrentUserPermission/properties/subject`.
    pub struct CurrentUserPermissionSubject {
        as_response_user_info: ResponseUserInfo,
        as_response_group_info_v2: ResponseGroupInfoV2,
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.currentuser.CurrentUserPreference`.
    pub struct CurrentUserPreference {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        key: String => "key",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.currentuser.CurrentUserSetProfilePictureRequest`.
    pub struct CurrentUserSetProfilePictureRequest {
        /// 1 to 10000000 characters.
        image: String => "image",
        /// Matches `image/(png|jpe?g)`.
        mime_type: String => "mimeType",
        ..
    }
}

rt::text_enum! {
    /// Schema `/paths/~1currentuser~1v1~1functions/get/parameters/4/schema`.
    pub enum GetFunctionsMaxSecurityLevel {
        Current => "current",
        External => "external",
        Standard => "standard",
        Administrative => "administrative",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1currentuser~1v1~1picture/get/parameters/3/schema`.
    pub enum GetProfilePictureSize {
        Small => "small",
        Medium => "medium",
        Large => "large",
        Xlarge => "xlarge",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.GroupInfo.V2`.
    pub struct ModelGroupInfoV2 {
        ..
        customer: ModelCustomerInfo => "customer",
        customer_id: i64 => "customerID",
        description: String => "description",
        domain: ModelDomainInfo => "domain",
        id: i64 => "id",
        name: String => "name",
        r#type: ModelGroupInfoV2Type => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.GroupInfo.V2/properties/type`.
    pub enum ModelGroupInfoV2Type {
        User => "user",
        Group => "group",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.User`.
    pub struct User {
        ..
        /// No item twice.
        ascendant_i_ds: Vec<i64> => "ascendantIDs",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        domain: ModelDomainInfo => "domain",
        email: String => "email",
        /// No item twice.
        flags: Vec<UserFlag> => "flags",
        id: i64 => "id",
        image_url: String => "imageURL",
        language: UserLanguage => "language",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_impersonation_timestamp: i64 => "lastImpersonationTimestamp",
        last_login_ip: String => "lastLoginIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_login_timestamp: i64 => "lastLoginTimestamp",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        mobile: String => "mobile",
        name: String => "name",
        properties: rt::Map<String> => "properties",
        public_key: String => "publicKey",
        time_zone: TimeZone => "timeZone",
        user_name: String => "userName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.User/properties/flags/items`.
    pub enum UserFlag {
        Disabled => "DISABLED",
        AuthSms => "AUTH_SMS",
        AuthLdap => "AUTH_LDAP",
        AuthLocal => "AUTH_LOCAL",
        AuthOpenid => "AUTH_OPENID",
        Blocked => "BLOCKED",
        ForcePwchange => "FORCE_PWCHANGE",
        DaemonAccount => "DAEMON_ACCOUNT",
        PasswordNotSet => "PASSWORD_NOT_SET",
        AuthCrypto => "AUTH_CRYPTO",
        AuthTotp => "AUTH_TOTP",
        AuthApikey => "AUTH_APIKEY",
        AnonymousUser => "ANONYMOUS_USER",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.User/properties/language`.
    pub enum UserLanguage {
        English => "ENGLISH",
        Norwegian => "NORWEGIAN",
    }
}
