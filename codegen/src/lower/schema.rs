//! Schema to type: the table of what becomes what.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::compose::{copy, says_something};
use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::ir::{EnumValue, Field, Inline, Type, TypeId, TypeKind};

impl<'a> Lower<'a> {
    /// The type of a schema that stands somewhere inside another thing, which `source` names.
    pub(super) fn schema(&mut self, schema: &'a ReferenceOr<Schema>, at: &str, source: &Inline) -> Result<Type> {
        match schema {
            ReferenceOr::Reference { reference } => {
                let (name, _) = self.follow(reference, at)?;
                self.component(&name)
            }
            ReferenceOr::Item(schema) => self.inline(schema, at, source),
        }
    }

    pub(super) fn boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: &str, source: &Inline) -> Result<Type> {
        match schema {
            ReferenceOr::Reference { reference } => {
                let (name, _) = self.follow(reference, at)?;
                self.component(&name)
            }
            ReferenceOr::Item(schema) => self.inline(schema, at, source),
        }
    }

    /// What a component is.
    pub(super) fn definition(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        at: &str,
        id: TypeId,
        name: &str,
    ) -> Result<(TypeKind, Vec<String>)> {
        let source = Inline::Component(name.into());
        match schema {
            ReferenceOr::Reference { .. } => {
                Ok((TypeKind::Alias(self.schema(schema, at, &source)?.present()), Vec::new()))
            }
            ReferenceOr::Item(schema) => {
                let docs = lines(schema.schema_data.description.as_deref());
                let view = View::new(schema);
                let kind = match self.discriminated(&view, at, id, name)? {
                    Some(kind) => kind,
                    None => self.kind(&view, at, &|member| Inline::Member(id, member.into()), &source)?,
                };
                let kind = match kind {
                    TypeKind::Alias(ty) => TypeKind::Alias(ty.present()),
                    kind => kind,
                };
                Ok((kind, docs))
            }
        }
    }

    fn inline(&mut self, schema: &'a Schema, at: &str, source: &Inline) -> Result<Type> {
        let view = View::new(schema);
        let id = TypeId(self.types.len());
        // Members of an inline object are named after it, so its place is taken before they are lowered.
        let placeholder = view.is_object() || !view.all_of.is_empty() || !view.choice().0.is_empty();
        let docs = lines(schema.schema_data.description.as_deref());
        if placeholder {
            self.define(source.clone(), at, TypeKind::Alias(Type::Any), docs.clone());
        }
        let member = |member: &str| if placeholder { Inline::Member(id, member.into()) } else { source.clone() };
        let kind = self.kind(&view, at, &member, source)?;
        let ty = match kind {
            TypeKind::Alias(ty) => ty,
            kind if placeholder => {
                self.types[id.0].kind = kind;
                Type::Named(id)
            }
            kind => Type::Named(self.define(source.clone(), at, kind, docs)),
        };
        Ok(match ty {
            Type::Nullable(_) | Type::Any => ty,
            ty if self.is_nullable(&view, at)? => Type::Nullable(Box::new(ty)),
            ty => ty,
        })
    }

    /// The type-mapping table. `member` names what stands inside; `source` is what the schema itself is called.
    pub(super) fn kind(
        &mut self,
        view: &View<'a>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        self.note_ignored(view, at);
        if let Some(texts) = view.texts() {
            if view.ty == Some("array") {
                self.note(Code::TypeContradiction, at, "an array lists single values; they are taken for its items");
                let items = TypeKind::Enum { values: texts.into_iter().map(|wire| EnumValue { wire }).collect() };
                let id = self.define(source.clone(), at, items, Vec::new());
                return Ok(TypeKind::Alias(Type::List(Box::new(Type::Named(id)))));
            }
            let parses = |check: fn(&str) -> bool| texts.iter().all(|text| check(text));
            let scalar = match view.ty {
                Some("boolean") if parses(|t| t.parse::<bool>().is_ok()) => Some(Type::Bool),
                Some("integer") if parses(|t| t.parse::<i64>().is_ok()) => Some(Type::I64),
                Some("number") if parses(|t| t.parse::<f64>().is_ok()) => Some(Type::F64),
                _ => None,
            };
            if let Some(scalar) = scalar {
                self.note(Code::TypeContradiction, at, "the listed texts are values of the type, which is taken");
                return Ok(TypeKind::Alias(scalar));
            }
            if !matches!(view.ty, None | Some("string")) {
                let message = format!("type {} contradicts the listed texts, which are taken", view.ty.unwrap_or(""));
                self.note(Code::TypeContradiction, at, message);
            }
            return Ok(TypeKind::Enum { values: texts.into_iter().map(|wire| EnumValue { wire }).collect() });
        }
        if !view.all_of.is_empty() {
            return self.all_of(view, at, member, source);
        }
        let (of, keyword) = view.choice();
        if of.iter().any(says_something) {
            let own = View { one_of: &[], any_of: &[], ..copy(view) };
            let parts = if view.is_object() { vec![(own, at.to_owned())] } else { Vec::new() };
            return self.union(view, of, keyword, at, member, source, &parts);
        }
        if !of.is_empty() {
            let message = format!("`{keyword}` that only says which members go together has no effect on the type");
            self.note(Code::KeywordIgnored, at, message);
        }
        if view.is_object() {
            let fields = self.fields(view, at, member)?;
            let rest = self.rest(view.additional, at, member)?;
            if rest.is_none() {
                self.check_required(view.required, &fields, at);
            }
            return Ok(TypeKind::Struct { fields, rest, envelope: false });
        }
        Ok(TypeKind::Alias(match view.ty {
            Some("string") => match view.format.as_deref() {
                Some("uuid") => Type::Uuid,
                Some("date") => Type::Date,
                Some("date-time") => Type::DateTime,
                _ => Type::Text,
            },
            Some("integer") => match view.format.as_deref() {
                Some("int32") => Type::I32,
                Some("uint64") => Type::U64,
                _ if view.constraints.is_unsigned() => Type::U64,
                _ => Type::I64,
            },
            Some("number") => Type::F64,
            Some("boolean") => Type::Bool,
            Some("array") => match view.items {
                Some(items) => Type::List(Box::new(self.boxed(items, &push(at, "items"), source)?)),
                None => {
                    self.note(Code::AnyValue, at, "an array without `items`");
                    Type::List(Box::new(Type::Any))
                }
            },
            Some("object") if view.items.is_some() || view.format.is_some() => {
                let keyword = if view.items.is_some() { "items" } else { "format" };
                self.note(
                    Code::TypeContradiction,
                    at,
                    format!("type object contradicts `{keyword}`; any JSON is taken"),
                );
                Type::Any
            }
            Some("object") => match self.rest(view.additional, at, member)? {
                Some(values) => Type::Map(Box::new(values)),
                None => {
                    self.note(Code::AnyValue, at, "an object of which nothing is said");
                    Type::Any
                }
            },
            _ => {
                let message = match view.types() {
                    Some(types) if types.is_empty() => "a schema of null alone".into(),
                    Some(types) if types.len() > 1 => format!("a schema of several types: {}", types.join(", ")),
                    Some(types) => format!("a schema of an unknown type, {}", types.join("")),
                    None => "a schema that names no type".to_owned(),
                };
                self.note(Code::AnyValue, at, message);
                Type::Any
            }
        }))
    }

    /// The members of an object.
    pub(super) fn fields(&mut self, view: &View<'a>, at: &str, member: &dyn Fn(&str) -> Inline) -> Result<Vec<Field>> {
        let mut fields = Vec::new();
        for (wire, property) in view.properties.into_iter().flatten() {
            let at = push(&push(at, "properties"), wire);
            let ty = self.boxed(property, &at, &member(wire))?;
            let mut field = Field {
                wire: wire.clone(),
                ty,
                required: view.required.contains(wire),
                docs: Vec::new(),
                constraints: Default::default(),
                deprecated: false,
            };
            if let ReferenceOr::Item(schema) = property {
                let property = View::new(schema);
                if let Type::Named(_) | Type::List(_) = field.ty {
                } else if let Some(format) = &property.format {
                    field.constraints.format = Some(format.clone());
                }
                let format = field.constraints.format.take();
                field.constraints = property.constraints;
                field.constraints.format = format;
                field.docs = lines(schema.schema_data.description.as_deref());
                field.deprecated = schema.schema_data.deprecated;
                if matches!(field.ty, Type::I64 | Type::I32) {
                    let unit = self.settings.units.iter().find(|(end, _)| wire.ends_with(end.as_str()));
                    field.docs.extend(unit.map(|(_, words)| words.clone()));
                }
                self.check_default(&field.ty, &field.constraints.default, &at);
            }
            fields.push(field);
        }
        Ok(fields)
    }

    /// The type of members that the description does not name, where it says that there are some.
    pub(super) fn rest(
        &mut self,
        additional: Option<&'a AdditionalProperties>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
    ) -> Result<Option<Type>> {
        match additional {
            Some(AdditionalProperties::Schema(schema)) => {
                let at = push(at, "additionalProperties");
                self.schema(schema, &at, &member("value")).map(Some)
            }
            Some(AdditionalProperties::Any(true)) => {
                self.note(Code::AnyValue, at, "an object whose members may be anything");
                Ok(Some(Type::Any))
            }
            _ => Ok(None),
        }
    }
}
