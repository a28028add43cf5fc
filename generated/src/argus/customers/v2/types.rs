//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseDomainInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerPropertyResponse`.
    pub struct BasicCustomerPropertyResponse {
        ..
        default_json_value: rt::Value => "defaultJsonValue",
        default_value: String => "defaultValue",
        json_value: rt::Value => "jsonValue",
        key: String => "key",
        source: BasicCustomerPropertyResponseSource => "source",
        value: String => "value",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerPropertyResponse/properties/source`.
    pub enum BasicCustomerPropertyResponseSource {
        Descriptor => "descriptor",
        Customer => "customer",
        Inherited => "inherited",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerResponse`.
    pub struct BasicCustomerResponse {
        ..
        ancestor_i_ds: Vec<i64> => "ancestorIDs",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<BasicCustomerResponseFlag> => "flags",
        id: i64 => "id",
        language: BasicCustomerResponseLanguage => "language",
        name: String => "name",
        parent_id: i64 => "parentID",
        /// No item twice.
        properties: Vec<BasicCustomerPropertyResponse> => "properties",
        short_name: String => "shortName",
        time_zone: String => "timeZone",
        r#type: BasicCustomerResponseType => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerResponse/properties/flags/items`.
    pub enum BasicCustomerResponseFlag {
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
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerResponse/properties/language`.
    pub enum BasicCustomerResponseLanguage {
        Norwegian => "norwegian",
        English => "english",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerResponse/properties/type`.
    pub enum BasicCustomerResponseType {
        Group => "group",
        Leaf => "leaf",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerUserRoleResponse`.
    pub struct BasicCustomerUserRoleResponse {
        ..
        role: BasicCustomerUserRoleResponseRole => "role",
        user: ResponseUserInfo => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicCustomerUserRoleResponse/properties/role`.
    pub enum BasicCustomerUserRoleResponseRole {
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

rt::model! { response
    /// Schema `no.mnemonic.services.customer.spi.v2.response.BasicDomainResponse`.
    pub struct BasicDomainResponse {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customers~1v2~1customer~1{idOrShortName}~1logo/get/parameters/3/schema`.
    pub enum GetCustomerLogoSize {
        Small => "small",
        Medium => "medium",
        Large => "large",
        Xlarge => "xlarge",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1customers~1v2~1customer~1{idOrShortName}~1properties/get/parameters/3/schema/items`.
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
    /// Schema `/paths/~1customers~1v2~1customer/get/parameters/6/schema`.
    pub enum ListCustomersSortBy {
        Id => "id",
        Name => "name",
        ShortName => "shortName",
        RelevanceId => "relevance -id",
        MinusName => "-name",
        MinusShortName => "-shortName",
        MinusRelevance => "-relevance",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchBasicCustomerRequest`.
    pub struct SearchBasicCustomerRequest {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        /// No item twice.
        exclude_flags: Vec<BasicCustomerResponseFlag> => "excludeFlags",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<BasicCustomerResponseFlag> => "includeFlags",
        /// No item twice, `"null"` if absent.
        include_properties: Vec<String> => "includeProperties",
        /// No item twice, `"null"` if absent.
        include_properties_with_prefix: Vec<String> => "includePropertiesWithPrefix",
        /// No item twice.
        keyword_field_strategy: Vec<SearchBasicCustomerRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchBasicCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// No item twice.
        parent: Vec<String> => "parent",
        sort_by: Vec<SearchBasicCustomerRequestSortBy> => "sortBy",
        /// No item twice.
        sub_criteria: Vec<SearchBasicCustomerRequestSubCriteria> => "subCriteria",
        /// No item twice.
        r#type: Vec<BasicCustomerResponseType> => "type",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchBasicCustomerRequest/properties/keywordFieldStrategy/items`.
    pub enum SearchBasicCustomerRequestKeywordFieldStrategy {
        Id => "id",
        Name => "name",
        ShortName => "shortName",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchBasicCustomerRequest/properties/keywordMatchStrategy`.
    pub enum SearchBasicCustomerRequestKeywordMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchBasicCustomerRequest/properties/sortBy/items`.
    pub enum SearchBasicCustomerRequestSortBy {
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

rt::model! { request
    /// Schema `no.mnemonic.services.customer.spi.v2.request.SearchBasicCustomerRequestSubCriteria`.
    pub struct SearchBasicCustomerRequestSubCriteria {
        ..
        /// No item twice.
        ancestor: Vec<String> => "ancestor",
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain: Vec<String> => "domain",
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<BasicCustomerResponseFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<BasicCustomerResponseFlag> => "includeFlags",
        /// No item twice, `"null"` if absent.
        include_properties: Vec<String> => "includeProperties",
        /// No item twice, `"null"` if absent.
        include_properties_with_prefix: Vec<String> => "includePropertiesWithPrefix",
        /// No item twice.
        keyword_field_strategy: Vec<SearchBasicCustomerRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        keyword_match_strategy: SearchBasicCustomerRequestKeywordMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// No item twice.
        parent: Vec<String> => "parent",
        required: bool => "required",
        /// No item twice.
        r#type: Vec<BasicCustomerResponseType> => "type",
    }
}
