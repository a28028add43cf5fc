//! Documents.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-documents-v1")]
pub mod v1;
