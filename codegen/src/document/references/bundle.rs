//! One document of several files as one tree.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::super::{Document, NOWHERE, count, escape, push};
use super::kind::Kind;
use super::library::{Absence, Library, Shelf};
use super::names::{Names, wanted};
use super::resolve::{Failure, Target};
use super::scan::{has_work, is_plain, is_uri, lone, mapping, put};
use super::unify;
use crate::diagnostic::{Code, Error, Faults, Note, Result};

/// How many values may be copied to where references stood.
const COPIED: usize = 2_000_000;
/// How deep values may stand in one another in the end.
const DEEPEST: usize = 512;

/// Moves into the document what its references into other files mean, and into components of their own the nameless
/// places that references mean. What can't be found is left as it is unless this is the `last` time; then it is a fault,
/// and something that says nothing takes its place.
///
/// # Errors
/// When the document becomes too great.
pub(crate) fn bundle(document: &mut Document, shelf: &Shelf, last: bool, faults: &mut Faults) -> Result<Vec<Note>> {
    let swagger = document.value.get("swagger").is_some();
    if !has_work(&document.value, Kind::Document, swagger) {
        return Ok(Vec::new());
    }
    let mut library = Library::new(shelf);
    let snapshot = Arc::new(document.value.clone());
    library.add(document.name.clone(), Arc::clone(&document.files[0]), snapshot);
    let mut bundle = Bundle {
        swagger,
        last,
        document,
        library,
        names: Names::default(),
        targets: HashMap::new(),
        queue: VecDeque::new(),
        placed: HashMap::new(),
        moved: Vec::new(),
        lifted: Vec::new(),
        inlined: HashMap::new(),
        inside: Vec::new(),
        left: COPIED,
        notes: Vec::new(),
        errors: Vec::new(),
        endless: None,
    };
    let root = bundle.run();
    let Bundle { library, moved, notes, errors, endless, .. } = bundle;
    errors.into_iter().for_each(|error| faults.add(error));
    if let Some(error) = endless {
        return Err(error);
    }
    let known = document.files.len();
    let origins: Vec<_> = moved
        .into_iter()
        .map(|(to, Target { file, pointer })| match file {
            // What stands in the first file may have come from elsewhere before.
            0 => (to, document.place(&pointer)),
            file => (to, (known + file - 1, pointer)),
        })
        .collect();
    document.files.extend(library.files.iter().skip(1).map(|loaded| Arc::clone(&loaded.file)));
    origins.into_iter().for_each(|(to, origin)| document.parts.insert(to, origin));
    document.value = root;
    Ok(notes)
}

/// A part of a file that is a component now.
pub(super) struct Lifted {
    pub(super) kind: Kind,
    pub(super) section: &'static str,
    pub(super) target: Target,
    pub(super) name: String,
    /// What it would be called if nothing else were.
    pub(super) wanted: String,
}

pub(super) struct Bundle<'d> {
    pub(super) swagger: bool,
    pub(super) last: bool,
    pub(super) document: &'d Document,
    pub(super) library: Library<'d>,
    pub(super) names: Names,
    /// The names that parts were given, by their sections.
    pub(super) targets: HashMap<(&'static str, Target), String>,
    /// Parts whose names are given, but that have not been copied yet.
    pub(super) queue: VecDeque<(Kind, &'static str, Target, String)>,
    /// Where copied parts stand in the tree, and what they are.
    pub(super) placed: HashMap<Target, Vec<(String, Kind)>>,
    /// The same, from the tree to the files.
    pub(super) moved: Vec<(String, Target)>,
    pub(super) lifted: Vec<Lifted>,
    /// Whole sections that came from elsewhere.
    pub(super) inlined: HashMap<String, Target>,
    /// What was copied to where references stood, and is being looked through.
    pub(super) inside: Vec<Target>,
    pub(super) left: usize,
    pub(super) notes: Vec<Note>,
    pub(super) errors: Vec<Error>,
    /// That the document becomes too great to go on with.
    endless: Option<Error>,
}

/// A place in the tree, and where it stood.
struct At<'a> {
    from: &'a Target,
    to: &'a str,
    depth: usize,
}

