//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseGroupInfo, ResponseUserInfo, UserInfoV3};

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AccessControl`.
    pub struct AccessControl {
        ..
        granted_by_user: ResponseUserInfo => "grantedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        granted_timestamp: i64 => "grantedTimestamp",
        subject: SubjectInfo => "subject",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisAddRequest`.
    pub struct AnalysisAddRequest {
        analysis_result: JsonNode => "analysisResult",
        /// -1 to 100.
        analysis_score: i32 => "analysisScore",
        customer: String => "customer",
        tlp: LinkTlp => "tlp",
        user_agent: UserAgentRequest => "userAgent",
        ..
        /// No item twice.
        acl: Vec<String> => "acl",
        executed_with_internet_access: bool => "executedWithInternetAccess",
        possible_detections: i32 => "possibleDetections",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        profile: String => "profile",
        /// No item twice.
        tags: Vec<AnalysisTagRequest> => "tags",
        triggered_detections: Vec<AnalysisDetectionRequest> => "triggeredDetections",
        verdict_status_override: VerdictResponseStatusOverride => "verdictStatusOverride",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisDetectionRequest`.
    pub struct AnalysisDetectionRequest {
        assessment: AnalysisDetectionRequestAssessment => "assessment",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisDetectionResponse/properties/assessment`.
    pub enum AnalysisDetectionRequestAssessment {
        Benign => "benign",
        Unknown2 => "unknown",
        Malicious => "malicious",
        Informational => "informational",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisDetectionResponse`.
    pub struct AnalysisDetectionResponse {
        ..
        assessment: AnalysisDetectionRequestAssessment => "assessment",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisInfo`.
    pub struct AnalysisInfo {
        ..
        analysis_score: i32 => "analysisScore",
        id: rt::Uuid => "id",
        user_agent: ResponseUserAgent => "userAgent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisPolicyResponse`.
    pub struct AnalysisPolicyResponse {
        ..
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// No item twice.
        options: Vec<AnalysisWorkerOptionResponse> => "options",
        /// No item twice.
        workers: Vec<AnalysisWorkerInfo> => "workers",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisPolicyUpdateRequest`.
    pub struct AnalysisPolicyUpdateRequest {
        ..
        /// No item twice.
        options: Vec<AnalysisWorkerOptionRequest> => "options",
        /// No item twice.
        workers: Vec<String> => "workers",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisResult`.
    pub struct AnalysisResult {
        ..
        acl: Vec<AccessControl> => "acl",
        analysis_id: rt::Uuid => "analysisID",
        analysis_result: rt::Value => "analysisResult",
        analysis_score: i32 => "analysisScore",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        flags: Vec<AnalysisResultFlag> => "flags",
        job: JobInfo => "job",
        possible_detections: i32 => "possibleDetections",
        profile: String => "profile",
        sample_sha256: String => "sampleSha256",
        /// No item twice.
        tags: Vec<AnalysisTagResponse> => "tags",
        tlp: LinkTlp => "tlp",
        triggered_detections: Vec<AnalysisDetectionResponse> => "triggeredDetections",
        user_agent: ResponseUserAgent => "userAgent",
        verdict_status_override: VerdictResponseStatusOverride => "verdictStatusOverride",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisResult/properties/flags/items`.
    pub enum AnalysisResultFlag {
        ExecutedWithInternetAccess => "executedWithInternetAccess",
        HasEvidence => "hasEvidence",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleActionClauseRequest`.
    pub struct AnalysisRuleActionClauseRequest {
        ..
        options: AnalysisRuleActionOptionsClauseRequest => "options",
        workers: AnalysisRuleActionWorkersClauseRequest => "workers",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleActionClauseResponse`.
    pub struct AnalysisRuleActionClauseResponse {
        ..
        options: AnalysisRuleActionOptionsClauseResponse => "options",
        workers: AnalysisRuleActionWorkersClauseResponse => "workers",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleActionOptionsClauseRequest`.
    pub struct AnalysisRuleActionOptionsClauseRequest {
        ..
        /// No item twice.
        add: Vec<AnalysisWorkerOptionRequest> => "add",
        /// No item twice.
        remove: Vec<String> => "remove",
        /// No item twice.
        set: Vec<AnalysisWorkerOptionRequest> => "set",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleActionOptionsClauseResponse`.
    pub struct AnalysisRuleActionOptionsClauseResponse {
        ..
        /// No item twice.
        add: Vec<AnalysisWorkerOptionResponse> => "add",
        /// No item twice.
        remove: Vec<String> => "remove",
        /// No item twice.
        set: Vec<AnalysisWorkerOptionResponse> => "set",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleActionWorkersClauseRequest`.
    pub struct AnalysisRuleActionWorkersClauseRequest {
        ..
        /// No item twice.
        add: Vec<String> => "add",
        /// No item twice.
        remove: Vec<String> => "remove",
        /// No item twice.
        set: Vec<String> => "set",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleActionWorkersClauseResponse`.
    pub struct AnalysisRuleActionWorkersClauseResponse {
        ..
        /// No item twice.
        add: Vec<AnalysisWorkerInfo> => "add",
        /// No item twice.
        remove: Vec<AnalysisWorkerInfo> => "remove",
        /// No item twice.
        set: Vec<AnalysisWorkerInfo> => "set",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleAddRequest`.
    pub struct AnalysisRuleAddRequest {
        action: AnalysisRuleActionClauseRequest => "action",
        description: String => "description",
        r#match: AnalysisRuleMatchClauseRequest => "match",
        name: String => "name",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleClassificationMatchClauseRequest`.
    pub struct AnalysisRuleClassificationMatchClauseRequest {
        ..
        /// No item twice.
        super_type: Vec<String> => "superType",
        /// No item twice.
        r#type: Vec<String> => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleClassificationMatchClauseResponse`.
    pub struct AnalysisRuleClassificationMatchClauseResponse {
        ..
        /// No item twice.
        super_type: Vec<String> => "superType",
        /// No item twice.
        r#type: Vec<String> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleCustomerMatchClauseRequest`.
    pub struct AnalysisRuleCustomerMatchClauseRequest {
        /// At least 1 items, no item twice.
        customer_or_group: Vec<String> => "customerOrGroup",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleCustomerMatchClauseResponse`.
    pub struct AnalysisRuleCustomerMatchClauseResponse {
        ..
        /// No item twice.
        customer: Vec<ResponseCustomerInfo> => "customer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleMatchClauseRequest`.
    pub struct AnalysisRuleMatchClauseRequest {
        ..
        classification: AnalysisRuleClassificationMatchClauseRequest => "classification",
        customer: AnalysisRuleCustomerMatchClauseRequest => "customer",
        submission: AnalysisRuleSubmissionMatchClauseRequest => "submission",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleMatchClauseResponse`.
    pub struct AnalysisRuleMatchClauseResponse {
        ..
        classification: AnalysisRuleClassificationMatchClauseResponse => "classification",
        customer: AnalysisRuleCustomerMatchClauseResponse => "customer",
        submission: AnalysisRuleSubmissionMatchClauseResponse => "submission",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleResponse`.
    pub struct AnalysisRuleResponse {
        ..
        action: AnalysisRuleActionClauseResponse => "action",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<SubjectInfoFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        r#match: AnalysisRuleMatchClauseResponse => "match",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleSubmissionMatchClauseRequest`.
    pub struct AnalysisRuleSubmissionMatchClauseRequest {
        /// At least 1 items, no item twice.
        meta_data_key: Vec<String> => "metaDataKey",
        /// At least 1 items, no item twice.
        meta_data_value: Vec<String> => "metaDataValue",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleSubmissionMatchClauseResponse`.
    pub struct AnalysisRuleSubmissionMatchClauseResponse {
        ..
        /// No item twice.
        meta_data_key: Vec<String> => "metaDataKey",
        /// No item twice.
        meta_data_value: Vec<String> => "metaDataValue",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisRuleUpdateRequest`.
    pub struct AnalysisRuleUpdateRequest {
        ..
        action: AnalysisRuleActionClauseRequest => "action",
        description: String => "description",
        r#match: AnalysisRuleMatchClauseRequest => "match",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.AnalysisSearchRequest`.
    pub struct AnalysisSearchRequest {
        ..
        /// No item twice.
        analysis_result: Vec<MetaDataSearchRequest> => "analysisResult",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisSummaryResponse`.
    pub struct AnalysisSummaryResponse {
        ..
        /// No item twice.
        analysers: Vec<ResponseUserAgent> => "analysers",
        latest_analysis: AnalysisInfo => "latestAnalysis",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.AnalysisTagCriteria`.
    pub struct AnalysisTagCriteria {
        r#type: AnalysisTagRequestType => "type",
        value: String => "value",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisTagRequest`.
    pub struct AnalysisTagRequest {
        r#type: AnalysisTagRequestType => "type",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        value: String => "value",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisTagResponse/properties/type`.
    pub enum AnalysisTagRequestType {
        Family => "family",
        Behaviour => "behaviour",
        Yara => "yara",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisTagResponse`.
    pub struct AnalysisTagResponse {
        ..
        r#type: AnalysisTagRequestType => "type",
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisWorkerAddRequest`.
    pub struct AnalysisWorkerAddRequest {
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        schema: JsonNode => "schema",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisWorkerInfo`.
    pub struct AnalysisWorkerInfo {
        ..
        id: rt::Uuid => "id",
        localized_name: String => "localizedName",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisWorkerOptionRequest`.
    pub struct AnalysisWorkerOptionRequest {
        key: String => "key",
        value: String => "value",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisWorkerOptionResponse`.
    pub struct AnalysisWorkerOptionResponse {
        ..
        key: String => "key",
        value: String => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisWorkerResponse`.
    pub struct AnalysisWorkerResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<SubjectInfoFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.AnalysisWorkerUpdateRequest`.
    pub struct AnalysisWorkerUpdateRequest {
        ..
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        schema: JsonNode => "schema",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.ChallengeTokenRequest`.
    pub struct ChallengeTokenRequest {
        id: rt::Uuid => "id",
        sha256: String => "sha256",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.ChallengeTokenResponse`.
    pub struct ChallengeTokenResponse {
        ..
        id: rt::Uuid => "id",
        sha256: String => "sha256",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.ClassificationResponse`.
    pub struct ClassificationResponse {
        ..
        arch: String => "arch",
        meta_data: rt::Map<rt::Value> => "metaData",
        platform: String => "platform",
        super_type: String => "superType",
        r#type: String => "type",
        version: String => "version",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.ClassificationSearchRequest`.
    pub struct ClassificationSearchRequest {
        ..
        /// No item twice.
        arch: Vec<String> => "arch",
        exclude: bool => "exclude",
        /// No item twice.
        meta_data: Vec<MetaDataSearchRequest> => "metaData",
        /// No item twice.
        platform: Vec<String> => "platform",
        required: bool => "required",
        /// No item twice.
        super_type: Vec<String> => "superType",
        /// No item twice.
        r#type: Vec<String> => "type",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.Evidence`.
    pub struct Evidence {
        ..
        checksum: String => "checksum",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        file_name: String => "fileName",
        /// No item twice.
        flags: Vec<EvidenceFlag> => "flags",
        id: rt::Uuid => "id",
        mime_type: String => "mimeType",
        size: i64 => "size",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.Evidence/properties/flags/items`.
    pub enum EvidenceFlag {
        Internal => "internal",
        PotentiallyMalicious => "potentiallyMalicious",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.JobInfo`.
    pub struct JobInfo {
        ..
        id: rt::Uuid => "id",
        state: JobInfoState => "state",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1job/get/parameters/3/schema/items`.
    pub enum JobInfoState {
        Enqueued => "enqueued",
        Executing => "executing",
        Done => "done",
        Timeout => "timeout",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.JobResponse`.
    pub struct JobResponse {
        ..
        analysed_sample: SampleInfo => "analysedSample",
        customer: ResponseCustomerInfo => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        enqueued_timestamp: i64 => "enqueuedTimestamp",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        state: JobInfoState => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.job.JobSearchRequest`.
    pub struct JobSearchRequest {
        ..
        customer: Vec<String> => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sample_sha256: Vec<String> => "sampleSha256",
        sort_by: Vec<ListJobsSortBy> => "sortBy",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        /// No item twice.
        state: Vec<JobInfoState> => "state",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<JobSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.job.JobSearchRequest/properties/timeFieldStrategy/items`.
    pub enum JobSearchRequestTimeFieldStrategy {
        EnqueuedTimestamp => "enqueuedTimestamp",
        StartTimestamp => "startTimestamp",
        EndTimestamp => "endTimestamp",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.JobTaskResponse`.
    pub struct JobTaskResponse {
        ..
        /// No item twice.
        analyses: Vec<AnalysisInfo> => "analyses",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        enqueued_timestamp: i64 => "enqueuedTimestamp",
        id: rt::Uuid => "id",
        message: String => "message",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        state: JobTaskResponseState => "state",
        worker: String => "worker",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.JobTaskResponse/properties/state`.
    pub enum JobTaskResponseState {
        Enqueued => "enqueued",
        Executing => "executing",
        Success => "success",
        Failed => "failed",
        Cancelled => "cancelled",
        Timeout => "timeout",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.JobTaskUpdateRequest`.
    pub struct JobTaskUpdateRequest {
        state: JobTaskUpdateRequestState => "state",
        ..
        /// No item twice.
        analyses: Vec<rt::Uuid> => "analyses",
        message: String => "message",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.JobTaskUpdateRequest/properties/state`.
    pub enum JobTaskUpdateRequestState {
        Executing => "executing",
        Success => "success",
        Failed => "failed",
        Cancelled => "cancelled",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.Link`.
    pub struct Link {
        ..
        acl: Vec<AccessControl> => "acl",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        flags: Vec<LinkFlag> => "flags",
        id: rt::Uuid => "id",
        referenced_sample: SampleMetaData => "referencedSample",
        sample_sha256: String => "sampleSha256",
        tlp: LinkTlp => "tlp",
        r#type: LinkType => "type",
        user_agent: ResponseUserAgent => "userAgent",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.LinkAddRequest`.
    pub struct LinkAddRequest {
        reference: String => "reference",
        tlp: LinkTlp => "tlp",
        r#type: LinkType => "type",
        user_agent: UserAgentRequest => "userAgent",
        ..
        /// No item twice.
        acl: Vec<String> => "acl",
        customer: String => "customer",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.Link/properties/flags/items`.
    pub enum LinkFlag {
        DeadReference => "deadReference",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.LinkSearchRequest`.
    pub struct LinkSearchRequest {
        ..
        exclude: bool => "exclude",
        /// No item twice.
        link_type: Vec<LinkType> => "linkType",
        /// No item twice.
        reference: Vec<String> => "reference",
        required: bool => "required",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.LinkSummaryResponse`.
    pub struct LinkSummaryResponse {
        ..
        /// No item twice.
        flags: Vec<LinkSummaryResponseFlag> => "flags",
        link_type_summary: Vec<LinkTypeSummary> => "linkTypeSummary",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.LinkSummaryResponse/properties/flags/items`.
    pub enum LinkSummaryResponseFlag {
        IncompleteTypeCount => "incompleteTypeCount",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchSubCriteriaRequest/properties/tlp/items`.
    pub enum LinkTlp {
        Red => "red",
        Amber => "amber",
        Green => "green",
        Clear => "clear",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.LinkSearchRequest/properties/linkType/items`.
    pub enum LinkType {
        Parent => "parent",
        Child => "child",
        Downloads => "downloads",
        Loads => "loads",
        Executes => "executes",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.LinkTypeSummary`.
    pub struct LinkTypeSummary {
        ..
        count: i32 => "count",
        r#type: LinkType => "type",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1worker/get/parameters/2/schema`.
    pub enum ListAnalysisWorkersSortBy {
        ShortName => "shortName",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusShortName => "-shortName",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1sample~1{sha256}~1classification/get/parameters/3/schema`.
    pub enum ListClassificationsSortBy {
        CreatedTimestamp => "createdTimestamp",
        Version => "version",
        Type => "type",
        SuperType => "superType",
        Arch => "arch",
        Platform => "platform",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusVersion => "-version",
        MinusType => "-type",
        MinusSuperType => "-superType",
        MinusArch => "-arch",
        MinusPlatform => "-platform",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1job~1{jobID}~1tasks/get/parameters/3/schema`.
    pub enum ListJobTasksSortBy {
        Worker => "worker",
        State => "state",
        EnqueuedTimestamp => "enqueuedTimestamp",
        StartTimestamp => "startTimestamp",
        EndTimestamp => "endTimestamp",
        MinusWorker => "-worker",
        MinusState => "-state",
        MinusEnqueuedTimestamp => "-enqueuedTimestamp",
        MinusStartTimestamp => "-startTimestamp",
        MinusEndTimestamp => "-endTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1job/get/parameters/2/schema`.
    pub enum ListJobsSortBy {
        EnqueuedTimestamp => "enqueuedTimestamp",
        State => "state",
        StartTimestamp => "startTimestamp",
        EndTimestamp => "endTimestamp",
        MinusEnqueuedTimestamp => "-enqueuedTimestamp",
        MinusState => "-state",
        MinusStartTimestamp => "-startTimestamp",
        MinusEndTimestamp => "-endTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1sample~1{sha256}~1fact/get/parameters/3/schema`.
    pub enum ListStaticFactSortBy {
        Key => "key",
        CreatedTimestamp => "createdTimestamp",
        MinusKey => "-key",
        MinusCreatedTimestamp => "-createdTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1servicetask/get/parameters/0/schema/items`.
    pub enum ListTasksState {
        Pending => "pending",
        Running => "running",
        WaitingForSubtasks => "waitingForSubtasks",
        Done => "done",
        Failed => "failed",
        Aborted => "aborted",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1sample~1{sha256}~1verdict/get/parameters/3/schema`.
    pub enum ListVerdictsSortBy {
        CreatedTimestamp => "createdTimestamp",
        TriggeredDetections => "triggeredDetections",
        Score => "score",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusTriggeredDetections => "-triggeredDetections",
        MinusScore => "-score",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.MetaDataSearchRequest`.
    pub struct MetaDataSearchRequest {
        ..
        exclude: bool => "exclude",
        path: String => "path",
        required: bool => "required",
        /// No item twice.
        value: Vec<String> => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.UserAgent`.
    pub struct ResponseUserAgent {
        ..
        name: String => "name",
        version: String => "version",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleCompleteUploadResponse`.
    pub struct SampleCompleteUploadResponse {
        ..
        challenge: ChallengeTokenResponse => "challenge",
        exists: bool => "exists",
        sample: SampleInfo => "sample",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleInfo`.
    pub struct SampleInfo {
        ..
        id: String => "id",
        size: i64 => "size",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleMetaData`.
    pub struct SampleMetaData {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_observed_timestamp: i64 => "firstObservedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_submitted_timestamp: i64 => "firstSubmittedTimestamp",
        /// No item twice.
        flags: Vec<SampleMetaDataFlag> => "flags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_observed_timestamp: i64 => "lastObservedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_submitted_timestamp: i64 => "lastSubmittedTimestamp",
        latest_classification: ClassificationResponse => "latestClassification",
        latest_verdict: VerdictResponse => "latestVerdict",
        md5: String => "md5",
        sha1: String => "sha1",
        sha256: String => "sha256",
        sha512: String => "sha512",
        size: i64 => "size",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleMetaData/properties/flags/items`.
    pub enum SampleMetaDataFlag {
        ExceededMaxSearchableSubmissions => "exceededMaxSearchableSubmissions",
        ExceededMaxSearchableLinks => "exceededMaxSearchableLinks",
        ExceededMaxSearchableAnalyses => "exceededMaxSearchableAnalyses",
        ExceededMaxSearchableStaticFacts => "exceededMaxSearchableStaticFacts",
        Deleted => "deleted",
    }
}

/// Schema `no.mnemonic.services.sample.spi.v2.request.SampleReclassifyRequest`.
pub type SampleReclassifyRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.SampleResourceReindexRequest`.
    pub struct SampleResourceReindexRequest {
        /// `"all"` if absent.
        data_center: SampleResourceReindexRequestDataCenter => "dataCenter",
        /// `"sample"` if absent.
        resource: SampleResourceReindexRequestResource => "resource",
        ..
        end_timestamp: String => "endTimestamp",
        /// `true` if absent.
        reversed: bool => "reversed",
        start_timestamp: String => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.SampleResourceReindexRequest/properties/dataCenter`.
    pub enum SampleResourceReindexRequestDataCenter {
        All => "all",
        Osl => "osl",
        Svg => "svg",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.SampleResourceReindexRequest/properties/resource`.
    pub enum SampleResourceReindexRequestResource {
        All => "all",
        Sample => "sample",
        Submission => "submission",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchRequest`.
    pub struct SampleSearchRequest {
        ..
        /// No item twice.
        analysis: Vec<AnalysisSearchRequest> => "analysis",
        /// No item twice.
        classification: Vec<ClassificationSearchRequest> => "classification",
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        fact: Vec<StaticFactSearchRequest> => "fact",
        /// `"now"` if absent.
        index_end_timestamp: String => "indexEndTimestamp",
        /// `"now - 1 month"` if absent.
        index_start_timestamp: String => "indexStartTimestamp",
        /// No item twice.
        keyword_field_strategy: Vec<SimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10000, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        link: Vec<LinkSearchRequest> => "link",
        /// No item twice.
        md5: Vec<String> => "md5",
        /// 0 to 10000, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        sha1: Vec<String> => "sha1",
        /// No item twice.
        sha256: Vec<String> => "sha256",
        /// No item twice.
        sha512: Vec<String> => "sha512",
        sort_by: Vec<SampleSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<SampleSearchSubCriteriaRequest> => "subCriteria",
        /// No item twice.
        submission: Vec<SampleSubmissionSearchRequest> => "submission",
        /// No item twice.
        time_field_strategy: Vec<SampleSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        tlp: Vec<LinkTlp> => "tlp",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        user_field_strategy: Vec<SampleSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_match_strategy: SimpleSearchKeywordMatchStrategy => "userMatchStrategy",
        /// No item twice.
        verdict: Vec<VerdictSearchRequest> => "verdict",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchRequest/properties/sortBy/items`.
    pub enum SampleSearchRequestSortBy {
        SampleCreatedTimestamp => "sampleCreatedTimestamp",
        SampleSize => "sampleSize",
        SampleClassificationType => "sampleClassificationType",
        LastAddedSubmission => "lastAddedSubmission",
        LastAddedAnalysis => "lastAddedAnalysis",
        LastAddedLink => "lastAddedLink",
        MinusSampleCreatedTimestamp => "-sampleCreatedTimestamp",
        MinusSampleSize => "-sampleSize",
        MinusSampleClassificationType => "-sampleClassificationType",
        MinusLastAddedSubmission => "-lastAddedSubmission",
        MinusLastAddedAnalysis => "-lastAddedAnalysis",
        MinusLastAddedLink => "-lastAddedLink",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchSubCriteriaRequest/properties/timeFieldStrategy/items`.
    pub enum SampleSearchRequestTimeFieldStrategy {
        All => "all",
        SampleCreated => "sampleCreated",
        ClassificationCreated => "classificationCreated",
        SubmissionCreated => "submissionCreated",
        SubmissionObserved => "submissionObserved",
        SubmissionExpiry => "submissionExpiry",
        FirstSubmitted => "firstSubmitted",
        LastSubmitted => "lastSubmitted",
        AnalysisCreated => "analysisCreated",
        LinkCreated => "linkCreated",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchSubCriteriaRequest/properties/userFieldStrategy/items`.
    pub enum SampleSearchRequestUserFieldStrategy {
        All => "all",
        SubmittedByUser => "submittedByUser",
        AnalysedByUser => "analysedByUser",
        LinkedByUser => "linkedByUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SampleSearchSubCriteriaRequest`.
    pub struct SampleSearchSubCriteriaRequest {
        ..
        /// No item twice.
        analysis: Vec<AnalysisSearchRequest> => "analysis",
        /// No item twice.
        classification: Vec<ClassificationSearchRequest> => "classification",
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        fact: Vec<StaticFactSearchRequest> => "fact",
        /// No item twice.
        keyword_field_strategy: Vec<SimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        link: Vec<LinkSearchRequest> => "link",
        /// No item twice.
        md5: Vec<String> => "md5",
        required: bool => "required",
        /// No item twice.
        sha1: Vec<String> => "sha1",
        /// No item twice.
        sha256: Vec<String> => "sha256",
        /// No item twice.
        sha512: Vec<String> => "sha512",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        submission: Vec<SampleSubmissionSearchRequest> => "submission",
        /// No item twice.
        time_field_strategy: Vec<SampleSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        tlp: Vec<LinkTlp> => "tlp",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        user_field_strategy: Vec<SampleSearchRequestUserFieldStrategy> => "userFieldStrategy",
        user_match_strategy: SimpleSearchKeywordMatchStrategy => "userMatchStrategy",
        /// No item twice.
        verdict: Vec<VerdictSearchRequest> => "verdict",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleServiceTaskResponse`.
    pub struct SampleServiceTaskResponse {
        ..
        correlation_id: rt::Uuid => "correlationID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SubmissionSearchRequest`.
    pub struct SampleSubmissionSearchRequest {
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<SubmissionResponseFlag> => "excludeFlags",
        /// No item twice.
        file_name: Vec<String> => "fileName",
        /// No item twice.
        include_flags: Vec<SubmissionResponseFlag> => "includeFlags",
        /// No item twice.
        meta_data: Vec<MetaDataSearchRequest> => "metaData",
        /// No item twice.
        mime_type: Vec<String> => "mimeType",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SampleUploadChallengeResponse`.
    pub struct SampleUploadChallengeResponse {
        ..
        id: rt::Uuid => "id",
        length: i32 => "length",
        offset: i32 => "offset",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.UserAgent`.
    pub struct SampleUserAgent {
        ..
        /// No item twice.
        name: Vec<String> => "name",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1sample/get/parameters/6/schema/items`.
    pub enum SimpleSearchKeywordFieldStrategy {
        All => "all",
        Sha256 => "sha256",
        Sha512 => "sha512",
        Sha1 => "sha1",
        Md5 => "md5",
        Submission => "submission",
        Analysis => "analysis",
        Link => "link",
        Classification => "classification",
        Verdict => "verdict",
        Fact => "fact",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.job.JobSearchRequest/properties/timeMatchStrategy`.
    pub enum SimpleSearchKeywordMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1sample/get/parameters/2/schema`.
    pub enum SimpleSearchSortBy {
        SampleCreatedTimestamp => "sampleCreatedTimestamp",
        SampleSize => "sampleSize",
        SampleClassificationType => "sampleClassificationType",
        LastUpdatedSubmission => "lastUpdatedSubmission",
        LastUpdatedAnalysis => "lastUpdatedAnalysis",
        LastUpdatedLink => "lastUpdatedLink",
        MinusSampleCreatedTimestamp => "-sampleCreatedTimestamp",
        MinusSampleSize => "-sampleSize",
        MinusSampleClassificationType => "-sampleClassificationType",
        MinusLastUpdatedSubmission => "-lastUpdatedSubmission",
        MinusLastUpdatedAnalysis => "-lastUpdatedAnalysis",
        MinusLastUpdatedLink => "-lastUpdatedLink",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.StaticFactAddRequest`.
    pub struct StaticFactAddRequest {
        key: String => "key",
        user_agent: UserAgentRequest => "userAgent",
        value: String => "value",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.StaticFactResponse`.
    pub struct StaticFactResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        id: rt::Uuid => "id",
        key: String => "key",
        sample_sha256: String => "sampleSha256",
        user_agent: ResponseUserAgent => "userAgent",
        value: String => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.StaticFactSearchRequest`.
    pub struct StaticFactSearchRequest {
        ..
        exclude: bool => "exclude",
        /// No item twice.
        key: Vec<String> => "key",
        required: bool => "required",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
        /// No item twice.
        value: Vec<String> => "value",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.SubjectInfo`.
    pub enum SubjectInfo by "type" {
        Group(ResponseGroupInfo) => ["group"],
        User(UserInfoV3) => ["user"],
        SubjectInfoBase(SubjectInfoBase) => [""],
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.SubjectInfo`.
    pub struct SubjectInfoBase {
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<SubjectInfoFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        r#type: SubjectInfoType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.AnalysisRuleResponse/properties/flags/items`.
    pub enum SubjectInfoFlag {
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.SubjectInfo/properties/type`.
    pub enum SubjectInfoType {
        User => "user",
        Group => "group",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.SubmissionAddRequest`.
    pub struct SubmissionAddRequest {
        challenge_token: ChallengeTokenRequest => "challengeToken",
        file_name: String => "fileName",
        user_agent: UserAgentRequest => "userAgent",
        ..
        /// No item twice.
        acl: Vec<String> => "acl",
        customer: String => "customer",
        /// `"{}"` if absent.
        meta_data: rt::Map<String> => "metaData",
        /// `"application/octet-stream"` if absent.
        mime_type: String => "mimeType",
        /// Milliseconds since 1970-01-01T00:00Z.
        observed_timestamp: i64 => "observedTimestamp",
        retention: String => "retention",
        /// `"amber"` if absent.
        tlp: LinkTlp => "tlp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionGroupByRequest`.
    pub struct SubmissionGroupByRequest {
        field: SubmissionMetricMetadataType => "field",
        ..
        /// At least 1, `25` if absent.
        limit: i32 => "limit",
        meta_data_field: String => "metaDataField",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.statistics.SubmissionMetricMetadata`.
    pub struct SubmissionMetricMetadata {
        ..
        display_name: String => "displayName",
        identifier: String => "identifier",
        meta_data_field: String => "metaDataField",
        short_name: String => "shortName",
        r#type: SubmissionMetricMetadataType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionGroupByRequest/properties/field`.
    pub enum SubmissionMetricMetadataType {
        Customer => "customer",
        FileName => "fileName",
        SampleSha256 => "sampleSha256",
        MimeType => "mimeType",
        Tlp => "tlp",
        MetaData => "metaData",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.statistics.SubmissionMetricRecord`.
    pub struct SubmissionMetricRecord {
        ..
        buckets: Vec<SubmissionMetricRecord> => "buckets",
        count: i64 => "count",
        group: SubmissionMetricMetadata => "group",
        statistics: Vec<SubmissionStatisticsMetric> => "statistics",
        timeline: Vec<SubmissionRangeMetric> => "timeline",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.statistics.SubmissionRangeMetric`.
    pub struct SubmissionRangeMetric {
        ..
        buckets: Vec<SubmissionRangeMetricBucket> => "buckets",
        field: SubmissionRangeMetricField => "field",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.statistics.SubmissionRangeMetricBucket`.
    pub struct SubmissionRangeMetricBucket {
        ..
        count: i64 => "count",
        timestamp: i64 => "timestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionStatisticsMetricRequest/properties/field`.
    pub enum SubmissionRangeMetricField {
        SubmittedTimestamp => "submittedTimestamp",
        ObservedTimestamp => "observedTimestamp",
        ExpiryTimestamp => "expiryTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionRangeMetricRequest`.
    pub struct SubmissionRangeMetricRequest {
        field: SubmissionRangeMetricField => "field",
        /// Matches `^[a-zA-Z0-9_-]+$`.
        name: String => "name",
        resolution: SubmissionRangeMetricRequestResolution => "resolution",
        ..
        /// `false` if absent.
        include_empty: bool => "includeEmpty",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionRangeMetricRequest/properties/resolution`.
    pub enum SubmissionRangeMetricRequestResolution {
        Hour => "hour",
        Day => "day",
        Week => "week",
        Month => "month",
        Quarter => "quarter",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.SubmissionResponse`.
    pub struct SubmissionResponse {
        ..
        /// No item twice.
        acl: Vec<AccessControl> => "acl",
        customer: ResponseCustomerInfo => "customer",
        /// Milliseconds since 1970-01-01T00:00Z.
        expiry_timestamp: i64 => "expiryTimestamp",
        file_name: String => "fileName",
        /// No item twice.
        flags: Vec<SubmissionResponseFlag> => "flags",
        id: rt::Uuid => "id",
        meta_data: rt::Map<String> => "metaData",
        mime_type: String => "mimeType",
        /// Milliseconds since 1970-01-01T00:00Z.
        observed_timestamp: i64 => "observedTimestamp",
        sample_sha256: String => "sampleSha256",
        /// Milliseconds since 1970-01-01T00:00Z.
        submitted_timestamp: i64 => "submittedTimestamp",
        tlp: LinkTlp => "tlp",
        user_agent: ResponseUserAgent => "userAgent",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.SubmissionSearchRequest/properties/excludeFlags/items`.
    pub enum SubmissionResponseFlag {
        TrustedAgent => "trustedAgent",
        EventGeneratedNormal => "eventGeneratedNormal",
        EventGeneratedAlerted => "eventGeneratedAlerted",
        EventGeneratedAlertedFlood => "eventGeneratedAlertedFlood",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.submission.SubmissionSearchSubCriteriaRequest`.
    pub struct SubmissionSearchSubCriteriaRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<SubmissionResponseFlag> => "excludeFlags",
        /// No item twice.
        file_name: Vec<String> => "fileName",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<SubmissionResponseFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SubmissionSimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        meta_data: Vec<MetaDataSearchRequest> => "metaData",
        /// No item twice.
        mime_type: Vec<String> => "mimeType",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        sample_sha256: Vec<String> => "sampleSha256",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        time_field_strategy: Vec<SubmissionStatisticsRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        tlp: Vec<LinkTlp> => "tlp",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1submission/get/parameters/4/schema/items`.
    pub enum SubmissionSimpleSearchKeywordFieldStrategy {
        All => "all",
        Id => "id",
        SampleSha256 => "sampleSha256",
        FileName => "fileName",
        MimeType => "mimeType",
        MetaData => "metaData",
        Tlp => "tlp",
        UserAgent => "userAgent",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1sampledb~1v2~1submission/get/parameters/2/schema`.
    pub enum SubmissionSimpleSearchSortBy {
        FileName => "fileName",
        MimeType => "mimeType",
        ExpiryTimestamp => "expiryTimestamp",
        ObservedTimestamp => "observedTimestamp",
        SubmittedTimestamp => "submittedTimestamp",
        MinusFileName => "-fileName",
        MinusMimeType => "-mimeType",
        MinusExpiryTimestamp => "-expiryTimestamp",
        MinusObservedTimestamp => "-observedTimestamp",
        MinusSubmittedTimestamp => "-submittedTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.statistics.SubmissionStatisticsMetric`.
    pub struct SubmissionStatisticsMetric {
        ..
        field: SubmissionRangeMetricField => "field",
        max: i64 => "max",
        min: i64 => "min",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionStatisticsMetricRequest`.
    pub struct SubmissionStatisticsMetricRequest {
        field: SubmissionRangeMetricField => "field",
        /// Matches `^[a-zA-Z0-9_-]+$`.
        name: String => "name",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.statistics.SubmissionStatisticsRequest`.
    pub struct SubmissionStatisticsRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<SubmissionResponseFlag> => "excludeFlags",
        /// No item twice.
        file_name: Vec<String> => "fileName",
        group_by: Vec<SubmissionGroupByRequest> => "groupBy",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<SubmissionResponseFlag> => "includeFlags",
        /// `"now"` if absent.
        index_end_timestamp: String => "indexEndTimestamp",
        /// `"now - 1 month"` if absent.
        index_start_timestamp: String => "indexStartTimestamp",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SubmissionSimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        meta_data: Vec<MetaDataSearchRequest> => "metaData",
        /// No item twice.
        mime_type: Vec<String> => "mimeType",
        /// No item twice.
        sample_sha256: Vec<String> => "sampleSha256",
        start_timestamp: String => "startTimestamp",
        statistics: Vec<SubmissionStatisticsMetricRequest> => "statistics",
        /// No item twice.
        sub_criteria: Vec<SubmissionSearchSubCriteriaRequest> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<SubmissionStatisticsRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
        timeline: Vec<SubmissionRangeMetricRequest> => "timeline",
        /// No item twice.
        tlp: Vec<LinkTlp> => "tlp",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.submission.SubmissionSearchSubCriteriaRequest/properties/timeFieldStrategy/items`.
    pub enum SubmissionStatisticsRequestTimeFieldStrategy {
        All => "all",
        SubmittedTimestamp => "submittedTimestamp",
        ObservedTimestamp => "observedTimestamp",
        ExpiryTimestamp => "expiryTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.submission.SubmissionSearchRequest`.
    pub struct SubmissionSubmissionSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<SubmissionResponseFlag> => "excludeFlags",
        /// No item twice.
        file_name: Vec<String> => "fileName",
        /// No item twice.
        id: Vec<rt::Uuid> => "id",
        /// No item twice.
        include_flags: Vec<SubmissionResponseFlag> => "includeFlags",
        /// `"now"` if absent.
        index_end_timestamp: String => "indexEndTimestamp",
        /// `"now - 1 month"` if absent.
        index_start_timestamp: String => "indexStartTimestamp",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SubmissionSimpleSearchKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: SimpleSearchKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10000, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        meta_data: Vec<MetaDataSearchRequest> => "metaData",
        /// No item twice.
        mime_type: Vec<String> => "mimeType",
        /// 0 to 10000, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        sample_sha256: Vec<String> => "sampleSha256",
        sort_by: Vec<SubmissionSimpleSearchSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<SubmissionSearchSubCriteriaRequest> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<SubmissionStatisticsRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: SimpleSearchKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        tlp: Vec<LinkTlp> => "tlp",
        /// No item twice.
        user_agent: Vec<SampleUserAgent> => "userAgent",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.UserAgentRequest`.
    pub struct UserAgentRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        version: String => "version",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.VerdictAddRequest`.
    pub struct VerdictAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        status_override: VerdictResponseStatusOverride => "statusOverride",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.VerdictAnalysisInfo`.
    pub struct VerdictAnalysisInfo {
        ..
        analysis_score: i32 => "analysisScore",
        difference: i32 => "difference",
        id: rt::Uuid => "id",
        impact: i32 => "impact",
        possible_detections: i32 => "possibleDetections",
        /// No item twice.
        tags: Vec<AnalysisTagResponse> => "tags",
        /// No item twice.
        triggered_detections: Vec<AnalysisDetectionResponse> => "triggeredDetections",
        user_agent: ResponseUserAgent => "userAgent",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.VerdictResponse`.
    pub struct VerdictResponse {
        ..
        /// No item twice.
        analysis: Vec<VerdictAnalysisInfo> => "analysis",
        comment: String => "comment",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// No item twice.
        flags: Vec<VerdictResponseFlag> => "flags",
        job: JobInfo => "job",
        sample_sha256: String => "sampleSha256",
        score: i32 => "score",
        status_override: VerdictResponseStatusOverride => "statusOverride",
        /// No item twice.
        tags: Vec<VerdictTagResponse> => "tags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.VerdictResponse/properties/flags/items`.
    pub enum VerdictResponseFlag {
        Manual => "manual",
        ContradictingStatusOverrides => "contradictingStatusOverrides",
        Shared => "shared",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.response.VerdictResponse/properties/statusOverride`.
    pub enum VerdictResponseStatusOverride {
        Malicious => "malicious",
        Benign => "benign",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.VerdictSearchRequest`.
    pub struct VerdictSearchRequest {
        ..
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<VerdictSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<VerdictSearchRequestExcludeFlag> => "includeFlags",
        /// -1 to 100.
        maximum_score: i32 => "maximumScore",
        /// -1 to 100.
        minimum_score: i32 => "minimumScore",
        required: bool => "required",
        /// No item twice.
        tags: Vec<AnalysisTagCriteria> => "tags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.sample.spi.v2.request.search.sample.VerdictSearchRequest/properties/excludeFlags/items`.
    pub enum VerdictSearchRequestExcludeFlag {
        Manual => "manual",
        Shared => "shared",
        ContradictingStatusOverrides => "contradictingStatusOverrides",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sample.spi.v2.response.VerdictTagResponse`.
    pub struct VerdictTagResponse {
        ..
        count: i32 => "count",
        r#type: AnalysisTagRequestType => "type",
        value: String => "value",
    }
}
