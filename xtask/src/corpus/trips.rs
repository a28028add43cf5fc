//! What became of the values, for people and for the next run.

use std::collections::HashSet;
use std::fs;

use super::outcome::Outcome;
use super::round_trip::{Finding, Report};
use crate::root;
use crate::table::Table;

/// Schemas without a value or without a judge, beside the page for people.
const LEFT: &str = "docs/round-trip.tsv";

/// The page for people.
const PAGE: &str = "docs/round-trip.md";

const COLUMNS: [&str; 9] =
    ["document", "types", "values", "equal", "differing", "no value", "no judge", "compile s", "run s"];

/// The table for a terminal, and below it the schemas with values that differ.
pub(super) fn table(outcomes: &[Outcome]) -> String {
    let mut table = Table::new(&COLUMNS);
    outcomes.iter().for_each(|outcome| table.row(cells(outcome)));
    let mut text = table.to_string();
    for outcome in outcomes {
        for finding in reports(outcome).flat_map(|report| &report.differing) {
            text.push_str(&format!("{} {}: {}\n", outcome.document, finding.pointer, short(&finding.said)));
        }
    }
    text
}

/// The beginning of what is said.
fn short(said: &str) -> String {
    const MOST: usize = 300;
    let line: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST).collect();
    if line.len() < said.len() { line + "…" } else { line }
}

fn reports(outcome: &Outcome) -> impl Iterator<Item = &Report> {
    outcome.round_trip.iter()
}

fn cells(outcome: &Outcome) -> Vec<String> {
    let seconds = |seconds: Option<f64>| seconds.map(|s| format!("{s:.1}")).unwrap_or_default();
    let mut cells = vec![outcome.document.clone()];
    match &outcome.round_trip {
        Some(Report { types, values, equal, differing, impossible, unjudged }) => {
            let counts = [*types, *values, *equal, differing.len(), impossible.len(), unjudged.len()];
            cells.extend(counts.map(|count| count.to_string()));
        }
        None => cells.extend(vec![String::new(); 6]),
    }
    cells.extend([seconds(outcome.check_cpu_s), seconds(outcome.sample_cpu_s)]);
    cells
}

/// All in a few words.
pub(super) fn sums(outcomes: &[Outcome]) -> String {
    let reports: Vec<&Report> = outcomes.iter().flat_map(reports).collect();
    let sum = |of: fn(&Report) -> usize| reports.iter().map(|report| of(report)).sum::<usize>();
    format!(
        "{} of {} documents; {} types, {} values, {} of them equal; {} schemas with values that differ, {} that no \
         value was found for, {} that are no JSON Schema",
        reports.len(),
        outcomes.len(),
        sum(|r| r.types),
        sum(|r| r.values),
        sum(|r| r.equal),
        sum(|r| r.differing.len()),
        sum(|r| r.impossible.len()),
        sum(|r| r.unjudged.len()),
    )
}

/// Schemas that nothing was tried for, and why.
fn left(report: &Report) -> impl Iterator<Item = &Finding> {
    report.impossible.iter().chain(&report.unjudged)
}

/// Writes the page, and the list of schemas that nothing was tried for.
///
/// # Errors
/// When a file can't be written.
pub(super) fn write(outcomes: &[Outcome]) -> Result<(), String> {
    let mut page = String::from(
        "# Values of real descriptions\n\n\
         From each schema of published descriptions that became a type, values that it allows, as a JSON Schema \
         validator judges:\neach is decoded, encoded and compared. The descriptions themselves are not here. Written \
         by\n`cargo xtask corpus --round-trip --write`; changes are lost.\n\n\
         Numbers are compared by value. A member that is null may be absent afterwards where its schema allows that, \
         and no request\nhas to tell the one from the other. Schemas for which no value was found, since they \
         contradict themselves, and those that are\nno JSON Schema stand in [round-trip.tsv](round-trip.tsv). Seconds \
         are CPU time.\n\n",
    );
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    page.push_str(&row(&COLUMNS.map(str::to_owned)));
    page.push_str(&row(&COLUMNS.map(|column| if column == "document" { "---" } else { "---:" }.to_owned())));
    outcomes.iter().for_each(|outcome| page.push_str(&row(&cells(outcome))));
    page.push_str(&format!("\n{}.\n", sums(outcomes)));
    let mut list = String::from("document\tpointer\twhy\n");
    for outcome in outcomes {
        for finding in reports(outcome).flat_map(left) {
            list.push_str(&format!("{}\t{}\t{}\n", outcome.document, finding.pointer, short(&finding.said)));
        }
    }
    let write = |file: &str, text: String| fs::write(root().join(file), text).map_err(|e| format!("{file}: {e}"));
    write(PAGE, page)?;
    write(LEFT, list)
}

/// Schemas that nothing was tried for, and that were not on the list of them before.
///
/// # Errors
/// When the list can't be read.
pub(super) fn grown(outcomes: &[Outcome]) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(root().join(LEFT)).map_err(|e| format!("{LEFT}: {e}"))?;
    Ok(new(outcomes, &text))
}

fn new(outcomes: &[Outcome], list: &str) -> Vec<String> {
    let known: HashSet<(&str, &str)> = list.lines().skip(1).filter_map(place).collect();
    let all = outcomes
        .iter()
        .flat_map(|outcome| reports(outcome).flat_map(left).map(|finding| (outcome.document.as_str(), finding)));
    let new = all.filter(|(document, finding)| !known.contains(&(*document, finding.pointer.as_str())));
    new.map(|(document, finding)| format!("{document}: {}: {}", finding.pointer, short(&finding.said))).collect()
}

/// The document and the pointer of a line.
fn place(line: &str) -> Option<(&str, &str)> {
    let (document, rest) = line.split_once('\t')?;
    Some((document, rest.split_once('\t')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_schemas_that_were_tried_before_are_a_fault() {
        let found = |pointer: &str| Finding { name: "T".into(), pointer: pointer.into(), said: "no value".into() };
        let report = Report { impossible: vec![found("/a")], unjudged: vec![found("/b")], ..Report::default() };
        let outcomes = [Outcome { document: "pets".into(), round_trip: Some(report), ..Outcome::default() }];
        let list = "document\tpointer\twhy\npets\t/a\tno value\ncats\t/b\tno value\n";
        assert_eq!(new(&outcomes, list), ["pets: /b: no value"]);
        assert!(new(&outcomes, &format!("{list}pets\t/b\tno value\n")).is_empty());
    }
}
