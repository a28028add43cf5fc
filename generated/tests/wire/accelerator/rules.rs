//! What this client does otherwise than the documented program on purpose.

use serde_json::Value;
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::{Apply, Rule};
use super::super::server::Action;
use super::super::{escaped, redirected};
use super::{Accelerator, SHOWN};

/// Statuses of answers after which a call that reads is tried again.
const REPEATED: [u16; 5] = [429, 500, 502, 503, 504];

pub(super) static RULES: [Rule<Accelerator>; 7] = [
    Rule {
        name: "a refused token is replaced",
        reason: "a token that has expired can be had anew with the same password; the call is made once more",
        apply: Apply::Before(renewed),
    },
    Rule {
        name: "reads are repeated",
        reason: "a server that fails for a moment need not fail a call that changes nothing",
        apply: Apply::Before(repeated),
    },
    Rule {
        name: "answers are checked",
        reason: "the documented program looks at the status of the token request only",
        apply: Apply::After(checked),
    },
    Rule {
        name: "paths are escaped in full",
        reason: "a value stands for one part of a path whatever is in it; the server reads the same",
        apply: Apply::After(escaped::paths),
    },
    Rule {
        name: "misleading ids refused",
        reason: "an id that is nothing, `.` or `..` would ask for something else than a job",
        apply: Apply::After(misleading),
    },
    Rule {
        name: "redirects not followed",
        reason: "a body goes to no other origin, and ten redirects are enough",
        apply: Apply::After(redirected::unfollowed),
    },
    Rule {
        name: "an unknown field is an error",
        reason: "the documented program takes the last column for a field that the table does not have",
        apply: Apply::After(unknown_field),
    },
];

/// A call that is refused with status 401 is followed by a token request and the same call.
fn renewed(case: &mut Case<Accelerator>) -> usize {
    let recording = &mut case.recording;
    let is_get = |index: usize| recording.requests.get(index).is_some_and(|request| request.method == "GET");
    let refused =
        (0..recording.script.len()).find(|index| status(&recording.script[*index]) == Some(401) && is_get(*index));
    let Some(index) = refused.filter(|_| status(&recording.script[0]) == Some(200)) else { return 0 };
    for (place, copied) in [(index + 1, 0), (index + 2, index)] {
        let (answer, request) = (recording.script[copied].clone(), recording.requests[copied].clone());
        recording.script.insert(place, answer);
        recording.requests.insert(place, request);
    }
    1
}

/// A failure of the server is answered by three more attempts, over connections of their own; nothing comes after it.
fn repeated(case: &mut Case<Accelerator>) -> usize {
    let recording = &mut case.recording;
    let fails = |answer: &Action| status(answer).is_none_or(|status| REPEATED.contains(&status));
    let both = recording.requests.iter().zip(&recording.script);
    let Some(index) = both.clone().position(|(request, answer)| request.method == "GET" && fails(answer)) else {
        return 0;
    };
    recording.requests.truncate(index + 1);
    recording.script.truncate(index + 1);
    let fresh = recording.requests.iter().map(|request| request.connection).max().unwrap_or_default();
    for attempt in 1..=3 {
        let (answer, mut request) = (recording.script[index].clone(), recording.requests[index].clone());
        if status(&answer).is_none() {
            request.connection = fresh + attempt;
        }
        recording.script.push(answer);
        recording.requests.push(request);
    }
    1
}

/// Where the server answered with a failure, the call fails.
fn checked(case: &mut Case<Accelerator>) -> usize {
    let mut count = 0;
    for index in 0..case.steps.len() {
        let failed = case.taken(index).and_then(|taken| taken.failure.as_ref());
        if case.steps[index].fails.is_none() && failed.is_some_and(|failure| failure.status().is_some()) {
            case.end_with(index);
            case.steps[index].expected.clear();
            case.steps[index].fails = Some(serde_json::Map::new());
            count += 1;
        }
    }
    count
}

/// A path value that is nothing, or a step up, is refused before anything is sent.
fn misleading(case: &mut Case<Accelerator>) -> usize {
    let is_refused = |index: &usize| {
        let failure = case.taken(*index).and_then(|taken| taken.failure.as_ref());
        failure.is_some_and(|failure| failure.is_of(&[Kind::Build]))
            && case.recording.requests.len() > case.received.len()
    };
    let next = case.recording.requests.get(case.received.len()).map(|request| request.path.clone());
    // The recorded program asks for what is above a job.
    let astray = next.is_some_and(|path| path.trim_end_matches('/').split('/').count() <= 4);
    let Some(index) = (0..case.steps.len()).find(is_refused).filter(|_| astray) else { return 0 };
    case.end_with(index);
    case.steps[index].expected.clear();
    case.steps[index].fails = Some(serde_json::Map::new());
    1
}

fn unknown_field(case: &mut Case<Accelerator>) -> usize {
    let lacks = |answer: &Action| {
        let Action::Answer(answer) = answer else { return false };
        let table: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let columns: Vec<&str> =
            table["columns"].as_array().into_iter().flatten().filter_map(|column| column["field"].as_str()).collect();
        !columns.is_empty() && SHOWN.iter().any(|field| !columns.contains(field))
    };
    let sent = case.received.len();
    let lacking = sent.checked_sub(1).and_then(|last| case.recording.script.get(last)).is_some_and(lacks);
    let mut count = 0;
    for index in 0..case.steps.len() {
        let failed = case.taken(index).and_then(|taken| taken.failure.as_ref());
        if lacking && failed.is_some_and(|failure| failure.to_string().contains("has no field")) {
            case.end_with(index);
            case.steps[index].expected.clear();
            case.steps[index].fails = Some(serde_json::Map::new());
            count += 1;
        }
    }
    count
}

fn status(action: &Action) -> Option<u16> {
    match action {
        Action::Answer(answer) => Some(answer.status),
        Action::Close => None,
    }
}
