//! Customeradmin.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-customeradmin-v2")]
pub mod v2;
