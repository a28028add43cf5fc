//! Generates broken documents and compares the errors with those that are kept. `UPDATE=1` keeps the errors instead.
//!
//! `NAME.yaml` or `NAME.json` is a document, with its other files in the folder `NAME`; `NAME.overlay.yaml` beside it
//! is an overlay, `NAME.toml` settings.

use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright_codegen::{Code, Generator, Input, Layout, Settings};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("refusals")
}

/// The names of the files of the folder, in order.
fn names() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("plain names");
    let mut names: Vec<String> = entries.map(|entry| name(entry.expect("an entry"))).collect();
    names.sort();
    names
}

fn read(name: &str) -> Option<String> {
    fs::read_to_string(folder().join(name)).ok()
}

/// The documents.
fn documents() -> Vec<String> {
    let document =
        |name: &String| !name.ends_with(".overlay.yaml") && (name.ends_with(".yaml") || name.ends_with(".json"));
    names().into_iter().filter(document).collect()
}

/// The name of a document's file without its ending.
fn stem(document: &str) -> &str {
    document.rsplit_once('.').expect("an ending").0
}

/// The file that keeps the error of a document.
fn kept(document: &str) -> String {
    format!("{}.txt", stem(document))
}

/// What is said of a document.
fn refusal(document: &str) -> String {
    // Shown when the generator panics.
    println!("{document}");
    let name = stem(document);
    let mut input = Input::new(document, read(document).expect("the document"));
    for file in fs::read_dir(folder().join(name)).into_iter().flatten() {
        let file = file.expect("an entry");
        let name = format!("{name}/{}", file.file_name().into_string().expect("plain names"));
        input = input.file(name, fs::read(file.path()).expect("a file"));
    }
    let overlay = format!("{name}.overlay.yaml");
    if let Some(text) = read(&overlay) {
        input = input.overlay(overlay, text);
    }
    if let Some(text) = read(&format!("{name}.toml")) {
        let settings: Settings = toml::from_str(&text).expect("settings");
        for (url, entry) in &settings.references {
            input = input.reference(url, &entry.file, read(&entry.file).expect("a file"));
        }
        input = input.settings(settings);
    }
    match Generator::new(Layout::Module).api("broken", input) {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.render(false),
    }
}

#[test]
fn refusals_are_as_kept() {
    let mut faults = Vec::new();
    for document in documents() {
        let said = refusal(&document);
        if env::var_os("UPDATE").is_some() {
            fs::write(folder().join(kept(&document)), format!("{said}\n")).expect("an error is written");
        } else if read(&kept(&document)).as_deref() != Some(&format!("{said}\n")) {
            let old = read(&kept(&document)).unwrap_or_else(|| "(nothing)".into());
            faults.push(format!("{document}:\n  kept {}\n  said {said}", old.trim_end()));
        }
    }
    let documents = documents();
    let of_none = |name: &String| name.ends_with(".txt") && !documents.iter().any(|document| kept(document) == *name);
    faults.extend(names().into_iter().filter(of_none).map(|name| format!("{name} is of no document")));
    assert!(faults.is_empty(), "{}\nrun with UPDATE=1 and read what changes", faults.join("\n"));
}

#[test]
fn refusals_say_where_and_what_to_do() {
    for document in documents() {
        let said = refusal(&document);
        assert_ne!(said, "accepted", "{document}");
        for said in said.split("\n\n") {
            let placed = said.contains("--> ") || said.contains("]: manifest: ");
            assert!(placed, "{document}: no place: {said}");
            assert!(said.contains("= help: "), "{document}: no help: {said}");
        }
    }
}

#[test]
fn every_code_is_said_somewhere() {
    // Faults of the generator and of the machine, which no document leads to: the generator's own tests show them.
    const ELSEWHERE: [Code; 2] = [Code::Lost, Code::Machine];
    let notes = Path::new(env!("CARGO_MANIFEST_DIR")).join("notes");
    let kept = [folder(), notes].into_iter().flat_map(|folder| fs::read_dir(folder).expect("the folder is there"));
    let texts =
        kept.map(|entry| entry.expect("an entry").path()).filter(|path| path.extension().is_some_and(|e| e == "txt"));
    let said: String = texts.map(|path| fs::read_to_string(path).expect("a golden")).collect();
    let silent = Code::ALL.iter().filter(|code| !said.contains(&format!("[{code}]")) && !ELSEWHERE.contains(code));
    assert_eq!(silent.collect::<Vec<_>>(), [] as [&Code; 0], "no golden shows them");
}
