//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{DomainName, IpAddress, IpRange, ModelUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.AbstractObservationVO`.
    pub struct AbstractObservationVo {
        ..
        comment: String => "comment",
        first_seen: i64 => "firstSeen",
        id: i64 => "id",
        last_modified: i64 => "lastModified",
        last_seen: i64 => "lastSeen",
        num_observations: i32 => "numObservations",
        role: RoleInfo => "role",
        source: SourceInfo => "source",
        state: i32 => "state",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.AddressObservation`.
    pub struct AddressObservation {
        ..
        address: IpAddress => "address",
        comment: String => "comment",
        first_seen: i64 => "firstSeen",
        id: i64 => "id",
        last_modified: i64 => "lastModified",
        last_seen: i64 => "lastSeen",
        num_observations: i32 => "numObservations",
        role: RoleInfo => "role",
        source: SourceInfo => "source",
        state: i32 => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressObservationSearchCriteria`.
    pub struct AddressObservationSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<AddressObservationSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        minimum_state: i32 => "minimumState",
        minimum_confidence: f64 => "minimumConfidence",
        /// No item twice.
        source_id: Vec<i32> => "sourceID",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
        from_address: IpAddress => "fromAddress",
        after_address: IpAddress => "afterAddress",
        addresses: Vec<IpAddress> => "addresses",
        sort_by: Vec<AddressObservationSearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressObservationSearchCriteria/properties/sortBy/items`.
    pub enum AddressObservationSearchCriteriaSortBy {
        Id => "id",
        Address => "address",
        LastModified => "lastModified",
        Source => "source",
        Role => "role",
        MinusId => "-id",
        MinusAddress => "-address",
        MinusLastModified => "-lastModified",
        MinusSource => "-source",
        MinusRole => "-role",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.AddressOverride`.
    pub struct AddressOverride {
        ..
        data: OverrideData => "data",
        default_value: bool => "defaultValue",
        deleted: bool => "deleted",
        expired: bool => "expired",
        flags: i64 => "flags",
        id: i32 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        list_name: String => "listName",
        range: IpRange => "range",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.AddressOverrideAddRequest`.
    pub struct AddressOverrideAddRequest {
        ..
        /// `false` if absent.
        clear: bool => "clear",
        list_id: i32 => "listID",
        list_name: String => "listName",
        /// No item twice.
        overrides: Vec<AddressOverrideAddRequestAddressOverrideSpec> => "overrides",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.AddressOverrideAddRequest_AddressOverrideSpec`.
    pub struct AddressOverrideAddRequestAddressOverrideSpec {
        ..
        cutoff: i64 => "cutoff",
        ip_range: String => "ipRange",
        reason: String => "reason",
        value: f64 => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressOverrideSearchCriteria`.
    pub struct AddressOverrideSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<AddressOverrideSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        list_id: Vec<i32> => "listID",
        list_name: Vec<String> => "listName",
        included_list_flags: i64 => "includedListFlags",
        excluded_list_flags: i64 => "excludedListFlags",
        include_expired: bool => "includeExpired",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field_strategy: Vec<DomainOverrideSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        min_value: f64 => "minValue",
        max_value: f64 => "maxValue",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        keyword_match_strategy: DomainOverrideSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        time_match_strategy: DomainOverrideSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
        /// No item twice.
        keyword_field_strategy: Vec<AddressOverrideSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        sort_by: Vec<AddressOverrideSearchCriteriaSortBy> => "sortBy",
        ranges: Vec<String> => "ranges",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressOverrideSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum AddressOverrideSearchCriteriaKeywordFieldStrategy {
        Reason => "reason",
        Range => "range",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressOverrideSearchCriteria/properties/sortBy/items`.
    pub enum AddressOverrideSearchCriteriaSortBy {
        Id => "id",
        LastModified => "lastModified",
        Range => "range",
        MinusId => "-id",
        MinusLastModified => "-lastModified",
        MinusRange => "-range",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.AddressReputation`.
    pub struct AddressReputation {
        ..
        address: IpAddress => "address",
        r#override: bool => "override",
        reason: String => "reason",
        value: f64 => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.AddressReputationSearchCriteria`.
    pub struct AddressReputationSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<AddressReputationSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        minimum_value: f64 => "minimumValue",
        /// No item twice.
        source_id: Vec<i32> => "sourceID",
        from_address: IpAddress => "fromAddress",
        after_address: IpAddress => "afterAddress",
        addresses: Vec<IpAddress> => "addresses",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.DomainObservation`.
    pub struct DomainObservation {
        ..
        comment: String => "comment",
        domain_name: DomainName => "domainName",
        first_seen: i64 => "firstSeen",
        id: i64 => "id",
        last_modified: i64 => "lastModified",
        last_seen: i64 => "lastSeen",
        num_observations: i32 => "numObservations",
        role: RoleInfo => "role",
        source: SourceInfo => "source",
        state: i32 => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainObservationSearchCriteria`.
    pub struct DomainObservationSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<DomainObservationSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        minimum_state: i32 => "minimumState",
        minimum_confidence: f64 => "minimumConfidence",
        /// No item twice.
        source_id: Vec<i32> => "sourceID",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
        from_domain_name: DomainName => "fromDomainName",
        after_domain_name: DomainName => "afterDomainName",
        #[deprecated]
        domain_names: Vec<DomainName> => "domainNames",
        /// No item twice.
        domains: Vec<String> => "domains",
        sort_by: Vec<DomainObservationSearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainObservationSearchCriteria/properties/sortBy/items`.
    pub enum DomainObservationSearchCriteriaSortBy {
        Id => "id",
        DomainName => "domainName",
        Domain => "domain",
        LastModified => "lastModified",
        Source => "source",
        Role => "role",
        MinusId => "-id",
        MinusDomainName => "-domainName",
        MinusDomain => "-domain",
        MinusLastModified => "-lastModified",
        MinusSource => "-source",
        MinusRole => "-role",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.DomainOverride`.
    pub struct DomainOverride {
        ..
        data: OverrideData => "data",
        default_value: bool => "defaultValue",
        deleted: bool => "deleted",
        domain_pattern: String => "domainPattern",
        domain_pattern_base: String => "domainPatternBase",
        expired: bool => "expired",
        flags: i64 => "flags",
        id: i32 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        list_name: String => "listName",
        public_prefix_match: bool => "publicPrefixMatch",
        wildcard_match: bool => "wildcardMatch",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.DomainOverrideAddRequest`.
    pub struct DomainOverrideAddRequest {
        ..
        /// `false` if absent.
        clear: bool => "clear",
        list_id: i32 => "listID",
        list_name: String => "listName",
        /// No item twice.
        overrides: Vec<DomainOverrideAddRequestDomainOverrideSpec> => "overrides",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.DomainOverrideAddRequest_DomainOverrideSpec`.
    pub struct DomainOverrideAddRequestDomainOverrideSpec {
        ..
        cutoff: i64 => "cutoff",
        domain_pattern: String => "domainPattern",
        reason: String => "reason",
        value: f64 => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainOverrideSearchCriteria`.
    pub struct DomainOverrideSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<DomainOverrideSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        list_id: Vec<i32> => "listID",
        list_name: Vec<String> => "listName",
        included_list_flags: i64 => "includedListFlags",
        excluded_list_flags: i64 => "excludedListFlags",
        include_expired: bool => "includeExpired",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        time_field_strategy: Vec<DomainOverrideSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        min_value: f64 => "minValue",
        max_value: f64 => "maxValue",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        keyword_match_strategy: DomainOverrideSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        time_match_strategy: DomainOverrideSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// At least -1.
        count_max_wait: i32 => "countMaxWait",
        domain_pattern_bases: Vec<String> => "domainPatternBases",
        /// No item twice.
        keyword_field_strategy: Vec<DomainOverrideSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        sort_by: Vec<DomainOverrideSearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainOverrideSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum DomainOverrideSearchCriteriaKeywordFieldStrategy {
        Reason => "reason",
        DomainPattern => "domainPattern",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainOverrideSearchCriteria/properties/sortBy/items`.
    pub enum DomainOverrideSearchCriteriaSortBy {
        Id => "id",
        LastModified => "lastModified",
        DomainPattern => "domainPattern",
        MinusId => "-id",
        MinusLastModified => "-lastModified",
        MinusDomainPattern => "-domainPattern",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainOverrideSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum DomainOverrideSearchCriteriaTimeFieldStrategy {
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        Cutoff => "cutoff",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainOverrideSearchCriteria/properties/keywordMatchStrategy`.
    pub enum DomainOverrideSearchCriteriaTimeMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.DomainReputation`.
    pub struct DomainReputation {
        ..
        domain_name: DomainName => "domainName",
        r#override: bool => "override",
        reason: String => "reason",
        value: f64 => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.DomainReputationSearchCriteria`.
    pub struct DomainReputationSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<DomainReputationSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        minimum_value: f64 => "minimumValue",
        /// No item twice.
        source_id: Vec<i32> => "sourceID",
        from_domain_name: DomainName => "fromDomainName",
        after_domain_name: DomainName => "afterDomainName",
        /// No item twice.
        domains: Vec<String> => "domains",
        domain_names: Vec<DomainName> => "domainNames",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1reputation~1v1~1observation~1domain/get/parameters/2/schema`.
    pub enum ListDomainObservationsMinimumConfidence {
        Range00 => "range[0.0",
        N10 => "1.0]",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.Observation`.
    pub struct Observation {
        role_alias: String => "roleAlias",
        ..
        address: String => "address",
        /// 0 to 2048 characters.
        comment: String => "comment",
        domain: String => "domain",
        #[deprecated]
        domain_name: DomainName => "domainName",
        first_seen: i64 => "firstSeen",
        last_seen: i64 => "lastSeen",
        observation_count: i32 => "observationCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.ObservationAddRequest`.
    pub struct ObservationAddRequest {
        /// At least 1 items.
        observations: Vec<Observation> => "observations",
        ..
        /// `true` if absent.
        add_addresses: bool => "addAddresses",
        /// `true` if absent.
        add_domains: bool => "addDomains",
        source_alias: String => "sourceAlias",
        source_id: i32 => "sourceID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.service.request.reputation.ObservationAddResponse`.
    pub struct ObservationAddResponse {
        ..
        awaken_count: i32 => "awakenCount",
        continue_count: i32 => "continueCount",
        new_count: i32 => "newCount",
        rejected_observations: Vec<RejectedObservation> => "rejectedObservations",
        skip_count: i32 => "skipCount",
        skipped_observations: Vec<RejectedObservation> => "skippedObservations",
        whitelisted_observations: Vec<RejectedObservation> => "whitelistedObservations",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.OverrideData`.
    pub struct OverrideData {
        ..
        cutoff: i64 => "cutoff",
        entry_time: i64 => "entryTime",
        reason: String => "reason",
        user: ModelUserInfo => "user",
        #[deprecated]
        user_id: i64 => "userID",
        value: f64 => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.OverrideList`.
    pub struct OverrideList {
        ..
        default_values: bool => "defaultValues",
        description: String => "description",
        id: i32 => "id",
        last_modified: i64 => "lastModified",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.OverrideListAddRequest`.
    pub struct OverrideListAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        /// `false` if absent.
        use_for_default_values: bool => "useForDefaultValues",
        /// `false` if absent.
        use_for_input_filtering: bool => "useForInputFiltering",
        /// `false` if absent.
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.OverrideListUpdateRequest`.
    pub struct OverrideListUpdateRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        id: i32 => "id",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        use_for_default_values: bool => "useForDefaultValues",
        use_for_input_filtering: bool => "useForInputFiltering",
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.service.request.reputation.RejectedObservation`.
    pub struct RejectedObservation {
        role_alias: String => "roleAlias",
        ..
        address: String => "address",
        /// 0 to 2048 characters.
        comment: String => "comment",
        domain: String => "domain",
        #[deprecated]
        domain_name: DomainName => "domainName",
        first_seen: i64 => "firstSeen",
        last_seen: i64 => "lastSeen",
        observation_count: i32 => "observationCount",
        reason: RejectedObservationReason => "reason",
        reject_reasons: Vec<String> => "rejectReasons",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.reputation.RejectedObservation/properties/reason`.
    pub enum RejectedObservationReason {
        Whitelisted => "WHITELISTED",
        Invalid => "INVALID",
        Obsolete => "OBSOLETE",
        CustomerNetwork => "CUSTOMER_NETWORK",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.Role`.
    pub struct Role {
        ..
        alias: String => "alias",
        deleted: bool => "deleted",
        flags: i64 => "flags",
        id: i32 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        score: f64 => "score",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.RoleAddRequest`.
    pub struct RoleAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        alias: String => "alias",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        /// 0 to 1, `"0.0"` if absent.
        score: f64 => "score",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.RoleInfo`.
    pub struct RoleInfo {
        ..
        alias: String => "alias",
        id: i32 => "id",
        name: String => "name",
    }
}

/// Schema `no.mnemonic.jargus.service.request.reputation.RoleRestoreRequest`.
pub type RoleRestoreRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.RoleSearchCriteria`.
    pub struct RoleSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<RoleSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        id: Vec<i32> => "id",
        search_string: String => "searchString",
        sort_by: Vec<RoleSearchCriteriaSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.reputation.RoleSearchCriteria/properties/sortBy/items`.
    pub enum RoleSearchCriteriaSortBy {
        Id => "id",
        LastModified => "lastModified",
        MinusId => "-id",
        MinusLastModified => "-lastModified",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.RoleUpdateRequest`.
    pub struct RoleUpdateRequest {
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        alias: String => "alias",
        id: i32 => "id",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// At least 0.
        score: f64 => "score",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.Source`.
    pub struct Source {
        ..
        active_period: i64 => "activePeriod",
        address_counters: SourceCounter => "addressCounters",
        alias: String => "alias",
        confidence: f64 => "confidence",
        deleted: bool => "deleted",
        domain_counters: SourceCounter => "domainCounters",
        enable_sync: bool => "enableSync",
        fudge_period: i64 => "fudgePeriod",
        id: i32 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_transition_timestamp: i64 => "lastTransitionTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        monitored: bool => "monitored",
        name: String => "name",
        private: bool => "private",
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.SourceAddRequest`.
    pub struct SourceAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        alias: String => "alias",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        /// At least 1, `0` if absent.
        active_period: i64 => "activePeriod",
        /// At least 0, `"0.0"` if absent.
        confidence: f64 => "confidence",
        enable_sync: bool => "enableSync",
        /// At least 1, `0` if absent.
        fudge_period: i64 => "fudgePeriod",
        monitored: bool => "monitored",
        private: bool => "private",
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.Source_Counter`.
    pub struct SourceCounter {
        ..
        active: i32 => "active",
        latest: i32 => "latest",
        old: i32 => "old",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.SourceInfo`.
    pub struct SourceInfo {
        ..
        alias: String => "alias",
        id: i32 => "id",
        name: String => "name",
    }
}

/// Schema `no.mnemonic.jargus.service.request.reputation.SourceRestoreRequest`.
pub type SourceRestoreRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.reputation.SourceSearchCriteria`.
    pub struct SourceSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<SourceSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        id: Vec<i32> => "id",
        search_string: String => "searchString",
        sort_by: Vec<RoleSearchCriteriaSortBy> => "sortBy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.reputation.SourceUpdateRequest`.
    pub struct SourceUpdateRequest {
        ..
        /// At least 1.
        active_period: i64 => "activePeriod",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        alias: String => "alias",
        /// At least 0.
        confidence: f64 => "confidence",
        enable_sync: bool => "enableSync",
        /// At least 1.
        fudge_period: i64 => "fudgePeriod",
        id: i32 => "id",
        monitored: bool => "monitored",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        private: bool => "private",
        use_for_reputation_calc: bool => "useForReputationCalc",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.reputation.TransitionStatus`.
    pub struct TransitionStatus {
        ..
        activated_addresses: i32 => "activatedAddresses",
        activated_domains: i32 => "activatedDomains",
        current_addresses: i32 => "currentAddresses",
        current_domains: i32 => "currentDomains",
        disabled_addresses: i32 => "disabledAddresses",
        disabled_domains: i32 => "disabledDomains",
    }
}
