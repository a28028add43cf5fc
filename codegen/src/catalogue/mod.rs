//! A catalogue: every operation and type of an api, named as in Rust, as one line of JSON each. It is made to be
//! looked things up in without reading all of it, by people ([`show`]) and by other tools.

mod build;
pub mod show;

use serde::{Deserialize, Serialize};

pub(crate) use build::entries;

/// One entry of a catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Entry {
    /// A function.
    Operation(Box<OperationEntry>),
    /// A type.
    Type(TypeEntry),
}

/// An operation and its function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OperationEntry {
    /// The path of the function, with dots.
    pub name: String,
    /// The method, upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// What it does, in a line.
    pub summary: String,
    /// Whether it only reads, whatever its method is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reads: bool,
    /// Whether it is described without having been tried against a server.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unverified: bool,
    /// Whether it is going out of use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Permissions that the caller needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<String>,
    /// Parameters, in the order of the description.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Member>,
    /// The body: its media type, and itself as a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<(String, Member)>,
    /// The object that the body is sent in, as JSON; the body takes the place of a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrapper: Option<String>,
    /// Media types of the answer, the typed one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// The result.
    pub result: Member,
    /// Other statuses that are described.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<String>,
    /// The call in Rust.
    pub call: String,
    /// Where it is described.
    pub source: String,
}

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypeEntry {
    /// The path of the type, with dots.
    pub name: String,
    /// `struct`, `enum`, `union`, `views`, `alias`.
    pub kind: String,
    /// The description's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// Members, variants, or the type behind an alias.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
    /// Listed texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Where it is described.
    pub source: String,
}

/// A named value: a parameter, a member, a variant, a body, a result.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The name on the wire; of a variant, the texts of its tag.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// The type in Rust.
    #[serde(rename = "type")]
    pub ty: String,
    /// Catalogue names of the types in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// Whether it is always there, or must be given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// `path`, `query`, `header`, `cookie`, for a parameter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// What else is known of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

/// Entries as lines of JSON, each after its name and a tab, in order of name.
pub(crate) fn lines(entries: &[Entry]) -> String {
    let mut lines: Vec<String> = entries
        .iter()
        .map(|entry| format!("{}\t{}\n", entry.name(), serde_json::to_string(entry).unwrap_or_default()))
        .collect();
    lines.sort();
    lines.concat()
}

impl Entry {
    /// The name that it is looked up by.
    pub fn name(&self) -> &str {
        match self {
            Entry::Operation(operation) => &operation.name,
            Entry::Type(ty) => &ty.name,
        }
    }
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

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.lines().map(key)
    }

    /// Names that are like this one: those that hold its last part, or else those that differ little from it.
    pub fn like(&self, name: &str) -> Vec<&'a str> {
        let name = name.replace("::", ".");
        let last = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        let mut scored: Vec<(usize, &str)> = self
            .names()
            .filter_map(|candidate| {
                let own = candidate.rsplit('.').next().unwrap_or_default().to_lowercase();
                let distance = if own == last {
                    0
                } else if own.contains(&last) {
                    own.len() - last.len()
                } else {
                    distance(&own, &last)
                };
                (distance <= 2 || own.contains(&last) && !last.is_empty()).then_some((distance, candidate))
            })
            .collect();
        scored.sort();
        scored.into_iter().map(|(_, name)| name).take(8).collect()
    }
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
