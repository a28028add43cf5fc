//! What this client does otherwise than the documented program on purpose.

use serde_json::Value;

use super::super::case::Case;
use super::super::engine::{Apply, Rule};
use super::super::server::Action;
use super::{Accelerator, SHOWN};

/// Statuses of answers after which a call that reads is tried again.
const REPEATED: [u16; 5] = [429, 500, 502, 503, 504];

pub(super) static RULES: [Rule<Accelerator>; 3] = [
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

/// A failure of the server is answered by three more attempts.
fn repeated(case: &mut Case<Accelerator>) -> usize {
    let recording = &mut case.recording;
    let Some(last) = recording.requests.len().checked_sub(1) else { return 0 };
    let fails = match recording.script.get(last) {
        Some(Action::Close) => true,
        Some(answer) => status(answer).is_some_and(|status| REPEATED.contains(&status)),
        None => false,
    };
    if !fails || recording.requests[last].method != "GET" {
        return 0;
    }
    for _ in 0..3 {
        let (answer, request) = (recording.script[last].clone(), recording.requests[last].clone());
        recording.script.insert(last, answer);
        recording.requests.push(request);
    }
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
