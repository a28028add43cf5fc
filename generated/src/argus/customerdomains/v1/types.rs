//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

use super::{ResponseCustomerInfo, ResponseUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.response.CustomerDomain`.
    pub struct CustomerDomain {
        ..
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ResponseCustomerInfo => "customer",
        deleted_by_user: ResponseUserInfo => "deletedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        description: String => "description",
        domain_name: String => "domainName",
        /// No item twice.
        flags: Vec<CustomerDomainFlag> => "flags",
        id: rt::Uuid => "id",
        last_updated_by_user: ResponseUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainCreateRequest`.
    pub struct CustomerDomainCreateRequest {
        customer: String => "customer",
        domain_name: String => "domainName",
        ..
        description: String => "description",
        /// `false` if absent.
        internal_domain: bool => "internalDomain",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.response.CustomerDomain/properties/flags/items`.
    pub enum CustomerDomainFlag {
        Deleted => "deleted",
        Public => "public",
        Internal => "internal",
        Unverified => "unverified",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchRequest`.
    pub struct CustomerDomainSearchRequest {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain_name: Vec<String> => "domainName",
        end_timestamp: String => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<CustomerDomainSearchRequestExcludeFlag> => "excludeFlags",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<CustomerDomainSearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_sub_domains: bool => "includeSubDomains",
        /// `false` if absent.
        include_super_domains: bool => "includeSuperDomains",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<CustomerDomainSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<CustomerDomainSearchRequestSortBy> => "sortBy",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        sub_criteria: Vec<CustomerDomainSearchSubCriteria> => "subCriteria",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<CustomerDomainSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<CustomerDomainSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"any"` if absent.
        user_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "userMatchStrategy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchRequest/properties/excludeFlags/items`.
    pub enum CustomerDomainSearchRequestExcludeFlag {
        Deleted => "deleted",
        Internal => "internal",
        Unverified => "unverified",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchRequest/properties/keywordFieldStrategy/items`.
    pub enum CustomerDomainSearchRequestKeywordFieldStrategy {
        DomainName => "domainName",
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchRequest/properties/sortBy/items`.
    pub enum CustomerDomainSearchRequestSortBy {
        Id => "id",
        Customer => "customer",
        DomainName => "domainName",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusId => "-id",
        MinusCustomer => "-customer",
        MinusDomainName => "-domainName",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchSubCriteria/properties/timeFieldStrategy/items`.
    pub enum CustomerDomainSearchRequestTimeFieldStrategy {
        Created => "created",
        LastUpdated => "lastUpdated",
        Deleted => "deleted",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchRequest/properties/keywordMatchStrategy`.
    pub enum CustomerDomainSearchRequestTimeMatchStrategy {
        Any => "any",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchSubCriteria/properties/userFieldStrategy/items`.
    pub enum CustomerDomainSearchRequestUserFieldStrategy {
        CreatedByUser => "createdByUser",
        LastUpdatedByUser => "lastUpdatedByUser",
        DeletedByUser => "deletedByUser",
        All => "all",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainSearchSubCriteria`.
    pub struct CustomerDomainSearchSubCriteria {
        ..
        /// No item twice.
        customer: Vec<String> => "customer",
        /// No item twice.
        domain_name: Vec<String> => "domainName",
        end_timestamp: String => "endTimestamp",
        /// `false` if absent.
        exclude: bool => "exclude",
        /// No item twice.
        exclude_flags: Vec<CustomerDomainSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        include_flags: Vec<CustomerDomainSearchRequestExcludeFlag> => "includeFlags",
        /// `false` if absent.
        include_sub_domains: bool => "includeSubDomains",
        /// `false` if absent.
        include_super_domains: bool => "includeSuperDomains",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<CustomerDomainSearchRequestKeywordFieldStrategy> => "keywordFieldStrategy",
        /// `"all"` if absent.
        keyword_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `false` if absent.
        required: bool => "required",
        start_timestamp: String => "startTimestamp",
        /// No item twice, `"all"` if absent.
        time_field_strategy: Vec<CustomerDomainSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        /// `"any"` if absent.
        time_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice, `"all"` if absent.
        user_field_strategy: Vec<CustomerDomainSearchRequestUserFieldStrategy> => "userFieldStrategy",
        /// `"any"` if absent.
        user_match_strategy: CustomerDomainSearchRequestTimeMatchStrategy => "userMatchStrategy",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.customernetwork.spi.v1.request.CustomerDomainUpdateRequest`.
    pub struct CustomerDomainUpdateRequest {
        ..
        description: String => "description",
        /// `false` if absent.
        internal_domain: bool => "internalDomain",
    }
}
