//! Currentuser.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-currentuser-v1")]
pub mod v1;
