//! Sampledb.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-sampledb-v2")]
pub mod v2;
