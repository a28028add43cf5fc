//! Files that hold secrets: only their owner reads them, and they are replaced whole.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use specwright_runtime::Value;

/// The JSON in a file.
///
/// # Errors
/// When the file can't be read or is no JSON. The error does not show what is in it.
pub(in super::super) fn read(path: &Path) -> io::Result<Value> {
    let text = std::fs::read_to_string(path)?;
    text.parse().map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "the file is no JSON"))
}

/// Replaces a file, which is never seen half-written. A link is followed, so that it stays one.
///
/// # Errors
/// When the directory can't be written to.
pub(in super::super) fn write(path: &Path, value: &Value) -> io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let part = beside(&path, &format!(".{}.part", std::process::id()));
    // One that a program left which has ended.
    let _ = std::fs::remove_file(&part);
    let written = create(&part).and_then(|mut file| {
        file.write_all(format!("{value:#}\n").as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&part, &path)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

/// Keeps other programs from changing a file, until what is returned is dropped. May wait for them.
///
/// # Errors
/// When the directory can't be written to.
pub(in super::super) fn lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    owner_only(&mut options);
    let file = options.open(beside(path, ".lock"))?;
    file.lock()?;
    Ok(file)
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    owner_only(&mut options);
    options.open(path)
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn owner_only(_: &mut OpenOptions) {}

/// A file in the same directory.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}
