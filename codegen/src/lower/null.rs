//! Whether null is a value of a schema.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema};

use super::Lower;
use super::view::View;
use crate::diagnostic::Result;
use crate::document::{escape, push};

impl<'a> Lower<'a> {
    /// Whether null is a value of a component.
    pub(super) fn is_nullable_component(&self, name: &str) -> Result<bool> {
        let at = format!("/components/schemas/{}", escape(name));
        self.is_nullable_at(&self.schemas()[name], &at, &mut HashSet::new())
    }

    /// Whether null is a value of a schema: it says so, or one of its variants, or what it is another name of.
    pub(super) fn is_nullable(&self, view: &View<'a>, at: &str) -> Result<bool> {
        self.is_nullable_view(view, at, &mut HashSet::new())
    }

    fn is_nullable_at(&self, schema: &'a ReferenceOr<Schema>, at: &str, seen: &mut HashSet<String>) -> Result<bool> {
        let (schema, at) = self.resolve(schema, at)?;
        Ok(seen.insert(at.clone()) && self.is_nullable_view(&View::new(schema), &at, seen)?)
    }

    fn is_nullable_view(&self, view: &View<'a>, at: &str, seen: &mut HashSet<String>) -> Result<bool> {
        if view.nullable() || view.is_null() {
            return Ok(true);
        }
        let (of, keyword) = view.choice();
        let (of, keyword) = match view.all_of {
            [_] if of.is_empty() => (view.all_of, "allOf"),
            _ => (of, keyword),
        };
        for (index, schema) in of.iter().enumerate() {
            if self.is_nullable_at(schema, &push(&push(at, keyword), &index.to_string()), seen)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
