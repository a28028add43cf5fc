//! Rules about whose word counts: that of a call over that of its session, that of the caller over the environment's.

use serde_json::Value;

use super::super::case::Case;
use super::super::engine::{Driver, Failure, RecordedError};
use super::super::json::difference;
use super::super::recording::Request;
use super::super::redirected::answer;
use super::super::server::Action;
use super::repeats::{configured, is_login, variable};
use super::rules::{CREDENTIALS, beyond_differences};
use super::spelling::{decoded, escaped_path};
use super::{Argus, csrf};

/// Credentials of a call stand alone.
pub(super) fn replaced(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for index in 0..case.recording.requests.len() {
        let Some(note) = case.note(index).cloned() else { continue };
        let (Some(kept), Some(bound)) = (&note.overrides, &note.bound) else { continue };
        if is_login(&case.recording.requests[index]) {
            continue;
        }
        let before = case.recording.requests[index].headers.clone();
        let cookie = note.override_logs_in.then(|| session_cookie(case, index)).flatten();
        let now = case.recording.now;
        let request = &mut case.recording.requests[index];
        request.headers.retain(|name, _| !CREDENTIALS.contains(&name.as_str()) || kept.contains(name));
        if note.override_logs_in {
            let authority = bound.base_url.split_once("://").map_or(0, |(scheme, _)| scheme.len() + 3);
            let end = bound.base_url[authority..].find('/').map_or(bound.base_url.len(), |at| authority + at);
            let url = format!("{}{}", &bound.base_url[..end], decoded(&escaped_path(bound)));
            let token = || csrf::unsigned(&url, now);
            request.headers.entry("argus-csrf-token".to_owned()).or_insert_with(token);
            match cookie {
                Some(cookie) => request.headers.insert("cookie".to_owned(), cookie),
                None => request.headers.remove("cookie"),
            };
        }
        count += usize::from(request.headers != before);
    }
    count
}

/// The cookie of the last login before a request.
fn session_cookie(case: &Case<Argus>, before: usize) -> Option<String> {
    let login = (0..before).rev().find(|index| is_login(&case.recording.requests[*index]))?;
    let set = answer(case, login)?.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    set.filter_map(|(_, value)| value.split(';').next())
        .find(|pair| pair.starts_with("argus_session="))
        .map(str::to_owned)
}

/// Expects of a step what it did, in place of what was recorded.
fn adopt(case: &mut Case<Argus>, step: usize) {
    let first = case.received.iter().position(|(sent_by, _)| sent_by.is_none_or(|by| by >= step));
    let first = first.unwrap_or(case.received.len());
    let bound = case.taken(step).and_then(|taken| taken.note.bound.clone());
    case.differences.extend(unlike_answer(case, step));
    // Where it goes does not change what is sent.
    for request in case.set_aside(step) {
        let own = bound.as_ref().filter(|bound| request.method == bound.operation.method.as_str());
        if let Some(bound) = own.filter(|_| !request.path.ends_with("/authentication")) {
            case.differences.extend(beyond_differences(bound, &[request]));
        }
    }
    let later = case.received.len() - first;
    let recorded = case.recording.requests.len();
    case.recording.requests.drain(first.min(recorded)..recorded.saturating_sub(later).max(first.min(recorded)));
    let failed = case.taken(step).is_some_and(|taken| taken.failure.is_some());
    case.steps[step].fails = failed.then(RecordedError::new);
    case.steps[step].expected.clear();
    if failed && !case.steps[step].goes_on {
        case.end_with(step);
    }
}

/// How a step came to something else than what the server did last.
fn unlike_answer(case: &Case<Argus>, step: usize) -> Option<String> {
    let taken = case.taken(step)?;
    let error = taken.failure.as_ref().and_then(Failure::error);
    let status = error.and_then(|error| error.status()).map(|status| status.as_u16());
    let unanswered = error.is_some_and(|error| error.status().is_none());
    let last = taken.requests.end.checked_sub(1).filter(|_| !taken.requests.is_empty());
    let fits = match last.map(|last| case.recording.script.get(last)) {
        // Nothing was sent, or nothing came.
        None => error.is_some_and(|error| error.is_connect()),
        Some(Some(Action::Close)) => unanswered,
        Some(Some(Action::Answer(answer))) if (200..300).contains(&answer.status) => {
            let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
            let value = taken.facts.get("value").filter(|_| case.steps[step].op == "call");
            taken.failure.is_none() && value.zip(body).is_none_or(|(value, body)| difference(&body, value).is_none())
        }
        Some(Some(Action::Answer(answer))) => status == Some(answer.status),
        // The script is at its end.
        Some(None) => status == Some(500),
    };
    (!fits).then(|| format!("step {} came to something else than the server's last answer", case.steps[step].place))
}

