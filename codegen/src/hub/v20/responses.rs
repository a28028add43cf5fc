//! Answers with their headers.

use serde_json::{Map, Value};

use super::parameters::{Place, referred, schema_at};
use super::{Convert, Members, carried, schema};
use crate::diagnostic::Code;
use crate::document::push;

/// The media type where none is said.
pub(super) fn usual(is_file: bool) -> &'static str {
    if is_file { "application/octet-stream" } else { "application/json" }
}

impl Convert {
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
            let media = usual(schemas.any(|schema| schema::file(&mut schema.clone())));
            self.note(Code::Assumed, at, format!("no media type of the answers is said; {media} is taken"));
        }
    }

    pub(super) fn response(&mut self, response: Value, produces: &[String], from: &str, to: &str) -> Value {
        let Value::Object(mut members) = response else { return response };
        if members.contains_key("$ref") {
            schema::reference(&mut members);
            return members.into();
        }
        self.moved(to, from);
        let mut examples = match members.shift_remove("examples") {
            Some(Value::Object(examples)) => examples,
            _ => Map::new(),
        };
        let schema = members.shift_remove("schema").filter(Value::is_object);
        let content = self.content(schema, &mut examples, produces, from, to);
        let headers = members.shift_remove("headers");
        let mut response = carried(members, &["description"]);
        if let Some(Value::Object(headers)) = headers {
            let headers = headers.into_iter().map(|(name, header)| {
                let from = push(&push(from, "headers"), &name);
                let to = push(&push(to, "headers"), &name);
                (name, self.header(header, &from, &to))
            });
            let headers: Members = headers.collect();
            response.insert("headers".into(), headers.into());
        }
        response.extend((!content.is_empty()).then(|| ("content".into(), content.into())));
        response.extend((!examples.is_empty()).then(|| ("x-specwright-examples".into(), examples.into())));
        response.into()
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
            Some(mut schema) => {
                schema::convert(&mut schema);
                let is_file = schema::file(&mut schema);
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

    fn header(&mut self, header: Value, from: &str, to: &str) -> Value {
        let Value::Object(mut members) = header else { return header };
        self.moved(&push(to, "schema"), &schema_at(&members, from));
        let (schema, _) = self.described(&mut members, Place::Simple, from);
        let mut header = carried(members, &["description", "required", "deprecated", "example"]);
        header.insert("schema".into(), schema);
        header.into()
    }
}
