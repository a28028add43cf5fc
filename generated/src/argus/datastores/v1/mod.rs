//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod descriptor;
pub mod store;
mod types;

pub use super::super::{ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResponseFunctionInfo, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
