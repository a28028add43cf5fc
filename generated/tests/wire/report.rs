//! What a folder of recordings came to.

use std::collections::BTreeMap;
use std::fmt;

use super::verdict::{self, Verdict};

/// The features that are known to be missing, one a line.
const KNOWN_MISSING: &str = include_str!("missing.txt");

/// The verdicts on a folder.
#[derive(Debug, Default)]
pub(crate) struct Report {
    systems: BTreeMap<String, Tally>,
    rules: BTreeMap<(String, &'static str), usize>,
    lines: Vec<String>,
    unknown_missing: usize,
}

/// How many recordings of a system came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    /// All as recorded.
    equal: usize,
    /// All as recorded but for rules.
    intended: usize,
    /// Otherwise than recorded.
    different: usize,
    /// Not replayed.
    missing: usize,
}

impl Report {
    /// Adds the verdict on one recording.
    pub(crate) fn add(&mut self, system: &str, name: &str, verdict: Verdict) {
        let tally = self.systems.entry(system.to_owned()).or_default();
        match verdict {
            Verdict::Equal => tally.equal += 1,
            Verdict::Intended(used) => {
                tally.intended += 1;
                for (rule, count) in used {
                    *self.rules.entry((system.to_owned(), rule)).or_default() += count;
                }
            }
            Verdict::Different(differences) => {
                tally.different += 1;
                self.lines.push(format!("{name}: different: {}", differences.join("; ")));
            }
            Verdict::Missing(features) => {
                tally.missing += 1;
                let known = |feature: &&String| !is_known(feature);
                let unknown: Vec<&str> = features.iter().filter(known).map(String::as_str).collect();
                let remark = if unknown.is_empty() {
                    String::new()
                } else {
                    self.unknown_missing += 1;
                    format!(" (not in missing.txt: {})", unknown.join(", "))
                };
                self.lines.push(format!("{name}: not replayable: {}{remark}", features.join(", ")));
            }
        }
    }

    /// Whether all recordings came out as they should: something was there, nothing differs, and nothing is
    /// missing that is not known to be.
    pub(crate) fn is_good(&self) -> bool {
        let differs = self.systems.values().any(|tally| tally.different > 0);
        !self.systems.is_empty() && !differs && self.unknown_missing == 0
    }
}

fn is_known(feature: &str) -> bool {
    KNOWN_MISSING.lines().any(|line| line.split('#').next().unwrap_or_default().trim() == feature)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        for system in self.systems.keys() {
            for (name, reason) in verdict::reasons(system) {
                let count = self.rules.get(&(system.clone(), name)).copied().unwrap_or_default();
                if count > 0 {
                    writeln!(f, "{system}, rule \"{name}\": {count} times, since {reason}")?;
                }
            }
        }
        if self.systems.is_empty() {
            writeln!(f, "there is no recording")?;
        }
        for (system, tally) in &self.systems {
            let Tally { equal, intended, different, missing } = tally;
            write!(f, "{system}: {equal} equal, {intended} intended differences, ")?;
            writeln!(f, "{different} different, {missing} not replayable")?;
        }
        Ok(())
    }
}
