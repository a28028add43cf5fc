//! `cargo xtask wire`.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::root;

/// Builds the generated client with everything and has it replay a folder of recordings. It is a program of
/// its own, so that this one builds when the client does not.
pub(crate) fn run(directory: &Path, blocking: bool) -> Result<ExitCode, String> {
    let directory = directory.canonicalize().map_err(|e| format!("{}: {e}", directory.display()))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--package",
            "specwright-apis",
            "--features",
            "accelerator,agave,argus,documents,faircom,timesys-v1,timesys-v2",
            "--example",
            "wire",
            "--",
        ])
        .args(blocking.then_some("--blocking"))
        .arg(directory)
        .current_dir(root())
        .status()
        .map_err(|e| format!("cargo: {e}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
