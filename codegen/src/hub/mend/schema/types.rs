//! `type`: one name, a list of names, or what people write in the place of one.

use serde_json::{Map, Value, json};

use super::super::{Members, Mend};
use crate::document::push;
use crate::hub::dialect::Dialect;

const TYPES: [&str; 6] = ["string", "number", "integer", "object", "array", "boolean"];

/// What people write for a type, and the type with its format. No type at all is any.
fn meant(word: &str) -> Option<(Option<&'static str>, Option<&'static str>)> {
    let word = word.trim().to_lowercase();
    if let Some(exact) = TYPES.iter().find(|name| **name == word) {
        return Some((Some(exact), None));
    }
    Some(match word.as_str() {
        "any" | "mixed" | "anytype" | "anyvalue" => (None, None),
        "str" | "text" | "char" | "varchar" | "enum" => (Some("string"), None),
        "date" => (Some("string"), Some("date")),
        "datetime" | "date-time" | "timestamp" => (Some("string"), Some("date-time")),
        "time" | "duration" | "uuid" | "email" | "uri" | "url" | "hostname" | "ipv4" | "ipv6" | "password" => {
            let format = ["time", "duration", "uuid", "email", "uri", "hostname", "ipv4", "ipv6", "password"];
            let word = if word == "url" { "uri" } else { word.as_str() };
            (Some("string"), format.into_iter().find(|known| *known == word))
        }
        "guid" => (Some("string"), Some("uuid")),
        "byte" | "base64" => (Some("string"), Some("byte")),
        "file" | "binary" | "blob" => (Some("string"), Some("binary")),
        "int" | "short" => (Some("integer"), None),
        "int32" => (Some("integer"), Some("int32")),
        "int64" | "long" | "bigint" => (Some("integer"), Some("int64")),
        "float" => (Some("number"), Some("float")),
        "double" => (Some("number"), Some("double")),
        "num" | "numeric" | "decimal" => (Some("number"), None),
        "bool" => (Some("boolean"), None),
        "map" | "dict" | "hash" | "dictionary" | "hashmap" | "struct" => (Some("object"), None),
        "list" | "set" | "collection" => (Some("array"), None),
        _ => return None,
    })
}

/// Whether a word names a type, or is written for one.
pub(in super::super) fn is_type(word: &str) -> bool {
    meant(word).is_some()
}

/// The types of a schema, null aside; of none when it names none. Null becomes `nullable`.
pub(in super::super) fn types(mend: &mut Mend, members: &mut Members) -> Vec<String> {
    let names: Vec<String> = match members.get("type") {
        None => return Vec::new(),
        Some(Value::Null) => {
            members.shift_remove("type");
            return Vec::new();
        }
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => return vec![name.clone()],
        Some(Value::String(name)) if name.contains([',', '|']) => {
            let names: Vec<String> = name.split([',', '|']).map(|name| name.trim().to_owned()).collect();
            mend.mended(format!("{name:?} is no type; each of {} is taken", names.join(", ")));
            names
        }
        Some(Value::String(name)) => vec![name.clone()],
        Some(Value::Array(names)) => {
            let texts = names.iter().filter_map(Value::as_str).map(str::to_owned);
            let null = names.iter().any(Value::is_null).then(|| "null".to_owned());
            if mend.dialect == Dialect::V30 {
                mend.mended("a list of types is of OpenAPI 3.1; it is read as there");
            }
            texts.chain(null).collect()
        }
        // Carried, so that it is noted.
        Some(_) => return Vec::new(),
    };
    let is_null = |name: &String| ["null", "nil", "none"].contains(&name.to_lowercase().as_str());
    let (nulls, names): (Vec<String>, Vec<String>) = names.into_iter().partition(is_null);
    let mut types: Vec<String> = Vec::new();
    for name in names {
        match known(mend, members, &name) {
            Some(kind) if !types.contains(&kind) => types.push(kind),
            _ => {}
        }
    }
    if !nulls.is_empty() {
        members.insert("nullable".into(), json!(true));
        if types.is_empty() {
            members.shift_remove("type");
            members.insert("x-specwright-type".into(), json!([]));
        }
    }
    if let [one] = types.as_slice() {
        members.insert("type".into(), json!(one));
    }
    types
}

