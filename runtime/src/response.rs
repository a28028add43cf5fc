//! An answer as it came.

use std::borrow::Cow;
use std::collections::HashMap;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::error::{Error, Kind};
use crate::media::is_xml;
use crate::secrets::Secrets;
use crate::xml::{self, XmlMember};

/// A successful answer: status, headers and all of the body.
#[derive(Clone)]
pub struct Response {
    pub(crate) operation: String,
    pub(crate) attempts: u32,
    pub(crate) api: &'static Api,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How the body is read where it is XML.
    pub(crate) xml: Option<&'static XmlMember>,
    /// What was secret in the request: an answer may repeat it.
    pub(crate) secrets: Secrets,
}

/// Not the body, nor headers: they may hold secrets.
impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("media_type", &self.media_type())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Response {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The media type that the server names, without its parameters; empty if it names none.
    pub fn media_type(&self) -> &str {
        let value = self.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// The body as text.
    ///
    /// # Errors
    /// When it is not UTF-8. The error keeps the body.
    pub fn text(self) -> Result<String, Error> {
        match std::str::from_utf8(&self.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(self.undecoded("the body is not UTF-8 text", error)),
        }
    }

    /// The body as JSON of a type, or as XML where the description says how. An answer without content (204, 205) is read as `{}` or else as `null`.
    ///
    /// # Errors
    /// When it is not JSON of that type. The error keeps the body.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        if self.body.is_empty() && matches!(self.status.as_u16(), 204 | 205) {
            let empty = serde_json::from_slice(b"{}").or_else(|_| serde_json::from_slice(b"null"));
            return empty.map_err(|error| self.undecoded("the answer has no content", error));
        }
        if let Some(document) = self.xml.filter(|_| is_xml(self.media_type())) {
            let value = xml::read(&self.body, document, self.api.xml).map_err(serde_json::Error::custom);
            return value
                .and_then(serde_json::from_value)
                .map_err(|error| self.undecoded("the body is not what the description says", error));
        }
        match serde_json::from_slice(&self.body) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.undecoded("the body is not what the description says", error)),
        }
    }

    /// The error code in the body, where the api tells failure by a code.
    pub fn error_code(&self) -> Option<i64> {
        let members: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_slice(&self.body).ok()?;
        serde_json::from_str(members.get(self.api.failure?.code)?.get()).ok()
    }

    /// The same without its body, for an error that must not show what is in it.
    pub fn without_body(self) -> Response {
        Response { body: Bytes::new(), ..self }
    }

    /// An error about this answer, for what a caller finds missing in it: [`Kind::Decode`]. It keeps the body.
    pub fn unfit(self, message: &str) -> Error {
        Error::new(Kind::Decode, &self.operation, message).about(self)
    }

    /// How many attempts the call took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The error that this answer is, if it is one: by the code in its body where the api has such, else by its
    /// status.
    pub(crate) fn judge(&self) -> Option<Error> {
        let answered = |error: Error| Some(error.about(self.clone()));
        if let Some(failure) = self.api.failure {
            let body: Option<Map<String, Value>> = serde_json::from_slice(&self.body).ok();
            let code = body.as_ref().and_then(|body| body.get(failure.code));
            if code.is_some_and(|code| code.as_f64() == Some(0.0)) {
                return None;
            }
            if let Some(code) = code {
                let text = body.as_ref().and_then(|body| body.get(failure.message)).and_then(Value::as_str);
                let message = format!("the server answered with code {code}: {}", text.unwrap_or("no message"));
                return answered(Error::new(Kind::Code, &self.operation, message));
            }
            if self.status.is_success() {
                let message = format!("the answer has no `{}`, which tells success from failure", failure.code);
                return answered(Error::new(Kind::Decode, &self.operation, message));
            }
        }
        if self.status.is_success() {
            return None;
        }
        answered(Error::new(Kind::Status, &self.operation, format!("the server answered {}", self.status)))
    }

    pub(crate) fn undecoded(self, message: &str, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::new(Kind::Decode, &self.operation, message).caused_by(source).about(self)
    }
}
