//! OpenAPI 3.1 in the words of 3.0, where it has them. Keywords that 3.0 does not know are left for
//! [`carry`](super::carry).

use serde_json::{Map, Value, json};

use crate::document::merge::METHODS;

/// Members of a schema that hold one schema, a list of schemas, a map of schemas.
const SCHEMA: [&str; 3] = ["items", "additionalProperties", "not"];
const SCHEMAS: [&str; 3] = ["oneOf", "anyOf", "allOf"];
const SCHEMA_MAP: [&str; 1] = ["properties"];

pub(super) fn convert(root: &mut Value) {
    let Some(object) = root.as_object_mut() else { return };
    let version = object.insert("openapi".into(), json!("3.0.3"));
    object.insert("x-specwright-openapi".into(), version.unwrap_or_default());
    object.entry("paths").or_insert_with(|| json!({}));
    let components = object.get_mut("components").and_then(Value::as_object_mut);
    for (section, members) in components.into_iter().flatten() {
        let members = members.as_object_mut().into_iter().flatten().map(|(_, member)| member);
        match section.as_str() {
            "pathItems" => members.for_each(operations),
            "securitySchemes" => members.for_each(security_scheme),
            _ => {}
        }
    }
    for section in ["paths", "webhooks"] {
        let items = object.get_mut(section).and_then(Value::as_object_mut);
        items.into_iter().flatten().for_each(|(_, item)| operations(item));
    }
    walk(root);
}

/// The operations of a path item, which may do without answers.
fn operations(item: &mut Value) {
    for method in METHODS {
        if let Some(Value::Object(operation)) = item.get_mut(method) {
            operation.entry("responses").or_insert_with(|| json!({}));
        }
    }
}

/// Certificates are presented by what carries the requests, like other schemes that are not a text to be sent.
fn security_scheme(scheme: &mut Value) {
    if scheme.get("type").is_some_and(|name| name == "mutualTLS") {
        scheme["type"] = json!("http");
        scheme["scheme"] = json!("mutualTLS");
    }
}

/// Schemas stand under `schema` and `schemas`; everything else is searched for them.
fn walk(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match key.as_str() {
                    "schema" => schema(value),
                    "schemas" => value.as_object_mut().into_iter().flatten().for_each(|(_, v)| schema(v)),
                    "example" | "examples" => {}
                    key if key.starts_with("x-") => {}
                    _ => walk(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(walk),
        _ => {}
    }
}

fn schema(value: &mut Value) {
    match value {
        Value::Bool(true) => *value = json!({}),
        Value::Bool(false) => *value = json!({ "not": {} }),
        Value::Object(object) => {
            types(object);
            for (key, value) in object.iter_mut() {
                let key = key.as_str();
                if key == "additionalProperties" && value.is_boolean() {
                    continue;
                } else if SCHEMA.contains(&key) {
                    schema(value);
                } else if SCHEMAS.contains(&key) {
                    value.as_array_mut().into_iter().flatten().for_each(schema);
                } else if SCHEMA_MAP.contains(&key) {
                    value.as_object_mut().into_iter().flatten().for_each(|(_, v)| schema(v));
                }
            }
        }
        _ => {}
    }
}

/// A list of types becomes one type, with `nullable` for the type null; more than one is carried.
pub(super) fn types(object: &mut Map<String, Value>) {
    let mut names = match object.get("type") {
        Some(Value::Array(names)) => names.clone(),
        Some(name) if name == "null" => vec![name.clone()],
        _ => return,
    };
    let all = names.len();
    names.retain(|name| name != "null");
    if names.len() < all {
        object.insert("nullable".into(), Value::Bool(true));
    }
    match <[Value; 1]>::try_from(names) {
        Ok([name]) => object.insert("type".into(), name),
        Err(names) => {
            object.shift_remove("type");
            object.insert("x-specwright-type".into(), Value::Array(names))
        }
    };
}
