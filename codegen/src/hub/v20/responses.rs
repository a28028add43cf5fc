//! Answers with their headers.

use serde_json::{Map, Value};

use super::parameters::{Place, referred, schema_at};
use super::{Convert, Members, is_file};
use crate::diagnostic::Code;
use crate::document::push;

/// The media type where none is said.
pub(super) fn usual(is_file: bool) -> &'static str {
    if is_file { "application/octet-stream" } else { "application/json" }
}

impl Convert<'_> {
    /// The answers of an operation that produces these media types.
    pub(super) fn responses(&mut self, responses: Value, produces: &[String], at: &str) -> Value {
        let Value::Object(responses) = responses else { return responses };
        let at = push(at, "responses");
        self.unsaid(&responses, produces, &at);
        let mut converted = Map::new();
        for (status, response) in responses {
            if status.starts_with("x-") {
                converted.insert(status, response);
                continue;
            }
            let to = push(&at, &status);
            let (shared, from) = referred(&self.responses, "responses", &response, &to);
            // Which media types a shared answer has, its user decides.
            let response = if produces == self.produces { response } else { shared.clone() };
            let from = if response.get("$ref").is_some() { to.clone() } else { from };
            converted.insert(status, self.response(response, produces, &from, &to));
        }
        converted.into()
    }

    /// Notes once in an operation that it does not say which media types its answers are of.
    fn unsaid(&mut self, responses: &Members, produces: &[String], at: &str) {
        let described = |response| referred(&self.responses, "responses", response, at).0.get("schema");
        let mut schemas = responses.values().filter_map(described).filter(|_| produces.is_empty()).peekable();
        if schemas.peek().is_some() {
            let media = usual(schemas.any(is_file));
            self.note(Code::Assumed, at, format!("no media type of the answers is said; {media} is taken"));
        }
    }

    pub(super) fn response(&mut self, response: Value, produces: &[String], from: &str, to: &str) -> Value {
        let Value::Object(mut members) = response else { return response };
        if members.contains_key("$ref") {
            return members.into();
        }
        self.moved(to, from);
        let mut examples = match members.shift_remove("examples") {
            Some(Value::Object(examples)) => examples,
            _ => Map::new(),
        };
        let schema = members.shift_remove("schema").filter(Value::is_object);
        let content = self.content(schema, &mut examples, produces, from, to);
        if let Some(Value::Object(headers)) = members.get_mut("headers") {
            for (name, header) in headers.iter_mut() {
                let from = push(&push(from, "headers"), name);
                let to = push(&push(to, "headers"), name);
                *header = self.header(header.take(), &from, &to);
            }
        }
        if !content.is_empty() {
            let own = members.entry("content").or_insert_with(|| Map::new().into());
            for (media, content) in content {
                own.as_object_mut().map(|own| own.entry(media).or_insert(content));
            }
        }
        members.extend((!examples.is_empty()).then(|| ("x-specwright-examples".into(), examples.into())));
        members.into()
    }

    /// What an answer holds, by media type. Examples go where they belong. An answer without a schema holds nothing,
    /// unless there are examples of it.
    fn content(
        &mut self,
        schema: Option<Value>,
        examples: &mut Members,
        produces: &[String],
        from: &str,
        to: &str,
    ) -> Members {
        let mut media_type = Map::new();
        let mut types = produces.to_vec();
        match schema {
            Some(schema) => {
                let is_file = is_file(&schema);
                if types.is_empty() {
                    types.push(usual(is_file).into());
                }
                media_type.insert("schema".into(), schema);
            }
            None => types = examples.keys().filter(|media| media.contains('/')).cloned().collect(),
        }
        let mut content = Map::new();
        for media in types {
            let at = push(&push(to, "content"), &media);
            self.moved(&at, from);
            self.moved(&push(&at, "schema"), &push(from, "schema"));
            let mut media_type = media_type.clone();
            if let Some(example) = examples.shift_remove(&media) {
                self.moved(&push(&at, "example"), &push(&push(from, "examples"), &media));
                media_type.insert("example".into(), example);
            }
            content.insert(media, media_type.into());
        }
        content
    }

    pub(super) fn header(&mut self, header: Value, from: &str, to: &str) -> Value {
        let Value::Object(mut members) = header else { return header };
        if members.contains_key("$ref") || self.is_new(&members) {
            return members.into();
        }
        self.moved(&push(to, "schema"), &schema_at(&members, from));
        let (schema, _) = self.described(&mut members, Place::Simple, from);
        members.insert("schema".into(), schema);
        members.into()
    }
}
