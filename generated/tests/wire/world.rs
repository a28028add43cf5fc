//! What a driver has around it: a folder, variables, a clock, a server.

use std::collections::BTreeMap;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use specwright_apis::runtime::{Answer, Call, Clock, Error, block_on};

use super::clock::RecordedClock;
use super::fields::Fields;
use super::files::Folder;
use super::server::{self, Server};

/// The surroundings of one replay.
#[derive(Debug)]
pub(crate) struct World {
    folder: Folder,
    server: Server,
    clock: Arc<RecordedClock>,
    timezone: Option<String>,
    base_url: String,
    blocking: bool,
    variables: Mutex<BTreeMap<String, String>>,
    signed: Mutex<Vec<String>>,
}

impl World {
    pub(super) fn new(
        folder: Folder,
        server: Server,
        clock: RecordedClock,
        timezone: Option<String>,
        base_url: &str,
        blocking: bool,
    ) -> World {
        let home = folder.path().display().to_string();
        World {
            folder,
            server,
            clock: Arc::new(clock),
            timezone,
            base_url: base_url.to_owned(),
            blocking,
            variables: Mutex::new(BTreeMap::from([("HOME".to_owned(), home)])),
            signed: Mutex::default(),
        }
    }

    /// The address of the recording, as it really is. A session may have another: its `base_url`.
    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Begins to read a session: sets the variables of its `env`, and fills in `base_url`.
    ///
    /// # Errors
    /// When it is not in the grammar.
    pub(crate) fn session(&self, session: Value) -> Result<Fields, String> {
        let mut fields = Fields::of("the session", session)?;
        for (name, value) in fields.texts("env")?.unwrap_or_default() {
            self.set_var(&name, Some(value));
        }
        fields.or_text("base_url", &self.base_url);
        Ok(fields)
    }

    /// The folder that `<tmp>`, `~` and `HOME` stand for. In what a driver is given, it stands already.
    pub(crate) fn home(&self) -> &Path {
        self.folder.path()
    }

    /// A variable of the environment.
    pub(crate) fn var(&self, name: &str) -> Option<String> {
        lock(&self.variables).get(name).cloned()
    }

    /// All variables of the environment as they are now.
    pub(crate) fn vars(&self) -> BTreeMap<String, String> {
        lock(&self.variables).clone()
    }

    /// Sets a variable of the environment, or removes it.
    pub(crate) fn set_var(&self, name: &str, value: Option<String>) {
        match value {
            Some(value) => lock(&self.variables).insert(name.to_owned(), value),
            None => lock(&self.variables).remove(name),
        };
    }

    /// The clock for every session.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        self.clock.clone()
    }

    /// The time zone that was recorded.
    pub(crate) fn timezone(&self) -> Option<&str> {
        self.timezone.as_deref()
    }

    /// Whether calls are to be blocking.
    pub(crate) fn blocking(&self) -> bool {
        self.blocking
    }

    /// Sends a call, awaiting or blocking.
    ///
    /// # Errors
    /// As the call.
    pub(crate) async fn send<T: Answer + 'static>(&self, call: Call<T>) -> Result<T, Error> {
        if self.blocking { call.send_blocking() } else { call.await }
    }

    /// Does what has no blocking form.
    pub(crate) async fn run<T>(&self, work: impl Future<Output = T>) -> T {
        if self.blocking { block_on(work).unwrap_or_else(|error| panic!("{error}")) } else { work.await }
    }

    /// Sets what the server does with the next request, before its script goes on; `None` takes that back. For what
    /// the recorded client refused, so that the script has no answer.
    pub(crate) fn interpose(&self, action: Option<server::Action>) {
        self.server.interpose(action);
    }

    /// Notes a text that was signed, once for each call.
    pub(crate) fn signed(&self, text: impl Into<String>) {
        lock(&self.signed).push(text.into());
    }

    pub(super) fn server(&self) -> &Server {
        &self.server
    }

    pub(super) fn recorded_clock(&self) -> &RecordedClock {
        &self.clock
    }

    pub(super) fn signed_texts(&self) -> Vec<String> {
        lock(&self.signed).clone()
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
