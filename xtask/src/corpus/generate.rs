//! A client of a document, made by the program that users have.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::Options;
use super::documents::Document;
use super::measure;
use super::outcome::Outcome;
use crate::root;

/// What the program reports of a client.
#[derive(Deserialize)]
struct Summary {
    operations: usize,
    types: usize,
    lines: usize,
    notes: BTreeMap<String, usize>,
}

/// Builds the program.
///
/// # Errors
/// When it can't be built.
pub(super) fn program() -> Result<PathBuf, String> {
    let output = Command::new(super::cargo())
        .args(["build", "--quiet", "--profile", "xtask", "--package", "specwright-codegen", "--features", "cli"])
        .args(["--bin", "specwright", "--message-format", "json"])
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("cargo: {e}"))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs = messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    programs.next_back().ok_or_else(|| "cargo built no program".to_owned())
}

/// Generates the client of a document into the sources of a crate, or, with its table of types for tests, a crate.
pub(super) fn run(
    program: &Path,
    folder: &Path,
    document: &Document,
    place: &Path,
    options: &Options,
    outcome: &mut Outcome,
) {
    outcome.error = generate(program, folder, document, place, options, outcome).err();
    if outcome.error.is_none() && outcome.lost() > 0 {
        outcome.error = Some(format!("{} operations are lost", outcome.lost()));
    }
}

fn generate(
    program: &Path,
    folder: &Path,
    document: &Document,
    place: &Path,
    options: &Options,
    outcome: &mut Outcome,
) -> Result<(), String> {
    outcome.operations = Some(super::operations::count(&folder.join(&document.file))?);
    let summary = place.join("summary.json");
    let mut command = Command::new(program);
    // Named from the folder, so that nothing that is printed tells where that is.
    command.args(["generate", "--document", &document.file, "--name", &super::check::module(&document.name)]);
    match options.round_trip {
        true => command.args(["--layout", "crate", "--out"]).arg(place),
        false => command.arg("--out").arg(place.join("src")),
    };
    command.arg("--summary").arg(&summary).current_dir(folder);
    let (measured, output) = measure::run(&command, options.limit, &place.join("generate.json"))?;
    outcome.generate_cpu_s = measured.cpu_s;
    outcome.generate_peak_mib = measured.peak_mib;
    if measured.late {
        return Err(format!("not generated within {} s", options.limit));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    if let Some(signal) = measured.signal {
        return Err(format!("the generator died of signal {signal}: {}", said.lines().next().unwrap_or_default()));
    }
    if !measured.success {
        let error = said.lines().find(|line| line.starts_with("error")).or(said.lines().next());
        return Err(error.unwrap_or("the generator failed and said nothing").to_owned());
    }
    let text = fs::read_to_string(&summary).map_err(|e| format!("{}: {e}", summary.display()))?;
    let said: Summary = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", summary.display()))?;
    outcome.client_operations = Some(said.operations);
    outcome.types = Some(said.types);
    outcome.lines = Some(said.lines);
    outcome.notes = said.notes;
    outcome.generated = true;
    Ok(())
}
