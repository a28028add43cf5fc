//! What an api sends of its own accord, by webhooks and callbacks: nothing calls it, but its payloads get types. A
//! schema that stands there becomes a component, which all types are made of.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::report::Report;
use crate::diagnostic::Code;
use crate::document::merge::METHODS;
use crate::document::push;

/// The components that are made, and where they stood.
struct Lift<'a> {
    taken: HashSet<String>,
    schemas: Vec<(String, Value)>,
    moved: Vec<(String, String)>,
    report: &'a mut Report,
}

/// Makes components of the schemas in webhooks and callbacks. What got another place is told by new and old pointer.
pub(super) fn lift(root: &mut Value, report: &mut Report) -> Vec<(String, String)> {
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object);
    let taken = schemas.into_iter().flat_map(Map::keys).cloned().collect();
    let mut lift = Lift { taken, schemas: Vec::new(), moved: Vec::new(), report };
    let webhooks = root.get_mut("webhooks").and_then(Value::as_object_mut);
    if webhooks.as_ref().is_some_and(|webhooks| !webhooks.is_empty()) {
        let message = "webhooks are calls that the api makes; their payloads have types";
        lift.report.note(Code::KeywordIgnored, "/webhooks", message);
    }
    for (name, item) in webhooks.into_iter().flatten() {
        lift.item(item, &push("/webhooks", name), name);
    }
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let at = push("/paths", path);
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let at = push(&push(&at, method), "callbacks");
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
            lift.callbacks(operation.get_mut("callbacks"), &at, &id);
        }
    }
    lift.callbacks(root.pointer_mut("/components/callbacks"), "/components/callbacks", "");
    let Lift { schemas, moved, .. } = lift;
    if let (false, Some(root)) = (schemas.is_empty(), root.as_object_mut()) {
        let components = root.entry("components").or_insert_with(|| json!({}));
        let section = components.as_object_mut().map(|c| c.entry("schemas").or_insert_with(|| json!({})));
        if let Some(Value::Object(section)) = section {
            section.extend(schemas);
        }
    }
    moved
}

impl Lift<'_> {
    fn callbacks(&mut self, callbacks: Option<&mut Value>, at: &str, owner: &str) {
        let Some(Value::Object(callbacks)) = callbacks else { return };
        if !callbacks.is_empty() {
            let message = "callbacks are calls that the api makes; their payloads have types";
            self.report.note(Code::KeywordIgnored, at, message);
        }
        for (name, callback) in callbacks.iter_mut().filter(|(name, _)| !name.starts_with("x-")) {
            let at = push(at, name);
            for (expression, item) in callback.as_object_mut().into_iter().flatten() {
                self.item(item, &push(&at, expression), &format!("{owner} {name}"));
            }
        }
    }

    fn item(&mut self, item: &mut Value, at: &str, name: &str) {
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let at = push(at, method);
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or(name).to_owned();
            let content = operation.pointer_mut("/requestBody/content");
            self.content(content, &push(&push(&at, "requestBody"), "content"), &format!("{id} payload"));
            for (status, response) in
                operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten()
            {
                let at = push(&push(&push(&at, "responses"), status), "content");
                self.content(response.get_mut("content"), &at, &format!("{id} answer"));
            }
        }
    }

    /// Makes a component of each JSON schema that is none yet.
    fn content(&mut self, content: Option<&mut Value>, at: &str, name: &str) {
        for (media, described) in content.and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(schema) = described.get_mut("schema").filter(|_| media.contains("json")) else { continue };
            if schema.get("$ref").is_some() || schema.as_object().is_none_or(Map::is_empty) {
                continue;
            }
            let numbered = (2..).map(|number| format!("{name} {number}"));
            let unique = std::iter::once(name.to_owned()).chain(numbered).find(|name| !self.taken.contains(name));
            let Some(unique) = unique else { continue };
            self.taken.insert(unique.clone());
            let to = push("/components/schemas", &unique);
            self.moved.push((to.clone(), push(&push(at, media), "schema")));
            let reference = json!({ "$ref": format!("#{to}") });
            self.schemas.push((unique, std::mem::replace(schema, reference)));
        }
    }
}
