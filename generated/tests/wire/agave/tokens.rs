//! Rules about what is told of tokens.

use serde_json::{Value, json};

use super::super::case::{Case, Facts, Step};
use super::plan::seconds;
use super::renewal::{given, is_token};
use super::rules::replace;
use super::{Agave, files};

pub(crate) fn lenient(case: &mut Case<Agave>) -> usize {
    let succeeds: Vec<bool> =
        (0..case.steps.len()).map(|index| case.taken(index).is_some_and(|taken| taken.failure.is_none())).collect();
    let mut exchanges = case.recording.requests.iter().zip(&case.recording.script);
    let incomplete = exchanges.any(|(request, action)| {
        let token = given(Some(action)).filter(|_| is_token(request));
        token.is_some_and(|token| token["refresh_token"].is_null() || token["expires_in"].is_null())
    });
    let mut count = 0;
    for (step, succeeds) in case.steps.iter_mut().zip(succeeds) {
        let class = step.fails.as_ref().and_then(|error| error.get("class")).and_then(Value::as_str);
        if incomplete && succeeds && matches!(class, Some("TypeError" | "KeyError" | "HTTPError")) {
            step.fails = None;
            count += 1;
        }
    }
    count
}

/// What is no key, secret or token is null, and so is what a list of tenants does not say.
pub(crate) fn absent(case: &mut Case<Agave>) -> usize {
    let nothing = |fact: &mut Value| *fact == json!("") && replace(fact, Value::Null);
    let mut count = case.expect_facts("field ", |_, fact| nothing(fact));
    let is_list = |step: &&mut Step| step.members.get("operation") == Some(&json!("agave.helper.tenant_list"));
    for step in case.steps.iter_mut().filter(is_list) {
        let tenants = step.expected.get_mut("value").and_then(Value::as_object_mut);
        let tenants = tenants.into_iter().flat_map(|tenants| tenants.values_mut()).filter_map(Value::as_object_mut);
        for (_, member) in tenants.flatten().filter(|(name, _)| *name != "id") {
            count += usize::from(nothing(member));
        }
    }
    count
}

/// The callback is told of each token, whoever asked for it.
pub(crate) fn told(case: &mut Case<Agave>) -> usize {
    let now = case.recording.now;
    let mut count = 0;
    for index in 0..case.steps.len() {
        let Some(sent) = case.taken(index).map(|taken| taken.requests.start) else { continue };
        let exchanges = case.recording.requests.iter().zip(&case.recording.script).take(sent);
        let tokens = exchanges.filter(|(request, _)| is_token(request)).filter_map(|(_, action)| given(Some(action)));
        let tokens: Vec<Value> = tokens.map(|token| got(token, now)).collect();
        let Some(fact) = case.steps[index].expected.get_mut("field token_callback_calls") else { continue };
        let calls = fact.as_array().cloned().unwrap_or_default();
        let mut all = tokens.iter();
        let among = calls.iter().all(|call| all.any(|token| token["access_token"] == call["access_token"]));
        if among && calls.len() < tokens.len() {
            *fact = Value::Array(tokens);
            count += 1;
        }
    }
    count
}

/// An answer with a token as the recorded client tells of it.
fn got(mut token: Value, now: Option<std::time::SystemTime>) -> Value {
    let begun = now.and_then(|now| now.duration_since(std::time::UNIX_EPOCH).ok()).map(|since| since.as_secs());
    let lifetime = seconds(&token["expires_in"]);
    token["created_at"] = json!(begun);
    token["expiration"] = json!(begun.zip(lifetime).map(|(begun, lifetime)| begun + lifetime));
    token["expires_at"] = json!(begun.zip(lifetime).map(|(begun, lifetime)| c_time(begun, lifetime)));
    token
}

/// The members of a token.
const MEMBERS: [&str; 8] =
    ["access_token", "refresh_token", "token_type", "scope", "expires_in", "created_at", "expiration", "expires_at"];

/// A token that a server gave has just these members.
pub(crate) fn shape(case: &mut Case<Agave>) -> usize {
    let whole = |token: &mut Value| {
        let Some(members) = token.as_object_mut().filter(|token| token.contains_key("expiration")) else {
            return false;
        };
        let before = members.clone();
        members.retain(|name, _| MEMBERS.contains(&name.as_str()));
        members.entry("token_type").or_insert_with(|| json!("bearer"));
        members.entry("scope").or_insert(Value::Null);
        *members != before
    };
    case.expect_facts("field ", |name, fact| match name {
        "field token_info" => whole(fact),
        "field token_callback_calls" => {
            let tokens = fact.as_array_mut().into_iter().flatten();
            tokens.filter_map(|token| whole(token).then_some(())).count() > 0
        }
        _ => false,
    })
}

