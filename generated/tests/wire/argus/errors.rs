//! Errors of the recorded client and what they are here.

use serde_json::{Map, Value};
use specwright_apis::runtime::{Error, Kind};

use super::super::json::{difference, short};
use super::super::server::Action;
use super::Failure;

/// Longest part of a server's words that is looked for: an error's text is cut somewhere.
const WORDS: usize = 80;

/// What an error of the recorded client is here.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    /// Some failure: the class is only how the recorded client happened to fail.
    Any,
    /// An answer with this status.
    Status(u16),
    /// An answer with a status that no class of its own has.
    OtherStatus,
    /// One of these.
    Kinds(&'static [Kind]),
}

/// The statuses that have classes of their own.
const STATUSES: [(&str, u16); 6] = [
    ("AuthenticationFailedException", 401),
    ("AccessDeniedException", 403),
    ("ObjectNotFoundException", 404),
    ("ValidationErrorException", 412),
    ("UnprocessableEntityException", 422),
    ("ServiceUnavailableException", 503),
];

fn wanted(class: &str) -> Option<Wanted> {
    if let Some((_, status)) = STATUSES.iter().find(|(name, _)| *name == class) {
        return Some(Wanted::Status(*status));
    }
    Some(match class {
        "TypeError" | "AttributeError" | "KeyError" | "IndexError" | "RuntimeError" | "ValueError"
        | "JSONDecodeError" | "SystemExit" | "Exception" => Wanted::Any,
        "ArgusException" => Wanted::OtherStatus,
        "ArgusAPIAuthenticationError" | "ArgusAPIClientException" => Wanted::Kinds(&[Kind::Auth, Kind::Status]),
        "ConnectionError" => Wanted::Kinds(&[Kind::Connect, Kind::Timeout, Kind::Transport]),
        "ConnectTimeout" => Wanted::Kinds(&[Kind::Connect, Kind::Timeout]),
        "ReadTimeout" | "Timeout" => Wanted::Kinds(&[Kind::Timeout]),
        "SSLError" | "ProxyError" => Wanted::Kinds(&[Kind::Connect]),
        "ChunkedEncodingError" | "ContentDecodingError" => Wanted::Kinds(&[Kind::Transport, Kind::Decode]),
        "InvalidURL" | "InvalidSchema" | "MissingSchema" => Wanted::Kinds(&[Kind::Build]),
        "InvalidHeader" => Wanted::Kinds(&[Kind::Build, Kind::Auth]),
        _ => return None,
    })
}

/// What is wrong with a failure for a class of the recorded client; none if it fits.
pub(crate) fn misfit(class: &str, failure: &Failure) -> Option<String> {
    let Some(wanted) = wanted(class) else { return Some(format!("nothing here stands for a {class}")) };
    let fits = match (wanted, failure) {
        (Wanted::Any, _) => true,
        (_, Failure::Unbound(_)) => false,
        (Wanted::Status(status), Failure::Client(error)) => status_of(error) == Some(status),
        (Wanted::OtherStatus, Failure::Client(error)) => {
            status_of(error).is_some_and(|status| status >= 400 && STATUSES.iter().all(|(_, other)| *other != status))
        }
        (Wanted::Kinds(kinds), Failure::Client(error)) => kinds.contains(&error.kind()),
    };
    (!fits).then(|| format!("it failed otherwise than by {class}: {failure}"))
}

/// What is wrong with a failure for a recorded error, its class included. `last` is what the server did before it.
pub(crate) fn differences(recorded: &Map<String, Value>, failure: &Failure, last: Option<&Action>) -> Vec<String> {
    let class = recorded.get("class").and_then(Value::as_str).unwrap_or_default();
    let mut found: Vec<String> = misfit(class, failure).into_iter().collect();
    let Failure::Client(error) = failure else { return found };
    for name in ["status_code", "response_status"] {
        let status = recorded.get(name).and_then(Value::as_u64);
        if let (Some(wanted), Some(status)) = (status, error.status())
            && wanted != u64::from(status.as_u16())
        {
            found.push(format!("{name}: {status}, not {wanted}"));
        }
    }
    if let Some(wanted) = recorded.get("parsed_resp").filter(|value| !value.is_null()) {
        match error.body_as::<Value>() {
            Ok(body) => found.extend(difference(wanted, &body).map(|text| format!("body of the error: {text}"))),
            Err(_) => found.push(format!("the body of the error is not {}", short(wanted))),
        }
    }
    let message = recorded.get("message").and_then(Value::as_str).unwrap_or_default();
    let messages: Vec<String> = error.messages().into_iter().map(|message| message.text).collect();
    let said = squeezed(&format!("{error} {}", messages.join(" ")));
    for words in words(last, message) {
        if !said.contains(&words) {
            found.push(format!("the error does not say {words:?}"));
        }
    }
    found
}

/// The words of the server that the recorded message holds.
fn words(last: Option<&Action>, message: &str) -> Vec<String> {
    let Some(Action::Answer(answer)) = last else { return Vec::new() };
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let texts: Vec<String> = match body["messages"].as_array() {
        Some(list) => list.iter().filter_map(|message| message["message"].as_str().map(str::to_owned)).collect(),
        None => vec![String::from_utf8_lossy(&answer.body).into_owned()],
    };
    let message = squeezed(message);
    let cut = |text: String| squeezed(&text).chars().take(WORDS).collect::<String>();
    texts.into_iter().map(cut).filter(|text| !text.is_empty() && message.contains(text)).collect()
}

fn status_of(error: &Error) -> Option<u16> {
    (error.kind() == Kind::Status).then(|| error.status().map(|status| status.as_u16()))?
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
