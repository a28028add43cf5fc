//! What follows from what became a component.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::super::{escape, push, segments};
use super::bundle::{Bundle, Lifted};
use super::kind::Kind;
use super::resolve::Target;
use crate::diagnostic::{Code, Note};

impl Bundle<'_> {
    /// Schemas of the same file that are made of this one by `allOf`: what is of its type may be of theirs.
    pub(super) fn family(&mut self, section: &'static str, target: &Target) {
        if target.file == 0 {
            return;
        }
        let tree = Arc::clone(&self.library.files[target.file].value);
        let Some((folder, _)) = target.pointer.rsplit_once('/') else { return };
        let Some(Value::Object(siblings)) = tree.pointer(folder) else { return };
        let mut parents = HashSet::from([format!("#{}", target.pointer)]);
        loop {
            let found = parents.len();
            for (name, schema) in siblings {
                let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
                let mut references = parts.filter_map(|part| part.get("$ref").and_then(Value::as_str));
                if references.any(|reference| parents.contains(reference)) {
                    let pointer = push(folder, name);
                    if parents.insert(format!("#{pointer}")) {
                        self.name(Kind::Schema, section, Target { file: target.file, pointer });
                    }
                }
            }
            if parents.len() == found {
                return;
            }
        }
    }

    /// What became a component stands no more where it stood: there is a reference instead.
    pub(super) fn replace(&mut self, root: &mut Value) {
        self.lifted.sort_by_key(|lifted| lifted.target.pointer.len());
        for Lifted { kind, section, target, name, .. } in &self.lifted {
            let mut outer = target.pointer.as_str();
            while let Some((above, _)) = outer.rsplit_once('/') {
                outer = above;
                let rest = &target.pointer[above.len()..];
                let step = |kind: Kind, key: String| match kind {
                    Kind::List(_) => kind.item(),
                    kind => kind.member(&key),
                };
                let placed = self.placed.get(&Target { file: target.file, pointer: above.into() });
                for (to, top) in placed.into_iter().flatten() {
                    if segments(rest).fold(*top, step) == *kind
                        && let Some(value) = root.pointer_mut(&format!("{to}{rest}"))
                        && value.get("$ref").is_none()
                    {
                        *value = json!({ "$ref": format!("#{section}/{}", escape(name)) });
                    }
                }
            }
        }
    }

    pub(super) fn note_renamed(&mut self, same: &HashSet<(&'static str, String)>) {
        for Lifted { section, target, name, wanted, .. } in &self.lifted {
            if name != wanted && !same.contains(&(*section, name.clone())) {
                let message = format!("{wanted} differs from what else has that name; it is called {name}");
                self.notes.push(Note::new(Code::SchemaDiffers, Some(self.locate(target)), message));
            }
        }
    }
}
