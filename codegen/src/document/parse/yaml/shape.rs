//! The first pass: what each value of a document is, in the order in which they stand.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::{KEY, Stop, Why};

/// How great a tree may become by aliases, about in bytes, beside what its text can make by itself.
const COPIED: usize = 1 << 26;

/// How many bytes a value takes besides its text, about. None has less than one byte of text.
const VALUE: usize = 64;

/// What a value is, as far as the second pass needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A scalar that is a text, or one that `serde_yaml` takes for a text.
    Text,
    /// A scalar that is something else.
    Other,
    List,
    Object,
}

/// The shapes of a document; none of one without any value.
pub(super) fn read(
    document: serde_yaml::Deserializer<'_>,
    length: usize,
    stop: &mut Stop,
) -> Result<Vec<Shape>, serde_yaml::Error> {
    let left = COPIED.saturating_add(length.saturating_mul(2 * VALUE));
    let mut reader = Reader { shapes: Vec::new(), left, stop };
    document.deserialize_any(&mut reader)?;
    Ok(reader.shapes)
}

struct Reader<'r> {
    shapes: Vec<Shape>,
    /// How much may still come.
    left: usize,
    stop: &'r mut Stop,
}

impl Reader<'_> {
    fn value<E: serde::de::Error>(&mut self, shape: Shape, length: usize) -> Result<(), E> {
        self.weigh(length)?;
        self.shapes.push(shape);
        Ok(())
    }

    fn weigh<E: serde::de::Error>(&mut self, length: usize) -> Result<(), E> {
        match self.left.checked_sub(length + VALUE) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.stop.because(Why::Great)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_i128<E: serde::de::Error>(self, _: i128) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_u128<E: serde::de::Error>(self, _: u128) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.value(Shape::Other, 0)
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.value(Shape::Text, text.len())
    }
    /// A value with a tag of its own, which means nothing.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let (_, value) = data.variant::<IgnoredAny>()?;
        value.newtype_variant_seed(self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.value(Shape::List, 0)?;
        for index in 0_usize.. {
            let item = seq.next_element_seed(&mut *self);
            if item.map_err(|error| self.stop.below(error, index))?.is_none() {
                break;
            }
        }
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.value(Shape::Object, 0)?;
        while let Some(key) = map.next_key_seed(Key)? {
            self.weigh(key.len())?;
            let value = map.next_value_seed(&mut *self);
            value.map_err(|error| self.stop.below(error, key))?;
        }
        Ok(())
    }
}

/// Reads a key, which is a text whatever it looks like.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY)
    }
    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}
