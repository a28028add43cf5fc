//! Rules about requests that are sent again, or not at all: what was recorded is changed before the replay, together
//! with the answers of the script.

use std::time::Duration;

use serde_json::Value;
use specwright_apis::runtime::Kind;
use specwright_apis::schema;

use super::super::case::Case;
use super::super::engine::{Driver, RecordedError};
use super::super::recording::Request;
use super::super::server::{Action, Answer};
use super::Argus;
use super::plan::RetryPlan;

/// Headers that say nothing of who calls.
const ANONYMOUS: [&str; 9] = [
    "accept",
    "accept-encoding",
    "connection",
    "content",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "user-agent",
];

/// Whether a request is a login.
pub(super) fn is_login(request: &Request) -> bool {
    let ends = |method: &str| request.path.ends_with(&format!("/authentication/v1/{method}/authentication"));
    request.method == "POST" && (ends("password") || ends("ldap"))
}

/// What the server answered to a recorded request.
pub(super) fn answer(case: &Case<Argus>, index: usize) -> Option<&Answer> {
    match case.recording.script.get(index)? {
        Action::Answer(answer) => Some(answer),
        Action::Close => None,
    }
}

fn has_header(answer: &Answer, name: &str) -> bool {
    answer.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
}

/// Why the recorded client sends a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// A status that it is told to.
    Status,
    /// Another status, because the server names a time.
    Asked,
    /// There was no answer, or none in time.
    NoAnswer,
    /// There was none within the time that a variable says, though a longer one was set.
    Variable,
}

fn cause(case: &Case<Argus>, index: usize, retry: &RetryPlan) -> Option<Cause> {
    let answer = match case.recording.script.get(index)? {
        Action::Close => return Some(Cause::NoAnswer),
        Action::Answer(answer) => answer,
    };
    let (set, variable) = times(case);
    let limit = variable.or(set).unwrap_or(30.0);
    match answer.status {
        _ if answer.delay > Duration::from_secs_f64(limit) => {
            let waits = set.is_some_and(|set| answer.delay < Duration::from_secs_f64(set));
            Some(if variable.is_some() && waits { Cause::Variable } else { Cause::NoAnswer })
        }
        status if retry.statuses.contains(&status.into()) => Some(Cause::Status),
        413 | 429 | 503 if has_header(answer, "retry-after") => Some(Cause::Asked),
        _ => None,
    }
}

/// The time limit that was set, and the one of the environment, in seconds.
pub(super) fn times(case: &Case<Argus>) -> (Option<f64>, Option<f64>) {
    let set = configured(case, "timeout").and_then(|value| value.as_f64());
    let variable = variable(case, "ARGUS_API_TIMEOUT").and_then(|text| text.trim().parse::<i64>().ok());
    (set.filter(|seconds| *seconds > 0.0), variable.filter(|seconds| *seconds >= 0).map(|seconds| seconds as f64))
}

/// A setting of the session, the last that was made.
pub(super) fn configured(case: &Case<Argus>, name: &str) -> Option<Value> {
    let later = case.steps.iter().rev().filter(|step| step.op == "configure");
    let later = later.filter_map(|step| step.members.get("set")?.get(name).cloned());
    later.chain(case.recording.session.get(name).cloned()).next()
}

/// A variable of the environment, as it was set last.
pub(super) fn variable(case: &Case<Argus>, name: &str) -> Option<String> {
    let later = case.steps.iter().rev().filter(|step| step.op == "configure");
    let later = later.filter_map(|step| step.members.get("set")?.get("env")?.get(name).cloned());
    let first = case.recording.session.get("env").and_then(|env| env.get(name)).cloned();
    later.chain(first).next()?.as_str().map(str::to_owned)
}

fn retry(case: &Case<Argus>) -> RetryPlan {
    let given = case.recording.session.get("retry").cloned();
    RetryPlan::read(given.unwrap_or_else(|| Value::Object(Default::default()))).unwrap_or_default()
}

/// Whether a request only reads, whatever its method.
fn reads(request: &Request) -> bool {
    is_login(request) || operations(request).any(|operation| operation.reads)
}

/// The operations that a request can be of.
fn operations(request: &Request) -> impl Iterator<Item = &'static specwright_apis::runtime::Operation> {
    let segments: Vec<String> = request.path.rsplit('/').map(str::to_owned).collect();
    let method = request.method.clone();
    schema::operations().filter(move |operation| {
        let template: Vec<&str> = operation.path.trim_start_matches('/').rsplit('/').collect();
        operation.method.as_str() == method
            && operation.name.starts_with("argus.")
            && template.len() <= segments.len()
            && template.iter().zip(&segments).all(|(wanted, segment)| wanted.starts_with('{') || wanted == segment)
    })
}

fn is_same(a: &Request, b: &Request) -> bool {
    a.method == b.method && a.path == b.path && a.query == b.query && a.body == b.body && a.port == b.port
}

/// Drops the repetitions that this client does not make.
fn unrepeated(case: &mut Case<Argus>, is_dropped: impl Fn(&Request, &RetryPlan, Cause) -> bool) -> usize {
    let retry = retry(case);
    let (mut index, mut attempts, mut count) = (1, 1, 0);
    while index < case.recording.requests.len() {
        let (before, request) = (&case.recording.requests[index - 1], &case.recording.requests[index]);
        let cause = cause(case, index - 1, &retry).filter(|_| is_same(before, request) && attempts <= retry.total);
        match cause {
            Some(reason) if is_dropped(request, &retry, reason) => {
                let goes_on = self::cause(case, index, &retry).is_some();
                case.drop_exchange(index);
                count += 1;
                attempts += 1;
                if !goes_on {
                    (index, attempts) = (index + 1, 1);
                }
            }
            Some(_) => (index, attempts) = (index + 1, attempts + 1),
            None => (index, attempts) = (index + 1, 1),
        }
    }
    count
}

