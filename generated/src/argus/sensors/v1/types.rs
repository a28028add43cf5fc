//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{Comment, IpAddress, LocationInfo, ModelCustomerInfo, ModelFunctionInfo, ModelUserInfo, ResponseCustomerInfo};

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.location.AddLocationRequest`.
    pub struct AddLocationRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// `"Europe/Oslo"` if absent.
        time_zone_description: String => "timeZoneDescription",
        ..
        /// At least 0.
        customer_id: i64 => "customerID",
        network_zone: LocationZone => "networkZone",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.comment.AddSensorCommentRequest`.
    pub struct AddSensorCommentRequest {
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensorinterface.AddSensorInterfaceRequest`.
    pub struct AddSensorInterfaceRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        interface_name: String => "interfaceName",
        location: String => "location",
        ..
        /// `false` if absent.
        active: bool => "active",
        comment: String => "comment",
        /// `"null"` if absent.
        customer: String => "customer",
        /// `false` if absent.
        ot_environment: bool => "otEnvironment",
        /// `false` if absent.
        restricted_it_environment: bool => "restrictedITEnvironment",
        /// `false` if absent.
        ssl_terminating: bool => "sslTerminating",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.AddSensorRequest`.
    pub struct AddSensorRequest {
        application: String => "application",
        customer: String => "customer",
        location: String => "location",
        ..
        /// `false` if absent.
        active: bool => "active",
        additional_data: String => "additionalData",
        /// At least 0, `0` if absent.
        cluster_sensor_id: i64 => "clusterSensorID",
        /// `false` if absent.
        contractual: bool => "contractual",
        /// At least 0, `0` if absent.
        expected_update_time: i64 => "expectedUpdateTime",
        /// Matches `([\p{Alnum}\._:;-]+)`.
        hostname: String => "hostname",
        information: String => "information",
        /// `false` if absent.
        initial_tuning: bool => "initialTuning",
        ip_address: String => "ipAddress",
        /// `false` if absent.
        monitored: bool => "monitored",
        /// `false` if absent.
        monitored_only_daytime: bool => "monitoredOnlyDaytime",
        /// `false` if absent.
        ot_environment: bool => "otEnvironment",
        /// `false` if absent.
        override_default_update_time: bool => "overrideDefaultUpdateTime",
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        /// `false` if absent.
        restricted_it_environment: bool => "restrictedITEnvironment",
        /// At least 0, `0` if absent.
        scheduled_downtime_from_time: i64 => "scheduledDowntimeFromTime",
        /// At least 0, `0` if absent.
        scheduled_downtime_until_time: i64 => "scheduledDowntimeUntilTime",
        /// `false` if absent.
        shared_customer_data: bool => "sharedCustomerData",
        ssl_terminating: bool => "sslTerminating",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Application`.
    pub struct Application {
        ..
        department: ApplicationDepartment => "department",
        expected_sensor_update_time: i64 => "expectedSensorUpdateTime",
        /// No item twice.
        flags: Vec<ApplicationFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        short_name: String => "shortName",
        url: String => "url",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Application/properties/department`.
    pub enum ApplicationDepartment {
        None => "none",
        Nsa => "nsa",
        Ti => "ti",
        Log => "log",
        Infrastructure => "infrastructure",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Application/properties/flags/items`.
    pub enum ApplicationFlag {
        Deleted => "DELETED",
        MonitorCollectionOnly => "MONITOR_COLLECTION_ONLY",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.ClusterSensorRequest`.
    pub struct ClusterSensorRequest {
        ..
        /// At least 1.
        cluster_sensor_id: i64 => "clusterSensorID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.DeleteSensorBulkRequest`.
    pub struct DeleteSensorBulkRequest {
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.monitoring.DisableMonitoringBulkRequest`.
    pub struct DisableMonitoringBulkRequest {
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.activation.DisableSensorBulkRequest`.
    pub struct DisableSensorBulkRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// No item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.monitoring.EnableMonitoringBulkRequest`.
    pub struct EnableMonitoringBulkRequest {
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.activation.EnableSensorBulkRequest`.
    pub struct EnableSensorBulkRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// No item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.ExpectedUpdateIntervalBulkUpdateRequest`.
    pub struct ExpectedUpdateIntervalBulkUpdateRequest {
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// At least 1.
        expected_update_time_interval_millis: i64 => "expectedUpdateTimeIntervalMillis",
        override_update_time_flag: bool => "overrideUpdateTimeFlag",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Interface`.
    pub struct Interface {
        ..
        active: bool => "active",
        #[deprecated]
        customer_id: i64 => "customerID",
        customer_info: ResponseCustomerInfo => "customerInfo",
        /// No item twice.
        encoded_flags: Vec<InterfaceEncodedFlag> => "encodedFlags",
        flags: i64 => "flags",
        id: i64 => "id",
        interface_name: String => "interfaceName",
        location: LocationInfo => "location",
        sensor: SensorInfo => "sensor",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Interface/properties/encodedFlags/items`.
    pub enum InterfaceEncodedFlag {
        Deleted => "deleted",
        SslTerminating => "sslTerminating",
        OtEnvironment => "otEnvironment",
        RestrictedItEnvironment => "restrictedITEnvironment",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Location`.
    pub struct Location {
        ..
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer_info: ModelCustomerInfo => "customerInfo",
        deleted_by_user: ModelUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<LocationFlag> => "flags",
        global_customer: bool => "globalCustomer",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        short_name: String => "shortName",
        time_zone: TimeZoneV2 => "timeZone",
        zone: LocationZone => "zone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Location/properties/flags/items`.
    pub enum LocationFlag {
        ZoneDmz => "ZONE_DMZ",
        ZoneExternal => "ZONE_EXTERNAL",
        ZoneInternal => "ZONE_INTERNAL",
        Deleted => "DELETED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.customer.LocationSearchCriteria`.
    pub struct LocationSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<LocationSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        #[deprecated]
        search_string: String => "searchString",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"any"` if absent.
        keyword_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<LocationSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// `"any"` if absent.
        time_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<LocationSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<LocationSearchCriteriaUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// `true` if absent.
        include_global: bool => "includeGlobal",
        /// No item twice.
        include_flags: Vec<LocationFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<LocationFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.LocationSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum LocationSearchCriteriaKeywordFieldStrategy {
        All => "all",
        Id => "id",
        Name => "name",
        ShortName => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.LocationSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum LocationSearchCriteriaTimeFieldStrategy {
        All => "all",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.LocationSearchCriteria/properties/userFieldStrategy/items`.
    pub enum LocationSearchCriteriaUserFieldStrategy {
        All => "all",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Location/properties/zone`.
    pub enum LocationZone {
        Internal => "INTERNAL",
        External => "EXTERNAL",
        Dmz => "DMZ",
        Unknown2 => "UNKNOWN",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.RestoreDeletedSensorBulkRequest`.
    pub struct RestoreDeletedSensorBulkRequest {
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// `false` if absent.
        enable: bool => "enable",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.RestoreDeletedSensorRequest`.
    pub struct RestoreDeletedSensorRequest {
        ..
        /// `false` if absent.
        enable: bool => "enable",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Sensor`.
    pub struct Sensor {
        ..
        additional_data: String => "additionalData",
        application: Application => "application",
        cluster_sensor: SensorInfo => "clusterSensor",
        comments: Vec<Comment> => "comments",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        deleted_by_user: ModelUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        expected_update_time: i64 => "expectedUpdateTime",
        /// No item twice.
        flags: Vec<SensorFlag> => "flags",
        hostname: String => "hostname",
        id: i64 => "id",
        in_scheduled_downtime: bool => "inScheduledDowntime",
        information: String => "information",
        interfaces: Vec<Interface> => "interfaces",
        ipaddress: IpAddress => "ipaddress",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_acknowledged_timestamp: i64 => "lastAcknowledgedTimestamp",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        location: LocationInfo => "location",
        password: String => "password",
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        scheduled_downtime_from_time: i64 => "scheduledDowntimeFromTime",
        scheduled_downtime_until_time: i64 => "scheduledDowntimeUntilTime",
        serial_number: String => "serialNumber",
        service_type: ServiceType => "serviceType",
        #[deprecated]
        timezone: TimeZoneV2 => "timezone",
        username: String => "username",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.ack.SensorAcknowledgeBulkRequest`.
    pub struct SensorAcknowledgeBulkRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.ack.SensorAcknowledgeRequest`.
    pub struct SensorAcknowledgeRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Sensor/properties/flags/items`.
    pub enum SensorFlag {
        Active => "ACTIVE",
        Monitored => "MONITORED",
        Deleted => "DELETED",
        OverrideUpdateTime => "OVERRIDE_UPDATE_TIME",
        MonitoredOnlyDaytime => "MONITORED_ONLY_DAYTIME",
        SharedCustomerData => "SHARED_CUSTOMER_DATA",
        Acknowledged => "ACKNOWLEDGED",
        KeepDowntimeOnUpdate => "KEEP_DOWNTIME_ON_UPDATE",
        ClockOutOfSync => "CLOCK_OUT_OF_SYNC",
        InitialTuning => "INITIAL_TUNING",
        InScheduledDowntime => "IN_SCHEDULED_DOWNTIME",
        SslTerminating => "SSL_TERMINATING",
        Contractual => "CONTRACTUAL",
        OtEnvironment => "OT_ENVIRONMENT",
        RestrictedItEnvironment => "RESTRICTED_IT_ENVIRONMENT",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.SensorInfo`.
    pub struct SensorInfo {
        ..
        application: Application => "application",
        customer: ModelCustomerInfo => "customer",
        hostname: String => "hostname",
        id: i64 => "id",
        ipaddress: IpAddress => "ipaddress",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.initialtuning.SensorInitialTuningBulkRequest`.
    pub struct SensorInitialTuningBulkRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.initialtuning.SensorInitialTuningRequest`.
    pub struct SensorInitialTuningRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.ack.SensorRemoveAcknowledgementRequest`.
    pub struct SensorRemoveAcknowledgementRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.ack.SensorRemoveAcknowlegementBulkRequest`.
    pub struct SensorRemoveAcknowlegementBulkRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.Application/properties/reportingSeverity`.
    pub enum SensorReportingSeverity {
        Internal => "internal",
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.downtime.SensorScheduleDowntimeBulkRequest`.
    pub struct SensorScheduleDowntimeBulkRequest {
        ..
        /// At least 0, `"now"` if absent.
        from_time: i64 => "fromTime",
        /// At least 0.
        to_time: i64 => "toTime",
        keep_downtime_on_update: bool => "keepDowntimeOnUpdate",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        sensor_id: Box<SensorScheduleDowntimeBulkRequest> => "sensorID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.downtime.SensorScheduleDowntimeRequest`.
    pub struct SensorScheduleDowntimeRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// At least 0, `"now"` if absent.
        from_time: i64 => "fromTime",
        keep_downtime_on_update: bool => "keepDowntimeOnUpdate",
        /// At least 0.
        to_time: i64 => "toTime",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorSearchCriteria`.
    pub struct SensorSearchCriteria {
        ..
        /// No item twice.
        application_name: Vec<String> => "applicationName",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        end_timestamp: String => "endTimestamp",
        exclude_flag: Box<SensorSearchCriteria> => "excludeFlag",
        /// No item twice.
        exclude_flags: Vec<SensorFlag> => "excludeFlags",
        include_deleted: bool => "includeDeleted",
        include_flag: Box<SensorSearchCriteria> => "includeFlag",
        /// No item twice.
        include_flags: Vec<SensorFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SensorSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        limit: i32 => "limit",
        /// No item twice.
        #[deprecated]
        location_name: Vec<String> => "locationName",
        max_expected_update_time_interval: i64 => "maxExpectedUpdateTimeInterval",
        min_expected_update_time_interval: i64 => "minExpectedUpdateTimeInterval",
        offset: i32 => "offset",
        /// No item twice.
        sensor_id: Vec<i64> => "sensorID",
        sort_by: Vec<String> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SensorSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum SensorSearchCriteriaKeywordFieldStrategy {
        All => "all",
        IpAddress => "ipAddress",
        Hostname => "hostname",
        AdditionalData => "additionalData",
        Id => "id",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum SensorSearchCriteriaTimeFieldStrategy {
        ScheduledDowntimeFromTime => "scheduledDowntimeFromTime",
        ScheduledDowntimeUntilTime => "scheduledDowntimeUntilTime",
        LastAcknowledgedTimestamp => "lastAcknowledgedTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        CreatedTimestamp => "createdTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.LocationSearchCriteria/properties/keywordMatchStrategy`.
    pub enum SensorSearchCriteriaTimeMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.event.SensorStatus`.
    pub struct SensorStatus {
        ..
        /// No item twice.
        flags: Vec<SensorStatusFlag> => "flags",
        last_agent_host: String => "lastAgentHost",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_analyzed_timestamp: i64 => "lastAnalyzedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_event_timestamp: i64 => "lastEventTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_update_timestamp: i64 => "lastUpdateTimestamp",
        message_rate: f64 => "messageRate",
        sensor: Sensor => "sensor",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sensor.rest.request.SensorStatusBulkSubmissionRequest`.
    pub struct SensorStatusBulkSubmissionRequest {
        /// At least 1 items.
        records: Vec<SensorStatusRecord> => "records",
        ..
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sensor.rest.response.SensorStatusBulkSubmissionResponse`.
    pub struct SensorStatusBulkSubmissionResponse {
        ..
        accepted: i32 => "accepted",
        error_information_list: Vec<SensorStatusRecordErrorInformation> => "errorInformationList",
        rejected: i32 => "rejected",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.event.SensorStatus/properties/flags/items`.
    pub enum SensorStatusFlag {
        SensorIsReporting => "SENSOR_IS_REPORTING",
        ClusterIsReporting => "CLUSTER_IS_REPORTING",
        ClockOutOfSync => "CLOCK_OUT_OF_SYNC",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.sensor.rest.request.SensorStatusRecord`.
    pub struct SensorStatusRecord {
        sensor_customer: String => "sensorCustomer",
        ..
        /// `false` if absent.
        clock_out_of_sync: bool => "clockOutOfSync",
        last_agent_host: String => "lastAgentHost",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0.
        last_analyzed_timestamp: i64 => "lastAnalyzedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0.
        last_event_timestamp: i64 => "lastEventTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// At least 0.
        last_update_timestamp: i64 => "lastUpdateTimestamp",
        /// At least 0.
        message_rate: f64 => "messageRate",
        /// At least 1.
        sensor_id: i64 => "sensorID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.sensor.rest.response.SensorStatusRecordErrorInformation`.
    pub struct SensorStatusRecordErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        submission_index: i32 => "submissionIndex",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorStatusSearchCriteria`.
    pub struct SensorStatusSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"any"` if absent.
        keyword_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SensorSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// `"any"` if absent.
        time_match_strategy: SensorSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        min_expected_update_time_interval: i64 => "minExpectedUpdateTimeInterval",
        max_expected_update_time_interval: i64 => "maxExpectedUpdateTimeInterval",
        #[deprecated]
        exclude_reporting_sensors: bool => "excludeReportingSensors",
        #[deprecated]
        exclude_sensors_in_scheduled_downtime: bool => "excludeSensorsInScheduledDowntime",
        #[deprecated]
        exclude_sensors_in_reporting_cluster: bool => "excludeSensorsInReportingCluster",
        last_agent_host: String => "lastAgentHost",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        sort_by: Vec<String> => "sortBy",
        exclude_flag: Box<SensorStatusSearchCriteria> => "excludeFlag",
        include_flag: Box<SensorStatusSearchCriteria> => "includeFlag",
        /// No item twice.
        include_flags: Vec<SensorStatusSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<SensorStatusSearchCriteriaExcludeFlag> => "excludeFlags",
        /// No item twice.
        sensor_id: Vec<i64> => "sensorID",
        /// No item twice.
        #[deprecated]
        location_name: Vec<String> => "locationName",
        /// No item twice.
        application_name: Vec<String> => "applicationName",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SensorStatusSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorStatusSearchCriteria/properties/includeFlags/items`.
    pub enum SensorStatusSearchCriteriaExcludeFlag {
        Active => "ACTIVE",
        Monitored => "MONITORED",
        Deleted => "DELETED",
        OverrideUpdateTime => "OVERRIDE_UPDATE_TIME",
        MonitoredOnlyDaytime => "MONITORED_ONLY_DAYTIME",
        SharedCustomerData => "SHARED_CUSTOMER_DATA",
        Acknowledged => "ACKNOWLEDGED",
        KeepDowntimeOnUpdate => "KEEP_DOWNTIME_ON_UPDATE",
        ClockOutOfSync => "CLOCK_OUT_OF_SYNC",
        InitialTuning => "INITIAL_TUNING",
        InScheduledDowntime => "IN_SCHEDULED_DOWNTIME",
        SensorIsReporting => "SENSOR_IS_REPORTING",
        ClusterIsReporting => "CLUSTER_IS_REPORTING",
        SslTerminating => "SSL_TERMINATING",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.dao.criteria.customer.SensorStatusSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum SensorStatusSearchCriteriaTimeFieldStrategy {
        ScheduledDowntimeFromTime => "scheduledDowntimeFromTime",
        ScheduledDowntimeUntilTime => "scheduledDowntimeUntilTime",
        LastAcknowledgedTimestamp => "lastAcknowledgedTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        CreatedTimestamp => "createdTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        LastEventTimestamp => "lastEventTimestamp",
        LastUpdateTimestamp => "lastUpdateTimestamp",
        LastAnalyzedTimestamp => "lastAnalyzedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.SensorTypeAddRequest`.
    pub struct SensorTypeAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        /// `"none"` if absent.
        department: ApplicationDepartment => "department",
        /// At least 0, `0` if absent.
        expected_sensor_update_time: i64 => "expectedSensorUpdateTime",
        /// `false` if absent.
        monitor_collection_only: bool => "monitorCollectionOnly",
        /// `"medium"` if absent.
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        url: String => "url",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.SensorTypeUpdateRequest`.
    pub struct SensorTypeUpdateRequest {
        ..
        department: ApplicationDepartment => "department",
        /// At least 0.
        expected_sensor_update_time: i64 => "expectedSensorUpdateTime",
        monitor_collection_only: bool => "monitorCollectionOnly",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// Matches `((https?|ftp|gopher|telnet|file):((/)|(\\))+[\w\d:\#@%/;$()~_?\\+-=\\\.&]*)`.
        url: String => "url",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.ServiceType`.
    pub struct ServiceType {
        ..
        access_function: ModelFunctionInfo => "accessFunction",
        description: String => "description",
        flag: i64 => "flag",
        flags: i64 => "flags",
        id: i64 => "id",
        logo_url: String => "logoURL",
        name: String => "name",
        notification_email: String => "notificationEmail",
        tech_function: ModelFunctionInfo => "techFunction",
        text: String => "text",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.TimeZone.V2`.
    pub struct TimeZoneV2 {
        ..
        description: String => "description",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.location.UpdateLocationRequest`.
    pub struct UpdateLocationRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        network_zone: LocationZone => "networkZone",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        time_zone_id_or_name: String => "timeZoneIdOrName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.UpdateSensorContractualStatusBulkRequest`.
    pub struct UpdateSensorContractualStatusBulkRequest {
        contractual: bool => "contractual",
        /// At least 1 items, no item twice.
        sensor_i_ds: Vec<i64> => "sensorIDs",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensorinterface.UpdateSensorInterfaceRequest`.
    pub struct UpdateSensorInterfaceRequest {
        ..
        active: bool => "active",
        location: String => "location",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        new_interface_name: String => "newInterfaceName",
        /// `false` if absent.
        ot_environment: bool => "otEnvironment",
        otenvironment: bool => "otenvironment",
        /// `false` if absent.
        restricted_it_environment: bool => "restrictedITEnvironment",
        /// `false` if absent.
        ssl_terminating: bool => "sslTerminating",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.sensor.UpdateSensorRequest`.
    pub struct UpdateSensorRequest {
        ..
        additional_data: String => "additionalData",
        application: String => "application",
        /// At least 0.
        #[deprecated]
        cluster_sensor_id: i64 => "clusterSensorID",
        /// `false` if absent.
        contractual: bool => "contractual",
        /// At least 1.
        expected_update_time: i64 => "expectedUpdateTime",
        /// Matches `([\p{Alnum}\._:;-]+)`.
        hostname: String => "hostname",
        information: String => "information",
        /// `false` if absent.
        initial_tuning: bool => "initialTuning",
        ip_address: String => "ipAddress",
        location: String => "location",
        /// `false` if absent.
        ot_environment: bool => "otEnvironment",
        /// `false` if absent.
        override_default_update_time: bool => "overrideDefaultUpdateTime",
        reporting_severity: SensorReportingSeverity => "reportingSeverity",
        /// `false` if absent.
        restricted_it_environment: bool => "restrictedITEnvironment",
        /// `false` if absent.
        shared_customer_data: bool => "sharedCustomerData",
        /// `false` if absent.
        ssl_terminating: bool => "sslTerminating",
        sslterminating: bool => "sslterminating",
    }
}
