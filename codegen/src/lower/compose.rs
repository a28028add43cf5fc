//! `allOf`, and the envelope: schemas made of others.

use std::collections::HashMap;

use openapiv3::{OpenAPI, ReferenceOr, Schema, SchemaKind};

use super::Lower;
use super::view::View;
use crate::config::Envelope;
use crate::diagnostic::{Code, Error, Note, Result};
use crate::document::{component, escape, push};
use crate::ir::{Field, Inline, Type, TypeId, TypeKind};

/// For each component, the components that extend it.
pub(super) fn children(openapi: &OpenAPI) -> HashMap<String, Vec<String>> {
    let mut children: HashMap<String, Vec<String>> = HashMap::new();
    for (name, schema) in openapi.components.iter().flat_map(|c| &c.schemas) {
        let ReferenceOr::Item(schema) = schema else { continue };
        for part in View::new(schema).all_of {
            if let ReferenceOr::Reference { reference } = part
                && let Some(parent) = component(reference, "schemas")
            {
                children.entry(parent).or_default().push(name.clone());
            }
        }
    }
    children
}

impl<'a> Lower<'a> {
    /// All parts together: one object of all members, one of several such objects, or the one part that says
    /// something.
    pub(super) fn all_of(
        &mut self,
        view: &View<'a>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        let alone = view.properties.is_none() && view.one_of.is_empty() && view.any_of.is_empty();
        if alone && view.required.is_empty() {
            let says = |part: &ReferenceOr<Schema>| says_something(part) || requires(part);
            let saying: Vec<usize> = (0..view.all_of.len()).filter(|index| says(&view.all_of[*index])).collect();
            if let [index] = saying[..] {
                let part = &view.all_of[index];
                let extends = reference(part).is_some_and(|reference| self.extends(reference, source, at));
                if !extends {
                    let at = push(&push(at, "allOf"), &index.to_string());
                    return self.schema(part, &at, source).map(TypeKind::Alias);
                }
            }
        }
        let mut parts = Vec::new();
        self.parts(view, at, &mut parts, &mut Vec::new())?;
        if parts.iter().any(|(part, _)| !part.is_object() && part.ty.is_some_and(|t| t != "object")) {
            self.note(Code::UnionUndecided, at, "parts of allOf that are not objects; any JSON is taken");
            return Ok(TypeKind::Alias(Type::Any));
        }
        let unions: Vec<usize> = (0..parts.len()).filter(|index| self.chooses(&parts[*index].0, source)).collect();
        for index in unions.iter().skip(1) {
            let message = "more than one union in `allOf`; this one has no effect on the type";
            self.note(Code::KeywordIgnored, &parts[*index].1.clone(), message);
        }
        match unions.first() {
            Some(index) => {
                let (part, at) = (copy(&parts[*index].0), parts[*index].1.clone());
                let (of, keyword) = part.choice();
                self.union(&part, of, keyword, &at, member, source, &parts)
            }
            None => self.merged(&parts, member),
        }
    }

