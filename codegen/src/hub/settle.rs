//! What can only be judged when the whole of an api's documents is known: references to odd places, anchors, and
//! security schemes that nothing describes.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::dialect::Dialect;
use super::mend::Mend;
use super::report::Report;
use crate::diagnostic::Code;
use crate::document::{Document, decode};

/// The names of what all documents of an api describe.
pub(super) struct Known {
    pub(super) schemas: HashSet<String>,
    /// Security schemes, and those that are not described, but were met before.
    pub(super) schemes: HashSet<String>,
}

impl Known {
    pub(super) fn new(documents: &[Document]) -> Known {
        let names = |sections: [&str; 2]| {
            let sections =
                documents.iter().flat_map(|document| sections.map(|section| document.value.pointer(section)));
            sections.flatten().filter_map(Value::as_object).flat_map(Map::keys).cloned().collect()
        };
        Known {
            schemas: names(["/components/schemas", "/definitions"]),
            schemes: names(["/components/securitySchemes", "/securityDefinitions"]),
        }
    }
}

/// What one document leaves to be settled, by pointers.
#[derive(Default)]
pub(super) struct Open {
    /// References to places other than components.
    pub(super) odd: Vec<String>,
    /// References to anchors that are looked up where a schema is used, with the anchors.
    pub(super) dynamic: Vec<(String, String)>,
    /// Anchors, and where they stand.
    pub(super) anchors: Vec<(String, String)>,
    /// Security schemes that nothing describes, and where they are first required.
    pub(super) required: Vec<(String, String)>,
}

/// Settles what a walk left open, and gives what there is to say.
pub(super) fn settle(root: &mut Value, mend: Mend) -> Report {
    let Mend { open, mut report, dialect, .. } = mend;
    let anchors: HashMap<String, String> = open.anchors.into_iter().rev().collect();
    for at in open.odd {
        let reference = root.pointer(&at).and_then(|schema| schema.get("$ref")).and_then(Value::as_str);
        let Some(reference) = reference.map(str::to_owned) else { continue };
        let target = reference.strip_prefix('#').unwrap_or_default();
        let there = decode(target).is_some_and(|pointer| pointer.starts_with('/') && root.pointer(&pointer).is_some());
        let Some(schema) = root.pointer_mut(&at).and_then(Value::as_object_mut).filter(|_| !there) else { continue };
        match anchors.get(target) {
            Some(place) => {
                schema.insert("$ref".into(), json!(format!("#{place}")));
            }
            None => {
                schema.shift_remove("$ref");
                report.mended(&at, format!("the reference {reference} leads nowhere; any JSON is taken"));
            }
        }
    }
    for (at, anchor) in open.dynamic {
        let Some(schema) = root.pointer_mut(&at).and_then(Value::as_object_mut) else { continue };
        for key in ["$dynamicRef", "$recursiveRef"] {
            schema.shift_remove(key);
        }
        match anchors.get(&anchor) {
            Some(place) => {
                schema.insert("$ref".into(), json!(format!("#{place}")));
                let message = format!("a reference that is looked up where the schema is used; #{place} is taken");
                report.note(Code::Assumed, &at, message);
            }
            None => report.mended(&at, format!("no schema has the anchor {anchor:?}; any JSON is taken")),
        }
    }
    schemes(root, open.required, dialect, &mut report);
    report
}

/// Describes the schemes that something requires and nothing describes: as what their names suggest.
fn schemes(root: &mut Value, required: Vec<(String, String)>, dialect: Dialect, report: &mut Report) {
    let Some(root) = root.as_object_mut().filter(|_| !required.is_empty()) else { return };
    let section = if dialect == Dialect::V20 {
        root.entry("securityDefinitions")
    } else {
        let components = root.entry("components").or_insert_with(|| json!({}));
        let Some(components) = components.as_object_mut() else { return };
        components.entry("securitySchemes")
    };
    let Some(section) = section.or_insert_with(|| json!({})).as_object_mut() else { return };
    for (name, at) in required {
        let basic = name.to_lowercase().contains("basic");
        let (scheme, said) = if basic { ("basic", "a user with a password") } else { ("bearer", "a bearer token") };
        report.mended(&at, format!("no security scheme is called {name}; {said} is taken"));
        section.insert(name, json!({ "type": "http", "scheme": scheme }));
    }
}
