//! What sessions are made from.

use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::{Inner, Session, Settings};
use crate::api::{Api, Scheme};
use crate::auth::{Auth, Basic, Bearer, Credentials, IntoAuth};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Kind};
use crate::observe::Observer;
use crate::retry::{Budget, Retry};
use crate::transport::Transport;
use crate::transport::network::{Identity, Pem, Proxy, Roots};

/// What a session is made from.
#[must_use]
pub struct SessionBuilder {
    pub(super) api: &'static Api,
    pub(super) settings: Settings,
    auth: Option<Vec<Arc<dyn Auth>>>,
    clock: Option<Arc<dyn Clock>>,
    transport: Option<Arc<dyn Transport>>,
    /// The session that this one is derived from.
    parent: Option<Session>,
    pub(super) fault: Option<String>,
    /// Whether the time limit of an attempt was set.
    pub(super) timed: bool,
}

impl SessionBuilder {
    pub(super) fn new(api: &'static Api) -> SessionBuilder {
        let settings = Settings::default();
        SessionBuilder {
            api,
            settings,
            auth: None,
            clock: None,
            transport: None,
            parent: None,
            fault: None,
            timed: false,
        }
    }

    pub(super) fn derived(parent: &Session) -> SessionBuilder {
        let mut builder = SessionBuilder::new(parent.api());
        builder.timed = true;
        builder.settings = parent.settings().clone();
        builder.parent = Some(parent.clone());
        builder
    }

    /// Sends requests to another place than the api's own; a path in it comes before every operation's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// Sends requests to another of the servers that the description has, counted from 0. A base URL that is given
    /// stands in its place.
    pub fn server(mut self, index: usize) -> Self {
        self.settings.server = index;
        self
    }

