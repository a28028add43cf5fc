//! The hub: every dialect as OpenAPI 3.0, which is what `openapiv3` knows. What 3.0 has no word for is kept
//! as an extension whose name starts with [`CARRIED`], so that nothing is lost on the way.

mod carry;
mod check;
mod shape;
mod v20;
mod v31;
mod vocabulary;

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use serde_json::Value;

use crate::diagnostic::{Error, Note, Result};
use crate::document::merge::{Merged, Sources};
use crate::document::{Document, push};

/// Prefix of the extensions that carry what 3.0 can't say; the original keyword follows it.
pub(crate) const CARRIED: &str = "x-specwright-";

pub(crate) use carry::NUMBER;

/// A keyword that was carried past the hub.
pub(crate) fn carried<'a>(extensions: &'a IndexMap<String, Value>, keyword: &str) -> Option<&'a Value> {
    extensions.get(&format!("{CARRIED}{keyword}"))
}

/// Rewrites the document's tree in the words of 3.0, and notes what no version knows.
///
/// # Errors
/// When the document names no dialect that is known, or a member is missing or of the wrong kind.
pub(crate) fn normalise(document: &mut Document) -> Result<Vec<Note>> {
    let dialect = dialect(document)?;
    if dialect == Dialect::V31 {
        v31::convert(&mut document.value);
    }
    ranges(&mut document.value);
    let mut notes;
    if dialect == Dialect::V20 {
        notes = check::check(document, &v20::DOCUMENT)?;
        notes.extend(v20::convert(document));
    } else {
        notes = check::check(document, &vocabulary::DOCUMENT)?;
    }
    carry::carry(&mut document.value);
    Ok(notes)
}

/// The versions that are read.
#[derive(Clone, Copy, PartialEq)]
enum Dialect {
    V20,
    V30,
    V31,
}

fn dialect(document: &Document) -> Result<Dialect> {
    let fault = |pointer: &str, message: String| Error::at(document.locate(pointer), message);
    let read = "OpenAPI 3.0 and 3.1 and Swagger 2.0 are read";
    if !document.value.is_object() {
        let message = match &document.value {
            Value::Null => "the document is empty".to_owned(),
            other => format!("the document is no object, but {}", check::kind_of(other)),
        };
        return Err(fault("", message).help(read));
    }
    match (document.value.get("openapi"), document.value.get("swagger")) {
        (None, None) => {
            Err(fault("", "the document does not say its version in `openapi` or `swagger`".into()).help(read))
        }
        (Some(Value::String(version)), _) if is_version(version, "3.1") => Ok(Dialect::V31),
        (Some(Value::String(version)), _) if is_version(version, "3.0") => Ok(Dialect::V30),
        (Some(Value::String(version)), _) => {
            Err(fault("/openapi", format!("OpenAPI {version} is not read")).help(read))
        }
        (Some(other), _) => {
            let message = format!("`openapi` must be a text, not {}", check::kind_of(other));
            Err(fault("/openapi", message).help("put it in quotes: openapi: \"3.0.3\""))
        }
        (None, Some(Value::String(version))) if is_version(version, "2.0") => Ok(Dialect::V20),
        // Who leaves out the quotes means it all the same.
        (None, Some(Value::Number(version))) if version.as_f64() == Some(2.0) => Ok(Dialect::V20),
        (None, Some(Value::String(version))) => {
            Err(fault("/swagger", format!("Swagger {version} is not read")).help(read))
        }
        (None, Some(other)) => {
            let message = format!("`swagger` must be a text, not {}", check::kind_of(other));
            Err(fault("/swagger", message).help("put it in quotes: swagger: \"2.0\""))
        }
    }
}

/// Ranges of statuses in capitals: `4xx` -> `4XX`.
fn ranges(root: &mut Value) {
    let is_range = |key: &str| key.len() == 3 && key[1..].eq_ignore_ascii_case("xx");
    let items = root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object_mut()).flatten().map(|(_, operation)| operation) {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            for (key, value) in std::mem::take(responses) {
                let key = if key.is_ascii() && is_range(&key) { key.to_uppercase() } else { key };
                responses.insert(key, value);
            }
        }
    }
}

/// Whether a version is this one, with or without a third number.
fn is_version(version: &str, wanted: &str) -> bool {
    version.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Reads the merged tree as OpenAPI 3.0.
///
/// # Errors
/// When a required member is missing or of the wrong type.
pub(crate) fn parse(merged: &Merged) -> Result<OpenAPI> {
    let openapi: OpenAPI =
        serde_json::from_value(merged.value.clone()).map_err(|error| blame(merged, &error.to_string()))?;
    let kept = serde_json::to_value(&openapi).map_err(|e| Error::new(format!("the document can't be kept: {e}")))?;
    if kept != merged.value {
        let pointer = difference(&merged.value, &kept, String::new());
        let message = "this part would be lost on the way to OpenAPI 3.0";
        return Err(Error::at(merged.sources.locate(&pointer), message).help("report it: everything should be carried"));
    }
    Ok(openapi)
}

/// Where two trees first differ.
fn difference(a: &Value, b: &Value, at: String) -> String {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => {
            let differs = |key: &&String| x.get(*key) != y.get(*key);
            match x.keys().find(differs).or_else(|| y.keys().find(differs)) {
                Some(key) => match (x.get(key), y.get(key)) {
                    (Some(a), Some(b)) => difference(a, b, push(&at, key)),
                    _ => push(&at, key),
                },
                None => at,
            }
        }
        (Value::Array(x), Value::Array(y)) => match x.iter().zip(y).position(|(a, b)| a != b) {
            Some(index) => difference(&x[index], &y[index], push(&at, &index.to_string())),
            None => at,
        },
        _ => at,
    }
}

/// Finds the part that does not parse by trying the operations and components one by one.
fn blame(merged: &Merged, message: &str) -> Error {
    let sources: &Sources = &merged.sources;
    let fault = |pointer: String, message: String| Error::at(sources.locate(&pointer), message);
    let members = |pointer: &str| merged.value.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
    for (name, value) in members("/components/schemas") {
        if let Err(e) = serde_json::from_value::<openapiv3::ReferenceOr<openapiv3::Schema>>(value.clone()) {
            return fault(format!("/components/schemas/{}", crate::document::escape(name)), e.to_string());
        }
    }
    for (path, item) in members("/paths") {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !crate::document::merge::METHODS.contains(&method.as_str()) {
                continue;
            }
            if let Err(e) = serde_json::from_value::<openapiv3::Operation>(operation.clone()) {
                return fault(format!("/paths/{}/{method}", crate::document::escape(path)), e.to_string());
            }
        }
    }
    fault(String::new(), message.to_owned())
}
