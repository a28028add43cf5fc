//! What the program prints, and how it ends.

use serde_json::{Value, json};

use super::super::super::case::Case;
use super::super::super::python;
use super::super::Timesys;
use super::super::dry_run::as_sent;

/// Goes through the recorded results of the program, together with its own.
fn each(case: &mut Case<Timesys>, change: impl Fn(&[&str], &mut Value, &Value) -> bool) -> usize {
    let mut count = 0;
    for step in 0..case.steps.len() {
        let Some(own) = case.taken(step).and_then(|taken| taken.facts.get("value").cloned()) else { continue };
        let step = &mut case.steps[step];
        let argv = step.members.get("argv").and_then(Value::as_array).cloned().unwrap_or_default();
        let words: Vec<&str> = argv.iter().filter_map(Value::as_str).collect();
        let Some(expected) =
            step.expected.get_mut("value").filter(|value| step.op == "command_line" && value.is_object())
        else {
            continue;
        };
        count += usize::from(change(&words, expected, &own));
    }
    count
}

fn replace(place: &mut Value, value: Value) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}

pub(super) fn json(case: &mut Case<Timesys>) -> usize {
    each(case, |words, expected, own| {
        // A version is no number.
        let text = expected["stdout"].as_str().filter(|_| !words.contains(&"version")).unwrap_or_default();
        let Some(mut value) = last_value(text) else { return false };
        if value.get("hmac_msg").is_some() && value.get("data").is_some() {
            value["data"] = as_sent(&value["data"]);
        }
        // What looks the same either way was written by the server.
        own["stdout"] != expected["stdout"] && replace(&mut expected["stdout"], value)
    })
}

/// The value that a text ends with; the recorded program prints lines about new attempts before it.
fn last_value(text: &str) -> Option<Value> {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(place, _)| place + 1));
    starts.filter_map(|start| python::value(text.get(start..)?)).next()
}

pub(super) fn hidden(case: &mut Case<Timesys>) -> usize {
    each(case, |words, expected, _| {
        let shown = expected["stdout"].get("hmac_msg").is_some() && !words.contains(&"--reveal");
        let signature = expected.pointer_mut("/stdout/headers/X-Auth-Signature").filter(|_| shown);
        signature.is_some_and(|signature| replace(signature, json!("***")))
    })
}

/// What failed has exit status 1 and prints nothing as its result; the server's words must be among what is said.
pub(super) fn failures(case: &mut Case<Timesys>) -> usize {
    each(case, |_, expected, own| {
        let Some(printed) = expected["stdout"].as_str().map(str::to_owned) else { return false };
        if own["exit"] != 1 || !(expected["exit"] == 0 || expected["exit"] == 1) {
            return false;
        }
        let said = own["stderr_last_line"].as_str().unwrap_or_default();
        let words = printed.split_once("error: ").and_then(|(_, value)| python::value(value));
        let words = words.as_ref().and_then(|value| value["error"].as_str()).unwrap_or_default();
        if !said.contains(words) {
            return false;
        }
        let exit = replace(&mut expected["exit"], json!(1));
        replace(&mut expected["stdout"], json!("")) || exit
    })
}

pub(super) fn downloads(case: &mut Case<Timesys>) -> usize {
    each(case, |words, expected, own| {
        let (Some(recorded), Some(own)) = (expected["stdout"].as_str(), own["stdout"].as_str()) else { return false };
        let longer = words.contains(&"download") && recorded.strip_suffix('\n') == Some(own);
        longer && replace(&mut expected["stdout"], json!(own))
    })
}

/// What the program says of itself, and how it says that something is wrong.
pub(super) fn words(case: &mut Case<Timesys>) -> usize {
    each(case, |words, expected, own| {
        let exit = own["exit"].as_u64().unwrap_or_default();
        let said = own["stderr_last_line"].as_str().unwrap_or_default();
        // Who succeeds has nothing to say but where a report was written, and who fails has something.
        let is_fit =
            if exit == 0 { said.is_empty() || said.starts_with("The report is in ") } else { !said.is_empty() };
        let own_words = is_fit && {
            let said = json!(said);
            replace(&mut expected["stderr_last_line"], said)
        };
        let version = words.contains(&"version") && exit == 0;
        let help = exit == 0 && (words.contains(&"-h") || words.contains(&"--help"));
        // Usage goes to standard error.
        let usage = (exit == 2 || exit == 1) && expected["exit"] == own["exit"] && own["stdout"] == "";
        if version {
            expected["exit"] = json!(0);
        }
        let printed = (version || help || usage) && replace(&mut expected["stdout"], own["stdout"].clone());
        own_words || printed
    })
}
