//! A request on its way out.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, header};
use percent_encoding::percent_decode_str;
use serde_json::value::RawValue;
use url::{Position, Url};

use crate::build::{flat, form_of};
use crate::encode::escape;
use crate::error::{Error, Kind};
use crate::param::ParamValue;
use crate::secrets::Secrets;
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
    /// The path after the base URL, nothing in it escaped.
    pub(crate) path: String,
    /// Names of headers that the call itself sets; credentials don't replace these.
    pub(crate) own: Vec<HeaderName>,
    secrets: Secrets,
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
            path: String::new(),
            own: Vec::new(),
            secrets: Secrets::default(),
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

    /// The path after the base URL as the caller knows it: nothing in it escaped, and without the query. For
    /// credentials that sign it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The URL up to the query, nothing in its path escaped. For credentials that sign it.
    pub fn decoded_url(&self) -> String {
        let path = percent_decode_str(self.url.path()).decode_utf8_lossy();
        format!("{}{path}", &self.url[..Position::BeforePath])
    }

    /// Writes these parameters in place of the whole query; a list repeats its name, and an empty one is left out.
    ///
    /// # Errors
    /// When there is a value that can't be written so: a list or an object in a list, or an object.
    pub fn set_query(&mut self, pairs: Vec<(String, ParamValue)>) -> Result<(), Error> {
        let written = flat(&pairs).map_err(|message| self.unfit(&message))?;
        let written: Vec<String> = written.iter().map(|(k, v)| format!("{}={}", escape(k), escape(v))).collect();
        self.url.set_query(Some(written.join("&").as_str()).filter(|query| !query.is_empty()));
        self.pairs = pairs;
        Ok(())
    }

    /// Writes these members as a form in place of the body; a list repeats its name, and an empty one is left out.
    ///
    /// # Errors
    /// As [`set_query`](Request::set_query).
    pub fn set_form(&mut self, pairs: Vec<(String, ParamValue)>) -> Result<(), Error> {
        let body = form_of(&pairs).map_err(|message| self.unfit(&message))?;
        self.set_body(body);
        let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.headers.insert(header::CONTENT_TYPE, media_type);
        self.pairs = pairs;
        Ok(())
    }

    /// Whether the body is a form.
    pub fn is_form(&self) -> bool {
        let media_type = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_form = media_type.is_some_and(|text| text.starts_with("application/x-www-form-urlencoded"));
        is_form && !self.body.is_none()
    }

    /// Replaces the body.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = RequestBody::from(body.into());
    }

    /// Sets a member of a JSON body to a text that is a secret, over what the body has under that name. Everything
    /// else in it stays as it was written, but for the order.
    ///
    /// # Errors
    /// When the body is no JSON object.
    pub fn set_secret_member(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.keep_secret(value);
        let no_object = |_| self.unfit(&format!("the body is no JSON object, so that `{name}` can't stand in it"));
        let members: Result<BTreeMap<String, Box<RawValue>>, _> =
            serde_json::from_slice(self.body.bytes().unwrap_or_default());
        let mut members = members.map_err(no_object)?;
        members.insert(name.to_owned(), serde_json::value::to_raw_value(value).map_err(no_object)?);
        let body = serde_json::to_vec(&members).map_err(no_object)?;
        self.set_body(body);
        Ok(())
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
        self.secrets.keep(secret);
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
        self.secrets.redact(text)
    }

    /// The secrets of this request.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
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

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        let url = Url::parse("https://api.example.org/a?x=1").expect("a URL");
        Request::new("POST /a", Method::POST, url, HeaderMap::new(), RequestBody::default())
    }

    fn pairs() -> Pairs {
        let text = |text: &str| ParamValue::Text(text.to_owned());
        let list = ParamValue::List(vec![text("b"), ParamValue::Number("10".into()), ParamValue::Bool(true)]);
        vec![("a b".into(), text("c&d")), ("l".into(), list), ("none".into(), ParamValue::List(Vec::new()))]
    }

    #[test]
    fn queries_and_forms_are_written_anew() {
        let mut request = request();
        request.set_query(pairs()).expect("written");
        assert_eq!(request.url().query(), Some("a%20b=c%26d&l=b&l=10&l=true"));
        assert!(!request.is_form());
        request.set_query(Vec::new()).expect("written");
        assert_eq!(request.url().query(), None);
        request.set_form(pairs()).expect("written");
        assert_eq!(request.body().bytes(), Some(&b"a+b=c%26d&l=b&l=10&l=true"[..]));
        assert!(request.is_form());
        assert_eq!(request.pairs(), pairs());
    }

    #[test]
    fn deep_values_are_refused() {
        let deep = ParamValue::List(vec![ParamValue::List(Vec::new())]);
        assert!(request().set_query(vec![("a".into(), deep.clone())]).is_err());
        assert!(request().set_form(vec![("a".into(), deep)]).is_err());
    }

    #[test]
    fn a_secret_member_changes_nothing_else_in_a_body() {
        let mut request = request();
        assert_eq!(request.set_secret_member("token", "t-1").expect_err("no body").kind(), Kind::Auth);
        request.set_body(r#"{"params":{"n":123456789012345678901234567890,"x":1.0},"token":""}"#);
        request.set_secret_member("token", "t-1").expect("an object");
        let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
        assert_eq!(body, r#"{"params":{"n":123456789012345678901234567890,"x":1.0},"token":"t-1"}"#);
        assert_eq!(request.redact(&body), body.replace("t-1", "***"));
    }
}
