//! Many calls, a line of JSON each.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::answer;
use super::find::Operations;
use super::send::Own;
use crate::exit::{Exit, Failure};
use crate::terminal;

/// A line of the input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    operation: String,
    #[serde(default)]
    args: Map<String, Value>,
    /// Whatever tells the call from others; the number of its line without one.
    id: Option<Value>,
    server: Option<String>,
    accept: Option<String>,
    media_type: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

/// What the threads of a run share.
#[derive(Default)]
struct Run {
    /// How many lines were read.
    read: Mutex<usize>,
    /// The first call that failed, and the exit code for that.
    first: Mutex<Option<(usize, Exit)>>,
    /// Why no more is read or written.
    broken: Mutex<Option<Failure>>,
}

/// Makes all calls, so many of them at once.
pub(super) fn run(operations: &Operations<'_>, jobs: usize, dry_run: bool) -> Result<(), Failure> {
    let run = Run::default();
    std::thread::scope(|scope| {
        let work = || {
            while let Some((number, line)) = next(&run) {
                if let Err(failure) = answer(operations, &run, number, &line, dry_run) {
                    lock(&run.broken).get_or_insert(failure);
                }
            }
        };
        let others: Vec<_> = (1..jobs).map(|_| scope.spawn(work)).collect();
        work();
        others.into_iter().for_each(|other| drop(other.join()));
    });
    if let Some(failure) = lock(&run.broken).take() {
        return Err(failure);
    }
    let first = *lock(&run.first);
    first.map_or(Ok(()), |(_, exit)| Err(Failure::told(exit)))
}

/// The next line that is not empty, with its number; none at the end, or when there is no use in going on.
fn next(run: &Run) -> Option<(usize, String)> {
    let mut read = lock(&run.read);
    loop {
        if lock(&run.broken).is_some() {
            return None;
        }
        let mut line = String::new();
        match io::stdin().read_line(&mut line) {
            Ok(0) => return None,
            Ok(_) => *read += 1,
            Err(error) => {
                lock(&run.broken).get_or_insert(Failure::new(Exit::Failed, format!("standard input: {error}")));
                return None;
            }
        }
        if !line.trim().is_empty() {
            return Some((*read, line));
        }
    }
}

/// Makes one call and writes what became of it.
fn answer(operations: &Operations<'_>, run: &Run, number: usize, line: &str, dry_run: bool) -> Result<(), Failure> {
    let (id, (members, exit)) = match serde_json::from_str::<Line>(line) {
        Ok(line) => (line.id.clone(), call(operations, line, dry_run)),
        Err(error) => (None, (answer::failed("line", &error.to_string()), Exit::Usage)),
    };
    if exit != Exit::Done {
        let mut first = lock(&run.first);
        *first = (*first).filter(|(before, _)| *before < number).or(Some((number, exit)));
    }
    let mut record = Map::from_iter([("id".to_owned(), id.unwrap_or_else(|| number.into()))]);
    record.extend(members);
    terminal::print(&format!("{}\n", Value::Object(record)))
}

fn call(operations: &Operations<'_>, line: Line, dry_run: bool) -> (Map<String, Value>, Exit) {
    let Line { operation, args, server, accept, media_type, headers, .. } = line;
    let own = Own { server, accept, media_type, headers };
    let found = match operations.find(&operation) {
        Ok(found) => found,
        Err(message) => return (answer::failed("operation", &message), Exit::Usage),
    };
    let call = match operations.call(&found, &args, &own) {
        Ok(call) => call,
        Err(message) => return (answer::failed("arguments", &message), Exit::Usage),
    };
    if !dry_run {
        return answer::record(call.send_blocking());
    }
    match answer::dry_run(call) {
        Ok(request) => (answer::request(&request), Exit::Done),
        Err(error) => answer::record(Err(error)),
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
