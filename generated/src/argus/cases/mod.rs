//! Cases.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-cases-v2")]
pub mod v2;
