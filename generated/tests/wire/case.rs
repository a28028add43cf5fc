//! A recording as the engine works with it: its steps with what each is to come to, and, after the replay, what was
//! done. Rules change it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::engine::{Driver, Failure, RecordedError};
use super::fields::Fields;
use super::recording::{Outcome, Recording};
use super::server::Received;

/// Facts by name: `value`, `stdout`, `slept`, `seconds`, `field <name>`, `file <path>`, `mode <path>`.
pub(crate) type Facts = BTreeMap<String, Value>;

/// One step, with what it came to when it was recorded.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// Its place: `2`, or `2.1` for the first step in the second.
    pub(crate) place: String,
    /// What is done.
    pub(crate) op: String,
    /// Its own members, those apart that the engine reads.
    pub(crate) members: Map<String, Value>,
    /// The steps in it, by their index; none when it can't have any.
    pub(crate) inner: Option<Vec<usize>>,
    /// Whether the case goes on when it fails.
    pub(crate) goes_on: bool,
    /// What is to come out.
    pub(crate) expected: Facts,
    /// The error that it fails by; none when it succeeds.
    pub(crate) fails: Option<RecordedError>,
    /// Whether it says where its results stand in the outcome.
    names_results: bool,
}

/// What was done in a step.
#[derive(Debug)]
pub(crate) struct Taken<N> {
    /// The driver's note.
    pub(crate) note: N,
    /// Which of the received requests are its, those of the steps in it included.
    pub(crate) requests: Range<usize>,
    /// What came out.
    pub(crate) facts: Facts,
    /// Why it failed.
    pub(crate) failure: Option<Failure>,
}

/// A request that arrived, with the index of the step that sent it.
pub(crate) type Arrived = (Option<usize>, Received);

/// A recording on its way to a verdict.
#[derive(Debug)]
pub(crate) struct Case<D: Driver> {
    /// What was recorded, its addresses replaced by real ones. `requests` and `signed` are what is compared.
    pub(crate) recording: Recording,
    /// All steps, each before the steps in it.
    pub(crate) steps: Vec<Step>,
    /// The indices of the steps that are in no other.
    pub(crate) first: Vec<usize>,
    /// What was done, by the index of the step; empty before the replay.
    pub(crate) taken: Vec<Option<Rc<Taken<D::Note>>>>,
    /// What arrived and is compared with the recorded requests; empty before the replay.
    pub(crate) received: Vec<Arrived>,
    /// What rules that compare by themselves found wrong.
    pub(crate) differences: Vec<String>,
}

impl<D: Driver> Case<D> {
    /// Reads the steps of a recording.
    ///
    /// # Errors
    /// When they are not in the grammar.
    pub(crate) fn new(recording: Recording) -> Result<Case<D>, String> {
        let mut steps = Vec::new();
        let first = read(recording.steps.clone(), "", &mut steps, &recording.outcome)?;
        let named = steps.iter().any(|step| step.names_results);
        if let Some(last) = steps.last_mut() {
            match &recording.outcome {
                Outcome::Error(error) => last.fails = Some(error.clone()),
                Outcome::Value(value) if !named => {
                    last.expected.entry("value".to_owned()).or_insert_with(|| value.clone());
                }
                Outcome::Value(_) => {}
            }
        }
        let (taken, received, differences) = Default::default();
        Ok(Case { recording, steps, first, taken, received, differences })
    }

    /// What was done in a step, if it was taken.
    pub(crate) fn taken(&self, step: usize) -> Option<&Taken<D::Note>> {
        self.taken.get(step)?.as_deref()
    }

    /// The note on the step that sent a request that is compared.
    pub(crate) fn note(&self, request: usize) -> Option<&D::Note> {
        let step = self.received.get(request)?.0?;
        self.taken(step).map(|taken| &taken.note)
    }

    /// Changes the expected facts whose names begin like this; how many were changed.
    pub(crate) fn expect_facts(&mut self, prefix: &str, change: impl Fn(&str, &mut Value) -> bool) -> usize {
        let facts = self.steps.iter_mut().flat_map(|step| &mut step.expected);
        facts
            .filter(|(name, _)| name.starts_with(prefix))
            .filter_map(|(name, fact)| change(name, fact).then_some(()))
            .count()
    }

