//! Failures as values.

use std::error::Error as _;

use serde_json::{Value, json};
use specwright_apis::argus::cases::v2::{CommentAddRequest, case};
use specwright_apis::argus::currentuser::v1::user;
use specwright_apis::argus::events::v2::event;
use specwright_apis::argus::signatures::v1::policy;
use specwright_apis::argus::{ResultMessageType, ResultStash};
use specwright_apis::runtime::{Error, Kind};

use crate::harness::{Site, failure, get};
use crate::server::{Action, Answer};

/// The messages of an error as kind, field and text.
fn messages(error: &Error) -> Vec<(String, Option<String>, String)> {
    error.messages().into_iter().map(|m| (m.kind.expect("a kind"), m.field, m.text)).collect()
}

/// How a case is asked for in these tests, once.
async fn failing(answer: Answer) -> (Site, Error) {
    let site = Site::start([answer]).await;
    let error = case::get_case_metadata_by_id(&site.session, 1).await.expect_err("a failure");
    site.has_sent(get("/cases/v2/case/1"));
    (site, error)
}

/// Recording `error_404`.
#[tokio::test]
async fn not_found() {
    let answer = failure(404, &[("ACTION_ERROR", None, "Case not found")]).header("X-Request-Id", "r-1");
    let body = answer.body.clone();
    let (_site, error) = failing(answer).await;
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Status, Some(404)));
    assert!(error.is_not_found() && error.may_have_been_sent());
    assert!(!error.is_forbidden() && !error.is_authentication() && !error.is_timeout() && !error.is_decode());
    assert_eq!(error.operation(), "argus.cases.v2.case.get_case_metadata_by_id");
    assert_eq!(error.attempts(), 1);
    assert_eq!(messages(&error), [("ACTION_ERROR".into(), None, "Case not found".into())]);
    assert_eq!(error.headers()["x-request-id"], "r-1");
    assert_eq!(error.body()[..], body);
    let stash: ResultStash<Value> = error.body_as().expect("the envelope");
    assert_eq!((stash.response_code, stash.data), (Some(404), None));
    assert_eq!(stash.messages.expect("messages")[0].r#type, Some(ResultMessageType::ActionError));
    let text = error.to_string();
    assert_eq!(text, "argus.cases.v2.case.get_case_metadata_by_id: the server answered 404 Not Found: Case not found");
}

/// Recording `error_412_field_error`.
#[tokio::test]
async fn field_errors() {
    let field_error = ("FIELD_ERROR", Some("comment"), "may not be empty");
    let site = Site::start([failure(412, &[field_error, ("WARNING", None, "other")])]).await;
    let error = case::add_comment(&site.session, 1, &CommentAddRequest::new("")).await.expect_err("412");
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Status, Some(412)));
    let expected = [
        ("FIELD_ERROR".into(), Some("comment".into()), "may not be empty".into()),
        ("WARNING".into(), None, "other".into()),
    ];
    assert_eq!(messages(&error), expected);
    assert!(error.to_string().ends_with("412 Precondition Failed: comment: may not be empty; other"), "{error}");
}

/// Recordings `error_401`, `error_400_generic`, `error_429_not_retried` and those of retries: nothing is repeated.
#[tokio::test]
async fn failing_statuses() {
    for status in [400, 401, 403, 404, 409, 422, 429, 500, 503] {
        let answer = failure(status, &[("ACTION_ERROR", None, "no")]).header("Retry-After", "0");
        let (_site, error) = failing(answer).await;
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Status, Some(status)));
        assert_eq!((error.attempts(), messages(&error).len()), (1, 1));
        assert_eq!(error.is_authentication(), status == 401);
        assert_eq!(error.is_forbidden(), status == 403);
        assert_eq!(error.is_not_found(), status == 404);
    }
}

/// Recordings `redirect_same_host_followed` and `redirect_other_origin_leaks_api_key`: here no redirect is followed.
#[tokio::test]
async fn redirects_that_are_not_followed_are_failures() {
    let elsewhere = Site::start([]).await;
    for location in ["/cases/v2/case/2".to_owned(), elsewhere.server.url()] {
        let answer = Answer { status: 302, ..Answer::default() }.header("Location", &location);
        let (_site, error) = failing(answer).await;
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Status, Some(302)));
        assert_eq!(error.headers()["location"], *location);
    }
    elsewhere.has_sent_nothing();
}

