//! Pdns.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-pdns-v3")]
pub mod v3;
