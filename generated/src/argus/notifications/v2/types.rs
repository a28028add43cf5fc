//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthApiKeyNotificationV2RequestContext`.
    pub struct AuthApiKeyNotificationV2RequestContext {
        data_type: AuthApiKeyNotificationV2RequestContextDataType => "dataType",
        prefix: rt::Value => "prefix",
        ..
        created_by_user_id: rt::Value => "createdByUserID",
        created_timestamp: rt::Value => "createdTimestamp",
        key_id: rt::Value => "keyId",
        last_used_client_ip: rt::Value => "lastUsedClientIp",
        last_used_timestamp: rt::Value => "lastUsedTimestamp",
        /// At least 1.
        user_id: rt::Value => "userId",
        valid_until: rt::Value => "validUntil",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthApiKeyNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthApiKeyNotificationV2RequestContextDataType {
        AuthenticationApiKeyNotificationContext => "authenticationApiKeyNotificationContext",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthApiKeyNotificationV2ResponseContext`.
    pub struct AuthApiKeyNotificationV2ResponseContext {
        data_type: AuthApiKeyNotificationV2ResponseContextDataType => "dataType",
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        created_timestamp: rt::Value => "createdTimestamp",
        key_id: rt::Value => "keyId",
        last_used_client_ip: rt::Value => "lastUsedClientIp",
        last_used_timestamp: rt::Value => "lastUsedTimestamp",
        prefix: rt::Value => "prefix",
        user: ResponseUserInfo => "user",
        valid_until: rt::Value => "validUntil",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthApiKeyNotificationV2ResponseContext/allOf/1/properties/dataType`.
    pub enum AuthApiKeyNotificationV2ResponseContextDataType {
        AuthenticationApiKeyNotificationResponseContext => "authenticationApiKeyNotificationResponseContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthEnrollmentNotificationV2RequestContext`.
    pub struct AuthEnrollmentNotificationV2RequestContext {
        data_type: AuthEnrollmentNotificationV2RequestContextDataType => "dataType",
        enrollment_code: rt::Value => "enrollmentCode",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthEnrollmentNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthEnrollmentNotificationV2RequestContextDataType {
        AuthenticationEnrollmentNotificationContext => "authenticationEnrollmentNotificationContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthOpenIDProviderNotificationV2RequestContext`.
    pub struct AuthOpenIdProviderNotificationV2RequestContext {
        data_type: AuthOpenIdProviderNotificationV2RequestContextDataType => "dataType",
        provider_email: rt::Value => "providerEmail",
        ..
        provider_link: rt::Value => "providerLink",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthOpenIDProviderNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthOpenIdProviderNotificationV2RequestContextDataType {
        AuthenticationOpenIdNotificationContext => "authenticationOpenIDNotificationContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthPublicKeyEnrolledNotificationV2RequestContext`.
    pub struct AuthPublicKeyEnrolledNotificationV2RequestContext {
        data_type: AuthPublicKeyEnrolledNotificationV2RequestContextDataType => "dataType",
        ..
        created_timestamp: rt::Value => "createdTimestamp",
        description: rt::Value => "description",
        key_id: rt::Value => "keyID",
        user_id: rt::Value => "userID",
        valid_until: rt::Value => "validUntil",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthPublicKeyEnrolledNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthPublicKeyEnrolledNotificationV2RequestContextDataType {
        AuthenticationPublicKeyEnrolledNotificationContext => "authenticationPublicKeyEnrolledNotificationContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthSMSTokenNotificationV2RequestContext`.
    pub struct AuthSmsTokenNotificationV2RequestContext {
        data_type: AuthSmsTokenNotificationV2RequestContextDataType => "dataType",
        ..
        /// At least 0.
        timestamp: rt::Value => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthSMSTokenNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthSmsTokenNotificationV2RequestContextDataType {
        AuthenticationSmsTokenNotificationContext => "authenticationSMSTokenNotificationContext",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthSMSTokenNotificationV2ResponseContext`.
    pub struct AuthSmsTokenNotificationV2ResponseContext {
        data_type: AuthSmsTokenNotificationV2ResponseContextDataType => "dataType",
        ..
        admin: ResponseUserInfo => "admin",
        timestamp: rt::Value => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthSMSTokenNotificationV2ResponseContext/allOf/1/properties/dataType`.
    pub enum AuthSmsTokenNotificationV2ResponseContextDataType {
        AuthenticationSmsTokenNotificationResponseContext => "authenticationSMSTokenNotificationResponseContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthTOTPInitializedNotificationV2RequestContext`.
    pub struct AuthTotpInitializedNotificationV2RequestContext {
        data_type: AuthTotpInitializedNotificationV2RequestContextDataType => "dataType",
        ..
        /// At least 0.
        timestamp: rt::Value => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.authentication.AuthTOTPInitializedNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum AuthTotpInitializedNotificationV2RequestContextDataType {
        AuthenticationTotpInitializedNotificationContext => "authenticationTOTPInitializedNotificationContext",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthTOTPInitializedNotificationV2ResponseContext`.
    pub struct AuthTotpInitializedNotificationV2ResponseContext {
        data_type: AuthTotpInitializedNotificationV2ResponseContextDataType => "dataType",
        ..
        admin: ResponseUserInfo => "admin",
        timestamp: rt::Value => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.authentication.AuthTOTPInitializedNotificationV2ResponseContext/allOf/1/properties/dataType`.
    pub enum AuthTotpInitializedNotificationV2ResponseContextDataType {
        AuthenticationTotpInitializationNotificationResponseContext => "authenticationTOTPInitializationNotificationResponseContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.cases.CaseNotificationV2RequestContext`.
    pub struct CaseNotificationV2RequestContext {
        data_type: CaseNotificationV2RequestContextDataType => "dataType",
        priority: CaseNotificationV2RequestContextPriority => "priority",
        service: RequestCaseService => "service",
        status: CaseNotificationV2RequestContextStatus => "status",
        subject: rt::Value => "subject",
        r#type: CaseNotificationV2RequestContextType => "type",
        ..
        assigned_tech: CaseUser => "assignedTech",
        assigned_user: CaseUser => "assignedUser",
        /// At least 1.
        case_id: rt::Value => "caseID",
        category: RequestCaseCategory => "category",
        changes: rt::Value => "changes",
        customer_reference: rt::Value => "customerReference",
        description: rt::Value => "description",
        user_role: CaseNotificationV2RequestContextUserRole => "userRole",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.cases.CaseNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum CaseNotificationV2RequestContextDataType {
        CaseNotificationContext => "caseNotificationContext",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseNotificationV2ResponseContext/allOf/1/properties/priority`.
    pub enum CaseNotificationV2RequestContextPriority {
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseNotificationV2ResponseContext/allOf/1/properties/status`.
    pub enum CaseNotificationV2RequestContextStatus {
        PendingCustomer => "pendingCustomer",
        PendingSoc => "pendingSoc",
        PendingVendor => "pendingVendor",
        WorkingSoc => "workingSoc",
        WorkingCustomer => "workingCustomer",
        PendingClose => "pendingClose",
        Closed => "closed",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseNotificationV2ResponseContext/allOf/1/properties/type`.
    pub enum CaseNotificationV2RequestContextType {
        SecurityIncident => "securityIncident",
        OperationalIncident => "operationalIncident",
        Informational => "informational",
        Change => "change",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleResponse/properties/userRoles/items`.
    pub enum CaseNotificationV2RequestContextUserRole {
        Customer => "customer",
        Tech => "tech",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseNotificationV2ResponseContext`.
    pub struct CaseNotificationV2ResponseContext {
        data_type: CaseNotificationV2ResponseContextDataType => "dataType",
        ..
        case_id: rt::Value => "caseID",
        category: ResponseCaseCategory => "category",
        changes: rt::Value => "changes",
        customer_reference: rt::Value => "customerReference",
        description: rt::Value => "description",
        priority: CaseNotificationV2RequestContextPriority => "priority",
        service: ResponseCaseService => "service",
        status: CaseNotificationV2RequestContextStatus => "status",
        subject: rt::Value => "subject",
        r#type: CaseNotificationV2RequestContextType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseNotificationV2ResponseContext/allOf/1/properties/dataType`.
    pub enum CaseNotificationV2ResponseContextDataType {
        CaseNotificationResponseContext => "caseNotificationResponseContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.cases.CaseUser`.
    pub struct CaseUser {
        name: String => "name",
        ..
        id: i64 => "id",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.CategoryResponse`.
    pub struct CategoryResponse {
        ..
        id: i64 => "id",
        localized_name: String => "localizedName",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.ChannelResponse`.
    pub struct ChannelResponse {
        ..
        channel: ChannelResponseChannel => "channel",
        state: ChannelResponseState => "state",
        verbose: bool => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.ChannelResponse/properties/channel`.
    pub enum ChannelResponseChannel {
        Sms => "sms",
        Email => "email",
        App => "app",
        Argus => "argus",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.ChannelResponse/properties/state`.
    pub enum ChannelResponseState {
        Failed => "failed",
        Succeeded => "succeeded",
        Pending => "pending",
        Unknown2 => "unknown",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.CreateUserCaseNotificationRuleRequest`.
    pub struct CreateUserCaseNotificationRuleRequest {
        channels: UserCaseNotificationRuleChannelsRequest => "channels",
        ..
        /// No item twice.
        case_types: Vec<CaseNotificationV2RequestContextType> => "caseTypes",
        /// No item twice.
        categories: Vec<String> => "categories",
        /// No item twice.
        customers: Vec<String> => "customers",
        /// At least 0.
        index: i32 => "index",
        name: String => "name",
        /// No item twice.
        operations: Vec<UserCaseNotificationRuleResponseOperation> => "operations",
        /// No item twice.
        priorities: Vec<CaseNotificationV2RequestContextPriority> => "priorities",
        /// No item twice.
        services: Vec<String> => "services",
        /// No item twice.
        user_roles: Vec<CaseNotificationV2RequestContextUserRole> => "userRoles",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.document.DocumentInfoRequest`.
    pub struct DocumentInfoRequest {
        name: String => "name",
        r#type: DocumentInfoRequestType => "type",
        ..
        /// At least 1.
        id: i64 => "id",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.document.DocumentInfoResponse/properties/type`.
    pub enum DocumentInfoRequestType {
        Folder => "folder",
        Document => "document",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.document.DocumentInfoResponse`.
    pub struct DocumentInfoResponse {
        ..
        id: i64 => "id",
        name: String => "name",
        r#type: DocumentInfoRequestType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.document.DocumentNotificationV2RequestContext`.
    pub struct DocumentNotificationV2RequestContext {
        data_type: DocumentNotificationV2RequestContextDataType => "dataType",
        element: DocumentInfoRequest => "element",
        ..
        folder: DocumentInfoRequest => "folder",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.document.DocumentNotificationV2RequestContext/allOf/1/properties/dataType`.
    pub enum DocumentNotificationV2RequestContextDataType {
        DocumentNotificationContext => "documentNotificationContext",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.document.DocumentNotificationV2ResponseContext`.
    pub struct DocumentNotificationV2ResponseContext {
        data_type: DocumentNotificationV2ResponseContextDataType => "dataType",
        ..
        element: DocumentInfoResponse => "element",
        folder: DocumentInfoResponse => "folder",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.document.DocumentNotificationV2ResponseContext/allOf/1/properties/dataType`.
    pub enum DocumentNotificationV2ResponseContextDataType {
        DocumentNotificationResponseContext => "documentNotificationResponseContext",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.EmailRecipient`.
    pub struct EmailRecipient {
        data_type: EmailRecipientDataType => "dataType",
        ..
        email: rt::Value => "email",
        /// `"verbose"` if absent.
        format: EmailRecipientFormat => "format",
        /// `"english"` if absent.
        language: EmailRecipientLanguage => "language",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.EmailRecipient/allOf/1/properties/dataType`.
    pub enum EmailRecipientDataType {
        EmailRecipient => "emailRecipient",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.EmailRecipient/allOf/1/properties/format`.
    pub enum EmailRecipientFormat {
        Brief => "brief",
        Verbose => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.EmailRecipient/allOf/1/properties/language`.
    pub enum EmailRecipientLanguage {
        Norwegian => "norwegian",
        English => "english",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.EmailRecipientRecord`.
    pub struct EmailRecipientRecord {
        data_type: EmailRecipientRecordDataType => "dataType",
        ..
        email: rt::Value => "email",
        /// `"verbose"` if absent.
        format: EmailRecipientFormat => "format",
        /// `"english"` if absent.
        language: EmailRecipientLanguage => "language",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.EmailRecipientRecord/allOf/1/properties/dataType`.
    pub enum EmailRecipientRecordDataType {
        Email => "email",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationSeenRequest`.
    pub struct NotificationSeenRequest {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        notification_i_ds: Vec<rt::Uuid> => "notificationIDs",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2RecipientRecord`.
    pub struct NotificationV2RecipientRecord {
        ..
        /// No item twice.
        channels: Vec<ChannelResponse> => "channels",
        notification_id: rt::Uuid => "notificationID",
        recipient: RecipientRecord => "recipient",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2Request`.
    pub struct NotificationV2Request {
        operation: NotificationV2RequestOperation => "operation",
        /// At least 1 items, no item twice.
        recipients: Vec<NotificationV2RequestRecipient> => "recipients",
        request_context: NotificationV2RequestRequestContext => "requestContext",
        service: NotificationV2RequestService => "service",
        ..
        object_customer: String => "objectCustomer",
        object_id: String => "objectID",
        triggering_user: i64 => "triggeringUser",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2SearchRequest/properties/operation/items`.
    pub enum NotificationV2RequestOperation {
        AuthenticationEnrollmentActivated => "authenticationEnrollmentActivated",
        AuthenticationApiKeyExpired => "authenticationApiKeyExpired",
        AuthenticationApiKeyExpiring => "authenticationApiKeyExpiring",
        AuthenticationApiKeyIssued => "authenticationApiKeyIssued",
        AuthenticationApiKeyUnused => "authenticationApiKeyUnused",
        AuthenticationSendOpenIdProviderLink => "authenticationSendOpenIDProviderLink",
        AuthenticationSendOpenIdUnknownProviderWarning => "authenticationSendOpenIDUnknownProviderWarning",
        AuthenticationSmsTokenRetrievedByAdmin => "authenticationSMSTokenRetrievedByAdmin",
        AuthenticationTotpInitializedByAdmin => "authenticationTOTPInitializedByAdmin",
        AuthenticationPublicKeyEnrolled => "authenticationPublicKeyEnrolled",
        CaseUpdate => "caseUpdate",
        CaseCreate => "caseCreate",
        CaseClosed => "caseClosed",
        CasePriorityChange => "casePriorityChange",
        CaseAddAttachment => "caseAddAttachment",
        CaseAddComment => "caseAddComment",
        CaseAccessGranted => "caseAccessGranted",
        DocumentAdded => "documentAdded",
        DocumentUpdated => "documentUpdated",
    }
}

rt::union! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2Request/properties/recipients/items`.
    pub enum NotificationV2RequestRecipient by "dataType" {
        UserRecipient(UserRecipient) => ["userRecipient"],
        EmailRecipient(EmailRecipient) => ["emailRecipient"],
    }
}

rt::union! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2Request/properties/requestContext`.
    pub enum NotificationV2RequestRequestContext by "dataType" {
        AuthenticationTotpInitializedNotificationContext(AuthTotpInitializedNotificationV2RequestContext) => ["authenticationTOTPInitializedNotificationContext"],
        AuthenticationPublicKeyEnrolledNotificationContext(AuthPublicKeyEnrolledNotificationV2RequestContext) => ["authenticationPublicKeyEnrolledNotificationContext"],
        AuthenticationApiKeyNotificationContext(AuthApiKeyNotificationV2RequestContext) => ["authenticationApiKeyNotificationContext"],
        AuthenticationSmsTokenNotificationContext(AuthSmsTokenNotificationV2RequestContext) => ["authenticationSMSTokenNotificationContext"],
        AuthenticationOpenIdNotificationContext(AuthOpenIdProviderNotificationV2RequestContext) => ["authenticationOpenIDNotificationContext"],
        CaseNotificationContext(CaseNotificationV2RequestContext) => ["caseNotificationContext"],
        DocumentNotificationContext(DocumentNotificationV2RequestContext) => ["documentNotificationContext"],
        AuthenticationEnrollmentNotificationContext(AuthEnrollmentNotificationV2RequestContext) => ["authenticationEnrollmentNotificationContext"],
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2Response/properties/service`.
    pub enum NotificationV2RequestService {
        AuthenticationService => "authenticationService",
        CaseService => "caseService",
        DocumentService => "documentService",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2Response`.
    pub struct NotificationV2Response {
        ..
        /// No item twice.
        channels: Vec<ChannelResponse> => "channels",
        context: NotificationV2ResponseContext => "context",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_seen_timestamp: i64 => "firstSeenTimestamp",
        /// No item twice.
        flags: Vec<NotificationV2ResponseFlag> => "flags",
        id: rt::Uuid => "id",
        object_customer: ResponseCustomerInfo => "objectCustomer",
        object_id: String => "objectID",
        operation: NotificationV2ResponseOperation => "operation",
        service: NotificationV2RequestService => "service",
        subscription_id: rt::Uuid => "subscriptionID",
        transaction_id: rt::Uuid => "transactionID",
        transaction_user: ResponseUserInfo => "transactionUser",
        watcher_id: rt::Uuid => "watcherID",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2Response/properties/context`.
    pub enum NotificationV2ResponseContext by "dataType" {
        DocumentNotificationResponseContext(DocumentNotificationV2ResponseContext) => ["documentNotificationResponseContext"],
        AuthenticationSmsTokenNotificationResponseContext(AuthSmsTokenNotificationV2ResponseContext) => ["authenticationSMSTokenNotificationResponseContext"],
        AuthenticationApiKeyNotificationResponseContext(AuthApiKeyNotificationV2ResponseContext) => ["authenticationApiKeyNotificationResponseContext"],
        AuthenticationTotpInitializationNotificationResponseContext(AuthTotpInitializedNotificationV2ResponseContext) => ["authenticationTOTPInitializationNotificationResponseContext"],
        CaseNotificationResponseContext(CaseNotificationV2ResponseContext) => ["caseNotificationResponseContext"],
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2Response/properties/flags/items`.
    pub enum NotificationV2ResponseFlag {
        Seen => "seen",
        Suppressed => "suppressed",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationV2Response/properties/operation`.
    pub enum NotificationV2ResponseOperation {
        AuthenticationEnrollmentActivated => "authenticationEnrollmentActivated",
        AuthenticationApiKeyExpiring => "authenticationApiKeyExpiring",
        AuthenticationApiKeyExpired => "authenticationApiKeyExpired",
        AuthenticationApiKeyIssued => "authenticationApiKeyIssued",
        AuthenticationApiKeyUnused => "authenticationApiKeyUnused",
        AuthenticationSendOpenIdProviderLink => "authenticationSendOpenIDProviderLink",
        AuthenticationSendOpenIdUnknownProviderWarning => "authenticationSendOpenIDUnknownProviderWarning",
        AuthenticationPublicKeyEnrolled => "authenticationPublicKeyEnrolled",
        AuthenticationSmsTokenRetrievedByAdmin => "authenticationSMSTokenRetrievedByAdmin",
        AuthenticationTotpInitializedByAdmin => "authenticationTOTPInitializedByAdmin",
        CaseUpdate => "caseUpdate",
        CaseCreate => "caseCreate",
        CaseClosed => "caseClosed",
        CasePriorityChange => "casePriorityChange",
        CaseAddAttachment => "caseAddAttachment",
        CaseAddComment => "caseAddComment",
        DocumentAdded => "documentAdded",
        DocumentUpdated => "documentUpdated",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2SearchRequest`.
    pub struct NotificationV2SearchRequest {
        ..
        /// No item twice.
        channels: Vec<NotificationV2SearchRequestChannel> => "channels",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<NotificationV2ResponseFlag> => "excludeFlags",
        /// `false` if absent.
        include_context: bool => "includeContext",
        /// No item twice.
        include_flags: Vec<NotificationV2ResponseFlag> => "includeFlags",
        /// `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        object_customer: Vec<String> => "objectCustomer",
        /// No item twice.
        object_id: Vec<String> => "objectID",
        /// `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        operation: Vec<NotificationV2RequestOperation> => "operation",
        /// No item twice.
        service: Vec<NotificationV2RequestService> => "service",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        user: Vec<String> => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.NotificationV2SearchRequest/properties/channels/items`.
    pub enum NotificationV2SearchRequestChannel {
        Email => "email",
        Argus => "argus",
        App => "app",
        Sms => "sms",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.NotificationsSeenResponse`.
    pub struct NotificationsSeenResponse {
        ..
        seen_count: i32 => "seenCount",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.PrepareNotificationTransactionResponse`.
    pub struct PrepareNotificationTransactionResponse {
        ..
        /// No item twice.
        records: Vec<NotificationV2RecipientRecord> => "records",
        transaction_id: rt::Uuid => "transactionID",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.RecipientRecord`.
    pub enum RecipientRecord by "dataType" {
        Email(EmailRecipientRecord) => ["email"],
        User(UserRecipientRecord) => ["user"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.cases.CaseCategory`.
    pub struct RequestCaseCategory {
        id: i64 => "id",
        localized_names: rt::Map<String> => "localizedNames",
        short_name: String => "shortName",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.context.cases.CaseService`.
    pub struct RequestCaseService {
        id: i64 => "id",
        localized_names: rt::Map<String> => "localizedNames",
        short_name: String => "shortName",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseCategory`.
    pub struct ResponseCaseCategory {
        ..
        id: i64 => "id",
        localized_names: rt::Map<String> => "localizedNames",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.context.cases.CaseService`.
    pub struct ResponseCaseService {
        ..
        id: i64 => "id",
        localized_names: rt::Map<String> => "localizedNames",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.SendPreparedTransactionResponse`.
    pub struct SendPreparedTransactionResponse {
        ..
        transaction_id: rt::Uuid => "transactionID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.ServiceResponse`.
    pub struct ServiceResponse {
        ..
        id: i64 => "id",
        localized_name: String => "localizedName",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.SetUserCaseNotificationDefaultSettingsRequest`.
    pub struct SetUserCaseNotificationDefaultSettingsRequest {
        ..
        app: UserCaseNotificationChannelSettingsRequest => "app",
        argus: UserCaseNotificationChannelSettingsRequest => "argus",
        email: UserCaseNotificationChannelSettingsRequest => "email",
        sms: UserCaseNotificationChannelSettingsRequest => "sms",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.UpdateUserCaseNotificationRuleRequest`.
    pub struct UpdateUserCaseNotificationRuleRequest {
        ..
        /// No item twice.
        case_types: Vec<CaseNotificationV2RequestContextType> => "caseTypes",
        /// No item twice.
        categories: Vec<String> => "categories",
        channels: UserCaseNotificationRuleChannelsRequest => "channels",
        /// No item twice.
        customers: Vec<String> => "customers",
        disabled: bool => "disabled",
        index: i32 => "index",
        name: String => "name",
        /// No item twice.
        operations: Vec<UserCaseNotificationRuleResponseOperation> => "operations",
        /// No item twice.
        priorities: Vec<CaseNotificationV2RequestContextPriority> => "priorities",
        /// No item twice.
        services: Vec<String> => "services",
        /// No item twice.
        user_roles: Vec<CaseNotificationV2RequestContextUserRole> => "userRoles",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.UserCaseNotificationChannelSettingsRequest`.
    pub struct UserCaseNotificationChannelSettingsRequest {
        ..
        disabled: bool => "disabled",
        verbose: bool => "verbose",
        /// No item twice.
        priority: Vec<CaseNotificationV2RequestContextPriority> => "priority",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationChannelSettingsResponse`.
    pub struct UserCaseNotificationChannelSettingsResponse {
        ..
        disabled: bool => "disabled",
        /// No item twice.
        priority: Vec<CaseNotificationV2RequestContextPriority> => "priority",
        verbose: bool => "verbose",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationDefaultSettingsResponse`.
    pub struct UserCaseNotificationDefaultSettingsResponse {
        ..
        app: UserCaseNotificationChannelSettingsResponse => "app",
        argus: UserCaseNotificationChannelSettingsResponse => "argus",
        email: UserCaseNotificationChannelSettingsResponse => "email",
        sms: UserCaseNotificationChannelSettingsResponse => "sms",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.UserCaseNotificationRuleChannelSettingsRequest`.
    pub struct UserCaseNotificationRuleChannelSettingsRequest {
        ..
        active: UserCaseNotificationRuleChannelSettingsRequestActive => "active",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleChannelSettingsResponse/properties/active`.
    pub enum UserCaseNotificationRuleChannelSettingsRequestActive {
        UseDefault => "useDefault",
        Enable => "enable",
        Suppressed => "suppressed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleChannelSettingsResponse`.
    pub struct UserCaseNotificationRuleChannelSettingsResponse {
        ..
        active: UserCaseNotificationRuleChannelSettingsRequestActive => "active",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.settings.cases.UserCaseNotificationRuleChannelsRequest`.
    pub struct UserCaseNotificationRuleChannelsRequest {
        ..
        app: UserCaseNotificationRuleChannelSettingsRequest => "app",
        argus: UserCaseNotificationRuleChannelSettingsRequest => "argus",
        email: UserCaseNotificationRuleChannelSettingsRequest => "email",
        sms: UserCaseNotificationRuleChannelSettingsRequest => "sms",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleChannelsResponse`.
    pub struct UserCaseNotificationRuleChannelsResponse {
        ..
        app: UserCaseNotificationRuleChannelSettingsResponse => "app",
        argus: UserCaseNotificationRuleChannelSettingsResponse => "argus",
        email: UserCaseNotificationRuleChannelSettingsResponse => "email",
        sms: UserCaseNotificationRuleChannelSettingsResponse => "sms",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleResponse`.
    pub struct UserCaseNotificationRuleResponse {
        ..
        /// No item twice.
        case_types: Vec<CaseNotificationV2RequestContextType> => "caseTypes",
        /// No item twice.
        categories: Vec<CategoryResponse> => "categories",
        channels: UserCaseNotificationRuleChannelsResponse => "channels",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// No item twice.
        customers: Vec<ResponseCustomerInfo> => "customers",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<UserCaseNotificationRuleResponseFlag> => "flags",
        id: rt::Uuid => "id",
        index: i32 => "index",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        /// No item twice.
        operations: Vec<UserCaseNotificationRuleResponseOperation> => "operations",
        /// No item twice.
        priority: Vec<CaseNotificationV2RequestContextPriority> => "priority",
        /// No item twice.
        services: Vec<ServiceResponse> => "services",
        /// No item twice.
        user_roles: Vec<CaseNotificationV2RequestContextUserRole> => "userRoles",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleResponse/properties/flags/items`.
    pub enum UserCaseNotificationRuleResponseFlag {
        Deleted => "deleted",
        Disabled => "disabled",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.cases.UserCaseNotificationRuleResponse/properties/operations/items`.
    pub enum UserCaseNotificationRuleResponseOperation {
        CaseUpdate => "caseUpdate",
        CaseCreate => "caseCreate",
        CaseClosed => "caseClosed",
        CaseAddAttachment => "caseAddAttachment",
        CaseAccessGranted => "caseAccessGranted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.settings.UserNotificationV2SettingsResponse`.
    pub struct UserNotificationV2SettingsResponse {
        ..
        case_default_settings: UserCaseNotificationDefaultSettingsResponse => "caseDefaultSettings",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.notification.spi.v2.request.UserRecipient`.
    pub struct UserRecipient {
        data_type: UserRecipientDataType => "dataType",
        ..
        /// No item twice.
        channels: rt::Value => "channels",
        subscription_id: rt::Value => "subscriptionID",
        user: rt::Value => "user",
        watcher_id: rt::Value => "watcherID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.request.UserRecipient/allOf/1/properties/dataType`.
    pub enum UserRecipientDataType {
        UserRecipient => "userRecipient",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.notification.spi.v2.response.UserRecipientRecord`.
    pub struct UserRecipientRecord {
        data_type: UserRecipientRecordDataType => "dataType",
        ..
        rule_id: rt::Value => "ruleID",
        subscription_id: rt::Value => "subscriptionID",
        user: ResponseUserInfo => "user",
        watcher_id: rt::Value => "watcherID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.notification.spi.v2.response.UserRecipientRecord/allOf/1/properties/dataType`.
    pub enum UserRecipientRecordDataType {
        User => "user",
    }
}
