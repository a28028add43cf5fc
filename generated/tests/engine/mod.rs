//! Whether the engine does what the grammar of recordings says, and notices what differs from it.

mod grammar;
mod network;
mod probe;

use serde_json::{Value, json};

use crate::wire::replay::{Replay, Replayed};
use crate::wire::verdict::Verdict;
use probe::Probe;

/// A recording of the system that is none.
pub(crate) fn recording(session: Value, steps: Value, script: Value, requests: Value, outcome: Value) -> Value {
    json!({
        "system": "probe",
        "case": "made",
        "base_url": "http://127.0.0.1:18080",
        "call": {"session": session, "steps": steps},
        "script": script,
        "requests": requests,
        "outcome": outcome,
    })
}

/// A recorded request over the first connection.
pub(crate) fn request(method: &str, path: &str) -> Value {
    json!({
        "connection": 1, "port": 18080, "method": method, "path": path, "query": [], "query_raw": "",
        "headers": {"host": "127.0.0.1:18080"}, "body": null,
    })
}

/// The same recording with another value at a pointer.
pub(crate) fn with(recording: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = recording.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match changed.pointer_mut(parent).expect(parent) {
        Value::Array(items) => items[name.parse::<usize>().expect("an index")] = value,
        other => other[name.replace("~1", "/")] = value,
    }
    changed
}

pub(crate) async fn replay(recording: &Value) -> Result<Box<dyn Replayed>, Verdict> {
    Replay::<Probe>::of(recording.clone(), false).await
}

/// Replays a recording, awaiting and blocking, and finds nothing different.
pub(crate) async fn equal(recording: &Value) -> Box<dyn Replayed> {
    for blocking in [true, false] {
        let replay = Replay::<Probe>::of(recording.clone(), blocking).await.expect("it can be replayed");
        let verdict = replay.judge(recording.clone());
        assert!(matches!(verdict, Verdict::Equal), "{verdict:?}");
    }
    replay(recording).await.expect("it can be replayed")
}

/// Makes sure that a change of what was recorded is noticed, and tells by which words.
pub(crate) fn noticed(replay: &dyn Replayed, recording: &Value, pointer: &str, value: Value) -> String {
    match replay.judge(with(recording, pointer, value)) {
        Verdict::Different(differences) => differences.join("; "),
        other => panic!("{pointer}: {other:?}"),
    }
}
