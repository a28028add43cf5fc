//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod device;
pub mod notification;
pub mod settings;
mod types;

pub use super::super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
