//! For tests of code that calls: servers that are none, and time that stands still.

mod clock;
mod script;

pub use clock::PausedClock;
pub use script::{Reply, Script, SentRequest};
