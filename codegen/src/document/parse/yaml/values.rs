//! The second pass: the tree of a document whose shape is known.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::shape::Shape;
use super::{KEY, Stop, Why, scalar};

/// The key whose value's members are merged into the object that has it.
const MERGE: &str = "<<";

pub(super) fn read(
    document: serde_yaml::Deserializer<'_>,
    text: &str,
    shapes: &[Shape],
    stop: &mut Stop,
) -> Result<Value, serde_yaml::Error> {
    Reader { text, shapes: shapes.iter(), stop }.deserialize(document)
}

struct Reader<'r> {
    text: &'r str,
    /// What is still to come.
    shapes: std::slice::Iter<'r, Shape>,
    stop: &'r mut Stop,
}

impl<'de> DeserializeSeed<'de> for &mut Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let text = self.text;
        match self.shapes.next() {
            Some(Shape::Text) => {
                let scalar = deserializer.deserialize_str(Scalar(text))?;
                let plain = scalar.at.is_some_and(|at| !has_tag(text.get(..at).unwrap_or_default()));
                Ok(if plain { scalar::plain(&scalar.text) } else { Value::String(scalar.text) })
            }
            Some(Shape::Other) => Ok(scalar::plain(&deserializer.deserialize_str(Scalar(text))?.text)),
            Some(Shape::List) => deserializer.deserialize_seq(self),
            Some(Shape::Object) => deserializer.deserialize_map(self),
            // Both passes see the same.
            None => Ok(Value::Null),
        }
    }
}

impl<'de> Visitor<'de> for &mut Reader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what it was before")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            match seq.next_element_seed(&mut *self) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(Value::Array(items)),
                Err(error) => return Err(self.stop.below(error, items.len())),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        let mut merged = Vec::new();
        while let Some(key) =
            map.next_key_seed(Key { scalar: Scalar(self.text), members: &members, stop: self.stop })?
        {
            let value = map.next_value_seed(&mut *self).map_err(|error| self.stop.below(error, &key.text))?;
            if key.at.is_some() && key.text == MERGE && is_merged(&value) {
                merged.push(value);
            } else {
                members.insert(key.text, value);
            }
        }
        merged.into_iter().for_each(|value| merge(&mut members, value));
        Ok(Value::Object(members))
    }
}

/// Reads a key, which is a text whatever it looks like, and refuses one that is there already.
struct Key<'r> {
    scalar: Scalar<'r>,
    members: &'r Map<String, Value>,
    stop: &'r mut Stop,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Raw;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY)
    }
    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Raw, E> {
        let at = self.scalar.place(text);
        self.visit_str(text).map(|raw| Raw { at, ..raw })
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Raw, E> {
        if self.members.contains_key(text) {
            let error = self.stop.because(Why::Twice);
            return Err(self.stop.below(error, text));
        }
        Ok(Raw { text: text.to_owned(), at: None })
    }
}

/// A scalar as it was written.
struct Raw {
    text: String,
    /// Where it stands, if it has no quotes and takes one line.
    at: Option<usize>,
}

/// Reads a scalar of a text.
#[derive(Clone, Copy)]
struct Scalar<'t>(&'t str);

impl Scalar<'_> {
    /// Where a part of the text stands, unless a quote ends it.
    fn place(self, part: &str) -> Option<usize> {
        let at = (part.as_ptr() as usize).checked_sub(self.0.as_ptr() as usize)?;
        let next = self.0.as_bytes().get(at + part.len());
        (!matches!(next, Some(b'"' | b'\''))).then_some(at)
    }
}

impl<'de> Visitor<'de> for Scalar<'_> {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Raw, E> {
        Ok(Raw { text: text.to_owned(), at: self.place(text) })
    }
    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw { text: text.to_owned(), at: None })
    }
}

/// Whether a tag of YAML, which says what a scalar is, ends a text; an anchor may follow it.
fn has_tag(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let mut words = line.split_whitespace().rev();
    let word = words.find(|word| !word.starts_with('&')).unwrap_or_default();
    let word = word.trim_start_matches(['[', '{', ',']);
    word.starts_with("!!") || word.starts_with("!<") || word == "!"
}

/// Whether it is an object, or a list of them.
fn is_merged(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(Value::is_object),
        value => value.is_object(),
    }
}

/// Adds the members of an object or of a list of them, as most readers of YAML do. Those that are there already win.
fn merge(members: &mut Map<String, Value>, merged: Value) {
    let objects = match merged {
        Value::Array(items) => items,
        item => vec![item],
    };
    for object in objects {
        if let Value::Object(object) = object {
            for (key, value) in object {
                members.entry(key).or_insert(value);
            }
        }
    }
}