#[tokio::test]
async fn failures_without_the_envelope() {
    for body in ["null", "7", "[]", "{}", r#"{"messages": null}"#, r#"{"messages": 1}"#] {
        let (_site, error) = failing(Answer::new(502, "application/json", body)).await;
        assert_eq!((error.messages(), &error.body()[..]), (Vec::new(), body.as_bytes()));
    }
    let page = format!("<html>\n  bad\n  gateway {}</html>", "…".repeat(300));
    let (_site, error) = failing(Answer::new(502, "text/html", page.clone())).await;
    assert_eq!((error.messages(), &error.body()[..]), (Vec::new(), page.as_bytes()));
    let text = error.to_string();
    assert!(text.contains("502 Bad Gateway: <html> bad gateway …") && text.lines().count() == 1, "{text}");
    assert!(text.chars().count() < 350, "{text}");
}

#[tokio::test]
async fn undecodable_successes() {
    for (media_type, body) in [
        ("text/html", "<html>not JSON</html>"),
        ("application/json", ""),
        ("application/json", "[]"),
        ("application/json", "null"),
        ("application/json", r#"{"data": {"id": "not a number"}}"#),
        ("application/json", r#"{"data": {"id": 1}"#),
    ] {
        let (_site, error) = failing(Answer::new(200, media_type, body).header("X-Request-Id", "r-1")).await;
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (Kind::Decode, Some(200)));
        assert!(error.is_decode() && error.may_have_been_sent());
        assert_eq!((&error.body()[..], &error.headers()["x-request-id"]), (body.as_bytes(), &"r-1".parse().unwrap()));
        assert_eq!(error.operation(), "argus.cases.v2.case.get_case_metadata_by_id");
        assert!(error.source().is_some());
        assert!(error.to_string().starts_with("argus.cases.v2.case.get_case_metadata_by_id: "), "{error}");
    }
}

/// Bytes have no wrong form; a text has.
#[tokio::test]
async fn bytes_and_texts_that_are_no_utf_8() {
    let answer = || Answer::new(200, "text/plain", *b"\xff");
    let site = Site::start([answer(), answer()]).await;
    assert_eq!(event::get_pcap(&site.session, 1, 2, "e-1").await.expect("bytes")[..], *b"\xff");
    let error = policy::fetch_policy_file(&site.session, 1).await.expect_err("no text");
    assert_eq!((error.kind(), &error.body()[..]), (Kind::Decode, &b"\xff"[..]));
}

/// Recording `connection_closed_once_then_ok`: here nothing is repeated.
#[tokio::test]
async fn connections_that_break() {
    let site = Site::start([]).await;
    site.server.interpose(Some(Action::Close));
    let error = user::get_current_user(&site.session).await.expect_err("no answer");
    assert_eq!((error.kind(), error.status(), error.attempts()), (Kind::Transport, None, 1));
    assert!(error.may_have_been_sent() && !error.is_connect() && !error.is_timeout());
    assert!(error.headers().is_empty() && error.body().is_empty() && error.messages().is_empty());
    assert!(error.source().is_some());
    site.has_sent(get("/currentuser/v1/user"));
}

/// An answer that ends before its length.
#[tokio::test]
async fn answers_that_break() {
    let answer = Answer::json(200, &json!({})).header("Content-Length", "9").header("Connection", "close");
    let (_site, error) = failing(answer).await;
    assert_eq!(error.kind(), Kind::Transport);
    assert!(error.may_have_been_sent());
}

#[tokio::test]
async fn errors_are_small_and_portable() {
    fn portable<T: Send + Sync + 'static>(_: &T) {}
    let (_site, error) = failing(failure(404, &[])).await;
    portable(&error);
    assert_eq!(size_of_val(&error), size_of::<usize>());
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(boxed.downcast_ref::<Error>().is_some_and(Error::is_not_found));
}
