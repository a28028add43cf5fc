//! Customernetworks.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-customernetworks-v1")]
pub mod v1;
