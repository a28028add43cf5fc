//! One attempt: a request out, an answer in.

use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, TryStreamExt, stream};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use super::Answered;
use super::redirect::{self, Next};
use crate::call::Parts;
use crate::clock::within;
use crate::error::{Error, Kind};
use crate::observe::{Got, Sent};
use crate::request::Request;
use crate::response::Response;
use crate::transport::body::Progress;
use crate::transport::{ByteStream, TransportError};

/// Why an attempt came to nothing.
pub(crate) struct Failure {
    pub(crate) error: Error,
    /// The answer that the error is about, for credentials to look at.
    pub(crate) refusal: Option<Box<Response>>,
}

/// A failure without an answer to look at.
impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure { error, refusal: None }
    }
}

/// What an attempt came to.
pub(crate) enum Came {
    Answer(Answered),
    /// An answer that sends elsewhere.
    Redirect(Next),
}

/// Makes one attempt, within its time limit. Where it `follows`, an answer that sends elsewhere is no answer.
pub(crate) async fn attempt(
    parts: &Parts,
    sent: Next,
    number: u32,
    follows: bool,
    whole: bool,
) -> Result<Came, Failure> {
    let limit = parts.session.settings().timeouts.attempt;
    let work = async {
        let Next { mut request, at_home } = sent;
        let (head, body) = exchange(parts, &mut request, number).await?;
        let next = if follows { redirect::next(&request, at_home, head.status, &head.headers) } else { None };
        match next {
            Some(next) => Ok(Came::Redirect(next)),
            None => read(parts, number, &request, head, body, whole).await.map(Came::Answer),
        }
    };
    let done = within(&**parts.session.clock(), limit, work).await.unwrap_or_else(|| {
        let message = format!("no answer within {} s", limit.unwrap_or_default().as_secs_f64());
        Err(parts.error(Kind::Timeout, message).into())
    });
    done.map_err(|failure| Failure { error: failure.error.attempts_made(number), ..failure })
}

/// Sends one request; the head of the answer, and its body to come.
async fn exchange(
    parts: &Parts,
    request: &mut Request,
    number: u32,
) -> Result<(http::response::Parts, ByteStream), Error> {
    let session = &parts.session;
    if let Some(cookies) = session.cookies().header(&request.url) {
        // Nobody knows which cookies are secrets.
        let values = cookies.to_str().unwrap_or_default().split("; ").filter_map(|cookie| cookie.split_once('='));
        values.for_each(|(_, value)| request.keep_secret(value));
        let own = request.headers.get(http::header::COOKIE).and_then(|own| own.to_str().ok());
        let all = [own, cookies.to_str().ok()].into_iter().flatten().collect::<Vec<_>>().join("; ");
        if let Ok(mut all) = http::HeaderValue::from_str(&all) {
            all.set_sensitive(true);
            request.headers.insert(http::header::COOKIE, all);
        }
    }
    let body = request.body.clone();
    let body = match &parts.on_upload {
        Some(progress) => body.watched(progress.clone()),
        None => body,
    };
    let mut message = http::Request::new(body);
    *message.method_mut() = request.method.clone();
    *message.headers_mut() = request.headers.clone();
    #[cfg(feature = "testing")]
    message.extensions_mut().insert(request.secrets().clone());
    *message.uri_mut() = request
        .url
        .as_str()
        .parse()
        .map_err(|e| parts.error(Kind::Build, "the URL is none").caused_by(http::Error::from(e)))?;
    let url = request.redact(request.url.as_str());
    let sent = Sent {
        operation: &parts.operation.name,
        attempt: number,
        method: &request.method,
        url: &url,
        headers: &request.headers,
    };
    let observers = &session.settings().observers;
    observers.iter().for_each(|observer| observer.request(&sent));
    let begun = session.clock().elapsed();
    let mut result = session.transport().send(message).await;
    for (name, value) in result.iter_mut().flat_map(|answer| answer.headers_mut()) {
        if name == http::header::SET_COOKIE {
            value.set_sensitive(true);
        }
    }
    let time = session.clock().elapsed().saturating_sub(begun);
    let status = result.as_ref().ok().map(http::Response::status);
    tracing::debug!(
        attempt = number,
        method = %request.method,
        url,
        status = status.map(|status| status.as_u16()),
        ms = time.as_millis() as u64,
        "request sent"
    );
    let got = Got { status, headers: result.as_ref().ok().map(http::Response::headers), time };
    observers.iter().for_each(|observer| observer.answer(&sent, &got));
    let (head, body) = result.map_err(|error| Error::of_transport(&parts.operation.name, error))?.into_parts();
    if session.settings().keeps_cookies {
        session.cookies().keep(&request.url, &head.headers);
    }
    let body = match &parts.on_download {
        Some(progress) => watched(&head.headers, body, progress.clone()),
        None => body,
    };
    Ok((head, limited(parts, body)))
}

