//! `oneOf`, `anyOf` and inheritance by discriminator: values of one of several types.

use openapiv3::{ReferenceOr, Schema};

use super::Lower;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::{component, push};
use crate::ir::{EnumValue, Inline, Type, TypeId, TypeKind, Variant};

/// What is known of a variant's tag.
struct Tag {
    values: Vec<String>,
    required: bool,
}

impl<'a> Lower<'a> {
    /// One of several schemas.
    pub(super) fn union(
        &mut self,
        view: &View<'a>,
        of: &'a [ReferenceOr<Schema>],
        keyword: &str,
        at: &str,
        source: &Inline,
    ) -> Result<TypeKind> {
        let place = |index: usize| push(&push(at, keyword), &index.to_string());
        let mut schemas = Vec::new();
        for (index, schema) in of.iter().enumerate() {
            schemas.push(View::new(self.resolve(schema, &place(index))?.0));
        }
        if let Some(values) = texts(&schemas) {
            if schemas.len() > 1 {
                self.note(Code::UnionGuessed, at, "a union of texts: one enum lists them all");
            }
            return Ok(TypeKind::Enum { values });
        }
        if let [only] = of {
            return self.schema(only, &place(0), source).map(TypeKind::Alias);
        }
        let tag = self.tag(view, of, at)?;
        let mut types = Vec::new();
        for (index, schema) in of.iter().enumerate() {
            types.push(self.schema(schema, &place(index), source)?);
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

    /// The member that tells the variants apart, and its values for each.
    fn tag(
        &mut self,
        view: &View<'a>,
        of: &'a [ReferenceOr<Schema>],
        at: &str,
    ) -> Result<Option<(String, Vec<Vec<String>>)>> {
        if let Some(discriminator) = &view.data.discriminator {
            let name = &discriminator.property_name;
            let mut tags = Vec::new();
            for schema in of {
                tags.push(self.declared(schema, name, &discriminator.mapping, at)?);
            }
            return Ok(Some((name.clone(), tags)));
        }
        let (first, _) = self.resolve(&of[0], at)?;
        for name in self.members_of(first, at)? {
            let mut tags = Vec::new();
            for schema in of {
                match self.values(schema, &name, at)? {
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
        let mapped: Vec<String> = mapping
            .iter()
            .filter(|(_, target)| *target == reference || **target == component)
            .map(|(value, _)| value.clone())
            .collect();
        if !mapped.is_empty() {
            return Ok(mapped);
        }
        let listed = self.values(schema, name, at)?.map(|t| t.values).filter(|v| v.len() == 1);
        Ok(listed.unwrap_or_else(|| vec![component]))
    }

    /// The values that a member of an object may have, if they are listed.
    fn values(&self, schema: &'a ReferenceOr<Schema>, name: &str, at: &str) -> Result<Option<Tag>> {
        let (schema, at) = self.resolve(schema, at)?;
        self.values_in(schema, name, &at, 0)
    }

    fn values_in(&self, schema: &'a Schema, name: &str, at: &str, depth: usize) -> Result<Option<Tag>> {
        let view = View::new(schema);
        let mut found: Option<Tag> = None;
        for part in view.all_of.iter().filter(|_| depth < 64) {
            let (part, at) = self.resolve(part, at)?;
            if let Some(tag) = self.values_in(part, name, &at, depth + 1)? {
                found = Some(tag);
            }
        }
        if let Some(ReferenceOr::Item(property)) = view.properties.and_then(|p| p.get(name))
            && let Some(values) = View::new(property).texts()
        {
            found = Some(Tag { values, required: false });
        }
        if let Some(tag) = &mut found {
            tag.required |= view.required.iter().any(|r| r == name);
        }
        Ok(found)
    }

    /// Names of members, own and inherited.
    fn members_of(&self, schema: &'a Schema, at: &str) -> Result<Vec<String>> {
        let view = View::new(schema);
        let mut names: Vec<String> = view.properties.into_iter().flatten().map(|(name, _)| name.clone()).collect();
        for part in view.all_of {
            let (part, at) = self.resolve(part, at)?;
            names.extend(View::new(part).properties.into_iter().flatten().map(|(name, _)| name.clone()));
            let _ = at;
        }
        Ok(names)
    }

    /// A component with a discriminator and components that extend it: one of those, or itself.
    pub(super) fn discriminated(
        &mut self,
        view: &View<'a>,
        at: &str,
        id: TypeId,
        name: &str,
    ) -> Result<Option<TypeKind>> {
        let (Some(discriminator), true) = (&view.data.discriminator, view.one_of.is_empty() && view.any_of.is_empty())
        else {
            return Ok(None);
        };
        let Some(children) = self.children.get(name).cloned() else { return Ok(None) };
        let tag = discriminator.property_name.clone();
        let mut variants = Vec::new();
        for child in children {
            let ty = self.component(&child)?;
            let schema = &self.schemas()[&child];
            let mut tags = self.declared(schema, &tag, &discriminator.mapping, at)?;
            if tags.is_empty() || tags == [child.as_str()] {
                let mapped = discriminator.mapping.iter().find(|(_, target)| target.ends_with(&format!("/{child}")));
                tags = vec![mapped.map_or(child.clone(), |(value, _)| value.clone())];
                if let Some(listed) = self.values(schema, &tag, at)?.filter(|t| t.values.len() == 1) {
                    tags = listed.values;
                }
            }
            variants.push(Variant { tags, ty });
        }
        let own = self.kind(view, at, &|member| Inline::Member(id, member.into()), &Inline::Component(name.into()))?;
        let taken: Vec<&String> = variants.iter().flat_map(|v| &v.tags).collect();
        let property = view.properties.and_then(|p| p.get(&tag));
        let mut left: Vec<String> = match property {
            Some(ReferenceOr::Item(property)) => View::new(property).texts().unwrap_or_default(),
            _ => Vec::new(),
        };
        left.retain(|value| !taken.contains(&value));
        if !view.required.contains(&tag) {
            left.push(String::new());
        }
        if !left.is_empty() {
            let base = self.define(Inline::Member(id, "Base".into()), at, own, Vec::new());
            variants.push(Variant { tags: left, ty: Type::Named(base) });
        }
        Ok(Some(TypeKind::Union { tag, variants }))
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
