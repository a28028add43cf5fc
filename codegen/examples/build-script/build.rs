//! Generates the client of `library.yaml`.

use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

use specwright_codegen::{Description, Generator, Input, Layout};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let read = Input::read("library.yaml").and_then(|input| Description::read("library", input));
    let description = read.unwrap_or_else(|error| {
        // With the lines of the description, as compilers show them.
        eprintln!("{}", error.render(false));
        process::exit(1)
    });
    // The description, and the files that it refers to.
    for file in description.files() {
        println!("cargo::rerun-if-changed={file}");
    }
    for note in description.notes() {
        println!("cargo::warning={note}");
    }
    let mut generator = Generator::new(Layout::Module);
    generator.described(description);
    for file in generator.finish().files {
        fs::write(Path::new(&env::var("OUT_DIR")?).join(file.path), file.text)?;
    }
    Ok(())
}
