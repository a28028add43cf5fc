//! What came back, for people and for programs.

use std::io::IsTerminal;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use specwright_runtime::{Call, DryRun, Error, HeaderMap, Kind, Response, StatusCode, block_on};

use crate::exit::{Exit, Failure};
use crate::terminal;

/// Prints the request that would be sent.
pub(super) fn print_request(call: Call<Response>) -> Result<(), Failure> {
    let request = dry_run(call).map_err(|error| Failure::new(exit(&error), text(&error)))?;
    terminal::print(request.to_string().trim_end())?;
    terminal::print("\n")
}

/// The request that would be sent.
pub(super) fn dry_run(call: Call<Response>) -> Result<DryRun, Error> {
    block_on(call.dry_run())?
}

/// Prints an answer, with its body to a file if one is named.
pub(super) fn print(answer: Result<Response, Error>, body_only: bool, file: Option<&Path>) -> Result<(), Failure> {
    let (status, headers, body, failed) = match &answer {
        Ok(answer) => (answer.status(), answer.headers(), answer.bytes(), None),
        Err(error) => match error.status().filter(|_| error.kind() != Kind::Decode) {
            Some(status) => (status, error.headers(), error.body(), Some(Failure::told(Exit::Status))),
            None => return Err(Failure::new(exit(error), text(error))),
        },
    };
    if !body_only {
        terminal::print(&head(status, headers))?;
    }
    match file {
        Some(file) => std::fs::write(file, body)
            .map_err(|error| Failure::new(Exit::Failed, format!("{}: {error}", file.display())))?,
        None if std::io::stdout().is_terminal() && std::str::from_utf8(body).is_err() => {
            terminal::print(&format!("\n({} bytes that are no text; --output FILE keeps them)\n", body.len()))?;
        }
        None => {
            terminal::print(if body_only || body.is_empty() { "" } else { "\n" })?;
            terminal::bytes(body)?;
            // A shell's prompt begins a line of its own.
            let is_open = std::io::stdout().is_terminal() && !body.is_empty() && !body.ends_with(b"\n");
            terminal::print(if is_open { "\n" } else { "" })?;
        }
    }
    failed.map_or(Ok(()), Err)
}

fn head(status: StatusCode, headers: &HeaderMap) -> String {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    format!("{status}\n{}", lines.collect::<String>())
}

/// An answer, or why there is none, as the members of an object; and the exit code.
pub(super) fn record(answer: Result<Response, Error>) -> (Map<String, Value>, Exit) {
    match &answer {
        Ok(answer) => (answered(answer.status(), answer.headers(), answer.bytes()), Exit::Done),
        Err(error) => match error.status().filter(|_| error.kind() != Kind::Decode) {
            Some(status) => (answered(status, error.headers(), error.body()), Exit::Status),
            None => (failed(kind(error), &text(error)), exit(error)),
        },
    }
}

/// A request that would be sent, as the members of an object.
pub(super) fn request(request: &DryRun) -> Map<String, Value> {
    let mut headers = Map::new();
    for (name, value) in request.headers() {
        add(&mut headers, &name, value);
    }
    let body = request.body().map_or(Value::Null, |body| if body.is_empty() { Value::Null } else { body.into() });
    let request = json!({"method": request.method().as_str(), "url": request.url(), "headers": headers, "body": body});
    Map::from_iter([("request".to_owned(), request)])
}

/// A call that was not made, or not answered.
pub(super) fn failed(kind: &str, message: &str) -> Map<String, Value> {
    Map::from_iter([("error".to_owned(), json!({"kind": kind, "message": message}))])
}

fn answered(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Map<String, Value> {
    let mut named = Map::new();
    for (name, value) in headers {
        add(&mut named, name.as_str(), String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
    let media_type = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    Map::from_iter([
        ("status".to_owned(), status.as_u16().into()),
        ("headers".to_owned(), named.into()),
        ("body".to_owned(), value(media_type, body)),
    ])
}

/// Adds a header; one that is there several times is a list.
fn add(headers: &mut Map<String, Value>, name: &str, value: String) {
    match headers.get_mut(name) {
        None => drop(headers.insert(name.to_owned(), value.into())),
        Some(Value::Array(values)) => values.push(value.into()),
        Some(one) => *one = json!([one.take(), value]),
    }
}

/// A body: JSON where it is said to be, else a text, else bytes.
fn value(media_type: &str, body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let is_json = essence == "application/json" || essence.ends_with("+json");
    if let Some(value) = is_json.then(|| serde_json::from_slice(body).ok()).flatten() {
        return value;
    }
    match std::str::from_utf8(body) {
        Ok(text) => text.into(),
        Err(_) => json!({"$base64": STANDARD.encode(body)}),
    }
}

/// The word for a kind of error.
fn kind(error: &Error) -> &'static str {
    match error.kind() {
        Kind::Build => "request",
        Kind::Auth => "credentials",
        Kind::Connect => "connection",
        Kind::Timeout => "timeout",
        Kind::Decode => "answer",
        _ => "transport",
    }
}

/// The exit code of a call that got no answer.
fn exit(error: &Error) -> Exit {
    match error.kind() {
        Kind::Build | Kind::Auth => Exit::Usage,
        Kind::Status | Kind::Code => Exit::Status,
        _ => Exit::NoAnswer,
    }
}

/// What an error says, and what to do about it here.
fn text(error: &Error) -> String {
    let hint = if error.kind() == Kind::Auth && error.attempts() == 0 {
        "; give some with --auth SCHEME=VALUE, or call with --no-auth"
    } else {
        ""
    };
    format!("{error}{hint}")
}
