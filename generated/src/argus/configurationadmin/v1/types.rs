//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{Comment, ModelUserInfo, ResponseCustomerInfo, ResponseDomainInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.CodeArtifact`.
    pub struct CodeArtifact {
        ..
        artifact_id: String => "artifactID",
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        data: String => "data",
        flags: i64 => "flags",
        group_id: String => "groupID",
        id: String => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        length: i32 => "length",
        status: CodeArtifactStatus => "status",
        version: String => "version",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.CodeArtifactAddRequest`.
    pub struct CodeArtifactAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        artifact_id: String => "artifactID",
        /// At least 10 characters.
        data: String => "data",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        group_id: String => "groupID",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        version: String => "version",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeArtifactSearchCriteria`.
    pub struct CodeArtifactSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        include_flags: i64 => "includeFlags",
        exclude_flags: i64 => "excludeFlags",
        /// No item twice.
        sub_criteria: Vec<CodeArtifactSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        search_string: String => "searchString",
        /// No item twice.
        id: Vec<String> => "id",
        /// No item twice.
        group_id: Vec<String> => "groupID",
        /// No item twice.
        artifact_id: Vec<String> => "artifactID",
        /// No item twice.
        version: Vec<String> => "version",
        /// No item twice.
        status: Vec<CodeArtifactStatus> => "status",
        /// No item twice.
        gav: Vec<CodeArtifactSearchCriteriaGav> => "gav",
        #[deprecated]
        include_data: bool => "includeData",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        /// `true` if absent.
        include_created_timestamp: bool => "includeCreatedTimestamp",
        /// `false` if absent.
        include_last_updated_timestamp: bool => "includeLastUpdatedTimestamp",
        sort_by: Vec<CodeArtifactSearchCriteriaSortBy> => "sortBy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeArtifactSearchCriteria_GAV`.
    pub struct CodeArtifactSearchCriteriaGav {
        artifact_id: String => "artifactID",
        group_id: String => "groupID",
        version: String => "version",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeArtifactSearchCriteria/properties/sortBy/items`.
    pub enum CodeArtifactSearchCriteriaSortBy {
        Id => "id",
        GroupId => "groupID",
        ArtifactId => "artifactID",
        Version => "version",
        Created => "created",
        LastUpdated => "lastUpdated",
        Status => "status",
        Length => "length",
        MinusId => "-id",
        MinusGroupId => "-groupID",
        MinusArtifactId => "-artifactID",
        MinusVersion => "-version",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
        MinusStatus => "-status",
        MinusLength => "-length",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.configuration.CodeArtifact/properties/status`.
    pub enum CodeArtifactStatus {
        Unused => "UNUSED",
        Active => "ACTIVE",
        Deleted => "DELETED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.CodeProfile`.
    pub struct CodeProfile {
        ..
        artifacts: Vec<CodeArtifact> => "artifacts",
        created: i64 => "created",
        created_by_user: ModelUserInfo => "createdByUser",
        deleted: bool => "deleted",
        finalized: bool => "finalized",
        flags: i64 => "flags",
        id: i32 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.CodeProfileAddRequest`.
    pub struct CodeProfileAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        /// No item twice.
        artifacts_to_attach: Vec<String> => "artifactsToAttach",
        finalize: bool => "finalize",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.CodeProfileAttachArtifactRequest`.
    pub struct CodeProfileAttachArtifactRequest {
        ..
        /// No item twice.
        artifacts_to_attach: Vec<String> => "artifactsToAttach",
        /// No item twice.
        artifacts_to_detach: Vec<String> => "artifactsToDetach",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeProfileSearchCriteria`.
    pub struct CodeProfileSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<CodeProfileSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        search_string: String => "searchString",
        /// No item twice.
        using_artifact: Vec<String> => "usingArtifact",
        include_artifacts: bool => "includeArtifacts",
        start_timestamp: String => "startTimestamp",
        end_timestamp: String => "endTimestamp",
        include_created_timestamp: bool => "includeCreatedTimestamp",
        include_last_updated_timestamp: bool => "includeLastUpdatedTimestamp",
        sort_by: Vec<CodeProfileSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<CodeProfileSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CodeProfileSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeProfileSearchCriteria/properties/includeFlags/items`.
    pub enum CodeProfileSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        Finalized => "FINALIZED",
        DefaultProfile => "DEFAULT_PROFILE",
        UseForUnknown => "USE_FOR_UNKNOWN",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.configuration.CodeProfileSearchCriteria/properties/sortBy/items`.
    pub enum CodeProfileSearchCriteriaSortBy {
        Id => "id",
        Name => "name",
        Created => "created",
        LastUpdated => "lastUpdated",
        MinusId => "-id",
        MinusName => "-name",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.CodeProfileUpdateRequest`.
    pub struct CodeProfileUpdateRequest {
        ..
        finalized: bool => "finalized",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        #[deprecated]
        set_as_default: bool => "setAsDefault",
        #[deprecated]
        use_for_unknown: bool => "useForUnknown",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.ConfigurationData`.
    pub struct ConfigurationData {
        ..
        data: String => "data",
        /// No item twice.
        flags: Vec<ConfigurationDataFlag> => "flags",
        template_id: i32 => "templateID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.ConfigurationData/properties/flags/items`.
    pub enum ConfigurationDataFlag {
        Referenced => "referenced",
        Inline => "inline",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationHost`.
    pub struct ConfigurationHost {
        ..
        agent_user: ModelUserInfo => "agentUser",
        comments: Vec<Comment> => "comments",
        created: i64 => "created",
        customer: ResponseCustomerInfo => "customer",
        /// No item twice.
        encoded_flags: Vec<ConfigurationHostEncodedFlag> => "encodedFlags",
        flags: i64 => "flags",
        id: i32 => "id",
        information: String => "information",
        /// No item twice.
        labels: Vec<String> => "labels",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        properties: rt::Map<String> => "properties",
        scheduled_downtime_from: i64 => "scheduledDowntimeFrom",
        scheduled_downtime_to: i64 => "scheduledDowntimeTo",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationHostAddRequest`.
    pub struct ConfigurationHostAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        agent_user: String => "agentUser",
        customer: String => "customer",
        /// `false` if absent.
        daytime_monitored: bool => "daytimeMonitored",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// `false` if absent.
        preprod: bool => "preprod",
        properties: rt::Map<String> => "properties",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostDisableMonitoringRequest`.
    pub struct ConfigurationHostDisableMonitoringRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostDuplicateRequest`.
    pub struct ConfigurationHostDuplicateRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        new_host_name: String => "newHostName",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationHost/properties/encodedFlags/items`.
    pub enum ConfigurationHostEncodedFlag {
        Deleted => "DELETED",
        DisabledMonitoring => "DISABLED_MONITORING",
        Preprod => "PREPROD",
        DaytimeMonitored => "DAYTIME_MONITORED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationHostInfo`.
    pub struct ConfigurationHostInfo {
        ..
        agent_user_id: i64 => "agentUserID",
        customer: ResponseCustomerInfo => "customer",
        id: i32 => "id",
        /// No item twice.
        labels: Vec<String> => "labels",
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostMonitoringRequest`.
    pub struct ConfigurationHostMonitoringRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
        daytime_only: bool => "daytimeOnly",
        enabled: bool => "enabled",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostMoveRequest`.
    pub struct ConfigurationHostMoveRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        customer: String => "customer",
        ..
        agent_user: String => "agentUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostScheduleMonitoringRequest`.
    pub struct ConfigurationHostScheduleMonitoringRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
        /// At least 0.
        from: i64 => "from",
        /// At least 0.
        to: i64 => "to",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationHostSearchCriteria`.
    pub struct ConfigurationHostSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<ConfigurationHostSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        search_string: Box<ConfigurationHostSearchCriteria> => "searchString",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `true` if absent.
        include_properties: bool => "includeProperties",
        /// No item twice.
        agent_user: Vec<String> => "agentUser",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        labels: Vec<String> => "labels",
        /// No item twice.
        host: Vec<String> => "host",
        in_downtime: bool => "inDowntime",
        sort_by: Vec<ConfigurationHostSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<ConfigurationHostEncodedFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ConfigurationHostEncodedFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationHostSearchCriteria/properties/sortBy/items`.
    pub enum ConfigurationHostSearchCriteriaSortBy {
        Id => "id",
        Name => "name",
        MinusId => "-id",
        MinusName => "-name",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostSetupDefaultConfigurationRequest`.
    pub struct ConfigurationHostSetupDefaultConfigurationRequest {
        /// Matches `processingStack`.
        package_name: String => "packageName",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationHostUpdatePropertiesRequest`.
    pub struct ConfigurationHostUpdatePropertiesRequest {
        properties: rt::Map<String> => "properties",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationHostUpdateRequest`.
    pub struct ConfigurationHostUpdateRequest {
        ..
        /// No item twice.
        add_labels: Vec<String> => "addLabels",
        agent_user: String => "agentUser",
        daytime_monitored: bool => "daytimeMonitored",
        id: i32 => "id",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        preprod: bool => "preprod",
        properties: rt::Map<String> => "properties",
        /// No item twice.
        remove_labels: Vec<String> => "removeLabels",
        /// No item twice.
        set_labels: Vec<String> => "setLabels",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationInstance`.
    pub struct ConfigurationInstance {
        ..
        code_profile: CodeProfile => "codeProfile",
        comments: Vec<Comment> => "comments",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// No item twice.
        flags: Vec<ConfigurationInstanceFlag> => "flags",
        host: ConfigurationHostInfo => "host",
        id: i32 => "id",
        identifiers: rt::Map<String> => "identifiers",
        information: String => "information",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        master_id: i32 => "masterID",
        parent: ConfigurationInstanceInfo => "parent",
        pinned_template_revision: i32 => "pinnedTemplateRevision",
        properties: rt::Map<String> => "properties",
        revision: i32 => "revision",
        scheduled_downtime_from: i64 => "scheduledDowntimeFrom",
        scheduled_downtime_to: i64 => "scheduledDowntimeTo",
        template: ConfigurationTemplateInfo => "template",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationInstanceAddRequest`.
    pub struct ConfigurationInstanceAddRequest {
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        code_profile: String => "codeProfile",
        /// `false` if absent.
        daytime_monitored: bool => "daytimeMonitored",
        /// At least 1.
        host_id: i32 => "hostID",
        identifiers: rt::Map<String> => "identifiers",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        /// At least 0.
        parent_id: i32 => "parentID",
        /// At least 0.
        pinned_template_revision: i32 => "pinnedTemplateRevision",
        properties: rt::Map<String> => "properties",
        /// At least 1.
        template_id: i32 => "templateID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationInstanceDisableMonitoringRequest`.
    pub struct ConfigurationInstanceDisableMonitoringRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationInstanceDuplicateRequest`.
    pub struct ConfigurationInstanceDuplicateRequest {
        ..
        host_id: i32 => "hostID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationInstance/properties/flags/items`.
    pub enum ConfigurationInstanceFlag {
        Deleted => "DELETED",
        ControlledVersion => "CONTROLLED_VERSION",
        DisabledMonitoring => "DISABLED_MONITORING",
        DaytimeMonitored => "DAYTIME_MONITORED",
        ParentDaytimeMonitored => "PARENT_DAYTIME_MONITORED",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationInstanceInfo`.
    pub struct ConfigurationInstanceInfo {
        ..
        host: ConfigurationHostInfo => "host",
        id: i32 => "id",
        parent: Box<ConfigurationInstanceInfo> => "parent",
        revision: i32 => "revision",
        template: ConfigurationTemplateInfo => "template",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationInstanceMoveRequest`.
    pub struct ConfigurationInstanceMoveRequest {
        ..
        /// At least 1.
        host_id: i32 => "hostID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationInstanceScheduleMonitoringRequest`.
    pub struct ConfigurationInstanceScheduleMonitoringRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
        /// At least 0.
        from: i64 => "from",
        /// At least 0.
        to: i64 => "to",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationInstanceSearchCriteria`.
    pub struct ConfigurationInstanceSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<ConfigurationInstanceSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `true` if absent.
        include_properties: bool => "includeProperties",
        /// No item twice.
        template: Vec<String> => "template",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        instance: Vec<i32> => "instance",
        /// No item twice.
        host: Vec<String> => "host",
        /// No item twice.
        parent_id: Vec<i32> => "parentID",
        /// No item twice.
        code_profile: Vec<String> => "codeProfile",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        master_id: i32 => "masterID",
        code_profile_override: bool => "codeProfileOverride",
        monitoring_disabled: bool => "monitoringDisabled",
        in_downtime: bool => "inDowntime",
        daytime_monitored: bool => "daytimeMonitored",
        search_string: Box<ConfigurationInstanceSearchCriteria> => "searchString",
        /// No item twice.
        host_id: Vec<i32> => "hostID",
        /// No item twice.
        template_id: Vec<i32> => "templateID",
        /// No item twice.
        instance_id: Vec<i32> => "instanceID",
        sort_by: Vec<ConfigurationInstanceSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<ConfigurationInstanceSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ConfigurationInstanceSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationInstanceSearchCriteria/properties/includeFlags/items`.
    pub enum ConfigurationInstanceSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        DisabledMonitoring => "DISABLED_MONITORING",
        DaytimeMonitored => "DAYTIME_MONITORED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationInstanceSearchCriteria/properties/sortBy/items`.
    pub enum ConfigurationInstanceSearchCriteriaSortBy {
        Id => "id",
        StartupIndex => "startupIndex",
        HostId => "hostID",
        HostName => "hostName",
        TemplateId => "templateID",
        TemplateShortName => "templateShortName",
        Created => "created",
        LastUpdated => "lastUpdated",
        Revision => "revision",
        MinusId => "-id",
        MinusStartupIndex => "-startupIndex",
        MinusHostId => "-hostID",
        MinusHostName => "-hostName",
        MinusTemplateId => "-templateID",
        MinusTemplateShortName => "-templateShortName",
        MinusCreated => "-created",
        MinusLastUpdated => "-lastUpdated",
        MinusRevision => "-revision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationInstanceUpdatePropertiesRequest`.
    pub struct ConfigurationInstanceUpdatePropertiesRequest {
        properties: rt::Map<String> => "properties",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationInstanceUpdateRequest`.
    pub struct ConfigurationInstanceUpdateRequest {
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        code_profile: String => "codeProfile",
        /// At least 0.
        #[deprecated]
        configuration_id: i32 => "configurationID",
        daytime_monitored: bool => "daytimeMonitored",
        /// At least 0.
        #[deprecated]
        host_id: i32 => "hostID",
        identifiers: rt::Map<String> => "identifiers",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        #[deprecated]
        parent_id: i32 => "parentID",
        pinned_template_revision: i32 => "pinnedTemplateRevision",
        properties: rt::Map<String> => "properties",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.ConfigurationProperty`.
    pub struct ConfigurationProperty {
        ..
        default_value: String => "defaultValue",
        name: String => "name",
        source: ConfigurationPropertySource => "source",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.ConfigurationProperty/properties/source`.
    pub enum ConfigurationPropertySource {
        Config => "config",
        Template => "template",
        Host => "host",
        Instance => "instance",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationTemplate`.
    pub struct ConfigurationTemplate {
        ..
        code_profile: CodeProfile => "codeProfile",
        comments: Vec<Comment> => "comments",
        configuration_data: String => "configurationData",
        configuration_resource: String => "configurationResource",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        depends_on: Box<ConfigurationTemplate> => "dependsOn",
        /// No item twice.
        encoded_flags: Vec<ConfigurationTemplateEncodedFlag> => "encodedFlags",
        flags: i64 => "flags",
        id: i32 => "id",
        information: String => "information",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        master_id: i32 => "masterID",
        #[deprecated]
        mnemonic: String => "mnemonic",
        name: String => "name",
        properties: rt::Map<String> => "properties",
        revision: i32 => "revision",
        short_name: String => "shortName",
        startup_index: i32 => "startupIndex",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationTemplateAddRequest`.
    pub struct ConfigurationTemplateAddRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        code_profile: String => "codeProfile",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        configuration: String => "configuration",
        configuration_resource: String => "configurationResource",
        /// At least 0.
        depends_on_id: i32 => "dependsOnID",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        #[deprecated]
        mnemonic: String => "mnemonic",
        properties: rt::Map<String> => "properties",
        /// At least 0, `0` if absent.
        startup_index: i32 => "startupIndex",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationTemplate/properties/encodedFlags/items`.
    pub enum ConfigurationTemplateEncodedFlag {
        Deleted => "DELETED",
        ControlledVersion => "CONTROLLED_VERSION",
        DisabledMonitoring => "DISABLED_MONITORING",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.configuration.ConfigurationTemplateInfo`.
    pub struct ConfigurationTemplateInfo {
        ..
        id: i32 => "id",
        #[deprecated]
        mnemonic: String => "mnemonic",
        name: String => "name",
        revision: i32 => "revision",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationTemplatePromoteAllRequest`.
    pub struct ConfigurationTemplatePromoteAllRequest {
        ..
        /// No item twice.
        instances: Vec<i32> => "instances",
        /// At least 0.
        template_revision: i32 => "templateRevision",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationTemplateSearchCriteria`.
    pub struct ConfigurationTemplateSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<ConfigurationTemplateSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        code_profile: Vec<String> => "codeProfile",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        template: Vec<String> => "template",
        /// No item twice.
        depending_on_id: Vec<i32> => "dependingOnID",
        /// `false` if absent.
        include_comments: bool => "includeComments",
        /// `true` if absent.
        include_configuration: bool => "includeConfiguration",
        /// `true` if absent.
        include_properties: bool => "includeProperties",
        search_string: Box<ConfigurationTemplateSearchCriteria> => "searchString",
        sort_by: Vec<ConfigurationHostSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<ConfigurationTemplateSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<ConfigurationTemplateSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.ConfigurationTemplateSearchCriteria/properties/includeFlags/items`.
    pub enum ConfigurationTemplateSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        DisabledMonitoring => "DISABLED_MONITORING",
        ControlledVersion => "CONTROLLED_VERSION",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.ConfigurationTemplateUpdatePropertiesRequest`.
    pub struct ConfigurationTemplateUpdatePropertiesRequest {
        properties: rt::Map<String> => "properties",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.configuration.ConfigurationTemplateUpdateRequest`.
    pub struct ConfigurationTemplateUpdateRequest {
        ..
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        code_profile: String => "codeProfile",
        configuration: String => "configuration",
        configuration_resource: String => "configurationResource",
        depends_on_id: i32 => "dependsOnID",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        information: String => "information",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        #[deprecated]
        mnemonic: String => "mnemonic",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        properties: rt::Map<String> => "properties",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// At least 0.
        startup_index: i32 => "startupIndex",
    }
}

rt::model! { request
    /// Schema `/paths/~1configurationadmin~1v1~1host~1{id}~1monitoring~1disable/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
    pub struct DisableHostMonitoringBody {
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `/paths/~1configurationadmin~1v1~1host~1{sourceID}~1duplicate/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
    pub struct DuplicateHostBody {
        new_host_name: String => "newHostName",
        ..
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1artifact/get/parameters/3/schema`.
    pub enum ListCodeArtifactsOrderBy {
        Id => "id",
        GroupId => "groupID",
        ArtifactId => "artifactID",
        Version => "version",
        Created => "created",
        LastUpdated => "lastUpdated",
        Status => "status",
        Length => "length",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1profile/get/parameters/2/schema`.
    pub enum ListCodeProfilesOrderBy {
        Id => "id",
        Name => "name",
        Created => "created",
        LastUpdated => "lastUpdated",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1host/get/parameters/5/schema`.
    pub enum ListHostsOrderBy {
        Id => "id",
        Name => "name",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1propertymapper/get/parameters/6/schema/items`.
    pub enum ListPropertyMappersKeywordField {
        Name => "name",
        ShortName => "shortName",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1propertymapper/get/parameters/5/schema`.
    pub enum ListPropertyMappersKeywordMatch {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1configurationadmin~1v1~1propertymapper/get/parameters/8/schema/items`.
    pub enum ListPropertyMappersTimestampField {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.PropertyMapper`.
    pub struct PropertyMapper {
        ..
        configuration: String => "configuration",
        /// `"null"` if absent.
        created_by_user: UserInfoV2 => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// `0` if absent.
        created_timestamp: i64 => "createdTimestamp",
        /// `"null"` if absent.
        deleted_by_user: UserInfoV2 => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// `0` if absent.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// `"null"` if absent.
        description: String => "description",
        /// No item twice.
        flags: Vec<PropertyMapperFlag> => "flags",
        id: rt::Uuid => "id",
        /// `"null"` if absent.
        last_updated_by_user: UserInfoV2 => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// `0` if absent.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        /// `"null"` if absent.
        master: PropertyMapperInfo => "master",
        name: String => "name",
        revision: i64 => "revision",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.PropertyMapperAddRequest`.
    pub struct PropertyMapperAddRequest {
        configuration: String => "configuration",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`, `"null"` if absent.
        description: String => "description",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.PropertyMapper/properties/flags/items`.
    pub enum PropertyMapperFlag {
        Deleted => "deleted",
        ControlledVersion => "controlledVersion",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.response.PropertyMapperInfo`.
    pub struct PropertyMapperInfo {
        ..
        id: rt::Uuid => "id",
        master_id: rt::Uuid => "masterID",
        name: String => "name",
        revision: i64 => "revision",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.PropertyMapperSearchRequest`.
    pub struct PropertyMapperSearchRequest {
        ..
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        id_or_short_name: Vec<String> => "idOrShortName",
        /// `false` if absent.
        include_config: bool => "includeConfig",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListPropertyMappersKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListPropertyMappersKeywordMatch => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<PropertyMapperSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<PropertyMapperSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<ListPropertyMappersTimestampField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListPropertyMappersKeywordMatch => "timeMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.PropertyMapperSearchRequest/properties/sortBy/items`.
    pub enum PropertyMapperSearchRequestSortBy {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusId => "-id",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.PropertyMapperSearchSubCriteria`.
    pub struct PropertyMapperSearchSubCriteria {
        ..
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        id_or_short_name: Vec<String> => "idOrShortName",
        /// `false` if absent.
        include_config: bool => "includeConfig",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<ListPropertyMappersKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: ListPropertyMappersKeywordMatch => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<ListPropertyMappersTimestampField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: ListPropertyMappersKeywordMatch => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.configurationadministration.spi.v1.request.PropertyMapperUpdateRequest`.
    pub struct PropertyMapperUpdateRequest {
        ..
        configuration: String => "configuration",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
    }
}

rt::model! { request
    /// Schema `/paths/~1configurationadmin~1v1~1host~1{id}~1monitoring~1schedule/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
    pub struct ScheduleHostMonitoringBody {
        comment: String => "comment",
        ..
        from: i64 => "from",
        to: i64 => "to",
    }
}

rt::model! { request
    /// Schema `/paths/~1configurationadmin~1v1~1host~1{hostID}~1setupdefault/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
    pub struct SetupDefaultConfigurationBody {
        ..
        /// `""` if absent.
        packagename: String => "packagename",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo.V2`.
    pub struct UserInfoV2 {
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<UserInfoV2Flag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        r#type: UserInfoV2Type => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo.V2/properties/flags/items`.
    pub enum UserInfoV2Flag {
        Deleted => "deleted",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo.V2/properties/type`.
    pub enum UserInfoV2Type {
        User => "user",
        Group => "group",
    }
}
