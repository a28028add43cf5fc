//! A call: an operation with its arguments, not yet sent.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::error::{Error, Kind};
use crate::operation::OperationRef;
use crate::param::{ParamValue, ToParam};
use crate::response::Response;
use crate::session::Session;
use crate::{blocking, send};

/// An operation with its arguments. Await it, or call [`send_blocking`](Call::send_blocking).
#[must_use = "nothing is sent until the call is awaited or sent"]
#[derive(Debug)]
pub struct Call<T> {
    parts: Box<Parts>,
    answer: PhantomData<fn() -> T>,
}

/// What a call is made of: nothing in it depends on the type of the answer.
pub(crate) struct Parts {
    pub(crate) session: Session,
    pub(crate) operation: OperationRef,
    pub(crate) values: Vec<(String, ParamValue)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Payload,
    pub(crate) fields: Vec<(String, Value)>,
    pub(crate) media_type: Option<HeaderValue>,
    pub(crate) base_url: Option<String>,
    pub(crate) api_key: Option<SecretString>,
    pub(crate) attempt_timeout: Option<Option<Duration>>,
    /// The first fault in the arguments; reported when the call is sent.
    pub(crate) fault: Option<String>,
}

/// A body before it is written.
pub(crate) enum Payload {
    None,
    Encoded(Bytes),
    Form(Value),
    Text(String),
}

/// A request as it would be sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestParts {
    /// The method.
    pub method: http::Method,
    /// The whole URL.
    pub url: String,
    /// The headers, without credentials.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl<T> Call<T> {
    /// A call of an operation, without arguments.
    pub fn new(session: &Session, operation: impl Into<OperationRef>) -> Call<T> {
        let parts = Parts {
            session: session.clone(),
            operation: operation.into(),
            values: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Payload::None,
            fields: Vec::new(),
            media_type: None,
            base_url: None,
            api_key: None,
            attempt_timeout: None,
            fault: None,
        };
        Call { parts: Box::new(parts), answer: PhantomData }
    }

    /// Sets a parameter by its name on the wire. An empty list is as good as none.
    pub fn set(mut self, name: &str, value: &(impl ToParam + ?Sized)) -> Self {
        self.parts.values.push((name.to_owned(), value.to_param()));
        self
    }

    /// Sends a value as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.parts.body = Payload::Encoded(bytes.into()),
            Err(error) => self.fault(format!("the body can't be written as JSON: {error}")),
        }
        self
    }

    /// Sends the members of a value as a form.
    pub fn form(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_value(body) {
            Ok(value) => self.parts.body = Payload::Form(value),
            Err(error) => self.fault(format!("the body can't be written as a form: {error}")),
        }
        self
    }

    /// Sends a value as JSON, if there is one.
    pub fn maybe_json(self, body: Option<&(impl Serialize + ?Sized)>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// Sends the members of a value as a form, if there is one.
    pub fn maybe_form(self, body: Option<&(impl Serialize + ?Sized)>) -> Self {
        match body {
            Some(body) => self.form(body),
            None => self,
        }
    }

    /// Sends a text.
    pub fn text(mut self, body: impl Into<String>) -> Self {
        self.parts.body = Payload::Text(body.into());
        self
    }

    /// Sends bytes.
    pub fn bytes(mut self, body: impl Into<Bytes>) -> Self {
        self.parts.body = Payload::Encoded(body.into());
        self
    }

    /// Adds a member to a JSON or form body, over what the body has under that name.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.parts.fields.push((name.to_owned(), value.into()));
        self
    }

    /// Says that the body is of another media type than the description names.
    pub fn content_type(mut self, media_type: &str) -> Self {
        match HeaderValue::from_str(media_type) {
            Ok(value) => self.parts.media_type = Some(value),
            Err(_) => self.fault(format!("{media_type:?} is no media type")),
        }
        self
    }

    /// Adds a query parameter that the description does not know.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.parts.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Sets a header, over what the call would send under that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                // Nobody knows which headers are secrets, so none shows its value in `Debug`.
                value.set_sensitive(true);
                self.parts.headers.insert(name, value);
            }
            _ => self.fault(format!("the header {name:?} has a name or value that HTTP does not allow")),
        }
        self
    }

    /// Sends this call to another base URL than the session's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.parts.base_url = Some(url.into());
        self
    }

    /// Sends this call with another API key, in place of the session's credentials.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.parts.api_key = Some(key.into().into());
        self
    }

    /// Longest time for one attempt of this call; `None` for no limit.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.parts.attempt_timeout = Some(limit.into());
        self
    }

    /// The same call, answered by status, headers and bytes.
    pub fn raw(self) -> Call<Response> {
        Call { parts: self.parts, answer: PhantomData }
    }

    /// The request that would be sent, without credentials. Nothing is sent.
    ///
    /// # Errors
    /// When the arguments make no request.
    pub fn into_request(self) -> Result<RequestParts, Error> {
        send::request(&self.parts)
    }

    fn fault(&mut self, message: String) {
        self.parts.fault.get_or_insert(message);
    }
}

