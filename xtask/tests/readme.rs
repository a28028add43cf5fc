//! The code in the README is code that is compiled: each block stands, line by line, in a source file.

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

/// Lines without their indentation.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn code_blocks_are_compiled_somewhere() {
    let read = |name: &str| fs::read_to_string(root().join(name)).expect("a text");
    let readme = read("README.md");
    let sources: Vec<String> = SOURCES.iter().map(|name| read(name)).collect();
    let blocks: Vec<&str> =
        readme.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    assert!(blocks.len() >= 5, "{} blocks", blocks.len());
    for block in blocks {
        let wanted = lines(block.trim());
        let found = sources.iter().any(|source| lines(source).windows(wanted.len()).any(|window| window == wanted));
        assert!(found, "this block of README.md is in none of {SOURCES:?}:\n{block}");
    }
}
