//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseUserInfo};

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.AddAdminCustomerRequest`.
    pub struct AddAdminCustomerRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        parent: String => "parent",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        ..
        domain: String => "domain",
        exclude_from_production: bool => "excludeFromProduction",
        language: AdminCustomerResponseLanguage => "language",
        network_base_customer: bool => "networkBaseCustomer",
        single_network_domain: bool => "singleNetworkDomain",
        time_zone: String => "timeZone",
        r#type: AdminCustomerResponseType => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.AddPropertyDescriptorEnumEntryRequest`.
    pub struct AddPropertyDescriptorEnumEntryRequest {
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_values: rt::Map<String> => "localizedValues",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        value: String => "value",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.AddPropertyDescriptorRequest`.
    pub struct AddPropertyDescriptorRequest {
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        key: String => "key",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        section: GetCustomerPropertiesSection => "section",
        r#type: PropertyDescriptorResponseType => "type",
        ..
        default_value: JsonNode => "defaultValue",
        externally_managed: bool => "externallyManaged",
        hidden: bool => "hidden",
        localized_names: rt::Map<String> => "localizedNames",
        overwrite_if_exists: bool => "overwriteIfExists",
        read_function: String => "readFunction",
        schema: JsonNode => "schema",
        /// `0` if absent.
        section_index: i32 => "sectionIndex",
        ui_schema: JsonNode => "uiSchema",
        write_function: String => "writeFunction",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerPropertyResponse`.
    pub struct AdminCustomerPropertyResponse {
        ..
        current_user_access_level: AdminCustomerPropertyResponseCurrentUserAccessLevel => "currentUserAccessLevel",
        default_json_value: rt::Value => "defaultJsonValue",
        default_value: String => "defaultValue",
        json_value: rt::Value => "jsonValue",
        key: String => "key",
        source: AdminCustomerPropertyResponseSource => "source",
        r#type: PropertyDescriptorResponseType => "type",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerPropertyResponse/properties/currentUserAccessLevel`.
    pub enum AdminCustomerPropertyResponseCurrentUserAccessLevel {
        Read => "read",
        Write => "write",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerPropertyResponse/properties/source`.
    pub enum AdminCustomerPropertyResponseSource {
        Descriptor => "descriptor",
        Customer => "customer",
        Inherited => "inherited",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerResponse`.
    pub struct AdminCustomerResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<AdminCustomerResponseFlag> => "flags",
        id: i64 => "id",
        language: AdminCustomerResponseLanguage => "language",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
        parent: ResponseCustomerInfo => "parent",
        short_name: String => "shortName",
        time_zone: String => "timeZone",
        r#type: AdminCustomerResponseType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerResponse/properties/flags/items`.
    pub enum AdminCustomerResponseFlag {
        Disabled => "disabled",
        DenySubmitForAnonymousUser => "denySubmitForAnonymousUser",
        AllowGlobalData => "allowGlobalData",
        ExcludeFromProduction => "excludeFromProduction",
        NetworkBaseCustomer => "networkBaseCustomer",
        SingleNetworkDomain => "singleNetworkDomain",
        CustomerDataDeleted => "customerDataDeleted",
        RootCustomerGroup => "rootCustomerGroup",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerResponse/properties/language`.
    pub enum AdminCustomerResponseLanguage {
        Norwegian => "norwegian",
        English => "english",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerResponse/properties/type`.
    pub enum AdminCustomerResponseType {
        Group => "group",
        Leaf => "leaf",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerUserRoleResponse`.
    pub struct AdminCustomerUserRoleResponse {
        ..
        customer: ResponseCustomerInfo => "customer",
        role: ListCustomerUserRolesRole => "role",
        user: ResponseUserInfo => "user",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminDomainResponse`.
    pub struct AdminDomainResponse {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.CustomerPropertyDescriptorEnumEntryResponse`.
    pub struct CustomerPropertyDescriptorEnumEntryResponse {
        ..
        description: String => "description",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_value: String => "localizedValue",
        localized_values: rt::Map<String> => "localizedValues",
        property_descriptor_id: rt::Uuid => "propertyDescriptorId",
        value: String => "value",
    }
}

/// Schema `no.mnemonic.services.customer.spi.v2.request.DisableAdminCustomerRequest`.
pub type DisableAdminCustomerRequest = rt::Value;

rt::text_enum! {
    /// Schema `/paths/~1customeradmin~1v2~1customer~1{idOrShortName}~1logo/get/parameters/3/schema`.
    pub enum GetCustomerLogoSize {
        Small => "small",
        Medium => "medium",
        Large => "large",
        Xlarge => "xlarge",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customeradmin~1v2~1customer~1{idOrShortName}~1properties/get/parameters/3/schema/items`.
    pub enum GetCustomerPropertiesSection {
        General => "general",
        Sla => "sla",
        Analysis => "analysis",
        Aer => "aer",
        Ama => "ama",
        Amq => "amq",
        Ala => "ala",
        Alc => "alc",
        Irt => "irt",
        Securedns => "securedns",
        Policy => "policy",
        Integrations => "integrations",
        Detections => "detections",
        Notification => "notification",
        Reporting => "reporting",
        Services => "services",
        Products => "products",
        Authentication => "authentication",
        Other => "other",
        Hidden => "hidden",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerUserRoleResponse/properties/role`.
    pub enum ListCustomerUserRolesRole {
        TechnicalAccountManager => "technicalAccountManager",
        LogManager => "logManager",
        NetworkManager => "networkManager",
        TiManager => "tiManager",
        KeyAccountManager => "keyAccountManager",
        TrsAccountManager => "trsAccountManager",
        CvmAccountManager => "cvmAccountManager",
        MsiAccountManager => "msiAccountManager",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customeradmin~1v2~1customer/get/parameters/4/schema`.
    pub enum ListCustomersSortBy {
        Id => "id",
        Name => "name",
        ShortName => "shortName",
        Relevance => "relevance",
        MinusId => "-id",
        MinusName => "-name",
        MinusShortName => "-shortName",
        MinusRelevance => "-relevance",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customeradmin~1v2~1propertydescriptor~1{idOrKey}~1values/get/parameters/4/schema`.
    pub enum ListPropertyDescriptorEnumEntriesSortBy {
        Value => "value",
        MinusValue => "-value",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customeradmin~1v2~1propertydescriptor/get/parameters/4/schema`.
    pub enum ListPropertyDescriptorsSortBy {
        Key => "key",
        Section => "section",
        Type => "type",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusKey => "-key",
        MinusSection => "-section",
        MinusType => "-type",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.MoveAdminCustomerRequest`.
    pub struct MoveAdminCustomerRequest {
        parent: String => "parent",
        ..
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.PropertyDescriptorResponse`.
    pub struct PropertyDescriptorResponse {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        default_json_value: rt::Value => "defaultJsonValue",
        default_value: String => "defaultValue",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        /// No item twice.
        flags: Vec<PropertyDescriptorResponseFlag> => "flags",
        id: rt::Uuid => "id",
        json_schema: rt::Value => "jsonSchema",
        key: String => "key",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        localized_description: String => "localizedDescription",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_name: String => "localizedName",
        localized_names: rt::Map<String> => "localizedNames",
        read_function: ResponseFunctionInfo => "readFunction",
        section: PropertyDescriptorResponseSection => "section",
        section_index: i32 => "sectionIndex",
        r#type: PropertyDescriptorResponseType => "type",
        ui_schema: rt::Value => "uiSchema",
        write_function: ResponseFunctionInfo => "writeFunction",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.PropertyDescriptorResponse/properties/flags/items`.
    pub enum PropertyDescriptorResponseFlag {
        Deleted => "deleted",
        Deprecated => "deprecated",
        ExternallyManaged => "externallyManaged",
        Hidden => "hidden",
        HasUiSchema => "hasUISchema",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.PropertyDescriptorResponse/properties/section`.
    pub enum PropertyDescriptorResponseSection {
        General => "general",
        Sla => "sla",
        Analysis => "analysis",
        Aer => "aer",
        Ama => "ama",
        Amq => "amq",
        Ala => "ala",
        Alc => "alc",
        Irt => "irt",
        Securedns => "securedns",
        Policy => "policy",
        Integrations => "integrations",
        Detections => "detections",
        Soar => "soar",
        Notification => "notification",
        Reporting => "reporting",
        Services => "services",
        Products => "products",
        Authentication => "authentication",
        Other => "other",
        Hidden => "hidden",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.AdminCustomerPropertyResponse/properties/type`.
    pub enum PropertyDescriptorResponseType {
        StringType => "stringType",
        FloatType => "floatType",
        IntegerType => "integerType",
        JsonType => "jsonType",
        BooleanType => "booleanType",
        EnumType => "enumType",
    }
}

/// Schema `no.mnemonic.services.customer.spi.v2.request.ReenableAdminCustomerRequest`.
pub type ReenableAdminCustomerRequest = rt::Value;

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequest`.
    pub struct SearchAdminCustomerRequest {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<SearchAdminCustomerRequestExcludeFlag> => "excludeFlags",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<SearchAdminCustomerRequestExcludeFlag> => "includeFlags",
        /// No item twice.
        keyword_field_strategy: Vec<SearchAdminCustomerRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchAdminCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        properties: Vec<SearchAdminCustomerRequestBaseProperty> => "properties",
        sort_by: Vec<ListCustomersSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<SearchAdminCustomerRequestSubCriteria> => "subCriteria",
        /// No item twice.
        r#type: Vec<AdminCustomerResponseType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequestBase_Property`.
    pub struct SearchAdminCustomerRequestBaseProperty {
        ..
        exclude: bool => "exclude",
        key: String => "key",
        /// No item twice.
        state: Vec<SearchAdminCustomerRequestBasePropertyState> => "state",
        /// No item twice.
        values: Vec<String> => "values",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequestBase_Property/properties/state/items`.
    pub enum SearchAdminCustomerRequestBasePropertyState {
        Descriptor => "descriptor",
        Inherited => "inherited",
        Customer => "customer",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequest/properties/excludeFlags/items`.
    pub enum SearchAdminCustomerRequestExcludeFlag {
        Disabled => "disabled",
        DenyNewMembers => "denyNewMembers",
        DenySubmitForAnonymousUser => "denySubmitForAnonymousUser",
        AllowGlobalData => "allowGlobalData",
        ExcludeFromProduction => "excludeFromProduction",
        NetworkBaseCustomer => "networkBaseCustomer",
        SingleNetworkDomain => "singleNetworkDomain",
        CustomerDataDeleted => "customerDataDeleted",
        RootCustomerGroup => "rootCustomerGroup",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequest/properties/keywordFieldStrategy/items`.
    pub enum SearchAdminCustomerRequestKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        ShortName => "shortName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequest/properties/keywordMatchStrategy`.
    pub enum SearchAdminCustomerRequestKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerRequestSubCriteria`.
    pub struct SearchAdminCustomerRequestSubCriteria {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<SearchAdminCustomerRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<SearchAdminCustomerRequestExcludeFlag> => "includeFlags",
        /// No item twice.
        keyword_field_strategy: Vec<SearchAdminCustomerRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchAdminCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        parent: Vec<String> => "parent",
        /// No item twice.
        properties: Vec<SearchAdminCustomerRequestBaseProperty> => "properties",
        required: bool => "required",
        /// No item twice.
        r#type: Vec<AdminCustomerResponseType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchAdminCustomerUserRolesRequest`.
    pub struct SearchAdminCustomerUserRolesRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        domain: String => "domain",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        /// No item twice.
        role: Vec<ListCustomerUserRolesRole> => "role",
        /// No item twice.
        user: Vec<String> => "user",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorEnumEntryRequest`.
    pub struct SearchPropertyDescriptorEnumEntryRequest {
        ..
        /// No item twice.
        keyword_field_strategy: Vec<SearchPropertyDescriptorEnumEntryRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchAdminCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        sort_by: Vec<ListPropertyDescriptorEnumEntriesSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<SearchPropertyDescriptorEnumEntryRequestSubCriteria> => "subCriteria",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorEnumEntryRequest/properties/keywordFieldStrategy/items`.
    pub enum SearchPropertyDescriptorEnumEntryRequestKeywordFieldStrategy {
        Value => "value",
        Name => "name",
        Description => "description",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorEnumEntryRequestSubCriteria`.
    pub struct SearchPropertyDescriptorEnumEntryRequestSubCriteria {
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        keyword_field_strategy: Vec<SearchPropertyDescriptorEnumEntryRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchAdminCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorRequest`.
    pub struct SearchPropertyDescriptorRequest {
        ..
        /// No item twice.
        exclude_flags: Vec<SearchPropertyDescriptorRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<SearchPropertyDescriptorRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_schema: bool => "includeSchema",
        /// `false` if absent.
        include_ui_schema: bool => "includeUISchema",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// No item twice.
        section: Vec<GetCustomerPropertiesSection> => "section",
        sort_by: Vec<ListPropertyDescriptorsSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<SearchPropertyDescriptorRequestSubCriteria> => "subCriteria",
        /// No item twice.
        r#type: Vec<PropertyDescriptorResponseType> => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorRequest/properties/excludeFlags/items`.
    pub enum SearchPropertyDescriptorRequestExcludeFlag {
        Deprecated => "deprecated",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchPropertyDescriptorRequestSubCriteria`.
    pub struct SearchPropertyDescriptorRequestSubCriteria {
        ..
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<SearchPropertyDescriptorRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<SearchPropertyDescriptorRequestExcludeFlag> => "includeFlags",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        /// No item twice.
        section: Vec<GetCustomerPropertiesSection> => "section",
        /// No item twice.
        r#type: Vec<PropertyDescriptorResponseType> => "type",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdateAdminCustomerLogoRequest`.
    pub struct UpdateAdminCustomerLogoRequest {
        mime_type: String => "mimeType",
        ..
        /// 0 to 16000000 characters.
        data: String => "data",
        image: String => "image",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdateAdminCustomerPropertiesRequest`.
    pub struct UpdateAdminCustomerPropertiesRequest {
        properties: rt::Map<JsonNode> => "properties",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdateAdminCustomerRequest`.
    pub struct UpdateAdminCustomerRequest {
        ..
        allow_global_data: bool => "allowGlobalData",
        data_deleted: bool => "dataDeleted",
        deny_submit_for_anonymous_user: bool => "denySubmitForAnonymousUser",
        exclude_from_production: bool => "excludeFromProduction",
        language: AdminCustomerResponseLanguage => "language",
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        name: String => "name",
        network_base_customer: bool => "networkBaseCustomer",
        /// Matches `[a-zA-Z0-9_:\-\.]*`.
        short_name: String => "shortName",
        single_network_domain: bool => "singleNetworkDomain",
        time_zone: String => "timeZone",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdateAdminCustomerUserRolesRequest`.
    pub struct UpdateAdminCustomerUserRolesRequest {
        /// At least 1 items, no item twice.
        user_roles: Vec<UpdateAdminCustomerUserRolesRequestAdminCustomerUserRoleRequest> => "userRoles",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdateAdminCustomerUserRolesRequest_AdminCustomerUserRoleRequest`.
    pub struct UpdateAdminCustomerUserRolesRequestAdminCustomerUserRoleRequest {
        role: ListCustomerUserRolesRole => "role",
        user: String => "user",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdatePropertyDescriptorEnumEntryRequest`.
    pub struct UpdatePropertyDescriptorEnumEntryRequest {
        ..
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_values: rt::Map<String> => "localizedValues",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.UpdatePropertyDescriptorRequest`.
    pub struct UpdatePropertyDescriptorRequest {
        ..
        default_value: JsonNode => "defaultValue",
        /// `false` if absent.
        deprecated: bool => "deprecated",
        externally_managed: bool => "externallyManaged",
        hidden: bool => "hidden",
        localized_descriptions: rt::Map<String> => "localizedDescriptions",
        localized_names: rt::Map<String> => "localizedNames",
        read_function: String => "readFunction",
        schema: JsonNode => "schema",
        section: GetCustomerPropertiesSection => "section",
        section_index: i32 => "sectionIndex",
        r#type: PropertyDescriptorResponseType => "type",
        uischema: JsonNode => "uischema",
        write_function: String => "writeFunction",
    }
}
