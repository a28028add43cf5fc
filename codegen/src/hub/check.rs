//! Whether a document has the members that it must have, and of the right kind, before anything is read from it.
//! Inside schemas only what holds other schemas is looked at: other keywords are carried, and noted where they have
//! no effect.

use serde_json::{Map, Value};

use super::shape::{Kind, Shape};
use crate::diagnostic::{Code, Error, Note, Result};
use crate::document::{Document, push};

/// Members of 3.1 without which nothing is lost.
const HARMLESS: [&str; 4] = ["jsonSchemaDialect", "summary", "identifier", "pathItems"];

/// Looks at a whole document, which is of this shape. What is not known anywhere is noted.
///
/// # Errors
/// When a member is missing or of the wrong kind.
pub(super) fn check(document: &Document, shape: &'static Shape) -> Result<Vec<Note>> {
    let mut check = Check { document, notes: Vec::new() };
    check.object(&document.value, shape, "")?;
    Ok(check.notes)
}

struct Check<'a> {
    document: &'a Document,
    notes: Vec<Note>,
}

impl Check<'_> {
    fn fault(&self, pointer: &str, message: String) -> Error {
        let help = "mend the description, or change it by an overlay";
        Error::at(self.document.locate(pointer), message).help(help)
    }

    fn object(&mut self, value: &Value, shape: &'static Shape, at: &str) -> Result<()> {
        let Some(members) = value.as_object() else { return Ok(()) };
        if let Some(reference) = members.get("$ref") {
            return self.reference(reference, members, shape, at);
        }
        for name in shape.required.iter().chain((shape.needs)(members)) {
            if members.get(*name).is_none_or(Value::is_null) {
                if shape.spare {
                    self.note(at, format!("{} needs `{name}`; it has no effect", shape.what));
                    return Ok(());
                }
                return Err(self.fault(at, format!("{} needs `{name}`", shape.what)));
            }
        }
        if shape.takes_schema() && !members.contains_key("schema") && !members.contains_key("content") {
            return Err(self.fault(at, format!("{} needs `schema` or `content`", shape.what)));
        }
        for (key, value) in members.iter().filter(|(key, value)| !key.starts_with("x-") && !value.is_null()) {
            let at = push(at, key);
            match shape.kind(key) {
                Some(kind) => self.member(key, value, kind, shape.schema, &at)?,
                None => self.unknown(key, shape, &at)?,
            }
            if shape.components {
                self.component_names(value, &at)?;
            }
        }
        Ok(())
    }

    /// In a schema, what stands beside a reference is one more condition; elsewhere it is dropped.
    fn reference(
        &mut self,
        reference: &Value,
        members: &Map<String, Value>,
        shape: &'static Shape,
        at: &str,
    ) -> Result<()> {
        if !reference.is_string() {
            return Err(self.wrong("$ref", "a text", reference, at));
        }
        let dropped = |key: &&String| *key != "$ref" && !shape.schema && !key.starts_with("x-");
        for key in members.keys().filter(dropped) {
            self.note(at, format!("`{key}` has no effect beside `$ref`"));
        }
        Ok(())
    }

    fn note(&mut self, at: &str, message: String) {
        self.notes.push(Note { code: Code::KeywordIgnored, location: self.document.locate(at), message });
    }

    /// A member that the object has no use for.
    fn unknown(&mut self, key: &str, shape: &'static Shape, at: &str) -> Result<()> {
        if let Some(rule) = shape.rule {
            return Err(self.fault(at, format!("`{key}` is out of place: {rule}")));
        }
        if !shape.schema && !HARMLESS.contains(&key) {
            let message = match key {
                "webhooks" => "webhooks are not generated".to_owned(),
                key => format!("`{key}` is not known here; it has no effect"),
            };
            self.note(at, message);
        }
        Ok(())
    }

    fn component_names(&self, value: &Value, at: &str) -> Result<()> {
        let nameless = value.as_object().is_some_and(|members| members.contains_key(""));
        if nameless { Err(self.fault(at, "a component needs a name".into())) } else { Ok(()) }
    }

    fn member(&mut self, key: &str, value: &Value, kind: Kind, in_schema: bool, at: &str) -> Result<()> {
        let wanted = match kind {
            Kind::Object(shape) if value.is_object() => return self.object(value, shape, at),
            Kind::Additional(shape) if value.is_object() => return self.object(value, shape, at),
            Kind::Object(_) | Kind::Map(_) | Kind::Requirement if !value.is_object() => "an object",
            Kind::Additional(_) if !value.is_boolean() => "an object or a boolean",
            Kind::List(_) | Kind::Requirements if !value.is_array() => "a list",
            Kind::Requirements => return self.requirements(key, value, at),
            Kind::List(shape) => return self.items(key, value, shape, at),
            Kind::Map(shape) => return self.values(value, shape, at),
            _ if in_schema => return Ok(()),
            Kind::Text | Kind::TextOrNull if !value.is_string() => "a text",
            Kind::Flag | Kind::Switch if !value.is_boolean() => "a boolean",
            Kind::Texts if !value.as_array().is_some_and(|items| items.iter().all(Value::is_string)) => {
                "a list of texts"
            }
            Kind::OneOf(names) if !value.as_str().is_some_and(|name| names.contains(&name)) => {
                return Err(self.wrong(key, &format!("one of {}", names.join(", ")), value, at));
            }
            _ => return Ok(()),
        };
        Err(self.wrong(key, wanted, value, at))
    }

    fn items(&mut self, key: &str, value: &Value, shape: &'static Shape, at: &str) -> Result<()> {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            let at = push(at, &index.to_string());
            if !item.is_object() {
                return Err(self.wrong(key, "a list of objects", value, &at));
            }
            self.object(item, shape, &at)?;
        }
        Ok(())
    }

    fn requirements(&self, key: &str, value: &Value, at: &str) -> Result<()> {
        let texts = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            if !item.as_object().is_some_and(|schemes| schemes.values().all(texts)) {
                let message =
                    format!("a requirement in `{key}` must be an object with a list of texts for each scheme");
                return Err(self.fault(&push(at, &index.to_string()), message));
            }
        }
        Ok(())
    }

    fn values(&mut self, value: &Value, shape: &'static Shape, at: &str) -> Result<()> {
        for (key, value) in value.as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("x-")) {
            let at = push(at, key);
            if !value.is_object() {
                return Err(self.wrong(key, "an object", value, &at));
            }
            self.object(value, shape, &at)?;
        }
        Ok(())
    }

    fn wrong(&self, key: &str, wanted: &str, value: &Value, at: &str) -> Error {
        let error = self.fault(at, format!("`{key}` must be {wanted}, not {}", kind_of(value)));
        if wanted == "a text" && value.is_number() { error.help("put it in quotes") } else { error }
    }
}

/// What a value is, for people.
pub(super) fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "a boolean".into(),
        Value::Number(_) => "a number".into(),
        Value::String(text) => format!("the text {text:?}"),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}
