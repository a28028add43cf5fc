//! Answers that don't come in time.

use std::time::Duration;

use specwright_runtime::{Kind, Retry};

use super::server::{Act, answer, bytes};
use super::{SOON, Site};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn nothing_before_the_headers() {
    let site = Site::with([Act::Stall(Vec::new())], |session| session.retry(Retry::none())).await;
    let (result, ()) = tokio::join!(site.get().into_future(), site.pass(1, seconds(30)));
    let error = result.expect_err("no answer");
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_sent()), (Kind::Timeout, 1, true));
    assert!(error.to_string().contains("30 s"), "{error}");
}

#[tokio::test]
async fn a_limit_of_the_call() {
    let site = Site::with([Act::Stall(Vec::new())], |session| session.retry(Retry::none())).await;
    let call = site.get().attempt_timeout(seconds(2));
    let (result, ()) = tokio::join!(call.into_future(), site.pass(1, seconds(2)));
    assert!(result.expect_err("no answer").is_timeout());
}

#[tokio::test]
async fn limits_below_a_second() {
    let site = Site::with([Act::Stall(Vec::new())], |session| session.retry(Retry::none())).await;
    let call = site.get().attempt_timeout(Duration::from_millis(250));
    let (result, ()) = tokio::join!(call.into_future(), site.pass(1, Duration::from_millis(250)));
    assert!(result.expect_err("no answer").to_string().contains("0.25 s"));
}

#[tokio::test]
async fn tried_again_when_it_reads() {
    let site = Site::new([Act::Stall(Vec::new()), answer(200, &[], "{}")]).await;
    let (result, ()) = tokio::join!(site.get().into_future(), site.pass(1, seconds(30)));
    assert_eq!(result.expect("an answer").attempts(), 2);
    assert_eq!(site.pauses(), [1]);
}

#[tokio::test]
async fn a_post_is_not_tried_again() {
    let site = Site::new([Act::Stall(Vec::new()), answer(200, &[], "{}")]).await;
    let (result, ()) = tokio::join!(site.post().into_future(), site.pass(1, seconds(30)));
    assert_eq!(result.expect_err("no answer").attempts(), 1);
    assert_eq!(site.server.lines(), ["POST /thing"]);
}

#[tokio::test]
async fn a_body_that_stalls() {
    let set = |session: specwright_runtime::SessionBuilder| {
        session.retry(Retry::none()).attempt_timeout(None).read_timeout(seconds(5))
    };
    let site = Site::with([Act::Stall(bytes(200, &[], b"{\"a\"", 20))], set).await;
    let (result, ()) = tokio::join!(site.get().into_future(), site.pass(1, seconds(5)));
    let error = result.expect_err("half an answer");
    assert_eq!(error.kind(), Kind::Timeout);
}

#[tokio::test]
async fn a_slow_drip_ends_with_the_attempt() {
    let set = |session: specwright_runtime::SessionBuilder| session.retry(Retry::none()).read_timeout(None);
    let site = Site::with([Act::Stall(bytes(200, &[], b"{\"a\"", 20))], set).await;
    let (result, ()) = tokio::join!(site.get().into_future(), site.pass(1, seconds(30)));
    assert_eq!(result.expect_err("half an answer").kind(), Kind::Timeout);
}

#[tokio::test]
async fn a_stream_has_no_limit_but_that_between_pieces() {
    let site = Site::new([Act::Stall(bytes(200, &[], b"half", 20))]).await;
    let mut stream = site.get().stream().await.expect("an answer");
    assert_eq!(stream.next().await.expect("a piece").expect("bytes").as_ref(), b"half");
    let stalled = async {
        while site.clock.limits() == 0 {
            tokio::task::yield_now().await;
        }
        site.clock.advance(seconds(30));
    };
    let (piece, ()) = tokio::join!(stream.next(), stalled);
    assert!(piece.expect("an end").expect_err("a stall").is_timeout());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn the_total_limit_counts_all_attempts() {
    let set = |session: specwright_runtime::SessionBuilder| session.total_timeout(seconds(40));
    let site = Site::with([Act::Stall(Vec::new()), Act::Stall(Vec::new())], set).await;
    let time = async {
        site.pass(1, seconds(30)).await;
        site.pass(2, seconds(30)).await;
    };
    let (result, ()) = tokio::join!(site.get().into_future(), time);
    let error = result.expect_err("no answer");
    assert_eq!((error.kind(), error.attempts()), (Kind::Timeout, 2));
    assert!(error.to_string().contains("40 s in all"), "{error}");
}

#[tokio::test]
async fn no_limit_at_all() {
    let site = Site::with([answer(200, &[], "{}")], |session| session.attempt_timeout(None).read_timeout(None)).await;
    tokio::time::timeout(SOON, site.get().into_future()).await.expect("in time").expect("an answer");
    assert_eq!(site.clock.limits(), 0);
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    let site = Site::new([Act::Stall(Vec::new()), answer(200, &[], "{}")]).await;
    let call = tokio::spawn(site.get().into_future());
    site.server.saw(1).await;
    call.abort();
    assert!(call.await.expect_err("cancelled").is_cancelled());
    assert_eq!(site.clock.limits(), 0);
    site.get().await.expect("another call");
}