/// Writes are sent once, unless the caller names their method.
pub(super) fn writes(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |request, retry, _| {
        let is_write = matches!(request.method.as_str(), "POST" | "PATCH") && !reads(request);
        is_write && retry.methods.is_none()
    })
}

/// Only the documented statuses are tried again.
pub(super) fn statuses(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |_, _, cause| cause == Cause::Asked)
}

/// A time limit that was set is waited for.
pub(super) fn longer_limit(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |_, _, cause| cause == Cause::Variable)
}

/// No repetitions can be configured.
pub(super) fn no_repetition(case: &mut Case<Argus>) -> usize {
    let first = case.steps.iter().position(|step| ["call", "paginate", "helper"].contains(&step.op.as_str()));
    let zero = |step: &super::super::case::Step| {
        step.op == "configure" && step.members.get("set").is_some_and(|set| set["retry"]["total"] == 0)
    };
    if !case.steps.iter().take(first.unwrap_or(0)).any(zero) {
        return 0;
    }
    unrepeated(case, |_, _, _| true)
}

/// Makes a call fail that is not tried again here.
pub(super) fn given_up(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step) else { continue };
        let Some(failure) = &taken.failure else { continue };
        let is_transient = match failure.status() {
            Some(status) => [413, 429, 500, 502, 503, 504].contains(&status),
            None => failure.is_of(&[Kind::Timeout, Kind::Transport]),
        };
        let fits = case.steps[step].fails.as_ref().is_some_and(|error| {
            let class = error.get("class").and_then(Value::as_str).unwrap_or_default();
            Argus::error_fits(class, failure) != Some(false)
        });
        if is_transient && !fits {
            case.steps[step].fails = Some(RecordedError::new());
            if !case.steps[step].goes_on {
                case.end_with(step);
            }
            count += 1;
        }
    }
    count
}

/// A search is tried again even where its method is not to be.
pub(super) fn searches(case: &mut Case<Argus>) -> usize {
    let retry = retry(case);
    if retry.methods.as_ref().is_none_or(|methods| methods.iter().any(|method| method == "POST")) {
        return 0;
    }
    let (mut index, mut count) = (0, 0);
    while index < case.recording.requests.len() {
        let request = case.recording.requests[index].clone();
        let repeats = request.method == "POST" && reads(&request) && cause(case, index, &retry).is_some();
        if repeats && let Some(action) = case.recording.script.get(index).cloned() {
            for _ in 0..retry.total {
                case.recording.requests.insert(index, request.clone());
                case.recording.script.insert(index, action.clone());
                index += 1;
            }
            count += 1;
        }
        index += 1;
    }
    count
}

/// A session that is refused logs in again, and the request is sent once more.
pub(super) fn logins(case: &mut Case<Argus>) -> usize {
    let Some(login) = case.recording.requests.iter().position(is_login) else { return 0 };
    let is_granted = answer(case, login).is_some_and(|answer| answer.status < 300);
    let Some(granted) = case.recording.script.get(login).cloned().filter(|_| is_granted) else { return 0 };
    let login = case.recording.requests[login].clone();
    let (mut index, mut count) = (0, 0);
    while index < case.recording.requests.len() {
        let request = case.recording.requests[index].clone();
        let by_login = request.headers.contains_key("argus-csrf-token")
            && !request.headers.contains_key("argus-api-key")
            && !request.headers.contains_key("authorization");
        let is_refused = answer(case, index).is_some_and(|answer| answer.status == 401);
        if by_login
            && is_refused
            && let Some(refusal) = case.recording.script.get(index).cloned()
        {
            let mut again = login.clone();
            again
                .headers
                .extend(request.headers.get_key_value("cookie").map(|(name, text)| (name.clone(), text.clone())));
            case.recording.requests.splice(index + 1..index + 1, [again, request]);
            case.recording.script.splice(index + 1..index + 1, [granted.clone(), refusal]);
            index += 2;
            count += 1;
        }
        index += 1;
    }
    count
}

/// What nobody calls is not sent.
pub(super) fn anonymous(case: &mut Case<Argus>) -> usize {
    let (mut index, mut count) = (0, 0);
    while index < case.recording.requests.len() {
        let request = &case.recording.requests[index];
        let follows = index > 0 && answer(case, index - 1).is_some_and(|answer| (300..400).contains(&answer.status));
        let is_open = operations(request).any(|operation| operation.security.is_empty());
        let is_anonymous = request.headers.keys().all(|name| ANONYMOUS.contains(&name.as_str()));
        if is_anonymous && !follows && !is_open && !is_login(request) {
            case.drop_exchange(index);
            count += 1;
        } else {
            index += 1;
        }
    }
    count
}

/// Makes a call fail that nobody makes.
pub(super) fn unsent(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step) else { continue };
        let is_refused = taken.failure.as_ref().is_some_and(|f| f.is_of(&[Kind::Auth]) && f.status().is_none());
        if taken.note.anonymous && is_refused {
            case.steps[step].fails = Some(RecordedError::new());
            if !case.steps[step].goes_on {
                case.end_with(step);
            }
            count += 1;
        }
    }
    count
}
