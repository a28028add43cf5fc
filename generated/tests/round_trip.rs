//! Values that the schemas allow, as a JSON Schema validator judges, keep all their content through the types.

use specwright_apis::round_trip;
use specwright_samples::{Finding, Type, run};

#[test]
fn sampled_values_round_trip() {
    let report = run(round_trip::types().map(|entry| Type {
        name: entry.name,
        document: entry.document.name,
        text: entry.document.text.expect("feature `documents` is on"),
        pointer: entry.pointer,
        round_trip: entry.round_trip,
    }));
    println!(
        "{} types, {} values, {} schemas that allow no value",
        report.types,
        report.values,
        report.impossible.len()
    );
    let said = |all: &[Finding]| all.iter().take(20).map(|f| format!("{f}: {}\n", f.said)).collect::<String>();
    assert!(report.differing.is_empty(), "{} differ:\n{}", report.differing.len(), said(&report.differing));
    assert!(report.unjudged.is_empty(), "{} are no schema:\n{}", report.unjudged.len(), said(&report.unjudged));
    let listed: Vec<&str> = include_str!("impossible.txt").lines().filter(|l| !l.starts_with('#')).collect();
    let impossible: Vec<String> = report.impossible.iter().map(Finding::to_string).collect();
    assert_eq!(impossible, listed, "schemas that allow no value have changed: compare tests/impossible.txt");
    assert!(report.types > 1_500 && report.values > 5_000, "{} types, {} values", report.types, report.values);
}
