//! A description as text and as a tree, before anybody asks for its dialect.

mod locate;
pub(crate) mod merge;
pub(crate) mod overlay;
mod parse;

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Location, Result};

/// One description file: its text, kept for diagnostics, and the tree read from it.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The file, as the caller named it.
    pub(crate) name: String,
    /// The text as given.
    pub(crate) text: Arc<str>,
    /// The tree. Numbers keep their digits, objects their order.
    pub(crate) value: Value,
}

impl Document {
    /// Reads JSON or YAML.
    ///
    /// # Errors
    /// When the text is neither, or an object names a key twice.
    pub(crate) fn parse(name: &str, text: &str) -> Result<Document> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Ok(Document { name: name.into(), text: text.into(), value: parse::parse(name, text)? })
    }

    /// Where a JSON pointer stands in the text; the nearest place above it if the text has no such place.
    pub(crate) fn locate(&self, pointer: &str) -> Location {
        let (line, column) = locate::position(&self.text, pointer).unwrap_or((0, 0));
        Location { file: self.name.clone(), line, column, pointer: pointer.into() }
    }
}

/// Appends a key to a JSON pointer.
pub(crate) fn push(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}

/// A key as a segment of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The keys of a JSON pointer.
pub(crate) fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|s| s.replace("~1", "/").replace("~0", "~"))
}
