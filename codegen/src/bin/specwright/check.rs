//! `specwright check`.

use clap::ValueEnum;
use serde_json::{Value, json};
use specwright_codegen::{Code, Description, Diagnostic, Severity};
use std::fmt::Write;

use crate::exit::{Exit, Failure};
use crate::read::{self, Documents, MODULE, Repairs};
use crate::terminal;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    repairs: Repairs,
    /// How the diagnostics are printed.
    #[arg(long, default_value = "human")]
    format: Format,
    /// Leaves notes out: only errors and warnings are printed.
    #[arg(long)]
    no_notes: bool,
    /// Fails when there are warnings or notes too.
    #[arg(long)]
    deny_notes: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people, with the line of the text.
    Human,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, which forges and editors show.
    Sarif,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let input = read::input(&arguments.documents.all(), &arguments.repairs)?;
    let mut diagnostics = match Description::read(MODULE, input) {
        Ok(description) => description.notes().to_vec(),
        Err(error) => error.problems,
    };
    let fails = diagnostics.iter().any(|d| arguments.deny_notes || d.severity() == Severity::Error);
    diagnostics.retain(|d| !arguments.no_notes || d.severity() != Severity::Note);
    // What weighs most stands last, where it is seen.
    diagnostics.sort_by_key(Diagnostic::severity);
    let text = match arguments.format {
        Format::Human => human(&diagnostics),
        Format::Json => format!("{:#}\n", json(&diagnostics)),
        Format::Sarif => format!("{:#}\n", sarif(&diagnostics)),
    };
    terminal::print(&text)?;
    if fails { Err(Failure::told(Exit::Description)) } else { Ok(()) }
}

fn human(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let _ = writeln!(text, "{}\n", diagnostic.render(terminal::output_has_colour()));
    }
    text + &counts(diagnostics) + "\n"
}

/// How many there are, in words.
pub(crate) fn counts(diagnostics: &[Diagnostic]) -> String {
    let parts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let count = diagnostics.iter().filter(|d| d.severity() == severity).count();
        format!("{count} {severity}{}", if count == 1 { "" } else { "s" })
    });
    parts.join(", ")
}

fn json(diagnostics: &[Diagnostic]) -> Value {
    let all = diagnostics.iter().map(|d| {
        let mut object = json!({
            "code": d.code.as_str(),
            "severity": d.severity().to_string(),
            "title": d.code.title(),
            "message": d.message,
            "help": d.help,
        });
        if let (Some(members), Some(location)) = (object.as_object_mut(), &d.location) {
            members.insert("file".into(), location.file.as_str().into());
            members.insert("pointer".into(), location.pointer.as_str().into());
            // No line is known of what is not in the text.
            members.insert("line".into(), Some(location.line).filter(|line| *line > 0).into());
            members.insert("column".into(), Some(location.column).filter(|column| *column > 0).into());
        }
        object
    });
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "notes": count(Severity::Note),
        "diagnostics": all.collect::<Vec<_>>(),
    })
}

fn sarif(diagnostics: &[Diagnostic]) -> Value {
    let mut codes: Vec<Code> = diagnostics.iter().map(|d| d.code).collect();
    codes.sort();
    codes.dedup();
    let rules = codes.iter().map(|code| {
        json!({"id": code.as_str(), "shortDescription": {"text": code.title()}, "help": {"text": code.explanation()}})
    });
    let results = diagnostics.iter().map(|d| {
        let locations = d.location.iter().map(|location| {
            let mut place = json!({"artifactLocation": {"uri": location.file.replace('\\', "/")}});
            if location.line > 0 {
                place["region"] = json!({"startLine": location.line, "startColumn": location.column});
            }
            json!({
                "physicalLocation": place,
                "logicalLocations": [{"fullyQualifiedName": location.pointer}],
            })
        });
        let help = if d.help.is_empty() { String::new() } else { format!("\n{}", d.help) };
        json!({
            "ruleId": d.code.as_str(),
            "level": d.severity().to_string(),
            "message": {"text": format!("{}{help}", d.message)},
            "locations": locations.collect::<Vec<_>>(),
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "specwright",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "results": results.collect::<Vec<_>>(),
        }],
    })
}
