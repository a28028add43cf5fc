//! Generates a client of every document that the AutoRest test server comes with, where there is one.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright_codegen::{Generator, Input, Layout};

/// Names the folder of the documents.
const FOLDER: &str = "SPECWRIGHT_AUTOREST_DOCUMENTS";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={FOLDER}");
    println!("cargo::rustc-check-cfg=cfg(documents)");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut modules = String::new();
    if let Some(folder) = env::var_os(FOLDER) {
        println!("cargo::rustc-cfg=documents");
        println!("cargo::rerun-if-changed={}", Path::new(&folder).display());
        for path in documents(Path::new(&folder))? {
            let file = client(&path, &out).map_err(|error| format!("{}: {error}", path.display()))?;
            writeln!(modules, "include!({file:?});")?;
        }
    }
    fs::write(out.join("clients.rs"), modules)?;
    Ok(())
}

/// The documents in a folder, by name.
fn documents(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{FOLDER}: {}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    Ok(paths)
}

/// Writes the client of a document, in a module that is named like the document.
fn client(document: &Path, out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    let mut generator = Generator::new(Layout::Module);
    generator.api(&name, Input::new(name.as_ref(), fs::read_to_string(document)?))?;
    let [file] = &generator.finish().files[..] else {
        return Err("a client is one file".into());
    };
    let path = out.join(&file.path);
    fs::write(&path, &file.text)?;
    Ok(path)
}
