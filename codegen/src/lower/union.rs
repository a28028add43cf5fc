//! `oneOf` and `anyOf`: values of one of several types.

use openapiv3::{ReferenceOr, Schema};

use super::Lower;
use super::compose::{copy, reference};
use super::inherit::mapped;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::{component, push};
use crate::ir::{EnumValue, Inline, Type, TypeKind, Variant};

/// What is known of a variant's tag.
pub(super) struct Tag {
    pub(super) values: Vec<String>,
    required: bool,
}

impl<'a> Lower<'a> {
    /// One of several schemas. With parts, each of them besides has the members of those.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn union(
        &mut self,
        view: &View<'a>,
        of: &'a [ReferenceOr<Schema>],
        keyword: &str,
        at: &str,
        member: &dyn Fn(&str) -> Inline,
        source: &Inline,
        parts: &[(View<'a>, String)],
    ) -> Result<TypeKind> {
        let mut places = Vec::new();
        let mut variants: Vec<&'a ReferenceOr<Schema>> = Vec::new();
        let mut schemas = Vec::new();
        for (index, schema) in of.iter().enumerate() {
            let place = push(&push(at, keyword), &index.to_string());
            let resolved = View::new(self.resolve(schema, &place)?.0);
            // Null is no variant; it makes the union nullable.
            if !resolved.is_null() {
                places.push(place);
                variants.push(schema);
                schemas.push(resolved);
            }
        }
        if let Some(values) = texts(&schemas).filter(|_| schemas.len() > 1) {
            self.note(Code::UnionGuessed, at, "a union of texts: one enum lists them all");
            return Ok(TypeKind::Enum { values });
        }
        let tag = if variants.len() > 1 { self.tag(view, &variants, &places, at)? } else { None };
        let mut types = Vec::new();
        for (index, schema) in variants.iter().enumerate() {
            let tagged = tag.as_ref().and_then(|(_, tags)| tags[index].first()).filter(|tag| !tag.is_empty());
            let own = match (tagged, reference(schema)) {
                (Some(tag), _) => member(tag),
                (None, Some(reference)) => member(&component(reference, "schemas").unwrap_or_default()),
                _ if variants.len() == 1 => source.clone(),
                _ => member(schemas[index].name()),
            };
            types.push(self.variant(schema, &places[index], &own, parts)?.present());
        }
        if types.windows(2).all(|pair| pair[0] == pair[1]) {
            return Ok(TypeKind::Alias(types.pop().unwrap_or(Type::Any)));
        }
        let Some((tag, tags)) = tag else {
            self.note(
                Code::UnionUndecided,
                at,
                "nothing tells the variants apart; the value is kept, with a view of each",
            );
            return Ok(TypeKind::Views { variants: types });
        };
        let variants = types.into_iter().zip(tags).map(|(ty, tags)| Variant { tags, ty }).collect();
        Ok(TypeKind::Union { tag, variants })
    }

    /// One type of a union: the schema, with the members of all parts unless it has them itself.
    fn variant(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        at: &str,
        source: &Inline,
        parts: &[(View<'a>, String)],
    ) -> Result<Type> {
        let names = |view: &View<'a>| view.properties.into_iter().flatten().map(|(name, _)| name.clone());
        let shared: Vec<String> = parts.iter().flat_map(|(part, _)| names(part)).collect();
        let (resolved, place) = self.resolve(schema, at)?;
        let own = self.members_of(resolved, &place)?;
        if shared.iter().all(|name| own.contains(name)) {
            return self.schema(schema, at, source);
        }
        let mut all: Vec<(View<'a>, String)> = parts.iter().map(|(part, at)| (copy(part), at.clone())).collect();
        self.parts(&View::new(resolved), &place, &mut all, &mut Vec::new())?;
        let docs = super::lines(resolved.schema_data.description.as_deref());
        let id = self.define(source.clone(), &place, TypeKind::Alias(Type::Any), docs);
        self.types[id.0].kind = self.merged(&all, &|member| Inline::Member(id, member.into()))?;
        Ok(Type::Named(id))
    }

    /// The member that tells the variants apart, and its values for each.
    fn tag(
        &mut self,
        view: &View<'a>,
        of: &[&'a ReferenceOr<Schema>],
        places: &[String],
        at: &str,
    ) -> Result<Option<(String, Vec<Vec<String>>)>> {
        if let Some(discriminator) = &view.data.discriminator {
            let name = &discriminator.property_name;
            let mut tags: Vec<Vec<String>> = Vec::new();
            for (schema, place) in of.iter().zip(places) {
                let mut declared = self.declared(schema, name, &discriminator.mapping, place)?;
                declared.retain(|value| !tags.iter().flatten().any(|taken| taken == value));
                tags.push(declared);
            }
            if tags.iter().all(|values| !values.is_empty()) {
                return Ok(Some((name.clone(), tags)));
            }
            let message = format!("no value of the discriminator `{name}` stands for one of the variants");
            self.note(Code::TypeContradiction, at, message);
        }
        let (first, place) = self.resolve(of[0], &places[0])?;
        for name in self.members_of(first, &place)? {
            let mut tags = Vec::new();
            for (schema, place) in of.iter().zip(places) {
                match self.values(schema, &name, place)? {
                    Some(tag) => tags.push(tag),
                    None => break,
                }
            }
            if tags.len() == of.len()
                && let Some(tags) = assign(tags)
            {
                self.note(
                    Code::UnionGuessed,
                    at,
                    format!("no discriminator is given; `{name}` tells the variants apart"),
                );
                return Ok(Some((name, tags)));
            }
        }
        Ok(None)
    }

    /// Tag values of a variant under a discriminator: by mapping, by its own list, else its name.
    fn declared(
        &self,
        schema: &'a ReferenceOr<Schema>,
        name: &str,
        mapping: &indexmap::IndexMap<String, String>,
        at: &str,
    ) -> Result<Vec<String>> {
        let ReferenceOr::Reference { reference } = schema else {
            return Ok(self.values(schema, name, at)?.map(|t| t.values).unwrap_or_default());
        };
        let component = component(reference, "schemas").unwrap_or_default();
        let mapped = mapped(mapping, &component);
        if !mapped.is_empty() {
            return Ok(mapped);
        }
        let listed = self.values(schema, name, at)?.map(|t| t.values).filter(|v| v.len() == 1);
        Ok(listed.unwrap_or_else(|| vec![component]))
    }

    /// The values that a member of an object may have, if they are listed.
    pub(super) fn values(&self, schema: &'a ReferenceOr<Schema>, name: &str, at: &str) -> Result<Option<Tag>> {
        let (schema, at) = self.resolve(schema, at)?;
        let mut parts = Vec::new();
        self.parts(&View::new(schema), &at, &mut parts, &mut Vec::new())?;
        let mut found = None;
        for (part, at) in &parts {
            if let Some(property) = part.properties.and_then(|properties| properties.get(name)) {
                found = self.listed(property, at)?.or(found);
            }
        }
        let required = parts.iter().any(|(part, _)| part.required.iter().any(|member| member == name));
        Ok(found.map(|values| Tag { values, required }))
    }

    /// The texts that a member lists, itself or by a reference.
    fn listed(&self, property: &'a ReferenceOr<Box<Schema>>, at: &str) -> Result<Option<Vec<String>>> {
        let view = match property {
            ReferenceOr::Item(schema) => View::new(schema),
            ReferenceOr::Reference { reference } => View::new(self.resolve(self.follow(reference, at)?.1, at)?.0),
        };
        match (view.texts(), view.all_of) {
            (None, [part]) => Ok(View::new(self.resolve(part, at)?.0).texts()),
            (texts, _) => Ok(texts),
        }
    }

    /// Names of members, own and inherited.
    fn members_of(&self, schema: &'a Schema, at: &str) -> Result<Vec<String>> {
        let mut parts = Vec::new();
        self.parts(&View::new(schema), at, &mut parts, &mut Vec::new())?;
        // The schema's own members come first, though its part is last.
        parts.rotate_right(1);
        Ok(parts.iter().flat_map(|(part, _)| part.properties.into_iter().flatten().map(|(n, _)| n.clone())).collect())
    }
}

/// The texts that all the schemas list together.
fn texts(schemas: &[View<'_>]) -> Option<Vec<EnumValue>> {
    let mut values: Vec<EnumValue> = Vec::new();
    for schema in schemas {
        for wire in schema.texts()? {
            if !values.iter().any(|v| v.wire == wire) {
                values.push(EnumValue { wire });
            }
        }
    }
    Some(values)
}

/// Gives each value to the variant that lists the fewest; an absent tag to the first that does not require it.
fn assign(tags: Vec<Tag>) -> Option<Vec<Vec<String>>> {
    let owner = |value: &String| {
        let listing = tags.iter().enumerate().filter(|(_, tag)| tag.values.contains(value));
        let least = listing.clone().map(|(_, tag)| tag.values.len()).min()?;
        let mut owners = listing.filter(|(_, tag)| tag.values.len() == least);
        let (index, _) = owners.next()?;
        owners.next().is_none().then_some(index)
    };
    let mut assigned: Vec<Vec<String>> = vec![Vec::new(); tags.len()];
    for (index, tag) in tags.iter().enumerate() {
        for value in &tag.values {
            if owner(value)? == index {
                assigned[index].push(value.clone());
            }
        }
    }
    if let Some(index) = tags.iter().position(|tag| !tag.required) {
        assigned[index].push(String::new());
    }
    assigned.iter().all(|values| !values.is_empty()).then_some(assigned)
}
