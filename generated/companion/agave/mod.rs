//! What is particular to Agave: how callers get tokens, where tokens are kept, and what users do with files and jobs.

mod account;
mod actor;
mod agave;
mod builder;
mod cache;
mod clients;
mod configs;
mod credentials;
mod expiry;
mod files;
mod forms;
mod jobs;
mod tenants;
mod token;

pub use account::Account;
pub use actor::ActorContext;
pub use agave::Agave;
pub use builder::AgaveBuilder;
pub use cache::{Cache, Which};
pub use configs::Configs;
pub use tenants::{TENANTS_URL, Tenant, tenants};
pub use token::TokenInfo;
