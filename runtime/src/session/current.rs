//! The session that code without one at hand calls with.

use std::cell::RefCell;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use super::Session;
use crate::api::Api;
use crate::error::Error;

/// A session, and how many were made current before it, here or elsewhere.
type Entry = (u64, Session);

tokio::task_local! {
    static SCOPED: Vec<Entry>;
}

thread_local! {
    static ENTERED: RefCell<Vec<Entry>> = const { RefCell::new(Vec::new()) };
}

fn entry(session: &Session) -> Entry {
    static ENTRIES: AtomicU64 = AtomicU64::new(0);
    (ENTRIES.fetch_add(1, Ordering::Relaxed), session.clone())
}

static GLOBAL: RwLock<Vec<Session>> = RwLock::new(Vec::new());

impl Session {
    /// The session for an api that is in force here: of the innermost [`scope`](Session::scope) or
    /// [`enter`](Session::enter), else the one that was made [global](Session::set_global), else one without
    /// credentials.
    ///
    /// # Errors
    /// When there is none and the api's own base URL makes no session either.
    pub fn current(api: &'static Api) -> Result<Session, Error> {
        let is_of_api = |session: &&Session| session.api().name == api.name;
        let last = |entries: &[Entry]| entries.iter().rfind(|(_, session)| is_of_api(&session)).cloned();
        let entered = ENTERED.with_borrow(|entries| last(entries));
        let scoped = SCOPED.try_with(|entries| last(entries)).ok().flatten();
        // A guard in a scope is further in, and so is a scope in a guard.
        let innermost = entered.into_iter().chain(scoped).max_by_key(|(number, _)| *number);
        let found = innermost
            .map(|(_, session)| session)
            .or_else(|| GLOBAL.read().unwrap_or_else(PoisonError::into_inner).iter().find(is_of_api).cloned());
        found.map_or_else(|| Session::builder(api).unauthenticated().build(), Ok)
    }

    /// Makes this session the one for its api wherever no other is in force.
    pub fn set_global(self) {
        let mut sessions = GLOBAL.write().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|other| other.api().name != self.api().name);
        sessions.push(self);
    }

    /// Runs a future in which this session is the current one for its api. Tasks that it spawns are not in it.
    pub fn scope<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        let session = self.clone();
        async move {
            let mut sessions = SCOPED.try_with(Clone::clone).unwrap_or_default();
            sessions.push(entry(&session));
            SCOPED.scope(sessions, future).await
        }
    }

    /// Makes this session the current one for its api on this thread, until the guard is dropped. For code that is
    /// not asynchronous.
    pub fn enter(&self) -> Entered {
        let entry = entry(self);
        let number = entry.0;
        ENTERED.with_borrow_mut(|entries| entries.push(entry));
        Entered(number, PhantomData)
    }
}

/// Keeps a session current; see [`Session::enter`].
#[must_use = "the session is current until this is dropped"]
#[derive(Debug)]
pub struct Entered(u64, PhantomData<*const ()>);

impl Drop for Entered {
    fn drop(&mut self) {
        ENTERED.with_borrow_mut(|entries| entries.retain(|(number, _)| *number != self.0));
    }
}
