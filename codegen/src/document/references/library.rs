//! The files that a description may refer to, read when they are first asked for.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::super::File;
use super::ids::{self, Ids};
use super::uri;
use crate::diagnostic::Error;

/// Where files come from, besides those that a description begins with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf {
    /// Texts by name or URL, each with the name that diagnostics give it.
    pub(crate) given: BTreeMap<String, (String, Arc<[u8]>)>,
    /// The folder below which files are read from disk; none if nothing is.
    pub(crate) root: Option<PathBuf>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub(super) struct Loaded {
    pub(super) file: Arc<File>,
    pub(super) value: Arc<Value>,
    pub(super) ids: Ids,
}

/// The files of one description. The first is the one that it begins with.
pub(super) struct Library<'s> {
    shelf: &'s Shelf,
    pub(super) files: Vec<Loaded>,
    known: HashMap<String, std::result::Result<usize, Absence>>,
}

/// Why there is no such file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Absence {
    /// There is one, but it can't be understood: what is wrong with it.
    Broken(Error),
    Url,
    NotGiven,
    NotThere(String),
    Outside(PathBuf),
}

impl<'s> Library<'s> {
    pub(super) fn new(shelf: &'s Shelf) -> Library<'s> {
        Library { shelf, files: Vec::new(), known: HashMap::new() }
    }

    /// Adds a file under its name or URL.
    pub(super) fn add(&mut self, base: String, file: Arc<File>, value: Arc<Value>) -> usize {
        let index = self.files.len();
        self.known.insert(base.clone(), Ok(index));
        let ids = if file.mentions_ids() { ids::find(&value, &base) } else { Ids::default() };
        self.files.push(Loaded { file, value, ids });
        index
    }

    /// The file with this name or URL.
    pub(super) fn get(&mut self, name: &str) -> std::result::Result<usize, Absence> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        // The same file may be called in several ways.
        let decoded = super::super::decode(name).unwrap_or_else(|| name.to_owned());
        let found = match self.read(&decoded) {
            Err(absence) if decoded != name => self.read(name).map_err(|_| absence),
            other => other,
        };
        let (shown, bytes) = match found {
            Ok(found) => found,
            Err(absence) => {
                self.known.insert(name.into(), Err(absence.clone()));
                return Err(absence);
            }
        };
        match if is_prose(name) { File::prose(&shown, &bytes) } else { File::parse(&shown, &bytes) } {
            Ok((file, value)) => Ok(self.add(name.into(), Arc::new(file.based(name)), Arc::new(value))),
            Err(error) => {
                let broken = Absence::Broken(error);
                self.known.insert(name.into(), Err(broken.clone()));
                Err(broken)
            }
        }
    }

    /// The name of a file for diagnostics, and its bytes.
    fn read(&self, name: &str) -> std::result::Result<(String, Arc<[u8]>), Absence> {
        if let Some(given) = self.shelf.given.get(name) {
            return Ok(given.clone());
        }
        if uri::has_scheme(name) {
            return Err(Absence::Url);
        }
        let root = self.shelf.root.as_ref().ok_or(Absence::NotGiven)?;
        let absence = |error: std::io::Error| Absence::NotThere(error.to_string());
        let inside = std::fs::canonicalize(root).map_err(absence)?;
        // What lies outside is not even looked at.
        if !lies_in(Path::new(name), root, &inside) {
            return Err(Absence::Outside(root.clone()));
        }
        let path = std::fs::canonicalize(name).map_err(absence)?;
        if !path.starts_with(&inside) {
            return Err(Absence::Outside(root.clone()));
        }
        Ok((name.into(), std::fs::read(path).map_err(absence)?.into()))
    }
}

/// Whether a path lies in a folder, by its name.
fn lies_in(path: &Path, root: &Path, inside: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let climbs = |path: &Path| path.components().filter(|part| matches!(part, std::path::Component::ParentDir)).count();
    // Names were put together from that of the first file, so that they begin alike, or climb out of it.
    path.starts_with(root)
        || root == Path::new(".") && path.is_relative() && climbs(path) == 0
        || std::fs::canonicalize(folder).is_ok_and(|folder| folder.starts_with(inside))
}

/// Whether a file holds text for people.
fn is_prose(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["md", "markdown", "txt", "html"].iter().any(|prose| ending.eq_ignore_ascii_case(prose))
}
