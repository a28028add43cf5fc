//! Calls from code that is not asynchronous.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};
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
/// Always inside an asynchronous runtime, which waiting would block.
pub fn block_on<F: Future>(work: F) -> Result<F::Output, Error> {
    wait("block_on", work)
}

fn wait<F: Future>(operation: &str, work: F) -> Result<F::Output, Error> {
    let error = |message: &str| Error::new(Kind::Build, operation, message);
    if Handle::try_current().is_ok() {
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
    Ok(runtime.block_on(work))
}
