//! Componentadmin.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-componentadmin-v2")]
pub mod v2;
