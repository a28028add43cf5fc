//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AlarmInfo`.
    pub struct AlarmInfo {
        ..
        description: String => "description",
        id: i64 => "id",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilter`.
    pub struct AnalysisFilter {
        ..
        actions: AnalysisFilterAnalysisFilterResponseActions => "actions",
        authored_by_user: ResponseUserInfo => "authoredByUser",
        comment: String => "comment",
        commit_id: String => "commitID",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        filters: AnalysisFilterAnalysisFilterResponseFilters => "filters",
        /// No item twice.
        flags: Vec<AnalysisFilterFlag> => "flags",
        id: i64 => "id",
        /// No item twice.
        labels: Vec<String> => "labels",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        master_id: i64 => "masterID",
        name: String => "name",
        revision: i64 => "revision",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterAddRequest`.
    pub struct AnalysisFilterAddRequest {
        actions: AnalysisFilterAddRequestAnalysisFilterAddActions => "actions",
        customer: String => "customer",
        description: String => "description",
        filters: AnalysisFilterAddRequestAnalysisFilterAddFilters => "filters",
        name: String => "name",
        ..
        authored_by_user: String => "authoredByUser",
        commit_id: String => "commitID",
        /// `false` if absent.
        enabled: bool => "enabled",
        /// `false` if absent.
        externally_managed: bool => "externallyManaged",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterAddRequest_AnalysisFilterAddActions`.
    pub struct AnalysisFilterAddRequestAnalysisFilterAddActions {
        action_name: String => "actionName",
        trigger_code: String => "triggerCode",
        ..
        /// `false` if absent.
        default_aggregate: bool => "defaultAggregate",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        /// `false` if absent.
        skip_new_event: bool => "skipNewEvent",
        /// `false` if absent.
        store_raw_events: bool => "storeRawEvents",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterAddRequest_AnalysisFilterAddFilters`.
    pub struct AnalysisFilterAddRequestAnalysisFilterAddFilters {
        statement_code: String => "statementCode",
        ..
        pre_statement_code1: String => "preStatementCode1",
        pre_statement_code2: String => "preStatementCode2",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilter_AnalysisFilterResponseActions`.
    pub struct AnalysisFilterAnalysisFilterResponseActions {
        ..
        action_name: String => "actionName",
        default_aggregate: bool => "defaultAggregate",
        skip_new_event: bool => "skipNewEvent",
        store_raw_events: bool => "storeRawEvents",
        trigger_code: String => "triggerCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilter_AnalysisFilterResponseFilters`.
    pub struct AnalysisFilterAnalysisFilterResponseFilters {
        ..
        pre_statement_code1: String => "preStatementCode1",
        pre_statement_code2: String => "preStatementCode2",
        statement_code: String => "statementCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilterDisabledResponse`.
    pub struct AnalysisFilterDisabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterDuplicationRequest`.
    pub struct AnalysisFilterDuplicationRequest {
        ..
        customer: String => "customer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterEnableRequest`.
    pub struct AnalysisFilterEnableRequest {
        ..
        comment: String => "comment",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilterEnabledResponse`.
    pub struct AnalysisFilterEnabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilter/properties/flags/items`.
    pub enum AnalysisFilterFlag {
        Deleted => "deleted",
        Enabled => "enabled",
        Controlled => "controlled",
        Global => "global",
        HasPreStatementCode1 => "hasPreStatementCode1",
        HasPreStatementCode2 => "hasPreStatementCode2",
        HasStatementCode => "hasStatementCode",
        HasTriggerCode => "hasTriggerCode",
        ExternallyManaged => "externallyManaged",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilterInstanceStatusResponse`.
    pub struct AnalysisFilterInstanceStatusResponse {
        ..
        container: Container => "container",
        customer: ResponseCustomerInfo => "customer",
        error_message: String => "errorMessage",
        filter_status: GetMatchFilterStatusStatus => "filterStatus",
        host: FilterHost => "host",
        id: i64 => "id",
        logging_status: EventFilterStatusRecordLoggingStatus => "loggingStatus",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterLogLevelSetRequest`.
    pub struct AnalysisFilterLogLevelSetRequest {
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilterLogLevelSetResponse`.
    pub struct AnalysisFilterLogLevelSetResponse {
        ..
        id: i64 => "id",
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterRevertRequest`.
    pub struct AnalysisFilterRevertRequest {
        comment: String => "comment",
        ..
        revision_id: i64 => "revisionID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnalysisFilterRevision`.
    pub struct AnalysisFilterRevision {
        ..
        comment: String => "comment",
        customer: ResponseCustomerInfo => "customer",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterSearchRequest`.
    pub struct AnalysisFilterSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AnalysisFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        include_ascending_customers: bool => "includeAscendingCustomers",
        /// `false` if absent.
        include_code: bool => "includeCode",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_descending_customers: bool => "includeDescendingCustomers",
        /// No item twice.
        include_flags: Vec<AnalysisFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListAnalysisFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListAnalysisFilterSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AnalysisFilterSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListAnalysisFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterSearchRequest/properties/excludeFlags/items`.
    pub enum AnalysisFilterSearchRequestExcludeFlag {
        Deleted => "deleted",
        Enabled => "enabled",
        Controlled => "controlled",
        DefaultAggregate => "defaultAggregate",
        SkipNewEvent => "skipNewEvent",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterSearchSubCriteria`.
    pub struct AnalysisFilterSearchSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AnalysisFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<AnalysisFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListAnalysisFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListAnalysisFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterUpdateRequest`.
    pub struct AnalysisFilterUpdateRequest {
        comment: String => "comment",
        ..
        actions: AnalysisFilterUpdateRequestAnalysisFilterUpdateActions => "actions",
        /// No item twice.
        add_labels: Vec<String> => "addLabels",
        authored_by_user: String => "authoredByUser",
        commit_id: String => "commitID",
        description: String => "description",
        externally_managed: bool => "externallyManaged",
        filters: AnalysisFilterUpdateRequestAnalysisFilterUpdateFilters => "filters",
        name: String => "name",
        /// No item twice.
        remove_labels: Vec<String> => "removeLabels",
        /// No item twice.
        set_labels: Vec<String> => "setLabels",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterUpdateRequest_AnalysisFilterUpdateActions`.
    pub struct AnalysisFilterUpdateRequestAnalysisFilterUpdateActions {
        ..
        action_name: String => "actionName",
        default_aggregate: bool => "defaultAggregate",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        skip_new_event: bool => "skipNewEvent",
        store_raw_events: bool => "storeRawEvents",
        trigger_code: String => "triggerCode",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterUpdateRequest_AnalysisFilterUpdateFilters`.
    pub struct AnalysisFilterUpdateRequestAnalysisFilterUpdateFilters {
        ..
        pre_statement_code1: String => "preStatementCode1",
        pre_statement_code2: String => "preStatementCode2",
        statement_code: String => "statementCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilter`.
    pub struct AnnotationFilter {
        ..
        actions: AnnotationFilterAnnotationFilterResponseActions => "actions",
        authored_by_user: ResponseUserInfo => "authoredByUser",
        comment: String => "comment",
        commit_id: String => "commitID",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        filters: AnnotationFilterAnnotationFilterResponseFilters => "filters",
        /// No item twice.
        flags: Vec<AnnotationFilterFlag> => "flags",
        id: i64 => "id",
        /// No item twice.
        labels: Vec<String> => "labels",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        master_id: i64 => "masterID",
        name: String => "name",
        revision: i64 => "revision",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterAddRequest`.
    pub struct AnnotationFilterAddRequest {
        actions: AnnotationFilterAddRequestAnnotationFilterAddActions => "actions",
        customer: String => "customer",
        description: String => "description",
        filters: AnnotationFilterAddRequestAnnotationFilterAddFilters => "filters",
        name: String => "name",
        ..
        authored_by_user: String => "authoredByUser",
        commit_id: String => "commitID",
        /// `false` if absent.
        enabled: bool => "enabled",
        /// `false` if absent.
        externally_managed: bool => "externallyManaged",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterAddRequest_AnnotationFilterAddActions`.
    pub struct AnnotationFilterAddRequestAnnotationFilterAddActions {
        trigger_code: String => "triggerCode",
        ..
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterAddRequest_AnnotationFilterAddFilters`.
    pub struct AnnotationFilterAddRequestAnnotationFilterAddFilters {
        statement_code: String => "statementCode",
        ..
        /// `"all"` if absent.
        stage: AnnotationFilterAnnotationFilterResponseFiltersStage => "stage",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilter_AnnotationFilterResponseActions`.
    pub struct AnnotationFilterAnnotationFilterResponseActions {
        ..
        trigger_code: String => "triggerCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilter_AnnotationFilterResponseFilters`.
    pub struct AnnotationFilterAnnotationFilterResponseFilters {
        ..
        stage: AnnotationFilterAnnotationFilterResponseFiltersStage => "stage",
        statement_code: String => "statementCode",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilter_AnnotationFilterResponseFilters/properties/stage`.
    pub enum AnnotationFilterAnnotationFilterResponseFiltersStage {
        PreAnalysis => "preAnalysis",
        PostAnalysis => "postAnalysis",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilterDisabledResponse`.
    pub struct AnnotationFilterDisabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterDuplicationRequest`.
    pub struct AnnotationFilterDuplicationRequest {
        ..
        customer: String => "customer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterEnableRequest`.
    pub struct AnnotationFilterEnableRequest {
        ..
        comment: String => "comment",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilterEnabledResponse`.
    pub struct AnnotationFilterEnabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilter/properties/flags/items`.
    pub enum AnnotationFilterFlag {
        Deleted => "deleted",
        Enabled => "enabled",
        Controlled => "controlled",
        Global => "global",
        HasStatementCode => "hasStatementCode",
        HasTriggerCode => "hasTriggerCode",
        ExternallyManaged => "externallyManaged",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilterInstanceStatusResponse`.
    pub struct AnnotationFilterInstanceStatusResponse {
        ..
        container: Container => "container",
        customer: ResponseCustomerInfo => "customer",
        error_message: String => "errorMessage",
        filter_status: GetMatchFilterStatusStatus => "filterStatus",
        host: FilterHost => "host",
        id: i64 => "id",
        logging_status: EventFilterStatusRecordLoggingStatus => "loggingStatus",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterLogLevelSetRequest`.
    pub struct AnnotationFilterLogLevelSetRequest {
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilterLogLevelSetResponse`.
    pub struct AnnotationFilterLogLevelSetResponse {
        ..
        id: i64 => "id",
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterRevertRequest`.
    pub struct AnnotationFilterRevertRequest {
        comment: String => "comment",
        ..
        revision_id: i64 => "revisionID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AnnotationFilterRevision`.
    pub struct AnnotationFilterRevision {
        ..
        comment: String => "comment",
        customer: ResponseCustomerInfo => "customer",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterSearchRequest`.
    pub struct AnnotationFilterSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        include_ascending_customers: bool => "includeAscendingCustomers",
        /// `false` if absent.
        include_code: bool => "includeCode",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_descending_customers: bool => "includeDescendingCustomers",
        /// No item twice.
        include_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListAnnotationFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListAnalysisFilterSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AnnotationFilterSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListAnnotationFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterSearchSubCriteria`.
    pub struct AnnotationFilterSearchSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListAnnotationFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListAnnotationFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterUpdateRequest`.
    pub struct AnnotationFilterUpdateRequest {
        comment: String => "comment",
        ..
        actions: AnnotationFilterUpdateRequestAnnotationFilterUpdateActions => "actions",
        /// No item twice.
        add_labels: Vec<String> => "addLabels",
        authored_by_user: String => "authoredByUser",
        commit_id: String => "commitID",
        description: String => "description",
        externally_managed: bool => "externallyManaged",
        filters: AnnotationFilterUpdateRequestAnnotationFilterUpdateFilters => "filters",
        name: String => "name",
        /// No item twice.
        remove_labels: Vec<String> => "removeLabels",
        /// No item twice.
        set_labels: Vec<String> => "setLabels",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterUpdateRequest_AnnotationFilterUpdateActions`.
    pub struct AnnotationFilterUpdateRequestAnnotationFilterUpdateActions {
        ..
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        trigger_code: String => "triggerCode",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterUpdateRequest_AnnotationFilterUpdateFilters`.
    pub struct AnnotationFilterUpdateRequestAnnotationFilterUpdateFilters {
        ..
        stage: AnnotationFilterAnnotationFilterResponseFiltersStage => "stage",
        statement_code: String => "statementCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.AttackCategoryInfo`.
    pub struct AttackCategoryInfo {
        ..
        id: i64 => "id",
        info: String => "info",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.Container`.
    pub struct Container {
        ..
        component_name: String => "componentName",
        instance_id: i32 => "instanceID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.DebugEventResponse`.
    pub struct DebugEventResponse {
        ..
        event_id: String => "eventID",
        properties: rt::Map<String> => "properties",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.ErrorInfoResponse`.
    pub struct ErrorInfoResponse {
        ..
        message: String => "message",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.EventFilterGetTypeResponse`.
    pub struct EventFilterGetTypeResponse {
        ..
        customer: ResponseCustomerInfo => "customer",
        filter_id: i64 => "filterID",
        filter_type: EventFilterGetTypeResponseFilterType => "filterType",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.EventFilterGetTypeResponse/properties/filterType`.
    pub enum EventFilterGetTypeResponseFilterType {
        Annotation => "annotation",
        Analysis => "analysis",
        Match => "match",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.rest.v2.request.EventFilterStatusBulkRequest`.
    pub struct EventFilterStatusBulkRequest {
        /// At least 1 items.
        records: Vec<EventFilterStatusRecord> => "records",
        ..
        /// `"rejectAll"` if absent.
        error_mode: EventFilterStatusBulkRequestErrorMode => "errorMode",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.rest.v2.request.EventFilterStatusBulkRequest/properties/errorMode`.
    pub enum EventFilterStatusBulkRequestErrorMode {
        DropInvalid => "dropInvalid",
        RejectAll => "rejectAll",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.rest.v2.response.EventFilterStatusBulkResponse`.
    pub struct EventFilterStatusBulkResponse {
        ..
        accepted: i32 => "accepted",
        error_information_list: Vec<EventFilterStatusRecordErrorInformation> => "errorInformationList",
        rejected: i32 => "rejected",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.rest.v2.request.EventFilterStatusRecord`.
    pub struct EventFilterStatusRecord {
        component_name: String => "componentName",
        filter_status: GetMatchFilterStatusStatus => "filterStatus",
        logging_status: EventFilterStatusRecordLoggingStatus => "loggingStatus",
        ..
        error_message: String => "errorMessage",
        filter_customer_id: i64 => "filterCustomerID",
        filter_id: i64 => "filterID",
        instance_id: i32 => "instanceID",
        /// At least 1.
        revision: i64 => "revision",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.rest.v2.response.EventFilterStatusRecordErrorInformation`.
    pub struct EventFilterStatusRecordErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        submission_index: i32 => "submissionIndex",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.FilterInstanceSearchRequest/properties/loggingStatus/items`.
    pub enum EventFilterStatusRecordLoggingStatus {
        Debug => "debug",
        Info => "info",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.FilterHost`.
    pub struct FilterHost {
        ..
        host_name: String => "hostName",
        id: i32 => "id",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.FilterInstanceSearchRequest`.
    pub struct FilterInstanceSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        /// No item twice.
        filter_status: Vec<GetMatchFilterStatusStatus> => "filterStatus",
        filter_type: FilterInstanceSearchRequestFilterType => "filterType",
        limit: i32 => "limit",
        /// No item twice.
        logging_status: Vec<EventFilterStatusRecordLoggingStatus> => "loggingStatus",
        offset: i32 => "offset",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.FilterInstanceSearchRequest/properties/filterType`.
    pub enum FilterInstanceSearchRequestFilterType {
        Analysis => "analysis",
        Annotation => "annotation",
        Match => "match",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.FilterInstanceSearchRequest/properties/filterStatus/items`.
    pub enum GetMatchFilterStatusStatus {
        Ok => "ok",
        Error => "error",
        Disabled => "disabled",
        DisabledByCircuitBreaker => "disabledByCircuitBreaker",
        DisabledByError => "disabledByError",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1analysis/get/parameters/2/schema/items`.
    pub enum ListAnalysisFilterKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        Description => "description",
        Label => "label",
        PreStatement1 => "preStatement1",
        PreStatement2 => "preStatement2",
        StatementCode => "statementCode",
        TriggerCode => "triggerCode",
        ActionName => "actionName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1analysis/get/parameters/8/schema`.
    pub enum ListAnalysisFilterSortBy {
        Id => "id",
        Name => "name",
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
        MinusId => "-id",
        MinusName => "-name",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
        MinusDeleted => "-deleted",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1analysis/get/parameters/4/schema/items`.
    pub enum ListAnalysisFilterTimestampFieldStrategy {
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1annotation/get/parameters/2/schema/items`.
    pub enum ListAnnotationFilterKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        Description => "description",
        Label => "label",
        TriggerCode => "triggerCode",
        StatementCode => "statementCode",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1annotation/get/parameters/4/schema/items`.
    pub enum ListAnnotationFilterTimestampFieldStrategy {
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1match/get/parameters/2/schema/items`.
    pub enum ListMatchFilterKeywordFieldStrategy {
        Id => "id",
        Description => "description",
        Name => "name",
        MatchCode => "matchCode",
        TransformCode => "transformCode",
        Protocol => "protocol",
        DomainPattern => "domainPattern",
        UriPattern => "uriPattern",
        NewAggregationKey => "newAggregationKey",
        Label => "label",
        AttackIdentifier => "attackIdentifier",
        Signature => "signature",
        PropertyKey => "propertyKey",
        PropertyValue => "propertyValue",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1analysis/get/parameters/1/schema`.
    pub enum ListMatchFilterKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1match/get/parameters/8/schema`.
    pub enum ListMatchFilterSortBy {
        Id => "id",
        Name => "name",
        ValidFrom => "validFrom",
        ValidTo => "validTo",
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
        MinusId => "-id",
        MinusName => "-name",
        MinusValidFrom => "-validFrom",
        MinusValidTo => "-validTo",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
        MinusDeleted => "-deleted",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1match/get/parameters/4/schema/items`.
    pub enum ListMatchFilterTimestampFieldStrategy {
        ValidFrom => "validFrom",
        ValidTo => "validTo",
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1eventfilters~1v2~1servicetask/get/parameters/0/schema/items`.
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
    /// Schema `no.mnemonic.services.eventfilter.spi.response.LocationInfo`.
    pub struct LocationInfo2 {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter`.
    pub struct MatchFilter {
        ..
        actions: MatchFilterMatchFilterResponseActions => "actions",
        comment: String => "comment",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        filter_type: MatchFilterFilterType => "filterType",
        filters: MatchFilterMatchFilterResponseFilters => "filters",
        /// No item twice.
        flags: Vec<MatchFilterFlag> => "flags",
        id: i64 => "id",
        index: i64 => "index",
        /// No item twice.
        labels: Vec<String> => "labels",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        master_id: i64 => "masterID",
        name: String => "name",
        revision: i64 => "revision",
        valid_from: i64 => "validFrom",
        valid_to: i64 => "validTo",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.models.MatchFilterAddActions`.
    pub struct MatchFilterAddActions {
        ..
        associated_case_id: i64 => "associatedCaseID",
        /// `false` if absent.
        change_aggregation_key: bool => "changeAggregationKey",
        /// `false` if absent.
        continue_after_transform: bool => "continueAfterTransform",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        /// `false` if absent.
        drop: bool => "drop",
        /// `false` if absent.
        drop_raw: bool => "dropRaw",
        /// `false` if absent.
        invert_ip: bool => "invertIp",
        new_aggregation_key: String => "newAggregationKey",
        new_destination_aggregation_bits: i32 => "newDestinationAggregationBits",
        new_severity: MatchFilterAddActionsNewSeverity => "newSeverity",
        new_source_aggregation_bits: i32 => "newSourceAggregationBits",
        /// `false` if absent.
        no_transform: bool => "noTransform",
        /// `false` if absent.
        stop_after_no_match: bool => "stopAfterNoMatch",
        transform_code: String => "transformCode",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter_MatchFilterResponseActions/properties/newSeverity`.
    pub enum MatchFilterAddActionsNewSeverity {
        LowStatistics => "lowStatistics",
        LowAggregated => "lowAggregated",
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.models.MatchFilterAddFilters`.
    pub struct MatchFilterAddFilters {
        ..
        match_code: String => "matchCode",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        min_severity: MatchFilterAddActionsNewSeverity => "minSeverity",
        max_severity: MatchFilterAddActionsNewSeverity => "maxSeverity",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        protocol: String => "protocol",
        domain_pattern: String => "domainPattern",
        uri_pattern: String => "uriPattern",
        /// No item twice.
        source_ip_addresses: Vec<String> => "sourceIPAddresses",
        /// No item twice.
        source_ports: Vec<i32> => "sourcePorts",
        /// No item twice.
        destination_ip_addresses: Vec<String> => "destinationIPAddresses",
        /// No item twice.
        destination_ports: Vec<i32> => "destinationPorts",
        /// No item twice.
        source_or_destination_ip_addresses: Vec<String> => "sourceOrDestinationIPAddresses",
        /// No item twice.
        source_or_destination_ports: Vec<i32> => "sourceOrDestinationPorts",
        /// No item twice.
        location: Vec<String> => "location",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        properties: rt::Map<String> => "properties",
        alarm: Box<MatchFilterAddFilters> => "alarm",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter_MatchFilterResponseFilters/properties/excludeEventFlags/items`.
    pub enum MatchFilterAddFiltersExcludeEventFlag {
        Established => "ESTABLISHED",
        Blocked => "BLOCKED",
        Snapshot => "SNAPSHOT",
        Finalized => "FINALIZED",
        SourceIsCustomernet => "SOURCE_IS_CUSTOMERNET",
        DestinationIsCustomernet => "DESTINATION_IS_CUSTOMERNET",
        SourceIsPartialCustomernet => "SOURCE_IS_PARTIAL_CUSTOMERNET",
        DestinationIsPartialCustomernet => "DESTINATION_IS_PARTIAL_CUSTOMERNET",
        PartiallyBlocked => "PARTIALLY_BLOCKED",
        FalsePositive => "FALSE_POSITIVE",
        NotAThreat => "NOT_A_THREAT",
        TuningCandidate => "TUNING_CANDIDATE",
        Notified => "NOTIFIED",
        PartiallyNotified => "PARTIALLY_NOTIFIED",
        Followup => "FOLLOWUP",
        IdentifiedThreat => "IDENTIFIED_THREAT",
        ThreatCandidate => "THREAT_CANDIDATE",
        Acknowledged => "ACKNOWLEDGED",
        PartiallyAcknowledged => "PARTIALLY_ACKNOWLEDGED",
        SeverityAdjusted => "SEVERITY_ADJUSTED",
        Commented => "COMMENTED",
        Filtered => "FILTERED",
        Checked => "CHECKED",
        IncompleteDetails => "INCOMPLETE_DETAILS",
        AggregatedBaseEvent => "AGGREGATED_BASE_EVENT",
        RemoteStorage => "REMOTE_STORAGE",
        CustomSourceAggregation => "CUSTOM_SOURCE_AGGREGATION",
        CustomDestinationAggregation => "CUSTOM_DESTINATION_AGGREGATION",
        AssociatedToCaseByFilter => "ASSOCIATED_TO_CASE_BY_FILTER",
        SeverityIncreasedByFilter => "SEVERITY_INCREASED_BY_FILTER",
        SeverityReducedByFilter => "SEVERITY_REDUCED_BY_FILTER",
        CreatedByAnalysisFilter => "CREATED_BY_ANALYSIS_FILTER",
        IpInvertedByFilter => "IP_INVERTED_BY_FILTER",
        HasPayload => "HAS_PAYLOAD",
        HasPcap => "HAS_PCAP",
        ExtendEventTtl => "EXTEND_EVENT_TTL",
        InitialTuning => "INITIAL_TUNING",
        PartialInitialTuning => "PARTIAL_INITIAL_TUNING",
        PostAnalysis => "POST_ANALYSIS",
        SslTerminated => "SSL_TERMINATED",
        PartialSslTerminated => "PARTIAL_SSL_TERMINATED",
        AutoReport => "AUTO_REPORT",
        MissingTimestamp => "MISSING_TIMESTAMP",
        ClockOutOfSync => "CLOCK_OUT_OF_SYNC",
        DropAnalysis => "DROP_ANALYSIS",
        EscalatedByReputation => "ESCALATED_BY_REPUTATION",
        HasSample => "HAS_SAMPLE",
        StoreEvent => "STORE_EVENT",
        StoreAggregated => "STORE_AGGREGATED",
        EventFromOtEnvironment => "EVENT_FROM_OT_ENVIRONMENT",
        EventFromRestrictedItEnvironment => "EVENT_FROM_RESTRICTED_IT_ENVIRONMENT",
        Failure => "FAILURE",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterAddRequest`.
    pub struct MatchFilterAddRequest {
        actions: MatchFilterAddActions => "actions",
        customer: String => "customer",
        description: String => "description",
        event_type: MatchFilterAddRequestEventType => "eventType",
        filters: MatchFilterAddFilters => "filters",
        name: String => "name",
        ..
        /// `false` if absent.
        enabled: bool => "enabled",
        /// 0 to 10, `5` if absent.
        index: i32 => "index",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// `"0"` if absent.
        valid_from: String => "validFrom",
        /// `"0"` if absent.
        valid_to: String => "validTo",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterAddRequest/properties/eventType`.
    pub enum MatchFilterAddRequestEventType {
        Raw => "raw",
        Aggregated => "aggregated",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterDebugRequest`.
    pub struct MatchFilterDebugRequest {
        /// At least 1 items.
        event_i_ds: Vec<String> => "eventIDs",
        ..
        actions: MatchFilterDebugRequestMatchFilterUpdatedActions => "actions",
        filters: MatchFilterDebugRequestMatchFilterUpdatedFilters => "filters",
        valid_from: i64 => "validFrom",
        valid_to: i64 => "validTo",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterDebugRequest_MatchFilterUpdatedActions`.
    pub struct MatchFilterDebugRequestMatchFilterUpdatedActions {
        ..
        associated_case_id: i64 => "associatedCaseID",
        change_aggregation_key: bool => "changeAggregationKey",
        continue_after_transform: bool => "continueAfterTransform",
        drop: bool => "drop",
        invert_ip: bool => "invertIp",
        new_aggregation_key: String => "newAggregationKey",
        new_destination_aggregation_bits: i32 => "newDestinationAggregationBits",
        new_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "newSeverity",
        new_source_aggregation_bits: i32 => "newSourceAggregationBits",
        no_transform: bool => "noTransform",
        stop_after_no_match: bool => "stopAfterNoMatch",
        transform_code: String => "transformCode",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterUpdateRequest_MatchFilterUpdateActions/properties/newSeverity`.
    pub enum MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity {
        Unset => "unset",
        LowStatistics => "lowStatistics",
        LowAggregated => "lowAggregated",
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterDebugRequest_MatchFilterUpdatedFilters`.
    pub struct MatchFilterDebugRequestMatchFilterUpdatedFilters {
        /// No item twice.
        source_ip_addresses: Vec<String> => "sourceIPAddresses",
        /// No item twice.
        destination_ip_addresses: Vec<String> => "destinationIPAddresses",
        /// No item twice.
        source_or_destination_ip_addresses: Vec<String> => "sourceOrDestinationIPAddresses",
        ..
        match_code: String => "matchCode",
        min_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "minSeverity",
        max_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "maxSeverity",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        protocol: String => "protocol",
        domain_pattern: String => "domainPattern",
        uri_pattern: String => "uriPattern",
        /// No item twice.
        source_ports: Vec<i32> => "sourcePorts",
        /// No item twice.
        destination_ports: Vec<i32> => "destinationPorts",
        /// No item twice.
        source_or_destination_ports: Vec<i32> => "sourceOrDestinationPorts",
        /// No item twice.
        location: Vec<String> => "location",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        properties: rt::Map<String> => "properties",
        alarm: Box<MatchFilterDebugRequestMatchFilterUpdatedFilters> => "alarm",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterDebugResponse`.
    pub struct MatchFilterDebugResponse {
        ..
        customer: ResponseCustomerInfo => "customer",
        event: DebugEventResponse => "event",
        r#match: MatchInfoResponse => "match",
        transformation_errors: Vec<ErrorInfoResponse> => "transformationErrors",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterDebugUnsavedRequest`.
    pub struct MatchFilterDebugUnsavedRequest {
        /// At least 1 items.
        event_i_ds: Vec<String> => "eventIDs",
        event_type: MatchFilterAddRequestEventType => "eventType",
        ..
        actions: MatchFilterAddActions => "actions",
        filters: MatchFilterAddFilters => "filters",
        valid_from: i64 => "validFrom",
        valid_to: i64 => "validTo",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterDisabledResponse`.
    pub struct MatchFilterDisabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterDuplicationRequest`.
    pub struct MatchFilterDuplicationRequest {
        ..
        customer: String => "customer",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterEnableRequest`.
    pub struct MatchFilterEnableRequest {
        ..
        comment: String => "comment",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterEnabledResponse`.
    pub struct MatchFilterEnabledResponse {
        ..
        filter_id: i64 => "filterID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter/properties/filterType`.
    pub enum MatchFilterFilterType {
        AggregatedAttackEventMatchFilter => "AggregatedAttackEventMatchFilter",
        AggregatedIpAttackEventMatchFilter => "AggregatedIPAttackEventMatchFilter",
        IpAttackEventMatchFilter => "IPAttackEventMatchFilter",
        NidsEventMatchFilter => "NIDSEventMatchFilter",
        AttackEventMatchFilter => "AttackEventMatchFilter",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter/properties/flags/items`.
    pub enum MatchFilterFlag {
        Deleted => "deleted",
        Enabled => "enabled",
        Controlled => "controlled",
        HasMatchCode => "hasMatchCode",
        HasTransformCode => "hasTransformCode",
        Global => "global",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterInstanceStatusResponse`.
    pub struct MatchFilterInstanceStatusResponse {
        ..
        container: Container => "container",
        customer: ResponseCustomerInfo => "customer",
        error_message: String => "errorMessage",
        filter_status: GetMatchFilterStatusStatus => "filterStatus",
        host: FilterHost => "host",
        id: i64 => "id",
        logging_status: EventFilterStatusRecordLoggingStatus => "loggingStatus",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterLogLevelSetRequest`.
    pub struct MatchFilterLogLevelSetRequest {
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterLogLevelSetResponse`.
    pub struct MatchFilterLogLevelSetResponse {
        ..
        id: i64 => "id",
        log_level: EventFilterStatusRecordLoggingStatus => "logLevel",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter_MatchFilterResponseActions`.
    pub struct MatchFilterMatchFilterResponseActions {
        ..
        associated_case_id: i64 => "associatedCaseID",
        change_aggregation_key: bool => "changeAggregationKey",
        continue_after_transform: bool => "continueAfterTransform",
        drop: bool => "drop",
        /// `false` if absent.
        drop_raw: bool => "dropRaw",
        invert_ip: bool => "invertIp",
        new_aggregation_key: String => "newAggregationKey",
        new_destination_aggregation_bits: i32 => "newDestinationAggregationBits",
        new_severity: MatchFilterAddActionsNewSeverity => "newSeverity",
        new_source_aggregation_bits: i32 => "newSourceAggregationBits",
        no_transform: bool => "noTransform",
        stop_after_no_match: bool => "stopAfterNoMatch",
        transform_code: String => "transformCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilter_MatchFilterResponseFilters`.
    pub struct MatchFilterMatchFilterResponseFilters {
        /// No item twice.
        destination_ip_addresses: Vec<String> => "destinationIPAddresses",
        /// No item twice.
        source_ip_addresses: Vec<String> => "sourceIPAddresses",
        /// No item twice.
        source_or_destination_ip_addresses: Vec<String> => "sourceOrDestinationIPAddresses",
        ..
        /// No item twice.
        alarm: Vec<AlarmInfo> => "alarm",
        /// No item twice.
        attack_category: Vec<AttackCategoryInfo> => "attackCategory",
        /// No item twice.
        destination_ports: Vec<i32> => "destinationPorts",
        domain_pattern: String => "domainPattern",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        location: Vec<LocationInfo2> => "location",
        match_code: String => "matchCode",
        max_severity: MatchFilterAddActionsNewSeverity => "maxSeverity",
        min_severity: MatchFilterAddActionsNewSeverity => "minSeverity",
        properties: rt::Map<String> => "properties",
        protocol: String => "protocol",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// No item twice.
        source_or_destination_ports: Vec<i32> => "sourceOrDestinationPorts",
        /// No item twice.
        source_ports: Vec<i32> => "sourcePorts",
        uri_pattern: String => "uriPattern",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterRevertRequest`.
    pub struct MatchFilterRevertRequest {
        comment: String => "comment",
        ..
        revision_id: i64 => "revisionID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchFilterRevision`.
    pub struct MatchFilterRevision {
        ..
        comment: String => "comment",
        customer: ResponseCustomerInfo => "customer",
        id: i64 => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        revision: i64 => "revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterSearchRequest`.
    pub struct MatchFilterSearchRequest {
        ..
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        associated_case_id: Vec<i64> => "associatedCaseID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        /// No item twice.
        exclude_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        /// No item twice.
        filter_type: Vec<MatchFilterSearchRequestFilterType> => "filterType",
        include_ascending_customers: bool => "includeAscendingCustomers",
        /// `false` if absent.
        include_code: bool => "includeCode",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `true` if absent.
        include_descending_customers: bool => "includeDescendingCustomers",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        include_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListMatchFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        location: Vec<String> => "location",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListMatchFilterSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<MatchFilterSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListMatchFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnnotationFilterSearchRequest/properties/excludeFlags/items`.
    pub enum MatchFilterSearchRequestExcludeFlag {
        Deleted => "deleted",
        Enabled => "enabled",
        Controlled => "controlled",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterSearchRequest/properties/filterType/items`.
    pub enum MatchFilterSearchRequestFilterType {
        AggregatedAttackEventMatchFilter => "AggregatedAttackEventMatchFilter",
        AggregatedIpAttackEventMatchFilter => "AggregatedIPAttackEventMatchFilter",
        AttackEventMatchFilter => "AttackEventMatchFilter",
        IpAttackEventMatchFilter => "IPAttackEventMatchFilter",
        NidsEventMatchFilter => "NIDSEventMatchFilter",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.eventfilter.spi.request.AnalysisFilterSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum MatchFilterSearchRequestUserFieldStrategy {
        CreatedBy => "createdBy",
        LastUpdatedBy => "lastUpdatedBy",
        DeletedBy => "deletedBy",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterSearchSubCriteria`.
    pub struct MatchFilterSearchSubCriteria {
        ..
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        associated_case_id: Vec<i64> => "associatedCaseID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        /// No item twice.
        exclude_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        filter_id: Vec<i64> => "filterID",
        /// No item twice.
        filter_type: Vec<MatchFilterSearchRequestFilterType> => "filterType",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        include_flags: Vec<MatchFilterSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListMatchFilterKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListMatchFilterKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        location: Vec<String> => "location",
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdated"` if absent.
        time_field_strategy: Vec<ListMatchFilterTimestampFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListMatchFilterKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<MatchFilterSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"all"` if absent.
        user_match_strategy: ListMatchFilterKeywordMatchStrategy => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterUpdateRequest`.
    pub struct MatchFilterUpdateRequest {
        comment: String => "comment",
        ..
        actions: MatchFilterUpdateRequestMatchFilterUpdateActions => "actions",
        /// No item twice.
        add_labels: Vec<String> => "addLabels",
        description: String => "description",
        filters: MatchFilterUpdateRequestMatchFilterUpdateFilters => "filters",
        /// 0 to 10.
        index: i32 => "index",
        name: String => "name",
        /// No item twice.
        remove_labels: Vec<String> => "removeLabels",
        /// No item twice.
        set_labels: Vec<String> => "setLabels",
        /// `"null"` if absent.
        valid_from: String => "validFrom",
        /// `"null"` if absent.
        valid_to: String => "validTo",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterUpdateRequest_MatchFilterUpdateActions`.
    pub struct MatchFilterUpdateRequestMatchFilterUpdateActions {
        ..
        associated_case_id: i64 => "associatedCaseID",
        change_aggregation_key: bool => "changeAggregationKey",
        continue_after_transform: bool => "continueAfterTransform",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        drop: bool => "drop",
        drop_raw: bool => "dropRaw",
        invert_ip: bool => "invertIp",
        new_aggregation_key: String => "newAggregationKey",
        new_destination_aggregation_bits: i32 => "newDestinationAggregationBits",
        new_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "newSeverity",
        new_source_aggregation_bits: i32 => "newSourceAggregationBits",
        no_transform: bool => "noTransform",
        stop_after_no_match: bool => "stopAfterNoMatch",
        transform_code: String => "transformCode",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.eventfilter.spi.request.MatchFilterUpdateRequest_MatchFilterUpdateFilters`.
    pub struct MatchFilterUpdateRequestMatchFilterUpdateFilters {
        ..
        match_code: String => "matchCode",
        /// `false` if absent.
        disable_compile_static_validation: bool => "disableCompileStaticValidation",
        min_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "minSeverity",
        max_severity: MatchFilterDebugRequestMatchFilterUpdatedActionsNewSeverity => "maxSeverity",
        /// No item twice.
        include_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "includeEventFlags",
        /// No item twice.
        exclude_event_flags: Vec<MatchFilterAddFiltersExcludeEventFlag> => "excludeEventFlags",
        protocol: String => "protocol",
        domain_pattern: String => "domainPattern",
        uri_pattern: String => "uriPattern",
        /// No item twice.
        source_ip_addresses: Vec<String> => "sourceIPAddresses",
        /// No item twice.
        source_ports: Vec<i32> => "sourcePorts",
        /// No item twice.
        destination_ip_addresses: Vec<String> => "destinationIPAddresses",
        /// No item twice.
        destination_ports: Vec<i32> => "destinationPorts",
        /// No item twice.
        source_or_destination_ip_addresses: Vec<String> => "sourceOrDestinationIPAddresses",
        /// No item twice.
        source_or_destination_ports: Vec<i32> => "sourceOrDestinationPorts",
        /// No item twice.
        location: Vec<String> => "location",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// No item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        attack_category: Vec<String> => "attackCategory",
        properties: rt::Map<String> => "properties",
        alarm: Box<MatchFilterUpdateRequestMatchFilterUpdateFilters> => "alarm",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.eventfilter.spi.response.MatchInfoResponse`.
    pub struct MatchInfoResponse {
        ..
        match_failure_reason: String => "matchFailureReason",
        matched: bool => "matched",
    }
}
