//! Path.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod folder_path_access;
