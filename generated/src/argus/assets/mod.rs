//! Assets.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-assets-v2")]
pub mod v2;
