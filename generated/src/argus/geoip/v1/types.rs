//! Types.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#![allow(deprecated)]

use specwright_runtime as rt;

use super::{IpRange};

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.geoip.Country`.
    pub struct Country {
        ..
        country_code: String => "countryCode",
        country_name: String => "countryName",
        flag: i64 => "flag",
        /// No item twice.
        flags: Vec<CountryFlag> => "flags",
        id: i32 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.geoip.Country/properties/flags/items`.
    pub enum CountryFlag {
        Deleted => "DELETED",
        Deleted2 => "deleted",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.geoip.spi.request.CountrySearchRequest`.
    pub struct CountrySearchRequest {
        ..
        /// No item twice.
        exclude_flags: Vec<GeoIpRangeFlag> => "excludeFlags",
        /// At least 0.
        from_id: i32 => "fromID",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<GeoIpRangeFlag> => "includeFlags",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        sort_by: Vec<CountrySearchRequestSortBy> => "sortBy",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.CountrySearchRequest/properties/sortBy/items`.
    pub enum CountrySearchRequestSortBy {
        Id => "id",
        CountryName => "countryName",
        CountryCode => "countryCode",
        MinusId => "-id",
        MinusCountryName => "-countryName",
        MinusCountryCode => "-countryCode",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.geoip.GeoIPRange`.
    pub struct GeoIpRange {
        ..
        country_code: String => "countryCode",
        /// No item twice.
        flags: Vec<GeoIpRangeFlag> => "flags",
        id: i64 => "id",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        latitude: f64 => "latitude",
        location_id: i64 => "locationID",
        longitude: f64 => "longitude",
        range: IpRange => "range",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.CountrySearchRequest/properties/excludeFlags/items`.
    pub enum GeoIpRangeFlag {
        Deleted => "deleted",
    }
}

rt::model! { response
    /// Schema `no.mnemonic.jargus.model.geoip.GeoLocation`.
    pub struct GeoLocation {
        ..
        #[deprecated]
        city_name: String => "cityName",
        country_code: String => "countryCode",
        ext_id: i32 => "extID",
        /// No item twice.
        flags: Vec<GeoLocationFlag> => "flags",
        id: i64 => "id",
        #[deprecated]
        last_modified: i64 => "lastModified",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_updated_timestamp: i64 => "lastUpdatedTimestamp",
        location_name: String => "locationName",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.geoip.GeoLocation/properties/flags/items`.
    pub enum GeoLocationFlag {
        Deleted => "deleted",
        Disabled => "disabled",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.geoip.spi.request.IPRangeSearchRequest`.
    pub struct IpRangeSearchRequest {
        ..
        address_family: IpRangeSearchRequestAddressFamily => "addressFamily",
        /// -1 to 30, `-1` if absent.
        count_timeout: i32 => "countTimeout",
        /// No item twice.
        country: Vec<String> => "country",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<GeoIpRangeFlag> => "excludeFlags",
        from_ip: String => "fromIP",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<GeoIpRangeFlag> => "includeFlags",
        /// No item twice.
        ip_address: Vec<String> => "ipAddress",
        /// At least 0.
        limit: i32 => "limit",
        /// No item twice.
        location_id: Vec<i64> => "locationID",
        /// At least 0.
        offset: i32 => "offset",
        /// No item twice.
        range_id: Vec<i64> => "rangeID",
        /// No item twice.
        region_id: Vec<i32> => "regionID",
        sort_by: Vec<IpRangeSearchRequestSortBy> => "sortBy",
        /// No item twice.
        start_ip_address: Vec<String> => "startIPAddress",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
        to_ip: String => "toIP",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.IPRangeSearchRequest/properties/addressFamily`.
    pub enum IpRangeSearchRequestAddressFamily {
        IPv4 => "IPv4",
        IPv6 => "IPv6",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.IPRangeSearchRequest/properties/sortBy/items`.
    pub enum IpRangeSearchRequestSortBy {
        Id => "id",
        StartIp => "startIP",
        EndIp => "endIP",
        LocationId => "locationID",
        MinusId => "-id",
        MinusStartIp => "-startIP",
        MinusEndIp => "-endIP",
        MinusLocationId => "-locationID",
    }
}

rt::model! { request
    /// Schema `no.mnemonic.services.geoip.spi.request.LocationSearchRequest`.
    pub struct LocationSearchRequest {
        ..
        /// -1 to 30, `-1` if absent.
        count_timeout: i32 => "countTimeout",
        /// No item twice.
        country: Vec<String> => "country",
        /// Milliseconds since 1970-01-01T00:00Z.
        end_timestamp: i64 => "endTimestamp",
        /// No item twice.
        exclude_flags: Vec<LocationSearchRequestExcludeFlag> => "excludeFlags",
        /// No item twice.
        ext_id: Vec<i32> => "extID",
        /// At least 0.
        from_id: i64 => "fromID",
        include_deleted: bool => "includeDeleted",
        /// No item twice.
        include_flags: Vec<LocationSearchRequestExcludeFlag> => "includeFlags",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        sort_by: Vec<LocationSearchRequestSortBy> => "sortBy",
        /// Milliseconds since 1970-01-01T00:00Z.
        start_timestamp: i64 => "startTimestamp",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.LocationSearchRequest/properties/excludeFlags/items`.
    pub enum LocationSearchRequestExcludeFlag {
        Deleted => "deleted",
        Disabled => "disabled",
        WithoutExtId => "withoutExtID",
    }
}

rt::text_enum! {
    /// Schema `no.mnemonic.services.geoip.spi.request.LocationSearchRequest/properties/sortBy/items`.
    pub enum LocationSearchRequestSortBy {
        Id => "id",
        ExternalId => "externalID",
        CountryCode => "countryCode",
        RegionCode => "regionCode",
        MinusId => "-id",
        MinusExternalId => "-externalID",
        MinusCountryCode => "-countryCode",
        MinusRegionCode => "-regionCode",
    }
}
