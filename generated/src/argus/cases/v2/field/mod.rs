//! Field.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod field_descriptor;
