//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod case;
pub mod event;
pub mod servicetask;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState};
pub use types::*;
