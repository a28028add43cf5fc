//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod function;
pub mod functionmapping;
pub mod group;
pub mod membership;
pub mod permission;
pub mod subject;
mod types;
pub mod user;

pub use super::super::{BasicFunctionResponse, BasicFunctionResponseFlag, BasicFunctionResponseMinimumSecurityLevel, BasicFunctionResponseRoleType, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseGroupInfoV2Flag, ResponseGroupInfoV2Type, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, SearchRequestPermissionCriteria};
pub use types::*;
