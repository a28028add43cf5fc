//! How requests reach a server.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// Sends one request and reads the whole answer. Object safe, so that a session can have any.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. Redirects are not followed.
    fn send(&self, request: http::Request<Bytes>) -> Sending<'_>;
}

/// An answer under way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    /// Whether it is certain that the server has not seen the request.
    pub unsent: bool,
    /// Whether a time limit of the transport's own ran out.
    pub timeout: bool,
    /// The cause.
    pub source: Box<dyn StdError + Send + Sync>,
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

/// The transport of every session that is given no other.
#[derive(Debug)]
pub(crate) struct Reqwest(reqwest::Client);

impl Reqwest {
    pub(crate) fn new() -> Result<Reqwest, reqwest::Error> {
        #[cfg(feature = "rustls")]
        {
            // An application that has chosen a provider keeps it.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let agent = concat!("specwright/", env!("CARGO_PKG_VERSION"));
        let builder = reqwest::Client::builder().user_agent(agent).redirect(reqwest::redirect::Policy::none());
        Ok(Reqwest(builder.build()?))
    }
}

impl Transport for Reqwest {
    fn send(&self, request: http::Request<Bytes>) -> Sending<'_> {
        Box::pin(async move {
            let failed = |error: reqwest::Error| TransportError {
                unsent: error.is_connect() || error.is_builder(),
                timeout: error.is_timeout(),
                source: error.without_url().into(),
            };
            let request = reqwest::Request::try_from(request).map_err(failed)?;
            let response = self.0.execute(request).await.map_err(failed)?;
            let mut answer = http::Response::new(Bytes::new());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = response.headers().clone();
            *answer.body_mut() = response.bytes().await.map_err(failed)?;
            Ok(answer)
        })
    }
}
