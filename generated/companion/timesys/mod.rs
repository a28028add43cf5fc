//! What the description can't say of Vigiles: signed requests, key files, configured places, and the functions of the
//! vendor's client by their own names.
//!
//! The same code serves both dialects; which one is said by the module it is used from. The toolkit knows products,
//! its successor groups: what is called *home* here is the one or the other.

#![allow(clippy::duplicate_mod, reason = "each dialect has its own, for its own session and operations")]

mod dashboard;
mod fill;
mod functions;
mod key_file;
mod message;
mod signing;
mod table;
mod vigiles;

pub use dashboard::Place;
pub use key_file::KeyFile;
pub use signing::Signing;
pub use vigiles::{Vigiles, VigilesBuilder};

use specwright_runtime as rt;

/// Whether this is the successor's dialect.
fn is_successor() -> bool {
    super::API.name == "timesys_v2"
}

/// An error before anything is sent.
fn refused(kind: rt::Kind, message: impl Into<String>) -> rt::Error {
    rt::Error::new(kind, &super::API.name, message)
}
