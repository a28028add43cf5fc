//! The time of a recording.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use specwright_apis::runtime::{Clock, Timer};

/// A clock whose date is the recorded one. Time limits run in real time, since the server's delays do; pauses are
/// noted and take no time.
#[derive(Debug)]
pub(crate) struct RecordedClock {
    now: Option<SystemTime>,
    begun: Instant,
    pauses: Mutex<Vec<Duration>>,
}

impl RecordedClock {
    /// A clock that shows this date, or the real one.
    pub(crate) fn new(now: Option<SystemTime>) -> RecordedClock {
        RecordedClock { now, begun: Instant::now(), pauses: Mutex::default() }
    }

    /// Time since the beginning, pauses included.
    pub(crate) fn elapsed_now(&self) -> Duration {
        self.elapsed()
    }

    /// The pauses so far.
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        self.pauses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clock for RecordedClock {
    fn now(&self) -> SystemTime {
        self.now.unwrap_or_else(SystemTime::now)
    }

    fn elapsed(&self) -> Duration {
        self.begun.elapsed() + self.pauses().iter().sum::<Duration>()
    }

    fn limit(&self, limit: Duration) -> Timer {
        Box::pin(tokio::time::sleep(limit))
    }

    fn pause(&self, pause: Duration) -> Timer {
        self.pauses.lock().unwrap_or_else(PoisonError::into_inner).push(pause);
        Box::pin(tokio::task::yield_now())
    }
}
