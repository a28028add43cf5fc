//! OpenAPI Overlay 1.0 and 1.1: changes to a document, kept beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::references::join;
use super::{Document, File, push};
use crate::diagnostic::{Code, Error, Faults, Result};

/// An overlay that was read.
pub(crate) struct Overlay {
    file: Arc<File>,
    value: Value,
}

impl Overlay {
    /// Reads JSON or YAML.
    ///
    /// # Errors
    /// When the bytes are neither, or an object names a key twice.
    pub(crate) fn parse(name: &str, bytes: &[u8]) -> Result<Overlay> {
        let (file, value) = File::parse(name, bytes)?;
        // References in it are relative to what it is put into.
        Ok(Overlay { file: Arc::new(file.based("")), value })
    }

    fn fault(&self, code: Code, pointer: &str, message: impl Into<String>) -> Error {
        Error::at(code, self.file.locate(pointer), message)
    }

    /// The documents that it is for: the one that it extends, if that is one of them, else all.
    fn documents<'d>(&self, documents: &'d mut [Document]) -> Vec<&'d mut Document> {
        let wanted = self.value.get("extends").and_then(Value::as_str).map(|name| join(&self.file.name, name));
        let is_wanted = |document: &Document| wanted.as_ref().is_none_or(|name| *name == document.name);
        let any = documents.iter().any(is_wanted);
        documents.iter_mut().filter(|document| !any || is_wanted(document)).collect()
    }
}

/// Applies the overlays to the documents, in order. An action whose target is in none of the documents is a fault: a
/// repair that has become needless should be deleted.
///
/// # Errors
/// When an action is malformed.
pub(crate) fn apply(documents: &mut [Document], overlays: &[Overlay], faults: &mut Faults) -> Result<()> {
    for overlay in overlays {
        let actions = overlay.value.get("actions").and_then(Value::as_array);
        let actions = actions.ok_or_else(|| {
            overlay
                .fault(Code::Overlay, "/actions", "an overlay needs a list of actions")
                .help("list them under `actions`")
        })?;
        let mut documents = overlay.documents(documents);
        let mut malformed = Vec::new();
        for (index, action) in actions.iter().enumerate() {
            let at = format!("/actions/{index}");
            match act(&mut documents, overlay, action, &at) {
                Ok(true) => {}
                Ok(false) => {
                    let target = action.get("target").and_then(Value::as_str).unwrap_or_default();
                    let error = overlay.fault(Code::OverlayIdle, &at, format!("{target} selects nothing"));
                    faults.add(error.help("delete the action, or mend its target"));
                }
                Err(error) => malformed.push(error),
            }
        }
        Error::all(malformed)?;
    }
    Ok(())
}

