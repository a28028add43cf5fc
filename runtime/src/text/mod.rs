//! Texts with a format, kept as they are on the wire: nothing is lost that a calendar or a number has no room for.
//!
//! Conversions to the types of other crates stand behind features of their names: `jiff`, `chrono`, `time`, `uuid`.

mod base64;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

macro_rules! text_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text)
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        $crate::text_impls! { $name }
    };
}

text_type! {
    /// A UUID, as the server writes it. Nothing is checked.
    Uuid
}
text_type! {
    /// A date, `2026-01-31`, as the server writes it. Nothing is checked.
    Date
}
text_type! {
    /// A point in time, `2026-01-31T12:00:00Z`, as the server writes it. Nothing is checked.
    DateTime
}
text_type! {
    /// A time of day, `12:00:00Z`, as the server writes it. Nothing is checked.
    Time
}
text_type! {
    /// A span of time, `P1DT12H`, as the server writes it. Nothing is checked.
    Duration
}
text_type! {
    /// Bytes in base64, as the server writes them. Nothing is checked before [`Base64::decode`].
    Base64
}
text_type! {
    /// A decimal number in a text, with all its digits. Nothing is checked before [`Decimal::parse`].
    Decimal
}
text_type! {
    /// An integer in a text, with all its digits. Nothing is checked before [`IntegerText::parse`].
    IntegerText
}

/// Numbers by way of their text.
macro_rules! from_number {
    ($name:ident: $($ty:ty),*) => {
        impl $name {
            /// The number, as a type that is read from text: an `i64`, an `f64`, or one of another crate.
            ///
            /// # Errors
            /// When the text is no such number.
            pub fn parse<T: std::str::FromStr>(&self) -> Result<T, T::Err> {
                self.0.parse()
            }
        }
        $(
            impl From<$ty> for $name {
                fn from(number: $ty) -> Self {
                    $name(number.to_string())
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
from_number!(Decimal: i32, i64, u32, u64);
from_number!(IntegerText: i32, i64, u32, u64, i128, u128);