/// Numbers are numbers, times have one form, and a lifetime that can't be read is none.
pub(crate) fn times(case: &mut Case<Agave>) -> usize {
    let exchanges = case.recording.requests.iter().zip(&case.recording.script);
    let mut tokens = exchanges.filter(|(request, _)| is_token(request)).filter_map(|(_, action)| given(Some(action)));
    let last = tokens.next_back();
    let newest = last.as_ref().and_then(|token| seconds(&token["expires_in"]));
    let unreadable =
        last.is_some_and(|token| !token["expires_in"].is_null() && seconds(&token["expires_in"]).is_none());
    let mut count = 0;
    for step in &mut case.steps {
        count += usize::from(of_fields(&mut step.expected, unreadable));
        for (_, file) in step.expected.iter_mut().filter(|(name, _)| name.starts_with("file ")) {
            count += usize::from(in_file(file, newest));
        }
    }
    count
}

fn of_fields(facts: &mut Facts, unreadable: bool) -> bool {
    let lone = |facts: &Facts, name: &str| facts.get(&format!("field {name}")).and_then(seconds);
    let ends = lone(facts, "created_at").zip(lone(facts, "expires_in"));
    let mut used = false;
    for (name, fact) in facts.iter_mut().filter(|(name, _)| name.starts_with("field ")) {
        used |= match name.as_str() {
            "field expires_at" if unreadable => replace(fact, Value::Null),
            "field expiration" | "field expires_in" if unreadable => replace(fact, Value::Null),
            "field expires_at" if fact.is_null() => {
                ends.is_some_and(|(begun, lifetime)| replace(fact, json!(c_time(begun, lifetime))))
            }
            "field expiration" if fact.is_null() => {
                ends.is_some_and(|(begun, lifetime)| replace(fact, json!(begun + lifetime)))
            }
            "field expires_at" => {
                let same = fact
                    .as_str()
                    .map(|text| text.split_whitespace().filter(|word| *word != "UTC").collect::<Vec<_>>().join(" "));
                let ends = ends.map(|(begun, lifetime)| c_time(begun, lifetime));
                let ends = ends.or_else(|| same.map(|text| padded(&text)));
                ends.is_some_and(|ends| replace(fact, json!(ends)))
            }
            "field created_at" | "field expires_in" | "field expiration" => {
                seconds(fact).is_some_and(|number| replace(fact, json!(number)))
            }
            "field token_info" => of_token(fact),
            "field token_callback_calls" => {
                fact.as_array_mut().into_iter().flatten().filter_map(|token| of_token(token).then_some(())).count() > 0
            }
            _ => false,
        };
    }
    used
}

/// A token that was given, or that a server gave.
fn of_token(token: &mut Value) -> bool {
    let Some(members) = token.as_object_mut() else { return false };
    let number = |name: &str| members.get(name).and_then(seconds);
    let (begun, lifetime) = (number("created_at"), number("expires_in"));
    let got = members.contains_key("expiration");
    let mut used = false;
    let mut set = |name: &str, value: Value| {
        let fact = members.entry(name).or_insert(Value::Null);
        used |= replace(fact, value);
    };
    set("created_at", json!(begun));
    set("expires_in", json!(lifetime));
    match begun.zip(lifetime) {
        Some((begun, lifetime)) if got => {
            set("expiration", json!(begun + lifetime));
            set("expires_at", json!(c_time(begun, lifetime)));
        }
        None if got => {
            set("expiration", Value::Null);
            set("expires_at", Value::Null);
        }
        _ => {}
    }
    used
}

/// What was saved: accounts at any depth, whose numbers are texts.
fn in_file(value: &mut Value, newest: Option<u64>) -> bool {
    let mut used = false;
    if let Some(members) = value.as_object_mut() {
        let number = |name: &str| members.get(name).and_then(seconds);
        // The recorded client forgets how long a token is good for that it has got.
        let (begun, lifetime) = (number("created_at"), number("expires_in").or(newest));
        if members.contains_key("devurl")
            && let Some((begun, lifetime)) = begun.zip(lifetime)
        {
            used |= members.get_mut("created_at").is_some_and(|fact| replace(fact, json!(begun.to_string())));
            used |= members.get_mut("expires_in").is_some_and(|fact| replace(fact, json!(lifetime.to_string())));
            used |= members.get_mut("expires_at").is_some_and(|fact| replace(fact, json!(c_time(begun, lifetime))));
        }
        used |= members.values_mut().filter_map(|member| in_file(member, newest).then_some(())).count() > 0;
    }
    used
}

fn c_time(begun: u64, lifetime: u64) -> String {
    let begun = std::time::UNIX_EPOCH + std::time::Duration::from_secs(begun);
    files::info(Some(begun), Some(lifetime)).expires_at.unwrap_or_default()
}

/// The day of the month takes two places.
fn padded(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    match words[..] {
        [week_day, month, day, ref rest @ ..] => format!("{week_day} {month} {day:>2} {}", rest.join(" ")),
        _ => text.to_owned(),
    }
}
