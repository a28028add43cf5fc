//! `cargo xtask test`.

use std::process::{Command, ExitCode};

use crate::root;

/// Each part is tested by itself, with the features that its users get: in one build, what the generator asks of
/// shared dependencies would change them for the client too.
const PARTS: [&[&str]; 4] = [
    &[
        "--package=specwright-codegen",
        "--package=specwright-golden",
        "--package=build-script-example",
        "--package=xtask",
        "--features=specwright-codegen/cli",
    ],
    &["--package=specwright-runtime", "--features=terminal"],
    &["--package=specwright-autorest"],
    &[
        "--package=specwright-apis",
        "--features=accelerator,agave,argus,faircom,timesys-v1,timesys-v2,terminal,round-trip",
    ],
];

pub(crate) fn run() -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for part in PARTS {
        let status = Command::new(&cargo).arg("test").args(part).current_dir(root()).status();
        if !status.map_err(|e| format!("cargo: {e}"))?.success() {
            return Err(format!("cargo test {} failed", part.join(" ")));
        }
    }
    Ok(ExitCode::SUCCESS)
}
