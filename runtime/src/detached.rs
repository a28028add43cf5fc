//! Calls that nobody waits for.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::call::Parts;
use crate::error::Error;
use crate::response::Response;
use crate::{blocking, send};

/// Sends on the runtime that runs here; where there is none, on a thread, and waits for that at most `patience`.
pub(crate) fn send(parts: Box<Parts>, patience: Duration) {
    if let Ok(runtime) = Handle::try_current() {
        runtime.spawn(async move { report(send::run(parts).await) });
        return;
    }
    let (ended, end) = mpsc::channel();
    let work = move || {
        report(blocking::run(parts));
        let _ = ended.send(());
    };
    match thread::Builder::new().name("specwright-detached".to_owned()).spawn(work) {
        // An end without a word is one too.
        Ok(_) => drop(end.recv_timeout(patience)),
        Err(error) => tracing::warn!(%error, "there is no thread for a call that nobody waits for"),
    }
}

fn report(result: Result<Response, Error>) {
    if let Err(error) = result {
        tracing::warn!(%error, "a call that nobody waited for has failed");
    }
}
