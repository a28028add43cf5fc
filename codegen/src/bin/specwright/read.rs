//! Reads descriptions and what belongs to them.

use std::io::Read;
use std::path::{Path, PathBuf};

use specwright_codegen::{Description, Input, Settings};

use crate::exit::{Exit, Failure};

/// The module of a description that has been given no name.
pub(crate) const MODULE: &str = "api";

/// What a command is about that has only that to be told.
#[derive(clap::Args)]
pub(crate) struct Documents {
    /// The description, or the documents of one api; `-` is standard input.
    #[arg(value_name = "FILE", required_unless_present = "document")]
    files: Vec<PathBuf>,
    /// The same, in the manner of the other commands.
    #[arg(long, value_name = "FILE")]
    document: Vec<PathBuf>,
}

impl Documents {
    /// Their files.
    pub(crate) fn all(&self) -> Vec<PathBuf> {
        self.document.iter().chain(&self.files).cloned().collect()
    }
}

/// What is changed in a description, where it may lead, and what passes in it.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Repairs {
    /// An overlay, applied after those before it.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// A small repair by its name, applied after the overlays.
    #[arg(long, value_name = "NAME")]
    pub(crate) fixup: Vec<String>,
    /// The folder below which the description may refer to files; its own unless given.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) root: Option<PathBuf>,
    /// An error that may pass, everywhere or at some places: `*` in the JSON pointer stands for any text.
    #[arg(long, value_name = "CODE[=POINTER]")]
    pub(crate) allow: Vec<String>,
}

impl Repairs {
    /// `CODE=POINTER` as the manifest writes it.
    pub(crate) fn allowed(&self) -> impl Iterator<Item = String> + '_ {
        self.allow.iter().map(|text| text.replacen('=', " ", 1))
    }
}

/// The documents of an api from the command line, with their overlays.
pub(crate) fn input(documents: &[PathBuf], repairs: &Repairs) -> Result<Input, Failure> {
    let is_standard = |path: &&PathBuf| path.as_os_str() == "-";
    if documents.iter().chain(&repairs.overlay).filter(is_standard).count() > 1 {
        return Err(Failure::usage("standard input can be read once only"));
    }
    let mut input = Input::default();
    for document in documents {
        input = input.document(name(document), bytes(document)?);
    }
    for overlay in &repairs.overlay {
        input = input.overlay(name(overlay), bytes(overlay)?);
    }
    let own = documents.iter().find(|path| !is_standard(path)).map(|path| folder(path));
    if let Some(root) = repairs.root.clone().or(own) {
        input = input.root(root);
    }
    let settings =
        Settings { allow: repairs.allowed().collect(), fixups: repairs.fixup.clone(), ..Settings::default() };
    Ok(input.settings(settings))
}

/// Reads and understands a description.
pub(crate) fn description(document: &Path, repairs: &Repairs) -> Result<Description, Failure> {
    Ok(Description::read(MODULE, input(&[document.to_owned()], repairs)?)?)
}

/// The bytes of a file, or of standard input.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let fault = |error: std::io::Error| Failure::new(Exit::Failed, format!("{}: {error}", name(path)));
    if path.as_os_str() != "-" {
        return std::fs::read(path).map_err(fault);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(fault)?;
    Ok(bytes)
}

/// The text of a file, or of standard input.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let fault = |_| Failure::new(Exit::Failed, format!("{}: it is no UTF-8 text", name(path)));
    String::from_utf8(bytes(path)?).map_err(fault)
}

/// The folder of a file.
pub(crate) fn folder(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).to_owned()
}

/// What a file is called in diagnostics, where other files are named relative to it.
fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "standard input".into() } else { path.display().to_string().replace('\\', "/") }
}
