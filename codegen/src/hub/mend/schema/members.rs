//! Members of objects that 3.0 has no words for: by pattern, on a condition, required where they stand.

use serde_json::{Value, json};

use super::super::{Members, Mend, scalar};
use super::object;
use crate::diagnostic::Code;
use crate::document::push;

/// `required` as a boolean of a member.
pub(super) fn required(mend: &mut Mend, members: &mut Members) {
    let mut names: Vec<String> = Vec::new();
    let mut said = false;
    for (name, property) in object(members, "properties").into_iter().flatten() {
        let Some(property) = property.as_object_mut() else { continue };
        let flag = property.get("required").filter(|value| !value.is_array()).and_then(scalar::boolean);
        if let Some(flag) = flag {
            property.shift_remove("required");
            names.extend(flag.then(|| name.clone()));
            said = true;
        }
    }
    if !said {
        return;
    }
    mend.mended("`required` of a member must be said in a list beside `properties`; it is taken as if it were");
    let list = members.entry("required").or_insert_with(|| json!([]));
    if !list.is_array() {
        *list = json!([]);
    }
    for name in names {
        if let Some(list) = list.as_array_mut().filter(|list| !list.iter().any(|known| *known == name)) {
            list.push(name.into());
        }
    }
}

/// Members whose names follow a pattern, and those that nothing else describes, are further members.
pub(super) fn patterns(mend: &mut Mend, members: &mut Members) {
    let named = members.get("properties").and_then(Value::as_object).is_some_and(|p| !p.is_empty());
    if let Some(Value::Object(patterns)) = members.get("patternProperties") {
        let mut schemas: Vec<Value> = Vec::new();
        let mut places = Vec::new();
        for (pattern, schema) in patterns.iter().filter(|(_, schema)| **schema != json!(false)) {
            if !schemas.contains(schema) {
                schemas.push(schema.clone());
                places.push(push(&push(&mend.at, "patternProperties"), pattern));
            }
        }
        let others = members.get("additionalProperties").cloned();
        let to = push(&mend.at, "additionalProperties");
        match others {
            Some(Value::Bool(false)) => {}
            Some(Value::Object(other)) => {
                schemas.push(other.into());
                places.push(to.clone());
            }
            // The description lets other members be anything.
            None if !named => {}
            _ => schemas = vec![json!(true)],
        }
        let rest = match schemas.len() {
            0 => json!(false),
            1 => {
                if let Some(place) = places.pop().filter(|place| *place != to) {
                    mend.move_part(to, &place);
                }
                schemas.remove(0)
            }
            _ => {
                let any_of = push(&to, "anyOf");
                for (index, place) in places.iter().enumerate() {
                    mend.move_part(push(&any_of, &index.to_string()), place);
                }
                json!({ "anyOf": schemas })
            }
        };
        members.shift_remove("patternProperties");
        members.insert("additionalProperties".into(), rest);
        mend.note(Code::KeywordIgnored, "the names in `patternProperties` are not checked");
    }
    if let Some(rest @ (Value::Object(_) | Value::Bool(_))) = members.get("unevaluatedProperties").cloned() {
        members.shift_remove("unevaluatedProperties");
        // What may not be there says nothing of what is.
        if rest != json!(false) && !members.contains_key("additionalProperties") {
            mend.move_part(push(&mend.at, "additionalProperties"), &push(&mend.at, "unevaluatedProperties"));
            members.insert("additionalProperties".into(), rest);
        }
    }
}

/// Members that are described only where something else is so may be there all the same.
pub(super) fn conditional(mend: &mut Mend, members: &mut Members) {
    let mut found: Vec<(String, Value, String)> = Vec::new();
    let mut look = |schema: &Value, place: String| {
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            found.push((name.clone(), property.clone(), push(&push(&place, "properties"), name)));
        }
    };
    for key in ["then", "else"] {
        if let Some(schema) = members.get(key) {
            look(schema, push(&mend.at, key));
        }
    }
    for key in ["dependentSchemas", "dependencies"] {
        for (name, schema) in members.get(key).and_then(Value::as_object).into_iter().flatten() {
            look(schema, push(&push(&mend.at, key), name));
        }
    }
    let is_object = members.contains_key("properties") || members.get("type").is_some_and(|t| t == "object");
    if found.is_empty() || !is_object {
        return;
    }
    let message = "members that are described on a condition may be there; the condition is not checked";
    mend.note(Code::KeywordIgnored, message);
    for key in ["if", "then", "else", "dependentSchemas"] {
        members.shift_remove(key);
    }
    let own = push(&mend.at, "properties");
    let Some(properties) = members.entry("properties").or_insert_with(|| json!({})).as_object_mut() else { return };
    let before: Vec<String> = properties.keys().cloned().collect();
    for (name, schema, place) in found.into_iter().filter(|(name, ..)| !before.contains(name)) {
        match properties.get_mut(&name) {
            None => {
                mend.move_part(push(&own, &name), &place);
                properties.insert(name, schema);
            }
            Some(known) if *known == schema => {}
            // Described differently under different conditions.
            Some(known) => match known.get_mut("anyOf").and_then(Value::as_array_mut) {
                Some(all) => all.push(schema),
                None => *known = json!({ "anyOf": [known.take(), schema] }),
            },
        }
    }
}
