//! What became of the documents, for people and for the next run.

use std::collections::BTreeMap;
use std::fs;

use super::outcome::Outcome;
use crate::root;
use crate::table::Table;

/// Counts of notes by document and code, beside the page for people.
const COUNTS: &str = "docs/corpus.tsv";

/// The page for people.
const PAGE: &str = "docs/corpus.md";

const COLUMNS: [&str; 11] = [
    "document",
    "operations",
    "client",
    "types",
    "lines",
    "notes",
    "generate s",
    "peak MiB",
    "check s",
    "peak MiB",
    "warnings",
];

/// One line about a document, for logs.
pub(super) fn say(outcome: &Outcome) {
    let done = match (outcome.generated, outcome.checked) {
        (false, _) => "not generated",
        _ if outcome.round_trip.is_some() => "values taken through",
        (true, None) => "generated",
        (true, Some(true)) => "generated and checked",
        (true, Some(false)) => "generated, but does not compile",
    };
    let error = outcome.error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
    eprintln!("{}: {done}{error}", outcome.document);
}

/// The table for a terminal; notes by code stand below it.
pub(super) fn table(outcomes: &[Outcome]) -> String {
    let mut table = Table::new(&COLUMNS);
    outcomes.iter().for_each(|outcome| table.row(cells(outcome)));
    let mut text = table.to_string();
    for (code, count) in codes(outcomes) {
        text.push_str(&format!("{count:>6} {code} {}\n", title(&code)));
    }
    text
}

fn cells(outcome: &Outcome) -> Vec<String> {
    let count = |count: Option<usize>| count.map(|count| count.to_string()).unwrap_or_default();
    let number = |number: Option<f64>, digits| number.map(|n| format!("{n:.digits$}")).unwrap_or_default();
    let notes = outcome.generated.then(|| outcome.notes.values().sum());
    vec![
        outcome.document.clone(),
        count(outcome.operations),
        count(outcome.client_operations),
        count(outcome.types),
        count(outcome.lines),
        count(notes),
        number(outcome.generate_cpu_s, 2),
        number(outcome.generate_peak_mib, 0),
        number(outcome.check_cpu_s, 1),
        number(outcome.check_peak_mib, 0),
        count(outcome.warnings),
    ]
}

/// All in a few words.
pub(super) fn sums(outcomes: &[Outcome]) -> String {
    let all = outcomes.len();
    let generated = outcomes.iter().filter(|o| o.generated).count();
    let lost: usize = outcomes.iter().filter(|o| o.generated).map(Outcome::lost).sum();
    let sum = |of: fn(&Outcome) -> Option<usize>| outcomes.iter().filter_map(of).sum::<usize>();
    let (operations, lines) = (sum(|o| o.client_operations), sum(|o| o.lines));
    let mut seconds: Vec<f64> = outcomes.iter().filter_map(|o| o.generate_cpu_s).collect();
    seconds.sort_by(f64::total_cmp);
    let median = seconds.get(seconds.len() / 2).map(|s| format!(", median {s:.2} CPU s")).unwrap_or_default();
    let each = lines.checked_div(operations).unwrap_or_default();
    let mut text =
        format!("{generated} of {all} generated{median}; {lost} operations lost; {each} lines for an operation");
    let checked: Vec<bool> = outcomes.iter().filter_map(|o| o.checked).collect();
    if !checked.is_empty() {
        let good = checked.iter().filter(|good| **good).count();
        text.push_str(&format!("; {good} of {} checked, {} warnings", checked.len(), sum(|o| o.warnings)));
    }
    text
}

/// How many notes of each code there are.
fn codes(outcomes: &[Outcome]) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for (code, count) in outcomes.iter().flat_map(|outcome| &outcome.notes) {
        *codes.entry(code.clone()).or_default() += count;
    }
    codes
}

/// What a code means.
fn title(code: &str) -> &'static str {
    specwright_codegen::Code::ALL.iter().find(|c| c.as_str() == code).map_or("", |code| code.title())
}

