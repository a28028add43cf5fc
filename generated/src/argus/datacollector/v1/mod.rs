//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod category;
pub mod ingest;
mod types;

pub use super::super::{JsonNode, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
