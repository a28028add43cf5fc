//! Texts, numbers, booleans and lists of texts that were written as something else.

use serde_json::{Map, Number, Value, json};

use super::Mend;
use crate::diagnostic::Code;
use crate::hub::kind_of;
use crate::hub::shape::{Kind, Shape};

impl Mend<'_> {
    /// A member without objects of its own. In schemas, what can't be mended is carried, and noted where it has no
    /// effect. False when it is to be left out.
    pub(super) fn scalar(&mut self, key: &str, value: &mut Value, kind: Kind, shape: &'static Shape) -> bool {
        let (wanted, instead) = match kind {
            Kind::Text | Kind::TextOrNull if !value.is_string() => ("a text", text(value).map(Value::from)),
            Kind::Flag | Kind::Switch if !value.is_boolean() => ("a boolean", boolean(value).map(Value::from)),
            Kind::Count if value.as_u64().is_none() => ("a whole number", count(value).map(Value::from)),
            Kind::Bound if !value.is_number() => ("a number", number(value).map(Value::Number)),
            Kind::Excluded if value.is_string() => {
                let meant = boolean(value).map(Value::from).or_else(|| number(value).map(Value::Number));
                ("a boolean or a number", meant)
            }
            Kind::Texts if !are_texts(value) => ("a list of texts", texts(value)),
            Kind::TextMap if !is_text_map(value) => ("an object of texts", text_map(value)),
            Kind::Values if !value.is_object() => ("an object", None),
            Kind::OneOf(names) => return self.one_of(key, value, names, shape),
            _ => return true,
        };
        match instead {
            Some(instead) => self.taken(key, wanted, value, instead),
            None if shape.schema => true,
            // A list or an object in the place of a text is a mistake that nobody can guess the meaning of.
            None => {
                let spare = shape.spare || !(value.is_array() || value.is_object());
                self.wrong(key, wanted, value, spare);
                self.silence(key, value, kind, shape)
            }
        }
    }

    /// Puts something that says nothing in the place of what means nothing, where it must be there. False when it is to
    /// be left out.
    fn silence(&mut self, key: &str, value: &mut Value, kind: Kind, shape: &'static Shape) -> bool {
        const NEEDED: [&str; 10] = [
            "name",
            "title",
            "version",
            "description",
            "url",
            "default",
            "scheme",
            "authorizationUrl",
            "tokenUrl",
            "openIdConnectUrl",
        ];
        match kind {
            Kind::Text if key == "name" && !shape.spare => self.broken = true,
            Kind::Text if NEEDED.contains(&key) => *value = json!(""),
            Kind::TextMap if key == "scopes" => *value = json!({}),
            _ => return false,
        }
        true
    }

    /// One of several words, in whatever case.
    fn one_of(&mut self, key: &str, value: &mut Value, names: &[&str], shape: &'static Shape) -> bool {
        let written = value.as_str().unwrap_or_default();
        if names.contains(&written) || shape.schema {
            return true;
        }
        let meant = names.iter().find(|name| name.eq_ignore_ascii_case(written.trim()));
        let wanted = format!("one of {}", names.join(", "));
        match meant {
            Some(meant) => self.taken(key, &wanted, value, json!(meant)),
            None if ["in", "type"].contains(&key) => {
                self.give_up(Code::WrongKind, format!("`{key}` must be {wanted}, not {}", kind_of(value)));
                false
            }
            None => self.wrong(key, &wanted, value, true),
        }
    }
}

/// A number or a boolean as the text that it was meant to be; several texts as lines.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Array(lines) if are_texts(value) && !lines.is_empty() => {
            let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
            Some(lines.join("\n"))
        }
        _ => None,
    }
}

/// What is meant by a boolean in words.
pub(super) fn boolean(value: &Value) -> Option<bool> {
    let word = match value {
        Value::Bool(flag) => return Some(*flag),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_lowercase(),
        _ => return None,
    };
    match word.as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

/// A number written as text.
fn number(value: &Value) -> Option<Number> {
    value.as_str()?.trim().parse().ok()
}

/// A length written as text, or with a fraction of nothing.
fn count(value: &Value) -> Option<u64> {
    let written = value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    let whole = written.split_once('.').filter(|(_, rest)| rest.bytes().all(|b| b == b'0')).map(|(whole, _)| whole);
    whole.unwrap_or(&written).parse().ok()
}

fn are_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
}

/// A list of texts: of one, or of numbers, or of objects with names.
fn texts(value: &Value) -> Option<Value> {
    match value {
        Value::Array(items) => {
            let meant = |item: &Value| match item {
                Value::String(text) => Some(text.clone()),
                Value::Object(members) => members.get("name")?.as_str().map(str::to_owned),
                other => text(other),
            };
            let items = items.iter().filter(|item| !item.is_null()).map(meant);
            items.collect::<Option<Vec<String>>>().map(Value::from)
        }
        Value::String(text) => Some(json!([text])),
        Value::Number(number) => Some(json!([number.to_string()])),
        Value::Object(members) if members.is_empty() => Some(json!([])),
        _ => None,
    }
}

fn is_text_map(value: &Value) -> bool {
    let vendor = |key: &str| key.starts_with("x-");
    value.as_object().is_some_and(|members| members.iter().all(|(key, value)| value.is_string() || vendor(key)))
}

/// Texts by name: of names alone, or with other values than texts.
fn text_map(value: &Value) -> Option<Value> {
    match value {
        Value::Object(members) => {
            let said = |value: &Value| match value {
                Value::String(text) => text.clone(),
                Value::Object(inner) => inner.get("description").and_then(Value::as_str).unwrap_or_default().to_owned(),
                other => text(other).unwrap_or_default(),
            };
            Some(members.iter().map(|(key, value)| (key.clone(), json!(said(value)))).collect::<Map<_, _>>().into())
        }
        Value::Array(_) => {
            let names = texts(value)?;
            let names = names.as_array()?.iter().filter_map(Value::as_str);
            Some(names.map(|name| (name.to_owned(), json!(""))).collect::<Map<_, _>>().into())
        }
        _ => None,
    }
}
