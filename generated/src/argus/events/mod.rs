//! Events.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-events-v1")]
pub mod v1;
#[cfg(feature = "argus-events-v2")]
pub mod v2;
