//! A catalogue: an api, its operations and its types, named as in Rust, as one line of JSON each. It is made to be
//! looked things up in without reading all of it, by people ([`show`]) and by other tools; and it has all that a
//! request is made of, so that operations can be called without generated code.

mod build;
mod entry;
mod kind;
mod requests;
pub mod show;
mod wire;

pub(crate) use build::entries;
pub use entry::{ApiEntry, Entry, Member, OperationEntry, TypeEntry};
pub use wire::{EncodingEntry, SchemeEntry, ServerEntry, VariableEntry};

/// Entries as lines of JSON, each after its name and a tab, in order of name.
pub(crate) fn lines(entries: &[Entry]) -> String {
    let mut lines: Vec<String> = entries
        .iter()
        .map(|entry| format!("{}\t{}\n", entry.name(), serde_json::to_string(entry).unwrap_or_default()))
        .collect();
    lines.sort();
    lines.concat()
}

/// A catalogue as text, of which only what is asked for is read.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue<'a>(pub &'a str);

impl<'a> Catalogue<'a> {
    /// The entry of this name; `::` is as good as a dot.
    pub fn find(&self, name: &str) -> Option<Entry> {
        let name = name.replace("::", ".").replace("r#", "");
        let lines: Vec<&str> = self.0.lines().collect();
        let found = lines.binary_search_by(|line| key(line).cmp(&name)).ok()?;
        serde_json::from_str(lines[found].split_once('\t')?.1).ok()
    }

    /// All operations, in order of name.
    pub fn operations(&self) -> impl Iterator<Item = OperationEntry> + use<'a> {
        let operations = self.0.lines().filter_map(|line| line.split_once('\t')).map(|(_, entry)| entry);
        operations.filter(|entry| entry.starts_with(OPERATION)).filter_map(|entry| serde_json::from_str(entry).ok())
    }

    /// The api that stands under the first part of a name.
    pub fn api(&self, name: &str) -> Option<ApiEntry> {
        match self.find(name.split(['.', ':']).next()?)? {
            Entry::Api(api) => Some(api),
            _ => None,
        }
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.lines().map(key)
    }

    /// Names that are like this one: those that hold its last part, or else those that differ little from it.
    pub fn like(&self, name: &str) -> Vec<&'a str> {
        like(&name.replace("::", "."), self.names())
    }
}

/// How the line of an operation begins.
const OPERATION: &str = r#"{"is":"operation","#;

/// What may be meant by a name that is none: at most eight.
pub fn like<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let last = last_part(name);
    let near = |candidate: &'a str| {
        let own = last_part(candidate);
        let distance = if own == last {
            0
        } else if own.contains(&last) {
            own.len() - last.len()
        } else {
            distance(&own, &last)
        };
        (distance <= 2 || own.contains(&last) && !last.is_empty()).then_some((distance, candidate))
    };
    let mut scored: Vec<(usize, &str)> = candidates.filter_map(near).collect();
    scored.sort();
    scored.dedup();
    scored.into_iter().map(|(_, name)| name).take(8).collect()
}

/// What follows the last dot, or all of a path.
fn last_part(name: &str) -> String {
    let part = if name.contains('/') { name } else { name.rsplit('.').next().unwrap_or_default() };
    part.to_lowercase()
}

fn key(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

/// How many characters have to be changed to make one word of the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
