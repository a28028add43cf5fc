//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod customer;
pub mod domain;
pub mod propertydescriptor;
mod types;
pub mod userrole;

pub use super::super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