/// Writes the page and the counts.
///
/// # Errors
/// When a file can't be written.
pub(super) fn write(outcomes: &[Outcome]) -> Result<(), String> {
    let mut page = String::from(
        "# Real descriptions\n\n\
         What becomes of published descriptions, untouched: each is generated, and the client is compiled as its users \
         would have it.\nThe descriptions themselves are not here. Written by `cargo xtask corpus --write`; changes are \
         lost.\n\n\
         Seconds are CPU time. Peaks are the memory of the generator and of the compiler. Lines are those of the \
         client, documentation\nincluded. Operations of the document are counted without the generator. What becomes of \
         values stands in\n[round-trip.md](round-trip.md).\n\n",
    );
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    page.push_str(&row(&COLUMNS.map(str::to_owned)));
    page.push_str(&row(&COLUMNS.map(|column| if column == "document" { "---" } else { "---:" }.to_owned())));
    outcomes.iter().for_each(|outcome| page.push_str(&row(&cells(outcome))));
    page.push_str(&format!("\n{}.\n", sums(outcomes)));
    let failed = outcomes.iter().filter_map(|o| Some(format!("- {}: {}\n", o.document, o.error.as_ref()?)));
    let failed: String = failed.collect();
    if !failed.is_empty() {
        page.push_str(&format!("\n## What went wrong\n\n{failed}"));
    }
    page.push_str(
        "\n## Notes\n\nWhat was guessed, simplified or left out. The counts of each document stand in \
         [corpus.tsv](corpus.tsv);\n`cargo xtask corpus --check` fails when one grows.\n\n\
         | code | meaning | notes |\n| --- | --- | ---: |\n",
    );
    for (code, count) in codes(outcomes) {
        page.push_str(&row(&[code.clone(), title(&code).to_owned(), count.to_string()]));
    }
    let mut counts = String::from("document\tcode\tnotes\n");
    for outcome in outcomes {
        for (code, count) in &outcome.notes {
            counts.push_str(&format!("{}\t{code}\t{count}\n", outcome.document));
        }
    }
    let write = |file: &str, text: String| fs::write(root().join(file), text).map_err(|e| format!("{file}: {e}"));
    write(PAGE, page)?;
    write(COUNTS, counts)
}

/// Where there are more notes than were counted before.
///
/// # Errors
/// When the counts can't be read.
pub(super) fn grown(outcomes: &[Outcome]) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(root().join(COUNTS)).map_err(|e| format!("{COUNTS}: {e}"))?;
    Ok(more(outcomes, &text))
}

fn more(outcomes: &[Outcome], counts: &str) -> Vec<String> {
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in counts.lines().skip(1) {
        if let [document, code, count] = line.split('\t').collect::<Vec<_>>().as_slice() {
            known.insert((document, code), count.parse().unwrap_or_default());
        }
    }
    let mut grown = Vec::new();
    for outcome in outcomes {
        for (code, count) in &outcome.notes {
            let before = known.get(&(outcome.document.as_str(), code.as_str())).copied().unwrap_or_default();
            if *count > before {
                let document = &outcome.document;
                grown.push(format!(
                    "{document}: {count} notes {code}, {before} before; see `cargo xtask corpus --write`"
                ));
            }
        }
    }
    grown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(document: &str, code: &str, count: usize) -> Outcome {
        let notes = BTreeMap::from([(code.to_owned(), count)]);
        Outcome { document: document.into(), generated: true, notes, ..Outcome::default() }
    }

    #[test]
    fn only_more_notes_are_a_fault() {
        let counts = "document\tcode\tnotes\npets\tN004\t2\n";
        assert!(more(&[outcome("pets", "N004", 2)], counts).is_empty());
        assert!(more(&[outcome("pets", "N004", 1)], counts).is_empty());
        assert_eq!(more(&[outcome("pets", "N004", 3)], counts).len(), 1);
        assert_eq!(more(&[outcome("pets", "N005", 1)], counts).len(), 1);
        assert_eq!(more(&[outcome("cats", "N004", 1)], counts).len(), 1);
    }

    #[test]
    fn sums_count_what_is_lost() {
        let mut lossy = outcome("pets", "N004", 1);
        (lossy.operations, lossy.client_operations, lossy.lines) = (Some(3), Some(2), Some(100));
        assert_eq!(sums(&[lossy]), "1 of 1 generated; 1 operations lost; 50 lines for an operation");
    }
}
