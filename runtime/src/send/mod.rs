//! From a call to an answer: the one way that every call goes.

mod attempt;
mod authorize;
mod exposed;
mod redirect;

use std::sync::atomic::{AtomicU32, Ordering};

use tracing::Instrument;

use crate::call::Parts;
use crate::clock::within;
use crate::error::{Error, Kind};
use crate::request::Request;
use crate::response::Response;
use crate::retry::retry_after;
use crate::transport::ByteStream;
use attempt::Came;
pub(crate) use authorize::dry;
pub(crate) use exposed::Warned;
use redirect::Next;

/// An answer: whole, or its head with the rest of the body to come.
pub(crate) struct Answered {
    pub(crate) response: Response,
    pub(crate) rest: Option<ByteStream>,
}

/// Sends a call and reads all of the answer.
pub(crate) async fn run(parts: Box<Parts>) -> Result<Response, Error> {
    answer(&parts, true).await.map(|answered| answered.response)
}

/// Sends a call and leaves the body of a successful answer to be read.
pub(crate) async fn open(parts: Box<Parts>) -> Result<Answered, Error> {
    answer(&parts, false).await
}

async fn answer(parts: &Parts, whole: bool) -> Result<Answered, Error> {
    let made = AtomicU32::new(0);
    let span = tracing::debug_span!("call", operation = %parts.operation.name);
    let limit = parts.session.settings().timeouts.total;
    let work = attempts(parts, whole, &made).instrument(span);
    within(&**parts.session.clock(), limit, work).await.unwrap_or_else(|| {
        let message = format!("no answer within {} s in all", limit.unwrap_or_default().as_secs_f64());
        Err(parts.error(Kind::Timeout, message).attempts_made(made.load(Ordering::Relaxed)))
    })
}

/// Tries until there is an answer, or a failure that is not tried again. What fails after a redirect is tried again
/// where the redirect led to: the request before it has been answered.
async fn attempts(parts: &Parts, whole: bool, made: &AtomicU32) -> Result<Answered, Error> {
    let session = &parts.session;
    let mut next = Next { request: parts.request()?, at_home: true };
    let chosen = authorize::choose(parts)?;
    let (mut attempt, mut hops, mut renewed) = (1, 0, false);
    loop {
        made.store(attempt, Ordering::Relaxed);
        let mut request = next.request.clone();
        let stamps =
            if next.at_home { authorize::authorize(&chosen, session, &mut request).await? } else { Vec::new() };
        let follows = hops < session.settings().redirects;
        let result = match attempt::attempt(parts, Next { request, ..next }, attempt, follows, whole).await {
            Ok(Came::Redirect(other)) => {
                (next, hops) = (other, hops + 1);
                continue;
            }
            Ok(Came::Answer(answered)) => Ok(answered),
            Err(failure) => Err(failure),
        };
        let refusal = match &result {
            Ok(answered) => Some(&answered.response),
            Err(failure) => failure.refusal.as_deref(),
        };
        let can_be_repeated = next.request.body().can_be_repeated();
        if let Some(refusal) = refusal.filter(|_| !renewed && can_be_repeated) {
            renewed = true;
            if authorize::renew(&chosen, session, &stamps, refusal).await? {
                attempt += 1;
                continue;
            }
        }
        let error = match result {
            Ok(answered) => {
                session.budget().gain();
                return Ok(answered);
            }
            Err(failure) => failure.error,
        };
        if !may_be_repeated(parts, &next.request, &error) {
            return Err(error);
        }
        let asked = retry_after(error.headers(), session.clock().now());
        let Some(pause) = session.settings().retry.next(attempt, asked, fastrand::f64()) else { return Err(error) };
        if !session.budget().spend() {
            return Err(error);
        }
        tracing::debug!(attempt, %error, pause_ms = pause.as_millis() as u64, "trying again");
        session.clock().pause(pause).await;
        attempt += 1;
    }
}

/// Whether a failed attempt may be followed by another, as far as the request and the failure are concerned.
pub(crate) fn may_be_repeated(parts: &Parts, request: &Request, error: &Error) -> bool {
    let retry = &parts.session.settings().retry;
    let harmless = parts.operation.reads
        || retry.has_method(request.method())
        || request.headers().contains_key("idempotency-key");
    let worthwhile = match error.kind() {
        Kind::Connect => return request.body().can_be_repeated(),
        Kind::Timeout | Kind::Transport => true,
        Kind::Status => error.status().is_some_and(|status| retry.has_status(status)),
        _ => false,
    };
    worthwhile && harmless && request.body().can_be_repeated()
}
