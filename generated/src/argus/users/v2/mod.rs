//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod function;
pub mod group;
pub mod subject;
mod types;
pub mod user;

pub use super::super::{BasicFunctionResponse, BasicFunctionResponseFlag, BasicFunctionResponseMinimumSecurityLevel, BasicFunctionResponseRoleType, ResponseCustomerInfo, ResponseDomainInfo, ResultMessage, ResultMessageType, ResultStash, SearchRequestPermissionCriteria};
pub use types::*;
