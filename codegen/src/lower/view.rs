//! One way to look at a schema, whatever form `openapiv3` found for it.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind, Type, VariantOrUnknownOrEmpty};
use serde::Serialize;
use serde_json::Value;

use crate::hub::{NUMBER, carried};
use crate::ir::Constraints;

/// The keywords of a schema that decide its type.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    pub(super) data: &'a SchemaData,
    /// The type; none when the schema names none, or several.
    pub(super) ty: Option<&'a str>,
    pub(super) format: Option<String>,
    pub(super) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) values: Vec<Value>,
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    /// Whether the schema says what a value must not be.
    pub(super) not: bool,
    /// Whether the schema describes members of values that are no objects.
    pub(super) memberless: bool,
    /// The type that a schema without one means all the same, and the keyword that says so.
    pub(super) implied: Option<(&'static str, &'static str)>,
    /// Whether only one of the types is looked at that the schema names.
    pub(super) single: bool,
    pub(super) constraints: Constraints,
}

impl<'a> View<'a> {
    pub(super) fn new(schema: &'a Schema) -> View<'a> {
        let data = &schema.schema_data;
        let mut view = View {
            data,
            ty: None,
            format: None,
            properties: None,
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            one_of: &[],
            any_of: &[],
            all_of: &[],
            not: false,
            memberless: false,
            implied: None,
            single: false,
            constraints: Constraints { default: data.default.as_ref().map(restored), ..Constraints::default() },
        };
        view.kind(&schema.schema_kind);
        let encoded = carried(&data.extensions, "contentEncoding").and_then(Value::as_str);
        if view.format.is_none() && encoded.is_some_and(|name| name.eq_ignore_ascii_case("base64")) {
            view.format = Some("byte".into());
        }
        if let Some(Value::Array(values)) = carried(&data.extensions, "enum") {
            view.values.clone_from(values);
        }
        if let Some(value) = carried(&data.extensions, "const") {
            view.values = vec![value.clone()];
        }
        let constraints = &mut view.constraints;
        for (slot, keyword) in [
            (&mut constraints.minimum, "minimum"),
            (&mut constraints.maximum, "maximum"),
            (&mut constraints.beyond.0, "exclusiveMinimum"),
            (&mut constraints.beyond.1, "exclusiveMaximum"),
            (&mut constraints.multiple, "multipleOf"),
        ] {
            if let Some(bound) = carried(&data.extensions, keyword).map(restored).filter(Value::is_number) {
                *slot = Some(bound.to_string());
            }
        }
        if view.texts().is_none() {
            view.constraints.values = view.values.iter().filter(|value| !value.is_null()).map(restored).collect();
        }
        if view.properties.is_some() && view.ty.is_some_and(|ty| ty != "object") && view.types().is_none() {
            (view.properties, view.required, view.additional, view.memberless) = (None, &[], None, true);
        }
        view.ty = view.ty.or_else(|| kind_of(&view.values)).or(view.items.map(|_| "array"));
        if view.ty.is_none() && view.types().is_none() && view.is_plain() {
            view.implied = view.implied();
            view.ty = view.implied.map(|(ty, _)| ty);
        }
        view
    }

    fn kind(&mut self, kind: &'a SchemaKind) {
        let constraints = &mut self.constraints;
        match kind {
            SchemaKind::Type(Type::String(t)) => {
                self.ty = Some("string");
                self.format = format(&t.format);
                self.values = listed(&t.enumeration);
                constraints.pattern.clone_from(&t.pattern);
                constraints.length = (t.min_length, t.max_length);
            }
            SchemaKind::Type(Type::Number(t)) => {
                self.ty = Some("number");
                self.format = format(&t.format);
                self.values = listed(&t.enumeration);
                constraints.multiple = t.multiple_of.map(|v| v.to_string());
                let least = t.minimum.map(|v| v.to_string());
                let most = t.maximum.map(|v| v.to_string());
                constraints.range(least, most, t.exclusive_minimum, t.exclusive_maximum);
            }
            SchemaKind::Type(Type::Integer(t)) => {
                self.ty = Some("integer");
                self.format = format(&t.format);
                self.values = listed(&t.enumeration);
                constraints.multiple = t.multiple_of.map(|v| v.to_string());
                let least = t.minimum.map(|v| v.to_string());
                let most = t.maximum.map(|v| v.to_string());
                constraints.range(least, most, t.exclusive_minimum, t.exclusive_maximum);
            }
            SchemaKind::Type(Type::Boolean(t)) => {
                self.ty = Some("boolean");
                self.values = listed(&t.enumeration);
            }
            SchemaKind::Type(Type::Object(t)) => {
                self.ty = Some("object");
                self.properties = (!t.properties.is_empty()).then_some(&t.properties);
                self.required = &t.required;
                self.additional = t.additional_properties.as_ref();
            }
            SchemaKind::Type(Type::Array(t)) => {
                self.ty = Some("array");
                self.items = t.items.as_ref();
                constraints.items = (t.min_items, t.max_items);
                constraints.unique = t.unique_items;
            }
            SchemaKind::OneOf { one_of } => self.one_of = one_of,
            SchemaKind::AnyOf { any_of } => self.any_of = any_of,
            SchemaKind::AllOf { all_of } => self.all_of = all_of,
            SchemaKind::Not { .. } => self.not = true,
            SchemaKind::Any(t) => {
                self.ty = t.typ.as_deref();
                self.format.clone_from(&t.format);
                self.properties = (!t.properties.is_empty()).then_some(&t.properties);
                self.required = &t.required;
                self.additional = t.additional_properties.as_ref();
                self.items = t.items.as_ref();
                self.values.clone_from(&t.enumeration);
                self.one_of = &t.one_of;
                self.any_of = &t.any_of;
                self.all_of = &t.all_of;
                self.not = t.not.is_some();
                constraints.pattern.clone_from(&t.pattern);
                constraints.length = (t.min_length, t.max_length);
                constraints.items = (t.min_items, t.max_items);
                constraints.unique = t.unique_items.unwrap_or_default();
                constraints.multiple = t.multiple_of.map(|v| v.to_string());
                let least = t.minimum.map(|v| v.to_string());
                let most = t.maximum.map(|v| v.to_string());
                let exclusive = |flag: Option<bool>| flag.unwrap_or_default();
                constraints.range(least, most, exclusive(t.exclusive_minimum), exclusive(t.exclusive_maximum));
            }
        }
    }

    /// Whether the schema describes an object with known members.
    pub(super) fn is_object(&self) -> bool {
        self.properties.is_some() || self.ty == Some("object") && !self.required.is_empty()
    }

    /// Whether the schema is not made of others.
    fn is_plain(&self) -> bool {
        self.one_of.is_empty() && self.any_of.is_empty() && self.all_of.is_empty() && !self.not
    }

    /// The type of the values that a keyword speaks of.
    fn implied(&self) -> Option<(&'static str, &'static str)> {
        let said = &self.constraints;
        let bound = said.minimum.is_some() || said.maximum.is_some() || said.beyond != (None, None);
        match self.format.as_deref() {
            Some("int32" | "int64") => return Some(("integer", "format")),
            Some("float" | "double") => return Some(("number", "format")),
            Some(_) => return Some(("string", "format")),
            None => {}
        }
        [
            (said.pattern.is_some(), "string", "pattern"),
            (said.length != (None, None), "string", "minLength and maxLength"),
            (bound, "number", "minimum and maximum"),
            (said.multiple.is_some(), "number", "multipleOf"),
            (said.items != (None, None) || said.unique, "array", "minItems and maxItems"),
            (self.additional.is_some(), "object", "additionalProperties"),
        ]
        .into_iter()
        .find(|(holds, ..)| *holds)
        .map(|(_, ty, keyword)| (ty, keyword))
    }

    /// Whether nothing is said but that null is a value.
    fn is_only_nullable(&self) -> bool {
        let typed = self.ty.is_some() || self.types().is_some() || !self.values.is_empty();
        self.data.nullable && !typed && self.is_plain() && self.properties.is_none() && self.required.is_empty()
    }

    /// The listed values, when all are text.
    pub(super) fn texts(&self) -> Option<Vec<String>> {
        let mut texts: Vec<String> = self
            .values
            .iter()
            .filter(|v| !v.is_null())
            .map(|v| v.as_str().map(str::to_owned))
            .collect::<Option<_>>()?;
        let mut seen = std::collections::HashSet::new();
        texts.retain(|text| seen.insert(text.clone()));
        (!texts.is_empty()).then_some(texts)
    }

    /// The variants of a union, and the keyword that lists them.
    pub(super) fn choice(&self) -> (&'a [ReferenceOr<Schema>], &'static str) {
        if self.one_of.is_empty() { (self.any_of, "anyOf") } else { (self.one_of, "oneOf") }
    }

    /// Whether null is the only value.
    pub(super) fn is_null(&self) -> bool {
        let listed = !self.values.is_empty() && self.values.iter().all(Value::is_null);
        listed || self.types().is_some_and(|types| types.is_empty())
    }

    /// Whether a variant of a union stands for null, and nothing else.
    pub(super) fn is_null_variant(&self) -> bool {
        self.is_null() || self.is_only_nullable()
    }

    /// Whether nothing is said but that a value is an object, or null.
    pub(super) fn is_bare_or_null(&self) -> bool {
        let bare = self.properties.is_none() && self.additional.is_none() && self.required.is_empty();
        self.data.nullable && self.ty == Some("object") && self.values.is_empty() && bare && self.is_plain()
    }

    /// The types, null aside, where 3.0 has no word for them.
    pub(super) fn types(&self) -> Option<Vec<&'a str>> {
        if self.single {
            return None;
        }
        match carried(&self.data.extensions, "type")? {
            Value::Array(types) => Some(types.iter().filter_map(Value::as_str).collect()),
            other => Some(vec![other.as_str().unwrap_or("nothing that is known")]),
        }
    }

