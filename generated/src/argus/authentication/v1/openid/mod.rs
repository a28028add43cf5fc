//! Openid.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod openid_authorize;
