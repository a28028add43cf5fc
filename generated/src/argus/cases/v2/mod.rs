//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod case;
pub mod category;
pub mod customernotes;
pub mod defaultwatcher;
pub mod field;
pub mod service;
pub mod servicesubscription;
pub mod servicetask;
pub mod template;
mod types;

pub use super::super::{JsonNode, ModelCustomerInfo, ModelDomainInfo, ModelFunctionInfo, ModelFunctionInfoFlag, ModelFunctionInfoSecurityLevel, ModelGroupInfo, ModelGroupInfoType, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResponseGroupInfo, ResponseGroupInfoFlag, ResponseGroupInfoType, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState};
pub use types::*;
