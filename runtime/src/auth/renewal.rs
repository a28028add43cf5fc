//! Credentials that expire: renewed by one task, while all others wait.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::error::{Error, Kind};
use crate::session::Session;

/// How long before its end a credential counts as expired; no more than a tenth of its life, so that short-lived
/// ones are used at all.
const MARGIN: Duration = Duration::from_secs(60);

/// Tells a credential from those before it. The default is that of credentials which never change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(u64);

/// A credential just fetched.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Fresh<T> {
    /// The credential.
    pub value: T,
    /// When it ends; none: when the server says so.
    pub expires: Option<SystemTime>,
}

impl<T> Fresh<T> {
    /// A credential that ends when the server says so.
    pub fn new(value: T) -> Fresh<T> {
        Fresh { value, expires: None }
    }

    /// A credential that ends at a time.
    pub fn until(value: T, expires: impl Into<Option<SystemTime>>) -> Fresh<T> {
        Fresh { value, expires: expires.into() }
    }
}

/// Holds a credential, and has it fetched when there is none, when it is about to expire and when it was refused.
///
/// However many calls want it, one of them fetches, and all take what it got, be it the credential or the failure.
/// What has begun is brought to its end even when the call that began it is cancelled.
pub struct Renewal<T>(Arc<Shared<T>>);

struct Shared<T> {
    state: Mutex<State<T>>,
    fetching: tokio::sync::Mutex<()>,
}

struct State<T> {
    held: Option<Fresh<T>>,
    /// How long before its end the held one is no longer used.
    margin: Duration,
    stamp: Stamp,
    /// Counts what was fetched or failed to be.
    rounds: u64,
    failure: Option<Error>,
}

impl<T: Clone + Send + Sync + 'static> Default for Renewal<T> {
    fn default() -> Renewal<T> {
        Renewal::new(None)
    }
}

impl<T: Clone + Send + Sync + 'static> Renewal<T> {
    /// Begins with a credential, or with none.
    pub fn new(held: Option<Fresh<T>>) -> Renewal<T> {
        let stamp = Stamp(u64::from(held.is_some()));
        let state = State { held, margin: MARGIN, stamp, rounds: 0, failure: None };
        Renewal(Arc::new(Shared { state: Mutex::new(state), fetching: tokio::sync::Mutex::new(()) }))
    }

    /// What is held, expired or not.
    pub fn held(&self) -> Option<Fresh<T>> {
        self.0.lock().held.clone()
    }

    /// The stamp of what is held.
    pub fn stamp(&self) -> Stamp {
        self.0.lock().stamp
    }

    /// Puts another credential in its place, or none.
    pub fn replace(&self, held: Option<Fresh<T>>) {
        let mut state = self.0.lock();
        state.held = held;
        state.margin = MARGIN;
        state.stamp.0 += 1;
    }

    /// A credential that is good now. When there is none, it is fetched; the one that was held before is given to
    /// `fetch`.
    ///
    /// # Errors
    /// When it can't be fetched.
    pub async fn get<F>(
        &self,
        home: &Session,
        fetch: impl FnOnce(Option<T>) -> F + Send + 'static,
    ) -> Result<(T, Stamp), Error>
    where
        F: Future<Output = Result<Fresh<T>, Error>> + Send + 'static,
    {
        let now = home.clock().now();
        self.good(home, fetch, move |state| {
            let held = state.held.as_ref()?;
            held.expires.is_none_or(|end| now + state.margin <= end).then(|| held.value.clone())
        })
        .await
    }

    /// Another credential than the one with this stamp.
    ///
    /// # Errors
    /// When it can't be fetched.
    pub async fn renew<F>(
        &self,
        home: &Session,
        refused: Stamp,
        fetch: impl FnOnce(Option<T>) -> F + Send + 'static,
    ) -> Result<(T, Stamp), Error>
    where
        F: Future<Output = Result<Fresh<T>, Error>> + Send + 'static,
    {
        self.good(home, fetch, move |state| {
            let held = state.held.as_ref().filter(|_| state.stamp > refused)?;
            Some(held.value.clone())
        })
        .await
    }

    async fn good<F>(
        &self,
        home: &Session,
        fetch: impl FnOnce(Option<T>) -> F + Send + 'static,
        good: impl Fn(&State<T>) -> Option<T> + Send + 'static,
    ) -> Result<(T, Stamp), Error>
    where
        F: Future<Output = Result<Fresh<T>, Error>> + Send + 'static,
    {
        let rounds = {
            let state = self.0.lock();
            if let Some(value) = good(&state) {
                return Ok((value, state.stamp));
            }
            state.rounds
        };
        let shared = self.0.clone();
        let clock = home.clock().clone();
        // A task of its own, so that it goes on when this call is cancelled: a token that the server has replaced
        // must not be lost.
        let work = tokio::spawn(async move {
            let _fetching = shared.fetching.lock().await;
            let before = {
                let state = shared.lock();
                if let Some(value) = good(&state) {
                    return Ok((value, state.stamp));
                }
                if let Some(failure) = state.failure.as_ref().filter(|_| state.rounds > rounds) {
                    return Err(failure.clone());
                }
                state.held.as_ref().map(|held| held.value.clone())
            };
            let fetched = fetch(before).await;
            let mut state = shared.lock();
            state.rounds += 1;
            match fetched {
                Ok(fresh) => {
                    let value = fresh.value.clone();
                    let lifetime = fresh.expires.map(|end| end.duration_since(clock.now()).unwrap_or_default());
                    state.margin = lifetime.map_or(MARGIN, |lifetime| MARGIN.min(lifetime / 10));
                    state.held = Some(fresh);
                    state.stamp.0 += 1;
                    state.failure = None;
                    Ok((value, state.stamp))
                }
                Err(error) => {
                    state.failure = Some(error.clone());
                    Err(error)
                }
            }
        });
        let broken =
            |_| Err(Error::new(Kind::Auth, "renewal of credentials", "the task that fetched them ended early"));
        work.await.unwrap_or_else(broken)
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> std::sync::MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether there is a credential, not which.
impl<T> std::fmt::Debug for Renewal<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.0.lock();
        f.debug_struct("Renewal")
            .field("held", &state.held.is_some())
            .field("expires", &state.held.as_ref().and_then(|held| held.expires))
            .finish_non_exhaustive()
    }
}
