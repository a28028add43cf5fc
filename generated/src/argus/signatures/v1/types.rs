//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Category`.
    pub struct Category {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.CategoryInfo`.
    pub struct CategoryInfo {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.ClassType`.
    pub struct ClassType {
        ..
        active_signatures_count: i64 => "activeSignaturesCount",
        id: i64 => "id",
        inactive_signatures_count: i64 => "inactiveSignaturesCount",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.ClassTypeInfo`.
    pub struct ClassTypeInfo {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.ClassTypeSearchRequest`.
    pub struct ClassTypeSearchRequest {
        ..
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Comment`.
    pub struct Comment2 {
        ..
        comment: String => "comment",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        id: i64 => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Flowbit`.
    pub struct Flowbit {
        ..
        /// No item twice.
        actions: Vec<FlowbitAction> => "actions",
        id: i64 => "id",
        name: String => "name",
        signatures_count: i64 => "signaturesCount",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Flowbit/properties/actions/items`.
    pub enum FlowbitAction {
        Set => "set",
        Isset => "isset",
        Unset => "unset",
        Isnotset => "isnotset",
        Noalert => "noalert",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.FlowbitSearchRequest`.
    pub struct FlowbitSearchRequest {
        ..
        /// No item twice.
        action: Vec<FlowbitAction> => "action",
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Import`.
    pub struct Import {
        ..
        activated_revision_count: i64 => "activatedRevisionCount",
        deactivated_revision_count: i64 => "deactivatedRevisionCount",
        id: i64 => "id",
        removed_revision_count: i64 => "removedRevisionCount",
        repository: RepositoryInfo => "repository",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        status: ImportStatus => "status",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.ImportLogMessage`.
    pub struct ImportLogMessage {
        ..
        level: ImportLogMessageLevel => "level",
        message: String => "message",
        timestamp: i64 => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.ImportLogMessage/properties/level`.
    pub enum ImportLogMessageLevel {
        Info => "info",
        Debug => "debug",
        Warn => "warn",
        Error => "error",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.ImportSearchRequest`.
    pub struct ImportSearchRequest {
        ..
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        repository: Vec<String> => "repository",
        sort_by: Vec<ImportSearchRequestSortBy> => "sortBy",
        /// No item twice.
        status: Vec<ImportStatus> => "status",
        /// No item twice.
        sub_criteria: Vec<ImportSearchSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.ImportSearchRequest/properties/sortBy/items`.
    pub enum ImportSearchRequestSortBy {
        Id => "id",
        StartTimestamp => "startTimestamp",
        MinusId => "-id",
        MinusStartTimestamp => "-startTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.ImportSearchSubCriteria`.
    pub struct ImportSearchSubCriteria {
        ..
        exclude: bool => "exclude",
        /// No item twice.
        repository: Vec<String> => "repository",
        required: bool => "required",
        /// No item twice.
        status: Vec<ImportStatus> => "status",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1signatures~1v1~1import/get/parameters/0/schema/items`.
    pub enum ImportStatus {
        Queued => "queued",
        Failed => "failed",
        Running => "running",
        Success => "success",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1signatures~1v1~1servicetask/get/parameters/0/schema/items`.
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
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Policy`.
    pub struct Policy {
        ..
        description: String => "description",
        id: i64 => "id",
        name: String => "name",
        signature_count: i64 => "signatureCount",
        state: PolicyState => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyCommentAddRequest`.
    pub struct PolicyCommentAddRequest {
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyCreateRequest`.
    pub struct PolicyCreateRequest {
        description: String => "description",
        name: String => "name",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyFileGenerateRequest`.
    pub struct PolicyFileGenerateRequest {
        ..
        correlation_id: rt::Uuid => "correlationID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.PolicyFileGenerateResponse`.
    pub struct PolicyFileGenerateResponse {
        ..
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.PolicyLogMessage`.
    pub struct PolicyLogMessage {
        ..
        level: ImportLogMessageLevel => "level",
        message: String => "message",
        timestamp: i64 => "timestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.PolicyRefinement`.
    pub struct PolicyRefinement {
        ..
        action: PolicyRefinementAction => "action",
        /// No item twice.
        class_types: Vec<ClassType> => "classTypes",
        comment: String => "comment",
        /// No item twice.
        files: Vec<RuleFile> => "files",
        /// No item twice.
        flags: Vec<PolicyRefinementFlag> => "flags",
        /// No item twice.
        flowbits: Vec<Flowbit> => "flowbits",
        id: i64 => "id",
        /// No item twice.
        policies: Vec<Policy> => "policies",
        rank: i32 => "rank",
        regexp: String => "regexp",
        /// No item twice.
        repositories: Vec<Repository> => "repositories",
        /// No item twice.
        signatures: Vec<Signature> => "signatures",
        substitution: String => "substitution",
        /// No item twice.
        tags: Vec<Tag> => "tags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.PolicyRefinement/properties/action`.
    pub enum PolicyRefinementAction {
        Enable => "enable",
        Disable => "disable",
        Rewrite => "rewrite",
        Copy => "copy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyRefinementAddRequest`.
    pub struct PolicyRefinementAddRequest {
        action: PolicyRefinementAction => "action",
        comment: String => "comment",
        /// At least 1 items, no item twice.
        resource: Vec<String> => "resource",
        resource_type: PolicyRefinementAddRequestResourceType => "resourceType",
        ..
        enabled: bool => "enabled",
        policy_id: i64 => "policyID",
        /// At least 1.
        rank: i32 => "rank",
        regexp: String => "regexp",
        substitution: String => "substitution",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyRefinementAddRequest/properties/resourceType`.
    pub enum PolicyRefinementAddRequestResourceType {
        Repository => "repository",
        File => "file",
        Flowbit => "flowbit",
        Signature => "signature",
        ClassType => "classType",
        Tag => "tag",
        Policy => "policy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyRefinementCommentAddRequest`.
    pub struct PolicyRefinementCommentAddRequest {
        comment: String => "comment",
        ..
    }
}

rt::text_enum! {
    /// Schema `/paths/~1signatures~1v1~1policy~1{id}~1refinements/get/parameters/1/schema/items`.
    pub enum PolicyRefinementFlag {
        Enabled => "enabled",
        Dirty => "dirty",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicyRefinementUpdateRequest`.
    pub struct PolicyRefinementUpdateRequest {
        ..
        /// At least 1 characters.
        comment: String => "comment",
        enabled: bool => "enabled",
        policy_id: i64 => "policyID",
        /// At least 1.
        rank: i32 => "rank",
        refinement_id: i64 => "refinementID",
        regexp: String => "regexp",
        /// At least 1 items, no item twice.
        resource: Vec<String> => "resource",
        substitution: String => "substitution",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicySearchRequest`.
    pub struct PolicySearchRequest {
        ..
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<PolicySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<PolicySearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<PolicySearchSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicySearchRequest/properties/keywordFieldStrategy/items`.
    pub enum PolicySearchRequestKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RuleFileSearchRequest/properties/sortBy/items`.
    pub enum PolicySearchRequestSortBy {
        Id => "id",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        MinusId => "-id",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.PolicySearchSubCriteria`.
    pub struct PolicySearchSubCriteria {
        ..
        exclude: bool => "exclude",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<PolicySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Policy/properties/state`.
    pub enum PolicyState {
        NotBuilt => "notBuilt",
        Running => "running",
        Done => "done",
        Failed => "failed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Protocol`.
    pub struct Protocol {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Repository`.
    pub struct Repository {
        ..
        active_signatures_count: i64 => "activeSignaturesCount",
        /// No item twice.
        flags: Vec<RepositoryFlag> => "flags",
        id: i64 => "id",
        inactive_signatures_count: i64 => "inactiveSignaturesCount",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_successful_import_timestamp: i64 => "lastSuccessfulImportTimestamp",
        name: String => "name",
        proxy: String => "proxy",
        signatures_count: i64 => "signaturesCount",
        source: RepositorySource => "source",
        status: RepositoryStatus => "status",
        sub_folder: String => "subFolder",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Repository/properties/flags/items`.
    pub enum RepositoryFlag {
        Enabled => "enabled",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.RepositoryInfo`.
    pub struct RepositoryInfo {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RepositorySearchRequest`.
    pub struct RepositorySearchRequest {
        ..
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Repository/properties/source`.
    pub enum RepositorySource {
        Http => "http",
        Git => "git",
        Upload => "upload",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Repository/properties/status`.
    pub enum RepositoryStatus {
        Success => "success",
        Failed => "failed",
        Running => "running",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RepositoryUpdateRequest`.
    pub struct RepositoryUpdateRequest {
        ..
        enabled: bool => "enabled",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.RuleFile`.
    pub struct RuleFile {
        ..
        active_signature_count: i64 => "activeSignatureCount",
        class_type_count: i64 => "classTypeCount",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_imported_timestamp: i64 => "firstImportedTimestamp",
        id: i64 => "id",
        inactive_signature_count: i64 => "inactiveSignatureCount",
        name: String => "name",
        repository: RepositoryInfo => "repository",
        revision_count: i64 => "revisionCount",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.RuleFileInfo`.
    pub struct RuleFileInfo {
        ..
        id: i64 => "id",
        name: String => "name",
        repository: RepositoryInfo => "repository",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RuleFileSearchRequest`.
    pub struct RuleFileSearchRequest {
        ..
        /// No item twice, `"name"` if absent.
        keyword_field_strategy: Vec<RuleFileSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        repository: Vec<String> => "repository",
        sort_by: Vec<PolicySearchRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<RuleFileSearchSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RuleFileSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum RuleFileSearchRequestKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.RuleFileSearchSubCriteria`.
    pub struct RuleFileSearchSubCriteria {
        ..
        exclude: bool => "exclude",
        /// No item twice, `"name"` if absent.
        keyword_field_strategy: Vec<RuleFileSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        repository: Vec<String> => "repository",
        required: bool => "required",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Sensor`.
    pub struct Sensor {
        ..
        hostname: String => "hostname",
        id: i64 => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.SensorPolicyLink`.
    pub struct SensorPolicyLink {
        ..
        id: i64 => "id",
        policy_id: i64 => "policyID",
        sensor_id: i64 => "sensorID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SensorPolicyLinkRequest`.
    pub struct SensorPolicyLinkRequest {
        ..
        policy_id: i64 => "policyID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Signature`.
    pub struct Signature {
        ..
        blacklisted_by: ResponseUserInfo => "blacklistedBy",
        class_type: ClassTypeInfo => "classType",
        current_revision: SignatureRevision => "currentRevision",
        file: RuleFileInfo => "file",
        /// No item twice.
        flags: Vec<SignatureFlag> => "flags",
        id: i64 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_imported_timestamp: i64 => "lastImportedTimestamp",
        message: String => "message",
        protocol: String => "protocol",
        sid: String => "sid",
        /// No item twice.
        tags: Vec<TagInfo> => "tags",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureBulkTagRequest`.
    pub struct SignatureBulkTagRequest {
        operation: SignatureBulkTagRequestOperation => "operation",
        /// At least 1 items, no item twice.
        signature: Vec<String> => "signature",
        /// At least 1 items, no item twice.
        tag: Vec<String> => "tag",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureBulkTagRequest/properties/operation`.
    pub enum SignatureBulkTagRequestOperation {
        Add => "add",
        Remove => "remove",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.SignatureBulkTagResponse`.
    pub struct SignatureBulkTagResponse {
        ..
        signatures_updated: i64 => "signaturesUpdated",
        tags_updated: i64 => "tagsUpdated",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureCommentAddRequest`.
    pub struct SignatureCommentAddRequest {
        comment: String => "comment",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Signature/properties/flags/items`.
    pub enum SignatureFlag {
        Enabled => "enabled",
        Blacklisted => "blacklisted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.SignatureRevision`.
    pub struct SignatureRevision {
        ..
        id: i64 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        import_timestamp: i64 => "importTimestamp",
        message: String => "message",
        raw: String => "raw",
        revision: i32 => "revision",
        state: SignatureRevisionState => "state",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.SignatureRevision/properties/state`.
    pub enum SignatureRevisionState {
        Active => "active",
        Inactive => "inactive",
        Removed => "removed",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureSearchRequest`.
    pub struct SignatureSearchRequest {
        ..
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        class_type: Vec<String> => "classType",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flag: Vec<SignatureFlag> => "excludeFlag",
        /// No item twice.
        flowbit: Vec<String> => "flowbit",
        /// No item twice.
        flowbit_action: Vec<FlowbitAction> => "flowbitAction",
        /// No item twice.
        include_flag: Vec<SignatureFlag> => "includeFlag",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        protocol: Vec<String> => "protocol",
        /// No item twice.
        repository: Vec<String> => "repository",
        /// No item twice.
        rule_file: Vec<String> => "ruleFile",
        sort_by: Vec<SignatureSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<SignatureSearchSubCriteria> => "subCriteria",
        /// No item twice.
        tag: Vec<String> => "tag",
        /// No item twice.
        time_field_strategy: Vec<SignatureSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: TagSearchRequestKeywordMatchStrategy => "timeMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureSearchRequest/properties/sortBy/items`.
    pub enum SignatureSearchRequestSortBy {
        CreatedTimestamp => "createdTimestamp",
        LastImportedTimestamp => "lastImportedTimestamp",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastImportedTimestamp => "-lastImportedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum SignatureSearchRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureSearchSubCriteria`.
    pub struct SignatureSearchSubCriteria {
        ..
        /// No item twice.
        category: Vec<String> => "category",
        /// No item twice.
        class_type: Vec<String> => "classType",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flag: Vec<SignatureFlag> => "excludeFlag",
        /// No item twice.
        flowbit: Vec<String> => "flowbit",
        /// No item twice.
        flowbit_action: Vec<FlowbitAction> => "flowbitAction",
        /// No item twice.
        include_flag: Vec<SignatureFlag> => "includeFlag",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        protocol: Vec<String> => "protocol",
        /// No item twice.
        repository: Vec<String> => "repository",
        required: bool => "required",
        /// No item twice.
        rule_file: Vec<String> => "ruleFile",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        tag: Vec<String> => "tag",
        /// No item twice.
        time_field_strategy: Vec<SignatureSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: TagSearchRequestKeywordMatchStrategy => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.SignatureUpdateRequest`.
    pub struct SignatureUpdateRequest {
        ..
        blacklisted: bool => "blacklisted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.Tag`.
    pub struct Tag {
        ..
        category: CategoryInfo => "category",
        created_by: ResponseUserInfo => "createdBy",
        description: String => "description",
        id: i64 => "id",
        name: String => "name",
        signatures_count: i64 => "signaturesCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.TagCreateRequest`.
    pub struct TagCreateRequest {
        description: String => "description",
        name: String => "name",
        ..
        /// At least 1.
        category_id: i64 => "categoryID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.TagInfo`.
    pub struct TagInfo {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.TagSearchRequest`.
    pub struct TagSearchRequest {
        ..
        /// `"all"` if absent.
        keyword_match_strategy: TagSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.ClassTypeSearchRequest/properties/keywordMatchStrategy`.
    pub enum TagSearchRequestKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.TagUpdateRequest`.
    pub struct TagUpdateRequest {
        ..
        category_id: i64 => "categoryID",
        description: String => "description",
        name: String => "name",
        tag_id: i64 => "tagID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.signature.spi.v1.requests.TriggerImportRequest`.
    pub struct TriggerImportRequest {
        ..
        correlation_id: rt::Uuid => "correlationID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.signature.spi.v1.responses.TriggerImportResponse`.
    pub struct TriggerImportResponse {
        ..
        task_id: rt::Uuid => "taskID",
    }
}
