//! `specwright call`.

mod answer;
mod arguments;
mod body;
mod credentials;
mod each;
mod find;
mod operation;
mod send;

use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::exit::Failure;
use crate::read::{self, Repairs};
use crate::show::Source;
use find::Operations;
use send::Order;

/// What stands below the options in `--help`.
const HELP: &str = r#"Arguments are one JSON object. Parameters stand in it by their names on the wire; where two in
different places have one name, as `query.NAME`, `header.NAME`, `path.NAME`, `cookie.NAME`. The body
stands under `body`: JSON as it is, the members of a form as an object, a text as a text. Bytes,
and files of a form, are {"$file": "PATH"} or {"$base64": "…"}; in a form, "$name" and "$type"
beside them give a file name and a media type. A `body` that is a parameter is `query.body`.

With --each every line of standard input is a call, and every line of the output an answer:

  {"id": 1, "operation": "getPet", "args": {"petId": 7}, "server": "http://localhost:8080"}
  {"id":1,"status":200,"headers":{"content-type":"application/json"},"body":{"name":"Rex"}}

A body is JSON where the server says so, else a text, else {"$base64": "…"}. A call that got no
answer has {"error": {"kind": …, "message": …}}. The exit code is that of the first call that failed."#;

#[derive(clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Arguments {
    /// The operation: its `operationId`, `METHOD /path`, or the path of its function as `specwright list` prints it.
    #[arg(required_unless_present = "each")]
    operation: Option<String>,
    /// The description; the bundled ones without it.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    #[command(flatten)]
    repairs: Repairs,
    /// The arguments, as a JSON object; `@FILE` reads them from a file, `-` from standard input.
    #[arg(long, value_name = "JSON", default_value = "{}", conflicts_with = "each")]
    args: String,
    /// Reads calls as lines of JSON from standard input, and writes an answer as a line of JSON for each.
    #[arg(long, conflicts_with_all = ["operation", "output", "body_only"])]
    each: bool,
    /// How many calls are under way at once; with more than one, answers come as they come.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "each", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: u16,
    /// Prints the request, secrets as `***`, and sends nothing.
    #[arg(long)]
    dry_run: bool,
    /// Prints the body of the answer only.
    #[arg(long)]
    body_only: bool,
    /// Writes the body of the answer to a file.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    order: Order,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let is_standard = |text: Option<&str>| usize::from(text == Some("-"));
    let document = arguments.document.as_ref().and_then(|path| path.to_str());
    if is_standard(document) + is_standard(Some(&arguments.args)) + usize::from(arguments.each) > 1 {
        return Err(Failure::usage("standard input can be read once only"));
    }
    let source = Source::read(arguments.document.as_deref(), &arguments.repairs)?;
    let operations = Operations::new(source.catalogue(), &arguments.order)?;
    let Some(name) = arguments.operation.as_deref() else {
        return each::run(&operations, arguments.jobs.into(), arguments.dry_run);
    };
    let args = args(&arguments.args)?;
    let operation = operations.find(name).map_err(Failure::usage)?;
    let call = operations.call(&operation, &args, &Default::default()).map_err(Failure::usage)?;
    if arguments.dry_run {
        return answer::print_request(call);
    }
    answer::print(call.send_blocking(), arguments.body_only, arguments.output.as_deref())
}

/// The arguments on the command line.
fn args(given: &str) -> Result<Map<String, Value>, Failure> {
    let text = match given.strip_prefix('@') {
        Some(file) => read::text(file.as_ref())?,
        None if given == "-" => read::text(given.as_ref())?,
        None => given.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| Failure::usage(format!("--args must be a JSON object: {error}")))
}
