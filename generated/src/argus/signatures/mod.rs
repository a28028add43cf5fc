//! Signatures.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-signatures-v1")]
pub mod v1;
