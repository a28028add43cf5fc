//! Host.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod invoke_host_installall;
