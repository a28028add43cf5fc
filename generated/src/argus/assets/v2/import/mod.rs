//! Import.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod import_asset;
