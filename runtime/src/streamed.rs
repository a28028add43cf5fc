//! Answers that are read as they come.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::atomic_file::AtomicFile;
use crate::error::{Error, Kind};
use crate::response::Response;
use crate::send::Answered;
use crate::transport::ByteStream;

/// A successful answer whose body is still to come: a stream of its pieces.
pub struct Streamed {
    head: Response,
    rest: Option<ByteStream>,
}

impl Streamed {
    pub(crate) fn new(answered: Answered) -> Streamed {
        Streamed { head: answered.response, rest: answered.rest }
    }

    /// An answer that is all there.
    pub(crate) fn of_response(response: Response) -> Streamed {
        Streamed { head: response, rest: None }
    }

    /// Status and headers.
    pub(crate) fn head(&self) -> &Response {
        &self.head
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

    /// Writes the body to a file, in place of one that is there, once all of it has come; its length in bytes.
    ///
    /// # Errors
    /// As [`next`](Streamed::next), and when the file can't be written. A file that was there is then as it was.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (path, mut length) = (path.as_ref().to_owned(), 0);
        let created = blocking(move || AtomicFile::create(path)).await;
        let mut file = created.map_err(|error| self.unwritten(error))?;
        while let Some(piece) = self.next().await.transpose()? {
            length += piece.len() as u64;
            let written = blocking(move || file.write_all(&piece).map(|()| file)).await;
            file = written.map_err(|error| self.unwritten(error))?;
        }
        blocking(move || file.commit()).await.map_err(|error| self.unwritten(error))?;
        Ok(length)
    }

    fn unwritten(&self, error: io::Error) -> Error {
        Error::new(Kind::Transport, &self.head.operation, "the answer can't be written to the file").caused_by(error)
    }
}

/// Does what may block on a thread for that.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(error.into()))
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
        Poll::Ready(piece.map(|piece| {
            piece.map_err(|error| Error::of_transport(&self.head.operation, error).attempts_made(self.head.attempts))
        }))
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.head, f)
    }
}
