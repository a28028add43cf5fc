//! What goes with a call: a token, a JWT or nothing, and for calls about OAuth clients the user's password.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use specwright_runtime::auth::{Auth, Basic, OAuth2, Stamp, Wanted, Working};
use specwright_runtime::{self as rt, ExposeSecret, SecretString};

/// The credentials of a session with Agave.
pub(super) struct Credentials {
    /// The user, for the calls that take the password.
    basic: Option<Basic>,
    access: RwLock<Access>,
}

/// What all other calls take.
#[derive(Clone)]
pub(super) enum Access {
    /// There is nothing.
    None,
    Token(OAuth2),
    /// A token that a gateway has made, in a header of its choice.
    Jwt(rt::HeaderName, SecretString),
    /// Each call has a nonce of its own in its query.
    Nonce,
}

impl Credentials {
    pub(super) fn new(basic: Option<Basic>, access: Access) -> Credentials {
        Credentials { basic, access: RwLock::new(access) }
    }

    pub(super) fn access(&self) -> Access {
        self.access.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_access(&self, access: Access) {
        *self.access.write().unwrap_or_else(PoisonError::into_inner) = access;
    }

    /// The token, where calls are made with one.
    pub(super) fn oauth(&self) -> Option<OAuth2> {
        if let Access::Token(oauth) = self.access() { Some(oauth) } else { None }
    }
}

fn wants_password(wanted: &rt::Scheme) -> bool {
    matches!(wanted, rt::Scheme::Http { name, .. } if name == "basic")
}

impl Auth for Credentials {
    fn fits(&self, wanted: &rt::Scheme) -> bool {
        if wants_password(wanted) { self.basic.is_some() } else { !matches!(self.access(), Access::None) }
    }

    fn authorize<'a>(
        &'a self,
        request: &'a mut rt::Request,
        wanted: Wanted<'a>,
        home: &'a rt::Session,
    ) -> Working<'a, Stamp> {
        Box::pin(async move {
            let basic = self.basic.as_ref().filter(|_| wanted.scheme.is_some_and(wants_password));
            if let Some(basic) = basic {
                return basic.authorize(request, wanted, home).await;
            }
            match self.access() {
                Access::Token(oauth) => oauth.authorize(request, wanted, home).await,
                Access::Jwt(name, jwt) => {
                    request.set_secret(name, jwt.expose_secret())?;
                    Ok(Stamp::default())
                }
                Access::Nonce | Access::None => Ok(Stamp::default()),
            }
        })
    }

    fn refused(&self, answer: &rt::Response) -> bool {
        self.oauth().is_some_and(|oauth| oauth.refused(answer))
    }

    fn renew<'a>(&'a self, stamp: Stamp, refusal: &'a rt::Response, home: &'a rt::Session) -> Working<'a, bool> {
        Box::pin(async move {
            match self.oauth().filter(|_| stamp != Stamp::default()) {
                Some(oauth) => oauth.renew(stamp, refusal, home).await,
                // It was the password that was refused.
                None => Ok(false),
            }
        })
    }

    fn prepare<'a>(&'a self, home: &'a rt::Session) -> Working<'a, ()> {
        Box::pin(async move {
            match self.oauth() {
                Some(oauth) => oauth.prepare(home).await,
                None => Ok(()),
            }
        })
    }
}

/// The kinds, not the secrets.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let access = match self.access() {
            Access::None => "none",
            Access::Token(_) => "token",
            Access::Jwt(..) => "JWT",
            Access::Nonce => "nonce",
        };
        f.debug_struct("Credentials").field("basic", &self.basic.is_some()).field("access", &access).finish()
    }
}