/// The kinds that may be components.
const COMPONENTS: [Kind; 9] = [
    Kind::Schema,
    Kind::Parameter,
    Kind::Response,
    Kind::RequestBody,
    Kind::Header,
    Kind::Example,
    Kind::Link,
    Kind::Callback,
    Kind::SecurityScheme,
];

impl Bundle<'_> {
    fn run(&mut self) -> Value {
        let mut root = Value::clone(&self.library.files[0].value);
        let start = Target { file: 0, pointer: String::new() };
        self.place(start.clone(), "", Kind::Document);
        self.adopt(&mut root);
        self.visit(&mut root, Kind::Document, &At { from: &start, to: "", depth: 0 });
        while let Some((kind, section, target, name)) = self.queue.pop_front() {
            let to = push(section, &name);
            let mut value = self.library.value(&target).cloned().unwrap_or_default();
            if kind == Kind::Schema && value.get("discriminator").is_some() {
                self.family(section, &target);
            }
            self.visit(&mut value, kind, &At { from: &target, to: &to, depth: 3 });
            self.place(target.clone(), &to, kind);
            self.moved.push((to, target));
            put(&mut root, section, name, value);
        }
        self.replace(&mut root);
        let names: Vec<_> = self.lifted.iter().map(|l| (l.section, l.name.as_str(), l.wanted.as_str())).collect();
        let same = unify::unify(&mut root, &names);
        self.note_renamed(&same);
        root
    }

    /// Components that are nothing but references to other files give their names to what they refer to.
    fn adopt(&mut self, root: &mut Value) {
        let sections: Vec<_> =
            COMPONENTS.iter().filter_map(|kind| Some((*kind, kind.section(self.swagger)?))).collect();
        for (kind, section) in sections {
            let mut from = Target { file: 0, pointer: section.into() };
            let Some(value) = root.pointer_mut(section) else { continue };
            if let Some(reference) = lone(value).map(str::to_owned) {
                // A whole section that stands in another file.
                if let Ok(target) = self.resolve(&from, &reference) {
                    *value = self.library.value(&target).cloned().unwrap_or_default();
                    self.moved.push((section.into(), target.clone()));
                    self.place(target.clone(), section, Kind::Opaque);
                    self.inlined.insert(section.into(), target.clone());
                    from = target;
                }
            }
            let members = value.as_object().into_iter().flatten();
            let names: Vec<(String, Option<String>)> =
                members.map(|(name, value)| (name.clone(), lone(value).map(str::to_owned))).collect();
            for (name, _) in &names {
                self.names.take(section, name);
            }
            for (name, reference) in names {
                let Some(reference) = reference else { continue };
                if from.file == 0 && is_plain(&reference, kind, self.swagger) {
                    continue;
                }
                let place = Target { file: from.file, pointer: push(&from.pointer, &name) };
                let Ok(target) = self.resolve(&place, &reference) else { continue };
                if self.component(section, &target).is_none() && !self.targets.contains_key(&(section, target.clone()))
                {
                    self.targets.insert((section, target.clone()), name.clone());
                    self.queue.push_back((kind, section, target, name));
                }
            }
        }
    }

    fn place(&mut self, target: Target, to: &str, kind: Kind) {
        self.placed.entry(target).or_default().push((to.to_owned(), kind));
    }

    /// What a reference means in the end.
    fn resolve(&mut self, from: &Target, reference: &str) -> std::result::Result<Target, Failure> {
        // What came from other files at an earlier time is relative to them.
        let place = self.document.parts.nearest(&from.pointer).filter(|_| from.file == 0);
        let base = place.map(|((file, _), _)| self.document.files[*file].base.clone());
        let target = self.library.resolve(from, base.filter(|base| !base.is_empty()), reference)?;
        self.library.end(target)
    }

    /// The name of a place that is a component of the first file anyway.
    fn component(&self, section: &str, target: &Target) -> Option<String> {
        let name = target.pointer.strip_prefix(section)?.strip_prefix('/')?;
        (target.file == 0 && !name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
    }

    /// The name of the component that a part is or becomes.
    pub(super) fn name(&mut self, kind: Kind, section: &'static str, target: Target) -> String {
        if let Some(name) = self.component(section, &target) {
            return name;
        }
        let key = (section, target);
        if let Some(name) = self.targets.get(&key) {
            return name.clone();
        }
        let target = key.1.clone();
        let file = &self.library.files[target.file].file.base;
        let wanted = wanted(&target.pointer, file);
        let name = self.names.unique(section, &wanted, file);
        self.queue.push_back((kind, section, target.clone(), name.clone()));
        self.lifted.push(Lifted { kind, section, target, name: name.clone(), wanted });
        self.targets.insert(key, name.clone());
        name
    }

    fn visit(&mut self, value: &mut Value, kind: Kind, at: &At<'_>) {
        let inlined = self.inlined.get(at.to).cloned();
        let at = &At { from: inlined.as_ref().unwrap_or(at.from), ..*at };
        if at.depth > DEEPEST {
            let message = format!("references into one another make values stand more than {DEEPEST} deep");
            let error = Error::at(Code::Limit, self.locate(at.from), message).help("mend the references");
            self.endless.get_or_insert(error);
            return;
        }
        if value.get("$ref").is_some_and(Value::is_string) && self.reference(value, kind, at) {
            return;
        }
        let below = |bundle: &mut Self, value: &mut Value, kind: Kind, key: &str| {
            if kind != Kind::Opaque && (value.is_object() || value.is_array()) {
                let from = Target { file: at.from.file, pointer: push(&at.from.pointer, key) };
                bundle.visit(value, kind, &At { from: &from, to: &push(at.to, key), depth: at.depth + 1 });
            }
        };
        match value {
            Value::Object(members) => {
                for (key, value) in members.iter_mut() {
                    below(self, value, kind.member(key), key);
                }
                if kind == Kind::Schema {
                    self.mapping(members, at);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    below(self, item, kind.item(), &index.to_string());
                }
            }
            _ => {}
        }
    }

    /// Lets a reference mean a component, or puts what it means in its place. Whether nothing is left to look at.
    fn reference(&mut self, value: &mut Value, kind: Kind, at: &At<'_>) -> bool {
        let Some(reference) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) else { return false };
        if at.from.file == 0 && is_plain(&reference, kind, self.swagger) {
            return false;
        }
        match (self.resolve(at.from, &reference), kind.section(self.swagger)) {
            (Ok(target), Some(section)) => {
                let name = self.name(kind, section, target);
                value["$ref"] = json!(format!("#{section}/{}", escape(&name)));
                false
            }
            (Ok(target), None) => {
                self.inline(value, kind, target, &reference, at);
                true
            }
            (Err(failure), section) => {
                self.fail(value, kind, &failure, &reference, section.is_some(), at);
                section.is_none()
            }
        }
    }

    fn inline(&mut self, value: &mut Value, kind: Kind, target: Target, reference: &str, at: &At<'_>) {
        if self.inside.contains(&target) {
            return self.fail(value, kind, &Failure::Circle, reference, false, at);
        }
        let count = self.library.value(&target).map_or(0, count);
        let Some(left) = self.left.checked_sub(count) else {
            let message = "the document becomes too great by its references";
            let error = Error::at(Code::Limit, self.locate(at.from), message).help("mend the references");
            self.endless.get_or_insert(error);
            self.left = 0;
            return;
        };
        self.left = left;
        let mut new = self.library.value(&target).cloned().unwrap_or_default();
        self.inside.push(target.clone());
        self.visit(&mut new, kind, &At { from: &target, ..*at });
        self.inside.pop();
        let old = std::mem::replace(value, new);
        // What stands beside the reference wins.
        if let (Value::Object(new), Value::Object(old)) = (value, old) {
            for (key, mut own) in old.into_iter().filter(|(key, _)| key != "$ref") {
                let to = push(at.to, &key);
                let from = Target { file: at.from.file, pointer: push(&at.from.pointer, &key) };
                self.visit(&mut own, kind.member(&key), &At { from: &from, to: &to, depth: at.depth + 1 });
                self.moved.push((to, from));
                new.insert(key, own);
            }
        }
        self.place(target.clone(), at.to, kind);
        self.moved.push((at.to.into(), target));
    }

    /// Says that a reference leads nowhere, unless another step does so, or an overlay may yet mend it.
    fn fail(&mut self, value: &mut Value, kind: Kind, failure: &Failure, reference: &str, named: bool, at: &At<'_>) {
        if !self.last || named && reference.starts_with('#') {
            return;
        }
        if let Failure::Absent(_, Absence::Broken(error)) = failure {
            self.errors.push(error.clone());
            return silence(value, kind);
        }
        let (message, help) = failure.explain(reference);
        let location = self.locate(at.from);
        if kind.is_spare() {
            *value = Value::Null;
            self.notes.push(Note::new(Code::KeywordIgnored, Some(location), format!("{message}; it has no effect")));
            return;
        }
        let code = match failure {
            Failure::Absent(..) => Code::Unreachable,
            Failure::Nowhere => Code::Dangling,
            Failure::Circle => Code::Circular,
        };
        self.errors.push(Error::at(code, location, message).help(help));
        silence(value, kind);
    }

    pub(super) fn locate(&self, target: &Target) -> crate::diagnostic::Location {
        match target.file {
            0 => self.document.locate(&target.pointer),
            file => self.library.files[file].file.locate(&target.pointer),
        }
    }

    /// The values of a discriminator's mapping are references too, or names of components of their file.
    fn mapping(&mut self, members: &mut Map<String, Value>, at: &At<'_>) {
        let Some(section) = Kind::Schema.section(self.swagger) else { return };
        let values: Vec<(String, String)> =
            mapping(members).map(|(value, reference)| (value.clone(), reference.to_owned())).collect();
        for (value, reference) in values {
            let named = !is_uri(&reference);
            if at.from.file == 0 && (named || is_plain(&reference, Kind::Schema, self.swagger)) {
                continue;
            }
            let reference = if named { format!("#{section}/{}", escape(&reference)) } else { reference };
            let from = Target { file: at.from.file, pointer: format!("{}/discriminator", at.from.pointer) };
            match self.resolve(&from, &reference) {
                Ok(target) => {
                    let name = self.name(Kind::Schema, section, target);
                    let new = json!(format!("#{section}/{}", escape(&name)));
                    members["discriminator"]["mapping"][&value] = new;
                }
                Err(_) if named => {}
                Err(failure) => {
                    let at = At { from: &from, ..*at };
                    self.fail(&mut Value::Null, Kind::Schema, &failure, &reference, true, &at);
                    if let Some(Value::Object(mapping)) =
                        members["discriminator"].get_mut("mapping").filter(|_| self.last)
                        && !reference.starts_with('#')
                    {
                        mapping.shift_remove(&value);
                    }
                }
            }
        }
    }
}

/// Puts something that says nothing in the place of a reference that means nothing.
fn silence(value: &mut Value, kind: Kind) {
    *value = match kind {
        Kind::Schema | Kind::PathItem | Kind::MediaType | Kind::Encoding | Kind::Callback | Kind::Map(_) => json!({}),
        Kind::Parameter | Kind::RequestBody | Kind::Response | Kind::Header | Kind::SecurityScheme => {
            json!({ "$ref": NOWHERE })
        }
        Kind::List(_) => json!([]),
        _ => Value::Null,
    };
}
