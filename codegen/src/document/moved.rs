//! Where the parts of a tree came from that was put together from parts of another one.

use std::collections::HashMap;

/// Pointers of parts, and where those stood before. What a part contains moved along with it.
#[derive(Clone, Debug)]
pub(crate) struct Moved<T = String>(HashMap<String, T>);

impl<T> Default for Moved<T> {
    fn default() -> Self {
        Moved(HashMap::new())
    }
}

impl<T> Moved<T> {
    pub(crate) fn insert(&mut self, pointer: String, origin: T) {
        self.0.insert(pointer, origin);
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
