//! Writing down what a real server answers.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{TryStreamExt, stream};
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, SET_COOKIE, TRANSFER_ENCODING};
use serde::{Deserialize, Serialize};

use crate::secrets::Secrets;
use crate::transport::{ByteStream, Clients, RequestBody, Sending, Transport, TransportError};

/// A transport that sends for real and writes down each exchange, for [`Script::from_file`](super::Script::from_file)
/// to answer by later. Clones write into the same recording.
///
/// Credentials, wherever they stand, are replaced by `***`: in requests, and also in the answers that they came in.
/// Cookies are left out. What else is secret in answers is not known here; look before you keep a recording.
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    exchanges: Vec<Exchange>,
    secrets: Secrets,
}

/// A recording, as it stands in its file.
#[derive(Serialize, Deserialize)]
pub(super) struct Recording {
    pub(super) exchanges: Vec<Exchange>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Exchange {
    request: RecordedRequest,
    pub(super) answer: RecordedAnswer,
}

#[derive(Clone, Serialize, Deserialize)]
struct RecordedRequest {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: RecordedBody,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct RecordedAnswer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: RecordedBody,
}

/// Bytes, as text where they are one.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RecordedBody {
    Text(String),
    Base64(String),
    /// The body of a request that was not whole when it was sent.
    Stream,
}

impl RecordedBody {
    fn new(bytes: &[u8]) -> RecordedBody {
        match std::str::from_utf8(bytes) {
            Ok(text) => RecordedBody::Text(text.to_owned()),
            Err(_) => RecordedBody::Base64(STANDARD.encode(bytes)),
        }
    }

    pub(super) fn into_bytes(self) -> Bytes {
        match self {
            RecordedBody::Text(text) => text.into(),
            RecordedBody::Base64(text) => STANDARD.decode(text).unwrap_or_default().into(),
            RecordedBody::Stream => Bytes::new(),
        }
    }

    fn redacted(&self, secrets: &Secrets) -> RecordedBody {
        match self {
            RecordedBody::Text(text) => RecordedBody::Text(secrets.redact(text)),
            other => other.clone(),
        }
    }
}

impl Recorder {
    /// A recorder over connections of its own, with the usual settings.
    ///
    /// # Errors
    /// When the HTTP client can't be set up.
    pub fn new() -> io::Result<Recorder> {
        let inner = Clients::default().get(&Default::default()).map_err(io::Error::other)?;
        Ok(Recorder { inner, state: Arc::default() })
    }

    /// A recorder over another transport.
    pub fn over(inner: impl Transport) -> Recorder {
        Recorder { inner: Arc::new(inner), state: Arc::default() }
    }

    /// Writes the recording to a file, as JSON.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let secrets = &state.secrets;
        let headers = |headers: &[(String, String)]| {
            headers.iter().map(|(name, value)| (name.clone(), secrets.redact(value))).collect()
        };
        let redacted = |exchange: &Exchange| Exchange {
            request: RecordedRequest {
                method: exchange.request.method.clone(),
                url: secrets.redact(&exchange.request.url),
                headers: headers(&exchange.request.headers),
                body: exchange.request.body.redacted(secrets),
            },
            answer: RecordedAnswer {
                status: exchange.answer.status,
                headers: headers(&exchange.answer.headers),
                body: exchange.answer.body.redacted(secrets),
            },
        };
        let recording = Recording { exchanges: state.exchanges.iter().map(redacted).collect() };
        std::fs::write(path, serde_json::to_vec_pretty(&recording)?)
    }
}

/// Headers as they may be kept: no secrets, and nothing that only held for the connection.
fn kept(headers: &HeaderMap) -> Vec<(String, String)> {
    let passing = [CONTENT_ENCODING, CONTENT_LENGTH, SET_COOKIE, TRANSFER_ENCODING];
    let shown = |value: &http::HeaderValue| match value.to_str() {
        Ok(text) if !value.is_sensitive() => text.to_owned(),
        _ => "***".to_owned(),
    };
    let kept = headers.iter().filter(|(name, _)| !passing.contains(name));
    kept.map(|(name, value)| (name.to_string(), shown(value))).collect()
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            let recorded = RecordedRequest {
                method: request.method().to_string(),
                url: request.uri().to_string(),
                headers: kept(request.headers()),
                body: request.body().bytes().map_or(RecordedBody::Stream, RecordedBody::new),
            };
            let secrets = request.extensions().get::<Secrets>().cloned();
            let (head, body) = self.inner.send(request).await?.into_parts();
            let pieces: Vec<Bytes> = body.try_collect().await?;
            let body: Bytes = pieces.concat().into();
            let answer = RecordedAnswer {
                status: head.status.as_u16(),
                headers: kept(&head.headers),
                body: RecordedBody::new(&body),
            };
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.exchanges.push(Exchange { request: recorded, answer });
            secrets.iter().for_each(|secrets| state.secrets.add(secrets));
            let body: ByteStream = Box::pin(stream::iter([Ok::<_, TransportError>(body)]));
            Ok(http::Response::from_parts(head, body))
        })
    }
}

/// How much is recorded.
impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("Recorder").field("exchanges", &state.exchanges.len()).finish_non_exhaustive()
    }
}
