//! Authentication.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-authentication-v1")]
pub mod v1;
