//! Time that stands still.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::Notify;

use crate::clock::{Clock, Timer};

/// A clock that goes on only when it is told to. Pauses between attempts take no time: they are noted, and the clock
/// goes on by their length. Time limits run out when [`advance`](PausedClock::advance) passes them.
///
/// Clones are the same clock.
#[derive(Clone, Debug, Default)]
pub struct PausedClock(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    moved: Notify,
}

#[derive(Debug, Default)]
struct State {
    begun: Option<SystemTime>,
    elapsed: Duration,
    pauses: Vec<Duration>,
    limits: usize,
}

impl PausedClock {
    /// A clock that shows this time.
    pub fn at(now: SystemTime) -> PausedClock {
        let clock = PausedClock::default();
        clock.lock().begun = Some(now);
        clock
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.lock().elapsed += by;
        self.0.moved.notify_waiters();
    }

    /// The pauses so far.
    pub fn pauses(&self) -> Vec<Duration> {
        self.lock().pauses.clone()
    }

    /// How many time limits are running.
    pub fn limits(&self) -> usize {
        self.lock().limits
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a running limit for as long as it runs.
struct Running(PausedClock);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.lock().limits -= 1;
    }
}

impl Clock for PausedClock {
    fn now(&self) -> SystemTime {
        let state = self.lock();
        state.begun.unwrap_or(SystemTime::UNIX_EPOCH) + state.elapsed
    }

    fn elapsed(&self) -> Duration {
        self.lock().elapsed
    }

    fn limit(&self, limit: Duration) -> Timer {
        let clock = self.clone();
        let end = {
            let mut state = clock.lock();
            state.limits += 1;
            state.elapsed + limit
        };
        let running = Running(clock.clone());
        Box::pin(async move {
            let _running = running;
            loop {
                let moved = clock.0.moved.notified();
                let mut moved = std::pin::pin!(moved);
                moved.as_mut().enable();
                if clock.elapsed() >= end {
                    return;
                }
                moved.await;
            }
        })
    }

    fn pause(&self, pause: Duration) -> Timer {
        self.lock().pauses.push(pause);
        self.advance(pause);
        Box::pin(tokio::task::yield_now())
    }
}
