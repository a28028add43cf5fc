//! Rules about answers that the recorded client takes for what they are not.

use serde_json::Value;
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::RecordedError;
use super::super::recording::Request;
use super::super::server::Action;
use super::FairCom;
use super::rules::json_of;

/// The last answer that a step got: its status and its JSON.
fn answer(case: &Case<FairCom>, step: usize) -> Option<(u16, Value)> {
    let last = case.taken(step)?.requests.clone().last()?;
    match case.recording.script.get(last)? {
        Action::Answer(answer) => Some((answer.status, serde_json::from_slice(&answer.body).unwrap_or_default())),
        Action::Close => None,
    }
}

/// Whether the recorded client takes an answer for a success that says nothing of one.
fn is_unclear((status, body): &(u16, Value)) -> bool {
    *status < 400 && body.get("errorCode").is_none_or(Value::is_boolean)
}

/// Ends the case with a step whose answer is none here.
pub(super) fn unclear(case: &mut Case<FairCom>) -> usize {
    let refused = |step: &usize| {
        let (Some(taken), Some(answer)) = (case.taken(*step), answer(case, *step)) else { return false };
        let failed = taken.failure.as_ref();
        (is_unclear(&answer) || taken.note.login)
            && case.steps[*step].fails.is_none()
            && case.steps[*step].inner.is_none()
            && failed.is_some_and(|failure| failure.is_of(&[Kind::Decode, Kind::Status, Kind::Code]))
    };
    let Some(step) = (0..case.steps.len()).find(refused) else { return 0 };
    case.steps[step].fails = Some(RecordedError::new());
    let sent = case.taken(step).map_or(0, |taken| taken.requests.end);
    // What is sent on leaving a scope is still to be expected, though not what steps in between would have sent.
    let left = case.received.len().saturating_sub(sent);
    let mut last: Vec<Request> = case.recording.requests.iter().rev().take(left).cloned().collect();
    last.reverse();
    case.recording.requests.truncate(sent);
    case.recording.requests.extend(last);
    case.end_with(step);
    1
}

/// The token is still there where the recorded client has thrown it away.
pub(super) fn unclear_logout(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    for step in (0..case.steps.len()).filter(|step| case.steps[*step].inner.is_some()).collect::<Vec<_>>() {
        let Some(last) = case.taken(step).and_then(|taken| taken.requests.clone().last()) else { continue };
        let Some(body) = case.recording.requests.get(last).and_then(json_of).cloned() else { continue };
        if body["action"] != "deleteSession" || !answer(case, step).is_some_and(|answer| is_unclear(&answer)) {
            continue;
        }
        for later in &mut case.steps[step + 1..] {
            if let Some(token) = later.expected.get_mut("field auth_token").filter(|token| token.is_null()) {
                *token = body["authToken"].clone();
                count += 1;
            }
        }
    }
    count
}

/// A login succeeds whose token stands in the result only.
pub(super) fn token_in_result(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let logged_in = case.taken(step).is_some_and(|taken| taken.note.login && taken.failure.is_none());
        let there = answer(case, step).is_some_and(|(_, body)| body["result"]["authToken"].is_string());
        if logged_in && there && case.steps[step].fails.take().is_some() {
            count += 1;
        }
    }
    count
}
