//! What this client does otherwise than the recorded one on purpose: rules about one aspect each.

use serde_json::{Value, json};
use specwright_apis::runtime::Kind;

use super::super::case::Case;
use super::super::engine::{Apply, RecordedError, Rule};
use super::super::recording::{Body, Request};
use super::super::server::{Action, Answer};
use super::{FairCom, Note, answers};

/// The rules, in the order in which they apply.
pub(super) static RULES: [Rule<FairCom>; 10] = [
    Rule {
        name: "no debug at login",
        reason: "with it the server's answer repeats the request, and the password in it; who wants it can ask for it",
        apply: Apply::Request(debug),
    },
    Rule {
        name: "nothing to log out from",
        reason: "without a session there is none to delete",
        apply: Apply::Before(idle_logout),
    },
    Rule {
        name: "nothing to log out from: no failure",
        reason: "what is not sent is not refused",
        apply: Apply::After(idle_success),
    },
    Rule {
        name: "logged out at the end",
        reason: "a client that is dropped logs out, as its manual promises",
        apply: Apply::After(dropped),
    },
    Rule {
        name: "given certificates and keys count",
        reason: "the recorded client lets the environment replace the given authority, and ignores a key file without \
                 a passphrase",
        apply: Apply::After(beyond),
    },
    Rule {
        name: "given authority counts",
        reason: "the recorded client lets the environment replace it by one that knows the server",
        apply: Apply::After(untrusted),
    },
    Rule {
        name: "cookies end with a login",
        reason: "those of another login are credentials, and go with it",
        apply: Apply::Before(cookies),
    },
    Rule {
        name: "an answer without errorCode 0 is no success",
        reason: "an unreadable or foreign answer says nothing of what was done, a login without a token is none, and no \
                 body goes to another origin",
        apply: Apply::After(answers::unclear),
    },
    Rule {
        name: "an unclear logout is none",
        reason: "the session may still be there, so that its token is kept",
        apply: Apply::After(answers::unclear_logout),
    },
    Rule {
        name: "token in the result",
        reason: "older servers answer it there only",
        apply: Apply::After(answers::token_in_result),
    },
];

/// The JSON body of a request.
pub(super) fn json_of(request: &Request) -> Option<&Value> {
    match &request.body {
        Body::Json(value) => Some(value),
        _ => None,
    }
}

fn debug(note: &Note, request: &mut Request) -> bool {
    let Body::Json(Value::Object(members)) = &mut request.body else { return false };
    note.login && members.shift_remove("debug").is_some()
}

/// The recorded client logs out with a token that is null.
fn idle_logout(case: &mut Case<FairCom>) -> usize {
    let idle: Vec<usize> = (0..case.recording.requests.len()).filter(|index| is_idle(case, *index)).collect();
    for index in idle.iter().rev() {
        // What an answer leads on to goes with it.
        while leads_on(case.recording.script.get(*index)) && *index + 1 < case.recording.requests.len() {
            case.drop_exchange(*index);
        }
        case.drop_exchange(*index);
    }
    idle.len()
}

/// Whether a request logs out where nobody is logged in.
fn is_idle(case: &Case<FairCom>, index: usize) -> bool {
    let logout = json!({"api": "admin", "action": "deleteSession", "authToken": null});
    let is_login =
        |index: &usize| json_of(&case.recording.requests[*index]).is_some_and(|body| body["action"] == "createSession");
    // One that the recorded client takes for failed, as its token stands in the result.
    let has_token = |login: usize| match case.recording.script.get(login) {
        Some(Action::Answer(answer)) => serde_json::from_slice::<Value>(&answer.body)
            .is_ok_and(|body| body["errorCode"] == 0 && body["result"]["authToken"].is_string()),
        _ => false,
    };
    json_of(&case.recording.requests[index]) == Some(&logout) && !(0..index).rev().find(is_login).is_some_and(has_token)
}

/// Whether an answer leads on to another request, without the body.
fn leads_on(action: Option<&Action>) -> bool {
    let named = |answer: &Answer| answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("location"));
    matches!(action, Some(Action::Answer(answer)) if matches!(answer.status, 301..=303) && named(answer))
}

fn idle_success(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let idle = case.taken(step).is_some_and(|taken| taken.note.idle && taken.failure.is_none());
        if idle && case.steps[step].fails.take().is_some() {
            count += 1;
        }
    }
    count
}

/// Logouts that no step sent.
fn dropped(case: &mut Case<FairCom>) -> usize {
    let before = case.received.len();
    let (kept, dropped) = std::mem::take(&mut case.received).into_iter().partition(|(step, _)| step.is_some());
    case.received = kept;
    let dropped: Vec<_> = dropped;
    for (_, request) in dropped {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        if body["action"] != "deleteSession" || !body["authToken"].is_string() {
            case.differences.push(format!("at the end, {body} is sent"));
        }
    }
    before - case.received.len()
}

/// Steps that reach the server only here.
fn beyond(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        if !case.taken(step).is_some_and(|taken| taken.note.beyond) {
            continue;
        }
        if case.set_aside(step).is_empty() {
            case.differences.push(format!("step {} did not reach the server", case.steps[step].place));
        }
        if case.steps[step].fails.take().is_some() {
            count += 1;
        }
    }
    count
}

/// Ends the case with a step that has no connection here, and had one when it was recorded.
fn untrusted(case: &mut Case<FairCom>) -> usize {
    let own = case.recording.session.get("ca_cert").is_some();
    let refused = |step: &usize| {
        let failed = case.taken(*step).and_then(|taken| taken.failure.as_ref());
        own && case.steps[*step].fails.is_none() && failed.is_some_and(|failure| failure.is_of(&[Kind::Connect]))
    };
    let Some(step) = (0..case.steps.len()).find(refused) else { return 0 };
    case.steps[step].fails = Some(RecordedError::new());
    case.end_with(step);
    1
}

/// Cookies that were set before the last login don't come back.
fn cookies(case: &mut Case<FairCom>) -> usize {
    let mut count = 0;
    let mut kept: Vec<String> = Vec::new();
    for (index, request) in case.recording.requests.iter_mut().enumerate() {
        let body = json_of(request).cloned().unwrap_or_default();
        let is_login = body["action"] == "createSession" && body.get("debug").is_some();
        if is_login {
            kept.clear();
        }
        if let Some(sent) = request.headers.remove("cookie") {
            let name = |cookie: &str| cookie.split('=').next().unwrap_or_default().trim().to_owned();
            let good: Vec<&str> =
                sent.split(';').map(str::trim).filter(|cookie| kept.contains(&name(cookie))).collect();
            count += usize::from(good.len() < sent.split(';').count());
            if !good.is_empty() {
                request.headers.insert("cookie".to_owned(), good.join("; "));
            }
        }
        let Some(Action::Answer(answer)) = case.recording.script.get(index) else { continue };
        let failed = is_login && serde_json::from_slice::<Value>(&answer.body).is_ok_and(|body| body["errorCode"] != 0);
        let set = answer.headers.iter().filter(|(name, _)| !failed && name.eq_ignore_ascii_case("set-cookie"));
        kept.extend(set.filter_map(|(_, value)| Some(value.split('=').next()?.trim().to_owned())));
    }
    count
}
