//! Credentials for one security scheme.

use std::sync::Arc;

use super::{Auth, Stamp, Wanted, Working};
use crate::api::Scheme;
use crate::request::Request;
use crate::response::Response;
use crate::session::Session;

/// Credentials that are given where a description wants the security scheme of one name, and nowhere else, whatever
/// the description says of it; see [`IntoAuth::for_scheme`](super::IntoAuth::for_scheme).
#[derive(Clone, Debug)]
pub struct ForScheme {
    scheme: String,
    auth: Arc<dyn Auth>,
}

impl ForScheme {
    pub(super) fn new(scheme: String, auth: Arc<dyn Auth>) -> ForScheme {
        ForScheme { scheme, auth }
    }
}

impl Auth for ForScheme {
    fn fits(&self, wanted: &Scheme) -> bool {
        wanted.name() == self.scheme
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, wanted: Wanted<'a>, home: &'a Session) -> Working<'a, Stamp> {
        self.auth.authorize(request, wanted, home)
    }

    fn refused(&self, answer: &Response) -> bool {
        self.auth.refused(answer)
    }

    fn renew<'a>(&'a self, stamp: Stamp, refusal: &'a Response, home: &'a Session) -> Working<'a, bool> {
        self.auth.renew(stamp, refusal, home)
    }

    fn prepare<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        self.auth.prepare(home)
    }

    fn close<'a>(&'a self, home: &'a Session) -> Working<'a, ()> {
        self.auth.close(home)
    }
}
