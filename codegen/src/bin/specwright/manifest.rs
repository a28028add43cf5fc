//! Reads a manifest with all that it names.

use std::path::Path;

use sha2::{Digest, Sha256};
use specwright_codegen::{Input, manifest};

use crate::exit::{Exit, Failure};
use crate::read::{self, Repairs};

/// Every api of a manifest with its texts. Files are named relative to it.
pub(crate) fn inputs(file: &Path, repairs: &Repairs) -> Result<Vec<(String, Input)>, Failure> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut inputs = Vec::new();
    for (name, mut settings) in manifest(&read::text(file)?)? {
        let mut input = Input::default();
        for document in &settings.documents {
            let path = folder.join(&document.file);
            let text = read::text(&path)?;
            let digest: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
            if document.sha256.as_ref().is_some_and(|pinned| *pinned != digest) {
                let message = format!(
                    "{}: the file has changed; if that is meant, write sha256 = \"{digest}\" in {}",
                    path.display(),
                    file.display()
                );
                return Err(Failure::new(Exit::Failed, message));
            }
            input = input.document(path.display().to_string(), text);
        }
        for overlay in &settings.overlays {
            let path = folder.join(overlay);
            input = input.overlay(path.display().to_string(), read::text(&path)?);
        }
        settings.allow.extend(repairs.allowed());
        inputs.push((name, input.settings(settings)));
    }
    Ok(inputs)
}
