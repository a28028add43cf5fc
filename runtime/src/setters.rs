//! Calls with setters for optional parameters.

/// Declares a call with optional parameters: its answer, and a setter for each parameter.
#[macro_export]
macro_rules! call {
    (
        $(#[$meta:meta])* pub struct $name:ident -> $answer:ty {
            $($(#[$pm:meta])* $param:ident: $ty:ty => $wire:literal $(in $location:ident)?,)*
        }
        $(events $event:ty;)? $(lines $line:ty;)?
    ) => {
        $(#[$meta])*
        #[must_use = "nothing is sent until the call is awaited or sent"]
        #[derive(Debug)]
        pub struct $name($crate::Call<$answer>);

        impl $name {
            $(
                $(#[$pm])*
                #[doc = concat!("\n\nOn the wire: `", $wire, "`.")]
                pub fn $param(self, value: impl $crate::Arg<$ty>) -> Self {
                    let value: $ty = $crate::Arg::into_arg(value);
                    Self($crate::call!(@set self.0, $wire, value $(, $location)?))
                }
            )*
            /// The call without its setters, for what every call can be told: headers, base URL, time limits.
            pub fn call(self) -> $crate::Call<$answer> {
                self.0
            }
            $(/// The same call, answered by a stream of events.
            pub fn events(self) -> $crate::Call<$crate::Events<$event>> {
                self.0.events()
            })?
            $(/// The same call, answered by a stream with a value in each line.
            pub fn lines(self) -> $crate::Call<$crate::Lines<$line>> {
                self.0.lines()
            })?
            /// The pages of the list that the call asks for, as a stream.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$answer> {
                self.0.pages()
            }
            /// Sends the call and waits for the answer, on this thread.
            ///
            /// # Errors
            /// As awaiting the call; besides, always in a task of an asynchronous runtime, whose thread waiting would block.
            #[inline]
            pub fn send_blocking(self) -> Result<$answer, $crate::Error> {
                self.0.send_blocking()
            }
        }
        impl $crate::macro_support::IntoFuture for $name {
            type Output = Result<$answer, $crate::Error>;
            type IntoFuture = <$crate::Call<$answer> as $crate::macro_support::IntoFuture>::IntoFuture;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future()
            }
        }
        impl From<$crate::Call<$answer>> for $name {
            fn from(call: $crate::Call<$answer>) -> Self {
                Self(call)
            }
        }
    };
    (@set $call:expr, $wire:literal, $value:ident) => {
        $call.set($wire, &$value)
    };
    (@set $call:expr, $wire:literal, $value:ident, $location:ident) => {
        $call.set_in($crate::Location::$location, $wire, &$value)
    };
}
