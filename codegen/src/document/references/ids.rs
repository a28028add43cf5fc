//! The names that schemas give themselves and places in them: `$id`, `$anchor`, and `$self` of a document.

use std::collections::HashMap;

use serde_json::Value;

use super::super::push;
use super::uri::join;

/// The names in one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    /// Pointers of what has a URI of its own, with that.
    resources: Vec<(String, String)>,
    /// Pointers of places, by the URI of the resource and the name.
    anchors: HashMap<(String, String), String>,
}

impl Ids {
    /// What references at a place are relative to, if not to the file.
    pub(super) fn base(&self, pointer: &str) -> Option<&str> {
        let holds = |(at, _): &&(String, String)| {
            pointer.strip_prefix(at.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.resources.iter().filter(holds).max_by_key(|(at, _)| at.len()).map(|(_, uri)| uri.as_str())
    }

    /// Where the resource with this URI stands.
    pub(super) fn resource(&self, uri: &str) -> Option<&str> {
        self.resources.iter().find(|(_, own)| own == uri).map(|(at, _)| at.as_str())
    }

    /// Where the place with this name stands.
    pub(super) fn anchor(&self, uri: &str, name: &str) -> Option<&str> {
        self.anchors.get(&(uri.to_owned(), name.to_owned())).map(String::as_str)
    }
}

/// The names in a tree that has this URI.
pub(super) fn find(tree: &Value, base: &str) -> Ids {
    let mut ids = Ids::default();
    walk(tree, base, "", &mut ids);
    ids
}

fn walk(value: &Value, base: &str, at: &str, ids: &mut Ids) {
    match value {
        Value::Object(members) => {
            let text = |key: &str| members.get(key).and_then(Value::as_str);
            let own = text("$id").or_else(|| text("$self").filter(|_| at.is_empty()));
            let own = own.map(|id| join(base, id.split('#').next().unwrap_or_default()));
            if let Some(own) = &own {
                ids.resources.push((at.into(), own.clone()));
            }
            let base = own.as_deref().unwrap_or(base);
            for anchor in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
                ids.anchors.entry((base.into(), anchor.into())).or_insert_with(|| at.into());
            }
            for (key, value) in members {
                if !matches!(key.as_str(), "example" | "examples" | "default" | "const" | "enum") {
                    walk(value, base, &push(at, key), ids);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, base, &push(at, &index.to_string()), ids);
            }
        }
        _ => {}
    }
}
