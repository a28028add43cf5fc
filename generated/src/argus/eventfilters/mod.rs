//! Eventfilters.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-eventfilters-v2")]
pub mod v2;
