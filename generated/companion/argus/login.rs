//! Logging in with a user name and a password.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use rt::header::{COOKIE, HeaderName, SET_COOKIE};
use specwright_runtime::auth::{Auth, Fresh, Renewal, Stamp, Wanted, Working};
use specwright_runtime::{self as rt, ExposeSecret};

use super::csrf;

/// The cookie that names the session.
const SESSION_COOKIE: &str = "argus_session";

static PASSWORD: rt::Operation =
    operation("argus.authentication.v1.password.password_authentication", "/authentication/v1/password/authentication");
static LDAP: rt::Operation =
    operation("argus.authentication.v1.ldap.ldap_authentication", "/authentication/v1/ldap/authentication");

static CHECK: rt::Operation = rt::Operation::new(
    "argus.authentication.v1.session.get_session",
    rt::Method::GET,
    "/authentication/v1/session",
)
.api(&super::super::API)
.answers(&["application/json"])
.security(&[&["ApiKeyScheme"]]);

/// A login. It needs no credentials of another kind, and may be repeated: a session that nobody uses does no harm.
const fn operation(name: &'static str, path: &'static str) -> rt::Operation {
    rt::Operation::new(name, rt::Method::POST, path)
        .api(&super::super::API)
        .body(rt::Body::new("application/json").required())
        .answers(&["application/json"])
        .reads()
}

/// A user who logs in, with the first call or by [`rt::Session::authenticate`].
///
/// Each request then carries the cookie of the session, and in `Argus-Csrf-Token` a signature of its URL and the
/// time. When the server no longer accepts the session (401), one call logs in again while all others wait, and each
/// is repeated once: the server has not processed it.
///
/// ```no_run
/// # async fn run() -> Result<(), specwright_apis::runtime::Error> {
/// use specwright_apis::argus;
/// use specwright_apis::runtime::Session;
///
/// let user = argus::Login::password("jdoe", "secret").domain("EXAMPLE");
/// let session = Session::builder(&argus::API).auth(user).build()?;
/// session.authenticate().await?;
/// # Ok(())
/// # }
/// ```
///
/// Clones are the same login.
#[derive(Clone)]
pub struct Login(Arc<Inner>);

struct Inner {
    user: User,
    grant: Renewal<Arc<Grant>>,
}

/// Who logs in, and for what.
#[derive(Clone)]
struct User {
    operation: &'static rt::Operation,
    name: String,
    password: rt::SecretString,
    domain: String,
    authorizations: Vec<String>,
}

/// What a login brings.
struct Grant {
    /// Signs requests.
    key: rt::SecretSlice<u8>,
    /// The value of the session's cookie.
    cookie: Option<rt::SecretString>,
}

impl Login {
    /// A user of Argus.
    pub fn password(username: impl Into<String>, password: impl Into<String>) -> Login {
        Login::of(&PASSWORD, username.into(), password.into())
    }

    /// A user whose password an LDAP server knows.
    pub fn ldap(username: impl Into<String>, password: impl Into<String>) -> Login {
        Login::of(&LDAP, username.into(), password.into())
    }

    fn of(operation: &'static rt::Operation, name: String, password: String) -> Login {
        let password = password.into();
        Login::new(User { operation, name, password, domain: "MNEMONIC".to_owned(), authorizations: Vec::new() })
    }

    fn new(user: User) -> Login {
        Login(Arc::new(Inner { user, grant: Renewal::default() }))
    }

    /// The user's domain. `MNEMONIC` unless set.
    pub fn domain(self, domain: impl Into<String>) -> Login {
        Login::new(User { domain: domain.into(), ..self.0.user.clone() })
    }

    /// What the session is to be allowed besides, such as `enrollPublicKey` or `setPassword`
    /// (`requestedAuthorizations`). Not sent unless set.
    pub fn request_authorizations<A: Into<String>>(self, authorizations: impl IntoIterator<Item = A>) -> Login {
        let authorizations = authorizations.into_iter().map(Into::into).collect();
        Login::new(User { authorizations, ..self.0.user.clone() })
    }

    /// The same user, who has not logged in yet: clones are the same login, this is another.
    pub fn anew(&self) -> Login {
        Login::new(self.0.user.clone())
    }

    /// Whether there was a login.
    pub fn is_logged_in(&self) -> bool {
        self.0.grant.held().is_some()
    }

    async fn grant(&self, home: &rt::Session) -> Result<(Arc<Grant>, Stamp), rt::Error> {
        let (user, sender) = (self.0.user.clone(), home.clone());
        self.0.grant.get(home, move |_| async move { user.log_in(&sender).await }).await
    }
}

