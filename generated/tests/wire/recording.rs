//! A recording: what a client was told, what it was answered, what it sent, and what came out.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::fields::Fields;
use super::json::from_base64;
use super::server::{Action, Answer};

/// Members that are for people.
const INFORMATIVE: [&str; 4] = ["case", "client", "notes", "unused_responses"];

/// A recording.
#[derive(Clone, Debug)]
pub(crate) struct Recording {
    /// The system that was called.
    pub(crate) system: String,
    /// The server's address as the client was given it.
    pub(crate) base_url: String,
    /// The same as it is written in the recording, before real addresses take the place of recorded ones.
    pub(crate) recorded_base_url: String,
    /// The date, if it was held still.
    pub(crate) now: Option<SystemTime>,
    /// The time zone, if it matters.
    pub(crate) timezone: Option<String>,
    /// The session under test, in the system's own grammar.
    pub(crate) session: Value,
    /// What to do, in the system's own grammar.
    pub(crate) steps: Vec<Value>,
    /// The files that are there before, by their paths.
    pub(crate) files: Map<String, Value>,
    /// Whether the server demands a certificate of the client.
    pub(crate) mutual: bool,
    /// What the server does with the requests.
    pub(crate) script: Vec<Action>,
    /// What arrived.
    pub(crate) requests: Vec<Request>,
    /// What came out.
    pub(crate) outcome: Outcome,
    /// The texts that were signed, one for each call that signs; none when that was not recorded.
    pub(crate) signed: Option<Vec<String>>,
}

/// A recorded request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Which connection it came over.
    pub(crate) connection: u64,
    /// The port that it came to.
    pub(crate) port: u16,
    /// The method.
    pub(crate) method: String,
    /// The path as sent.
    pub(crate) path: String,
    /// The decoded query.
    pub(crate) query: Vec<(String, String)>,
    /// The headers, names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body.
    pub(crate) body: Body,
    /// What the server does with it, where that decides the call here and did not when it was recorded.
    pub(crate) decides: Option<Action>,
}

/// A recorded body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// None, or one without length.
    Empty,
    /// A JSON value.
    Json(Value),
    /// A form.
    Form(Vec<(String, String)>),
    /// Anything else, byte for byte.
    Bytes(Vec<u8>),
}

/// What came out of the last step.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// A value, possibly put together from several steps.
    Value(Value),
    /// The error of the last step: its members by name.
    Error(Map<String, Value>),
}

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// When it is none; the text says why.
    pub(crate) fn read(value: Value) -> Result<Recording, String> {
        let mut fields = Fields::of("the recording", value)?;
        for name in INFORMATIVE {
            fields.take(name);
        }
        let mut call = Fields::of("the call", fields.take("call").ok_or("the recording has no call")?)?;
        call.take("note");
        let (now, timezone) = clock(fields.take("clock").unwrap_or_else(|| Value::Object(Map::new())))?;
        let recording = Recording {
            system: fields.wanted_text("system")?,
            base_url: fields.wanted_text("base_url")?,
            recorded_base_url: String::new(),
            now,
            timezone,
            session: call.take("session").ok_or("the call has no session")?,
            steps: call.list("steps")?,
            files: call.object("files")?.unwrap_or_default(),
            mutual: match call.text("server")?.as_deref() {
                None => false,
                Some("mtls") => true,
                Some(other) => return Err(format!("unknown server {other}")),
            },
            script: fields.list("script")?.into_iter().map(action).collect::<Result<_, _>>()?,
            requests: fields.list("requests")?.into_iter().map(request).collect::<Result<_, _>>()?,
            outcome: outcome(fields.take("outcome").ok_or("the recording has no outcome")?)?,
            signed: fields.take("signed_message").map(signed).transpose()?,
        };
        call.end()?;
        fields.end()?;
        Ok(recording)
    }
}

/// The date and the time zone. Dates are exact to the millisecond.
fn clock(value: Value) -> Result<(Option<SystemTime>, Option<String>), String> {
    let mut fields = Fields::of("the clock", value)?;
    fields.take("note");
    let seconds = [fields.take("csrf_now_unix_seconds"), fields.take("now_unix_seconds")].into_iter().flatten().next();
    let now = match seconds {
        None => None,
        Some(seconds) => {
            let seconds = seconds.as_f64().ok_or_else(|| format!("the clock has the time {seconds}"))?;
            Some(UNIX_EPOCH + Duration::from_millis((seconds * 1000.0).round() as u64))
        }
    };
    let timezone = fields.text("timezone")?;
    fields.end()?;
    Ok((now, timezone))
}

