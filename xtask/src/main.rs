//! The project's own commands: `cargo xtask help`.

mod bench;
mod corpus;
mod generate;
mod notes;
mod output;
mod specs;
// The program of the generator prints the same tables.
#[path = "../../codegen/src/bin/specwright/table.rs"]
mod table;
mod test;
mod wire;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Makes and checks what is generated.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the client of every description in `specs` into `generated`.
    Generate {
        /// Writes nothing; fails when something would be written.
        #[arg(long)]
        check: bool,
        /// Only the api, or the service of an api, of this name: `argus`, `argus/cases`.
        #[arg(long)]
        only: Option<String>,
    },
    /// Takes real descriptions through the generator and the compiler, and counts what comes out.
    Corpus(corpus::Options),
    /// Measures how models implement serde against the alternative (Linux).
    Bench,
    /// Runs one program and writes what it took; `corpus` calls it.
    #[command(hide = true)]
    Measure {
        /// Seconds after which the program is ended.
        limit: u64,
        /// The file to write into.
        report: PathBuf,
        /// The program and its arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        program: Vec<String>,
    },
    /// Runs all tests.
    Test,
    /// Replays recordings of real clients against the generated one.
    Wire {
        /// The folder of recordings.
        directory: PathBuf,
        /// Makes every call without asynchronous code.
        #[arg(long)]
        blocking: bool,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Generate { check, only } => generate::run(check, only.as_deref()),
        Command::Bench => bench::run(),
        Command::Corpus(options) => corpus::run(&options),
        Command::Measure { limit, report, program } => corpus::measure(limit, &report, &program),
        Command::Test => test::run(),
        Command::Wire { directory, blocking } => wire::run(&directory, blocking),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}
