//! Typed clients of the apis whose descriptions are bundled in `specs`.
//!
//! Each service at each version is behind a Cargo feature; none is on by default.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(any(feature = "argus-alarms-v1", feature = "argus-assets-v2", feature = "argus-authentication-v1", feature = "argus-cases-v2", feature = "argus-componentadmin-v2", feature = "argus-configurationadmin-v1", feature = "argus-currentuser-v1", feature = "argus-customeradmin-v2", feature = "argus-customerdomains-v1", feature = "argus-customernetworks-v1", feature = "argus-customers-v2", feature = "argus-datacollector-v1", feature = "argus-datastores-v1", feature = "argus-documents-v1", feature = "argus-eventfilters-v2", feature = "argus-events-v1", feature = "argus-events-v2", feature = "argus-geoip-v1", feature = "argus-geoip-v2", feature = "argus-jsonobject-v1", feature = "argus-logging-v1", feature = "argus-metrics-v1", feature = "argus-notifications-v1", feature = "argus-notifications-v2", feature = "argus-pdns-v3", feature = "argus-reputation-v1", feature = "argus-reputation-v2", feature = "argus-sampledb-v2", feature = "argus-sensors-v1", feature = "argus-signatures-v1", feature = "argus-useradmin-v2", feature = "argus-users-v2", feature = "argus-world-v1"))]
#[rustfmt::skip]
pub mod argus;
#[rustfmt::skip]
pub mod documents;
#[cfg(feature = "round-trip")]
#[doc(hidden)]
#[rustfmt::skip]
pub mod round_trip;
#[rustfmt::skip]
pub mod schema;

pub use specwright_runtime as runtime;
