//! Text to tree. The only file that names a parser of JSON or YAML.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::diagnostic::{Error, Location, Result};

/// The key under which `serde_json` hands a number of any size to a visitor.
const NUMBER: &str = "$serde_json::private::Number";

pub(super) fn parse(name: &str, text: &str) -> Result<Value> {
    let fault = |line, column, message: String| {
        let location = Location { file: name.into(), line, column, pointer: String::new() };
        Err(Error::at(location, message))
    };
    if text.trim_start().starts_with(['{', '[']) {
        let mut json = serde_json::Deserializer::from_str(text);
        let parsed = Tree.deserialize(&mut json).and_then(|value| json.end().map(|()| value));
        return parsed.or_else(|e| {
            // Flow style YAML starts like JSON.
            yaml(text).or_else(|_| fault(e.line(), e.column(), format!("not JSON: {e}")))
        });
    }
    yaml(text).or_else(|e| {
        let (line, column) = e.location().map_or((0, 0), |l| (l.line(), l.column()));
        fault(line, column, format!("not YAML: {e}"))
    })
}

fn yaml(text: &str) -> std::result::Result<Value, serde_yaml::Error> {
    Tree.deserialize(serde_yaml::Deserializer::from_str(text))
}

/// Builds a [`Value`], refusing keys that an object names twice.
struct Tree;

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
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
        while let Some(item) = seq.next_element_seed(Tree)? {
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
            let value = map.next_value_seed(Tree)?;
            if object.insert(key.clone(), value).is_some() {
                return Err(A::Error::custom(format!("the key {key:?} stands here twice")));
            }
        }
        Ok(Value::Object(object))
    }
}
