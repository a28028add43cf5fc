//! Text to tree. The only folder that names a parser of YAML.

mod json;
mod scalar;
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
    /// A key stands twice in one object, the first time there.
    Twice {
        key: String,
        first: usize,
    },
    Limit(String),
}

/// Reads JSON or YAML.
///
/// # Errors
/// When the text is neither, is too deep or too great, or an object names a key twice.
pub(super) fn parse(name: &str, text: &Text) -> Result<(Value, Places)> {
    let read = if text.as_str().trim_start().starts_with(['{', '[']) {
        json::read(text.as_str()).or_else(|fault| match fault.problem {
            // Flow style YAML starts like JSON.
            Problem::Syntax(_) => yaml::read(text.as_str()).map_err(|other| match other.problem {
                Problem::Syntax(_) => fault,
                _ => other,
            }),
            _ => Err(fault),
        })
    } else {
        yaml::read(text.as_str())
    };
    match read {
        Ok(tree) => {
            let (value, places) = tree.finish();
            Ok((value, Places::new(places)))
        }
        Err(fault) => Err(error(name, text, fault)),
    }
}

fn error(name: &str, text: &Text, Fault { at, problem }: Fault) -> Error {
    let location = Location::in_text(name, text, at..at, String::new());
    match problem {
        Problem::Syntax(message) => {
            Error::at(Code::Syntax, location, message).help("mend the document, or give another one")
        }
        Problem::Limit(message) => Error::at(Code::Limit, location, message).help("give a document of the usual size"),
        Problem::Twice { key, first } => {
            let (line, column) = text.position(first);
            let message = format!("the key {key:?} stands here for the second time; the first is at {line}:{column}");
            Error::at(Code::DuplicateKey, location, message).help("keep one of them")
        }
    }
}

#[cfg(test)]
mod tests;
