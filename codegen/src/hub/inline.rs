//! References where `openapiv3` wants the thing itself: to path items and to media types. What they refer to is
//! put in their place.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::diagnostic::Code;
use crate::document::{component, decode, push};

use super::report::Report;

/// How many references lead on from one to the next, at most.
const CHAIN: usize = 100;

/// Puts path items and media types in the place of references to them. What got another place is told by new and old
/// pointer.
pub(super) fn inline(root: &mut Value, report: &mut Report) -> Vec<(String, String)> {
    let mut moved = Vec::new();
    let mut found = Vec::new();
    for section in ["paths", "webhooks"] {
        let items = root.get(section).and_then(Value::as_object).into_iter().flatten();
        let references = items.filter(|(_, item)| item.get("$ref").is_some_and(Value::is_string));
        found.extend(references.map(|(name, _)| push(&format!("/{section}"), name)));
    }
    for at in found {
        put(root, &at, &mut moved, report);
    }
    let media_types = root.pointer("/components/mediaTypes").and_then(Value::as_object).cloned().unwrap_or_default();
    if !media_types.is_empty() {
        contents(root, "", &media_types, &mut moved);
    }
    moved
}

/// Puts what a reference means in its place; what stands beside the reference stays.
fn put(root: &mut Value, at: &str, moved: &mut Vec<(String, String)>, report: &mut Report) {
    let mut place = at.to_owned();
    for _ in 0..CHAIN {
        let target = root.pointer(&place);
        let Some(reference) = target.and_then(|target| target.get("$ref")).and_then(Value::as_str) else {
            let Some(Value::Object(target)) = target.cloned() else { return };
            let Some(Value::Object(own)) = root.pointer_mut(at) else { return };
            own.shift_remove("$ref");
            for (key, value) in target {
                if !own.contains_key(&key) {
                    moved.push((push(at, &key), push(&place, &key)));
                    own.insert(key, value);
                }
            }
            return;
        };
        let Some(pointer) = reference.strip_prefix('#') else {
            return report.fault(Code::Unreachable, at, format!("the reference {reference} leads out of the document"));
        };
        let pointer = decode(pointer).unwrap_or_default();
        if root.pointer(&pointer).is_none() {
            return report.fault(Code::Dangling, at, format!("the reference {reference} leads nowhere"));
        }
        place = pointer;
    }
    report.fault(Code::Circular, at, "a reference that leads back to itself");
}

/// Media types by reference, wherever something has a content.
fn contents(value: &mut Value, at: &str, known: &Map<String, Value>, moved: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
                let at = push(at, key);
                if let ("content", Value::Object(content)) = (key.as_str(), &mut *value) {
                    for (media, described) in content.iter_mut() {
                        let at = push(&at, media);
                        let mut chain = HashSet::new();
                        while let Some((name, target)) = referred(described, known) {
                            if !chain.insert(name.clone()) {
                                break;
                            }
                            moved.push((at.clone(), push("/components/mediaTypes", &name)));
                            *described = target;
                        }
                    }
                }
                contents(value, &at, known, moved);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                contents(item, &push(at, &index.to_string()), known, moved);
            }
        }
        _ => {}
    }
}

fn referred(media_type: &Value, known: &Map<String, Value>) -> Option<(String, Value)> {
    let reference = media_type.get("$ref")?.as_str()?;
    let name = component(reference, "mediaTypes")?;
    let target = known.get(&name)?.clone();
    Some((name, target))
}
