//! Where the values of a document stand, from the events of `granit-parser`, and faults that only they show.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use granit_parser::{Event, Marker, Options, Parser, Scanner, StrInput, TokenType};

use super::{DEEPEST, Fault, Problem, too_deep};
use crate::document::places::{Place, child};

/// The places of all values of the first document, in their order. What stands after a fault has none.
pub(in super::super) fn read(text: &str) -> Vec<Place> {
    let mut reader = Reader::default();
    for (event, start, end) in events(text) {
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        reader.event(event, start, end);
    }
    reader.places
}

/// Where the value below these keys stands, or rather its key; else the nearest one above it.
pub(super) fn nearest<'k>(text: &str, keys: impl Iterator<Item = &'k String>) -> Option<usize> {
    let mut first = HashMap::new();
    for place in read(text) {
        first.entry(place.hash).or_insert(place.key as usize);
    }
    let hashes = keys.scan(0, |hash, key| {
        *hash = child(*hash, key);
        Some(*hash)
    });
    hashes.map_while(|hash| first.get(&hash).copied()).last()
}

/// Refuses what the reader of the values can't bear: many brackets in one another, for which its time grows with the
/// square of their number, and anchors that are named twice, which it takes for others.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    if opened(text) > DEEPEST {
        let mut depth = 0_usize;
        for (event, start, _) in events(text) {
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
                Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Err(too_deep(start));
            }
        }
    }
    if repeats_anchor(text) {
        let mut names = HashSet::new();
        for token in Scanner::new(StrInput::new(text)).map_while(Result::ok) {
            if let TokenType::Anchor(name) = token.token_type()
                && !names.insert(name.clone())
            {
                let message = format!("the anchor {name:?} stands here for the second time; give it another name");
                return Err(Fault { at: offset(token.span().start), problem: Problem::Syntax(message) });
            }
        }
    }
    Ok(())
}

/// An alias that stands within what it stands for.
pub(super) fn circle(text: &str) -> Option<Fault> {
    let mut open = Vec::new();
    for (event, start, _) in events(text) {
        match event {
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => open.push(anchor),
            Event::SequenceEnd | Event::MappingEnd => drop(open.pop()),
            Event::Alias(id) if open.contains(&id) => {
                let message = "not YAML: an alias stands within what it stands for".to_owned();
                return Some(Fault { at: start, problem: Problem::Syntax(message) });
            }
            _ => {}
        }
    }
    None
}

/// How many brackets are open at most, were all of them brackets.
fn opened(text: &str) -> usize {
    let mut open = 0_usize;
    let mut most = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// Whether something that looks like an anchor stands there twice.
fn repeats_anchor(text: &str) -> bool {
    let mut names = HashSet::new();
    let ends = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | '{' | '}' | ',');
    text.match_indices('&').any(|(at, _)| {
        let begins = text.get(..at).is_some_and(|before| before.chars().next_back().is_none_or(ends));
        let name = text.get(at + 1..).and_then(|rest| rest.split(ends).next()).unwrap_or_default();
        begins && !name.is_empty() && !names.insert(name)
    })
}

/// The events up to the first fault, with their places in bytes.
fn events(text: &str) -> impl Iterator<Item = (Event<'_>, usize, usize)> {
    let mut options = Options::default();
    options.flow_nesting_limit = 1 << 16;
    options.block_nesting_limit = 1 << 16;
    let events = Parser::new_from_str_with_options(text, options).map_while(Result::ok);
    events.map(|(event, span)| (event, offset(span.start), offset(span.end)))
}

fn offset(mark: Marker) -> usize {
    mark.byte_offset().unwrap_or_default()
}

#[derive(Default)]
struct Reader<'t> {
    places: Vec<Place>,
    open: Vec<Open>,
    /// The scalars that have anchors: an alias of one may be a key.
    anchors: HashMap<usize, Cow<'t, str>>,
}

/// An object or a list whose end was not seen yet.
struct Open {
    /// What its pointer hashes to.
    hash: u64,
    /// Of a list, how many items it has so far.
    items: Option<usize>,
    /// The key that waits for its value: what its pointer hashes to, and where it stands.
    key: Option<(u64, usize)>,
}

impl<'t> Reader<'t> {
    fn event(&mut self, event: Event<'t>, start: usize, end: usize) {
        match event {
            Event::Scalar(text, _, anchor, _) => {
                self.scalar(Some(&text), start, end);
                if anchor != 0 {
                    self.anchors.insert(anchor, text);
                }
            }
            Event::Alias(id) => {
                let text = self.anchors.get(&id).cloned();
                self.scalar(text.as_deref(), start, end);
            }
            Event::SequenceStart(..) => self.container(Some(0), start),
            Event::MappingStart(..) => self.container(None, start),
            Event::SequenceEnd | Event::MappingEnd => drop(self.open.pop()),
            _ => {}
        }
    }

    fn scalar(&mut self, text: Option<&str>, start: usize, end: usize) {
        match (self.open.last_mut(), text) {
            (Some(Open { items: None, key: key @ None, hash }), Some(text)) => {
                *key = Some((child(*hash, text), start));
            }
            _ => {
                let (hash, key) = self.next(start);
                self.places.push(Place::new(hash, key, start, end));
            }
        }
    }

    fn container(&mut self, items: Option<usize>, start: usize) {
        let (hash, key) = self.next(start);
        // The end is not known yet; what is underlined of such a value is its key.
        self.places.push(Place::new(hash, key, start, start));
        self.open.push(Open { hash, items, key: None });
    }

    /// What the pointer of the value to come hashes to, and where its key stands, or itself without one.
    fn next(&mut self, start: usize) -> (u64, usize) {
        match self.open.last_mut() {
            None => (0, start),
            Some(Open { items: Some(items), hash, .. }) => {
                *items += 1;
                (child(*hash, &(*items - 1).to_string()), start)
            }
            Some(Open { key, hash, .. }) => key.take().unwrap_or((*hash, start)),
        }
    }
}
