//! Reads `specs`.

use std::fs;
use std::path::Path;

use specwright_codegen::{DocumentEntry, Input, digest, manifest};

/// Every api of the manifest with its texts.
pub(crate) fn inputs(root: &Path) -> Result<Vec<(String, Input)>, String> {
    let specs = root.join("specs");
    let read = |name: &str| {
        let path = specs.join(name);
        fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let pinned = |document: &DocumentEntry| {
        let bytes = read(&document.file)?;
        let digest = digest(&bytes);
        if document.sha256.as_ref().is_some_and(|pinned| *pinned != digest) {
            return Err(format!(
                "specs/{}: the file has changed; if that is meant, write sha256 = \"{digest}\" in specs/manifest.toml",
                document.file
            ));
        }
        Ok((format!("specs/{}", document.file), bytes))
    };
    let text = String::from_utf8(read("manifest.toml")?).map_err(|e| format!("specs/manifest.toml: {e}"))?;
    let manifest = manifest(&text).map_err(|e| e.to_string())?;
    let mut inputs = Vec::new();
    for (name, settings) in manifest {
        let mut input = Input::default().root("specs");
        for document in &settings.documents {
            let (name, bytes) = pinned(document)?;
            input = input.document(name, bytes);
        }
        for (url, document) in &settings.references {
            let (name, bytes) = pinned(document)?;
            input = input.reference(url, name, bytes);
        }
        for overlay in &settings.overlays {
            input = input.overlay(format!("specs/{overlay}"), read(overlay)?);
        }
        inputs.push((name, input.settings(settings)));
    }
    Ok(inputs)
}
