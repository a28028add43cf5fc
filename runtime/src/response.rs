//! An answer as it came.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::api::Messages;
use crate::error::{Error, Kind};

/// A successful answer: status, headers and all of the body.
#[derive(Clone)]
pub struct Response {
    pub(crate) operation: String,
    pub(crate) attempts: u32,
    pub(crate) messages: Option<Messages>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
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

    /// The body as JSON of a type.
    ///
    /// # Errors
    /// When it is not JSON of that type. The error keeps the body.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        match serde_json::from_slice(&self.body) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.undecoded("the body is not what the description says", error)),
        }
    }

    pub(crate) fn undecoded(self, message: &str, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::new(Kind::Decode, &self.operation, message).attempts_made(self.attempts).caused_by(source).answered(
            self.status,
            self.headers,
            self.body,
            self.messages,
        )
    }
}
