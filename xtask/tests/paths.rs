//! The files and folders that ARCHITECTURE.md, CONTRIBUTING.md and docs/suites.md name are there.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").to_owned()
}

/// Whether a word of code is meant as the name of a file or a folder.
fn is_path(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_alphanumeric() || "./_-".contains(c));
    let ending = Path::new(word).extension().and_then(|ending| ending.to_str());
    plain && !word.starts_with('/') && (word.contains('/') || matches!(ending, Some("rs" | "toml" | "md" | "tsv")))
}

/// The names in a page that nothing has, and how many names there are. A name may be relative to the root, to the crate
/// that is spoken of, and to what is named before it in the same line.
fn check(page: &str) -> (Vec<String>, usize) {
    let text = fs::read_to_string(root().join(page)).expect("a page");
    let (mut missing, mut count, mut spoken_of) = (Vec::new(), 0, root());
    for line in text.lines() {
        if let Some((name, _)) = line.strip_prefix("**`").and_then(|rest| rest.split_once('`')) {
            spoken_of = root().join(name);
        } else if line.starts_with('#') {
            spoken_of = root();
        }
        let mut folders = vec![root(), spoken_of.clone(), spoken_of.join("src")];
        // What stands beside a name with a choice in it has no place of its own.
        let words = line.split('`').skip(1).step_by(2).take_while(|word| !word.contains('<'));
        for word in words.filter(|word| is_path(word)) {
            count += 1;
            let Some(found) = folders.iter().map(|folder| folder.join(word)).find(|path| path.exists()) else {
                missing.push(word.to_owned());
                continue;
            };
            let folder = if found.is_dir() { Some(found.as_path()) } else { found.parent() };
            folders.extend(folder.map(Path::to_owned));
        }
    }
    (missing, count)
}

#[test]
fn named_files_are_there() {
    for (page, least) in [("ARCHITECTURE.md", 60), ("CONTRIBUTING.md", 20), ("docs/suites.md", 60)] {
        let (missing, count) = check(page);
        assert_eq!(missing, [] as [String; 0], "{page} names what is not there");
        assert!(count >= least, "{page} names {count} files only");
    }
}
