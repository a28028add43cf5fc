//! Bodies, whole or as they come.

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt, TryStreamExt, stream};

use super::TransportError;

/// The body of an answer as it comes.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The pieces of a body that is sent as they are read.
type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Is told how many bytes have gone by, and how many there are where that is known.
pub(crate) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// The body of a request.
#[derive(Clone, Default)]
pub struct RequestBody(Content);

#[derive(Clone, Default)]
enum Content {
    #[default]
    None,
    Whole(Bytes),
    /// Can be sent once.
    Once(Arc<Mutex<Option<Pieces>>>, Option<u64>),
    /// Can be read again for each attempt.
    Again(Arc<dyn Fn() -> Pieces + Send + Sync>, Option<u64>),
}

impl RequestBody {
    /// A body that is sent while it is read. It can be sent once, so a call with it is never repeated.
    ///
    /// `length` is its length in bytes where that is known; else it is sent in chunks.
    pub fn stream(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static, length: Option<u64>) -> RequestBody {
        RequestBody(Content::Once(Arc::new(Mutex::new(Some(Box::pin(pieces)))), length))
    }

    /// A body that is sent while it is read, and can be read again from its start for another attempt.
    pub fn replayable<S>(read: impl Fn() -> S + Send + Sync + 'static, length: Option<u64>) -> RequestBody
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        RequestBody(Content::Again(Arc::new(move || Box::pin(read())), length))
    }

    /// A file of the disk, which is read while it is sent, for each attempt anew.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn file(path: impl AsRef<Path>) -> io::Result<RequestBody> {
        let path = path.as_ref().to_owned();
        let length = std::fs::metadata(&path)?.len();
        Ok(RequestBody::replayable(move || super::disk::read(path.clone(), length), Some(length)))
    }

    /// Bodies one after the other.
    pub(crate) fn concat(bodies: Vec<RequestBody>) -> RequestBody {
        let whole: Option<Vec<&[u8]>> = bodies.iter().map(RequestBody::bytes).collect();
        if let Some(whole) = whole {
            return RequestBody::from(whole.concat());
        }
        let length = bodies.iter().map(RequestBody::length).sum();
        let repeated = bodies.iter().all(RequestBody::can_be_repeated);
        let pieces = move || stream::iter(bodies.clone()).flat_map(RequestBody::pieces);
        if repeated { RequestBody::replayable(pieces, length) } else { RequestBody::stream(pieces(), length) }
    }

    /// The same, which tells how much of it was taken to be sent.
    pub(crate) fn watched(self, progress: Progress) -> RequestBody {
        let (length, mut sent) = (self.length(), 0);
        if self.is_none() {
            return self;
        }
        let pieces = self.pieces().inspect_ok(move |piece| {
            sent += piece.len() as u64;
            progress(sent, length);
        });
        RequestBody::stream(pieces, length)
    }

    /// Its length in bytes, where that is known.
    fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::None => Some(0),
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::Once(_, length) | Content::Again(_, length) => *length,
        }
    }

    fn pieces(self) -> Pieces {
        /// How much of what is in memory is sent at once, in bytes.
        const PIECE: usize = 64 << 10;
        match self.into_sendable() {
            Ok(Sendable::Whole(bytes)) => {
                let bytes = bytes.unwrap_or_default();
                let starts = (0..bytes.len()).step_by(PIECE);
                let pieces: Vec<_> = starts.map(|at| Ok(bytes.slice(at..bytes.len().min(at + PIECE)))).collect();
                Box::pin(stream::iter(pieces))
            }
            Ok(Sendable::Stream(pieces, _)) => pieces,
            Err(message) => Box::pin(stream::iter([Err(io::Error::other(message))])),
        }
    }

    /// All of the body, unless it is a stream. Empty if there is none.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Content::None => Some(&[]),
            Content::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Whether there is no body.
    pub fn is_none(&self) -> bool {
        matches!(self.0, Content::None)
    }

    /// Whether the body can be sent more than once.
    pub fn can_be_repeated(&self) -> bool {
        !matches!(self.0, Content::Once(..))
    }

    /// The body for sending: its pieces, and its length where that is known.
    ///
    /// # Errors
    /// When the body could be sent once only and has been.
    pub(crate) fn into_sendable(self) -> Result<Sendable, &'static str> {
        match self.0 {
            Content::None => Ok(Sendable::Whole(None)),
            Content::Whole(bytes) => Ok(Sendable::Whole(Some(bytes))),
            Content::Again(read, length) => Ok(Sendable::Stream(read(), length)),
            Content::Once(pieces, length) => {
                let pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                pieces.map(|pieces| Sendable::Stream(pieces, length)).ok_or("the body can be sent once only")
            }
        }
    }
}

/// A body on its way out.
pub(crate) enum Sendable {
    Whole(Option<Bytes>),
    Stream(Pieces, Option<u64>),
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> RequestBody {
        RequestBody(Content::Whole(bytes.into()))
    }
}

/// How long it is; what it holds may be secret.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::None => f.write_str("no body"),
            Content::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Content::Once(..) | Content::Again(..) => f.write_str("a stream"),
        }
    }
}
