//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod notification;
pub mod settings;
pub mod sms;
pub mod transaction;
mod types;
pub mod user;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
