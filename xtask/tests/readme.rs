//! The code in the README and in `docs` is code that is compiled: each block stands, but for white space, in a source
//! file.

use std::fs;
use std::path::{Path, PathBuf};

const SOURCES: [&str; 4] = [
    "generated/examples/argus_current_user.rs",
    "generated/examples/tour.rs",
    "codegen/examples/build-script/build.rs",
    "codegen/examples/build-script/src/main.rs",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").to_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a text")
}

/// The files in a folder whose names end so.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = paths.filter(|path| path.to_string_lossy().ends_with(end)).collect();
    found.sort();
    found
}

/// A text without white space: lines are indented and broken otherwise in a page.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn blocks(text: &str) -> Vec<&str> {
    text.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

/// Each block of a page stands in one of the sources.
fn check(page: &Path, sources: &[PathBuf]) {
    let texts: Vec<String> = sources.iter().map(|source| squeezed(&read(source))).collect();
    for block in blocks(&read(page)) {
        let found = texts.iter().any(|text| text.contains(&squeezed(block)));
        assert!(found, "this block of {} is in none of {sources:?}:\n{block}", page.display());
    }
}

#[test]
fn code_blocks_are_compiled_somewhere() {
    let readme = root().join("README.md");
    assert!(blocks(&read(&readme)).len() >= 5);
    check(&readme, &SOURCES.map(|name| root().join(name)));
}

/// What users of other clients read is run by the tests named after it.
#[test]
fn code_blocks_of_guides_are_run() {
    let mut guides = files("generated/tests", "_guide.rs");
    guides.extend(files("generated/tests/agave", "guide.rs"));
    guides.extend(files("generated/examples", ".rs"));
    for page in files("docs", ".md") {
        check(&page, &guides);
    }
}
