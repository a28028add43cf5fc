//! OAuth 2 (RFC 6749): tokens from a token endpoint, renewed before and after they expire.

mod builder;
mod client;
mod code;
mod device;
mod discovery;
mod endpoint;
mod fetch;
mod grant;
mod refusal;
mod server;
mod store;
mod token;

use std::fmt;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;

pub use builder::OAuth2Builder;
pub use client::ClientAuthentication;
pub use code::Authorization;
pub use device::DeviceAuthorization;
pub use discovery::Metadata;
pub use refusal::Refusal;
pub use store::TokenStore;
pub use token::Token;

use super::{Auth, Fresh, Renewal, Stamp, Wanted, Working};
use crate::api::{Api, Scheme};
use crate::error::{Error, Kind};
use crate::request::Request;
use crate::response::Response;
use crate::session::Session;
use builder::Settings;
use server::Server;

/// Credentials that are tokens of an OAuth 2 server. Clones are the same credentials, so one can be kept to read the
/// token that a session uses.
///
/// A token is fetched by the first call that needs one, again shortly before it expires, and once after it was
/// refused: by its refresh token where there is one, else, or where that is refused too, by the grant. One call
/// fetches; all others wait for what it gets.
///
/// ```
/// # use specwright_runtime::auth::OAuth2;
/// let oauth = OAuth2::builder("https://login.example.org/token", "client id")
///     .secret("client secret")
///     .password("user", "password")
///     .scope("read")
///     .build();
/// // Session::builder(&API).auth(oauth.clone())
/// assert!(oauth.token().is_none());
/// ```
#[derive(Clone)]
pub struct OAuth2(Arc<Inner>);

struct Inner {
    settings: Settings,
    renewal: Renewal<Token>,
}

impl OAuth2 {
    /// Begins credentials: the URL of the token endpoint, and the client's id.
    pub fn builder(token_url: impl Into<String>, client_id: impl Into<String>) -> OAuth2Builder {
        OAuth2Builder::new(Server::At(token_url.into()), client_id.into())
    }

    /// Begins credentials of a server that is asked for its token endpoint when the first token is fetched: the
    /// server's own URL (`issuer`), and the client's id.
    pub fn discovered(issuer: impl Into<String>, client_id: impl Into<String>) -> OAuth2Builder {
        OAuth2Builder::new(Server::discovered(issuer.into()), client_id.into())
    }

    /// Begins credentials for an api whose description says where tokens are got: the client's id. It does by a scheme
    /// of OAuth 2, or of OpenID Connect, whose server is then asked as by [`discovered`](OAuth2::discovered).
    ///
    /// # Errors
    /// When it does not.
    pub fn of(api: &Api, client_id: impl Into<String>) -> Result<OAuth2Builder, Error> {
        let missing = || Error::of_credentials(&api.name, "the description does not say where tokens are got");
        Ok(OAuth2Builder::new(Server::of(api).ok_or_else(missing)?, client_id.into()))
    }

    /// What the server says of itself. It is asked once, where the credentials know its URL and not only that of its
    /// token endpoint.
    ///
    /// # Errors
    /// When it says nothing, or its URL is not known.
    pub async fn metadata(&self, session: &Session) -> Result<&Metadata, Error> {
        self.0.settings.server.metadata(session).await
    }

    /// The token that is held, expired or not; none before the first was fetched.
    pub fn token(&self) -> Option<Token> {
        self.0.renewal.held().map(|held| held.value)
    }

    /// Puts another token in the place of the one that is held. It is not saved.
    pub fn set_token(&self, token: Token) {
        let expires = token.expires;
        self.0.renewal.replace(Some(Fresh::until(token, expires)));
    }

    /// Fetches a new token now, whether or not the held one is good, over the session's connections.
    ///
    /// # Errors
    /// When the server refuses, or nothing is known to get a token with.
    pub async fn refresh(&self, session: &Session) -> Result<Token, Error> {
        let (token, _) = self.0.renewal.renew(session, self.0.renewal.stamp(), self.fetch(session)).await?;
        Ok(token)
    }

    /// A token that is good now. One that has ended is taken all the same where nothing can follow it: clocks differ,
    /// and the server judges.
    async fn good(&self, home: &Session) -> Result<(Token, Stamp), Error> {
        let got = self.0.renewal.get(home, self.fetch(home)).await;
        match self.token().filter(|_| got.is_err() && !self.can_be_renewed()) {
            Some(token) => Ok((token, self.0.renewal.stamp())),
            None => got,
        }
    }
}

impl Auth for OAuth2 {
    /// Schemes of OAuth 2 and OpenID Connect, and bearer tokens.
    fn fits(&self, wanted: &Scheme) -> bool {
        wanted.is_bearer()
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, home: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            let (token, stamp) = match self.token() {
                _ if !home.settings().offline => self.good(home).await?,
                // Nobody is asked for a password for what is not sent.
                Some(token) => (token, self.0.renewal.stamp()),
                None => return Err(Error::new(Kind::Connect, "oauth2.token", "there is no token yet")),
            };
            let secret = token.access_token.expose_secret();
            request.keep_secret(secret);
            request.set_secret(AUTHORIZATION, &format!("Bearer {secret}"))?;
            Ok(stamp)
        })
    }

    fn refused(&self, answer: &Response) -> bool {
        answer.status() == http::StatusCode::UNAUTHORIZED
            || self.0.settings.refused.as_ref().is_some_and(|refused| refused(answer))
    }

    fn renew<'a>(&'a self, stamp: Stamp, _: &'a Response, home: &'a Session) -> Working<'a, bool> {
        Box::pin(async move {
            if !self.can_be_renewed() {
                return Ok(false);
            }
            self.0.renewal.renew(home, stamp, self.fetch(home)).await?;
            Ok(true)
        })
    }

    fn prepare<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        Box::pin(async move { self.good(home).await.map(|_| ()) })
    }
}

/// Whether there is a token, not which.
impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2").field("settings", &self.0.settings).field("token", &self.0.renewal).finish()
    }
}
