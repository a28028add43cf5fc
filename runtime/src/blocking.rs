//! Calls from code that is not asynchronous.

use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::poll_proceed;
use tracing::Instrument;

use crate::call::Parts;
use crate::error::{Error, Kind};
use crate::response::Response;
use crate::send;

/// One runtime in the background serves all blocking calls, so that they share connections.
static RUNTIME: OnceLock<Runtime> = OnceLock::new();

pub(crate) fn run(parts: Box<Parts>) -> Result<Response, Error> {
    let operation = parts.operation.name.clone();
    task(&operation, send::run(parts))
}

/// Waits for work on this thread. As a task of its own it runs on the thread that serves the connections, so that one
/// that a call is done with is back before the next call looks for one.
pub(crate) fn task<T: Send + 'static>(
    operation: &str,
    work: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    let broken = |_| Err(Error::new(Kind::Transport, operation, "the task that sent the request ended early"));
    let work = work.in_current_span();
    wait(operation, async { tokio::spawn(work).await })?.unwrap_or_else(broken)
}

/// Waits for several calls, or whatever else is asynchronous, on this thread.
///
/// # Errors
/// Always in a task of an asynchronous runtime, whose thread waiting would block. On a thread that may be blocked,
/// such as those of `spawn_blocking`, it is allowed.
pub fn block_on<F: Future>(work: F) -> Result<F::Output, Error> {
    wait("block_on", work)
}

fn wait<F: Future>(operation: &str, work: F) -> Result<F::Output, Error> {
    let error = |message: &str| Error::new(Kind::Build, operation, message);
    if is_in_task() {
        return Err(error("a blocking call was made inside an asynchronous runtime; await it"));
    }
    let runtime = match RUNTIME.get() {
        Some(runtime) => runtime,
        None => {
            let built = Builder::new_multi_thread().worker_threads(1).thread_name("specwright").enable_all().build();
            let built = built.map_err(|e| error("no thread for blocking calls").caused_by(e))?;
            RUNTIME.get_or_init(|| built)
        }
    };
    let _entered = runtime.enter();
    Ok(park(work))
}

/// Whether this code is polled by a runtime. Only a task has a limit to what it may do before it gives way to others;
/// a thread on which blocking is allowed has none.
fn is_in_task() -> bool {
    /// More than any task may do at once.
    const MANY: u32 = 1024;
    let mut context = Context::from_waker(Waker::noop());
    // Dropped last, it takes back what is used up here.
    let before = poll_proceed(&mut context);
    before.is_pending()
        || (0..MANY).any(|_| match poll_proceed(&mut context) {
            Poll::Ready(used) => {
                used.made_progress();
                false
            }
            Poll::Pending => true,
        })
}

/// Polls a future on this thread, which sleeps meanwhile.
fn park<F: Future>(work: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut work = pin!(work);
    loop {
        match work.as_mut().poll(&mut context) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::task::{block_in_place, coop, spawn_blocking};

    use super::{block_on, is_in_task};

    #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
    async fn only_tasks_are_not_to_be_blocked() {
        assert!(is_in_task(), "the first future");
        assert!(tokio::spawn(async { is_in_task() }).await.expect("a task"));
        assert!(block_on(async {}).is_err());
        assert!(coop::has_budget_remaining(), "asking costs nothing");
        assert!(!spawn_blocking(is_in_task).await.expect("a thread"));
        assert!(!block_in_place(is_in_task));
        assert_eq!(spawn_blocking(|| block_on(async { 1 }).ok()).await.ok(), Some(Some(1)));
    }

    #[test]
    fn other_threads_may_be_blocked() {
        assert!(!is_in_task());
        let sum = block_on(async {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            tokio::spawn(async { 1 }).await.map_or(0, |one| one + 1)
        });
        assert_eq!(sum.ok(), Some(2));
        assert!(block_on(async { is_in_task() }).is_ok_and(|inside| !inside));
    }
}
