//! One file of a description.

use std::sync::OnceLock;

use serde_json::Value;

use super::places::Places;
use super::{parse, text};
use crate::diagnostic::{Location, Result, Text};

/// A file that was read: its text, kept for diagnostics, and where everything stands in it.
#[derive(Debug)]
pub(crate) struct File {
    /// The file, as the caller named it.
    pub(super) name: String,
    /// What references in it are relative to; empty for what is relative to the document that it is put into.
    pub(super) base: String,
    text: Text,
    /// Where everything stands; empty until it is asked for.
    places: OnceLock<Places>,
}

impl File {
    /// Reads JSON or YAML.
    ///
    /// # Errors
    /// When the bytes are neither, or an object names a key twice.
    pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<(File, Value)> {
        let text = text::decode(name, bytes)?;
        let (value, places) = parse::parse(name, &text)?;
        let places = places.map_or_else(OnceLock::new, OnceLock::from);
        Ok((File { name: name.into(), base: name.into(), text, places }, value))
    }

    /// The same file, with references relative to something else than its name.
    pub(super) fn based(mut self, base: &str) -> File {
        self.base = base.into();
        self
    }

    /// Takes a text as it is.
    ///
    /// # Errors
    /// When the bytes are no text.
    pub(super) fn prose(name: &str, bytes: &[u8]) -> Result<(File, Value)> {
        let text = text::decode(name, bytes)?;
        let value = Value::String(text.as_str().to_owned());
        Ok((File { name: name.into(), base: name.into(), text, places: Places::default().into() }, value))
    }

    /// Whether schemas in it may have names of their own.
    pub(super) fn mentions_ids(&self) -> bool {
        ["$id", "$anchor", "$dynamicAnchor", "$self"].iter().any(|word| self.text.as_str().contains(word))
    }

    /// Where the value at a pointer stands, or the nearest one above it.
    pub(super) fn locate(&self, pointer: &str) -> Location {
        let places = self.places.get_or_init(|| parse::places(&self.text));
        match places.find(self.text.as_str(), pointer) {
            Some(place) => Location::in_text(&self.name, &self.text, place, pointer.into()),
            None => Location { file: self.name.clone(), pointer: pointer.into(), ..Location::default() },
        }
    }
}
