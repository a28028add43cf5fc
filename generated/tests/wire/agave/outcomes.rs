//! Rules about what comes out of steps.

use serde_json::{Value, json};
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::Failure;
use super::super::server::Action;
use super::renewal::{given, is_token};
use super::rules::replace;
use super::{Agave, files};

/// Steps that the recorded client failed because a setting did not reach all of its requests. No script answers them.
pub(crate) fn tls(case: &mut Case<Agave>) -> usize {
    let session = &case.recording.session;
    let is_set = session["verify"] == json!(false) || session["env"]["REQUESTS_CA_BUNDLE"].is_string();
    let is_tls = |error: &serde_json::Map<String, Value>| error.get("class") == Some(&json!("SSLError"));
    let found: Vec<usize> =
        (0..case.steps.len()).filter(|index| is_set && case.steps[*index].fails.as_ref().is_some_and(is_tls)).collect();
    for index in &found {
        case.set_aside(*index);
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
    let last = case.recording.requests.len().checked_sub(1).and_then(|last| case.recording.script.get(last));
    let Some(Action::Answer(answer)) = last else { return 0 };
    let status = json!(answer.status);
    let steps = case.steps.iter_mut().filter_map(|step| step.fails.as_mut());
    steps
        .filter_map(|error| error.get_mut("response_status"))
        .filter_map(|own| replace(own, status.clone()).then_some(()))
        .count()
}

pub(crate) fn lenient(case: &mut Case<Agave>) -> usize {
    let succeeds: Vec<bool> =
        (0..case.steps.len()).map(|index| case.taken(index).is_some_and(|taken| taken.failure.is_none())).collect();
    let mut exchanges = case.recording.requests.iter().zip(&case.recording.script);
    let incomplete = exchanges.any(|(request, action)| {
        let token = given(Some(action)).filter(|_| is_token(request));
        token.is_some_and(|token| token["refresh_token"].is_null() || token["expires_in"].is_null())
    });
    let mut count = 0;
    for (step, succeeds) in case.steps.iter_mut().zip(succeeds) {
        let class = step.fails.as_ref().and_then(|error| error.get("class")).and_then(Value::as_str);
        if incomplete && succeeds && matches!(class, Some("TypeError" | "KeyError")) {
            step.fails = None;
            count += 1;
        }
    }
    count
}

pub(crate) fn envelope(case: &mut Case<Agave>) -> usize {
    let mut count = 0;
    for step in case.steps.iter_mut().filter(|step| step.op == "call") {
        if step.members.get("operation").and_then(Value::as_str) != Some("agave.jobs.get") {
            continue;
        }
        let Some(value) = step.expected.get_mut("value") else { continue };
        let whole = value.get("status").is_some() && value.get("version").is_none();
        if let Some(result) = value.get("result").cloned().filter(|_| whole) {
            *value = result;
            count += 1;
        }
    }
    count
}

pub(crate) fn silent(case: &mut Case<Agave>) -> usize {
    let helpers = case.steps.iter_mut().filter(|step| step.op == "helper");
    helpers
        .filter_map(|step| step.expected.get_mut("stdout"))
        .filter_map(|text| replace(text, json!("")).then_some(()))
        .count()
}

pub(crate) fn times(case: &mut Case<Agave>) -> usize {
    let now = case.recording.now;
    let exchanges = case.recording.requests.iter().zip(&case.recording.script);
    let lifetime =
        exchanges.filter(|(request, _)| is_token(request)).filter_map(|(_, action)| given(Some(action))).next_back();
    let lifetime = lifetime.and_then(|token| super::plan::seconds(&token["expires_in"]));
    let ends = lifetime.and_then(|lifetime| files::info(now, Some(lifetime)).expires_at);
    case.expect_facts("field ", |name, fact| match name {
        "field expires_at" => match &ends {
            Some(ends) if fact.is_string() => replace(fact, json!(ends)),
            _ => false,
        },
        "field created_at" | "field expires_in" | "field expiration" => match super::plan::seconds(fact) {
            Some(number) => replace(fact, json!(number)),
            None => false,
        },
        "field token_info" if fact.is_object() => {
            let mut used = false;
            for name in ["created_at", "expires_in"] {
                if let Some(number) = super::plan::seconds(&fact[name]) {
                    used |= replace(&mut fact[name], json!(number));
                }
            }
            if let Some(ends) = ends.as_ref().filter(|_| fact["expires_at"].is_string()) {
                used |= replace(&mut fact["expires_at"], json!(ends));
            }
            used
        }
        _ => false,
    })
}
