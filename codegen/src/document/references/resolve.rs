//! From a reference to the place that it means.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;

use super::super::{decode, push, segments};
use super::library::{Absence, Library};
use super::uri::{has_scheme, join};

/// A place in one of the files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Target {
    pub(super) file: usize,
    pub(super) pointer: String,
}

/// Why a reference means nothing.
#[derive(Clone, Debug)]
pub(super) enum Failure {
    /// There is no such file, by its name.
    Absent(String, Absence),
    /// There is such a file, but no such place.
    Nowhere,
    Circle,
}

/// How many references may lead from one to the next.
const LONGEST: usize = 100;

impl Library<'_> {
    /// What a reference means that stands at a place, and is relative to this, or else to the file.
    pub(super) fn resolve(&mut self, from: &Target, base: Option<String>, reference: &str) -> Result<Target, Failure> {
        self.resolve_after(from, base, reference, 0)
    }

    fn resolve_after(
        &mut self,
        from: &Target,
        base: Option<String>,
        reference: &str,
        hops: usize,
    ) -> Result<Target, Failure> {
        if hops > LONGEST {
            return Err(Failure::Circle);
        }
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = &self.files[from.file];
        let base = base.unwrap_or_else(|| file.file.base.clone());
        let own = file.ids.base(&from.pointer).unwrap_or(&base).to_owned();
        let fragment = decode(fragment).unwrap_or_else(|| fragment.to_owned());
        // A schema's own URI counts for its references; where that leads nowhere, the file's name was meant.
        let mut failure = None;
        let bases = if own == base { vec![base] } else { vec![own, base] };
        for base in bases {
            let whole = join(&base, uri);
            let resource = self.files.iter().enumerate().find_map(|(file, loaded)| {
                loaded.ids.resource(&whole).map(|at| Target { file, pointer: at.to_owned() })
            });
            let resource = match resource {
                Some(resource) => resource,
                None => match self.get(&whole) {
                    Ok(file) => Target { file, pointer: String::new() },
                    Err(absence) => {
                        failure.get_or_insert(Failure::Absent(whole, absence));
                        continue;
                    }
                },
            };
            match self.within(&resource, &whole, &fragment, hops) {
                Ok(target) => return Ok(target),
                Err(fault) => drop(failure.get_or_insert(fault)),
            }
        }
        Err(failure.unwrap_or(Failure::Nowhere))
    }

    /// The place that a fragment means.
    fn within(&mut self, resource: &Target, uri: &str, fragment: &str, hops: usize) -> Result<Target, Failure> {
        let ids = &self.files[resource.file].ids;
        let pointer = match ids.anchor(uri, fragment) {
            Some(at) => at.to_owned(),
            None if fragment.is_empty() || fragment.starts_with('/') => format!("{}{fragment}", resource.pointer),
            // Who forgets the slash means it all the same.
            None => format!("{}/{fragment}", resource.pointer),
        };
        self.follow(resource.file, &pointer, hops)
    }

    /// The place at a pointer, which may lead through references.
    fn follow(&mut self, file: usize, pointer: &str, hops: usize) -> Result<Target, Failure> {
        let tree = Arc::clone(&self.files[file].value);
        let mut at: &Value = &tree;
        let mut path = String::new();
        let mut rest: Vec<String> = segments(pointer).collect();
        rest.reverse();
        while let Some(segment) = rest.pop() {
            let next = match at {
                Value::Object(members) => members.get(&segment),
                Value::Array(items) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
                _ => None,
            };
            match (next, at.get("$ref").and_then(Value::as_str)) {
                (Some(next), _) => {
                    path = push(&path, &segment);
                    at = next;
                }
                (None, Some(reference)) => {
                    let target = self.resolve_after(&Target { file, pointer: path }, None, reference, hops + 1)?;
                    rest.push(segment);
                    let pointer = rest.iter().rev().fold(target.pointer, |pointer, segment| push(&pointer, segment));
                    return self.follow(target.file, &pointer, hops + 1);
                }
                (None, None) => return Err(Failure::Nowhere),
            }
        }
        Ok(Target { file, pointer: path })
    }

    /// What a place holds in the end: what is nothing but a reference is followed.
    pub(super) fn end(&mut self, mut target: Target) -> Result<Target, Failure> {
        for _ in 0..LONGEST {
            let Some(Value::Object(members)) = self.value(&target) else { return Ok(target) };
            let Some(reference) = members.get("$ref").and_then(Value::as_str).filter(|_| members.len() == 1) else {
                return Ok(target);
            };
            let reference = reference.to_owned();
            target = self.resolve(&target, None, &reference)?;
        }
        Err(Failure::Circle)
    }

    pub(super) fn value(&self, target: &Target) -> Option<&Value> {
        self.files[target.file].value.pointer(&target.pointer)
    }
}

impl Failure {
    /// What is wrong with the reference, and what to do.
    pub(super) fn explain(&self, reference: &str) -> (String, String) {
        let shown = |root: &PathBuf| match root.as_os_str().is_empty() {
            true => "the folder that is worked in".to_owned(),
            false => root.display().to_string(),
        };
        match self {
            Failure::Nowhere => (format!("the reference {reference} leads nowhere"), "mend the reference".into()),
            Failure::Circle => (format!("the reference {reference} leads back to itself"), "mend the reference".into()),
            Failure::Absent(name, Absence::Broken(_)) => {
                (format!("the reference {reference} leads to {name}, which can't be read"), "mend that file".into())
            }
            Failure::Absent(name, Absence::Url) if has_scheme(name) => {
                let file = name.rsplit('/').find(|part| !part.is_empty()).unwrap_or("document.yaml");
                let help = format!(
                    "nothing is fetched: save the document as a file, and list it in the manifest under `references`: \
                     {name:?} = {{ file = {file:?}, sha256 = \"…\" }}"
                );
                (format!("the reference {reference} leads to a URL that is not listed"), help)
            }
            Failure::Absent(name, Absence::Url | Absence::NotGiven) => {
                (format!("the reference {reference} leads to {name}, which was not given"), "give that file too".into())
            }
            Failure::Absent(name, Absence::NotThere(why)) => (
                format!("the reference {reference} leads to {name}: {why}"),
                "add the file, or mend the reference".into(),
            ),
            Failure::Absent(name, Absence::Outside(root)) => {
                let message =
                    format!("the reference {reference} leads to {name}, which lies outside of {}", shown(root));
                (message, "name a folder that holds all files as the root".into())
            }
        }
    }
}
