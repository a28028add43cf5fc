//! Session tokens that were got elsewhere.

use specwright_runtime::auth::{Auth, Stamp, Wanted, Working};
use specwright_runtime::{self as rt, ExposeSecret};

/// A token of a session, sent as `Authorization: Bearer …`.
#[derive(Clone, Debug)]
pub struct SessionToken(rt::SecretString);

impl SessionToken {
    /// A token.
    pub fn new(token: impl Into<String>) -> SessionToken {
        SessionToken(token.into().into())
    }
}

/// It fits wherever the description wants an API key, the only scheme that it knows.
impl Auth for SessionToken {
    fn authorize<'a>(&'a self, request: &'a mut rt::Request, _: Wanted<'a>, _: &'a rt::Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            let value = format!("Bearer {}", self.0.expose_secret());
            request.keep_secret(self.0.expose_secret());
            request.set_secret(rt::header::AUTHORIZATION, &value)?;
            Ok(Stamp::default())
        })
    }
}
