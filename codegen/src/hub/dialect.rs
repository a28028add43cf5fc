//! Which version of which specification a document is written in.

use serde_json::Value;

use super::kind_of;
use crate::diagnostic::{Code, Error, Result};
use crate::document::Document;

/// The versions that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dialect {
    V20,
    V30,
    V31,
    V32,
    /// A 3.x that did not exist yet.
    Later,
}

/// The dialect that a document names.
///
/// # Errors
/// When it names none that is known.
pub(super) fn dialect(document: &Document) -> Result<Dialect> {
    let fault = |pointer: &str, message: String| {
        let read = "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read";
        Err(Error::at(Code::Version, document.locate(pointer), message).help(read))
    };
    if !document.value.is_object() {
        return match &document.value {
            Value::Null => fault("", "the document is empty".into()),
            other => fault("", format!("the document is no object, but {}", kind_of(other))),
        };
    }
    for key in ["openapi", "swagger"] {
        if let Some(other) =
            document.value.get(key).filter(|v| !matches!(v, Value::String(_) | Value::Number(_) | Value::Null))
        {
            return fault(&format!("/{key}"), format!("`{key}` must be a text, not {}", kind_of(other)));
        }
    }
    // Who leaves out the quotes means the same.
    let version = |key: &str| match document.value.get(key) {
        Some(Value::String(version)) => Some(version.trim().to_owned()),
        Some(Value::Number(version)) => Some(version.to_string()),
        _ => None,
    };
    match (version("openapi"), version("swagger")) {
        (Some(version), _) => match minor(&version) {
            Some((3, 0)) => Ok(Dialect::V30),
            Some((3, 1)) => Ok(Dialect::V31),
            Some((3, 2)) => Ok(Dialect::V32),
            Some((3, _)) => Ok(Dialect::Later),
            Some((2, 0)) => Ok(Dialect::V20),
            _ => fault("/openapi", format!("OpenAPI {version} is not read")),
        },
        (None, Some(version)) => match minor(&version) {
            Some((2, 0)) => Ok(Dialect::V20),
            Some((3, 0)) => Ok(Dialect::V30),
            Some((3, 1)) => Ok(Dialect::V31),
            _ => fault("/swagger", format!("Swagger {version} is not read")),
        },
        (None, None) => fault("", "the document does not say its version in `openapi` or `swagger`".into()),
    }
}

/// The first two numbers of a version.
fn minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim_start_matches(['v', 'V']).split(['.', '-']);
    let major = numbers.next()?.parse().ok()?;
    Some((major, numbers.next().map_or(Some(0), |minor| minor.parse().ok())?))
}
