//! Moves what `openapiv3` can't hold into extensions, and drops members that say what their absence says,
//! so that reading the tree into its types and writing it again gives the same tree.

use serde_json::{Map, Number, Value};

use super::CARRIED;
use super::fold::fold;
use super::shape::{Kind, Shape};
use super::vocabulary::DOCUMENT;

pub(super) fn carry(root: &mut Value) {
    object(root, &DOCUMENT);
}

/// Fits one object to its shape.
fn object(value: &mut Value, shape: &Shape) {
    let Some(members) = value.as_object_mut() else { return };
    if members.contains_key("$ref") {
        reference(members, shape);
        if members.contains_key("$ref") {
            members.retain(|key, _| key == "$ref");
            return;
        }
    }
    if shape.schema {
        fold(members);
    }
    fill(members, shape);
    let numbers = match members.get("type").and_then(Value::as_str) {
        Some("integer") if is_plain_integer(members) => Numbers::Integer,
        Some("number") => Numbers::Double,
        _ => Numbers::Any,
    };
    let location = members.get("in").and_then(Value::as_str).map(str::to_owned);
    for (key, mut value) in std::mem::take(members) {
        if key.starts_with("x-") {
            wide_numbers(&mut value);
            members.insert(key, value);
            continue;
        }
        if is_usual_style(location.as_deref(), shape, &key, &value) {
            continue;
        }
        let kind = shape.kind(&key).filter(|_| !is_of_queries(location.as_deref(), shape, &key));
        if let Some(kind @ (Kind::Beyond(_) | Kind::Foreign(_))) = kind {
            descend(&mut value, &kind.inner());
        }
        match kind {
            Some(kind) if fits(&value, &kind, numbers) => {
                descend(&mut value, &kind);
                if !says_nothing(&value, &kind) {
                    members.insert(key, value);
                }
            }
            _ => {
                wide_numbers(&mut value);
                members.insert(format!("{CARRIED}{key}"), value);
            }
        }
    }
}

/// `openapiv3` keeps nothing beside a `$ref`. In a schema, the siblings are one more condition.
fn reference(members: &mut Map<String, Value>, shape: &Shape) {
    if members.len() == 1 || !shape.schema {
        return;
    }
    let target = members.shift_remove("$ref").unwrap_or_default();
    let mut all = match members.shift_remove("allOf") {
        Some(Value::Array(all)) => all,
        _ => Vec::new(),
    };
    all.insert(0, serde_json::json!({ "$ref": target }));
    members.insert("allOf".into(), Value::Array(all));
}

/// How `openapiv3` holds the numbers of a schema: the bounds of an integer as `i64`, those of a number and the
/// values it lists as `f64`; of a mixture the bounds as `f64`, the listed values as they are.
#[derive(Clone, Copy, PartialEq)]
enum Numbers {
    Integer,
    Double,
    Any,
}

fn is_plain_integer(members: &Map<String, Value>) -> bool {
    const MIXED: [&str; 16] = [
        "pattern",
        "properties",
        "required",
        "additionalProperties",
        "minProperties",
        "maxProperties",
        "items",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minLength",
        "maxLength",
        "oneOf",
        "allOf",
        "anyOf",
        "not",
    ];
    let listed = members.get("enum").and_then(Value::as_array).into_iter().flatten();
    !MIXED.iter().any(|key| members.contains_key(*key)) && listed.into_iter().all(|v| v.is_null() || v.is_i64())
}

fn fits(value: &Value, kind: &Kind, numbers: Numbers) -> bool {
    match kind {
        Kind::Text => value.is_string(),
        Kind::TextOrNull => value.is_string() || value.is_null(),
        Kind::Flag | Kind::Switch | Kind::Excluded => value.is_boolean(),
        Kind::Count => value.as_u64().is_some(),
        Kind::Bound => value.as_number().is_some_and(|n| match numbers {
            Numbers::Integer => n.is_i64(),
            Numbers::Double | Numbers::Any => is_double(n),
        }),
        Kind::Enum => value.as_array().is_some_and(|items| {
            let held = |v: &Value| v.as_number().is_none_or(is_double);
            !items.is_empty() && (numbers != Numbers::Double || items.iter().all(held))
        }),
        Kind::Any => !value.is_null(),
        Kind::Texts => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
        Kind::OneOf(names) => value.as_str().is_some_and(|v| names.contains(&v)),
        Kind::Object(_) | Kind::Map(_) | Kind::Values => value.is_object(),
        Kind::Additional(_) => value.is_object() || value.is_boolean(),
        Kind::List(_) => value.is_array(),
        Kind::TextMap => value.as_object().is_some_and(|members| members.values().all(Value::is_string)),
        Kind::Requirements => value.is_array(),
        Kind::Beyond(_) | Kind::Foreign(_) => false,
    }
}

/// Members that `openapiv3` writes even when they are absent.
fn fill(members: &mut Map<String, Value>, shape: &Shape) {
    for (key, value) in shape.always() {
        members.entry(*key).or_insert_with(|| value.map_or(Value::Null, Value::from));
    }
}

/// Whether a parameter says in which style it is written, and it is the one that it would be written in anyway.
fn is_usual_style(location: Option<&str>, shape: &Shape, key: &str, value: &Value) -> bool {
    let usual = match location {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    key == "style" && shape.is_parameter() && value == usual
}

/// Whether a parameter says what `openapiv3` has a place for in queries alone.
fn is_of_queries(location: Option<&str>, shape: &Shape, key: &str) -> bool {
    shape.is_parameter() && location != Some("query") && ["allowReserved", "allowEmptyValue"].contains(&key)
}

/// The member under which a number stands that `serde` can't hand on.
pub(crate) const NUMBER: &str = "x-specwright-number";

/// Numbers that would come back in other digits are carried as text wherever a description holds free values.
fn wide_numbers(value: &mut Value) {
    match value {
        Value::Number(number) if !number.is_i64() && !number.is_u64() && !is_double(number) => {
            *value = serde_json::json!({ NUMBER: number.to_string() });
        }
        Value::Array(items) => items.iter_mut().for_each(wide_numbers),
        Value::Object(members) => members.iter_mut().for_each(|(_, value)| wide_numbers(value)),
        _ => {}
    }
}

/// Whether an `f64` writes this number as it stands.
fn is_double(number: &Number) -> bool {
    number.as_f64().and_then(Number::from_f64).is_some_and(|written| written == *number)
}

fn descend(value: &mut Value, kind: &Kind) {
    match kind {
        Kind::Object(shape) | Kind::Additional(shape) => object(value, shape),
        Kind::Any | Kind::Enum | Kind::Values => wide_numbers(value),
        Kind::List(shape) => value.as_array_mut().into_iter().flatten().for_each(|v| object(v, shape)),
        Kind::Map(shape) => value.as_object_mut().into_iter().flatten().for_each(|(_, v)| object(v, shape)),
        _ => {}
    }
}

/// Members that `openapiv3` leaves out because they are what their absence means.
fn says_nothing(value: &Value, kind: &Kind) -> bool {
    match kind {
        Kind::Flag | Kind::Excluded => *value == Value::Bool(false),
        Kind::List(_) | Kind::Texts => value.as_array().is_some_and(Vec::is_empty),
        Kind::Map(_) => value.as_object().is_some_and(Map::is_empty),
        _ => false,
    }
}
