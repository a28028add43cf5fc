//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ModelCustomerInfo, ModelGroupInfo, ModelUserInfo, ResponseCustomerInfo, ResponseGroupInfo, UserInfoV3};

rt::text_enum! {
    /// Schema `/paths/~1documents~1v1~1folder~1path{parentFolderPath}~1{folderName}/delete/parameters/3/schema`.
    pub enum DeleteFolderMode {
        DeleteIfEmpty => "DELETE_IF_EMPTY",
        DeleteCascadeListedDocuments => "DELETE_CASCADE_LISTED_DOCUMENTS",
        DeleteCascadeAll => "DELETE_CASCADE_ALL",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.document.Document`.
    pub struct Document {
        ..
        access_mode: DocumentAccessMode => "accessMode",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access_level: DocumentAccessLevel => "currentUserAccessLevel",
        current_user_lock_status: DocumentCurrentUserLockStatus => "currentUserLockStatus",
        customer: ModelCustomerInfo => "customer",
        data_size: i64 => "dataSize",
        document_type: DocumentDocumentType => "documentType",
        effective_access_mode: DocumentAccessMode => "effectiveAccessMode",
        element_type: DocumentElementType => "elementType",
        /// No item twice.
        flags: Vec<DocumentFlag> => "flags",
        id: i64 => "id",
        /// No item twice.
        labels: Vec<String> => "labels",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        locked_by_user: ModelUserInfo => "lockedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        locked_until_timestamp: i64 => "lockedUntilTimestamp",
        master_id: i64 => "masterID",
        mime_type: String => "mimeType",
        name: String => "name",
        owned_by_user: ModelUserInfo => "ownedByUser",
        parent_elements: Vec<DocumentFolderFolderInfo> => "parentElements",
        /// Milliseconds since 1970-01-01T00:00Z.
        publish_due_timestamp: i64 => "publishDueTimestamp",
        published_by_user: ModelUserInfo => "publishedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        published_timestamp: i64 => "publishedTimestamp",
        revision: i32 => "revision",
        sha256: String => "sha256",
        state: DocumentState => "state",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.document.DocumentAccess`.
    pub struct DocumentAccess {
        ..
        id: i64 => "id",
        level: DocumentAccessLevel => "level",
        subject: DocumentAccessSubject => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder/properties/currentUserAccessLevel`.
    pub enum DocumentAccessLevel {
        None => "none",
        Folder => "folder",
        Read => "read",
        Write => "write",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder/properties/accessMode`.
    pub enum DocumentAccessMode {
        RoleBased => "roleBased",
        WriteRestricted => "writeRestricted",
        ReadRestricted => "readRestricted",
        Explicit => "explicit",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.jargus.model.document.DocumentAccess/properties/subject`.
    pub enum DocumentAccessSubject by "type" {
        User(ModelUserInfo) => ["user", ""],
        Group(ModelGroupInfo) => ["group"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentAddRequest`.
    pub struct DocumentAddRequest {
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        /// At least 1 characters.
        data: String => "data",
        mime_type: String => "mimeType",
        /// Matches `\A[^\\\/:*"'?<>|]{1,254}\z`.
        name: String => "name",
        ..
        /// `false` if absent.
        inherit_explicit_permissions: bool => "inheritExplicitPermissions",
        /// `0` if absent.
        lock_request_time: i64 => "lockRequestTime",
        notification_options: NotificationOptions => "notificationOptions",
        overwrite_existing: bool => "overwriteExisting",
        text: String => "text",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentCommitRequest`.
    pub struct DocumentCommitRequest {
        ..
        /// At least 1 characters.
        data: String => "data",
        /// `0` if absent.
        lock_request_time: i64 => "lockRequestTime",
        mime_type: String => "mimeType",
        /// Matches `\A[^\\\/:*"?<>|]{1,254}\z`.
        name: String => "name",
        notification_options: NotificationOptions => "notificationOptions",
        text: String => "text",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.Document/properties/currentUserLockStatus`.
    pub enum DocumentCurrentUserLockStatus {
        Unlocked => "unlocked",
        LockedOtherUser => "lockedOtherUser",
        LockedCurrentUser => "lockedCurrentUser",
        LockedOtherUserCanOverride => "lockedOtherUserCanOverride",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentCurrentUserWatchStatus`.
    pub struct DocumentCurrentUserWatchStatus {
        ..
        element: DocumentFolderElementInfo => "element",
        status: DocumentCurrentUserWatchStatusStatus => "status",
        subject: DocumentWatcherSubject => "subject",
        watcher_id: rt::Uuid => "watcherID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.document.spi.response.DocumentCurrentUserWatchStatus/properties/status`.
    pub enum DocumentCurrentUserWatchStatusStatus {
        User => "user",
        Group => "group",
        Inherited => "inherited",
        Negated => "negated",
        None => "none",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.Document/properties/documentType`.
    pub enum DocumentDocumentType {
        Document => "document",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder/properties/elementType`.
    pub enum DocumentElementType {
        Document => "document",
        Folder => "folder",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.Document/properties/flags/items`.
    pub enum DocumentFlag {
        Attachment => "ATTACHMENT",
        ControlledVersion => "CONTROLLED_VERSION",
        Uncommitted => "UNCOMMITTED",
        LockedByCurrentuser => "LOCKED_BY_CURRENTUSER",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder`.
    pub struct DocumentFolder {
        ..
        access_mode: DocumentAccessMode => "accessMode",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access_level: DocumentAccessLevel => "currentUserAccessLevel",
        customer: ModelCustomerInfo => "customer",
        effective_access_mode: DocumentAccessMode => "effectiveAccessMode",
        element_type: DocumentElementType => "elementType",
        /// No item twice.
        flags: Vec<DocumentFolderFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        owned_by_user: ModelUserInfo => "ownedByUser",
        parent_elements: Vec<DocumentFolderFolderInfo> => "parentElements",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderAddByPathRequest`.
    pub struct DocumentFolderAddByPathRequest {
        /// Matches `\A[^\\\/:*"?<>|]{1,254}\z`.
        name: String => "name",
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        ..
        /// `false` if absent.
        create_missing_folders: bool => "createMissingFolders",
        customer_id: Box<DocumentFolderAddByPathRequest> => "customerID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderAddSubFolderRequest`.
    pub struct DocumentFolderAddSubFolderRequest {
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        /// Matches `\A[^\\\/:*"?<>|]{1,254}\z`.
        name: String => "name",
        ..
        /// `false` if absent.
        inherit_explicit_permissions: bool => "inheritExplicitPermissions",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolderElement`.
    pub struct DocumentFolderElement {
        ..
        access_mode: DocumentAccessMode => "accessMode",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        current_user_access_level: DocumentAccessLevel => "currentUserAccessLevel",
        customer: ModelCustomerInfo => "customer",
        effective_access_mode: DocumentAccessMode => "effectiveAccessMode",
        element_type: DocumentElementType => "elementType",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        owned_by_user: ModelUserInfo => "ownedByUser",
        parent_elements: Vec<DocumentFolderFolderInfo> => "parentElements",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderElementGrantAccessRequest`.
    pub struct DocumentFolderElementGrantAccessRequest {
        subject: String => "subject",
        level: DocumentFolderElementGrantAccessRequestLevel => "level",
        ..
        subject_id: Box<DocumentFolderElementGrantAccessRequest> => "subjectID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderElementGrantAccessRequest/properties/level`.
    pub enum DocumentFolderElementGrantAccessRequestLevel {
        Folder => "folder",
        Read => "read",
        Write => "write",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentFolderElementInfo`.
    pub struct DocumentFolderElementInfo {
        ..
        id: i64 => "id",
        name: String => "name",
        parent_elements: Vec<DocumentFolderFolderInfo> => "parentElements",
        r#type: DocumentFolderElementInfoType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.document.spi.response.DocumentFolderElementInfo/properties/type`.
    pub enum DocumentFolderElementInfoType {
        Folder => "folder",
        Document => "document",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderElementSetAccessModeRequest`.
    pub struct DocumentFolderElementSetAccessModeRequest {
        access_mode: DocumentAccessMode => "accessMode",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder/properties/flags/items`.
    pub enum DocumentFolderFlag {
        Deleted => "DELETED",
        RootFolder => "ROOT_FOLDER",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.document.DocumentFolder_FolderInfo`.
    pub struct DocumentFolderFolderInfo {
        ..
        access_mode: DocumentAccessMode => "accessMode",
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentFolderUpdateRequest`.
    pub struct DocumentFolderUpdateRequest {
        ..
        /// Matches `\A[^\\\/:*"?<>|]{1,254}\z`.
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentLabel`.
    pub struct DocumentLabel {
        ..
        label: String => "label",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentLockRequest`.
    pub struct DocumentLockRequest {
        /// `"LOCK"` if absent.
        mode: DocumentLockRequestMode => "mode",
        ..
        /// At least 0.
        lock_request_time: i64 => "lockRequestTime",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentLockRequest/properties/mode`.
    pub enum DocumentLockRequestMode {
        Unlock => "UNLOCK",
        Override => "OVERRIDE",
        Lock => "LOCK",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentMoveRequest`.
    pub struct DocumentMoveRequest {
        ..
        /// At least 1.
        new_folder_id: i64 => "newFolderID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.DocumentPrepareUploadRequest`.
    pub struct DocumentPrepareUploadRequest {
        /// `"roleBased"` if absent.
        access_mode: DocumentAccessMode => "accessMode",
        mime_type: String => "mimeType",
        /// Matches `\A[^\\\/:*"'?<>|]{1,254}\z`.
        name: String => "name",
        ..
        /// `false` if absent.
        inherit_explicit_permissions: bool => "inheritExplicitPermissions",
        /// `0` if absent.
        lock_request_time: i64 => "lockRequestTime",
        overwrite_existing: bool => "overwriteExisting",
        parent_folder_id: i64 => "parentFolderID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria`.
    pub struct DocumentSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<DocumentSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        id: Vec<i64> => "id",
        /// No item twice.
        user_id: Vec<i64> => "userID",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<DocumentSearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        access_mode: Vec<DocumentAccessMode> => "accessMode",
        /// No item twice.
        state: Vec<DocumentSearchCriteriaState> => "state",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// `"any"` if absent.
        time_match_strategy: DocumentSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice, `"createdTimestamp"` if absent.
        time_field_strategy: Vec<DocumentSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"any"` if absent.
        keyword_match_strategy: DocumentSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<DocumentSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// No item twice.
        folder_id: Vec<i64> => "folderID",
        /// `true` if absent.
        recursive: bool => "recursive",
        sort_by: Vec<DocumentSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<DocumentSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<DocumentSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/includeFlags/items`.
    pub enum DocumentSearchCriteriaExcludeFlag {
        Attachment => "ATTACHMENT",
        ControlledVersion => "CONTROLLED_VERSION",
        Uncommitted => "UNCOMMITTED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum DocumentSearchCriteriaKeywordFieldStrategy {
        Name => "name",
        Labels => "labels",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/sortBy/items`.
    pub enum DocumentSearchCriteriaSortBy {
        Type => "type",
        State => "state",
        ParentFolder => "parentFolder",
        Customer => "customer",
        Name => "name",
        Created => "created",
        LastUpdated => "lastUpdated",
        Published => "published",
        PublishDue => "publishDue",
        Owner => "owner",
        LastUpdatedByUser => "lastUpdatedByUser",
        Approved => "approved",
        Period => "period",
        PeriodFrom => "periodFrom",
        ApprovedByUser => "approvedByUser",
        AssignedToUser => "assignedToUser",
        MinusType => "-type",
        MinusState => "-state",
        MinusParentFolder => "-parentFolder",
        MinusCustomer => "-customer",
        MinusName => "-name",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
        MinusPublished => "-published",
        MinusPublishDue => "-publishDue",
        MinusOwner => "-owner",
        MinusLastUpdatedByUser => "-lastUpdatedByUser",
        MinusApproved => "-approved",
        MinusPeriod => "-period",
        MinusPeriodFrom => "-periodFrom",
        MinusApprovedByUser => "-approvedByUser",
        MinusAssignedToUser => "-assignedToUser",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/state/items`.
    pub enum DocumentSearchCriteriaState {
        Draft => "draft",
        Published => "published",
        Discarded => "discarded",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum DocumentSearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/timeMatchStrategy`.
    pub enum DocumentSearchCriteriaTimeMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.criteria.DocumentSearchCriteria/properties/userFieldStrategy/items`.
    pub enum DocumentSearchCriteriaUserFieldStrategy {
        OwnedByUser => "ownedByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        LockedByUser => "lockedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.DocumentSetCurrentUserWatchStatusRequest`.
    pub struct DocumentSetCurrentUserWatchStatusRequest {
        ..
        watch: bool => "watch",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.DocumentSetLabelsRequest`.
    pub struct DocumentSetLabelsRequest {
        ..
        /// No item twice.
        add_labels: Vec<String> => "addLabels",
        /// No item twice.
        remove_labels: Vec<String> => "removeLabels",
        /// No item twice.
        set_labels: Vec<String> => "setLabels",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentSpace`.
    pub struct DocumentSpace {
        ..
        access_mode: DocumentAccessMode => "accessMode",
        customer: ResponseCustomerInfo => "customer",
        id: i64 => "id",
        name: String => "name",
        root_folder_id: i64 => "rootFolderID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.document.Document/properties/state`.
    pub enum DocumentState {
        Draft => "draft",
        Published => "published",
        Discarded => "discarded",
        Incomplete => "incomplete",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.DocumentUpdateRequest`.
    pub struct DocumentUpdateRequest {
        ..
        /// At least 1 characters.
        data: String => "data",
        /// `0` if absent.
        lock_request_time: i64 => "lockRequestTime",
        mime_type: String => "mimeType",
        /// Matches `\A[^\\\/:*"?<>|]{1,254}\z`.
        name: String => "name",
        notification_options: NotificationOptions => "notificationOptions",
        text: String => "text",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.DocumentUploadCompleteRequest`.
    pub struct DocumentUploadCompleteRequest {
        sha256: String => "sha256",
        ..
        document_id: i64 => "documentID",
        notification_options: NotificationOptions => "notificationOptions",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentWatcher`.
    pub struct DocumentWatcher {
        ..
        created_by_user: UserInfoV3 => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: UserInfoV3 => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        element_info: DocumentFolderElementInfo => "elementInfo",
        /// No item twice.
        flags: Vec<DocumentWatcherFlag> => "flags",
        id: rt::Uuid => "id",
        subject: DocumentWatcherSubject => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.DocumentWatcherAddRequest`.
    pub struct DocumentWatcherAddRequest {
        subject: String => "subject",
        ..
        /// `false` if absent.
        negated: bool => "negated",
        subject_domain: String => "subjectDomain",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.document.spi.response.DocumentWatcher/properties/flags/items`.
    pub enum DocumentWatcherFlag {
        Deleted => "deleted",
        Negated => "negated",
        Inherited => "inherited",
        MemberNegated => "memberNegated",
        DisabledAccess => "disabledAccess",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.document.spi.response.DocumentWatcher/properties/subject`.
    pub enum DocumentWatcherSubject by "type" {
        User(UserInfoV3) => ["user"],
        Group(ResponseGroupInfo) => ["group"],
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.FolderSetCurrentUserWatchStatusRequest`.
    pub struct FolderSetCurrentUserWatchStatusRequest {
        ..
        watch: bool => "watch",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.document.spi.request.FolderWatcherAddRequest`.
    pub struct FolderWatcherAddRequest {
        subject: String => "subject",
        ..
        /// `false` if absent.
        negated: bool => "negated",
        subject_domain: String => "subjectDomain",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.document.NotificationOptions`.
    pub struct NotificationOptions {
        ..
        skip: bool => "skip",
    }
}
