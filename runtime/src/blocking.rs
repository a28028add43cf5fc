//! Calls from code that is not asynchronous.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::call::Parts;
use crate::error::{Error, Kind};
use crate::response::Response;
use crate::send;

/// One runtime in the background serves all blocking calls, so that they share connections.
static RUNTIME: OnceLock<Runtime> = OnceLock::new();

pub(crate) fn run(parts: Box<Parts>) -> Result<Response, Error> {
    if Handle::try_current().is_ok() {
        let message = "send_blocking was called inside an asynchronous runtime; await the call";
        return Err(parts.error(Kind::Build, message));
    }
    let runtime = match RUNTIME.get() {
        Some(runtime) => runtime,
        None => {
            let built = Builder::new_multi_thread().worker_threads(1).thread_name("specwright").enable_all().build();
            let built = built.map_err(|e| parts.error(Kind::Build, "no thread for blocking calls").caused_by(e))?;
            RUNTIME.get_or_init(|| built)
        }
    };
    runtime.block_on(send::run(parts))
}
