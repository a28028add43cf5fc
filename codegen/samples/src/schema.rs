//! The schemas of a description in the words of JSON Schema.

use std::collections::{HashMap, HashSet};

use jsonschema::{Draft, Registry};
use serde_json::{Map, Value, json};

/// What references in the schemas are made relative to.
const BASE: &str = "https://document.invalid/";

/// A description whose schemas are JSON Schemas.
pub(crate) struct Document {
    /// The draft that its schemas come nearest to.
    pub(crate) draft: Draft,
    /// As it was written.
    original: Value,
    /// With all its schemas rewritten.
    tree: Value,
    /// How `oneOf` is read.
    reading: Reading,
    /// References of schemas that are made of another one by `allOf`.
    heirs: HashMap<String, Vec<String>>,
}

/// How many variants of `oneOf` a value may be of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reading {
    /// One alone; where a discriminator says which, it may be of others too.
    Strict,
    /// Any number: what people write who let nothing tell the variants apart.
    Loose,
}

impl Document {
    /// Reads a description, of any dialect.
    pub(crate) fn new(original: Value, reading: Reading) -> Document {
        let draft = if new_draft(&original) { Draft::Draft202012 } else { Draft::Draft4 };
        let tree = rewritten(&original, &original, reading);
        let heirs = heirs(&tree);
        Document { draft, original, tree, reading, heirs }
    }

    /// The registry in which references find their schemas.
    pub(crate) fn registry(&self) -> Result<Registry<'_>, String> {
        let registry = Registry::new().draft(self.draft).add(BASE, &self.tree).map_err(|e| e.to_string())?;
        registry.prepare().map_err(|e| e.to_string())
    }

    /// The schema at a place. Whether it may be null is said where it is used.
    pub(crate) fn schema(&self, pointer: &str) -> Option<Value> {
        let reference = absolute(pointer);
        if self.heirs.contains_key(&reference) {
            return Some(json!({ "$ref": reference }));
        }
        let mut schema = schema_at(self.original.pointer(pointer)?);
        if let Some(members) = schema.as_object_mut() {
            NULLABLE.iter().for_each(|word| drop(members.remove(*word)));
        }
        Some(rewritten(&schema, &self.original, self.reading))
    }

    /// What a reference leads to.
    pub(crate) fn follow(&self, reference: &str) -> Option<&Value> {
        let pointer = reference.strip_prefix(BASE)?.strip_prefix('#')?;
        at(&self.tree, pointer)
    }

    /// References of the schemas that are made of one by `allOf`.
    pub(crate) fn heirs(&self, reference: &str) -> &[String] {
        self.heirs.get(reference).map_or(&[], Vec::as_slice)
    }
}

/// Whether a description has the schemas of JSON Schema of 2020, not those of draft 4.
fn new_draft(original: &Value) -> bool {
    original.get("openapi").and_then(Value::as_str).is_some_and(|version| !version.starts_with("3.0"))
}

/// The reference to a component that a mapping names, by reference or by name.
pub(crate) fn mapped(target: &str, base: &str) -> String {
    match target.strip_prefix('#') {
        Some(pointer) => absolute(pointer),
        None => base.rsplit_once('/').map_or_else(|| target.to_owned(), |(folder, _)| format!("{folder}/{target}")),
    }
}

