//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{Comment, DomainName, IpAddress, IpNetworkAddress};

rt::model! { request
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventSearchCriteria`.
    pub struct AggregatedEventSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// `false` if absent.
        skip_future_events: bool => "skipFutureEvents",
        exclude: bool => "exclude",
        required: bool => "required",
        /// 0 to 1024 items, no item twice.
        event_identifier: Vec<EventIdentifier> => "eventIdentifier",
        /// 0 to 1024 items, no item twice.
        location_id: Vec<i64> => "locationID",
        /// No item twice.
        severity: Vec<NidsEventSeverity> => "severity",
        /// 0 to 1024 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 1024 items, no item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// 0 to 1024 items, no item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        /// 0 to 1024 items, no item twice.
        source_geo_country: Vec<String> => "sourceGeoCountry",
        /// 0 to 1024 items, no item twice.
        destination_geo_country: Vec<String> => "destinationGeoCountry",
        /// 0 to 1024 items, no item twice.
        geo_country: Vec<String> => "geoCountry",
        /// 0 to 1024 items, no item twice.
        domain: Vec<String> => "domain",
        properties: rt::Map<String> => "properties",
        production_customers: bool => "productionCustomers",
        /// `true` if absent.
        exact_match_properties: bool => "exactMatchProperties",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        /// `"comma"` if absent.
        multivalue_property_separator: NidsEventSearchCriteriaMultivaluePropertySeparator => "multivaluePropertySeparator",
        min_count: i32 => "minCount",
        /// No item twice.
        associated_case_id: Vec<i64> => "associatedCaseID",
        source_ip_min_bits: i32 => "sourceIPMinBits",
        destination_ip_min_bits: i32 => "destinationIPMinBits",
        /// 0 to 1024 items, no item twice.
        sub_criteria: Vec<AggregatedEventSearchCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<NidsEventSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// No item twice.
        signature: Vec<String> => "signature",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        sort_by: Vec<String> => "sortBy",
        exclude_flag: Box<AggregatedEventSearchCriteria> => "excludeFlag",
        include_flag: Box<AggregatedEventSearchCriteria> => "includeFlag",
        /// No item twice.
        include_flags: Vec<NidsEventFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<NidsEventFlag> => "excludeFlags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// At least 0.
        index_start_time: i64 => "indexStartTime",
        /// At least 0.
        index_end_time: i64 => "indexEndTime",
        /// No item twice.
        destination_ip: Vec<String> => "destinationIP",
        /// No item twice.
        source_ip: Vec<String> => "sourceIP",
        /// No item twice.
        ip: Vec<String> => "ip",
        /// No item twice.
        destination_port: Vec<String> => "destinationPort",
        /// No item twice.
        source_port: Vec<String> => "sourcePort",
        /// No item twice.
        port: Vec<String> => "port",
        min_severity: NidsEventSeverity => "minSeverity",
        max_severity: NidsEventSeverity => "maxSeverity",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventStatsSearchCriteria`.
    pub struct AggregatedEventStatsSearchCriteria {
        ..
        /// 0 to 1024 items, no item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// No item twice.
        associated_case_id: Vec<i64> => "associatedCaseID",
        /// 0 to 1024 items, no item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        count_raw_events: bool => "countRawEvents",
        /// 0 to 1024 items, no item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// At least 0.
        cutoff: i32 => "cutoff",
        /// 0 to 1024 items, no item twice.
        destination_geo_country: Vec<String> => "destinationGeoCountry",
        /// No item twice.
        destination_ip: Vec<String> => "destinationIP",
        destination_ip_min_bits: i32 => "destinationIPMinBits",
        /// No item twice.
        destination_port: Vec<String> => "destinationPort",
        /// 0 to 1024 items, no item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// 0 to 1024 items, no item twice.
        event_identifier: Vec<EventIdentifier> => "eventIdentifier",
        /// `true` if absent.
        exact_match_properties: bool => "exactMatchProperties",
        exclude: bool => "exclude",
        exclude_flag: AggregatedEventSearchCriteria => "excludeFlag",
        /// No item twice.
        exclude_flags: Vec<NidsEventFlag> => "excludeFlags",
        /// 0 to 1024 items, no item twice.
        geo_country: Vec<String> => "geoCountry",
        group_by: Vec<AggregatedEventStatsSearchCriteriaGroupBy> => "groupBy",
        include_deleted: bool => "includeDeleted",
        include_flag: AggregatedEventSearchCriteria => "includeFlag",
        /// No item twice.
        include_flags: Vec<NidsEventFlag> => "includeFlags",
        include_others: bool => "includeOthers",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        /// At least 0.
        index_end_time: i64 => "indexEndTime",
        /// At least 0.
        index_start_time: i64 => "indexStartTime",
        /// No item twice.
        ip: Vec<String> => "ip",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// 0 to 1024 items, no item twice.
        location_id: Vec<i64> => "locationID",
        max_severity: NidsEventSeverity => "maxSeverity",
        min_count: i32 => "minCount",
        min_severity: NidsEventSeverity => "minSeverity",
        /// `"comma"` if absent.
        multivalue_property_separator: NidsEventSearchCriteriaMultivaluePropertySeparator => "multivaluePropertySeparator",
        /// No item twice.
        port: Vec<String> => "port",
        production_customers: bool => "productionCustomers",
        properties: rt::Map<String> => "properties",
        required: bool => "required",
        /// At least 0.
        resolution: i64 => "resolution",
        resolution_unit: AggregatedEventStatsSearchCriteriaResolutionUnit => "resolutionUnit",
        /// No item twice.
        severity: Vec<NidsEventSeverity> => "severity",
        /// No item twice.
        signature: Vec<String> => "signature",
        /// `false` if absent.
        skip_future_events: bool => "skipFutureEvents",
        /// 0 to 1024 items, no item twice.
        source_geo_country: Vec<String> => "sourceGeoCountry",
        /// No item twice.
        source_ip: Vec<String> => "sourceIP",
        source_ip_min_bits: i32 => "sourceIPMinBits",
        /// No item twice.
        source_port: Vec<String> => "sourcePort",
        start_timestamp: String => "startTimestamp",
        /// 0 to 1024 items, no item twice.
        sub_criteria: Vec<AggregatedEventSearchCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<NidsEventSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// `"startEndTimestamp"` if absent.
        time_frame_strategy: AggregatedEventStatsSearchCriteriaTimeFrameStrategy => "timeFrameStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventStatsSearchCriteria/properties/groupBy/items`.
    pub enum AggregatedEventStatsSearchCriteriaGroupBy {
        AttackIdentifier => "ATTACK_IDENTIFIER",
        AttackCategory => "ATTACK_CATEGORY",
        Alarm => "ALARM",
        Location => "LOCATION",
        EventSeverity => "EVENT_SEVERITY",
        Sourceip => "SOURCEIP",
        Destinationip => "DESTINATIONIP",
        Protocol => "PROTOCOL",
        Customer => "CUSTOMER",
        SourceGeoipLocation => "SOURCE_GEOIP_LOCATION",
        SourceGeoipCountry => "SOURCE_GEOIP_COUNTRY",
        DestinationGeoipLocation => "DESTINATION_GEOIP_LOCATION",
        DestinationGeoipCountry => "DESTINATION_GEOIP_COUNTRY",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventStatsSearchCriteria/properties/resolutionUnit`.
    pub enum AggregatedEventStatsSearchCriteriaResolutionUnit {
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

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventStatsSearchCriteria/properties/timeFrameStrategy`.
    pub enum AggregatedEventStatsSearchCriteriaTimeFrameStrategy {
        Timestamp => "timestamp",
        StartEndTimestamp => "startEndTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v1.AggregatedEventsBulkUpdateRequest`.
    pub struct AggregatedEventsBulkUpdateRequest {
        criteria: AggregatedEventSearchCriteria => "criteria",
        update: EventUpdateRequest => "update",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v1.AggregatedEventsUpdateRequest`.
    pub struct AggregatedEventsUpdateRequest {
        update: EventUpdateRequest => "update",
        ..
        /// No item twice.
        event_identifiers: Vec<String> => "eventIdentifiers",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.AggregatedIPAttackEvent`.
    pub struct AggregatedIpAttackEvent {
        ..
        associated_case: AssociatedCaseInfo => "associatedCase",
        /// No item twice.
        associated_cases: Vec<AssociatedCaseInfo> => "associatedCases",
        attack_info: AttackInfo => "attackInfo",
        comments: Vec<Comment> => "comments",
        count: i32 => "count",
        customer_info: EventCustomerInfo => "customerInfo",
        destination: IpEndPoint => "destination",
        destination_address: String => "destinationAddress",
        destination_aggregation_bits: i32 => "destinationAggregationBits",
        destination_port: i32 => "destinationPort",
        /// No item twice.
        detailed_event_ids: Vec<String> => "detailedEventIDS",
        domain: DomainName => "domain",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        flags: Vec<NidsEventFlag> => "flags",
        id: String => "id",
        intruder_aggregation_bits: i32 => "intruderAggregationBits",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        location: LocationInfo2 => "location",
        properties: rt::Map<String> => "properties",
        protocol: String => "protocol",
        severity: NidsEventSeverity => "severity",
        source: IpEndPoint => "source",
        source_address: String => "sourceAddress",
        source_aggregation_bits: i32 => "sourceAggregationBits",
        source_port: i32 => "sourcePort",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        timestamp: i64 => "timestamp",
        uri: String => "uri",
        victim_aggregation_bits: i32 => "victimAggregationBits",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.ArgusEvent`.
    pub struct ArgusEvent {
        ..
        aggregated: bool => "aggregated",
        aggregation_key: String => "aggregationKey",
        customer_id: i64 => "customerID",
        customer_info: EventCustomerInfo => "customerInfo",
        /// No item twice.
        encoded_flags: Vec<NidsEventFlag> => "encodedFlags",
        flags: i64 => "flags",
        source_type: String => "sourceType",
        timestamp: i64 => "timestamp",
        update: bool => "update",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.AssociatedCaseInfo`.
    pub struct AssociatedCaseInfo {
        ..
        category_id: i64 => "categoryID",
        category_name: String => "categoryName",
        id: i64 => "id",
        priority: NidsEventSeverity => "priority",
        service: String => "service",
        status: AssociatedCaseInfoStatus => "status",
        subject: String => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.event.AssociatedCaseInfo/properties/status`.
    pub enum AssociatedCaseInfoStatus {
        AttachmentAdded => "ATTACHMENT_ADDED",
        PendingCustomer => "PENDING_CUSTOMER",
        PendingSoc => "PENDING_SOC",
        PendingVendor => "PENDING_VENDOR",
        WorkingSoc => "WORKING_SOC",
        WorkingCustomer => "WORKING_CUSTOMER",
        PendingClose => "PENDING_CLOSE",
        Closed => "CLOSED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.AttackInfo`.
    pub struct AttackInfo {
        ..
        alarm_description: String => "alarmDescription",
        alarm_id: i64 => "alarmID",
        attack_category_id: i64 => "attackCategoryID",
        attack_category_name: String => "attackCategoryName",
        signature: String => "signature",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.CustomerInfo`.
    pub struct EventCustomerInfo {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.event.EventIdentifier`.
    pub struct EventIdentifier {
        ..
        customer_id: i64 => "customerID",
        event_id: String => "eventID",
        timestamp: i64 => "timestamp",
        r#type: String => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.response.EventLink`.
    pub struct EventLink {
        ..
        name: String => "name",
        r#type: EventLinkType => "type",
        uri: String => "uri",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.response.EventLink/properties/type`.
    pub enum EventLinkType {
        Generic => "generic",
        Specific => "specific",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.event.v1.EventPayload`.
    pub struct EventPayload {
        ..
        id: String => "id",
        payload: String => "payload",
        r#type: EventPayloadType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.event.v1.EventPayload/properties/type`.
    pub enum EventPayloadType {
        Ethernet => "ethernet",
        Pcap => "pcap",
        Binary => "binary",
        String => "string",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.EventUpdateRequest`.
    pub struct EventUpdateRequest {
        ..
        /// No item twice.
        associate_cases: Vec<i64> => "associateCases",
        /// At least 0.
        associate_to_case: i64 => "associateToCase",
        comment: String => "comment",
        /// No item twice.
        flags_to_disable: Vec<NidsEventFlag> => "flagsToDisable",
        /// No item twice.
        flags_to_enable: Vec<NidsEventFlag> => "flagsToEnable",
        /// `false` if absent.
        handled_by_analyst: bool => "handledByAnalyst",
        new_severity: NidsEventSeverity => "newSeverity",
        /// `false` if absent.
        recursive_annotation: bool => "recursiveAnnotation",
        /// `false` if absent.
        recursive_result: bool => "recursiveResult",
        triggers: EventUpdateRequestAssessmentTriggers => "triggers",
        /// No item twice.
        unassociate_cases: Vec<i64> => "unassociateCases",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.EventUpdateRequest_AssessmentTriggers`.
    pub struct EventUpdateRequestAssessmentTriggers {
        ..
        /// `false` if absent.
        internal_sla_violation: bool => "internalSlaViolation",
        /// `false` if absent.
        sla_violation: bool => "slaViolation",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.net.GeoInfo`.
    pub struct GeoInfo {
        ..
        country_code: String => "countryCode",
        country_name: String => "countryName",
        latitude: f64 => "latitude",
        location_name: String => "locationName",
        longitude: f64 => "longitude",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1events~1v1~1{type}~1{timestamp}~1{customerID}~1{eventID}~1links/get/parameters/0/schema`.
    pub enum GetEventLinksType {
        Raw => "RAW",
        Aggr => "AGGR",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1events~1v1~1{type}~1{timestamp}~1{customerID}~1{eventID}~1payload/get/parameters/0/schema`.
    pub enum GetPcapType {
        Nids => "NIDS",
        Aggr => "AGGR",
        Aggrattack => "AGGRATTACK",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.IPEndPoint`.
    pub struct IpEndPoint {
        ..
        geo_location: GeoInfo => "geoLocation",
        network_address: IpNetworkAddress => "networkAddress",
        port: i32 => "port",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.LocationInfo`.
    pub struct LocationInfo2 {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        time_zone: String => "timeZone",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.NIDSEvent`.
    pub struct NidsEvent {
        ..
        attack_info: AttackInfo => "attackInfo",
        comments: Vec<Comment> => "comments",
        count: i32 => "count",
        customer_info: EventCustomerInfo => "customerInfo",
        destination: IpEndPoint => "destination",
        destination_address: String => "destinationAddress",
        destination_aggregation_bits: i32 => "destinationAggregationBits",
        destination_port: i32 => "destinationPort",
        domain: DomainName => "domain",
        /// Milliseconds since 1970-01-01T00:00Z.
        engine_timestamp: i64 => "engineTimestamp",
        /// No item twice.
        flags: Vec<NidsEventFlag> => "flags",
        id: String => "id",
        intruder_aggregation_bits: i32 => "intruderAggregationBits",
        location: LocationInfo2 => "location",
        properties: rt::Map<String> => "properties",
        protocol_id: i32 => "protocolID",
        sensor: SensorInfo => "sensor",
        severity: NidsEventSeverity => "severity",
        source: IpEndPoint => "source",
        source_address: String => "sourceAddress",
        source_aggregation_bits: i32 => "sourceAggregationBits",
        source_port: i32 => "sourcePort",
        timestamp: i64 => "timestamp",
        uri: String => "uri",
        victim_aggregation_bits: i32 => "victimAggregationBits",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.event.AggregatedIPAttackEvent/properties/flags/items`.
    pub enum NidsEventFlag {
        Established => "ESTABLISHED",
        Blocked => "BLOCKED",
        Snapshot => "SNAPSHOT",
        Finalized => "FINALIZED",
        SourceIsCustomernet => "SOURCE_IS_CUSTOMERNET",
        DestinationIsCustomernet => "DESTINATION_IS_CUSTOMERNET",
        SourceIsPartialCustomernet => "SOURCE_IS_PARTIAL_CUSTOMERNET",
        DestinationIsPartialCustomernet => "DESTINATION_IS_PARTIAL_CUSTOMERNET",
        IntruderIsCustomernet => "INTRUDER_IS_CUSTOMERNET",
        VictimIsCustomernet => "VICTIM_IS_CUSTOMERNET",
        IntruderIsPartialCustomernet => "INTRUDER_IS_PARTIAL_CUSTOMERNET",
        VictimIsPartialCustomernet => "VICTIM_IS_PARTIAL_CUSTOMERNET",
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
        CustomIntruderAggregation => "CUSTOM_INTRUDER_AGGREGATION",
        CustomVictimAggregation => "CUSTOM_VICTIM_AGGREGATION",
        HasDetails => "HAS_DETAILS",
        HasPayload => "HAS_PAYLOAD",
        HasPcap => "HAS_PCAP",
        AssociatedToCaseByFilter => "ASSOCIATED_TO_CASE_BY_FILTER",
        SeverityIncreasedByFilter => "SEVERITY_INCREASED_BY_FILTER",
        SeverityReducedByFilter => "SEVERITY_REDUCED_BY_FILTER",
        CreatedByAnalysisFilter => "CREATED_BY_ANALYSIS_FILTER",
        ExtendEventTtl => "EXTEND_EVENT_TTL",
        InitialTuning => "INITIAL_TUNING",
        PostAnalysis => "POST_ANALYSIS",
        PartialSslTerminated => "PARTIAL_SSL_TERMINATED",
        SslTerminated => "SSL_TERMINATED",
        AutoReport => "AUTO_REPORT",
        MissingTimestamp => "MISSING_TIMESTAMP",
        ClockOutOfSync => "CLOCK_OUT_OF_SYNC",
        DropAnalysis => "DROP_ANALYSIS",
        EscalatedByReputation => "ESCALATED_BY_REPUTATION",
        HasSample => "HAS_SAMPLE",
        StoreEvent => "STORE_EVENT",
        StoreAggregated => "STORE_AGGREGATED",
        SourceIsManagedBySoc => "SOURCE_IS_MANAGED_BY_SOC",
        DestinationIsManagedBySoc => "DESTINATION_IS_MANAGED_BY_SOC",
        HandledByAnalyst => "HANDLED_BY_ANALYST",
        SlaViolation => "SLA_VIOLATION",
        PayloadTruncated => "PAYLOAD_TRUNCATED",
        HasStringPayload => "HAS_STRING_PAYLOAD",
        Reassessed => "REASSESSED",
        NotifiedUnpublished => "NOTIFIED_UNPUBLISHED",
        NotifiedDeleted => "NOTIFIED_DELETED",
        EventFromOtEnvironment => "EVENT_FROM_OT_ENVIRONMENT",
        EventFromRestrictedItEnvironment => "EVENT_FROM_RESTRICTED_IT_ENVIRONMENT",
        Failure => "FAILURE",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.dao.criteria.event.NIDSEventSearchCriteria`.
    pub struct NidsEventSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// `false` if absent.
        skip_future_events: bool => "skipFutureEvents",
        exclude: bool => "exclude",
        required: bool => "required",
        /// 0 to 1024 items, no item twice.
        event_identifier: Vec<EventIdentifier> => "eventIdentifier",
        /// 0 to 1024 items, no item twice.
        location_id: Vec<i64> => "locationID",
        /// No item twice.
        severity: Vec<NidsEventSeverity> => "severity",
        /// 0 to 1024 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 1024 items, no item twice.
        alarm_id: Vec<i64> => "alarmID",
        /// 0 to 1024 items, no item twice.
        attack_category_id: Vec<i64> => "attackCategoryID",
        /// 0 to 1024 items, no item twice.
        source_geo_country: Vec<String> => "sourceGeoCountry",
        /// 0 to 1024 items, no item twice.
        destination_geo_country: Vec<String> => "destinationGeoCountry",
        /// 0 to 1024 items, no item twice.
        geo_country: Vec<String> => "geoCountry",
        /// 0 to 1024 items, no item twice.
        domain: Vec<String> => "domain",
        properties: rt::Map<String> => "properties",
        production_customers: bool => "productionCustomers",
        /// `true` if absent.
        exact_match_properties: bool => "exactMatchProperties",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        /// `"comma"` if absent.
        multivalue_property_separator: NidsEventSearchCriteriaMultivaluePropertySeparator => "multivaluePropertySeparator",
        /// No item twice.
        sensor_id: Vec<i64> => "sensorID",
        /// No item twice.
        sub_criteria: Vec<NidsEventSearchCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<NidsEventSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// No item twice.
        signature: Vec<String> => "signature",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        sort_by: Vec<String> => "sortBy",
        exclude_flag: Box<NidsEventSearchCriteria> => "excludeFlag",
        include_flag: Box<NidsEventSearchCriteria> => "includeFlag",
        /// No item twice.
        include_flags: Vec<NidsEventFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<NidsEventFlag> => "excludeFlags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// At least 0.
        index_start_time: i64 => "indexStartTime",
        /// At least 0.
        index_end_time: i64 => "indexEndTime",
        /// No item twice.
        destination_ip: Vec<String> => "destinationIP",
        /// No item twice.
        source_ip: Vec<String> => "sourceIP",
        /// No item twice.
        ip: Vec<String> => "ip",
        /// No item twice.
        destination_port: Vec<String> => "destinationPort",
        /// No item twice.
        source_port: Vec<String> => "sourcePort",
        /// No item twice.
        port: Vec<String> => "port",
        min_severity: NidsEventSeverity => "minSeverity",
        max_severity: NidsEventSeverity => "maxSeverity",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventSearchCriteria/properties/multivaluePropertySeparator`.
    pub enum NidsEventSearchCriteriaMultivaluePropertySeparator {
        Comma => "comma",
        Newline => "newline",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.event.AggregatedEventSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum NidsEventSearchCriteriaTimeFieldStrategy {
        Timestamp => "timestamp",
        StartTimestamp => "startTimestamp",
        EndTimestamp => "endTimestamp",
        PublicationTimestamp => "publicationTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.event.AssociatedCaseInfo/properties/priority`.
    pub enum NidsEventSeverity {
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.SensorInfo`.
    pub struct SensorInfo {
        ..
        host_ip_address: IpAddress => "hostIpAddress",
        host_ip_string: String => "hostIpString",
        host_name: String => "hostName",
        sensor_id: i64 => "sensorID",
    }
}
