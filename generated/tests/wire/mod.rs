//! Replays recordings: what another client was told to do is done with this one, against a server that answers
//! by the same script, and what arrives there and what comes out is compared.
//!
//! A recording is data in a closed grammar. What this client does otherwise on purpose is a rule about one aspect,
//! what it can't do yet is a feature by name ([`report`]). Nothing here knows a recording's name. [`engine`] tells how
//! it works and what a system has to bring.

#![allow(dead_code, reason = "the example and the test use a part each")]

mod accelerator;
mod address;
mod agave;
mod argus;
pub(crate) mod case;
mod certificates;
mod clock;
pub(crate) mod engine;
mod errors;
mod escaped;
mod faircom;
pub(crate) mod fields;
mod files;
mod json;
mod multipart;
mod outcome;
pub(crate) mod park;
mod python;
pub(crate) mod recording;
mod redirected;
pub(crate) mod replay;
mod report;
mod requests;
pub(crate) mod run;
#[path = "../support/server.rs"]
mod server;
mod timesys;
pub(crate) mod verdict;
pub(crate) mod world;

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::Value;

pub(crate) use report::Report;
use verdict::Verdict;

/// Replays all recordings in a folder and in the folders in it, with blocking calls if told to.
///
/// # Errors
/// When the folder can't be read.
pub(crate) async fn replay_folder(folder: &Path, blocking: bool) -> io::Result<Report> {
    let mut report = Report::default();
    for path in recordings(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).with_extension("").display().to_string();
        match serde_json::from_slice::<Value>(&fs::read(&path)?) {
            Ok(value) if value.get("$schema").is_some() => {}
            Ok(value) => {
                let system = value["system"].as_str().unwrap_or("unknown").to_owned();
                report.add(&system, &name, verdict::replay_and_judge(value, blocking).await);
            }
            Err(error) => report.add("unknown", &name, Verdict::Different(vec![format!("no JSON: {error}")])),
        }
    }
    Ok(report)
}

/// The JSON files in a folder and in the folders in it, in the order of their names.
///
/// # Errors
/// When a folder can't be read.
pub(crate) fn recordings(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            for entry in fs::read_dir(path)? {
                found.push(entry?.path());
            }
        } else {
            found.push(path);
        }
    }
    found.retain(|path| path.is_file() && path.extension().is_some_and(|extension| extension == "json"));
    found.sort();
    Ok(found)
}
