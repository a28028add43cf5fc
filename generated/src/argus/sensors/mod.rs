//! Sensors.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-sensors-v1")]
pub mod v1;