/// A reference to a place in the document, as a URI.
fn absolute(pointer: &str) -> String {
    let mut uri = format!("{BASE}#");
    for byte in pointer.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'%' | b'$' | b'(' | b')' => {
                uri.push(char::from(byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// What a pointer in a URL fragment leads to.
fn at<'v>(tree: &'v Value, pointer: &str) -> Option<&'v Value> {
    tree.pointer(pointer).or_else(|| tree.pointer(&decoded(pointer)?))
}

/// A URL fragment without its percent signs.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// The schema that stands at a place: in Swagger 2.0 a parameter is one, and a list of form fields is an object.
fn schema_at(place: &Value) -> Value {
    let required = |field: &&Value| field["required"] == true;
    let name = |field: &Value| field["name"].as_str().unwrap_or_default().to_owned();
    match place {
        Value::Array(parameters) => {
            let fields = || parameters.iter().filter(|parameter| parameter["in"] == "formData");
            let properties: Map<String, Value> = fields().map(|field| (name(field), schema_at(field))).collect();
            let required: Vec<String> = fields().filter(required).map(name).collect();
            json!({"type": "object", "properties": properties, "required": required})
        }
        Value::Object(members) if members.get("in").is_some_and(Value::is_string) => {
            let mut schema = members.clone();
            for word in ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"] {
                schema.remove(word);
            }
            Value::Object(schema)
        }
        schema => schema.clone(),
    }
}

/// The words for null, besides the type of that name.
const NULLABLE: [&str; 2] = ["nullable", "x-nullable"];

/// A tree in which every schema is a JSON Schema: references are absolute, null is a type. What leads nowhere in the root
/// says nothing.
fn rewritten(value: &Value, root: &Value, reading: Reading) -> Value {
    let members = match value {
        Value::Array(items) => return items.iter().map(|item| rewritten(item, root, reading)).collect(),
        Value::Object(members) => members,
        other => return other.clone(),
    };
    let nullable = NULLABLE.iter().any(|word| members.get(*word) == Some(&Value::Bool(true)));
    let mut new: Map<String, Value> = Map::new();
    for (key, value) in members {
        let value = match value {
            // Of a part this says nothing: null is a value if all parts take it.
            Value::Array(parts) if key == "allOf" => {
                parts.iter().filter(|part| !is_only_nullable(part)).cloned().collect()
            }
            value => value.clone(),
        };
        new.insert(key.clone(), rewritten(&value, root, reading));
    }
    if let Some(pointer) = members.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#')) {
        let dangles = pointer.starts_with('/') && at(root, pointer).is_none();
        match dangles {
            true => new.remove("$ref"),
            false => new.insert("$ref".into(), json!(absolute(pointer))),
        };
    }
    // A parameter says so of itself, a property of long ago too.
    if new.get("required").is_some_and(Value::is_boolean) {
        new.remove("required");
    }
    // A member that is listed twice is required once.
    if let Some(Value::Array(names)) = new.get_mut("required") {
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(name.to_string()));
    }
    // A bound of older drafts has a flag beside it.
    for (bound, flag) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if new_draft(root) && new.get(flag).is_some_and(Value::is_boolean) {
            let exclusive = new.remove(flag) == Some(Value::Bool(true));
            let bound = if exclusive { new.remove(bound) } else { None };
            new.extend(bound.map(|bound| (flag.to_owned(), bound)));
        }
    }
    // Words of another draft.
    new.remove("$recursiveAnchor");
    // A list of none asks for nothing.
    for list in ["required", "oneOf", "anyOf", "allOf"] {
        if new.get(list) == Some(&json!([])) {
            new.remove(list);
        }
    }
    if let Some(first) = new.get("prefixItems").and_then(Value::as_array).map(Vec::len) {
        // Who names the first items means that they are there.
        new.entry("minItems").or_insert(json!(first));
    }
    let told = new.contains_key("discriminator") || reading == Reading::Loose;
    if told && new.get("oneOf").is_some_and(Value::is_array) && !new.contains_key("anyOf") {
        let variants = new.remove("oneOf").unwrap_or_default();
        new.insert("anyOf".into(), variants);
    }
    if nullable { with_null(new) } else { Value::Object(new) }
}

/// Whether a schema says that null is a value, and nothing else of one.
fn is_only_nullable(schema: &Value) -> bool {
    let words = ["description", "title", "default", "example"];
    let says = |(key, value): (&String, &Value)| match NULLABLE.contains(&key.as_str()) {
        true => value == &Value::Bool(true),
        false => words.contains(&key.as_str()),
    };
    schema
        .as_object()
        .is_some_and(|members| NULLABLE.iter().any(|word| members.contains_key(*word)) && members.iter().all(says))
}

/// A schema and null.
fn with_null(mut schema: Map<String, Value>) -> Value {
    NULLABLE.iter().for_each(|word| drop(schema.remove(*word)));
    let has = |key: &str| schema.contains_key(key);
    if ["$ref", "allOf", "anyOf", "oneOf", "const"].into_iter().any(has) {
        return json!({"anyOf": [schema, {"type": "null"}]});
    }
    let alone = !["type", "properties", "enum"].into_iter().any(has);
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    match schema.get_mut("type") {
        Some(Value::Array(types)) => types.push(json!("null")),
        Some(one) => *one = json!([one, "null"]),
        // What says nothing else means null alone.
        None if alone => drop(schema.insert("type".into(), json!("null"))),
        None => {}
    }
    Value::Object(schema)
}

/// Schemas among the components that are made of others, by those.
fn heirs(tree: &Value) -> HashMap<String, Vec<String>> {
    let mut heirs: HashMap<String, Vec<String>> = HashMap::new();
    for place in ["/components/schemas", "/definitions"] {
        for (name, schema) in tree.pointer(place).and_then(Value::as_object).into_iter().flatten() {
            let own = absolute(&format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")));
            for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
                if let Some(reference) = part.get("$ref").and_then(Value::as_str) {
                    heirs.entry(reference.to_owned()).or_default().push(own.clone());
                }
            }
        }
    }
    heirs
}
