//! Sessions: who calls, where, and over which connections.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use secrecy::SecretString;

use crate::api::Api;
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::response::Response;
use crate::transport::{Reqwest, Transport};

/// Longest time for one attempt, unless the session or the call says otherwise.
const ATTEMPT: Duration = Duration::from_secs(30);

/// Access to one api. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    api: &'static Api,
    base_url: String,
    api_key: Option<SecretString>,
    attempt_timeout: Option<Duration>,
    transport: Arc<dyn Transport>,
}

impl Session {
    /// Begins a session with an api.
    pub fn builder(api: &'static Api) -> SessionBuilder {
        SessionBuilder {
            api,
            base_url: None,
            api_key: None,
            unauthenticated: false,
            attempt_timeout: Some(ATTEMPT),
            transport: None,
        }
    }

    /// The api.
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// Where requests go, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// A request for what no description knows. The path starts with a slash and is sent as it is; the session's
    /// credentials go along. Add to it with [`Call::query`], [`Call::header`], [`Call::json`] …
    pub fn request(&self, method: Method, path: &str) -> Call<Response> {
        let mut operation = Operation::new("", method, "");
        operation.name = format!("{} {path}", operation.method).into();
        operation.path = path.to_owned().into();
        operation.api = Some(self.0.api);
        Call::new(self, Arc::new(operation))
    }

    pub(crate) fn api_key(&self) -> Option<&SecretString> {
        self.0.api_key.as_ref()
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.0.attempt_timeout
    }

    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("api", &self.0.api.name)
            .field("base_url", &self.0.base_url)
            .field("api_key", &self.0.api_key)
            .finish_non_exhaustive()
    }
}

/// What a session is made from.
#[must_use]
pub struct SessionBuilder {
    api: &'static Api,
    base_url: Option<String>,
    api_key: Option<SecretString>,
    unauthenticated: bool,
    attempt_timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
}

impl SessionBuilder {
    /// Sends requests to another place than the api's own; a path in it comes before every operation's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Calls with an API key.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into().into());
        self
    }

    /// Calls without credentials; operations that want some are refused before anything is sent.
    pub fn unauthenticated(mut self) -> Self {
        self.unauthenticated = true;
        self
    }

    /// Longest time for one attempt, from its start to the end of the answer. 30 seconds unless set; `None` for
    /// no limit.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = limit.into();
        self
    }

    /// Sends requests another way.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the session. Nothing is sent.
    ///
    /// # Errors
    /// When credentials are missing, the base URL is none, or the HTTP client can't be set up.
    pub fn build(self) -> Result<Session, Error> {
        let name = &self.api.name;
        if self.api_key.is_none() && !self.unauthenticated && !self.api.schemes.is_empty() {
            let message = "the session has no credentials; give some, or call `unauthenticated()`";
            return Err(Error::new(Kind::Auth, name, message));
        }
        let url = self.base_url.unwrap_or_else(|| self.api.base_url.to_string());
        let base_url = base_url(&url).map_err(|message| Error::new(Kind::Build, name, message))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(
                Reqwest::new()
                    .map_err(|e| Error::new(Kind::Build, name, "the HTTP client can't be set up").caused_by(e))?,
            ),
        };
        Ok(Session(Arc::new(Inner {
            api: self.api,
            base_url,
            api_key: self.api_key,
            attempt_timeout: self.attempt_timeout,
            transport,
        })))
    }
}

/// A base URL as requests begin with it. What is wrong with it is said without the URL, which may hold a secret.
pub(crate) fn base_url(url: &str) -> Result<String, String> {
    let parsed = url::Url::parse(url).map_err(|e| format!("the base URL is none: {e}"))?;
    let plain = parsed.query().is_none() && parsed.fragment().is_none();
    let open = parsed.username().is_empty() && parsed.password().is_none();
    if !matches!(parsed.scheme(), "http" | "https") || !plain || !open {
        return Err("the base URL must be http or https, without user, password, query and fragment".into());
    }
    Ok(url.trim_end_matches('/').to_owned())
}
