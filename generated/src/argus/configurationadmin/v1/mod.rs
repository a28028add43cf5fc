//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod agent;
pub mod artifact;
pub mod host;
pub mod instance;
pub mod profile;
pub mod propertymapper;
pub mod template;
mod types;
pub mod vacuum;

pub use super::super::{Comment, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResponseCustomerInfo, ResponseDomainInfo, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
