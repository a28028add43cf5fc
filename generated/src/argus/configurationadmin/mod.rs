//! Configurationadmin.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-configurationadmin-v1")]
pub mod v1;
