//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod alarm;
pub mod category;
pub mod mitre;
pub mod signature;
mod types;

pub use super::super::{Comment, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
