//! What a call would send.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::request::Request;

/// The request of a call that was not sent. What it shows has no secrets, unless they are asked for.
pub struct DryRun(Request);

impl DryRun {
    pub(crate) fn new(request: Request) -> DryRun {
        DryRun(request)
    }

    /// The method.
    pub fn method(&self) -> &Method {
        self.0.method()
    }

    /// The whole URL, secrets replaced by `***`.
    pub fn url(&self) -> String {
        self.0.redact(self.0.url().as_str())
    }

    /// The headers: name and value, secrets replaced by `***`.
    pub fn headers(&self) -> Vec<(String, String)> {
        let shown = |value: &http::HeaderValue| match value.to_str() {
            Ok(text) if !value.is_sensitive() => self.0.redact(text),
            _ => "***".to_owned(),
        };
        self.0.headers().iter().map(|(name, value)| (name.to_string(), shown(value))).collect()
    }

    /// The body as text, secrets replaced by `***`; none when it is no text, or a stream.
    pub fn body(&self) -> Option<String> {
        let text = std::str::from_utf8(self.0.body().bytes()?).ok()?;
        Some(self.0.redact(text))
    }

    /// The text that would be signed, where the credentials sign; secrets replaced by `***`.
    pub fn signed_text(&self) -> Option<String> {
        self.0.signed_text().map(|text| self.0.redact(text))
    }

    /// The request with its secrets.
    pub fn reveal(&self) -> Revealed {
        let body = self.0.body().bytes().map(Bytes::copy_from_slice);
        Revealed {
            method: self.0.method().clone(),
            url: self.0.url().to_string(),
            headers: self.0.headers().clone(),
            body,
            signed_text: self.0.signed_text().map(str::to_owned),
        }
    }
}

/// A request with its secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Revealed {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; none when it is a stream.
    pub body: Option<Bytes>,
    /// The text that would be signed, where the credentials sign.
    pub signed_text: Option<String>,
}

/// As people read a request.
impl fmt::Display for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method(), self.url())?;
        for (name, value) in self.headers() {
            writeln!(f, "{name}: {value}")?;
        }
        match self.body() {
            Some(body) if !body.is_empty() => writeln!(f, "\n{body}")?,
            Some(_) => {}
            None => writeln!(f, "\n(a body that is no text)")?,
        }
        self.signed_text().map_or(Ok(()), |text| writeln!(f, "\nsigned: {text}"))
    }
}

impl fmt::Debug for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Debug for Revealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Revealed").field("method", &self.method).finish_non_exhaustive()
    }
}
