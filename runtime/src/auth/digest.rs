//! HTTP digest.

use std::sync::{Mutex, PoisonError};

use digest_auth::{AuthContext, HttpMethod, WwwAuthenticateHeader};
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use secrecy::{ExposeSecret, SecretString};

use super::{Auth, Stamp, Wanted, Working};
use crate::api::Scheme;
use crate::request::Request;
use crate::response::Response;
use crate::session::Session;

/// User name and password, of which only a digest is sent (RFC 7616). The first request is refused with the server's
/// challenge; later ones answer it in advance.
pub struct Digest {
    username: String,
    password: SecretString,
    challenge: Mutex<Option<WwwAuthenticateHeader>>,
}

impl Digest {
    /// A user.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Digest {
        Digest { username: username.into(), password: password.into().into(), challenge: Mutex::new(None) }
    }

    fn answer(&self, request: &Request) -> Result<Option<String>, String> {
        let mut challenge = self.challenge.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(challenge) = challenge.as_mut() else { return Ok(None) };
        let url = request.url();
        let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let mut context = AuthContext::new(&self.username, self.password.expose_secret(), target);
        context.method = HttpMethod(request.method().as_str().to_owned().into());
        context.body = request.body().bytes().map(Into::into);
        challenge.respond(&context).map(|answer| Some(answer.to_header_string())).map_err(|error| error.to_string())
    }
}

impl Auth for Digest {
    fn fits(&self, wanted: &Scheme) -> bool {
        matches!(wanted, Scheme::Http { name, .. } if name == "digest")
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            if let Some(answer) = self.answer(request).map_err(|message| request.unfit(&message))? {
                request.set_secret(AUTHORIZATION, &answer)?;
            }
            Ok(Stamp::default())
        })
    }

    fn renew<'a>(&'a self, _: Stamp, refusal: &'a Response, _: &'a Session) -> Working<'a, bool> {
        Box::pin(async move {
            let offered = refusal.headers().get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
            let found = offered.filter_map(|text| digest_auth::parse(text).ok()).next();
            let fresh = found.is_some();
            if fresh {
                *self.challenge.lock().unwrap_or_else(PoisonError::into_inner) = found;
            }
            Ok(fresh)
        })
    }
}

/// The user, not the password.
impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Digest").field("username", &self.username).finish_non_exhaustive()
    }
}