/// The type that a word is, or is written for; none when there is none, or it is another schema's name.
fn known(mend: &mut Mend, members: &mut Members, name: &str) -> Option<String> {
    if TYPES.contains(&name) {
        return Some(name.into());
    }
    let Some((kind, format)) = meant(name) else {
        if mend.is_schema(name) && !members.contains_key("$ref") {
            let section = if mend.dialect == Dialect::V20 { "definitions" } else { "components/schemas" };
            mend.mended(format!("{name:?} is no type; the schema of that name is taken"));
            members.shift_remove("type");
            members.insert("$ref".into(), json!(push(&format!("#/{section}"), name)));
        } else {
            // The type itself is carried, where it is the only one.
            return Some(name.into());
        }
        return None;
    };
    let said = match (kind, format) {
        (Some(kind), Some(format)) => format!("{kind} of the format {format}"),
        (Some(kind), None) => kind.to_owned(),
        (None, _) => "any".to_owned(),
    };
    // Files are types in 2.0.
    if !(name == "file" && mend.dialect == Dialect::V20) {
        mend.mended(format!("{name:?} is no type; {said} is taken"));
    }
    match kind {
        Some(_) => {
            if let Some(format) = format.filter(|_| members.get("format").is_none_or(|f| name == "file" || f.is_null()))
            {
                members.insert("format".into(), json!(format));
            }
        }
        None => {
            members.shift_remove("type");
        }
    }
    kind.map(str::to_owned)
}

/// Keywords about values of one type.
const STRING: [&str; 6] = ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"];
const NUMBER: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const ARRAY: [&str; 9] = [
    "items",
    "prefixItems",
    "x-specwright-items",
    "contains",
    "minContains",
    "maxContains",
    "minItems",
    "maxItems",
    "uniqueItems",
];
const OBJECT: [&str; 11] = [
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "discriminator",
    "if",
    "then",
    "else",
];

/// Several types become as many schemas, each with the keywords that are about its values. Where the schema chooses
/// already, or leaves hardly anything out, the types are carried.
pub(super) fn several(mend: &mut Mend, members: &mut Members, mut types: Vec<String>) {
    if types.iter().any(|name| name == "number") {
        types.retain(|name| name != "integer");
    }
    if types.len() == 1 && members.get("type").is_some_and(Value::is_array) {
        members.insert("type".into(), json!(types[0]));
    }
    if types.len() < 2 {
        return;
    }
    members.shift_remove("type");
    let has = |key: &str| members.contains_key(key);
    if types.len() > 4 || ["oneOf", "anyOf", "allOf", "$ref", "const"].into_iter().any(has) {
        members.insert("x-specwright-type".into(), json!(types));
        return;
    }
    let listed = match members.shift_remove("enum") {
        Some(Value::Array(values)) => Some(values),
        _ => None,
    };
    let format = members.shift_remove("format");
    let branches: Vec<Value> =
        types.iter().filter_map(|kind| branch(kind, members, listed.as_deref(), format.as_ref())).collect();
    for key in STRING.iter().chain(&NUMBER).chain(&ARRAY).chain(&OBJECT) {
        members.shift_remove(*key);
    }
    if listed.is_some_and(|values| values.contains(&Value::Null)) {
        members.insert("nullable".into(), json!(true));
    }
    let any_of = push(&mend.at, "anyOf");
    for index in 0..branches.len() {
        let at = mend.at.clone();
        mend.move_part(push(&any_of, &index.to_string()), &at);
    }
    members.insert("anyOf".into(), branches.into());
}

/// What a schema says of values of one type; nothing when it lists values, and none of this type.
fn branch(kind: &str, members: &Members, listed: Option<&[Value]>, format: Option<&Value>) -> Option<Value> {
    let mut branch = Map::new();
    branch.insert("type".into(), json!(kind));
    let keywords: &[&str] = match kind {
        "string" => &STRING,
        "number" | "integer" => &NUMBER,
        "array" => &ARRAY,
        "object" => &OBJECT,
        _ => &[],
    };
    for key in keywords {
        if let Some(value) = members.get(*key) {
            branch.insert((*key).into(), value.clone());
        }
    }
    if let Some(values) = listed {
        let own: Vec<Value> = values.iter().filter(|value| is_of(value, kind)).cloned().collect();
        if own.is_empty() {
            return None;
        }
        branch.insert("enum".into(), own.into());
    }
    if let Some(name) = format.and_then(Value::as_str) {
        const NUMERIC: [&str; 9] =
            ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "integer"];
        let numeric = NUMERIC.contains(&name) || ["float", "double", "decimal"].contains(&name);
        let fits = match kind {
            "string" => !numeric,
            "integer" => NUMERIC.contains(&name),
            "number" => numeric,
            _ => false,
        };
        if fits {
            branch.insert("format".into(), json!(name));
        }
    }
    Some(branch.into())
}

/// Whether a value is of a type.
pub(super) fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}
