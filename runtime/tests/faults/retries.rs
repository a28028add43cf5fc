//! What is tried again, and when.

use std::time::Duration;

use specwright_runtime::{Kind, Method, RequestBody, Retry};

use super::Site;
use super::server::{Act, answer};

fn failing(status: u16) -> impl Iterator<Item = Act> {
    std::iter::repeat_with(move || answer(status, &[], "down")).take(10)
}

#[tokio::test]
async fn four_attempts() {
    for status in [429, 500, 502, 503, 504] {
        let site = Site::new(failing(status)).await;
        let error = site.get().await.expect_err("a failure");
        assert_eq!((error.kind(), error.attempts(), site.server.seen().len()), (Kind::Status, 4, 4), "{status}");
        assert!(error.to_string().contains("after 4 attempts"), "{error}");
        assert_eq!(error.body().as_ref(), b"down");
    }
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [400, 401, 403, 404, 409, 412, 422, 501, 505] {
        let site = Site::new(failing(status)).await;
        assert_eq!(site.get().await.expect_err("a failure").attempts(), 1, "{status}");
    }
}

#[tokio::test]
async fn posts_are_not_tried_again() {
    for status in [429, 500, 503] {
        let site = Site::new(failing(status)).await;
        assert_eq!(site.post().await.expect_err("a failure").attempts(), 1, "{status}");
    }
}

#[tokio::test]
async fn posts_that_read_are() {
    let site = Site::new([answer(503, &[], ""), answer(200, &[], "{}")]).await;
    assert_eq!(site.search().await.expect("an answer").attempts(), 2);
    let bodies: Vec<Vec<u8>> = site.server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, [br#"{"q":"x"}"#, br#"{"q":"x"}"#]);
}

#[tokio::test]
async fn posts_with_a_key_are() {
    let site = Site::new([answer(503, &[], ""), answer(200, &[], "{}")]).await;
    assert_eq!(site.post().idempotency_key("i-1").await.expect("an answer").attempts(), 2);
    assert!(site.server.seen().iter().all(|seen| seen.header("idempotency-key") == Some("i-1")));
}

#[tokio::test]
async fn deletes_and_puts_are() {
    for method in [Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS] {
        let site = Site::new([answer(503, &[], ""), answer(204, &[], "")]).await;
        let call = site.session.request(method.clone(), "/thing");
        assert_eq!(call.await.expect("an answer").attempts(), 2, "{method}");
    }
}

#[tokio::test]
async fn patches_are_not() {
    let site = Site::new(failing(503)).await;
    let error = site.session.request(Method::PATCH, "/thing").await.expect_err("a failure");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn retry_after_in_seconds() {
    let site = Site::new([answer(429, &[("retry-after", "7")], ""), answer(200, &[], "{}")]).await;
    site.get().await.expect("an answer");
    assert_eq!(site.pauses(), [7]);
}

#[tokio::test]
async fn retry_after_as_a_date() {
    let date = [("retry-after", "Tue, 14 Nov 2023 22:13:32 GMT")];
    let site = Site::new([answer(503, &date, ""), answer(200, &[], "{}")]).await;
    site.get().await.expect("an answer");
    assert_eq!(site.pauses(), [12]);
}

#[tokio::test]
async fn retry_after_in_the_past_or_unreadable() {
    for value in ["Tue, 14 Nov 2023 22:00:00 GMT", "soon", "-3", ""] {
        let site = Site::new([answer(503, &[("retry-after", value)], ""), answer(200, &[], "{}")]).await;
        site.get().await.expect("an answer");
        assert_eq!(site.pauses(), [1], "{value:?}");
    }
}

#[tokio::test]
async fn a_server_that_asks_for_too_much_is_not_waited_for() {
    let site = Site::new([answer(503, &[("retry-after", "21600")], "")]).await;
    let error = site.get().await.expect_err("a failure");
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(21600))));
    assert!(site.pauses().is_empty());
}

#[tokio::test]
async fn other_policies() {
    let site = Site::new(failing(418)).await;
    let retry = Retry::default().retries(1).statuses([418]).methods([Method::POST]).pause(Duration::from_secs(5));
    assert_eq!(site.post().retry(retry).await.expect_err("a failure").attempts(), 2);
    assert_eq!(site.pauses(), [5]);
    assert_eq!(site.get().retry(Retry::none()).await.expect_err("a failure").attempts(), 1);
}

#[tokio::test]
async fn pauses_grow_and_are_drawn_at_random() {
    let retry = Retry::default().retries(6).backoff(Duration::from_secs(10), Duration::from_secs(60));
    let site = Site::with(failing(503), |session| session.retry(retry)).await;
    site.get().await.expect_err("a failure");
    let pauses = site.clock.pauses();
    let limits = [10, 20, 40, 60, 60, 60];
    assert_eq!(pauses.len(), limits.len());
    assert!(pauses.iter().zip(limits).all(|(pause, limit)| *pause <= Duration::from_secs(limit)), "{pauses:?}");
    assert!(pauses.iter().any(|pause| *pause != pauses[0]), "{pauses:?}");
}

#[tokio::test]
async fn a_server_that_is_down_is_not_hammered() {
    let site = Site::new((0..400).map(|_| answer(503, &[], ""))).await;
    for _ in 0..60 {
        site.get().await.expect_err("a failure");
    }
    // 60 calls and the 50 repetitions that a session may spend.
    assert_eq!(site.server.seen().len(), 110);
}

#[tokio::test]
async fn derived_sessions_share_the_budget() {
    let site = Site::new((0..400).map(|_| answer(503, &[], ""))).await;
    for _ in 0..60 {
        site.get().with(|session| session.header("x-a", "b")).await.expect_err("a failure");
    }
    assert_eq!(site.server.seen().len(), 110);
}

#[tokio::test]
async fn streams_that_can_be_sent_once_are() {
    let site = Site::new(failing(503)).await;
    let pieces = futures_util::stream::iter([Ok("abc".into()), Ok("def".into())]);
    let call = site.session.request(Method::PUT, "/thing").bytes(RequestBody::stream(pieces, Some(6)));
    assert_eq!(call.await.expect_err("a failure").attempts(), 1);
    assert_eq!(site.server.seen()[0].body, b"abcdef");
}

#[tokio::test]
async fn streams_that_can_be_read_again_are_sent_again() {
    let site = Site::new([answer(503, &[], ""), answer(204, &[], "")]).await;
    let read = || futures_util::stream::iter([Ok("abc".into())]);
    let call = site.session.request(Method::PUT, "/thing").bytes(RequestBody::replayable(read, None));
    assert_eq!(call.await.expect("an answer").attempts(), 2);
    assert!(site.server.seen().iter().all(|seen| seen.header("transfer-encoding") == Some("chunked")));
}
