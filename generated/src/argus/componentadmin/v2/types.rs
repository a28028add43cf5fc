//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ClearPersistentComponentResponse`.
    pub struct ClearPersistentComponentResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ClearPersistentComponentResponse_Response`.
    pub struct ClearPersistentComponentResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.ComponentDescriptionSubmissionRequest`.
    pub struct ComponentDescriptionSubmissionRequest {
        id: rt::Uuid => "id",
        ..
        /// No item twice.
        interfaces: Vec<String> => "interfaces",
        name: String => "name",
        status: String => "status",
        r#type: String => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.ComponentStatusResponse`.
    pub struct ComponentStatusResponse {
        ..
        component_id: rt::Uuid => "componentID",
        component_identifiers: rt::Map<String> => "componentIdentifiers",
        component_name: String => "componentName",
        component_type: String => "componentType",
        container_id: rt::Uuid => "containerID",
        host_id: i32 => "hostID",
        instance_id: i32 => "instanceID",
        /// No item twice.
        interfaces: Vec<String> => "interfaces",
        status: String => "status",
        timestamp: i64 => "timestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.ComponentStatusSearchRequest`.
    pub struct ComponentStatusSearchRequest {
        ..
        component_identifiers: rt::Map<String> => "componentIdentifiers",
        component_type: String => "componentType",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ExceptionResponse`.
    pub struct ExceptionResponse {
        ..
        message: String => "message",
        r#type: String => "type",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.FetchInstancePerformanceDataResponse`.
    pub struct FetchInstancePerformanceDataResponse {
        r#type: FetchInstancePerformanceDataResponseType => "type",
        ..
        components: rt::Value => "components",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.FetchInstancePerformanceDataResponse/allOf/1/properties/type`.
    pub enum FetchInstancePerformanceDataResponseType {
        FetchInstancePerformanceDataResponse => "FetchInstancePerformanceDataResponse",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostInfo`.
    pub struct HostInfo {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

/// Schema `no.mnemonic.services.componentadministration.spi.request.v2.HostInstallAllRequest`.
pub type HostInstallAllRequest = rt::Value;

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostInstallAllResponse`.
    pub struct HostInstallAllResponse {
        r#type: HostInstallAllResponseType => "type",
        ..
        /// No item twice.
        installation_tasks: rt::Value => "installationTasks",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostInstallAllResponse/allOf/1/properties/type`.
    pub enum HostInstallAllResponseType {
        HostInstallAllResponse => "HostInstallAllResponse",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.HostRestartAllRequest`.
    pub struct HostRestartAllRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostRestartAllResponse`.
    pub struct HostRestartAllResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostRestartAllResponse_Response`.
    pub struct HostRestartAllResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.HostStatusResponse`.
    pub struct HostStatusResponse {
        ..
        /// No item twice.
        flags: Vec<HostStatusResponseFlag> => "flags",
        id: i32 => "id",
        name: String => "name",
        state: HostStatusResponseState => "state",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.HostStatusResponse/properties/flags/items`.
    pub enum HostStatusResponseFlag {
        MonitoringDisabled => "monitoringDisabled",
        InDowntime => "inDowntime",
        DaytimeMonitored => "daytimeMonitored",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.HostStatusResponse/properties/state`.
    pub enum HostStatusResponseState {
        Initializing => "initializing",
        Started => "started",
        ShuttingDown => "shuttingDown",
        Stopped => "stopped",
        Missing => "missing",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.HostStatusSearchRequest`.
    pub struct HostStatusSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        exclude_flags: Vec<HostStatusResponseFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<HostStatusResponseFlag> => "includeFlags",
        /// No item twice.
        instance_criteria: Vec<InstanceStatusSearchSubRequest> => "instanceCriteria",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
        sort_by: Vec<HostStatusSearchRequestSortBy> => "sortBy",
        /// No item twice.
        state: Vec<ListHostStatusHostState> => "state",
        /// No item twice.
        sub_criteria: Vec<HostStatusSearchSubRequest> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.request.HostStatusSearchRequest/properties/sortBy/items`.
    pub enum HostStatusSearchRequestSortBy {
        Id => "id",
        Name => "name",
        MinusId => "-id",
        MinusName => "-name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.HostStatusSearchSubRequest`.
    pub struct HostStatusSearchSubRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<HostStatusResponseFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<HostStatusResponseFlag> => "includeFlags",
        /// No item twice.
        instance_criteria: Vec<InstanceStatusSearchSubRequest> => "instanceCriteria",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        labels: Vec<String> => "labels",
        required: bool => "required",
        /// No item twice.
        state: Vec<ListHostStatusHostState> => "state",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.HostStatusSubmissionRequest`.
    pub struct HostStatusSubmissionRequest {
        components: Vec<ComponentDescriptionSubmissionRequest> => "components",
        /// No item twice.
        containers: Vec<InstanceStatusSubmissionRequest> => "containers",
        identifiers: rt::Map<String> => "identifiers",
        /// No item twice.
        installed_containers: Vec<InstalledContainerRequest> => "installedContainers",
        state: HostStatusSubmissionRequestState => "state",
        ..
        container_id: rt::Uuid => "containerID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSubmissionRequest/properties/state`.
    pub enum HostStatusSubmissionRequestState {
        Initializing => "initializing",
        Started => "started",
        ShuttingDown => "shuttingDown",
        Stopped => "stopped",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.HostUninstallAllRequest`.
    pub struct HostUninstallAllRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.HostUninstallAllResponse`.
    pub struct HostUninstallAllResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstalledContainerRequest`.
    pub struct InstalledContainerRequest {
        ..
        instance_id: i32 => "instanceID",
        instance_revision: i32 => "instanceRevision",
        template_id: i32 => "templateID",
        template_revision: i32 => "templateRevision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceExpireCacheRequest`.
    pub struct InstanceExpireCacheRequest {
        ..
        /// No item twice.
        resources: Vec<InstanceExpireCacheRequestResource> => "resources",
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceExpireCacheRequest/properties/resources/items`.
    pub enum InstanceExpireCacheRequestResource {
        DataStore => "dataStore",
        Reputation => "reputation",
        Alarm => "alarm",
        EventFilter => "eventFilter",
        GeoIp => "geoIP",
        Aggregator => "aggregator",
        Customer => "customer",
        Network => "network",
        Sensor => "sensor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceExpireCacheResponse`.
    pub struct InstanceExpireCacheResponse {
        r#type: InstanceExpireCacheResponseType => "type",
        ..
        /// No item twice.
        expired_resources: rt::Value => "expiredResources",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceExpireCacheResponse_Response`.
    pub struct InstanceExpireCacheResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: InstanceExpireCacheResponse => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceExpireCacheResponse/allOf/1/properties/type`.
    pub enum InstanceExpireCacheResponseType {
        InstanceExpireCacheResponse => "InstanceExpireCacheResponse",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceInstallRequest`.
    pub struct InstanceInstallRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceInstallResponse`.
    pub struct InstanceInstallResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceInstallResponse_Response`.
    pub struct InstanceInstallResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceRestartRequest`.
    pub struct InstanceRestartRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceRestartResponse`.
    pub struct InstanceRestartResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceRestartResponse_Response`.
    pub struct InstanceRestartResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceStartRequest`.
    pub struct InstanceStartRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceStartResponse`.
    pub struct InstanceStartResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceStartResponse_Response`.
    pub struct InstanceStartResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.InstanceStatusResponse`.
    pub struct InstanceStatusResponse {
        ..
        /// No item twice.
        flags: Vec<InstanceStatusResponseFlag> => "flags",
        host: InstanceStatusResponseHostInfo => "host",
        id: i32 => "id",
        identifiers: rt::Map<String> => "identifiers",
        instance_revision: InstanceStatusResponseRevisions => "instanceRevision",
        parent_id: i32 => "parentID",
        state: HostStatusResponseState => "state",
        template: InstanceStatusResponseTemplateInfo => "template",
        template_revision: InstanceStatusResponseRevisions => "templateRevision",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.InstanceStatusResponse/properties/flags/items`.
    pub enum InstanceStatusResponseFlag {
        MonitoringDisabled => "monitoringDisabled",
        InDowntime => "inDowntime",
        InstalledConfig => "installedConfig",
        OutdatedConfig => "outdatedConfig",
        OutdatedRuntime => "outdatedRuntime",
        DaytimeMonitored => "daytimeMonitored",
        ParentDaytimeMonitored => "parentDaytimeMonitored",
        Deleted => "deleted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.InstanceStatusResponse_HostInfo`.
    pub struct InstanceStatusResponseHostInfo {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.InstanceStatusResponse_Revisions`.
    pub struct InstanceStatusResponseRevisions {
        ..
        installed: i32 => "installed",
        master: i32 => "master",
        running: i32 => "running",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.InstanceStatusResponse_TemplateInfo`.
    pub struct InstanceStatusResponseTemplateInfo {
        ..
        id: i32 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSearchRequest`.
    pub struct InstanceStatusSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        exclude_flags: Vec<InstanceStatusSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        host: Vec<String> => "host",
        /// No item twice.
        include_flags: Vec<InstanceStatusSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `25` if absent.
        limit: i32 => "limit",
        offset: i32 => "offset",
        /// No item twice.
        state: Vec<ListHostStatusHostState> => "state",
        /// No item twice.
        sub_criteria: Vec<InstanceStatusSearchSubRequest> => "subCriteria",
        /// No item twice.
        template: Vec<String> => "template",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSearchSubRequest/properties/excludeFlags/items`.
    pub enum InstanceStatusSearchRequestExcludeFlag {
        MonitoringDisabled => "monitoringDisabled",
        InDowntime => "inDowntime",
        OutdatedConfig => "outdatedConfig",
        OutdatedRuntime => "outdatedRuntime",
        DaytimeMonitored => "daytimeMonitored",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSearchSubRequest`.
    pub struct InstanceStatusSearchSubRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<InstanceStatusSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        host: Vec<String> => "host",
        /// No item twice.
        include_flags: Vec<InstanceStatusSearchRequestExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        required: bool => "required",
        /// No item twice.
        state: Vec<ListHostStatusHostState> => "state",
        /// No item twice.
        template: Vec<String> => "template",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSubmissionRequest`.
    pub struct InstanceStatusSubmissionRequest {
        components: Vec<ComponentDescriptionSubmissionRequest> => "components",
        identifiers: rt::Map<String> => "identifiers",
        state: HostStatusSubmissionRequestState => "state",
        ..
        container_id: rt::Uuid => "containerID",
        instance_id: i32 => "instanceID",
        running_instance_revision: i32 => "runningInstanceRevision",
        running_template_revision: i32 => "runningTemplateRevision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.InstanceStatusSubmissionRequest_Single`.
    pub struct InstanceStatusSubmissionRequestSingle {
        components: Vec<ComponentDescriptionSubmissionRequest> => "components",
        identifiers: rt::Map<String> => "identifiers",
        state: HostStatusSubmissionRequestState => "state",
        ..
        container_id: rt::Uuid => "containerID",
        running_instance_revision: i32 => "runningInstanceRevision",
        running_template_revision: i32 => "runningTemplateRevision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceStopRequest`.
    pub struct InstanceStopRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceStopResponse`.
    pub struct InstanceStopResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceStopResponse_Response`.
    pub struct InstanceStopResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.InstanceUninstallRequest`.
    pub struct InstanceUninstallRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceUninstallResponse`.
    pub struct InstanceUninstallResponse {
        r#type: String => "type",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.InstanceUninstallResponse_Response`.
    pub struct InstanceUninstallResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1componentadmin~1v2~1status~1host/get/parameters/0/schema/items`.
    pub enum ListHostStatusHostState {
        Started => "started",
        Missing => "missing",
        Stopped => "stopped",
        ShuttingDown => "shuttingDown",
        Initializing => "initializing",
        Failed => "failed",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ListPersistentComponentsResponse`.
    pub struct ListPersistentComponentsResponse {
        r#type: ListPersistentComponentsResponseType => "type",
        ..
        /// No item twice.
        persistent_component_records: rt::Value => "persistentComponentRecords",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ListPersistentComponentsResponse_Response`.
    pub struct ListPersistentComponentsResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: ListPersistentComponentsResponse => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ListPersistentComponentsResponse/allOf/1/properties/type`.
    pub enum ListPersistentComponentsResponseType {
        ListPersistentComponentsResponse => "ListPersistentComponentsResponse",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.PersistenceCompactionRequest`.
    pub struct PersistenceCompactionRequest {
        ..
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.PersistenceCompactionResponse_Response`.
    pub struct PersistenceCompactionResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.componentadministration.spi.request.v2.RequestUpdatedHostStatusRequest`.
    pub struct RequestUpdatedHostStatusRequest {
        ..
        include_components: bool => "includeComponents",
        instance_id: i32 => "instanceID",
        /// At most 60000, `0` if absent.
        wait_for: i64 => "waitFor",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.RequestUpdatedHostStatusResponse_Response`.
    pub struct RequestUpdatedHostStatusResponseResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: rt::Value => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.StatusOverviewResponse`.
    pub struct StatusOverviewResponse {
        ..
        hosts: StatusOverviewResponseHostOverview => "hosts",
        instances: StatusOverviewResponseInstanceOverview => "instances",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.StatusOverviewResponse_HostOverview`.
    pub struct StatusOverviewResponseHostOverview {
        ..
        disabled_monitoring: i32 => "disabledMonitoring",
        missing: i32 => "missing",
        running: i32 => "running",
        scheduled_downtime: i32 => "scheduledDowntime",
        total: i32 => "total",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.StatusOverviewResponse_InstanceOverview`.
    pub struct StatusOverviewResponseInstanceOverview {
        ..
        disabled_monitoring: i32 => "disabledMonitoring",
        missing: i32 => "missing",
        outdated_config: i32 => "outdatedConfig",
        outdated_runtime: i32 => "outdatedRuntime",
        running: i32 => "running",
        scheduled_downtime: i32 => "scheduledDowntime",
        total: i32 => "total",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.TaskResponse`.
    pub struct TaskResponse {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        complete_timestamp: i64 => "completeTimestamp",
        customer: ResponseCustomerInfo => "customer",
        exception: ExceptionResponse => "exception",
        /// Milliseconds since 1970-01-01T00:00Z.
        executing_timestamp: i64 => "executingTimestamp",
        host: HostInfo => "host",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        operation: String => "operation",
        /// Milliseconds since 1970-01-01T00:00Z.
        request_timestamp: i64 => "requestTimestamp",
        response: TaskResponseResponse => "response",
        state: TaskResponseState => "state",
        task_id: rt::Uuid => "taskID",
    }
}

rt::views! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.TaskResponse/properties/response`.
    pub struct TaskResponseResponse {
        as_fetch_instance_performance_data_response: FetchInstancePerformanceDataResponse,
        as_instance_stop_response: InstanceStopResponse,
        as_instance_install_response: InstanceInstallResponse,
        as_instance_restart_response: InstanceRestartResponse,
        as_instance_uninstall_response: InstanceUninstallResponse,
        as_host_restart_all_response: HostRestartAllResponse,
        as_host_install_all_response: HostInstallAllResponse,
        as_list_persistent_components_response: ListPersistentComponentsResponse,
        as_clear_persistent_component_response: ClearPersistentComponentResponse,
        as_instance_expire_cache_response: InstanceExpireCacheResponse,
        as_instance_start_response: InstanceStartResponse,
        as_host_uninstall_all_response: HostUninstallAllResponse,
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.componentadministration.spi.response.v2.ListPersistentComponentsResponse_Response/properties/state`.
    pub enum TaskResponseState {
        Pending => "pending",
        Executing => "executing",
        Failed => "failed",
        Finished => "finished",
        Timeout => "timeout",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.componentadministration.spi.response.TemplateStatusResponse`.
    pub struct TemplateStatusResponse {
        ..
        id: i32 => "id",
        latest_revision: i32 => "latestRevision",
        name: String => "name",
        old_revision_count: i32 => "oldRevisionCount",
        outdated_config_count: i32 => "outdatedConfigCount",
        outdated_runtime_count: i32 => "outdatedRuntimeCount",
        short_name: String => "shortName",
    }
}
