//! What this client does otherwise than the recorded one on purpose: rules about one aspect each.
//!
//! A rule turns what was recorded into what is to be expected instead; the comparison after it is exact.

use serde_json::Value;
use specwright_apis::runtime::{Location, Method};

use super::super::case::Case;
use super::super::engine::{Apply, RecordedError, Rule};
use super::super::recording::{Body, Request};
use super::super::requests::pairs;
use super::super::server::Received;
use super::binding::{BodyKind, Bound};
use super::spelling::{base_path, decoded, escaped, escaped_path, is_misleading, items};
use super::spelling::{plain_text, recorded_path, recorded_text};
use super::{Argus, Note};

/// The rules, in the order in which they apply.
pub(crate) static RULES: [Rule<Argus>; 10] = [
    Rule {
        name: "misleading arguments refused",
        reason: "a path value that is nothing, `.` or `..`, or is glued to the path without a slash, and a required \
                 parameter without a value would make another request; the call fails before it is sent",
        apply: Apply::After(refused),
    },
    Rule {
        name: "more arguments",
        reason: "headers, cookies, form fields and the `headers` argument can be given; the recorded client refuses \
                 them, against its manual or the description",
        apply: Apply::After(beyond),
    },
    Rule {
        name: "no `content` header",
        reason: "it is a misspelt Content-Type that says nothing; a body's Content-Type is sent",
        apply: Apply::Request(content_header),
    },
    Rule {
        name: "slash after the base URL",
        reason: "a slash at the end of a base URL makes no empty segment in the path",
        apply: Apply::Request(base_slash),
    },
    Rule {
        name: "path values escaped",
        reason: "a value stays one segment, or several where the description glues it to the path; unescaped it \
                 could become another path, or a query",
        apply: Apply::Request(path_values),
    },
    Rule {
        name: "booleans",
        reason: "true and false are written as JSON and the description write them",
        apply: Apply::Request(booleans),
    },
    Rule {
        name: "query defaults",
        reason: "what the caller does not set is left to the server, which knows its own defaults",
        apply: Apply::Request(query_defaults),
    },
    Rule {
        name: "body defaults",
        reason: "what the caller does not set is left to the server, and hides no member given with the body",
        apply: Apply::Request(body_defaults),
    },
    Rule {
        name: "no undescribed body",
        reason: "an operation without a body in its description is sent none, unless the caller gives one",
        apply: Apply::Request(undescribed_body),
    },
    Rule {
        name: "raw bodies",
        reason: "what the description does not call JSON is sent as it is given, under the described media type",
        apply: Apply::Request(raw_body),
    },
];

/// Whether a call does what the recorded client refuses.
pub(crate) fn goes_beyond(bound: &Bound) -> bool {
    let is_hidden = |name: &String| {
        let param = bound.operation.params.iter().find(|param| param.name == *name);
        let is_member = bound.members.contains_key(name);
        param.is_some_and(|param| matches!(param.location, Location::Header | Location::Cookie))
            || (is_member && bound.body_kind() == BodyKind::Form)
    };
    let goes_beyond = bound.plan.headers.is_some() || bound.given.iter().any(is_hidden);
    goes_beyond && !is_misleading(bound)
}

/// Ends the case with a call that is refused here and that the recorded client sends.
fn refused(case: &mut Case<Argus>) -> usize {
    let is_refused = |index: &usize| {
        let Some(taken) = case.taken(*index) else { return false };
        let error = taken.failure.as_ref().and_then(|failure| failure.error());
        taken.note.bound.as_ref().is_some_and(is_misleading)
            && error.is_some_and(|error| error.status().is_none() && !error.may_have_been_sent())
    };
    let Some(step) = (0..case.steps.len()).find(is_refused) else { return 0 };
    case.steps[step].fails = Some(RecordedError::new());
    case.end_with(step);
    1
}

/// Looks at the requests of calls that the recorded client refuses: nothing was recorded that they could be
/// compared with.
fn beyond(case: &mut Case<Argus>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(taken) = case.taken(step).filter(|taken| taken.note.beyond) else { continue };
        // Where nothing listens, nothing arrives.
        let failed = taken.failure.is_some();
        let unconnected = taken.failure.as_ref().and_then(|failure| failure.error()).is_some_and(|e| e.is_connect());
        let Some(bound) = taken.note.bound.clone() else { continue };
        let requests = case.set_aside(step);
        if !unconnected {
            case.differences.extend(beyond_differences(&bound, &requests));
        }
        if !failed && case.steps[step].fails.take().is_some() {
            case.steps[step].expected.clear();
            count += 1;
        }
    }
    count
}

