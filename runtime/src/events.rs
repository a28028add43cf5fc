//! Answers that are streams of values: events (`text/event-stream`), or a value in each line.

mod frames;
mod source;

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::{Answer, Begun, Receiving};
use crate::blocking::{self, block_on};
use crate::error::{Error, Kind};
use crate::response::Response;
use source::{Format, Source};

/// One event of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its kind, if the server names one.
    pub event: Option<String>,
    /// The last id that the server gave, with this event or before it. A broken stream goes on after it.
    pub id: Option<String>,
    /// Its data.
    pub data: T,
}

/// The events of a stream, as they come. Data is read as JSON; what is no JSON is a text.
///
/// A stream that breaks is asked for again, from its last event on (`Last-Event-ID`), when the server gives its events
/// ids and the call may be repeated by the session's [`Retry`](crate::Retry). It ends where the server ends it, or with
/// an event that says `[DONE]`.
pub struct Events<T> {
    source: Source,
    item: PhantomData<fn() -> T>,
}

/// The values of a stream that has one in each line, or after each separator of RFC 7464 (`application/json-seq`), as
/// they come.
pub struct Lines<T> {
    source: Source,
    item: PhantomData<fn() -> T>,
}

/// A value out of a stream, not yet read as its type.
pub(crate) struct Frame {
    pub(crate) event: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) data: String,
}

impl<T: DeserializeOwned> Events<T> {
    fn read(&self, frame: Frame) -> Result<Event<T>, Error> {
        let Frame { event, id, data } = frame;
        let data = if self.source.whole {
            let whole = |data: Value| decode(&self.source, &whole(event.as_deref(), id.as_deref(), data));
            // A text may look like JSON.
            match serde_json::from_str(&data) {
                Ok(json) => whole(json).or_else(|error| whole(Value::from(data)).map_err(|_| error))?,
                Err(_) => whole(Value::from(data))?,
            }
        } else {
            decode(&self.source, &data)?
        };
        Ok(Event { event, id, data })
    }
}

impl<T: DeserializeOwned> Lines<T> {
    fn read(&self, frame: Frame) -> Result<T, Error> {
        decode(&self.source, &frame.data)
    }
}

/// An event as an object, for types that describe all of it.
fn whole(event: Option<&str>, id: Option<&str>, data: Value) -> String {
    let mut object = serde_json::Map::from_iter([("data".to_owned(), data)]);
    object.extend(event.map(|event| ("event".to_owned(), event.into())));
    object.extend(id.map(|id| ("id".to_owned(), id.into())));
    Value::Object(object).to_string()
}

fn decode<T: DeserializeOwned>(source: &Source, data: &str) -> Result<T, Error> {
    let text = |error| T::deserialize(Value::from(data)).map_err(|_| error);
    serde_json::from_str(data).or_else(text).map_err(|error| {
        let message = "a value of the stream is not what the description says";
        source.error(Kind::Decode, message).caused_by(error)
    })
}

macro_rules! stream {
    ($name:ident, $item:ty) => {
        impl<T> $name<T> {
            fn new(source: Source) -> Self {
                $name { source, item: PhantomData }
            }

            /// The status.
            pub fn status(&self) -> StatusCode {
                self.source.head.status()
            }

            /// The headers.
            pub fn headers(&self) -> &HeaderMap {
                self.source.head.headers()
            }
        }

        impl<T: DeserializeOwned> $name<T> {
            /// The next one; none at the end.
            ///
            /// # Errors
            /// When the connection fails, nothing comes within the time limit for reading, or a value is not of its
            /// type; after the last of these others may come.
            pub async fn next(&mut self) -> Option<Result<$item, Error>> {
                std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
            }

            /// All of them, waited for on this thread.
            pub fn blocking(mut self) -> impl Iterator<Item = Result<$item, Error>> {
                std::iter::from_fn(move || block_on(self.next()).unwrap_or_else(|error| Some(Err(error))))
            }
        }

        impl<T: DeserializeOwned> Stream for $name<T> {
            type Item = Result<$item, Error>;

            fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
                let frame = std::task::ready!(self.source.frames.as_mut().poll_next(context));
                Poll::Ready(frame.map(|frame| self.read(frame?)))
            }
        }

        impl<T: 'static> Answer for $name<T> {
            fn from_response(response: Response) -> Result<Self, Error> {
                Source::of_response(response, Format::$name).map($name::new)
            }

            fn receive(begun: Begun) -> Receiving<Self> {
                Box::pin(async move { Source::open(begun.0, Format::$name).await.map($name::new) })
            }

            fn receive_blocking(begun: Begun) -> Result<Self, Error> {
                let operation = begun.0.operation.name.clone();
                let opened = Source::open(begun.0, Format::$name);
                blocking::task(&operation, opened).map($name::new)
            }
        }

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.source.head).finish()
            }
        }
    };
}
stream!(Events, Event<T>);
stream!(Lines, T);
