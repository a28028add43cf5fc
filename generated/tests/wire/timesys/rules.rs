//! What this client does otherwise than the recorded ones on purpose.

mod command_line;
mod signing;

use serde_json::{Map, Value};

use super::super::case::Case;
use super::super::engine::{Apply, Rule};
use super::super::recording::Outcome;
use super::Timesys;
use super::dry_run::{as_sent, decode};

pub(super) static RULES: [Rule<Timesys>; 13] = [
    Rule {
        name: "what is signed is what is sent",
        reason: "a server that gets a form can't know of values that were left out of it, nor how lists in lists looked",
        apply: Apply::After(signing::signed_as_sent),
    },
    Rule {
        name: "redirects are signed anew",
        reason: "a signature is good for one request and its own server only",
        apply: Apply::After(signing::redirects),
    },
    Rule {
        name: "paths are escaped in full",
        reason: "a value stands for one part of a path whatever is in it; the server reads the same",
        apply: Apply::After(paths),
    },
    Rule {
        name: "writes are not repeated",
        reason: "the server may have done already what a failed write asked for",
        apply: Apply::After(writes),
    },
    Rule {
        name: "an empty key or address is refused",
        reason: "what is signed without a key anybody can sign",
        apply: Apply::After(empty_account),
    },
    Rule {
        name: "an empty key in a file is refused",
        reason: "what is signed without a key anybody can sign",
        apply: Apply::After(empty_key_file),
    },
    Rule {
        name: "an answer without a report is an answer",
        reason: "a report is only there when the upload asks for one",
        apply: Apply::After(no_report),
    },
    Rule { name: "a dry run shows what is sent", reason: "members of a form are texts", apply: Apply::After(dry_runs) },
    Rule {
        name: "results are JSON",
        reason: "programs read it; Python's form only Python does",
        apply: Apply::After(command_line::json),
    },
    Rule {
        name: "a dry run hides the signature",
        reason: "whoever sees it can send the same request; the option --reveal shows it",
        apply: Apply::After(command_line::hidden),
    },
    Rule {
        name: "failures have an exit status and their own stream",
        reason: "a script must be able to tell a failed call from a successful one",
        apply: Apply::After(command_line::failures),
    },
    Rule {
        name: "downloads are byte for byte",
        reason: "a line feed more makes another file",
        apply: Apply::After(command_line::downloads),
    },
    Rule {
        name: "the program's own words",
        reason: "version, usage and warnings are this program's",
        apply: Apply::After(command_line::words),
    },
];

/// Whether a step was taken and succeeded, or failed; none when it was not taken.
fn failed(case: &Case<Timesys>, step: usize) -> Option<bool> {
    case.taken(step).map(|taken| taken.failure.is_some())
}

/// The recorded requests of a step, by their index.
fn requests_of(case: &Case<Timesys>, step: usize) -> Vec<usize> {
    let own = |index: &usize| case.received.get(*index).is_some_and(|(by, _)| *by == Some(step));
    (0..case.recording.requests.len()).filter(own).collect()
}

/// Has a step fail, whatever it did when it was recorded, and nothing come after it.
fn expect_failure(case: &mut Case<Timesys>, step: usize) {
    case.end_with(step);
    case.steps[step].expected.clear();
    case.steps[step].fails = Some(Map::new());
}

fn paths(case: &mut Case<Timesys>) -> usize {
    let mut count = 0;
    for (expected, (_, sent)) in case.recording.requests.iter_mut().zip(&case.received) {
        let meant = decode(&sent.path);
        if expected.path != sent.path && (decode(&expected.path) == meant || expected.path == meant) {
            expected.path = sent.path.clone();
            count += 1;
        }
    }
    count
}

/// A write that fails is sent once, where the successor's client sends it five times.
fn writes(case: &mut Case<Timesys>) -> usize {
    let (all, sent) = (case.recording.requests.len(), case.received.len());
    let is_write = |index: usize| {
        let request = &case.recording.requests[index];
        matches!(request.method.as_str(), "POST" | "PATCH") && !request.path.ends_with("/heartbeat")
    };
    let Some(last) = sent.checked_sub(1).filter(|last| *last + 1 < all && is_write(*last) && is_write(*last + 1))
    else {
        return 0;
    };
    let repeated = case.recording.requests[last].path == case.recording.requests[last + 1].path;
    let Some(step) = (0..case.steps.len()).rev().find(|step| failed(case, *step) == Some(true)).filter(|_| repeated)
    else {
        return 0;
    };
    expect_failure(case, step);
    let signed = case.steps[..=step].iter().filter(|step| matches!(step.op.as_str(), "call" | "raw")).count();
    if let Some(texts) = &mut case.recording.signed {
        texts.truncate(signed);
    }
    1
}

fn empty_account(case: &mut Case<Timesys>) -> usize {
    let is_empty = |name: &str| case.recording.session.get(name).is_some_and(|value| value == "");
    if !(is_empty("email") || is_empty("key"))
        || !case.steps.iter().any(|step| matches!(step.op.as_str(), "call" | "raw"))
    {
        return 0;
    }
    let Some(step) = (0..case.steps.len()).find(|step| failed(case, *step) == Some(true)) else { return 0 };
    expect_failure(case, step);
    case.recording.signed = Some(Vec::new());
    1
}

fn empty_key_file(case: &mut Case<Timesys>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let empty =
            case.steps[step].expected.get("value").is_some_and(|value| value[1]["$bytes"] == "" || value[0] == "");
        if case.steps[step].op == "load_key_file" && empty && failed(case, step) == Some(true) {
            expect_failure(case, step);
            count += 1;
        }
    }
    count
}

fn no_report(case: &mut Case<Timesys>) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let class = case.steps[step].fails.as_ref().and_then(|error| error.get("class"));
        let uploads = case.steps[step]
            .members
            .get("operation")
            .is_some_and(|name| name.as_str().is_some_and(|name| name.ends_with("manifests.upload_manifest")));
        let missing = class.is_some_and(|class| class == "KeyError")
            && matches!(&case.recording.outcome, Outcome::Error(error)
                if error.get("message").and_then(Value::as_str).is_some_and(|text| text.contains("exported_report")));
        if uploads && missing && failed(case, step) == Some(false) {
            case.steps[step].fails = None;
            count += 1;
        }
    }
    count
}

fn dry_runs(case: &mut Case<Timesys>) -> usize {
    case.expect_facts("value", |_, value| {
        if value.get("hmac_msg").is_none() || value.get("data").is_none() {
            return false;
        }
        let sent = as_sent(&value["data"]);
        let changed = sent != value["data"];
        value["data"] = sent;
        changed
    })
}
