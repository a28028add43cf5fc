//! Geoip.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-geoip-v1")]
pub mod v1;
#[cfg(feature = "argus-geoip-v2")]
pub mod v2;
