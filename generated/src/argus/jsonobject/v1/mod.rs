//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod object;
pub mod r#type;
mod types;

pub use super::super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfo, ResponseGroupInfoFlag, ResponseGroupInfoType, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
