//! Signed requests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use specwright_runtime as rt;
use specwright_runtime::auth::{Auth, Stamp, Wanted, Working, hmac_sha256};
use specwright_runtime::{Error, ExposeSecret, HeaderName, Kind, Method, ParamValue, Request, SecretString, Session};

use super::message::{self, Written};
use super::{Place, fill, refused};

/// E-mail address and key: each request gets the address as parameter `email`, and a signature of all that it sends as
/// header `X-Auth-Signature`.
///
/// A POST sends all parameters as a form, any other request in its query. What is signed is what is sent. A signature
/// has neither time nor nonce: who sees one can send the same request again, so it is treated as a secret.
///
/// Functions of the description get what the vendor's client always sends with them, and the configured [`Place`].
#[derive(Clone, Debug)]
pub struct Signing {
    email: String,
    key: SecretString,
    place: Place,
}

impl Signing {
    /// Credentials of an account, or of an organization.
    ///
    /// # Errors
    /// When one of the two is empty.
    pub fn new(email: impl Into<String>, key: impl Into<String>) -> Result<Signing, Error> {
        let (email, key) = (email.into(), SecretString::from(key.into()));
        match (email.is_empty(), key.expose_secret().is_empty()) {
            (true, _) => Err(refused(Kind::Auth, "the e-mail address for signing is empty")),
            (_, true) => Err(refused(Kind::Auth, "the key for signing is empty")),
            _ => Ok(Signing { email, key, place: Place::default() }),
        }
    }

    /// The same with a place for what is listed, created and uploaded.
    pub fn place(mut self, place: Place) -> Signing {
        self.place = place;
        self
    }

    /// Writes the parameters of a request anew, and signs them.
    fn sign(&self, request: &mut Request) -> Result<(), Error> {
        let in_form = request.method() == Method::POST;
        let can_be_signed = request.body().is_none() || (in_form && request.is_form());
        if !can_be_signed {
            return Err(request.unfit("only a form sent by POST can be signed, no other body"));
        }
        let mut pairs = merged(request);
        fill::fill(request, &self.place, &mut pairs)?;
        pairs.retain(|(name, _)| name != "email");
        pairs.push(("email".to_owned(), ParamValue::Text(self.email.clone())));
        if !in_form {
            pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        let write = |(name, value): &(String, ParamValue)| message::write(name, value, in_form);
        let written: Result<Vec<Written>, String> = pairs.iter().map(write).collect();
        let written = written.map_err(|message| request.unfit(&message))?;
        // The path is signed from `/api` on, wherever that stands.
        let path = request.path().find("/api").map_or(request.path(), |start| &request.path()[start..]);
        let message = message::message(request.method(), path, &written);
        let list = |texts: Vec<String>| ParamValue::List(texts.into_iter().map(ParamValue::Text).collect());
        let sent = written.into_iter().map(|Written { name, sent, .. }| (name, list(sent))).collect();
        if in_form {
            request.set_query(Vec::new())?;
            request.set_form(sent)?;
        } else {
            request.set_query(sent)?;
        }
        let signature = hmac_sha256(self.key.expose_secret().as_bytes(), message.as_bytes());
        request.set_signed_text(message);
        request.set_secret(HeaderName::from_static("x-auth-signature"), &STANDARD.encode(signature))
    }
}

/// The parameters of a request, each name once; those of a POST in query and form together.
fn merged(request: &Request) -> Vec<(String, ParamValue)> {
    let in_query = request.url().query_pairs().map(|(name, value)| (name.into_owned(), ParamValue::Text(value.into())));
    let in_query: Vec<_> = if request.is_form() { in_query.collect() } else { Vec::new() };
    let mut merged: Vec<(String, ParamValue)> = Vec::new();
    for (name, value) in request.pairs().iter().cloned().chain(in_query) {
        match merged.iter_mut().find(|(other, _)| *other == name) {
            Some((_, ParamValue::List(items))) => items.push(value),
            Some((_, single)) => *single = ParamValue::List(vec![single.clone(), value]),
            None => merged.push((name, value)),
        }
    }
    merged
}

impl Auth for Signing {
    fn fits(&self, wanted: &rt::Scheme) -> bool {
        wanted.name() == "signature"
    }

    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, _: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move { self.sign(request).map(|()| Stamp::default()) })
    }

    fn refused(&self, _: &rt::Response) -> bool {
        false
    }
}
