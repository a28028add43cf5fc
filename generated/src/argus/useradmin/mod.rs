//! Useradmin.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-useradmin-v2")]
pub mod v2;
