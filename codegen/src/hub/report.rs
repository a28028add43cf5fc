//! What is found out about a document, before anybody knows where in the text it stands.

use crate::diagnostic::{Code, Error, Faults, Note};
use crate::document::Document;

/// What to do about a fault where nothing better is known.
const HELP: &str = "mend the description, or change it by an overlay";

/// Notes and faults, each at a pointer in the tree.
#[derive(Debug, Default)]
pub(super) struct Report {
    notes: Vec<(Code, String, String)>,
    faults: Vec<Fault>,
}

#[derive(Debug)]
struct Fault {
    code: Code,
    pointer: String,
    message: String,
    help: String,
}

impl Report {
    pub(super) fn note(&mut self, code: Code, pointer: &str, message: impl Into<String>) {
        self.notes.push((code, pointer.into(), message.into()));
    }

    /// Something that breaks a rule, and whose meaning is clear.
    pub(super) fn mended(&mut self, pointer: &str, message: impl Into<String>) {
        self.note(Code::Mended, pointer, message);
    }

    pub(super) fn fault(&mut self, code: Code, pointer: &str, message: impl Into<String>) {
        self.fault_with(code, pointer, message, HELP);
    }

    pub(super) fn fault_with(&mut self, code: Code, pointer: &str, message: impl Into<String>, help: &str) {
        self.faults.push(Fault { code, pointer: pointer.into(), message: message.into(), help: help.into() });
    }

    /// How many notes there are.
    pub(super) fn notes(&self) -> usize {
        self.notes.len()
    }

    /// Forgets all notes but the first ones.
    pub(super) fn truncate(&mut self, notes: usize) {
        self.notes.truncate(notes);
    }

    /// The notes, with their places in the document's text; the faults are added to those of before.
    pub(super) fn finish(self, document: &Document, faults: &mut Faults) -> Vec<Note> {
        for Fault { code, pointer, message, help } in self.faults {
            faults.add(Error::at(code, document.locate(&pointer), message).help(help));
        }
        faults.next();
        let note = |(code, pointer, message): (Code, String, String)| {
            Note::new(code, Some(document.locate(&pointer)), message)
        };
        self.notes.into_iter().map(note).collect()
    }
}
