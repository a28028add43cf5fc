//! Rules about what comes out of steps.

use serde_json::{Value, json};
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::Failure;
use super::super::json::difference;
use super::super::redirected::answer;
use super::super::server::Action;
use super::Agave;
use super::renewal::is_token;
use super::rules::replace;

/// Steps that the recorded client failed because a setting did not reach all of its requests. No script answers them.
pub(crate) fn tls(case: &mut Case<Agave>) -> usize {
    let session = &case.recording.session;
    let named = |name: &str| session["env"][name].is_string();
    let is_set = session["verify"] == json!(false)
        || session["verify"].is_string()
        || ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"].into_iter().any(named);
    let is_tls = |error: &serde_json::Map<String, Value>| {
        let says =
            |name: &str, words: &str| error.get(name).and_then(Value::as_str).is_some_and(|text| text.contains(words));
        says("class", "SSLError") || says("message", "CERTIFICATE_VERIFY_FAILED")
    };
    let found: Vec<usize> =
        (0..case.steps.len()).filter(|index| is_set && case.steps[*index].fails.as_ref().is_some_and(is_tls)).collect();
    for index in &found {
        // What came before it in the step was sent by both.
        let recorded = case.recording.requests.len();
        case.received.truncate(recorded);
        case.steps[*index].fails = None;
        if case.taken(*index).is_some_and(|taken| taken.failure.is_some()) {
            case.steps[*index].fails = Some(serde_json::Map::new());
        }
    }
    found.len()
}

/// Steps that are refused before anything is sent, though the recorded client sends something.
pub(crate) fn refused(case: &mut Case<Agave>) -> usize {
    let is_refused = |index: usize| {
        let taken = case.taken(index)?;
        let misled = match taken.failure.as_ref()? {
            Failure::Client(error) => error.kind() == Kind::Build && error.message().contains("path"),
            Failure::Unbound(_) => case.recording.requests.iter().any(|request| request.path.contains("%7B")),
            _ => false,
        };
        let sent_something = case.recording.requests.len() > case.received.len();
        (misled && sent_something && taken.requests.is_empty()).then_some(index)
    };
    let Some(index) = (0..case.steps.len()).find_map(is_refused) else { return 0 };
    case.steps[index].fails = Some(serde_json::Map::from_iter([("class".to_owned(), json!("TypeError"))]));
    case.end_with(index);
    1
}

pub(crate) fn last_failure(case: &mut Case<Agave>) -> usize {
    let Some(last) = case.recording.requests.len().checked_sub(1) else { return 0 };
    let text = |name: &str, value: &str| serde_json::Map::from_iter([(name.to_owned(), json!(value))]);
    let instead = match case.recording.script.get(last) {
        // Nothing came, or no token.
        Some(Action::Close) => Some(text("class", "ConnectionError")),
        Some(Action::Answer(answer)) if answer.status < 300 && is_token(&case.recording.requests[last]) => {
            Some(serde_json::Map::new())
        }
        _ => None,
    };
    let status = match case.recording.script.get(last) {
        Some(Action::Answer(answer)) => json!(answer.status),
        _ => Value::Null,
    };
    let mut count = 0;
    for error in case.steps.iter_mut().filter_map(|step| step.fails.as_mut()) {
        let Some(own) = error.get_mut("response_status") else { continue };
        match &instead {
            Some(instead) => *error = instead.clone(),
            None if replace(own, status.clone()) => {}
            None => continue,
        }
        count += 1;
    }
    count
}

/// Where an operation with the password was refused and the recorded client got a new token, the call has failed.
pub(crate) fn password_refused(case: &mut Case<Agave>) -> usize {
    let is_basic = |index: usize| {
        let bound = case.taken(index)?.note.bound.as_ref()?;
        bound.operation.security.iter().any(|all| *all == ["basic"]).then_some(index)
    };
    let refused = |index: &usize| {
        let Some(taken) = case.taken(*index) else { return false };
        let end = taken.requests.end;
        let status = taken.failure.as_ref().and_then(Failure::status);
        status == Some(401) && case.recording.requests.get(end).is_some_and(is_token)
    };
    let Some(index) = (0..case.steps.len()).filter_map(is_basic).find(refused) else { return 0 };
    case.steps[index].expected.clear();
    case.steps[index].fails = Some(serde_json::Map::from_iter([
        ("class".to_owned(), json!("HTTPError")),
        ("response_status".to_owned(), json!(401)),
    ]));
    case.end_with(index);
    1
}

/// A redirect without a place to go to is a failure.
pub(crate) fn nowhere(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    for index in 0..case.steps.len() {
        let status = case.taken(index).and_then(|taken| taken.failure.as_ref()?.status());
        if case.steps[index].fails.is_none() && status.is_some_and(|status| (300..400).contains(&status)) {
            case.steps[index].expected.clear();
            case.steps[index].fails = Some(serde_json::Map::new());
            case.end_with(index);
            count += 1;
        }
    }
    count
}

