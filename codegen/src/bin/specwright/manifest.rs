//! Reads a manifest with all that it names.

use std::path::Path;

use specwright_codegen::{DocumentEntry, Input, manifest};

use crate::exit::Failure;
use crate::read::{self, Repairs};

/// Every api of a manifest with its files, which are named relative to it.
pub(crate) fn inputs(file: &Path, repairs: &Repairs) -> Result<Vec<(String, Input)>, Failure> {
    let folder = read::folder(file);
    let mut inputs = Vec::new();
    for (name, mut settings) in manifest(&read::text(file)?)? {
        let mut input = Input::default().root(&folder);
        for document in &settings.documents {
            let (name, bytes) = pinned(&folder, document)?;
            input = input.document(name, bytes);
        }
        for (url, document) in &settings.references {
            let path = folder.join(&document.file);
            input = input.reference(url, path.display().to_string(), read::bytes(&path)?);
        }
        for overlay in &settings.overlays {
            let path = folder.join(overlay);
            input = input.overlay(path.display().to_string(), read::bytes(&path)?);
        }
        settings.allow.extend(repairs.allowed());
        inputs.push((name, input.settings(settings)));
    }
    Ok(inputs)
}

/// The name and the bytes of a document, which must be those that are pinned.
fn pinned(folder: &Path, document: &DocumentEntry) -> Result<(String, Vec<u8>), Failure> {
    let path = folder.join(&document.file);
    let bytes = read::bytes(&path)?;
    document.check(&bytes)?;
    Ok((path.display().to_string(), bytes))
}
