//! Looking through trees for references.

use serde_json::{Map, Value, json};

use super::super::segments;
use super::kind::Kind;

/// Whether a reference in there is one that this module looks after.
pub(super) fn has_work(value: &Value, kind: Kind, swagger: bool) -> bool {
    if kind == Kind::Opaque {
        return false;
    }
    match value {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            if reference.is_some_and(|reference| !is_plain(reference, kind, swagger)) {
                return true;
            }
            mapping(members).any(|(_, text)| is_uri(text) && !text.starts_with('#'))
                || members.iter().any(|(key, value)| has_work(value, kind.member(key), swagger))
        }
        Value::Array(items) => items.iter().any(|item| has_work(item, kind.item(), swagger)),
        _ => false,
    }
}

/// Whether a reference means a component of the same document, of the right kind.
pub(super) fn is_plain(reference: &str, kind: Kind, swagger: bool) -> bool {
    if kind == Kind::MediaType && reference.starts_with("#/components/mediaTypes/") {
        return true;
    }
    let name = kind.section(swagger).and_then(|section| reference.strip_prefix('#')?.strip_prefix(section));
    name.and_then(|name| name.strip_prefix('/')).is_some_and(|name| !name.contains('/'))
}

/// Whether a value of a mapping is a reference, and no name.
pub(super) fn is_uri(text: &str) -> bool {
    let ending = std::path::Path::new(text).extension().and_then(|ending| ending.to_str());
    text.contains(['#', '/']) || matches!(ending, Some("json" | "yaml" | "yml"))
}

pub(super) fn mapping(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &str)> {
    let mapping = members.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
    let mapping = mapping.and_then(Value::as_object).into_iter().flatten();
    mapping.filter_map(|(value, reference)| Some((value, reference.as_str()?)))
}

/// The reference that a value is and nothing else.
pub(super) fn lone(value: &Value) -> Option<&str> {
    value.as_object().filter(|members| members.len() == 1)?.get("$ref")?.as_str()
}

pub(super) fn put(root: &mut Value, section: &str, name: String, value: Value) {
    let object = |value: &mut Value| {
        if !value.is_object() {
            *value = json!({});
        }
    };
    let mut at = root;
    for key in segments(section) {
        object(at);
        at = &mut at[&key];
    }
    object(at);
    at[&name] = value;
}
