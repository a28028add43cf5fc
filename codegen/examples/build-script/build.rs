//! Generates the client of `library.yaml`.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use specwright_codegen::{Generator, Input, Layout};

fn main() -> Result<(), Box<dyn Error>> {
    let description = "library.yaml";
    // Only these two decide what is generated.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={description}");

    let mut generator = Generator::new(Layout::Module);
    generator.api("library", Input::new(description, fs::read_to_string(description)?))?;
    let output = generator.finish();
    for note in &output.notes {
        println!("cargo::warning={note}");
    }
    for file in output.files {
        fs::write(Path::new(&env::var("OUT_DIR")?).join(file.path), file.text)?;
    }
    Ok(())
}
