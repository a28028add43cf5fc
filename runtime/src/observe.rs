//! Seeing requests and answers go by.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

/// Is told of each attempt. Secrets in headers are marked as such and print as `Sensitive`; what a caller must not
/// log is in neither URL nor headers otherwise.
pub trait Observer: Send + Sync + 'static {
    /// A request is about to be sent.
    fn request(&self, request: &Sent<'_>) {
        let _ = request;
    }

    /// An answer came, or none will.
    fn answer(&self, request: &Sent<'_>, answer: &Got<'_>) {
        let _ = (request, answer);
    }
}

/// A request as it is sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sent<'a> {
    /// The name of the operation.
    pub operation: &'a str,
    /// Which attempt of the call this is, from 1.
    pub attempt: u32,
    /// The method.
    pub method: &'a Method,
    /// The URL, secrets in it replaced by `***`.
    pub url: &'a str,
    /// The headers.
    pub headers: &'a HeaderMap,
}

/// What came of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Got<'a> {
    /// The status; none when there was no answer.
    pub status: Option<StatusCode>,
    /// The headers of the answer.
    pub headers: Option<&'a HeaderMap>,
    /// How long it took to the end of the body, or to its beginning when it is streamed.
    pub time: Duration,
}
