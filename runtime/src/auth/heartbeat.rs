//! What is done again and again while credentials live.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::AbortHandle;

use crate::clock::Clock;

/// Work that is repeated after each period, until it says that it is over or this is dropped: to keep a session at a
/// server from ending for want of use.
#[derive(Debug)]
pub struct Heartbeat(AbortHandle);

impl Heartbeat {
    /// Begins, with a period and not with work. `beat` tells whether to go on. The task is one of the runtime that
    /// runs here, and ends with it at the latest.
    ///
    /// # Panics
    /// Outside of a runtime. Where credentials do their work there always is one.
    pub fn start<F>(clock: Arc<dyn Clock>, period: Duration, beat: impl Fn() -> F + Send + 'static) -> Heartbeat
    where
        F: Future<Output = bool> + Send,
    {
        let task = tokio::spawn(async move {
            loop {
                clock.limit(period).await;
                if !beat().await {
                    return;
                }
            }
        });
        Heartbeat(task.abort_handle())
    }
}

impl Drop for Heartbeat {
    fn drop(&mut self) {
        self.0.abort();
    }
}
