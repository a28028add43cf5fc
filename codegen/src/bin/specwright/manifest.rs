//! Reads a manifest with all that it names.

use std::path::Path;

use specwright_codegen::{DocumentEntry, Input, digest, manifest};

use crate::exit::{Exit, Failure};
use crate::read::{self, Repairs};

/// Every api of a manifest with its files, which are named relative to it.
pub(crate) fn inputs(file: &Path, repairs: &Repairs) -> Result<Vec<(String, Input)>, Failure> {
    let folder = read::folder(file);
    let mut inputs = Vec::new();
    for (name, mut settings) in manifest(&read::text(file)?)? {
        let mut input = Input::default().root(&folder);
        for document in &settings.documents {
            let (name, bytes) = pinned(&folder, document, file)?;
            input = input.document(name, bytes);
        }
        for (url, document) in &settings.references {
            let (name, bytes) = pinned(&folder, document, file)?;
            input = input.reference(url, name, bytes);
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
fn pinned(folder: &Path, document: &DocumentEntry, manifest: &Path) -> Result<(String, Vec<u8>), Failure> {
    let path = folder.join(&document.file);
    let bytes = read::bytes(&path)?;
    let digest = digest(&bytes);
    if document.sha256.as_ref().is_some_and(|pinned| !pinned.eq_ignore_ascii_case(&digest)) {
        let (path, manifest) = (path.display(), manifest.display());
        let message =
            format!("{path}: the file has changed; if that is meant, write sha256 = \"{digest}\" in {manifest}");
        return Err(Failure::new(Exit::Failed, message));
    }
    Ok((path.display().to_string(), bytes))
}
