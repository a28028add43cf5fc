//! Members of objects, own and merged.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::compose::{says, says_something};
use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::ir::{Access, Field, Inline, Type, TypeKind};

/// The schema of a member, and where it stands.
pub(super) type Property<'a> = (&'a ReferenceOr<Box<Schema>>, String);

/// More types of members that several parts describe than any description has: beyond, the last part decides.
const MOST_MET: usize = 10_000;

/// How many members all objects may have that are merged of several parts: each level of a long line of heirs has those
/// of all levels before.
const MOST_MERGED: usize = 500_000;

impl<'a> Lower<'a> {
    /// The members of an object.
    pub(super) fn fields(&mut self, view: &View<'a>, at: &str, member: &dyn Fn(&str) -> Inline) -> Result<Vec<Field>> {
        let required: HashSet<&str> = view.required.iter().map(String::as_str).collect();
        let mut fields = Vec::new();
        for (wire, property) in view.properties.into_iter().flatten() {
            let at = push(&push(at, "properties"), wire);
            let ty = self.boxed(property, &at, &member(wire))?;
            fields.push(self.field(wire, ty, required.contains(wire.as_str()), &[(property, at)])?);
        }
        Ok(fields)
    }

    /// One object with the members of all parts.
    pub(super) fn merged(&mut self, parts: &[(View<'a>, String)], member: &dyn Fn(&str) -> Inline) -> Result<TypeKind> {
        let mut properties: IndexMap<&'a str, Vec<Property<'a>>> = IndexMap::new();
        let mut required: HashSet<&str> = HashSet::new();
        let mut rest = None;
        for (part, at) in parts {
            required.extend(part.required.iter().map(String::as_str));
            for (wire, property) in part.properties.into_iter().flatten() {
                properties.entry(wire).or_default().push((property, push(&push(at, "properties"), wire)));
            }
            if rest.is_none() {
                rest = self.rest(part.additional, at, member)?;
            }
        }
        self.merged += properties.len();
        if self.merged > MOST_MERGED {
            let message = format!("objects that `allOf` puts together have more than {MOST_MERGED} members");
            let at = parts.last().map_or("", |(_, at)| at);
            return Err(self.error(Code::Limit, at, message).help("give a document of the usual size"));
        }
        let mut fields = Vec::new();
        for (wire, places) in properties {
            let ty = self.met(&places, &member(wire))?;
            fields.push(self.field(wire, ty, required.contains(wire), &places)?);
        }
        for (part, at) in parts.iter().filter(|_| rest.is_none()) {
            self.undescribed(part, &mut fields, at);
        }
        Ok(TypeKind::Struct { fields, rest, envelope: false })
    }

    /// The type of what is described in several places at once.
    pub(super) fn met(&mut self, places: &[Property<'a>], source: &Inline) -> Result<Type> {
        let says = |(schema, _): &&Property<'a>| match schema {
            ReferenceOr::Item(schema) => says(schema),
            ReferenceOr::Reference { .. } => true,
        };
        let mut saying: Vec<&Property<'a>> = places.iter().filter(says).collect();
        saying.dedup_by(|one, other| one.0 == other.0);
        let (schema, at) = match (&saying[..], places) {
            ([one], _) => one,
            ([], [.., last]) => last,
            ([], []) => return Ok(Type::Any),
            _ => return self.met_anew(&saying, source),
        };
        self.boxed(schema, at, source)
    }

    /// A type of its own for what several schemas describe, unless one of them says all that the others say.
    fn met_anew(&mut self, saying: &[&Property<'a>], source: &Inline) -> Result<Type> {
        let mut parts: Vec<(View<'a>, String)> = Vec::new();
        let mut nullable = true;
        let mut all_of_one = None;
        for (schema, at) in saying.iter().copied() {
            let (resolved, place) = self.resolve_boxed(schema, at)?;
            let view = View::new(resolved);
            nullable &= self.is_nullable(&view, &place)?;
            let mut own = Vec::new();
            self.parts(&view, &place, &mut own)?;
            if parts.iter().all(|(_, known)| own.iter().any(|(_, place)| place == known)) {
                all_of_one = Some((*schema, at));
                parts = own;
            } else {
                let new = own.into_iter().filter(|(_, place)| !parts.iter().any(|(_, known)| known == place));
                let new: Vec<_> = new.collect();
                if !new.is_empty() {
                    all_of_one = None;
                    parts.extend(new);
                }
            }
        }
        if let Some((schema, at)) = all_of_one {
            return self.boxed(schema, at, source);
        }
        let key: Vec<String> = parts.iter().map(|(_, place)| place.clone()).collect();
        let ty = match self.met.get(&key) {
            Some(ty) => ty.clone(),
            None if self.met.len() >= MOST_MET => {
                let Some((schema, at)) = saying.last() else { return Ok(Type::Any) };
                self.note(Code::TypeContradiction, at, "too many parts describe this member; the last is taken");
                return self.boxed(schema, at, source);
            }
            None => {
                let at = key.last().cloned().unwrap_or_default();
                let docs =
                    saying.iter().rev().find_map(|(schema, _)| schema.as_item()?.schema_data.description.as_deref());
                let id = self.define(source.clone(), &at, TypeKind::Alias(Type::Any), lines(docs));
                self.types[id.0].composed = true;
                self.met.insert(key.clone(), Type::Named(id));
                let kind = self.meet(parts, &at, &|member| Inline::Member(id, member.into()), source)?;
                let ty = match kind {
                    TypeKind::Alias(ty) => ty.present(),
                    kind => {
                        self.types[id.0].kind = kind;
                        Type::Named(id)
                    }
                };
                if ty != Type::Named(id) {
                    // Whoever came upon it meanwhile has it by this name.
                    self.types[id.0].kind = TypeKind::Alias(ty.clone());
                }
                self.met.insert(key, ty.clone());
                ty
            }
        };
        Ok(if nullable && ty != Type::Any { Type::Nullable(Box::new(ty)) } else { ty })
    }

    /// A member, and what all its places say of it; the last of them has the last word.
    fn field(&mut self, wire: &str, ty: Type, required: bool, places: &[Property<'a>]) -> Result<Field> {
        let mut field = Field {
            wire: wire.to_owned(),
            ty,
            required,
            docs: Vec::new(),
            constraints: Default::default(),
            deprecated: false,
            access: Access::Both,
            three_state: false,
            secret: false,
        };
        for (property, at) in places {
            let (resolved, _) = self.resolve_boxed(property, at)?;
            let view = View::new(resolved);
            let data = view.data;
            field.secret |= self.is_secret(&view, at)?;
            match (data.read_only, data.write_only) {
                (true, false) => field.access = Access::ReadOnly,
                (false, true) => field.access = Access::WriteOnly,
                _ => {}
            }
            // What a component says beside is said where the component is described.
            if property.as_item().is_none() {
                continue;
            }
            let format = view.format.clone().filter(|_| !matches!(field.ty, Type::Named(_) | Type::List(_)));
            let before = std::mem::take(&mut field.constraints);
            field.constraints = before.narrowed(view.constraints.clone());
            field.constraints.format = format.or(field.constraints.format.take());
            if !matches!(field.ty, Type::Bool | Type::F64 | Type::I64 | Type::I32 | Type::U64 | Type::Any) {
                field.constraints.values.clear();
            }
            let docs = lines(data.description.as_deref());
            if !docs.is_empty() {
                field.docs = docs;
            }
            field.deprecated |= data.deprecated;
            self.check_default(&field.ty, &view.constraints.default, at);
        }
        if matches!(field.ty, Type::I64 | Type::I32) && places.iter().any(|(schema, _)| schema.as_item().is_some()) {
            let unit = self.settings.units.iter().find(|(end, _)| wire.ends_with(end.as_str()));
            field.docs.extend(unit.map(|(_, words)| words.clone()));
        }
        Ok(field)
    }

    /// Whether values are secret: passwords, or lists of them.
    fn is_secret(&self, view: &View<'a>, at: &str) -> Result<bool> {
        let secret = |view: &View<'a>| view.format.as_deref() == Some("password");
        Ok(match (view.items, view.all_of) {
            (Some(items), _) => secret(&View::new(self.resolve_boxed(items, at)?.0)),
            (_, [part]) => secret(view) || secret(&View::new(self.resolve(part, at)?.0)),
            _ => secret(view),
        })
    }

    /// Members that are required, be it as one way of several, but not described: any value, which may be absent for all
    /// that is known of it.
    pub(super) fn undescribed(&mut self, view: &View<'a>, fields: &mut Vec<Field>, at: &str) {
        let mut known: HashSet<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let (of, _) = view.choice();
        let ways = of.iter().filter(|_| !of.iter().any(says_something)).filter_map(ReferenceOr::as_item);
        let asked = view.required.iter().chain(ways.flat_map(|way| View::new(way).required));
        let missing: Vec<&String> = asked.filter(|name| known.insert(name)).collect();
        for name in missing {
            let message = format!("`{name}` is required, but not described; it may be absent, and any value");
            self.note(Code::TypeContradiction, at, message);
            fields.push(Field::undescribed(name.clone(), Type::Any));
        }
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
            Some(AdditionalProperties::Any(true)) => Ok(Some(Type::Any)),
            _ => Ok(None),
        }
    }
}
