//! Alarms.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-alarms-v1")]
pub mod v1;
