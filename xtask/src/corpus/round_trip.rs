//! Values that the schemas of a document allow, taken through the types of its client.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::check;
use super::measure;
use super::outcome::Outcome;
use crate::root;

/// What became of the values of a document: what `specwright_samples::Report` writes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Report {
    /// Types that were tried.
    pub(super) types: usize,
    /// Values.
    pub(super) values: usize,
    /// Values that came back as they were.
    pub(super) equal: usize,
    /// Schemas with a value that did not.
    pub(super) differing: Vec<Finding>,
    /// Schemas that no value was found for.
    pub(super) impossible: Vec<Finding>,
    /// Schemas that the validator does not take.
    pub(super) unjudged: Vec<Finding>,
}

/// A schema, and what is to be said of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Finding {
    /// The type.
    pub(super) name: String,
    /// The schema's place in the document, as a JSON pointer.
    pub(super) pointer: String,
    /// What was found.
    pub(super) said: String,
}

/// What the crate's root has besides its modules.
const MAIN: &str = "
fn main() {
    specwright_samples::print(round_trip::types().map(|ty| specwright_samples::Type {
        name: ty.name,
        document: ty.document.name,
        text: ty.document.text.unwrap_or_default(),
        pointer: ty.pointer,
        round_trip: ty.round_trip,
    }));
}
";

/// Compiles a generated crate as a program that takes values through its types, and runs it.
pub(super) fn run(place: &Path, target: &Path, limit: u64, outcome: &mut Outcome) {
    match report(place, target, limit, outcome) {
        Ok(report) => {
            outcome.error = report.differing.first().map(|first| {
                format!("{} schemas with values that differ, the first: {}", report.differing.len(), first.pointer)
            });
            outcome.round_trip = Some(report);
        }
        Err(fault) => outcome.error = Some(fault),
    }
}

fn report(place: &Path, target: &Path, limit: u64, outcome: &mut Outcome) -> Result<Report, String> {
    let fault = |e: std::io::Error| format!("{}: {e}", place.display());
    let name = check::module(&outcome.document);
    let generated = fs::read_to_string(place.join("Cargo.toml")).map_err(fault)?;
    write_manifest(place, &name, features(&generated))?;
    // As a program, so that only what the table needs is compiled to the end.
    let library = place.join("src/lib.rs");
    let text = fs::read_to_string(&library).map_err(fault)?;
    fs::write(place.join("src/main.rs"), format!("#![allow(warnings)]\n{text}{MAIN}")).map_err(fault)?;
    fs::remove_file(library).map_err(fault)?;
    let mut cargo = check::cargo(place, target, "build");
    cargo.arg("--all-features");
    let (built, output) = measure::run(&cargo, limit, &place.join("build.json"))?;
    outcome.check_cpu_s = built.cpu_s;
    outcome.check_peak_mib = built.peak_mib;
    if !built.success {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(said.lines().find(|l| l.starts_with("error")).unwrap_or("the types don't compile").to_owned());
    }
    let program = std::process::Command::new(target.join("debug").join(&name));
    let (ran, output) = measure::run(&program, limit, &place.join("run.json"))?;
    outcome.sample_cpu_s = ran.cpu_s;
    if !ran.success {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the types failed: {}", said.lines().last().unwrap_or_default()));
    }
    serde_json::from_slice(&output.stdout).map_err(|e| e.to_string())
}

/// Compiles what all programs need, which is no document's cost.
///
/// # Errors
/// When it does not compile.
pub(super) fn dependencies(place: &Path, target: &Path) -> Result<(), String> {
    check::empty(place)?;
    write_manifest(place, "nothing", "round-trip = [\"specwright-runtime/full-serde\"]\n")?;
    fs::write(place.join("src/main.rs"), "fn main() {}\n").map_err(|e| e.to_string())?;
    let status = check::cargo(place, target, "build").arg("--all-features").status();
    match status.map_err(|e| format!("cargo: {e}"))?.success() {
        true => Ok(()),
        false => Err("the dependencies of round trips don't compile".into()),
    }
}

/// The features of a generated crate, but for those that choose a TLS backend.
fn features(manifest: &str) -> &str {
    let features = manifest.split_once("[features]\n").map_or("", |(_, rest)| rest);
    let features = features.split_once("\n[").map_or(features, |(features, _)| features);
    features.split_once("# The texts").map_or(features, |(tls, _)| &features[tls.len()..])
}

fn write_manifest(place: &Path, name: &str, features: &str) -> Result<(), String> {
    let path = |folder: &str| root().join(folder).display().to_string();
    let quick = ["jsonschema", "fancy-regex", "regex-automata", "serde_json", "specwright-samples"];
    let quick: String = quick.map(|name| format!("[profile.dev.package.{name}]\nopt-level = 2\n")).concat();
    let text = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde_json = \"1\"\n\
         specwright-runtime = {{ path = {:?}, default-features = false }}\nspecwright-samples = {{ path = {:?} }}\n\n\
         [features]\n{features}\n\n[profile.dev]\ndebug = false\nincremental = false\n\n{quick}\n[workspace]\n",
        path("runtime"),
        path("codegen/samples"),
    );
    check::write_manifest(place, &text)
}
