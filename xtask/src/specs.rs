//! Reads `specs`.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use specwright_codegen::{Input, manifest};

/// Every api of the manifest with its texts.
pub(crate) fn inputs(root: &Path) -> Result<Vec<(String, Input)>, String> {
    let specs = root.join("specs");
    let read = |name: &str| {
        let path = specs.join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let manifest = manifest(&read("manifest.toml")?).map_err(|e| e.to_string())?;
    let mut inputs = Vec::new();
    for (name, settings) in manifest {
        let mut input = Input::default();
        for document in &settings.documents {
            let text = read(&document.file)?;
            let digest: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
            if document.sha256.as_ref().is_some_and(|pinned| *pinned != digest) {
                return Err(format!(
                    "specs/{}: the file has changed; if that is meant, write sha256 = \"{digest}\" in specs/manifest.toml",
                    document.file
                ));
            }
            input = input.document(format!("specs/{}", document.file), text);
        }
        for overlay in &settings.overlays {
            input = input.overlay(format!("specs/{overlay}"), read(overlay)?);
        }
        inputs.push((name, input.settings(settings)));
    }
    Ok(inputs)
}
