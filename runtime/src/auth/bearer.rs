//! Bearer tokens.

use http::header::AUTHORIZATION;
use secrecy::{ExposeSecret, SecretString};

use super::{Auth, Stamp, Wanted, Working};
use crate::api::Scheme;
use crate::request::Request;
use crate::session::Session;

/// A token that lasts as long as it does (RFC 6750).
#[derive(Clone, Debug)]
pub struct Bearer(SecretString);

impl Bearer {
    /// A token.
    pub fn new(token: impl Into<String>) -> Bearer {
        Bearer(token.into().into())
    }
}

impl Auth for Bearer {
    fn fits(&self, wanted: &Scheme) -> bool {
        wanted.is_bearer()
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            request.set_secret(AUTHORIZATION, &format!("Bearer {}", self.0.expose_secret()))?;
            Ok(Stamp::default())
        })
    }
}
