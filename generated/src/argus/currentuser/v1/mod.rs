//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod authmethods;
pub mod customers;
pub mod functions;
pub mod groups;
pub mod password;
pub mod permission;
pub mod permissions;
pub mod picture;
pub mod preferences;
pub mod prefs;
mod types;
pub mod user;

pub use super::super::{BasicFunctionResponse, BasicFunctionResponseFlag, BasicFunctionResponseMinimumSecurityLevel, BasicFunctionResponseRoleType, ChangeCurrentUserPasswordRequest, ModelCustomerInfo, ModelDomainInfo, ModelFunctionInfo, ModelFunctionInfoFlag, ModelFunctionInfoSecurityLevel, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseGroupInfoV2Flag, ResponseGroupInfoV2Type, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, TimeZone, UserAuthenticationConfigurationInfo, UserAuthenticationConfigurationInfoMethod};
pub use types::*;
