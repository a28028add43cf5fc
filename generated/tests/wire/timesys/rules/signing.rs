//! What is signed.

use serde_json::{Map, Value};
use specwright_apis::runtime::auth::hmac_sha256;

use super::super::super::case::Case;
use super::super::super::json::to_base64;
use super::super::super::recording::Body;
use super::super::super::server::Action;
use super::super::Timesys;
use super::{decode, requests_of};

/// Of a form, what was left out is not signed, and lists in lists are signed item by item.
pub(super) fn signed_as_sent(case: &mut Case<Timesys>) -> usize {
    let calls: Vec<usize> =
        (0..case.steps.len()).filter(|step| matches!(case.steps[*step].op.as_str(), "call" | "raw")).collect();
    let mut count = 0;
    for (place, step) in calls.into_iter().enumerate() {
        let members = &case.steps[step].members;
        let is_post =
            members.get("method").and_then(Value::as_str).is_some_and(|method| method.to_uppercase() == "POST");
        let data = members.get("data").and_then(Value::as_object).filter(|_| is_post);
        let signed = case.recording.signed.as_ref().and_then(|signed| signed.get(place));
        let (Some(data), Some(signed)) = (data, signed) else { continue };
        let mended = mended(signed, data);
        if mended == *signed {
            continue;
        }
        let key = case.recording.session["key"].as_str().unwrap_or_default().as_bytes();
        let header = to_base64(&hmac_sha256(key, mended.as_bytes()));
        for request in requests_of(case, step) {
            case.recording.requests[request].headers.insert("x-auth-signature".to_owned(), header.clone());
        }
        let value = case.steps[step].expected.get_mut("value").filter(|value| value.get("hmac_msg").is_some());
        if let Some(value) = value {
            value["hmac_msg"] = serde_json::json!({"$bytes": mended});
            if let Some(signature) = value.pointer_mut("/headers/X-Auth-Signature") {
                *signature = serde_json::json!({"$bytes": header});
            }
        }
        if let Some(signed) = case.recording.signed.as_mut().and_then(|signed| signed.get_mut(place)) {
            *signed = mended;
        }
        count += 1;
    }
    count
}

/// A signed text for the form that is sent of the same data.
fn mended(signed: &str, data: &Map<String, Value>) -> String {
    let is_deep = |item: &Value| item.is_array() || item.is_object() || item.is_null();
    let is_sent_otherwise = |value: &&Value| value.is_null() || value.as_array().is_some_and(|l| l.iter().any(is_deep));
    if !data.values().any(|value| is_sent_otherwise(&value)) {
        return signed.to_owned();
    }
    let first = |name: &String| format!("{name}=");
    let names = || data.keys().map(first).chain([String::from("email=")]);
    let Some(start) = names().filter_map(|name| signed.find(&name)).min() else { return signed.to_owned() };
    let (head, text) = signed.split_at(start);
    let mut parts: Vec<String> = text.split('&').map(str::to_owned).collect();
    // The address is the account's, whatever the data says.
    for (name, value) in data.iter().filter(|(name, value)| *name != "email" && is_sent_otherwise(value)) {
        let own = first(name);
        parts.retain(|part| !part.starts_with(&own));
        let mut flat: Vec<String> = value.as_array().into_iter().flatten().flat_map(texts).collect();
        flat.sort_by(|a, b| match (a.parse::<f64>(), b.parse::<f64>()) {
            (Ok(a), Ok(b)) => a.total_cmp(&b),
            _ => a.cmp(b),
        });
        parts.extend(flat.into_iter().map(|text| format!("{own}{text}")));
    }
    parts.sort_by_key(|part| part.split('=').next().unwrap_or_default().to_owned());
    format!("{head}{}", parts.join("&"))
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.keys().cloned().collect(),
        Value::String(text) => vec![text.clone()],
        Value::Bool(true) => vec!["True".into()],
        Value::Bool(false) => vec!["False".into()],
        number => vec![number.to_string()],
    }
}

/// A request after a redirect has the address and a signature of its own, or neither at another server.
pub(super) fn redirects(case: &mut Case<Timesys>) -> usize {
    let mut count = 0;
    for index in 1..case.recording.requests.len().min(case.received.len()) {
        let redirected = case.recording.script.get(index - 1).is_some_and(
            |answer| matches!(answer, Action::Answer(answer) if matches!(answer.status, 301 | 302 | 303 | 307 | 308)),
        );
        if !redirected {
            continue;
        }
        let same = case.recording.requests[index].port == case.recording.requests[index - 1].port;
        let email = case.recording.session["email"].as_str().unwrap_or_default().to_owned();
        let key = case.recording.session["key"].as_str().unwrap_or_default().to_owned();
        let request = &mut case.recording.requests[index];
        if !same {
            request.headers.remove("x-auth-signature");
            count += 1;
            continue;
        }
        let is_form = matches!(request.body, Body::Form(_));
        let mut all = match &request.body {
            Body::Form(form) => form.clone(),
            _ => request.query.clone(),
        };
        if !all.iter().any(|(name, _)| name == "email") {
            all.push(("email".to_owned(), email));
        }
        let mut sorted = all.clone();
        sorted.sort();
        let text: Vec<String> = sorted.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let path = decode(&request.path);
        let path = path.find("/api").map_or(path.as_str(), |start| &path[start..]);
        let message = format!("{}{path}{}", request.method, text.join("&"));
        request
            .headers
            .insert("x-auth-signature".to_owned(), to_base64(&hmac_sha256(key.as_bytes(), message.as_bytes())));
        if !is_form {
            request.query = all;
        }
        count += 1;
    }
    count
}
