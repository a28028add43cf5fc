//! Bodies, whole or as they come.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use super::TransportError;

/// The body of an answer as it comes.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The pieces of a body that is sent as they are read.
type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

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
