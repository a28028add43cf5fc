//! What an answer is read as.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Parts;
use crate::error::Error;
use crate::media::is_json;
use crate::response::Response;
use crate::{Map, Number, blocking, send, text};

/// A call that is about to be sent.
pub struct Begun(pub(crate) Box<Parts>);

/// An answer that is waited for.
pub(crate) type Receiving<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A type that an answer can be read as. Generated types are read from JSON.
pub trait Answer: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// When the body is not what the type wants. The error keeps the body.
    fn from_response(response: Response) -> Result<Self, Error>;

    /// Sends a call and reads its answer: all of it, unless the type is one that is read as it comes.
    #[doc(hidden)]
    fn receive(begun: Begun) -> Receiving<Self>
    where
        Self: 'static,
    {
        let sent = send::run(begun.0);
        Box::pin(async move { Self::from_response(sent.await?) })
    }

    /// As `receive`, waiting on this thread.
    #[doc(hidden)]
    fn receive_blocking(begun: Begun) -> Result<Self, Error> {
        Self::from_response(blocking::run(begun.0)?)
    }
}

/// The answer itself.
impl Answer for Response {
    fn from_response(response: Response) -> Result<Self, Error> {
        Ok(response)
    }
}

/// The body as it came.
impl Answer for Bytes {
    fn from_response(response: Response) -> Result<Self, Error> {
        Ok(response.body)
    }
}

/// Nothing: whatever the body is, it is not looked at.
impl Answer for () {
    fn from_response(_: Response) -> Result<Self, Error> {
        Ok(())
    }
}

/// A JSON text when the server says that it sends JSON, else the whole body.
impl Answer for String {
    fn from_response(response: Response) -> Result<Self, Error> {
        if is_json(response.media_type()) { response.json() } else { response.text() }
    }
}

macro_rules! json {
    ($($ty:ty),*) => {$(
        impl Answer for $ty {
            fn from_response(response: Response) -> Result<Self, Error> {
                response.json()
            }
        }
    )*};
}
json!(bool, i32, i64, u64, f64, Number);
json!(text::Base64, text::Date, text::DateTime, text::Decimal);
json!(text::Duration, text::IntegerText, text::Time, text::Uuid);

/// Null when the body is empty.
impl Answer for Value {
    fn from_response(response: Response) -> Result<Self, Error> {
        if response.body.is_empty() { Ok(Value::Null) } else { response.json() }
    }
}

impl<T: DeserializeOwned> Answer for Vec<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        response.json()
    }
}

impl<T: DeserializeOwned> Answer for Map<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        response.json()
    }
}

/// None when the body is empty, or JSON's `null`.
impl<T: Answer> Answer for Option<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        let null = is_json(response.media_type()) && response.body.trim_ascii() == b"null";
        if response.body.is_empty() || null { Ok(None) } else { T::from_response(response).map(Some) }
    }
}
