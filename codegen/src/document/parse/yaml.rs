//! YAML 1.2, from the events of its parser.

use std::borrow::Cow;
use std::collections::HashMap;

use granit_parser::{Event, Options, Parser, ScalarStyle, Span, Tag};
use serde_json::{Map, Value};

use super::tree::Tree;
use super::{Fault, Problem, scalar};

/// How much may be copied by aliases, about in bytes, beside eight times the text.
const COPIED: usize = 1 << 26;

pub(super) fn read(text: &str) -> Result<Tree, Fault> {
    let mut options = Options::default();
    // The tree has a bound of its own, whose message is ours.
    options.flow_nesting_limit = 1 << 16;
    options.block_nesting_limit = 1 << 16;
    let mut reader = Reader {
        tree: Tree::new(),
        anchors: HashMap::new(),
        open: Vec::new(),
        merged: Vec::new(),
        documents: 0,
        left: COPIED.saturating_add(text.len().saturating_mul(8)),
    };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| {
            let at = error.marker().byte_offset().unwrap_or(text.len());
            Fault { at, problem: Problem::Syntax(format!("not YAML: {}", error.info())) }
        })?;
        reader.event(event, span)?;
    }
    Ok(reader.tree)
}

struct Reader {
    tree: Tree,
    /// What the anchors stand for, and about how great it is.
    anchors: HashMap<usize, (Value, usize)>,
    /// For each object and list that is open, its anchor, and how great it is so far.
    open: Vec<(usize, usize)>,
    /// The values of `<<`, each with the depth of its object.
    merged: Vec<(usize, Value)>,
    documents: usize,
    /// How much may still be copied.
    left: usize,
}

/// The key whose value's members are merged into the object that has it.
const MERGE: &str = "<<";

impl Reader {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Fault> {
        let offset = |mark: granit_parser::Marker| mark.byte_offset().unwrap_or_default();
        let (start, end) = (offset(span.start), offset(span.end));
        match event {
            Event::DocumentStart(..) => self.documents += 1,
            Event::Scalar(text, style, anchor, tag) => {
                // Who ends the only document with a line of dashes begins another one that is empty.
                let empty = start == end && style == ScalarStyle::Plain;
                self.only_document(start, empty)?;
                if self.documents > 1 {
                    return Ok(());
                }
                if self.tree.wants_key() {
                    let merge = text == MERGE && style == ScalarStyle::Plain;
                    self.anchor(anchor, || Value::String(text.clone().into_owned()), text.len(), start)?;
                    return self.key(text.into_owned(), merge, start);
                }
                let weight = text.len();
                let value = resolve(text, style, tag.as_deref());
                self.anchor(anchor, || value.clone(), weight, start)?;
                self.leaf(value, weight, start, end);
            }
            Event::SequenceStart(_, anchor, _) => {
                self.container(Value::Array(Vec::new()), anchor, start)?;
            }
            Event::MappingStart(_, anchor, _) => {
                self.container(Value::Object(Map::new()), anchor, start)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(start)?,
            Event::Alias(id) => {
                let Some((value, weight)) = self.anchors.get(&id) else {
                    let message = "not YAML: an alias stands within what it stands for".to_owned();
                    return Err(Fault { at: start, problem: Problem::Syntax(message) });
                };
                let weight = *weight;
                if self.left < weight {
                    return Err(too_much(start));
                }
                self.left -= weight;
                let value = value.clone();
                if self.tree.wants_key() {
                    let Value::String(key) = value else { return Err(no_key(start)) };
                    return self.key(key, false, start);
                }
                self.leaf(value, weight, start, end);
            }
            _ => {}
        }
        Ok(())
    }

    fn only_document(&self, start: usize, empty: bool) -> Result<(), Fault> {
        if self.documents > 1 && !empty && self.tree.depth() == 0 {
            let message = "not one document: a second one begins here".to_owned();
            return Err(Fault { at: start, problem: Problem::Syntax(message) });
        }
        Ok(())
    }

    fn key(&mut self, key: String, merge: bool, start: usize) -> Result<(), Fault> {
        if merge {
            // Several of them are as good as one with a list.
            let depth = self.tree.depth();
            let old = self.tree.members().and_then(|members| members.shift_remove(MERGE));
            self.merged.extend(old.map(|old| (depth, old)));
        }
        self.tree.key(key, start)
    }

    fn container(&mut self, empty: Value, anchor: usize, start: usize) -> Result<(), Fault> {
        self.only_document(start, false)?;
        if self.tree.wants_key() {
            return Err(no_key(start));
        }
        self.tree.open(empty, start)?;
        self.open.push((anchor, 0));
        Ok(())
    }

    fn leaf(&mut self, value: Value, weight: usize, start: usize, end: usize) {
        self.tree.value(value, start, end);
        self.weigh(weight);
    }

    /// Counts a value to what holds it.
    fn weigh(&mut self, weight: usize) {
        if let Some((_, sum)) = self.open.last_mut() {
            // What a value takes besides its text.
            *sum += weight + 64;
        }
    }

    fn end(&mut self, at: usize) -> Result<(), Fault> {
        let Some((anchor, weight)) = self.open.pop() else { return Ok(()) };
        let depth = self.tree.depth();
        let first = self.merged.iter().position(|(of, _)| *of == depth).unwrap_or(self.merged.len());
        let earlier: Vec<Value> = self.merged.drain(first..).map(|(_, value)| value).collect();
        let mut kept = None;
        self.tree.close(|value| {
            merge(value, earlier);
            kept = (anchor != 0).then(|| value.clone());
        });
        self.weigh(weight);
        match kept {
            Some(value) => self.anchor(anchor, || value, weight, at),
            None => Ok(()),
        }
    }

    /// Keeps what an anchor stands for.
    fn anchor(&mut self, id: usize, value: impl FnOnce() -> Value, weight: usize, at: usize) -> Result<(), Fault> {
        if id == 0 {
            return Ok(());
        }
        self.left = self.left.checked_sub(weight).ok_or_else(|| too_much(at))?;
        self.anchors.insert(id, (value(), weight));
        Ok(())
    }
}

/// The value of a scalar. A tag that is not of the core schema changes nothing.
fn resolve(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_text = match tag.and_then(Tag::core_suffix) {
        Some("str") => true,
        Some("int" | "float" | "bool" | "null") => false,
        _ => style != ScalarStyle::Plain,
    };
    if is_text { Value::String(text.into_owned()) } else { scalar::plain(&text) }
}

/// Puts the members of objects under `<<` beside it, as most readers of YAML do. Those that are there already win.
fn merge(value: &mut Value, mut merged: Vec<Value>) {
    let Some(members) = value.as_object_mut() else { return };
    let is_merged = |value: &Value| match value {
        Value::Array(items) => items.iter().all(Value::is_object),
        value => value.is_object(),
    };
    if members.get(MERGE).is_some_and(is_merged) {
        merged.extend(members.shift_remove(MERGE));
    }
    for item in merged {
        let objects = match item {
            Value::Array(items) => items,
            item => vec![item],
        };
        for (key, value) in objects
            .into_iter()
            .filter_map(|item| match item {
                Value::Object(members) => Some(members),
                _ => None,
            })
            .flatten()
        {
            members.entry(key).or_insert(value);
        }
    }
}

fn no_key(at: usize) -> Fault {
    Fault { at, problem: Problem::Syntax("not JSON's kind of YAML: a key must be a text".into()) }
}

fn too_much(at: usize) -> Fault {
    Fault { at, problem: Problem::Limit("the document becomes too great by its anchors and aliases".into()) }
}
