//! Inheritance by discriminator: a component, or one of those that extend it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::Lower;
use super::view::View;
use crate::diagnostic::Result;
use crate::document::{component, escape, segments};
use crate::ir::{Inline, Type, TypeId, TypeKind, Variant};

impl<'a> Lower<'a> {
    /// A component with a discriminator and components that extend it: one of those, or itself.
    pub(super) fn discriminated(
        &mut self,
        view: &View<'a>,
        at: &str,
        id: TypeId,
        name: &str,
    ) -> Result<Option<TypeKind>> {
        let Some(discriminator) = view.data.discriminator.as_ref().filter(|_| self.has_heirs(view, at)) else {
            return Ok(None);
        };
        let tag = discriminator.property_name.clone();
        let property = view.properties.and_then(|p| p.get(&tag));
        let mut left: Vec<String> = match property {
            Some(ReferenceOr::Item(property)) => View::new(property).texts().unwrap_or_default(),
            _ => Vec::new(),
        };
        let mapping = by_component(&discriminator.mapping);
        left.extend(mapping.get(name).into_iter().flatten().cloned());
        let mut taken: HashSet<String> = HashSet::new();
        let mut variants = Vec::new();
        for heir in self.heirs(name) {
            let ty = self.component(&heir)?.present();
            let mut tags = self.tags_of(&heir, &tag, &mapping, &left)?;
            // What extends a variant may list that one's value only.
            tags.retain(|value| !taken.contains(value));
            if tags.is_empty() {
                tags.extend(Some(heir).filter(|heir| !taken.contains(heir)));
            }
            taken.extend(tags.iter().cloned());
            if !tags.is_empty() {
                variants.push(Variant { tags, ty });
            }
        }
        let own = self.kind(view, at, &|member| Inline::Member(id, member.into()), &Inline::Component(name.into()))?;
        left.retain(|value| !taken.contains(value));
        if !view.required.contains(&tag) {
            left.push(String::new());
        }
        if !left.is_empty() {
            let base = self.define(Inline::Member(id, "Base".into()), at, own, Vec::new());
            variants.push(Variant { tags: left, ty: Type::Named(base) });
        }
        Ok(Some(TypeKind::Union { tag, variants }))
    }

    /// Whether a schema is a component with a discriminator and components that extend it.
    pub(super) fn has_heirs(&self, view: &View<'a>, at: &str) -> bool {
        let Some(name) = segments(at).nth(2).filter(|name| at == format!("/components/schemas/{}", escape(name)))
        else {
            return false;
        };
        let plain = view.one_of.is_empty() && view.any_of.is_empty();
        plain && view.data.discriminator.is_some() && self.children.contains_key(&name)
    }

    /// Whether a component's `allOf` means that it is a variant of what it refers to, not that very type.
    pub(super) fn extends(&self, reference: &str, source: &Inline, at: &str) -> bool {
        let (Some(parent), Inline::Component(name)) = (component(reference, "schemas"), source) else { return false };
        let own = at == format!("/components/schemas/{}", escape(name));
        let heir = self.children.get(&parent).is_some_and(|children| children.contains(name));
        let discriminated = match self.schemas().get(&parent) {
            Some(ReferenceOr::Item(schema)) => schema.schema_data.discriminator.is_some(),
            _ => false,
        };
        own && heir && discriminated
    }

    /// Tag values of a component under its parent's discriminator: by mapping, by its own list, else its name.
    fn tags_of(
        &self,
        heir: &str,
        tag: &str,
        mapping: &HashMap<String, Vec<String>>,
        inherited: &[String],
    ) -> Result<Vec<String>> {
        if let Some(mapped) = mapping.get(heir) {
            return Ok(mapped.clone());
        }
        let at = format!("/components/schemas/{}", escape(heir));
        let listed = self.values(&self.schemas()[heir], tag, &at)?.map(|t| t.values).unwrap_or_default();
        Ok(if listed.is_empty() || listed == inherited { vec![heir.to_owned()] } else { listed })
    }

    /// The components that extend this one, and those that extend them.
    fn heirs(&self, name: &str) -> Vec<String> {
        let mut seen = HashSet::from([name.to_owned()]);
        let mut heirs = Vec::new();
        let mut open: Vec<&String> = self.children.get(name).into_iter().flatten().rev().collect();
        while let Some(heir) = open.pop() {
            if seen.insert(heir.clone()) {
                heirs.push(heir.clone());
                open.extend(self.children.get(heir).into_iter().flatten().rev());
            }
        }
        heirs
    }
}

/// The values that a mapping gives components, whose names or references it has.
pub(super) fn by_component(mapping: &IndexMap<String, String>) -> HashMap<String, Vec<String>> {
    let mut values: HashMap<String, Vec<String>> = HashMap::new();
    for (value, target) in mapping {
        let name = component(target, "schemas").unwrap_or_else(|| target.clone());
        values.entry(name).or_default().push(value.clone());
    }
    values
}