    /// The same as one of the types that it names.
    pub(super) fn single(self) -> View<'a> {
        View { single: true, ..self }
    }

    /// What the schema is about, in a word.
    pub(super) fn name(&self) -> &'a str {
        self.data.title.as_deref().or(self.ty).unwrap_or(if self.properties.is_some() { "object" } else { "value" })
    }

    /// Values that this and another schema allow, where neither is an object; none if they contradict each other.
    pub(super) fn narrowed(&self, other: &View<'a>) -> Option<View<'a>> {
        let ty = match (self.ty, other.ty) {
            (Some(one), Some(other)) if one == other => Some(one),
            (Some("integer"), Some("number")) | (Some("number"), Some("integer")) => Some("integer"),
            (Some(_), Some(_)) => return None,
            (one, other) => one.or(other),
        };
        let values = match (&self.values[..], &other.values[..]) {
            ([], values) | (values, []) => values.to_vec(),
            (one, other) => {
                let both: Vec<Value> = one.iter().filter(|value| other.contains(value)).cloned().collect();
                if both.is_empty() {
                    return None;
                }
                both
            }
        };
        Some(View {
            ty,
            values,
            implied: self.implied.and(other.implied),
            format: other.format.clone().or(self.format.clone()),
            items: other.items.or(self.items),
            constraints: self.constraints.clone().narrowed(other.constraints.clone()),
            ..other.clone()
        })
    }

    /// Whether null is one of the values.
    pub(super) fn nullable(&self) -> bool {
        self.data.nullable || self.values.contains(&Value::Null)
    }
}

