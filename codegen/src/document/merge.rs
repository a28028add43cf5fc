//! The documents of one api as one tree: shared operations once, equal components once.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::classes::{self, Key, class, combine, content, target};
use super::moved::Moved;
use super::{Document, escape, push};
use crate::diagnostic::{Code, Location, Note};

/// Members of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Several documents in one tree, and the way back from it.
#[derive(Debug)]
pub(crate) struct Merged {
    pub(crate) value: Value,
    pub(crate) sources: Sources,
    pub(crate) notes: Vec<Note>,
}

/// Finds the text that a place in the merged tree came from.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    pub(crate) documents: Vec<Document>,
    /// Document, and pointer in its tree.
    moved: Moved<(usize, String)>,
}

impl Sources {
    /// The document whose tree a place came from, and the place's pointer there.
    fn place(&self, pointer: &str) -> (&Document, String) {
        match self.moved.nearest(pointer) {
            Some(((document, place), rest)) => (&self.documents[*document], format!("{place}{rest}")),
            None => (&self.documents[0], pointer.into()),
        }
    }

    /// The document that a place came from, and the place's pointer in its text.
    pub(crate) fn origin(&self, pointer: &str) -> (&Document, String) {
        let (document, place) = self.place(pointer);
        (document, document.origin(&place))
    }

    pub(crate) fn locate(&self, pointer: &str) -> Location {
        let (document, place) = self.place(pointer);
        document.locate(&place)
    }
}

/// Merges documents whose trees speak one dialect. Where two documents disagree, the earlier one is taken
/// for operations, and both are kept, under two names, for components.
pub(crate) fn merge(mut documents: Vec<Document>) -> Merged {
    if let [document] = documents.as_mut_slice() {
        // A single tree is what it is.
        let mut value = std::mem::take(&mut document.value);
        if let Some(root) = value.as_object_mut() {
            ["paths", "components"].into_iter().for_each(|key| {
                root.entry(key).or_insert_with(|| Value::Object(Map::new()));
            });
        }
        return Merged { value, sources: Sources { documents, moved: Moved::default() }, notes: Vec::new() };
    }
    let components: Vec<_> = documents.iter().map(|document| keyed(&document.value)).collect();
    let classes = classes::classes(&components);
    let mut sources = Sources::default();
    let mut notes = Vec::new();
    let mut root = Map::new();
    let mut paths = Map::new();
    let mut components: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    // Names given so far, by class: equal content in two documents is one component.
    let mut named: HashMap<(String, u64), String> = HashMap::new();
    let mut renamed: Vec<HashMap<Key, String>> = vec![HashMap::new(); documents.len()];

    for (index, document) in documents.iter().enumerate() {
        for (section, name, _) in components_of(&document.value) {
            let class = classes[index][&(section.into(), name.into())];
            let taken = components.entry(section.into()).or_default();
            let merged_name = named.entry((section.into(), class)).or_insert_with(|| {
                let mut unique = name.to_owned();
                let mut number = 2;
                while taken.contains_key(&unique) {
                    unique = format!("{name}.V{number}");
                    number += 1;
                }
                if unique != name {
                    let message = format!("{name} differs from the schema of that name in another document");
                    let location = document.locate(&format!("/components/{section}/{}", escape(name)));
                    notes.push(Note::new(Code::SchemaDiffers, Some(location), message));
                }
                taken.insert(unique.clone(), Value::Null);
                let place = format!("/components/{section}/{}", escape(&unique));
                let original = format!("/components/{section}/{}", escape(name));
                sources.moved.insert(place, (index, original));
                unique
            });
            if merged_name != name {
                renamed[index].insert((section.into(), name.into()), merged_name.clone());
            }
        }
    }

    for (index, document) in documents.iter().enumerate() {
        let rename = |value: &Value| rewrite(value, &renamed[index]);
        for (section, name, value) in components_of(&document.value) {
            let key: Key = (section.into(), name.into());
            let merged_name = renamed[index].get(&key).cloned().unwrap_or(key.1);
            if let Some(slot @ Value::Null) = components.get_mut(section).and_then(|s| s.get_mut(&merged_name)) {
                *slot = rename(value);
            }
        }
        let Some(object) = document.value.as_object() else { continue };
        for (path, item) in object.get("paths").and_then(Value::as_object).into_iter().flatten() {
            merge_path(path, &rename(item), index, document, &mut paths, &mut sources, &mut notes, &classes);
        }
        for (key, value) in object {
            if key != "paths" && key != "components" && !root.contains_key(key) {
                root.insert(key.clone(), value.clone());
            }
        }
        push_down(&root, object, index, &mut paths, &sources);
    }
    root.insert("paths".into(), Value::Object(paths));
    let components = components.into_iter().map(|(k, v)| (k, Value::Object(v))).collect();
    root.insert("components".into(), Value::Object(components));
    sources.documents = documents;
    Merged { value: Value::Object(root), sources, notes }
}

