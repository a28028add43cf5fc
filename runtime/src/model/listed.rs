//! Integers, and values of several kinds, out of a list that may grow.

use serde_json::Value;

/// Declares an enum of integers, each with its value. One that is not listed is kept in `Unknown`.
#[macro_export]
macro_rules! integer_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vm:meta])* $variant:ident => $wire:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vm])* #[doc = concat!("`", stringify!($wire), "`")] $variant,)*
            /// An integer that the description does not list.
            Unknown(i64),
        }
        impl $name {
            /// The integer on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => *value,
                }
            }
        }
        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_i64().fmt(f)
            }
        }
        impl $crate::Arg<$name> for $name {
            fn into_arg(self) -> Self {
                self
            }
        }
        impl $crate::Arg<$name> for i64 {
            fn into_arg(self) -> $name {
                self.into()
            }
        }
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::ParamValue {
                self.as_i64().to_param()
            }
        }
        impl $crate::macro_support::Serialize for $name {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }
        impl<'de> $crate::macro_support::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <i64 as $crate::macro_support::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

/// Declares an enum of values of several kinds, each with its JSON. One that is not listed is kept in `Unknown`.
#[macro_export]
macro_rules! value_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vm:meta])* $variant:ident => $wire:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vm])* #[doc = concat!("`", $wire, "`")] $variant,)*
            /// A value that the description does not list.
            Unknown($crate::Value),
        }
        impl $name {
            /// The value on the wire.
            pub fn to_value(&self) -> $crate::Value {
                match self {
                    $(Self::$variant => $crate::macro_support::literal($wire),)*
                    Self::Unknown(value) => value.clone(),
                }
            }
        }
        impl From<$crate::Value> for $name {
            fn from(value: $crate::Value) -> Self {
                $(if value == $crate::macro_support::literal($wire) {
                    return Self::$variant;
                })*
                Self::Unknown(value)
            }
        }
        impl $crate::Arg<$name> for $name {
            fn into_arg(self) -> Self {
                self
            }
        }
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::ParamValue {
                self.to_value().to_param()
            }
        }
        impl $crate::macro_support::Serialize for $name {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.to_value().serialize(serializer)
            }
        }
        impl<'de> $crate::macro_support::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::macro_support::decode_union(deserializer).map(Self::from)
            }
        }
    };
}

/// The value of a JSON text that is known to be one.
pub fn literal(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