    /// Drops a recorded request and the answer that it got. Before the replay only.
    pub(crate) fn drop_exchange(&mut self, index: usize) {
        self.recording.requests.remove(index);
        if index < self.recording.script.len() {
            self.recording.script.remove(index);
        }
    }

    /// Ends the case with a step: what was recorded after it is not to be expected.
    pub(crate) fn end_with(&mut self, step: usize) {
        for later in &mut self.steps[step + 1..] {
            later.expected.clear();
            later.fails = None;
        }
        self.recording.requests.truncate(self.received.len());
    }

    /// Takes the requests of a step out of the comparison, for a rule that looks at them itself.
    pub(crate) fn set_aside(&mut self, step: usize) -> Vec<Received> {
        let (aside, kept) =
            std::mem::take(&mut self.received).into_iter().partition(|(sent_by, _)| *sent_by == Some(step));
        self.received = kept;
        let aside: Vec<Arrived> = aside;
        aside.into_iter().map(|(_, request)| request).collect()
    }
}

/// Reads steps into the list, and tells their indices.
fn read(steps: Vec<Value>, before: &str, list: &mut Vec<Step>, outcome: &Outcome) -> Result<Vec<usize>, String> {
    let mut indices = Vec::new();
    for (number, step) in steps.into_iter().enumerate() {
        let place = format!("{before}{}", number + 1);
        let mut fields = Fields::of("a step", step)?;
        let op = fields.wanted_text("op")?;
        let inner = fields.take("steps");
        let mut expected = Facts::new();
        let (returns, fails) = returned(&mut fields, outcome, &mut expected)?;
        let is_state = op == "expect_state";
        if is_state {
            state(&mut fields, outcome, &mut expected)?;
        }
        let (goes_on, names_results) = (fails.is_some(), returns || is_state);
        let (index, members) = (list.len(), fields.rest());
        list.push(Step { place: place.clone(), op, members, inner: None, goes_on, expected, fails, names_results });
        indices.push(index);
        match inner {
            None => {}
            Some(Value::Array(steps)) => list[index].inner = Some(read(steps, &format!("{place}."), list, outcome)?),
            Some(other) => return Err(format!("a step has steps {other}")),
        }
    }
    Ok(indices)
}

/// Reads `returns` and `expect`: whether any result is named, and the error after which the case goes on.
fn returned(
    fields: &mut Fields,
    outcome: &Outcome,
    expected: &mut Facts,
) -> Result<(bool, Option<RecordedError>), String> {
    let mut returns = Fields::of("returns", Value::Object(fields.object("returns")?.unwrap_or_default()))?;
    let mut any = false;
    for name in ["value", "stdout", "slept", "seconds"] {
        let Some(pointer) = returns.text(name)? else { continue };
        any = true;
        if let Some(fact) = part(outcome, &pointer)? {
            expected.insert(name.to_owned(), fact);
        }
    }
    let error = match returns.text("error_class")? {
        None => None,
        Some(pointer) => Some(part(outcome, &pointer)?.map(|class| Map::from_iter([("class".to_owned(), class)]))),
    };
    returns.end()?;
    let mut given = Fields::of("expect", Value::Object(fields.object("expect")?.unwrap_or_default()))?;
    for name in ["value", "slept"] {
        expected.extend(given.take(name).map(|fact| (name.to_owned(), fact)));
    }
    given.end()?;
    Ok((any || error.is_some(), error.map(Option::unwrap_or_default)))
}

/// Reads the members of `expect_state` that every system has.
fn state(fields: &mut Fields, outcome: &Outcome, expected: &mut Facts) -> Result<(), String> {
    for (member, prefix) in [("fields", "field"), ("files", "file"), ("modes", "mode")] {
        for (name, pointer) in fields.texts(member)?.unwrap_or_default() {
            expected.extend(part(outcome, &pointer)?.map(|fact| (format!("{prefix} {name}"), fact)));
        }
    }
    Ok(())
}

/// The part of the outcome's value at a pointer; none when the outcome is an error, which leaves no room for it.
fn part(outcome: &Outcome, pointer: &str) -> Result<Option<Value>, String> {
    match outcome {
        Outcome::Error(_) => Ok(None),
        Outcome::Value(value) => match value.pointer(pointer) {
            Some(part) => Ok(Some(part.clone())),
            None => Err(format!("the outcome has nothing at {pointer:?}")),
        },
    }
}
