//! Sessions: who calls, where, and over which connections.

mod builder;
mod current;
mod env;
mod settings;

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use http::Method;
use url::Url;

pub use builder::SessionBuilder;
pub use current::Entered;
pub(crate) use settings::Settings;

use crate::api::Api;
use crate::auth::{Auth, Credentials, IntoAuth};
use crate::blocking;
use crate::call::Call;
use crate::clock::Clock;
use crate::cookies::Cookies;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::Response;
use crate::retry::Budget;
use crate::transport::{Clients, Transport};

/// Access to one api. Cheap to clone; clones, and sessions derived by [`with`](Session::with), share connections.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    api: &'static Api,
    settings: Settings,
    credentials: Arc<Credentials>,
    cookies: Arc<Cookies>,
    budget: Arc<Budget>,
    clock: Arc<dyn Clock>,
    clients: Arc<Clients>,
    /// What the caller gave in place of the usual one.
    given: Option<Arc<dyn Transport>>,
    transport: Arc<dyn Transport>,
}

impl Session {
    /// Begins a session with an api.
    pub fn builder(api: &'static Api) -> SessionBuilder {
        SessionBuilder::new(api)
    }

    /// Begins a session that is like this one, and is then told what to do otherwise. It shares connections, and
    /// credentials too unless it is given its own.
    pub fn with(&self) -> SessionBuilder {
        SessionBuilder::derived(self)
    }

    /// The api.
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// Where requests go.
    pub fn base_url(&self) -> &str {
        let settings = &self.0.settings;
        settings.base_url.as_deref().or(settings.chosen_url.as_deref()).unwrap_or(&self.0.api.base_url)
    }

    /// Where requests of an operation go: to its own server, unless the session was given a base URL.
    pub(crate) fn base_url_of(&self, operation: &Operation) -> Result<Cow<'_, str>, String> {
        let settings = &self.0.settings;
        let own = operation.servers.first().filter(|_| settings.base_url.is_none());
        let Some(own) = own else { return Ok(self.base_url().into()) };
        let url = own.with(&settings.variables)?;
        match Url::parse(&url) {
            Err(url::ParseError::RelativeUrlWithoutBase) => {
                let base = Url::parse(self.base_url()).map_err(|error| format!("the base URL is none: {error}"))?;
                let joined = base.join(&url).map_err(|error| format!("the server {url} is none: {error}"))?;
                Ok(String::from(joined).into())
            }
            _ => Ok(url.into()),
        }
    }

    /// A request for what no description knows. The path starts with a slash and is sent as it is; the session's
    /// credentials go along. Add to it with [`Call::query`], [`Call::header`], [`Call::json`] …
    pub fn request(&self, method: Method, path: &str) -> Call<Response> {
        let mut operation = Operation::new("", method, "");
        operation.name = format!("{} {path}", operation.method).into();
        operation.path = path.to_owned().into();
        operation.api = Some(self.0.api);
        Call::undescribed(self, operation)
    }

    /// Fetches credentials now, where they have to be fetched, rather than with the first call.
    ///
    /// # Errors
    /// When there are none, or the server refuses what they are fetched with.
    pub async fn authenticate(&self) -> Result<(), Error> {
        let all = self.0.credentials.all();
        if all.is_empty() {
            return Err(Error::of_credentials(&self.0.api.name, "the session has no credentials to authenticate with"));
        }
        if let Ok(url) = Url::parse(self.base_url()) {
            self.0.credentials.warned.warn(&url);
        }
        for auth in all.iter() {
            auth.prepare(self.home()).await?;
        }
        Ok(())
    }

    /// Logs out where credentials have logged in, also for its clones and for sessions derived from it that have no
    /// credentials of their own. [`authenticate`](Session::authenticate) logs in again.
    ///
    /// # Errors
    /// When the server was not reached or refuses; it may then be tried again.
    pub async fn close(&self) -> Result<(), Error> {
        for auth in self.0.credentials.all().iter() {
            auth.close(self.home()).await?;
        }
        Ok(())
    }

    /// [`authenticate`](Session::authenticate), waiting on this thread.
    ///
    /// # Errors
    /// The same; besides, always in a task of an asynchronous runtime, whose thread waiting would block.
    pub fn authenticate_blocking(&self) -> Result<(), Error> {
        let session = self.clone();
        blocking::task("authenticate", async move { session.authenticate().await })
    }

    /// [`close`](Session::close), waiting on this thread.
    ///
    /// # Errors
    /// The same; besides, always in a task of an asynchronous runtime, whose thread waiting would block.
    pub fn close_blocking(&self) -> Result<(), Error> {
        let session = self.clone();
        blocking::task("close", async move { session.close().await })
    }

    /// Replaces the credentials of this session, its clones, and the sessions derived from it that have none of
    /// their own. Calls under way keep what they have.
    pub fn replace_auth(&self, auth: impl IntoAuth) {
        self.0.credentials.replace(auth.into_auth());
        self.0.cookies.clear();
    }

    /// Whether the session has credentials.
    pub fn has_auth(&self) -> bool {
        !self.0.credentials.all().is_empty()
    }

    /// Whether the session shows servers a certificate of its own (mutual TLS).
    pub fn has_client_certificate(&self) -> bool {
        self.0.settings.network.identity.is_some()
    }

    /// The session's credentials of this type, if it has such.
    pub fn auth<A: Auth>(&self) -> Option<Arc<A>> {
        let all = self.0.credentials.all();
        all.iter().find_map(|auth| {
            let any: Arc<dyn Any + Send + Sync> = auth.clone();
            any.downcast().ok()
        })
    }

    /// Whether a cookie of this name goes along with requests to a URL, since an answer has set it.
    pub fn has_cookie(&self, url: &Url, name: &str) -> bool {
        let cookies = self.0.cookies.header(url);
        let cookies = cookies.as_ref().and_then(|cookies| cookies.to_str().ok()).unwrap_or_default();
        cookies.split("; ").any(|cookie| cookie.split_once('=').is_some_and(|(other, _)| other == name))
    }

    /// Where the session takes the time from.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// A session with another server than the api's: it has the connections, time limits and clock of this one, and
    /// nothing else of it. Nothing is repeated once the server may have seen it.
    pub(crate) fn elsewhere(&self, api: &'static Api, base_url: &str) -> Result<Session, Error> {
        let mut builder = self.with().unauthenticated().base_url(base_url);
        builder.api = api;
        builder.settings.headers.clear();
        builder.settings.query.clear();
        builder.settings.fields.clear();
        builder.settings.retry = builder.settings.retry.methods([Method::GET]);
        builder.build()
    }

    /// The same session, which sends nothing.
    pub(crate) fn offline(&self) -> Result<Session, Error> {
        let mut builder = self.with().transport(crate::transport::Offline).retry(crate::Retry::none());
        builder.settings.offline = true;
        builder.build()
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn credentials(&self) -> &Arc<Credentials> {
        &self.0.credentials
    }

    /// The session that the credentials were given to, without them: it fetches and renews them.
    pub(crate) fn home(&self) -> &Session {
        self.0.credentials.home.as_ref().unwrap_or(self)
    }

    pub(crate) fn cookies(&self) -> &Cookies {
        &self.0.cookies
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }
}

/// Without credentials and headers.
impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("api", &self.0.api.name)
            .field("base_url", &self.base_url())
            .field("auth", &self.0.credentials.all())
            .field("timeouts", &self.0.settings.timeouts)
            .finish_non_exhaustive()
    }
}
