//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod analysis;
pub mod annotation;
pub mod filter;
pub mod r#match;
pub mod servicetask;
pub mod status;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState};
pub use types::*;
