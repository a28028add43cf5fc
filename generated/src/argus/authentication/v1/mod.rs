//! V1.
//!
//! Generated from `specs`; changes are lost. See `cargo xtask generate`.

pub mod apikey;
pub mod authorization;
pub mod client;
pub mod cloudprovider;
pub mod constrain;
pub mod customer;
pub mod enroll;
pub mod enrollment;
pub mod events;
pub mod impersonate;
pub mod ldap;
pub mod logout;
pub mod methods;
pub mod oauth;
pub mod openid;
pub mod password;
pub mod session;
pub mod signature;
pub mod sms;
pub mod totp;
mod types;
pub mod user;

pub use super::super::{ChangeCurrentUserPasswordRequest, IpAddress, IpNetworkAddress, ModelCustomerInfo, ModelDomainInfo, ModelFunctionInfo, ModelFunctionInfoFlag, ModelFunctionInfoSecurityLevel, ResponseCustomerInfo, ResponseDomainInfo, ResponseFunctionInfo, ResponseGroupInfoV2, ResponseGroupInfoV2Flag, ResponseGroupInfoV2Type, ResponseUserInfo, ResponseUserInfoFlag, ResponseUserInfoType, ResultMessage, ResultMessageType, ResultStash, UserAuthenticationConfigurationInfo, UserAuthenticationConfigurationInfoMethod};
pub use types::*;
