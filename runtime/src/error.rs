//! What went wrong with a call.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::Answer;
use crate::api::Api;
use crate::response::Response;
use crate::secrets::Secrets;
use crate::transport::TransportError;

/// A failed call: where it failed, and all that came back.
///
/// It is one pointer wide. Its text is one line without secrets.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    operation: String,
    message: String,
    attempts: u32,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    /// The api that answered.
    api: Option<&'static Api>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// What was secret in the request.
    secrets: Secrets,
}

/// The phase in which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The call could not be made into a request. Nothing was sent.
    Build,
    /// Credentials are missing, don't fit, or could not be had. The call itself was not sent.
    Auth,
    /// No connection. Nothing was sent.
    Connect,
    /// No answer in time. The request may have been processed.
    Timeout,
    /// The connection failed later on. The request may have been processed.
    Transport,
    /// The server answered with a status that is no success.
    Status,
    /// The server answered with an error code of the api's own; see [`Error::code`].
    Code,
    /// The server answered with success, and a body that is not what its description says.
    Decode,
}

/// A message for people in an error's body.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Message {
    /// The text.
    pub text: String,
    /// Its kind, in the api's words.
    pub kind: Option<String>,
    /// The field of the request that it is about.
    pub field: Option<String>,
}

impl Error {
    /// An error of a client's own, without an answer. `operation` says what failed, `message` why; neither may hold a
    /// secret.
    pub fn new(kind: Kind, operation: &str, message: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            operation: operation.into(),
            message: message.into(),
            attempts: 0,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            api: None,
            source: None,
            secrets: Secrets::default(),
        }))
    }

    /// An error of credentials that are made outside of this crate: [`Kind::Auth`], nothing was sent. `operation` says
    /// for what they were wanted.
    pub fn of_credentials(operation: &str, message: impl Into<String>) -> Error {
        Error::new(Kind::Auth, operation, message)
    }

    /// An error of arguments that are looked at outside of this crate: [`Kind::Build`], nothing was sent.
    pub fn of_arguments(operation: &str, message: impl Into<String>) -> Error {
        Error::new(Kind::Build, operation, message)
    }

    /// An error of something that takes several calls and was not done in time: [`Kind::Timeout`].
    pub fn timed_out(operation: &str, message: impl Into<String>) -> Error {
        Error::new(Kind::Timeout, operation, message)
    }

    /// An error of an answer that did not come, or not to its end.
    pub(crate) fn of_transport(operation: &str, error: TransportError) -> Error {
        let (kind, message) = match (error.unsent, error.timeout) {
            (true, _) => (Kind::Connect, "no connection"),
            (_, true) => (Kind::Timeout, "no answer in time"),
            _ => (Kind::Transport, "the connection failed"),
        };
        Error::new(kind, operation, message).caused_by(error)
    }

    pub(crate) fn attempts_made(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// The same about an answer, none of whose request's secrets it shows.
    pub(crate) fn about(self, answer: Response) -> Error {
        let Response { attempts, status, headers, body, api, secrets, .. } = answer;
        self.attempts_made(attempts).answered(status, headers, body, api).hiding(&secrets)
    }

    /// The same without these secrets in all that it shows: the answer of a server may repeat what it was sent.
    pub(crate) fn hiding(mut self, secrets: &Secrets) -> Error {
        self.0.message = secrets.hide(&self.0.message);
        if let Some(source) = &self.0.source {
            let (text, redacted) = (source.to_string(), secrets.hide(&source.to_string()));
            if text != redacted {
                self = self.caused_by(redacted);
            }
        }
        self.0.secrets = secrets.clone();
        self
    }

    /// The same failure as another kind, in other words.
    pub(crate) fn turned(mut self, kind: Kind, message: &str) -> Error {
        self.0.kind = kind;
        self.0.message = self.0.secrets.hide(message);
        self
    }

    pub(crate) fn answered(mut self, status: StatusCode, headers: HeaderMap, body: Bytes, api: &'static Api) -> Error {
        self.0.status = Some(status);
        self.0.headers = headers;
        self.0.body = body;
        self.0.api = Some(api);
        self
    }

    /// The same failure as one of getting credentials: of [`Kind::Auth`] wherever the server has answered.
    pub fn into_authentication(mut self) -> Error {
        if matches!(self.0.kind, Kind::Status | Kind::Code | Kind::Decode) {
            self.0.kind = Kind::Auth;
        }
        self
    }

    /// The phase in which the call failed.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The name of the operation; for a raw request, method and path.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// How many times it was tried to send the request; 0 when the call was never made into one.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The headers of the answer; empty if there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the answer as it came; empty if there was none.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The body as JSON of a type.
    ///
    /// # Errors
    /// When the body is not JSON of that type.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.0.body)
    }

    /// The answer as a type: the one that an operation's documentation names, which has a variant for each status, or
    /// the type of one status. None when there was no answer, or one of a status that the description does not know, or
    /// not such a body; that is at [`body`](Error::body) in any case.
    ///
    /// ```
    /// # use specwright_runtime::{Error, Value};
    /// # fn handle(error: Error) {
    /// if let Some(problem) = error.typed::<Value>() {
    ///     println!("{}", problem["title"]);
    /// }
    /// # }
    /// ```
    pub fn typed<T: Answer>(&self) -> Option<T> {
        let Inner { operation, attempts, headers, body, .. } = &*self.0;
        let response = Response {
            operation: operation.clone(),
            attempts: *attempts,
            api: self.0.api?,
            status: self.0.status?,
            headers: headers.clone(),
            body: body.clone(),
            xml: None,
            secrets: self.0.secrets.clone(),
        };
        T::from_response(response).ok()
    }

    /// The api's messages for people in the body, in order; none when there is no such thing.
    pub fn messages(&self) -> Vec<Message> {
        let Some(api) = self.0.api else { return Vec::new() };
        let body: Value = serde_json::from_slice(&self.0.body).unwrap_or_default();
        let texts = |message: &Value, name: &str| match message.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        };
        let said = |names: &crate::api::Messages| {
            let place = if names.list.is_empty() { Some(&body) } else { body.get(names.list) };
            let list = match place {
                Some(Value::Array(list)) => list.as_slice(),
                Some(single) => std::slice::from_ref(single),
                None => &[],
            };
            let said = list.iter().filter_map(|message| {
                let (kind, field) = (texts(message, names.kind), texts(message, names.field));
                Some(Message { text: texts(message, names.text)?, kind, field })
            });
            said.collect::<Vec<_>>()
        };
        // What stands in one place under several names is told whole.
        let first = api.messages.iter().find(|names| !said(names).is_empty());
        first.map_or_else(Vec::new, |first| {
            api.messages.iter().filter(|names| names.list == first.list).flat_map(said).collect()
        })
    }

    /// The error code in the body, where the api tells failure by a code.
    pub fn code(&self) -> Option<i64> {
        let failure = self.0.api?.failure?;
        serde_json::from_slice::<Value>(&self.0.body).ok()?.get(failure.code)?.as_i64()
    }

    /// How long the server asks to wait before another attempt (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        crate::retry::retry_after(&self.0.headers, SystemTime::now())
    }

    /// What went wrong, without the operation and what the server said.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether the server may have seen the request, so that repeating it could do a thing twice.
    pub fn may_have_been_sent(&self) -> bool {
        !matches!(self.0.kind, Kind::Build | Kind::Auth | Kind::Connect)
    }

    /// Whether no answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// Whether there was no connection.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Whether credentials are missing or were refused (401).
    pub fn is_authentication(&self) -> bool {
        self.0.kind == Kind::Auth || self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the caller may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the thing is not there (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the body of a success could not be read as its type.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.kind == Kind::Status && self.0.status == Some(status)
    }

    /// What the body says, in at most 200 characters.
    fn said(&self) -> String {
        let messages: Vec<String> = self
            .messages()
            .into_iter()
            .map(|m| m.field.map_or(m.text.clone(), |field| format!("{}: {}", field, m.text)))
            .collect();
        let coded = self.0.api.is_some_and(|api| api.failure.is_some());
        let text = if self.0.kind == Kind::Code || (coded && messages.is_empty() && self.0.body.starts_with(b"{")) {
            // The code and its text are in the message already, and the other members are no words for people; they
            // may hold secrets.
            String::new()
        } else if messages.is_empty() {
            String::from_utf8_lossy(&self.0.body).split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            messages.join("; ")
        };
        let text = self.0.secrets.hide(&text);
        let cut: String = text.chars().take(200).collect();
        if cut.len() < text.len() { cut + "…" } else { cut }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.0.operation)?;
        match self.0.status {
            Some(status) if self.0.kind == Kind::Status => write!(f, "the server answered {status}")?,
            _ => f.write_str(&self.0.message)?,
        }
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        if let Some(source) = &self.0.source {
            write!(f, ": {source}")?;
        }
        let said = self.said();
        if !said.is_empty() {
            write!(f, ": {said}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("message", &self.0.message)
            .field("attempts", &self.0.attempts)
            .field("status", &self.0.status)
            .field("body", &self.said())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|s| s as _)
    }
}
