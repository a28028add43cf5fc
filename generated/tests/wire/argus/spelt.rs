//! Rules about how one request is written.

use serde_json::Value;
use specwright_apis::runtime::Method;

use super::super::recording::{Body, Request};
use super::binding::BodyKind;
use super::spelling::{base_path, decoded, escaped_path, items, plain_text, recorded_path, recorded_text};
use super::{Note, csrf};

/// The arguments that tell pages apart.
const PAGING: [&str; 2] = ["limit", "offset"];

pub(super) fn content_header(_: &Note, request: &mut Request) -> bool {
    request.headers.remove("content").is_some()
}

pub(super) fn base_slash(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let base = base_path(bound);
    match request.path.strip_prefix(&format!("{base}//")) {
        Some(rest) if bound.base_url.ends_with('/') => {
            request.path = format!("{base}/{rest}");
            let once = |url: &str| match url.split_once("://") {
                Some((scheme, rest)) => format!("{scheme}://{}", rest.replacen("//", "/", 1)),
                None => url.to_owned(),
            };
            if let Some(token) = request.headers.get_mut("argus-csrf-token") {
                *token = csrf::with_url(token, once).unwrap_or_default();
            }
            true
        }
        _ => false,
    }
}

pub(super) fn path_values(note: &Note, request: &mut Request) -> bool {
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

pub(super) fn booleans(note: &Note, request: &mut Request) -> bool {
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

/// Whether a request is for a page after the first: it says which.
fn is_later(note: &Note, request: &Request) -> bool {
    let Some(bound) = note.bound.as_ref().filter(|_| note.paged) else { return false };
    let begun = bound.plan.args.get("offset").map_or_else(|| "0".to_owned(), plain_text);
    let in_query = request.query.iter().find(|(name, _)| name == "offset").map(|(_, value)| value.clone());
    let in_body = match &request.body {
        Body::Json(body) => body.get("offset").map(plain_text),
        _ => None,
    };
    in_query.or(in_body).is_some_and(|offset| offset != begun)
}

/// What the file helpers of the recorded client send with every upload, also where the description has no such
/// parameter.
const HELPERS: [&str; 5] = ["accessMode", "createMissing", "customer", "overwriteExisting", "skipNotification"];

pub(super) fn query_defaults(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let before = request.query.len();
    if note.helper {
        let described = |name: &str| bound.operation.params.iter().any(|param| param.name == *name);
        request.query.retain(|(name, _)| described(name) || !HELPERS.contains(&name.as_str()));
    }
    let later = is_later(note, request);
    for param in bound.described_query().filter(|param| !bound.given.contains(&param.name)) {
        if later && PAGING.contains(&param.name.as_str()) {
            continue;
        }
        let Some(default) = &param.default else { continue };
        let texts: Vec<String> = items(default).into_iter().map(recorded_text).collect();
        let sent = request.query.iter().filter(|(name, _)| *name == param.name).map(|(_, value)| value);
        if sent.eq(&texts) {
            request.query.retain(|(name, _)| *name != param.name);
        }
    }
    request.query.len() < before
}

pub(super) fn body_defaults(note: &Note, request: &mut Request) -> bool {
    let Some(bound) = &note.bound else { return false };
    let later = is_later(note, request);
    let Body::Json(Value::Object(members)) = &mut request.body else { return false };
    let mut used = false;
    for member in bound.description.members.iter().filter(|member| !bound.given.contains(&member.name)) {
        if later && PAGING.contains(&member.name.as_str()) {
            continue;
        }
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

pub(super) fn undescribed_body(note: &Note, request: &mut Request) -> bool {
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

pub(super) fn raw_body(note: &Note, request: &mut Request) -> bool {
    if matches!(request.body, Body::Bytes(_)) && !request.headers.contains_key("content-type") {
        request.headers.insert("content-type".to_owned(), "application/octet-stream".to_owned());
        return true;
    }
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
