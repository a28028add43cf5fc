//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

rt::model! { response
    /// Schema `no.mnemonic.services.geoip.spi.v2.response.AutonomousSystemInfo`.
    pub struct AutonomousSystemInfo {
        ..
        asn: i64 => "asn",
        name: String => "name",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.geoip.spi.v2.response.AutonomousSystemNetworkResponse`.
    pub struct AutonomousSystemNetworkResponse {
        ..
        autonomous_system: AutonomousSystemInfo => "autonomousSystem",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AutonomousSystemResponseFlag> => "flags",
        id: rt::Uuid => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        network: IpNetworkResponse => "network",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.geoip.spi.v2.request.AutonomousSystemNetworkSearchRequest`.
    pub struct AutonomousSystemNetworkSearchRequest {
        ..
        /// No item twice.
        asn: Vec<i64> => "asn",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        ip: Vec<String> => "ip",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListAutonomousSystemNetworksSortBy> => "sortBy",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.geoip.spi.v2.response.AutonomousSystemResponse`.
    pub struct AutonomousSystemResponse {
        ..
        asn: i64 => "asn",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        deleted_timestamp: i64 => "deletedTimestamp",
        /// No item twice.
        flags: Vec<AutonomousSystemResponseFlag> => "flags",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        name: String => "name",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.v2.response.AutonomousSystemResponse/properties/flags/items`.
    pub enum AutonomousSystemResponseFlag {
        Deleted => "deleted",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.geoip.spi.v2.request.AutonomousSystemSearchRequest`.
    pub struct AutonomousSystemSearchRequest {
        ..
        /// No item twice.
        asn: Vec<i64> => "asn",
        /// `false` if absent.
        include_deleted: bool => "includeDeleted",
        /// At least 0, `25` if absent.
        limit: i32 => "limit",
        /// At least 0, `0` if absent.
        offset: i32 => "offset",
        sort_by: Vec<ListAutonomousSystemsSortBy> => "sortBy",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.services.geoip.spi.v2.response.IPNetworkResponse`.
    pub struct IpNetworkResponse {
        ..
        address: String => "address",
        mask: i32 => "mask",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1geoip~1v2~1asn~1networks/get/parameters/5/schema`.
    pub enum ListAutonomousSystemNetworksSortBy {
        Asn => "asn",
        Ip => "ip",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusAsn => "-asn",
        MinusIp => "-ip",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `/paths/~1geoip~1v2~1asn/get/parameters/4/schema`.
    pub enum ListAutonomousSystemsSortBy {
        Asn => "asn",
        Name => "name",
        CreatedTimestamp => "createdTimestamp",
        LastUpdatedTimestamp => "lastUpdatedTimestamp",
        DeletedTimestamp => "deletedTimestamp",
        MinusAsn => "-asn",
        MinusName => "-name",
        MinusCreatedTimestamp => "-createdTimestamp",
        MinusLastUpdatedTimestamp => "-lastUpdatedTimestamp",
        MinusDeletedTimestamp => "-deletedTimestamp",
    }
}
