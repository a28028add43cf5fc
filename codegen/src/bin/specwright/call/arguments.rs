//! Arguments against what the operation takes.

use serde_json::{Map, Value};
use specwright_codegen::{Member, OperationEntry, like};
use specwright_runtime::{Call, Response};

use super::{body, operation};

/// The argument that is the body.
const BODY: &str = "body";

/// Sets the arguments of a call.
///
/// # Errors
/// When they are not those of the operation; a line for each that is wrong.
pub(super) fn bind(
    mut call: Call<Response>,
    entry: &OperationEntry,
    args: &Map<String, Value>,
    media_type: Option<&str>,
) -> Result<Call<Response>, String> {
    let mut wrong = Vec::new();
    let mut given: Vec<&Member> = Vec::new();
    for (name, value) in args {
        if name == BODY && entry.body.is_some() {
            continue;
        }
        let parameter = match parameter(entry, name) {
            Ok(parameter) => parameter,
            Err(message) => {
                wrong.push(message);
                continue;
            }
        };
        if given.iter().any(|known| std::ptr::eq(*known, parameter)) {
            wrong.push(format!("the {} is given twice", words(parameter)));
            continue;
        }
        // Null is what an absent parameter means.
        if value.is_null() {
            continue;
        }
        given.push(parameter);
        match check(&parameter.kind, value) {
            Ok(()) => call = call.set_in(operation::location(&parameter.location), &parameter.wire, value),
            Err(message) => wrong.push(format!("the {} {message}", words(parameter))),
        }
    }
    for parameter in entry.parameters.iter().filter(|parameter| parameter.required) {
        if !given.iter().any(|known| std::ptr::eq(*known, parameter)) {
            wrong.push(format!("the {} is missing", words(parameter)));
        }
    }
    match (&entry.body, args.get(BODY)) {
        (Some(described), Some(value)) => match body(call.raw(), (described, &entry.others), media_type, value) {
            Ok(with_body) if wrong.is_empty() => return Ok(with_body),
            Ok(_) => {}
            Err(message) => wrong.push(message),
        },
        (Some((_, body)), None) if body.required => wrong.push("the body is missing; it stands under `body`".into()),
        _ if wrong.is_empty() => return Ok(call),
        _ => {}
    }
    Err(wrong.join("\n"))
}

/// Sets the body as this media type, or else as the first that is described.
fn body(
    call: Call<Response>,
    (first, others): (&(String, Member), &[(String, Member)]),
    media_type: Option<&str>,
    value: &Value,
) -> Result<Call<Response>, String> {
    let known = [first].into_iter().chain(others);
    let described = media_type.map_or(Some(first), |wanted| known.clone().find(|(media_type, _)| media_type == wanted));
    let kind = described.map_or("", |(_, member)| member.kind.as_str());
    body::set(call, media_type.unwrap_or(&first.0), kind, value)
}

/// The parameter of a name, which may begin with its place.
fn parameter<'a>(entry: &'a OperationEntry, name: &str) -> Result<&'a Member, String> {
    let means = |parameter: &&Member, name: &str| match parameter.location.as_str() {
        "header" => parameter.wire.eq_ignore_ascii_case(name),
        _ => parameter.wire == name,
    };
    let mut found: Vec<&Member> = entry.parameters.iter().filter(|parameter| means(parameter, name)).collect();
    if let (true, Some((place, rest))) = (found.is_empty(), name.split_once('.')) {
        found = entry.parameters.iter().filter(|p| p.location == place && means(p, rest)).collect();
    }
    match found.as_slice() {
        [parameter] => Ok(parameter),
        [] => Err(unknown(entry, name)),
        several => {
            let names: Vec<String> = several.iter().map(|p| format!("`{}.{}`", p.location, p.wire)).collect();
            Err(format!("the parameter `{name}` is in several places; write {}", names.join(" or ")))
        }
    }
}

fn unknown(entry: &OperationEntry, name: &str) -> String {
    if name == BODY {
        return format!("{} takes no body", entry.id);
    }
    let names: Vec<&str> = entry.parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
    let meant = like(name, names.iter().copied());
    let hint = match (meant.as_slice(), names.as_slice()) {
        ([meant, ..], _) => format!("; did you mean `{meant}`"),
        (_, []) => "; the operation has none".to_owned(),
        (_, names) => format!("; there are {}", names.join(", ")),
    };
    format!("there is no parameter `{name}`{hint}")
}

fn words(parameter: &Member) -> String {
    format!("{} parameter `{}`", parameter.location, parameter.wire)
}

/// Whether a value is of this kind.
pub(super) fn check(kind: &str, value: &Value) -> Result<(), String> {
    let is = match (kind.split(' ').next().unwrap_or_default(), value) {
        ("text", Value::String(_))
        | ("number", Value::Number(_))
        | ("boolean", Value::Bool(_))
        | ("object", Value::Object(_)) => true,
        ("integer", Value::Number(number)) => !number.to_string().contains(['.', 'e', 'E']),
        ("list", Value::Array(items)) => {
            let of = kind.strip_prefix("list of ").unwrap_or_default();
            for (index, item) in items.iter().enumerate() {
                check(of, item).map_err(|message| format!("is a list, whose item {index} {message}"))?;
            }
            true
        }
        ("", _) => true,
        _ => false,
    };
    let article = if kind.starts_with(['i', 'o']) { "an" } else { "a" };
    is.then_some(()).ok_or_else(|| format!("must be {article} {kind}, not {}", shown(value)))
}

/// A value as it is shown in an error.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    let cut: String = text.chars().take(40).collect();
    if cut.len() < text.len() { cut + "…" } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn kinds() {
        for (kind, value) in [
            ("", json!({"a": [null]})),
            ("text", json!("5")),
            ("integer", json!(-5)),
            ("number", json!(5)),
            ("number", json!(5.5)),
            ("list", json!([1, "a"])),
            ("list of integer", json!([1, 2])),
            ("list of list of text", json!([["a"], []])),
        ] {
            assert_eq!(check(kind, &value), Ok(()), "{kind} {value}");
        }
        for (kind, value, message) in [
            ("text", json!(5), "must be a text, not 5"),
            ("integer", json!("5"), "must be an integer, not \"5\""),
            ("integer", json!(5.0), "must be an integer, not 5.0"),
            ("list of integer", json!(1), "must be a list of integer, not 1"),
            ("list of integer", json!([1, "a"]), "is a list, whose item 1 must be an integer, not \"a\""),
            ("object", json!([]), "must be an object, not []"),
            ("boolean", json!("x".repeat(99)), &format!("must be a boolean, not \"{}…", "x".repeat(39))),
        ] {
            assert_eq!(check(kind, &value), Err(message.to_owned()), "{kind} {value}");
        }
    }
}
