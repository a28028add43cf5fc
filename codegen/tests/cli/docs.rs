//! The commands in `docs/command-line.md` print what stands there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Folder, LIBRARY};

const OVERLAY: &str =
    "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions:\n- target: $.info\n  update: {title: Town library}\n";

/// A command of a page, and what it prints; a line `…` stands for any lines.
struct Example {
    command: String,
    wanted: Vec<String>,
}

/// The commands in the blocks for a console.
fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let (mut inside, mut open) = (false, None);
    for line in page.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if let (true, Some(command)) = (inside, line.strip_prefix("$ ")) {
            open = command.contains("<<'END'").then_some("END");
            examples.push(Example { command: command.to_owned(), wanted: Vec::new() });
        } else if let (true, Some(example)) = (inside, examples.last_mut()) {
            if example.command.ends_with('\\') || open.is_some() {
                example.command.extend(["\n", line]);
                open = open.filter(|end| *end != line);
            } else {
                example.wanted.push(line.to_owned());
            }
        }
    }
    examples
}

/// Whether lines are as wanted.
fn fit(wanted: &[String], lines: &[&str]) -> bool {
    match (wanted, lines) {
        ([], []) => true,
        ([any, rest @ ..], _) if any == "…" => (0..=lines.len()).any(|skipped| fit(rest, &lines[skipped..])),
        ([first, rest @ ..], [line, after @ ..]) => first == line && fit(rest, after),
        _ => false,
    }
}

#[test]
#[cfg(unix)]
fn commands_print_what_stands_there() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/command-line.md");
    let folder = Folder::new("docs");
    folder.write("library.yaml", &fs::read_to_string(LIBRARY).expect("the library"));
    folder.write("fix.yaml", OVERLAY);
    let programs = Path::new(env!("CARGO_BIN_EXE_specwright")).parent().expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths: Vec<PathBuf> = [programs.to_owned()].into_iter().chain(std::env::split_paths(&path)).collect();
    let path = std::env::join_paths(paths).expect("paths");
    let examples = examples(&fs::read_to_string(page).expect("the page"));
    assert!(examples.len() > 6, "{}", examples.len());
    for Example { command, wanted } in examples {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("exec 2>&1\n{command}")]).current_dir(folder.path()).env("PATH", &path);
        let output = shell.output().expect("it runs");
        let printed = String::from_utf8_lossy(&output.stdout);
        let lines: Vec<&str> = printed.lines().collect();
        assert!(fit(&wanted, &lines), "{command}\nprints\n{printed}");
    }
}
