//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod invoke;
pub mod status;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