/// What is wrong with the request of a call that the recorded client refuses: where it goes, and whether all is
/// there that was given.
fn beyond_differences(bound: &Bound, received: &[Received]) -> Vec<String> {
    let [request] = received else { return vec![format!("{} requests instead of one", received.len())] };
    let mut found = Vec::new();
    let mut check = |what: &str, fits: bool| {
        if !fits {
            found.push(format!("{what} of the request that the recorded client refuses"));
        }
    };
    check("method", request.method == bound.operation.method.as_str());
    check("path", request.path == escaped_path(bound));
    for (name, value) in bound.plan.headers.iter().flatten() {
        check(name, request.header(&name.to_lowercase()) == Some(value));
    }
    for (name, value) in &bound.params {
        let place = bound.operation.params.iter().find(|param| param.name == *name).map(|param| param.location);
        let text = plain_text(value);
        match place {
            Some(Location::Header) => check(name, request.header(&name.to_lowercase()) == Some(text.as_str())),
            Some(Location::Cookie) => {
                let cookies = request.header("cookie").unwrap_or_default();
                let wanted = format!("{name}={}", escaped(&text, false));
                check(name, cookies.split("; ").any(|cookie| cookie == wanted));
            }
            Some(Location::Query) => {
                let sent = pairs(&request.query);
                check(name, items(value).iter().all(|item| sent.contains(&(name.clone(), plain_text(item)))));
            }
            _ => {}
        }
    }
    if bound.body_kind() == BodyKind::Form {
        let sent = pairs(&String::from_utf8_lossy(&request.body));
        for (name, value) in &bound.body() {
            check(name, items(value).iter().all(|item| sent.contains(&(name.clone(), plain_text(item)))));
        }
    }
    found
}

fn content_header(_: &Note, request: &mut Request) -> bool {
    request.headers.remove("content").is_some()
}

fn base_slash(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let base = base_path(bound);
    match request.path.strip_prefix(&format!("{base}//")) {
        Some(rest) if bound.base_url.ends_with('/') => {
            request.path = format!("{base}/{rest}");
            true
        }
        _ => false,
    }
}

fn path_values(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let wanted = escaped_path(bound);
    let (path, query) = recorded_path(bound);
    if request.path == wanted || decoded(&request.path) != path {
        return false;
    }
    request.path = wanted;
    for pair in query {
        if let Some(at) = request.query.iter().position(|sent| *sent == pair) {
            request.query.remove(at);
        }
    }
    true
}

fn booleans(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let mut used = spell_booleans(&bound.params, &mut request.query);
    if let Body::Form(fields) = &mut request.body {
        let given: Vec<(String, Value)> = bound.body().into_iter().collect();
        used |= spell_booleans(&given, fields);
    }
    used
}

fn spell_booleans(given: &[(String, Value)], pairs: &mut [(String, String)]) -> bool {
    let mut used = false;
    for (name, value) in given {
        let sent = pairs.iter_mut().filter(|(sent, _)| sent == name);
        for (item, (_, text)) in items(value).into_iter().zip(sent) {
            if item.is_boolean() && *text == recorded_text(item) {
                *text = plain_text(item);
                used = true;
            }
        }
    }
    used
}

fn query_defaults(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let before = request.query.len();
    for param in bound.described_query().filter(|param| !bound.given.contains(&param.name)) {
        let Some(default) = &param.default else { continue };
        let texts: Vec<String> = items(default).into_iter().map(recorded_text).collect();
        let sent = request.query.iter().filter(|(name, _)| *name == param.name).map(|(_, value)| value);
        if sent.eq(&texts) {
            request.query.retain(|(name, _)| *name != param.name);
        }
    }
    request.query.len() < before
}

fn body_defaults(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let Body::Json(Value::Object(members)) = &mut request.body else { return false };
    let mut used = false;
    for member in bound.description.members.iter().filter(|member| !bound.given.contains(&member.name)) {
        let (Some(default), Some(sent)) = (&member.default, members.get(&member.name)) else { continue };
        match bound.plan.body.get(&member.name) {
            _ if default != sent => continue,
            Some(given) if given == sent => continue,
            Some(given) => members.insert(member.name.clone(), given.clone()),
            None if bound.is_supplied(member) => continue,
            None => members.shift_remove(&member.name),
        };
        used = true;
    }
    used
}

fn undescribed_body(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let writes = matches!(bound.operation.method, Method::POST | Method::PUT);
    let is_empty = request.body == Body::Json(Value::Object(Default::default()));
    if !(writes && is_empty && bound.body_kind() == BodyKind::Undescribed && bound.plan.body.is_empty()) {
        return false;
    }
    request.body = Body::Empty;
    request.headers.remove("content-type");
    true
}

fn raw_body(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let Some(described) = bound.operation.body.as_ref() else { return false };
    let recorded = ["application/json", "application/x-www-form-urlencoded"];
    let fits = request.headers.get("content-type").is_none_or(|sent| recorded.contains(&sent.as_str()));
    if !fits || !matches!(bound.body_kind(), BodyKind::Raw | BodyKind::Text) {
        return false;
    }
    if request.body == Body::Json(Value::Object(Default::default())) {
        request.body = Body::Empty;
    }
    if request.body == Body::Empty && !described.required {
        request.headers.remove("content-type").is_some()
    } else {
        let media_type = described.media_type.to_string();
        request.headers.insert("content-type".to_owned(), media_type.clone()) != Some(media_type)
    }
}
