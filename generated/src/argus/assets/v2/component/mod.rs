//! Component.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod component_definition;
