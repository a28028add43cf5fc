//! HTTP basic.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};

use super::{Auth, Stamp, Wanted, Working};
use crate::api::Scheme;
use crate::request::Request;
use crate::session::Session;

/// User name and password with every request (RFC 7617).
#[derive(Clone, Debug)]
pub struct Basic {
    username: String,
    password: SecretString,
}

impl Basic {
    /// A user. The name must not hold a colon.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Basic {
        Basic { username: username.into(), password: password.into().into() }
    }

    /// Puts the credentials in a request.
    pub(crate) fn put(&self, request: &mut Request) -> Result<(), crate::Error> {
        if self.username.contains(':') {
            return Err(request.unfit("a user name for HTTP basic must not hold a colon"));
        }
        request.keep_secret(self.password.expose_secret());
        let pair = format!("{}:{}", self.username, self.password.expose_secret());
        request.set_secret(AUTHORIZATION, &format!("Basic {}", STANDARD.encode(pair)))
    }
}

impl Auth for Basic {
    fn fits(&self, wanted: &Scheme) -> bool {
        matches!(wanted, Scheme::Http { name, .. } if name == "basic")
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move { self.put(request).map(|()| Stamp::default()) })
    }
}
