//! Credentials, redirects, compression and streams, as httpbin judges them.

use std::time::Duration;

use serde_json::{Value, json};
use specwright_runtime::auth::Digest;
use specwright_runtime::{Call, Kind, Method, Response, Retry, SessionBuilder};

use super::session;

/// The server, if one is named.
fn named() -> Option<SessionBuilder> {
    let Ok(url) = std::env::var("SPECWRIGHT_HTTPBIN") else {
        eprintln!("SKIPPED, for SPECWRIGHT_HTTPBIN names no server");
        return None;
    };
    Some(session(&url))
}

fn get(builder: SessionBuilder, path: &str) -> Call<Response> {
    builder.build().expect("a session").request(Method::GET, path)
}

async fn json(builder: SessionBuilder, path: &str) -> Value {
    get(builder, path).await.expect("an answer").json().expect("JSON")
}

#[tokio::test]
async fn basic() {
    let Some(session) = named() else { return };
    let answer = json(session.basic("user", "pass wörd"), "/basic-auth/user/pass%20w%C3%B6rd").await;
    assert_eq!(answer, json!({"authenticated": true, "user": "user"}));
    let Some(session) = named() else { return };
    let error = get(session.basic("user", "other"), "/basic-auth/user/pass").await.expect_err("a wrong password");
    assert!(error.is_authentication() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn bearer() {
    let Some(session) = named() else { return };
    let answer = json(session.bearer("t-1"), "/bearer").await;
    assert_eq!(answer, json!({"authenticated": true, "token": "t-1"}));
}

#[tokio::test]
async fn digest() {
    for path in ["auth/user/pass", "auth/user/pass/MD5", "auth/user/pass/SHA-256", "auth-int/user/pass/SHA-256"] {
        let Some(session) = named() else { return };
        let session = session.auth(Digest::new("user", "pass")).build().expect("a session");
        for attempts in [2, 1] {
            let answer = session.request(Method::GET, &format!("/digest-auth/{path}")).await.expect("an answer");
            // The challenge of the first answer serves the next request too.
            assert!(answer.attempts() <= attempts.max(2), "{path}");
            assert_eq!(answer.json::<Value>().expect("JSON")["authenticated"], true, "{path}");
        }
    }
    let Some(session) = named() else { return };
    let error = get(session.auth(Digest::new("user", "other")), "/digest-auth/auth/user/pass").await;
    assert!(error.expect_err("a wrong password").is_authentication());
}

#[tokio::test]
async fn redirects() {
    for path in ["/redirect/5", "/relative-redirect/5", "/absolute-redirect/5", "/redirect-to?url=/get&status_code=307"]
    {
        let Some(session) = named() else { return };
        let answer = json(session.basic("user", "pass"), path).await;
        assert!(answer["url"].as_str().expect("a URL").ends_with("/get"), "{answer}");
        assert!(
            answer["headers"]["Authorization"].as_str().is_some_and(|value| value.starts_with("Basic")),
            "{answer}"
        );
    }
    let Some(session) = named() else { return };
    let error = get(session, "/redirect/11").await.expect_err("too many");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
}

#[tokio::test]
async fn compression() {
    for (path, word) in [("/gzip", "gzipped"), ("/deflate", "deflated"), ("/brotli", "brotli")] {
        let Some(session) = named() else { return };
        assert_eq!(json(session, path).await[word], true);
    }
    let Some(session) = named() else { return };
    let error = get(session.largest_answer(10), "/gzip").await.expect_err("too much");
    assert_eq!(error.kind(), Kind::Decode);
}

#[tokio::test]
async fn what_is_sent() {
    let Some(session) = named() else { return };
    let session = session.query("everywhere", "a b").header("X-Everywhere", "h").build().expect("a session");
    let call = session.request(Method::POST, "/anything/é%2Fx").query("q", "ü&=").json(&json!({"a": [1, "ß"]}));
    let answer: Value = call.await.expect("an answer").json().expect("JSON");
    assert_eq!(answer["args"], json!({"everywhere": "a b", "q": "ü&="}));
    assert_eq!((&answer["json"], &answer["headers"]["X-Everywhere"]), (&json!({"a": [1, "ß"]}), &json!("h")));
    let call = session.request(Method::PUT, "/put").form(&json!({"a": ["1", "2"], "b": "x y"}));
    let answer: Value = call.await.expect("an answer").json().expect("JSON");
    assert_eq!(answer["form"], json!({"a": ["1", "2"], "b": "x y"}));
    let call = session.request(Method::PATCH, "/patch").text("plain ü");
    let answer: Value = call.await.expect("an answer").json().expect("JSON");
    assert_eq!(answer["data"], "plain ü");
}

#[tokio::test]
async fn cookies() {
    let Some(session) = named() else { return };
    let session = session.build().expect("a session");
    session.request(Method::GET, "/cookies/set?a=b").await.expect("an answer");
    let answer: Value = session.request(Method::GET, "/cookies").await.expect("an answer").json().expect("JSON");
    assert_eq!(answer, json!({"cookies": {"a": "b"}}));
}

#[tokio::test]
async fn statuses() {
    let Some(session) = named() else { return };
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let session = session.retry(retry).build().expect("a session");
    for (status, attempts) in [(404, 1), (418, 1), (503, 4)] {
        let error = session.request(Method::GET, &format!("/status/{status}")).await.expect_err("a failure");
        assert_eq!((error.status().map(|s| s.as_u16()), error.attempts()), (Some(status), attempts));
    }
}

#[tokio::test]
async fn streams() {
    let Some(session) = named() else { return };
    let mut stream = get(session, "/stream-bytes/100000?seed=1&chunk_size=1000").stream().await.expect("an answer");
    let mut length = 0;
    while let Some(piece) = stream.next().await {
        length += piece.expect("a piece").len();
    }
    assert_eq!(length, 100_000);
}

#[tokio::test]
async fn time_limits() {
    let Some(session) = named() else { return };
    let error = get(session.attempt_timeout(Duration::from_millis(300)), "/delay/3").await.expect_err("late");
    assert!(error.is_timeout());
    let Some(session) = named() else { return };
    let error = get(session.read_timeout(Duration::from_millis(200)), "/drip?duration=4&numbytes=2&delay=0").await;
    assert!(error.expect_err("slow").is_timeout());
}
