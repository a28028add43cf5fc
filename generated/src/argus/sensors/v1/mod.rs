//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod location;
pub mod sensor;
pub mod status;
pub mod r#type;
mod types;

pub use super::super::{Comment, IpAddress, LocationInfo, ModelCustomerInfo, ModelDomainInfo, ModelFunctionInfo, ModelFunctionInfoFlag, ModelFunctionInfoSecurityLevel, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
