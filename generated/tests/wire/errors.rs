//! Comparing errors with recorded ones.

use serde_json::{Value, json};

use super::engine::{Driver, Failure, RecordedError};
use super::json::{canonical, difference, short};
use super::outcome::answered;
use super::server::Action;

/// Longest part of a server's words that is looked for: an error's text is cut somewhere.
const WORDS: usize = 80;

/// Classes that only say how the recorded client happened to fail.
const ANY: [&str; 9] = [
    "TypeError",
    "AttributeError",
    "KeyError",
    "IndexError",
    "RuntimeError",
    "ValueError",
    "JSONDecodeError",
    "SystemExit",
    "Exception",
];

/// Attributes that are compared where this client's error has them.
const ATTRIBUTES: [&str; 7] =
    ["status_code", "response_status", "error_code", "error_message", "action", "endpoint_url", "parsed_resp"];

/// Members in which systems put words for people.
const FOR_PEOPLE: [&str; 7] =
    ["message", "messages", "errorMessage", "error", "error_description", "description", "fault"];

/// What is wrong with a failure for a recorded error, its class included. `last` is what the server did before it.
pub(crate) fn differences<D: Driver>(
    recorded: &RecordedError,
    failure: &Failure,
    last: Option<&Action>,
) -> Vec<String> {
    let mut found = Vec::new();
    match recorded.get("class").and_then(Value::as_str) {
        // Nothing is known of it but that there was one.
        None => {}
        Some(class) if ANY.contains(&class) => {}
        Some(class) => match D::error_fits(class, failure) {
            Some(true) => {}
            Some(false) => found.push(format!("it failed otherwise than by {class}: {failure}")),
            None => found.push(format!("nothing here stands for a {class}")),
        },
    }
    for name in ATTRIBUTES {
        let Some(wanted) = recorded.get(name).filter(|value| !value.is_null()) else { continue };
        let Some(has) = D::attribute(name, failure).or_else(|| attribute(name, failure)) else { continue };
        let text = difference(&canonical(wanted), &canonical(&has));
        found.extend(text.map(|text| format!("{name} of the error: {text}")));
    }
    let message = recorded.get("message").and_then(Value::as_str).unwrap_or_default();
    let said = squeezed(&said(failure));
    for words in words(last, message) {
        if !said.contains(&words) {
            found.push(format!("the error does not say {}", short(&json!(words))));
        }
    }
    found
}

/// An attribute as every error of the client has it.
fn attribute(name: &str, failure: &Failure) -> Option<Value> {
    let error = failure.error()?;
    match name {
        "status_code" | "response_status" => error.status().map(|status| json!(status.as_u16())),
        "error_code" => error.code().map(Value::from),
        "parsed_resp" => Some(error.body_as().unwrap_or_else(|_| json!({"$unreadable": null}))),
        _ => None,
    }
}

/// All that a failure tells people.
fn said(failure: &Failure) -> String {
    let Some(error) = failure.error() else { return failure.to_string() };
    let messages: Vec<String> = error.messages().into_iter().map(|message| message.text).collect();
    format!("{error} {}", messages.join(" "))
}

/// The words of the server that the recorded message holds.
fn words(last: Option<&Action>, message: &str) -> Vec<String> {
    let Some(body) = answered(last) else { return Vec::new() };
    let mut texts = Vec::new();
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => strings(&value, &mut texts),
        Err(_) => texts.push(String::from_utf8_lossy(body).into_owned()),
    }
    let message = squeezed(message);
    let cut = |text: String| squeezed(&text).chars().take(WORDS).collect::<String>();
    texts.into_iter().map(cut).filter(|text| text.len() > 1 && message.contains(text)).collect()
}

/// The words for people in an error's body.
fn strings(value: &Value, found: &mut Vec<String>) {
    let Value::Object(members) = value else { return };
    for (_, member) in members.iter().filter(|(name, _)| FOR_PEOPLE.contains(&name.as_str())) {
        match member {
            Value::String(text) => found.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
            other => strings(other, found),
        }
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
