//! Customerdomains.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-customerdomains-v1")]
pub mod v1;
