//! Values of one of several types, told apart by a member.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

/// Reads any value.
pub fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    Value::deserialize(deserializer)
}

/// The text of the member that tells variants apart; empty when it is absent.
pub fn tag<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
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
        $crate::union_encode! { $half $name { $($variant,)* } }
        $crate::union_decode! { $half $name $tag { $($variant($ty) => [$($value),*],)* } }
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
                match $crate::macro_support::tag(&value, $tag) {
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
