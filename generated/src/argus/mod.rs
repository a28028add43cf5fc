//! mnemonic Argus
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod alarms;
pub mod assets;
pub mod authentication;
pub mod cases;
pub mod componentadmin;
pub mod configurationadmin;
pub mod currentuser;
pub mod customeradmin;
pub mod customerdomains;
pub mod customernetworks;
pub mod customers;
pub mod datacollector;
pub mod datastores;
pub mod documents;
pub mod eventfilters;
pub mod events;
pub mod geoip;
pub mod jsonobject;
pub mod logging;
pub mod metrics;
pub mod notifications;
pub mod pdns;
pub mod reputation;
pub mod sampledb;
pub mod sensors;
pub mod signatures;
pub mod useradmin;
pub mod users;
pub mod world;

use specwright_runtime as rt;

/// mnemonic Argus.
pub static API: rt::Api = rt::Api::new("argus", "https://api.mnemonic.no")
    .schemes(const {
        &[rt::Scheme::api_key("ApiKeyScheme", rt::Location::Header, "Argus-API-Key")]
    })
    .messages(rt::Messages::new("messages", "message", "type", "field"));

#[cfg(any(feature = "argus-currentuser-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.user.spi.response.BasicFunctionResponse`.
    pub struct BasicFunctionResponse {
        ..
        /// No item twice.
        flags: Vec<BasicFunctionResponseFlag> => "flags",
        id: i64 => "id",
        localized_description: String => "localizedDescription",
        localized_name: String => "localizedName",
        minimum_security_level: BasicFunctionResponseMinimumSecurityLevel => "minimumSecurityLevel",
        name: String => "name",
        role_type: BasicFunctionResponseRoleType => "roleType",
    }
}

#[cfg(any(feature = "argus-currentuser-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicFunctionResponse/properties/flags/items`.
    pub enum BasicFunctionResponseFlag {
        Deleted => "deleted",
        Role => "role",
        Sysadm => "sysadm",
        ReadOnly => "readOnly",
    }
}

#[cfg(any(feature = "argus-currentuser-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicFunctionResponse/properties/minimumSecurityLevel`.
    pub enum BasicFunctionResponseMinimumSecurityLevel {
        Administrative => "administrative",
        Standard => "standard",
        External => "external",
    }
}

