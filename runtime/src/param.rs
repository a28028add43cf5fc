//! Values of parameters, before they are written.

use serde_json::Value;

use crate::{Map, Text};

/// A parameter's value: what the rules of style and explode tell apart.
#[derive(Clone, Debug, PartialEq)]
pub enum ParamValue {
    /// A single value.
    Text(String),
    /// A list.
    List(Vec<ParamValue>),
    /// An object.
    Object(Vec<(String, ParamValue)>),
}

/// A type whose values can be parameters.
pub trait ToParam {
    /// The value as texts.
    fn to_param(&self) -> ParamValue;
}

macro_rules! display {
    ($($ty:ty),*) => {$(
        impl ToParam for $ty {
            fn to_param(&self) -> ParamValue {
                ParamValue::Text(self.to_string())
            }
        }
    )*};
}
display!(bool, i32, i64, u64, f64, str);

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
        self.as_ref().map_or_else(|| ParamValue::List(Vec::new()), ToParam::to_param)
    }
}

impl<T: ToParam> ToParam for Map<T> {
    fn to_param(&self) -> ParamValue {
        ParamValue::Object(self.iter().map(|(key, value)| (key.clone(), value.to_param())).collect())
    }
}

/// `null` is written as nothing.
impl ToParam for Value {
    fn to_param(&self) -> ParamValue {
        match self {
            Value::Null => ParamValue::List(Vec::new()),
            Value::String(text) => ParamValue::Text(text.clone()),
            Value::Array(items) => ParamValue::List(items.iter().map(ToParam::to_param).collect()),
            Value::Object(members) => {
                ParamValue::Object(members.iter().map(|(key, value)| (key.clone(), value.to_param())).collect())
            }
            scalar => ParamValue::Text(scalar.to_string()),
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
