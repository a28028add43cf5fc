//! A request on its way out.

use std::fmt;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, header};
use url::Url;

use crate::encode::escape;
use crate::error::{Error, Kind};
use crate::param::ParamValue;
use crate::transport::RequestBody;

/// Named values before they are written.
pub(crate) type Pairs = Vec<(String, ParamValue)>;

/// A request just before it is sent, to which credentials are added.
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: String,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
    pub(crate) pairs: Pairs,
    /// Names of headers that the call itself sets; credentials don't replace these.
    pub(crate) own: Vec<HeaderName>,
    secrets: Vec<String>,
    signed: Option<String>,
}

impl Request {
    pub(crate) fn new(operation: &str, method: Method, url: Url, headers: HeaderMap, body: RequestBody) -> Request {
        Request {
            operation: operation.to_owned(),
            method,
            url,
            headers,
            body,
            pairs: Vec::new(),
            own: Vec::new(),
            secrets: Vec::new(),
            signed: None,
        }
    }

    /// The name of the operation; for a raw request, method and path.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URL.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &RequestBody {
        &self.body
    }

    /// The members of a form, or else the parameters in the query, before they were written: in their order, lists
    /// as lists, numbers as numbers. For credentials that sign them.
    pub fn pairs(&self) -> &[(String, ParamValue)] {
        &self.pairs
    }

    /// Replaces the body.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = RequestBody::from(body.into());
    }

    /// Sets a header that is no secret, unless the call itself has one of that name. A cookie is added to the others.
    ///
    /// # Errors
    /// When the value can't stand in a header.
    pub fn set(&mut self, name: HeaderName, value: &str) -> Result<(), Error> {
        self.put(name, value, false)
    }

    /// Sets a header that holds a secret, unless the call itself has one of that name. A cookie is added to the
    /// others.
    ///
    /// # Errors
    /// When the value can't stand in a header. The error does not show it.
    pub fn set_secret(&mut self, name: HeaderName, value: &str) -> Result<(), Error> {
        self.keep_secret(value);
        self.put(name, value, true)
    }

    fn put(&mut self, name: HeaderName, value: &str, secret: bool) -> Result<(), Error> {
        if self.own.contains(&name) {
            return Ok(());
        }
        let before = self.headers.get(&name).filter(|_| name == header::COOKIE).and_then(|value| value.to_str().ok());
        let whole = before.map_or_else(|| value.to_owned(), |before| format!("{before}; {value}"));
        let unfit = |_| self.unfit(&format!("the credentials hold characters that can't stand in the header {name}"));
        let mut whole = HeaderValue::try_from(whole).map_err(unfit)?;
        whole.set_sensitive(secret);
        self.headers.insert(name, whole);
        Ok(())
    }

    /// Adds a query parameter that holds a secret.
    pub fn add_secret_query(&mut self, name: &str, value: &str) {
        self.keep_secret(value);
        let own = self.url.query().map(|query| format!("{query}&")).unwrap_or_default();
        self.url.set_query(Some(&format!("{own}{}={}", escape(name), escape(value))));
    }

    /// Keeps a text out of everything that is shown of this request: it stands in its body, or in a header as a part.
    pub fn keep_secret(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let json = serde_json::Value::from(secret).to_string();
        for text in [secret.to_owned(), escape(secret), form, json.trim_matches('"').to_owned()] {
            if !self.secrets.contains(&text) {
                self.secrets.push(text);
            }
        }
    }

    /// Notes the text that was signed, for people who look for a fault in a signature.
    pub fn set_signed_text(&mut self, text: String) {
        self.signed = Some(text);
    }

    /// The text that was signed, where credentials sign.
    pub fn signed_text(&self) -> Option<&str> {
        self.signed.as_deref()
    }

    /// An error about credentials that don't fit this request.
    pub fn unfit(&self, message: &str) -> Error {
        Error::new(Kind::Auth, &self.operation, message)
    }

    /// A text with the secrets of this request replaced.
    pub(crate) fn redact(&self, text: &str) -> String {
        // The longest first: one secret can hold another.
        let mut secrets: Vec<&String> = self.secrets.iter().collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.into_iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "***"))
    }
}

/// Without its secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.redact(self.url.as_str()))
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
