//! Values of parameters, before they are written.

use serde_json::Value;

use crate::operation::{Location, Param};
use crate::{Map, Text};

/// A parameter's value: what the rules of style and explode tell apart.
#[derive(Clone, Debug, PartialEq)]
pub enum ParamValue {
    /// A single value.
    Text(String),
    /// A single value that is a number, as it is written.
    Number(String),
    /// A single value that is true or false.
    Bool(bool),
    /// A list.
    List(Vec<ParamValue>),
    /// An object.
    Object(Vec<(String, ParamValue)>),
    /// `null`, which is written as nothing wherever the value is not written as JSON.
    Null,
}

impl ParamValue {
    /// The text of a single value.
    pub fn as_scalar(&self) -> Option<&str> {
        match self {
            ParamValue::Text(text) | ParamValue::Number(text) => Some(text),
            ParamValue::Bool(true) => Some("true"),
            ParamValue::Bool(false) => Some("false"),
            ParamValue::List(_) | ParamValue::Object(_) | ParamValue::Null => None,
        }
    }

    /// The same, with an empty list for `null`: both are written as nothing.
    pub(crate) fn or_nothing(self) -> ParamValue {
        if self == ParamValue::Null { ParamValue::List(Vec::new()) } else { self }
    }

    /// The value as JSON.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        self.write_json(&mut text);
        text
    }

    fn write_json(&self, out: &mut String) {
        let quoted = |text: &str| Value::from(text).to_string();
        match self {
            ParamValue::Null => out.push_str("null"),
            ParamValue::Text(text) => out.push_str(&quoted(text)),
            ParamValue::Number(text) => out.push_str(text),
            ParamValue::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            ParamValue::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    out.push(if index == 0 { '[' } else { ',' });
                    item.write_json(out);
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            ParamValue::Object(members) => {
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push(if index == 0 { '{' } else { ',' });
                    out.push_str(&quoted(key));
                    out.push(':');
                    value.write_json(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
        }
    }
}

/// A value for a parameter.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) name: String,
    /// None: wherever there is a parameter of this name.
    pub(crate) location: Option<Location>,
    pub(crate) value: ParamValue,
}

impl Given {
    /// Whether it is for this parameter.
    pub(crate) fn is_for(&self, param: &Param) -> bool {
        param.name == self.name && self.location.is_none_or(|location| location == param.location)
    }
}

/// A type whose values can be parameters.
pub trait ToParam {
    /// The value as texts.
    fn to_param(&self) -> ParamValue;
}

macro_rules! display {
    ($kind:ident: $($ty:ty),*) => {$(
        impl ToParam for $ty {
            fn to_param(&self) -> ParamValue {
                ParamValue::$kind(self.to_string())
            }
        }
    )*};
}
display!(Text: str);
display!(Number: i32, i64, u64, f64);

impl ToParam for bool {
    fn to_param(&self) -> ParamValue {
        ParamValue::Bool(*self)
    }
}

impl<T: Text> ToParam for T {
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.text().to_owned())
    }
}

impl<T: ToParam> ToParam for Vec<T> {
    fn to_param(&self) -> ParamValue {
        ParamValue::List(self.iter().map(ToParam::to_param).collect())
    }
}

impl<T: ToParam> ToParam for Option<T> {
    fn to_param(&self) -> ParamValue {
        self.as_ref().map_or(ParamValue::Null, ToParam::to_param)
    }
}

impl<T: ToParam> ToParam for Map<T> {
    fn to_param(&self) -> ParamValue {
        ParamValue::Object(self.iter().map(|(key, value)| (key.clone(), value.to_param())).collect())
    }
}

impl ToParam for Value {
    fn to_param(&self) -> ParamValue {
        match self {
            Value::Null => ParamValue::Null,
            Value::String(text) => ParamValue::Text(text.clone()),
            Value::Array(items) => ParamValue::List(items.iter().map(ToParam::to_param).collect()),
            Value::Object(members) => {
                ParamValue::Object(members.iter().map(|(key, value)| (key.clone(), value.to_param())).collect())
            }
            Value::Number(number) => ParamValue::Number(number.to_string()),
            Value::Bool(value) => value.to_param(),
        }
    }
}

impl ToParam for ParamValue {
    fn to_param(&self) -> ParamValue {
        self.clone()
    }
}

/// Makes a parameter of an object type, by its members.
#[macro_export]
macro_rules! object_param {
    ($name:ident) => {
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::ParamValue {
                $crate::macro_support::members(self)
            }
        }
    };
}

/// The members of a value as a parameter's.
pub fn members(value: &impl serde::Serialize) -> ParamValue {
    serde_json::to_value(value).unwrap_or_default().to_param()
}
