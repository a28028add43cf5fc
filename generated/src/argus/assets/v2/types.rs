//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Asset`.
    pub struct Asset {
        ..
        asset_definition: AssetDefinitionInfo => "assetDefinition",
        /// No item twice.
        components: Vec<AssetComponent> => "components",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        criticality: Criticality => "criticality",
        customer: ResponseCustomerInfo => "customer",
        data_source: AssetDataSourceInfo => "dataSource",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        first_seen_by_user: ResponseUserInfo => "firstSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_seen_timestamp: i64 => "firstSeenTimestamp",
        /// No item twice.
        flags: Vec<AssetFlag> => "flags",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_scan_timestamp: i64 => "lastScanTimestamp",
        last_seen_by_user: ResponseUserInfo => "lastSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        owner: ResponseUserInfo => "owner",
        /// No item twice.
        parent_groups: Vec<AssetGroupInfo> => "parentGroups",
        short_name: String => "shortName",
        total_cvss: f64 => "totalCVSS",
        vulnerabilities_count: i32 => "vulnerabilitiesCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.AssetAddRequest`.
    pub struct AssetAddRequest {
        asset_definition: String => "assetDefinition",
        /// `"Criticality with CIA dimensions as unknown"` if absent.
        criticality: RequestCriticalityTriad => "criticality",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        /// No item twice.
        components: Vec<AssetComponentAddRequest> => "components",
        customer: String => "customer",
        data_source: String => "dataSource",
        description: String => "description",
        owner: String => "owner",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetByVulnerabilitySearchRequest`.
    pub struct AssetByVulnerabilitySearchRequest {
        ..
        /// No item twice.
        references: Vec<String> => "references",
        /// No item twice, `"unresolved"` if absent.
        resolution: Vec<VulnerabilityResolution> => "resolution",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetComponent`.
    pub struct AssetComponent {
        ..
        asset_id: rt::Uuid => "assetId",
        component_definition: ComponentDefinitionInfo => "componentDefinition",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer_id: i64 => "customerId",
        data_source_id: rt::Uuid => "dataSourceId",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetComponentFlag> => "flags",
        id: rt::Uuid => "id",
        last_seen_by_user: ResponseUserInfo => "lastSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        r#type: AssetComponentType => "type",
        value: rt::Value => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.AssetComponentAddRequest`.
    pub struct AssetComponentAddRequest {
        component_definition: String => "componentDefinition",
        value: String => "value",
        ..
        data_source: String => "dataSource",
        /// At least 0.
        ttl: i64 => "ttl",
        unique: bool => "unique",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetComponent/properties/flags/items`.
    pub enum AssetComponentFlag {
        Deleted => "deleted",
        Unique => "unique",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetComponentSearchRequest`.
    pub struct AssetComponentSearchRequest {
        component_definition: String => "componentDefinition",
        ..
        /// No item twice.
        value: Vec<String> => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinitionInfo/properties/type`.
    pub enum AssetComponentType {
        BooleanType => "booleanType",
        IntType => "intType",
        LongType => "longType",
        DoubleType => "doubleType",
        StringType => "stringType",
        FullTextType => "fullTextType",
        IpType => "ipType",
        SocketType => "socketType",
        DomainType => "domainType",
        CpeType => "cpeType",
        UserType => "userType",
        AssetType => "assetType",
        DateType => "dateType",
        EnumType => "enumType",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.cpe.AssetCPE`.
    pub struct AssetCpe {
        ..
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// No item twice.
        deprecated_by: Vec<AssetCpeInfo> => "deprecatedBy",
        /// No item twice.
        deprecates: Vec<AssetCpeInfo> => "deprecates",
        /// No item twice.
        flags: Vec<AssetCpeFlag> => "flags",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        part: AssetCpePart => "part",
        product: String => "product",
        vendor: String => "vendor",
        version: String => "version",
        wfn: String => "wfn",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.cpe.AssetCPE/properties/flags/items`.
    pub enum AssetCpeFlag {
        Deprecated => "deprecated",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.cpe.AssetCPEInfo`.
    pub struct AssetCpeInfo {
        ..
        id: rt::Uuid => "id",
        name: String => "name",
        wfn: String => "wfn",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.cpe.AssetCPE/properties/part`.
    pub enum AssetCpePart {
        A => "a",
        H => "h",
        O => "o",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.cpe.AssetCPESearchRequest`.
    pub struct AssetCpeSearchRequest {
        ..
        /// No item twice.
        cpe: Vec<String> => "cpe",
        /// No item twice.
        deprecated_by: Vec<String> => "deprecatedBy",
        /// No item twice.
        deprecates: Vec<String> => "deprecates",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AssetCpeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deprecated: bool => "includeDeprecated",
        /// No item twice.
        include_flags: Vec<AssetCpeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<AssetCpeSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        part: Vec<AssetCpePart> => "part",
        /// No item twice.
        product: Vec<String> => "product",
        sort_by: Vec<AssetCpeSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AssetCpeSearchSubCriteria> => "subCriteria",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<AssetCpeSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        vendor: Vec<String> => "vendor",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.cpe.AssetCPESearchRequest/properties/keywordFieldStrategy/items`.
    pub enum AssetCpeSearchRequestKeywordFieldStrategy {
        All => "all",
        Name => "name",
        Vendor => "vendor",
        Product => "product",
        Wfn => "wfn",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.cpe.AssetCPESearchRequest/properties/sortBy/items`.
    pub enum AssetCpeSearchRequestSortBy {
        Vendor => "vendor",
        Product => "product",
        Version => "version",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusVendor => "-vendor",
        MinusProduct => "-product",
        MinusVersion => "-version",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.cpe.AssetCPESearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum AssetCpeSearchRequestTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.cpe.AssetCPESearchSubCriteria`.
    pub struct AssetCpeSearchSubCriteria {
        ..
        /// No item twice.
        cpe: Vec<String> => "cpe",
        /// No item twice.
        deprecated_by: Vec<String> => "deprecatedBy",
        /// No item twice.
        deprecates: Vec<String> => "deprecates",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AssetCpeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<AssetCpeFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<AssetCpeSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        part: Vec<AssetCpePart> => "part",
        /// No item twice.
        product: Vec<String> => "product",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<AssetCpeSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        vendor: Vec<String> => "vendor",
        /// No item twice.
        version: Vec<String> => "version",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDataSource`.
    pub struct AssetDataSource {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        other_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "otherSourceMergeResolutionStrategy",
        priority: f64 => "priority",
        same_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "sameSourceMergeResolutionStrategy",
        short_name: String => "shortName",
        ttl: i64 => "ttl",
        write_permission: ResponseFunctionInfo => "writePermission",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDataSourceCompactInfo`.
    pub struct AssetDataSourceCompactInfo {
        ..
        id: rt::Uuid => "id",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.AssetDataSourceCreateRequest`.
    pub struct AssetDataSourceCreateRequest {
        customer: String => "customer",
        other_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "otherSourceMergeResolutionStrategy",
        same_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "sameSourceMergeResolutionStrategy",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        write_permission: String => "writePermission",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// 0 to 10, `5` if absent.
        priority: f64 => "priority",
        /// At least 0, `0` if absent.
        ttl: i64 => "ttl",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDataSourceInfo`.
    pub struct AssetDataSourceInfo {
        ..
        customer: ResponseCustomerInfo => "customer",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDataSource/properties/otherSourceMergeResolutionStrategy`.
    pub enum AssetDataSourceSameSourceMergeResolutionStrategy {
        Reject => "reject",
        Replace => "replace",
        Append => "append",
        Expire => "expire",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.search.AssetDataSourceSearchRequest`.
    pub struct AssetDataSourceSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AssetLinkFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<AssetLinkFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<AssetGroupSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<AssetDataSourceSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AssetDataSourceSearchSubCriteria> => "subCriteria",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<AssetDataSourceSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionSearchRequest/properties/sortBy/items`.
    pub enum AssetDataSourceSearchRequestSortBy {
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

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.search.AssetDataSourceSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum AssetDataSourceSearchRequestTimeFieldStrategy {
        All => "all",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum AssetDataSourceSearchRequestUserFieldStrategy {
        All => "all",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.search.AssetDataSourceSearchSubCriteria`.
    pub struct AssetDataSourceSearchSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AssetLinkFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<AssetLinkFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<AssetGroupSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<AssetDataSourceSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.AssetDataSourceUpdateRequest`.
    pub struct AssetDataSourceUpdateRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        other_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "otherSourceMergeResolutionStrategy",
        /// 0 to 10.
        priority: f64 => "priority",
        same_source_merge_resolution_strategy: AssetDataSourceSameSourceMergeResolutionStrategy => "sameSourceMergeResolutionStrategy",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// At least 0.
        ttl: i64 => "ttl",
        write_permission: String => "writePermission",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDefinition`.
    pub struct AssetDefinition {
        ..
        /// No item twice.
        component_definitions: Vec<ComponentDefinitionInfo> => "componentDefinitions",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionAddRequest`.
    pub struct AssetDefinitionAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        /// No item twice.
        component: Vec<String> => "component",
        description: String => "description",
        domain: String => "domain",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDefinitionInfo`.
    pub struct AssetDefinitionInfo {
        ..
        domain: ResponseDomainInfo => "domain",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionSearchRequest`.
    pub struct AssetDefinitionSearchRequest {
        ..
        /// No item twice.
        definition: Vec<String> => "definition",
        /// No item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchAssetDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        order: Vec<String> => "order",
        sort_by: Vec<AssetDataSourceSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AssetDefinitionSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionSearchSubCriteria`.
    pub struct AssetDefinitionSearchSubCriteria {
        ..
        /// No item twice.
        definition: Vec<String> => "definition",
        /// No item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchAssetDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetdef.AssetDefinitionUpdateRequest`.
    pub struct AssetDefinitionUpdateRequest {
        ..
        /// No item twice.
        add_component: Vec<String> => "addComponent",
        /// No item twice.
        delete_component: Vec<String> => "deleteComponent",
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetFieldAggregationRequest`.
    pub struct AssetFieldAggregationRequest {
        field: AssetFieldAggregationRequestField => "field",
        ..
        /// At least 1, `25` if absent.
        limit: i32 => "limit",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetFieldAggregationRequest/properties/field`.
    pub enum AssetFieldAggregationRequestField {
        Customer => "customer",
        AssetGroup => "assetGroup",
        AssetDefinition => "assetDefinition",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Asset/properties/flags/items`.
    pub enum AssetFlag {
        Deleted => "deleted",
        HasHighVulnerability => "hasHighVulnerability",
        HasCriticalVulnerability => "hasCriticalVulnerability",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetGroup`.
    pub struct AssetGroup {
        ..
        asset_count: i32 => "assetCount",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        criticality: Criticality => "criticality",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        filter: FilterInfo => "filter",
        /// No item twice.
        flags: Vec<AssetGroupFlag> => "flags",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_dynamically_updated_timestamp: i64 => "lastDynamicallyUpdatedTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        member_count: i32 => "memberCount",
        name: String => "name",
        owner: ResponseUserInfo => "owner",
        /// No item twice.
        parent_groups: Vec<AssetGroupInfo> => "parentGroups",
        short_name: String => "shortName",
        total_cvss: f64 => "totalCVSS",
        vulnerabilities_count: i32 => "vulnerabilitiesCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupAddRequest`.
    pub struct AssetGroupAddRequest {
        /// `"Criticality with CIA dimensions as unknown"` if absent.
        criticality: RequestCriticalityTriad => "criticality",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        ..
        /// `false` if absent.
        can_contain_assets: bool => "canContainAssets",
        customer: String => "customer",
        description: String => "description",
        /// `false` if absent.
        dynamic: bool => "dynamic",
        filter: String => "filter",
        /// `false` if absent.
        never_dynamic: bool => "neverDynamic",
        /// `"If not filled out, it will default to the user who created the group."` if absent.
        owner: String => "owner",
        /// `false` if absent.
        populate_dynamic_group: bool => "populateDynamicGroup",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupAttachAssetRequest`.
    pub struct AssetGroupAttachAssetRequest {
        /// 1 to 1000 items, no item twice.
        assets: Vec<String> => "assets",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupAttachGroupRequest`.
    pub struct AssetGroupAttachGroupRequest {
        /// 1 to 1000 items, no item twice.
        children_groups: Vec<String> => "childrenGroups",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetGroup/properties/flags/items`.
    pub enum AssetGroupFlag {
        Deleted => "deleted",
        HasHighVulnerability => "hasHighVulnerability",
        HasCriticalVulnerability => "hasCriticalVulnerability",
        CanContainAssets => "canContainAssets",
        DynamicGroup => "dynamicGroup",
        NeverDynamic => "neverDynamic",
        UpdateDynamicFilter => "updateDynamicFilter",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetGroupInfo`.
    pub struct AssetGroupInfo {
        ..
        customer: ResponseCustomerInfo => "customer",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupReindexRequest`.
    pub struct AssetGroupReindexRequest {
        /// 0 to 1000 items, no item twice.
        group_id: Vec<rt::Uuid> => "groupID",
        /// `"none"` if absent.
        recursive: AssetGroupReindexRequestRecursive => "recursive",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupReindexRequest/properties/recursive`.
    pub enum AssetGroupReindexRequestRecursive {
        None => "none",
        Asset => "asset",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.search.AssetGroupSearchRequest`.
    pub struct AssetGroupSearchRequest {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        child: Vec<String> => "child",
        /// No item twice.
        criticality: Vec<CriticalitySearchRequest> => "criticality",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        dynamic_group_filters: Vec<String> => "dynamicGroupFilters",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AssetGroupFlag> => "excludeFlags",
        /// No item twice.
        group: Vec<String> => "group",
        has_asset: bool => "hasAsset",
        has_child: bool => "hasChild",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<AssetGroupFlag> => "includeFlags",
        /// No item twice, `"any"` if absent.
        keyword_field_strategy: Vec<AssetGroupSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        maximum_total_cvss: f64 => "maximumTotalCvss",
        /// At least 0.
        minimum_total_cvss: f64 => "minimumTotalCvss",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        sort_by: Vec<AssetGroupSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AssetGroupSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<AssetGroupSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetGroupSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.datasource.search.AssetDataSourceSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum AssetGroupSearchRequestKeywordFieldStrategy {
        All => "all",
        ShortName => "shortName",
        Name => "name",
        Description => "description",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.search.AssetGroupSearchRequest/properties/sortBy/items`.
    pub enum AssetGroupSearchRequestSortBy {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        CustomerId => "customerID",
        OwnerId => "ownerID",
        TotalCvss => "totalCvss",
        VulnerabilitiesCount => "vulnerabilitiesCount",
        MemberCount => "memberCount",
        AssetCount => "assetCount",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastDynamicallyUpdatedTimestamp => "lastDynamicallyUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusId => "-id",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusCustomerId => "-customerID",
        MinusOwnerId => "-ownerID",
        MinusTotalCvss => "-totalCvss",
        MinusVulnerabilitiesCount => "-vulnerabilitiesCount",
        MinusMemberCount => "-memberCount",
        MinusAssetCount => "-assetCount",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusLastDynamicallyUpdatedTimestamp => "-lastDynamicallyUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.search.AssetGroupSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum AssetGroupSearchRequestTimeFieldStrategy {
        All => "all",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastDynamicallyUpdatedTimestamp => "lastDynamicallyUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.search.AssetGroupSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum AssetGroupSearchRequestUserFieldStrategy {
        All => "all",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
        Owner => "owner",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.search.AssetGroupSearchSubCriteria`.
    pub struct AssetGroupSearchSubCriteria {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        child: Vec<String> => "child",
        /// No item twice.
        criticality: Vec<CriticalitySearchRequest> => "criticality",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        dynamic_group_filters: Vec<String> => "dynamicGroupFilters",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AssetGroupFlag> => "excludeFlags",
        /// No item twice.
        group: Vec<String> => "group",
        has_asset: bool => "hasAsset",
        has_child: bool => "hasChild",
        /// No item twice.
        include_flags: Vec<AssetGroupFlag> => "includeFlags",
        /// No item twice, `"any"` if absent.
        keyword_field_strategy: Vec<AssetGroupSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        maximum_total_cvss: f64 => "maximumTotalCvss",
        /// At least 0.
        minimum_total_cvss: f64 => "minimumTotalCvss",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<AssetGroupSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetGroupSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.AssetGroupUpdateRequest`.
    pub struct AssetGroupUpdateRequest {
        ..
        criticality: UpdateRequestCriticality => "criticality",
        description: String => "description",
        filter: String => "filter",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        never_dynamic: bool => "neverDynamic",
        owner: String => "owner",
        /// `false` if absent.
        populate_dynamic_group: bool => "populateDynamicGroup",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetImportStatus`.
    pub struct AssetImportStatus {
        ..
        appended_components_count: i64 => "appendedComponentsCount",
        asset: AssetInfo => "asset",
        comments: Vec<ImportStatusComment> => "comments",
        customer: ResponseCustomerInfo => "customer",
        data_source: AssetDataSourceInfo => "dataSource",
        expired_components_count: i64 => "expiredComponentsCount",
        failed_observations_count: i64 => "failedObservationsCount",
        id: rt::Uuid => "id",
        invalid_observations_count: i64 => "invalidObservationsCount",
        /// Milliseconds since 1970-01-01T00:00Z.
        job_end_timestamp: i64 => "jobEndTimestamp",
        job_result: AssetImportStatusJobResult => "jobResult",
        /// Milliseconds since 1970-01-01T00:00Z.
        job_start_timestamp: i64 => "jobStartTimestamp",
        job_status: AssetImportStatusJobStatus => "jobStatus",
        new_components_count: i64 => "newComponentsCount",
        new_observations_count: i64 => "newObservationsCount",
        processed_observations_count: i64 => "processedObservationsCount",
        refreshed_components_count: i64 => "refreshedComponentsCount",
        refreshed_observations_count: i64 => "refreshedObservationsCount",
        rejected_components_count: i64 => "rejectedComponentsCount",
        replaced_components_count: i64 => "replacedComponentsCount",
        stale_observations_count: i64 => "staleObservationsCount",
        submitted_by_user: ResponseUserInfo => "submittedByUser",
        submitted_components_count: i64 => "submittedComponentsCount",
        submitted_observations_count: i64 => "submittedObservationsCount",
        /// Milliseconds since 1970-01-01T00:00Z.
        submitted_timestamp: i64 => "submittedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetImportStatus/properties/jobResult`.
    pub enum AssetImportStatusJobResult {
        Created => "created",
        Updated => "updated",
        Failed => "failed",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetImportStatus/properties/jobStatus`.
    pub enum AssetImportStatusJobStatus {
        Prepared => "prepared",
        Active => "active",
        Failed => "failed",
        Success => "success",
        Timeout => "timeout",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetInfo`.
    pub struct AssetInfo {
        ..
        customer: ResponseCustomerInfo => "customer",
        data_source_id: rt::Uuid => "dataSourceID",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.assetlink.AssetLink`.
    pub struct AssetLink {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        definition: AssetLinkDefinitionInfo => "definition",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        expiry_timestamp: i64 => "expiryTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        origin: AssetInfo => "origin",
        target: AssetInfo => "target",
        ttl: i64 => "ttl",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.assetlink.AssetLinkBinding`.
    pub struct AssetLinkBinding {
        ..
        asset_link_definition: AssetLinkDefinitionInfo => "assetLinkDefinition",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        origin: AssetDefinitionInfo => "origin",
        target: AssetDefinitionInfo => "target",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkBindingAddRequest`.
    pub struct AssetLinkBindingAddRequest {
        origin: String => "origin",
        target: String => "target",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkBindingCreateRequest`.
    pub struct AssetLinkBindingCreateRequest {
        origin: String => "origin",
        target: String => "target",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.assetlink.AssetLinkBindingInfo`.
    pub struct AssetLinkBindingInfo {
        ..
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        origin: AssetDefinitionInfo => "origin",
        target: AssetDefinitionInfo => "target",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkCreateRequest`.
    pub struct AssetLinkCreateRequest {
        definition: String => "definition",
        target: String => "target",
        ..
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.assetlink.AssetLinkDefinition`.
    pub struct AssetLinkDefinition {
        ..
        /// No item twice.
        bindings: Vec<AssetLinkBindingInfo> => "bindings",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        inverse: String => "inverse",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        property: String => "property",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkDefinitionCreateRequest`.
    pub struct AssetLinkDefinitionCreateRequest {
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        property: String => "property",
        short_name: String => "shortName",
        ..
        /// No item twice.
        bindings: Vec<AssetLinkBindingCreateRequest> => "bindings",
        inverse: String => "inverse",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.assetlink.AssetLinkDefinitionInfo`.
    pub struct AssetLinkDefinitionInfo {
        ..
        id: rt::Uuid => "id",
        inverse: String => "inverse",
        property: String => "property",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkDefinitionUpdateRequest`.
    pub struct AssetLinkDefinitionUpdateRequest {
        ..
        /// No item twice.
        add_binding: Vec<AssetLinkBindingCreateRequest> => "addBinding",
        inverse: String => "inverse",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        property: String => "property",
        /// No item twice.
        remove_binding: Vec<rt::Uuid> => "removeBinding",
        short_name: String => "shortName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.AssetDefinition/properties/flags/items`.
    pub enum AssetLinkFlag {
        Deleted => "deleted",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetlink.AssetLinkRefreshRequest`.
    pub struct AssetLinkRefreshRequest {
        ..
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetRangeMetricRequest`.
    pub struct AssetRangeMetricRequest {
        field: AssetRangeMetricRequestField => "field",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_empty: bool => "includeEmpty",
        resolution: RangeMetricResolution => "resolution",
        start_timestamp: String => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetRangeMetricRequest/properties/field`.
    pub enum AssetRangeMetricRequestField {
        Created => "created",
        Deleted => "deleted",
        LastSeen => "lastSeen",
        LastUpdated => "lastUpdated",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.AssetReindexRequest`.
    pub struct AssetReindexRequest {
        /// 0 to 1000 items, no item twice.
        asset_id: Vec<rt::Uuid> => "assetID",
        /// `"none"` if absent.
        recursive: AssetReindexRequestRecursive => "recursive",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.AssetReindexRequest/properties/recursive`.
    pub enum AssetReindexRequestRecursive {
        None => "none",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.reindex.AssetResourceReindexRequest`.
    pub struct AssetResourceReindexRequest {
        data_center: AssetResourceReindexRequestDataCenter => "dataCenter",
        /// At least 1 items, no item twice.
        resources: Vec<AssetResourceReindexRequestResource> => "resources",
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        end_timestamp: String => "endTimestamp",
        start_timestamp: String => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.reindex.AssetResourceReindexRequest/properties/dataCenter`.
    pub enum AssetResourceReindexRequestDataCenter {
        All => "all",
        Osl => "osl",
        Svg => "svg",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.reindex.AssetResourceReindexRequest/properties/resources/items`.
    pub enum AssetResourceReindexRequestResource {
        All => "all",
        Observations => "observations",
        Assets => "assets",
        Groups => "groups",
        VulnerabilityDefinitions => "vulnerabilityDefinitions",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.reindex.AssetResourceReindexResponse`.
    pub struct AssetResourceReindexResponse {
        ..
        correlation_id: rt::Uuid => "correlationID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetSearchRequest`.
    pub struct AssetSearchRequest {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        asset: Vec<String> => "asset",
        asset_by_vulnerability: AssetByVulnerabilitySearchRequest => "assetByVulnerability",
        /// No item twice.
        asset_definition: Vec<String> => "assetDefinition",
        /// No item twice.
        component: Vec<AssetComponentSearchRequest> => "component",
        /// No item twice.
        criticality: Vec<CriticalitySearchRequest> => "criticality",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AssetFlag> => "excludeFlags",
        has_groups: bool => "hasGroups",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<AssetFlag> => "includeFlags",
        /// `true` if absent.
        include_group_info: bool => "includeGroupInfo",
        /// No item twice, `"assetAll"` if absent.
        keyword_field_strategy: Vec<AssetSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        maximum_total_cvss: f64 => "maximumTotalCvss",
        /// At least 0.
        minimum_total_cvss: f64 => "minimumTotalCvss",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        order: Vec<String> => "order",
        /// No item twice.
        parent: Vec<String> => "parent",
        sort_by: Vec<AssetSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<AssetSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<ListAssetsTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum AssetSearchRequestKeywordFieldStrategy {
        All => "all",
        AssetAll => "assetAll",
        ShortName => "shortName",
        Name => "name",
        Description => "description",
        VulnerabilityDefinitionAll => "vulnerabilityDefinitionAll",
        References => "references",
        VulnerabilityId => "vulnerabilityID",
        VulnerabilityName => "vulnerabilityName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetSearchRequest/properties/sortBy/items`.
    pub enum AssetSearchRequestSortBy {
        Id => "id",
        CustomerId => "customerID",
        ShortName => "shortName",
        Name => "name",
        OwnerId => "ownerID",
        FirstSeenTimestamp => "firstSeenTimestamp",
        LastSeenTimestamp => "lastSeenTimestamp",
        LastScanTimestamp => "lastScanTimestamp",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        TotalCvss => "totalCVSS",
        VulnerabilitiesCount => "vulnerabilitiesCount",
        MinusId => "-id",
        MinusCustomerId => "-customerID",
        MinusShortName => "-shortName",
        MinusName => "-name",
        MinusOwnerId => "-ownerID",
        MinusFirstSeenTimestamp => "-firstSeenTimestamp",
        MinusLastSeenTimestamp => "-lastSeenTimestamp",
        MinusLastScanTimestamp => "-lastScanTimestamp",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
        MinusTotalCvss => "-totalCVSS",
        MinusVulnerabilitiesCount => "-vulnerabilitiesCount",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1asset~1definition/get/parameters/4/schema`.
    pub enum AssetSearchRequestTimeMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum AssetSearchRequestUserFieldStrategy {
        All => "all",
        FirstSeenByUser => "firstSeenByUser",
        LastSeenByUser => "lastSeenByUser",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
        Owner => "owner",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetSearchSubCriteria`.
    pub struct AssetSearchSubCriteria {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        asset: Vec<String> => "asset",
        asset_by_vulnerability: AssetByVulnerabilitySearchRequest => "assetByVulnerability",
        /// No item twice.
        asset_definition: Vec<String> => "assetDefinition",
        /// No item twice.
        component: Vec<AssetComponentSearchRequest> => "component",
        /// No item twice.
        criticality: Vec<CriticalitySearchRequest> => "criticality",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<AssetFlag> => "excludeFlags",
        has_groups: bool => "hasGroups",
        /// No item twice.
        include_flags: Vec<AssetFlag> => "includeFlags",
        /// `true` if absent.
        include_group_info: bool => "includeGroupInfo",
        /// No item twice, `"assetAll"` if absent.
        keyword_field_strategy: Vec<AssetSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        maximum_total_cvss: f64 => "maximumTotalCvss",
        /// At least 0.
        minimum_total_cvss: f64 => "minimumTotalCvss",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<ListAssetsTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetStatisticsMetricRequest`.
    pub struct AssetStatisticsMetricRequest {
        field: AssetStatisticsMetricRequestField => "field",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetStatisticsMetricRequest/properties/field`.
    pub enum AssetStatisticsMetricRequestField {
        Vulnerabilities => "vulnerabilities",
        Cvss => "cvss",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetStatisticsRequest`.
    pub struct AssetStatisticsRequest {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        asset: Vec<String> => "asset",
        asset_by_vulnerability: AssetByVulnerabilitySearchRequest => "assetByVulnerability",
        /// No item twice.
        asset_definition: Vec<String> => "assetDefinition",
        /// No item twice.
        component: Vec<AssetComponentSearchRequest> => "component",
        /// No item twice.
        criticality: Vec<CriticalitySearchRequest> => "criticality",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<AssetFlag> => "excludeFlags",
        field_aggregation: Vec<AssetFieldAggregationRequest> => "fieldAggregation",
        has_groups: bool => "hasGroups",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<AssetFlag> => "includeFlags",
        /// `true` if absent.
        include_group_info: bool => "includeGroupInfo",
        /// No item twice, `"assetAll"` if absent.
        keyword_field_strategy: Vec<AssetSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        maximum_total_cvss: f64 => "maximumTotalCvss",
        /// At least 0.
        minimum_total_cvss: f64 => "minimumTotalCvss",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        range_metric: Vec<AssetRangeMetricRequest> => "rangeMetric",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        statistics_metric: Vec<AssetStatisticsMetricRequest> => "statisticsMetric",
        /// No item twice.
        sub_criteria: Vec<AssetSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<ListAssetsTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetSearchRequestUserFieldStrategy> => "userFieldStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.AssetUpdateRequest`.
    pub struct AssetUpdateRequest {
        ..
        /// No item twice.
        add_components: Vec<AssetComponentAddRequest> => "addComponents",
        criticality: UpdateRequestCriticality => "criticality",
        /// No item twice.
        delete_components: Vec<rt::Uuid> => "deleteComponents",
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        owner: String => "owner",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.BulkRecastObservationsTaskCreated`.
    pub struct BulkRecastObservationsTaskCreated {
        ..
        id: rt::Uuid => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.BulkResolveObservationsTaskCreated`.
    pub struct BulkResolveObservationsTaskCreated {
        ..
        id: rt::Uuid => "id",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinition`.
    pub struct ComponentDefinition {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        short_name: String => "shortName",
        r#type: AssetComponentType => "type",
        visibility: ComponentDefinitionVisibility => "visibility",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionAddRequest`.
    pub struct ComponentDefinitionAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        r#type: AssetComponentType => "type",
        ..
        description: String => "description",
        domain: String => "domain",
        /// No item twice.
        values: Vec<ComponentDefinitionUpsertValueRequest> => "values",
        /// `"any"` if absent.
        visibility: ComponentDefinitionVisibility => "visibility",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinitionInfo`.
    pub struct ComponentDefinitionInfo {
        ..
        domain: ResponseDomainInfo => "domain",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
        r#type: AssetComponentType => "type",
        visibility: ComponentDefinitionVisibility => "visibility",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionSearchRequest`.
    pub struct ComponentDefinitionSearchRequest {
        ..
        /// No item twice.
        asset_definition: Vec<String> => "assetDefinition",
        /// No item twice.
        definition: Vec<String> => "definition",
        /// No item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchComponentDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        order: Vec<String> => "order",
        sort_by: Vec<AssetDataSourceSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<ComponentDefinitionSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<AssetComponentType> => "type",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        visibility: Vec<ComponentDefinitionVisibility> => "visibility",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionSearchSubCriteria`.
    pub struct ComponentDefinitionSearchSubCriteria {
        ..
        /// No item twice.
        asset_definition: Vec<String> => "assetDefinition",
        /// No item twice.
        definition: Vec<String> => "definition",
        /// No item twice.
        domain: Vec<String> => "domain",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchComponentDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        r#type: Vec<AssetComponentType> => "type",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        visibility: Vec<ComponentDefinitionVisibility> => "visibility",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionUpdateRequest`.
    pub struct ComponentDefinitionUpdateRequest {
        ..
        description: String => "description",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        visibility: ComponentDefinitionVisibility => "visibility",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionUpdateValuesRequest`.
    pub struct ComponentDefinitionUpdateValuesRequest {
        ..
        /// No item twice.
        remove_values: Vec<String> => "removeValues",
        /// No item twice.
        update_values: Vec<ComponentDefinitionUpsertValueRequest> => "updateValues",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinitionUpdateValuesResponse`.
    pub struct ComponentDefinitionUpdateValuesResponse {
        ..
        created_count: i64 => "createdCount",
        deleted_count: i64 => "deletedCount",
        updated_count: i64 => "updatedCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.componentdef.ComponentDefinitionUpsertValueRequest`.
    pub struct ComponentDefinitionUpsertValueRequest {
        value: String => "value",
        ..
        localised_values: rt::Map<String> => "localisedValues",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinitionValueResponse`.
    pub struct ComponentDefinitionValueResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localised_display_value: String => "localisedDisplayValue",
        localised_display_values: rt::Map<String> => "localisedDisplayValues",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ComponentDefinitionInfo/properties/visibility`.
    pub enum ComponentDefinitionVisibility {
        Any => "any",
        Asset => "asset",
        Vulnerability => "vulnerability",
    }
}

/// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.ConvertDynamicGroupToManagedRequest`.
pub type ConvertDynamicGroupToManagedRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.assetgroup.ConvertManagedGroupToDynamicRequest`.
    pub struct ConvertManagedGroupToDynamicRequest {
        filter: String => "filter",
        ..
        /// `false` if absent.
        populate_dynamic_group: bool => "populateDynamicGroup",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Criticality`.
    pub struct Criticality {
        ..
        availability: CriticalityIntegrity => "availability",
        confidentiality: CriticalityIntegrity => "confidentiality",
        integrity: CriticalityIntegrity => "integrity",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Criticality/properties/availability`.
    pub enum CriticalityIntegrity {
        Unknown2 => "unknown",
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.CriticalitySearchRequest`.
    pub struct CriticalitySearchRequest {
        dimension: CriticalitySearchRequestDimension => "dimension",
        /// At least 1 items, no item twice.
        level: Vec<CriticalityIntegrity> => "level",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.CriticalitySearchRequest/properties/dimension`.
    pub enum CriticalitySearchRequestDimension {
        Confidentiality => "confidentiality",
        Availability => "availability",
        Integrity => "integrity",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.DataImportAssetIdentificationRequest`.
    pub struct DataImportAssetIdentificationRequest {
        asset: String => "asset",
        asset_definition: String => "assetDefinition",
        strategy: DataImportAssetIdentificationRequestStrategy => "strategy",
        ..
        identification_component: String => "identificationComponent",
        identification_component_value: String => "identificationComponentValue",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.DataImportAssetIdentificationRequest/properties/strategy`.
    pub enum DataImportAssetIdentificationRequestStrategy {
        Asset => "asset",
        Component => "component",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.DataImportComponentImportRequest`.
    pub struct DataImportComponentImportRequest {
        component_definition: String => "componentDefinition",
        value: String => "value",
        ..
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.DataImportRequest`.
    pub struct DataImportRequest {
        asset_identification: DataImportAssetIdentificationRequest => "assetIdentification",
        customer: String => "customer",
        data_source: String => "dataSource",
        /// At least 0.
        ttl: i64 => "ttl",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        asset_name: String => "assetName",
        /// No item twice.
        components: Vec<DataImportComponentImportRequest> => "components",
        description: String => "description",
        /// No item twice.
        observations: Vec<ObservationImportRequest> => "observations",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.DataImportResponse`.
    pub struct DataImportResponse {
        ..
        asset: rt::Uuid => "asset",
        job_id: rt::Uuid => "jobID",
        status: DataImportResponseStatus => "status",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.DataImportResponse/properties/status`.
    pub enum DataImportResponseStatus {
        ExistingAsset => "existingAsset",
        NewAsset => "newAsset",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.FilterInfo`.
    pub struct FilterInfo {
        ..
        description: String => "description",
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
        /// No item twice.
        users_granting_access: Vec<FilterInfoUsersGrantingAccess> => "usersGrantingAccess",
    }
}

rt::union! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.FilterInfo/properties/usersGrantingAccess/items`.
    pub enum FilterInfoUsersGrantingAccess by "type" {
        Group(ResponseGroupInfo) => ["group"],
        User(ResponseUserInfo) => ["user", ""],
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1group~1{idOrShortName}~1assets/get/parameters/5/schema`.
    pub enum GetChildrenAssetsSortBy {
        Name => "name",
        LastUpdated => "lastUpdated",
        VulnerabilityCount => "vulnerabilityCount",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ImportStatusComment`.
    pub struct ImportStatusComment {
        ..
        comment: String => "comment",
        timestamp: i64 => "timestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.search.ImportStatusSearchRequest`.
    pub struct ImportStatusSearchRequest {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice, `"all"` if absent.
        count_field_strategy: Vec<ListImportStatusCountFieldStrategy> => "countFieldStrategy",
        /// `"any"` if absent.
        count_match_strategy: AssetSearchRequestTimeMatchStrategy => "countMatchStrategy",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        import_result: Vec<AssetImportStatusJobResult> => "importResult",
        /// No item twice.
        import_status: Vec<AssetImportStatusJobStatus> => "importStatus",
        include_comments: bool => "includeComments",
        /// No item twice.
        job: Vec<rt::Uuid> => "job",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0.
        max_count: i64 => "maxCount",
        /// At least 0.
        min_count: i64 => "minCount",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ImportStatusSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<ImportStatusSearchSubCriteria> => "subCriteria",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<ListImportStatusTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"submittedByUser"` if absent.
        user_field_strategy: Vec<ImportStatusSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"any"` if absent.
        user_match_strategy: AssetSearchRequestTimeMatchStrategy => "userMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.search.ImportStatusSearchRequest/properties/sortBy/items`.
    pub enum ImportStatusSearchRequestSortBy {
        SubmittedTimestamp => "submittedTimestamp",
        JobStartTimestamp => "jobStartTimestamp",
        JobEndTimestamp => "jobEndTimestamp",
        SubmittedComponentsCount => "submittedComponentsCount",
        NewComponentsCount => "newComponentsCount",
        SubmittedObservationsCount => "submittedObservationsCount",
        NewObservationsCount => "newObservationsCount",
        MinusSubmittedTimestamp => "-submittedTimestamp",
        MinusJobStartTimestamp => "-jobStartTimestamp",
        MinusJobEndTimestamp => "-jobEndTimestamp",
        MinusSubmittedComponentsCount => "-submittedComponentsCount",
        MinusNewComponentsCount => "-newComponentsCount",
        MinusSubmittedObservationsCount => "-submittedObservationsCount",
        MinusNewObservationsCount => "-newObservationsCount",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.search.ImportStatusSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum ImportStatusSearchRequestUserFieldStrategy {
        SubmittedByUser => "submittedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.search.ImportStatusSearchSubCriteria`.
    pub struct ImportStatusSearchSubCriteria {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice, `"all"` if absent.
        count_field_strategy: Vec<ListImportStatusCountFieldStrategy> => "countFieldStrategy",
        /// `"any"` if absent.
        count_match_strategy: AssetSearchRequestTimeMatchStrategy => "countMatchStrategy",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        import_result: Vec<AssetImportStatusJobResult> => "importResult",
        /// No item twice.
        import_status: Vec<AssetImportStatusJobStatus> => "importStatus",
        /// No item twice.
        job: Vec<rt::Uuid> => "job",
        /// At least 0.
        max_count: i64 => "maxCount",
        /// At least 0.
        min_count: i64 => "minCount",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<ListImportStatusTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"submittedByUser"` if absent.
        user_field_strategy: Vec<ImportStatusSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"any"` if absent.
        user_match_strategy: AssetSearchRequestTimeMatchStrategy => "userMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1asset/get/parameters/10/schema/items`.
    pub enum ListAssetsTimeFieldStrategy {
        All => "all",
        AssetAll => "assetAll",
        FirstSeenTimestamp => "firstSeenTimestamp",
        LastSeenTimestamp => "lastSeenTimestamp",
        LastScanTimestamp => "lastScanTimestamp",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        ExpireTimestamp => "expireTimestamp",
        VulnerabilityAll => "vulnerabilityAll",
        VulnerabilityResolutionTimestamp => "vulnerabilityResolutionTimestamp",
        VulnerabilityResolutionExpiryTimestamp => "vulnerabilityResolutionExpiryTimestamp",
        VulnerabilityFirstSeenTimestamp => "vulnerabilityFirstSeenTimestamp",
        VulnerabilityLastSeenTimestamp => "vulnerabilityLastSeenTimestamp",
        VulnerabilityExpireTimestamp => "vulnerabilityExpireTimestamp",
        VulnerabilityCreatedTimestamp => "vulnerabilityCreatedTimestamp",
        VulnerabilityLastUpdatedTimestamp => "vulnerabilityLastUpdatedTimestamp",
        VulnerabilityDeletedTimestamp => "vulnerabilityDeletedTimestamp",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1import~1status/get/parameters/5/schema/items`.
    pub enum ListImportStatusCountFieldStrategy {
        NewComponents => "newComponents",
        ExpiredComponents => "expiredComponents",
        RejectedComponents => "rejectedComponents",
        ReplacedComponents => "replacedComponents",
        AppendedComponents => "appendedComponents",
        RefreshedComponents => "refreshedComponents",
        SubmittedObservations => "submittedObservations",
        NewObservations => "newObservations",
        ProcessedObservations => "processedObservations",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1import~1status/get/parameters/8/schema/items`.
    pub enum ListImportStatusTimeFieldStrategy {
        SubmittedTimestamp => "submittedTimestamp",
        JobStartTimestamp => "jobStartTimestamp",
        JobEndTimestamp => "jobEndTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1servicetask/get/parameters/0/schema/items`.
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
    /// Schema `/paths/~1assets~1v2~1vulnerability/get/parameters/12/schema/items`.
    pub enum ListVulnerabilitiesTimeFieldStrategy {
        All => "all",
        ResolutionTimestamp => "resolutionTimestamp",
        ResolutionExpiryTimestamp => "resolutionExpiryTimestamp",
        FirstSeenTimestamp => "firstSeenTimestamp",
        LastSeenTimestamp => "lastSeenTimestamp",
        ExpireTimestamp => "expireTimestamp",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.MetricMetadata`.
    pub struct MetricMetadata {
        ..
        identifier: String => "identifier",
        name: String => "name",
        short_name: String => "shortName",
        r#type: MetricMetadataType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.MetricMetadata/properties/type`.
    pub enum MetricMetadataType {
        Asset => "asset",
        Customer => "customer",
        AssetGroup => "assetGroup",
        AssetDefinition => "assetDefinition",
        VulnerabilityDefinition => "vulnerabilityDefinition",
        VulnerabilitySeverity => "vulnerabilitySeverity",
        Resolution => "resolution",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.MetricRecord`.
    pub struct MetricRecord {
        ..
        buckets: Vec<MetricRecord> => "buckets",
        count: i64 => "count",
        metadata: MetricMetadata => "metadata",
        range_metrics: Vec<RangeMetric> => "rangeMetrics",
        statistics_metrics: Vec<StatisticsMetric> => "statisticsMetrics",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.ObservationBulkRecastServiceTaskRequest`.
    pub struct ObservationBulkRecastServiceTaskRequest {
        /// 1 to 1000 items, no item twice.
        observations: Vec<rt::Uuid> => "observations",
        severity: VulnerabilitySeverity => "severity",
        ..
        /// 0 to 10.
        cvss: f64 => "cvss",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.ObservationBulkResolveServiceTaskRequest`.
    pub struct ObservationBulkResolveServiceTaskRequest {
        resolution: VulnerabilityResolveRequestResolution => "resolution",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        criteria: VulnerabilitySearchRequest => "criteria",
        /// 0 to 1000 items, no item twice.
        observations: Vec<rt::Uuid> => "observations",
        /// `"0"` if absent.
        resolution_expiry_timestamp: String => "resolutionExpiryTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.observation.ObservationComponentImportRequest`.
    pub struct ObservationComponentImportRequest {
        component: String => "component",
        value: String => "value",
        ..
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.dataimport.observation.ObservationImportRequest`.
    pub struct ObservationImportRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        vulnerability: String => "vulnerability",
        ..
        /// No item twice.
        components: Vec<ObservationComponentImportRequest> => "components",
        /// 0 to 10, `"0.0"` if absent.
        cvss: f64 => "cvss",
        observation_description: String => "observationDescription",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        raw_output: String => "rawOutput",
        severity: VulnerabilitySeverity => "severity",
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.ObservationsByVulnerabilityCompactViewRequest`.
    pub struct ObservationsByVulnerabilityCompactViewRequest {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        asset_component: Vec<AssetComponentSearchRequest> => "assetComponent",
        /// No item twice.
        asset_group: Vec<String> => "assetGroup",
        /// No item twice.
        component: Vec<VulnerabilityComponentSearchRequest> => "component",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilitySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        references: Vec<String> => "references",
        /// No item twice.
        resolution: Vec<VulnerabilityResolution> => "resolution",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        sort_by: Vec<ObservationsByVulnerabilityCompactViewRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<VulnerabilitySearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastSeenTimestamp"` if absent.
        time_field_strategy: Vec<ListVulnerabilitiesTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<VulnerabilitySearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.ObservationsByVulnerabilityCompactViewRequest/properties/sortBy/items`.
    pub enum ObservationsByVulnerabilityCompactViewRequestSortBy {
        Count => "count",
        Severity => "severity",
        MinusCount => "-count",
        MinusSeverity => "-severity",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ObservationsByVulnerabilityCompactViewResponse`.
    pub struct ObservationsByVulnerabilityCompactViewResponse {
        ..
        count: i64 => "count",
        definition: VulnerabilityDefinition => "definition",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.RangeMetric`.
    pub struct RangeMetric {
        ..
        count: i64 => "count",
        date_histogram_buckets: Vec<RangeMetricDateHistogramBucket> => "dateHistogramBuckets",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        key: String => "key",
        resolution: RangeMetricResolution => "resolution",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.RangeMetricDateHistogramBucket`.
    pub struct RangeMetricDateHistogramBucket {
        ..
        count: i64 => "count",
        key: String => "key",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.statistics.AssetRangeMetricRequest/properties/resolution`.
    pub enum RangeMetricResolution {
        Day => "day",
        Hour => "hour",
        Week => "week",
        Month => "month",
        Year => "year",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ReindexResponse`.
    pub struct ReindexResponse {
        ..
        /// No item twice.
        not_found_asset_group_id: Vec<rt::Uuid> => "notFoundAssetGroupID",
        /// No item twice.
        not_found_asset_id: Vec<rt::Uuid> => "notFoundAssetID",
        reindexed_asset_count: i64 => "reindexedAssetCount",
        reindexed_asset_group_count: i64 => "reindexedAssetGroupCount",
        reindexed_vulnerability_count: i64 => "reindexedVulnerabilityCount",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.RequestCriticalityTriad`.
    pub struct RequestCriticalityTriad {
        /// `"unknown"` if absent.
        availability: CriticalityIntegrity => "availability",
        /// `"unknown"` if absent.
        confidentiality: CriticalityIntegrity => "confidentiality",
        /// `"unknown"` if absent.
        integrity: CriticalityIntegrity => "integrity",
        ..
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1asset~1definition/get/parameters/3/schema/items`.
    pub enum SearchAssetDefinitionsSimplifiedKeywordField {
        ShortName => "shortName",
        Name => "name",
        ComponentShortName => "componentShortName",
        ComponentName => "componentName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1asset~1definition/get/parameters/7/schema/items`.
    pub enum SearchAssetDefinitionsSimplifiedTimeField {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1group~1search/post/parameters/1/schema/items`.
    pub enum SearchAssetGroupsExportField {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        Description => "description",
        CustomerName => "customerName",
        OwnerName => "ownerName",
        Availability => "availability",
        Confidentiality => "confidentiality",
        Integrity => "integrity",
        TotalCvss => "totalCvss",
        VulnerabilitiesCount => "vulnerabilitiesCount",
        CreatedTimestamp => "createdTimestamp",
        CreatedByUserName => "createdByUserName",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastUpdatedByUserName => "lastUpdatedByUserName",
        DeletedTimestamp => "deletedTimestamp",
        DeletedByUser => "deletedByUser",
        Flags => "flags",
        MemberCount => "memberCount",
        VulnerabilityStatus => "vulnerabilityStatus",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1asset~1search/post/parameters/1/schema/items`.
    pub enum SearchAssetsExportField {
        Id => "id",
        ShortName => "shortName",
        Name => "name",
        Description => "description",
        CustomerName => "customerName",
        OwnerName => "ownerName",
        AssetDefinitionName => "assetDefinitionName",
        Components => "components",
        ParentGroupsNames => "parentGroupsNames",
        Availability => "availability",
        Confidentiality => "confidentiality",
        Integrity => "integrity",
        TotalCvss => "totalCvss",
        VulnerabilitiesCount => "vulnerabilitiesCount",
        FirstSeenTimestamp => "firstSeenTimestamp",
        FirstSeenByUser => "firstSeenByUser",
        LastSeenTimestamp => "lastSeenTimestamp",
        LastSeenByUser => "lastSeenByUser",
        LastScanTimestamp => "lastScanTimestamp",
        Ttl => "ttl",
        CreatedTimestamp => "createdTimestamp",
        CreatedByUser => "createdByUser",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedTimestamp => "deletedTimestamp",
        DeletedByUser => "deletedByUser",
        Flags => "flags",
        ExploitAvailable => "exploitAvailable",
        VulnerabilityStatus => "vulnerabilityStatus",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1component~1definition/get/parameters/3/schema/items`.
    pub enum SearchComponentDefinitionsSimplifiedKeywordField {
        ShortName => "shortName",
        Name => "name",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1vulnerability~1search/post/parameters/1/schema/items`.
    pub enum SearchVulnerabilitiesExportField {
        VulnerabilityId => "vulnerabilityId",
        Severity => "severity",
        Cvss => "cvss",
        DefinitionName => "definitionName",
        DefinitionFlags => "definitionFlags",
        AssetName => "assetName",
        CustomerName => "customerName",
        Resolution => "resolution",
        ResolutionExpiryTimestamp => "resolutionExpiryTimestamp",
        CreatedTimestamp => "createdTimestamp",
        CreatedByUserName => "createdByUserName",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        LastUpdatedByUserName => "lastUpdatedByUserName",
        ResolutionTimestamp => "resolutionTimestamp",
        ResolvedByUserName => "resolvedByUserName",
        FirstSeenTimestamp => "firstSeenTimestamp",
        FirstSeenByUserName => "firstSeenByUserName",
        LastSeenTimestamp => "lastSeenTimestamp",
        LastSeenByUserName => "lastSeenByUserName",
        DeletedTimestamp => "deletedTimestamp",
        DeletedByUserName => "deletedByUserName",
        ResolutionComment => "resolutionComment",
        Components => "components",
        DefinitionExploitAvailable => "definitionExploitAvailable",
        References => "references",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1assets~1v2~1vulnerability~1definition~1search/post/parameters/1/schema/items`.
    pub enum SearchVulnerabilityDefinitionsExportField {
        References => "references",
        DefinitionName => "definitionName",
        DefinitionExploitAvailable => "definitionExploitAvailable",
        DefinitionExploitPublished => "definitionExploitPublished",
        SourceName => "sourceName",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.ServiceTaskBulkAbortResponse`.
    pub struct ServiceTaskBulkAbortResponse {
        ..
        aborted_count: i64 => "abortedCount",
        errors: rt::Map<String> => "errors",
        failed_count: i64 => "failedCount",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.statistics.StatisticsMetric`.
    pub struct StatisticsMetric {
        ..
        avg: f64 => "avg",
        count: i64 => "count",
        key: String => "key",
        max: f64 => "max",
        min: f64 => "min",
        sum: f64 => "sum",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.UpdateRequestCriticality`.
    pub struct UpdateRequestCriticality {
        ..
        availability: CriticalityIntegrity => "availability",
        confidentiality: CriticalityIntegrity => "confidentiality",
        integrity: CriticalityIntegrity => "integrity",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Vulnerability`.
    pub struct Vulnerability {
        ..
        asset: AssetInfo => "asset",
        /// No item twice.
        components: Vec<VulnerabilityComponent> => "components",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        cvss: f64 => "cvss",
        data_source: AssetDataSourceCompactInfo => "dataSource",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        expire_timestamp: i64 => "expireTimestamp",
        first_seen_by_user: ResponseUserInfo => "firstSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        first_seen_timestamp: i64 => "firstSeenTimestamp",
        /// No item twice.
        flags: Vec<VulnerabilityFlag> => "flags",
        id: rt::Uuid => "id",
        last_seen_by_user: ResponseUserInfo => "lastSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        observation_description: String => "observationDescription",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        raw_output: String => "rawOutput",
        resolution: VulnerabilityResolution => "resolution",
        resolution_comment: String => "resolutionComment",
        /// Milliseconds since 1970-01-01T00:00Z.
        resolution_expiry_timestamp: i64 => "resolutionExpiryTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        resolution_timestamp: i64 => "resolutionTimestamp",
        resolved_by_user: ResponseUserInfo => "resolvedByUser",
        severity: VulnerabilitySeverity => "severity",
        ttl: i64 => "ttl",
        vulnerability_definition: VulnerabilityDefinitionInfo => "vulnerabilityDefinition",
        vulnerability_id: String => "vulnerabilityID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityAddRequest`.
    pub struct VulnerabilityAddRequest {
        asset: String => "asset",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        vulnerability: String => "vulnerability",
        ..
        /// No item twice.
        components: Vec<VulnerabilityComponentAddRequest> => "components",
        customer: String => "customer",
        /// 0 to 10.
        cvss: f64 => "cvss",
        data_source: String => "dataSource",
        observation_description: String => "observationDescription",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        raw_output: String => "rawOutput",
        severity: VulnerabilitySeverity => "severity",
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityBulkResolveRequest`.
    pub struct VulnerabilityBulkResolveRequest {
        /// 1 to 1000 items, no item twice.
        observations: Vec<rt::Uuid> => "observations",
        resolution: VulnerabilityResolveRequestResolution => "resolution",
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        /// `false` if absent.
        ignore_resolved: bool => "ignoreResolved",
        /// `"0"` if absent.
        resolution_expiry_timestamp: String => "resolutionExpiryTimestamp",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilityComponent`.
    pub struct VulnerabilityComponent {
        ..
        component_definition: ComponentDefinitionInfo => "componentDefinition",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        data_source: AssetDataSourceCompactInfo => "dataSource",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_seen_by_user: ResponseUserInfo => "lastSeenByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_seen_timestamp: i64 => "lastSeenTimestamp",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        r#type: AssetComponentType => "type",
        value: rt::Value => "value",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityComponentAddRequest`.
    pub struct VulnerabilityComponentAddRequest {
        component_definition: String => "componentDefinition",
        value: String => "value",
        ..
        data_source: String => "dataSource",
        /// At least 0.
        ttl: i64 => "ttl",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilityComponentSearchRequest`.
    pub struct VulnerabilityComponentSearchRequest {
        component_definition: String => "componentDefinition",
        ..
        /// No item twice.
        value: Vec<String> => "value",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilityDefinition`.
    pub struct VulnerabilityDefinition {
        ..
        conclusion: String => "conclusion",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        cvss: f64 => "cvss",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// Milliseconds since 1970-01-01T00:00Z.
        exploit_available_timestamp: i64 => "exploitAvailableTimestamp",
        /// No item twice.
        flags: Vec<VulnerabilityDefinitionFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        /// No item twice.
        references: Vec<String> => "references",
        severity: VulnerabilitySeverity => "severity",
        solution: String => "solution",
        vulnerability_id: String => "vulnerabilityID",
        vulnerability_source: VulnerabilitySourceInfo => "vulnerabilitySource",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.VulnerabilityDefinitionAddRequest`.
    pub struct VulnerabilityDefinitionAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        vulnerability_id: String => "vulnerabilityID",
        vulnerability_source: String => "vulnerabilitySource",
        ..
        conclusion: String => "conclusion",
        /// 0 to 10, `"0.0"` if absent.
        cvss: f64 => "cvss",
        description: String => "description",
        exploit_available: bool => "exploitAvailable",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// `0` if absent.
        exploit_available_timestamp: i64 => "exploitAvailableTimestamp",
        name: String => "name",
        /// No item twice.
        references: Vec<String> => "references",
        severity: VulnerabilitySeverity => "severity",
        solution: String => "solution",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilityDefinitionInfo/properties/flags/items`.
    pub enum VulnerabilityDefinitionFlag {
        Deleted => "deleted",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilityDefinitionInfo`.
    pub struct VulnerabilityDefinitionInfo {
        ..
        /// No item twice.
        flags: Vec<VulnerabilityDefinitionFlag> => "flags",
        id: rt::Uuid => "id",
        name: String => "name",
        vulnerability_id: String => "vulnerabilityID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.search.VulnerabilityDefinitionSearchRequest`.
    pub struct VulnerabilityDefinitionSearchRequest {
        ..
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<VulnerabilityDefinitionFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<VulnerabilityDefinitionFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilityDefinitionSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        order: Vec<String> => "order",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        sort_by: Vec<VulnerabilityDefinitionSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<VulnerabilityDefinitionSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<VulnerabilityDefinitionSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
        /// No item twice.
        vulnerability_source: Vec<String> => "vulnerabilitySource",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.search.VulnerabilityDefinitionSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum VulnerabilityDefinitionSearchRequestKeywordFieldStrategy {
        All => "all",
        Name => "name",
        Description => "description",
        Solution => "solution",
        Conclusion => "conclusion",
        References => "references",
        VulnerabilityId => "vulnerabilityID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.search.VulnerabilityDefinitionSearchRequest/properties/sortBy/items`.
    pub enum VulnerabilityDefinitionSearchRequestSortBy {
        Name => "name",
        VulnerabilityId => "vulnerabilityID",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        ExploitAvailableTimestamp => "exploitAvailableTimestamp",
        MinusName => "-name",
        MinusVulnerabilityId => "-vulnerabilityID",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
        MinusExploitAvailableTimestamp => "-exploitAvailableTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.search.VulnerabilityDefinitionSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum VulnerabilityDefinitionSearchRequestTimeFieldStrategy {
        All => "all",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        ExploitAvailableTimestamp => "exploitAvailableTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.search.VulnerabilityDefinitionSearchSubCriteria`.
    pub struct VulnerabilityDefinitionSearchSubCriteria {
        ..
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<VulnerabilityDefinitionFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<VulnerabilityDefinitionFlag> => "includeFlags",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilityDefinitionSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<VulnerabilityDefinitionSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<AssetDataSourceSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
        /// No item twice.
        vulnerability_source: Vec<String> => "vulnerabilitySource",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitydefinition.VulnerabilityDefinitionUpdateRequest`.
    pub struct VulnerabilityDefinitionUpdateRequest {
        ..
        /// No item twice.
        add_references: Vec<String> => "addReferences",
        conclusion: String => "conclusion",
        /// 0 to 10.
        cvss: f64 => "cvss",
        /// No item twice.
        delete_references: Vec<String> => "deleteReferences",
        description: String => "description",
        exploit_available: bool => "exploitAvailable",
        /// Milliseconds since 1970-01-01T00:00Z.
        /// `0` if absent.
        exploit_available_timestamp: i64 => "exploitAvailableTimestamp",
        name: String => "name",
        /// No item twice.
        overwrite_references: Vec<String> => "overwriteReferences",
        severity: VulnerabilitySeverity => "severity",
        solution: String => "solution",
        /// `false` if absent.
        update_observations: bool => "updateObservations",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityFieldAggregationRequest`.
    pub struct VulnerabilityFieldAggregationRequest {
        field: VulnerabilityFieldAggregationRequestField => "field",
        ..
        /// At least 1, `25` if absent.
        limit: i32 => "limit",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityFieldAggregationRequest/properties/field`.
    pub enum VulnerabilityFieldAggregationRequestField {
        Customer => "customer",
        AssetGroup => "assetGroup",
        Asset => "asset",
        VulnerabilityDefinition => "vulnerabilityDefinition",
        Severity => "severity",
        Resolution => "resolution",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.response.Vulnerability/properties/flags/items`.
    pub enum VulnerabilityFlag {
        Deleted => "deleted",
        ControlledVersion => "controlledVersion",
        CreatedByCvm => "createdByCVM",
        UpdatedByCvm => "updatedByCVM",
        DetectedByCvm => "detectedByCVM",
        MissingFromCvm => "missingFromCVM",
        DeletedFromCvm => "deletedFromCVM",
        DefinitionMissing => "definitionMissing",
        OverwrittenDefinitionCvss => "overwrittenDefinitionCVSS",
        OverwrittenDefinitionSeverity => "overwrittenDefinitionSeverity",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityRangeMetricRequest`.
    pub struct VulnerabilityRangeMetricRequest {
        field: VulnerabilityRangeMetricRequestField => "field",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        name: String => "name",
        ..
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_empty: bool => "includeEmpty",
        resolution: RangeMetricResolution => "resolution",
        start_timestamp: String => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityRangeMetricRequest/properties/field`.
    pub enum VulnerabilityRangeMetricRequestField {
        Created => "created",
        Deleted => "deleted",
        LastSeen => "lastSeen",
        LastUpdated => "lastUpdated",
        Resolved => "resolved",
        ResolutionExpiry => "resolutionExpiry",
        TimeToResolve => "timeToResolve",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityReopenRequest`.
    pub struct VulnerabilityReopenRequest {
        comment: String => "comment",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetByVulnerabilitySearchRequest/properties/resolution/items`.
    pub enum VulnerabilityResolution {
        Unresolved => "unresolved",
        Accepted => "accepted",
        TemporarilyAccepted => "temporarilyAccepted",
        FalsePositive => "falsePositive",
        ServiceNotAvailable => "serviceNotAvailable",
        NoLongerVulnerable => "noLongerVulnerable",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityResolveRequest`.
    pub struct VulnerabilityResolveRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        resolution: VulnerabilityResolveRequestResolution => "resolution",
        ..
        /// `"0"` if absent.
        resolution_expiry_timestamp: String => "resolutionExpiryTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityBulkResolveRequest/properties/resolution`.
    pub enum VulnerabilityResolveRequestResolution {
        Accepted => "accepted",
        TemporarilyAccepted => "temporarilyAccepted",
        FalsePositive => "falsePositive",
        ServiceNotAvailable => "serviceNotAvailable",
        NoLongerVulnerable => "noLongerVulnerable",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchRequest`.
    pub struct VulnerabilitySearchRequest {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        asset_component: Vec<AssetComponentSearchRequest> => "assetComponent",
        /// No item twice.
        asset_group: Vec<String> => "assetGroup",
        /// No item twice.
        component: Vec<VulnerabilityComponentSearchRequest> => "component",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        index_end_timestamp: String => "indexEndTimestamp",
        index_start_timestamp: String => "indexStartTimestamp",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilitySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        order: Vec<String> => "order",
        /// No item twice.
        references: Vec<String> => "references",
        /// No item twice.
        resolution: Vec<VulnerabilityResolution> => "resolution",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        sort_by: Vec<VulnerabilitySearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<VulnerabilitySearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastSeenTimestamp"` if absent.
        time_field_strategy: Vec<ListVulnerabilitiesTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<VulnerabilitySearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchRequest/properties/excludeFlags/items`.
    pub enum VulnerabilitySearchRequestExcludeFlag {
        Deleted => "deleted",
        CreatedByCvm => "createdByCVM",
        UpdatedByCvm => "updatedByCVM",
        DetectedByCvm => "detectedByCVM",
        MissingFromCvm => "missingFromCVM",
        DeletedFromCvm => "deletedFromCVM",
        DefinitionMissing => "definitionMissing",
        ExploitAvailable => "exploitAvailable",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchRequest/properties/keywordFieldStrategy/items`.
    pub enum VulnerabilitySearchRequestKeywordFieldStrategy {
        All => "all",
        ObservationAll => "observationAll",
        DefinitionAll => "definitionAll",
        Name => "name",
        Description => "description",
        ObservationDescription => "observationDescription",
        Solution => "solution",
        Conclusion => "conclusion",
        References => "references",
        ObservationReferences => "observationReferences",
        VulnerabilityId => "vulnerabilityID",
        AssetName => "assetName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchRequest/properties/sortBy/items`.
    pub enum VulnerabilitySearchRequestSortBy {
        VulnerabilityId => "vulnerabilityID",
        Cvss => "cvss",
        Severity => "severity",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        FirstSeenTimestamp => "firstSeenTimestamp",
        LastSeenTimestamp => "lastSeenTimestamp",
        ResolutionTimestamp => "resolutionTimestamp",
        ResolutionExpiryTimestamp => "resolutionExpiryTimestamp",
        ExpireTimestamp => "expireTimestamp",
        SocketComponent => "socketComponent",
        MinusVulnerabilityId => "-vulnerabilityID",
        MinusCvss => "-cvss",
        MinusSeverity => "-severity",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
        MinusFirstSeenTimestamp => "-firstSeenTimestamp",
        MinusLastSeenTimestamp => "-lastSeenTimestamp",
        MinusResolutionTimestamp => "-resolutionTimestamp",
        MinusResolutionExpiryTimestamp => "-resolutionExpiryTimestamp",
        MinusExpireTimestamp => "-expireTimestamp",
        MinusSocketComponent => "-socketComponent",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum VulnerabilitySearchRequestUserFieldStrategy {
        All => "all",
        ResolvedByUser => "resolvedByUser",
        FirstSeenByUser => "firstSeenByUser",
        LastSeenByUser => "lastSeenByUser",
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.search.VulnerabilitySearchSubCriteria`.
    pub struct VulnerabilitySearchSubCriteria {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        asset_component: Vec<AssetComponentSearchRequest> => "assetComponent",
        /// No item twice.
        asset_group: Vec<String> => "assetGroup",
        /// No item twice.
        component: Vec<VulnerabilityComponentSearchRequest> => "component",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilitySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        /// No item twice.
        references: Vec<String> => "references",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        resolution: Vec<VulnerabilityResolution> => "resolution",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastSeenTimestamp"` if absent.
        time_field_strategy: Vec<ListVulnerabilitiesTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<VulnerabilitySearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.asset.search.AssetByVulnerabilitySearchRequest/properties/severity/items`.
    pub enum VulnerabilitySeverity {
        Info => "info",
        Low => "low",
        Medium => "medium",
        High => "high",
        Critical => "critical",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilitySource`.
    pub struct VulnerabilitySource {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AssetLinkFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        read_permission: ResponseFunctionInfo => "readPermission",
        short_name: String => "shortName",
        write_permission: ResponseFunctionInfo => "writePermission",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitysource.VulnerabilitySourceAddRequest`.
    pub struct VulnerabilitySourceAddRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        read_permission: String => "readPermission",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        write_permission: String => "writePermission",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.asset.spi.v2.response.VulnerabilitySourceInfo`.
    pub struct VulnerabilitySourceInfo {
        ..
        id: rt::Uuid => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitysource.VulnerabilitySourceSearchRequest`.
    pub struct VulnerabilitySourceSearchRequest {
        ..
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchComponentDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<AssetDataSourceSearchRequestSortBy> => "sortBy",
        /// No item twice.
        source: Vec<String> => "source",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<VulnerabilitySourceSearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitysource.VulnerabilitySourceSearchSubCriteria`.
    pub struct VulnerabilitySourceSearchSubCriteria {
        ..
        /// `"0"` if absent.
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<SearchComponentDefinitionsSimplifiedKeywordField> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        source: Vec<String> => "source",
        /// `"0"` if absent.
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"lastUpdatedTimestamp"` if absent.
        time_field_strategy: Vec<SearchAssetDefinitionsSimplifiedTimeField> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerabilitysource.VulnerabilitySourceUpdateRequest`.
    pub struct VulnerabilitySourceUpdateRequest {
        ..
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        read_permission: String => "readPermission",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        write_permission: String => "writePermission",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityStatisticsMetricRequest`.
    pub struct VulnerabilityStatisticsMetricRequest {
        field: VulnerabilityStatisticsMetricRequestField => "field",
        ..
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityStatisticsMetricRequest/properties/field`.
    pub enum VulnerabilityStatisticsMetricRequestField {
        Cvss => "cvss",
        ResolutionTime => "resolutionTime",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.statistics.VulnerabilityStatisticsRequest`.
    pub struct VulnerabilityStatisticsRequest {
        ..
        /// No item twice.
        asset: Vec<String> => "asset",
        /// No item twice.
        asset_component: Vec<AssetComponentSearchRequest> => "assetComponent",
        /// No item twice.
        asset_group: Vec<String> => "assetGroup",
        /// No item twice.
        component: Vec<VulnerabilityComponentSearchRequest> => "component",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        data_source: Vec<String> => "dataSource",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "excludeFlags",
        field_aggregation: Vec<VulnerabilityFieldAggregationRequest> => "fieldAggregation",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<VulnerabilitySearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_raw_output: bool => "includeRawOutput",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<VulnerabilitySearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"any"` if absent.
        keyword_match_strategy: AssetSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// 0 to 10.
        maximum_cvss: f64 => "maximumCvss",
        /// 0 to 10.
        minimum_cvss: f64 => "minimumCvss",
        /// No item twice.
        observation_references: Vec<String> => "observationReferences",
        /// No item twice.
        range_metric: Vec<VulnerabilityRangeMetricRequest> => "rangeMetric",
        /// No item twice.
        references: Vec<String> => "references",
        /// No item twice.
        resolution: Vec<VulnerabilityResolution> => "resolution",
        /// No item twice.
        severity: Vec<VulnerabilitySeverity> => "severity",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        statistics_metric: Vec<VulnerabilityStatisticsMetricRequest> => "statisticsMetric",
        /// No item twice.
        sub_criteria: Vec<VulnerabilitySearchSubCriteria> => "subCriteria",
        /// No item twice, `"lastSeenTimestamp"` if absent.
        time_field_strategy: Vec<ListVulnerabilitiesTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: AssetSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<VulnerabilitySearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// No item twice.
        vulnerability_definition: Vec<String> => "vulnerabilityDefinition",
        /// No item twice.
        vulnerability_id: Vec<String> => "vulnerabilityID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.asset.spi.v2.request.vulnerability.VulnerabilityUpdateRequest`.
    pub struct VulnerabilityUpdateRequest {
        ..
        /// No item twice.
        add_components: Vec<VulnerabilityComponentAddRequest> => "addComponents",
        /// No item twice.
        add_observation_references: Vec<String> => "addObservationReferences",
        /// 0 to 10.
        cvss: f64 => "cvss",
        /// No item twice.
        delete_components: Vec<rt::Uuid> => "deleteComponents",
        /// No item twice.
        delete_observation_references: Vec<String> => "deleteObservationReferences",
        observation_description: String => "observationDescription",
        raw_output: String => "rawOutput",
        severity: VulnerabilitySeverity => "severity",
        /// At least 0.
        ttl: i64 => "ttl",
        vulnerability_definition: String => "vulnerabilityDefinition",
    }
}
