//! Objects with known members.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

pub use serde::de::MapAccess;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A type that can be read from the members of an object.
pub trait Decode<'de>: Sized {
    /// The type's name, for errors.
    const NAME: &'static str;
    /// Reads the members.
    fn decode<A: MapAccess<'de>>(members: &mut Members<'de, A>) -> Option<Self>;
}

/// Reads an object.
pub fn decode<'de, T: Decode<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// The members of an object, one after the other. The first failure is kept here, and ends the reading, so that
/// the code of each type is a plain list without branches for errors: that is what makes it cheap to compile.
pub struct Members<'de, A: MapAccess<'de>> {
    map: A,
    failure: Option<A::Error>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// The name of the next member.
    #[inline]
    pub fn key(&mut self) -> Option<Cow<'de, str>> {
        if self.failure.is_some() {
            return None;
        }
        match self.map.next_key::<Key<'de>>() {
            Ok(key) => key.map(|key| key.0),
            Err(error) => {
                self.failure = Some(error);
                None
            }
        }
    }

    /// Reads the value of a member that may be null.
    #[inline]
    pub fn read<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => self.failure = Some(error),
        }
    }

    /// Reads the value of a member that is always there.
    #[inline]
    pub fn read_required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.failure = Some(error),
        }
    }

    /// Reads the value of a member that the type does not name.
    pub fn read_other<T: Deserialize<'de>>(&mut self, key: Cow<'de, str>, others: &mut crate::Map<T>) {
        match self.map.next_value() {
            Ok(value) => {
                others.insert(key.into_owned(), value);
            }
            Err(error) => self.failure = Some(error),
        }
    }

    /// Passes over the value of a member that is not known.
    pub fn skip(&mut self) {
        if let Err(error) = self.map.next_value::<IgnoredAny>() {
            self.failure = Some(error);
        }
    }

    /// The value of a member that must be there.
    pub fn required<T>(&mut self, value: Option<T>, name: &'static str) -> Option<T> {
        if value.is_none() && self.failure.is_none() {
            self.failure = Some(A::Error::missing_field(name));
        }
        value
    }
}

/// The members of an object as they are written. The first failure is kept, as in [`Members`].
pub struct Encoder<S: Serializer> {
    state: Result<S::SerializeMap, S::Error>,
}

impl<S: Serializer> Encoder<S> {
    /// Begins an object.
    pub fn new(serializer: S) -> Self {
        Encoder { state: serializer.serialize_map(None) }
    }

    /// Writes a member.
    #[inline]
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.state
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.state = Err(error);
        }
    }

    /// Writes a member, if it is there.
    #[inline]
    pub fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first failure.
    pub fn finish(self) -> Result<S::Ok, S::Error> {
        self.state?.end()
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Decode<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut members = Members { map, failure: None, lifetime: PhantomData };
        let value = T::decode(&mut members);
        match (members.failure, value) {
            (None, Some(value)) => Ok(value),
            (Some(error), _) => Err(error),
            (None, None) => Err(A::Error::custom("an incomplete object")),
        }
    }
}

/// A member's name, borrowed from the input where that is possible.
#[derive(Debug)]
struct Key<'de>(Cow<'de, str>);

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

#[cfg(not(specwright_derive))]
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

#[cfg(not(specwright_derive))]
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
                let mut object = $crate::macro_support::Encoder::new(serializer);
                $(object.field($rw, &self.$r);)*
                $(object.optional($ow, &self.$o);)*
                $(for (key, value) in &self.$e {
                    object.field(key, value);
                })?
                object.finish()
            }
        }
    };
}

#[cfg(not(specwright_derive))]
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

            fn decode<A: $crate::macro_support::MapAccess<'de>>(
                members: &mut $crate::macro_support::Members<'de, A>,
            ) -> Option<Self> {
                $(let mut $r: Option<$rt> = None;)*
                $(let mut $o: Option<$ot> = None;)*
                $(let mut $e: $crate::Map<$et> = $crate::Map::new();)?
                while let Some(key) = members.key() {
                    match &*key {
                        $($rw => members.read_required(&mut $r),)*
                        $($ow => members.read(&mut $o),)*
                        $(_ if $crate::model_rest!($e) => members.read_other(key, &mut $e),)?
                        _ => members.skip(),
                    }
                }
                Some(Self { $($r: members.required($r, $rw)?,)* $($o,)* $($e,)? })
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
