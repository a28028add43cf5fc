//! Places in a text.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Where in a description something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, as the caller named it.
    pub file: String,
    /// Line, from 1; 0 when the text has no such place.
    pub line: usize,
    /// Column in characters, from 1; 0 when the text has no such place.
    pub column: usize,
    /// The place as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// How many characters of the line it takes; 0 when that is not known.
    pub length: usize,
    /// What the place is in, so that its line can be shown.
    pub(crate) text: Text,
    /// Where it begins in the text, in bytes.
    pub(crate) offset: usize,
}

impl Location {
    /// A place in a text that is given in bytes.
    pub(crate) fn in_text(file: &str, text: &Text, place: Range<usize>, pointer: String) -> Location {
        let (line, column) = text.position(place.start);
        let length = text.as_str().get(place.clone()).map_or(0, |part| part.chars().count());
        Location { file: file.into(), line, column, pointer, length, text: text.clone(), offset: place.start }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}#{}", self.file, self.pointer)
        } else {
            write!(f, "{}:{}:{}#{}", self.file, self.line, self.column, self.pointer)
        }
    }
}

/// A whole text, shared. It is no part of what a place is: two places are compared without it.
#[derive(Clone, Default)]
pub(crate) struct Text(Arc<Shared>);

#[derive(Default)]
struct Shared {
    text: String,
    /// What was counted up to every so many bytes, once a place was asked for: a text may be one long line, and
    /// thousands of places may be asked for.
    marks: OnceLock<Vec<Mark>>,
}

/// Line and column, from 0, of the first character that begins at or after an offset.
#[derive(Clone, Copy, Default)]
struct Mark {
    line: usize,
    column: usize,
}

/// How many bytes lie between two marks.
const STEP: usize = 1024;

impl Mark {
    fn pass(&mut self, text: &[u8]) {
        for byte in text {
            match byte {
                b'\n' => *self = Mark { line: self.line + 1, column: 0 },
                // The bytes of a character after its first.
                0x80..0xc0 => {}
                _ => self.column += 1,
            }
        }
    }
}

impl Text {
    pub(crate) fn new(text: String) -> Text {
        Text(Arc::new(Shared { text, marks: OnceLock::new() }))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Line and column, from 1, of an offset in bytes.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let bytes = self.0.text.as_bytes();
        let marks = self.0.marks.get_or_init(|| {
            let mut mark = Mark::default();
            let marks = bytes.chunks(STEP).map(|chunk| {
                let before = mark;
                mark.pass(chunk);
                before
            });
            marks.collect()
        });
        let offset = offset.min(bytes.len());
        let mut mark = marks.get(offset / STEP).copied();
        // The end of a text that ends with a chunk.
        let from = if mark.is_some() { offset / STEP * STEP } else { offset.saturating_sub(1) / STEP * STEP };
        let mark = mark.get_or_insert_with(|| marks.last().copied().unwrap_or_default());
        mark.pass(&bytes[from..offset]);
        (mark.line + 1, mark.column + 1)
    }

    /// The part of a line around an offset: at most so many characters before it, and so many from it on.
    pub(crate) fn around(&self, offset: usize, before: usize, after: usize) -> (&str, &str) {
        let Some((left, right)) = self.0.text.split_at_checked(offset) else { return ("", "") };
        let left = left.char_indices().rev().take_while(|(_, c)| *c != '\n').take(before).last();
        let right_end = right.char_indices().take_while(|(_, c)| !matches!(c, '\n' | '\r')).take(after).last();
        let start = left.map_or(offset, |(start, _)| start);
        let end = right_end.map_or(0, |(start, c)| start + c.len_utf8());
        (&self.0.text[start..offset], &right[..end])
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl PartialEq for Text {
    fn eq(&self, _: &Text) -> bool {
        true
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Text) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, _: &Text) -> Ordering {
        Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn positions_are_counted_from_the_nearest_mark() {
        let line = "ä".repeat(700) + "\n";
        let text = Text::new(line.repeat(3));
        for (offset, place) in [(0, (1, 1)), (1400, (1, 701)), (1401, (2, 1)), (2601, (2, 601)), (4203, (4, 1))] {
            let offset = (offset..).find(|offset| text.as_str().is_char_boundary(*offset)).expect("an end");
            assert_eq!(text.position(offset), place, "{offset}");
        }
        assert_eq!(Text::new("x".repeat(2048)).position(2048), (1, 2049));
        assert_eq!(Text::default().position(7), (1, 1));
    }

    #[test]
    fn lines_are_cut() {
        let text = Text::new("one\r\ntwo three\nfour".into());
        assert_eq!(text.around(9, 80, 80), ("two ", "three"));
        assert_eq!(text.around(9, 2, 3), ("o ", "thr"));
        assert_eq!(text.around(0, 80, 80), ("", "one"));
    }
}
