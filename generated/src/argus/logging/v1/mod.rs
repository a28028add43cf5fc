//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod client;
pub mod csp_report_uri;
pub mod distributed;
pub mod tool;
mod types;

pub use super::super::{ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
