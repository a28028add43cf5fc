//! Oauth.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod oauth_authorize;
