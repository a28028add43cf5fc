//! OpenAPI Overlay 1.0: changes to a document, kept beside it.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::Document;
use crate::diagnostic::{Error, Result};

/// Applies the overlays to the documents, in order.
///
/// # Errors
/// When an action is malformed, or its target is in none of the documents: a repair that has become
/// needless should be deleted.
pub(crate) fn apply(documents: &mut [Document], overlays: &[Document]) -> Result<()> {
    for overlay in overlays {
        let actions = overlay.value.get("actions").and_then(Value::as_array);
        let actions = actions.ok_or_else(|| {
            Error::at(overlay.locate("/actions"), "an overlay needs a list of actions")
                .help("list them under `actions`")
        })?;
        for (index, action) in actions.iter().enumerate() {
            let fault = |message: String| Error::at(overlay.locate(&format!("/actions/{index}")), message);
            let target = action.get("target").and_then(Value::as_str);
            let target = target.ok_or_else(|| {
                fault("an action needs a target".into()).help("say by a JSONPath in `target` what is changed")
            })?;
            let path = JsonPath::parse(target).map_err(|e| {
                fault(format!("{target} is no JSONPath: {e}")).help("a JSONPath begins with $, as in $.info.title")
            })?;
            if action.get("update").is_none() && action.get("remove") != Some(&Value::Bool(true)) {
                return Err(fault("an action that changes nothing".into()).help("give it `update` or `remove: true`"));
            }
            let mut applied = false;
            for document in documents.iter_mut() {
                let mut places: Vec<String> =
                    path.query_located(&document.value).locations().map(|l| l.to_json_pointer()).collect();
                applied |= !places.is_empty();
                // Later items first, so that removing one does not move the others.
                places.reverse();
                for place in places {
                    change(&mut document.value, &place, action);
                }
            }
            if !applied {
                return Err(fault(format!("{target} selects nothing")).help("delete the action, or mend its target"));
            }
        }
    }
    Ok(())
}

fn change(root: &mut Value, place: &str, action: &Value) {
    if action.get("remove") == Some(&Value::Bool(true)) {
        let Some((parent, key)) = place.rsplit_once('/') else { return };
        let key = key.replace("~1", "/").replace("~0", "~");
        match root.pointer_mut(parent) {
            Some(Value::Object(object)) => {
                object.shift_remove(&key);
            }
            Some(Value::Array(items)) => {
                if let Some(index) = key.parse().ok().filter(|i| *i < items.len()) {
                    items.remove(index);
                }
            }
            _ => {}
        }
    } else if let (Some(target), Some(update)) = (root.pointer_mut(place), action.get("update")) {
        merge(target, update);
    }
}

/// Objects are merged member by member, lists grow, anything else is replaced.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                merge(target.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), item) => target.push(item.clone()),
        (target, update) => *target = update.clone(),
    }
}
