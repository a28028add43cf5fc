//! File.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod file_search;
