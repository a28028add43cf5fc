//! Comparing what came out.

use serde_json::Value;

use super::argus::errors;
use super::argus::plan::{Plan, Step};
use super::argus::{Failure, Taken};
use super::json::{canonical, difference, short};
use super::recording::Outcome;
use super::rules::{self, StepRule};
use super::server::Action;

/// What the steps came to.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// How that differs.
    pub(crate) differences: Vec<String>,
    /// The rules by which steps fail or succeed otherwise.
    pub(crate) rules: Vec<&'static StepRule>,
    /// Whether the steps end early by a rule, so that later requests are not to be expected.
    pub(crate) ends_early: bool,
}

/// Compares the steps that were taken with the recorded outcome. `last_answer` is what the server did last.
pub(crate) fn compare(plan: &Plan, taken: &[Taken], outcome: &Outcome, last_answer: Option<&Action>) -> Compared {
    let mut compared = Compared::default();
    for (index, step) in plan.steps.iter().enumerate() {
        let Some(taken) = taken.get(index) else { break };
        let is_last = index + 1 == plan.steps.len();
        let name = format!("step {}", index + 1);
        let error = match outcome {
            Outcome::Error(error) if is_last => Some(error),
            _ => None,
        };
        let fails = error.is_some() || step.returns.error_class.is_some();
        let refused = taken.bound.as_ref().and_then(rules::refused);
        match (&taken.result, taken.beyond, refused) {
            (Err(Failure::Client(error)), _, Some(rule)) if error.status().is_none() && !error.may_have_been_sent() => {
                compared.rules.push(rule);
                compared.ends_early = true;
                return compared;
            }
            (Ok(_), Some(rule), _) if fails => compared.rules.push(rule),
            (Ok(_), _, _) if fails => compared.differences.push(format!("{name} succeeds, but failed when recorded")),
            (Err(failure), _, _) if !fails => compared.differences.push(format!("{name} fails: {failure}")),
            (Ok(value), _, _) => {
                let found = values(plan, step, is_last, value.as_ref(), outcome);
                compared.differences.extend(found.map(|text| format!("value of {name}: {text}")));
            }
            (Err(failure), _, _) => {
                let found = match error {
                    Some(error) => errors::differences(error, failure, last_answer),
                    None => errors::misfit(&class(step, outcome), failure).into_iter().collect(),
                };
                compared.differences.extend(found.into_iter().map(|text| format!("{name}: {text}")));
            }
        }
        compared.differences.extend(seconds(step, taken.seconds, outcome).map(|text| format!("{name}: {text}")));
    }
    compared
}

/// The part of the outcome's value at a pointer.
fn part<'a>(outcome: &'a Outcome, pointer: &str) -> Option<&'a Value> {
    match outcome {
        Outcome::Value(value) => value.pointer(pointer),
        Outcome::Error(_) => None,
    }
}

fn class(step: &Step, outcome: &Outcome) -> String {
    let pointer = step.returns.error_class.as_deref().unwrap_or_default();
    part(outcome, pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn values(plan: &Plan, step: &Step, is_last: bool, value: Option<&Value>, outcome: &Outcome) -> Option<String> {
    let found = value.map(canonical).unwrap_or_default();
    let differs = |expected: &Value| difference(&canonical(expected), &found);
    if let Some(expected) = step.expected.as_ref()
        && let Some(text) = differs(expected)
    {
        return Some(text);
    }
    match &step.returns.value {
        Some(pointer) => match part(outcome, pointer) {
            Some(expected) => differs(expected),
            // An error leaves no room for the values of the steps before it.
            None if matches!(outcome, Outcome::Error(_)) => None,
            None => Some(format!("{} where the outcome has none", short(&found))),
        },
        None if is_last && !plan.names_results() => part(outcome, "").and_then(differs),
        None => None,
    }
}

fn seconds(step: &Step, seconds: f64, outcome: &Outcome) -> Option<String> {
    let expected = part(outcome, step.returns.seconds.as_deref()?).and_then(Value::as_f64)?;
    (seconds.round() != expected.round()).then(|| format!("took {seconds:.1} s, not about {expected}"))
}
