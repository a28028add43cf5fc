//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod customer;
pub mod domain;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
