//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod descriptor;
pub mod metric;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
