//! `specwright list`.

use std::path::PathBuf;

use crate::exit::Failure;
use crate::read::Repairs;
use crate::show::Source;
use crate::table::Table;
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only operations that have this text in method and path, id, function or summary; case does not matter.
    text: Option<String>,
    /// Lists what this description has instead of the bundled ones; its module is called `api`.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    #[command(flatten)]
    repairs: Repairs,
    /// Prints each operation as a line of JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let source = Source::read(arguments.document.as_deref(), &arguments.repairs)?;
    let wanted = arguments.text.as_deref().unwrap_or_default().to_lowercase();
    let mut table = Table::new(&["method", "path", "id", "function", "summary"]);
    let mut lines = String::new();
    for operation in source.catalogue().operations() {
        let cells = [&operation.method, &operation.path, &operation.id, &operation.name, &operation.summary];
        let all =
            format!("{} {}", operation.method, cells[1..].iter().map(|c| c.as_str()).collect::<Vec<_>>().join("\n"));
        if !all.to_lowercase().contains(&wanted) {
            continue;
        }
        if arguments.json {
            lines.push_str(&serde_json::to_string(&operation).map_err(|e| Failure::usage(e.to_string()))?);
            lines.push('\n');
        } else {
            table.row(cells.into_iter().cloned().collect());
        }
    }
    terminal::print_plain(&if arguments.json { lines } else { table.to_string() })
}
