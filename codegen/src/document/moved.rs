//! Where the parts of a tree came from that was put together from parts of another one.

use std::collections::{BTreeMap, HashMap};

/// Pointers of parts, and where those stood before. What a part contains moved along with it.
#[derive(Clone, Debug)]
pub(crate) struct Moved<T = String>(HashMap<String, T>);

impl<T> Default for Moved<T> {
    fn default() -> Self {
        Moved(HashMap::new())
    }
}

impl<T> FromIterator<(String, T)> for Moved<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(parts: I) -> Self {
        Moved(parts.into_iter().collect())
    }
}

impl<T> Moved<T> {
    pub(crate) fn insert(&mut self, pointer: String, origin: T) {
        self.0.insert(pointer, origin);
    }

    /// Lets what is known of the members of a place follow them to their new keys; what has none is forgotten.
    pub(crate) fn shift(&mut self, parent: &str, keys: &BTreeMap<String, String>) {
        let below = |pointer: &String| pointer.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/'));
        let old: Vec<String> = self.0.keys().filter(|pointer| below(pointer)).cloned().collect();
        let taken: Vec<(String, T)> =
            old.into_iter().filter_map(|pointer| self.0.remove(&pointer).map(|origin| (pointer, origin))).collect();
        for (pointer, origin) in taken {
            let rest = &pointer[parent.len() + 1..];
            let (key, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            if let Some(new) = keys.get(key) {
                self.0.insert(format!("{parent}/{new}{rest}"), origin);
            }
        }
    }

    /// Where exactly this part stood, if it moved on its own.
    pub(crate) fn get(&self, pointer: &str) -> Option<&T> {
        self.0.get(pointer)
    }

    /// Where the smallest part stood that moved and has the place in it, and the rest of the pointer.
    pub(crate) fn nearest<'a>(&self, pointer: &'a str) -> Option<(&T, &'a str)> {
        let mut at = pointer;
        loop {
            if let Some(origin) = self.0.get(at) {
                return Some((origin, &pointer[at.len()..]));
            }
            at = &at[..at.rfind('/')?];
        }
    }
}
