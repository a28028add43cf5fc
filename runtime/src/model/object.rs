//! Objects with known members.

use serde::ser::{Serialize, SerializeMap, Serializer};

pub use super::members::{Decode, MapAccess, Members, decode};

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

            #[inline]
            fn decode<A: $crate::macro_support::MapAccess<'de>>(
                members: &mut $crate::macro_support::Members<'de, A>,
                place: &mut Option<Self>,
            ) {
                $crate::model_members! {
                    members => place { $($r: $rt => $rw,)* .. $($o: $ot => $ow,)* $(** $e,)? }
                }
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

/// Reads members into a place.
#[doc(hidden)]
#[macro_export]
macro_rules! model_members {
    // Where all members may be absent, each is read straight into the value.
    (
        $members:ident => $place:ident {
            .. $($o:ident: $ot:ty => $ow:literal,)*
            $(** $e:ident,)?
        }
    ) => {
        let value = $place.insert(Self { $($o: None,)* $($e: $crate::Map::new(),)? });
        while let Some(name) = $members.name() {
            match name {
                $($ow => $members.read(&mut value.$o),)*
                $(_ if $crate::model_rest!($e) => $members.read_other(&mut value.$e),)?
                _ => $members.skip(),
            }
        }
    };
    (
        $members:ident => $place:ident {
            $($r:ident: $rt:ty => $rw:literal,)* ..
            $($o:ident: $ot:ty => $ow:literal,)*
            $(** $e:ident,)?
        }
    ) => {
        $(let mut $r: Option<$rt> = None;)*
        $(let mut $o: Option<$ot> = None;)*
        $(let mut $e = $crate::Map::new();)?
        while let Some(name) = $members.name() {
            match name {
                $($rw => $members.read_required(&mut $r),)*
                $($ow => $members.read(&mut $o),)*
                $(_ if $crate::model_rest!($e) => $members.read_other(&mut $e),)?
                _ => $members.skip(),
            }
        }
        if let ($(Some($r),)*) = ($($members.required($r, $rw),)*) {
            *$place = Some(Self { $($r,)* $($o,)* $($e,)? });
        }
    };
}
