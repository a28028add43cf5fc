//! Sensors.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod sensors_policylinks;
