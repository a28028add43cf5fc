//! Answers that are read as they come.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::error::{Error, Kind};
use crate::response::Response;
use crate::send::Answered;
use crate::transport::{ByteStream, TransportError};

/// A successful answer whose body is still to come: a stream of its pieces.
pub struct Streamed {
    head: Response,
    rest: Option<ByteStream>,
}

impl Streamed {
    pub(crate) fn new(answered: Answered) -> Streamed {
        Streamed { head: answered.response, rest: answered.rest }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// The media type that the server names, without its parameters; empty if it names none.
    pub fn media_type(&self) -> &str {
        self.head.media_type()
    }

    /// The next piece of the body; none at its end.
    ///
    /// # Errors
    /// When the connection fails or nothing comes within the time limit for reading.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn failed(&self, error: TransportError) -> Error {
        let (kind, message) = match error.timeout {
            true => (Kind::Timeout, "the answer stalled"),
            false => (Kind::Transport, "the connection failed"),
        };
        Error::new(kind, &self.head.operation, message).attempts_made(self.head.attempts).caused_by(error)
    }
}

impl Stream for Streamed {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.head.body.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.head.body))));
        }
        let Some(rest) = &mut self.rest else { return Poll::Ready(None) };
        let piece = std::task::ready!(rest.as_mut().poll_next(context));
        if !matches!(piece, Some(Ok(_))) {
            self.rest = None;
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| self.failed(error))))
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.head, f)
    }
}
