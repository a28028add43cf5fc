//! YAML 1.2. `serde_yaml` reads the values, in two passes: it tells what kind of value comes only by handing it over,
//! and then has made numbers of their digits. So the first pass learns the shape of the document, and the second asks
//! for every scalar as the text that it is, which is resolved by the rules of [`scalar`]. Where the values stand is
//! asked of `granit-parser`, and only when somebody wants to know.

mod breaks;
mod places;
mod scalar;
mod shape;
mod values;

use std::fmt;

use serde::de::{Deserializer as _, Visitor};
use serde_json::Value;
use serde_yaml::{Deserializer, Error};

pub(super) use places::read as places;

use super::{Fault, Problem};
use crate::document::push;

/// How deep values may stand in one another: as deep as `serde_yaml` reads. What is honest stays far below.
const DEEPEST: usize = 128;

/// What is expected of a key.
const KEY: &str = "a text as the key";

/// What is expected of a stream.
const ONE: &str = "one document";

pub(super) fn read(text: &str) -> Result<Value, Fault> {
    places::check(text)?;
    let mut stop = Stop::default();
    let hidden = breaks::hidden(text);
    let mut value = document(&hidden, &mut stop).map_err(|error| fault(text, &error, &stop))?;
    if *hidden != *text {
        breaks::shown(&mut value);
    }
    Ok(value)
}

fn document(text: &str, stop: &mut Stop) -> Result<Value, Error> {
    let mut documents = Deserializer::from_str(text);
    let Some(first) = documents.next() else { return Ok(Value::Null) };
    let shapes = shape::read(first, text.len(), stop)?;
    for other in documents {
        other.deserialize_any(Nothing)?;
    }
    match Deserializer::from_str(text).next() {
        Some(first) if !shapes.is_empty() => values::read(first, text, &shapes, stop),
        _ => Ok(Value::Null),
    }
}

/// A further document without a value: who ends the only one with a line of dashes begins such a one.
struct Nothing;

impl Visitor<'_> for Nothing {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ONE)
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Why the reading was stopped by us, and where.
#[derive(Default)]
struct Stop {
    why: Option<Why>,
    /// The keys from the place up to the root.
    path: Vec<String>,
}

enum Why {
    /// The tree becomes too great.
    Great,
    /// A key stands there for the second time.
    Twice,
}

impl Stop {
    /// Stops the reading.
    fn because<E: serde::de::Error>(&mut self, why: Why) -> E {
        self.why = Some(why);
        E::custom("stopped")
    }

    /// Notes on the way out what the place stands below.
    fn below<E>(&mut self, error: E, key: impl ToString) -> E {
        self.path.push(key.to_string());
        error
    }
}

/// What a failed reading means.
fn fault(text: &str, error: &Error, stop: &Stop) -> Fault {
    let at = error.location().map_or(0, |place| place.index()).min(text.len());
    let path = || stop.path.iter().rev();
    let nearest = || places::nearest(text, path()).unwrap_or(at);
    let (message, begin) = without_places(&error.to_string());
    let problem = match stop.why {
        // The place is within what an alias stands for; the alias is what is told.
        Some(Why::Great) => return too_great(nearest()),
        Some(Why::Twice) => {
            let pointer = path().fold(String::new(), |pointer, key| push(&pointer, key));
            Problem::Twice { pointer, first: nearest() }
        }
        None if message == "repetition limit exceeded" => return too_great(nearest()),
        None if message == "recursion limit exceeded" => return places::circle(text).unwrap_or_else(|| too_deep(at)),
        // What was expected ends the message.
        None if message.ends_with(KEY) => Problem::Syntax("not JSON's kind of YAML: a key must be a text".into()),
        None if message.ends_with(ONE) => Problem::Syntax("not one document: a second one begins here".into()),
        None => {
            // What has no end is told by its beginning.
            let ended = at >= text.trim_end().len();
            let at = begin.filter(|_| ended).and_then(|begin| offset(text, begin)).unwrap_or(at);
            return Fault { at, problem: Problem::Syntax(format!("not YAML: {message}")) };
        }
    };
    Fault { at, problem }
}

fn too_great(at: usize) -> Fault {
    Fault { at, problem: Problem::Limit("the document becomes too great by its anchors and aliases".into()) }
}

fn too_deep(at: usize) -> Fault {
    Fault { at, problem: Problem::Limit(format!("values stand in one another more than {DEEPEST} deep")) }
}

/// A message of the parser without the places in it, and the last of these: where that begins which the fault is in.
fn without_places(message: &str) -> (String, Option<(usize, usize)>) {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut parts = message.split(" at line ");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    let mut place = None;
    for part in parts {
        let (line, rest) = part.split_at(digits(part));
        let rest = rest.strip_prefix(" column ").unwrap_or(rest);
        let (column, rest) = rest.split_at(digits(rest));
        place = line.parse().ok().zip(column.parse().ok());
        kept.push_str(rest);
    }
    (kept, place)
}

/// The offset of a line and a column, both from 1.
fn offset(text: &str, (line, column): (usize, usize)) -> Option<usize> {
    let line = text.split_inclusive('\n').nth(line.checked_sub(1)?)?;
    let before: usize = line.chars().take(column.checked_sub(1)?).map(char::len_utf8).sum();
    Some(line.as_ptr() as usize - text.as_ptr() as usize + before)
}

#[cfg(test)]
mod tests;
