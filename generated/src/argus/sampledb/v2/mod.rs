//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod job;
pub mod policy;
pub mod sample;
pub mod servicetask;
pub mod submission;
mod types;
pub mod worker;

pub use super::super::{JsonNode, ResponseCustomerInfo, ResponseDomainInfo, ResponseGroupInfo, ResponseGroupInfoFlag, ResponseGroupInfoType, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState, UserInfoV3, UserInfoV3Flag, UserInfoV3Type};
pub use types::*;
