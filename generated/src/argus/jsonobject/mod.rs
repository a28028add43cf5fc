//! Jsonobject.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-jsonobject-v1")]
pub mod v1;
