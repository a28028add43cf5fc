//! API keys.

use http::header::{COOKIE, HeaderName};
use secrecy::{ExposeSecret, SecretString};

use super::{Auth, Stamp, Wanted, Working};
use crate::api::Scheme;
use crate::operation::Location;
use crate::request::Request;
use crate::session::Session;

/// A key, in the header, query parameter or cookie that the description names.
#[derive(Clone, Debug)]
pub struct ApiKey {
    key: SecretString,
    scheme: Option<String>,
}

impl ApiKey {
    /// A key for whatever security scheme of the description is an API key.
    pub fn new(key: impl Into<String>) -> ApiKey {
        ApiKey { key: key.into().into(), scheme: None }
    }

    /// The same for one security scheme only, by its name in the description.
    pub fn for_scheme(mut self, scheme: impl Into<String>) -> ApiKey {
        self.scheme = Some(scheme.into());
        self
    }
}

impl Auth for ApiKey {
    fn fits(&self, wanted: &Scheme) -> bool {
        match (wanted, &self.scheme) {
            (Scheme::ApiKey { scheme, .. }, Some(only)) => scheme == only,
            (Scheme::ApiKey { .. }, None) => true,
            _ => false,
        }
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, wanted: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            let Some(Scheme::ApiKey { location, name, .. }) = wanted.scheme else { return Ok(Stamp::default()) };
            let key = self.key.expose_secret();
            match location {
                Location::Query => request.add_secret_query(name, key),
                Location::Cookie => request.set_secret(COOKIE, &format!("{name}={key}"))?,
                _ => {
                    let name = HeaderName::try_from(name.as_ref());
                    request.set_secret(name.map_err(|_| request.unfit("the key's header has no proper name"))?, key)?;
                }
            }
            Ok(Stamp::default())
        })
    }
}
