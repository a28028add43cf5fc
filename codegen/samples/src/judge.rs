//! Whether values are valid: a JSON Schema validator says so.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::{Draft, Registry, Validator};
use serde_json::Value;

/// The judge over the schemas of one document.
pub(crate) struct Judge<'a> {
    registry: &'a Registry<'a>,
    draft: Draft,
    validators: RefCell<HashMap<String, Result<Rc<Validator>, String>>>,
}

impl<'a> Judge<'a> {
    /// A judge who finds what schemas refer to in a registry.
    pub(crate) fn new(registry: &'a Registry<'a>, draft: Draft) -> Judge<'a> {
        Judge { registry, draft, validators: RefCell::default() }
    }

    /// Whether the schema is one.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn takes(&self, schema: &Value) -> Result<(), String> {
        self.validator(schema).map(drop)
    }

    /// Whether a value is valid where a schema is wanted.
    pub(crate) fn valid(&self, schema: &Value, value: &Value) -> bool {
        self.validator(schema).is_ok_and(|validator| validator.is_valid(value))
    }

    fn validator(&self, schema: &Value) -> Result<Rc<Validator>, String> {
        let mut validators = self.validators.borrow_mut();
        let known = validators.entry(schema.to_string()).or_insert_with(|| {
            let options = jsonschema::options().with_draft(self.draft).should_validate_formats(true);
            let validator = options.offline().with_registry(self.registry).build(schema);
            validator.map(Rc::new).map_err(|error| format!("{} at {}", error.masked(), error.schema_path()))
        });
        known.clone()
    }
}
