//! Replays the recordings in `recordings`, and makes sure that a replay that goes otherwise is noticed.

mod engine;
mod wire;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wire::replay::Replayed;
use wire::verdict::{self, Verdict};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings")
}

fn recording(name: &str) -> Value {
    let text = std::fs::read(folder().join(name)).expect("the recording is there");
    serde_json::from_slice(&text).expect("a recording is JSON")
}

async fn replay(recording: &Value) -> Result<Box<dyn Replayed>, Verdict> {
    verdict::replay(recording.clone(), false).await
}

#[tokio::test]
async fn recordings_replay() {
    let report = wire::replay_folder(&folder(), false).await.expect("the recordings can be read");
    assert!(report.is_good(), "{report}");
}

#[tokio::test]
async fn recordings_replay_with_blocking_calls() {
    let report = wire::replay_folder(&folder(), true).await.expect("the recordings can be read");
    assert!(report.is_good(), "{report}");
}

/// A change of a recording; tells whether there was what it changes.
type Change = fn(&mut Value) -> bool;

/// What must not go unnoticed.
const CHANGES: [(&str, Change); 12] = [
    ("method", |recording| with_request(recording, |request| request["method"] = json!("TRACE"))),
    ("path", |recording| with_request(recording, |request| append(&mut request["path"], "x"))),
    ("port", |recording| {
        with_request(recording, |request| {
            request["port"] = json!(if request["port"] == 18081 { 18080 } else { 18081 });
        })
    }),
    ("query value", |recording| match recording.pointer_mut("/requests/0/query/0/1") {
        Some(value) => {
            append(value, "x");
            true
        }
        None => false,
    }),
    ("query", |recording| with_request(recording, |request| push(&mut request["query"], json!(["altered", "1"])))),
    ("key", |recording| with_request(recording, |request| append(&mut request["headers"]["argus-api-key"], "x"))),
    ("header", |recording| with_request(recording, |request| request["headers"]["x-altered"] = json!("1"))),
    ("media type", |recording| with_request(recording, |request| request["headers"]["content-type"] = json!("text/x"))),
    ("body", |recording| {
        with_request(recording, |request| match request["body"]["kind"].as_str() {
            Some("json") => request["body"]["json"]["altered"] = json!(1),
            Some("form") => push(&mut request["body"]["pairs"], json!(["altered", "1"])),
            _ => request["body"] = json!({"kind": "text", "text": "altered"}),
        })
    }),
    ("one request less", |recording| recording["requests"].as_array_mut().is_some_and(|all| all.pop().is_some())),
    ("one request more", |recording| {
        let request = recording["requests"][0].clone();
        push(&mut recording["requests"], request.clone());
        !request.is_null()
    }),
    ("outcome", |recording| {
        if let Some(class) = recording.pointer_mut("/outcome/error/class") {
            *class = json!("NoSuchClass");
            return true;
        }
        recording["outcome"] = match recording["outcome"].get("value") {
            Some(Value::Null) | None => json!({"value": {"altered": true}}),
            Some(_) => json!({"value": [{"altered": true}, {"altered": true}]}),
        };
        true
    }),
];

fn with_request(recording: &mut Value, change: fn(&mut Value)) -> bool {
    recording.pointer_mut("/requests/0").map(change).is_some()
}

fn append(text: &mut Value, end: &str) {
    *text = json!(format!("{}{end}", text.as_str().unwrap_or_default()));
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list").push(item);
}

/// Whether a change may go unnoticed, since a rule has changed just that.
fn is_changed_by_rules(what: &str, recording: &Value, replay: &mut dyn Replayed) -> bool {
    // What fails here only, or only there, is judged by the rule that says so.
    let failed = recording["outcome"].get("error").is_some() || recording["call"].to_string().contains("error_class");
    if replay.failed() != failed {
        return true;
    }
    let requests = recording["requests"].as_array().expect("requests");
    match what {
        "one request less" | "one request more" | "outcome" => replay.received().len() != requests.len(),
        "key" => replay.received().first().is_some_and(|request| request.header("argus-api-key").is_none()),
        _ => false,
    }
}

#[tokio::test]
async fn changes_are_noticed() {
    let mut noticed = [0; CHANGES.len()];
    let mut unnoticed = Vec::new();
    for path in wire::recordings(&folder()).expect("the recordings are there") {
        let recording = recording(path.to_str().expect("a name in UTF-8"));
        let Ok(mut replay) = replay(&recording).await else { continue };
        for (count, (what, change)) in noticed.iter_mut().zip(CHANGES) {
            let mut changed = recording.clone();
            if !change(&mut changed) {
                continue;
            }
            match verdict::judge(&*replay, changed) {
                Verdict::Different(_) => *count += 1,
                _ if is_changed_by_rules(what, &recording, &mut *replay) => {}
                verdict => unnoticed.push(format!("{}: {what}: {verdict:?}", path.display())),
            }
        }
    }
    assert!(unnoticed.is_empty(), "{unnoticed:#?}");
    for (count, (what, _)) in noticed.iter().zip(CHANGES) {
        assert!(*count > 2, "{what} was changed {count} times only");
    }
}

#[tokio::test]
async fn errors_are_compared() {
    let recording = recording("argus/error_412_field_error.json");
    let replay = replay(&recording).await.expect("it can be replayed");
    let same = replay.judge(recording.clone());
    assert!(matches!(same, Verdict::Intended(_)), "{same:?}");
    for (place, other) in [
        ("/outcome/error/class", json!("ObjectNotFoundException")),
        ("/outcome/error/class", json!("ReadTimeout")),
        ("/outcome/error/class", json!("NoSuchClass")),
        ("/outcome/error/status_code", json!(404)),
        ("/outcome/error/response_status", json!(404)),
        ("/outcome/error/parsed_resp/messages/0/field", json!("other")),
        ("/outcome", json!({"value": null})),
    ] {
        let mut changed = recording.clone();
        *changed.pointer_mut(place).expect(place) = other.clone();
        let verdict = replay.judge(changed);
        assert!(matches!(verdict, Verdict::Different(_)), "{place} {other}: {verdict:?}");
    }
}

#[tokio::test]
async fn another_connection_is_noticed() {
    let recording = recording("argus/auth_apikey_two_calls_keepalive.json");
    let mut replay = replay(&recording).await.expect("it can be replayed");
    replay.received()[1].connection += 1;
    let verdict = replay.judge(recording);
    assert!(matches!(verdict, Verdict::Different(_)), "{verdict:?}");
}

/// The recorded client refuses the `headers` argument, so that nothing recorded tells what must arrive.
#[tokio::test]
async fn a_lost_header_is_noticed() {
    let recording = recording("argus/argument_headers_is_not_accepted.json");
    let mut replay = replay(&recording).await.expect("it can be replayed");
    replay.received()[0].headers.retain(|(name, _)| name != "x-a");
    let verdict = replay.judge(recording);
    assert!(matches!(verdict, Verdict::Different(_)), "{verdict:?}");
}

#[tokio::test]
async fn the_grammar_is_closed() {
    let known = recording("argus/auth_apikey_current_user.json");
    for place in ["/call", "/call/session", "/call/steps/0", "/requests/0", "/script/0", "/outcome", ""] {
        let mut changed = known.clone();
        changed.pointer_mut(place).expect(place)["unheard-of"] = json!(1);
        let verdict = replay(&changed).await.expect_err(place);
        assert!(matches!(verdict, Verdict::Different(_)), "{place}: {verdict:?}");
    }
}
