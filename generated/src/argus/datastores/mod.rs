//! Datastores.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-datastores-v1")]
pub mod v1;
