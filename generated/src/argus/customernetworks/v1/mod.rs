//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod network;
mod types;

pub use super::super::{IpNetworkAddress, LocationInfo, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
