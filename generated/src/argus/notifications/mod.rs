//! Notifications.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

#[cfg(feature = "argus-notifications-v1")]
pub mod v1;
#[cfg(feature = "argus-notifications-v2")]
pub mod v2;
