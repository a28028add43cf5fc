//! A client, compiled in a crate as its users have one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::measure;
use super::outcome::Outcome;
use crate::root;

/// The module of a document's client. It ends in what no keyword does.
pub(super) fn module(document: &str) -> String {
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let name: String = document.chars().map(word).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("n{name}_api") } else { format!("{name}_api") }
}

/// Makes an empty folder for a throw-away crate.
///
/// # Errors
/// When it can't be made.
pub(super) fn empty(place: &Path) -> Result<(), String> {
    let fault = |e: std::io::Error| format!("{}: {e}", place.display());
    if place.exists() {
        fs::remove_dir_all(place).map_err(fault)?;
    }
    fs::create_dir_all(place.join("src")).map_err(fault)
}

/// Writes the manifest of a throw-away crate.
///
/// # Errors
/// When it can't be written.
pub(super) fn write_manifest(place: &Path, text: &str) -> Result<(), String> {
    let fault = |e: std::io::Error| format!("{}: {e}", place.display());
    fs::write(place.join("Cargo.toml"), text).map_err(fault)?;
    // The same versions as here, none of which has to be looked up.
    fs::copy(root().join("Cargo.lock"), place.join("Cargo.lock")).map(drop).map_err(fault)
}

/// The manifest of a crate that is a client and nothing else.
fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nspecwright-runtime = {{ path = {:?} }}\n\n[workspace]\n",
        module(name),
        root().join("runtime").display().to_string(),
    )
}

/// Writes the root of the crate, with the usual lints.
fn write_root(place: &Path, name: &str) -> Result<(), String> {
    let module = module(name);
    let is_folder = place.join("src").join(&module).join("mod.rs").exists();
    let client = if is_folder { format!("pub mod {module};") } else { format!("include!(\"{module}.rs\");") };
    let text = format!(
        "//! The client of {name}, as it was generated.\n#![warn(missing_docs, rustdoc::broken_intra_doc_links)]\n\n{client}\n"
    );
    fs::write(place.join("src/lib.rs"), text).map_err(|e| format!("{}: {e}", place.display()))
}

/// Compiles the dependencies, which are no document's cost.
///
/// # Errors
/// When they don't compile.
pub(super) fn dependencies(place: &Path, target: &Path, command: &str) -> Result<(), String> {
    empty(place)?;
    write_manifest(place, &manifest("nothing"))?;
    fs::write(place.join("src/lib.rs"), "//! Nothing.\n").map_err(|e| e.to_string())?;
    let status = cargo(place, target, command).status().map_err(|e| format!("cargo: {e}"))?;
    if status.success() { Ok(()) } else { Err("the dependencies of clients don't compile".into()) }
}

/// Compiles a client and counts what the compiler warns of.
pub(super) fn run(place: &Path, target: &Path, command: &str, limit: u64, outcome: &mut Outcome) {
    let warned = check(place, target, command, limit, outcome);
    outcome.checked = Some(warned.is_ok());
    let said = warned.unwrap_or_else(Some);
    outcome.error = outcome.error.take().or(said);
}

/// What the compiler warns of, if anything.
fn check(
    place: &Path,
    target: &Path,
    command: &str,
    limit: u64,
    outcome: &mut Outcome,
) -> Result<Option<String>, String> {
    write_manifest(place, &manifest(&outcome.document))?;
    write_root(place, &outcome.document)?;
    let mut cargo = cargo(place, target, command);
    cargo.args(["--message-format", "json"]);
    let (measured, output) = measure::run(&cargo, limit, &place.join("check.json"))?;
    outcome.check_cpu_s = measured.cpu_s;
    outcome.check_peak_mib = measured.peak_mib;
    if measured.late {
        return Err(format!("not checked within {limit} s"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let said = |level: &str| -> BTreeSet<String> {
        let messages = messages.iter().map(|message| &message["message"]).filter(|m| m["level"] == level);
        // Without a place it is a sum of the others.
        let placed = messages.filter(|m| m["spans"].as_array().is_some_and(|spans| !spans.is_empty()));
        placed.map(line).collect()
    };
    let (errors, warnings) = (said("error"), said("warning"));
    outcome.warnings = Some(warnings.len());
    if let Some(first) = errors.first() {
        return Err(format!("{} errors, the first: {first}", errors.len()));
    }
    if !measured.success {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(said.lines().find(|l| l.starts_with("error")).unwrap_or("cargo failed").to_owned());
    }
    Ok(warnings.first().map(|first| format!("{} warnings, the first: {first}", warnings.len())))
}

/// Where something is said, and what.
fn line(message: &Value) -> String {
    let span = &message["spans"][0];
    let text = message["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default();
    format!("{}:{}: {text}", span["file_name"].as_str().unwrap_or_default(), span["line_start"])
}

/// Cargo in a throw-away crate.
pub(super) fn cargo(place: &Path, target: &Path, command: &str) -> Command {
    let mut cargo = Command::new(super::cargo());
    cargo.args(command.split(' ')).args(["--quiet", "--offline"]).current_dir(place).env("CARGO_TARGET_DIR", target);
    // Those that `cargo xtask` runs with are of another crate.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_MANIFEST_DIR");
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_identifiers() {
        assert_eq!(module("kubernetes-1.13"), "kubernetes_1_13_api");
        assert_eq!(module("1password"), "n1password_api");
        assert_eq!(module("box"), "box_api");
    }
}
