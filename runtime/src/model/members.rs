//! Reading of objects with known members. Everything is read into its place: a value is large, and a copy in each
//! function that returns one on its way is what would cost the most.

use std::borrow::Cow;
use std::fmt;

pub use serde::de::MapAccess;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, Visitor};

/// A type that can be read from the members of an object.
pub trait Decode<'de>: Sized {
    /// The type's name, for errors.
    const NAME: &'static str;
    /// Reads the members into a place, which stays empty only after a failure.
    fn decode<A: MapAccess<'de>>(members: &mut Members<'de, A>, place: &mut Option<Self>);
}

/// Reads an object.
pub fn decode<'de, T: Decode<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = None;
    deserializer.deserialize_map(Object(&mut value))?;
    value.ok_or_else(|| D::Error::custom("an incomplete object"))
}

/// The members of an object, one after the other. The first failure is kept here, and ends the reading, so that
/// the code of each type is a plain list without branches for errors: that is what makes it cheap to compile.
pub struct Members<'de, A: MapAccess<'de>> {
    map: A,
    name: Cow<'de, str>,
    failure: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// The name of the next member.
    #[inline]
    pub fn name(&mut self) -> Option<&str> {
        if self.failure.is_some() {
            return None;
        }
        match self.map.next_key_seed(Name(&mut self.name)) {
            Ok(Some(())) => Some(&self.name),
            Ok(None) => None,
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    /// Reads the value of a member that may be null.
    #[inline]
    pub fn read<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) {
        if let Err(error) = self.map.next_value_seed(Nullable(place)) {
            self.fail(error);
        }
    }

    /// Reads the value of a member that is always there.
    #[inline]
    pub fn read_required<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *place = Some(value),
            Err(error) => self.fail(error),
        }
    }

    /// Reads the value of a member that the type does not name.
    pub fn read_other<T: Deserialize<'de>>(&mut self, others: &mut crate::Map<T>) {
        match self.map.next_value() {
            Ok(value) => {
                others.insert(std::mem::take(&mut self.name).into_owned(), value);
            }
            Err(error) => self.fail(error),
        }
    }

    /// Passes over the value of a member that is not known.
    pub fn skip(&mut self) {
        if let Err(error) = self.map.next_value::<IgnoredAny>() {
            self.fail(error);
        }
    }

    /// The value of a member that must be there.
    pub fn required<T>(&mut self, value: Option<T>, name: &'static str) -> Option<T> {
        if value.is_none() && self.failure.is_none() {
            self.fail(A::Error::missing_field(name));
        }
        value
    }

    #[cold]
    fn fail(&mut self, error: A::Error) {
        self.failure = Some(error);
    }
}

/// The place of an object.
struct Object<'a, T>(&'a mut Option<T>);

impl<'de, T: Decode<'de>> Visitor<'de> for Object<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", T::NAME)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut members = Members { map, name: Cow::Borrowed(""), failure: None };
        T::decode(&mut members, self.0);
        members.failure.map_or(Ok(()), Err)
    }
}

/// The place of a value that may be null.
struct Nullable<'a, T>(&'a mut Option<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Nullable<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Nullable<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        *self.0 = Some(T::deserialize(deserializer)?);
        Ok(())
    }
}

/// The place of a member's name, which is borrowed from the input where that is possible.
struct Name<'a, 'de>(&'a mut Cow<'de, str>);

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }
    fn visit_borrowed_str<E>(self, v: &'de str) -> Result<(), E> {
        *self.0 = Cow::Borrowed(v);
        Ok(())
    }
    fn visit_str<E: Error>(self, v: &str) -> Result<(), E> {
        self.visit_string(v.to_owned())
    }
    fn visit_string<E>(self, v: String) -> Result<(), E> {
        *self.0 = Cow::Owned(v);
        Ok(())
    }
}
