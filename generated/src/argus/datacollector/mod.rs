//! Datacollector.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-datacollector-v1")]
pub mod v1;