/// A directory that is not there hides no other cache.
pub(crate) fn other_cache(case: &mut Case<Agave>) -> usize {
    let Some(named) = case.recording.session["env"]["AGAVE_CACHE_DIR"].as_str() else { return 0 };
    if case.recording.files.keys().any(|path| path.starts_with(named)) {
        return 0;
    }
    let succeeds = |index: usize| case.taken(index).is_some_and(|taken| taken.failure.is_none());
    let turned: Vec<usize> = (0..case.steps.len())
        .filter(|index| case.steps[*index].op == "restore" && case.steps[*index].fails.is_some() && succeeds(*index))
        .collect();
    turned.iter().for_each(|index| case.steps[*index].fails = None);
    turned.len()
}

/// The last answer to a step.
fn last_answer(case: &Case<Agave>, step: usize) -> Option<Value> {
    let last = case.taken(step)?.requests.end.checked_sub(1)?;
    serde_json::from_slice(&answer(case, last)?.body).ok()
}

/// Models that the recorded client looks for in vain, after the answer has come.
const MISSING: [&str; 2] = ["'ActorMessagesDeleteResponse'", "'void'"];

/// A call whose answer is good, and whose model is missing.
pub(crate) fn no_model(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    for index in 0..case.steps.len() {
        let succeeds = case.taken(index).is_some_and(|taken| taken.failure.is_none());
        let message = case.steps[index].fails.as_ref().and_then(|error| error.get("message")?.as_str());
        if succeeds && message.is_some_and(|message| MISSING.contains(&message)) {
            case.steps[index].fails = None;
            count += 1;
        }
    }
    count
}

/// An answer that is no envelope fails the call.
pub(crate) fn no_envelope(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    for index in 0..case.steps.len() {
        let failed = case
            .taken(index)
            .is_some_and(|taken| taken.failure.as_ref().is_some_and(|failure| failure.is_of(&[Kind::Decode])));
        let other = last_answer(case, index).is_some_and(|answer| !answer.is_object());
        if failed && other && case.steps[index].fails.is_none() {
            case.steps[index].expected.clear();
            case.steps[index].fails = Some(serde_json::Map::new());
            case.end_with(index);
            count += 1;
        }
    }
    count
}

/// What the recorded client made of a result by its models, where that is not the result.
pub(crate) fn envelope(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    for index in 0..case.steps.len() {
        let Some(envelope) = last_answer(case, index).filter(|_| case.steps[index].op == "call") else { continue };
        let result = envelope.get("result").cloned().unwrap_or_default();
        let Some(value) = case.steps[index].expected.get_mut("value") else { continue };
        if difference(value, &result).is_some() && is_made_of(value, &result, &envelope) {
            *value = result;
            count += 1;
        }
    }
    count
}

/// Whether a value is what the recorded client makes of another one whose model does not fit: what is around it stands
/// in its place, or its items or letters become names.
fn is_made_of(made: &Value, of: &Value, around: &Value) -> bool {
    if difference(made, of).is_none() || difference(made, around).is_none() {
        return true;
    }
    let names = |names: Vec<String>| {
        let made = made.as_object().filter(|made| made.len() <= names.len());
        made.is_some_and(|made| names.iter().all(|name| made.get(name).is_some_and(|value| value == of)))
    };
    match (made, of) {
        (Value::Object(made), Value::Object(of_members)) => {
            let same = made.len() == of_members.len();
            same && of_members.iter().all(|(name, item)| made.get(name).is_some_and(|made| is_made_of(made, item, of)))
        }
        (Value::Object(_), Value::String(text)) => names(text.chars().map(String::from).collect()),
        (Value::Object(_), Value::Array(items)) => names(items.iter().map(super::call::plain).collect()),
        (Value::Array(made), Value::Array(items)) => {
            let same = made.len() == items.len();
            same && made.iter().zip(items).all(|(made, item)| is_made_of(made, item, around))
        }
        (Value::Array(made), Value::Object(members)) => {
            let same = made.len() == members.len();
            same && made.iter().zip(members.keys()).all(|(made, name)| is_made_of(made, &json!(name), around))
        }
        (Value::Array(made), Value::String(text)) => {
            let same = made.len() == text.chars().count();
            same && made.iter().zip(text.chars()).all(|(made, c)| is_made_of(made, &json!(c.to_string()), around))
        }
        _ => false,
    }
}

pub(crate) fn silent(case: &mut Case<Agave>) -> usize {
    let helpers = case.steps.iter_mut().filter(|step| step.op == "helper");
    helpers
        .filter_map(|step| step.expected.get_mut("stdout"))
        .filter_map(|text| replace(text, json!("")).then_some(()))
        .count()
}
