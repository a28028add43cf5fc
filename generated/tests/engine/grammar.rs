//! The parts of the grammar that are the engine's.

use serde_json::{Value, json};

use super::probe::Probe;
use super::{equal, noticed, recording, replay, request, with};
use crate::wire::park;
use crate::wire::replay::Replay;
use crate::wire::verdict::Verdict;

fn send(path: &str) -> Value {
    json!({"op": "send", "method": "GET", "path": path})
}

fn one(outcome: Value) -> Value {
    let script = json!([{"status": 200, "json": {"a": 1}}]);
    recording(json!({}), json!([send("/one")]), script, json!([request("GET", "/one")]), outcome)
}

#[tokio::test]
async fn steps_stand_in_steps() {
    let inner = |path: &str, pointer: &str| with(&send(path), "/returns", json!({"value": pointer}));
    let mut state = json!({"op": "expect_state", "fields": {"entered": "/entered"}});
    let steps = json!([{"op": "scope", "steps": [inner("/a", "/a"), state.clone()]}, inner("/b", "/b")]);
    let answers: Vec<Value> = (1..=3).map(|number| json!({"status": 200, "json": number})).collect();
    let requests = ["/a", "/left", "/b"].map(|path| request("GET", path));
    let outcome = json!({"value": {"a": 1, "b": 3, "entered": 1}});
    let made = recording(json!({}), steps, json!(answers), json!(requests), outcome);
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/a", json!(2));
    noticed(&*replay, &made, "/outcome/value/entered", json!(0));
    state["unheard-of"] = json!(1);
    let changed = with(&made, "/call/steps/0/steps/1", state);
    assert!(matches!(super::replay(&changed).await, Err(Verdict::Different(_))));
}

#[tokio::test]
async fn the_last_step_can_fail_wherever_it_stands() {
    let failing = json!([{"op": "scope", "steps": [{"op": "fail"}]}]);
    let error = json!({"error": {"class": "ValueError", "message": "mine"}});
    let script = json!([{"status": 200, "json": 1}]);
    let made = recording(json!({}), failing, script, json!([request("GET", "/left")]), error.clone());
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome", json!({"value": null}));
    // What is left is left also after a failure.
    noticed(&*replay, &made, "/requests", json!([]));
    let closed = json!([{"op": "scope", "closed": true, "steps": [send("/a")]}]);
    let made = recording(json!({}), closed, json!([]), json!([]), error);
    equal(&made).await;
}

#[tokio::test]
async fn a_case_goes_on_after_an_error_whose_class_is_returned() {
    let refused = json!({"base_url": "http://127.0.0.1:18099"});
    let mut first = send("/a");
    first["returns"] = json!({"error_class": "/class", "seconds": "/seconds"});
    let variable = json!({"op": "variable", "name": "HOME", "returns": {"value": "/home"}});
    let outcome = json!({"value": {"class": "Refused", "seconds": 1, "home": "<tmp>"}});
    let mut made = recording(refused, json!([first, variable]), json!([]), json!([]), outcome);
    // Three attempts more, with pauses that take no time but count.
    let replay = replay(&made).await.expect("it can be replayed");
    noticed(&*replay, &made, "/outcome/value/seconds", json!(90));
    made["call"]["steps"][0]["returns"] = json!({"error_class": "/class"});
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/class", json!("Status"));
    noticed(&*replay, &made, "/outcome/value/class", json!("Unheard"));
    noticed(&*replay, &made, "/outcome/value/home", json!("/"));
}

#[tokio::test]
async fn pauses_are_noted_and_take_no_time() {
    let pause = json!({"op": "pause", "seconds": 3600, "returns": {"slept": "/slept", "seconds": "/seconds"}});
    let fixed = json!({"op": "pause", "seconds": 2.5, "expect": {"slept": [2.5]}});
    let outcome = json!({"value": {"slept": [3600], "seconds": 3600}});
    let made = recording(json!({}), json!([pause, fixed]), json!([]), json!([]), outcome);
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/slept", json!([3600, 1]));
    noticed(&*replay, &made, "/outcome/value/seconds", json!(1));
    noticed(&*replay, &made, "/call/steps/1/expect/slept", json!([2]));
}

#[tokio::test]
async fn files_have_content_and_mode() {
    let write = json!({"op": "write", "path": "~/a/b.json", "mode": 0o640, "text": "{\"x\": \"<tmp>/y\"}"});
    let files = json!({"<tmp>/a/b.json": "/file"});
    let state = json!({"op": "expect_state", "files": files, "modes": {"~/a/b.json": "/mode"}});
    let read = json!({"op": "read", "path": "<tmp>/c", "returns": {"value": "/read"}});
    let outcome = json!({"value": {"file": {"x": "~/y"}, "mode": "0o640", "read": "as it is"}});
    let mut made = recording(json!({}), json!([write, state, read]), json!([]), json!([]), outcome);
    made["call"]["files"] = json!({"~/a/b.json": {"json": 1}, "<tmp>/c": {"text": "as it is"}});
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/mode", json!("0o600"));
    noticed(&*replay, &made, "/outcome/value/file/x", json!("other"));
    noticed(&*replay, &made, "/outcome/value/read", json!("other"));
    let outside = with(&made, "/call/files/~1etc~1c", json!({"text": ""}));
    assert!(matches!(super::replay(&outside).await, Err(Verdict::Different(_))));
}

