//! Which components are equal, whatever they are called and however they refer to each other.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use serde_json::Value;

/// One component: section and name.
pub(super) type Key = (String, String);

/// Two components, each with what it should be called, get one class when that and their content are equal and so is
/// all that they refer to in their trees: the coarsest such partition, found by refining names and content until the
/// number of classes stays.
pub(super) fn classes(trees: &[HashMap<Key, (&str, &Value)>]) -> Vec<HashMap<Key, u64>> {
    let mut references: Vec<HashMap<&Key, Vec<Key>>> = Vec::new();
    let mut classes: Vec<HashMap<Key, u64>> = Vec::new();
    for tree in trees {
        let mut own = HashMap::new();
        let mut targets = HashMap::new();
        for (key, (name, value)) in tree {
            let mut found = Vec::new();
            let hash = content(value, "", &mut found);
            own.insert(key.clone(), combine(name, hash));
            targets.insert(key, found);
        }
        classes.push(own);
        references.push(targets);
    }
    let mut count = 0;
    loop {
        let refine = |(own, references): (&HashMap<Key, u64>, &HashMap<&Key, Vec<Key>>)| {
            let next = own.iter().map(|(key, hash)| {
                let targets: Vec<_> = references[key].iter().map(|target| class(own, target)).collect();
                (key.clone(), combine(hash, targets))
            });
            next.collect()
        };
        let next: Vec<HashMap<Key, u64>> = classes.iter().zip(&references).map(refine).collect();
        let distinct = next.iter().flat_map(|own| own.values()).collect::<HashSet<_>>().len();
        if distinct == count {
            return classes;
        }
        count = distinct;
        classes = next;
    }
}

/// The class of what a reference means; what is not there is told apart by its name.
pub(super) fn class(classes: &HashMap<Key, u64>, target: &Key) -> u64 {
    classes.get(target).copied().unwrap_or_else(|| combine(4, target))
}

/// The component that a reference means.
pub(super) fn target(reference: &str) -> Option<Key> {
    let path = reference.strip_prefix("#/")?;
    let (section, name) = path.strip_prefix("components/").unwrap_or(path).split_once('/')?;
    Some((section.into(), name.replace("~1", "/").replace("~0", "~")))
}

/// Lists whose order says nothing.
const SETS: [&str; 5] = ["oneOf", "anyOf", "allOf", "enum", "required"];

/// A hash of a tree that does not depend on the order of members, nor of lists that are sets.
pub(super) fn content(value: &Value, key: &str, references: &mut Vec<Key>) -> u64 {
    match value {
        Value::Object(object) => {
            let mut keys: Vec<_> = object.keys().collect();
            keys.sort();
            keys.into_iter().fold(1, |sum, key| {
                let value = &object[key];
                match value.as_str().filter(|_| key == "$ref").and_then(target) {
                    // What it is called does not matter, but what it is.
                    Some(target) => {
                        references.push(target);
                        combine(sum, key)
                    }
                    None => combine(sum, (key, content(value, key, references))),
                }
            })
        }
        Value::Array(items) => {
            let mut hashes: Vec<_> = items.iter().map(|item| content(item, "", references)).collect();
            if SETS.contains(&key) {
                hashes.sort_unstable();
            }
            combine(2, hashes)
        }
        scalar => combine(3, scalar.to_string()),
    }
}

pub(super) fn combine(a: impl Hash, b: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    a.hash(&mut hasher);
    b.hash(&mut hasher);
    hasher.finish()
}
