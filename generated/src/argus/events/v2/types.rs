//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.AlarmInfo`.
    pub struct AlarmInfo {
        ..
        description: String => "description",
        id: i64 => "id",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.AssociatedCaseInfo`.
    pub struct AssociatedCaseInfo {
        ..
        category_id: i64 => "categoryID",
        category_name: String => "categoryName",
        id: i64 => "id",
        priority: EventResponseSeverity => "priority",
        service_id: i64 => "serviceID",
        service_name: String => "serviceName",
        status: AssociatedCaseInfoStatus => "status",
        subject: String => "subject",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.AssociatedCaseInfo/properties/status`.
    pub enum AssociatedCaseInfoStatus {
        Closed => "closed",
        PendingClose => "pendingClose",
        PendingCustomer => "pendingCustomer",
        PendingSoc => "pendingSoc",
        PendingVendor => "pendingVendor",
        WorkingCustomer => "workingCustomer",
        WorkingSoc => "workingSoc",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.AttackCategoryInfo`.
    pub struct AttackCategoryInfo {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.AttackCriteria`.
    pub struct AttackCriteria {
        ..
        /// 0 to 10000 items, no item twice.
        alarm: Vec<String> => "alarm",
        /// 0 to 10000 items, no item twice.
        attack_category: Vec<String> => "attackCategory",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// `false` if absent.
        required: bool => "required",
        /// 0 to 10000 items, no item twice.
        signature: Vec<String> => "signature",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.BaseEventAssessment`.
    pub struct BaseEventAssessment {
        ..
        /// No item twice.
        assessment_property: Vec<EventAssessmentProperty> => "assessmentProperty",
        /// No item twice.
        associate_case: Vec<i64> => "associateCase",
        /// `true` if absent.
        auto_acknowledge: bool => "autoAcknowledge",
        comment: String => "comment",
        /// No item twice.
        disable_flag: Vec<BaseEventAssessmentEnableFlag> => "disableFlag",
        /// No item twice.
        disassociate_case: Vec<i64> => "disassociateCase",
        /// No item twice.
        enable_flag: Vec<BaseEventAssessmentEnableFlag> => "enableFlag",
        /// `false` if absent.
        handled_by_analyst: bool => "handledByAnalyst",
        new_severity: EventResponseSeverity => "newSeverity",
        /// `false` if absent.
        publish_if_unpublished: bool => "publishIfUnpublished",
        /// No item twice.
        trigger: Vec<BaseEventAssessmentTrigger> => "trigger",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.BaseEventAssessment/properties/disableFlag/items`.
    pub enum BaseEventAssessmentEnableFlag {
        FalsePositive => "falsePositive",
        NotAThreat => "notAThreat",
        TuningCandidate => "tuningCandidate",
        Followup => "followup",
        IdentifiedThreat => "identifiedThreat",
        Acknowledged => "acknowledged",
        PartiallyAcknowledged => "partiallyAcknowledged",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.BaseEventAssessment/properties/trigger/items`.
    pub enum BaseEventAssessmentTrigger {
        SlaViolation => "slaViolation",
        InternalSlaViolation => "internalSlaViolation",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.BulkAssessmentTaskResponse`.
    pub struct BulkAssessmentTaskResponse {
        ..
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.Comment`.
    pub struct Comment2 {
        ..
        comment: String => "comment",
        timestamp: i64 => "timestamp",
        user: ResponseUserInfo => "user",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.CustomerPruneTaskStatusResponse`.
    pub struct CustomerPruneTaskStatusResponse {
        ..
        cassandra_task_status: CustomerPruneTaskStatusResponseCassandraTaskStatus => "cassandraTaskStatus",
        open_search_task_status: CustomerPruneTaskStatusResponseOpenSearchTaskStatus => "openSearchTaskStatus",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.CustomerPruneTaskStatusResponse_CassandraTaskStatus`.
    pub struct CustomerPruneTaskStatusResponseCassandraTaskStatus {
        ..
        aborted: i64 => "aborted",
        done: i64 => "done",
        failed: i64 => "failed",
        pending: i64 => "pending",
        running: i64 => "running",
        state: ListTasksState => "state",
        total: i64 => "total",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.CustomerPruneTaskStatusResponse_OpenSearchTaskStatus`.
    pub struct CustomerPruneTaskStatusResponseOpenSearchTaskStatus {
        ..
        aborted: i64 => "aborted",
        deleted_events: i64 => "deletedEvents",
        done: i64 => "done",
        failed: i64 => "failed",
        pending: i64 => "pending",
        running: i64 => "running",
        state: ListTasksState => "state",
        total: i64 => "total",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.Device`.
    pub struct Device {
        ..
        host_name: String => "hostName",
        id: i64 => "id",
        ip: String => "ip",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.Endpoint`.
    pub struct Endpoint {
        ..
        address: String => "address",
        /// No item twice.
        flags: Vec<EndpointFlag> => "flags",
        geo_info: GeoInfo => "geoInfo",
        host: String => "host",
        port: i32 => "port",
        user: String => "user",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EndpointCriteria`.
    pub struct EndpointCriteria {
        ..
        /// No item twice.
        country_code: Vec<String> => "countryCode",
        /// `"all"` if absent.
        endpoint_field_strategy: EndpointCriteriaEndpointFieldStrategy => "endpointFieldStrategy",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flag: Vec<EndpointFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<EndpointFlag> => "includeFlag",
        /// No item twice.
        ip: Vec<String> => "ip",
        min_mask_bits: i32 => "minMaskBits",
        /// No item twice.
        port: Vec<i64> => "port",
        /// `false` if absent.
        required: bool => "required",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.EndpointCriteria/properties/endpointFieldStrategy`.
    pub enum EndpointCriteriaEndpointFieldStrategy {
        Source => "source",
        Destination => "destination",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.Endpoint/properties/flags/items`.
    pub enum EndpointFlag {
        IsCustomerNet => "isCustomerNet",
        IsPartialCustomerNet => "isPartialCustomerNet",
        CustomAggregation => "customAggregation",
        IsManagedBySoc => "isManagedBySoc",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventAssessmentBulkRequest`.
    pub struct EventAssessmentBulkRequest {
        assessment: BaseEventAssessment => "assessment",
        search: EventAssessmentBulkSearchCriteria => "search",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventAssessmentBulkSearchCriteria`.
    pub struct EventAssessmentBulkSearchCriteria {
        ..
        /// 0 to 10000 items, no item twice.
        associated_case: Vec<i64> => "associatedCase",
        /// 0 to 10000 items, no item twice.
        attack: Vec<AttackCriteria> => "attack",
        /// 0 to 10000 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 10000 items, no item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// 0 to 10000 items, no item twice.
        endpoint: Vec<EndpointCriteria> => "endpoint",
        /// 0 to 10000 items, no item twice.
        event_identifier: Vec<String> => "eventIdentifier",
        /// No item twice.
        exclude_flag: Vec<EventResponseFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<EventResponseFlag> => "includeFlag",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        index_end_timestamp: String => "indexEndTimestamp",
        index_start_timestamp: String => "indexStartTimestamp",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        production_customers: bool => "productionCustomers",
        /// 0 to 10000 items, no item twice.
        property: Vec<PropertyCriteria> => "property",
        /// No item twice.
        severity: Vec<EventResponseSeverity> => "severity",
        sort_by: Vec<EventSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// 0 to 10000 items, no item twice.
        sub_criteria: Vec<EventSearchSubCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<EventSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: PropertyCriteriaValueMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<ListEventsType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventAssessmentProperty`.
    pub struct EventAssessmentProperty {
        key: String => "key",
        /// At least 1 items, no item twice.
        values: Vec<String> => "values",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventAssessmentRequest`.
    pub struct EventAssessmentRequest {
        ..
        /// No item twice.
        assessment_property: Vec<EventAssessmentProperty> => "assessmentProperty",
        /// No item twice.
        associate_case: Vec<i64> => "associateCase",
        /// `true` if absent.
        auto_acknowledge: bool => "autoAcknowledge",
        comment: String => "comment",
        /// No item twice.
        disable_flag: Vec<BaseEventAssessmentEnableFlag> => "disableFlag",
        /// No item twice.
        disassociate_case: Vec<i64> => "disassociateCase",
        /// No item twice.
        enable_flag: Vec<BaseEventAssessmentEnableFlag> => "enableFlag",
        /// `false` if absent.
        handled_by_analyst: bool => "handledByAnalyst",
        new_severity: EventResponseSeverity => "newSeverity",
        /// `false` if absent.
        publish_if_unpublished: bool => "publishIfUnpublished",
        /// No item twice.
        trigger: Vec<BaseEventAssessmentTrigger> => "trigger",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventBulkAssessmentResponse`.
    pub struct EventBulkAssessmentResponse {
        ..
        /// No item twice.
        failures: Vec<EventBulkAssessmentResponseEventAssessmentFailure> => "failures",
        /// No item twice.
        successes: Vec<String> => "successes",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventBulkAssessmentResponse_EventAssessmentFailure`.
    pub struct EventBulkAssessmentResponseEventAssessmentFailure {
        ..
        event_id: String => "eventID",
        reason: String => "reason",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventBulkSubmitRequest`.
    pub struct EventBulkSubmitRequest {
        /// At least 1 items.
        events: Vec<EventSubmitRequest> => "events",
        ..
        on_error: EventBulkSubmitRequestOnError => "onError",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventBulkSubmitRequest/properties/onError`.
    pub enum EventBulkSubmitRequestOnError {
        RejectAll => "rejectAll",
        DropInvalid => "dropInvalid",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.rest.v2.response.EventBulkSubmitResponse`.
    pub struct EventBulkSubmitResponse {
        ..
        accepted: i32 => "accepted",
        events: Vec<EventSubmitResponse> => "events",
        rejected: i32 => "rejected",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventEndPoint`.
    pub struct EventEndPoint {
        ..
        ip: String => "ip",
        port: i32 => "port",
        user: String => "user",
        host: String => "host",
        geo_location: EventGeoLocation => "geoLocation",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventGeoLocation`.
    pub struct EventGeoLocation {
        ..
        country_code: String => "countryCode",
        geo_location_id: i64 => "geoLocationID",
        /// -90 to 90.
        latitude: f64 => "latitude",
        /// -180 to 180.
        longitude: f64 => "longitude",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventLineageResponse`.
    pub struct EventLineageResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        data_center: EventLineageResponseDataCenter => "dataCenter",
        description: String => "description",
        /// Milliseconds since 1970-01-01T00:00Z.
        event_last_updated_timestamp: i64 => "eventLastUpdatedTimestamp",
        id: rt::Uuid => "id",
        r#type: EventLineageResponseType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventLineageResponse/properties/dataCenter`.
    pub enum EventLineageResponseDataCenter {
        Osl => "osl",
        Svg => "svg",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventLineageResponse/properties/type`.
    pub enum EventLineageResponseType {
        Created => "created",
        Updated => "updated",
        Assessed => "assessed",
        IndexedElasticSearch => "indexedElasticSearch",
        IndexedOpenSearch => "indexedOpenSearch",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventLink`.
    pub struct EventLink {
        ..
        name: String => "name",
        r#type: EventLinkType => "type",
        uri: String => "uri",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventLink/properties/type`.
    pub enum EventLinkType {
        Generic => "generic",
        Specific => "specific",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventMetricRecord`.
    pub struct EventMetricRecord {
        ..
        buckets: Vec<EventMetricRecord> => "buckets",
        count: i64 => "count",
        group: Group => "group",
        raw_event_count: i64 => "rawEventCount",
        /// No item twice.
        timeline: Vec<EventTimelineMetric> => "timeline",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventPayload`.
    pub struct EventPayload {
        /// 0 to 1048576 characters.
        payload: String => "payload",
        payload_type: EventPayloadPayloadType => "payloadType",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventPayload/properties/payloadType`.
    pub enum EventPayloadPayloadType {
        Ethernet => "ethernet",
        Pcap => "pcap",
        Binary => "binary",
        String => "string",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventPayloadResponse`.
    pub struct EventPayloadResponse {
        ..
        id: String => "id",
        payload: String => "payload",
        r#type: EventPayloadResponseType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventPayloadResponse/properties/type`.
    pub enum EventPayloadResponseType {
        Ethernet => "ethernet",
        Binary => "binary",
        String => "string",
        Pcap => "pcap",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventReindexRequest`.
    pub struct EventReindexRequest {
        /// At least 1 items, no item twice.
        event_id: Vec<String> => "eventID",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventReindexResponse`.
    pub struct EventReindexResponse {
        ..
        count: i64 => "count",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventResponse`.
    pub struct EventResponse {
        ..
        alarm: AlarmInfo => "alarm",
        associated_cases: Vec<AssociatedCaseInfo> => "associatedCases",
        attack_category: AttackCategoryInfo => "attackCategory",
        comments: Vec<Comment2> => "comments",
        count: i32 => "count",
        customer: ResponseCustomerInfo => "customer",
        destination: Endpoint => "destination",
        domain: String => "domain",
        /// No item twice.
        flags: Vec<EventResponseFlag> => "flags",
        id: String => "id",
        location: LocationInfo2 => "location",
        /// No item twice.
        properties: Vec<PropertyInfo> => "properties",
        protocol: EventResponseProtocol => "protocol",
        sensor: Device => "sensor",
        severity: EventResponseSeverity => "severity",
        signature: SignatureInfo => "signature",
        source: Endpoint => "source",
        /// No item twice.
        sub_events: Vec<String> => "subEvents",
        timestamps: TimestampInfo => "timestamps",
        r#type: ListEventsType => "type",
        uri: String => "uri",
        uuid: rt::Uuid => "uuid",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventResponse/properties/flags/items`.
    pub enum EventResponseFlag {
        Established => "established",
        Blocked => "blocked",
        PartiallyBlocked => "partiallyBlocked",
        Snapshot => "snapshot",
        Finalized => "finalized",
        FalsePositive => "falsePositive",
        NotAThreat => "notAThreat",
        TuningCandidate => "tuningCandidate",
        Notified => "notified",
        NotifiedUnpublished => "notifiedUnpublished",
        NotifiedDeleted => "notifiedDeleted",
        Followup => "followup",
        PartiallyNotified => "partiallyNotified",
        IdentifiedThreat => "identifiedThreat",
        ThreatCandidate => "threatCandidate",
        Acknowledged => "acknowledged",
        PartiallyAcknowledged => "partiallyAcknowledged",
        SeverityAdjusted => "severityAdjusted",
        Commented => "commented",
        Filtered => "filtered",
        Checked => "checked",
        IncompleteDetails => "incompleteDetails",
        AggregatedBaseEvent => "aggregatedBaseEvent",
        RemoteStorage => "remoteStorage",
        HasDetails => "hasDetails",
        HasPayload => "hasPayload",
        HasPcap => "hasPcap",
        AssociatedToCaseByFilter => "associatedToCaseByFilter",
        SeverityIncreasedByFilter => "severityIncreasedByFilter",
        SeverityReducedByFilter => "severityReducedByFilter",
        CreatedByAnalysisFilter => "createdByAnalysisFilter",
        ExtendEventTtl => "extendEventTtl",
        InitialTuning => "initialTuning",
        PostAnalysis => "postAnalysis",
        PartialSslTerminated => "partialSslTerminated",
        SslTerminated => "sslTerminated",
        AutoReport => "autoReport",
        MissingTimestamp => "missingTimestamp",
        ClockOutOfSync => "clockOutOfSync",
        DropAnalysis => "dropAnalysis",
        EscalatedByReputation => "escalatedByReputation",
        HasSample => "hasSample",
        StoreEvent => "storeEvent",
        StoreAggregated => "storeAggregated",
        HandledByAnalyst => "handledByAnalyst",
        SlaViolation => "slaViolation",
        PayloadTruncated => "payloadTruncated",
        HasStringPayload => "hasStringPayload",
        Reassessed => "reassessed",
        EventFromOtEnvironment => "eventFromOtEnvironment",
        EventFromRestrictedItEnvironment => "eventFromRestrictedItEnvironment",
        Failure => "failure",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventResponse/properties/protocol`.
    pub enum EventResponseProtocol {
        Tcp => "tcp",
        Udp => "udp",
        Icmp => "icmp",
        Ip => "ip",
        Esp => "esp",
        Unknown2 => "unknown",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.AssociatedCaseInfo/properties/priority`.
    pub enum EventResponseSeverity {
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventSearchRequest`.
    pub struct EventSearchRequest {
        ..
        /// 0 to 10000 items, no item twice.
        associated_case: Vec<i64> => "associatedCase",
        /// 0 to 10000 items, no item twice.
        attack: Vec<AttackCriteria> => "attack",
        /// 0 to 10000 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 10000 items, no item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// 0 to 10000 items, no item twice.
        endpoint: Vec<EndpointCriteria> => "endpoint",
        /// 0 to 10000 items, no item twice.
        event_identifier: Vec<String> => "eventIdentifier",
        /// No item twice.
        exclude_flag: Vec<EventResponseFlag> => "excludeFlag",
        /// `false` if absent.
        include_all_properties: bool => "includeAllProperties",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// No item twice.
        include_flag: Vec<EventResponseFlag> => "includeFlag",
        /// No item twice.
        include_properties: Vec<String> => "includeProperties",
        /// `false` if absent.
        include_sub_events: bool => "includeSubEvents",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        index_end_timestamp: String => "indexEndTimestamp",
        index_start_timestamp: String => "indexStartTimestamp",
        /// `25` if absent.
        limit: i32 => "limit",
        /// `0` if absent.
        offset: i32 => "offset",
        production_customers: bool => "productionCustomers",
        /// 0 to 10000 items, no item twice.
        property: Vec<PropertyCriteria> => "property",
        /// No item twice.
        severity: Vec<EventResponseSeverity> => "severity",
        sort_by: Vec<EventSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// 0 to 10000 items, no item twice.
        sub_criteria: Vec<EventSearchSubCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<EventSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: PropertyCriteriaValueMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<ListEventsType> => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventAssessmentBulkSearchCriteria/properties/sortBy/items`.
    pub enum EventSearchRequestSortBy {
        CustomerId => "customerID",
        EventId => "eventID",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        FirstEventTimestamp => "firstEventTimestamp",
        LastEventTimestamp => "lastEventTimestamp",
        MinusCustomerId => "-customerID",
        MinusEventId => "-eventID",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusFirstEventTimestamp => "-firstEventTimestamp",
        MinusLastEventTimestamp => "-lastEventTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum EventSearchRequestTimeFieldStrategy {
        Created => "created",
        LastUpdated => "lastUpdated",
        FirstAssessment => "firstAssessment",
        EnginePersisted => "enginePersisted",
        FirstEvent => "firstEvent",
        LastEvent => "lastEvent",
        Published => "published",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventSearchSubCriteria`.
    pub struct EventSearchSubCriteria {
        ..
        /// 0 to 10000 items, no item twice.
        associated_case: Vec<i64> => "associatedCase",
        /// 0 to 10000 items, no item twice.
        attack: Vec<AttackCriteria> => "attack",
        /// 0 to 10000 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 10000 items, no item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// 0 to 10000 items, no item twice.
        endpoint: Vec<EndpointCriteria> => "endpoint",
        /// 0 to 10000 items, no item twice.
        event_identifier: Vec<String> => "eventIdentifier",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flag: Vec<EventResponseFlag> => "excludeFlag",
        /// No item twice.
        include_flag: Vec<EventResponseFlag> => "includeFlag",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        production_customers: bool => "productionCustomers",
        /// 0 to 10000 items, no item twice.
        property: Vec<PropertyCriteria> => "property",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        severity: Vec<EventResponseSeverity> => "severity",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        time_field_strategy: Vec<EventSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: PropertyCriteriaValueMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<ListEventsType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.EventStatisticsRequest`.
    pub struct EventStatisticsRequest {
        ..
        /// 0 to 10000 items, no item twice.
        associated_case: Vec<i64> => "associatedCase",
        /// 0 to 10000 items, no item twice.
        attack: Vec<AttackCriteria> => "attack",
        /// 0 to 10000 items, no item twice.
        customer: Vec<String> => "customer",
        /// 0 to 10000 items, no item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// 0 to 10000 items, no item twice.
        endpoint: Vec<EndpointCriteria> => "endpoint",
        /// 0 to 10000 items, no item twice.
        event_identifier: Vec<String> => "eventIdentifier",
        /// No item twice.
        exclude_flag: Vec<EventResponseFlag> => "excludeFlag",
        group_by: Vec<GroupByCriteria> => "groupBy",
        /// No item twice.
        include_flag: Vec<EventResponseFlag> => "includeFlag",
        /// `true` if absent.
        include_unpublished: bool => "includeUnpublished",
        production_customers: bool => "productionCustomers",
        /// 0 to 10000 items, no item twice.
        property: Vec<PropertyCriteria> => "property",
        /// No item twice.
        severity: Vec<EventResponseSeverity> => "severity",
        start_timestamp: String => "startTimestamp",
        /// 0 to 10000 items, no item twice.
        sub_criteria: Vec<EventSearchSubCriteria> => "subCriteria",
        /// No item twice.
        time_field_strategy: Vec<EventSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: PropertyCriteriaValueMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        timeline: Vec<EventTimelineCriteria> => "timeline",
        /// No item twice.
        r#type: Vec<ListEventsType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventSubmitRequest`.
    pub struct EventSubmitRequest {
        ..
        id: EventSubmitRequestId => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        signature: String => "signature",
        severity: EventResponseSeverity => "severity",
        count: i32 => "count",
        location: String => "location",
        protocol: String => "protocol",
        source: EventEndPoint => "source",
        destination: EventEndPoint => "destination",
        /// No item twice.
        flags: Vec<EventSubmitRequestFlag> => "flags",
        properties: rt::Map<Vec<String>> => "properties",
        /// No item twice.
        sub_events: Vec<String> => "subEvents",
        uri: String => "uri",
        fqdn: String => "fqdn",
        aggregation_key: String => "aggregationKey",
        associated_case_id: i64 => "associatedCaseID",
        /// No item twice.
        associated_case_i_ds: Vec<i64> => "associatedCaseIDs",
        payload: EventPayload => "payload",
        finalized: Box<EventSubmitRequest> => "finalized",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventSubmitRequest/properties/flags/items`.
    pub enum EventSubmitRequestFlag {
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
        SourceIsManagedBySoc => "SOURCE_IS_MANAGED_BY_SOC",
        DestinationIsManagedBySoc => "DESTINATION_IS_MANAGED_BY_SOC",
        SlaViolation => "SLA_VIOLATION",
        HandledByAnalyst => "HANDLED_BY_ANALYST",
        PayloadTruncated => "PAYLOAD_TRUNCATED",
        HasStringPayload => "HAS_STRING_PAYLOAD",
        Reassessed => "REASSESSED",
        EventFromOtEnvironment => "EVENT_FROM_OT_ENVIRONMENT",
        EventFromRestrictedItEnvironment => "EVENT_FROM_RESTRICTED_IT_ENVIRONMENT",
        Failure => "FAILURE",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventSubmitRequestID`.
    pub struct EventSubmitRequestId {
        ..
        customer: String => "customer",
        customer_domain: String => "customerDomain",
        timestamp: i64 => "timestamp",
        r#type: EventSubmitRequestIdType => "type",
        uuid: rt::Uuid => "uuid",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.rest.v2.request.EventSubmitRequestID/properties/type`.
    pub enum EventSubmitRequestIdType {
        Raw => "raw",
        Aggregated => "aggregated",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.rest.v2.response.EventSubmitResponse`.
    pub struct EventSubmitResponse {
        ..
        id: String => "id",
        message: String => "message",
        status: EventSubmitResponseStatus => "status",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.rest.v2.response.EventSubmitResponse/properties/status`.
    pub enum EventSubmitResponseStatus {
        Accepted => "accepted",
        Rejected => "rejected",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.statistics.EventTimelineCriteria`.
    pub struct EventTimelineCriteria {
        field: EventTimelineCriteriaField => "field",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        resolution: EventTimelineCriteriaResolution => "resolution",
        ..
        end_timestamp: String => "endTimestamp",
        /// `true` if absent.
        include_empty: bool => "includeEmpty",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.statistics.EventTimelineCriteria/properties/field`.
    pub enum EventTimelineCriteriaField {
        Created => "created",
        LastUpdated => "lastUpdated",
        FirstAssessment => "firstAssessment",
        EnginePersisted => "enginePersisted",
        FirstEvent => "firstEvent",
        LastEvent => "lastEvent",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.statistics.EventTimelineCriteria/properties/resolution`.
    pub enum EventTimelineCriteriaResolution {
        Minutes => "minutes",
        Hours => "hours",
        Days => "days",
        Weeks => "weeks",
        Months => "months",
        Years => "years",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.statistics.EventTimelineHistogramBucket`.
    pub struct EventTimelineHistogramBucket {
        ..
        count: i64 => "count",
        raw_event_count: i64 => "rawEventCount",
        timestamp: i64 => "timestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.statistics.EventTimelineMetric`.
    pub struct EventTimelineMetric {
        ..
        buckets: Vec<EventTimelineHistogramBucket> => "buckets",
        count: i64 => "count",
        name: String => "name",
        raw_event_count: i64 => "rawEventCount",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.GeoInfo`.
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
    /// Schema `/paths/~1events~1v2~1event~1{type}~1{timestamp}~1{customerID}~1{eventID}~1links/get/parameters/0/schema`.
    pub enum GetEventLinksCompatibilityType {
        Raw => "RAW",
        Aggr => "AGGR",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.statistics.Group`.
    pub struct Group {
        ..
        display_name: String => "displayName",
        identifier: String => "identifier",
        short_name: String => "shortName",
        r#type: GroupType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.statistics.GroupByCriteria`.
    pub struct GroupByCriteria {
        field: GroupType => "field",
        ..
        include_others: bool => "includeOthers",
        limit: i32 => "limit",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.statistics.GroupByCriteria/properties/field`.
    pub enum GroupType {
        Signature => "signature",
        AttackCategory => "attackCategory",
        Alarm => "alarm",
        Location => "location",
        Severity => "severity",
        SourceIp => "sourceIP",
        DestinationIp => "destinationIP",
        Protocol => "protocol",
        Customer => "customer",
        SourceCountry => "sourceCountry",
        DestinationCountry => "destinationCountry",
        AssociatedCase => "associatedCase",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.EventResponse/properties/type`.
    pub enum ListEventsType {
        Aggregated => "aggregated",
        Raw => "raw",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1events~1v2~1servicetask/get/parameters/0/schema/items`.
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
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.LocationInfo`.
    pub struct LocationInfo2 {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.PropertyCriteria`.
    pub struct PropertyCriteria {
        /// `"any"` if absent.
        value_match_strategy: PropertyCriteriaValueMatchStrategy => "valueMatchStrategy",
        /// `"exact"` if absent.
        value_search_strategy: PropertyCriteriaValueSearchStrategy => "valueSearchStrategy",
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        key: String => "key",
        /// `false` if absent.
        required: bool => "required",
        /// 0 to 10000 items, no item twice.
        value: Vec<String> => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.PropertyCriteria/properties/valueMatchStrategy`.
    pub enum PropertyCriteriaValueMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.request.PropertyCriteria/properties/valueSearchStrategy`.
    pub enum PropertyCriteriaValueSearchStrategy {
        Tokenized => "tokenized",
        Exact => "exact",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.PropertyInfo`.
    pub struct PropertyInfo {
        ..
        key: String => "key",
        r#type: PropertyInfoType => "type",
        values: Vec<String> => "values",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.PropertyInfo/properties/type`.
    pub enum PropertyInfoType {
        Boolean => "boolean",
        Long => "long",
        String => "string",
        Double => "double",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.event.spi.v2.request.SearchReindexRequest`.
    pub struct SearchReindexRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        start_timestamp: String => "startTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.SearchReindexResponse`.
    pub struct SearchReindexResponse {
        ..
        id: rt::Uuid => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.SearchReindexStatusResponse`.
    pub struct SearchReindexStatusResponse {
        ..
        aborted: i64 => "aborted",
        done: i64 => "done",
        failed: i64 => "failed",
        indexed: i64 => "indexed",
        pending: i64 => "pending",
        running: i64 => "running",
        state: ListTasksState => "state",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.SignatureInfo`.
    pub struct SignatureInfo {
        ..
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.event.spi.v2.response.info.TimestampInfo`.
    pub struct TimestampInfo {
        ..
        created: i64 => "created",
        engine_persisted: i64 => "enginePersisted",
        first_assessed: i64 => "firstAssessed",
        first_event: i64 => "firstEvent",
        first_notified: i64 => "firstNotified",
        last_event: i64 => "lastEvent",
        last_updated: i64 => "lastUpdated",
        published: i64 => "published",
    }
}
