//! Components of different files that are equal are one.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::super::classes::{self, Key};
use super::super::escape;

/// Drops the components that are equal to another one that would be called alike, and lets references follow. Gives
/// what was dropped.
pub(super) fn unify(root: &mut Value, lifted: &[(&'static str, &str, &str)]) -> HashSet<(&'static str, String)> {
    let mut alike: HashMap<(&str, &str), Vec<&str>> = HashMap::new();
    for (section, name, wanted) in lifted {
        let names = alike.entry((section, wanted)).or_default();
        if names.is_empty() && name != wanted {
            // One that had the name from the beginning.
            names.push(wanted);
        }
        names.push(name);
    }
    alike.retain(|_, names| names.len() > 1);
    let mut dropped = HashSet::new();
    if alike.is_empty() {
        return dropped;
    }
    let would_be: HashMap<(&str, &str), &str> =
        lifted.iter().map(|(section, name, wanted)| ((*section, *name), *wanted)).collect();
    let sections: HashSet<&str> = lifted.iter().map(|(section, ..)| *section).collect();
    let mut components = HashMap::new();
    for section in sections {
        for (name, value) in root.pointer(section).and_then(Value::as_object).into_iter().flatten() {
            let wanted = would_be.get(&(section, name.as_str())).copied().unwrap_or(name);
            components.insert(key(section, name), (wanted, value));
        }
    }
    let classes = classes::classes(&[components]).pop().unwrap_or_default();
    let mut renamed: HashMap<Key, String> = HashMap::new();
    for ((section, _), names) in &alike {
        let mut kept: HashMap<u64, &str> = HashMap::new();
        for name in names {
            let Some(class) = classes.get(&key(section, name)) else { continue };
            let first = *kept.entry(*class).or_insert(name);
            if first != *name {
                renamed.insert(key(section, name), format!("#{section}/{}", escape(first)));
            }
        }
    }
    for (section, name, _) in lifted {
        if renamed.contains_key(&key(section, name)) {
            dropped.insert((*section, (*name).to_owned()));
        }
    }
    for (section, name) in &dropped {
        if let Some(Value::Object(members)) = root.pointer_mut(section) {
            members.shift_remove(name);
        }
    }
    if !renamed.is_empty() {
        rewrite(root, &renamed);
    }
    dropped
}

fn key(section: &str, name: &str) -> Key {
    (section.rsplit('/').next().unwrap_or_default().to_owned(), name.to_owned())
}

fn rewrite(value: &mut Value, renamed: &HashMap<Key, String>) {
    let follow = |reference: &mut Value| {
        let new = reference.as_str().and_then(classes::target).and_then(|key| renamed.get(&key));
        if let Some(new) = new {
            *reference = Value::String(new.clone());
        }
    };
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                match (key.as_str(), &mut *value) {
                    ("$ref", Value::String(_)) => follow(value),
                    ("mapping", Value::Object(mapping)) => Map::values_mut(mapping).for_each(follow),
                    _ => rewrite(value, renamed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, renamed)),
        _ => {}
    }
}