/// What an action does to each place.
enum Change<'a> {
    Remove,
    Update(&'a Value),
    Copy(JsonPath, &'a str),
}

/// Whether there was anything to change.
fn act(documents: &mut [&mut Document], overlay: &Overlay, action: &Value, at: &str) -> Result<bool> {
    let fault = |message: String| overlay.fault(Code::Overlay, at, message);
    let path = |text: &str| {
        JsonPath::parse(text).map_err(|e| {
            fault(format!("{text} is no JSONPath: {e}")).help("a JSONPath begins with $, as in $.info.title")
        })
    };
    let target = action.get("target").and_then(Value::as_str);
    let target = target.ok_or_else(|| {
        fault("an action needs a target".into()).help("say by a JSONPath in `target` what is changed")
    })?;
    let targets = path(target)?;
    let change = match (action.get("remove"), action.get("update"), action.get("copy").and_then(Value::as_str)) {
        (Some(Value::Bool(true)), ..) => Change::Remove,
        (_, Some(update), _) => Change::Update(update),
        (_, _, Some(source)) => Change::Copy(path(source)?, source),
        _ => {
            let error = fault("an action that changes nothing".into());
            return Err(error.help("give it `update`, `copy`, or `remove: true`"));
        }
    };
    let mut applied = false;
    for document in documents.iter_mut() {
        let places: Vec<String> =
            targets.query_located(&document.value).locations().map(|l| l.to_json_pointer()).collect();
        if places.is_empty() {
            continue;
        }
        applied = true;
        match &change {
            Change::Remove if places.iter().any(String::is_empty) => {
                return Err(fault("the whole document can't be removed".into()).help("name a part of it in `target`"));
            }
            Change::Remove => remove(document, &places),
            Change::Update(update) => {
                let file = document.files.len();
                document.files.push(Arc::clone(&overlay.file));
                for place in &places {
                    document.merge(place, update, (file, format!("{at}/update")));
                }
            }
            Change::Copy(path, source) => {
                let sources: Vec<String> =
                    path.query_located(&document.value).locations().map(|l| l.to_json_pointer()).collect();
                let [from] = sources.as_slice() else {
                    let message = format!("{source} selects {} places to copy from", sources.len());
                    return Err(fault(message).help("let `copy` select one place"));
                };
                let value = document.value.pointer(from).cloned().unwrap_or_default();
                let origin = document.place(from);
                for place in &places {
                    document.merge(place, &value, origin.clone());
                }
            }
        }
    }
    Ok(applied)
}

impl Document {
    /// Puts a value into a place: objects are merged member by member, lists grow, anything else is replaced. What is
    /// new stands where it came from.
    fn merge(&mut self, place: &str, update: &Value, origin: (usize, String)) {
        let Some(target) = self.value.pointer_mut(place) else { return };
        let mut new = Vec::new();
        merge(target, update, place, origin.1, &mut new);
        for (to, from) in new {
            self.parts.insert(to, (origin.0, from));
        }
    }
}

fn merge(target: &mut Value, update: &Value, to: &str, from: String, new: &mut Vec<(String, String)>) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                let (to, from) = (push(to, key), push(&from, key));
                match target.get_mut(key) {
                    Some(target) => merge(target, value, &to, from, new),
                    None => {
                        target.insert(key.clone(), value.clone());
                        new.push((to, from));
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => {
            for (index, item) in update.iter().enumerate() {
                new.push((format!("{to}/{}", target.len()), format!("{from}/{index}")));
                target.push(item.clone());
            }
        }
        (Value::Array(target), item) => {
            new.push((format!("{to}/{}", target.len()), from));
            target.push(item.clone());
        }
        (target, update) => {
            *target = update.clone();
            new.push((to.to_owned(), from));
        }
    }
}

/// Removes these places; the items of a list that follow move up.
fn remove(document: &mut Document, places: &[String]) {
    let mut parents: BTreeMap<(std::cmp::Reverse<usize>, &str), Vec<String>> = BTreeMap::new();
    for (parent, key) in places.iter().filter_map(|place| place.rsplit_once('/')) {
        let depth = parent.matches('/').count();
        let key = key.replace("~1", "/").replace("~0", "~");
        parents.entry((std::cmp::Reverse(depth), parent)).or_default().push(key);
    }
    // What stands deepest first, so that all pointers stay what they are.
    for ((_, parent), keys) in parents {
        let count = match document.value.pointer(parent) {
            Some(Value::Array(items)) => items.len(),
            _ => 0,
        };
        let kept: Vec<usize> = (0..count).filter(|index| !keys.contains(&index.to_string())).collect();
        let origins: Vec<_> = kept.iter().map(|index| document.place(&format!("{parent}/{index}"))).collect();
        match document.value.pointer_mut(parent) {
            Some(Value::Object(members)) => keys.iter().for_each(|key| drop(Map::shift_remove(members, key))),
            Some(Value::Array(items)) => {
                let mut kept = kept.iter().peekable();
                let mut index = 0;
                items.retain(|_| {
                    let keep = kept.next_if_eq(&&index).is_some();
                    index += 1;
                    keep
                });
            }
            _ => {}
        }
        let moves: BTreeMap<String, String> =
            kept.iter().enumerate().map(|(to, from)| (from.to_string(), to.to_string())).collect();
        if count > 0 {
            document.parts.shift(parent, &moves);
            for (index, origin) in origins.into_iter().enumerate() {
                document.parts.insert(format!("{parent}/{index}"), origin);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Overlay, apply};
    use crate::diagnostic::Faults;
    use crate::document::Document;

    const TEXT: &str = "a:\n  list:\n    - {n: 0}\n    - {n: 1}\n    - {n: 2}\n  text: old\nb: {c: 1}\n";

    fn applied(actions: &str) -> Result<Document, String> {
        let mut documents = [Document::parse("doc.yaml", TEXT.as_bytes()).expect("a text")];
        let overlay = Overlay::parse("overlay.yaml", format!("actions:\n{actions}").as_bytes()).expect("a text");
        let mut faults = Faults::new(&[]).expect("nothing is allowed");
        let applied = apply(&mut documents, &[overlay], &mut faults).map_err(|error| faults.with(error));
        applied.and_then(|()| faults.check()).map_err(|error| error.to_string())?;
        let [document] = documents;
        Ok(document)
    }

    fn value(actions: &str) -> Value {
        applied(actions).expect("it applies").value
    }

    #[test]
    fn updates_merge() {
        let tree =
            value("- target: $.a\n  update: {text: new, list: [{n: 3}], more: {x: 1}}\n- {target: $.b.c, update: 2}");
        let list = json!([{"n": 0}, {"n": 1}, {"n": 2}, {"n": 3}]);
        assert_eq!(tree, json!({"a": {"list": list, "text": "new", "more": {"x": 1}}, "b": {"c": 2}}));
    }

    #[test]
    fn filters_remove() {
        let tree = value("- {target: '$.a.list[?@.n != 1]', remove: true}\n- {target: $.b, remove: true, update: {}}");
        assert_eq!(tree, json!({"a": {"list": [{"n": 1}], "text": "old"}}));
    }

    #[test]
    fn copies_are_merged() {
        let tree = value("- {target: $.a, copy: $.b}\n- {target: $.a.list, copy: $.b.c}");
        assert_eq!(tree["a"]["c"], 1);
        assert_eq!(tree["a"]["list"][3], 1);
        let error = applied("- {target: $.a, copy: '$.a.list[*]'}").expect_err("three places");
        assert!(error.contains("$.a.list[*] selects 3 places to copy from"), "{error}");
    }

    #[test]
    fn idle_and_wrong_actions_are_all_named() {
        let error =
            applied("- {target: $.x, remove: true}\n- {target: 'a['}\n- {target: $, remove: true}\n- {target: $.b}");
        let error = error.expect_err("nothing applies");
        for said in [
            "overlay.yaml:2:3#/actions/0: error[E012]: $.x selects nothing",
            "overlay.yaml:3:3#/actions/1: error[E011]: a[ is no JSONPath",
            "overlay.yaml:4:3#/actions/2: error[E011]: the whole document can't be removed",
            "overlay.yaml:5:3#/actions/3: error[E011]: an action that changes nothing",
        ] {
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn places_follow() {
        let actions = "- {target: '$.a.list[0]', remove: true}\n- target: $.a\n  update:\n    new: {x: 1}\n    \
            list: [9]\n- {target: '$.a.list[0]', remove: true}\n- {target: $.b, copy: $.a.new}\n";
        let document = applied(actions).expect("it applies");
        let place = |pointer: &str| {
            let location = document.locate(pointer);
            format!("{}:{}:{}{}", location.file, location.line, location.column, location.pointer)
        };
        assert_eq!(place("/a/list/0/n"), "doc.yaml:5:8/a/list/2/n");
        assert_eq!(place("/a/list/1"), "overlay.yaml:6:12/actions/1/update/list/0");
        assert_eq!(place("/a/new/x"), "overlay.yaml:5:11/actions/1/update/new/x");
        assert_eq!(place("/b/x"), "overlay.yaml:5:11/actions/1/update/new/x");
        assert_eq!(place("/b/c"), "doc.yaml:7:5/b/c");
    }
}
