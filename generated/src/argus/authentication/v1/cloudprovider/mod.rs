//! Cloudprovider.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod cloudprovider_aws;
