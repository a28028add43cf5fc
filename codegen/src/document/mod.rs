//! A description as text and as a tree, before anybody asks for its dialect.

mod locate;
pub(crate) mod merge;
pub(crate) mod moved;
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
    /// Where the parts of the tree stand in the text, if not at their own pointers.
    pub(crate) moved: moved::Moved,
    /// Places in the text that were asked for.
    spans: Arc<locate::Spans>,
}

impl Document {
    /// Reads JSON or YAML.
    ///
    /// # Errors
    /// When the text is neither, or an object names a key twice.
    pub(crate) fn parse(name: &str, text: &str) -> Result<Document> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value = parse::parse(name, text)?;
        Ok(Document { name: name.into(), text: text.into(), value, moved: Default::default(), spans: Arc::default() })
    }

    /// Where a part of the tree stands in the text, as a JSON pointer.
    pub(crate) fn origin(&self, pointer: &str) -> String {
        match self.moved.nearest(pointer) {
            Some((origin, rest)) => format!("{origin}{rest}"),
            None => pointer.into(),
        }
    }

    /// Where a part of the tree stands in the text; the nearest place above it if the text has no such place.
    pub(crate) fn locate(&self, pointer: &str) -> Location {
        let pointer = self.origin(pointer);
        let (line, column) = self.spans.position(&self.text, &pointer).unwrap_or((0, 0));
        Location { file: self.name.clone(), line, column, pointer }
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

/// The name of the component of this section that a reference means; none if it means anything else.
pub(crate) fn component(reference: &str, section: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    let name = decode(name)?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}

/// A text of a URL without its percent signs.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let digits = Some(*first).filter(|b| *b == b'%').and_then(|_| std::str::from_utf8(after.get(..2)?).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
}

/// The keys of a JSON pointer.
pub(crate) fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|s| s.replace("~1", "/").replace("~0", "~"))
}
