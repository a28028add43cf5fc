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
/// its name on the wire, after `?` those of which null says something else than absence, and last, after `**`, the
/// member for all other names.
///
/// The first word says where values go: `request` types can be sent and have `new` and setters, `response`
/// types can be received, `both` can do both. With feature `full-serde` every type can be sent and received.
/// `hiding [member, …]` after it names the members whose values are secret: `Debug` does not show them.
#[macro_export]
macro_rules! model {
    ($half:ident hiding [$($secret:ident),*] $($item:tt)*) => {
        $crate::model_struct! { [Clone, PartialEq] $($item)* }
        $crate::model_debug! { [$($secret),*] $($item)* }
        $crate::model_half! { $half $($item)* }
    };
    ($half:ident $($item:tt)*) => {
        $crate::model_struct! { [Clone, Debug, PartialEq] $($item)* }
        $crate::model_half! { $half $($item)* }
    };
}

/// What a type can do, by where its values go.
#[doc(hidden)]
#[macro_export]
macro_rules! model_half {
    (request $($item:tt)*) => {
        $crate::model_setters! { $($item)* }
        $crate::model_encode! { $($item)* }
        $crate::if_full_serde! { $crate::model_decode! { $($item)* } }
    };
    (response $($item:tt)*) => {
        $crate::model_decode! { $($item)* }
        $crate::if_full_serde! { $crate::model_encode! { $($item)* } }
    };
    (both $($item:tt)*) => {
        $crate::model_setters! { $($item)* }
        $crate::model_encode! { $($item)* }
        $crate::model_decode! { $($item)* }
    };
}

/// `Debug` of a type that has secrets.
#[doc(hidden)]
#[macro_export]
macro_rules! model_debug {
    (
        [$($secret:ident),*]
        $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(? $($(#[$nm:meta])* $n:ident: $nt:ty => $nw:literal,)*)?
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl $(<$g: std::fmt::Debug>)? std::fmt::Debug for $name $(<$g>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = $crate::macro_support::Shown::new(f, stringify!($name), &[$(stringify!($secret)),*]);
                $(shown.member(stringify!($r), &self.$r);)*
                $(shown.optional(stringify!($o), self.$o.as_ref().map(|value| value as _));)*
                $($(shown.optional(stringify!($n), self.$n.as_ref().map(|value| value as _));)*)?
                $(shown.member(stringify!($e), &self.$e);)?
                shown.finish()
            }
        }
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
        [$($derive:ident),*] $(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? {
            $($(#[$rm:meta])* $r:ident: $rt:ty => $rw:literal,)* ..
            $($(#[$om:meta])* $o:ident: $ot:ty => $ow:literal,)*
            $(? $($(#[$nm:meta])* $n:ident: $nt:ty => $nw:literal,)*)?
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        $(#[$meta])*
        #[derive($($derive),*)]
        pub struct $name $(<$g>)? {
            $($(#[$rm])* #[doc = concat!("\n\nOn the wire: `", $rw, "`, always.")] pub $r: $rt,)*
            $($(#[$om])* #[doc = concat!("\n\nOn the wire: `", $ow, "`.")] pub $o: Option<$ot>,)*
            $($($(#[$nm])* #[doc = concat!("\n\nOn the wire: `", $nw, "`, or null.")] pub $n: Option<Option<$nt>>,)*)?
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
            $(? $($(#[$nm:meta])* $n:ident: $nt:ty => $nw:literal,)*)?
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl $(<$g>)? $name $(<$g>)? {
            /// Makes a value of its required members; all others are absent.
            #[allow(clippy::too_many_arguments, clippy::new_without_default, clippy::self_named_constructors)]
            pub fn new($($r: impl $crate::Arg<$rt>),*) -> Self {
                Self {
                    $($r: $crate::Arg::into_arg($r),)*
                    $($o: None,)*
                    $($($n: None,)*)?
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
            $($(
                #[doc = concat!("Sets `", $nw, "`. To send null, set the member to `Some(None)`.")]
                pub fn $n(mut self, value: impl $crate::Arg<$nt>) -> Self {
                    self.$n = Some(Some($crate::Arg::into_arg(value)));
                    self
                }
            )*)?
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
            $(? $($(#[$nm:meta])* $n:ident: $nt:ty => $nw:literal,)*)?
            $(** $(#[$em:meta])* $e:ident: $et:ty,)?
        }
    ) => {
        impl $(<$g: $crate::macro_support::Serialize>)? $crate::macro_support::Serialize for $name $(<$g>)? {
            fn serialize<S: $crate::macro_support::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::macro_support::Encoder::new(serializer);
                $(object.field($rw, &self.$r);)*
                $(object.optional($ow, &self.$o);)*
                $($(object.optional($nw, &self.$n);)*)?
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
            $(? $($(#[$nm:meta])* $n:ident: $nt:ty => $nw:literal,)*)?
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
                    members => place {
                        $($r: $rt => $rw,)* .. $($o: $ot => $ow,)* $(? $($n: $nt => $nw,)*)? $(** $e,)?
                    }
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
            $(? $($n:ident: $nt:ty => $nw:literal,)*)?
            $(** $e:ident,)?
        }
    ) => {
        let value = $place.insert(Self { $($o: None,)* $($($n: None,)*)? $($e: $crate::Map::new(),)? });
        while let Some(name) = $members.name() {
            match name {
                $($ow => $members.read(&mut value.$o),)*
                $($($nw => $members.read_required(&mut value.$n),)*)?
                $(_ if $crate::model_rest!($e) => $members.read_other(&mut value.$e),)?
                _ => $members.skip(),
            }
        }
    };
    (
        $members:ident => $place:ident {
            $($r:ident: $rt:ty => $rw:literal,)* ..
            $($o:ident: $ot:ty => $ow:literal,)*
            $(? $($n:ident: $nt:ty => $nw:literal,)*)?
            $(** $e:ident,)?
        }
    ) => {
        $(let mut $r: Option<$rt> = None;)*
        $(let mut $o: Option<$ot> = None;)*
        $($(let mut $n: Option<Option<$nt>> = None;)*)?
        $(let mut $e = $crate::Map::new();)?
        while let Some(name) = $members.name() {
            match name {
                $($rw => $members.read_required(&mut $r),)*
                $($ow => $members.read(&mut $o),)*
                $($($nw => $members.read_required(&mut $n),)*)?
                $(_ if $crate::model_rest!($e) => $members.read_other(&mut $e),)?
                _ => $members.skip(),
            }
        }
        if let ($(Some($r),)*) = ($($members.required($r, $rw),)*) {
            *$place = Some(Self { $($r,)* $($o,)* $($($n,)*)? $($e,)? });
        }
    };
}
