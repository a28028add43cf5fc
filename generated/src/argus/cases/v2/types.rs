//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{JsonNode, ModelCustomerInfo, ModelDomainInfo, ModelFunctionInfo, ModelGroupInfo, ModelUserInfo, ResponseCustomerInfo, ResponseGroupInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AbstractCaseRequest_ACLEntry`.
    pub struct AbstractCaseRequestAclEntry {
        /// `"read"` if absent.
        level: CaseAccessLevel => "level",
        ..
        /// `true` if absent.
        add_watcher: bool => "addWatcher",
        subject_id: i64 => "subjectID",
        user_or_group: String => "userOrGroup",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AbstractCaseRequest_Notification`.
    pub struct AbstractCaseRequestNotification {
        ..
        /// No item twice.
        extra_recipients: Vec<String> => "extraRecipients",
        include_attachments: bool => "includeAttachments",
        skip_email: bool => "skipEmail",
        skip_sms: bool => "skipSMS",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AccessChangeSettingsRequest`.
    pub struct AccessChangeSettingsRequest {
        access_mode: CaseVoAccessMode => "accessMode",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AccessGrantRequest`.
    pub struct AccessGrantRequest {
        /// `true` if absent.
        add_watcher: bool => "addWatcher",
        /// `"read"` if absent.
        level: CaseAccessLevel => "level",
        user_or_group: String => "userOrGroup",
        ..
        subject_id: i64 => "subjectID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AttachmentAddRequest`.
    pub struct AttachmentAddRequest {
        /// At least 1 characters.
        data: String => "data",
        /// Matches `[^ /]+/[^ /]+`.
        mime_type: String => "mimeType",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        #[deprecated]
        encrypted_zip: bool => "encryptedZip",
        /// `"none"` if absent.
        encrypted_zip_mode: AttachmentAddRequestEncryptedZipMode => "encryptedZipMode",
        /// `"argus"` if absent.
        encrypted_zip_password: String => "encryptedZipPassword",
        internal: bool => "internal",
        notification: AbstractCaseRequestNotification => "notification",
        origin_email_address: String => "originEmailAddress",
        /// `false` if absent.
        prepared: bool => "prepared",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AttachmentAddRequest/properties/encryptedZipMode`.
    pub enum AttachmentAddRequestEncryptedZipMode {
        None => "none",
        Client => "client",
        Server => "server",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AttachmentCompleteUploadRequest`.
    pub struct AttachmentCompleteUploadRequest {
        sha256: String => "sha256",
        ..
        notification: AbstractCaseRequestNotification => "notification",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.AttachmentPrepareUploadRequest`.
    pub struct AttachmentPrepareUploadRequest {
        /// Matches `[^ /]+/[^ /]+`.
        mime_type: String => "mimeType",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        #[deprecated]
        encrypted_zip: bool => "encryptedZip",
        /// `"none"` if absent.
        encrypted_zip_mode: AttachmentAddRequestEncryptedZipMode => "encryptedZipMode",
        /// `"argus"` if absent.
        encrypted_zip_password: String => "encryptedZipPassword",
        internal: bool => "internal",
        origin_email_address: String => "originEmailAddress",
        /// `false` if absent.
        prepared: bool => "prepared",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAccess`.
    pub struct CaseAccess {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        /// No item twice.
        flags: Vec<CaseAccessFlag> => "flags",
        granted_subject: CaseWatcherSubject => "grantedSubject",
        id: rt::Uuid => "id",
        level: CaseAccessLevel => "level",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAccess/properties/flags/items`.
    pub enum CaseAccessFlag {
        Deleted => "DELETED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_CurrentUserAccess/properties/level`.
    pub enum CaseAccessLevel {
        Read => "read",
        Write => "write",
        Owner => "owner",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAttachment`.
    pub struct CaseAttachment {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        encrypted_zip_password: String => "encryptedZipPassword",
        /// No item twice.
        flags: Vec<CaseAttachmentFlag> => "flags",
        id: rt::Uuid => "id",
        mime_type: String => "mimeType",
        name: String => "name",
        origin_email_address: String => "originEmailAddress",
        sha256: String => "sha256",
        size: i64 => "size",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAttachment_AttachmentInfo`.
    pub struct CaseAttachmentAttachmentInfo {
        ..
        case_id: i64 => "caseID",
        id: rt::Uuid => "id",
        name: String => "name",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAttachment/properties/flags/items`.
    pub enum CaseAttachmentFlag {
        Deleted => "DELETED",
        Merged => "MERGED",
        ZipEncrypted => "ZIP_ENCRYPTED",
        SubmittedByAnonymousUser => "SUBMITTED_BY_ANONYMOUS_USER",
        SubmittedByTech => "SUBMITTED_BY_TECH",
        MailUpdate => "MAIL_UPDATE",
        Incomplete => "INCOMPLETE",
        Internal => "INTERNAL",
        Prepared => "PREPARED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseBulkReindexRequest`.
    pub struct CaseBulkReindexRequest {
        ..
        correlation_id: rt::Uuid => "correlationID",
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        start_timestamp: String => "startTimestamp",
        time_field_strategy: CaseBulkReindexRequestTimeFieldStrategy => "timeFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.request.CaseBulkReindexRequest/properties/timeFieldStrategy`.
    pub enum CaseBulkReindexRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseBulkReindexResponse`.
    pub struct CaseBulkReindexResponse {
        ..
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseBulkReindexStatusResponse`.
    pub struct CaseBulkReindexStatusResponse {
        ..
        failed_count: i32 => "failedCount",
        reindexed_count: i32 => "reindexedCount",
        state: ListTasksState => "state",
        subtasks_aborted: i32 => "subtasksAborted",
        subtasks_done: i32 => "subtasksDone",
        subtasks_failed: i32 => "subtasksFailed",
        subtasks_pending: i32 => "subtasksPending",
        subtasks_running: i32 => "subtasksRunning",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseCategory`.
    pub struct CaseCategory {
        ..
        /// No item twice.
        bindings: Vec<ServiceCategoryBinding> => "bindings",
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        description: String => "description",
        domain: ModelDomainInfo => "domain",
        /// No item twice.
        flags: Vec<CaseCategoryFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCategoryAddRequest`.
    pub struct CaseCategoryAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        domain: String => "domain",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_names: rt::Map<String> => "localizedNames",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCategoryBindToServiceRequest`.
    pub struct CaseCategoryBindToServiceRequest {
        /// At least 1 items, no item twice.
        case_types: Vec<CaseVoType> => "caseTypes",
        category: String => "category",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseCategory_CategoryInfo`.
    pub struct CaseCategoryCategoryInfo {
        ..
        id: i64 => "id",
        localized_name: String => "localizedName",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseCategory/properties/flags/items`.
    pub enum CaseCategoryFlag {
        Deleted => "DELETED",
        Deprecated => "DEPRECATED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseCategorySearchCriteria`.
    pub struct CaseCategorySearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<CaseCategorySearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        id: Vec<i64> => "id",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        /// No item twice.
        service: Vec<String> => "service",
        /// No item twice.
        case_type: Vec<CaseVoType> => "caseType",
        sort_by: Vec<CaseCategorySearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<CaseCategoryFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CaseCategoryFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseCategorySearchCriteria/properties/sortBy/items`.
    pub enum CaseCategorySearchCriteriaSortBy {
        Id => "id",
        Name => "name",
        LocalizedName => "localizedName",
        ShortName => "shortName",
        MinusId => "-id",
        MinusName => "-name",
        MinusLocalizedName => "-localizedName",
        MinusShortName => "-shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCategoryUpdateRequest`.
    pub struct CaseCategoryUpdateRequest {
        ..
        deprecated: bool => "deprecated",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_names: rt::Map<String> => "localizedNames",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCloseRequest`.
    pub struct CaseCloseRequest {
        ..
        comment: String => "comment",
        internal_comment: bool => "internalComment",
        notification: AbstractCaseRequestNotification => "notification",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseComment`.
    pub struct CaseComment {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        /// No item twice.
        associated_attachments: Vec<CaseAttachmentAttachmentInfo> => "associatedAttachments",
        comment: String => "comment",
        /// No item twice.
        flags: Vec<CaseCommentFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        origin_email_address: String => "originEmailAddress",
        priority: CaseVoPriority => "priority",
        /// No item twice.
        references: Vec<CaseCommentReference> => "references",
        status: CaseVoStatus => "status",
        text_format: CaseCommentTextFormat => "textFormat",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseComment/properties/flags/items`.
    pub enum CaseCommentFlag {
        Deleted => "DELETED",
        Replaced => "REPLACED",
        Updated => "UPDATED",
        Internal => "INTERNAL",
        Merged => "MERGED",
        MailUpdate => "MAIL_UPDATE",
        SubmittedByAnonymousUser => "SUBMITTED_BY_ANONYMOUS_USER",
        SubmittedByTech => "SUBMITTED_BY_TECH",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseComment_Reference`.
    pub struct CaseCommentReference {
        ..
        comment_id: rt::Uuid => "commentID",
        r#type: CaseCommentReferenceType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseComment_Reference/properties/type`.
    pub enum CaseCommentReferenceType {
        Original => "original",
        ReplacedBy => "replacedBy",
        Replacing => "replacing",
        ReplyTo => "replyTo",
        RepliedBy => "repliedBy",
        Latest => "latest",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO/properties/descriptionTextFormat`.
    pub enum CaseCommentTextFormat {
        PlainText => "plainText",
        Html => "html",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseCreatePreparedRequest`.
    pub struct CaseCreatePreparedRequest {
        /// `"roleBased"` if absent.
        access_mode: CaseVoAccessMode => "accessMode",
        description: String => "description",
        /// `"medium"` if absent.
        priority: CaseVoPriority => "priority",
        service: String => "service",
        subject: String => "subject",
        r#type: CaseVoType => "type",
        ..
        /// No item twice.
        acl_members: Vec<AbstractCaseRequestAclEntry> => "aclMembers",
        assigned_tech: String => "assignedTech",
        assigned_user: String => "assignedUser",
        category: String => "category",
        customer: String => "customer",
        customer_id: i64 => "customerID",
        customer_reference: String => "customerReference",
        /// `true` if absent.
        default_watchers: bool => "defaultWatchers",
        /// `"html"` if absent.
        description_text_format: CaseCommentTextFormat => "descriptionTextFormat",
        /// No item twice.
        fields: Vec<CaseCreateRequestFieldValue> => "fields",
        notification: AbstractCaseRequestNotification => "notification",
        origin_email_address: String => "originEmailAddress",
        /// `true` if absent.
        publish: bool => "publish",
        /// `false` if absent.
        reject_create_without_notification: bool => "rejectCreateWithoutNotification",
        status: CaseMergeRequestStatus => "status",
        /// No item twice.
        tags: Vec<TagAddRequestTag> => "tags",
        test_data: bool => "testData",
        triggers: CaseCreateRequestTriggers => "triggers",
        /// No item twice.
        watchers: Vec<CaseCreateRequestWatcher> => "watchers",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest`.
    pub struct CaseCreateRequest {
        /// `"roleBased"` if absent.
        access_mode: CaseVoAccessMode => "accessMode",
        description: String => "description",
        /// `"medium"` if absent.
        priority: CaseVoPriority => "priority",
        service: String => "service",
        subject: String => "subject",
        r#type: CaseVoType => "type",
        ..
        /// No item twice.
        acl_members: Vec<AbstractCaseRequestAclEntry> => "aclMembers",
        assigned_tech: String => "assignedTech",
        assigned_user: String => "assignedUser",
        category: String => "category",
        customer: String => "customer",
        customer_id: i64 => "customerID",
        customer_reference: String => "customerReference",
        /// `true` if absent.
        default_watchers: bool => "defaultWatchers",
        /// `"html"` if absent.
        description_text_format: CaseCommentTextFormat => "descriptionTextFormat",
        /// No item twice.
        fields: Vec<CaseCreateRequestFieldValue> => "fields",
        notification: AbstractCaseRequestNotification => "notification",
        origin_email_address: String => "originEmailAddress",
        /// `true` if absent.
        publish: bool => "publish",
        /// `false` if absent.
        reject_create_without_notification: bool => "rejectCreateWithoutNotification",
        status: CaseMergeRequestStatus => "status",
        /// No item twice.
        tags: Vec<TagAddRequestTag> => "tags",
        test_data: bool => "testData",
        triggers: CaseCreateRequestTriggers => "triggers",
        /// No item twice.
        watchers: Vec<CaseCreateRequestWatcher> => "watchers",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest_FieldValue`.
    pub struct CaseCreateRequestFieldValue {
        field: String => "field",
        ..
        value: String => "value",
        /// No item twice.
        values: Vec<String> => "values",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest_Triggers`.
    pub struct CaseCreateRequestTriggers {
        ..
        severity_alert: bool => "severityAlert",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest_Watcher`.
    pub struct CaseCreateRequestWatcher {
        /// `"email"` if absent.
        r#type: CaseWatcherType => "type",
        ..
        destination: String => "destination",
        subject_id: i64 => "subjectID",
        user_or_group: String => "userOrGroup",
        verbose: bool => "verbose",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher`.
    pub struct CaseDefaultWatcher {
        ..
        /// No item twice.
        case_type: Vec<CaseDefaultWatcherCaseType> => "caseType",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<CaseDefaultWatcherFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        mailbox: CaseDefaultWatcherMailbox => "mailbox",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        service: ServiceServiceInfo => "service",
        subject: CaseDefaultWatcherSubject => "subject",
        uuid: rt::Uuid => "uuid",
        watcher_type: CaseDefaultWatcherWatcherType => "watcherType",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseDefaultWatcherAddRequest`.
    pub struct CaseDefaultWatcherAddRequest {
        customer: String => "customer",
        service: String => "service",
        ..
        /// No item twice.
        case_type: Vec<CaseDefaultWatcherCaseType> => "caseType",
        disabled: bool => "disabled",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        subject: String => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher/properties/caseType/items`.
    pub enum CaseDefaultWatcherCaseType {
        SecurityIncident => "securityIncident",
        OperationalIncident => "operationalIncident",
        Informational => "informational",
        Change => "change",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher/properties/flags/items`.
    pub enum CaseDefaultWatcherFlag {
        Deleted => "deleted",
        LegacyContact => "legacyContact",
        Disabled => "disabled",
        Inherited => "inherited",
        Override => "override",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher_Mailbox`.
    pub struct CaseDefaultWatcherMailbox {
        ..
        email: String => "email",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseDefaultWatcherSearchRequest`.
    pub struct CaseDefaultWatcherSearchRequest {
        ..
        access_mode: CaseVoAccessMode => "accessMode",
        /// No item twice.
        case_type: Vec<CaseVoType> => "caseType",
        /// No item twice.
        customer: Vec<String> => "customer",
        include_deleted: bool => "includeDeleted",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        /// No item twice.
        service: Vec<String> => "service",
        sort_by: Vec<CaseDefaultWatcherSearchRequestSortBy> => "sortBy",
        /// No item twice.
        subject: Vec<String> => "subject",
        subject_inheritance_strategy: CaseDefaultWatcherSearchRequestSubjectInheritanceStrategy => "subjectInheritanceStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.request.CaseDefaultWatcherSearchRequest/properties/sortBy/items`.
    pub enum CaseDefaultWatcherSearchRequestSortBy {
        ServiceCustomerId => "serviceCustomerID",
        ServiceId => "serviceID",
        SubjectId => "subjectID",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusServiceCustomerId => "-serviceCustomerID",
        MinusServiceId => "-serviceID",
        MinusSubjectId => "-subjectID",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.request.CaseDefaultWatcherSearchRequest/properties/subjectInheritanceStrategy`.
    pub enum CaseDefaultWatcherSearchRequestSubjectInheritanceStrategy {
        IncludeAscendants => "includeAscendants",
        IncludeDescendants => "includeDescendants",
        IncludeAll => "includeAll",
        IncludeNone => "includeNone",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher/properties/subject`.
    pub enum CaseDefaultWatcherSubject by "type" {
        User(ResponseUserInfo) => ["user", ""],
        Group(ResponseGroupInfo) => ["group"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseDefaultWatcherUpdateRequest`.
    pub struct CaseDefaultWatcherUpdateRequest {
        ..
        /// No item twice.
        case_type: Vec<CaseDefaultWatcherCaseType> => "caseType",
        disabled: bool => "disabled",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CaseDefaultWatcher/properties/watcherType`.
    pub enum CaseDefaultWatcherWatcherType {
        Subject => "subject",
        Mailbox => "mailbox",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseEnquiry`.
    pub struct CaseEnquiry {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        answer: rt::Value => "answer",
        answered_by_user: ModelUserInfo => "answeredByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        answered_timestamp: i64 => "answeredTimestamp",
        deleted_by_user: ModelUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<CaseEnquiryFlag> => "flags",
        flow_name: String => "flowName",
        id: rt::Uuid => "id",
        #[deprecated]
        query_layout: Vec<CaseEnquiryLayoutElement> => "queryLayout",
        query_schema: rt::Value => "querySchema",
        read_role: CaseEnquiryReadRole => "readRole",
        state: CaseEnquiryState => "state",
        title: String => "title",
        uischema: rt::Value => "uischema",
        write_role: CaseEnquiryReadRole => "writeRole",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseEnquiryAnswerRequest`.
    pub struct CaseEnquiryAnswerRequest {
        answer: JsonNode => "answer",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseEnquiryCreateLayoutRequest`.
    pub struct CaseEnquiryCreateLayoutRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        property: String => "property",
        render_as: CaseEnquiryLayoutElementRenderA => "renderAs",
        ..
        sub_elements: Vec<CaseEnquiryCreateLayoutRequest> => "subElements",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseEnquiryCreateRequest`.
    pub struct CaseEnquiryCreateRequest {
        query_schema: JsonNode => "querySchema",
        /// `"tech"` if absent.
        read_role: CaseEnquiryReadRole => "readRole",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        title: String => "title",
        /// `"tech"` if absent.
        write_role: CaseEnquiryReadRole => "writeRole",
        ..
        description: String => "description",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        flow_name: String => "flowName",
        /// `false` if absent.
        mandatory: bool => "mandatory",
        #[deprecated]
        query_layout: Vec<CaseEnquiryCreateLayoutRequest> => "queryLayout",
        uischema: JsonNode => "uischema",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1enquiries/get/parameters/3/schema/items`.
    pub enum CaseEnquiryFlag {
        Deleted => "deleted",
        Mandatory => "mandatory",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseEnquiryLayoutElement`.
    pub struct CaseEnquiryLayoutElement {
        ..
        property: String => "property",
        render_as: CaseEnquiryLayoutElementRenderA => "renderAs",
        sub_elements: Vec<CaseEnquiryLayoutElement> => "subElements",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CaseEnquiryLayoutElement/properties/renderAs`.
    pub enum CaseEnquiryLayoutElementRenderA {
        Radio => "radio",
        Select => "select",
        Checkbox => "checkbox",
        Textfield => "textfield",
        Textarea => "textarea",
        Slider => "slider",
        Status => "status",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_CurrentUserAccess/properties/role`.
    pub enum CaseEnquiryReadRole {
        User => "user",
        Tech => "tech",
        Admin => "admin",
    }
}

/// Schema `no.mnemonic.services.cases.spi.request.CaseEnquiryRejectRequest`.
pub type CaseEnquiryRejectRequest = rt::Value;

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1enquiries/get/parameters/1/schema/items`.
    pub enum CaseEnquiryState {
        Open => "open",
        Answered => "answered",
        Rejected => "rejected",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseField`.
    pub struct CaseField {
        ..
        descriptor: CaseFieldDescriptorFieldDescriptorInfo => "descriptor",
        display_name: String => "displayName",
        value: CaseFieldValue => "value",
        values: Vec<CaseFieldValue> => "values",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptor`.
    pub struct CaseFieldDescriptor {
        ..
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        default_value: String => "defaultValue",
        domain: ModelDomainInfo => "domain",
        /// No item twice.
        flags: Vec<CaseFieldDescriptorFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        read_role: CaseEnquiryReadRole => "readRole",
        #[deprecated]
        renderer_options: rt::Value => "rendererOptions",
        short_name: String => "shortName",
        validator: CaseFieldDescriptorValidatorSettings => "validator",
        value_source: CaseFieldDescriptorValueSourceSettings => "valueSource",
        value_type: CaseFieldDescriptorValueType => "valueType",
        write_role: CaseEnquiryReadRole => "writeRole",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorAddRequest`.
    pub struct CaseFieldDescriptorAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        domain: String => "domain",
        value_type: CaseFieldDescriptorValueType => "valueType",
        read_role: CaseEnquiryReadRole => "readRole",
        write_role: CaseEnquiryReadRole => "writeRole",
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_names: rt::Map<String> => "localizedNames",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        customer: String => "customer",
        multi_value: bool => "multiValue",
        default_value: String => "defaultValue",
        validator: CaseFieldDescriptorValidatorSettingsRequest => "validator",
        value_source: CaseFieldDescriptorValueSourceSettingsRequest => "valueSource",
        renderer_options: rt::Map<String> => "rendererOptions",
        /// `false` if absent.
        hidden: bool => "hidden",
        customer_id: Box<CaseFieldDescriptorAddRequest> => "customerID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptor_FieldDescriptorInfo`.
    pub struct CaseFieldDescriptorFieldDescriptorInfo {
        ..
        /// No item twice.
        flags: Vec<CaseFieldDescriptorFlag> => "flags",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
        value_type: CaseFieldDescriptorValueType => "valueType",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptor_FieldDescriptorInfo/properties/flags/items`.
    pub enum CaseFieldDescriptorFlag {
        Deleted => "DELETED",
        Multivalue => "MULTIVALUE",
        HasValueSource => "HAS_VALUE_SOURCE",
        Hidden => "HIDDEN",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldDescriptorSearchCriteria`.
    pub struct CaseFieldDescriptorSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<CaseFieldDescriptorSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        field: Vec<String> => "field",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        service: Vec<String> => "service",
        /// No item twice.
        policy: Vec<String> => "policy",
        available_for_case_id: i64 => "availableForCaseID",
        /// No item twice.
        value_type: Vec<CaseFieldDescriptorValueType> => "valueType",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        time_field_strategy: Vec<CaseFieldPolicySearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<CaseFieldPolicySearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        user_field_strategy: Vec<CaseFieldPolicySearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        user_id: Box<CaseFieldDescriptorSearchCriteria> => "userID",
        sort_by: Vec<CaseFieldPolicySearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<CaseFieldDescriptorFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CaseFieldDescriptorFlag> => "excludeFlags",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorUpdateRequest`.
    pub struct CaseFieldDescriptorUpdateRequest {
        ..
        default_value: String => "defaultValue",
        hidden: bool => "hidden",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        localized_names: rt::Map<String> => "localizedNames",
        multi_value: bool => "multiValue",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        read_role: CaseEnquiryReadRole => "readRole",
        renderer_options: rt::Map<String> => "rendererOptions",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        validator: CaseFieldDescriptorValidatorSettingsRequest => "validator",
        value_source: CaseFieldDescriptorValueSourceSettingsRequest => "valueSource",
        value_type: CaseFieldDescriptorValueType => "valueType",
        write_role: CaseEnquiryReadRole => "writeRole",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings`.
    pub struct CaseFieldDescriptorValidatorSettings {
        ..
        asset_settings: CaseFieldDescriptorValidatorSettingsAssetSettings => "assetSettings",
        case_settings: CaseFieldDescriptorValidatorSettingsCaseSettings => "caseSettings",
        document_settings: CaseFieldDescriptorValidatorSettingsDocumentSettings => "documentSettings",
        float_settings: CaseFieldDescriptorValidatorSettingsFloatSettings => "floatSettings",
        integer_settings: CaseFieldDescriptorValidatorSettingsIntegerSettings => "integerSettings",
        ip_settings: CaseFieldDescriptorValidatorSettingsIpSettings => "ipSettings",
        string_settings: CaseFieldDescriptorValidatorSettingsStringSettings => "stringSettings",
        subject_settings: CaseFieldDescriptorValidatorSettingsSubjectSettings => "subjectSettings",
        text_settings: CaseFieldDescriptorValidatorSettingsTextSettings => "textSettings",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_AssetSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsAssetSettings {
        ..
        same_customer: bool => "sameCustomer",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_CaseSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsCaseSettings {
        ..
        case_type: CaseVoType => "caseType",
        category: CaseCategoryCategoryInfo => "category",
        same_customer: bool => "sameCustomer",
        service: ServiceServiceInfo => "service",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_DocumentSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsDocumentSettings {
        ..
        same_customer: bool => "sameCustomer",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_FloatSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsFloatSettings {
        ..
        maximum: f64 => "maximum",
        minimum: f64 => "minimum",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_IntegerSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsIntegerSettings {
        ..
        maximum: i32 => "maximum",
        minimum: i32 => "minimum",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_IPSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsIpSettings {
        ..
        ip_version: CaseFieldDescriptorValidatorSettingsIpSettingsIpVersion => "ipVersion",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_IPSettings/properties/ipVersion`.
    pub enum CaseFieldDescriptorValidatorSettingsIpSettingsIpVersion {
        IPv4 => "IPv4",
        IPv6 => "IPv6",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequest {
        ..
        asset_settings: CaseFieldDescriptorValidatorSettingsRequestAssetSettingsRequest => "assetSettings",
        case_settings: CaseFieldDescriptorValidatorSettingsRequestCaseSettingsRequest => "caseSettings",
        document_settings: CaseFieldDescriptorValidatorSettingsRequestDocumentSettingsRequest => "documentSettings",
        float_settings: CaseFieldDescriptorValidatorSettingsRequestFloatSettingsRequest => "floatSettings",
        integer_settings: CaseFieldDescriptorValidatorSettingsRequestIntegerSettingsRequest => "integerSettings",
        ip_settings: CaseFieldDescriptorValidatorSettingsRequestIpSettingsRequest => "ipSettings",
        json_settings: CaseFieldDescriptorValidatorSettingsRequestJsonSettingsRequest => "jsonSettings",
        string_settings: CaseFieldDescriptorValidatorSettingsRequestStringSettingsRequest => "stringSettings",
        subject_settings: CaseFieldDescriptorValidatorSettingsRequestSubjectSettingsRequest => "subjectSettings",
        text_settings: CaseFieldDescriptorValidatorSettingsRequestTextSettingsRequest => "textSettings",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_AssetSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestAssetSettingsRequest {
        ..
        same_customer: bool => "sameCustomer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_CaseSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestCaseSettingsRequest {
        ..
        case_type: CaseVoType => "caseType",
        category: String => "category",
        same_customer: bool => "sameCustomer",
        service: String => "service",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_DocumentSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestDocumentSettingsRequest {
        ..
        same_customer: bool => "sameCustomer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_FloatSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestFloatSettingsRequest {
        ..
        maximum: f64 => "maximum",
        minimum: f64 => "minimum",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_IntegerSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestIntegerSettingsRequest {
        ..
        maximum: i32 => "maximum",
        minimum: i32 => "minimum",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_IPSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestIpSettingsRequest {
        ..
        ip_version: CaseFieldDescriptorValidatorSettingsIpSettingsIpVersion => "ipVersion",
    }
}

/// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_JsonSettingsRequest`.
pub type CaseFieldDescriptorValidatorSettingsRequestJsonSettingsRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_StringSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestStringSettingsRequest {
        ..
        max_length: i32 => "maxLength",
        regex: String => "regex",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_SubjectSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestSubjectSettingsRequest {
        ..
        member_of: i64 => "memberOf",
        required_permission: String => "requiredPermission",
        same_customer: bool => "sameCustomer",
        subject_type: CaseFieldDescriptorValidatorSettingsSubjectSettingsSubjectType => "subjectType",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValidatorSettingsRequest_TextSettingsRequest`.
    pub struct CaseFieldDescriptorValidatorSettingsRequestTextSettingsRequest {
        ..
        max_length: i32 => "maxLength",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_StringSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsStringSettings {
        ..
        max_length: i32 => "maxLength",
        regex: String => "regex",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_SubjectSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsSubjectSettings {
        ..
        member_of: ModelGroupInfo => "memberOf",
        required_permission: ModelFunctionInfo => "requiredPermission",
        same_customer: bool => "sameCustomer",
        subject_type: CaseFieldDescriptorValidatorSettingsSubjectSettingsSubjectType => "subjectType",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_SubjectSettings/properties/subjectType`.
    pub enum CaseFieldDescriptorValidatorSettingsSubjectSettingsSubjectType {
        User => "user",
        Group => "group",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValidatorSettings_TextSettings`.
    pub struct CaseFieldDescriptorValidatorSettingsTextSettings {
        ..
        max_length: i32 => "maxLength",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValueSourceSettings`.
    pub struct CaseFieldDescriptorValueSourceSettings {
        ..
        list_type: CaseFieldDescriptorValueSourceSettingsListTypeSettings => "listType",
        r#type: CaseFieldDescriptorValueSourceSettingsType => "type",
        url_type: CaseFieldDescriptorValueSourceSettingsUrlTypeSettings => "urlType",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValueSourceSettings_Entry`.
    pub struct CaseFieldDescriptorValueSourceSettingsEntry {
        ..
        key: String => "key",
        label: String => "label",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValueSourceSettings_ListTypeSettings`.
    pub struct CaseFieldDescriptorValueSourceSettingsListTypeSettings {
        ..
        entries: Vec<CaseFieldDescriptorValueSourceSettingsEntry> => "entries",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValueSourceSettingsRequest`.
    pub struct CaseFieldDescriptorValueSourceSettingsRequest {
        ..
        list_type: CaseFieldDescriptorValueSourceSettingsRequestListTypeSettingsRequest => "listType",
        url_type: CaseFieldDescriptorValueSourceSettingsRequestUrlTypeSettingsRequest => "urlType",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValueSourceSettingsRequest_Entry`.
    pub struct CaseFieldDescriptorValueSourceSettingsRequestEntry {
        ..
        key: String => "key",
        label: String => "label",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValueSourceSettingsRequest_ListTypeSettingsRequest`.
    pub struct CaseFieldDescriptorValueSourceSettingsRequestListTypeSettingsRequest {
        ..
        entries: Vec<CaseFieldDescriptorValueSourceSettingsRequestEntry> => "entries",
        values: Vec<String> => "values",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldDescriptorValueSourceSettingsRequest_URLTypeSettingsRequest`.
    pub struct CaseFieldDescriptorValueSourceSettingsRequestUrlTypeSettingsRequest {
        ..
        query_url: String => "queryURL",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValueSourceSettings/properties/type`.
    pub enum CaseFieldDescriptorValueSourceSettingsType {
        Url => "url",
        List => "list",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptorValueSourceSettings_URLTypeSettings`.
    pub struct CaseFieldDescriptorValueSourceSettingsUrlTypeSettings {
        ..
        query_url: String => "queryURL",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldDescriptor_FieldDescriptorInfo/properties/valueType`.
    pub enum CaseFieldDescriptorValueType {
        BooleanType => "booleanType",
        IntegerType => "integerType",
        FloatType => "floatType",
        StringType => "stringType",
        TextType => "textType",
        TimestampType => "timestampType",
        IpType => "ipType",
        SubjectType => "subjectType",
        CaseType => "caseType",
        DocumentType => "documentType",
        AssetType => "assetType",
        JsonType => "jsonType",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldPolicy`.
    pub struct CaseFieldPolicy {
        ..
        /// No item twice.
        bindings: Vec<CaseFieldPolicyBinding> => "bindings",
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        domain: ModelDomainInfo => "domain",
        /// No item twice.
        flags: Vec<CaseAccessFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldPolicyAddFieldRequest`.
    pub struct CaseFieldPolicyAddFieldRequest {
        field: String => "field",
        field_policy: CaseFieldPolicyBindingRequirementPolicy => "fieldPolicy",
        ..
        /// No item twice.
        display_in: Vec<CaseFieldPolicyBindingDisplayIn> => "displayIn",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        display_name: String => "displayName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldPolicyAddRequest`.
    pub struct CaseFieldPolicyAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        domain: String => "domain",
        ..
        customer: String => "customer",
        customer_id: Box<CaseFieldPolicyAddRequest> => "customerID",
        domain_id: Box<CaseFieldPolicyAddRequest> => "domainID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldPolicyBinding`.
    pub struct CaseFieldPolicyBinding {
        ..
        /// No item twice.
        display_in: Vec<CaseFieldPolicyBindingDisplayIn> => "displayIn",
        display_name: String => "displayName",
        field: CaseFieldDescriptorFieldDescriptorInfo => "field",
        /// No item twice.
        flags: Vec<CaseAccessFlag> => "flags",
        id: rt::Uuid => "id",
        requirement_policy: CaseFieldPolicyBindingRequirementPolicy => "requirementPolicy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldPolicyBinding/properties/displayIn/items`.
    pub enum CaseFieldPolicyBindingDisplayIn {
        Create => "create",
        ViewMain => "viewMain",
        CloseDialog => "closeDialog",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldPolicyBinding/properties/requirementPolicy`.
    pub enum CaseFieldPolicyBindingRequirementPolicy {
        Optional => "optional",
        RequiredOnCreate => "requiredOnCreate",
        RequiredOnClose => "requiredOnClose",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldPolicy_PolicyInfo`.
    pub struct CaseFieldPolicyPolicyInfo {
        ..
        id: rt::Uuid => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldPolicySearchCriteria`.
    pub struct CaseFieldPolicySearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<CaseFieldPolicySearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        keyword_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<CaseFieldPolicySearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field_strategy: Vec<CaseFieldPolicySearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        user_field_strategy: Vec<CaseFieldPolicySearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        field: Vec<String> => "field",
        /// No item twice.
        policy: Vec<String> => "policy",
        user_id: Box<CaseFieldPolicySearchCriteria> => "userID",
        sort_by: Vec<CaseFieldPolicySearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldDescriptorSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum CaseFieldPolicySearchCriteriaKeywordFieldStrategy {
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldDescriptorSearchCriteria/properties/sortBy/items`.
    pub enum CaseFieldPolicySearchCriteriaSortBy {
        CreatedByUser => "createdByUser",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedByUser => "lastUpdatedByUser",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        Name => "name",
        Customer => "customer",
        Domain => "domain",
        MinusCreatedByUser => "-createdByUser",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedByUser => "-lastUpdatedByUser",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusName => "-name",
        MinusCustomer => "-customer",
        MinusDomain => "-domain",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldDescriptorSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum CaseFieldPolicySearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseFieldDescriptorSearchCriteria/properties/userFieldStrategy/items`.
    pub enum CaseFieldPolicySearchCriteriaUserFieldStrategy {
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldPolicyUpdateRequest`.
    pub struct CaseFieldPolicyUpdateRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseFieldSetRequest`.
    pub struct CaseFieldSetRequest {
        ..
        source: String => "source",
        value: String => "value",
        /// No item twice.
        values_to_add: Vec<String> => "valuesToAdd",
        /// No item twice.
        values_to_remove: Vec<String> => "valuesToRemove",
        /// No item twice.
        values_to_set: Vec<String> => "valuesToSet",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldSourceValue`.
    pub struct CaseFieldSourceValue {
        ..
        info: rt::Value => "info",
        key: String => "key",
        label: String => "label",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldValue`.
    pub struct CaseFieldValue {
        ..
        id: rt::Uuid => "id",
        info: rt::Value => "info",
        key: String => "key",
        label: String => "label",
        origin: CaseFieldValueOrigin => "origin",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseFieldValueOrigin`.
    pub struct CaseFieldValueOrigin {
        ..
        source: String => "source",
        timestamp: i64 => "timestamp",
        user_id: i64 => "userID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseLink`.
    pub struct CaseLink {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        direction: CaseLinkDirection => "direction",
        /// No item twice.
        flags: Vec<CaseTagFlag> => "flags",
        id: rt::Uuid => "id",
        linked_case: CaseVoCaseInfo => "linkedCase",
        parent_case: CaseVoCaseInfo => "parentCase",
        r#type: CaseLinkType => "type",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1links/get/parameters/3/schema`.
    pub enum CaseLinkDirection {
        Incoming => "incoming",
        Outgoing => "outgoing",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseLink/properties/type`.
    pub enum CaseLinkType {
        Merged => "merged",
        Subcase => "subcase",
        Related => "related",
        Duplicate => "duplicate",
        Dependency => "dependency",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseMergeRequest`.
    pub struct CaseMergeRequest {
        ..
        description: String => "description",
        priority: CaseVoPriority => "priority",
        status: CaseMergeRequestStatus => "status",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest/properties/status`.
    pub enum CaseMergeRequestStatus {
        PendingCustomer => "pendingCustomer",
        PendingSoc => "pendingSoc",
        PendingVendor => "pendingVendor",
        WorkingSoc => "workingSoc",
        WorkingCustomer => "workingCustomer",
        PendingClose => "pendingClose",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseMoveRequest`.
    pub struct CaseMoveRequest {
        ..
        category: String => "category",
        customer: String => "customer",
        customer_id: i64 => "customerID",
        service: String => "service",
        r#type: CaseVoType => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseNotificationChannelRecord`.
    pub struct CaseNotificationChannelRecord {
        ..
        channel: CaseNotificationChannelRecordChannel => "channel",
        state: CaseNotificationChannelRecordState => "state",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseNotificationChannelRecord/properties/channel`.
    pub enum CaseNotificationChannelRecordChannel {
        Sms => "sms",
        Argus => "argus",
        Email => "email",
        App => "app",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseNotificationChannelRecord/properties/state`.
    pub enum CaseNotificationChannelRecordState {
        Success => "success",
        Failure => "failure",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseNotificationRecord`.
    pub struct CaseNotificationRecord {
        ..
        /// No item twice.
        channels: Vec<CaseNotificationChannelRecord> => "channels",
        contact: String => "contact",
        name: String => "name",
        rule_id: rt::Uuid => "ruleID",
        r#type: CaseNotificationRecordType => "type",
        user: ModelUserInfo => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseNotificationRecord/properties/type`.
    pub enum CaseNotificationRecordType {
        Sms => "sms",
        Email => "email",
        VerboseEmail => "verboseEmail",
        App => "app",
        VerboseApp => "verboseApp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CasePrepareResponse`.
    pub struct CasePrepareResponse {
        ..
        case_id: i64 => "caseID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CasePublishRequest`.
    pub struct CasePublishRequest {
        ..
        notification: AbstractCaseRequestNotification => "notification",
        status: CasePublishRequestStatus => "status",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CasePublishRequest/properties/status`.
    pub enum CasePublishRequestStatus {
        Closed => "closed",
        PendingClose => "pendingClose",
        PendingCustomer => "pendingCustomer",
        PendingSoc => "pendingSoc",
        PendingVendor => "pendingVendor",
        WorkingCustomer => "workingCustomer",
        WorkingSoc => "workingSoc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseReindexRequest`.
    pub struct CaseReindexRequest {
        ..
        refresh: bool => "refresh",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseReindexResponse`.
    pub struct CaseReindexResponse {
        ..
        case_id: i64 => "caseID",
        time_spent: i64 => "timeSpent",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria`.
    pub struct CaseSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<CaseSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        case_id: Vec<i64> => "caseID",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        r#type: Vec<CaseVoType> => "type",
        /// No item twice.
        #[deprecated]
        service: Vec<String> => "service",
        service_criteria: CaseSearchCriteriaServiceCriteria => "serviceCriteria",
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        status: Vec<CaseVoStatus> => "status",
        /// No item twice.
        initial_status: Vec<CaseVoStatus> => "initialStatus",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        /// No item twice.
        initial_priority: Vec<CaseVoPriority> => "initialPriority",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        asset_id: Vec<rt::Uuid> => "assetID",
        /// No item twice.
        tag: Vec<CaseSearchCriteriaTagCriteria> => "tag",
        /// No item twice.
        workflow: Vec<CaseSearchCriteriaWorkflowCriteria> => "workflow",
        /// No item twice.
        field: Vec<CaseSearchCriteriaFieldCriteria> => "field",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        time_field_strategy: Vec<CaseSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        keyword_field_strategy: Vec<CaseSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        user_id: Vec<i64> => "userID",
        /// No item twice.
        user_field_strategy: Vec<CaseSearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        user_assigned: bool => "userAssigned",
        tech_assigned: bool => "techAssigned",
        include_workflows: bool => "includeWorkflows",
        include_description: bool => "includeDescription",
        /// No item twice.
        access_mode: Vec<CaseVoAccessMode> => "accessMode",
        /// No item twice.
        explicit_access: Vec<CaseSearchCriteriaExplicitAccessCriteria> => "explicitAccess",
        include_test_data: bool => "includeTestData",
        production_customers: bool => "productionCustomers",
        sort_by: Vec<CaseSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<CaseSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CaseSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/includeFlags/items`.
    pub enum CaseSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        ExternalSync => "EXTERNAL_SYNC",
        HasAttachment => "HAS_ATTACHMENT",
        Internal => "INTERNAL",
        MailUpdate => "MAIL_UPDATE",
        Merged => "MERGED",
        Notified => "NOTIFIED",
        Published => "PUBLISHED",
        SubmittedByAnonymousUser => "SUBMITTED_BY_ANONYMOUS_USER",
        SubmittedByOtherUser => "SUBMITTED_BY_OTHER_USER",
        DefaultContacts => "DEFAULT_CONTACTS",
        DescriptionEdited => "DESCRIPTION_EDITED",
        SubmittedByTech => "SUBMITTED_BY_TECH",
        SubjectEdited => "SUBJECT_EDITED",
        HasEvents => "HAS_EVENTS",
        TestData => "TEST_DATA",
        HasComments => "HAS_COMMENTS",
        Reopened => "REOPENED",
        CreatedAsPublished => "CREATED_AS_PUBLISHED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_ExplicitAccessCriteria`.
    pub struct CaseSearchCriteriaExplicitAccessCriteria {
        ..
        end_timestamp: String => "endTimestamp",
        include_subject_anscendants: bool => "includeSubjectAnscendants",
        /// No item twice.
        level: Vec<CaseAccessLevel> => "level",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        subject: Vec<String> => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_FieldCriteria`.
    pub struct CaseSearchCriteriaFieldCriteria {
        field: String => "field",
        ..
        exclude: bool => "exclude",
        /// No item twice.
        values: Vec<String> => "values",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum CaseSearchCriteriaKeywordFieldStrategy {
        Subject => "subject",
        Description => "description",
        Comments => "comments",
        CustomerReference => "customerReference",
        Id => "id",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_ServiceCriteria`.
    pub struct CaseSearchCriteriaServiceCriteria {
        ..
        /// No item twice.
        exclude_flags: Vec<ServiceSearchCriteriaExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<ServiceSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        service: Vec<String> => "service",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/sortBy/items`.
    pub enum CaseSearchCriteriaSortBy {
        Id => "id",
        Reporter => "reporter",
        CreatedByUser => "createdByUser",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedByUser => "lastUpdatedByUser",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        AssignedUser => "assignedUser",
        AssignedTech => "assignedTech",
        ClosedByUser => "closedByUser",
        ClosedTimestamp => "closedTimestamp",
        CustomerDueTimestamp => "customerDueTimestamp",
        TechDueTimestamp => "techDueTimestamp",
        PublishedByUser => "publishedByUser",
        PublishedTimestamp => "publishedTimestamp",
        Customer => "customer",
        Priority => "priority",
        Status => "status",
        Type => "type",
        Service => "service",
        Category => "category",
        Subject => "subject",
        MinusId => "-id",
        MinusReporter => "-reporter",
        MinusCreatedByUser => "-createdByUser",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedByUser => "-lastUpdatedByUser",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusAssignedUser => "-assignedUser",
        MinusAssignedTech => "-assignedTech",
        MinusClosedByUser => "-closedByUser",
        MinusClosedTimestamp => "-closedTimestamp",
        MinusCustomerDueTimestamp => "-customerDueTimestamp",
        MinusTechDueTimestamp => "-techDueTimestamp",
        MinusPublishedByUser => "-publishedByUser",
        MinusPublishedTimestamp => "-publishedTimestamp",
        MinusCustomer => "-customer",
        MinusPriority => "-priority",
        MinusStatus => "-status",
        MinusType => "-type",
        MinusService => "-service",
        MinusCategory => "-category",
        MinusSubject => "-subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_TagCriteria`.
    pub struct CaseSearchCriteriaTagCriteria {
        key: String => "key",
        ..
        exclude: bool => "exclude",
        /// No item twice.
        values: Vec<String> => "values",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum CaseSearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        ClosedTimestamp => "closedTimestamp",
        PublishedTimestamp => "publishedTimestamp",
        CustomerDueTimestamp => "customerDueTimestamp",
        TechDueTimestamp => "techDueTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/timeMatchStrategy`.
    pub enum CaseSearchCriteriaTimeMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria/properties/userFieldStrategy/items`.
    pub enum CaseSearchCriteriaUserFieldStrategy {
        Reporter => "reporter",
        AssignedUser => "assignedUser",
        AssignedTech => "assignedTech",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        ClosedByUser => "closedByUser",
        PublishedByUser => "publishedByUser",
        CommentedByUser => "commentedByUser",
        WatchedByUser => "watchedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_WorkflowCriteria`.
    pub struct CaseSearchCriteriaWorkflowCriteria {
        flow: ServiceWorkflow => "flow",
        ..
        acknowledged: bool => "acknowledged",
        exclude: bool => "exclude",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseSeenStatus`.
    pub struct CaseSeenStatus {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        user: ResponseUserInfo => "user",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseStatsSearchCriteria`.
    pub struct CaseStatsSearchCriteria {
        ..
        /// No item twice.
        access_mode: Vec<CaseVoAccessMode> => "accessMode",
        /// No item twice.
        asset_id: Vec<rt::Uuid> => "assetID",
        /// No item twice.
        case_id: Vec<i64> => "caseID",
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// At least 0.
        #[deprecated]
        cutoff: i32 => "cutoff",
        #[deprecated]
        cutoff_fields: rt::Map<i32> => "cutoffFields",
        #[deprecated]
        cutoff_value: GroupByRequestCutoffValue => "cutoffValue",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<CaseSearchCriteriaExcludeFlag> => "excludeFlags",
        /// No item twice.
        explicit_access: Vec<CaseSearchCriteriaExplicitAccessCriteria> => "explicitAccess",
        /// No item twice.
        field: Vec<CaseSearchCriteriaFieldCriteria> => "field",
        group_by: Vec<GroupByRequest> => "groupBy",
        include_deleted: bool => "includeDeleted",
        include_description: bool => "includeDescription",
        /// No item twice.
        include_flags: Vec<CaseSearchCriteriaExcludeFlag> => "includeFlags",
        include_others: bool => "includeOthers",
        include_test_data: bool => "includeTestData",
        include_workflows: bool => "includeWorkflows",
        /// No item twice.
        initial_priority: Vec<CaseVoPriority> => "initialPriority",
        /// No item twice.
        initial_status: Vec<CaseVoStatus> => "initialStatus",
        /// No item twice.
        keyword_field_strategy: Vec<CaseSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        limit: i32 => "limit",
        offset: i32 => "offset",
        /// No item twice.
        priority: Vec<CaseVoPriority> => "priority",
        production_customers: bool => "productionCustomers",
        required: bool => "required",
        /// At least 0.
        #[deprecated]
        resolution: i64 => "resolution",
        /// `"milliseconds"` if absent.
        #[deprecated]
        resolution_unit: CaseStatsSearchCriteriaResolutionUnit => "resolutionUnit",
        /// No item twice.
        #[deprecated]
        service: Vec<String> => "service",
        service_criteria: CaseSearchCriteriaServiceCriteria => "serviceCriteria",
        sort_by: Vec<String> => "sortBy",
        sort_by_field: GroupByRequestKey => "sortByField",
        sort_by_value: GroupByRequestCutoffValue => "sortByValue",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        status: Vec<CaseVoStatus> => "status",
        /// No item twice.
        sub_criteria: Vec<CaseSearchCriteria> => "subCriteria",
        /// No item twice.
        tag: Vec<CaseSearchCriteriaTagCriteria> => "tag",
        tech_assigned: bool => "techAssigned",
        /// No item twice.
        time_field_strategy: Vec<CaseSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: CaseSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<CaseVoType> => "type",
        /// No item twice.
        user: Vec<String> => "user",
        user_assigned: bool => "userAssigned",
        /// No item twice.
        user_field_strategy: Vec<CaseSearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        user_id: Vec<i64> => "userID",
        /// At least 1 items, no item twice.
        values: Vec<GroupByRequestCutoffValue> => "values",
        /// No item twice.
        workflow: Vec<CaseSearchCriteriaWorkflowCriteria> => "workflow",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseStatsSearchCriteria/properties/resolutionUnit`.
    pub enum CaseStatsSearchCriteriaResolutionUnit {
        Milliseconds => "milliseconds",
        Seconds => "seconds",
        Minutes => "minutes",
        Hours => "hours",
        Days => "days",
        Weeks => "weeks",
        Months => "months",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTag`.
    pub struct CaseTag {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        /// No item twice.
        flags: Vec<CaseTagFlag> => "flags",
        id: rt::Uuid => "id",
        key: String => "key",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseLink/properties/flags/items`.
    pub enum CaseTagFlag {
        Deleted => "DELETED",
        Merged => "MERGED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseTemplate`.
    pub struct CaseTemplate {
        ..
        category: String => "category",
        id: i32 => "id",
        language: CaseTemplateLanguage => "language",
        title: String => "title",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseTemplateCompleteRequest`.
    pub struct CaseTemplateCompleteRequest {
        ..
        customer: String => "customer",
        /// No item twice.
        variables: Vec<CaseTemplateCompleteRequestVariable> => "variables",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.cases.spi.request.CaseTemplateCompleteRequest_Variable`.
    pub struct CaseTemplateCompleteRequestVariable {
        ..
        name: String => "name",
        value: String => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseTemplateCompleteResponse`.
    pub struct CaseTemplateCompleteResponse {
        ..
        id: i32 => "id",
        sections: Vec<CaseTemplateCompleteResponseSection> => "sections",
        subject: String => "subject",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseTemplateCompleteResponse_Section`.
    pub struct CaseTemplateCompleteResponseSection {
        ..
        content: String => "content",
        title: String => "title",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseTemplateDetails`.
    pub struct CaseTemplateDetails {
        ..
        id: i32 => "id",
        /// No item twice.
        variables: Vec<CaseTemplateDetailsVariable> => "variables",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CaseTemplateDetails_Variable`.
    pub struct CaseTemplateDetailsVariable {
        ..
        argus_variable: String => "argusVariable",
        id: i32 => "id",
        label: String => "label",
        name: String => "name",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1template/get/parameters/1/schema`.
    pub enum CaseTemplateLanguage {
        English => "english",
        Norwegian => "norwegian",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction`.
    pub struct CaseTransaction {
        ..
        changes: Vec<CaseTransactionChangeEvent> => "changes",
        /// No item twice.
        flags: Vec<CaseTransactionFlag> => "flags",
        id: rt::Uuid => "id",
        notified: i32 => "notified",
        operation: CaseTransactionOperation => "operation",
        time: String => "time",
        timestamp: i64 => "timestamp",
        user: ModelUserInfo => "user",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction_ChangeEvent`.
    pub struct CaseTransactionChangeEvent {
        ..
        field: CaseTransactionChangeEventField => "field",
        /// No item twice.
        flags: Vec<CaseTransactionChangeEventFlag> => "flags",
        id: rt::Uuid => "id",
        object: rt::Value => "object",
        object_type: CaseTransactionChangeEventObjectType => "objectType",
        previous_object: rt::Value => "previousObject",
        previous_value: String => "previousValue",
        transaction_index: i32 => "transactionIndex",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction_ChangeEvent/properties/field`.
    pub enum CaseTransactionChangeEventField {
        CustomerId => "customerID",
        Service => "service",
        Category => "category",
        Type => "type",
        Status => "status",
        FieldAdded => "fieldAdded",
        FieldRemoved => "fieldRemoved",
        Priority => "priority",
        Subject => "subject",
        Description => "description",
        SetProperties => "setProperties",
        RemoveProperties => "removeProperties",
        CustomerReference => "customerReference",
        AccessMode => "accessMode",
        ReporterId => "reporterID",
        AssignedUserId => "assignedUserID",
        AssignedTechId => "assignedTechID",
        SetFlag => "setFlag",
        UnsetFlag => "unsetFlag",
        AddComment => "addComment",
        AddTag => "addTag",
        AddWatcher => "addWatcher",
        AddLink => "addLink",
        UpdateWatcher => "updateWatcher",
        DeleteWatcher => "deleteWatcher",
        SentNotification => "sentNotification",
        ResetWorkflow => "resetWorkflow",
        UpdateWorkflow => "updateWorkflow",
        DeleteWorkflow => "deleteWorkflow",
        EnableVerbose => "enableVerbose",
        DisableVerbose => "disableVerbose",
        CustomerDueTimestamp => "customerDueTimestamp",
        TechDueTimestamp => "techDueTimestamp",
        AssociatedEvent => "associatedEvent",
        Enquiry => "enquiry",
        MergedInto => "mergedInto",
        MergedFrom => "mergedFrom",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction_ChangeEvent/properties/flags/items`.
    pub enum CaseTransactionChangeEventFlag {
        TechEvent => "TECH_EVENT",
        TechContent => "TECH_CONTENT",
        TechContentRedacted => "TECH_CONTENT_REDACTED",
        SkipNotification => "SKIP_NOTIFICATION",
        SubmittedByTech => "SUBMITTED_BY_TECH",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction_ChangeEvent/properties/objectType`.
    pub enum CaseTransactionChangeEventObjectType {
        Access => "access",
        Attachment => "attachment",
        CaseVo => "caseVO",
        CaseType => "caseType",
        Category => "category",
        Comment => "comment",
        Customer => "customer",
        Enquiry => "enquiry",
        Field => "field",
        Flag => "flag",
        Link => "link",
        Notification => "notification",
        Priority => "priority",
        Service => "service",
        Status => "status",
        String => "string",
        Timestamp => "timestamp",
        Tag => "tag",
        User => "user",
        Watcher => "watcher",
        Workflow => "workflow",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction/properties/flags/items`.
    pub enum CaseTransactionFlag {
        TechTx => "TECH_TX",
        SkipNotification => "SKIP_NOTIFICATION",
        SubmittedByTech => "SUBMITTED_BY_TECH",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseTransaction/properties/operation`.
    pub enum CaseTransactionOperation {
        PrepareCase => "prepareCase",
        CreateCase => "createCase",
        UpdateCase => "updateCase",
        DeleteCase => "deleteCase",
        MoveCase => "moveCase",
        PublishCase => "publishCase",
        CloseCase => "closeCase",
        MergeCases => "mergeCases",
        UpdateCaseAccessSettings => "updateCaseAccessSettings",
        AddCaseComment => "addCaseComment",
        EditCaseComment => "editCaseComment",
        DeleteCaseComment => "deleteCaseComment",
        AddCaseAttachment => "addCaseAttachment",
        DeleteCaseAttachment => "deleteCaseAttachment",
        AddCaseLink => "addCaseLink",
        DeleteCaseLink => "deleteCaseLink",
        AddCaseWatcher => "addCaseWatcher",
        UpdateCaseWatcher => "updateCaseWatcher",
        DeleteCaseWatcher => "deleteCaseWatcher",
        CurrentUser => "currentUser",
        UpdateWatcherSettings => "updateWatcherSettings",
        RequestWorkflow => "requestWorkflow",
        AcknowledgeWorkflow => "acknowledgeWorkflow",
        UpdateWorkflow => "updateWorkflow",
        AddCaseTag => "addCaseTag",
        RemoveCaseTag => "removeCaseTag",
        GrantCaseAccess => "grantCaseAccess",
        RevokeCaseAccess => "revokeCaseAccess",
        SetCaseField => "setCaseField",
        ClearCaseField => "clearCaseField",
        EventAssociated => "eventAssociated",
        EventUnassociated => "eventUnassociated",
        EnquiryCreate => "enquiryCreate",
        EnquiryAnswer => "enquiryAnswer",
        EnquiryReject => "enquiryReject",
        EnquiryDelete => "enquiryDelete",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseUpdateRequest`.
    pub struct CaseUpdateRequest {
        ..
        subject: String => "subject",
        description: String => "description",
        status: CaseUpdateRequestStatus => "status",
        priority: CaseVoPriority => "priority",
        category: String => "category",
        reporter: String => "reporter",
        assigned_user: String => "assignedUser",
        assigned_tech: String => "assignedTech",
        /// Milliseconds since 1970-01-01T00:00Z.
        customer_due_timestamp: i64 => "customerDueTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        tech_due_timestamp: i64 => "techDueTimestamp",
        customer_reference: String => "customerReference",
        comment: String => "comment",
        /// `false` if absent.
        internal_comment: bool => "internalComment",
        notification: AbstractCaseRequestNotification => "notification",
        origin_email_address: String => "originEmailAddress",
        triggers: CaseUpdateRequestTriggers => "triggers",
        has_events: bool => "hasEvents",
        /// `"html"` if absent.
        text_format: CaseCommentTextFormat => "textFormat",
        reporter_id: Box<CaseUpdateRequest> => "reporterID",
        assigned_user_id: Box<CaseUpdateRequest> => "assignedUserID",
        assigned_tech_id: Box<CaseUpdateRequest> => "assignedTechID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseUpdateRequest/properties/status`.
    pub enum CaseUpdateRequestStatus {
        PendingClose => "pendingClose",
        PendingCustomer => "pendingCustomer",
        PendingSoc => "pendingSoc",
        PendingVendor => "pendingVendor",
        WorkingCustomer => "workingCustomer",
        WorkingSoc => "workingSoc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseUpdateRequest_Triggers`.
    pub struct CaseUpdateRequestTriggers {
        ..
        severity_alert: bool => "severityAlert",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO`.
    pub struct CaseVo {
        ..
        access_mode: CaseVoAccessMode => "accessMode",
        assigned_tech: ModelUserInfo => "assignedTech",
        assigned_user: ModelUserInfo => "assignedUser",
        category: CaseCategoryCategoryInfo => "category",
        closed_by_user: ModelUserInfo => "closedByUser",
        closed_time: String => "closedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        closed_timestamp: i64 => "closedTimestamp",
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access: CaseVoCurrentUserAccess => "currentUserAccess",
        customer: ModelCustomerInfo => "customer",
        customer_due_time: String => "customerDueTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        customer_due_timestamp: i64 => "customerDueTimestamp",
        customer_reference: String => "customerReference",
        description: String => "description",
        description_text_format: CaseCommentTextFormat => "descriptionTextFormat",
        description_time: String => "descriptionTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        description_timestamp: i64 => "descriptionTimestamp",
        /// No item twice.
        flags: Vec<CaseVoFlag> => "flags",
        id: i64 => "id",
        initial_priority: CaseVoPriority => "initialPriority",
        initial_status: CaseVoStatus => "initialStatus",
        last_associated_event_time: String => "lastAssociatedEventTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_associated_event_timestamp: i64 => "lastAssociatedEventTimestamp",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        origin_email_address: String => "originEmailAddress",
        priority: CaseVoPriority => "priority",
        published_by_user: ModelUserInfo => "publishedByUser",
        published_time: String => "publishedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        published_timestamp: i64 => "publishedTimestamp",
        reporter: ModelUserInfo => "reporter",
        service: ServiceServiceInfo => "service",
        status: CaseVoStatus => "status",
        subject: String => "subject",
        tech_due_time: String => "techDueTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        tech_due_timestamp: i64 => "techDueTimestamp",
        r#type: CaseVoType => "type",
        /// No item twice.
        workflows: Vec<CaseVoWorkflowState> => "workflows",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO/properties/accessMode`.
    pub enum CaseVoAccessMode {
        RoleBased => "roleBased",
        ReadRestricted => "readRestricted",
        WriteRestricted => "writeRestricted",
        Explicit => "explicit",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_CaseInfo`.
    pub struct CaseVoCaseInfo {
        ..
        customer_id: i64 => "customerID",
        id: i64 => "id",
        priority: CaseVoPriority => "priority",
        service: String => "service",
        status: CaseVoStatus => "status",
        subject: String => "subject",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_CurrentUserAccess`.
    pub struct CaseVoCurrentUserAccess {
        ..
        level: CaseAccessLevel => "level",
        role: CaseEnquiryReadRole => "role",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO/properties/flags/items`.
    pub enum CaseVoFlag {
        Deleted => "DELETED",
        ExternalSync => "EXTERNAL_SYNC",
        HasAttachment => "HAS_ATTACHMENT",
        Internal => "INTERNAL",
        MailUpdate => "MAIL_UPDATE",
        Merged => "MERGED",
        Notified => "NOTIFIED",
        Published => "PUBLISHED",
        SubmittedByAnonymousUser => "SUBMITTED_BY_ANONYMOUS_USER",
        SubmittedByOtherUser => "SUBMITTED_BY_OTHER_USER",
        DefaultContacts => "DEFAULT_CONTACTS",
        DescriptionEdited => "DESCRIPTION_EDITED",
        SubmittedByTech => "SUBMITTED_BY_TECH",
        SubjectEdited => "SUBJECT_EDITED",
        HasEvents => "HAS_EVENTS",
        TestData => "TEST_DATA",
        HasComments => "HAS_COMMENTS",
        Prepared => "PREPARED",
        Reopened => "REOPENED",
        CreatedAsPublished => "CREATED_AS_PUBLISHED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO/properties/initialPriority`.
    pub enum CaseVoPriority {
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case/get/parameters/4/schema/items`.
    pub enum CaseVoStatus {
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
    /// Schema `/paths/~1cases~1v2~1case/get/parameters/5/schema/items`.
    pub enum CaseVoType {
        SecurityIncident => "securityIncident",
        OperationalIncident => "operationalIncident",
        Informational => "informational",
        Change => "change",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_WorkflowState`.
    pub struct CaseVoWorkflowState {
        ..
        state: CaseWorkflowState => "state",
        workflow: ServiceWorkflow => "workflow",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWatchStatus`.
    pub struct CaseWatchStatus {
        ..
        email: bool => "email",
        parent: CaseVoCaseInfo => "parent",
        role: CaseWatchStatusRole => "role",
        sms: bool => "sms",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWatchStatus/properties/role`.
    pub enum CaseWatchStatusRole {
        Reporter => "reporter",
        Owner => "owner",
        Tech => "tech",
        Contact => "contact",
        Watcher => "watcher",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWatcher`.
    pub struct CaseWatcher {
        ..
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        /// No item twice.
        channels: Vec<ChannelResponse> => "channels",
        contact_id: i64 => "contactID",
        default_watcher_id: rt::Uuid => "defaultWatcherID",
        destination: String => "destination",
        /// No item twice.
        flags: Vec<CaseWatcherFlag> => "flags",
        id: rt::Uuid => "id",
        minimum_priority: CaseVoPriority => "minimumPriority",
        role: CaseWatcherRole => "role",
        rule_id: rt::Uuid => "ruleID",
        subject: CaseWatcherSubject => "subject",
        r#type: CaseWatcherType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWatcher/properties/flags/items`.
    pub enum CaseWatcherFlag {
        Deleted => "DELETED",
        NegativeEntry => "NEGATIVE_ENTRY",
        Verbose => "VERBOSE",
        Disabled => "DISABLED",
        Merged => "MERGED",
        Group => "GROUP",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWatcher/properties/role`.
    pub enum CaseWatcherRole {
        Contact => "contact",
        Watcher => "watcher",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseAccess/properties/grantedSubject`.
    pub enum CaseWatcherSubject by "type" {
        User(ModelUserInfo) => ["user", ""],
        Group(ModelGroupInfo) => ["group"],
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CaseCreateRequest_Watcher/properties/type`.
    pub enum CaseWatcherType {
        Sms => "sms",
        Email => "email",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWorkflow`.
    pub struct CaseWorkflow {
        ..
        acknowledged_by_user: ModelUserInfo => "acknowledgedByUser",
        acknowledged_comment: String => "acknowledgedComment",
        acknowledged_time: String => "acknowledgedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        acknowledged_timestamp: i64 => "acknowledgedTimestamp",
        added_by_user: ModelUserInfo => "addedByUser",
        added_time: String => "addedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        added_timestamp: i64 => "addedTimestamp",
        external_reference: String => "externalReference",
        /// No item twice.
        flags: Vec<CaseWorkflowFlag> => "flags",
        id: rt::Uuid => "id",
        request_comment: String => "requestComment",
        state: CaseWorkflowState => "state",
        workflow: ServiceWorkflow => "workflow",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseWorkflow/properties/flags/items`.
    pub enum CaseWorkflowFlag {
        Deleted => "DELETED",
        PublicRequestComment => "PUBLIC_REQUEST_COMMENT",
        PublicAcknowledgedComment => "PUBLIC_ACKNOWLEDGED_COMMENT",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_WorkflowState/properties/state`.
    pub enum CaseWorkflowState {
        Requested => "requested",
        Acknowledged => "acknowledged",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.ChannelResponse`.
    pub struct ChannelResponse {
        ..
        channel: ChannelResponseChannel => "channel",
        explicitly_set: bool => "explicitlySet",
        state: ChannelResponseState => "state",
        verbose: bool => "verbose",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.ChannelResponse/properties/channel`.
    pub enum ChannelResponseChannel {
        Sms => "sms",
        Email => "email",
        Argus => "argus",
        App => "app",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.ChannelResponse/properties/state`.
    pub enum ChannelResponseState {
        Enabled => "enabled",
        Suppressed => "suppressed",
        Indecisive => "indecisive",
        Disabled => "disabled",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CommentAddRequest`.
    pub struct CommentAddRequest {
        comment: String => "comment",
        ..
        as_reply_to: rt::Uuid => "asReplyTo",
        /// No item twice.
        associated_attachment_id: Vec<rt::Uuid> => "associatedAttachmentID",
        internal: bool => "internal",
        notification: AbstractCaseRequestNotification => "notification",
        origin_email_address: String => "originEmailAddress",
        status: CaseMergeRequestStatus => "status",
        /// `"html"` if absent.
        text_format: CaseCommentTextFormat => "textFormat",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CommentEditRequest`.
    pub struct CommentEditRequest {
        comment: String => "comment",
        ..
        /// No item twice.
        associated_attachment_id: Vec<rt::Uuid> => "associatedAttachmentID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CurrentUserWatchRequest`.
    pub struct CurrentUserWatchRequest {
        ..
        email: bool => "email",
        enable: bool => "enable",
        sms: bool => "sms",
        verbose: bool => "verbose",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.cases.spi.response.CustomerNote`.
    pub struct CustomerNote {
        ..
        customer: ResponseCustomerInfo => "customer",
        expires: i64 => "expires",
        importance: CustomerNoteImportance => "importance",
        text: String => "text",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CustomerNote/properties/importance`.
    pub enum CustomerNoteImportance {
        Low => "low",
        Medium => "medium",
        High => "high",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CustomerServiceSubscribeRequest`.
    pub struct CustomerServiceSubscribeRequest {
        customer: String => "customer",
        service: String => "service",
        ..
        field_policy: rt::Uuid => "fieldPolicy",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CustomerServiceSubscription`.
    pub struct CustomerServiceSubscription {
        ..
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access: CustomerServiceSubscriptionCurrentUserServiceAccess => "currentUserAccess",
        customer: ModelCustomerInfo => "customer",
        field_policy: CaseFieldPolicyPolicyInfo => "fieldPolicy",
        /// No item twice.
        flags: Vec<CaseAccessFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        service: ServiceServiceInfo => "service",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.CustomerServiceSubscription_CurrentUserServiceAccess`.
    pub struct CustomerServiceSubscriptionCurrentUserServiceAccess {
        ..
        /// No item twice.
        access: Vec<CustomerServiceSubscriptionCurrentUserServiceAccessLevel> => "access",
        level: CustomerServiceSubscriptionCurrentUserServiceAccessLevel => "level",
        role: CaseEnquiryReadRole => "role",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CustomerServiceSubscription_CurrentUserServiceAccess/properties/access/items`.
    pub enum CustomerServiceSubscriptionCurrentUserServiceAccessLevel {
        None => "none",
        Read => "read",
        Write => "write",
        Create => "create",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.CustomerServiceSubscriptionUpdateRequest`.
    pub struct CustomerServiceSubscriptionUpdateRequest {
        ..
        field_policy: rt::Uuid => "fieldPolicy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.GroupByRequest`.
    pub struct GroupByRequest {
        key: GroupByRequestKey => "key",
        ..
        /// At least 0.
        cutoff: i32 => "cutoff",
        cutoff_value: GroupByRequestCutoffValue => "cutoffValue",
        field: String => "field",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseStatsSearchCriteria/properties/cutoffValue`.
    pub enum GroupByRequestCutoffValue {
        Created => "created",
        Open => "open",
        Closed => "closed",
        Published => "published",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.GroupByRequest/properties/key`.
    pub enum GroupByRequestKey {
        Customer => "customer",
        Service => "service",
        Category => "category",
        Priority => "priority",
        Status => "status",
        Type => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.LinkAddRequest`.
    pub struct LinkAddRequest {
        r#type: ListCaseLinksType => "type",
        ..
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1comments/get/parameters/5/schema`.
    pub enum ListCaseCommentsSortBy {
        AddedTimestamp => "addedTimestamp",
        MinusAddedTimestamp => "-addedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1history/get/parameters/3/schema/items`.
    pub enum ListCaseHistoryField {
        CustomerId => "customerID",
        Service => "service",
        Category => "category",
        Type => "type",
        Status => "status",
        FieldAdded => "fieldAdded",
        FieldRemoved => "fieldRemoved",
        Priority => "priority",
        Subject => "subject",
        Description => "description",
        SetProperties => "setProperties",
        RemoveProperties => "removeProperties",
        CustomerReference => "customerReference",
        AccessMode => "accessMode",
        ReporterId => "reporterID",
        AssignedUserId => "assignedUserID",
        AssignedTechId => "assignedTechID",
        SetFlag => "setFlag",
        UnsetFlag => "unsetFlag",
        AddComment => "addComment",
        AddTag => "addTag",
        AddWatcher => "addWatcher",
        AddLink => "addLink",
        UpdateWatcher => "updateWatcher",
        DeleteWatcher => "deleteWatcher",
        SentNotification => "sentNotification",
        ResetWorkflow => "resetWorkflow",
        UpdateWorkflow => "updateWorkflow",
        DeleteWorkflow => "deleteWorkflow",
        EnableVerbose => "enableVerbose",
        DisableVerbose => "disableVerbose",
        CustomerDueTimestamp => "customerDueTimestamp",
        TechDueTimestamp => "techDueTimestamp",
        AssociatedEvent => "associatedEvent",
        Enquiry => "enquiry",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1history/get/parameters/2/schema/items`.
    pub enum ListCaseHistoryOperation {
        All => "all",
        CreateCase => "createCase",
        UpdateCase => "updateCase",
        DeleteCase => "deleteCase",
        MoveCase => "moveCase",
        PublishCase => "publishCase",
        CloseCase => "closeCase",
        MergeCases => "mergeCases",
        UpdateCaseAccessSettings => "updateCaseAccessSettings",
        AddCaseComment => "addCaseComment",
        EditCaseComment => "editCaseComment",
        DeleteCaseComment => "deleteCaseComment",
        AddCaseAttachment => "addCaseAttachment",
        DeleteCaseAttachment => "deleteCaseAttachment",
        AddCaseLink => "addCaseLink",
        DeleteCaseLink => "deleteCaseLink",
        AddCaseWatcher => "addCaseWatcher",
        UpdateCaseWatcher => "updateCaseWatcher",
        DeleteCaseWatcher => "deleteCaseWatcher",
        CurrentUser => "currentUser",
        UpdateWatcherSettings => "updateWatcherSettings",
        RequestWorkflow => "requestWorkflow",
        AcknowledgeWorkflow => "acknowledgeWorkflow",
        UpdateWorkflow => "updateWorkflow",
        AddCaseTag => "addCaseTag",
        RemoveCaseTag => "removeCaseTag",
        GrantCaseAccess => "grantCaseAccess",
        RevokeCaseAccess => "revokeCaseAccess",
        SetCaseField => "setCaseField",
        ClearCaseField => "clearCaseField",
        EventAssociated => "eventAssociated",
        EventUnassociated => "eventUnassociated",
        EnquiryCreate => "enquiryCreate",
        EnquiryAnswer => "enquiryAnswer",
        EnquiryReject => "enquiryReject",
        EnquiryDelete => "enquiryDelete",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1history/get/parameters/13/schema`.
    pub enum ListCaseHistorySortBy {
        Timestamp => "timestamp",
        MinusTimestamp => "-timestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1history/get/parameters/1/schema/items`.
    pub enum ListCaseHistoryType {
        Actions => "actions",
        Status => "status",
        Priority => "priority",
        Description => "description",
        Category => "category",
        Assignments => "assignments",
        Comments => "comments",
        Enquiries => "enquiries",
        Attachments => "attachments",
        Access => "access",
        Fields => "fields",
        Links => "links",
        Workflow => "workflow",
        Watchers => "watchers",
        Events => "events",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1cases~1v2~1case~1{caseID}~1links/get/parameters/4/schema/items`.
    pub enum ListCaseLinksType {
        Subcase => "subcase",
        Related => "related",
        Dependency => "dependency",
        Duplicate => "duplicate",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.cases.spi.response.CaseBulkReindexStatusResponse/properties/state`.
    pub enum ListTasksState {
        Pending => "pending",
        Running => "running",
        WaitingForSubtasks => "waitingForSubtasks",
        Done => "done",
        Failed => "failed",
        Aborted => "aborted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.Service`.
    pub struct Service {
        ..
        admin_function: ModelFunctionInfo => "adminFunction",
        /// No item twice.
        case_types: Vec<CaseVoType> => "caseTypes",
        create_function: ModelFunctionInfo => "createFunction",
        created_by_user: ModelUserInfo => "createdByUser",
        created_time: String => "createdTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        define_function: ModelFunctionInfo => "defineFunction",
        description: String => "description",
        domain: ModelDomainInfo => "domain",
        field_policy: CaseFieldPolicyPolicyInfo => "fieldPolicy",
        /// No item twice.
        flags: Vec<ServiceFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        last_updated_time: String => "lastUpdatedTime",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        list_function: ModelFunctionInfo => "listFunction",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        logo_url: String => "logoURL",
        name: String => "name",
        notification_email: String => "notificationEmail",
        read_detailed_function: ModelFunctionInfo => "readDetailedFunction",
        read_function: ModelFunctionInfo => "readFunction",
        short_name: String => "shortName",
        tech_function: ModelFunctionInfo => "techFunction",
        /// No item twice.
        workflows: Vec<ServiceWorkflow> => "workflows",
        write_function: ModelFunctionInfo => "writeFunction",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.ServiceCategoryBinding`.
    pub struct ServiceCategoryBinding {
        ..
        /// No item twice.
        case_types: Vec<CaseVoType> => "caseTypes",
        category: CaseCategoryCategoryInfo => "category",
        id: rt::Uuid => "id",
        service: ServiceServiceInfo => "service",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.ServiceCreateRequest`.
    pub struct ServiceCreateRequest {
        admin_function: String => "adminFunction",
        /// At least 1 items, no item twice.
        case_types: Vec<CaseVoType> => "caseTypes",
        create_function: String => "createFunction",
        define_function: String => "defineFunction",
        description: String => "description",
        domain: String => "domain",
        /// Matches `data:image/.+`.
        icon_url: String => "iconURL",
        name: String => "name",
        notification_email: String => "notificationEmail",
        read_function: String => "readFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        tech_function: String => "techFunction",
        write_function: String => "writeFunction",
        ..
        assign_default_tech: bool => "assignDefaultTech",
        assign_default_user: bool => "assignDefaultUser",
        event_enabled: bool => "eventEnabled",
        field_policy: rt::Uuid => "fieldPolicy",
        handled_by_soc: bool => "handledBySoc",
        list_function: String => "listFunction",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        monitored_by_soc_outside_office_hours: bool => "monitoredBySocOutsideOfficeHours",
        notify_full_format: bool => "notifyFullFormat",
        notify_on_close: bool => "notifyOnClose",
        notify_on_create: bool => "notifyOnCreate",
        notify_on_update: bool => "notifyOnUpdate",
        workflows: rt::Map<bool> => "workflows",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.Service/properties/flags/items`.
    pub enum ServiceFlag {
        Deleted => "DELETED",
        HandledBySoc => "HANDLED_BY_SOC",
        MonitoredBySocOutsideOfficehours => "MONITORED_BY_SOC_OUTSIDE_OFFICEHOURS",
        NotificationOnCreate => "NOTIFICATION_ON_CREATE",
        NotificationOnUpdate => "NOTIFICATION_ON_UPDATE",
        NotificationOnClose => "NOTIFICATION_ON_CLOSE",
        NotificationFormatFull => "NOTIFICATION_FORMAT_FULL",
        Deprecated => "DEPRECATED",
        AssignDefaultTech => "ASSIGN_DEFAULT_TECH",
        AssignDefaultUser => "ASSIGN_DEFAULT_USER",
        EventEnabled => "EVENT_ENABLED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.ServiceSearchCriteria`.
    pub struct ServiceSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<ServiceSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        id: Vec<i64> => "id",
        /// No item twice.
        short_name: Vec<String> => "shortName",
        /// No item twice.
        field_policy: Vec<String> => "fieldPolicy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        sort_by: Vec<ServiceSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<ServiceSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ServiceSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.CaseSearchCriteria_ServiceCriteria/properties/excludeFlags/items`.
    pub enum ServiceSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        HandledBySoc => "HANDLED_BY_SOC",
        MonitoredBySocOutsideOfficehours => "MONITORED_BY_SOC_OUTSIDE_OFFICEHOURS",
        Deprecated => "DEPRECATED",
        EventEnabled => "EVENT_ENABLED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.cases.v1.ServiceSearchCriteria/properties/sortBy/items`.
    pub enum ServiceSearchCriteriaSortBy {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        MinusId => "-id",
        MinusShortName => "-shortName",
        MinusName => "-name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.cases.v2.Service_ServiceInfo`.
    pub struct ServiceServiceInfo {
        ..
        id: i64 => "id",
        localized_name: String => "localizedName",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.ServiceUpdateRequest`.
    pub struct ServiceUpdateRequest {
        ..
        admin_function: String => "adminFunction",
        assign_default_tech: bool => "assignDefaultTech",
        assign_default_user: bool => "assignDefaultUser",
        /// No item twice.
        case_types_to_add: Vec<CaseVoType> => "caseTypesToAdd",
        /// No item twice.
        case_types_to_remove: Vec<CaseVoType> => "caseTypesToRemove",
        /// No item twice.
        case_types_to_set: Vec<CaseVoType> => "caseTypesToSet",
        create_function: String => "createFunction",
        define_function: String => "defineFunction",
        deprecated: bool => "deprecated",
        description: String => "description",
        event_enabled: bool => "eventEnabled",
        field_policy: rt::Uuid => "fieldPolicy",
        handled_by_soc: bool => "handledBySoc",
        /// Matches `data:image/.+`.
        icon_url: String => "iconURL",
        list_function: String => "listFunction",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        monitored_by_soc_outside_office_hours: bool => "monitoredBySocOutsideOfficeHours",
        name: String => "name",
        notification_email: String => "notificationEmail",
        notify_full_format: bool => "notifyFullFormat",
        notify_on_close: bool => "notifyOnClose",
        notify_on_create: bool => "notifyOnCreate",
        notify_on_update: bool => "notifyOnUpdate",
        read_function: String => "readFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        tech_function: String => "techFunction",
        workflows: rt::Map<bool> => "workflows",
        write_function: String => "writeFunction",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.cases.v2.CaseVO_WorkflowState/properties/workflow`.
    pub enum ServiceWorkflow {
        Validation => "validation",
        NocValidation => "nocValidation",
        Tuning => "tuning",
        Escalation => "escalation",
        CustomerUpdate => "customerUpdate",
        EscalateTi => "escalateTI",
        EscalateNsa => "escalateNSA",
        EscalateLog => "escalateLog",
        EscalateInfra => "escalateInfra",
        EscalateDetection => "escalateDetection",
        EscalateOperations => "escalateOperations",
        EscalateMsi => "escalateMSI",
        EscalateMsiAnalyst => "escalateMSIAnalyst",
        SeverityAlert => "severityAlert",
        SlaViolation => "slaViolation",
        InternalSlaViolation => "internalSlaViolation",
        DelegateToSoc => "delegateToSOC",
        EscalateDev => "escalateDEV",
        EscalateTrs => "escalateTRS",
        EscalateMssAnalyst => "escalateMSSAnalyst",
        EscalateTam => "escalateTAM",
        QaValidation => "qaValidation",
        SocAnalysis => "socAnalysis",
        EscalateO3c => "escalateO3C",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.statistics.StatsContainerData`.
    pub struct StatsContainerData {
        ..
        customer_id: i64 => "customerID",
        hit_count: rt::Map<i64> => "hitCount",
        key_names: Vec<String> => "keyNames",
        keys: Vec<rt::Map<rt::Value>> => "keys",
        records: i32 => "records",
        resolution: i64 => "resolution",
        resolution_unit: StatsContainerDataResolutionUnit => "resolutionUnit",
        stats_id: i64 => "statsID",
        time_frames: Vec<StatsContainerDataStatsRecordData> => "timeFrames",
        value_names: Vec<String> => "valueNames",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.statistics.StatsContainerData/properties/resolutionUnit`.
    pub enum StatsContainerDataResolutionUnit {
        Milliseconds => "milliseconds",
        Seconds => "seconds",
        Minutes => "minutes",
        Hours => "hours",
        Days => "days",
        Weeks => "weeks",
        Months => "months",
        Years => "years",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.statistics.StatsContainerData_StatsRecordData`.
    pub struct StatsContainerDataStatsRecordData {
        ..
        records: Vec<StatsContainerDataStatsValueRecordData> => "records",
        time_frame: StatsContainerDataStatsTimeFrameData => "timeFrame",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.statistics.StatsContainerData_StatsTimeFrameData`.
    pub struct StatsContainerDataStatsTimeFrameData {
        ..
        end_time: i64 => "endTime",
        start_time: i64 => "startTime",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.statistics.StatsContainerData_StatsValueRecordData`.
    pub struct StatsContainerDataStatsValueRecordData {
        ..
        key_id: i64 => "keyID",
        value: rt::Map<i64> => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.TagAddRequest`.
    pub struct TagAddRequest {
        ..
        /// At least 1 items, no item twice.
        tags: Vec<TagAddRequestTag> => "tags",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.TagAddRequest_Tag`.
    pub struct TagAddRequestTag {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        key: String => "key",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WatcherAddRequest`.
    pub struct WatcherAddRequest {
        ..
        /// Format `email`.
        destination: String => "destination",
        subject_id: i64 => "subjectID",
        r#type: CaseWatcherType => "type",
        user_or_group: String => "userOrGroup",
        verbose: bool => "verbose",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WatcherSettingsRequest`.
    pub struct WatcherSettingsRequest {
        default_watchers: bool => "defaultWatchers",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WatcherUpdateRequest`.
    pub struct WatcherUpdateRequest {
        ..
        verbose: bool => "verbose",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WorkflowAcknowledgeRequest`.
    pub struct WorkflowAcknowledgeRequest {
        ..
        comment: String => "comment",
        public_comment: bool => "publicComment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WorkflowCreateRequest`.
    pub struct WorkflowCreateRequest {
        ..
        comment: String => "comment",
        external_reference: String => "externalReference",
        public_comment: bool => "publicComment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.cases.v1.WorkflowUpdateRequest`.
    pub struct WorkflowUpdateRequest {
        ..
        acknowledged_comment: String => "acknowledgedComment",
        external_reference: String => "externalReference",
        request_comment: String => "requestComment",
    }
}
