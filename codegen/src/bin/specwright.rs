//! `specwright`: generates clients, and shows what the bundled apis have.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use specwright_codegen::{Catalogue, Generator, Input, Layout, show};

/// The apis that Specwright bundles, as `cargo xtask generate` wrote them.
const BUNDLED: &str = include_str!("../../bundled/catalogue.tsv");

/// Typed Rust clients from OpenAPI descriptions.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes a client of a description as one Rust file.
    Generate {
        /// The description, JSON or YAML.
        #[arg(long)]
        document: PathBuf,
        /// The name of the client's module.
        #[arg(long)]
        name: String,
        /// The folder to write `<name>.rs` into.
        #[arg(long, default_value = ".")]
        out: PathBuf,
    },
    /// Shows an operation or a type.
    Show {
        /// Its path in Rust, with dots or `::`; the beginning of one lists what stands below it.
        name: String,
        /// Looks in this description instead of the bundled ones; its module is called `api`.
        #[arg(long)]
        document: Option<PathBuf>,
        /// How deep types are opened.
        #[arg(long)]
        depth: Option<usize>,
        /// Prints the entry as JSON.
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Generate { document, name, out } => generate(&document, &name, &out),
        Command::Show { name, document, depth, json } => look_up(&name, document.as_ref(), depth, json),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn read(path: &PathBuf) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn generate(document: &PathBuf, name: &str, out: &PathBuf) -> Result<(), String> {
    let mut generator = Generator::new(Layout::Module);
    generator.api(name, Input::new(document.display().to_string(), read(document)?)).map_err(|e| e.to_string())?;
    let output = generator.finish();
    fs::create_dir_all(out).map_err(|e| format!("{}: {e}", out.display()))?;
    for file in &output.files {
        let path = out.join(&file.path);
        let new = path.with_extension("new");
        let written = fs::write(&new, &file.text).and_then(|()| fs::rename(&new, &path));
        written.map_err(|e| format!("{}: {e}", path.display()))?;
    }
    for note in &output.notes {
        eprintln!("{note}");
    }
    for service in output.apis.iter().flat_map(|api| &api.services) {
        println!("{} operations, {} types, {} notes", service.operations, service.types, output.notes.len());
    }
    Ok(())
}

fn look_up(name: &str, document: Option<&PathBuf>, depth: Option<usize>, json: bool) -> Result<(), String> {
    let own;
    let text = match document {
        None => BUNDLED,
        Some(path) => {
            let mut generator = Generator::new(Layout::Module);
            generator.api("api", Input::new(path.display().to_string(), read(path)?)).map_err(|e| e.to_string())?;
            own = generator.finish().catalogue;
            &own
        }
    };
    let catalogue = Catalogue(text);
    if let Some(entry) = catalogue.find(name) {
        if json {
            println!("{}", serde_json::to_string_pretty(&entry).map_err(|e| e.to_string())?);
        } else {
            print!("{}", show::page(catalogue, &entry, depth));
        }
        return Ok(());
    }
    let prefix = format!("{}.", name.replace("::", ".").trim_end_matches('.'));
    let below: Vec<&str> = catalogue.names().filter(|n| n.starts_with(&prefix)).collect();
    if !below.is_empty() {
        below.iter().for_each(|name| println!("{name}"));
        return Ok(());
    }
    let like = catalogue.like(name);
    let hint = if like.is_empty() { String::new() } else { format!("; did you mean\n  {}", like.join("\n  ")) };
    Err(format!("there is no operation or type {name}{hint}"))
}
