//! Files that hold secrets: only their owner reads them, and they are replaced whole.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use specwright_runtime::{AtomicFile, Value};

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
    let mut file = AtomicFile::create_private(path)?;
    file.write_all(format!("{value:#}\n").as_bytes())?;
    file.commit()
}

/// Keeps other programs from changing a file, until what is returned is dropped. May wait for them.
///
/// # Errors
/// When the directory can't be written to.
pub(in super::super) fn lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    owner_only(&mut options);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    let file = options.open(path.with_file_name(name))?;
    file.lock()?;
    Ok(file)
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn owner_only(_: &mut OpenOptions) {}
