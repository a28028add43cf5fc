//! What the generator guessed, simplified or left out, for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use specwright_codegen::{ApiSummary, Code, Note};

/// The counts, a line for each kind.
pub(crate) fn summary(notes: &[Note]) -> String {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for note in notes {
        *counts.entry(note.code).or_default() += 1;
    }
    counts.iter().map(|(code, count)| format!("{count:>6} {} {}\n", code.as_str(), code.title())).collect()
}

/// `NOTES.md`: all notes, so that a loss shows in review.
pub(crate) fn report(notes: &[Note], apis: &[ApiSummary]) -> String {
    let names: Vec<&str> = apis.iter().map(|api| api.title.as_str()).collect();
    let mut text = format!(
        "# Notes\n\nWhat `cargo xtask generate` guessed, simplified or left out of {}.\nWritten by it; changes are lost.\n\n",
        names.join(", ")
    );
    let mut by_code: BTreeMap<Code, Vec<&Note>> = BTreeMap::new();
    for note in notes {
        by_code.entry(note.code).or_default().push(note);
    }
    text.push_str("| code | meaning | notes |\n| --- | --- | --- |\n");
    for (code, notes) in &by_code {
        let _ = writeln!(text, "| {} | {} | {} |", code.as_str(), code.title(), notes.len());
    }
    for (code, notes) in by_code {
        let _ = writeln!(text, "\n## {} {}\n", code.as_str(), code.title());
        for note in notes {
            let place = note.location.as_ref().map(|location| format!("`{location}`: ")).unwrap_or_default();
            let _ = writeln!(text, "- {place}{}", note.message);
        }
    }
    text
}
