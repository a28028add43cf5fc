//! A description as text and as a tree, before anybody asks for its dialect.

mod classes;
mod file;
pub(crate) mod fixups;
pub(crate) mod merge;
pub(crate) mod moved;
pub(crate) mod overlay;
mod parse;
mod places;
pub(crate) mod references;
mod text;

use std::sync::Arc;

use serde_json::Value;

pub(crate) use file::File;

use crate::diagnostic::{Location, Result};

/// One description: its tree, and the files that its parts came from.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The file, as the caller named it.
    pub(crate) name: String,
    /// The tree. Numbers keep their digits, objects their order.
    pub(crate) value: Value,
    /// Where the parts of the tree stood before, if not at their own pointers: for each step since the effective
    /// document, the earliest first.
    pub(crate) moved: Vec<moved::Moved>,
    /// The files: the one that the document begins with, and those that parts of it stand in.
    files: Vec<Arc<File>>,
    /// Of parts of the effective document that do not stand at their own pointers in the first file, the file and
    /// the pointers there.
    parts: moved::Moved<(usize, String)>,
}

impl Document {
    /// Reads JSON or YAML.
    ///
    /// # Errors
    /// When the text is neither, or an object names a key twice.
    pub(crate) fn parse(name: &str, bytes: &[u8]) -> Result<Document> {
        let (file, value) = File::parse(name, bytes)?;
        let files = vec![Arc::new(file)];
        Ok(Document { name: name.into(), value, moved: Default::default(), files, parts: Default::default() })
    }

    /// The names of its files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// Where a part of the tree stands in the effective document, as a JSON pointer.
    pub(crate) fn origin(&self, pointer: &str) -> String {
        let mut at = pointer.to_owned();
        for moved in self.moved.iter().rev() {
            if let Some((origin, rest)) = moved.nearest(&at) {
                at = format!("{origin}{rest}");
            }
        }
        at
    }

    /// Where a part of the tree stands in the text; the nearest place above it if the text has no such place.
    pub(crate) fn locate(&self, pointer: &str) -> Location {
        let (file, pointer) = self.place(&self.origin(pointer));
        self.files[file].locate(&pointer)
    }

    /// The file that a part of the effective document stands in, and its pointer there.
    fn place(&self, pointer: &str) -> (usize, String) {
        match self.parts.nearest(pointer) {
            Some(((file, origin), rest)) => (*file, format!("{origin}{rest}")),
            None => (0, pointer.into()),
        }
    }
}

/// The reference that takes the place of what is broken and may be referred to: what would be made of it is left out.
pub(crate) const NOWHERE: &str = "#/x-specwright-nowhere";

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

/// How many values there are in one, itself included.
pub(crate) fn count(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(count).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// A text of a URL without its percent signs.
pub(crate) fn decode(text: &str) -> Option<String> {
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
