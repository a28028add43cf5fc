//! What this client does otherwise than the recorded one on purpose: rules about one aspect each.
//!
//! A rule turns what was recorded into what is to be expected instead; the comparison after it is exact.

use serde_json::Value;
use specwright_apis::runtime::{Location, Method};

use super::argus::binding::{BodyKind, Bound};
use super::argus::spelling::{base_path, decoded, escaped, escaped_path, is_misleading, items};
use super::argus::spelling::{plain_text, recorded_path, recorded_text};
use super::recording::{Body, Request};
use super::requests::pairs;
use super::server::Received;

/// A rule about requests.
pub(crate) struct Rule {
    /// Its name.
    pub(crate) name: &'static str,
    /// Why this client does otherwise.
    pub(crate) reason: &'static str,
    /// Changes a recorded request of a call; tells whether there was anything to change.
    pub(crate) apply: fn(&Bound, &mut Request) -> bool,
}

/// A rule about whether a step fails.
#[derive(Debug)]
pub(crate) struct StepRule {
    /// Its name.
    pub(crate) name: &'static str,
    /// Why this client does otherwise.
    pub(crate) reason: &'static str,
}

/// The rules about requests, in the order in which they apply.
pub(crate) static RULES: [Rule; 8] = [
    Rule {
        name: "no `content` header",
        reason: "it is a misspelt Content-Type that says nothing; a body's Content-Type is sent",
        apply: content_header,
    },
    Rule {
        name: "slash after the base URL",
        reason: "a slash at the end of a base URL makes no empty segment in the path",
        apply: base_slash,
    },
    Rule {
        name: "path values escaped",
        reason: "a value stays one segment, or several where the description glues it to the path; unescaped it \
                 could become another path, or a query",
        apply: path_values,
    },
    Rule {
        name: "booleans",
        reason: "true and false are written as JSON and the description write them",
        apply: booleans,
    },
    Rule {
        name: "query defaults",
        reason: "what the caller does not set is left to the server, which knows its own defaults",
        apply: query_defaults,
    },
    Rule {
        name: "body defaults",
        reason: "what the caller does not set is left to the server, and hides no member given with the body",
        apply: body_defaults,
    },
    Rule {
        name: "no undescribed body",
        reason: "an operation without a body in its description is sent none, unless the caller gives one",
        apply: undescribed_body,
    },
    Rule {
        name: "raw bodies",
        reason: "what the description does not call JSON is sent as it is given, under the described media type",
        apply: raw_body,
    },
];

/// The rule for arguments that would make another request.
static REFUSED: StepRule = StepRule {
    name: "misleading arguments refused",
    reason: "a path value that is nothing, `.` or `..`, or is glued to the path without a slash, and a required \
             parameter without a value would make another request; the call fails before it is sent",
};

/// The rule for arguments that the recorded client has no way to give.
static BEYOND: StepRule = StepRule {
    name: "more arguments",
    reason: "headers, cookies, form fields and the `headers` argument can be given; the recorded client refuses \
             them, against its manual or the description",
};

/// The names of all rules, with their reasons.
pub(crate) fn reasons() -> impl Iterator<Item = (&'static str, &'static str)> {
    let requests = RULES.iter().map(|rule| (rule.name, rule.reason));
    requests.chain([&REFUSED, &BEYOND].map(|rule| (rule.name, rule.reason)))
}

/// The rule by which a call does what the recorded client refuses.
pub(crate) fn beyond(bound: &Bound) -> Option<&'static StepRule> {
    let is_hidden = |name: &String| {
        let param = bound.operation.params.iter().find(|param| param.name == *name);
        let is_member = bound.members.contains_key(name);
        param.is_some_and(|param| matches!(param.location, Location::Header | Location::Cookie))
            || (is_member && bound.body_kind() == BodyKind::Form)
    };
    let goes_beyond = bound.plan.headers.is_some() || bound.given.iter().any(is_hidden);
    (goes_beyond && refused(bound).is_none()).then_some(&BEYOND)
}

/// The rule by which a call is refused that the recorded client sends.
pub(crate) fn refused(bound: &Bound) -> Option<&'static StepRule> {
    is_misleading(bound).then_some(&REFUSED)
}

/// What is wrong with the request of a call that the recorded client refuses: where it goes, and whether all is
/// there that was given.
pub(crate) fn beyond_differences(bound: &Bound, received: &[Received]) -> Vec<String> {
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

fn content_header(_: &Bound, request: &mut Request) -> bool {
    request.headers.remove("content").is_some()
}

fn base_slash(bound: &Bound, request: &mut Request) -> bool {
    let base = base_path(bound);
    match request.path.strip_prefix(&format!("{base}//")) {
        Some(rest) if bound.base_url.ends_with('/') => {
            request.path = format!("{base}/{rest}");
            true
        }
        _ => false,
    }
}

fn path_values(bound: &Bound, request: &mut Request) -> bool {
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

fn booleans(bound: &Bound, request: &mut Request) -> bool {
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

fn query_defaults(bound: &Bound, request: &mut Request) -> bool {
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

fn body_defaults(bound: &Bound, request: &mut Request) -> bool {
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

fn undescribed_body(bound: &Bound, request: &mut Request) -> bool {
    let writes = matches!(bound.operation.method, Method::POST | Method::PUT);
    let is_empty = request.body == Body::Json(Value::Object(Default::default()));
    if !(writes && is_empty && bound.body_kind() == BodyKind::Undescribed && bound.plan.body.is_empty()) {
        return false;
    }
    request.body = Body::Empty;
    request.headers.remove("content-type");
    true
}

fn raw_body(bound: &Bound, request: &mut Request) -> bool {
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
