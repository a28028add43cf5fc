//! The session that code without one at hand calls with.

use std::cell::RefCell;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::{PoisonError, RwLock};

use super::Session;
use crate::api::Api;
use crate::error::Error;

tokio::task_local! {
    static SCOPED: Vec<Session>;
}

thread_local! {
    static ENTERED: RefCell<Vec<Session>> = const { RefCell::new(Vec::new()) };
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
        let of_api = |sessions: &[Session]| sessions.iter().rev().find(|s| s.api().name == api.name).cloned();
        let here = ENTERED.with_borrow(|sessions| of_api(sessions));
        let found = here
            .or_else(|| SCOPED.try_with(|sessions| of_api(sessions)).ok().flatten())
            .or_else(|| of_api(&GLOBAL.read().unwrap_or_else(PoisonError::into_inner)));
        found.map_or_else(|| Session::builder(api).unauthenticated().build(), Ok)
    }

    /// Makes this session the one for its api wherever no other is in force.
    pub fn set_global(self) {
        let mut sessions = GLOBAL.write().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|other| other.api().name != self.api().name);
        sessions.push(self);
    }

    /// Runs a future in which this session is the current one for its api. Tasks that it spawns are not in it.
    pub async fn scope<F: Future>(&self, future: F) -> F::Output {
        let mut sessions = SCOPED.try_with(Clone::clone).unwrap_or_default();
        sessions.push(self.clone());
        SCOPED.scope(sessions, future).await
    }

    /// Makes this session the current one for its api on this thread, until the guard is dropped. For code that is
    /// not asynchronous.
    pub fn enter(&self) -> Entered {
        ENTERED.with_borrow_mut(|sessions| sessions.push(self.clone()));
        Entered(self.clone(), PhantomData)
    }
}

/// Keeps a session current; see [`Session::enter`].
#[must_use = "the session is current until this is dropped"]
#[derive(Debug)]
pub struct Entered(Session, PhantomData<*const ()>);

impl Drop for Entered {
    fn drop(&mut self) {
        ENTERED.with_borrow_mut(|sessions| {
            let place = sessions.iter().rposition(|session| std::sync::Arc::ptr_eq(&session.0, &self.0.0));
            place.map(|place| sessions.remove(place))
        });
    }
}
