//! Customers.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-customers-v2")]
pub mod v2;
