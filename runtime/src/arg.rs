//! What may be given where a value of a type is wanted.

use bytes::Bytes;
use serde_json::Value;

use crate::{Map, Text};

/// A value that can stand for a `T`: a `T` itself, `&str` for texts and enums of texts, arrays and slices for
/// lists. Generated functions and setters take their arguments by it.
pub trait Arg<T> {
    /// The value as a `T`.
    fn into_arg(self) -> T;
}

macro_rules! same {
    ($($ty:ty),*) => {$(
        impl Arg<$ty> for $ty {
            fn into_arg(self) -> $ty {
                self
            }
        }
    )*};
}
same!(bool, i32, i64, u64, f64, Value, Bytes);

impl<T: Text> Arg<T> for &str {
    fn into_arg(self) -> T {
        T::from_text(self)
    }
}

impl<T: Text> Arg<T> for &String {
    fn into_arg(self) -> T {
        T::from_text(self)
    }
}

impl<T: Text> Arg<T> for String {
    fn into_arg(self) -> T {
        T::from_text(&self)
    }
}

impl<T, U: Arg<T>> Arg<Vec<T>> for Vec<U> {
    fn into_arg(self) -> Vec<T> {
        self.into_iter().map(Arg::into_arg).collect()
    }
}

impl<T, U: Arg<T>, const N: usize> Arg<Vec<T>> for [U; N] {
    fn into_arg(self) -> Vec<T> {
        self.into_iter().map(Arg::into_arg).collect()
    }
}

impl<T, U: Arg<T> + Clone> Arg<Vec<T>> for &[U] {
    fn into_arg(self) -> Vec<T> {
        self.iter().cloned().map(Arg::into_arg).collect()
    }
}

impl<T> Arg<Box<T>> for T {
    fn into_arg(self) -> Box<T> {
        Box::new(self)
    }
}

impl<T, U: Arg<T>> Arg<Option<T>> for Option<U> {
    fn into_arg(self) -> Option<T> {
        self.map(Arg::into_arg)
    }
}

impl<T, U: Arg<T>> Arg<Map<T>> for Map<U> {
    fn into_arg(self) -> Map<T> {
        self.into_iter().map(|(key, value)| (key, value.into_arg())).collect()
    }
}

impl<T, U: Arg<T>, K: Into<String>, const N: usize> Arg<Map<T>> for [(K, U); N] {
    fn into_arg(self) -> Map<T> {
        self.into_iter().map(|(key, value)| (key.into(), value.into_arg())).collect()
    }
}

macro_rules! tuple {
    ($($arg:ident $ty:ident),*) => {
        impl<$($ty, $arg: Arg<$ty>),*> Arg<($($ty,)*)> for ($($arg,)*) {
            #[allow(non_snake_case)]
            fn into_arg(self) -> ($($ty,)*) {
                let ($($arg,)*) = self;
                ($($arg.into_arg(),)*)
            }
        }
        impl<$($ty: crate::ToParam),*> crate::ToParam for ($($ty,)*) {
            #[allow(non_snake_case)]
            fn to_param(&self) -> crate::ParamValue {
                let ($($ty,)*) = self;
                crate::ParamValue::List(vec![$($ty.to_param()),*])
            }
        }
    };
}
tuple!(U T);
tuple!(U T, V W);
tuple!(U T, V W, X Y);
tuple!(U T, V W, X Y, A B);
tuple!(U T, V W, X Y, A B, C D);
tuple!(U T, V W, X Y, A B, C D, E F);
