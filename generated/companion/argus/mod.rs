//! What is particular to Argus: logging in, checked and constrained sessions, and files.

mod constrain;
mod csrf;
pub mod files;
mod login;
mod token;

pub use constrain::constrain;
pub use login::{Login, check, is_authenticated};
pub use token::SessionToken;
