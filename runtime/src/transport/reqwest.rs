//! The transport of every session that is given no other.

use futures_util::TryStreamExt;
use http::header::{CONTENT_LENGTH, HeaderValue};

use super::body::{RequestBody, Sendable};
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use super::network::Roots;
use super::network::{Network, Proxy};
use super::{Sending, Transport, TransportError};

#[derive(Debug)]
pub(crate) struct Reqwest(reqwest::Client);

impl Reqwest {
    pub(crate) fn new(network: &Network) -> Result<Reqwest, String> {
        #[cfg(feature = "rustls")]
        {
            // An application that has chosen a provider keeps it.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let agent = concat!("specwright/", env!("CARGO_PKG_VERSION"));
        let mut builder =
            reqwest::Client::builder().user_agent(agent).redirect(reqwest::redirect::Policy::none()).no_proxy();
        if let Some(limit) = network.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        for proxy in proxies(network)? {
            builder = builder.proxy(proxy);
        }
        if network.http1_only {
            builder = builder.http1_only();
        }
        builder = secured(builder, network)?;
        let client = builder.build().map_err(|error| format!("the HTTP client can't be set up: {}", failed(error)))?;
        Ok(Reqwest(client))
    }
}

/// Applies the settings of TLS.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn secured(mut builder: reqwest::ClientBuilder, network: &Network) -> Result<reqwest::ClientBuilder, String> {
    use super::tls;
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_rustls();
    }
    builder = match &network.roots {
        Roots::Platform => builder,
        Roots::Only(pem) => builder.tls_certs_only(tls::certificates(pem)?),
        Roots::Besides(pem) => builder.tls_certs_merge(tls::certificates(pem)?),
    };
    if let Some(identity) = &network.identity {
        builder = builder.identity(tls::identity(identity)?);
    }
    Ok(if network.unverified { builder.tls_danger_accept_invalid_certs(true) } else { builder })
}

/// Without TLS there is nothing to apply, and nothing to give way to.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn secured(builder: reqwest::ClientBuilder, network: &Network) -> Result<reqwest::ClientBuilder, String> {
    if network.has_tls() {
        return Err(
            "certificates were given, but this program is built without TLS (feature `rustls` or `native-tls`)".into(),
        );
    }
    Ok(builder)
}

fn proxies(network: &Network) -> Result<Vec<reqwest::Proxy>, String> {
    let proxy = |Proxy { scheme, url, found }: &Proxy| {
        let made = match scheme.as_str() {
            "http" => reqwest::Proxy::http(url),
            "https" => reqwest::Proxy::https(url),
            _ => reqwest::Proxy::all(url),
        };
        // Said without the URL, which may hold a password.
        let made = made.map_err(|_| format!("the address of the {scheme} proxy is no URL"))?;
        let without = network.no_proxy.as_ref().or(network.no_proxy_found.as_ref().filter(|_| *found));
        Ok(made.no_proxy(without.and_then(|hosts| reqwest::NoProxy::from_string(hosts))))
    };
    network.proxies.iter().filter(|proxy| !proxy.url.is_empty()).map(proxy).collect()
}

fn failed(error: reqwest::Error) -> TransportError {
    TransportError {
        unsent: error.is_connect() || error.is_builder(),
        timeout: error.is_timeout(),
        source: error.without_url().into(),
    }
}

impl Transport for Reqwest {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            let body = match body.into_sendable().map_err(TransportError::unsent)? {
                Sendable::Whole(None) => reqwest::Body::default(),
                Sendable::Whole(Some(bytes)) => bytes.into(),
                Sendable::Stream(pieces, length) => {
                    if let Some(length) = length {
                        head.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
                    }
                    reqwest::Body::wrap_stream(pieces)
                }
            };
            let request = reqwest::Request::try_from(http::Request::from_parts(head, body)).map_err(failed)?;
            let response = self.0.execute(request).await.map_err(failed)?;
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = response.headers().clone();
            let body = response.bytes_stream().map_err(failed);
            Ok(answer.map(|()| Box::pin(body) as super::ByteStream))
        })
    }
}
