//! What the description can't say of Accelerator: tokens by password, the URL of a queue, and tables by field.

mod door;
mod login;
mod queue;
mod table;

pub use door::submit_request;
pub use login::Login;
pub use queue::{base_url, from_env, from_vars};
pub use table::Row;

use specwright_runtime as rt;

/// An error without an answer.
fn refused(kind: rt::Kind, message: impl Into<String>) -> rt::Error {
    rt::Error::new(kind, &super::API.name, message)
}
