//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.KeyCriteriaRequest`.
    pub struct KeyCriteriaRequest {
        name: String => "name",
        ..
        /// No item twice.
        values: Vec<String> => "values",
        gt: String => "gt",
        lt: String => "lt",
        gte: String => "gte",
        lte: String => "lte",
        /// No item twice.
        cidrs: Vec<String> => "cidrs",
        cidr: Box<KeyCriteriaRequest> => "cidr",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricAggregate`.
    pub struct MetricAggregate {
        ..
        customer: ResponseCustomerInfo => "customer",
        keys: Vec<MetricRecordKey> => "keys",
        metric_descriptor_id: rt::Uuid => "metricDescriptorID",
        /// Milliseconds since 1970-01-01T00:00Z.
        metric_timestamp: i64 => "metricTimestamp",
        values: Vec<MetricRecordValue> => "values",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricAggregationGroupByRequest`.
    pub struct MetricAggregationGroupByRequest {
        key: String => "key",
        ..
        /// 1 to 10000, `10` if absent.
        limit: i32 => "limit",
        key_name: Box<MetricAggregationGroupByRequest> => "keyName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricAggregationRequest`.
    pub struct MetricAggregationRequest {
        /// `"now"` if absent.
        end_timestamp: String => "endTimestamp",
        start_timestamp: String => "startTimestamp",
        /// At least 1 items.
        values: Vec<MetricAggregationRequestValue> => "values",
        ..
        /// `"null"` if absent.
        calendar_interval: MetricAggregationRequestCalendarInterval => "calendarInterval",
        /// No item twice.
        customer: Vec<String> => "customer",
        customer_domain: String => "customerDomain",
        group_by: Vec<MetricAggregationGroupByRequest> => "groupBy",
        /// `false` if absent.
        #[deprecated]
        group_by_customer: bool => "groupByCustomer",
        /// `true` if absent.
        include_others: bool => "includeOthers",
        /// `"null"` if absent.
        key_intervals: Vec<KeyCriteriaRequest> => "keyIntervals",
        keys: rt::Map<String> => "keys",
        /// At least 0.
        resolution: i64 => "resolution",
        /// `"millisecond"` if absent.
        resolution_unit: MetricAggregationRequestResolutionUnit => "resolutionUnit",
        /// `false` if absent.
        skip_key_translation: bool => "skipKeyTranslation",
        sort_by: Vec<String> => "sortBy",
        /// No item twice, `"OR"` if absent.
        sub_criteria: Vec<MetricSearchRequestSubCriteria> => "subCriteria",
        /// `"null"` if absent.
        time_zone: String => "timeZone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.request.MetricAggregationRequest/properties/calendarInterval`.
    pub enum MetricAggregationRequestCalendarInterval {
        Second => "second",
        Minute => "minute",
        Hour => "hour",
        Day => "day",
        Week => "week",
        Month => "month",
        Quarter => "quarter",
        Year => "year",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.request.MetricAggregationRequest/properties/resolutionUnit`.
    pub enum MetricAggregationRequestResolutionUnit {
        Millisecond => "millisecond",
        Second => "second",
        Minute => "minute",
        Hour => "hour",
        Day => "day",
        Milliseconds => "milliseconds",
        Seconds => "seconds",
        Minutes => "minutes",
        Hours => "hours",
        Days => "days",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricAggregationRequestValue`.
    pub struct MetricAggregationRequestValue {
        name: String => "name",
        ..
        aggregation_function: MetricDescriptorValueDefaultAggregationFunction => "aggregationFunction",
        weight_by_value: String => "weightByValue",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptor`.
    pub struct MetricDescriptor {
        ..
        admin_function: ResponseFunctionInfo => "adminFunction",
        category: MetricDescriptorCategory => "category",
        customer: ResponseCustomerInfo => "customer",
        deduplication_function: MetricDescriptorDeduplicationFunction => "deduplicationFunction",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<MetricDescriptorFlag> => "flags",
        id: rt::Uuid => "id",
        keys: Vec<MetricDescriptorKey> => "keys",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        read_function: ResponseFunctionInfo => "readFunction",
        short_name: String => "shortName",
        time_frame_size: i64 => "timeFrameSize",
        time_frame_size_unit: MetricDescriptorTimeFrameSizeUnit => "timeFrameSizeUnit",
        values: Vec<MetricDescriptorValue> => "values",
        write_function: ResponseFunctionInfo => "writeFunction",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorAddRequest`.
    pub struct MetricDescriptorAddRequest {
        admin_function: String => "adminFunction",
        /// `"none"` if absent.
        deduplication_function: MetricDescriptorDeduplicationFunction => "deduplicationFunction",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// At least 1 items.
        keys: Vec<MetricDescriptorRequestKey> => "keys",
        read_function: String => "readFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// At least 1 items.
        values: Vec<MetricDescriptorRequestValue> => "values",
        write_function: String => "writeFunction",
        ..
        /// `"other"` if absent.
        category: MetricDescriptorCategory => "category",
        customer: String => "customer",
        /// `"Current user domain"` if absent.
        domain: String => "domain",
        /// `false` if absent.
        global_descriptor: bool => "globalDescriptor",
        /// `true` if absent.
        keep_audit_data: bool => "keepAuditData",
        /// `true` if absent.
        keep_backup: bool => "keepBackup",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        time_frame_size: i64 => "timeFrameSize",
        /// `"milliseconds"` if absent.
        time_frame_size_unit: MetricDescriptorTimeFrameSizeUnit => "timeFrameSizeUnit",
        /// `false` if absent.
        use_separate_index: bool => "useSeparateIndex",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptor/properties/category`.
    pub enum MetricDescriptorCategory {
        Case => "CASE",
        Event => "EVENT",
        Asset => "ASSET",
        Sample => "SAMPLE",
        Other => "OTHER",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptor/properties/deduplicationFunction`.
    pub enum MetricDescriptorDeduplicationFunction {
        None => "none",
        First => "first",
        Last => "last",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptor/properties/flags/items`.
    pub enum MetricDescriptorFlag {
        Deleted => "deleted",
        UsingSeparateIndex => "usingSeparateIndex",
        KeepBackup => "keepBackup",
        KeepAuditData => "keepAuditData",
        Global => "global",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorInfo`.
    pub struct MetricDescriptorInfo {
        ..
        id: rt::Uuid => "id",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorKey`.
    pub struct MetricDescriptorKey {
        ..
        description: String => "description",
        language: MetricDescriptorKeyLanguage => "language",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        translator: MetricDescriptorKeyTranslator => "translator",
        r#type: MetricDescriptorKeyType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorKey/properties/language`.
    pub enum MetricDescriptorKeyLanguage {
        English => "english",
        Norwegian => "norwegian",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorKey/properties/translator`.
    pub enum MetricDescriptorKeyTranslator {
        None => "none",
        CaseCategory => "caseCategory",
        ComponentHostName => "componentHostName",
        EventFilter => "eventFilter",
        SensorHostName => "sensorHostName",
        SensorType => "sensorType",
        ServiceName => "serviceName",
        MonthOfYear => "monthOfYear",
        DayOfWeek => "dayOfWeek",
        AssetName => "assetName",
        AlarmName => "alarmName",
        HourOfDay => "hourOfDay",
        CasePriority => "casePriority",
        AssetGroup => "assetGroup",
        VulnerabilityIdentifier => "vulnerabilityIdentifier",
        LogSource => "logSource",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorKey/properties/type`.
    pub enum MetricDescriptorKeyType {
        Ip => "ip",
        HostName => "hostName",
        Integer => "integer",
        String => "string",
        Uuid => "uuid",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorRequestKey`.
    pub struct MetricDescriptorRequestKey {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// `"ENGLISH"` if absent.
        language: MetricDescriptorKeyLanguage => "language",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        /// `"none"` if absent.
        translator: MetricDescriptorKeyTranslator => "translator",
        /// `"string"` if absent.
        r#type: MetricDescriptorKeyType => "type",
        ..
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorRequestUpdateKey`.
    pub struct MetricDescriptorRequestUpdateKey {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        language: MetricDescriptorKeyLanguage => "language",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        translator: MetricDescriptorKeyTranslator => "translator",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorRequestUpdateValue`.
    pub struct MetricDescriptorRequestUpdateValue {
        name: String => "name",
        ..
        default_aggregation_function: MetricDescriptorValueDefaultAggregationFunction => "defaultAggregationFunction",
        default_weight_by_value: String => "defaultWeightByValue",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        unit: MetricRecordValueUnit => "unit",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorRequestValue`.
    pub struct MetricDescriptorRequestValue {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        /// `"sum"` if absent.
        default_aggregation_function: MetricDescriptorValueDefaultAggregationFunction => "defaultAggregationFunction",
        default_weight_by_value: String => "defaultWeightByValue",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        /// `"count"` if absent.
        unit: MetricRecordValueUnit => "unit",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorSearchRequest`.
    pub struct MetricDescriptorSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<MetricDescriptorFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<MetricDescriptorFlag> => "includeFlags",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<MetricDescriptorSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: MetricDescriptorSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
        /// No item twice, `"OR"` if absent.
        sub_criteria: Vec<MetricDescriptorSearchRequestSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum MetricDescriptorSearchRequestKeywordFieldStrategy {
        ShortName => "shortName",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorSearchRequest/properties/keywordMatchStrategy`.
    pub enum MetricDescriptorSearchRequestKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorSearchRequestSubCriteria`.
    pub struct MetricDescriptorSearchRequestSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<MetricDescriptorFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<MetricDescriptorFlag> => "includeFlags",
        /// No item twice, `"All supported fields"` if absent.
        keyword_field_strategy: Vec<MetricDescriptorSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"Match all keywords"` if absent.
        keyword_match_strategy: MetricDescriptorSearchRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptor/properties/timeFrameSizeUnit`.
    pub enum MetricDescriptorTimeFrameSizeUnit {
        Milliseconds => "milliseconds",
        Seconds => "seconds",
        Minutes => "minutes",
        Hours => "hours",
        Days => "days",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricDescriptorUpdateRequest`.
    pub struct MetricDescriptorUpdateRequest {
        ..
        add_keys: Vec<MetricDescriptorRequestKey> => "addKeys",
        add_values: Vec<MetricDescriptorRequestValue> => "addValues",
        admin_function: String => "adminFunction",
        category: MetricDescriptorCategory => "category",
        deduplication_function: MetricDescriptorDeduplicationFunction => "deduplicationFunction",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        keep_audit_data: bool => "keepAuditData",
        keep_backup: bool => "keepBackup",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        read_function: String => "readFunction",
        /// No item twice.
        remove_keys: Vec<String> => "removeKeys",
        /// No item twice.
        remove_values: Vec<String> => "removeValues",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        time_frame_size: i64 => "timeFrameSize",
        /// `"milliseconds"` if absent.
        time_frame_size_unit: MetricDescriptorTimeFrameSizeUnit => "timeFrameSizeUnit",
        update_keys: Vec<MetricDescriptorRequestUpdateKey> => "updateKeys",
        update_values: Vec<MetricDescriptorRequestUpdateValue> => "updateValues",
        use_separate_index: bool => "useSeparateIndex",
        write_function: String => "writeFunction",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorValue`.
    pub struct MetricDescriptorValue {
        ..
        default_aggregation_function: MetricDescriptorValueDefaultAggregationFunction => "defaultAggregationFunction",
        default_weight_by_value: String => "defaultWeightByValue",
        description: String => "description",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        name: String => "name",
        unit: MetricRecordValueUnit => "unit",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorValue/properties/defaultAggregationFunction`.
    pub enum MetricDescriptorValueDefaultAggregationFunction {
        Sum => "sum",
        Avg => "avg",
        Min => "min",
        Max => "max",
        Wavg => "wavg",
        SumOfSquares => "sumOfSquares",
        Last => "last",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricRecord`.
    pub struct MetricRecord {
        ..
        customer: ResponseCustomerInfo => "customer",
        descriptor: MetricDescriptorInfo => "descriptor",
        id: String => "id",
        keys: Vec<MetricRecordKey> => "keys",
        /// Milliseconds since 1970-01-01T00:00Z.
        metric_timestamp: i64 => "metricTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        submission_timestamp: i64 => "submissionTimestamp",
        submitted_by_user: ResponseUserInfo => "submittedByUser",
        values: Vec<MetricRecordValue> => "values",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricRecordKey`.
    pub struct MetricRecordKey {
        ..
        name: String => "name",
        translation: String => "translation",
        value: String => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricRecordValue`.
    pub struct MetricRecordValue {
        ..
        name: String => "name",
        unit: MetricRecordValueUnit => "unit",
        value: i64 => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.metric.spi.response.MetricDescriptorValue/properties/unit`.
    pub enum MetricRecordValueUnit {
        Count => "count",
        Milliseconds => "milliseconds",
        Seconds => "seconds",
        Minutes => "minutes",
        Hours => "hours",
        Bytes => "bytes",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricSearchRequest`.
    pub struct MetricSearchRequest {
        /// `"now"` if absent.
        end_timestamp: String => "endTimestamp",
        start_timestamp: String => "startTimestamp",
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        customer_domain: String => "customerDomain",
        /// `"null"` if absent.
        key_intervals: Vec<KeyCriteriaRequest> => "keyIntervals",
        keys: rt::Map<String> => "keys",
        /// At most 10000, `25` if absent.
        limit: i32 => "limit",
        /// At most 9999.
        offset: i32 => "offset",
        /// `false` if absent.
        skip_key_translation: bool => "skipKeyTranslation",
        sort_by: Vec<String> => "sortBy",
        /// No item twice, `"OR"` if absent.
        sub_criteria: Vec<MetricSearchRequestSubCriteria> => "subCriteria",
        /// `"null"` if absent.
        time_zone: String => "timeZone",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricSearchRequestSubCriteria`.
    pub struct MetricSearchRequestSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        customer_domain: String => "customerDomain",
        exclude: bool => "exclude",
        /// `"null"` if absent.
        key_intervals: Vec<KeyCriteriaRequest> => "keyIntervals",
        keys: rt::Map<String> => "keys",
        required: bool => "required",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricSubmissionErrorInformation`.
    pub struct MetricSubmissionErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        submission_index: i32 => "submissionIndex",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricSubmissionRequest`.
    pub struct MetricSubmissionRequest {
        /// At least 1 items.
        records: Vec<MetricSubmissionRequestRecord> => "records",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.metric.spi.request.MetricSubmissionRequestRecord`.
    pub struct MetricSubmissionRequestRecord {
        keys: rt::Map<String> => "keys",
        values: rt::Map<i64> => "values",
        ..
        /// `"Current user customer"` if absent.
        customer: String => "customer",
        /// `"Current user domain"` if absent.
        customer_domain: String => "customerDomain",
        /// At least 1, `"now"` if absent.
        timestamp: i64 => "timestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.metric.spi.response.MetricSubmissionStatsResponse`.
    pub struct MetricSubmissionStatsResponse {
        ..
        error_information_list: Vec<MetricSubmissionErrorInformation> => "errorInformationList",
        failed: i32 => "failed",
        success: i32 => "success",
    }
}
