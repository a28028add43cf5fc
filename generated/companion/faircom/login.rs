//! Logging in and out.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use specwright_runtime::auth::{Auth, Fresh, Heartbeat, Renewal, Stamp, Wanted, Working};
use specwright_runtime::{self as rt, ExposeSecret};

use super::action::{TOKEN, post};
use super::settings::Settings;

/// The error code of a token that belongs to no session: it has expired, was deleted, or never was.
const NO_SESSION: i64 = 12031;

/// How long a program that is not asynchronous waits for its last logout.
const PATIENCE: Duration = Duration::from_secs(5);

/// A session at a FairCom server: `createSession` with the first call or by [`rt::Session::authenticate`],
/// `deleteSession` by [`rt::Session::close`] or when this and all sessions with it are dropped.
///
/// ```no_run
/// # async fn run() -> Result<(), specwright_apis::runtime::Error> {
/// use specwright_apis::faircom::{self, Login};
/// use specwright_apis::runtime::Session;
///
/// let session = Session::builder(&faircom::API)
///     .base_url("https://127.0.0.1:8443/api")
///     .ca_only("/FairCom/ca.crt")
///     .auth(Login::password("admin", "ADMIN"))
///     .build()?;
/// let databases = faircom::db::list_databases(&session, None).await?;
/// session.close().await?;
/// # Ok(())
/// # }
/// ```
///
/// Where the server says that the session is no longer there (error 12031), one call logs in again while all others
/// wait, and each is repeated once: the server has not processed it. Transactions and cursors of the old session are
/// gone; calls that name them fail.
///
/// A logout by drop is sent without waiting for it on the runtime that runs at the drop, and by a thread where there
/// is none, for which a program waits at most 5 s. It is lost when the runtime or the process ends first, as
/// at the end of `#[tokio::main]`; only `close().await` is certain, and tells of failures. The server ends what was
/// not logged out after its idle time.
///
/// Clones are the same login.
#[derive(Clone)]
pub struct Login(Arc<Inner>);

struct Inner {
    settings: Settings,
    token: Renewal<rt::SecretString>,
    /// Logged out by `close`.
    closed: AtomicBool,
    /// Who can send the logout.
    home: Mutex<Option<rt::Session>>,
    heartbeat: Mutex<Option<Heartbeat>>,
}

impl Login {
    /// Logs in with an account's name and password. When either is empty, neither is sent: the client certificate
    /// then has to say who calls.
    pub fn password(username: impl Into<String>, password: impl Into<String>) -> Login {
        let (username, password) = (username.into(), password.into());
        let account = (!username.is_empty() && !password.is_empty()).then(|| (username, password.into()));
        Login::of(Settings { account, ..Settings::default() })
    }

    /// Logs in by the session's client certificate alone, whose common name is the account
    /// ([`rt::SessionBuilder::client_certificate`]).
    pub fn certificate() -> Login {
        Login::of(Settings::default())
    }

    fn of(settings: Settings) -> Login {
        Login(Arc::new(Inner {
            settings,
            token: Renewal::default(),
            closed: AtomicBool::new(false),
            home: Mutex::default(),
            heartbeat: Mutex::default(),
        }))
    }

    /// A login that differs in its settings; nobody is logged in by it yet.
    fn set(self, change: impl FnOnce(&mut Settings)) -> Login {
        let mut settings = self.0.settings.clone();
        change(&mut settings);
        Login::of(settings)
    }

    /// What the session is for, shown to those who list sessions.
    pub fn description(self, text: impl Into<String>) -> Login {
        let text = text.into();
        self.set(|settings| settings.description = Some(text))
    }

    /// After which time without a call the server ends the session. 300 s unless set.
    pub fn idle_timeout(self, time: Duration) -> Login {
        self.set(|settings| settings.idle = time)
    }

    /// Adds a member to `params` of `createSession`, over what stands there under that name:
    /// `param("defaultDatabaseName", "faircom")`.
    pub fn param(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Login {
        let param = (name.into(), value.into());
        self.set(|settings| settings.params.push(param))
    }

    /// `responseOptions` of `createSession`. Not sent unless set.
    pub fn response_options(self, options: impl Into<rt::Value>) -> Login {
        let options = options.into();
        self.set(|settings| settings.response_options = Some(options))
    }

    /// `debug` of `createSession`: `"none"` or `"max"`. Not sent unless set, because with `"max"` the server's answer
    /// repeats the request, and the password in it.
    pub fn debug(self, level: impl Into<String>) -> Login {
        let level = level.into();
        self.set(|settings| settings.debug = Some(level))
    }

    /// Keeps the session from ending for want of calls: `pingSession` after each third of the idle time, which is the
    /// one that the server names at the login. Off unless called.
    pub fn keep_alive(self) -> Login {
        self.set(|settings| settings.keep_alive = true)
    }

    /// Logs in by [`rt::Session::authenticate`] only: neither with the first call, nor again when the server has ended
    /// the session. Calls without a login carry no token.
    pub fn manual(self) -> Login {
        self.set(|settings| settings.manual = true)
    }

    /// Leaves the session open when this is dropped, for others who have the token.
    pub fn stay_logged_in(self) -> Login {
        self.set(|settings| settings.stays = true)
    }

    /// The token of the session; none when nobody is logged in.
    pub fn token(&self) -> Option<rt::SecretString> {
        self.0.token()
    }
}

impl Inner {
    fn token(&self) -> Option<rt::SecretString> {
        self.token.held().map(|held| held.value)
    }

