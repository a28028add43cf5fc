//! `allOf`: schemas made of others.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema};

use super::Lower;
use super::view::View;
use crate::diagnostic::{Code, Error, Result};
use crate::document::{component, escape, push};
use crate::ir::{Inline, Type, TypeKind};

/// Through how many schemas `allOf` may lead.
const DEEPEST: usize = 5_000;

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
        let closed = matches!(view.additional, None | Some(AdditionalProperties::Any(false)));
        let alone = view.properties.is_none() && view.one_of.is_empty() && view.any_of.is_empty();
        if alone && closed && view.required.is_empty() {
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
        self.parts(view, at, &mut parts)?;
        self.meet(parts, at, member, source)
    }

    /// What is all of these parts at once.
    pub(super) fn meet(
        &mut self,
        mut parts: Vec<(View<'a>, String)>,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        let is_plain = |part: &View<'a>| {
            !part.is_object() && (part.ty.is_some_and(|ty| ty != "object") || !part.values.is_empty())
        };
        let is_object = |part: &View<'a>| part.is_object() || part.ty == Some("object");
        let unions: Vec<usize> = (0..parts.len()).filter(|index| self.chooses(&parts[*index].0, source)).collect();
        if parts.iter().any(|(part, _)| is_plain(part)) {
            if !parts.iter().any(|(part, _)| is_object(part)) {
                return match unions.first() {
                    Some(index) => {
                        self.note(Code::KeywordIgnored, at, "what stands beside the union has no effect on the type");
                        let (part, at) = (copy(&parts[*index].0), parts[*index].1.clone());
                        let (of, keyword) = part.choice();
                        self.union(&part, of, keyword, &at, member, source, &[])
                    }
                    None => self.narrowed(&parts, at, member, source),
                };
            }
            self.note(Code::TypeContradiction, at, "parts of allOf that are no objects contradict those that are");
            parts.retain(|(part, _)| !is_plain(part));
            return self.meet(parts, at, member, source);
        }
        for index in unions.iter().skip(1) {
            let message = "more than one union in `allOf`: the members of this one's variants may all be absent";
            let (part, at) = (copy(&parts[*index].0), parts[*index].1.clone());
            self.note(Code::UnionUndecided, &at, message);
            let (of, keyword) = part.choice();
            for (number, schema) in of.iter().enumerate() {
                let (schema, at) = self.resolve(schema, &push(&push(&at, keyword), &number.to_string()))?;
                let mut own = Vec::new();
                self.parts(&View::new(schema), &at, &mut own)?;
                own.retain(|(part, _)| part.properties.is_some());
                parts.extend(own.into_iter().map(|(part, at)| (View { required: &[], ..copy(&part) }, at)));
            }
        }
        if let Some(index) = unions.first() {
            let (part, at) = (copy(&parts[*index].0), parts[*index].1.clone());
            let (of, keyword) = part.choice();
            return self.union(&part, of, keyword, &at, member, source, &parts);
        }
        if !parts.iter().any(|(part, _)| is_object(part) || part.additional.is_some() || !part.required.is_empty()) {
            self.note(Code::AnyValue, at, "a schema that names no type");
            return Ok(TypeKind::Alias(Type::Any));
        }
        let closed = |(part, _): &(View<'a>, String)| matches!(part.additional, Some(AdditionalProperties::Any(false)));
        let bare = !parts.iter().any(|(part, _)| part.properties.is_some()) && !parts.iter().any(closed);
        match self.merged(&parts, member)? {
            TypeKind::Struct { rest, .. } if bare => {
                if rest.is_none() {
                    self.note(Code::AnyValue, at, "an object of which nothing is said");
                }
                Ok(TypeKind::Alias(Type::Map(Box::new(rest.unwrap_or(Type::Any)))))
            }
            kind => Ok(kind),
        }
    }

    /// Texts, numbers or lists that all the parts allow.
    fn narrowed(
        &mut self,
        parts: &[(View<'a>, String)],
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
    ) -> Result<TypeKind> {
        let mut all: Option<View<'a>> = None;
        let mut items = Vec::new();
        for (part, at) in parts.iter().filter(|(part, _)| part.ty.is_some() || !part.values.is_empty()) {
            items.extend(part.items.map(|schema| (schema, push(at, "items"))));
            all = Some(match all {
                None => part.clone(),
                Some(all) => match all.narrowed(part) {
                    Some(narrowed) => narrowed,
                    None => {
                        self.note(
                            Code::TypeContradiction,
                            at,
                            "parts of allOf contradict each other; this one is taken",
                        );
                        part.clone()
                    }
                },
            });
        }
        let Some(view) = all else { return Ok(TypeKind::Alias(Type::Any)) };
        if view.ty == Some("array") && items.len() > 1 {
            let item = self.met(&items, source)?;
            return Ok(TypeKind::Alias(Type::List(Box::new(item))));
        }
        self.kind(&view, at, member, source)
    }

    /// Whether a part is a union of objects that differ in more than which members they require. One that lists
    /// the component that is being read is the union that the component is a variant of.
    pub(super) fn chooses(&self, part: &View<'a>, source: &Inline) -> bool {
        let own = |schema: &ReferenceOr<Schema>| match (reference(schema), source) {
            (Some(reference), Inline::Component(name)) => component(reference, "schemas").as_ref() == Some(name),
            _ => false,
        };
        let (of, _) = part.choice();
        of.iter().any(says_something) && !of.iter().any(own)
    }

    /// The parts of `allOf`, and their parts, in order; the schema's own members last.
    pub(super) fn parts(&self, view: &View<'a>, at: &str, parts: &mut Vec<(View<'a>, String)>) -> Result<()> {
        let mut known: HashSet<String> = parts.iter().map(|(_, at)| at.clone()).collect();
        self.parts_within(view, at, parts, &mut known, &mut HashSet::new())
    }

    fn parts_within(
        &self,
        view: &View<'a>,
        at: &str,
        parts: &mut Vec<(View<'a>, String)>,
        known: &mut HashSet<String>,
        within: &mut HashSet<String>,
    ) -> Result<()> {
        if within.len() > DEEPEST {
            let message = format!("`allOf` leads through more than {DEEPEST} schemas");
            return Err(self.error(Code::Limit, at, message).help("give a document of the usual size"));
        }
        if !within.insert(at.into()) {
            return Err(self.error(Code::Circular, at, "`allOf` leads back to this schema").help("break the circle"));
        }
        for (index, part) in view.all_of.iter().enumerate() {
            let at = push(&push(at, "allOf"), &index.to_string());
            let (schema, at) = self.resolve(part, &at)?;
            // Once is enough, wherever else a part is listed.
            if !known.contains(&at) {
                self.parts_within(&View::new(schema), &at, parts, known, within)?;
            }
        }
        within.remove(at);
        known.insert(at.into());
        parts.push((View { all_of: &[], ..view.clone() }, at.into()));
        Ok(())
    }

    /// The schema that a reference means, and where it stands.
    pub(super) fn resolve(&self, schema: &'a ReferenceOr<Schema>, at: &str) -> Result<(&'a Schema, String)> {
        let mut passed = IndexSet::new();
        let end = self.end(schema, at, &mut passed);
        let circular = |error: &Error| error.problems.iter().any(|problem| problem.code == Code::Circular);
        // Most references come to a schema at once. What leads nowhere is said of each place.
        if passed.len() > 1 && end.as_ref().err().is_none_or(circular) {
            passed.into_iter().for_each(|name| self.ends.keep(name, end.clone()));
        }
        end
    }

    /// What a chain of references comes to, with the names of the components that it passes.
    fn end(
        &self,
        mut schema: &'a ReferenceOr<Schema>,
        at: &str,
        passed: &mut IndexSet<String>,
    ) -> Result<(&'a Schema, String)> {
        let mut at = at.to_owned();
        loop {
            match schema {
                ReferenceOr::Item(schema) => return Ok((schema, at)),
                ReferenceOr::Reference { reference } => {
                    let (name, target) = self.follow(reference, &at)?;
                    if let Some(end) = self.ends.get(&name) {
                        return end;
                    }
                    at = format!("/components/schemas/{}", escape(&name));
                    schema = target;
                    if let (start, false) = passed.insert_full(name) {
                        return Err(self.circle(passed.iter().skip(start)));
                    }
                }
            }
        }
    }

    /// That references lead from each of these to the next, and around. It is said of the first in the document.
    fn circle<'n>(&self, names: impl Iterator<Item = &'n String>) -> Error {
        let first = names.min_by_key(|name| self.schemas().get_index_of(*name));
        let at = push("/components/schemas", first.map_or("", String::as_str));
        let error = self.error(Code::Circular, &at, "a reference that leads back to itself");
        error.help("break the circle of references")
    }

    /// As [`resolve`](Lower::resolve).
    pub(super) fn resolve_boxed(&self, schema: &'a ReferenceOr<Box<Schema>>, at: &str) -> Result<(&'a Schema, String)> {
        match schema {
            ReferenceOr::Item(schema) => Ok((schema, at.to_owned())),
            ReferenceOr::Reference { reference } => {
                let (name, target) = self.follow(reference, at)?;
                self.resolve(target, &format!("/components/schemas/{}", escape(&name)))
            }
        }
    }
}

/// Whether a schema says more of a value than which members it must have.
pub(super) fn says_something(schema: &ReferenceOr<Schema>) -> bool {
    schema.as_item().is_none_or(says)
}

/// Whether a schema itself says more than which members a value must have.
pub(super) fn says(schema: &Schema) -> bool {
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