#[tokio::test]
async fn prints_signatures_variables_and_dates_are_compared() {
    let steps = json!([
        {"op": "print", "text": "printed", "returns": {"stdout": "/printed"}},
        {"op": "sign", "text": "GET/a"},
        {"op": "variable", "name": "A", "returns": {"value": "/variable"}},
        {"op": "date", "returns": {"value": "/date"}},
    ]);
    let outcome = json!({"value": {"printed": "printed", "variable": "b", "date": [1_700_000_000.123, "UTC"]}});
    let mut made = recording(json!({"env": {"A": "b"}}), steps, json!([]), json!([]), outcome);
    made["signed_message"] = json!("GET/a");
    made["clock"] = json!({"now_unix_seconds": 1_700_000_000.123, "timezone": "UTC"});
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/printed", json!(""));
    noticed(&*replay, &made, "/outcome/value/variable", json!("c"));
    noticed(&*replay, &made, "/outcome/value/date/0", json!(1_700_000_000));
    noticed(&*replay, &made, "/signed_message", json!("GET/b"));
    noticed(&*replay, &made, "/signed_message", json!(["GET/a", "GET/a"]));
}

#[tokio::test]
async fn values_are_compared_by_what_they_mean() {
    let made = one(json!({"value": {"a": 1.0}}));
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value/a", json!(1.5));
    let mut dated = made.clone();
    dated["script"][0]["json"] = json!({"a": "2018-02-08T22:15:04Z"});
    dated["outcome"] = json!({"value": {"a": {"$datetime": "2018-02-08T23:15:04.000+01:00"}}});
    let replay = equal(&dated).await;
    noticed(&*replay, &dated, "/outcome/value/a", json!({"$datetime": "2018-02-08T23:15:04"}));
}

#[tokio::test]
async fn what_is_missing_is_told() {
    let made = recording(json!({}), json!([{"op": "missing"}]), json!([]), json!([]), json!({"value": null}));
    let verdict = replay(&made).await.expect_err("it is missing");
    assert!(matches!(&verdict, Verdict::Missing(features) if features == &["what is missing"]), "{verdict:?}");
}

#[tokio::test]
async fn a_panic_is_a_difference_and_no_more() {
    let made = recording(json!({}), json!([{"op": "panic"}]), json!([]), json!([]), json!({"value": null}));
    let verdict = Replay::<Probe>::of(made.clone(), true).await.expect_err("it panics");
    assert!(matches!(verdict, Verdict::Different(_)), "{verdict:?}");
    assert!(park::caught(Replay::<Probe>::of(made, false)).await.is_none());
}

#[tokio::test]
async fn the_grammar_is_closed() {
    let known = one(json!({"value": {"a": 1}}));
    equal(&known).await;
    for place in ["/call", "/call/session", "/call/steps/0", "/requests/0", "/script/0", "/outcome", ""] {
        let verdict = replay(&with(&known, &format!("{place}/unheard-of"), json!(1))).await.expect_err(place);
        assert!(matches!(verdict, Verdict::Different(_)), "{place}: {verdict:?}");
    }
    for (place, value) in [
        ("/call/steps/0/returns", json!({"unheard-of": ""})),
        ("/call/steps/0/returns", json!({"value": "/nowhere"})),
        ("/call/steps/0/expect", json!({"unheard-of": ""})),
        ("/call/server", json!("unheard-of")),
        ("/call/files", json!({"<tmp>/a": {"role": "unheard-of"}})),
        ("/clock", json!({"unheard-of": 1})),
    ] {
        let verdict = replay(&with(&known, place, value)).await.expect_err(place);
        assert!(matches!(verdict, Verdict::Different(_)), "{place}: {verdict:?}");
    }
}

#[tokio::test]
async fn what_a_program_prints_is_compared_by_its_content() {
    let step = json!({"op": "command_line", "text": "{\"a\": [null, true, 1.5, \"b'c\"], \"d\": \"ef\"}\n"});
    let printed = "{'a': [None, True, 1.5, \"b'c\"],\n 'd': ('e'\n       b'f')}\n";
    let made = recording(json!({}), json!([step]), json!([]), json!([]), json!({"value": {"stdout": printed}}));
    let replay = equal(&made).await;
    for other in [printed.replace("None", "0"), printed.replace("'e'", "'\\x45'"), "text\n".to_owned()] {
        noticed(&*replay, &made, "/outcome/value/stdout", json!(other));
    }
    let plain = with(&made, "/call/steps/0/text", json!("plain"));
    equal(&with(&plain, "/outcome/value/stdout", json!("plain"))).await;
}