/// A text, or a list of texts.
fn signed(value: Value) -> Result<Vec<String>, String> {
    let list = if let Value::Array(list) = value { list } else { vec![value] };
    let text = |value: Value| value.as_str().map(str::to_owned).ok_or_else(|| format!("{value} is no signed text"));
    list.into_iter().map(text).collect()
}

fn action(value: Value) -> Result<Action, String> {
    let mut fields = Fields::of("an answer of the script", value)?;
    if let Some(action) = fields.text("action")? {
        fields.end()?;
        return if action == "close" { Ok(Action::Close) } else { Err(format!("unknown action {action}")) };
    }
    let status = fields.take("status").and_then(|status| status.as_u64()).and_then(|status| status.try_into().ok());
    let status: u16 = status.ok_or("an answer of the script has no status")?;
    let (media_type, body) = if let Some(value) = fields.take("json") {
        ("application/json", value.to_string().into_bytes())
    } else if let Some(text) = fields.text("text")? {
        ("text/plain", text.into_bytes())
    } else if let Some(text) = fields.text("base64")? {
        ("application/octet-stream", from_base64(&text)?)
    } else {
        ("", Vec::new())
    };
    let mut headers = Vec::new();
    for (name, value) in fields.object("headers")?.unwrap_or_default() {
        let values = if let Value::Array(values) = value { values } else { vec![value] };
        for value in values {
            let value = value.as_str().map(str::to_owned).unwrap_or_else(|| value.to_string());
            headers.push((name.clone(), value));
        }
    }
    if !media_type.is_empty() && !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
        headers.push(("Content-Type".to_owned(), media_type.to_owned()));
    }
    let delay = Duration::from_millis(fields.take("delay_ms").and_then(|delay| delay.as_u64()).unwrap_or(0));
    fields.end()?;
    Ok(Action::Answer(Answer { status, headers, body, delay }))
}

fn request(value: Value) -> Result<Request, String> {
    let mut fields = Fields::of("a request", value)?;
    fields.take("query_raw");
    let mut number = |name: &str| {
        let number = fields.take(name).and_then(|number| number.as_u64());
        number.ok_or_else(|| format!("a request has no {name}"))
    };
    let connection = number("connection")?;
    let port = number("port")?.try_into().map_err(|_| "a request has a port out of range")?;
    let request = Request {
        connection,
        port,
        method: fields.wanted_text("method")?,
        path: fields.wanted_text("path")?,
        query: pairs(fields.list("query")?)?,
        headers: fields.texts("headers")?.unwrap_or_default().into_iter().collect(),
        body: body(fields.take("body").unwrap_or_default())?,
        decides: None,
    };
    fields.end()?;
    Ok(request)
}

fn body(value: Value) -> Result<Body, String> {
    if value.is_null() {
        return Ok(Body::Empty);
    }
    let mut fields = Fields::of("a body", value)?;
    let kind = fields.wanted_text("kind")?;
    let text = fields.text("text")?;
    let body = match kind.as_str() {
        "json" => Body::Json(fields.take("json").unwrap_or_default()),
        "form" => Body::Form(pairs(fields.list("pairs")?)?),
        "text" => Body::Bytes(text.unwrap_or_default().into_bytes()),
        "bytes" => match text {
            Some(text) => Body::Bytes(text.into_bytes()),
            None => Body::Bytes(from_base64(&fields.wanted_text("base64")?)?),
        },
        other => return Err(format!("unknown kind of body {other}")),
    };
    fields.end()?;
    Ok(body)
}

fn pairs(items: Vec<Value>) -> Result<Vec<(String, String)>, String> {
    let pair = |item: Value| match item.as_array().map(Vec::as_slice) {
        Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
        _ => Err(format!("{item} is no pair")),
    };
    items.into_iter().map(pair).collect()
}

fn outcome(value: Value) -> Result<Outcome, String> {
    let mut fields = Fields::of("the outcome", value)?;
    let outcome = match fields.object("error")? {
        None => Outcome::Value(fields.take("value").unwrap_or_default()),
        Some(mut members) => {
            if let Some(Value::Object(attributes)) = members.shift_remove("attributes") {
                members.extend(attributes);
            }
            Outcome::Error(members)
        }
    };
    fields.end()?;
    Ok(outcome)
}
