//! What has been found out already: a schema is looked at once, however many others lead to it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;

use crate::diagnostic::Result;

/// Answers that were found, by what was asked.
pub(super) struct Memo<K, V>(RefCell<HashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Memo(RefCell::new(HashMap::new()))
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    pub(super) fn get(&self, key: &K) -> Option<V> {
        self.0.borrow().get(key).cloned()
    }

    pub(super) fn keep(&self, key: K, value: V) {
        self.0.borrow_mut().insert(key, value);
    }

    /// The answer, found now if it was not before. Failures are not kept.
    pub(super) fn or_find(&self, key: K, find: impl FnOnce() -> Result<V>) -> Result<V> {
        if let Some(known) = self.get(&key) {
            return Ok(known);
        }
        let found = find()?;
        self.keep(key, found.clone());
        Ok(found)
    }
}
