//! Time, so that tests can hold it still.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::{Either, select};

/// A pause or a time limit under way.
pub type Timer = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where a session takes the time from.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The date, for expiry of credentials.
    fn now(&self) -> SystemTime;

    /// Time since a moment in the past, never running backwards; for time limits.
    fn elapsed(&self) -> Duration;

    /// Ends when a time limit is over.
    fn limit(&self, limit: Duration) -> Timer;

    /// Ends after a pause between two attempts, or before credentials are looked at again.
    fn pause(&self, pause: Duration) -> Timer;
}

/// The time of the machine.
#[derive(Debug)]
pub(crate) struct SystemClock(Instant);

impl SystemClock {
    pub(crate) fn new() -> SystemClock {
        SystemClock(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn limit(&self, limit: Duration) -> Timer {
        Box::pin(tokio::time::sleep(limit))
    }

    fn pause(&self, pause: Duration) -> Timer {
        Box::pin(tokio::time::sleep(pause))
    }
}

/// What comes of a future, or none when the limit is over first.
pub(crate) async fn within<T>(clock: &dyn Clock, limit: Option<Duration>, work: impl Future<Output = T>) -> Option<T> {
    let Some(limit) = limit else { return Some(work.await) };
    match select(pin!(work), clock.limit(limit)).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}
