//! Rules about requests that are sent again, or not at all: what was recorded is changed before the replay, together
//! with the answers of the script.

use std::time::Duration;

use serde_json::Value;
use specwright_apis::runtime::Kind;
use specwright_apis::schema;

use super::super::case::Case;
use super::super::engine::RecordedError;
use super::super::recording::Request;
use super::super::redirected::{answer, is_same, origin};
use super::super::server::{Action, Answer};
use super::plan::RetryPlan;
use super::{Argus, errors};

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

/// When the recorded client sends a request again.
fn retry(case: &Case<Argus>) -> RetryPlan {
    let read = |given: Option<Value>| {
        RetryPlan::read(given.unwrap_or_else(|| Value::Object(Default::default()))).unwrap_or_default()
    };
    let (first, last) = (read(case.recording.session.get("retry").cloned()), read(configured(case, "retry")));
    // It takes 0 for nothing said.
    if last.total == 0 { RetryPlan { total: first.total, ..last } } else { last }
}

/// Whether a request only reads, whatever its method; so does what its answer leads to.
fn reads(case: &Case<Argus>, index: usize) -> bool {
    let request = &case.recording.requests[index];
    is_login(request)
        || operations(request).any(|operation| operation.reads)
        || origin(case, index).is_some_and(|before| reads(case, before))
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

/// Drops the repetitions that this client does not make.
fn unrepeated(case: &mut Case<Argus>, is_dropped: impl Fn(&Case<Argus>, usize, &RetryPlan, Cause) -> bool) -> usize {
    let retry = retry(case);
    let (mut index, mut attempts, mut count) = (1, 1, 0);
    while index < case.recording.requests.len() {
        let (before, request) = (&case.recording.requests[index - 1], &case.recording.requests[index]);
        let cause = cause(case, index - 1, &retry).filter(|_| is_same(before, request) && attempts <= retry.total);
        match cause {
            Some(reason) if is_dropped(case, index, &retry, reason) => {
                let goes_on = self::cause(case, index, &retry).is_some();
                decide(case, index - 1);
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
    unrepeated(case, |case, index, retry, _| {
        let method = case.recording.requests[index].method.as_str();
        matches!(method, "POST" | "PATCH") && !reads(case, index) && retry.methods.is_none()
    })
}

/// Only the documented statuses are tried again.
pub(super) fn statuses(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |_, _, _, cause| cause == Cause::Asked)
}

/// A time limit that was set is waited for.
pub(super) fn longer_limit(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |_, _, _, cause| cause == Cause::Variable)
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
    unrepeated(case, |_, _, _, _| true)
}

/// No methods can be configured too.
pub(super) fn no_methods(case: &mut Case<Argus>) -> usize {
    unrepeated(case, |case, index, retry, _| retry.methods.as_ref().is_some_and(Vec::is_empty) && !reads(case, index))
}

/// Says of a request that its answer decides the call.
fn decide(case: &mut Case<Argus>, index: usize) {
    case.recording.requests[index].decides = case.recording.script.get(index).cloned();
}

/// Sends a request as often as this client does when it is answered like this each time.
fn repeat(case: &mut Case<Argus>, index: usize, times: u64) {
    decide(case, index);
    let Some(action) = case.recording.script.get(index).cloned() else { return };
    copy(case, index, &action, times);
}

/// Puts copies of a request before it, with this answer.
fn copy(case: &mut Case<Argus>, index: usize, action: &Action, times: u64) {
    let used = case.recording.requests.iter().map(|request| request.connection).max().unwrap_or_default();
    for time in 1..=times {
        let mut request = case.recording.requests[index].clone();
        if matches!(action, Action::Close) {
            request.connection = used + time;
        }
        case.recording.requests.insert(index, request);
        case.recording.script.insert(index, action.clone());
    }
}

/// Whether this client sends a request again, as far as its method is concerned.
fn repeats(case: &Case<Argus>, index: usize, retry: &RetryPlan) -> bool {
    let method = &case.recording.requests[index].method;
    match &retry.methods {
        Some(methods) => methods.contains(method) || reads(case, index),
        None => !matches!(method.as_str(), "POST" | "PATCH") || reads(case, index),
    }
}

/// A time limit that was set ends what the variable would have waited for.
pub(super) fn shorter_limit(case: &mut Case<Argus>) -> usize {
    let (Some(set), Some(variable)) = times(case) else { return 0 };
    let retry = retry(case);
    let ends = |delay: f64| delay > set && delay <= variable;
    let found = (0..case.recording.requests.len())
        .find(|index| answer(case, *index).is_some_and(|answer| ends(answer.delay.as_secs_f64())));
    let Some(index) = found else { return 0 };
    let times = if repeats(case, index, &retry) { retry.total } else { 0 };
    repeat(case, index, times);
    1
}

/// An answer that comes within the time limit that was set decides the call, also where nothing followed it.
pub(super) fn answered_in_time(case: &mut Case<Argus>) -> usize {
    let retry = retry(case);
    let waited = |index: &usize| {
        let request = &case.recording.requests[*index];
        request.decides.is_none() && cause(case, *index, &retry) == Some(Cause::Variable)
    };
    let found: Vec<usize> = (0..case.recording.requests.len()).filter(waited).collect();
    found.iter().for_each(|index| decide(case, *index));
    found.len()
}

/// What the server says of a time that can't be read is not looked at.
pub(super) fn unreadable_time(case: &mut Case<Argus>) -> usize {
    let retry = retry(case);
    let is_unreadable = |answer: &Answer| {
        let asked = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("retry-after"));
        let is_date = |text: &str| text.len() > 3 && text.as_bytes()[3] == b',';
        asked.is_some_and(|(_, text)| text.trim().parse::<u64>().is_err() && !is_date(text.trim()))
    };
    let found = (0..case.recording.requests.len()).find(|index| {
        let tried_again = matches!(cause(case, *index, &retry), Some(Cause::Status | Cause::Asked));
        tried_again && retry.total > 0 && answer(case, *index).is_some_and(is_unreadable)
    });
    let Some(index) = found else { return 0 };
    let again = cause(case, index, &retry) == Some(Cause::Status) && repeats(case, index, &retry);
    repeat(case, index, if again { retry.total } else { 0 });
    1
}

/// A call comes to what the answer says that decides it.
pub(super) fn decided(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let sent = case.received.iter().rposition(|(sent_by, _)| *sent_by == Some(step));
        let request = sent.and_then(|sent| case.recording.requests.get(sent));
        let Some((request, action)) = request.and_then(|request| Some((request, request.decides.clone()?))) else {
            continue;
        };
        let is_session = super::overrides::is_session(request);
        let limit = times(case).0.unwrap_or(30.0);
        let attempts = case.received.iter().filter(|(sent_by, _)| *sent_by == Some(step)).count();
        let wanted = &mut case.steps[step];
        let seconds = wanted.expected.contains_key("seconds");
        match outcome(&action, is_session, limit) {
            Some(error) => {
                if seconds && error.get("class").is_some_and(|class| class == "ReadTimeout") {
                    wanted.expected.insert("seconds".to_owned(), (limit * attempts as f64).into());
                }
                wanted.fails = Some(error);
            }
            None => {
                wanted.fails = None;
                if let Action::Answer(answer) = &action
                    && wanted.op == "call"
                {
                    let value = serde_json::from_slice(&answer.body).unwrap_or_default();
                    wanted.expected.insert("value".to_owned(), value);
                }
                if let (Action::Answer(answer), true) = (&action, seconds) {
                    wanted.expected.insert("seconds".to_owned(), answer.delay.as_secs_f64().into());
                }
            }
        }
        if wanted.fails.is_some() && !wanted.goes_on {
            case.end_with(step);
        }
        count += 1;
    }
    count
}

