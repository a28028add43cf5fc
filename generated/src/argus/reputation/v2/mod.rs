//! V2.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod observation;
pub mod r#override;
pub mod overridelist;
pub mod source;
pub mod r#type;
mod types;

pub use super::super::{ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
