//! The body of a call, from JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use specwright_runtime::{Call, File, RequestBody, Response};

use super::arguments;

/// The member that names a file, the one that holds bytes, and what may be said of either in a form.
const FILE: &str = "$file";
const BASE64: &str = "$base64";
const NAME: &str = "$name";
const TYPE: &str = "$type";

/// Sets the body of a call, as its media type wants it; JSON must be of a kind.
///
/// # Errors
/// When the value can't be written so.
pub(super) fn set(call: Call<Response>, media_type: &str, kind: &str, value: &Value) -> Result<Call<Response>, String> {
    let call = call.content_type(media_type);
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if let Some(content) = content(value)? {
        return Ok(call.bytes(content));
    }
    let is_json = essence == "application/json" || essence == "text/json" || essence.ends_with("+json");
    let is_form = essence == "application/x-www-form-urlencoded" || essence.starts_with("multipart/");
    match value {
        Value::Null if is_json => Ok(call.json(value)),
        value if is_json => match arguments::check(kind, value) {
            Ok(()) => Ok(call.json(value)),
            Err(message) => Err(format!("the body {message}")),
        },
        Value::Object(members) if is_form => {
            members.values().try_for_each(find)?;
            Ok(call.form(&Part(value)))
        }
        _ if is_form => Err(format!("the body is {media_type}: it must be an object, the members of the form")),
        Value::String(text) => Ok(call.text(text)),
        _ => Err(format!("the body is {media_type}: it must be a text, {{\"{FILE}\": …}} or {{\"{BASE64}\": …}}")),
    }
}

/// The bytes that an object of one of the special members stands for; none where a value is something else.
fn content(value: &Value) -> Result<Option<RequestBody>, String> {
    let Some(members) = value.as_object() else { return Ok(None) };
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let content = match (text(FILE), text(BASE64)) {
        (Some("-"), None) => return Err("a file of a body can't be standard input".into()),
        (Some(path), None) => RequestBody::file(path).map_err(|error| format!("{path}: {error}"))?,
        (None, Some(text)) => {
            let bytes = STANDARD.decode(text).map_err(|error| format!("`{BASE64}` holds no base64: {error}"))?;
            RequestBody::from(bytes)
        }
        _ => return Ok(None),
    };
    match members.keys().find(|key| ![FILE, BASE64, NAME, TYPE].contains(&key.as_str())) {
        Some(other) => Err(format!("`{other}` can't stand beside `{FILE}` or `{BASE64}`")),
        None => Ok(Some(content)),
    }
}

/// Whether the files in a member of a form are there.
fn find(value: &Value) -> Result<(), String> {
    match value {
        Value::Array(items) => items.iter().try_for_each(find),
        single => content(single).map(drop),
    }
}

/// A form, or a member of one: a value with files in it.
struct Part<'a>(&'a Value);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(items) => serializer.collect_seq(items.iter().map(Part)),
            Value::Object(members) => match content(self.0).map_err(S::Error::custom)? {
                Some(content) => file(self.0, content).serialize(serializer),
                None => serializer.collect_map(members.iter().map(|(name, value)| (name, Part(value)))),
            },
            single => single.serialize(serializer),
        }
    }
}

/// A file with what is said of it.
fn file(value: &Value, content: RequestBody) -> File {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let path = text(FILE).map(std::path::Path::new).and_then(|path| path.file_name()?.to_str());
    let mut file = File::new(content);
    if let Some(name) = text(NAME).or(path) {
        file = file.name(name);
    }
    match text(TYPE) {
        Some(media_type) => file.media_type(media_type),
        None => file,
    }
}
