//! Schemas, and references.

use serde_json::{Value, json};

use super::super::v31;
use super::{Members, SECTIONS};

/// Rewrites a schema with all that it contains.
pub(super) fn convert(value: &mut Value) {
    let Some(members) = value.as_object_mut() else { return };
    reference(members);
    v31::types(members);
    if let Some(Value::String(name)) = members.get("discriminator") {
        let discriminator = json!({ "propertyName": name });
        members.insert("discriminator".into(), discriminator);
    }
    if members.get("x-nullable") == Some(&Value::Bool(true)) {
        members.insert("nullable".into(), Value::Bool(true));
    }
    for (key, value) in members.iter_mut() {
        match key.as_str() {
            "items" | "additionalProperties" | "not" => convert(value),
            "allOf" | "oneOf" | "anyOf" => value.as_array_mut().into_iter().flatten().for_each(convert),
            "properties" => value.as_object_mut().into_iter().flatten().for_each(|(_, value)| convert(value)),
            _ => {}
        }
    }
}

/// Lets a reference follow what it refers to.
pub(super) fn reference(members: &mut Members) {
    let Some(Value::String(reference)) = members.get_mut("$ref") else { return };
    for (before, now) in SECTIONS {
        if let Some(name) = reference.strip_prefix("#/").and_then(|r| r.strip_prefix(before)?.strip_prefix('/')) {
            *reference = format!("#/components/{now}/{name}");
            return;
        }
    }
}

/// Whether a schema is of a file. It becomes one of bytes.
pub(super) fn file(schema: &mut Value) -> bool {
    let Some(members) = schema.as_object_mut().filter(|schema| schema.get("type").is_some_and(|t| t == "file")) else {
        return false;
    };
    members.insert("type".into(), json!("string"));
    members.insert("format".into(), json!("binary"));
    true
}
