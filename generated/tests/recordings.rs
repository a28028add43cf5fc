//! Replays the recordings in `recordings`, and makes sure that a replay that goes otherwise is noticed.

#![cfg(feature = "documents")]

mod wire;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wire::verdict::{Replay, Verdict};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings")
}

fn recordings() -> Vec<(String, Value)> {
    let paths = wire::recordings(&folder()).expect("the recordings are there");
    let read = |path: PathBuf| {
        let text = std::fs::read(&path).expect("a recording can be read");
        (path.display().to_string(), serde_json::from_slice(&text).expect("a recording is JSON"))
    };
    paths.into_iter().map(read).collect()
}

#[tokio::test]
async fn recordings_replay() {
    let report = wire::replay_folder(&folder()).await.expect("the recordings can be read");
    assert!(report.is_good(), "{report}");
    assert_eq!(report.tally("argus").different, 0);
}
