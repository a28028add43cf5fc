//! How requests reach a server.

pub(crate) mod body;
pub(crate) mod disk;
pub(crate) mod network;
mod reqwest;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

pub use body::{ByteStream, RequestBody};
pub(crate) use network::Network;

/// Sends one request and hands over the answer as it comes. Object safe, so that a session can have any.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. Redirects are not followed, nothing is repeated, and the body of the answer is as the
    /// server meant it before compression.
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_>;
}

/// An answer under way: its head is there when this ends, its body still comes.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<http::Response<ByteStream>, TransportError>> + Send + 'a>>;

/// Why no answer came, or no more of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// Whether it is certain that the server has not seen the request.
    pub unsent: bool,
    /// Whether a time limit of the transport's own ran out.
    pub timeout: bool,
    /// The cause.
    pub source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// A failure after which the server may have seen the request.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
        TransportError { unsent: false, timeout: false, source: source.into() }
    }

    /// A failure before the server could see anything.
    pub fn unsent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
        TransportError { unsent: true, timeout: false, source: source.into() }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The innermost cause says the most: `connection refused`, not `error sending request`.
        let mut cause: &dyn StdError = self.source.as_ref();
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(f, "{cause}")
    }
}

impl StdError for TransportError {}

/// HTTP clients by what can't be changed on one: a session and all that are derived from it share them.
#[derive(Default)]
pub(crate) struct Clients(Mutex<HashMap<Network, Arc<dyn Transport>>>);

impl Clients {
    /// The client for these settings.
    pub(crate) fn get(&self, network: &Network) -> Result<Arc<dyn Transport>, String> {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(network) {
            return Ok(client.clone());
        }
        let client: Arc<dyn Transport> = Arc::new(reqwest::Reqwest::new(network)?);
        clients.insert(network.clone(), client.clone());
        Ok(client)
    }
}

/// Sends nothing.
pub(crate) struct Offline;

impl Transport for Offline {
    fn send(&self, _: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async { Err(TransportError::unsent("nothing is sent in a dry run")) })
    }
}
