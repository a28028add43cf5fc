//! Reads descriptions and what belongs to them.

use std::io::Read;
use std::path::{Path, PathBuf};

use specwright_codegen::{Description, Input, Settings};

use crate::exit::{Exit, Failure};

/// The module of a description that has been given no name.
pub(crate) const MODULE: &str = "api";

/// What is changed in a description, or passes in it.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Repairs {
    /// An overlay, applied after those before it.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
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

/// A description from the command line, with its overlays.
pub(crate) fn input(document: &Path, repairs: &Repairs) -> Result<Input, Failure> {
    let settings = Settings { allow: repairs.allowed().collect(), ..Settings::default() };
    inputs(&[document.to_owned()], repairs, settings)
}

/// Several documents of one api, with their overlays.
pub(crate) fn inputs(documents: &[PathBuf], repairs: &Repairs, settings: Settings) -> Result<Input, Failure> {
    let is_standard = |path: &&PathBuf| path.as_os_str() == "-";
    if documents.iter().chain(&repairs.overlay).filter(is_standard).count() > 1 {
        return Err(Failure::usage("standard input can be read once only"));
    }
    let mut input = Input::default();
    for document in documents {
        input = input.document(name(document), text(document)?);
    }
    for overlay in &repairs.overlay {
        input = input.overlay(name(overlay), text(overlay)?);
    }
    Ok(input.settings(settings))
}

/// Reads and understands a description.
pub(crate) fn description(document: &Path, repairs: &Repairs) -> Result<Description, Failure> {
    Ok(Description::read(MODULE, input(document, repairs)?)?)
}

/// The text of a file, or of standard input.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let fault = |error: std::io::Error| Failure::new(Exit::Failed, format!("{}: {error}", name(path)));
    if path.as_os_str() != "-" {
        return std::fs::read_to_string(path).map_err(fault);
    }
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).map_err(fault)?;
    Ok(text)
}

/// What a file is called in diagnostics.
fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "standard input".into() } else { path.display().to_string() }
}
