//! Comparing what came out of the steps.

use serde_json::Value;

use super::case::{Case, Step, Taken};
use super::engine::{Driver, RecordedError};
use super::errors;
use super::json::{canonical, difference, short};
use super::python;
use super::server::Action;

/// Facts that a step has when it fails, too.
const ALWAYS: [&str; 2] = ["seconds", "slept"];

/// How the steps that were taken differ from what is to be expected.
pub(crate) fn differences<D: Driver>(case: &Case<D>) -> Vec<String> {
    let mut found = Vec::new();
    let last_answer = case.recording.requests.len().checked_sub(1).and_then(|last| case.recording.script.get(last));
    for (index, step) in case.steps.iter().enumerate() {
        let Some(taken) = case.taken(index) else { continue };
        let fails = step.fails.as_ref().or_else(|| inherited(case, index));
        match (&taken.failure, fails) {
            (None, Some(_)) if step.fails.is_some() => {
                found.push(format!("step {} succeeds, but failed when recorded", step.place));
            }
            (Some(failure), None) => found.push(format!("step {} fails: {failure}", step.place)),
            (Some(failure), Some(error)) => {
                // An error after which the case goes on is recorded by its class only.
                let answer = if step.goes_on { None } else { last_answer };
                let wrong = errors::differences::<D>(error, failure, answer);
                found.extend(wrong.into_iter().map(|text| format!("step {}: {text}", step.place)));
            }
            (None, _) => {}
        }
        found.extend(facts(step, taken));
    }
    found
}

/// The error of a step's last inner step, which may be its own: a step that can't be entered takes none.
fn inherited<D: Driver>(case: &Case<D>, index: usize) -> Option<&RecordedError> {
    let last = *case.steps[index].inner.as_ref()?.last()?;
    if case.taken(last).is_some() {
        return None;
    }
    case.steps[last].fails.as_ref().or_else(|| inherited(case, last))
}

fn facts<N>(step: &Step, taken: &Taken<N>) -> Vec<String> {
    let failed = taken.failure.is_some();
    let compared = step.expected.iter().filter(|(name, _)| !failed || ALWAYS.contains(&name.as_str()));
    let differs = |(name, expected): (&String, &Value)| {
        let found = taken.facts.get(name).unwrap_or(&Value::Null);
        let text = match (name.as_str(), expected.as_f64(), found.as_f64()) {
            ("seconds", Some(wanted), Some(took)) if wanted.round() == took.round() => None,
            ("seconds", _, Some(took)) => Some(format!(" took {took:.1}, not about {}", short(expected))),
            ("value", ..) if step.op == "command_line" => difference(&printed(expected, found), found),
            _ => difference(&canonical(expected), &canonical(found)),
        };
        text.map(|text| format!("{name} of step {}: {text}", step.place))
    };
    compared.filter_map(differs).collect()
}

/// What a program is to come to. Where it is to print a value in Python's form, only the value counts.
fn printed(expected: &Value, found: &Value) -> Value {
    let mut expected = expected.clone();
    if let (Some(python), Some(text)) = (expected["stdout"].as_str(), found["stdout"].as_str())
        && python::same_content(python, text)
    {
        expected["stdout"] = text.into();
    }
    expected
}

/// What the server did last, if it answered.
pub(crate) fn answered(last: Option<&Action>) -> Option<&[u8]> {
    match last? {
        Action::Answer(answer) => Some(&answer.body),
        Action::Close => None,
    }
}
