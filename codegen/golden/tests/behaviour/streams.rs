//! Answers that are read as they come.

use std::sync::{Arc, Mutex};

use specwright_golden::streams::{API, ThingEventEvent, chat, events, file, lines, texts, whole};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Kind, Retry, Session};

const EVENTS: &str = "text/event-stream";

fn session(script: &Script) -> Session {
    let builder = Session::builder(&API).unauthenticated().base_url("https://example.com");
    let at_once = Retry::default().pause(std::time::Duration::ZERO);
    builder.transport(script.clone()).retry(at_once).build().expect("a session")
}

fn answering(media_type: &'static str, body: &'static str) -> (Session, Script) {
    let script = Script::always(Reply::body(200, media_type, body));
    (session(&script), script)
}

#[test]
fn events_have_data_of_their_type() {
    let text = "event: made\nid: 1\ndata: {\"name\":\ndata: \"a\"}\n\n: nothing\n\ndata: {\"name\":\"b\"}\n\n";
    let (s, script) = answering(EVENTS, text);
    let stream = events::watch(&s).kind("x").send_blocking().expect("a stream");
    assert_eq!(stream.status().as_u16(), 200);
    let all: Vec<_> = stream.blocking().map(|event| event.expect("an event")).collect();
    assert_eq!(
        (all[0].event.as_deref(), all[0].id.as_deref(), all[0].data.name.as_str()),
        (Some("made"), Some("1"), "a")
    );
    assert_eq!((all[1].event.as_deref(), all[1].id.as_deref(), all[1].data.name.as_str()), (None, Some("1"), "b"));
    assert_eq!(all.len(), 2);
    assert_eq!(script.sent()[0].headers["accept"], EVENTS);
}

#[test]
fn events_that_are_described_whole() {
    let (s, _) = answering(EVENTS, "event: gone\nid: 7\ndata: {\"name\":\"a\"}\n\n");
    let event =
        whole::watch_whole(&s).send_blocking().expect("a stream").blocking().next().expect("one").expect("an event");
    assert_eq!((event.data.event, event.data.data.name.as_str()), (ThingEventEvent::Gone, "a"));
    assert_eq!(event.data.id.as_deref(), Some("7"));
}

#[test]
fn events_that_are_texts() {
    let (s, _) = answering(EVENTS, "data: plain words\n\ndata: 5\n\ndata: [DONE]\n\ndata: never\n\n");
    let all = texts::watch_texts(&s).send_blocking().expect("a stream").blocking();
    let all: Vec<String> = all.map(|event| event.expect("an event").data).collect();
    assert_eq!(all, ["plain words", "5"]);
}

#[test]
fn all_at_once_or_as_it_comes() {
    let body = specwright_golden::streams::ChatBody::new();
    let (s, _) = answering("application/json", r#"{"name":"a"}"#);
    assert_eq!(chat::chat(&s, &body).send_blocking().expect("a thing").name, "a");
    let error = chat::chat(&s, &body).events().send_blocking().expect_err("no stream");
    assert_eq!(error.kind(), Kind::Decode);
    let (s, script) =
        answering(EVENTS, "data: {\"piece\":\"a\"}\n\ndata: {\"piece\":1}\n\ndata: {\"piece\":\"b\"}\n\n");
    let mut all = chat::chat(&s, &body).events().send_blocking().expect("a stream").blocking();
    assert_eq!(all.next().expect("one").expect("an event").data.piece, "a");
    // What is not of its type does not end the stream.
    assert!(all.next().expect("one").expect_err("no piece").is_decode());
    assert_eq!(all.next().expect("one").expect("an event").data.piece, "b");
    assert!(all.next().is_none());
    assert_eq!(script.sent()[0].headers["accept"], EVENTS);
    let (s, script) = answering("application/x-ndjson", "{\"piece\":\"a\"}\n\n{\"piece\":\"b\"}");
    let all = chat::chat(&s, &body).lines().send_blocking().expect("a stream").blocking();
    let all: Vec<String> = all.map(|line| line.expect("a line").piece).collect();
    assert_eq!(all, ["a", "b"]);
    assert_eq!(script.sent()[0].headers["accept"], "application/x-ndjson");
}

#[test]
fn broken_streams_go_on_after_their_last_event() {
    let event = |id: u32, name: &str| format!("id: {id}\ndata: {{\"name\":\"{name}\"}}\n\n");
    let first = event(1, "a") + &event(2, "b") + "data: {\"na";
    let script = Script::new([Reply::body(200, EVENTS, first).cut(), Reply::body(200, EVENTS, event(3, "c"))]);
    let all = events::watch(&session(&script)).send_blocking().expect("a stream").blocking();
    let all: Vec<String> = all.map(|event| event.expect("an event").data.name).collect();
    assert_eq!(all, ["a", "b", "c"]);
    let sent = script.sent();
    assert!(!sent[0].headers.contains_key("last-event-id"));
    assert_eq!(sent[1].headers["last-event-id"], "2");
}

#[test]
fn broken_streams_that_can_not_go_on() {
    let broken = || Reply::body(200, EVENTS, "data: {\"name\":\"a\"}\n\n").cut();
    let script = Script::new([broken()]);
    let mut all = events::watch(&session(&script)).send_blocking().expect("a stream").blocking();
    assert_eq!(all.next().expect("one").expect("an event").data.name, "a");
    assert_eq!(all.next().expect("one").expect_err("an end").kind(), Kind::Transport);
    assert!(all.next().is_none());
    assert_eq!(script.sent().len(), 1);
}

#[test]
fn lines_have_the_type_of_an_item() {
    let (s, _) = answering("application/jsonl", "{\"name\":\"a\"}\r\n{\"name\":\"b\"}\r\n");
    let all = lines::export(&s).send_blocking().expect("a stream").blocking();
    let all: Vec<String> = all.map(|line| line.expect("a line").name).collect();
    assert_eq!(all, ["a", "b"]);
}

#[test]
fn progress_is_told() {
    let (s, _) = answering("application/octet-stream", "12345");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = seen.clone();
    let call = file::download(&s).on_download(move |came, all| told.lock().expect("seen").push((came, all)));
    assert_eq!(call.send_blocking().expect("bytes"), "12345");
    assert_eq!(seen.lock().expect("seen").last().map(|seen| seen.0), Some(5));
    let told = seen.clone();
    let call =
        file::replace(&s, vec![0; 200_000]).on_upload(move |sent, all| told.lock().expect("seen").push((sent, all)));
    call.send_blocking().expect("done");
    let seen = seen.lock().expect("seen");
    assert_eq!((seen.last(), seen.len()), (Some(&(200_000, Some(200_000))), 5));
}
