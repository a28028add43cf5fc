//! Answers of a server that is none.

use serde_json::json;
use specwright_golden::{actions, answers, nullable, operations, security, shared, views};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Api, Kind, Session, SessionBuilder};

fn builder(api: &'static Api, script: &Script) -> SessionBuilder {
    let builder = Session::builder(api).unauthenticated().transport(script.clone());
    if api.base_url.is_empty() { builder.base_url("https://example.com") } else { builder }
}

fn json_session(api: &'static Api, body: &serde_json::Value) -> Session {
    builder(api, &Script::always(Reply::json(200, body))).build().expect("a session")
}

fn raw_session(api: &'static Api, status: u16, media_type: &'static str, body: &'static str) -> Session {
    builder(api, &Script::always(Reply::body(status, media_type, body))).build().expect("a session")
}

#[test]
fn answers_are_read_as_their_types() {
    let thing = json_session(&answers::API, &json!({"name": "x"}));
    assert_eq!(answers::default::only_default(&thing).send_blocking().expect("a thing").name.as_deref(), Some("x"));
    let several = answers::several::get_several(&thing).send_blocking().expect("a thing");
    assert!(matches!(several, answers::several::GetSeveralAnswer::Ok(thing) if thing.name.as_deref() == Some("x")));
    let word = json_session(&answers::API, &json!("word"));
    assert_eq!(answers::json::get_word(&word).send_blocking().expect("a word"), "word");
    assert_eq!(answers::text::get_text(&word).send_blocking().expect("a text"), "word");
    let colour = json_session(&answers::API, &json!("green"));
    assert_eq!(answers::colour::get_colour(&colour).send_blocking().expect("a colour"), answers::Colour::Green);
    let null = json_session(&answers::API, &json!(null));
    assert_eq!(answers::colour::maybe_colour(&null).send_blocking().expect("none"), None);
    let list = json_session(&answers::API, &json!([{"name": "x"}, {}]));
    assert_eq!(answers::json::get_list(&list).send_blocking().expect("a list").len(), 2);
    let map = json_session(&answers::API, &json!({"a": 1}));
    assert_eq!(answers::json::get_map(&map).send_blocking().expect("a map")["a"], 1);
    let view = json_session(&views::API, &json!({"number": 2}));
    let value = views::values::add_value(&view, &views::Value(json!(1))).send_blocking().expect("a value");
    assert_eq!(value.as_number().expect("a number").number, 2.0);
    let things = json_session(&shared::API, &json!([{"name": "x"}]));
    assert_eq!(shared::things::list_things(&things).kind("a").send_blocking().expect("things").len(), 1);
}

#[test]
fn answers_without_json() {
    let text = raw_session(&answers::API, 200, "text/plain", "plain words");
    assert_eq!(answers::text::get_text(&text).send_blocking().expect("a text"), "plain words");
    let bytes = raw_session(&answers::API, 200, "image/png", "\u{1}\u{2}");
    assert_eq!(answers::bytes::get_bytes(&bytes).send_blocking().expect("bytes")[..], [1, 2]);
    let nothing = raw_session(&answers::API, 204, "text/plain", "");
    answers::none::get_none(&nothing).send_blocking().expect("nothing");
    let null = raw_session(&nullable::API, 200, "application/json", "");
    let thing =
        nullable::Thing::new(None::<&str>, None::<&str>, None::<&str>, None::<nullable::MaybeThing>, [Some("a")]);
    assert!(nullable::things::add_thing(&null, &thing).hint("h").send_blocking().expect("none").is_none());
}

#[test]
fn what_does_not_fit_is_an_error() {
    let wrong = json_session(&answers::API, &json!({"name": 5}));
    let error = answers::range::by_range(&wrong).send_blocking().expect_err("no thing");
    assert_eq!((error.kind(), error.operation()), (Kind::Decode, "answers.range.by_range"));
    let missing = raw_session(&answers::API, 404, "text/plain", "gone");
    let error = answers::none::only_errors(&missing).send_blocking().expect_err("nothing there");
    assert!(error.is_not_found());
    let heads = raw_session(&operations::API, 200, "", "");
    operations::pets::pet_there(&heads, "1").lang("en").send_blocking().expect("it is there");
}

#[test]
fn credentials_go_where_their_scheme_says() {
    let script = Script::always(Reply::status(204));
    let s = builder(&security::API, &script).api_key("secret").build().expect("a session");
    let seen = || script.sent().pop().expect("a request").headers;
    security::usual::as_usual(&s).send_blocking().expect("done");
    assert_eq!(seen()["x-key"], "secret");
    security::open::open(&s).send_blocking().expect("done");
    let sent = seen();
    security::optional::optional(&s).send_blocking().expect("done");
    assert_eq!(seen()["x-key"], "secret");
    // No key goes where none is wanted.
    assert!(!sent.contains_key("x-key"));
    let open = builder(&security::API, &script).build().expect("a session");
    security::optional::optional(&open).send_blocking().expect("done");
    let error = security::usual::as_usual(&open).send_blocking().expect_err("no credentials");
    assert_eq!(error.kind(), Kind::Auth);
    // Two that go together, where the session has no key for the other alternative.
    let pair = security::either::either(&s).send_blocking();
    assert!(pair.is_ok() && seen()["x-key"] == "secret");
}

#[test]
fn actions_answer_in_the_envelope() {
    let body = json!({"output": {"items": [{"name": "Nut"}]}, "code": 0, "more": true});
    let script = Script::always(Reply::json(200, &body));
    let s = builder(&actions::API, &script).api_key("t").build().expect("a session");
    let reply = actions::stock::list_items(&s, None).send_blocking().expect("a reply");
    assert_eq!(reply.code, 0);
    assert_eq!(reply.into_output().items.expect("items")[0].name, "Nut");
    let anything = actions::clerk::close_session(&s, None).send_blocking().expect("a reply");
    assert_eq!(anything.output["items"][0]["name"], "Nut");
}
