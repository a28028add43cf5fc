//! From a JSON pointer to the place in the text.

use std::ops::Range;

/// Where one value stands, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// What its pointer hashes to.
    pub(super) hash: u64,
    /// Where its key stands; of an item, where it begins itself.
    pub(super) key: u32,
    start: u32,
    end: u32,
}

impl Place {
    pub(super) fn new(hash: u64, key: usize, start: usize, end: usize) -> Place {
        // Texts of four gigabytes are refused before.
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Place { hash, key: narrow(key), start: narrow(start), end: narrow(end) }
    }
}

/// Where the values of a text stand, in the order of their hashes: a document may have a million of them, and
/// thousands may be asked for.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<Place>);

impl Places {
    pub(super) fn new(mut places: Vec<Place>) -> Places {
        places.sort_unstable_by_key(|place| place.hash);
        places.shrink_to_fit();
        Places(places)
    }

    /// Where the value at a pointer stands, or the nearest one above it: a plain value with its key, of others the key
    /// alone, or their beginning.
    pub(super) fn find(&self, text: &str, pointer: &str) -> Option<Range<usize>> {
        let mut found = self.get(0);
        let mut hash = 0;
        for segment in super::segments(pointer) {
            hash = child(hash, &segment);
            match self.get(hash) {
                Some(place) => found = Some(place),
                None => break,
            }
        }
        let Place { key, start, end, .. } = *found?;
        let (key, start, end) = (key as usize, start as usize, end as usize);
        if start < end && !text.get(key..end)?.contains('\n') {
            return Some(key..end);
        }
        Some(key..key + head(text.get(key..)?))
    }

    fn get(&self, hash: u64) -> Option<&Place> {
        let index = self.0.binary_search_by_key(&hash, |place| place.hash).ok()?;
        self.0.get(index)
    }
}

/// How long the first word of a text is: a key, or what a value begins with.
fn head(text: &str) -> usize {
    let line = text.lines().next().unwrap_or_default();
    match line.chars().next() {
        Some(quote @ ('"' | '\'')) => line[1..].find(quote).map_or(line.len(), |end| end + 2),
        Some('{' | '[') => 1,
        _ => line.find([':', ',', ' ']).unwrap_or(line.len()),
    }
}

/// What the pointer of a member hashes to, from that of its object and its key. Two pointers with one hash would cost
/// no more than a wrong line.
pub(super) fn child(parent: u64, key: &str) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let start = (parent ^ 0xcbf2_9ce4_8422_2325).wrapping_mul(PRIME);
    let hash = key.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    hash ^ hash >> 29
}

#[cfg(test)]
mod tests {
    use crate::document::File;

    /// Line, column and length of a place.
    fn place(text: &str, pointer: &str) -> (usize, usize, usize) {
        let location = File::parse("t", text.as_bytes()).expect("a text").0.locate(pointer);
        (location.line, location.column, location.length)
    }

    #[test]
    fn json() {
        let text = "{\n  \"a\": {\"b~/\": [1, {\"c\": 2}]}\n}";
        assert_eq!(place(text, ""), (1, 1, 1));
        assert_eq!(place(text, "/a"), (2, 3, 3));
        assert_eq!(place(text, "/a/b~0~1/0"), (2, 17, 1));
        assert_eq!(place(text, "/a/b~0~1/1/c"), (2, 21, 6));
        assert_eq!(place(text, "/a/nowhere/else"), (2, 3, 3));
    }

    #[test]
    fn yaml_in_blocks() {
        let text = "a: # first\n  - x: 1\n    y: |\n      two\n      lines\n  - x: 3\n    'q r': 4\nb:\n  c: 5\n";
        assert_eq!(place(text, "/a/0"), (2, 5, 1));
        assert_eq!(place(text, "/a/0/y"), (3, 5, 1));
        assert_eq!(place(text, "/a/1/q r"), (7, 5, 8));
        assert_eq!(place(text, "/b/c"), (9, 3, 4));
        assert_eq!(place(text, "/b/nowhere/c"), (8, 1, 1));
    }

    #[test]
    fn yaml_in_flow_and_by_alias() {
        let text = "a: &x {b: {\"c d\": 1}, e: [2,\n  three]}\nf: *x\ng: {<<: *x, h: 1}\n";
        assert_eq!(place(text, "/a/b/c d"), (1, 12, 8));
        assert_eq!(place(text, "/a/e/1"), (2, 3, 5));
        assert_eq!(place(text, "/f/b/c d"), (3, 1, 5));
        assert_eq!(place(text, "/g/b"), (4, 1, 1));
        assert_eq!(place(text, "/g/h"), (4, 13, 4));
    }

    #[test]
    fn columns_are_characters() {
        let text = "ключ: {ö: 1}\n";
        assert_eq!(place(text, "/ключ/ö"), (1, 8, 4));
    }

    #[test]
    fn one_line_is_not_read_again_for_each_place() {
        let members: Vec<String> = (0..200_000).map(|n| format!("\"k{n}\":\"ä\"")).collect();
        let text = format!("{{{}}}", members.join(","));
        let file = File::parse("t", text.as_bytes()).expect("a text").0;
        for n in (0..200_000).step_by(7) {
            assert_eq!(file.locate(&format!("/k{n}")).line, 1);
        }
    }
}
