//! Errors of the recorded client and what they are here.

use serde_json::{Value, json};
use specwright_apis::faircom;
use specwright_apis::runtime::Kind;

use super::super::engine::Failure;

/// Whether a failure is what a class of the recorded client stands for.
pub(super) fn fits(class: &str, failure: &Failure) -> Option<bool> {
    let kinds: &[Kind] = match class {
        "JsonActionApiError" => &[Kind::Code],
        "JsonActionHttpError" => &[Kind::Status],
        // A server that refuses a certificate says so when the connection stands already.
        "JsonActionTlsError" => &[Kind::Connect, Kind::Transport, Kind::Build],
        "JsonActionConnectionError" => &[Kind::Connect, Kind::Transport],
        "JsonActionError" => {
            let others = [Kind::Auth, Kind::Build, Kind::Connect, Kind::Timeout, Kind::Transport, Kind::Decode];
            return Some(failure.error().is_none() || failure.is_of(&others));
        }
        _ => return None,
    };
    Some(failure.is_of(kinds))
}

/// An attribute of the recorded error as this client has it.
pub(super) fn attribute(name: &str, failure: &Failure) -> Option<Value> {
    let error = failure.error().filter(|error| error.kind() == Kind::Code)?;
    match name {
        "error_message" => error.messages().first().map(|message| json!(message.text)),
        "action" => Some(json!(faircom::action_of(error))),
        _ => None,
    }
}
