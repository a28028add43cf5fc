//! Values that are neither objects nor lists: texts and numbers with a format, and values out of a list.

use serde_json::Value;

use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::Code;
use crate::ir::{EnumValue, Format, Inline, Listed, Type, TypeKind};

impl<'a> Lower<'a> {
    /// The type of a schema that lists its values, where that is more than the type it names.
    pub(super) fn listed_kind(&mut self, view: &View<'a>, at: &str, source: &Inline) -> Option<TypeKind> {
        let texts = view.texts();
        if let Some(texts) = &texts {
            let parses = |check: fn(&str) -> bool| texts.iter().all(|text| check(text));
            let scalar = match view.ty {
                Some("boolean") if parses(|t| t.parse::<bool>().is_ok()) => Some(Type::Bool),
                Some("integer") if parses(|t| t.parse::<i64>().is_ok()) => Some(Type::I64),
                Some("number") if parses(|t| t.parse::<f64>().is_ok()) => Some(Type::F64),
                _ => None,
            };
            if let Some(scalar) = scalar {
                self.note(Code::TypeContradiction, at, "the listed texts are values of the type, which is taken");
                return Some(TypeKind::Alias(scalar));
            }
        }
        let (of, values) = view.listed()?;
        if view.ty == Some("array") {
            self.note(Code::TypeContradiction, at, "an array lists single values; they are taken for its items");
            let id = self.define(source.clone(), at, TypeKind::Enum { of, values }, Vec::new());
            return Some(TypeKind::Alias(Type::List(Box::new(Type::Named(id)))));
        }
        if texts.is_some() && !matches!(view.ty, None | Some("string")) {
            let message = format!("type {} contradicts the listed texts, which are taken", view.ty.unwrap_or(""));
            self.note(Code::TypeContradiction, at, message);
        }
        Some(TypeKind::Enum { of, values })
    }

    /// The type of a schema of text or numbers.
    pub(super) fn scalar(&self, view: &View<'a>) -> Option<Type> {
        let format = view.format.as_deref();
        Some(match view.ty? {
            "string" => format.and_then(Format::of_text).map_or(Type::Text, Type::Formatted),
            "integer" => match format {
                Some("int8" | "uint8" | "int16" | "uint16" | "int32") => Type::I32,
                Some("int64" | "uint32" | "long") => Type::I64,
                Some("uint64") => Type::U64,
                Some("bigint" | "biginteger" | "int128" | "uint128") => Type::Number,
                _ if view.constraints.values.iter().any(|value| value.is_number() && !value.is_i64()) => Type::Number,
                _ if view.constraints.is_beyond(u64::MAX.into()) => Type::Number,
                _ if view.constraints.is_beyond(i64::MAX.into()) => {
                    if view.constraints.is_unsigned() {
                        Type::U64
                    } else {
                        Type::Number
                    }
                }
                _ => Type::I64,
            },
            "number" => match format {
                Some("decimal" | "bigdecimal" | "big-decimal") => Type::Number,
                _ => Type::F64,
            },
            "boolean" => Type::Bool,
            _ => return None,
        })
    }
}

impl<'a> View<'a> {
    /// The listed values, where they make a type of their own: texts, integers, or a mixture.
    pub(super) fn listed(&self) -> Option<(Listed, Vec<EnumValue>)> {
        let mut seen = std::collections::HashSet::new();
        let present: Vec<&Value> = self.values.iter().filter(|value| !value.is_null()).collect();
        let all = |test: fn(&Value) -> bool| !present.is_empty() && present.iter().all(|value| test(value));
        let of = if all(Value::is_string) {
            Listed::Texts
        } else if all(Value::is_i64) && self.ty != Some("number") {
            Listed::Integers
        } else if all(|v| v.is_string() || v.is_number() || v.is_boolean())
            && present.iter().any(|value| value.is_string())
        {
            Listed::Values
        } else {
            return None;
        };
        let names = self.said_of_values(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
        let docs = self.said_of_values(&["x-enum-descriptions", "x-enumDescriptions"]);
        let mut values = Vec::new();
        for (index, value) in self.values.iter().enumerate().filter(|(_, value)| !value.is_null()) {
            let wire = match (of, value.as_str()) {
                (Listed::Texts, Some(text)) => text.to_owned(),
                _ => value.to_string(),
            };
            if seen.insert(wire.clone()) {
                let name = names.and_then(|names| names.get(index)).and_then(Value::as_str).map(str::to_owned);
                let docs = docs.and_then(|docs| docs.get(index)).and_then(Value::as_str);
                values.push(EnumValue { wire, name, docs: lines(docs) });
            }
        }
        Some((of, values))
    }

    /// A list that goes along with the listed values, under one of several extensions.
    fn said_of_values(&self, names: &[&str]) -> Option<&'a Vec<Value>> {
        let found = names.iter().find_map(|name| self.data.extensions.get(*name))?;
        found.as_array().filter(|list| list.len() == self.values.len())
    }
}
