//! Schemas of every dialect in the words of 3.0, where it has them.

mod beyond;
mod members;
mod types;
mod values;

use serde_json::{Map, Value, json};

pub(super) use types::{is_type, types};
pub(super) use values::listed;

use super::{Members, Mend};
use crate::document::component;
use crate::hub::dialect::Dialect;

/// A schema, before what it contains.
pub(in crate::hub) fn schema(mend: &mut Mend, members: &mut Members) {
    anchor(mend, members);
    if members.get("x-nullable") == Some(&Value::Bool(true)) {
        members.insert("nullable".into(), json!(true));
    }
    discriminator(mend, members);
    members::required(mend, members);
    members::patterns(mend, members);
    members::conditional(mend, members);
    beyond::items(mend, members);
    beyond::content(members);
    let types = types(mend, members);
    listed(mend, members, &types);
    types::several(mend, members, types);
}

/// The member that says what an object is, in the words of any version.
fn discriminator(mend: &mut Mend, members: &mut Members) {
    match members.get_mut("discriminator") {
        Some(Value::String(name)) => {
            let object = json!({ "propertyName": name.as_str() });
            if mend.dialect != Dialect::V20 {
                mend.mended(format!("`discriminator` must be an object, not a text; {object} is taken"));
            }
            members.insert("discriminator".into(), object);
        }
        Some(Value::Object(said)) => {
            if said.get("mapping").is_some_and(|mapping| !mapping.is_object() && !mapping.is_array()) {
                said.shift_remove("mapping");
            }
            if said.get("mapping").and_then(Value::as_object).is_some_and(Map::is_empty) {
                said.shift_remove("mapping");
            }
            if !said.get("propertyName").is_some_and(Value::is_string) {
                mend.mended("a discriminator needs `propertyName`; it has no effect");
                members.shift_remove("discriminator");
                return;
            }
            mend.within("discriminator", |mend| mend.within("mapping", |mend| mapping(mend, said)));
        }
        Some(Value::Null) | None => {}
        Some(_) => {
            mend.mended("`discriminator` must be an object; it has no effect");
            members.shift_remove("discriminator");
        }
    }
}

/// Says which values of a discriminator stand for nothing.
fn mapping(mend: &mut Mend, discriminator: &Members) {
    for (value, target) in discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten() {
        let Some(target) = target.as_str() else { continue };
        if !mend.is_schema(&component(target, "schemas").unwrap_or_else(|| target.to_owned())) {
            mend.within(value, |mend| mend.mended(format!("there is no schema {target}; the value has no effect")));
        }
    }
}

/// Anchors, and references to those that decide at run time.
fn anchor(mend: &mut Mend, members: &mut Members) {
    for key in ["$dynamicAnchor", "$anchor"] {
        if let Some(Value::String(anchor)) = members.get(key) {
            mend.open.anchors.push((anchor.clone(), mend.at.clone()));
            members.shift_remove(key);
        }
    }
    if matches!(members.get("$recursiveAnchor"), Some(Value::Bool(true))) {
        mend.open.anchors.push((String::new(), mend.at.clone()));
    }
    if members.contains_key("$ref") {
        return;
    }
    for key in ["$dynamicRef", "$recursiveRef"] {
        if let Some(Value::String(reference)) = members.get(key) {
            let anchor = reference.strip_prefix('#').unwrap_or(reference).to_owned();
            mend.open.dynamic.push((mend.at.clone(), anchor));
        }
    }
}

/// A member that is an object.
fn object<'a>(members: &'a mut Members, key: &str) -> Option<&'a mut Map<String, Value>> {
    members.get_mut(key).and_then(Value::as_object_mut)
}
