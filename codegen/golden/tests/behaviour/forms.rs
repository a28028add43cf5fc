//! Forms, files, and bodies of several media types.

use std::sync::{Arc, Mutex};

use specwright_golden::forms::{API, Patch, Point, SendFormBody, SendPartsBody, either, parts, reading, urlencoded};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{File, Kind, RequestBody, Session};

use super::{request, session};

#[test]
fn members_of_forms() {
    let s = session(&API);
    let point = || Point::new(1).y(2);
    let body = SendFormBody::new().plain(["a", "b c"]).commas(["a", "b"]).deep(point()).json(point());
    let sent = request(urlencoded::send_form(&s, &body));
    let wanted = "plain=a&plain=b+c&commas=a,b&deep%5Bx%5D=1&deep%5By%5D=2&json=%7B%22x%22%3A1%2C%22y%22%3A2%7D";
    assert_eq!(sent.body, wanted);
}

#[test]
fn parts_of_forms() {
    let s = session(&API);
    let pictures = [File::new("1").name("1.png"), File::new("2").media_type("image/gif").header("X-Rate", "3")];
    let body = SendPartsBody::new(File::new("png")).title("T").pictures(pictures).point(Point::new(1));
    let sent = request(parts::send_parts(&s, &body.points([Point::new(2)]).ids([1, 2]).page("<p>")));
    let media_type = sent.headers["content-type"].to_str().expect("text");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let text = String::from_utf8(sent.body.to_vec()).expect("text");
    let mut all: Vec<&str> = text.split(&format!("--{boundary}")).map(|part| part.trim_matches(['\r', '\n'])).collect();
    assert_eq!((all.remove(0), all.pop()), ("", Some("--")));
    let part = |head: &str, content: &str| format!("Content-Disposition: form-data; {head}\r\n\r\n{content}");
    let wanted = [
        part("name=\"file\"; filename=\"file\"\r\nContent-Type: image/png", "png"),
        part("name=\"title\"", "T"),
        part("name=\"pictures\"; filename=\"1.png\"\r\nContent-Type: application/octet-stream", "1"),
        part("name=\"pictures\"; filename=\"pictures\"\r\nContent-Type: image/gif\r\nX-Rate: 3", "2"),
        part("name=\"point\"\r\nContent-Type: application/json", "{\"x\":1}"),
        part("name=\"points\"\r\nContent-Type: application/json", "[{\"x\":2}]"),
        part("name=\"ids\"", "1"),
        part("name=\"ids\"", "2"),
        part("name=\"page\"\r\nContent-Type: text/html", "<p>"),
    ];
    assert_eq!(all, wanted);
}

#[test]
fn files_that_are_streamed() {
    let script = Script::always(Reply::status(204));
    let builder = Session::builder(&API).unauthenticated().base_url("https://example.com");
    let s = builder.transport(script.clone()).build().expect("a session");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = seen.clone();
    let pieces = futures_util::stream::iter([Ok("a".into()), Ok("bc".into())]);
    let body = SendPartsBody::new(File::new(RequestBody::stream(pieces, Some(3))).name("x"));
    let call = parts::send_parts(&s, &body).on_upload(move |sent, all| told.lock().expect("seen").push((sent, all)));
    call.send_blocking().expect("sent");
    let body = script.sent()[0].body.clone();
    assert!(body.windows(7).any(|window| window == b"\r\n\r\nabc"));
    let seen = seen.lock().expect("seen");
    let length = body.len() as u64;
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0) && seen.len() > 2);
    assert_eq!(seen.last(), Some(&(length, Some(length))));
}

#[test]
fn bodies_of_several_media_types() {
    let s = session(&API);
    let sent = |call: either::SendEither| {
        let sent = request(call.call());
        (sent.headers["content-type"].to_str().expect("text").to_owned(), sent.body)
    };
    let is = |media: &str, body: &'static str| (media.to_owned(), body.into());
    let point = Point::new(1).y(2);
    assert_eq!(sent(either::send_either(&s, &point)), is("application/json", r#"{"x":1,"y":2}"#));
    let form = "application/x-www-form-urlencoded";
    let as_form = request(either::send_either(&s, &point).hint("h").call().content_type(form));
    assert_eq!((as_form.headers["content-type"].to_str().ok(), as_form.body), (Some(form), "x=1&y=2".into()));
    let patch = either::send_either_as_json(&s, &Patch::new());
    assert_eq!(sent(patch), is("application/merge-patch+json", "{}"));
    assert_eq!(sent(either::send_either_as_text(&s, "Hi")), is("text/plain", "Hi"));
    assert_eq!(sent(either::send_either_as_bytes(&s, "%PDF")), is("application/pdf", "%PDF"));
}

#[test]
fn files_go_in_parts_only() {
    let s = session(&API);
    let body = SendPartsBody::new(File::new("x"));
    let form = "application/x-www-form-urlencoded";
    let error = parts::send_parts(&s, &body).content_type(form).into_request().expect_err("no form");
    assert_eq!(
        (error.kind(), error.message()),
        (Kind::Build, "files can be sent in a form of several parts only (multipart/form-data)")
    );
}

#[test]
fn readers_may_have_bodies() {
    let s = session(&API);
    assert_eq!(request(reading::read_by(&s, Some(&Point::new(1)))).body, r#"{"x":1}"#);
    assert!(request(reading::read_by(&s, None)).body.is_empty());
}
