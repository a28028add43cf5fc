//! Reputation.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-reputation-v1")]
pub mod v1;
#[cfg(feature = "argus-reputation-v2")]
pub mod v2;
