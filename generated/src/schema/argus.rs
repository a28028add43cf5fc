//! mnemonic Argus: operations as data, at the paths of their functions.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

use specwright_runtime as rt;

/// The operations of each module whose feature is on.
pub(super) static OPERATIONS: &[&[&rt::Operation]] = &[
    #[cfg(feature = "argus-alarms-v1")]
    crate::argus::alarms::v1::alarm::operations::ALL,
    #[cfg(feature = "argus-alarms-v1")]
    crate::argus::alarms::v1::category::operations::ALL,
    #[cfg(feature = "argus-alarms-v1")]
    crate::argus::alarms::v1::mitre::operations::ALL,
    #[cfg(feature = "argus-alarms-v1")]
    crate::argus::alarms::v1::signature::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::asset::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::component::component_definition::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::cpe::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::datasource::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::group::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::import::import_asset::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::servicetask::operations::ALL,
    #[cfg(feature = "argus-assets-v2")]
    crate::argus::assets::v2::vulnerability::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::apikey::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::authorization::authorization_validate::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::client::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::cloudprovider::cloudprovider_aws::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::constrain::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::customer::customer_events::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::enroll::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::enrollment::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::events::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::impersonate::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::ldap::ldap_authenticate::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::logout::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::methods::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::oauth::oauth_authorize::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::openid::openid_authorize::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::password::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::session::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::signature::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::sms::sms_authenticate::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::totp::operations::ALL,
    #[cfg(feature = "argus-authentication-v1")]
    crate::argus::authentication::v1::user::user::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::case::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::category::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::customernotes::customernotes::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::defaultwatcher::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::field::field_descriptor::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::service::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::servicesubscription::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::servicetask::operations::ALL,
    #[cfg(feature = "argus-cases-v2")]
    crate::argus::cases::v2::template::operations::ALL,
    #[cfg(feature = "argus-componentadmin-v2")]
    crate::argus::componentadmin::v2::invoke::host::invoke_host_installall::operations::ALL,
    #[cfg(feature = "argus-componentadmin-v2")]
    crate::argus::componentadmin::v2::status::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::agent::agent_host::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::artifact::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::host::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::instance::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::profile::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::propertymapper::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::template::operations::ALL,
    #[cfg(feature = "argus-configurationadmin-v1")]
    crate::argus::configurationadmin::v1::vacuum::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::authmethods::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::customers::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::functions::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::groups::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::password::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::permission::permission::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::permissions::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::picture::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::preferences::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::prefs::operations::ALL,
    #[cfg(feature = "argus-currentuser-v1")]
    crate::argus::currentuser::v1::user::operations::ALL,
    #[cfg(feature = "argus-customeradmin-v2")]
    crate::argus::customeradmin::v2::customer::operations::ALL,
    #[cfg(feature = "argus-customeradmin-v2")]
    crate::argus::customeradmin::v2::domain::operations::ALL,
    #[cfg(feature = "argus-customeradmin-v2")]
    crate::argus::customeradmin::v2::propertydescriptor::operations::ALL,
    #[cfg(feature = "argus-customeradmin-v2")]
    crate::argus::customeradmin::v2::userrole::operations::ALL,
    #[cfg(feature = "argus-customerdomains-v1")]
    crate::argus::customerdomains::v1::domain::operations::ALL,
    #[cfg(feature = "argus-customernetworks-v1")]
    crate::argus::customernetworks::v1::network::operations::ALL,
    #[cfg(feature = "argus-customers-v2")]
    crate::argus::customers::v2::customer::operations::ALL,
    #[cfg(feature = "argus-customers-v2")]
    crate::argus::customers::v2::domain::operations::ALL,
    #[cfg(feature = "argus-datacollector-v1")]
    crate::argus::datacollector::v1::category::operations::ALL,
    #[cfg(feature = "argus-datacollector-v1")]
    crate::argus::datacollector::v1::ingest::ingest::operations::ALL,
    #[cfg(feature = "argus-datastores-v1")]
    crate::argus::datastores::v1::descriptor::operations::ALL,
    #[cfg(feature = "argus-datastores-v1")]
    crate::argus::datastores::v1::store::store::operations::ALL,
    #[cfg(feature = "argus-documents-v1")]
    crate::argus::documents::v1::customer::customer::operations::ALL,
    #[cfg(feature = "argus-documents-v1")]
    crate::argus::documents::v1::document::operations::ALL,
    #[cfg(feature = "argus-documents-v1")]
    crate::argus::documents::v1::folder::path::folder_path_access::operations::ALL,
    #[cfg(feature = "argus-documents-v1")]
    crate::argus::documents::v1::space::operations::ALL,
    #[cfg(feature = "argus-documents-v1")]
    crate::argus::documents::v1::upload::upload_prepare::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::analysis::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::annotation::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::filter::filter_type::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::r#match::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::servicetask::operations::ALL,
    #[cfg(feature = "argus-eventfilters-v2")]
    crate::argus::eventfilters::v2::status::status_bulk::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::aggregated::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::case::case::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::links::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::nids::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::payload::operations::ALL,
    #[cfg(feature = "argus-events-v1")]
    crate::argus::events::v1::pcap::operations::ALL,
    #[cfg(feature = "argus-events-v2")]
    crate::argus::events::v2::case::case::operations::ALL,
    #[cfg(feature = "argus-events-v2")]
    crate::argus::events::v2::event::operations::ALL,
    #[cfg(feature = "argus-events-v2")]
    crate::argus::events::v2::servicetask::operations::ALL,
    #[cfg(feature = "argus-geoip-v1")]
    crate::argus::geoip::v1::country::operations::ALL,
    #[cfg(feature = "argus-geoip-v1")]
    crate::argus::geoip::v1::location::operations::ALL,
    #[cfg(feature = "argus-geoip-v1")]
    crate::argus::geoip::v1::ranges::operations::ALL,
    #[cfg(feature = "argus-geoip-v2")]
    crate::argus::geoip::v2::asn::operations::ALL,
    #[cfg(feature = "argus-jsonobject-v1")]
    crate::argus::jsonobject::v1::object::object::operations::ALL,
    #[cfg(feature = "argus-jsonobject-v1")]
    crate::argus::jsonobject::v1::r#type::operations::ALL,
    #[cfg(feature = "argus-logging-v1")]
    crate::argus::logging::v1::client::operations::ALL,
    #[cfg(feature = "argus-logging-v1")]
    crate::argus::logging::v1::csp_report_uri::operations::ALL,
    #[cfg(feature = "argus-logging-v1")]
    crate::argus::logging::v1::distributed::operations::ALL,
    #[cfg(feature = "argus-logging-v1")]
    crate::argus::logging::v1::tool::operations::ALL,
    #[cfg(feature = "argus-metrics-v1")]
    crate::argus::metrics::v1::descriptor::operations::ALL,
    #[cfg(feature = "argus-metrics-v1")]
    crate::argus::metrics::v1::metric::metric::operations::ALL,
    #[cfg(feature = "argus-notifications-v1")]
    crate::argus::notifications::v1::device::operations::ALL,
    #[cfg(feature = "argus-notifications-v1")]
    crate::argus::notifications::v1::notification::operations::ALL,
    #[cfg(feature = "argus-notifications-v1")]
    crate::argus::notifications::v1::settings::settings_case::operations::ALL,
    #[cfg(feature = "argus-notifications-v2")]
    crate::argus::notifications::v2::notification::operations::ALL,
    #[cfg(feature = "argus-notifications-v2")]
    crate::argus::notifications::v2::settings::operations::ALL,
    #[cfg(feature = "argus-notifications-v2")]
    crate::argus::notifications::v2::sms::deliveryreport::sms_deliveryreport::operations::ALL,
    #[cfg(feature = "argus-notifications-v2")]
    crate::argus::notifications::v2::transaction::operations::ALL,
    #[cfg(feature = "argus-notifications-v2")]
    crate::argus::notifications::v2::user::user_settings::operations::ALL,
    #[cfg(feature = "argus-pdns-v3")]
    crate::argus::pdns::v3::operations::ALL,
    #[cfg(feature = "argus-pdns-v3")]
    crate::argus::pdns::v3::cof::cof::operations::ALL,
    #[cfg(feature = "argus-pdns-v3")]
    crate::argus::pdns::v3::record::operations::ALL,
    #[cfg(feature = "argus-pdns-v3")]
    crate::argus::pdns::v3::search::operations::ALL,
    #[cfg(feature = "argus-pdns-v3")]
    crate::argus::pdns::v3::seen::operations::ALL,
    #[cfg(feature = "argus-reputation-v1")]
    crate::argus::reputation::v1::calculated::calculated_domain::operations::ALL,
    #[cfg(feature = "argus-reputation-v1")]
    crate::argus::reputation::v1::observation::operations::ALL,
    #[cfg(feature = "argus-reputation-v1")]
    crate::argus::reputation::v1::r#override::override_domain::operations::ALL,
    #[cfg(feature = "argus-reputation-v1")]
    crate::argus::reputation::v1::role::operations::ALL,
    #[cfg(feature = "argus-reputation-v1")]
    crate::argus::reputation::v1::source::operations::ALL,
    #[cfg(feature = "argus-reputation-v2")]
    crate::argus::reputation::v2::observation::observation::operations::ALL,
    #[cfg(feature = "argus-reputation-v2")]
    crate::argus::reputation::v2::r#override::operations::ALL,
    #[cfg(feature = "argus-reputation-v2")]
    crate::argus::reputation::v2::overridelist::operations::ALL,
    #[cfg(feature = "argus-reputation-v2")]
    crate::argus::reputation::v2::source::operations::ALL,
    #[cfg(feature = "argus-reputation-v2")]
    crate::argus::reputation::v2::r#type::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::job::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::policy::policy_default::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::sample::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::servicetask::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::submission::operations::ALL,
    #[cfg(feature = "argus-sampledb-v2")]
    crate::argus::sampledb::v2::worker::operations::ALL,
    #[cfg(feature = "argus-sensors-v1")]
    crate::argus::sensors::v1::location::operations::ALL,
    #[cfg(feature = "argus-sensors-v1")]
    crate::argus::sensors::v1::sensor::operations::ALL,
    #[cfg(feature = "argus-sensors-v1")]
    crate::argus::sensors::v1::status::operations::ALL,
    #[cfg(feature = "argus-sensors-v1")]
    crate::argus::sensors::v1::r#type::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::category::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::classtype::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::file::file_search::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::flowbit::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::import::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::policy::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::protocol::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::repository::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::sensor::sensor_policy::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::sensors::sensors_policylinks::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::servicetask::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::signature::signature_search::operations::ALL,
    #[cfg(feature = "argus-signatures-v1")]
    crate::argus::signatures::v1::tag::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::function::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::functionmapping::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::group::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::membership::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::permission::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::subject::operations::ALL,
    #[cfg(feature = "argus-useradmin-v2")]
    crate::argus::useradmin::v2::user::operations::ALL,
    #[cfg(feature = "argus-users-v2")]
    crate::argus::users::v2::function::operations::ALL,
    #[cfg(feature = "argus-users-v2")]
    crate::argus::users::v2::group::operations::ALL,
    #[cfg(feature = "argus-users-v2")]
    crate::argus::users::v2::subject::operations::ALL,
    #[cfg(feature = "argus-users-v2")]
    crate::argus::users::v2::user::operations::ALL,
    #[cfg(feature = "argus-world-v1")]
    crate::argus::world::v1::dns::ip::dns_ip::operations::ALL,
    #[cfg(feature = "argus-world-v1")]
    crate::argus::world::v1::ioc::operations::ALL,
    #[cfg(feature = "argus-world-v1")]
    crate::argus::world::v1::time::operations::ALL,
    #[cfg(feature = "argus-world-v1")]
    crate::argus::world::v1::timezone::operations::ALL,
    #[cfg(feature = "argus-world-v1")]
    crate::argus::world::v1::whois::operations::ALL,
];

