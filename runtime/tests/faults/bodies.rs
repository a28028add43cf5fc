//! Answers that can't be read.

use serde_json::Value;
use specwright_runtime::{Call, Kind};

use super::server::{Act, answer, bytes};
use super::{GET, Site};

/// `{"a":1}` as gzip.
const ZIPPED: &[u8] =
    &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 171, 86, 74, 84, 178, 50, 172, 5, 0, 175, 172, 27, 86, 7, 0, 0, 0];

fn typed(site: &Site) -> Call<Value> {
    Call::new(&site.session, &GET)
}

#[tokio::test]
async fn a_success_that_does_not_decode_keeps_its_bytes() {
    let site = Site::new([answer(200, &[("content-type", "application/json")], "{broken")]).await;
    let error = typed(&site).await.expect_err("no JSON");
    assert_eq!((error.kind(), error.attempts(), error.body().as_ref()), (Kind::Decode, 1, &b"{broken"[..]));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn html_in_place_of_json() {
    let site = Site::new([answer(200, &[("content-type", "text/html")], "<html>sign in</html>")]).await;
    let error = typed(&site).await.expect_err("no JSON");
    assert!(error.is_decode() && error.to_string().contains("sign in"), "{error}");
}

#[tokio::test]
async fn nothing_where_something_was_to_come() {
    let site = Site::new([answer(200, &[], "")]).await;
    let error = Call::<Vec<Value>>::new(&site.session, &GET).await.expect_err("no list");
    assert!(error.is_decode());
}

#[tokio::test]
async fn gzip() {
    let site = Site::new([answer(200, &[("content-encoding", "gzip")], ZIPPED)]).await;
    assert_eq!(typed(&site).await.expect("an answer"), serde_json::json!({"a": 1}));
    assert!(site.server.seen()[0].header("accept-encoding").is_some_and(|value| value.contains("gzip")));
}

#[tokio::test]
async fn gzip_that_ends_early() {
    let cut = &ZIPPED[..18];
    let site = Site::with([answer(200, &[("content-encoding", "gzip")], cut)], |session| {
        session.retry(specwright_runtime::Retry::none())
    });
    let error = typed(&site.await).await.expect_err("half a body");
    assert_eq!(error.kind(), Kind::Transport);
}

#[tokio::test]
async fn gzip_that_is_none() {
    let site = Site::with([answer(200, &[("content-encoding", "gzip")], "plain")], |session| {
        session.retry(specwright_runtime::Retry::none())
    });
    assert_eq!(typed(&site.await).await.expect_err("no gzip").kind(), Kind::Transport);
}

#[tokio::test]
async fn more_than_the_session_takes() {
    let site = Site::with([answer(200, &[], "x".repeat(100_000))], |session| session.largest_answer(1000)).await;
    let error = site.get().await.expect_err("too much");
    assert_eq!((error.kind(), error.attempts()), (Kind::Decode, 1));
    assert!(error.to_string().contains("more than 1000 bytes"), "{error}");
}

#[tokio::test]
async fn errors_are_limited_too() {
    let site = Site::with([answer(404, &[], "x".repeat(100_000))], |session| session.largest_answer(1000)).await;
    assert_eq!(site.get().await.expect_err("too much").status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn streams_are_not_limited() {
    let site = Site::with([answer(200, &[], "x".repeat(100_000))], |session| session.largest_answer(1000)).await;
    let mut stream = site.get().stream().await.expect("an answer");
    let mut length = 0;
    while let Some(piece) = stream.next().await {
        length += piece.expect("a piece").len();
    }
    assert_eq!(length, 100_000);
}

#[tokio::test]
async fn a_stream_that_breaks() {
    let site = Site::new([Act::Cut(bytes(200, &[], b"half", 20))]).await;
    let mut stream = site.get().stream().await.expect("an answer");
    let mut last = None;
    while let Some(piece) = stream.next().await {
        last = Some(piece);
    }
    let error = last.expect("pieces").expect_err("no end");
    assert_eq!((error.kind(), error.operation()), (Kind::Transport, "faulty.get"));
}

#[tokio::test]
async fn a_streamed_error_is_whole() {
    let site = Site::new([answer(404, &[], "gone")]).await;
    let error = site.get().stream().await.expect_err("nothing there");
    assert!(error.is_not_found());
    assert_eq!(error.body().as_ref(), b"gone");
}

#[tokio::test]
async fn statuses_that_no_rule_knows() {
    for status in [299, 600, 999] {
        let site = Site::new([answer(status, &[], "odd")]).await;
        assert_eq!(site.get().await.is_ok(), status == 299, "{status}");
    }
}
