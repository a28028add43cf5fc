//! What is printed.

use clap::ArgMatches;
use serde_json::{Value, json};
use specwright_apis::runtime::{DryRun, Response};

use super::Failure;

/// Whether results are printed for people, on many lines.
pub(crate) fn is_pretty(options: &ArgMatches) -> bool {
    !options.get_flag("no-format")
}

/// The JSON of an answer.
pub(crate) fn json(answer: &Response) -> Result<Value, Failure> {
    serde_json::from_slice(answer.bytes()).map_err(|error| format!("the answer is no JSON: {error}").into())
}

/// A value as JSON with a line feed at its end.
pub(crate) fn text(value: &Value, pretty: bool) -> Vec<u8> {
    let text = if pretty { format!("{value:#}\n") } else { format!("{value}\n") };
    text.into_bytes()
}

/// Writes a file to where it was asked for, byte for byte; what is to be printed of it.
pub(crate) fn download(bytes: &[u8], given: &ArgMatches) -> Result<Vec<u8>, Failure> {
    match given.get_one::<String>("outfile") {
        None => Ok(bytes.to_vec()),
        Some(path) => match std::fs::write(path, bytes) {
            Ok(()) => Ok(Vec::new()),
            Err(error) => Err(format!("{path}: {error}").into()),
        },
    }
}

/// A request that was not sent. The signature is a secret: it is shown only when it is asked for.
pub(crate) fn dry_run(dry: &DryRun, reveal: bool, pretty: bool) -> Vec<u8> {
    let revealed = dry.reveal();
    let signature = revealed.headers.get("x-auth-signature").and_then(|value| value.to_str().ok());
    let mut shown = json!({
        "method": dry.method().as_str(),
        "url": dry.url(),
        "headers": {"X-Auth-Signature": signature.filter(|_| reveal).unwrap_or("***")},
        "hmac_msg": dry.signed_text(),
    });
    let body = revealed.body.filter(|body| !body.is_empty());
    if let Some(body) = body {
        let mut data = serde_json::Map::new();
        for (name, value) in url::form_urlencoded::parse(&body) {
            match data.get_mut(&*name) {
                Some(Value::Array(items)) => items.push(value.into()),
                Some(single) => *single = json!([single.clone(), value]),
                None => drop(data.insert(name.into_owned(), value.into())),
            }
        }
        shown["data"] = Value::Object(data);
    }
    text(&shown, pretty)
}
