//! What is particular to FairCom's JSON Action API: logging in and out, and actions that no description knows.

mod action;
mod login;
mod settings;

pub use action::{action_of, call, post};
pub use login::Login;
