//! Reads `specs`.

use std::fs;
use std::path::Path;

use specwright_codegen::{DocumentEntry, Input, manifest};

/// Every api of the manifest with its texts.
pub(crate) fn inputs(root: &Path) -> Result<Vec<(String, Input)>, String> {
    let specs = root.join("specs");
    let read = |name: &str| {
        let path = specs.join(name);
        fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let pinned = |document: &DocumentEntry| -> Result<(String, Vec<u8>), String> {
        let bytes = read(&document.file)?;
        document.check(&bytes).map_err(|error| error.to_string())?;
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
            input = input.reference(url, format!("specs/{}", document.file), read(&document.file)?);
        }
        for overlay in &settings.overlays {
            input = input.overlay(format!("specs/{overlay}"), read(overlay)?);
        }
        inputs.push((name, input.settings(settings)));
    }
    Ok(inputs)
}

#[cfg(test)]
mod tests {
    use specwright_codegen::{Description, digest};

    use super::*;

    const API: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
        A: {type: array, items: {$ref: 'https://example.com/pet.yaml#/Pet'}}\n";
    const PET: &str = "Pet: {type: string}\n";

    /// What becomes of a manifest that says this of the document at the URL.
    fn made(name: &str, references: &str) -> Result<(), String> {
        let root = std::env::temp_dir().join(format!("specwright-specs-{name}-{}", std::process::id()));
        fs::create_dir_all(root.join("specs")).unwrap();
        let manifest =
            format!("[pets]\ndocuments = [{{ file = \"api.yaml\", sha256 = \"{}\" }}]\n", digest(API.as_bytes()));
        for (file, text) in [("api.yaml", API), ("pet.yaml", PET), ("manifest.toml", &(manifest + references))] {
            fs::write(root.join("specs").join(file), text).unwrap();
        }
        let made = inputs(&root).and_then(|inputs| {
            let each =
                inputs.into_iter().map(|(name, input)| Description::read(&name, input).map_err(|e| e.to_string()));
            each.collect::<Result<Vec<_>, _>>().map(drop)
        });
        fs::remove_dir_all(root).unwrap();
        made
    }

    #[test]
    fn documents_at_urls_are_listed_and_pinned() {
        let listed = |sha256: &str| {
            format!("[pets.references]\n\"https://example.com/pet.yaml\" = {{ file = \"pet.yaml\"{sha256} }}\n")
        };
        let digest = digest(PET.as_bytes());
        assert_eq!(made("right", &listed(&format!(", sha256 = \"{digest}\""))), Ok(()));
        let wrong = made("wrong", &listed(", sha256 = \"00\"")).unwrap_err();
        assert!(wrong.contains("pet.yaml: the file has changed") && wrong.contains(&digest), "{wrong}");
        let loose = made("loose", &listed("")).unwrap_err();
        assert!(loose.contains("has to be pinned") && loose.contains(&digest), "{loose}");
        let missing = made("missing", "").unwrap_err();
        assert!(
            missing.contains("E010") && missing.contains("list it in the manifest under `references`"),
            "{missing}"
        );
    }
}