impl User {
    async fn log_in(&self, home: &rt::Session) -> Result<Fresh<Arc<Grant>>, rt::Error> {
        let mut body = rt::Value::from_iter([
            ("userName", self.name.as_str()),
            ("password", self.password.expose_secret()),
            ("domain", &self.domain),
        ]);
        if !self.authorizations.is_empty() {
            body["requestedAuthorizations"] = self.authorizations.clone().into();
        }
        let call = rt::Call::<rt::Response>::new(home, self.operation).json(&body);
        let sent = call.secret(self.password.expose_secret()).await;
        let answer = sent.map_err(rt::Error::into_authentication)?;
        let cookie = session_cookie(&answer);
        Ok(Fresh::new(Arc::new(Grant { key: session_key(answer)?, cookie })))
    }
}

/// The key in the answer to a login.
fn session_key(answer: rt::Response) -> Result<rt::SecretSlice<u8>, rt::Error> {
    // An error says what is missing, without the answer: what is there may be secret.
    let unfit = |message: &str| Err(answer.clone().without_body().unfit(message).into_authentication());
    if answer.status().as_u16() == 221 {
        return unfit("the server wants another step before it logs the user in (status 221)");
    }
    let body: rt::Value = answer.clone().json().unwrap_or_default();
    let text = |pointer: &str| body.pointer(pointer).and_then(rt::Value::as_str);
    if text("/data/credentials/requestCredentialsData").is_none() {
        return unfit("the answer to the login has no `credentials.requestCredentialsData`");
    }
    let Some(key) = text("/data/sessionKey") else { return unfit("the answer to the login has no `sessionKey`") };
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    match GeneralPurpose::new(&STANDARD, config).decode(key.trim()) {
        Ok(key) => Ok(key.into()),
        Err(_) => unfit("the `sessionKey` in the answer to the login is not base64"),
    }
}

/// The session's cookie in the answer to a login.
fn session_cookie(answer: &rt::Response) -> Option<rt::SecretString> {
    let set = answer.headers().get_all(SET_COOKIE).into_iter().filter_map(|set| set.to_str().ok());
    let mut pairs = set.filter_map(|set| set.split(';').next()?.split_once('='));
    pairs.find(|(name, _)| name.trim() == SESSION_COOKIE).map(|(_, value)| value.trim().into())
}

impl Auth for Login {
    fn authorize<'a>(
        &'a self,
        request: &'a mut rt::Request,
        _: Wanted<'a>,
        home: &'a rt::Session,
    ) -> Working<'a, Stamp> {
        Box::pin(async move {
            let (grant, stamp) = self.grant(home).await?;
            if let Some(cookie) = &grant.cookie {
                let cookie = cookie.expose_secret();
                request.keep_secret(cookie);
                // Where the session has the cookie itself, it has the latest.
                if !home.has_cookie(request.url(), SESSION_COOKIE) {
                    request.set_secret(COOKIE, &format!("{SESSION_COOKIE}={cookie}"))?;
                }
            }
            let text = csrf::text(&request.decoded_url(), home.clock().now());
            let signature = csrf::signature(grant.key.expose_secret(), &text);
            request.set_secret(HeaderName::from_static("argus-csrf-token"), &format!("{text}.{signature}"))?;
            request.set_signed_text(text);
            Ok(stamp)
        })
    }

    fn renew<'a>(&'a self, refused: Stamp, _: &'a rt::Response, home: &'a rt::Session) -> Working<'a, bool> {
        Box::pin(async move {
            let (user, sender) = (self.0.user.clone(), home.clone());
            self.0.grant.renew(home, refused, move |_| async move { user.log_in(&sender).await }).await?;
            Ok(true)
        })
    }

    fn prepare<'a>(&'a self, home: &'a rt::Session) -> Working<'a, ()> {
        Box::pin(async move { self.grant(home).await.map(drop) })
    }
}

/// Who logs in and how, without the password.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = &self.0.user;
        f.debug_struct("Login")
            .field("operation", &user.operation.name)
            .field("username", &user.name)
            .field("domain", &user.domain)
            .field("grant", &self.0.grant)
            .finish_non_exhaustive()
    }
}

/// Authenticates the session, and has the server say whether it accepts the credentials: a login is that already,
/// for others `GET /authentication/v1/session` is sent.
///
/// # Errors
/// When the session has no credentials, or the server does not accept them ([`rt::Error::is_authentication`]); as
/// any call otherwise.
pub async fn check(session: &rt::Session) -> Result<(), rt::Error> {
    session.authenticate().await?;
    if session.auth::<Login>().is_some() {
        return Ok(());
    }
    let sent = rt::Call::<rt::Response>::new(session, &CHECK).await;
    let answer = sent.map_err(rt::Error::into_authentication)?;
    match answer.status() {
        rt::StatusCode::OK => Ok(()),
        // Such as 221, which wants another step of the user.
        _ => Err(answer.without_body().unfit("the server does not say that it accepts the session").into_authentication()),
    }
}

/// Whether the session can call without logging in first: it has logged in, or has credentials that need no login.
pub fn is_authenticated(session: &rt::Session) -> bool {
    session.auth::<Login>().map_or_else(|| session.has_auth(), |login| login.is_logged_in())
}
