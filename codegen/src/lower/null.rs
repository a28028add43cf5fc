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
        self.any_nullable(vec![Step { schema: &self.schemas()[name], at, from: None }])
    }

    /// Whether null is a value of a schema: it says so, or one of its variants, or what it is another name of.
    pub(super) fn is_nullable(&self, view: &View<'a>, at: &str) -> Result<bool> {
        Ok(says_null(view) || self.any_nullable(steps(view, at, None))?)
    }

    /// Whether null is a value of one of these schemas, the last first.
    fn any_nullable(&self, mut open: Vec<Step<'a>>) -> Result<bool> {
        let mut seen = HashSet::new();
        // Schemas that were looked at, each with the one that led to it.
        let mut passed: Vec<(*const Schema, Option<usize>)> = Vec::new();
        while let Some(Step { schema, at, from }) = open.pop() {
            let (schema, at) = self.resolve(schema, &at)?;
            let known = self.nullable.get(&std::ptr::from_ref(schema));
            if known == Some(false) || !seen.insert(std::ptr::from_ref(schema)) {
                continue;
            }
            let view = View::new(schema);
            passed.push((schema, from));
            let mut led = Some(passed.len() - 1);
            if known.is_none() && !says_null(&view) {
                open.extend(steps(&view, &at, led));
                continue;
            }
            while let Some((schema, from)) = led.map(|index| passed[index]) {
                self.nullable.keep(schema, true);
                led = from;
            }
            return Ok(true);
        }
        passed.into_iter().for_each(|(schema, _)| self.nullable.keep(schema, false));
        Ok(false)
    }
}

/// A schema to look at.
struct Step<'a> {
    schema: &'a ReferenceOr<Schema>,
    at: String,
    /// Which schema led to it.
    from: Option<usize>,
}

/// Whether a schema says itself that null is a value.
fn says_null(view: &View<'_>) -> bool {
    view.nullable() || view.is_null()
}

/// The variants of a schema, or what it is another name of, the last first.
fn steps<'a>(view: &View<'a>, at: &str, from: Option<usize>) -> Vec<Step<'a>> {
    let (of, keyword) = view.choice();
    let (of, keyword) = match view.all_of {
        [_] if of.is_empty() => (view.all_of, "allOf"),
        _ => (of, keyword),
    };
    let at = push(at, keyword);
    let step = |(index, schema)| Step { schema, at: push(&at, &usize::to_string(&index)), from };
    of.iter().enumerate().rev().map(step).collect()
}
