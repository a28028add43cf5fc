//! Object types by serde's derives: the alternative that `cargo xtask bench` measures the visitors of
//! [`object`](super::object) against. Compiled with `--cfg specwright_derive` only.

/// The struct of an object type.
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
        #[derive(
            $($derive,)*
            $crate::macro_support::serde::Serialize, $crate::macro_support::serde::Deserialize,
        )]
        #[serde(crate = "specwright_runtime::macro_support::serde")]
        pub struct $name $(<$g>)? {
            $($(#[$rm])* #[doc = $rw] #[serde(rename = $rw)] pub $r: $rt,)*
            $(
                $(#[$om])*
                #[doc = $ow]
                #[serde(rename = $ow, skip_serializing_if = "Option::is_none")]
                pub $o: Option<$ot>,
            )*
            $($(
                $(#[$nm])*
                #[doc = $nw]
                #[serde(rename = $nw, default, skip_serializing_if = "Option::is_none")]
                pub $n: Option<Option<$nt>>,
            )*)?
            $($(#[$em])* #[serde(flatten)] pub $e: $crate::Map<$et>,)?
        }
    };
}

/// Nothing: the derives have done it.
#[macro_export]
macro_rules! model_encode {
    ($($item:tt)*) => {};
}

/// All but what the derives have done.
#[macro_export]
macro_rules! model_decode {
    ($(#[$meta:meta])* pub struct $name:ident $(<$g:ident>)? { $($member:tt)* }) => {
        impl $(<$g: $crate::macro_support::DeserializeOwned + Send + 'static>)? $crate::Answer for $name $(<$g>)? {
            fn from_response(response: $crate::Response) -> Result<Self, $crate::Error> {
                response.json()
            }
        }
    };
}
