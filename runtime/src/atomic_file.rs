//! Files that are seen whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that is written beside another and then takes its place. Unless it comes to that, it goes away, and the other
/// is as it was.
#[derive(Debug)]
pub struct AtomicFile {
    file: File,
    part: Part,
    path: PathBuf,
}

impl AtomicFile {
    /// Begins a file that is to stand at a path. A link there stays a link: what it leads to is replaced.
    ///
    /// # Errors
    /// When the directory can't be written to.
    pub fn create(path: impl AsRef<Path>) -> io::Result<AtomicFile> {
        AtomicFile::open(path.as_ref(), &mut OpenOptions::new())
    }

    /// The same for secrets: a file that only its owner can read and write, where the system knows owners.
    ///
    /// # Errors
    /// The same.
    pub fn create_private(path: impl AsRef<Path>) -> io::Result<AtomicFile> {
        AtomicFile::open(path.as_ref(), owner_only(&mut OpenOptions::new()))
    }

    fn open(path: &Path, options: &mut OpenOptions) -> io::Result<AtomicFile> {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:08x}.part", fastrand::u32(..)));
        let part = path.with_file_name(name);
        let file = options.create_new(true).write(true).open(&part)?;
        Ok(AtomicFile { file, part: Part(part), path })
    }

    /// Puts the file in its place, once all that was written has reached the disk.
    ///
    /// # Errors
    /// When that fails.
    pub fn commit(self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.part.0, &self.path)
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Goes away unless it is moved in time.
#[derive(Debug)]
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_file_is_replaced_whole_or_not_at_all() {
        let folder = std::env::temp_dir().join(format!("specwright-file-{:08x}", fastrand::u32(..)));
        fs::create_dir(&folder).expect("a folder");
        let (path, link) = (folder.join("secrets"), folder.join("link"));
        let mode = || fs::metadata(&path).expect("a file").permissions().mode() & 0o777;
        let all = || fs::read_dir(&folder).expect("a folder").count();
        fs::write(&path, "before").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("a mode");
        symlink(&path, &link).expect("a link");

        let mut given_up = AtomicFile::create_private(&link).expect("a file");
        given_up.write_all(b"half").expect("written");
        assert_eq!(all(), 3, "the part has a name of its own");
        drop(given_up);
        assert_eq!((fs::read_to_string(&path).expect("a text"), mode(), all()), ("before".to_owned(), 0o644, 2));

        let mut whole = AtomicFile::create_private(&link).expect("a file");
        whole.write_all(b"after").expect("written");
        whole.commit().expect("moved");
        assert_eq!((fs::read_to_string(&path).expect("a text"), mode(), all()), ("after".to_owned(), 0o600, 2));
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        fs::remove_dir_all(&folder).expect("removed");
    }
}