/// `alarms`.
pub mod alarms {
    #[cfg(feature = "argus-alarms-v1")]
    /// `v1`.
    pub mod v1 {
        /// `alarm`.
        pub mod alarm {
            pub use crate::argus::alarms::v1::alarm::operations::*;
        }
        /// `category`.
        pub mod category {
            pub use crate::argus::alarms::v1::category::operations::*;
        }
        /// `mitre`.
        pub mod mitre {
            pub use crate::argus::alarms::v1::mitre::operations::*;
        }
        /// `signature`.
        pub mod signature {
            pub use crate::argus::alarms::v1::signature::operations::*;
        }
    }
}
/// `assets`.
pub mod assets {
    #[cfg(feature = "argus-assets-v2")]
    /// `v2`.
    pub mod v2 {
        /// `asset`.
        pub mod asset {
            pub use crate::argus::assets::v2::asset::operations::*;
        }
        /// `component`.
        pub mod component {
            /// `component_definition`.
            pub mod component_definition {
                pub use crate::argus::assets::v2::component::component_definition::operations::*;
            }
        }
        /// `cpe`.
        pub mod cpe {
            pub use crate::argus::assets::v2::cpe::operations::*;
        }
        /// `datasource`.
        pub mod datasource {
            pub use crate::argus::assets::v2::datasource::operations::*;
        }
        /// `group`.
        pub mod group {
            pub use crate::argus::assets::v2::group::operations::*;
        }
        /// `import`.
        pub mod import {
            /// `import_asset`.
            pub mod import_asset {
                pub use crate::argus::assets::v2::import::import_asset::operations::*;
            }
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::assets::v2::servicetask::operations::*;
        }
        /// `vulnerability`.
        pub mod vulnerability {
            pub use crate::argus::assets::v2::vulnerability::operations::*;
        }
    }
}
/// `authentication`.
pub mod authentication {
    #[cfg(feature = "argus-authentication-v1")]
    /// `v1`.
    pub mod v1 {
        /// `apikey`.
        pub mod apikey {
            pub use crate::argus::authentication::v1::apikey::operations::*;
        }
        /// `authorization`.
        pub mod authorization {
            /// `authorization_validate`.
            pub mod authorization_validate {
                pub use crate::argus::authentication::v1::authorization::authorization_validate::operations::*;
            }
        }
        /// `client`.
        pub mod client {
            pub use crate::argus::authentication::v1::client::operations::*;
        }
        /// `cloudprovider`.
        pub mod cloudprovider {
            /// `cloudprovider_aws`.
            pub mod cloudprovider_aws {
                pub use crate::argus::authentication::v1::cloudprovider::cloudprovider_aws::operations::*;
            }
        }
        /// `constrain`.
        pub mod constrain {
            pub use crate::argus::authentication::v1::constrain::operations::*;
        }
        /// `customer`.
        pub mod customer {
            /// `customer_events`.
            pub mod customer_events {
                pub use crate::argus::authentication::v1::customer::customer_events::operations::*;
            }
        }
        /// `enroll`.
        pub mod enroll {
            pub use crate::argus::authentication::v1::enroll::operations::*;
        }
        /// `enrollment`.
        pub mod enrollment {
            pub use crate::argus::authentication::v1::enrollment::operations::*;
        }
        /// `events`.
        pub mod events {
            pub use crate::argus::authentication::v1::events::operations::*;
        }
        /// `impersonate`.
        pub mod impersonate {
            pub use crate::argus::authentication::v1::impersonate::operations::*;
        }
        /// `ldap`.
        pub mod ldap {
            /// `ldap_authenticate`.
            pub mod ldap_authenticate {
                pub use crate::argus::authentication::v1::ldap::ldap_authenticate::operations::*;
            }
        }
        /// `logout`.
        pub mod logout {
            pub use crate::argus::authentication::v1::logout::operations::*;
        }
        /// `methods`.
        pub mod methods {
            pub use crate::argus::authentication::v1::methods::operations::*;
        }
        /// `oauth`.
        pub mod oauth {
            /// `oauth_authorize`.
            pub mod oauth_authorize {
                pub use crate::argus::authentication::v1::oauth::oauth_authorize::operations::*;
            }
        }
        /// `openid`.
        pub mod openid {
            /// `openid_authorize`.
            pub mod openid_authorize {
                pub use crate::argus::authentication::v1::openid::openid_authorize::operations::*;
            }
        }
        /// `password`.
        pub mod password {
            pub use crate::argus::authentication::v1::password::operations::*;
        }
        /// `session`.
        pub mod session {
            pub use crate::argus::authentication::v1::session::operations::*;
        }
        /// `signature`.
        pub mod signature {
            pub use crate::argus::authentication::v1::signature::operations::*;
        }
        /// `sms`.
        pub mod sms {
            /// `sms_authenticate`.
            pub mod sms_authenticate {
                pub use crate::argus::authentication::v1::sms::sms_authenticate::operations::*;
            }
        }
        /// `totp`.
        pub mod totp {
            pub use crate::argus::authentication::v1::totp::operations::*;
        }
        /// `user`.
        pub mod user {
            /// `user`.
            pub mod user {
                pub use crate::argus::authentication::v1::user::user::operations::*;
            }
        }
    }
}
/// `cases`.
pub mod cases {
    #[cfg(feature = "argus-cases-v2")]
    /// `v2`.
    pub mod v2 {
        /// `case`.
        pub mod case {
            pub use crate::argus::cases::v2::case::operations::*;
        }
        /// `category`.
        pub mod category {
            pub use crate::argus::cases::v2::category::operations::*;
        }
        /// `customernotes`.
        pub mod customernotes {
            /// `customernotes`.
            pub mod customernotes {
                pub use crate::argus::cases::v2::customernotes::customernotes::operations::*;
            }
        }
        /// `defaultwatcher`.
        pub mod defaultwatcher {
            pub use crate::argus::cases::v2::defaultwatcher::operations::*;
        }
        /// `field`.
        pub mod field {
            /// `field_descriptor`.
            pub mod field_descriptor {
                pub use crate::argus::cases::v2::field::field_descriptor::operations::*;
            }
        }
        /// `service`.
        pub mod service {
            pub use crate::argus::cases::v2::service::operations::*;
        }
        /// `servicesubscription`.
        pub mod servicesubscription {
            pub use crate::argus::cases::v2::servicesubscription::operations::*;
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::cases::v2::servicetask::operations::*;
        }
        /// `template`.
        pub mod template {
            pub use crate::argus::cases::v2::template::operations::*;
        }
    }
}
/// `componentadmin`.
pub mod componentadmin {
    #[cfg(feature = "argus-componentadmin-v2")]
    /// `v2`.
    pub mod v2 {
        /// `invoke`.
        pub mod invoke {
            /// `host`.
            pub mod host {
                /// `invoke_host_installall`.
                pub mod invoke_host_installall {
                    pub use crate::argus::componentadmin::v2::invoke::host::invoke_host_installall::operations::*;
                }
            }
        }
        /// `status`.
        pub mod status {
            pub use crate::argus::componentadmin::v2::status::operations::*;
        }
    }
}
/// `configurationadmin`.
pub mod configurationadmin {
    #[cfg(feature = "argus-configurationadmin-v1")]
    /// `v1`.
    pub mod v1 {
        /// `agent`.
        pub mod agent {
            /// `agent_host`.
            pub mod agent_host {
                pub use crate::argus::configurationadmin::v1::agent::agent_host::operations::*;
            }
        }
        /// `artifact`.
        pub mod artifact {
            pub use crate::argus::configurationadmin::v1::artifact::operations::*;
        }
        /// `host`.
        pub mod host {
            pub use crate::argus::configurationadmin::v1::host::operations::*;
        }
        /// `instance`.
        pub mod instance {
            pub use crate::argus::configurationadmin::v1::instance::operations::*;
        }
        /// `profile`.
        pub mod profile {
            pub use crate::argus::configurationadmin::v1::profile::operations::*;
        }
        /// `propertymapper`.
        pub mod propertymapper {
            pub use crate::argus::configurationadmin::v1::propertymapper::operations::*;
        }
        /// `template`.
        pub mod template {
            pub use crate::argus::configurationadmin::v1::template::operations::*;
        }
        /// `vacuum`.
        pub mod vacuum {
            pub use crate::argus::configurationadmin::v1::vacuum::operations::*;
        }
    }
}
/// `currentuser`.
pub mod currentuser {
    #[cfg(feature = "argus-currentuser-v1")]
    /// `v1`.
    pub mod v1 {
        /// `authmethods`.
        pub mod authmethods {
            pub use crate::argus::currentuser::v1::authmethods::operations::*;
        }
        /// `customers`.
        pub mod customers {
            pub use crate::argus::currentuser::v1::customers::operations::*;
        }
        /// `functions`.
        pub mod functions {
            pub use crate::argus::currentuser::v1::functions::operations::*;
        }
        /// `groups`.
        pub mod groups {
            pub use crate::argus::currentuser::v1::groups::operations::*;
        }
        /// `password`.
        pub mod password {
            pub use crate::argus::currentuser::v1::password::operations::*;
        }
        /// `permission`.
        pub mod permission {
            /// `permission`.
            pub mod permission {
                pub use crate::argus::currentuser::v1::permission::permission::operations::*;
            }
        }
        /// `permissions`.
        pub mod permissions {
            pub use crate::argus::currentuser::v1::permissions::operations::*;
        }
        /// `picture`.
        pub mod picture {
            pub use crate::argus::currentuser::v1::picture::operations::*;
        }
        /// `preferences`.
        pub mod preferences {
            pub use crate::argus::currentuser::v1::preferences::operations::*;
        }
        /// `prefs`.
        pub mod prefs {
            pub use crate::argus::currentuser::v1::prefs::operations::*;
        }
        /// `user`.
        pub mod user {
            pub use crate::argus::currentuser::v1::user::operations::*;
        }
    }
}
/// `customeradmin`.
pub mod customeradmin {
    #[cfg(feature = "argus-customeradmin-v2")]
    /// `v2`.
    pub mod v2 {
        /// `customer`.
        pub mod customer {
            pub use crate::argus::customeradmin::v2::customer::operations::*;
        }
        /// `domain`.
        pub mod domain {
            pub use crate::argus::customeradmin::v2::domain::operations::*;
        }
        /// `propertydescriptor`.
        pub mod propertydescriptor {
            pub use crate::argus::customeradmin::v2::propertydescriptor::operations::*;
        }
        /// `userrole`.
        pub mod userrole {
            pub use crate::argus::customeradmin::v2::userrole::operations::*;
        }
    }
}
/// `customerdomains`.
pub mod customerdomains {
    #[cfg(feature = "argus-customerdomains-v1")]
    /// `v1`.
    pub mod v1 {
        /// `domain`.
        pub mod domain {
            pub use crate::argus::customerdomains::v1::domain::operations::*;
        }
    }
}
/// `customernetworks`.
pub mod customernetworks {
    #[cfg(feature = "argus-customernetworks-v1")]
    /// `v1`.
    pub mod v1 {
        /// `network`.
        pub mod network {
            pub use crate::argus::customernetworks::v1::network::operations::*;
        }
    }
}
/// `customers`.
pub mod customers {
    #[cfg(feature = "argus-customers-v2")]
    /// `v2`.
    pub mod v2 {
        /// `customer`.
        pub mod customer {
            pub use crate::argus::customers::v2::customer::operations::*;
        }
        /// `domain`.
        pub mod domain {
            pub use crate::argus::customers::v2::domain::operations::*;
        }
    }
}
/// `datacollector`.
pub mod datacollector {
    #[cfg(feature = "argus-datacollector-v1")]
    /// `v1`.
    pub mod v1 {
        /// `category`.
        pub mod category {
            pub use crate::argus::datacollector::v1::category::operations::*;
        }
        /// `ingest`.
        pub mod ingest {
            /// `ingest`.
            pub mod ingest {
                pub use crate::argus::datacollector::v1::ingest::ingest::operations::*;
            }
        }
    }
}
/// `datastores`.
pub mod datastores {
    #[cfg(feature = "argus-datastores-v1")]
    /// `v1`.
    pub mod v1 {
        /// `descriptor`.
        pub mod descriptor {
            pub use crate::argus::datastores::v1::descriptor::operations::*;
        }
        /// `store`.
        pub mod store {
            /// `store`.
            pub mod store {
                pub use crate::argus::datastores::v1::store::store::operations::*;
            }
        }
    }
}
/// `documents`.
pub mod documents {
    #[cfg(feature = "argus-documents-v1")]
    /// `v1`.
    pub mod v1 {
        /// `customer`.
        pub mod customer {
            /// `customer`.
            pub mod customer {
                pub use crate::argus::documents::v1::customer::customer::operations::*;
            }
        }
        /// `document`.
        pub mod document {
            pub use crate::argus::documents::v1::document::operations::*;
        }
        /// `folder`.
        pub mod folder {
            /// `path`.
            pub mod path {
                /// `folder_path_access`.
                pub mod folder_path_access {
                    pub use crate::argus::documents::v1::folder::path::folder_path_access::operations::*;
                }
            }
        }
        /// `space`.
        pub mod space {
            pub use crate::argus::documents::v1::space::operations::*;
        }
        /// `upload`.
        pub mod upload {
            /// `upload_prepare`.
            pub mod upload_prepare {
                pub use crate::argus::documents::v1::upload::upload_prepare::operations::*;
            }
        }
    }
}
/// `eventfilters`.
pub mod eventfilters {
    #[cfg(feature = "argus-eventfilters-v2")]
    /// `v2`.
    pub mod v2 {
        /// `analysis`.
        pub mod analysis {
            pub use crate::argus::eventfilters::v2::analysis::operations::*;
        }
        /// `annotation`.
        pub mod annotation {
            pub use crate::argus::eventfilters::v2::annotation::operations::*;
        }
        /// `filter`.
        pub mod filter {
            /// `filter_type`.
            pub mod filter_type {
                pub use crate::argus::eventfilters::v2::filter::filter_type::operations::*;
            }
        }
        /// `match`.
        pub mod r#match {
            pub use crate::argus::eventfilters::v2::r#match::operations::*;
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::eventfilters::v2::servicetask::operations::*;
        }
        /// `status`.
        pub mod status {
            /// `status_bulk`.
            pub mod status_bulk {
                pub use crate::argus::eventfilters::v2::status::status_bulk::operations::*;
            }
        }
    }
}
/// `events`.
pub mod events {
    #[cfg(feature = "argus-events-v1")]
    /// `v1`.
    pub mod v1 {
        pub use crate::argus::events::v1::operations::*;
        /// `aggregated`.
        pub mod aggregated {
            pub use crate::argus::events::v1::aggregated::operations::*;
        }
        /// `case`.
        pub mod case {
            /// `case`.
            pub mod case {
                pub use crate::argus::events::v1::case::case::operations::*;
            }
        }
        /// `links`.
        pub mod links {
            pub use crate::argus::events::v1::links::operations::*;
        }
        /// `nids`.
        pub mod nids {
            pub use crate::argus::events::v1::nids::operations::*;
        }
        /// `payload`.
        pub mod payload {
            pub use crate::argus::events::v1::payload::operations::*;
        }
        /// `pcap`.
        pub mod pcap {
            pub use crate::argus::events::v1::pcap::operations::*;
        }
    }
    #[cfg(feature = "argus-events-v2")]
    /// `v2`.
    pub mod v2 {
        /// `case`.
        pub mod case {
            /// `case`.
            pub mod case {
                pub use crate::argus::events::v2::case::case::operations::*;
            }
        }
        /// `event`.
        pub mod event {
            pub use crate::argus::events::v2::event::operations::*;
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::events::v2::servicetask::operations::*;
        }
    }
}
/// `geoip`.
pub mod geoip {
    #[cfg(feature = "argus-geoip-v1")]
    /// `v1`.
    pub mod v1 {
        /// `country`.
        pub mod country {
            pub use crate::argus::geoip::v1::country::operations::*;
        }
        /// `location`.
        pub mod location {
            pub use crate::argus::geoip::v1::location::operations::*;
        }
        /// `ranges`.
        pub mod ranges {
            pub use crate::argus::geoip::v1::ranges::operations::*;
        }
    }
    #[cfg(feature = "argus-geoip-v2")]
    /// `v2`.
    pub mod v2 {
        /// `asn`.
        pub mod asn {
            pub use crate::argus::geoip::v2::asn::operations::*;
        }
    }
}
/// `jsonobject`.
pub mod jsonobject {
    #[cfg(feature = "argus-jsonobject-v1")]
    /// `v1`.
    pub mod v1 {
        /// `object`.
        pub mod object {
            /// `object`.
            pub mod object {
                pub use crate::argus::jsonobject::v1::object::object::operations::*;
            }
        }
        /// `type`.
        pub mod r#type {
            pub use crate::argus::jsonobject::v1::r#type::operations::*;
        }
    }
}
/// `logging`.
pub mod logging {
    #[cfg(feature = "argus-logging-v1")]
    /// `v1`.
    pub mod v1 {
        /// `client`.
        pub mod client {
            pub use crate::argus::logging::v1::client::operations::*;
        }
        /// `csp_report_uri`.
        pub mod csp_report_uri {
            pub use crate::argus::logging::v1::csp_report_uri::operations::*;
        }
        /// `distributed`.
        pub mod distributed {
            pub use crate::argus::logging::v1::distributed::operations::*;
        }
        /// `tool`.
        pub mod tool {
            pub use crate::argus::logging::v1::tool::operations::*;
        }
    }
}
/// `metrics`.
pub mod metrics {
    #[cfg(feature = "argus-metrics-v1")]
    /// `v1`.
    pub mod v1 {
        /// `descriptor`.
        pub mod descriptor {
            pub use crate::argus::metrics::v1::descriptor::operations::*;
        }
        /// `metric`.
        pub mod metric {
            /// `metric`.
            pub mod metric {
                pub use crate::argus::metrics::v1::metric::metric::operations::*;
            }
        }
    }
}
/// `notifications`.
pub mod notifications {
    #[cfg(feature = "argus-notifications-v1")]
    /// `v1`.
    pub mod v1 {
        /// `device`.
        pub mod device {
            pub use crate::argus::notifications::v1::device::operations::*;
        }
        /// `notification`.
        pub mod notification {
            pub use crate::argus::notifications::v1::notification::operations::*;
        }
        /// `settings`.
        pub mod settings {
            /// `settings_case`.
            pub mod settings_case {
                pub use crate::argus::notifications::v1::settings::settings_case::operations::*;
            }
        }
    }
    #[cfg(feature = "argus-notifications-v2")]
    /// `v2`.
    pub mod v2 {
        /// `notification`.
        pub mod notification {
            pub use crate::argus::notifications::v2::notification::operations::*;
        }
        /// `settings`.
        pub mod settings {
            pub use crate::argus::notifications::v2::settings::operations::*;
        }
        /// `sms`.
        pub mod sms {
            /// `deliveryreport`.
            pub mod deliveryreport {
                /// `sms_deliveryreport`.
                pub mod sms_deliveryreport {
                    pub use crate::argus::notifications::v2::sms::deliveryreport::sms_deliveryreport::operations::*;
                }
            }
        }
        /// `transaction`.
        pub mod transaction {
            pub use crate::argus::notifications::v2::transaction::operations::*;
        }
        /// `user`.
        pub mod user {
            /// `user_settings`.
            pub mod user_settings {
                pub use crate::argus::notifications::v2::user::user_settings::operations::*;
            }
        }
    }
}
/// `pdns`.
pub mod pdns {
    #[cfg(feature = "argus-pdns-v3")]
    /// `v3`.
    pub mod v3 {
        pub use crate::argus::pdns::v3::operations::*;
        /// `cof`.
        pub mod cof {
            /// `cof`.
            pub mod cof {
                pub use crate::argus::pdns::v3::cof::cof::operations::*;
            }
        }
        /// `record`.
        pub mod record {
            pub use crate::argus::pdns::v3::record::operations::*;
        }
        /// `search`.
        pub mod search {
            pub use crate::argus::pdns::v3::search::operations::*;
        }
        /// `seen`.
        pub mod seen {
            pub use crate::argus::pdns::v3::seen::operations::*;
        }
    }
}
/// `reputation`.
pub mod reputation {
    #[cfg(feature = "argus-reputation-v1")]
    /// `v1`.
    pub mod v1 {
        /// `calculated`.
        pub mod calculated {
            /// `calculated_domain`.
            pub mod calculated_domain {
                pub use crate::argus::reputation::v1::calculated::calculated_domain::operations::*;
            }
        }
        /// `observation`.
        pub mod observation {
            pub use crate::argus::reputation::v1::observation::operations::*;
        }
        /// `override`.
        pub mod r#override {
            /// `override_domain`.
            pub mod override_domain {
                pub use crate::argus::reputation::v1::r#override::override_domain::operations::*;
            }
        }
        /// `role`.
        pub mod role {
            pub use crate::argus::reputation::v1::role::operations::*;
        }
        /// `source`.
        pub mod source {
            pub use crate::argus::reputation::v1::source::operations::*;
        }
    }
    #[cfg(feature = "argus-reputation-v2")]
    /// `v2`.
    pub mod v2 {
        /// `observation`.
        pub mod observation {
            /// `observation`.
            pub mod observation {
                pub use crate::argus::reputation::v2::observation::observation::operations::*;
            }
        }
        /// `override`.
        pub mod r#override {
            pub use crate::argus::reputation::v2::r#override::operations::*;
        }
        /// `overridelist`.
        pub mod overridelist {
            pub use crate::argus::reputation::v2::overridelist::operations::*;
        }
        /// `source`.
        pub mod source {
            pub use crate::argus::reputation::v2::source::operations::*;
        }
        /// `type`.
        pub mod r#type {
            pub use crate::argus::reputation::v2::r#type::operations::*;
        }
    }
}
/// `sampledb`.
pub mod sampledb {
    #[cfg(feature = "argus-sampledb-v2")]
    /// `v2`.
    pub mod v2 {
        /// `job`.
        pub mod job {
            pub use crate::argus::sampledb::v2::job::operations::*;
        }
        /// `policy`.
        pub mod policy {
            /// `policy_default`.
            pub mod policy_default {
                pub use crate::argus::sampledb::v2::policy::policy_default::operations::*;
            }
        }
        /// `sample`.
        pub mod sample {
            pub use crate::argus::sampledb::v2::sample::operations::*;
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::sampledb::v2::servicetask::operations::*;
        }
        /// `submission`.
        pub mod submission {
            pub use crate::argus::sampledb::v2::submission::operations::*;
        }
        /// `worker`.
        pub mod worker {
            pub use crate::argus::sampledb::v2::worker::operations::*;
        }
    }
}
/// `sensors`.
pub mod sensors {
    #[cfg(feature = "argus-sensors-v1")]
    /// `v1`.
    pub mod v1 {
        /// `location`.
        pub mod location {
            pub use crate::argus::sensors::v1::location::operations::*;
        }
        /// `sensor`.
        pub mod sensor {
            pub use crate::argus::sensors::v1::sensor::operations::*;
        }
        /// `status`.
        pub mod status {
            pub use crate::argus::sensors::v1::status::operations::*;
        }
        /// `type`.
        pub mod r#type {
            pub use crate::argus::sensors::v1::r#type::operations::*;
        }
    }
}
/// `signatures`.
pub mod signatures {
    #[cfg(feature = "argus-signatures-v1")]
    /// `v1`.
    pub mod v1 {
        /// `category`.
        pub mod category {
            pub use crate::argus::signatures::v1::category::operations::*;
        }
        /// `classtype`.
        pub mod classtype {
            pub use crate::argus::signatures::v1::classtype::operations::*;
        }
        /// `file`.
        pub mod file {
            /// `file_search`.
            pub mod file_search {
                pub use crate::argus::signatures::v1::file::file_search::operations::*;
            }
        }
        /// `flowbit`.
        pub mod flowbit {
            pub use crate::argus::signatures::v1::flowbit::operations::*;
        }
        /// `import`.
        pub mod import {
            pub use crate::argus::signatures::v1::import::operations::*;
        }
        /// `policy`.
        pub mod policy {
            pub use crate::argus::signatures::v1::policy::operations::*;
        }
        /// `protocol`.
        pub mod protocol {
            pub use crate::argus::signatures::v1::protocol::operations::*;
        }
        /// `repository`.
        pub mod repository {
            pub use crate::argus::signatures::v1::repository::operations::*;
        }
        /// `sensor`.
        pub mod sensor {
            /// `sensor_policy`.
            pub mod sensor_policy {
                pub use crate::argus::signatures::v1::sensor::sensor_policy::operations::*;
            }
        }
        /// `sensors`.
        pub mod sensors {
            /// `sensors_policylinks`.
            pub mod sensors_policylinks {
                pub use crate::argus::signatures::v1::sensors::sensors_policylinks::operations::*;
            }
        }
        /// `servicetask`.
        pub mod servicetask {
            pub use crate::argus::signatures::v1::servicetask::operations::*;
        }
        /// `signature`.
        pub mod signature {
            /// `signature_search`.
            pub mod signature_search {
                pub use crate::argus::signatures::v1::signature::signature_search::operations::*;
            }
        }
        /// `tag`.
        pub mod tag {
            pub use crate::argus::signatures::v1::tag::operations::*;
        }
    }
}
/// `useradmin`.
pub mod useradmin {
    #[cfg(feature = "argus-useradmin-v2")]
    /// `v2`.
    pub mod v2 {
        /// `function`.
        pub mod function {
            pub use crate::argus::useradmin::v2::function::operations::*;
        }
        /// `functionmapping`.
        pub mod functionmapping {
            pub use crate::argus::useradmin::v2::functionmapping::operations::*;
        }
        /// `group`.
        pub mod group {
            pub use crate::argus::useradmin::v2::group::operations::*;
        }
        /// `membership`.
        pub mod membership {
            pub use crate::argus::useradmin::v2::membership::operations::*;
        }
        /// `permission`.
        pub mod permission {
            pub use crate::argus::useradmin::v2::permission::operations::*;
        }
        /// `subject`.
        pub mod subject {
            pub use crate::argus::useradmin::v2::subject::operations::*;
        }
        /// `user`.
        pub mod user {
            pub use crate::argus::useradmin::v2::user::operations::*;
        }
    }
}
/// `users`.
pub mod users {
    #[cfg(feature = "argus-users-v2")]
    /// `v2`.
    pub mod v2 {
        /// `function`.
        pub mod function {
            pub use crate::argus::users::v2::function::operations::*;
        }
        /// `group`.
        pub mod group {
            pub use crate::argus::users::v2::group::operations::*;
        }
        /// `subject`.
        pub mod subject {
            pub use crate::argus::users::v2::subject::operations::*;
        }
        /// `user`.
        pub mod user {
            pub use crate::argus::users::v2::user::operations::*;
        }
    }
}
/// `world`.
pub mod world {
    #[cfg(feature = "argus-world-v1")]
    /// `v1`.
    pub mod v1 {
        /// `dns`.
        pub mod dns {
            /// `ip`.
            pub mod ip {
                /// `dns_ip`.
                pub mod dns_ip {
                    pub use crate::argus::world::v1::dns::ip::dns_ip::operations::*;
                }
            }
        }
        /// `ioc`.
        pub mod ioc {
            pub use crate::argus::world::v1::ioc::operations::*;
        }
        /// `time`.
        pub mod time {
            pub use crate::argus::world::v1::time::operations::*;
        }
        /// `timezone`.
        pub mod timezone {
            pub use crate::argus::world::v1::timezone::operations::*;
        }
        /// `whois`.
        pub mod whois {
            pub use crate::argus::world::v1::whois::operations::*;
        }
    }
}
