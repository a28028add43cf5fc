//! Numbers with all their digits.

use std::fmt;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::{Arg, ParamValue, ToParam};

/// A number of any size and precision, as it is written in JSON. Two numbers are equal when they are written alike.
///
/// ```
/// use specwright_runtime::Number;
///
/// let number: Number = "12345678901234567890.12".parse()?;
/// assert_eq!(number.as_str(), "12345678901234567890.12");
/// assert_eq!(Number::from(5).parse::<u64>()?, 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, as a type that is read from text: an `i128`, an `f64`, or one of another crate.
    ///
    /// # Errors
    /// When the type has no such number.
    pub fn parse<T: FromStr>(&self) -> Result<T, T::Err> {
        self.0.parse()
    }
}

/// A text that is no number in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number")
    }
}

impl std::error::Error for NotANumber {}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Number, NotANumber> {
        // JSON knows no other value that begins so.
        let begins = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let raw: Option<&RawValue> = serde_json::from_str(text).ok();
        raw.filter(|raw| begins && raw.get() == text).map(|_| Number(text.into())).ok_or(NotANumber)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! from_integer {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Number {
            fn from(number: $ty) -> Self {
                Number(number.to_string().into())
            }
        }
        impl Arg<Number> for $ty {
            fn into_arg(self) -> Number {
                self.into()
            }
        }
    )*};
}
from_integer!(i32, i64, i128, u32, u64, u128);

impl Arg<Number> for Number {
    fn into_arg(self) -> Number {
        self
    }
}

impl ToParam for Number {
    fn to_param(&self) -> ParamValue {
        ParamValue::Number(self.0.to_string())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        raw.get().parse().map_err(|_| D::Error::custom(format_args!("expected a number, not {}", raw.get())))
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn digits_are_kept() {
        for text in ["0.1234567890123456789012345", "-99999999999999999999999", "1E400", "0"] {
            let number: Number = serde_json::from_str(text).expect("a number");
            assert_eq!(serde_json::to_string(&number).expect("JSON"), text);
        }
        for text in ["\"1\"", "null", "[1]", "true"] {
            assert!(serde_json::from_str::<Number>(text).is_err(), "{text}");
        }
        for text in ["", "x", "1 ", " 1", "1.", "+1", "01", "NaN"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }
}
