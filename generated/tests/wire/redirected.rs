//! Where redirects lead, and what goes along: what all systems have in common.

use super::case::Case;
use super::engine::{Driver, Failure, RecordedError};
use super::recording::{Body, Request};
use super::server::{Action, Answer};

/// What the server answered to a recorded request.
pub(crate) fn answer<D: Driver>(case: &Case<D>, index: usize) -> Option<&Answer> {
    match case.recording.script.get(index)? {
        Action::Answer(answer) => Some(answer),
        Action::Close => None,
    }
}

/// Where an answer leads to.
pub(crate) fn location(answer: &Answer) -> Option<&str> {
    let location = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location"));
    location.filter(|_| (300..400).contains(&answer.status)).map(|(_, url)| url.as_str())
}

/// Whether a request is the one that the answer to another leads to.
pub(crate) fn follows(before: &Request, answer: &Answer, next: &Request) -> bool {
    let Some(url) = location(answer) else { return false };
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    next.path == path || (!url.contains("://") && !url.starts_with('/') && before.path != next.path)
}

/// The request whose answer led to another, which may have been sent again since.
pub(crate) fn origin<D: Driver>(case: &Case<D>, index: usize) -> Option<usize> {
    let requests = &case.recording.requests;
    let leads = |before: usize| answer(case, before).is_some_and(|answer| location(answer).is_some());
    let mut first = index;
    while first > 0 && !leads(first - 1) && is_same(&requests[first - 1], &requests[index]) {
        first -= 1;
    }
    let before = first.checked_sub(1)?;
    follows(&requests[before], answer(case, before)?, &requests[first]).then_some(before)
}

/// Whether two requests are one that was sent twice.
pub(crate) fn is_same(a: &Request, b: &Request) -> bool {
    a.method == b.method && a.path == b.path && a.query == b.query && a.body == b.body && a.port == b.port
}

/// What is sent again with other credentials goes where the redirect led that it followed.
pub(crate) fn renewed<D: Driver>(case: &mut Case<D>, is_renewal: impl Fn(&Request) -> bool) -> usize {
    let mut count = 0;
    for index in 0..case.recording.requests.len().saturating_sub(2) {
        let Some(before) = origin(case, index) else { continue };
        let [refused, renewal, again] = &case.recording.requests[index..index + 3] else { continue };
        if is_renewal(renewal) && is_same(again, &case.recording.requests[before]) {
            let (headers, connection) = (again.headers.clone(), again.connection);
            case.recording.requests[index + 2] = Request { headers, connection, ..refused.clone() };
            count += 1;
        }
    }
    count
}

/// A request that is no POST keeps its method and body.
pub(crate) fn methods<D: Driver>(case: &mut Case<D>) -> usize {
    let origins: Vec<Option<usize>> = (0..case.recording.requests.len()).map(|index| origin(case, index)).collect();
    let mut count = 0;
    for (index, before) in origins.into_iter().enumerate() {
        let Some(before) = before else { continue };
        if answer(case, before).is_none_or(|answer| !matches!(answer.status, 301 | 302)) {
            continue;
        }
        let (before, next) = (&case.recording.requests[before], &case.recording.requests[index]);
        let changed = next.method == "GET" || (next.body == Body::Empty && before.body != Body::Empty);
        let changed = changed && !matches!(before.method.as_str(), "GET" | "HEAD" | "POST");
        if changed {
            let (method, body) = (before.method.clone(), before.body.clone());
            let media_type = before.headers.get("content-type").cloned().filter(|_| body != Body::Empty);
            let next = &mut case.recording.requests[index];
            (next.method, next.body) = (method, body);
            next.headers.extend(media_type.map(|value| ("content-type".to_owned(), value)));
            count += 1;
        }
    }
    count
}

/// A redirect that is not followed is the end of the call: what was recorded after it is not to be expected.
pub(crate) fn unfollowed<D: Driver>(case: &mut Case<D>) -> usize {
    let is_redirect = |failure: &Failure| failure.status().is_some_and(|status| (300..400).contains(&status));
    let ends = |index: usize| {
        let taken = case.taken(index)?;
        let last = taken.requests.end.checked_sub(1)?;
        let led = answer(case, last).is_some_and(|answer| location(answer).is_some());
        let on = case.recording.requests.len() > case.received.len();
        (led && on && taken.failure.as_ref().is_some_and(is_redirect)).then_some(index)
    };
    let Some(index) = (0..case.steps.len()).find_map(ends) else { return 0 };
    case.end_with(index);
    case.steps[index].expected.clear();
    case.steps[index].fails = Some(RecordedError::new());
    1
}
