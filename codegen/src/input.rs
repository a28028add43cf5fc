//! What an api is described by.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::config::Settings;
use crate::diagnostic::{Code, Error, Faults, Note, Result};
use crate::document::overlay::{self, Overlay};
use crate::document::references::{self, Shelf};
use crate::document::{Document, fixups};

/// The texts of one api.
///
/// A text is given as what stands in its file: UTF-8 or UTF-16, plain or compressed by gzip.
#[derive(Clone, Debug, Default)]
pub struct Input {
    documents: Vec<(String, Arc<[u8]>)>,
    overlays: Vec<(String, Arc<[u8]>)>,
    shelf: Shelf,
    pub(crate) settings: Settings,
}

impl Input {
    /// An api of one document, with the usual settings.
    pub fn new(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Input {
        Input::default().document(name, text)
    }

    /// An api of one document, which is read from this file. Files that it refers to are read when they are needed,
    /// if they lie in the same folder or below it.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn read(path: impl AsRef<Path>) -> Result<Input> {
        let path = path.as_ref();
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Input::default().document_file(path).map(|input| input.root(folder))
    }

    /// Adds a document. Where two disagree about an operation, the earlier one is taken. References in it are
    /// relative to its name.
    pub fn document(mut self, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Input {
        self.documents.push((name.into(), text.into().into()));
        self
    }

    /// Adds a document from a file.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn document_file(self, path: impl AsRef<Path>) -> Result<Input> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            Error::new(Code::Unreachable, format!("{name}: {error}")).help("give a file that can be read")
        })?;
        Ok(self.document(name.replace('\\', "/"), bytes))
    }

    /// Gives a file that documents may refer to by its name, relative to theirs.
    pub fn file(mut self, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Input {
        let name = name.into();
        self.shelf.given.insert(name.clone(), (name, text.into().into()));
        self
    }

    /// Gives the document at a URL that documents may refer to, and the name of its file. Nothing is ever fetched. Where
    /// the settings list the URL, the text has to be the one that is pinned there.
    pub fn reference(mut self, url: impl Into<String>, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Input {
        self.shelf.given.insert(url.into(), (name.into(), text.into().into()));
        self
    }

    /// Lets files that documents refer to be read from disk, if they lie in this folder or below it. Without one,
    /// there are only those that are given.
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Input {
        self.shelf.root = Some(folder.into());
        self
    }

    /// Adds an overlay, which is applied after those before it.
    pub fn overlay(mut self, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Input {
        self.overlays.push((name.into(), text.into().into()));
        self
    }

    /// Generates with these settings. File names in them are not looked at.
    pub fn settings(mut self, settings: Settings) -> Input {
        self.settings = settings;
        self
    }

    /// The bytes of the documents.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &[u8]> {
        self.documents.iter().map(|(_, bytes)| &**bytes)
    }

    /// The documents as they are meant: of one file each, with the overlays and then the fixups applied. References
    /// that mean nothing and repairs that change nothing are added to the faults.
    ///
    /// # Errors
    /// When a document, an overlay or a fixup is wrong.
    pub(crate) fn trees(&self, faults: &mut Faults) -> Result<(Vec<Document>, Vec<Note>)> {
        let mut notes = Vec::new();
        for (url, entry) in &self.settings.references {
            let given = self.shelf.given.get(url).map(|(_, bytes)| &**bytes);
            if let Err(error) = entry.check_reference(url, given) {
                faults.add(error);
            }
        }
        let trees = every(self.documents.iter().map(|(name, bytes)| Document::parse(name, bytes)));
        let overlays = every(self.overlays.iter().map(|(name, bytes)| Overlay::parse(name, bytes)));
        let (mut trees, overlays) = match (trees, overlays) {
            (Err(one), Err(other)) => return Err(Error::sorted([one.problems, other.problems].concat())),
            (trees, overlays) => (trees?, overlays?),
        };
        // Overlays see one whole tree. What they bring may refer to files too.
        for last in [overlays.is_empty(), true] {
            for tree in &mut trees {
                notes.extend(references::bundle(tree, &self.shelf, last, faults)?);
            }
            if last {
                break;
            }
            overlay::apply(&mut trees, &overlays, faults)?;
        }
        fixups::apply(&mut trees, &self.settings.fixups, faults)?;
        faults.next();
        Ok((trees, notes))
    }
}

/// All of them, or all errors.
fn every<T>(results: impl Iterator<Item = Result<T>>) -> Result<Vec<T>> {
    let (mut all, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(one) => all.push(one),
            Err(error) => errors.push(error),
        }
    }
    Error::all(errors).map(|()| all)
}
