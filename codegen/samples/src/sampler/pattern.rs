//! Texts that match a regular expression.

use regex_syntax::Parser;
use regex_syntax::hir::{Class, Hir, HirKind};

/// How often what may be repeated is, beyond the least.
const MORE: [usize; 7] = [0, 1, 2, 5, 11, 23, 47];

/// Texts that may match a pattern, the shortest first; none if the pattern is not understood.
pub(super) fn texts(pattern: &str) -> Vec<String> {
    let plain = without_looks(pattern).replace("\\Z", "\\z");
    let Ok(hir) = Parser::new().parse(&plain) else { return Vec::new() };
    let mut texts = Vec::new();
    for more in MORE {
        for seed in 0..3 {
            let mut text = String::new();
            write(&hir, more, seed, &mut text);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    texts
}

/// A pattern without what only looks ahead or behind, which is left to the judge.
fn without_looks(pattern: &str) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(start) = ["(?=", "(?!", "(?<=", "(?<!"].iter().filter_map(|look| rest.find(look)).min() {
        text.push_str(&rest[..start]);
        rest = &rest[start + closing(&rest[start..])..];
    }
    text + rest
}

/// Where the group that a text begins with ends.
fn closing(group: &str) -> usize {
    let (mut depth, mut escaped, mut listed) = (0_usize, false, false);
    for (at, c) in group.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => listed = true,
            ']' => listed = false,
            '(' if !listed => depth += 1,
            ')' if !listed && depth == 1 => return at + 1,
            ')' if !listed => depth -= 1,
            _ => {}
        }
    }
    group.len()
}

fn write(hir: &Hir, more: usize, seed: usize, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(character(class, seed + text.len())),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX) as usize;
            let count = (repetition.min as usize + more).min(most).min(10_000);
            (0..count).for_each(|_| write(&repetition.sub, more, seed, text));
        }
        HirKind::Capture(capture) => write(&capture.sub, more, seed, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, seed, text)),
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.get(seed % parts.len().max(1)) {
                write(part, more, seed, text);
            }
        }
    }
}

/// A character of a class, a letter or digit if it has one.
fn character(class: &Class, seed: usize) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => class.iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect(),
    };
    let has = |c: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&c));
    let usual: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain([' ', '-', '.']).filter(has).collect();
    usual.get(seed % usual.len().max(1)).copied().or(ranges.first().map(|(start, _)| *start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_match() {
        for pattern in ["^[a-z]{3,5}-\\d+$", "^(?!x)[A-F0-9]{8}$", "^v?(1|2)\\.\\w+\\/$", "[^\\s]+"] {
            let validator = jsonschema::options().build(&serde_json::json!({"pattern": pattern})).unwrap();
            assert!(texts(pattern).iter().any(|text| validator.is_valid(&text.as_str().into())), "{pattern}");
        }
    }
}
