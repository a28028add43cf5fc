//! References to what moves.

use serde_json::Value;

use super::SECTIONS;

/// Members whose members have names that the description chooses.
const NAMED: [&str; 17] = [
    "paths",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "securitySchemes",
    "headers",
    "content",
    "encoding",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "callbacks",
    "webhooks",
    "links",
    "variables",
];

/// Members that hold values, not descriptions.
const VALUES: [&str; 7] = ["example", "examples", "default", "enum", "const", "value", "security"];

/// Lets every reference follow what it refers to.
pub(super) fn rewrite(value: &mut Value) {
    descend(value, false);
}

fn descend(value: &mut Value, named: bool) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                if named {
                    descend(value, false);
                    continue;
                }
                match (key.as_str(), value) {
                    ("$ref", Value::String(reference)) => follow(reference),
                    ("mapping", Value::Object(mapping)) => mapping.values_mut().for_each(|target| {
                        if let Value::String(reference) = target {
                            follow(reference);
                        }
                    }),
                    (key, _) if key.starts_with("x-") || VALUES.contains(&key) => {}
                    (key, value) => descend(value, NAMED.contains(&key)),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| descend(item, false)),
        _ => {}
    }
}

fn follow(reference: &mut String) {
    for (before, now) in SECTIONS {
        if let Some(name) = reference.strip_prefix("#/").and_then(|r| r.strip_prefix(before)?.strip_prefix('/')) {
            *reference = format!("#/components/{now}/{name}");
            return;
        }
    }
}
