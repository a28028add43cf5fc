//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{IpNetworkAddress, LocationInfo, ModelCustomerInfo, ModelUserInfo};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.CustomerNetwork`.
    pub struct CustomerNetwork {
        ..
        created_by_user: ModelUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        customer: ModelCustomerInfo => "customer",
        description: String => "description",
        /// No item twice.
        flags: Vec<CustomerNetworkFlag> => "flags",
        id: i64 => "id",
        last_updated_by_user: ModelUserInfo => "lastUpdatedByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        location: LocationInfo => "location",
        network_address: IpNetworkAddress => "networkAddress",
        zone: CustomerNetworkZone => "zone",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkAddCommentRequest`.
    pub struct CustomerNetworkAddCommentRequest {
        /// Matches `[\s\w\{\}\$\-\(\)\.\[\]"\'_/\\,\*\+\#:@!?;=]*`.
        comment: String => "comment",
        ..
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkAddRequest`.
    pub struct CustomerNetworkAddRequest {
        customer: String => "customer",
        description: String => "description",
        network_address: String => "networkAddress",
        zone: CustomerNetworkZone => "zone",
        ..
        /// No item twice.
        flags_to_set: Vec<CustomerNetworkAddRequestFlagsToSet> => "flagsToSet",
        /// `"0"` if absent.
        #[deprecated]
        location: String => "location",
        /// `true` if absent.
        verified: bool => "verified",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkAddRequest/properties/flagsToSet/items`.
    pub enum CustomerNetworkAddRequestFlagsToSet {
        Auto => "AUTO",
        Nat => "NAT",
        Proxy => "PROXY",
        Scanner => "SCANNER",
        Client => "CLIENT",
        Server => "SERVER",
        Dns => "DNS",
        Guest => "GUEST",
        Unassigned => "UNASSIGNED",
        DomainController => "DOMAIN_CONTROLLER",
        SharedHost => "SHARED_HOST",
        Unverified => "UNVERIFIED",
        HomeNet => "HOME_NET",
        ExcludeHomeNet => "EXCLUDE_HOME_NET",
        ManagedBySoc => "MANAGED_BY_SOC",
        Appliance => "APPLIANCE",
        Adcs => "ADCS",
        NotOwned => "NOT_OWNED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkBulkAddRequest`.
    pub struct CustomerNetworkBulkAddRequest {
        customer: String => "customer",
        /// At least 1 items.
        networks: Vec<CustomerNetworkBulkNetworkRequest> => "networks",
        ..
        /// `true` if absent.
        overwrite: bool => "overwrite",
        /// `true` if absent.
        verified: bool => "verified",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkBulkNetworkRequest`.
    pub struct CustomerNetworkBulkNetworkRequest {
        description: String => "description",
        network_address: String => "networkAddress",
        zone: CustomerNetworkZone => "zone",
        ..
        /// No item twice.
        flags_to_set: Vec<CustomerNetworkAddRequestFlagsToSet> => "flagsToSet",
        /// `"0"` if absent.
        #[deprecated]
        location: String => "location",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.CustomerNetworkComment`.
    pub struct CustomerNetworkComment {
        ..
        comment: String => "comment",
        id: rt::Uuid => "id",
        timestamp: i64 => "timestamp",
        user: ModelUserInfo => "user",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.CustomerNetwork/properties/flags/items`.
    pub enum CustomerNetworkFlag {
        Auto => "AUTO",
        Nat => "NAT",
        Proxy => "PROXY",
        Scanner => "SCANNER",
        Client => "CLIENT",
        Server => "SERVER",
        Dns => "DNS",
        Guest => "GUEST",
        Unassigned => "UNASSIGNED",
        Deleted => "DELETED",
        DomainController => "DOMAIN_CONTROLLER",
        SharedHost => "SHARED_HOST",
        Unverified => "UNVERIFIED",
        HomeNet => "HOME_NET",
        ExcludeHomeNet => "EXCLUDE_HOME_NET",
        ManagedBySoc => "MANAGED_BY_SOC",
        Appliance => "APPLIANCE",
        Adcs => "ADCS",
        NotOwned => "NOT_OWNED",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkLenientBulkAddRequest`.
    pub struct CustomerNetworkLenientBulkAddRequest {
        customer: String => "customer",
        /// At least 1 items.
        networks: Vec<CustomerNetworkLenientBulkNetworkRequest> => "networks",
        ..
        domain: String => "domain",
        /// `false` if absent.
        ignore_on_failed: bool => "ignoreOnFailed",
        /// `true` if absent.
        overwrite: bool => "overwrite",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.CustomerNetworkLenientBulkAddResponse`.
    pub struct CustomerNetworkLenientBulkAddResponse {
        ..
        accepted: i32 => "accepted",
        errors: Vec<CustomerNetworkRecordErrorInformation> => "errors",
        rejected: i32 => "rejected",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkLenientBulkNetworkRequest`.
    pub struct CustomerNetworkLenientBulkNetworkRequest {
        description: String => "description",
        network_address: String => "networkAddress",
        zone: CustomerNetworkZone => "zone",
        ..
        /// No item twice.
        flags: Vec<CustomerNetworkAddRequestFlagsToSet> => "flags",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.CustomerNetworkRecordErrorInformation`.
    pub struct CustomerNetworkRecordErrorInformation {
        ..
        error_messages: Vec<String> => "errorMessages",
        index: i32 => "index",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria`.
    pub struct CustomerNetworkSearchCriteria {
        ..
        limit: i32 => "limit",
        offset: i32 => "offset",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        sub_criteria: Vec<CustomerNetworkSearchCriteria> => "subCriteria",
        exclude: bool => "exclude",
        required: bool => "required",
        /// No item twice.
        customer_id: Vec<i64> => "customerID",
        /// No item twice.
        addresses: Vec<IpNetworkAddress> => "addresses",
        /// `true` if absent.
        include_supernet: bool => "includeSupernet",
        /// `true` if absent.
        include_subnet: bool => "includeSubnet",
        /// `false` if absent.
        include_sub_customers: bool => "includeSubCustomers",
        /// No item twice.
        keywords: Vec<String> => "keywords",
        /// `"any"` if absent.
        keyword_match_strategy: CustomerNetworkSearchCriteriaTimeMatchStrategy => "keywordMatchStrategy",
        /// No item twice, `"all"` if absent.
        keyword_field_strategy: Vec<CustomerNetworkSearchCriteriaKeywordFieldStrategy> => "keywordFieldStrategy",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// `"any"` if absent.
        time_match_strategy: CustomerNetworkSearchCriteriaTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice, `"createdTimestamp"` if absent.
        time_field_strategy: Vec<CustomerNetworkSearchCriteriaTimeFieldStrategy> => "timeFieldStrategy",
        sort_by: Vec<CustomerNetworkSearchCriteriaSortBy> => "sortBy",
        /// No item twice.
        include_flags: Vec<CustomerNetworkSearchCriteriaExcludeFlag> => "includeFlags",
        /// No item twice.
        exclude_flags: Vec<CustomerNetworkSearchCriteriaExcludeFlag> => "excludeFlags",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria/properties/includeFlags/items`.
    pub enum CustomerNetworkSearchCriteriaExcludeFlag {
        Deleted => "DELETED",
        Auto => "AUTO",
        Nat => "NAT",
        Proxy => "PROXY",
        Scanner => "SCANNER",
        Client => "CLIENT",
        Server => "SERVER",
        Dns => "DNS",
        Guest => "GUEST",
        Unassigned => "UNASSIGNED",
        DomainController => "DOMAIN_CONTROLLER",
        SharedHost => "SHARED_HOST",
        Unverified => "UNVERIFIED",
        HomeNet => "HOME_NET",
        ExcludeHomeNet => "EXCLUDE_HOME_NET",
        ManagedBySoc => "MANAGED_BY_SOC",
        Appliance => "APPLIANCE",
        Adcs => "ADCS",
        Rfc1918 => "RFC1918",
        PrivateAddress => "PRIVATE_ADDRESS",
        NotOwned => "NOT_OWNED",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria/properties/keywordFieldStrategy/items`.
    pub enum CustomerNetworkSearchCriteriaKeywordFieldStrategy {
        Description => "description",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria/properties/sortBy/items`.
    pub enum CustomerNetworkSearchCriteriaSortBy {
        Id => "id",
        NetworkAddress => "networkAddress",
        MaskBits => "maskBits",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        MinusId => "-id",
        MinusNetworkAddress => "-networkAddress",
        MinusMaskBits => "-maskBits",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria/properties/timeFieldStrategy/items`.
    pub enum CustomerNetworkSearchCriteriaTimeFieldStrategy {
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        All => "all",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.criteria.customer.CustomerNetworkSearchCriteria/properties/keywordMatchStrategy`.
    pub enum CustomerNetworkSearchCriteriaTimeMatchStrategy {
        All => "all",
        Any => "any",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.jargus.service.request.customernetwork.v1.CustomerNetworkUpdateRequest`.
    pub struct CustomerNetworkUpdateRequest {
        ..
        description: String => "description",
        /// No item twice.
        flags_to_disable: Vec<CustomerNetworkAddRequestFlagsToSet> => "flagsToDisable",
        /// No item twice.
        flags_to_enable: Vec<CustomerNetworkAddRequestFlagsToSet> => "flagsToEnable",
        /// No item twice.
        flags_to_set: Vec<CustomerNetworkAddRequestFlagsToSet> => "flagsToSet",
        location: String => "location",
        zone: CustomerNetworkZone => "zone",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.CustomerNetwork/properties/zone`.
    pub enum CustomerNetworkZone {
        Internal => "INTERNAL",
        External => "EXTERNAL",
        Dmz => "DMZ",
        Unknown2 => "UNKNOWN",
    }
}
