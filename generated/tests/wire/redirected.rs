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

/// A request that is no POST keeps its method and body.
pub(crate) fn methods<D: Driver>(case: &mut Case<D>) -> usize {
    let mut count = 0;
    for index in 1..case.recording.requests.len() {
        let Some(answer) = answer(case, index - 1).filter(|answer| matches!(answer.status, 301 | 302)) else {
            continue;
        };
        let (before, next) = (&case.recording.requests[index - 1], &case.recording.requests[index]);
        let changed = next.method == "GET" || (next.body == Body::Empty && before.body != Body::Empty);
        let changed = changed && !matches!(before.method.as_str(), "GET" | "HEAD" | "POST");
        if changed && follows(before, answer, next) {
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
