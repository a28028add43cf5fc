//! Metrics.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-metrics-v1")]
pub mod v1;
