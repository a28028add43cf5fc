//! Small repairs by name, for faults that many documents have.

use serde_json::{Map, Value};

use super::Document;
use super::merge::METHODS;
use crate::diagnostic::{Code, Error, Faults, Result};

/// Mends a tree, and tells whether there was anything to mend.
type Fixup = fn(&mut Value) -> bool;

/// The fixups: what each is called, and what it does.
const FIXUPS: [(&str, Fixup); 4] = [
    ("colon-placeholders", colon_placeholders),
    ("leading-slashes", leading_slashes),
    ("undescribed-security", undescribed_security),
    ("dangling-schemas", dangling_schemas),
];

/// Applies the fixups, in order. One that mends nothing in any of the documents is a fault.
///
/// # Errors
/// When there is no such fixup.
pub(crate) fn apply(documents: &mut [Document], names: &[String], faults: &mut Faults) -> Result<()> {
    for name in names {
        let Some((_, fixup)) = FIXUPS.iter().find(|(known, _)| known == name) else {
            let known: Vec<&str> = FIXUPS.iter().map(|(name, _)| *name).collect();
            let message = format!("manifest: there is no fixup {name:?}");
            return Err(Error::new(Code::Settings, message).help(format!("name one of {}", known.join(", "))));
        };
        let mut mended = false;
        for document in documents.iter_mut() {
            mended |= fixup(&mut document.value);
        }
        if !mended {
            let message = format!("manifest: the fixup {name:?} mends nothing");
            faults.add(Error::new(Code::OverlayIdle, message).help("delete it from `fixups`"));
        }
    }
    Ok(())
}

/// Gives the paths other names.
fn rename_paths(root: &mut Value, name: impl Fn(&str) -> Option<String>) -> bool {
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return false };
    if !paths.keys().any(|path| name(path).is_some()) {
        return false;
    }
    let renamed = std::mem::take(paths).into_iter().map(|(path, item)| (name(&path).unwrap_or(path), item));
    *paths = renamed.collect();
    true
}

/// `/pets/:id` is `/pets/{id}`.
fn colon_placeholders(root: &mut Value) -> bool {
    rename_paths(root, |path| {
        let placeholder = |segment: &str| match segment.strip_prefix(':').filter(|name| !name.is_empty()) {
            Some(name) => format!("{{{name}}}"),
            None => segment.to_owned(),
        };
        let new: Vec<String> = path.split('/').map(placeholder).collect();
        Some(new.join("/")).filter(|new| new != path)
    })
}

/// `pets` is `/pets`.
fn leading_slashes(root: &mut Value) -> bool {
    rename_paths(root, |path| (!path.starts_with('/') && !path.starts_with("x-")).then(|| format!("/{path}")))
}

/// A requirement of a scheme that is not described is dropped; without any other, nothing is required.
fn undescribed_security(root: &mut Value) -> bool {
    let schemes = root.pointer("/components/securitySchemes").or_else(|| root.get("securityDefinitions"));
    let known: Vec<String> = schemes.and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned().collect();
    let mend = |holder: &mut Value| {
        let Some(Value::Array(requirements)) = holder.get_mut("security") else { return false };
        let count = requirements.len();
        let is_known = |requirement: &Value| {
            requirement.as_object().is_none_or(|schemes| schemes.keys().all(|scheme| known.contains(scheme)))
        };
        requirements.retain(is_known);
        requirements.len() < count
    };
    let mut mended = mend(root);
    for item in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        for method in METHODS {
            mended |= item.get_mut(method).is_some_and(mend);
        }
    }
    mended
}

/// A reference to a schema that is not there says nothing of the value.
fn dangling_schemas(root: &mut Value) -> bool {
    let section = if root.get("swagger").is_some() { "/definitions" } else { "/components/schemas" };
    let schemas = root.pointer(section).and_then(Value::as_object);
    let known: Vec<String> = schemas.into_iter().flat_map(Map::keys).map(|name| super::escape(name)).collect();
    let prefix = format!("#{section}/");
    fn walk(value: &mut Value, dangles: &impl Fn(&str) -> bool) -> bool {
        match value {
            Value::Object(members) => {
                let mut mended = false;
                if members.get("$ref").and_then(Value::as_str).is_some_and(dangles) {
                    members.shift_remove("$ref");
                    mended = true;
                }
                members.values_mut().fold(mended, |mended, value| walk(value, dangles) | mended)
            }
            Value::Array(items) => items.iter_mut().fold(false, |mended, item| walk(item, dangles) | mended),
            _ => false,
        }
    }
    walk(root, &|reference| {
        reference.strip_prefix(&prefix).is_some_and(|name| !known.iter().any(|known| known == name))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::FIXUPS;

    #[track_caller]
    fn mends(name: &str, mut tree: Value, mended: &Value) {
        let (_, fixup) = FIXUPS.iter().find(|(known, _)| *known == name).expect("a fixup");
        assert!(fixup(&mut tree));
        assert_eq!(tree, *mended);
        assert!(!fixup(&mut tree), "there is nothing left to mend");
    }

    #[test]
    fn paths() {
        mends("colon-placeholders", json!({"paths": {"/a/:id/b:c": 1}}), &json!({"paths": {"/a/{id}/b:c": 1}}));
        mends("leading-slashes", json!({"paths": {"a": 1, "x-b": 2}}), &json!({"paths": {"/a": 1, "x-b": 2}}));
    }

    #[test]
    fn security() {
        let tree = json!({
            "securityDefinitions": {"key": {}},
            "security": [{"none": []}, {}],
            "paths": {"/a": {"get": {"security": [{"key": []}, {"key": [], "none": []}]}}}
        });
        let mended = json!({
            "securityDefinitions": {"key": {}},
            "security": [{}],
            "paths": {"/a": {"get": {"security": [{"key": []}]}}}
        });
        mends("undescribed-security", tree, &mended);
    }

    #[test]
    fn schemas() {
        let tree = json!({"swagger": "2.0", "definitions": {"A": {"items": {"$ref": "#/definitions/B"}},
            "C": {"$ref": "#/definitions/A"}}});
        let mended = json!({"swagger": "2.0", "definitions": {"A": {"items": {}}, "C": {"$ref": "#/definitions/A"}}});
        mends("dangling-schemas", tree, &mended);
    }
}
