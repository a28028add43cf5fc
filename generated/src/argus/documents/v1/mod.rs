//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod customer;
pub mod document;
pub mod folder;
pub mod space;
mod types;
pub mod upload;

pub use super::super::{ModelCustomerInfo, ModelDomainInfo, ModelGroupInfo, ModelGroupInfoType, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResponseGroupInfo, ResponseGroupInfoFlag, ResponseGroupInfoType, ResultMessage, ResultMessageType, ResultStash, UserInfoV3, UserInfoV3Flag, UserInfoV3Type};
pub use types::*;
