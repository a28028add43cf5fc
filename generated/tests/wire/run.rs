//! Taking the steps of a case.

use std::fs;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use serde_json::{Value, json};

use super::case::{Facts, Step, Taken};
use super::engine::{Driver, Failure, Output};
use super::fields::Fields;
use super::world::World;

/// What was taken, by the index of the step.
pub(crate) type All<N> = Vec<Option<Taken<N>>>;

/// The steps in a step, to be taken once between entering and leaving.
#[derive(Debug)]
pub(crate) struct Inner<'a, D: Driver> {
    steps: &'a [Step],
    which: &'a [usize],
    taken: &'a mut All<D::Note>,
    stopped: Option<Stop>,
}

impl<D: Driver> Inner<'_, D> {
    /// Takes the steps until one fails that ends the case.
    pub(crate) async fn run(&mut self, driver: &mut D, world: &World) {
        self.stopped = take_all(driver, world, self.steps, self.which, self.taken).await.err();
    }
}

/// Why no further step is taken.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A step failed.
    Failed,
    /// The case can't be replayed: it is not in the grammar, or something is missing.
    Given(Failure),
}

/// Takes steps one after the other.
pub(crate) fn take_all<'a, D: Driver>(
    driver: &'a mut D,
    world: &'a World,
    steps: &'a [Step],
    which: &'a [usize],
    taken: &'a mut All<D::Note>,
) -> Pin<Box<dyn Future<Output = Result<(), Stop>> + 'a>> {
    Box::pin(async move {
        for index in which {
            take(driver, world, steps, *index, taken).await?;
        }
        Ok(())
    })
}

async fn take<D: Driver>(
    driver: &mut D,
    world: &World,
    steps: &[Step],
    index: usize,
    all: &mut All<D::Note>,
) -> Result<(), Stop> {
    let step = &steps[index];
    let (clock, server) = (world.recorded_clock(), world.server());
    let (begun, pauses, first) = (clock.elapsed_now(), clock.pauses().len(), server.received_count());
    let mut note = D::Note::default();
    let given = Value::Object(step.members.clone());
    let mut fields = Fields::of(&step.op, given).map_err(|message| Stop::Given(Failure::Unfit(message)))?;
    let mut stopped = None;
    let result = match &step.inner {
        Some(which) => {
            let mut inner = Inner { steps, which, taken: all, stopped: None };
            let left = driver.scope(&step.op, &mut fields, world, &mut inner).await;
            stopped = inner.stopped.take();
            left.map(|()| Facts::new())
        }
        None if step.op == "expect_state" => state(driver, world, step, &mut fields).await,
        None => driver.take(&step.op, &mut fields, world, &mut note).await.map(facts),
    };
    let (mut facts, failure) = match result {
        Err(failure @ (Failure::Unfit(_) | Failure::Missing(_))) => return Err(Stop::Given(failure)),
        Err(failure) => (Facts::new(), Some(failure)),
        Ok(facts) => (facts, None),
    };
    fields.end().map_err(|message| Stop::Given(Failure::Unfit(message)))?;
    let slept: Vec<f64> = clock.pauses()[pauses..].iter().map(Duration::as_secs_f64).collect();
    facts.insert("slept".to_owned(), json!(slept));
    facts.insert("seconds".to_owned(), json!((clock.elapsed_now() - begun).as_secs_f64()));
    let ends = failure.is_some() && !step.goes_on;
    all[index] = Some(Taken { note, requests: first..server.received_count(), facts, failure });
    match stopped {
        Some(stop) => Err(stop),
        None if ends => Err(Stop::Failed),
        None => Ok(()),
    }
}

fn facts(output: Output) -> Facts {
    let stdout = output.stdout.map(|text| ("stdout".to_owned(), Value::from(text)));
    Facts::from_iter(output.value.map(|value| ("value".to_owned(), value)).into_iter().chain(stdout))
}

/// The facts that `expect_state` asks for.
async fn state<D: Driver>(driver: &mut D, world: &World, step: &Step, fields: &mut Fields) -> Result<Facts, Failure> {
    let mut facts = Facts::new();
    // Each field is asked for with the same other members, say, whose state it is.
    let others = fields.clone();
    for name in step.expected.keys() {
        let fact = match name.split_once(' ') {
            Some(("field", field)) => {
                *fields = others.clone();
                driver.state(field, fields, world).await?
            }
            Some(("file", path)) => content(path),
            Some(("mode", path)) => mode(path),
            _ => continue,
        };
        facts.insert(name.clone(), fact);
    }
    Ok(facts)
}

/// The content of a JSON file; a text that says why when there is none.
fn content(path: &str) -> Value {
    let read = fs::read(path).map_err(|error| error.to_string());
    let parsed = read.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()));
    parsed.unwrap_or_else(|message| json!(format!("can't be read: {message}")))
}

/// The permissions of a file as Python writes them.
#[cfg(unix)]
fn mode(path: &str) -> Value {
    use std::os::unix::fs::PermissionsExt;
    match fs::metadata(path) {
        Ok(metadata) => json!(format!("0o{:o}", metadata.permissions().mode() & 0o777)),
        Err(error) => json!(format!("can't be read: {error}")),
    }
}

#[cfg(not(unix))]
fn mode(_: &str) -> Value {
    json!("unknown")
}
