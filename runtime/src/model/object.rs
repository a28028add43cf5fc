//! Objects with known members.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

pub use serde::de::{IgnoredAny, MapAccess};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A type that can be read from the members of an object.
pub trait Decode<'de>: Sized {
    /// The type's name, for errors.
    const NAME: &'static str;
    /// Reads the members.
    fn decode<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub fn decode<'de, T: Decode<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// The value of a member that must be there.
pub fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Decode<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::decode(map)
    }
}

/// A member's name, borrowed from the input where that is possible.
#[derive(Debug)]
pub struct Key<'de>(pub Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }
    fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(v)))
    }
    fn visit_str<E>(self, v: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(v.to_owned())))
    }
    fn visit_string<E>(self, v: String) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(v)))
    }
}

/// Declares an object type: the members that are always there, `..`, then those that may be absent, each with
/// its name on the wire, and last, after `**`, the member for all other names.
///
/// The first word says where values go: `request` types can be sent and have `new` and setters, `response`
/// types can be received, `both` can do both. With feature `full-serde` every type can be sent and received.
#[macro_export]
macro_rules! model {
    (request $($item:tt)*) => {
        $crate::model_struct! { $($item)* }
        $crate::model_setters! { $($item)* }
        $crate::model_encode! { $($item)* }
        $crate::if_full_serde! { $crate::model_decode! { $($item)* } }
    };
    (response $($item:tt)*) => {
        $crate::model_struct! { $($item)* }
        $crate::model_decode! { $($item)* }
        $crate::if_full_serde! { $crate::model_encode! { $($item)* } }
    };
    (both $($item:tt)*) => {
        $crate::model_struct! { $($item)* }
        $crate::model_setters! { $($item)* }
        $crate::model_encode! { $($item)* }
        $crate::model_decode! { $($item)* }
    };
}

/// Keeps what it is given when feature `full-serde` is on.
#[cfg(feature = "full-serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_full_serde {
    ($($item:tt)*) => { $($item)* };
}

/// Keeps what it is given when feature `full-serde` is on.
#[cfg(not(feature = "full-serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_full_serde {
    ($($item:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_struct {
    (
        $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name $(<$g>)? {
            $($(#[$rm])* #[doc = concat!("\n\nOn the wire: `", $rw, "`, always.")] pub $r: $rt,)*
            $($(#[$om])* #[doc = concat!("\n\nOn the wire: `", $ow, "`.")] pub $o: Option<$ot>,)*
            $($(#[$em])* pub $e: $crate::Map<$et>,)?
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_setters {
    (
        $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl $(<$g>)? $name $(<$g>)? {
            /// Makes a value of its required members; all others are absent.
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            pub fn new($($r: impl $crate::Arg<$rt>),*) -> Self {
                Self {
                    $($r: $crate::Arg::into_arg($r),)*
                    $($o: None,)*
                    $($e: $crate::Map::new(),)?
                }
            }
            $(
                #[doc = concat!("Sets `", $ow, "`.")]
                pub fn $o(mut self, value: impl $crate::Arg<$ot>) -> Self {
                    self.$o = Some($crate::Arg::into_arg(value));
                    self
                }
            )*
        }
        impl $(<$g>)? $crate::Arg<$name $(<$g>)?> for $name $(<$g>)? {
            fn into_arg(self) -> Self {
                self
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_encode {
    (
        $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl $(<$g: $crate::macro_support::Serialize>)? $crate::macro_support::Serialize for $name $(<$g>)? {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut)]
                let mut map = serializer.serialize_map(None)?;
                $($crate::macro_support::SerializeMap::serialize_entry(&mut map, $rw, &self.$r)?;)*
                $(if let Some(value) = &self.$o {
                    $crate::macro_support::SerializeMap::serialize_entry(&mut map, $ow, value)?;
                })*
                $(for (key, value) in &self.$e {
                    $crate::macro_support::SerializeMap::serialize_entry(&mut map, key, value)?;
                })?
                $crate::macro_support::SerializeMap::end(map)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_decode {
    (
        $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl<'de $(, $g: $crate::macro_support::Deserialize<'de>)?> $crate::macro_support::Decode<'de>
            for $name $(<$g>)?
        {
            const NAME: &'static str = stringify!($name);

            fn decode<A: $crate::macro_support::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                $(let mut $r: Option<$rt> = None;)*
                $(let mut $o: Option<$ot> = None;)*
                $(let mut $e: $crate::Map<$et> = $crate::Map::new();)?
                while let Some($crate::macro_support::Key(key)) = map.next_key()? {
                    match &*key {
                        $($rw => $r = Some(map.next_value()?),)*
                        $($ow => $o = map.next_value()?,)*
                        $(_ if $crate::model_rest!($e) => {
                            $e.insert(key.into_owned(), map.next_value()?);
                        })?
                        _ => {
                            map.next_value::<$crate::macro_support::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Self { $($r: $crate::macro_support::required($r, $rw)?,)* $($o,)* $($e,)? })
            }
        }
        impl<'de $(, $g: $crate::macro_support::Deserialize<'de>)?> $crate::macro_support::Deserialize<'de>
            for $name $(<$g>)?
        {
            fn deserialize<D: $crate::macro_support::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::macro_support::decode(deserializer)
            }
        }
        impl $(<$g: $crate::macro_support::DeserializeOwned + Send + 'static>)? $crate::Answer for $name $(<$g>)? {
            fn from_response(response: $crate::Response) -> Result<Self, $crate::Error> {
                response.json()
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_rest {
    ($e:ident) => {
        true
    };
}
