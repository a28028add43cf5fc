//! References where `openapiv3` wants the thing itself: to path items and to media types. What they refer to is
//! put in their place.

use serde_json::{Map, Value};

use crate::diagnostic::Code;
use crate::document::{component, count, decode, push};

use super::report::Report;

/// How many references lead on from one to the next, at most.
const CHAIN: usize = 100;

/// How many values the media types have, at most, that take the place of references.
const MOST: usize = 5_000_000;

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
        let mut contents = Contents { known: &media_types, within: Vec::new(), values: 0, moved: &mut moved, report };
        contents.inline(root, "");
    }
    moved
}

/// Puts what a reference means in its place; what stands beside the reference stays, and is all that there is where the
/// reference means nothing.
fn put(root: &mut Value, at: &str, moved: &mut Vec<(String, String)>, report: &mut Report) {
    let (place, target) = end(root, at).unwrap_or_else(|(code, message)| {
        report.fault(code, at, message);
        (at.to_owned(), Map::new())
    });
    let Some(Value::Object(own)) = root.pointer_mut(at) else { return };
    own.shift_remove("$ref");
    for (key, value) in target {
        if !own.contains_key(&key) {
            moved.push((push(at, &key), push(&place, &key)));
            own.insert(key, value);
        }
    }
}

/// What a reference means in the end, and where that stands.
fn end(root: &Value, at: &str) -> Result<(String, Map<String, Value>), (Code, String)> {
    let mut place = at.to_owned();
    for _ in 0..CHAIN {
        let target = root.pointer(&place);
        let Some(reference) = target.and_then(|target| target.get("$ref")).and_then(Value::as_str) else {
            let target = target.and_then(Value::as_object).cloned().unwrap_or_default();
            return Ok((place, target));
        };
        let Some(pointer) = reference.strip_prefix('#') else {
            return Err((Code::Unreachable, format!("the reference {reference} leads out of the document")));
        };
        let pointer = decode(pointer).unwrap_or_default();
        if root.pointer(&pointer).is_none() {
            return Err((Code::Dangling, format!("the reference {reference} leads nowhere")));
        }
        place = pointer;
    }
    Err((Code::Circular, "a reference that leads back to itself".into()))
}

/// Media types by reference, wherever something has a content.
struct Contents<'a> {
    known: &'a Map<String, Value>,
    /// The media types by reference that what is looked at stands in.
    within: Vec<String>,
    /// How many values have taken the place of references.
    values: usize,
    moved: &'a mut Vec<(String, String)>,
    report: &'a mut Report,
}

impl Contents<'_> {
    fn inline(&mut self, value: &mut Value, at: &str) {
        match value {
            Value::Object(members) => {
                for (key, value) in members.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
                    let at = push(at, key);
                    match value {
                        Value::Object(content) if key == "content" => {
                            content.iter_mut().for_each(|(media, described)| self.put(described, &push(&at, media)));
                        }
                        value => self.inline(value, &at),
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.inline(item, &push(at, &index.to_string()));
                }
            }
            _ => {}
        }
    }

    /// Puts a media type in the place of the reference to it, and goes on inside.
    fn put(&mut self, described: &mut Value, at: &str) {
        let outside = self.within.len();
        while let Some((name, target)) = referred(described, self.known) {
            if self.within.contains(&name) {
                self.report.fault(Code::Circular, at, "a reference that leads back to itself");
                *described = Value::Object(Map::new());
            } else if self.within.len() >= CHAIN || self.values >= MOST {
                self.report.fault(Code::Limit, at, "media types by reference within each other, too many of them");
                *described = Value::Object(Map::new());
            } else {
                self.moved.push((at.to_owned(), push("/components/mediaTypes", &name)));
                self.within.push(name);
                self.values += count(target);
                *described = target.clone();
            }
        }
        self.inline(described, at);
        self.within.truncate(outside);
    }
}

fn referred<'a>(media_type: &Value, known: &'a Map<String, Value>) -> Option<(String, &'a Value)> {
    let reference = media_type.get("$ref")?.as_str()?;
    let name = component(reference, "mediaTypes")?;
    let target = known.get(&name)?;
    Some((name, target))
}
