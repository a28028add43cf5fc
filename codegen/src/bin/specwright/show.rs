//! `specwright show`, and where it and others look.

use std::path::{Path, PathBuf};

use specwright_codegen::{Catalogue, Entry, OperationEntry, show};

use crate::exit::{Exit, Failure};
use crate::read::{self, Repairs};
use crate::terminal;

/// The apis that Specwright bundles, as `cargo xtask generate` wrote them.
const BUNDLED: &str = include_str!("../../../bundled/catalogue.tsv");

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Its path in Rust, with dots or `::`; of an operation also its id, or method and path. The beginning of a path
    /// lists what stands below it.
    name: String,
    /// Looks in this description instead of the bundled ones; its module is called `api`.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    #[command(flatten)]
    repairs: Repairs,
    /// How deep types are opened.
    #[arg(long)]
    depth: Option<usize>,
    /// Prints the entry as JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { name, document, depth, json, repairs } = arguments;
    let source = Source::read(document.as_deref(), repairs)?;
    let catalogue = source.catalogue();
    if let Some(entry) = catalogue.find(name) {
        return page(catalogue, &entry, *depth, *json);
    }
    let prefix = format!("{}.", name.replace("::", ".").trim_end_matches('.'));
    let below: String = catalogue.names().filter(|n| n.starts_with(&prefix)).map(|n| format!("{n}\n")).collect();
    if !below.is_empty() {
        return terminal::print_plain(&below);
    }
    let is_meant = |entry: &OperationEntry| entry.id == *name || format!("{} {}", entry.method, entry.path) == *name;
    let mut meant: Vec<OperationEntry> = catalogue.operations().filter(is_meant).collect();
    if let (Some(entry), true) = (meant.pop(), meant.is_empty()) {
        return page(catalogue, &Entry::Operation(Box::new(entry)), *depth, *json);
    }
    let like = catalogue.like(name);
    let hint = if like.is_empty() { String::new() } else { format!("; did you mean\n  {}", like.join("\n  ")) };
    Err(Failure::usage(format!("there is no operation or type {name}{hint}")))
}

fn page(catalogue: Catalogue<'_>, entry: &Entry, depth: Option<usize>, json: bool) -> Result<(), Failure> {
    if !json {
        return terminal::print_plain(&show::page(catalogue, entry, depth));
    }
    let text = serde_json::to_string_pretty(entry).map_err(|e| Failure::new(Exit::Failed, e.to_string()))?;
    terminal::print(&format!("{text}\n"))
}

/// A catalogue to look things up in: the bundled one, or that of a description.
pub(crate) struct Source(Option<String>);

impl Source {
    pub(crate) fn read(document: Option<&Path>, repairs: &Repairs) -> Result<Source, Failure> {
        document.map(|document| Ok(read::description(document, repairs)?.catalogue())).transpose().map(Source)
    }

    pub(crate) fn catalogue(&self) -> Catalogue<'_> {
        Catalogue(self.0.as_deref().unwrap_or(BUNDLED))
    }
}
