//! The hub: every dialect as OpenAPI 3.0, which is what `openapiv3` knows. What 3.0 has no word for is kept
//! as an extension whose name starts with [`CARRIED`], so that nothing is lost on the way.

mod carry;
mod dialect;
mod fold;
mod inline;
mod lift;
mod mend;
mod report;
mod settle;
mod shape;
mod v20;
mod vocabulary;

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use self::dialect::{Dialect, dialect};
use self::mend::Mend;
use self::report::Report;
use crate::diagnostic::{Code, Error, Faults, Note, Result};
use crate::document::merge::Sources;
use crate::document::{Document, push};

/// Prefix of the extensions that carry what 3.0 can't say; the original keyword follows it.
pub(crate) const CARRIED: &str = "x-specwright-";

pub(crate) use carry::NUMBER;

/// A keyword that was carried past the hub.
pub(crate) fn carried<'a>(extensions: &'a IndexMap<String, Value>, keyword: &str) -> Option<&'a Value> {
    // Most have none, and many keywords are asked for.
    if extensions.is_empty() { None } else { extensions.get(&format!("{CARRIED}{keyword}")) }
}

/// How 3.0, which has no word for it, is told of a certificate that the client shows: as an HTTP scheme of this name.
pub(crate) const MUTUAL_TLS: &str = "mutualTLS";

/// Rewrites the trees of an api's documents in the words of 3.0. Notes what is mended, and what no version knows; what
/// means nothing is added to the faults.
///
/// # Errors
/// When a document names no dialect that is known.
pub(crate) fn normalise(documents: &mut [Document], faults: &mut Faults) -> Result<Vec<Note>> {
    let mut known = settle::Known::new(documents);
    let mut notes = Vec::new();
    let mut unknown = Vec::new();
    for document in documents {
        match rewrite(document, &mut known, faults) {
            Ok(own) => notes.extend(own),
            Err(error) => unknown.push(error),
        }
    }
    Error::all(unknown).map(|()| notes)
}

fn rewrite(document: &mut Document, known: &mut settle::Known, faults: &mut Faults) -> Result<Vec<Note>> {
    let dialect = dialect(document)?;
    let mut report = Report::default();
    let mut root = std::mem::take(&mut document.value);
    document.moved.push(inline::inline(&mut root, &mut report).into_iter().collect());
    let shape = if dialect == Dialect::V20 { &v20::DOCUMENT } else { &vocabulary::DOCUMENT };
    let mut mend = Mend::new(dialect, report, known);
    if let Value::Object(members) = &mut root {
        mend.object(members, shape);
    }
    document.moved.push(std::mem::take(&mut mend.moved));
    let mixed = mend.mixed || dialect == Dialect::V20;
    let report = settle::settle(&mut root, mend);
    let mut notes = report.finish(document, faults);
    if mixed {
        let mut report = Report::default();
        let moved = v20::convert(&mut root, dialect, &mut report);
        notes.extend(report.finish(document, faults));
        document.moved.push(moved);
    }
    let mut report = Report::default();
    let moved = lift::lift(&mut root, &mut report);
    notes.extend(report.finish(document, faults));
    document.moved.push(moved.into_iter().collect());
    if let Value::Object(members) = &mut root {
        let version = members.insert("openapi".into(), "3.0.3".into());
        members.insert(format!("{CARRIED}openapi"), version.unwrap_or_default());
    }
    carry::carry(&mut root);
    document.value = root;
    Ok(notes)
}

/// What a value is, for people.
fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "a boolean".into(),
        Value::Number(_) => "a number".into(),
        Value::String(text) => format!("the text {text:?}"),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}

/// Reads the merged tree as OpenAPI 3.0.
///
/// # Errors
/// When something in it is lost or can't be read, which would have been said before if it were the description's fault.
pub(crate) fn parse(tree: &Value, sources: &Sources) -> Result<OpenAPI> {
    let openapi = OpenAPI::deserialize(tree).map_err(|error| blame(tree, sources, &error.to_string()))?;
    let kept = serde_json::to_value(&openapi)
        .map_err(|e| Error::new(Code::Lost, format!("the document can't be kept: {e}")))?;
    if kept != *tree {
        let pointer = difference(tree, &kept, String::new());
        let message = "this part would be lost on the way to OpenAPI 3.0";
        return Err(
            Error::at(Code::Lost, sources.locate(&pointer), message).help("report it: everything should be carried")
        );
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
fn blame(tree: &Value, sources: &Sources, message: &str) -> Error {
    let fault = |pointer: String, message: String| {
        let message = format!("this part can't be brought to OpenAPI 3.0: {message}");
        Error::at(Code::Lost, sources.locate(&pointer), message).help("report it, and mend the description meanwhile")
    };
    let members = |pointer: &str| tree.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
    for (name, value) in members("/components/schemas") {
        if let Err(e) = serde_json::from_value::<openapiv3::ReferenceOr<openapiv3::Schema>>(value.clone()) {
            return fault(format!("/components/schemas/{}", crate::document::escape(name)), e.to_string());
        }
    }
    for (path, item) in members("/paths").filter(|(path, _)| path.starts_with('/')) {
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::parse;
    use crate::diagnostic::Code;
    use crate::document::{Document, merge};

    /// What is said of a tree that was not brought to the words of 3.0.
    fn said(paths: Value) -> String {
        let tree =
            json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, "components": {}});
        let document = Document::parse("a.json", tree.to_string().as_bytes()).expect("JSON");
        let merged = merge::merge(vec![document]);
        let error = parse(&merged.value, &merged.sources).expect_err("it is not kept");
        assert_eq!(error.problems[0].code, Code::Lost);
        error.to_string()
    }

    #[test]
    fn nothing_is_lost_in_silence() {
        let lost = said(json!({"/a": {"get": {"responses": {}, "query": true}}}));
        assert!(lost.contains("#/paths/~1a/get/query: error[E017]: this part would be lost"), "{lost}");
        let unread = said(json!({"/a": {"get": {"responses": {}}, "put": {"responses": 1}}}));
        assert!(unread.contains("#/paths/~1a/put: error[E017]: this part can't be brought"), "{unread}");
    }
}
