//! For tests of code that calls: servers that are none, and time that stands still.

mod clock;
mod recorder;
mod script;

pub use clock::PausedClock;
pub use recorder::Recorder;
pub use script::{Reply, Script, SentRequest};
