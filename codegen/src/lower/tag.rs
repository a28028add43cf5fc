//! Unions of objects that a member tells apart.

use std::collections::HashMap;

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::Lower;
use super::compose::reference;
use super::inherit::by_component;
use super::union::DEPTH;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::{component, push};

/// What is known of a variant's tag.
#[derive(Clone)]
pub(super) struct Tag {
    pub(super) values: Vec<String>,
    required: bool,
}

impl<'a> Lower<'a> {
    /// The member that tells the variants apart, and its values for each.
    pub(super) fn tag(
        &mut self,
        view: &View<'a>,
        of: &[&'a ReferenceOr<Schema>],
        places: &[String],
        at: &str,
    ) -> Result<Option<(String, Vec<Vec<String>>)>> {
        if let Some(discriminator) = &view.data.discriminator {
            let name = &discriminator.property_name;
            let mut tags: Vec<Vec<String>> = Vec::new();
            let mapping = by_component(&discriminator.mapping);
            let mut mapped: HashMap<&String, usize> = HashMap::new();
            for (index, schema) in of.iter().enumerate() {
                let name = reference(schema).and_then(|reference| component(reference, "schemas"));
                for value in name.and_then(|name| mapping.get(&name)).into_iter().flatten() {
                    mapped.entry(value).or_insert(index);
                }
            }
            for (index, (schema, place)) in of.iter().zip(places).enumerate() {
                let mut declared = self.declared(schema, name, &mapping, place, DEPTH)?;
                // The mapping has the last word.
                declared.retain(|value| mapped.get(value).is_none_or(|variant| *variant == index));
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

    /// Tag values of a variant under a discriminator: by mapping, by its own list or its variants', else its name.
    fn declared(
        &self,
        schema: &'a ReferenceOr<Schema>,
        name: &str,
        mapping: &HashMap<String, Vec<String>>,
        at: &str,
        depth: usize,
    ) -> Result<Vec<String>> {
        let ReferenceOr::Reference { reference } = schema else {
            return Ok(self.values_within(schema, name, at, depth)?.map(|t| t.values).unwrap_or_default());
        };
        let component = component(reference, "schemas").unwrap_or_default();
        if let Some(mapped) = mapping.get(&component) {
            return Ok(mapped.clone());
        }
        let listed = self.values_within(schema, name, at, depth)?.map(|t| t.values);
        // Several values that a schema lists itself may be those of others that it is a part of.
        let chooses = !View::new(self.resolve(schema, at)?.0).choice().0.is_empty();
        let listed = listed.filter(|values| values.len() == 1 || chooses && !values.is_empty());
        Ok(listed.unwrap_or_else(|| vec![component]))
    }

    /// The values that a member of an object may have, if they are listed; of a union, in all of its variants.
    pub(super) fn values(&self, schema: &'a ReferenceOr<Schema>, name: &str, at: &str) -> Result<Option<Tag>> {
        self.values_within(schema, name, at, DEPTH)
    }

    fn values_within(
        &self,
        schema: &'a ReferenceOr<Schema>,
        name: &str,
        at: &str,
        depth: usize,
    ) -> Result<Option<Tag>> {
        let (schema, at) = self.resolve(schema, at)?;
        self.tags.or_find((schema, name.to_owned(), depth), || self.find_values(schema, name, &at, depth))
    }

    fn find_values(&self, schema: &'a Schema, name: &str, at: &str, depth: usize) -> Result<Option<Tag>> {
        let mut parts = Vec::new();
        self.parts(&View::new(schema), at, &mut parts)?;
        let mut found = None;
        for (part, at) in &parts {
            if let Some(property) = part.properties.and_then(|properties| properties.get(name)) {
                found = self.listed(property, at)?.or(found);
            }
        }
        let required = parts.iter().any(|(part, _)| part.required.iter().any(|member| member == name));
        for (part, at) in parts.iter().filter(|_| found.is_none() && depth > 0) {
            if let Some(tag) = self.values_of_variants(part, name, at, depth)? {
                return Ok(Some(Tag { required: tag.required || required, ..tag }));
            }
        }
        Ok(found.map(|values| Tag { values, required }))
    }

    /// The values of a member in all variants of a union.
    fn values_of_variants(&self, part: &View<'a>, name: &str, at: &str, depth: usize) -> Result<Option<Tag>> {
        let (of, keyword) = part.choice();
        let discriminator = part.data.discriminator.as_ref().filter(|d| d.property_name == name);
        let mapping = discriminator.map(|discriminator| by_component(&discriminator.mapping));
        let mut all = Tag { values: Vec::new(), required: true };
        for (index, schema) in of.iter().enumerate() {
            let place = push(&push(at, keyword), &index.to_string());
            let own = self.values_within(schema, name, &place, depth - 1)?;
            let values = match &mapping {
                Some(mapping) => self.declared(schema, name, mapping, &place, depth - 1)?,
                None => own.as_ref().map(|tag| tag.values.clone()).unwrap_or_default(),
            };
            if values.is_empty() {
                return Ok(None);
            }
            all.required &= own.is_some_and(|tag| tag.required);
            all.values.extend(values);
        }
        Ok((!of.is_empty()).then_some(all))
    }

    /// What a member lists, itself or by a reference, as text.
    fn listed(&self, property: &'a ReferenceOr<Box<Schema>>, at: &str) -> Result<Option<Vec<String>>> {
        let view = View::new(self.resolve_boxed(property, at)?.0);
        match (tags(&view), view.all_of) {
            (None, [part]) => Ok(tags(&View::new(self.resolve(part, at)?.0))),
            (texts, _) => Ok(texts),
        }
    }
}

/// The listed values as texts, where they are texts, integers or booleans.
fn tags(view: &View<'_>) -> Option<Vec<String>> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_i64() => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    };
    let values: Option<Vec<String>> = view.values.iter().filter(|value| !value.is_null()).map(text).collect();
    values.filter(|values| !values.is_empty())
}

/// Gives each value to the variant that lists the fewest; an absent tag to the one that does not require it.
fn assign(tags: Vec<Tag>) -> Option<Vec<Vec<String>>> {
    // Who lists a value, among how many; nobody, where two list equally few.
    let mut owners: HashMap<&str, (usize, Option<usize>)> = HashMap::new();
    for (index, tag) in tags.iter().enumerate() {
        let count = tag.values.len();
        for value in &tag.values {
            let (least, owner) = owners.entry(value).or_insert((count, Some(index)));
            if count < *least {
                (*least, *owner) = (count, Some(index));
            } else if count == *least && *owner != Some(index) {
                *owner = None;
            }
        }
    }
    let mut assigned: Vec<Vec<String>> = vec![Vec::new(); tags.len()];
    for (index, tag) in tags.iter().enumerate() {
        for value in &tag.values {
            if owners.get(value.as_str())?.1? == index {
                assigned[index].push(value.clone());
            }
        }
    }
    // Where several may do without the tag, its absence tells nothing: such a value is kept as it is.
    let mut without = (0..tags.len()).filter(|index| !tags[*index].required);
    if let (Some(index), None) = (without.next(), without.next()) {
        assigned[index].push(String::new());
    }
    assigned.iter().all(|values| !values.is_empty()).then_some(assigned)
}