/// The error that an answer is; none when it is none.
fn outcome(action: &Action, is_session: bool, limit: f64) -> Option<RecordedError> {
    let of = |class: &str| RecordedError::from_iter([("class".to_owned(), class.into())]);
    let answer = match action {
        Action::Close => return Some(of("ConnectionError")),
        Action::Answer(answer) if answer.delay > Duration::from_secs_f64(limit) => return Some(of("ReadTimeout")),
        Action::Answer(answer) => answer,
    };
    if answer.status < 400 {
        return None;
    }
    let mut error = of(if is_session { "ArgusAPIAuthenticationError" } else { errors::class_of(answer.status) });
    error.insert("response_status".to_owned(), answer.status.into());
    if let Ok(body) = serde_json::from_slice::<Value>(&answer.body) {
        error.insert("parsed_resp".to_owned(), body);
    }
    Some(error)
}

/// A search is tried again even where its method is not to be.
pub(super) fn searches(case: &mut Case<Argus>) -> usize {
    let retry = retry(case);
    // The recorded client takes no method for all.
    if retry.methods.as_ref().is_none_or(|methods| methods.is_empty() || methods.iter().any(|name| name == "POST")) {
        return 0;
    }
    let (mut index, mut count) = (0, 0);
    while index < case.recording.requests.len() {
        let is_post = case.recording.requests[index].method == "POST";
        let repeats = is_post && reads(case, index) && cause(case, index, &retry).is_some();
        if repeats && let Some(action) = case.recording.script.get(index).cloned() {
            copy(case, index, &action, retry.total);
            index += retry.total as usize;
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
        // A call that logs in on its own sends the cookie of its login, and nothing else.
        let has_login = request.headers.get("cookie").is_some_and(|cookie| cookie.contains("argus_session="));
        let is_anonymous = request.headers.keys().all(|name| ANONYMOUS.contains(&name.as_str()));
        let is_anonymous = is_anonymous && !(has_login && logs_in_by_call(case));
        if is_anonymous && !follows && !is_open && !is_login(request) {
            case.drop_exchange(index);
            count += 1;
        } else {
            index += 1;
        }
    }
    count
}

/// Whether a call has a login of its own.
fn logs_in_by_call(case: &Case<Argus>) -> bool {
    let options = case.steps.iter().filter_map(|step| step.members.get("options")?.get("authentication"));
    options.into_iter().any(|auth| auth.get("password").is_some() || auth.get("ldap").is_some())
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
