//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseFunctionInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.overridelist.AddOverrideListRequest`.
    pub struct AddOverrideListRequest {
        description: String => "description",
        list_type: OverrideListResponseListType => "listType",
        name: String => "name",
        read_function: String => "readFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        write_function: String => "writeFunction",
        ..
        /// `false` if absent.
        use_for_input_filtering: bool => "useForInputFiltering",
        /// `false` if absent.
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.AddOverrideRequest`.
    pub struct AddOverrideRequest {
        list: String => "list",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        reason: String => "reason",
        /// 0 to 1.
        score: f64 => "score",
        r#type: String => "type",
        /// At least 0.
        valid_until: i64 => "validUntil",
        value: String => "value",
        ..
        apply_to_subdomains: bool => "applyToSubdomains",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.source.AddSourceRequest`.
    pub struct AddSourceRequest {
        description: String => "description",
        name: String => "name",
        read_function: String => "readFunction",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        write_function: String => "writeFunction",
        ..
        /// At least 1.
        active_period: i64 => "activePeriod",
        /// 0 to 1.
        default_confidence: f64 => "defaultConfidence",
        /// At least 1.
        grace_period: i64 => "gracePeriod",
        /// `false` if absent.
        use_for_distributed_sync: bool => "useForDistributedSync",
        /// `false` if absent.
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.overridelist.ImportOverrideListRequest`.
    pub struct ImportOverrideListRequest {
        /// 1 to 1000 items, no item twice.
        overrides: Vec<ImportOverrideRequest> => "overrides",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        reason: String => "reason",
        /// 0 to 1.
        score: f64 => "score",
        /// At least 0.
        valid_until: i64 => "validUntil",
        ..
        /// `true` if absent.
        fail_on_error: bool => "failOnError",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.ImportOverrideListResponse`.
    pub struct ImportOverrideListResponse {
        ..
        created_count: i64 => "createdCount",
        error_count: i64 => "errorCount",
        /// No item twice.
        error_descriptions: Vec<String> => "errorDescriptions",
        no_change_count: i64 => "noChangeCount",
        updated_count: i64 => "updatedCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.ImportOverrideRequest`.
    pub struct ImportOverrideRequest {
        r#type: String => "type",
        value: String => "value",
        ..
        apply_to_subdomains: bool => "applyToSubdomains",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.IndicatorTypeInfoResponse`.
    pub struct IndicatorTypeInfoResponse {
        ..
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.IndicatorTypeResponse`.
    pub struct IndicatorTypeResponse {
        ..
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1reputation~1v2~1override/get/parameters/4/schema/items`.
    pub enum ListOverridesKeywordFieldStrategy {
        Value => "value",
        Reason => "reason",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1reputation~1v2~1override/get/parameters/5/schema`.
    pub enum ListOverridesKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1reputation~1v2~1overrideList/get/parameters/4/schema/items`.
    pub enum ListSourcesKeywordFieldStrategy {
        ShortName => "shortName",
        Name => "name",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequest/properties/timeMatchStrategy`.
    pub enum ListSourcesKeywordMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.ObservationResponse`.
    pub struct ObservationResponse {
        ..
        confidence: f64 => "confidence",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_seen_timestamp: i64 => "firstSeenTimestamp",
        /// No item twice.
        flags: Vec<ObservationResponseFlag> => "flags",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        source: SourceInfoResponse => "source",
        state: ObservationResponseState => "state",
        r#type: IndicatorTypeInfoResponse => "type",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.ObservationResponse/properties/flags/items`.
    pub enum ObservationResponseFlag {
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.ObservationResponse/properties/state`.
    pub enum ObservationResponseState {
        Old => "old",
        Latest => "latest",
        Active => "active",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideListInfo`.
    pub struct OverrideListInfo {
        ..
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideListResponse`.
    pub struct OverrideListResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<OverrideListResponseFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        list_type: OverrideListResponseListType => "listType",
        name: String => "name",
        read_function: ResponseFunctionInfo => "readFunction",
        short_name: String => "shortName",
        write_function: ResponseFunctionInfo => "writeFunction",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideListResponse/properties/flags/items`.
    pub enum OverrideListResponseFlag {
        Deleted => "deleted",
        UseForReputationCalc => "useForReputationCalc",
        UseForInputFiltering => "useForInputFiltering",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideListResponse/properties/listType`.
    pub enum OverrideListResponseListType {
        Allow => "allow",
        Deny => "deny",
        All => "all",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideResponse`.
    pub struct OverrideResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<OverrideResponseFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        list: OverrideListInfo => "list",
        reason: String => "reason",
        score: f64 => "score",
        r#type: IndicatorTypeInfoResponse => "type",
        valid_until: i64 => "validUntil",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.OverrideResponse/properties/flags/items`.
    pub enum OverrideResponseFlag {
        Deleted => "deleted",
        ApplyToSubdomains => "applyToSubdomains",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.overridelist.SearchOverrideListsRequest`.
    pub struct SearchOverrideListsRequest {
        ..
        /// No item twice.
        exclude_flags: Vec<OverrideListResponseFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<OverrideListResponseFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListSourcesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: ListOverridesKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<SearchOverrideListsRequestSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.overridelist.SearchOverrideListsRequest/properties/sortBy/items`.
    pub enum SearchOverrideListsRequestSortBy {
        ShortName => "shortName",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequest`.
    pub struct SearchOverridesRequest {
        ..
        domain_search: SearchOverridesRequestBaseSearchDomainOverrideRequest => "domainSearch",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<OverrideResponseFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// `false` if absent.
        include_expired: bool => "includeExpired",
        /// No item twice.
        include_flags: Vec<OverrideResponseFlag> => "includeFlags",
        ip_search: SearchOverridesRequestBaseSearchIpOverrideRequest => "ipSearch",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListOverridesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: ListOverridesKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// No item twice.
        list: Vec<String> => "list",
        /// 0 to 1, `"1.0"` if absent.
        max_score: f64 => "maxScore",
        /// 0 to 1, `"0.0"` if absent.
        min_score: f64 => "minScore",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<SearchOverridesRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<SearchOverridesRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"all"` if absent.
        time_match_strategy: ListSourcesKeywordMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<String> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequestBase_SearchDomainOverrideRequest`.
    pub struct SearchOverridesRequestBaseSearchDomainOverrideRequest {
        /// At least 1 items, no item twice.
        domain: Vec<String> => "domain",
        ..
        /// `true` if absent.
        include_parent_domains: bool => "includeParentDomains",
        /// `false` if absent.
        include_subdomains: bool => "includeSubdomains",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequestBase_SearchIPOverrideRequest`.
    pub struct SearchOverridesRequestBaseSearchIpOverrideRequest {
        /// At least 1 items, no item twice.
        ip: Vec<String> => "ip",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequest/properties/sortBy/items`.
    pub enum SearchOverridesRequestSortBy {
        Type => "type",
        List => "list",
        Value => "value",
        Score => "score",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusType => "-type",
        MinusList => "-list",
        MinusValue => "-value",
        MinusScore => "-score",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.SearchOverridesRequest/properties/timeFieldStrategy/items`.
    pub enum SearchOverridesRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.source.SearchSourcesRequest`.
    pub struct SearchSourcesRequest {
        ..
        /// No item twice.
        exclude_flags: Vec<SourceResponseFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<SourceResponseFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListSourcesKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: ListSourcesKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<SearchSourcesRequestSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.source.SearchSourcesRequest/properties/sortBy/items`.
    pub enum SearchSourcesRequestSortBy {
        ShortName => "shortName",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        LastTransitionedTimestamp => "lastTransitionedTimestamp",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
        MinusLastTransitionedTimestamp => "-lastTransitionedTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.SourceInfoResponse`.
    pub struct SourceInfoResponse {
        ..
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.SourceResponse`.
    pub struct SourceResponse {
        ..
        active_count: i64 => "activeCount",
        active_period: i64 => "activePeriod",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        default_confidence: f64 => "defaultConfidence",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<SourceResponseFlag> => "flags",
        grace_period: i64 => "gracePeriod",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_transitioned_timestamp: i64 => "lastTransitionedTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        latest_count: i64 => "latestCount",
        name: String => "name",
        old_count: i64 => "oldCount",
        read_function: ResponseFunctionInfo => "readFunction",
        short_name: String => "shortName",
        write_function: ResponseFunctionInfo => "writeFunction",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.reputation.spi.v2.response.SourceResponse/properties/flags/items`.
    pub enum SourceResponseFlag {
        Deleted => "deleted",
        UseForReputationCalc => "useForReputationCalc",
        UseForDistributedSync => "useForDistributedSync",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.overridelist.UpdateOverrideListRequest`.
    pub struct UpdateOverrideListRequest {
        ..
        description: String => "description",
        name: String => "name",
        read_function: String => "readFunction",
        use_for_input_filtering: bool => "useForInputFiltering",
        use_for_reputation_calc: bool => "useForReputationCalc",
        write_function: String => "writeFunction",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.override.UpdateOverrideRequest`.
    pub struct UpdateOverrideRequest {
        ..
        apply_to_subdomains: bool => "applyToSubdomains",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        reason: String => "reason",
        /// 0 to 1.
        score: f64 => "score",
        /// At least 0.
        valid_until: i64 => "validUntil",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.reputation.spi.v2.request.source.UpdateSourceRequest`.
    pub struct UpdateSourceRequest {
        ..
        /// At least 1.
        active_period: i64 => "activePeriod",
        /// 0 to 1.
        default_confidence: f64 => "defaultConfidence",
        description: String => "description",
        /// At least 1.
        grace_period: i64 => "gracePeriod",
        name: String => "name",
        read_function: String => "readFunction",
        use_for_distributed_sync: bool => "useForDistributedSync",
        use_for_reputation_calc: bool => "useForReputationCalc",
        write_function: String => "writeFunction",
    }
}
