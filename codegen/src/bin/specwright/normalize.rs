//! `specwright normalize`.

use clap::ValueEnum;
use serde_json::Value;
use specwright_codegen::normalize;

use crate::exit::{Exit, Failure};
use crate::read::{self, Documents, Repairs};
use crate::terminal;
use crate::yaml;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    repairs: Repairs,
    /// In whose words it is printed.
    #[arg(long, default_value = "original")]
    dialect: Dialect,
    /// How it is written.
    #[arg(long, default_value = "json")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Dialect {
    /// Those of the document.
    Original,
    /// Those of OpenAPI 3.0, as the generator reads it.
    #[value(name = "3.0")]
    V30,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// JSON.
    Json,
    /// YAML 1.2.
    Yaml,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let input = read::input(&arguments.documents.all(), &arguments.repairs)?;
    let tree: Value = normalize(input, matches!(arguments.dialect, Dialect::V30))?;
    let fault = |error: String| Failure::new(Exit::Failed, error);
    let text = match arguments.format {
        Format::Json => format!("{:#}\n", tree),
        Format::Yaml => yaml::text(&tree).map_err(fault)?,
    };
    terminal::print(&text)
}
