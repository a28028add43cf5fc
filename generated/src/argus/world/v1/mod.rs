//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod dns;
pub mod ioc;
pub mod time;
pub mod timezone;
mod types;
pub mod whois;

pub use super::super::{ResultMessage, ResultMessageType, ResultStash, TimeZone};
pub use types::*;