/// Judges an answer and reads what is wanted of it.
async fn read(
    parts: &Parts,
    attempts: u32,
    request: &Request,
    head: http::response::Parts,
    body: ByteStream,
    whole: bool,
) -> Result<Answered, Failure> {
    let response = |body: Bytes| Response {
        operation: parts.operation.name.to_string(),
        attempts,
        api: parts.session.api(),
        status: head.status,
        headers: head.headers.clone(),
        body,
        xml: parts.operation.xml,
        secrets: request.secrets().clone(),
    };
    let redirected = parts.operation.redirects && head.status.is_redirection();
    if !whole && (head.status.is_success() || redirected) {
        return Ok(Answered { response: response(Bytes::new()), rest: Some(body) });
    }
    let body = collect(parts, body, head.status, &head.headers).await;
    let body = body.map_err(|error| error.hiding(request.secrets()))?;
    let response = response(body);
    match response.judge().filter(|error| !(redirected && error.kind() == Kind::Status)) {
        None => Ok(Answered { response, rest: None }),
        Some(error) => Err(Failure { error, refusal: Some(Box::new(response)) }),
    }
}

/// All of a body, as far as it is allowed to be.
async fn collect(parts: &Parts, mut body: ByteStream, status: StatusCode, headers: &HeaderMap) -> Result<Bytes, Error> {
    let most = parts.session.settings().largest_answer;
    let mut whole = BytesMut::new();
    while let Some(piece) = body.next().await {
        let answered = |error: Error, whole: BytesMut| {
            error.answered(status, headers.clone(), whole.freeze(), parts.session.api())
        };
        match piece {
            Ok(piece) if whole.len() + piece.len() > most => {
                let message = format!("the answer has more than {most} bytes, the most that the session takes");
                return Err(answered(parts.error(Kind::Decode, message), whole));
            }
            Ok(piece) => whole.extend_from_slice(&piece),
            Err(error) => return Err(answered(Error::of_transport(&parts.operation.name, error), whole)),
        }
    }
    Ok(whole.freeze())
}

/// A body whose pieces must come within the time limit for reading.
fn limited(parts: &Parts, body: ByteStream) -> ByteStream {
    let Some(limit) = parts.session.settings().timeouts.read else { return body };
    let clock = parts.session.clock().clone();
    let next = move |state: Option<ByteStream>| {
        let clock = clock.clone();
        async move {
            let mut body = state?;
            match within(&*clock, Some(limit), body.next()).await {
                Some(piece) => piece.map(|piece| (piece, Some(body))),
                None => Some((Err(stalled(limit)), None)),
            }
        }
    };
    let limited: Pin<Box<_>> = Box::pin(stream::unfold(Some(body), next));
    limited
}

/// A body that tells how much of it has come.
fn watched(headers: &HeaderMap, body: ByteStream, progress: Progress) -> ByteStream {
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let mut came = 0;
    Box::pin(body.inspect_ok(move |piece| {
        came += piece.len() as u64;
        progress(came, length);
    }))
}

fn stalled(limit: Duration) -> TransportError {
    let message = format!("the answer stalled for {} s", limit.as_secs_f64());
    TransportError { unsent: false, timeout: true, source: message.into() }
}
