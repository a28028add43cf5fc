//! Which scenarios the server has counted since `tests/scenarios` began, which runs before this.
#![cfg(documents)]

use std::collections::{BTreeMap, BTreeSet};

use specwright_runtime::{Api, Method, Session};

static API: Api = Api::new("report", "");

/// The scenarios that a server knows when it starts. Calls may add names, none of which is missed.
const ALL: usize = 631;

/// Scenarios that are not hit, each with the reason: `name: reason`.
const MISSES: &str = include_str!("misses.txt");

#[test]
fn nearly_all_scenarios_are_hit() {
    let Ok(url) = std::env::var("SPECWRIGHT_AUTOREST") else {
        eprintln!("SKIPPED, for SPECWRIGHT_AUTOREST names no server");
        return;
    };
    let session = Session::builder(&API).base_url(url).unauthenticated().build().expect("a session");
    let report = session.request(Method::GET, "/report/vanilla").send_blocking().expect("a report");
    let report: BTreeMap<String, u64> = report.json().expect("counts");
    let missed: BTreeSet<&str> = report.iter().filter(|(_, hits)| **hits == 0).map(|(name, _)| name.as_str()).collect();
    let known: BTreeSet<&str> = MISSES.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name).collect();
    let hit = ALL - missed.len();
    println!("{hit} of {ALL} scenarios are hit; missed: {missed:?}");
    assert!(report.len() >= ALL && hit * 100 >= ALL * 95, "only {hit} of {ALL} scenarios are hit");
    assert_eq!(missed, known, "what is missed (left) is not what `tests/misses.txt` says");
}
