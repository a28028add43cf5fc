//! Builds a tree while its text is read as JSON, and notes where everything stands.

use serde_json::Value;

use super::{Fault, Problem};
use crate::document::places::{Place, child};
use crate::document::push;

/// How deep values may stand in one another. What is honest stays far below.
const DEEPEST: usize = 256;

/// A tree that is being read.
pub(super) struct Tree {
    open: Vec<Open>,
    root: Option<Value>,
    places: Vec<Place>,
}

/// An object or a list whose end was not seen yet.
struct Open {
    value: Value,
    start: usize,
    /// What its pointer hashes to.
    hash: u64,
    /// The key that waits for its value, and where it stands.
    key: Option<(String, usize)>,
}

impl Tree {
    pub(super) fn new() -> Tree {
        Tree { open: Vec::new(), root: None, places: Vec::new() }
    }

    /// The tree, and where its parts stand. Nothing at all is null.
    pub(super) fn finish(self) -> (Value, Vec<Place>) {
        (self.root.unwrap_or_default(), self.places)
    }

    pub(super) fn key(&mut self, key: String, start: usize) -> Result<(), Fault> {
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        if open.value.get(&key).is_some() {
            let hash = child(open.hash, &key);
            let first = self.places.iter().rev().find(|place| place.hash == hash).map(|place| place.key as usize);
            let first = first.unwrap_or(open.start);
            return Err(Fault { at: start, problem: Problem::Twice { pointer: self.pointer(&key), first } });
        }
        open.key = Some((key, start));
        Ok(())
    }

    /// A value that holds no others, or whose places are of no matter.
    pub(super) fn value(&mut self, value: Value, start: usize, end: usize) {
        let (hash, key) = self.next(start);
        self.places.push(Place::new(hash, key, start, end));
        self.add(value);
    }

    /// The beginning of an object or a list, as an empty one.
    pub(super) fn open(&mut self, value: Value, start: usize) -> Result<(), Fault> {
        if self.open.len() == DEEPEST {
            let message = format!("values stand in one another more than {DEEPEST} deep");
            return Err(Fault { at: start, problem: Problem::Limit(message) });
        }
        let (hash, key) = self.next(start);
        // The end is not known yet; what is underlined of such a value is its key.
        self.places.push(Place::new(hash, key, start, start));
        self.open.push(Open { value, start, hash, key: None });
        Ok(())
    }

    /// The end of the innermost object or list.
    pub(super) fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.add(open.value);
        }
    }

    /// What the pointer of the value to come hashes to, and where its key stands, or itself without one.
    fn next(&self, start: usize) -> (u64, usize) {
        match self.open.last() {
            None => (0, start),
            Some(Open { hash, key: Some((key, at)), .. }) => (child(*hash, key), *at),
            Some(Open { hash, value, .. }) => {
                let index = value.as_array().map_or(0, Vec::len);
                (child(*hash, &index.to_string()), start)
            }
        }
    }

    /// The pointer of a member of the innermost object.
    fn pointer(&self, key: &str) -> String {
        let above = self.open.iter().rev().skip(1).rev().map(|open| match &open.key {
            Some((key, _)) => key.clone(),
            None => open.value.as_array().map_or(0, Vec::len).to_string(),
        });
        above.chain([key.to_owned()]).fold(String::new(), |pointer, key| push(&pointer, &key))
    }

    fn add(&mut self, value: Value) {
        match self.open.last_mut() {
            None => self.root = Some(value),
            Some(open) => match &mut open.value {
                Value::Object(members) => {
                    if let Some((key, _)) = open.key.take() {
                        members.insert(key, value);
                    }
                }
                Value::Array(items) => items.push(value),
                _ => {}
            },
        }
    }
}
