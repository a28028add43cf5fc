//! Rules about answers that the recorded client takes for what they are not.

use serde_json::Value;
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::RecordedError;
use super::super::recording::{Body, Request};
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

/// Whether an answer to a login is a success without a token.
fn lacks_token((_, body): &(u16, Value)) -> bool {
    let has = |token: &Value| token.as_str().is_some_and(|token| !token.is_empty());
    body["errorCode"].as_f64() == Some(0.0) && !has(&body["authToken"]) && !has(&body["result"]["authToken"])
}

/// Whether a step got a redirect with its body to another place than it sent that to.
fn leads_astray(case: &Case<FairCom>, step: usize) -> bool {
    let last = case.taken(step).and_then(|taken| taken.requests.clone().last());
    let Some(Action::Answer(answer)) = last.and_then(|last| case.recording.script.get(last)) else { return false };
    let location = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location"));
    let origin = case.recording.base_url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    matches!(answer.status, 307 | 308)
        && location.is_some_and(|(_, url)| url.contains("://") && url.strip_prefix(&origin).is_none_or(in_host))
}

/// Whether a text goes on with the host or port that stands before it.
fn in_host(rest: &str) -> bool {
    !(rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// Ends the case with a step whose answer is none here.
pub(super) fn unclear(case: &mut Case<FairCom>) -> usize {
    let refused = |step: &usize| {
        let (Some(taken), Some(answer)) = (case.taken(*step), answer(case, *step)) else { return false };
        let is_redirect = matches!(answer.0, 301 | 302 | 303 | 307 | 308);
        let is_none = match is_redirect {
            true => leads_astray(case, *step),
            false => is_unclear(&answer) || (taken.note.login && lacks_token(&answer)),
        };
        let kind: &[Kind] = if answer.0 < 300 { &[Kind::Decode, Kind::Code] } else { &[Kind::Status, Kind::Code] };
        is_none
            && case.steps[*step].fails.is_none()
            && case.steps[*step].inner.is_none()
            && taken.failure.as_ref().is_some_and(|failure| failure.is_of(kind))
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

/// A login succeeds whose token stands in the result only; what follows it is sent with that token.
pub(super) fn token_in_result(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step).filter(|taken| taken.note.login && taken.failure.is_none()) else {
            continue;
        };
        let (end, token) =
            (taken.requests.end, answer(case, step).map(|(_, body)| body["result"]["authToken"].clone()));
        let Some(token) = token.filter(Value::is_string) else { continue };
        if case.steps[step].fails.take().is_none() {
            continue;
        }
        count += 1;
        for request in case.recording.requests.iter_mut().skip(end) {
            let Body::Json(body) = &mut request.body else { continue };
            match body["action"].as_str() {
                Some("createSession") => break,
                Some("deleteSession") if body["authToken"].is_null() => {
                    body["authToken"] = token.clone();
                    break;
                }
                _ if body["authToken"] == "" => body["authToken"] = token.clone(),
                _ => {}
            }
        }
        let next =
            |step: &usize| case.steps[*step].op == "logout" || case.taken(*step).is_some_and(|taken| taken.note.login);
        let next = (step + 1..case.steps.len()).find(next).unwrap_or(case.steps.len());
        for later in &mut case.steps[step + 1..next] {
            if let Some(state) = later.expected.get_mut("field auth_token").filter(|state| state.is_null()) {
                *state = token.clone();
            }
        }
    }
    count
}
