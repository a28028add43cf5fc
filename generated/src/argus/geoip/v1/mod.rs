//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod country;
pub mod location;
pub mod ranges;
mod types;

pub use super::super::{IpAddress, IpRange, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