fn format<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match serde_json::to_value(format) {
        Ok(Value::String(name)) => Some(name),
        _ => None,
    }
}

fn listed<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values.iter().map(|v| v.clone().map_or(Value::Null, Into::into)).collect()
}

/// A value as the description has it, with all digits of its numbers.
fn restored(value: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get(NUMBER).and_then(Value::as_str).map(str::parse) {
            Some(Ok(number)) => Value::Number(number),
            _ => Value::Object(members.iter().map(|(key, value)| (key.clone(), restored(value))).collect()),
        },
        Value::Array(items) => items.iter().map(restored).collect(),
        scalar => scalar.clone(),
    }
}

/// The type that all listed values have, for schemas that name none.
fn kind_of(values: &[Value]) -> Option<&'static str> {
    type Test = fn(&Value) -> bool;
    let mut values = values.iter().filter(|value| !value.is_null()).peekable();
    values.peek()?;
    let all = |test: Test| values.clone().all(test);
    let tests: [(&'static str, Test); 5] = [
        ("integer", Value::is_i64),
        ("number", Value::is_number),
        ("boolean", Value::is_boolean),
        ("object", Value::is_object),
        ("array", Value::is_array),
    ];
    tests.into_iter().find(|(_, test)| all(*test)).map(|(name, _)| name)
}