    /// Sends `createSession`.
    async fn log_in(self: Arc<Self>, home: rt::Session) -> Result<Fresh<rt::SecretString>, rt::Error> {
        if self.settings.account.is_none() && !home.has_client_certificate() {
            let message = "a login needs a user name and a password, or a client certificate; neither is there";
            return Err(rt::Error::of_credentials("faircom.admin.createSession", message));
        }
        let mut call = post(&home, &self.settings.body());
        if let Some((_, password)) = &self.settings.account {
            call = call.secret(password.expose_secret());
        }
        let answer = call.raw().await?;
        let body: rt::Value = answer.clone().json()?;
        // Older servers have it in the result only.
        let token = [&body[TOKEN], &body["result"][TOKEN]].into_iter().find_map(rt::Value::as_str);
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            return Err(answer.unfit("the answer has no `authToken`"));
        };
        if self.settings.keep_alive {
            let named = body["result"]["idleConnectionTimeoutSeconds"].as_u64().map(Duration::from_secs);
            self.keep_alive(&home, named.unwrap_or(self.settings.idle));
        }
        *self.home.lock().unwrap_or_else(PoisonError::into_inner) = Some(home);
        Ok(Fresh::new(token.into()))
    }

    fn keep_alive(self: &Arc<Self>, home: &rt::Session, idle: Duration) {
        let period = (idle / 3).max(Duration::from_secs(1));
        let (login, home) = (Arc::downgrade(self), home.clone());
        let clock = home.clock().clone();
        let beat = Heartbeat::start(clock, period, move || ping(login.clone(), home.clone()));
        *self.heartbeat.lock().unwrap_or_else(PoisonError::into_inner) = Some(beat);
    }

    /// Forgets the session at the server.
    fn forget(&self) {
        self.token.replace(None);
        self.heartbeat.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// Keeps a login alive; whether it is worth going on.
async fn ping(login: Weak<Inner>, home: rt::Session) -> bool {
    // Not held while waiting: that would put its drop off.
    let Some(token) = login.upgrade().and_then(|login| login.token()) else { return false };
    match with_token(&home, "pingSession", &token).await {
        // The next call logs in again.
        Err(error) => error.code() != Some(NO_SESSION),
        Ok(_) => true,
    }
}

/// A session action with its token.
fn with_token(home: &rt::Session, action: &str, token: &rt::SecretString) -> rt::Call<rt::Value> {
    let mut body = rt::Value::default();
    body["api"] = "admin".into();
    body["action"] = action.into();
    body[TOKEN] = token.expose_secret().into();
    post(home, &body).secret(token.expose_secret())
}

impl Auth for Login {
    fn fits(&self, scheme: &rt::Scheme) -> bool {
        scheme.name() == TOKEN
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut rt::Request,
        _: Wanted<'a>,
        home: &'a rt::Session,
    ) -> Working<'a, Stamp> {
        Box::pin(async move {
            let login = &self.0;
            let (token, stamp) = if login.settings.manual || login.closed.load(Ordering::Relaxed) {
                let Some(token) = login.token() else { return Ok(Stamp::default()) };
                (token, Stamp::default())
            } else {
                let (inner, own) = (login.clone(), home.clone());
                login.token.get(home, |_| inner.log_in(own)).await?
            };
            // A redirect may have turned it into a GET.
            if request.body().is_none() {
                return Ok(stamp);
            }
            request.set_secret_member(TOKEN, token.expose_secret())?;
            Ok(stamp)
        })
    }

    fn refused(&self, answer: &rt::Response) -> bool {
        answer.error_code() == Some(NO_SESSION)
    }

    fn renew<'a>(&'a self, stamp: Stamp, _: &'a rt::Response, home: &'a rt::Session) -> Working<'a, bool> {
        Box::pin(async move {
            let login = &self.0;
            if login.settings.manual || login.closed.load(Ordering::Relaxed) {
                return Ok(false);
            }
            let (inner, own) = (login.clone(), home.clone());
            login.token.renew(home, stamp, |_| inner.log_in(own)).await?;
            Ok(true)
        })
    }

    fn prepare<'a>(&'a self, home: &'a rt::Session) -> Working<'a, ()> {
        Box::pin(async move {
            let login = &self.0;
            login.closed.store(false, Ordering::Relaxed);
            let (inner, own) = (login.clone(), home.clone());
            login.token.get(home, |_| inner.log_in(own)).await?;
            Ok(())
        })
    }

    fn close<'a>(&'a self, home: &'a rt::Session) -> Working<'a, ()> {
        Box::pin(async move {
            if let Some(token) = self.0.token() {
                with_token(home, "deleteSession", &token).await?;
            }
            self.0.closed.store(true, Ordering::Relaxed);
            self.0.forget();
            Ok(())
        })
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let home = self.home.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        let (Some(token), Some(home)) = (self.token(), home) else { return };
        if !self.settings.stays {
            with_token(&home, "deleteSession", &token).send_detached(PATIENCE);
        }
    }
}

/// Without secrets.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let username = self.0.settings.account.as_ref().map(|(username, _)| username);
        f.debug_struct("Login")
            .field("username", &username)
            .field("logged_in", &self.0.token().is_some())
            .finish_non_exhaustive()
    }
}
