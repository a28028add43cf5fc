//! Upload.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod upload_prepare;
