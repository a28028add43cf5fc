//! Who a caller is: credentials, and how they come to stand in a request.

mod basic;
mod bearer;
mod digest;
mod headers;
mod heartbeat;
mod key;
pub mod oauth2;
mod renewal;
mod scheme;
mod sign;

use std::any::Any;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

pub use basic::Basic;
pub use bearer::Bearer;
pub use digest::Digest;
pub use headers::Headers;
pub use heartbeat::Heartbeat;
pub use key::ApiKey;
pub use oauth2::OAuth2;
pub use renewal::{Fresh, Renewal, Stamp};
pub use scheme::ForScheme;
pub use sign::{hmac_sha256, sha256};

use crate::api::Scheme;
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::send::Warned;
use crate::session::Session;

/// Work of credentials under way.
pub type Working<'a, T> = std::pin::Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Credentials of one kind.
///
/// One value serves all calls of a session and of those derived from it, at the same time.
pub trait Auth: Any + fmt::Debug + Send + Sync {
    /// Whether these can be given where a description wants this scheme.
    fn fits(&self, scheme: &Scheme) -> bool {
        let _ = scheme;
        true
    }

    /// Puts the credentials in a request, just before each attempt to send it.
    ///
    /// Where they have to be fetched first, `home` sends: it is the session that they were given to, without
    /// credentials. The stamp tells credentials from those that replace them; [`Stamp::default`] where there is
    /// nothing to tell.
    ///
    /// # Errors
    /// When there are no credentials to be had, or they can't stand in the request.
    fn authorize<'a>(&'a self, request: &'a mut Request, wanted: Wanted<'a>, home: &'a Session) -> Working<'a, Stamp>;

    /// Whether an answer says that the credentials were not accepted, and the request not processed.
    fn refused(&self, answer: &Response) -> bool {
        answer.status() == http::StatusCode::UNAUTHORIZED
    }

    /// Replaces credentials that were refused. Whether there are others now, so that the request can be sent again;
    /// it is, once for each call.
    ///
    /// # Errors
    /// When fetching others failed.
    fn renew<'a>(&'a self, stamp: Stamp, refusal: &'a Response, home: &'a Session) -> Working<'a, bool> {
        let _ = (stamp, refusal, home);
        Box::pin(async { Ok(false) })
    }

    /// Fetches credentials now, rather than with the first call.
    ///
    /// # Errors
    /// When they are not to be had.
    fn prepare<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        let _ = home;
        Box::pin(async { Ok(()) })
    }

    /// Ends what the server keeps for these credentials: logs out.
    ///
    /// # Errors
    /// When the server was not reached or refuses; it may then be tried again.
    fn close<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        let _ = home;
        Box::pin(async { Ok(()) })
    }
}

/// What a description wants of credentials.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Wanted<'a> {
    /// The security scheme; none for a request that no description knows, of an api without any.
    pub scheme: Option<&'a Scheme>,
}

/// What can be given as credentials: any [`Auth`], or a text, which is an API key.
pub trait IntoAuth {
    /// The credentials.
    fn into_auth(self) -> Arc<dyn Auth>;

    /// The same for one security scheme of the description only, by its name there, whatever the description says of
    /// it: a token where it speaks of a key, say, because the server takes either.
    ///
    /// ```
    /// # use specwright_runtime::auth::{Bearer, IntoAuth};
    /// let token = Bearer::new("a token").for_scheme("ApiKeyScheme");
    /// ```
    fn for_scheme(self, scheme: impl Into<String>) -> ForScheme
    where
        Self: Sized,
    {
        ForScheme::new(scheme.into(), self.into_auth())
    }
}

impl<A: Auth> IntoAuth for A {
    fn into_auth(self) -> Arc<dyn Auth> {
        Arc::new(self)
    }
}

impl IntoAuth for Arc<dyn Auth> {
    fn into_auth(self) -> Arc<dyn Auth> {
        self
    }
}

impl IntoAuth for &str {
    fn into_auth(self) -> Arc<dyn Auth> {
        Arc::new(ApiKey::new(self))
    }
}

impl IntoAuth for String {
    fn into_auth(self) -> Arc<dyn Auth> {
        Arc::new(ApiKey::new(self))
    }
}

/// The credentials of a session, and of all that are derived from it without being given others.
pub(crate) struct Credentials {
    given: RwLock<Arc<[Arc<dyn Auth>]>>,
    /// The session that they were given to, without them.
    pub(crate) home: Option<Session>,
    /// Whether it was said that they can be read on the way.
    pub(crate) warned: Warned,
}

impl Credentials {
    pub(crate) fn new(given: Vec<Arc<dyn Auth>>, home: Option<Session>) -> Credentials {
        Credentials { given: RwLock::new(given.into()), home, warned: Warned::default() }
    }

    pub(crate) fn all(&self) -> Arc<[Arc<dyn Auth>]> {
        self.given.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn replace(&self, auth: Arc<dyn Auth>) {
        *self.given.write().unwrap_or_else(PoisonError::into_inner) = [auth].into();
    }
}
