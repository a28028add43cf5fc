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
    // The indentation of the container's parent; that of its members, once one was seen, and whether they are items.
    let mut outer: Option<usize> = None;
    let mut level: Option<(usize, bool)> = None;
    let mut item = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let mut body = line.trim_start_matches(' ');
        let mut indent = line.len() - body.len();
        if body.trim().is_empty() || body.starts_with(['#', '%']) || body.starts_with("---") {
            continue;
        }
        let is_item = after_dash(body).is_some();
        // A list may stand right below its key.
        let inside = |outer: usize| indent > outer || indent == outer && is_item;
        if level.is_none() && !outer.is_none_or(inside) {
            break;
        }
        let (members, items) = *level.get_or_insert((indent, is_item));
        if indent < members || indent == members && items && !is_item {
            break;
        }
        if indent > members || is_item && !items {
            continue;
        }
        while let (Some(key), Some(rest)) = (keys.peek(), after_dash(body)) {
            let Ok(index) = key.parse::<usize>() else { return Some(found) };
            if item < index {
                item += 1;
                body = "";
                break;
            }
            found = start + indent;
            keys.next();
            outer = Some(indent);
            item = 0;
            indent += body.len() - rest.len();
            body = rest;
            level = (!rest.trim().is_empty()).then_some((indent, after_dash(rest).is_some()));
        }
        let Some(key) = keys.peek() else { break };
        if let Some(value) = after_key(body, key) {
            found = start + indent;
            keys.next();
            outer = Some(indent);
            level = None;
            item = 0;
            let value = value.trim();
            if !value.is_empty() && !value.starts_with(['#', '&', '!']) {
                break;
            }
        }
    }
    Some(found)
}

/// What follows the dash of an item of a list.
fn after_dash(body: &str) -> Option<&str> {
    let rest = body.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with([' ', '\r', '\n']));
    rest.map(|rest| rest.trim_start_matches(' '))
}

/// What follows a key and its colon.
fn after_key<'a>(body: &'a str, key: &str) -> Option<&'a str> {
    let name = body.trim_start_matches(['"', '\'']);
    name.strip_prefix(key)?.trim_start_matches(['"', '\'']).strip_prefix(':')
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
        assert_eq!(position(text, "/b/nowhere/c"), Some((6, 1)));
    }

    #[test]
    fn yaml_keys_count_in_their_container() {
        let text = "---\na:\n  b: {c: 1}\n  d:\n  - c: 2\n  -\n    - c: 3\n    - - e\n  c: 4\nc: 5\n";
        assert_eq!(position(text, "/c"), Some((10, 1)));
        assert_eq!(position(text, "/a/c"), Some((9, 3)));
        assert_eq!(position(text, "/a/b/c"), Some((3, 3)));
        assert_eq!(position(text, "/a/d/0/c"), Some((5, 5)));
        assert_eq!(position(text, "/a/d/1/0/c"), Some((7, 7)));
        assert_eq!(position(text, "/a/d/1/1/0"), Some((8, 7)));
        assert_eq!(position(text, "/a/d/2"), Some((4, 3)));
    }
}
