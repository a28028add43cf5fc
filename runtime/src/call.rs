//! A call: an operation with its arguments, not yet sent.

use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::answer::{Answer, Begun};
use crate::auth::IntoAuth;
use crate::dry_run::DryRun;
use crate::error::{Error, Kind};
use crate::events::{Events, Lines};
use crate::file::File;
use crate::form::Members;
use crate::full::Full;
use crate::operation::{Location, Operation, OperationRef};
use crate::param::{Given, ToParam};
use crate::request::Request;
use crate::response::Response;
use crate::retry::Retry;
use crate::session::{Session, SessionBuilder};
use crate::streamed::Streamed;
use crate::transport::RequestBody;
use crate::transport::body::Progress;
use crate::{detached, file, send};

/// An operation with its arguments. Await it, or call [`send_blocking`](Call::send_blocking).
#[must_use = "nothing is sent until the call is awaited or sent"]
#[derive(Debug)]
pub struct Call<T> {
    parts: Box<Parts>,
    answer: PhantomData<fn() -> T>,
}

/// What a call is made of: nothing in it depends on the type of the answer.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) session: Session,
    pub(crate) operation: OperationRef,
    /// Whether no description knows the operation.
    pub(crate) undescribed: bool,
    pub(crate) values: Vec<Given>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Payload,
    pub(crate) fields: Vec<(String, Value)>,
    pub(crate) media_type: Option<HeaderValue>,
    /// Texts that are not shown.
    pub(crate) secrets: Vec<String>,
    /// Who is told how far the request is.
    pub(crate) on_upload: Option<Progress>,
    /// Who is told how far the answer is.
    pub(crate) on_download: Option<Progress>,
    /// The first fault in the arguments; reported when the call is sent.
    pub(crate) fault: Option<String>,
}

/// A body before it is written.
#[derive(Clone)]
pub(crate) enum Payload {
    None,
    Json(Bytes),
    /// The members of a form, and the files in it.
    Form(Members, Vec<File>),
    Text(String),
    Bytes(RequestBody),
}

impl<T> Call<T> {
    /// A call of an operation, without arguments.
    pub fn new(session: &Session, operation: impl Into<OperationRef>) -> Call<T> {
        let parts = Parts {
            session: session.clone(),
            operation: operation.into(),
            undescribed: false,
            values: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Payload::None,
            fields: Vec::new(),
            media_type: None,
            secrets: Vec::new(),
            on_upload: None,
            on_download: None,
            fault: None,
        };
        Call { parts: Box::new(parts), answer: PhantomData }
    }

    /// A call of an operation that no description knows.
    pub(crate) fn undescribed(session: &Session, operation: Operation) -> Call<T> {
        let mut call = Call::new(session, Arc::new(operation));
        call.parts.undescribed = true;
        call
    }

    /// Sets a parameter by its name on the wire. An empty list is as good as none.
    pub fn set(mut self, name: &str, value: &(impl ToParam + ?Sized)) -> Self {
        self.parts.values.push(Given { name: name.to_owned(), location: None, value: value.to_param() });
        self
    }

    /// Sets a parameter by its name on the wire and its place, where several have that name.
    pub fn set_in(mut self, location: Location, name: &str, value: &(impl ToParam + ?Sized)) -> Self {
        self.parts.values.push(Given { name: name.to_owned(), location: Some(location), value: value.to_param() });
        self
    }

