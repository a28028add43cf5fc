//! `specwright`: generates clients, checks and shows descriptions, and calls what they describe.

mod call;
mod check;
mod exit;
mod explain;
mod files;
mod generate;
mod list;
mod manifest;
mod normalize;
mod read;
mod show;
mod summary;
mod table;
mod terminal;
mod yaml;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use exit::Failure;

/// What the exit codes mean, for `--help` of every command.
const EXIT_CODES: &str = "\
Exit codes:
  0  done; a call was answered with success
  1  a file can't be read or written, or generated code is stale
  2  the command line is wrong, or the arguments of a call; nothing was sent
  3  the description has errors
  4  the server answered a call with an error status
  5  a call got no answer: no connection, too late, or broken off";

/// Typed Rust clients from OpenAPI descriptions, and calls without any client.
///
/// Descriptions are JSON or YAML; `-` reads one from standard input.
#[derive(Parser)]
#[command(version, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes Rust clients of descriptions.
    Generate(generate::Arguments),
    /// Says all that there is to say of a description, and writes nothing.
    Check(check::Arguments),
    /// Explains a code of a diagnostic, or lists all codes.
    Explain(explain::Arguments),
    /// Prints a description as it is understood: files brought together, overlays applied.
    Normalize(normalize::Arguments),
    /// Lists the operations of a description.
    List(list::Arguments),
    /// Shows an operation or a type.
    Show(show::Arguments),
    /// Calls an operation of a description, without generated code.
    Call(Box<call::Arguments>),
    /// Prints a script that completes commands in a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Normalize(arguments) => normalize::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Show(arguments) => show::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Completions { shell } => completions(shell),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "specwright", &mut script);
    terminal::bytes(&script)
}
