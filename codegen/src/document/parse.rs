//! Text to tree. The only file that names a parser of JSON or YAML.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{escape, push};
use crate::diagnostic::{Error, Location, Result};

/// The key under which `serde_json` hands a number of any size to a visitor.
const NUMBER: &str = "$serde_json::private::Number";

pub(super) fn parse(name: &str, text: &str) -> Result<Value> {
    let state = State::default();
    let fault = |line: usize, column: usize, message: String| {
        let location = Location { file: name.into(), line, column: column.max(1), pointer: String::new() };
        Err(match state.twice.take() {
            Some((pointer, key)) => {
                let (line, column) = second(text, (line, column), &key);
                let location = Location { line, column, pointer: push(&pointer, &key), ..location };
                Error::at(location, format!("the key {key:?} stands here for the second time")).help("keep one of them")
            }
            None => Error::at(location, message).help("mend the document, or give another one"),
        })
    };
    if text.trim_start().starts_with(['{', '[']) {
        let mut json = serde_json::Deserializer::from_str(text);
        let parsed = Tree(&state).deserialize(&mut json).and_then(|value| json.end().map(|()| value));
        return parsed.or_else(|error| {
            // Flow style YAML starts like JSON.
            let twice = state.twice.take();
            yaml(text, &State::default()).or_else(|_| {
                state.twice.replace(twice);
                let message = without_place(&error.to_string(), error.line(), error.column());
                fault(error.line(), error.column(), format!("not JSON: {message}"))
            })
        });
    }
    yaml(text, &state).or_else(|error| {
        let (line, column) = error.location().map_or((0, 0), |place| (place.line(), place.column()));
        fault(line, column, format!("not YAML: {}", without_place(&error.to_string(), line, column)))
    })
}

fn yaml(text: &str, state: &State) -> std::result::Result<Value, serde_yaml::Error> {
    // Nothing at all is null; the parser has no document then.
    let empty = text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    if empty {
        return Ok(Value::Null);
    }
    let mut value = Tree(state).deserialize(serde_yaml::Deserializer::from_str(text))?;
    merge_keys(&mut value);
    Ok(value)
}

/// Puts the members of objects under `<<` beside it, as most readers of YAML do. Those that are there already win.
fn merge_keys(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(merge_keys);
            let is_merged = |value: &Value| match value {
                Value::Array(items) => items.iter().all(Value::is_object),
                value => value.is_object(),
            };
            if !members.get("<<").is_some_and(is_merged) {
                return;
            }
            let merged = match members.shift_remove("<<") {
                Some(Value::Array(items)) => items,
                other => other.into_iter().collect(),
            };
            for (key, value) in merged.into_iter().filter_map(|item| item.as_object().cloned()).flatten() {
                members.entry(key).or_insert(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(merge_keys),
        _ => {}
    }
}

/// A parser's message without the place that it repeats.
fn without_place(message: &str, line: usize, column: usize) -> String {
    message.replacen(&format!(" at line {line} column {column}"), "", 1)
}

/// Where in block style YAML a key stands for the second time, in the object that begins at a place; else that place.
fn second(text: &str, (line, column): (usize, usize), key: &str) -> (usize, usize) {
    let indent = column.saturating_sub(1);
    let is_key = |text: &str| {
        let name = text.get(indent..).filter(|_| text.len() - text.trim_start().len() == indent);
        let rest = name.and_then(|name| name.trim_start_matches(['"', '\'']).strip_prefix(key));
        rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
    };
    let inside = |text: &&str| text.trim().is_empty() || text.len() - text.trim_start().len() >= indent;
    let lines = text.lines().skip(line.saturating_sub(1)).take_while(inside);
    let mut found = lines.enumerate().filter(|(_, text)| is_key(text)).map(|(index, _)| line + index);
    found.nth(1).map_or((line, column), |line| (line, column))
}

/// Where the parser is, and the first key that it saw twice in one object.
#[derive(Default)]
struct State {
    path: RefCell<String>,
    twice: RefCell<Option<(String, String)>>,
}

/// Builds a [`Value`], refusing keys that an object names twice.
#[derive(Clone, Copy)]
struct Tree<'s>(&'s State);

impl Tree<'_> {
    /// Reads what stands under a key.
    fn within<T>(self, key: &str, read: impl FnOnce(Self) -> T) -> T {
        let length = self.0.path.borrow().len();
        self.0.path.borrow_mut().push_str(&format!("/{}", escape(key)));
        let value = read(self);
        self.0.path.borrow_mut().truncate(length);
        value
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON or YAML value")
    }
    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, v: bool) -> std::result::Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i64<E>(self, v: i64) -> std::result::Result<Value, E> {
        Ok(v.into())
    }
    fn visit_u64<E>(self, v: u64) -> std::result::Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i128<E: serde::de::Error>(self, v: i128) -> std::result::Result<Value, E> {
        Ok(Value::Number(v.to_string().parse().map_err(E::custom)?))
    }
    fn visit_u128<E: serde::de::Error>(self, v: u128) -> std::result::Result<Value, E> {
        Ok(Value::Number(v.to_string().parse().map_err(E::custom)?))
    }
    fn visit_f64<E: serde::de::Error>(self, v: f64) -> std::result::Result<Value, E> {
        Number::from_f64(v).map(Value::Number).ok_or_else(|| E::custom(format!("{v} is no JSON number")))
    }
    fn visit_str<E>(self, v: &str) -> std::result::Result<Value, E> {
        Ok(v.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = self.within(&items.len().to_string(), |tree| seq.next_element_seed(tree))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == NUMBER && object.is_empty() {
                return map.next_value::<String>()?.parse().map(Value::Number).map_err(A::Error::custom);
            }
            if object.contains_key(&key) {
                let message = format!("the key {key:?} stands here twice");
                *self.0.twice.borrow_mut() = Some((self.0.path.borrow().clone(), key));
                return Err(A::Error::custom(message));
            }
            let value = self.within(&key, |tree| map.next_value_seed(tree))?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
