//! From a JSON pointer to line and column, by reading the text again. Diagnostics are rare, so nothing
//! is recorded while parsing.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Mutex;

use serde_json::value::RawValue;

use super::{push, segments};

/// Where the values in objects and lists stand that were looked at before, by the pointer of their container.
#[derive(Debug, Default)]
pub(super) struct Spans(Mutex<HashMap<String, Children>>);

/// Offset and length of each value, by key.
type Children = HashMap<String, (usize, usize)>;

impl Spans {
    /// Line and column (from 1) of the value at `pointer`, or of the last of its parents that is there.
    pub(super) fn position(&self, text: &str, pointer: &str) -> Option<(usize, usize)> {
        let offset = self.json(text, pointer).or_else(|| yaml(text, pointer))?;
        let before = &text[..offset];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        Some((line, column))
    }

    /// Follows the pointer through slices of the text.
    fn json(&self, text: &str, pointer: &str) -> Option<usize> {
        let mut known = self.0.lock().ok()?;
        let start = text.len() - text.trim_start().len();
        if !text[start..].starts_with(['{', '[']) {
            return None;
        }
        let mut at = (start, text.trim().len());
        let mut path = String::new();
        for segment in segments(pointer) {
            let found = match known.get(&path) {
                Some(children) => children.get(&segment).copied(),
                None => {
                    let children = children(text, at)?;
                    let found = children.get(&segment).copied();
                    known.insert(path.clone(), children);
                    found
                }
            };
            let Some(next) = found else { break };
            at = next;
            path = push(&path, &segment);
        }
        Some(at.0)
    }
}

/// The values in a container: the address of each raw slice is its place in the text.
fn children(text: &str, (offset, length): (usize, usize)) -> Option<Children> {
    let own = &text[offset..offset + length];
    let span = |raw: &RawValue| (raw.get().as_ptr() as usize - text.as_ptr() as usize, raw.get().len());
    if own.starts_with('{') {
        let object: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(own).ok()?;
        Some(object.into_iter().map(|(key, raw)| (key.into_owned(), span(raw))).collect())
    } else {
        let items: Vec<&RawValue> = serde_json::from_str(own).unwrap_or_default();
        Some(items.into_iter().enumerate().map(|(index, raw)| (index.to_string(), span(raw))).collect())
    }
}

/// Follows the keys of a block style text by indentation. Flow style parts are found at their start.
fn yaml(text: &str, pointer: &str) -> Option<usize> {
    let mut found = 0;
    let mut offset = 0;
    let mut keys = segments(pointer).peekable();
    let mut floor = 0;
    let mut item = 0usize;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let Some(key) = keys.peek() else { break };
        let mut body = line.trim_start_matches(' ');
        let mut indent = line.len() - body.len();
        if body.trim().is_empty() || body.starts_with('#') {
            continue;
        }
        if indent < floor {
            break;
        }
        let index = key.parse::<usize>().ok();
        if let (Some(index), Some(rest)) = (index, body.strip_prefix("- ")) {
            if item < index {
                item += 1;
                continue;
            }
            found = start + indent;
            keys.next();
            item = 0;
            indent += body.len() - rest.trim_start().len();
            floor = indent;
            body = rest.trim_start();
        }
        let Some(key) = keys.peek() else { break };
        let name = body.trim_start_matches(['"', '\'']);
        let rest = name.strip_prefix(key.as_str()).map(|r| r.trim_start_matches(['"', '\'']));
        if rest.is_some_and(|r| r.starts_with(':')) {
            found = start + indent;
            floor = indent + 1;
            item = 0;
            keys.next();
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    fn position(text: &str, pointer: &str) -> Option<(usize, usize)> {
        super::Spans::default().position(text, pointer)
    }

    #[test]
    fn json_positions() {
        let text = "{\n  \"a\": {\"b~/\": [1, {\"c\": 2}]}\n}";
        assert_eq!(position(text, ""), Some((1, 1)));
        assert_eq!(position(text, "/a"), Some((2, 8)));
        assert_eq!(position(text, "/a/b~0~1/1/c"), Some((2, 26)));
        assert_eq!(position(text, "/a/nowhere/else"), Some((2, 8)));
    }

    #[test]
    fn yaml_positions() {
        let text = "a:\n  - x: 1\n    y: 2\n  - x: 3\n    'q r': 4\nb:\n  c: 5\n";
        assert_eq!(position(text, "/a/1/q r"), Some((5, 5)));
        assert_eq!(position(text, "/a/0/y"), Some((3, 5)));
        assert_eq!(position(text, "/b/c"), Some((7, 3)));
    }
}
