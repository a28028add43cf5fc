//! What comes out of the generator.

use crate::diagnostic::Note;

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What the output is part of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// A file for each api, with one module: to be included in a crate.
    #[default]
    Module,
    /// A folder for each api, with a file for each module: for apis that are too large for one file.
    Folder,
    /// A crate: a folder for each api, a feature for each service, the operations mirrored under `schema`, the
    /// documents, and a table of all types for tests.
    Crate,
}

/// What was generated.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The files; paths are below the folder of the crate's sources.
    pub files: Vec<SourceFile>,
    /// All that was guessed, simplified or left out, by api, kind and place.
    pub notes: Vec<Note>,
    /// Counts.
    pub apis: Vec<ApiSummary>,
}

/// Counts of one api.
#[derive(Clone, Debug)]
pub struct ApiSummary {
    /// The name of its module.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Its services.
    pub services: Vec<ServiceSummary>,
    /// Types that several services share.
    pub shared_types: usize,
    /// Notes.
    pub notes: usize,
}

/// Counts of one service.
#[derive(Clone, Debug)]
pub struct ServiceSummary {
    /// Its modules below the api, with dots.
    pub name: String,
    /// Its Cargo feature.
    pub feature: String,
    /// Modules with functions.
    pub modules: usize,
    /// Functions.
    pub operations: usize,
    /// Types of its own.
    pub types: usize,
    /// Lines of its files.
    pub lines: usize,
}
