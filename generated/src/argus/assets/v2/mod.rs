//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod asset;
pub mod component;
pub mod cpe;
pub mod datasource;
pub mod group;
pub mod import;
pub mod servicetask;
mod types;
pub mod vulnerability;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfo, ResponseGroupInfoFlag, ResponseGroupInfoType, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState};
pub use types::*;