    /// One object with the members of all parts.
    pub(super) fn merged(&mut self, parts: &[(View<'a>, String)], member: &dyn Fn(&str) -> Inline) -> Result<TypeKind> {
        let mut fields: Vec<Field> = Vec::new();
        let mut rest = None;
        for (part, at) in parts {
            for field in self.fields(part, at, member)? {
                match fields.iter_mut().find(|f| f.wire == field.wire) {
                    // A refinement that says nothing new of a member keeps what is known of it.
                    Some(known) if field.ty == Type::Any => {
                        known.required |= field.required;
                        known.deprecated |= field.deprecated;
                        if !field.docs.is_empty() {
                            known.docs = field.docs;
                        }
                    }
                    Some(known) => *known = Field { required: known.required | field.required, ..field },
                    None => fields.push(field),
                }
            }
            if rest.is_none() {
                rest = self.rest(part.additional, at, member)?;
            }
        }
        for (part, _) in parts {
            for field in &mut fields {
                field.required |= part.required.contains(&field.wire);
            }
        }
        for (part, at) in parts.iter().filter(|_| rest.is_none()) {
            self.check_required(part.required, &fields, at);
        }
        Ok(TypeKind::Struct { fields, rest, envelope: false })
    }

    /// Whether a part is a union of objects that differ in more than which members they require. One that lists
    /// the component that is being read is the union that the component is a variant of.
    fn chooses(&self, part: &View<'a>, source: &Inline) -> bool {
        let own = |schema: &ReferenceOr<Schema>| match (reference(schema), source) {
            (Some(reference), Inline::Component(name)) => component(reference, "schemas").as_ref() == Some(name),
            _ => false,
        };
        let (of, _) = part.choice();
        of.iter().any(says_something) && !of.iter().any(own)
    }

    /// The parts of `allOf`, and their parts, in order; the schema's own members last.
    pub(super) fn parts(
        &self,
        view: &View<'a>,
        at: &str,
        parts: &mut Vec<(View<'a>, String)>,
        within: &mut Vec<String>,
    ) -> Result<()> {
        if within.iter().any(|place| place == at) {
            return Err(self.error(Code::Circular, at, "`allOf` leads back to this schema").help("break the circle"));
        }
        within.push(at.into());
        for (index, part) in view.all_of.iter().enumerate() {
            let at = push(&push(at, "allOf"), &index.to_string());
            let (schema, at) = self.resolve(part, &at)?;
            // Once is enough, wherever else a part is listed.
            if !parts.iter().any(|(_, known)| *known == at) {
                self.parts(&View::new(schema), &at, parts, within)?;
            }
        }
        within.pop();
        parts.push((View { all_of: &[], constraints: Default::default(), ..copy(view) }, at.into()));
        Ok(())
    }

    /// The schema that a reference means, and where it stands.
    pub(super) fn resolve(&self, schema: &'a ReferenceOr<Schema>, at: &str) -> Result<(&'a Schema, String)> {
        let (mut schema, mut at) = (schema, at.to_owned());
        for _ in 0..=self.schemas().len() {
            match schema {
                ReferenceOr::Item(schema) => return Ok((schema, at)),
                ReferenceOr::Reference { reference } => {
                    let (name, target) = self.follow(reference, &at)?;
                    at = format!("/components/schemas/{}", escape(&name));
                    schema = target;
                }
            }
        }
        Err(self
            .error(Code::Circular, &at, "a reference that leads back to itself")
            .help("break the circle of references"))
    }

    /// The envelope around its data, when the component is one.
    pub(super) fn envelope(&mut self, name: &str) -> Result<Option<Type>> {
        let Some(settings) = &self.settings.envelope else { return Ok(None) };
        let (Some(base), Some(own)) = (self.members(&settings.schema), self.members(name)) else { return Ok(None) };
        let data = settings.data.as_str();
        let same = base.contains_key(data)
            && base.len() == own.len()
            && base.iter().all(|(key, value)| key == data && own.contains_key(key) || own.get(key) == Some(value));
        if !same {
            return Ok(None);
        }
        let id = self.envelope_type(&settings.schema, data)?;
        let at = format!("/components/schemas/{}/properties/{data}", escape(name));
        let inner = self.boxed(&own[data], &at, &Inline::Component(name.into()))?;
        Ok(Some(Type::Envelope(id, Box::new(inner))))
    }

    /// The envelope around this data, where the api has one.
    pub(super) fn enveloped(&mut self, data: Type) -> Result<Type> {
        let Some(Envelope { schema, data: member, .. }) = &self.settings.envelope else { return Ok(data) };
        if !self.members(schema).is_some_and(|members| members.contains_key(member)) {
            let message = format!("manifest: no component {schema:?} has a member {member:?}, so it is no envelope");
            return Err(Error::new(Code::Settings, message).help("name the component and its member in `envelope`"));
        }
        self.reached.insert(schema.clone());
        Ok(Type::Envelope(self.envelope_type(schema, member)?, Box::new(data)))
    }

    fn members(&self, name: &str) -> Option<&'a indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>> {
        let ReferenceOr::Item(schema) = self.schemas().get(name)? else { return None };
        match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::Object(object)) => Some(&object.properties),
            _ => None,
        }
    }

    fn envelope_type(&mut self, name: &str, data: &str) -> Result<TypeId> {
        if let Some(id) = self.components.get(name) {
            return Ok(*id);
        }
        let origin = format!("/components/schemas/{}", escape(name));
        let id = self.define(Inline::Component(name.into()), &origin, TypeKind::Alias(Type::Any), Vec::new());
        self.components.insert(name.into(), id);
        let ReferenceOr::Item(schema) = &self.schemas()[name] else { return Ok(id) };
        let view = View::new(schema);
        let noted = self.notes.len();
        let mut fields = self.fields(&view, &origin, &|member| Inline::Member(id, member.into()))?;
        for field in &mut fields {
            if field.wire == data {
                field.ty = Type::Data;
            }
        }
        let pointer = format!("/properties/{data}");
        let of_data = |n: &Note| n.location.as_ref().is_some_and(|place| place.pointer.ends_with(&pointer));
        let kept: Vec<_> = self.notes.drain(noted..).filter(|n| !of_data(n)).collect();
        self.notes.extend(kept);
        self.types[id.0].kind = TypeKind::Struct { fields, rest: None, envelope: true };
        Ok(id)
    }
}

/// Whether a schema says more of a value than which members it must have.
pub(super) fn says_something(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else { return true };
    let view = View::new(schema);
    let typed = view.ty.is_some_and(|ty| ty != "object") || !view.values.is_empty();
    let members = view.properties.is_some() || view.additional.is_some() || view.items.is_some();
    typed || members || !view.all_of.is_empty() || !view.one_of.is_empty() || !view.any_of.is_empty()
}

/// Whether a schema requires members.
fn requires(schema: &ReferenceOr<Schema>) -> bool {
    schema.as_item().is_some_and(|schema| !View::new(schema).required.is_empty())
}

/// The reference in the place of a schema.
pub(super) fn reference(schema: &ReferenceOr<Schema>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => Some(reference),
        ReferenceOr::Item(_) => None,
    }
}

/// A view without what it says beyond the type.
pub(super) fn copy<'a>(view: &View<'a>) -> View<'a> {
    View { constraints: Default::default(), ..view.clone() }
}
