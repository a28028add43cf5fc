//! Swagger 2.0 in the words of OpenAPI 3.0, also where a document of 3.x uses them. Parts that move are recorded, so
//! that diagnostics name the place where they stand in the document. Words of 2.0 that 3.0 has no place for stay
//! beside what they became.

mod body;
mod parameters;
mod references;
mod responses;
mod security;
mod servers;
mod vocabulary;

use serde_json::{Map, Value};

pub(super) use security::scheme;
pub(super) use vocabulary::{COLLECTION_FORMAT, DOCUMENT, ITEMS};

use super::CARRIED;
use super::dialect::Dialect;
use super::report::Report;
use crate::diagnostic::Code;
use crate::document::merge::METHODS;
use crate::document::moved::Moved;
use crate::document::push;

type Members = Map<String, Value>;

/// Sections whose members are components in 3.0, and what those are called there.
pub(super) const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// Rewrites a document that has its shape.
pub(super) fn convert(tree: &mut Value, dialect: Dialect, report: &mut Report) -> Moved {
    let Value::Object(mut root) = std::mem::take(tree) else { return Moved::default() };
    let mut moved = Moved::default();
    let mut components = section(&mut root, "components");
    let [definitions, parameters, responses, schemes] = SECTIONS.map(|(before, now)| {
        let (new, old) = (section(&mut components, now), section(&mut root, before));
        if new.is_empty() {
            moved.insert(format!("/components/{now}"), format!("/{before}"));
            return old;
        }
        // What both have is described where the dialect wants it; the other refers to it.
        let place = |section: &str, name: &str| push(&format!("/{section}"), name);
        let to = format!("components/{now}");
        let (mut all, others, home) =
            if dialect == Dialect::V20 { (old, new, before) } else { (new, old, to.as_str()) };
        let away = if home == before { to.as_str() } else { before };
        for name in all.keys().filter(|_| home == before) {
            moved.insert(place(&to, name), place(home, name));
        }
        for (name, value) in others {
            if !all.contains_key(&name) {
                moved.insert(place(&to, &name), place(away, &name));
                all.insert(name, value);
            }
        }
        all
    });
    let paths = section(&mut root, "paths");
    let mut convert = Convert {
        swagger: dialect == Dialect::V20,
        base: String::new(),
        schemes: Vec::new(),
        consumes: media_types(root.get("consumes")),
        produces: media_types(root.get("produces")),
        parameters,
        responses,
        moved,
        report,
    };
    let servers = convert.servers(&root).filter(|_| !root.contains_key("servers"));
    convert.components(definitions, schemes, &mut components);
    let paths = paths.into_iter().map(|(path, item)| {
        let at = push("/paths", &path);
        let item = if path.starts_with("x-") { item } else { convert.path_item(item, &at) };
        (path, item)
    });
    let paths: Members = paths.collect();
    root.extend(servers.map(|servers| ("servers".into(), servers)));
    root.insert("paths".into(), paths.into());
    root.insert("components".into(), components.into());
    *tree = Value::Object(root);
    references::rewrite(tree);
    convert.moved
}

fn section(members: &mut Members, name: &str) -> Members {
    match members.shift_remove(name) {
        Some(Value::Object(section)) => section,
        _ => Map::new(),
    }
}

/// What the parts of a document share, and what is found out about them. Pointers called `from` are those of the
/// document, pointers called `to` those of the tree that is made.
struct Convert<'a> {
    /// Whether the document is one of 2.0, where what it leaves unsaid has the meaning of 2.0.
    swagger: bool,
    /// Host and path of all servers.
    base: String,
    schemes: Vec<String>,
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: Members,
    responses: Members,
    moved: Moved,
    report: &'a mut Report,
}

impl Convert<'_> {
    fn moved(&mut self, to: &str, from: &str) {
        if to != from {
            self.moved.insert(to.into(), from.into());
        }
    }

    fn note(&mut self, code: Code, from: &str, message: impl Into<String>) {
        self.report.note(code, from, message);
    }

    fn components(&mut self, definitions: Members, schemes: Members, components: &mut Members) {
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
        if let Some(Value::Object(headers)) = components.get_mut("headers") {
            for (name, header) in headers {
                let at = push("/components/headers", name);
                *header = self.header(header.take(), &at, &at);
            }
        }
        let schemes: Members = schemes.into_iter().map(|(name, value)| (name, security::scheme(value))).collect();
        for (section, members) in [
            ("schemas", definitions),
            ("parameters", parameters),
            ("responses", responses),
            ("securitySchemes", schemes),
        ] {
            components.insert(section.into(), members.into());
        }
    }

    fn path_item(&mut self, item: Value, at: &str) -> Value {
        let mut item = match item {
            Value::Object(members) if !members.contains_key("$ref") => members,
            other => return other,
        };
        let (shared, parameters) = self.split(item.shift_remove("parameters"), at);
        let mut operations = Map::new();
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.shift_remove(method) {
                let operation = self.operation(operation, &shared, &push(at, method));
                operations.insert(method.into(), operation);
            }
        }
        item.extend((!parameters.is_empty()).then(|| ("parameters".into(), parameters.into())));
        item.extend(operations);
        item.into()
    }

    fn operation(&mut self, mut operation: Members, shared: &[parameters::Part], at: &str) -> Value {
        // What has an empty list says nothing, and is sent all the same.
        let own = |key: &str| Some(media_types(operation.get(key))).filter(|own| !own.is_empty());
        let consumes = own("consumes").unwrap_or_else(|| self.consumes.clone());
        let produces = own("produces").unwrap_or_else(|| self.produces.clone());
        let servers = self.own_servers(operation.get("schemes"));
        let (parts, parameters) = self.split(operation.shift_remove("parameters"), at);
        let mut parts = parameters::overridden(parts, shared);
        if operation.contains_key("requestBody")
            && let Some(part) = parts.first()
        {
            let message = format!("the operation has `requestBody`; the parameter {} is left out", part.name());
            self.report.note(Code::KeywordIgnored, &part.from, message);
            parts.clear();
        }
        let body = self.body(parts, &consumes, at);
        let responses = operation.shift_remove("responses").unwrap_or_default();
        let responses = self.responses(responses, &produces, at);
        operation.extend((!parameters.is_empty()).then(|| ("parameters".into(), parameters.into())));
        operation.extend(body.map(|body| ("requestBody".into(), body)));
        if !operation.contains_key("servers") {
            operation.extend(servers.map(|servers| ("servers".into(), servers)));
        }
        operation.insert("responses".into(), responses);
        operation.into()
    }
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

/// Whether a schema is of a file, which is one of bytes.
fn is_file(schema: &Value) -> bool {
    let is = |key: &str, word: &str| schema.get(key).is_some_and(|value| value == word);
    is("type", "string") && is("format", "binary")
}
