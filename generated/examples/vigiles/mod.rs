//! The program: from arguments to what it prints and its exit status.

mod arguments;
mod client;
mod commands;
mod export;
mod model;
mod result;

use std::ffi::OsString;

use clap::ArgMatches;
use serde_json::{Map, Value};
use specwright_apis::runtime::SessionBuilder;

use client::Client;
use model::{Command, Dialect};

/// What the program did.
#[derive(Debug, Default)]
pub(crate) struct Done {
    /// Its exit status.
    pub(crate) exit: u8,
    /// What it printed as its result.
    pub(crate) stdout: Vec<u8>,
    /// What it said besides.
    pub(crate) stderr: String,
}

/// Why the program failed.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The arguments don't go together.
#[derive(Debug)]
struct Usage(String);

impl std::error::Error for Usage {}

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Runs the program. `var` is the environment, `change` has the last word on the session.
pub(crate) async fn run(
    arguments: Vec<OsString>,
    var: impl Fn(&str) -> Option<String> + Clone + Send + 'static,
    change: impl FnOnce(SessionBuilder) -> SessionBuilder + Send + 'static,
) -> Done {
    let dialect = match arguments::dialect(&arguments, &var) {
        Ok(dialect) => dialect,
        Err(message) => return Done { exit: 2, stderr: message, ..Done::default() },
    };
    let matches = match arguments::program(dialect).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if error.use_stderr() => return Done { exit: 2, stderr: error.to_string(), ..Done::default() },
        Err(help) => return Done { stdout: help.to_string().into_bytes(), ..Done::default() },
    };
    if matches.subcommand_name().is_none() {
        let usage = arguments::program(dialect).render_usage();
        return Done { exit: 1, stderr: format!("{usage}\n"), ..Done::default() };
    }
    let mut said = String::new();
    let version = concat!(env!("CARGO_PKG_VERSION"), "\n");
    let result = match arguments::command(&matches, dialect) {
        None => Ok(version.as_bytes().to_vec()),
        Some((command, given)) => work(dialect, &matches, command, given, var, change, &mut said).await,
    };
    match result {
        Ok(stdout) => Done { exit: 0, stdout, stderr: said },
        Err(failure) => {
            let exit = if failure.is::<Usage>() { 2 } else { 1 };
            Done { exit, stderr: format!("{said}vigiles: {failure}\n"), ..Done::default() }
        }
    }
}

/// The answer to an upload without the report in it, which is written to a file if there is to be one. For tests.
#[allow(dead_code)]
pub(crate) fn exported(
    mut answer: Map<String, Value>,
    arguments: &Map<String, Value>,
    path: Option<&Value>,
) -> Result<Map<String, Value>, Failure> {
    let mut arguments = arguments.clone();
    arguments.extend(path.map(|path| ("export_path".to_owned(), path.clone())));
    let export = export::Export::take(&mut arguments).ok().flatten();
    export::written(export.as_ref(), &mut answer)?;
    Ok(answer)
}

/// Does what a command says; what is to be printed.
async fn work(
    dialect: Dialect,
    matches: &ArgMatches,
    command: &Command,
    given: &ArgMatches,
    var: impl Fn(&str) -> Option<String> + Clone + Send + 'static,
    change: impl FnOnce(SessionBuilder) -> SessionBuilder + Send + 'static,
    said: &mut String,
) -> Result<Vec<u8>, Failure> {
    let mut values = arguments::values(command, given)?;
    let export = export::Export::take(&mut values)?;
    let client = Client::new(dialect, matches, var, change)?;
    let call = client.function(command.function, &values)?;
    if matches.get_flag("dry-run") {
        let dry = call.dry_run().await?;
        return Ok(result::dry_run(&dry, matches.get_flag("reveal"), result::is_pretty(matches)));
    }
    let answer = call.await?;
    if command.downloads {
        return result::download(answer.bytes(), given);
    }
    let mut value: Value = result::json(&answer)?;
    if command.function.ends_with(".upload_manifest")
        && let Some(members) = value.as_object_mut()
        && let Some(path) = export::written(export.as_ref(), members)?
    {
        said.push_str(&format!("The report is in {}.\n", path.display()));
    }
    Ok(result::text(&value, result::is_pretty(matches)))
}
