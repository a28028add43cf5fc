//! How the recorded client spells values and paths, and how they are spelt by the standards.

use serde_json::Value;
use specwright_apis::runtime::Location;
use url::form_urlencoded;

use super::binding::Bound;

/// A value as the recorded client puts it into a path or a query.
pub(crate) fn recorded_text(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        other => plain_text(other),
    }
}

/// A value as a text: itself, or as JSON writes it.
pub(crate) fn plain_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The items of a value, or the value as the only one; `null` is none.
pub(crate) fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).collect(),
        other => vec![other],
    }
}

/// The path of the base URL of a call, without a slash at its end.
pub(crate) fn base_path(bound: &Bound) -> &str {
    let authority = bound.base_url.split_once("://").map_or("", |(_, rest)| rest);
    authority.find('/').map_or("", |at| &authority[at..]).trim_end_matches('/')
}

/// The path that the recorded client sends, decoded, with the pairs that its values add to the query: values
/// stand in it as they are, so that each can end the path, or begin a query.
pub(crate) fn recorded_path(bound: &Bound) -> (String, Vec<(String, String)>) {
    let mut url = format!("{}{}", base_path(bound), bound.operation.path);
    for (name, value) in &bound.params {
        url = url.replace(&format!("{{{name}}}"), &recorded_text(value));
    }
    let url = url.split('#').next().unwrap_or_default();
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    (decoded(&without_dots(path)), form_urlencoded::parse(query.as_bytes()).into_owned().collect())
}

/// The path with its values escaped, in which each value stays one segment, or several where it may be several.
pub(crate) fn escaped_path(bound: &Bound) -> String {
    let mut path = format!("{}{}", base_path(bound), bound.operation.path);
    for param in bound.operation.params.iter().filter(|param| param.location == Location::Path) {
        let Some((_, value)) = bound.params.iter().find(|(name, _)| param.name == *name) else { continue };
        let texts: Vec<String> =
            items(value).into_iter().map(|item| escaped(&plain_text(item), param.reserved)).collect();
        path = path.replace(&format!("{{{}}}", param.name), &texts.join(","));
    }
    path
}

/// Whether an argument would make another request: a path value that is nothing, that is resolved on the way, or
/// that runs into the text it is glued to, or a parameter that must be there and has no value.
pub(crate) fn is_misleading(bound: &Bound) -> bool {
    let is_dots = |segment: &str| segment == "." || segment == "..";
    bound.operation.params.iter().filter(|param| param.required).any(|param| {
        let Some((_, value)) = bound.params.iter().find(|(name, _)| param.name == *name) else { return false };
        let texts: Vec<String> = items(value).into_iter().map(plain_text).collect();
        let text = texts.join(",");
        match param.location {
            Location::Path if param.reserved => !text.starts_with('/') || text.split('/').any(is_dots),
            Location::Path => text.is_empty() || is_dots(&text),
            _ => texts.is_empty(),
        }
    })
}

/// Escapes all that is not unreserved in a URL, slashes unless they may stay.
pub(crate) fn escaped(text: &str, keeps_slashes: bool) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || (keeps_slashes && byte == b'/') {
            escaped.push(char::from(byte));
        } else {
            escaped += &format!("%{byte:02X}");
        }
    }
    escaped
}

/// Replaces each valid escape by what it stands for.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Resolves `.` and `..` in a path.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut ends_in_dots = false;
    for segment in path.split('/').skip(1) {
        ends_in_dots = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    format!("/{}{}", kept.join("/"), if ends_in_dots && !kept.is_empty() { "/" } else { "" })
}
