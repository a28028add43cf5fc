//! Credentials that a caller writes in headers by hand.

use std::fmt;

use http::header::HeaderName;
use url::Url;

use super::{Auth, Stamp, Wanted, Working};
use crate::request::Request;
use crate::session::Session;

type Make = dyn Fn(&Url) -> Vec<(String, String)> + Send + Sync;

/// Headers, given as they are or made for each URL. They stand in place of all other credentials.
pub struct Headers(Box<Make>);

impl Headers {
    /// The same headers for every request: name and value.
    pub fn new<N: Into<String>, V: Into<String>>(headers: impl IntoIterator<Item = (N, V)>) -> Headers {
        let headers: Vec<_> = headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Headers(Box::new(move |_| headers.clone()))
    }

    /// Headers that depend on the URL of the request.
    pub fn by_url<N: Into<String>, V: Into<String>, I: IntoIterator<Item = (N, V)>>(
        make: impl Fn(&Url) -> I + Send + Sync + 'static,
    ) -> Headers {
        Headers(Box::new(move |url| make(url).into_iter().map(|(name, value)| (name.into(), value.into())).collect()))
    }
}

impl Auth for Headers {
    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            for (name, value) in (self.0)(request.url()) {
                let known = HeaderName::try_from(&name);
                let known = known.map_err(|_| request.unfit(&format!("{name:?} is no name for a header")))?;
                request.set_secret(known, &value)?;
            }
            Ok(Stamp::default())
        })
    }

    fn refused(&self, _: &crate::Response) -> bool {
        false
    }
}

/// Nothing of what is in them.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Headers(..)")
    }
}