#[allow(clippy::too_many_arguments)]
fn merge_path(
    path: &str,
    item: &Value,
    index: usize,
    document: &Document,
    paths: &mut Map<String, Value>,
    sources: &mut Sources,
    notes: &mut Vec<Note>,
    classes: &[HashMap<Key, u64>],
) {
    let place = push("/paths", path);
    let first = !paths.contains_key(path);
    let merged = paths.entry(path).or_insert_with(|| Value::Object(Map::new()));
    let (Some(merged), Some(item)) = (merged.as_object_mut(), item.as_object()) else { return };
    let shared = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
    for (key, value) in item {
        if !METHODS.contains(&key.as_str()) {
            if first {
                merged.insert(key.clone(), value.clone());
            }
            continue;
        }
        let pointer = push(&place, key);
        if let Some((other, _)) = sources.moved.get(&pointer) {
            if operation_hash(&merged[key], &classes[*other]) != operation_hash(value, &classes[index]) {
                let message = format!("{} {path} is described differently in another document", key.to_uppercase());
                notes.push(Note::new(Code::OperationDiffers, Some(document.locate(&pointer)), message));
            }
            continue;
        }
        let mut operation = value.clone();
        if !first && !shared.is_empty() {
            add_parameters(&mut operation, &shared);
        }
        merged.insert(key.clone(), operation);
        sources.moved.insert(pointer.clone(), (index, pointer));
    }
}

/// Parameters of a path item, written into one of its operations, whose own win.
fn add_parameters(operation: &mut Value, shared: &[Value]) {
    let Some(operation) = operation.as_object_mut() else { return };
    let own = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
    let Some(own) = own.as_array_mut() else { return };
    for parameter in shared {
        let same = |p: &Value| p.get("name") == parameter.get("name") && p.get("in") == parameter.get("in");
        if parameter.get("$ref").is_some() || !own.iter().any(same) {
            own.push(parameter.clone());
        }
    }
}

/// What a later document says for all its operations differs from the first: say it at each operation.
fn push_down(
    root: &Map<String, Value>,
    object: &Map<String, Value>,
    index: usize,
    paths: &mut Map<String, Value>,
    sources: &Sources,
) {
    for key in ["security", "servers"] {
        let Some(value) = object.get(key).filter(|v| root.get(key) != Some(v)) else { continue };
        for (path, item) in paths.iter_mut() {
            let Some(item) = item.as_object_mut() else { continue };
            for method in METHODS {
                let pointer = push(&push("/paths", path), method);
                let ours = sources.moved.get(&pointer).is_some_and(|(document, _)| *document == index);
                if let Some(Value::Object(operation)) = item.get_mut(method).filter(|_| ours) {
                    operation.entry(key).or_insert_with(|| value.clone());
                }
            }
        }
    }
}

/// The components of a tree, each with its name.
fn keyed(value: &Value) -> HashMap<Key, (&str, &Value)> {
    components_of(value).map(|(section, name, value)| ((section.into(), name.into()), (name, value))).collect()
}

fn components_of(value: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    value.get("components").and_then(Value::as_object).into_iter().flatten().flat_map(|(section, members)| {
        members.as_object().into_iter().flatten().map(move |(name, value)| (section.as_str(), name.as_str(), value))
    })
}

/// Copies a tree, with references to renamed components following them.
fn rewrite(value: &Value, renamed: &HashMap<Key, String>) -> Value {
    match value {
        Value::Object(object) if !renamed.is_empty() => {
            let member = |(key, value): (&String, &Value)| {
                let new = value
                    .as_str()
                    .filter(|_| key == "$ref")
                    .and_then(target)
                    .and_then(|key| renamed.get(&key).map(|new| format!("#/components/{}/{}", key.0, escape(new))));
                (key.clone(), new.map_or_else(|| rewrite(value, renamed), Value::String))
            };
            Value::Object(object.iter().map(member).collect())
        }
        Value::Array(items) if !renamed.is_empty() => Value::Array(items.iter().map(|v| rewrite(v, renamed)).collect()),
        other => other.clone(),
    }
}

fn operation_hash(operation: &Value, classes: &HashMap<Key, u64>) -> u64 {
    let mut targets = Vec::new();
    let hash = content(operation, "", &mut targets);
    combine(hash, targets.iter().map(|target| class(classes, target)).collect::<Vec<_>>())
}
