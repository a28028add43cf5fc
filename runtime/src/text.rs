//! Texts with a format, kept as they are on the wire.

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
