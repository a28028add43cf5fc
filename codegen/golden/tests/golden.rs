//! Generates each case anew and compares with what is kept. `UPDATE=1` keeps what is generated instead.
//!
//! `NAME.yaml` is a document, with its other files in the folder `NAME`; `NAME.second.yaml` beside it is another
//! document, `NAME.overlay.yaml` an overlay, `NAME.toml` settings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright_codegen::{Generator, Input, Layout, Output, Settings};

/// What a case gives: its module and its notes.
type Golden = BTreeMap<PathBuf, String>;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder with this ending, in order.
fn files(name: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder(name)).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_wanted = |path: &PathBuf| path.extension().is_some_and(|e| e == ending) && !stem(path).contains('.');
    let mut paths: Vec<PathBuf> = paths.filter(is_wanted).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_str().expect("plain names").to_owned()
}

fn generate(case: &Path) -> Output {
    let name = stem(case);
    let text = fs::read_to_string(case).expect("the case");
    // Shown when the generator panics.
    println!("{name}");
    let mut generator = Generator::new(Layout::Module);
    let mut input = Input::new(format!("cases/{name}.yaml"), text).root("cases");
    if let Ok(text) = fs::read(case.with_extension("second.yaml")) {
        input = input.document(format!("cases/{name}.second.yaml"), text);
    }
    if let Ok(text) = fs::read(case.with_extension("overlay.yaml")) {
        input = input.overlay(format!("cases/{name}.overlay.yaml"), text);
    }
    if let Ok(settings) = fs::read_to_string(case.with_extension("toml")) {
        let settings: Settings = toml::from_str(&settings).expect("settings");
        for (url, entry) in &settings.references {
            let file = format!("cases/{}", entry.file);
            input = input.reference(url, &file, fs::read(&file).expect("a file"));
        }
        input = input.settings(settings);
    }
    if let Err(error) = generator.api(&name, input) {
        panic!("{error}");
    }
    generator.finish()
}

/// What all cases give.
fn golden() -> Golden {
    let mut golden = Golden::new();
    for case in files("cases", "yaml") {
        let output = generate(&case);
        let [module] = output.files.as_slice() else { panic!("{}: one file is wanted", case.display()) };
        let notes: String = output.notes.iter().map(|note| format!("{note}\n")).collect();
        golden.insert(folder("src").join(&module.path), module.text.clone());
        golden.insert(folder("notes").join(stem(&case) + ".txt"), notes);
    }
    golden
}

/// Files that are kept, but come from no case.
fn left_over(golden: &Golden) -> Vec<PathBuf> {
    let root = folder("src").join("lib.rs");
    let kept = files("src", "rs").into_iter().chain(files("notes", "txt"));
    kept.filter(|path| *path != root && !golden.contains_key(path)).collect()
}

#[test]
fn goldens_are_as_generated() {
    let golden = golden();
    let old = left_over(&golden);
    if env::var_os("UPDATE").is_some() {
        for (path, text) in &golden {
            if fs::read_to_string(path).ok().as_ref() != Some(text) {
                fs::write(path, text).expect("a golden is written");
            }
        }
        old.iter().for_each(|path| fs::remove_file(path).expect("a left-over is removed"));
        return;
    }
    let mut faults: Vec<String> = old.iter().map(|path| format!("{} comes from no case", path.display())).collect();
    for (path, text) in &golden {
        match fs::read_to_string(path) {
            Err(_) => faults.push(format!("{} is missing", path.display())),
            Ok(kept) => faults.extend(difference(path, &kept, text)),
        }
    }
    assert!(faults.is_empty(), "{}\nrun with UPDATE=1 and read what changes", faults.join("\n"));
}

/// The first line that differs.
fn difference(path: &Path, kept: &str, made: &str) -> Option<String> {
    if kept == made {
        return None;
    }
    let line = kept.lines().zip(made.lines()).take_while(|(a, b)| a == b).count();
    let at = |text: &str| text.lines().nth(line).unwrap_or("(nothing)").to_owned();
    Some(format!("{}:{}:\n  kept {}\n  made {}", path.display(), line + 1, at(kept), at(made)))
}

#[test]
fn every_golden_is_compiled() {
    let root = fs::read_to_string(folder("src").join("lib.rs")).expect("the crate's root");
    for case in files("cases", "yaml") {
        let line = format!("\"{}.rs\"", stem(&case));
        assert!(root.contains(&line), "src/lib.rs lacks {line}");
    }
}

#[test]
fn twice_is_the_same() {
    let flat = |output: Output| {
        let files: Vec<(String, String)> = output.files.into_iter().map(|file| (file.path, file.text)).collect();
        (files, output.notes)
    };
    for case in files("cases", "yaml") {
        assert_eq!(flat(generate(&case)), flat(generate(&case)), "{}", case.display());
    }
}
