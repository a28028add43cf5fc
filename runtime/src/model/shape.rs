//! Values of one of several types, told apart by what they look like.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::union::ViewError;

/// What JSON values of a type look like.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// true or false.
    Boolean,
    /// A number without fraction.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list; its first item, if it has one, looks like one of these, if any are given.
    List(&'static [Shape]),
    /// An object with all of these.
    Object(&'static [Has]),
}

/// What an object has.
#[derive(Clone, Copy, Debug)]
pub enum Has {
    /// A member of this name.
    Member(&'static str),
    /// A member that is one of these values, given as JSON.
    Value(&'static str, &'static [&'static str]),
    /// A member that looks like one of these.
    Shape(&'static str, &'static [Shape]),
}

impl Shape {
    /// Whether a value looks so.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Shape::Boolean, Value::Bool(_)) | (Shape::Number, Value::Number(_)) | (Shape::Text, Value::String(_)) => {
                true
            }
            (Shape::Integer, Value::Number(number)) => !number.is_f64(),
            (Shape::List(of), Value::Array(items)) => {
                of.is_empty() || items.first().is_none_or(|item| of.iter().any(|shape| shape.fits(item)))
            }
            (Shape::Object(has), Value::Object(_)) => has.iter().all(|has| has.holds(value)),
            _ => false,
        }
    }
}

impl Has {
    fn holds(&self, object: &Value) -> bool {
        match self {
            Has::Member(name) => object.get(name).is_some(),
            Has::Value(name, values) => {
                object.get(name).is_some_and(|value| values.contains(&value.to_string().as_str()))
            }
            Has::Shape(name, of) => object.get(name).is_some_and(|value| of.iter().any(|shape| shape.fits(value))),
        }
    }
}

/// Reads a value as a type, if it looks so. What looks like no other type and can't be read is a failure; but a number
/// that one type has no room for may be one of the next.
pub fn fitting<T: DeserializeOwned>(value: &Value, shapes: &[Shape]) -> Option<Result<T, ViewError>> {
    let fits = shapes.iter().any(|shape| shape.fits(value));
    fits.then(|| T::deserialize(value)).filter(|read| read.is_ok() || !value.is_number())
}

/// Declares a union of types whose values look different: of each, what they look like. The first that fits is taken;
/// a value that looks like none of them is kept in `Unknown`.
#[macro_export]
macro_rules! shapes {
    ($half:ident $(#[$meta:meta])* pub enum $name:ident { $($(#[$vm:meta])* $variant:ident($ty:ty) => $shapes:expr,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$vm])* #[doc = concat!("A `", stringify!($ty), "`.")] $variant($ty),)*
            /// A value that the description does not know.
            Unknown($crate::Value),
        }
        $crate::union_from! { $name { $($variant($ty),)* } }
        $crate::union_encode! { $half $name { $($variant,)* } }
        $crate::shapes_decode! { $half $name { $($variant($ty) => $shapes,)* } }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! shapes_decode {
    (request $($item:tt)*) => { $crate::if_full_serde! { $crate::shapes_decode! { both $($item)* } } };
    ($half:ident $name:ident { $($variant:ident($ty:ty) => $shapes:expr,)* }) => {
        impl $name {
            fn of_value(value: $crate::Value) -> Result<Self, $crate::ViewError> {
                $(if let Some(read) = $crate::macro_support::fitting(&value, &$shapes) {
                    return read.map(Self::$variant);
                })*
                Ok(Self::Unknown(value))
            }
        }
        impl<'de> $crate::macro_support::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::of_value($crate::macro_support::decode_union(deserializer)?).map_err($crate::macro_support::custom)
            }
        }
    };
}
