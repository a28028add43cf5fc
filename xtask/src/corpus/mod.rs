//! `cargo xtask corpus`: takes real descriptions through the generator and the compiler, untouched.

mod check;
mod documents;
mod generate;
mod measure;
mod operations;
mod outcome;
mod report;
mod round_trip;
mod tree;
mod trips;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use crate::root;
use documents::Document;
use outcome::Outcome;

pub(crate) use measure::wrapper as measure;

/// What is taken through, how far, and what is written of it.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder of descriptions; `../shared/corpus` if absent.
    directory: Option<PathBuf>,
    /// Generates only, compiles nothing.
    #[arg(long)]
    no_check: bool,
    /// Takes values that the schemas allow through the types, instead of checking the client.
    #[arg(long, conflicts_with_all = ["no_check", "doc"])]
    round_trip: bool,
    /// Documents at a time, each with a folder of compiled dependencies of its own.
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// Only the document of this name; can be given more than once.
    #[arg(long)]
    only: Vec<String>,
    /// Only a part of the documents, of all sizes: `1/4`.
    #[arg(long, value_parser = part)]
    part: Option<(usize, usize)>,
    /// Seconds that a document may take to generate, and again to check.
    #[arg(long, default_value_t = 900)]
    limit: u64,
    /// Writes documentation too, so that links that lead nowhere count as warnings.
    #[arg(long)]
    doc: bool,
    /// Writes what became of each document into a file.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Writes `docs/corpus.md` and `docs/corpus.tsv`; of round trips, `docs/round-trip.md` and `docs/round-trip.tsv`.
    #[arg(long)]
    write: bool,
    /// Fails when there are more notes of a kind than `docs/corpus.tsv` knows of; of round trips, when there is no value
    /// for a schema that `docs/round-trip.tsv` does not list.
    #[arg(long)]
    check: bool,
}

/// `1/4`: the first of four parts.
fn part(text: &str) -> Result<(usize, usize), String> {
    let numbers = text.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
    numbers.filter(|(part, of)| (1..=*of).contains(part)).ok_or_else(|| "write 1/4 for the first of four".into())
}

pub(crate) fn run(options: &Options) -> Result<ExitCode, String> {
    let folder = folder(options.directory.as_deref())?;
    let documents = chosen(documents::find(&folder)?, options)?;
    let program = generate::program()?;
    let outcomes = outcomes(&program, &folder, &documents, options)?;
    print!("{}", if options.round_trip { trips::table(&outcomes) } else { report::table(&outcomes) });
    outcomes
        .iter()
        .filter_map(|o| Some((o, o.error.as_ref()?)))
        .for_each(|(o, error)| println!("{}: {error}", o.document));
    println!("{}", if options.round_trip { trips::sums(&outcomes) } else { report::sums(&outcomes) });
    if let Some(file) = &options.json {
        let text = serde_json::to_string_pretty(&outcomes).map_err(|e| e.to_string())?;
        std::fs::write(file, text + "\n").map_err(|e| format!("{}: {e}", file.display()))?;
    }
    if options.write {
        if options.round_trip { trips::write(&outcomes)? } else { report::write(&outcomes)? }
    }
    let grown = match (options.check, options.round_trip) {
        (false, _) => Vec::new(),
        (true, true) => trips::grown(&outcomes)?,
        (true, false) => report::grown(&outcomes)?,
    };
    grown.iter().for_each(|line| eprintln!("error: {line}"));
    let good = grown.is_empty() && outcomes.iter().all(Outcome::is_good);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn folder(given: Option<&Path>) -> Result<PathBuf, String> {
    let usual = root().join("../shared/corpus");
    let folder = given.unwrap_or(&usual);
    folder.canonicalize().map_err(|e| match given {
        Some(folder) => format!("{}: {e}", folder.display()),
        None => "there is no ../shared/corpus; give a folder of descriptions: cargo xtask corpus DIR".into(),
    })
}

/// The documents that are wanted.
fn chosen(mut documents: Vec<Document>, options: &Options) -> Result<Vec<Document>, String> {
    if let Some(unknown) = options.only.iter().find(|only| documents.iter().all(|d| d.name != **only)) {
        return Err(format!("--only {unknown}: there is no such document"));
    }
    documents.retain(|document| options.only.is_empty() || options.only.contains(&document.name));
    if let Some((part, of)) = options.part {
        documents.sort_by_key(|document| document.bytes);
        documents = documents.into_iter().enumerate().filter(|(i, _)| i % of == part - 1).map(|(_, d)| d).collect();
        documents.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok(documents)
}

/// Takes all documents through, the largest first, so that no worker is left alone with one at the end.
fn outcomes(program: &Path, folder: &Path, documents: &[Document], options: &Options) -> Result<Vec<Outcome>, String> {
    let mut order: Vec<&Document> = documents.iter().collect();
    order.sort_by_key(|document| std::cmp::Reverse(document.bytes));
    let progress = ProgressBar::new(order.len() as u64);
    let style = ProgressStyle::with_template("{spinner} {bar:30} {pos}/{len} {elapsed} {msg}");
    progress.set_style(style.map_err(|e| e.to_string())?);
    progress.enable_steady_tick(Duration::from_millis(100));
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let work = |worker: usize| -> Result<(), String> {
        let target = target().join(format!("target-{worker}"));
        let command = if options.doc { "doc --no-deps" } else { "check" };
        if !options.no_check {
            progress.set_message("dependencies");
            let nothing = target.join("nothing");
            match options.round_trip {
                true => round_trip::dependencies(&nothing, &target)?,
                false => check::dependencies(&nothing, &target, "check")?,
            }
        }
        while let Some(document) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            progress.set_message(document.name.clone());
            let outcome = outcome(program, folder, document, options, &target, command);
            if progress.is_hidden() {
                report::say(&outcome);
            }
            progress.inc(1);
            done.lock().map_err(|e| e.to_string())?.push(outcome);
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..options.jobs.max(1)).map(|worker| scope.spawn(move || work(worker))).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker died".to_owned())?)
    })?;
    progress.finish_and_clear();
    let mut outcomes = done.into_inner().map_err(|e| e.to_string())?;
    outcomes.sort_by(|a, b| a.document.cmp(&b.document));
    Ok(outcomes)
}

/// Takes one document through. Whatever happens to it is its own.
fn outcome(
    program: &Path,
    folder: &Path,
    document: &Document,
    options: &Options,
    target: &Path,
    command: &str,
) -> Outcome {
    let mut outcome = Outcome { document: document.name.clone(), ..Outcome::default() };
    let place = self::target().join(&document.name);
    if let Err(fault) = check::empty(&place) {
        return Outcome { error: Some(fault), ..outcome };
    }
    generate::run(program, folder, document, &place, options, &mut outcome);
    if outcome.generated && options.round_trip {
        round_trip::run(&place, target, options.limit, &mut outcome);
    } else if outcome.generated && !options.no_check {
        check::run(&place, target, command, options.limit, &mut outcome);
    }
    outcome
}

/// Where clients are generated and compiled.
fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("corpus")
}

fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
