//! Values of one of several types, told apart by a member.

use std::borrow::Cow;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

/// Reads any value.
pub fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    Value::deserialize(deserializer)
}

/// The text of the member that tells variants apart, also of one that is a number or a boolean; empty when it is
/// absent.
pub fn tag<'a>(value: &'a Value, name: &str) -> Cow<'a, str> {
    match value.get(name) {
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(Value::Number(number)) => Cow::Owned(number.to_string()),
        Some(Value::Bool(value)) => Cow::Borrowed(if *value { "true" } else { "false" }),
        _ => Cow::Borrowed(""),
    }
}

/// The error of a decoder, with the words of another.
pub fn custom<E: Error>(error: ViewError) -> E {
    E::custom(error)
}

/// Reads a variant out of a value.
#[doc(hidden)]
pub fn variant<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// Declares a union: the member that tells the variants apart, and its values for each; an empty text means
/// that the member is absent. A value that fits none is kept in `Unknown`.
#[macro_export]
macro_rules! union {
    (
        $half:ident $(#[$meta:meta])* pub enum $name:ident by $tag:literal {
            $($(#[$vm:meta])* $variant:ident($ty:ty) => [$($value:literal),*],)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$vm])* #[doc = concat!($("`", $value, "` ",)* "in `", $tag, "`")] $variant($ty),)*
            /// A value that the description does not know.
            Unknown($crate::Value),
        }
        $crate::union_from! { $name { $($variant($ty),)* } }
        $crate::union_encode! { $half $name { $($variant,)* } }
        $crate::union_decode! { $half $name $tag { $($variant($ty) => [$($value),*],)* } }
    };
}

/// From each variant to the union.
#[doc(hidden)]
#[macro_export]
macro_rules! union_from {
    ($name:ident { $($variant:ident($ty:ty),)* }) => {
        $(
            impl From<$ty> for $name {
                fn from(value: $ty) -> Self {
                    Self::$variant(value)
                }
            }
            impl $crate::Arg<$name> for $ty {
                fn into_arg(self) -> $name {
                    $name::$variant(self)
                }
            }
        )*
        impl $crate::Arg<$name> for $name {
            fn into_arg(self) -> Self {
                self
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! union_encode {
    (response $($item:tt)*) => { $crate::if_full_serde! { $crate::union_encode! { both $($item)* } } };
    ($half:ident $name:ident { $($variant:ident,)* }) => {
        impl $crate::macro_support::Serialize for $name {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! union_decode {
    (request $($item:tt)*) => { $crate::if_full_serde! { $crate::union_decode! { both $($item)* } } };
    ($half:ident $name:ident $tag:literal { $($variant:ident($ty:ty) => [$($value:literal),*],)* }) => {
        impl<'de> $crate::macro_support::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = $crate::macro_support::decode_union(deserializer)?;
                match &*$crate::macro_support::tag(&value, $tag) {
                    $($($value)|* => $crate::macro_support::variant(value).map(Self::$variant),)*
                    _ => Ok(Self::Unknown(value)),
                }
            }
        }
        impl $crate::Answer for $name {
            fn from_response(response: $crate::Response) -> Result<Self, $crate::Error> {
                response.json()
            }
        }
    };
}

/// Declares a union whose variants nothing tells apart: the value as it is, and a view as each variant.
#[macro_export]
macro_rules! views {
    ($half:ident $(#[$meta:meta])* pub struct $name:ident { $($view:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(
            /// The value as it is on the wire.
            pub $crate::Value,
        );
        impl $crate::Arg<$name> for $name {
            fn into_arg(self) -> Self {
                self
            }
        }
        impl $crate::macro_support::Serialize for $name {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
        impl<'de> $crate::macro_support::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::macro_support::decode_union(deserializer).map(Self)
            }
        }
        $crate::views_read! { $half $name { $($view: $ty,)* } }
        $crate::views_write! { $half $name { $($view: $ty,)* } }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! views_read {
    (request $($item:tt)*) => { $crate::if_full_serde! { $crate::views_read! { both $($item)* } } };
    ($half:ident $name:ident { $($view:ident: $ty:ty,)* }) => {
        impl $name {
            $(
                #[doc = concat!("The value as a `", stringify!($ty), "`.\n\n# Errors\nWhen it is none.")]
                pub fn $view(&self) -> Result<$ty, $crate::ViewError> {
                    $crate::macro_support::view(&self.0)
                }
            )*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! views_write {
    (response $($item:tt)*) => { $crate::if_full_serde! { $crate::views_write! { both $($item)* } } };
    ($half:ident $name:ident { $($view:ident: $ty:ty,)* }) => {
        $(
            impl From<$ty> for $name {
                fn from(value: $ty) -> Self {
                    Self($crate::macro_support::raw(&value))
                }
            }
            impl $crate::Arg<$name> for $ty {
                fn into_arg(self) -> $name {
                    self.into()
                }
            }
        )*
    };
}

/// Why a value is not of the type that it was looked at as.
pub type ViewError = serde_json::Error;

/// A value as a type.
#[doc(hidden)]
pub fn view<T: DeserializeOwned>(value: &Value) -> Result<T, ViewError> {
    T::deserialize(value)
}

/// A value of a type as it is on the wire.
#[doc(hidden)]
pub fn raw(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
