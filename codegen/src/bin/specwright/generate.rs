//! `specwright generate`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use specwright_codegen::{Code, Description, Diagnostic, Generator, Input, Layout, Output, Severity, SourceFile};

use crate::exit::{Exit, Failure};
use crate::files::{self, Change};
use crate::manifest;
use crate::read::{self, Repairs};
use crate::summary;
use crate::terminal;

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["document", "manifest"]))]
pub(crate) struct Arguments {
    /// The description, or several of one api; where two disagree about an operation, the earlier one is taken.
    #[arg(long, value_name = "FILE")]
    document: Vec<PathBuf>,
    /// A file with settings of one api or of several, their documents and overlays among them.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "overlay", "fixup", "root"])]
    manifest: Option<PathBuf>,
    #[command(flatten)]
    repairs: Repairs,
    /// The name of the client's module; the file's name unless given.
    #[arg(long)]
    name: Option<String>,
    /// The folder to write into.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    out: PathBuf,
    /// What the output is part of; a folder unless given where one file would be too long, else a module.
    #[arg(long)]
    layout: Option<Form>,
    /// Writes counts of operations, types, lines and notes into a file, as JSON.
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// Writes nothing; fails when something would be written.
    #[arg(long)]
    check: bool,
    /// Writes nothing and fails when there are warnings or notes, and prints them.
    #[arg(long)]
    deny_notes: bool,
    /// Prints errors only.
    #[arg(long, short)]
    quiet: bool,
}

/// The layouts, as the command line names them.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// A file for each api, to be included in a crate.
    Module,
    /// A folder for each api, with a file for each of its modules.
    Folder,
    /// A crate, with a feature for each service. The folder is all its own.
    Crate,
}

impl Form {
    fn layout(self) -> Layout {
        match self {
            Form::Module => Layout::Module,
            Form::Folder => Layout::Folder,
            Form::Crate => Layout::Crate,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let begun = Instant::now();
    let (layout, output, seconds) = generate(arguments.layout, inputs(arguments)?, arguments.quiet)?;
    if arguments.deny_notes && !output.notes.is_empty() {
        output.notes.iter().for_each(|note| terminal::say(&format!("{}\n", note.render(terminal::has_colour()))));
        let message = format!("{}: {} warnings and notes are denied", terminal::red("error"), output.notes.len());
        return Err(Failure::new(Exit::Description, message));
    }
    let own: Vec<PathBuf> = match layout {
        Layout::Crate => vec![arguments.out.clone()],
        Layout::Folder => output.apis.iter().map(|api| arguments.out.join(&api.name)).collect(),
        Layout::Module => Vec::new(),
    };
    let changes = files::changes(&arguments.out, &output.files, &own)?;
    if arguments.check {
        return check(&changes, &output.files, arguments.quiet);
    }
    files::make(&arguments.out, &changes)?;
    if let Some(file) = &arguments.summary {
        let fault = |error| Failure::new(Exit::Failed, format!("{}: {error}", file.display()));
        std::fs::write(file, summary::counts(&output)).map_err(fault)?;
    }
    if arguments.quiet {
        return Ok(());
    }
    say_notes(&output.notes);
    terminal::print(&summary::table(&output, &seconds).to_string())?;
    let removed = changes.iter().filter(|change| matches!(change, Change::Remove(_))).count();
    terminal::print(&format!(
        "{} files, {} written, {removed} removed, {:.2} s\n",
        output.files.len(),
        changes.len() - removed,
        begun.elapsed().as_secs_f64()
    ))
}

/// The apis to generate, by name.
fn inputs(arguments: &Arguments) -> Result<Vec<(String, Input)>, Failure> {
    if let Some(file) = &arguments.manifest {
        return manifest::inputs(file, &arguments.repairs);
    }
    let stem = arguments.document.first().and_then(|path| path.file_stem()).map(|stem| stem.to_string_lossy());
    let stem = stem.filter(|stem| stem != "-").map_or_else(|| read::MODULE.to_owned(), |stem| stem.into_owned());
    let input = read::input(&arguments.document, &arguments.repairs)?;
    Ok(vec![(arguments.name.clone().unwrap_or(stem), input)])
}

/// Generates all apis, with a bar on a terminal: their layout, and the seconds that each took.
fn generate(
    form: Option<Form>,
    inputs: Vec<(String, Input)>,
    quiet: bool,
) -> Result<(Layout, Output, Vec<f64>), Failure> {
    let progress = if quiet { ProgressBar::hidden() } else { ProgressBar::new(inputs.len() as u64) };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {bar:30} {pos}/{len} {msg}") {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(100));
    let mut read = Vec::new();
    let mut failed: Vec<Failure> = Vec::new();
    for (name, input) in inputs {
        progress.set_message(name.clone());
        let before = Instant::now();
        // What is wrong with one api hides nothing of the others.
        match Description::read(&name, input) {
            Ok(description) => read.push((description, before.elapsed().as_secs_f64())),
            Err(error) => failed.push(error.into()),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    if !failed.is_empty() {
        let messages: Vec<String> = failed.into_iter().map(|failure| failure.message).collect();
        return Err(Failure::new(Exit::Description, messages.join("\n\n")));
    }
    let layout = form.map_or_else(|| usual(&read), Form::layout);
    let mut generator = Generator::new(layout);
    let mut seconds = Vec::new();
    for (description, before) in read {
        let begun = Instant::now();
        generator.described(description);
        seconds.push(before + begun.elapsed().as_secs_f64());
    }
    let cargo = (layout == Layout::Crate).then(|| generator.cargo_manifest(include_str!("crate.toml")));
    let mut output = generator.finish();
    if let Some(cargo) = cargo {
        for file in &mut output.files {
            file.path.insert_str(0, "src/");
        }
        output.files.push(SourceFile { path: "Cargo.toml".into(), text: cargo.text });
    }
    Ok((layout, output, seconds))
}

/// A module, or a folder where one file would be too long.
fn usual(read: &[(Description, f64)]) -> Layout {
    if read.iter().any(|(description, _)| description.is_large()) { Layout::Folder } else { Layout::Module }
}

fn check(changes: &[Change], all: &[SourceFile], quiet: bool) -> Result<(), Failure> {
    if changes.is_empty() {
        return terminal::print(&if quiet { String::new() } else { format!("up to date, {} files\n", all.len()) });
    }
    terminal::print(&changes.iter().map(|change| format!("{}\n", change.describe())).collect::<String>())?;
    Err(Failure::new(Exit::Failed, format!("{} files differ from what would be generated", changes.len())))
}

/// Warnings as they are, notes by their number.
fn say_notes(notes: &[Diagnostic]) {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for note in notes {
        match note.severity() {
            Severity::Note => *counts.entry(note.code).or_default() += 1,
            _ => terminal::say(&format!("{}\n", note.render(terminal::has_colour()))),
        }
    }
    counts.iter().for_each(|(code, count)| terminal::say(&format!("{count:>6} {code} {}", code.title())));
}
