//! Tokens by password.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use specwright_runtime::auth::{Auth, Fresh, Renewal, Stamp, Wanted, Working};
use specwright_runtime::{
    AskPassword, Error, ExposeSecret, HeaderName, Kind, Request, Response, Scheme, SecretString, Session,
};

use super::super::{CreateTokenBody, Token};
use super::super::token::create_token;
use super::refused;

/// How long a token counts as good when it does not say itself.
const LIFETIME: Duration = Duration::from_secs(4 * 3600);

/// A user's name and password, for which the server gives a token (`POST /token`). It is fetched with the first call
/// that needs one, again before it expires, and once more when a call is refused with status 401.
///
/// The header of a call is `Authorization: TYPE:TOKEN`, with a colon and nothing before it. Clones share the token.
#[derive(Clone)]
pub struct Login(Arc<Inner>);

struct Inner {
    username: String,
    password: SecretString,
    token: Renewal<SecretString>,
}

impl Login {
    /// A user. The name is mostly the one on the operating system.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Login {
        let password = SecretString::from(password.into());
        Login(Arc::new(Inner { username: username.into(), password, token: Renewal::default() }))
    }

    /// A user whose password is asked for now. May block.
    ///
    /// # Errors
    /// When there is nobody to ask.
    pub fn ask(username: impl Into<String>, ask: &dyn AskPassword) -> Result<Login, Error> {
        let unasked = |error: std::io::Error| refused(Kind::Auth, format!("no password could be asked for: {error}"));
        Ok(Login::new(username, ask.ask("Password:").map_err(unasked)?.expose_secret()))
    }

    /// The token as it stands in the header, `TYPE:TOKEN`; none before the first call.
    pub fn jwt(&self) -> Option<SecretString> {
        self.0.token.held().map(|held| held.value)
    }

    /// Puts a token that was got elsewhere in place of the one that is held, if any. When it is refused, another is
    /// fetched.
    pub fn set_jwt(&self, jwt: impl Into<String>) {
        let jwt = jwt.into();
        let expires = expiry(jwt.split_once(':').map_or(jwt.as_str(), |(_, token)| token));
        self.0.token.replace(Some(Fresh::until(jwt.into(), expires)));
    }

    /// What fetches a token from the server that `home` calls.
    fn fetch(&self, home: &Session) -> impl Future<Output = Result<Fresh<SecretString>, Error>> + Send + 'static {
        let (login, home) = (self.clone(), home.clone());
        async move {
            let password = login.0.password.expose_secret();
            let call = create_token(&home, &CreateTokenBody::new(login.0.username.as_str(), password));
            let sent = call.secret(password).raw().await?;
            // An answer that is none is not shown: it may hold a token.
            let unfit = |_| sent.clone().without_body().unfit("the answer to the login has no token, or no type of it");
            let answer: Token = sent.clone().json().map_err(unfit)?;
            let now = home.clock().now();
            // The end of a new token is not in the past: then the clocks differ.
            let expires = expiry(&answer.access_token).filter(|end| *end > now).unwrap_or(now + LIFETIME);
            Ok(Fresh::until(format!("{}:{}", answer.token_type, answer.access_token).into(), expires))
        }
    }
}

/// When a token says that it ends (RFC 7519, `exp`).
fn expiry(token: &str) -> Option<SystemTime> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let end = serde_json::from_slice::<Value>(&claims).ok()?.get("exp")?.as_f64()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(end).ok()?)
}

impl Auth for Login {
    fn fits(&self, wanted: &Scheme) -> bool {
        wanted.name() == "jwt"
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, home: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            let fetch = self.fetch(home);
            let (jwt, stamp) = self.0.token.get(home, move |_| fetch).await?;
            request.set_secret(HeaderName::from_static("authorization"), jwt.expose_secret())?;
            Ok(stamp)
        })
    }

    fn renew<'a>(&'a self, stamp: Stamp, _: &'a Response, home: &'a Session) -> Working<'a, bool> {
        Box::pin(async move {
            let fetch = self.fetch(home);
            self.0.token.renew(home, stamp, move |_| fetch).await.map(|_| true)
        })
    }

    fn prepare<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        Box::pin(async move {
            let fetch = self.fetch(home);
            self.0.token.get(home, move |_| fetch).await.map(|_| ())
        })
    }
}

/// The user, not the password.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("username", &self.0.username)
            .field("token", &self.0.token)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_can_say_when_they_end() {
        let claims = URL_SAFE_NO_PAD.encode(r#"{"sub": "user99", "exp": 1700000000}"#);
        let end = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        assert_eq!(expiry(&format!("aaa.{claims}.ccc")), Some(end));
        assert_eq!(expiry("aaa.bbb.ccc"), None);
        assert_eq!(expiry("opaque"), None);
    }
}