impl<T: Answer> Call<T> {
    /// Sends the call and waits for the answer, on this thread.
    ///
    /// # Errors
    /// As awaiting the call; besides, always inside an asynchronous runtime, which waiting would block.
    pub fn send_blocking(self) -> Result<T, Error> {
        let response = blocking::run(self.parts)?;
        T::from_response(response)
    }
}

/// Sends the call.
impl<T: Answer + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = send::run(self.parts);
        Box::pin(async move { T::from_response(sent.await?) })
    }
}

/// Names only: values, headers and bodies may hold secrets.
impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.values.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Parts")
            .field("operation", &self.operation.name)
            .field("session", &self.session)
            .field("parameters", &names)
            .finish_non_exhaustive()
    }
}

impl Parts {
    pub(crate) fn error(&self, kind: Kind, message: impl Into<String>) -> Error {
        Error::new(kind, &self.operation.name, message)
    }

    /// Whether the description wants a form.
    pub(crate) fn sends_form(&self) -> bool {
        self.operation
            .body
            .as_ref()
            .is_some_and(|body| body.media_type.starts_with("application/x-www-form-urlencoded"))
    }

    /// The media type that a body of this kind has unless said otherwise.
    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        if let Some(given) = self.media_type.as_ref().or(self.headers.get(CONTENT_TYPE)) {
            return Some(given.clone());
        }
        let described = self.operation.body.as_ref().and_then(|b| HeaderValue::from_str(&b.media_type).ok());
        let natural = match self.body {
            Payload::None if self.fields.is_empty() => return None,
            Payload::Form(_) => "application/x-www-form-urlencoded",
            Payload::Text(_) => "text/plain; charset=utf-8",
            _ => "application/json",
        };
        described.or_else(|| Some(HeaderValue::from_static(natural)))
    }
}

/// Declares a call with optional parameters: its answer, and a setter for each parameter.
#[macro_export]
macro_rules! call {
    (
        $(#[$meta:meta])* pub struct $name:ident -> $answer:ty {
            $($(#[$pm:meta])* $param:ident: $ty:ty => $wire:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[must_use = "nothing is sent until the call is awaited or sent"]
        #[derive(Debug)]
        pub struct $name($crate::Call<$answer>);

        impl $name {
            $(
                $(#[$pm])*
                #[doc = concat!("\n\nOn the wire: `", $wire, "`.")]
                pub fn $param(self, value: impl $crate::Arg<$ty>) -> Self {
                    let value: $ty = $crate::Arg::into_arg(value);
                    Self(self.0.set($wire, &value))
                }
            )*
            /// The call without its setters, for what every call can be told: headers, base URL, time limits.
            pub fn call(self) -> $crate::Call<$answer> {
                self.0
            }
            /// Sends the call and waits for the answer, on this thread.
            ///
            /// # Errors
            /// As awaiting the call; besides, always inside an asynchronous runtime, which waiting would block.
            #[inline]
            pub fn send_blocking(self) -> Result<$answer, $crate::Error> {
                self.0.send_blocking()
            }
        }
        impl $crate::macro_support::IntoFuture for $name {
            type Output = Result<$answer, $crate::Error>;
            type IntoFuture = <$crate::Call<$answer> as $crate::macro_support::IntoFuture>::IntoFuture;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future()
            }
        }
        impl From<$crate::Call<$answer>> for $name {
            fn from(call: $crate::Call<$answer>) -> Self {
                Self(call)
            }
        }
    };
}
