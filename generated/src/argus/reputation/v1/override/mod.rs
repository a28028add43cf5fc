//! Override.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod override_domain;
