//! Swagger 2.0 in the words of OpenAPI 3.0. Parts that move are recorded, so that diagnostics name the place where
//! they stand in the document. Words of 2.0 that have no place in 3.0 are carried beside what they became.

mod body;
mod parameters;
mod responses;
mod schema;
mod security;
mod servers;
mod vocabulary;

use serde_json::{Map, Value, json};

pub(super) use vocabulary::DOCUMENT;

use super::CARRIED;
use crate::diagnostic::{Code, Note};
use crate::document::merge::METHODS;
use crate::document::moved::Moved;
use crate::document::{Document, push};

type Members = Map<String, Value>;

/// Sections whose members are components in 3.0, and what those are called there.
const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// Rewrites a document that has its shape.
pub(super) fn convert(document: &mut Document) -> Vec<Note> {
    let Value::Object(mut root) = std::mem::take(&mut document.value) else { return Vec::new() };
    let mut section = |name: &str| match root.shift_remove(name) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    };
    let [definitions, parameters, responses, schemes] = SECTIONS.map(|(name, _)| section(name));
    let paths = section("paths");
    let mut convert = Convert {
        base: String::new(),
        schemes: Vec::new(),
        consumes: media_types(root.get("consumes")),
        produces: media_types(root.get("produces")),
        parameters,
        responses,
        moved: Moved::default(),
        notes: Vec::new(),
    };
    for (before, now) in SECTIONS {
        convert.moved(&format!("/components/{now}"), &format!("/{before}"));
    }
    let servers = convert.servers(&root);
    let components = convert.components(definitions, schemes);
    let paths = paths.into_iter().map(|(path, item)| {
        let at = push("/paths", &path);
        let item = if path.starts_with("x-") { item } else { convert.path_item(item, &at) };
        (path, item)
    });
    let paths: Members = paths.collect();
    let mut root = carried(root, &["info", "security", "tags", "externalDocs"]);
    root.insert("openapi".into(), json!("3.0.3"));
    root.extend(servers.map(|servers| ("servers".into(), servers)));
    root.insert("paths".into(), paths.into());
    root.insert("components".into(), components);
    let located =
        |(code, pointer, message): (Code, String, String)| Note { code, location: document.locate(&pointer), message };
    let notes = convert.notes.into_iter().map(located).collect();
    document.value = Value::Object(root);
    document.moved = convert.moved;
    notes
}

/// What the parts of a document share, and what is found out about them. Pointers called `from` are those of the
/// document, pointers called `to` those of the tree that is made.
struct Convert {
    /// Host and path of all servers.
    base: String,
    schemes: Vec<String>,
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: Members,
    responses: Members,
    moved: Moved,
    notes: Vec<(Code, String, String)>,
}

impl Convert {
    fn moved(&mut self, to: &str, from: &str) {
        if to != from {
            self.moved.insert(to.into(), from.into());
        }
    }

    fn note(&mut self, code: Code, from: &str, message: impl Into<String>) {
        self.notes.push((code, from.into(), message.into()));
    }

    fn components(&mut self, definitions: Members, schemes: Members) -> Value {
        let schemas = definitions.into_iter().map(|(name, mut value)| {
            schema::convert(&mut value);
            (name, value)
        });
        let schemas: Members = schemas.collect();
        let mut parameters = Map::new();
        for (name, parameter) in self.parameters.clone() {
            let from = push("/parameters", &name);
            // What goes into bodies stands in the operations.
            if !parameters::is_of_body(self.resolve(&parameter, &from).0) {
                let to = push("/components/parameters", &name);
                parameters.insert(name, self.parameter(parameter, &from, &to));
            }
        }
        let mut responses = Map::new();
        let produces = self.produces.clone();
        for (name, response) in self.responses.clone() {
            let (from, to) = (push("/responses", &name), push("/components/responses", &name));
            responses.insert(name, self.response(response, &produces, &from, &to));
        }
        let schemes: Members = schemes.into_iter().map(|(name, value)| (name, security::scheme(value))).collect();
        json!({ "schemas": schemas, "parameters": parameters, "responses": responses, "securitySchemes": schemes })
    }

    fn path_item(&mut self, item: Value, at: &str) -> Value {
        let mut members = match item {
            Value::Object(members) if !members.contains_key("$ref") => members,
            other => return other,
        };
        let (shared, parameters) = self.split(members.shift_remove("parameters"), at);
        let mut operations = Map::new();
        for method in METHODS {
            if let Some(Value::Object(operation)) = members.shift_remove(method) {
                let operation = self.operation(operation, &shared, &push(at, method));
                operations.insert(method.into(), operation);
            }
        }
        let mut item = carried(members, &["summary", "description"]);
        item.extend((!parameters.is_empty()).then(|| ("parameters".into(), parameters.into())));
        item.extend(operations);
        item.into()
    }

    fn operation(&mut self, mut members: Members, shared: &[parameters::Part], at: &str) -> Value {
        // What has an empty list says nothing, and is sent all the same.
        let own = |key: &str| Some(media_types(members.get(key))).filter(|own| !own.is_empty());
        let consumes = own("consumes").unwrap_or_else(|| self.consumes.clone());
        let produces = own("produces").unwrap_or_else(|| self.produces.clone());
        let servers = self.own_servers(members.get("schemes"));
        let (parts, parameters) = self.split(members.shift_remove("parameters"), at);
        let body = self.body(parameters::overridden(parts, shared), &consumes, at);
        let responses = members.shift_remove("responses").unwrap_or_default();
        let responses = self.responses(responses, &produces, at);
        let mut operation = carried(
            members,
            &["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security"],
        );
        operation.extend((!parameters.is_empty()).then(|| ("parameters".into(), parameters.into())));
        operation.extend(body.map(|body| ("requestBody".into(), body)));
        operation.extend(servers.map(|servers| ("servers".into(), servers)));
        operation.insert("responses".into(), responses);
        operation.into()
    }
}

/// The members that are the same in 3.0, with the vendor's; every other as an extension.
fn carried(members: Members, same: &[&str]) -> Members {
    let name = |key: String| {
        if key.starts_with("x-") || same.contains(&key.as_str()) { key } else { format!("{CARRIED}{key}") }
    };
    members.into_iter().map(|(key, value)| (name(key), value)).collect()
}

/// The media types that a list names, each once.
fn media_types(list: Option<&Value>) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    for media in list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::trim) {
        if !media.is_empty() && !types.iter().any(|known| known == media) {
            types.push(media.into());
        }
    }
    types
}
