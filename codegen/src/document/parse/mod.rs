//! Text to tree. The only folder that names a parser of YAML.

mod json;
mod tree;
mod yaml;

use serde_json::Value;

use super::places::Places;
use crate::diagnostic::{Code, Error, Location, Result, Text};

/// Why a text is no tree.
struct Fault {
    /// Where in the text, in bytes.
    at: usize,
    problem: Problem,
}

enum Problem {
    Syntax(String),
    /// A key stands twice in one object: its pointer, and where it stands the first time.
    Twice {
        pointer: String,
        first: usize,
    },
    Limit(String),
}

/// Reads JSON or YAML. Where everything stands comes with JSON; of YAML, [`places`] tells it when it is asked for.
///
/// A text in braces is JSON, and its faults are faults of JSON. Only where JSON stops at a key without double quotes,
/// in a file that is not called `.json`, it is YAML in flow style.
///
/// # Errors
/// When the text is neither, is too deep or too great, or an object names a key twice.
pub(super) fn parse(name: &str, text: &Text) -> Result<(Value, Option<Places>)> {
    let yaml = |text: &str| yaml::read(text).map(|value| (value, None));
    let read = if text.as_str().trim_start().starts_with(['{', '[']) {
        match json::read(text.as_str()) {
            Ok(tree) => {
                let (value, places) = tree.finish();
                Ok((value, Some(Places::new(places))))
            }
            Err((_, true)) if !is_json(name) => yaml(text.as_str()),
            Err((fault, _)) => Err(fault),
        }
    } else {
        yaml(text.as_str())
    };
    read.map_err(|fault| error(name, text, fault))
}

/// Where the values of a text in YAML stand.
pub(super) fn places(text: &Text) -> Places {
    Places::new(yaml::places(text.as_str()))
}

/// Whether a file is called `.json`, compressed or not.
fn is_json(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.strip_suffix(".gz").unwrap_or(&name).ends_with(".json")
}

fn error(name: &str, text: &Text, Fault { at, problem }: Fault) -> Error {
    let location = |pointer| Location::in_text(name, text, at..at, pointer);
    match problem {
        Problem::Syntax(message) => {
            Error::at(Code::Syntax, location(String::new()), message).help("mend the document, or give another one")
        }
        Problem::Limit(message) => {
            Error::at(Code::Limit, location(String::new()), message).help("give a document of the usual size")
        }
        Problem::Twice { pointer, first } => {
            let key = super::segments(&pointer).last().unwrap_or_default();
            let (line, column) = text.position(first);
            let message = format!("the key {key:?} stands here for the second time; the first is at {line}:{column}");
            Error::at(Code::DuplicateKey, location(pointer), message).help("keep one of them")
        }
    }
}

#[cfg(test)]
mod tests;
