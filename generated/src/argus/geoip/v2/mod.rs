//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod asn;
mod types;

pub use super::super::{ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
