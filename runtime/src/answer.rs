//! What an answer is read as.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::Error;
use crate::response::Response;
use crate::{Map, text};

/// A type that an answer can be read as. Generated types are read from JSON.
pub trait Answer: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// When the body is not what the type wants. The error keeps the body.
    fn from_response(response: Response) -> Result<Self, Error>;
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
        let media_type = response.media_type();
        if media_type == "application/json" || media_type.ends_with("+json") {
            response.json()
        } else {
            response.text()
        }
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
json!(bool, i32, i64, u64, f64, text::Uuid, text::Date, text::DateTime);

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

impl<T: DeserializeOwned> Answer for Option<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        if response.body.is_empty() { Ok(None) } else { response.json() }
    }
}
