//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod calculated;
pub mod observation;
pub mod r#override;
pub mod role;
pub mod source;
mod types;

pub use super::super::{DomainName, IpAddress, IpRange, ModelCustomerInfo, ModelDomainInfo, ModelUserInfo, ModelUserInfoType, ResultMessage, ResultMessageType, ResultStash};
pub use types::*;
