//! Logging.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-logging-v1")]
pub mod v1;
