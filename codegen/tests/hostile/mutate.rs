//! Wrong descriptions out of right ones: changes that are drawn from bytes.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// Keys that mean something to a generator, and keys that mean harm to it.
const KEYS: &[&str] = &[
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "properties",
    "items",
    "additionalProperties",
    "required",
    "enum",
    "type",
    "format",
    "discriminator",
    "nullable",
    "default",
    "const",
    "prefixItems",
    "patternProperties",
    "parameters",
    "requestBody",
    "responses",
    "content",
    "schema",
    "schemas",
    "headers",
    "security",
    "servers",
    "callbacks",
    "200",
    "default",
    "x-specwright-actions",
    "x-specwright-enum",
    "",
    "self",
    "Self",
    "crate",
    "_",
    "type",
    "1",
    "a b",
    "ä",
    "日本",
    "😀",
    "\u{202e}",
    "\"#\"]",
    "*/",
    "../../x",
    "a/b",
    "~",
    "get",
    "/{a}{a}",
    "/{",
    "operationId",
    "in",
    "name",
    "Option",
    "Vec",
    "String",
    "rt",
    "std",
    "Box",
    "types",
    "operations",
    "API",
    "ALL",
];

/// Scalars that mean something, and scalars that mean harm.
const TEXTS: &[&str] = &[
    "",
    "string",
    "object",
    "array",
    "integer",
    "number",
    "boolean",
    "null",
    "#/components/schemas/A",
    "#",
    "#/",
    "#/paths",
    "#/components/schemas/~2",
    "#/%ZZ",
    "other.yaml#/a",
    "https://example.com/a.yaml",
    "binary",
    "byte",
    "date-time",
    "uuid",
    "int32",
    "int64",
    "query",
    "path",
    "header",
    "cookie",
    "deepObject",
    "application/json",
    "multipart/form-data",
    "text/event-stream",
    "*/*",
    "self",
    "crate",
    "fn",
    "`",
    "```rust\npanic!()\n```",
    "\"]\n#![no_std]",
    "*/ }",
    "[a](b)",
    "\u{202e}x",
    "\r\n",
    "\0",
    "{a}",
    "/{a}/{b",
    "3.1.0",
    "2.0",
    "get",
    "9999999999999999999999",
    "-",
];

/// The descriptions of the golden cases, by name.
pub(crate) fn seeds() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|above| above.join("golden/cases"));
    let entries = folder.filter_map(|folder| fs::read_dir(folder).ok()).next().into_iter().flatten();
    let read = |path: &Path| serde_yaml::from_str::<Value>(&fs::read_to_string(path).ok()?).ok();
    let seed = |path: &Path| Some((path.file_name()?.to_string_lossy().into_owned(), read(path)?));
    let mut seeds: Vec<_> = entries.flatten().filter_map(|entry| seed(&entry.path())).collect();
    seeds.retain(|(_, value)| value.is_object());
    seeds.sort_by(|a, b| a.0.cmp(&b.0));
    seeds
}

/// Bytes as choices. When they are used up, every choice is the first.
struct Draw<'a>(&'a [u8]);

impl Draw<'_> {
    fn byte(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first)
    }

    fn below(&mut self, count: usize) -> usize {
        let drawn = self.byte() << 8 | self.byte();
        if count == 0 { 0 } else { drawn % count }
    }

    fn one<'s>(&mut self, of: &[&'s str]) -> &'s str {
        of[self.below(of.len())]
    }
}

/// Changes a tree once for every few bytes.
pub(crate) fn mutate(seed: &Value, bytes: &[u8]) -> Value {
    let mut tree = seed.clone();
    let mut draw = Draw(bytes);
    while !draw.0.is_empty() {
        let mut places = Vec::new();
        pointers(&tree, &mut String::new(), &mut places);
        let place = places[draw.below(places.len())].clone();
        let other = places[draw.below(places.len())].clone();
        let transplanted = tree.pointer(&other).cloned().unwrap_or_default();
        let Some(node) = tree.pointer_mut(&place) else { continue };
        change(node, transplanted, &mut draw);
    }
    tree
}

/// All places of a tree, as JSON pointers.
fn pointers(value: &Value, at: &mut String, places: &mut Vec<String>) {
    places.push(at.clone());
    let length = at.len();
    let mut below = |key: &str, value: &Value| {
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        // A tree that was put into itself grows fast.
        if places.len() < 5_000 {
            pointers(value, at, places);
        }
        at.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| below(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| below(&index.to_string(), value)),
        _ => {}
    }
}

fn change(node: &mut Value, transplanted: Value, draw: &mut Draw<'_>) {
    match draw.byte() % 10 {
        0 => *node = transplanted,
        1 => *node = Value::Null,
        2 => *node = Value::String(draw.one(TEXTS).into()),
        3 => {
            *node = [json!(0), json!(-1), json!(true), json!(1e300), json!(u64::MAX), json!([]), json!({})]
                [draw.below(7)]
            .clone()
        }
        4 => *node = json!({ draw.one(KEYS): transplanted }),
        5 => *node = Value::Array(vec![node.clone(), transplanted]),
        6 => *node = json!({"$ref": draw.one(TEXTS)}),
        7 => remove(node, draw),
        8 => rename(node, draw),
        _ => insert(node, transplanted, draw),
    }
}

fn remove(node: &mut Value, draw: &mut Draw<'_>) {
    match node {
        Value::Object(members) if !members.is_empty() => {
            let key = members.keys().nth(draw.below(members.len())).cloned().unwrap_or_default();
            members.remove(&key);
        }
        Value::Array(items) if !items.is_empty() => {
            items.remove(draw.below(items.len()));
        }
        other => *other = Value::Null,
    }
}

/// Gives a member another name.
fn rename(node: &mut Value, draw: &mut Draw<'_>) {
    let Value::Object(members) = node else { return };
    let chosen = draw.below(members.len());
    let name = draw.one(KEYS);
    let renamed: Map<String, Value> = std::mem::take(members)
        .into_iter()
        .enumerate()
        .map(|(index, (key, value))| (if index == chosen { name.to_owned() } else { key }, value))
        .collect();
    *members = renamed;
}

fn insert(node: &mut Value, transplanted: Value, draw: &mut Draw<'_>) {
    match node {
        Value::Object(members) => {
            members.insert(draw.one(KEYS).into(), transplanted);
        }
        Value::Array(items) => items.push(transplanted),
        other => *other = Value::String(draw.one(TEXTS).into()),
    }
}