#[cfg(any(feature = "argus-currentuser-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.user.spi.response.BasicFunctionResponse/properties/roleType`.
    pub enum BasicFunctionResponseRoleType {
        Service => "service",
        Case => "case",
        Tool => "tool",
        Other => "other",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1"))]
rt::model! { request
    /// Schema `no.mnemonic.services.authentication.spi.request.ChangeCurrentUserPasswordRequest`.
    pub struct ChangeCurrentUserPasswordRequest {
        new_password: String => "newPassword",
        ..
        authorization: String => "authorization",
        old_password: String => "oldPassword",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-configurationadmin-v1", feature = "argus-events-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.Comment`.
    pub struct Comment {
        ..
        comment: String => "comment",
        timestamp: i64 => "timestamp",
        user: ModelUserInfo => "user",
    }
}

#[cfg(any(feature = "argus-events-v1", feature = "argus-reputation-v1"))]
rt::model! { both
    /// Schema `no.mnemonic.jargus.net.DomainName`.
    pub struct DomainName {
        ..
        fqdn: String => "fqdn",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-events-v1", feature = "argus-geoip-v1", feature = "argus-reputation-v1", feature = "argus-sensors-v1"))]
rt::model! { both
    /// Schema `no.mnemonic.jargus.net.IPAddress`.
    pub struct IpAddress {
        ..
        address: String => "address",
        host: bool => "host",
        ipv6: bool => "ipv6",
        mask_bits: i32 => "maskBits",
        multicast: bool => "multicast",
        public: bool => "public",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-customernetworks-v1", feature = "argus-events-v1"))]
rt::model! { both
    /// Schema `no.mnemonic.jargus.net.IPNetworkAddress`.
    pub struct IpNetworkAddress {
        ..
        address: String => "address",
        host: bool => "host",
        ipv6: bool => "ipv6",
        mask_bits: i32 => "maskBits",
        multicast: bool => "multicast",
        public: bool => "public",
    }
}

#[cfg(any(feature = "argus-geoip-v1", feature = "argus-reputation-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.net.IPRange`.
    pub struct IpRange {
        ..
        from_address: IpAddress => "fromAddress",
        to_address: IpAddress => "toAddress",
    }
}

#[cfg(any(feature = "argus-cases-v2", feature = "argus-customeradmin-v2", feature = "argus-datacollector-v1", feature = "argus-jsonobject-v1", feature = "argus-notifications-v1", feature = "argus-sampledb-v2"))]
/// Schema `com.fasterxml.jackson.databind.JsonNode`.
pub type JsonNode = rt::Value;

#[cfg(any(feature = "argus-customernetworks-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.LocationInfo`.
    pub struct LocationInfo {
        ..
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        time_zone: String => "timeZone",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customernetworks-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-events-v1", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.CustomerInfo`.
    pub struct ModelCustomerInfo {
        ..
        domain: ModelDomainInfo => "domain",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customernetworks-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-events-v1", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.DomainInfo`.
    pub struct ModelDomainInfo {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.FunctionInfo`.
    pub struct ModelFunctionInfo {
        ..
        description: String => "description",
        /// No item twice.
        flags: Vec<ModelFunctionInfoFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        security_level: ModelFunctionInfoSecurityLevel => "securityLevel",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-sensors-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.FunctionInfo/properties/flags/items`.
    pub enum ModelFunctionInfoFlag {
        Role => "ROLE",
        Sysadm => "SYSADM",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-sensors-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.FunctionInfo/properties/securityLevel`.
    pub enum ModelFunctionInfoSecurityLevel {
        Default => "DEFAULT",
        Administrative => "ADMINISTRATIVE",
        External => "EXTERNAL",
    }
}

#[cfg(any(feature = "argus-cases-v2", feature = "argus-documents-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.GroupInfo`.
    pub struct ModelGroupInfo {
        r#type: ModelGroupInfoType => "type",
        ..
        customer: ModelCustomerInfo => "customer",
        customer_id: i64 => "customerID",
        domain: ModelDomainInfo => "domain",
        id: i64 => "id",
        name: String => "name",
        description: rt::Value => "description",
    }
}

#[cfg(any(feature = "argus-cases-v2", feature = "argus-documents-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.GroupInfo/allOf/1/properties/type`.
    pub enum ModelGroupInfoType {
        Group => "group",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-cases-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customernetworks-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-events-v1", feature = "argus-reputation-v1", feature = "argus-sensors-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.UserInfo`.
    pub struct ModelUserInfo {
        ..
        customer: ModelCustomerInfo => "customer",
        customer_id: i64 => "customerID",
        domain: ModelDomainInfo => "domain",
        id: i64 => "id",
        name: String => "name",
        r#type: ModelUserInfoType => "type",
        user_name: String => "userName",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-cases-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customernetworks-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-events-v1", feature = "argus-reputation-v1", feature = "argus-sensors-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.jargus.model.UserInfo/properties/type`.
    pub enum ModelUserInfoType {
        User => "user",
        Group => "group",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customers-v2", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.CustomerInfo`.
    pub struct ResponseCustomerInfo {
        ..
        domain: ResponseDomainInfo => "domain",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customers-v2", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.DomainInfo`.
    pub struct ResponseDomainInfo {
        ..
        id: i32 => "id",
        name: String => "name",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-datastores-v1", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-reputation-v2", feature = "argus-useradmin-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.FunctionInfo`.
    pub struct ResponseFunctionInfo {
        ..
        id: i64 => "id",
        name: String => "name",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-documents-v1", feature = "argus-jsonobject-v1", feature = "argus-sampledb-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.GroupInfo`.
    pub struct ResponseGroupInfo {
        r#type: ResponseGroupInfoType => "type",
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<ResponseGroupInfoFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-documents-v1", feature = "argus-jsonobject-v1", feature = "argus-sampledb-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.SubjectInfo/properties/flags/items`.
    pub enum ResponseGroupInfoFlag {
        Deleted => "deleted",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-documents-v1", feature = "argus-jsonobject-v1", feature = "argus-sampledb-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.GroupInfo/allOf/1/properties/type`.
    pub enum ResponseGroupInfoType {
        Group => "group",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1", feature = "argus-useradmin-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.GroupInfo.V2`.
    pub struct ResponseGroupInfoV2 {
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<ResponseGroupInfoV2Flag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        r#type: ResponseGroupInfoV2Type => "type",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1", feature = "argus-useradmin-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.GroupInfo.V2/properties/flags/items`.
    pub enum ResponseGroupInfoV2Flag {
        Deleted => "deleted",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1", feature = "argus-useradmin-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.GroupInfo.V2/properties/type`.
    pub enum ResponseGroupInfoV2Type {
        User => "user",
        Group => "group",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customers-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1", feature = "argus-useradmin-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo`.
    pub struct ResponseUserInfo {
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<ResponseUserInfoFlag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
        r#type: ResponseUserInfoType => "type",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customers-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1", feature = "argus-useradmin-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo/properties/flags/items`.
    pub enum ResponseUserInfoFlag {
        Deleted => "deleted",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customers-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-jsonobject-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1", feature = "argus-useradmin-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo/properties/type`.
    pub enum ResponseUserInfoType {
        User => "user",
        Group => "group",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.rest.model.ResultMessage`.
    pub struct ResultMessage {
        ..
        message: String => "message",
        message_template: String => "messageTemplate",
        r#type: ResultMessageType => "type",
        field: String => "field",
        parameter: String => "parameter",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.rest.model.ResultMessage/properties/type`.
    pub enum ResultMessageType {
        FieldError => "FIELD_ERROR",
        ActionError => "ACTION_ERROR",
        Warning => "WARNING",
        Notification => "NOTIFICATION",
        Info => "INFO",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.rest.model.ResultStash`.
    pub struct ResultStash<T> {
        ..
        response_code: i32 => "responseCode",
        limit: i64 => "limit",
        offset: i64 => "offset",
        count: i64 => "count",
        size: i64 => "size",
        meta_data: rt::Value => "metaData",
        messages: Vec<ResultMessage> => "messages",
        data: T => "data",
    }
}

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
impl<T> ResultStash<T> {
    /// What the answer is about, without the rest.
    pub fn into_data(self) -> Option<T> {
        self.data
    }
}

#[cfg(any(feature = "argus-useradmin-v2", feature = "argus-users-v2"))]
rt::model! { request
    /// Schema `no.mnemonic.services.user.spi.request.subject.SearchRequestPermissionCriteria`.
    pub struct SearchRequestPermissionCriteria {
        ..
        customer: String => "customer",
        domain: String => "domain",
        function: String => "function",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.task.ServiceTask`.
    pub struct ServiceTask {
        ..
        correlation_id: rt::Uuid => "correlationID",
        created_by_user: ResponseUserInfo => "createdByUser",
        /// Milliseconds since 1970-01-01T00:00Z.
        created_timestamp: i64 => "createdTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        execution_timestamp: i64 => "executionTimestamp",
        /// Milliseconds since 1970-01-01T00:00Z.
        finished_timestamp: i64 => "finishedTimestamp",
        /// No item twice.
        flags: Vec<ServiceTaskFlag> => "flags",
        id: rt::Uuid => "id",
        operation: String => "operation",
        parent_task: ServiceTaskServiceTaskInfo => "parentTask",
        response_context: rt::Map<String> => "responseContext",
        response_messages: Vec<ServiceTaskMessage> => "responseMessages",
        root_task: ServiceTaskServiceTaskInfo => "rootTask",
        state: ServiceTaskState => "state",
        worker_host: String => "workerHost",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.task.ServiceTask/properties/flags/items`.
    pub enum ServiceTaskFlag {
        HasSubtasks => "hasSubtasks",
        HasFailedSubtasks => "hasFailedSubtasks",
        HasFinalizationStage => "hasFinalizationStage",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.task.ServiceTask_Message`.
    pub struct ServiceTaskMessage {
        ..
        message: String => "message",
        timestamp: i64 => "timestamp",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::model! { request
    /// Schema `no.mnemonic.services.argus.common.spi.request.task.ServiceTaskSearchRequest`.
    pub struct ServiceTaskSearchRequest {
        ..
        /// No item twice.
        correlation_id: Vec<rt::Uuid> => "correlationID",
        end_timestamp: String => "endTimestamp",
        /// At least 0.
        limit: i32 => "limit",
        /// At least 0.
        offset: i32 => "offset",
        /// No item twice.
        operation: Vec<String> => "operation",
        /// No item twice.
        parent_task: Vec<rt::Uuid> => "parentTask",
        /// No item twice.
        root_task: Vec<rt::Uuid> => "rootTask",
        start_timestamp: String => "startTimestamp",
        /// No item twice.
        state: Vec<ServiceTaskState> => "state",
        /// No item twice.
        time_field_strategy: Vec<ServiceTaskSearchRequestTimeFieldStrategy> => "timeFieldStrategy",
        time_match_strategy: ServiceTaskSearchRequestTimeMatchStrategy => "timeMatchStrategy",
        /// No item twice.
        user: Vec<String> => "user",
        /// No item twice.
        worker_host: Vec<String> => "workerHost",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.request.task.ServiceTaskSearchRequest/properties/timeFieldStrategy/items`.
    pub enum ServiceTaskSearchRequestTimeFieldStrategy {
        All => "all",
        CreatedTimestamp => "createdTimestamp",
        ExecutionTimestamp => "executionTimestamp",
        FinishedTimestamp => "finishedTimestamp",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.request.task.ServiceTaskSearchRequest/properties/timeMatchStrategy`.
    pub enum ServiceTaskSearchRequestTimeMatchStrategy {
        Any => "any",
        All => "all",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.task.ServiceTask_ServiceTaskInfo`.
    pub struct ServiceTaskServiceTaskInfo {
        ..
        id: rt::Uuid => "id",
        state: ServiceTaskState => "state",
    }
}

#[cfg(any(feature = "argus-assets-v2", feature = "argus-cases-v2", feature = "argus-eventfilters-v2", feature = "argus-events-v2", feature = "argus-sampledb-v2", feature = "argus-signatures-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.task.ServiceTask_ServiceTaskInfo/properties/state`.
    pub enum ServiceTaskState {
        Pending => "pending",
        Running => "running",
        WaitingForSubtasks => "waitingForSubtasks",
        Done => "done",
        Failed => "failed",
        Aborted => "aborted",
    }
}

#[cfg(any(feature = "argus-currentuser-v1", feature = "argus-world-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.model.TimeZone`.
    pub struct TimeZone {
        ..
        description: String => "description",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1"))]
rt::model! { response
    /// Schema `no.mnemonic.jargus.auth.UserAuthenticationConfigurationInfo`.
    pub struct UserAuthenticationConfigurationInfo {
        ..
        initialized: bool => "initialized",
        last_login_ip: String => "lastLoginIP",
        /// Milliseconds since 1970-01-01T00:00Z.
        last_login_timestamp: i64 => "lastLoginTimestamp",
        method: UserAuthenticationConfigurationInfoMethod => "method",
        settings: rt::Map<rt::Value> => "settings",
    }
}

#[cfg(any(feature = "argus-authentication-v1", feature = "argus-currentuser-v1"))]
rt::text_enum! {
    /// Schema `no.mnemonic.jargus.auth.UserAuthenticationConfigurationInfo/properties/method`.
    pub enum UserAuthenticationConfigurationInfoMethod {
        Password => "PASSWORD",
        Signature => "SIGNATURE",
        Sms => "SMS",
        Totp => "TOTP",
        Apikey => "APIKEY",
        Ldap => "LDAP",
        Impersonated => "IMPERSONATED",
        Openid => "OPENID",
        Enrollment => "ENROLLMENT",
    }
}

#[cfg(any(feature = "argus-documents-v1", feature = "argus-sampledb-v2"))]
rt::model! { response
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo.V3`.
    pub struct UserInfoV3 {
        r#type: UserInfoV3Type => "type",
        ..
        customer: ResponseCustomerInfo => "customer",
        domain: ResponseDomainInfo => "domain",
        /// No item twice.
        flags: Vec<UserInfoV3Flag> => "flags",
        id: i64 => "id",
        name: String => "name",
        short_name: String => "shortName",
    }
}

#[cfg(any(feature = "argus-documents-v1", feature = "argus-sampledb-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.SubjectInfo/properties/flags/items`.
    pub enum UserInfoV3Flag {
        Deleted => "deleted",
    }
}

#[cfg(any(feature = "argus-documents-v1", feature = "argus-sampledb-v2"))]
rt::text_enum! {
    /// Schema `no.mnemonic.services.argus.common.spi.response.UserInfo.V3/allOf/1/properties/type`.
    pub enum UserInfoV3Type {
        User => "user",
    }
}

rt::object_param!(DomainName);

rt::object_param!(IpAddress);

rt::object_param!(IpNetworkAddress);
