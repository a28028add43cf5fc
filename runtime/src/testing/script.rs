//! A server that is none.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, Method};

use super::recorder::Recording;
use crate::transport::body::Sendable;
use crate::transport::{ByteStream, RequestBody, Sending, Transport, TransportError};

/// A transport that answers by a script, and keeps what was sent. Clones are the same script.
#[derive(Clone, Debug, Default)]
pub struct Script(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    replies: VecDeque<Reply>,
    /// What is answered when the script is at its end.
    last: Option<Reply>,
    sent: Vec<SentRequest>,
}

/// A request that a [`Script`] got.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SentRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// What a [`Script`] does with a request.
#[derive(Clone, Debug)]
pub struct Reply(What);

#[derive(Clone, Debug)]
enum What {
    Answer { status: u16, headers: Vec<(String, String)>, body: Bytes, cut: bool },
    Unreachable,
    Broken,
    Silent,
}

impl Reply {
    /// An answer without a body.
    pub fn status(status: u16) -> Reply {
        Reply(What::Answer { status, headers: Vec::new(), body: Bytes::new(), cut: false })
    }

    /// An answer with a JSON body.
    pub fn json(status: u16, body: &serde_json::Value) -> Reply {
        Reply::body(status, "application/json", body.to_string())
    }

    /// An answer with a body.
    pub fn body(status: u16, media_type: &str, body: impl Into<Bytes>) -> Reply {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Reply(What::Answer { status, headers, body: body.into(), cut: false })
    }

    /// The same answer with another header.
    pub fn header(mut self, name: &str, value: &str) -> Reply {
        if let What::Answer { headers, .. } = &mut self.0 {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// The same answer, after whose body the connection ends too early.
    pub fn cut(mut self) -> Reply {
        if let What::Answer { cut, .. } = &mut self.0 {
            *cut = true;
        }
        self
    }

    /// No connection is made.
    pub fn unreachable() -> Reply {
        Reply(What::Unreachable)
    }

    /// The connection ends before an answer.
    pub fn broken() -> Reply {
        Reply(What::Broken)
    }

    /// Nothing comes, ever.
    pub fn silent() -> Reply {
        Reply(What::Silent)
    }
}

impl Script {
    /// Answers the requests in this order; any more are failures to connect.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Script {
        let state = State { replies: replies.into_iter().collect(), ..State::default() };
        Script(Arc::new(Mutex::new(state)))
    }

    /// Answers every request alike.
    pub fn always(reply: Reply) -> Script {
        Script(Arc::new(Mutex::new(State { last: Some(reply), ..State::default() })))
    }

    /// Answers as was [recorded](super::Recorder), in the same order.
    ///
    /// # Errors
    /// When the file can't be read or is no recording.
    pub fn from_file(path: impl AsRef<Path>) -> io::Result<Script> {
        let recording: Recording = serde_json::from_slice(&std::fs::read(path)?)?;
        Ok(Script::new(recording.exchanges.into_iter().map(|exchange| {
            let reply = exchange.answer;
            let (status, headers, body) = (reply.status, reply.headers, reply.body.into_bytes());
            Reply(What::Answer { status, headers, body, cut: false })
        })))
    }

    /// What was sent so far.
    pub fn sent(&self) -> Vec<SentRequest> {
        self.lock().sent.clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Script {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = match body.into_sendable().map_err(TransportError::unsent)? {
                Sendable::Whole(bytes) => bytes.unwrap_or_default(),
                Sendable::Stream(pieces, _) => {
                    let pieces: Vec<Bytes> =
                        futures_util::TryStreamExt::try_collect(pieces).await.map_err(TransportError::new)?;
                    pieces.concat().into()
                }
            };
            let what = {
                let mut state = self.lock();
                state.sent.push(SentRequest {
                    method: head.method,
                    url: head.uri.to_string(),
                    headers: head.headers,
                    body,
                });
                state.replies.pop_front().or_else(|| state.last.clone())
            };
            match what.map(|reply| reply.0) {
                Some(What::Answer { status, headers, body, cut }) => {
                    let mut answer = http::Response::builder().status(status);
                    for (name, value) in headers {
                        answer = answer.header(name, value);
                    }
                    let end = cut.then(|| Err(TransportError::new("the connection was closed")));
                    let body: ByteStream = Box::pin(stream::iter([Ok(body)].into_iter().chain(end)));
                    answer.body(body).map_err(TransportError::new)
                }
                Some(What::Broken) => Err(TransportError::new("the connection was closed")),
                Some(What::Silent) => std::future::pending().await,
                Some(What::Unreachable) => Err(TransportError::unsent("connection refused")),
                None => Err(TransportError::unsent("the script is at its end")),
            }
        })
    }
}
