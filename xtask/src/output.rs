//! Brings a folder to what was generated, touching only what differs.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use specwright_codegen::SourceFile;

/// A difference between the folder and what was generated.
pub(crate) enum Change {
    Write(PathBuf, String),
    Remove(PathBuf),
}

impl Change {
    pub(crate) fn describe(&self) -> String {
        match self {
            Change::Write(path, _) if path.exists() => format!("stale: {}", path.display()),
            Change::Write(path, _) => format!("missing: {}", path.display()),
            Change::Remove(path) => format!("left over: {}", path.display()),
        }
    }
}

/// What has to change in a folder whose files are all generated.
pub(crate) fn changes(
    folder: &Path,
    files: &[SourceFile],
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Vec<Change>, String> {
    let mut changes = Vec::new();
    let mut kept = BTreeSet::new();
    for file in files {
        let path = clean(&folder.join(&file.path));
        kept.insert(path.clone());
        if wanted(&file.path) && fs::read(&path).ok().as_deref() != Some(file.text.as_bytes()) {
            changes.push(Change::Write(path, file.text.clone()));
        }
    }
    let mut found = Vec::new();
    walk(folder, &mut found)?;
    for path in found {
        let relative = path.strip_prefix(folder).map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
        if !kept.contains(&path) && wanted(&relative) {
            changes.push(Change::Remove(path));
        }
    }
    Ok(changes)
}

/// Writes what differs: each file whole, by renaming a finished one over it.
pub(crate) fn write(folder: &Path, changes: &[Change]) -> Result<(), String> {
    for change in changes {
        match change {
            Change::Write(path, text) => {
                let fault = |e: std::io::Error| format!("{}: {e}", path.display());
                let parent = path.parent().unwrap_or(folder);
                fs::create_dir_all(parent).map_err(fault)?;
                let new = path.with_extension("new");
                fs::write(&new, text).map_err(fault)?;
                fs::rename(&new, path).map_err(fault)?;
            }
            Change::Remove(path) => {
                fs::remove_file(path).map_err(|e| format!("{}: {e}", path.display()))?;
                // Folders that are now empty go too; the first that is not stops it.
                let parents = path.ancestors().skip(1).take_while(|parent| *parent != folder);
                let _ = parents.map(fs::remove_dir).take_while(Result::is_ok).count();
            }
        }
    }
    Ok(())
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() { walk(&path, found)? } else { found.push(clean(&path)) }
    }
    Ok(())
}

/// Resolves `..` by the text alone.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}
