//! Answers with their status and headers.

use std::str::FromStr;

use http::{HeaderMap, StatusCode};

use crate::answer::Answer;
use crate::error::Error;
use crate::response::Response;

/// An answer as its type, with what came beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Full<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The answer.
    pub value: T,
}

impl<T> Full<T> {
    /// A header as a text, a number, or whatever else a text is read as; none when it is absent or no such value.
    pub fn header<V: FromStr>(&self, name: &str) -> Option<V> {
        self.headers.get(name)?.to_str().ok()?.trim().parse().ok()
    }
}

impl<T: Answer> Answer for Full<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Full { status, headers, value: T::from_response(response)? })
    }
}