/// Adopts the steps that fail here and did not, or the other way round, or fail otherwise.
pub(super) fn adopt_turned(case: &mut Case<Argus>, is_meant: impl Fn(&str, Option<&Failure>) -> bool) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step) else { continue };
        let recorded = case.steps[step].fails.as_ref();
        let class = recorded.and_then(|error| error.get("class")).and_then(Value::as_str).unwrap_or_default();
        let is_turned = match &taken.failure {
            Some(failure) if recorded.is_some() => Argus::error_fits(class, failure) == Some(false),
            failure => failure.is_some() != recorded.is_some(),
        };
        if is_turned && is_meant(class, taken.failure.as_ref()) {
            adopt(case, step);
            count += 1;
        }
    }
    count
}

/// Certificates and proxies that were set count, whatever variables say.
pub(super) fn connections(case: &mut Case<Argus>) -> usize {
    let has = |names: &[&str]| names.iter().any(|name| variable(case, name).is_some());
    let is_tls = case.recording.base_url.starts_with("https:");
    let verify = configured(case, "verify").is_some_and(|verify| verify != true);
    let bundle = is_tls && verify && has(&["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"]);
    let proxies = configured(case, "proxies").is_some_and(|proxies| proxies.as_object().is_some_and(|p| !p.is_empty()));
    let names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    let auth = configured(case, "auth").unwrap_or_default();
    // The recorded client lets variables win for logins and checks only.
    let asks = ["password", "ldap"].iter().any(|kind| auth.get(kind).is_some())
        || case.steps.iter().any(|step| step.members.get("check") == Some(&Value::Bool(true)));
    let proxied = proxies && asks && has(&names);
    if !bundle && !proxied {
        return 0;
    }
    let classes: &[&str] = if bundle { &["SSLError", "ConnectionError"] } else { &["ProxyError", "ConnectionError"] };
    let turned = adopt_turned(case, |class, failure| {
        classes.contains(&class) || failure.and_then(Failure::error).is_some_and(|error| error.is_connect())
    });
    if turned > 0 || !proxies {
        return turned;
    }
    // A login that went by the proxy of the environment goes by the one that was set.
    let set = case.recording.requests.iter().find(|request| !is_session(request)).map(|request| request.port);
    let unconnected = |step: usize| {
        let failure = case.taken(step).and_then(|taken| taken.failure.as_ref());
        failure.and_then(Failure::error).is_some_and(|error| error.is_connect())
    };
    if set.is_none() && case.received.is_empty() && (0..case.steps.len()).any(unconnected) {
        let logins = case.recording.requests.len();
        case.recording.requests.clear();
        return logins;
    }
    let others = case.recording.requests.iter_mut().filter(|request| is_session(request));
    let mut count = 0;
    for (request, port) in others.filter_map(|request| Some((request, set?))) {
        count += usize::from(request.port != port);
        request.port = port;
    }
    count
}

/// A call with proxies or certificates of its own has a connection of its own.
pub(super) fn separate(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for index in 0..case.recording.requests.len() {
        let plan = case.note(index).and_then(|note| note.bound.as_ref()).map(|bound| &bound.plan);
        if plan.is_none_or(|plan| plan.proxies.is_empty() && plan.verify.is_none()) {
            continue;
        }
        let requests = &mut case.recording.requests;
        let shared = requests[..index].iter().any(|before| before.connection == requests[index].connection);
        if shared && !is_login(&requests[index]) {
            requests[index].connection = requests.iter().map(|other| other.connection).max().unwrap_or_default() + 1;
            count += 1;
        }
    }
    count
}

/// Whether a request is of a login or a check.
pub(super) fn is_session(request: &Request) -> bool {
    is_login(request) || (request.method == "GET" && request.path.ends_with("/authentication/v1/session"))
}

/// A key needs no login, so that it is there from the beginning.
pub(super) fn ready(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let fact = |facts: Option<&Value>| facts.cloned().unwrap_or_default();
        let found = fact(case.taken(step).and_then(|taken| taken.facts.get("field authenticated")));
        let logs_in = ["password", "ldap"].iter().any(|kind| case.recording.session["auth"].get(kind).is_some());
        let Some(expected) = case.steps[step].expected.get_mut("field authenticated") else { continue };
        if *expected == false && found == true && !logs_in {
            *expected = true.into();
            count += 1;
        }
    }
    count
}