    /// Gives a variable in the URLs of the servers a value, in place of the usual one.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.variables.push((name.into(), value.into()));
        self
    }

    /// The URL of the server that was chosen; none where nothing was.
    fn chosen_url(&self) -> Result<Option<String>, String> {
        let (servers, given) = (&self.api.servers, &self.settings.variables);
        if self.settings.server == 0 && given.is_empty() {
            return Ok(None);
        }
        let known: Vec<&str> = servers.iter().flat_map(|s| s.variables.iter()).map(|v| v.name.as_ref()).collect();
        if let Some((name, _)) = given.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(format!("the servers have no variable `{name}`; there is {known}"));
        }
        let count = servers.len().max(1);
        match servers.get(self.settings.server) {
            Some(server) => server.with(given).map(Some),
            None => Err(format!("there is no server {}; the description has {count}", self.settings.server)),
        }
    }

    /// Calls with an API key.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.auth(key.into())
    }

    /// Calls with a user name and a password in each request (HTTP basic).
    pub fn basic(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.auth(Basic::new(username, password))
    }

    /// Calls with a token that was got elsewhere.
    pub fn bearer(self, token: impl Into<String>) -> Self {
        self.auth(Bearer::new(token))
    }

    /// Calls with these credentials; a text is an API key. Several can be given: each operation takes those that its
    /// description wants. On a derived session they stand in place of the other's, all of them.
    pub fn auth(mut self, auth: impl IntoAuth) -> Self {
        self.auth.get_or_insert_default().push(auth.into_auth());
        self
    }

    /// Calls without credentials; operations that want some are refused before anything is sent.
    pub fn unauthenticated(mut self) -> Self {
        self.auth = Some(Vec::new());
        self
    }

    /// Sends a header with every request; a header of a call stands in its place. Its value is not shown in `Debug`.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.settings.headers.insert(name, value);
            }
            _ => self.fail(format!("the header {name:?} has a name or value that HTTP does not allow")),
        }
        self
    }

    /// Adds a parameter to the query of every request.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.settings.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds a member to every JSON or form body; a member of a call stands in its place.
    pub fn field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.settings.fields.push((name.into(), value.into()));
        self
    }

    /// Longest time for one attempt, from its start to the end of the answer. 30 seconds unless set; `None` for
    /// no limit.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.attempt = limit.into();
        self.timed = true;
        self
    }

    /// Longest time between two pieces of an answer. 30 seconds unless set; `None` for no limit.
    pub fn read_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.read = limit.into();
        self
    }

    /// Longest time for a whole call: attempts, pauses between them, renewal of credentials. No limit unless set.
    pub fn total_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.total = limit.into();
        self
    }

    /// Longest time for making a connection. 10 seconds unless set; `None` for no limit.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.network.connect_timeout = limit.into();
        self
    }

    /// Which failures are tried again, how often, and after how long.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// How many redirects a call follows. 10 unless set; 0 for none, which makes each one an error. What fails where
    /// a redirect led to is tried again there.
    pub fn redirects(mut self, most: u32) -> Self {
        self.settings.redirects = most;
        self
    }

    /// Whether cookies that answers set are kept, to go along with later requests. They are unless set. Those that
    /// a session has already go along either way.
    pub fn keep_cookies(mut self, keep: bool) -> Self {
        self.settings.keeps_cookies = keep;
        self
    }

    /// Largest body of an answer, in bytes after decompression. 256 MiB unless set. Streamed answers have no limit.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.settings.largest_answer = bytes;
        self
    }

    /// Sends requests through a proxy: those to `http`, to `https`, or to both (`all`). The URL may have a user name
    /// and a password. One that was set for the same scheme before is replaced; an empty URL removes it.
    pub fn proxy(mut self, scheme: &str, url: impl Into<String>) -> Self {
        if !matches!(scheme, "http" | "https" | "all") {
            self.fail(format!("a proxy is for `http`, `https` or `all`, not for {scheme:?}"));
        }
        let proxies = &mut self.settings.network.proxies;
        proxies.retain(|other| other.scheme != scheme);
        proxies.push(Proxy { scheme: scheme.to_owned(), url: url.into(), found: false });
        // What is set counts more than what was found.
        proxies.sort_by_key(|proxy| proxy.found);
        self
    }

    /// Sends requests without any proxy.
    pub fn no_proxy(mut self) -> Self {
        self.settings.network.proxies.clear();
        self
    }

    /// Hosts that are called without a proxy, in the words of the variable `NO_PROXY`: names, domains and addresses,
    /// separated by commas.
    pub fn no_proxy_for(mut self, hosts: impl Into<String>) -> Self {
        self.settings.network.no_proxy = Some(hosts.into());
        self
    }

    /// Believes servers whose certificates these authorities signed, and no others.
    pub fn ca_only(mut self, pem: impl Into<Pem>) -> Self {
        self.settings.network.roots = Roots::Only(pem.into());
        self
    }

    /// Believes servers whose certificates these authorities signed, besides those that the platform believes.
    pub fn ca_besides(mut self, pem: impl Into<Pem>) -> Self {
        self.settings.network.roots = Roots::Besides(pem.into());
        self
    }

    /// Believes servers as the platform does, whatever was set before.
    pub fn ca_of_platform(mut self) -> Self {
        self.settings.network.roots = Roots::Platform;
        self.settings.network.unverified = false;
        self
    }

    /// Shows servers a certificate (mutual TLS), whose key stands in the same PEM file or text. For a key that is
    /// encrypted (PKCS #8), a passphrase.
    pub fn client_certificate(mut self, pem: impl Into<Pem>, passphrase: Option<&str>) -> Self {
        let passphrase = passphrase.map(str::to_owned);
        self.settings.network.identity = Some(Identity { certificate: pem.into(), key: None, passphrase });
        self
    }

    /// Shows servers a certificate (mutual TLS), with its key in a PEM file or text of its own.
    pub fn client_certificate_and_key(
        mut self,
        certificate: impl Into<Pem>,
        key: impl Into<Pem>,
        passphrase: Option<&str>,
    ) -> Self {
        let passphrase = passphrase.map(str::to_owned);
        let identity = Identity { certificate: certificate.into(), key: Some(key.into()), passphrase };
        self.settings.network.identity = Some(identity);
        self
    }

    /// Believes any server, also one that only pretends to be the right one. For servers with self-signed
    /// certificates where [`ca_only`](SessionBuilder::ca_only) is out of reach.
    pub fn danger_accept_any_certificate(mut self, accept: bool) -> Self {
        self.settings.network.unverified = accept;
        self
    }

    /// Speaks HTTP/1.1 even where the server offers HTTP/2.
    pub fn http1_only(mut self) -> Self {
        self.settings.network.http1_only = true;
        self
    }

    /// Shows each request and each answer to an observer.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.settings.observers.push(Arc::new(observer));
        self
    }

    /// Sends requests another way.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Takes the time from another clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Whether a client certificate is what the api wants, or may want, to know its callers by.
    fn shows_wanted_certificate(&self) -> bool {
        let wanted = self.api.schemes.iter().any(|scheme| matches!(scheme, Scheme::MutualTls { .. }));
        wanted && self.settings.network.identity.is_some()
    }

    pub(super) fn fail(&mut self, message: String) {
        self.fault.get_or_insert(message);
    }

    /// Makes the session. Nothing is sent.
    ///
    /// # Errors
    /// When credentials are missing, the base URL is none, a certificate can't be read, or the HTTP client can't be
    /// set up.
    pub fn build(mut self) -> Result<Session, Error> {
        let name = &self.api.name;
        let fault = |message: String| Error::new(Kind::Build, name, message);
        if let Some(message) = self.fault {
            return Err(fault(message));
        }
        let parent = self.parent.as_ref().map(|session| &*session.0);
        if self.auth.is_none() && parent.is_none() && !self.api.schemes.is_empty() && !self.shows_wanted_certificate() {
            let message = "the session has no credentials; give some, or call `unauthenticated()`";
            return Err(Error::new(Kind::Auth, name, message));
        }
        self.settings.chosen_url = self.chosen_url().map_err(fault)?;
        let url = self.settings.base_url.as_deref().or(self.settings.chosen_url.as_deref());
        check_base_url(url.unwrap_or(&self.api.base_url)).map_err(fault)?;
        let clients = parent.map(|parent| parent.clients.clone()).unwrap_or_default();
        let given = self.transport.or_else(|| parent.and_then(|parent| parent.given.clone()));
        let transport = match &given {
            Some(transport) => transport.clone(),
            None => clients.get(&self.settings.network).map_err(fault)?,
        };
        let own = self.auth.is_some() || parent.is_none();
        let clock = self.clock.or_else(|| parent.map(|parent| parent.clock.clone()));
        let inner = Inner {
            api: self.api,
            settings: self.settings,
            credentials: Arc::new(Credentials::new(Vec::new(), None)),
            // Cookies of a login are credentials too.
            cookies: parent.filter(|_| !own).map(|parent| parent.cookies.clone()).unwrap_or_default(),
            budget: parent.map_or_else(|| Arc::new(Budget::new()), |parent| parent.budget.clone()),
            clock: clock.unwrap_or_else(|| Arc::new(SystemClock::new())),
            clients,
            given,
            transport,
        };
        let credentials = match parent {
            Some(parent) if !own => parent.credentials.clone(),
            _ => {
                let home = Session(Arc::new(inner.clone()));
                Arc::new(Credentials::new(self.auth.unwrap_or_default(), Some(home)))
            }
        };
        Ok(Session(Arc::new(Inner { credentials, ..inner })))
    }
}

/// Refuses what can't stand before a path. What is wrong is said without the URL, which may hold a secret.
fn check_base_url(url: &str) -> Result<(), String> {
    let parsed = match url::Url::parse(url) {
        Ok(parsed) => parsed,
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let example = format!("https://HOST/{}", url.trim_start_matches('/'));
            return Err(format!("the base URL names no host; give one with `base_url`, such as {example}"));
        }
        Err(error) => return Err(format!("the base URL is none: {error}")),
    };
    let plain = parsed.query().is_none() && parsed.fragment().is_none();
    let open = parsed.username().is_empty() && parsed.password().is_none();
    if !matches!(parsed.scheme(), "http" | "https") || !plain || !open {
        return Err("the base URL must be http or https, without user, password, query and fragment".into());
    }
    Ok(())
}
