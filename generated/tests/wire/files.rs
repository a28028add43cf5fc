//! The folder of a case and the files in it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, process};

use serde_json::{Map, Value};

use super::certificates;
use super::fields::Fields;

/// What stands for the folder everywhere in a recording.
const FOLDER: &str = "<tmp>";

/// Members of a recording in which a text that begins with `~/` is a path.
const PATHS: [&str; 8] = ["session", "options", "argv", "path", "files", "modes", "set", "outcome"];

/// An empty folder of its own. It goes when this is dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes the folder.
    ///
    /// # Errors
    /// When that is not possible.
    pub(crate) fn new() -> io::Result<Folder> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("specwright-wire-{}-{number}", process::id()));
        // What a process of the same number left behind.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes the files of a case, which are named by their real paths.
    ///
    /// # Errors
    /// When they are not in the grammar or can't be written.
    pub(crate) fn write(&self, files: &Map<String, Value>) -> Result<(), String> {
        for (path, content) in files {
            let mut fields = Fields::of("a file", content.clone())?;
            let bytes = if let Some(role) = fields.text("role")? {
                certificates::pem(&role)?.into_bytes()
            } else if let Some(value) = fields.take("json") {
                value.to_string().into_bytes()
            } else {
                fields.wanted_text("text")?.into_bytes()
            };
            fields.end()?;
            let path = Path::new(path);
            if !path.starts_with(&self.0) {
                return Err(format!("{} is not in the folder of the case", path.display()));
            }
            let written = fs::create_dir_all(path.parent().unwrap_or(&self.0)).and_then(|()| fs::write(path, bytes));
            written.map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Puts the real folder into all texts of a recording, the names of files included.
pub(crate) fn put_into(recording: &mut Value, folder: &Path) {
    let folder = folder.display().to_string();
    for member in ["call", "outcome"] {
        if let Some(value) = recording.get_mut(member) {
            put(value, &folder, member == "outcome");
        }
    }
}

fn put(value: &mut Value, folder: &str, is_path: bool) {
    match value {
        Value::String(text) => *text = replaced(text, folder, is_path),
        Value::Array(items) => items.iter_mut().for_each(|item| put(item, folder, is_path)),
        Value::Object(members) => {
            let old = std::mem::take(members);
            members.extend(old.into_iter().map(|(name, mut value)| {
                put(&mut value, folder, is_path || PATHS.contains(&name.as_str()));
                (replaced(&name, folder, is_path), value)
            }));
        }
        _ => {}
    }
}

fn replaced(text: &str, folder: &str, is_path: bool) -> String {
    let text = text.replace(FOLDER, folder);
    match text.strip_prefix("~/").filter(|_| is_path) {
        Some(rest) => format!("{folder}/{rest}"),
        None => text,
    }
}
