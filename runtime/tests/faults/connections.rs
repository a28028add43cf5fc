//! Connections that fail.

use specwright_runtime::{Kind, Session};

use super::server::{Act, answer};
use super::{API, Site};

#[tokio::test]
async fn refused() {
    let site = Site::new([]).await;
    let error = site.get().base_url("http://127.0.0.1:9").await.expect_err("nothing listens");
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (Kind::Connect, 4, false));
    assert_eq!(site.pauses(), [1, 1, 1]);
}

#[tokio::test]
async fn refused_posts_are_tried_again_since_nothing_was_sent() {
    let site = Site::new([]).await;
    let error = site.post().base_url("http://127.0.0.1:9").await.expect_err("nothing listens");
    assert_eq!((error.attempts(), error.is_connect()), (4, true));
}

#[tokio::test]
async fn unknown_host() {
    let session = Session::builder(&API).api_key("k").retry(specwright_runtime::Retry::none()).build().expect("one");
    let error = specwright_runtime::Call::<()>::new(&session, &super::GET).await.expect_err("no such host");
    assert_eq!(error.kind(), Kind::Connect);
    assert!(error.to_string().starts_with("faulty.get: no connection"), "{error}");
}

#[tokio::test]
async fn closed_before_an_answer() {
    let site = Site::new([Act::Cut(Vec::new()), answer(200, &[], "{}")]).await;
    assert_eq!(site.get().await.expect("an answer").attempts(), 2);
    assert_eq!(site.server.lines(), ["GET /thing", "GET /thing"]);
}

#[tokio::test]
async fn a_post_that_may_have_been_processed_is_not_sent_again() {
    let site = Site::new([Act::Cut(Vec::new()), answer(200, &[], "{}")]).await;
    let error = site.post().await.expect_err("no answer");
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (Kind::Transport, 1, true));
    assert_eq!(site.server.lines(), ["POST /thing"]);
}

#[tokio::test]
async fn reset() {
    let site = Site::new([Act::Reset, answer(200, &[], "{}")]).await;
    assert_eq!(site.get().await.expect("an answer").attempts(), 2);
}

#[tokio::test]
async fn reset_in_mid_body_is_tried_again() {
    let half = super::server::bytes(200, &[], b"{\"a\":", 20);
    let site = Site::new([Act::Cut(half), answer(200, &[], "{\"a\":1}")]).await;
    let response = site.get().await.expect("an answer");
    assert_eq!((response.bytes().as_ref(), response.attempts()), (&b"{\"a\":1}"[..], 2));
}

#[tokio::test]
async fn a_body_that_ends_early_keeps_its_bytes() {
    let half = super::server::bytes(200, &[], b"{\"a\":", 20);
    let site = Site::new([Act::Cut(half)]).await;
    let error = site.post().await.expect_err("half an answer");
    assert_eq!((error.kind(), error.body().as_ref()), (Kind::Transport, &b"{\"a\":"[..]));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn no_http() {
    let site = Site::new([Act::Cut(b"hello\r\n\r\n".to_vec())]).await;
    let error = site.post().await.expect_err("no HTTP");
    assert_eq!((error.kind(), error.attempts()), (Kind::Transport, 1));
}

#[tokio::test]
async fn one_connection_serves_many_calls() {
    let site = Site::new((0..5).map(|_| answer(200, &[], "{}"))).await;
    for _ in 0..5 {
        site.get().await.expect("an answer");
    }
    assert!(site.server.seen().iter().all(|seen| seen.connection == 1));
}

#[tokio::test]
async fn derived_sessions_share_connections() {
    let site = Site::new((0..2).map(|_| answer(200, &[], "{}"))).await;
    site.get().await.expect("an answer");
    site.get().with(|session| session.header("x-a", "b").api_key("k-2")).await.expect("an answer");
    let seen = site.server.seen();
    assert_eq!((seen[1].connection, seen[1].header("x-a"), seen[1].header("x-key")), (1, Some("b"), Some("k-2")));
}
