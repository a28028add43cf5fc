//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod category;
pub mod classtype;
pub mod file;
pub mod flowbit;
pub mod import;
pub mod policy;
pub mod protocol;
pub mod repository;
pub mod sensor;
pub mod sensors;
pub mod servicetask;
pub mod signature;
pub mod tag;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, ServiceTask, ServiceTaskFlag, ServiceTaskMessage, ServiceTaskSearchRequest, ServiceTaskSearchRequestTimeFieldStrategy, ServiceTaskSearchRequestTimeMatchStrategy, ServiceTaskServiceTaskInfo, ServiceTaskState};
pub use types::*;