    /// Sends a value as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.parts.body = Payload::Json(bytes.into()),
            Err(error) => self.fault(format!("the body can't be written as JSON: {error}")),
        }
        self
    }

    /// Sends the members of a value as a form: of several parts where there are files in it or the description says
    /// so.
    pub fn form(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match file::collect(body) {
            Ok((members, files)) => self.parts.body = Payload::Form(members, files),
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

    /// Sends bytes: all at once, or a stream ([`RequestBody::stream`]).
    pub fn bytes(mut self, body: impl Into<RequestBody>) -> Self {
        self.parts.body = Payload::Bytes(body.into());
        self
    }

    /// Sends a text, if there is one.
    pub fn maybe_text(self, body: Option<&str>) -> Self {
        match body {
            Some(body) => self.text(body),
            None => self,
        }
    }

    /// Sends bytes, if there are some.
    pub fn maybe_bytes(self, body: Option<RequestBody>) -> Self {
        match body {
            Some(body) => self.bytes(body),
            None => self,
        }
    }

    /// Adds a member to a JSON or form body, over what the body has under that name.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.parts.fields.push((name.to_owned(), value.into()));
        self
    }

    /// Says that the body is of another media type than the description's first. A value is written as that type where
    /// it is a form; it is JSON otherwise.
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

    /// Keeps a text out of all that is shown of this call: it stands in a parameter, or in the body.
    pub fn secret(mut self, text: &str) -> Self {
        self.parts.secrets.push(text.to_owned());
        self
    }

    /// Asks for the answer in another media type than the description's first. What comes then is read by
    /// [`raw`](Call::raw) or [`stream`](Call::stream).
    pub fn accept(mut self, media_type: &str) -> Self {
        match HeaderValue::from_str(media_type) {
            Ok(value) => {
                self.parts.headers.insert(ACCEPT, value);
            }
            Err(_) => self.fault(format!("{media_type:?} is no media type")),
        }
        self
    }

    /// Marks the call with a key by which the server knows a repetition, so that it can be tried again.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.header("idempotency-key", key)
    }

    /// Makes this call with a session that is derived from its own: `call.with(|session| session.proxy(..))`.
    pub fn with(mut self, change: impl FnOnce(SessionBuilder) -> SessionBuilder) -> Self {
        match change(self.parts.session.with()).build() {
            Ok(session) => self.parts.session = session,
            Err(error) => self.fault(error.message().to_owned()),
        }
        self
    }

    /// Sends this call to another base URL than the session's. The session's credentials go along.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.with(|session| session.base_url(url))
    }

    /// Makes this call with another API key, in place of all of the session's credentials.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.with(|session| session.api_key(key))
    }

    /// Makes this call with other credentials, in place of all of the session's.
    pub fn auth(self, auth: impl IntoAuth) -> Self {
        self.with(|session| session.auth(auth))
    }

    /// Longest time for one attempt of this call; `None` for no limit.
    pub fn attempt_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        self.with(|session| session.attempt_timeout(limit))
    }

    /// Longest time for this call with all its attempts; `None` for no limit.
    pub fn total_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
        self.with(|session| session.total_timeout(limit))
    }

    /// Which failures of this call are tried again.
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|session| session.retry(retry))
    }

    /// Tells how many bytes of the body have gone out, and how many there are where that is known. Each attempt
    /// begins anew.
    pub fn on_upload(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.parts.on_upload = Some(Arc::new(progress));
        self
    }

    /// Tells how many bytes of the answer have come, and how many there will be where the server says so. Each
    /// attempt begins anew.
    pub fn on_download(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.parts.on_download = Some(Arc::new(progress));
        self
    }

    /// The same call, answered by status, headers and bytes.
    pub fn raw(self) -> Call<Response> {
        self.answered()
    }

    /// The same call, answered by status and headers beside the value.
    pub fn full(self) -> Call<Full<T>> {
        self.answered()
    }

    /// The same call, answered by a stream of events (`text/event-stream`), whose data is of a type.
    pub fn events<E>(self) -> Call<Events<E>> {
        self.answered()
    }

    /// The same call, answered by a stream with a value in each line (JSON lines, NDJSON).
    pub fn lines<L>(self) -> Call<Lines<L>> {
        self.answered()
    }

    fn answered<U>(self) -> Call<U> {
        Call { parts: self.parts, answer: PhantomData }
    }

    /// Sends the call, and leaves the body of the answer to be read as it comes.
    ///
    /// # Errors
    /// As awaiting the call, up to the headers of the answer.
    pub async fn stream(self) -> Result<Streamed, Error> {
        send::open(self.parts).await.map(Streamed::new)
    }

    /// What would be sent, with credentials as far as they are to be had without sending anything. Nothing is sent.
    ///
    /// # Errors
    /// When the arguments make no request, or credentials are missing.
    pub async fn dry_run(self) -> Result<DryRun, Error> {
        send::dry(&self.parts).await.map(DryRun::new)
    }

    /// The request that would be sent, without credentials. Nothing is sent.
    ///
    /// # Errors
    /// When the arguments make no request.
    pub fn into_request(self) -> Result<Request, Error> {
        self.parts.request()
    }

    pub(crate) fn into_parts(self) -> Box<Parts> {
        self.parts
    }

    fn fault(&mut self, message: String) {
        self.parts.fault.get_or_insert(message);
    }
}

impl<T> Call<T> {
    /// Sends the call and goes on: for the last word of something that is dropped. What becomes of it is not told;
    /// a failure is logged as a warning.
    ///
    /// It is sent on the asynchronous runtime that runs here, and gets lost when that ends first. Where there is
    /// none, a thread sends it, and the caller waits for that at most `patience`: a program may be about to end.
    pub fn send_detached(self, patience: Duration) {
        detached::send(self.parts, patience);
    }
}

impl<T: Answer> Call<T> {
    /// Sends the call and waits for the answer, on this thread.
    ///
    /// # Errors
    /// As awaiting the call; besides, always in a task of an asynchronous runtime, whose thread waiting would block.
    pub fn send_blocking(self) -> Result<T, Error> {
        T::receive_blocking(Begun(self.parts))
    }
}

/// Sends the call.
impl<T: Answer + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        T::receive(Begun(self.parts))
    }
}

impl Parts {
    pub(crate) fn error(&self, kind: Kind, message: impl Into<String>) -> Error {
        Error::new(kind, &self.operation.name, message)
    }
}

/// Names only: values, headers and bodies may hold secrets.
impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.values.iter().map(|given| given.name.as_str()).collect();
        f.debug_struct("Parts")
            .field("operation", &self.operation.name)
            .field("session", &self.session)
            .field("parameters", &names)
            .finish_non_exhaustive()
    }
}
