//! Lists whose first items have types of their own: `prefixItems`, which the hub hands on as the variants of `items`.

use openapiv3::{ReferenceOr, Schema};

use super::Lower;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::carried;
use crate::ir::{Inline, Type};

/// Longer ones are lists: nobody writes them out, and Rust does little with them.
const LONGEST: usize = 6;

impl<'a> Lower<'a> {
    /// The type of a list of a known length, each item of its own type.
    pub(super) fn tuple(
        &mut self,
        view: &View<'a>,
        items: &'a ReferenceOr<Box<Schema>>,
        at: &str,
        source: &Inline,
    ) -> Result<Option<Type>> {
        let Some(count) = carried(&view.data.extensions, "prefixItems").and_then(serde_json::Value::as_u64) else {
            return Ok(None);
        };
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let of = match items {
            ReferenceOr::Item(items) => View::new(items).any_of,
            ReferenceOr::Reference { .. } => return Ok(None),
        };
        let exact = of.len() == count || view.constraints.items.1 == Some(count);
        if !exact || count > LONGEST || of.len() < count {
            self.note(
                Code::UnionUndecided,
                at,
                "a list that begins with items of their own types; each may be any of them",
            );
            return Ok(None);
        }
        if view.constraints.items.0.is_none_or(|least| least < count) {
            let message = format!("a list of {count} items, each of its own type; one with fewer is not read");
            self.note(Code::Assumed, at, message);
        }
        let mut types = Vec::new();
        for (index, schema) in of[..count].iter().enumerate() {
            let at = push(&push(&push(at, "items"), "anyOf"), &index.to_string());
            types.push(self.schema(schema, &at, source)?);
        }
        Ok(Some(Type::Tuple(types)))
    }
}
