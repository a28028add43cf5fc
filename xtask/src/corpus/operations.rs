//! How many operations a document has, counted without the generator, so that what it loses shows.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use percent_encoding::percent_decode_str;

use super::tree::Tree;

/// What an operation stands under in a path item.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// References are followed no further than this.
const STEPS: usize = 16;

/// Counts paths and methods, following references of path items.
///
/// # Errors
/// When a file can't be read, or a reference leads nowhere.
pub(super) fn count(file: &Path) -> Result<usize, String> {
    let document = read(file)?;
    let paths = document.get("paths").into_iter().flat_map(Tree::members);
    paths.filter(|(path, _)| !path.starts_with("x-")).map(|(_, item)| operations(file, &document, item, STEPS)).sum()
}

/// The operations of a path item, and of the one that it refers to.
fn operations(file: &Path, document: &Tree, item: &Tree, steps: usize) -> Result<usize, String> {
    let own = METHODS.iter().filter(|method| item.get(method).is_some()).count();
    let own = own + item.get("additionalOperations").map_or(0, |more| more.members().count());
    let Some(reference) = item.get("$ref").and_then(Tree::text) else { return Ok(own) };
    if steps == 0 {
        return Err(format!("{}: {reference} refers on without end", file.display()));
    }
    let (target, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let other: (PathBuf, Tree);
    let (file, document) = match target {
        "" => (file, document),
        target => {
            let path = file.parent().unwrap_or(file).join(target);
            other = (path.clone(), read(&path)?);
            (other.0.as_path(), &other.1)
        }
    };
    let item = pointed(document, fragment).ok_or(format!("{}: {reference} leads nowhere", file.display()))?;
    Ok(own + operations(file, document, item, steps - 1)?)
}

/// What a JSON pointer leads to.
fn pointed<'a>(document: &'a Tree, pointer: &str) -> Option<&'a Tree> {
    let keys = pointer.split('/').skip(1);
    let mut keys = keys.map(|key| percent_decode_str(key).decode_utf8_lossy().replace("~1", "/").replace("~0", "~"));
    keys.try_fold(document, |at, key| at.get(&key))
}

fn read(file: &Path) -> Result<Tree, String> {
    let fault = |e: String| format!("{}: {e}", file.display());
    Tree::parse(&text(file).map_err(fault)?).map_err(fault)
}

/// The text of a file, which may be compressed.
pub(super) fn text(file: &Path) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|e| e.to_string())?;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).map_err(|e| e.to_string())?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_text(text: &str) -> Result<usize, String> {
        let folder = std::env::temp_dir().join(format!("corpus-{}-{}", std::process::id(), text.len()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("item.yaml"), "items:\n  a: {get: {}, put: {}}\n").unwrap();
        fs::write(folder.join("main.yaml"), text).unwrap();
        let count = count(&folder.join("main.yaml"));
        fs::remove_dir_all(folder).unwrap();
        count
    }

    #[test]
    fn paths_times_methods() {
        let text = "paths:\n  /a: {get: {}, post: {}, parameters: []}\n  /b: {x-get: {}, delete: {$ref: x}}\n  x-c: {get: {}}\n";
        assert_eq!(count_text(text), Ok(3));
        assert_eq!(count_text("webhooks: {a: {post: {}}}\n"), Ok(0));
    }

    #[test]
    fn path_items_by_reference() {
        assert_eq!(count_text("paths:\n  /a: {$ref: 'item.yaml#/items/a'}\n"), Ok(2));
        assert_eq!(count_text("paths:\n  /a: {get: {}}\n  /b: {$ref: '#/paths/~1a'}\n"), Ok(2));
        assert!(count_text("paths:\n  /a: {$ref: '#/nowhere'}\n").unwrap_err().ends_with("#/nowhere leads nowhere"));
        assert!(count_text("paths:\n  /a: {$ref: '#/paths/~1a'}\n").unwrap_err().ends_with("without end"));
    }
}
