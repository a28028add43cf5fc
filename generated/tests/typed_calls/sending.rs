//! How calls are sent: time limits, connections, and calls from code that is not asynchronous.

use std::time::{Duration, Instant};

use serde_json::json;
use specwright_apis::argus;
use specwright_apis::argus::currentuser::v1::user;
use specwright_apis::argus::customers::v2::{customer, domain};
use specwright_apis::runtime::{Error, Kind, Retry, Session};

use crate::harness::{KEY, Site, get, stash};
use crate::server::{Answer, Refusing};

/// Long enough for a test to fail by it.
const LONG: Duration = Duration::from_secs(60);
/// Short enough to wait for.
const SHORT: Duration = Duration::from_millis(20);

fn late(delay: Duration) -> Answer {
    Answer { delay, ..stash(json!({"id": 1})) }
}

fn session(site: &Site, limit: impl Into<Option<Duration>>) -> Session {
    let builder = Session::builder(&argus::API).base_url(site.server.url()).api_key(KEY);
    builder.attempt_timeout(limit).retry(Retry::none()).build().expect("a session")
}

#[track_caller]
fn is_timeout(error: &Error) {
    assert_eq!((error.kind(), error.status(), error.attempts()), (Kind::Timeout, None, 1));
    assert!(error.is_timeout() && error.may_have_been_sent() && !error.is_connect());
    assert_eq!(error.operation(), "argus.currentuser.v1.user.get_current_user");
    assert_eq!(error.to_string(), "argus.currentuser.v1.user.get_current_user: no answer within 0.02 s");
}

/// One attempt each.
#[tokio::test]
async fn time_limits() {
    let site = Site::start([late(LONG), late(LONG)]).await;
    let begin = Instant::now();
    is_timeout(&user::get_current_user(&site.session).attempt_timeout(SHORT).await.expect_err("too late"));
    is_timeout(&user::get_current_user(&session(&site, SHORT)).await.expect_err("too late"));
    assert!(begin.elapsed() < LONG / 2);
}

/// The call's limit is the one that counts, also when it is none.
#[tokio::test]
async fn time_limits_that_are_lifted() {
    let site = Site::start([late(SHORT), late(SHORT), late(SHORT)]).await;
    let hasty = session(&site, Duration::ZERO);
    user::get_current_user(&hasty).attempt_timeout(None).await.expect("an answer");
    user::get_current_user(&hasty).attempt_timeout(LONG).await.expect("an answer");
    user::get_current_user(&session(&site, None)).await.expect("an answer");
}

/// Recording `connection_refused`.
#[tokio::test]
async fn refused_connections() {
    let port = Refusing::new().expect("a port");
    let url = format!("http://{}", port.address().expect("an address"));
    let builder = Session::builder(&argus::API).base_url(url).api_key(KEY);
    let session = builder.retry(Retry::none()).build().expect("a session");
    let error = user::get_current_user(&session).await.expect_err("no connection");
    assert_eq!((error.kind(), error.status()), (Kind::Connect, None));
    assert!(error.is_connect() && !error.may_have_been_sent() && !error.is_timeout());
    assert_eq!(error.operation(), "argus.currentuser.v1.user.get_current_user");
    assert!(error.to_string().contains("no connection: Connection refused"), "{error}");
}

/// Recording `auth_apikey_two_calls_keepalive`; besides, that clones of a session share connections.
#[tokio::test]
async fn calls_reuse_a_connection() {
    let site = Site::start([stash(json!({})), stash(json!({})), stash(json!([]))]).await;
    user::get_current_user(&site.session).await.expect("an answer");
    user::get_current_user(&site.session).await.expect("an answer");
    domain::get_domains(&site.session.clone()).await.expect("an answer");
    let connections: Vec<_> = site.server.received().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [1, 1, 1]);
}

/// A failure leaves the connection usable.
#[tokio::test]
async fn failures_keep_the_connection() {
    let site = Site::start([Answer::new(404, "text/plain", "no"), stash(json!({}))]).await;
    user::get_current_user(&site.session).await.expect_err("404");
    user::get_current_user(&site.session).await.expect("an answer");
    let connections: Vec<_> = site.server.received().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [1, 1]);
}

/// Calls are values that own what they need: they can be sent from another task, at the same time.
#[tokio::test]
async fn calls_at_the_same_time() {
    let site = Site::start((0..4).map(|_| stash(json!({"id": 1})))).await;
    let call = |name: &str| tokio::spawn(customer::get_customer(&site.session, name).into_future());
    let tasks: Vec<_> = ["a", "b", "c", "d"].into_iter().map(call).collect();
    for task in tasks {
        let answer = task.await.expect("no panic").expect("an answer");
        assert_eq!(answer.into_data().expect("data").id, Some(1));
    }
    let mut paths: Vec<_> = site.server.received().into_iter().map(|request| request.path).collect();
    paths.sort();
    assert_eq!(paths, ["a", "b", "c", "d"].map(|name| format!("/customers/v2/customer/{name}")));
}

/// Nothing is sent before a call is awaited.
#[tokio::test]
async fn calls_wait_to_be_awaited() {
    let site = Site::start([stash(json!({}))]).await;
    let call = user::get_current_user(&site.session);
    let future = call.into_future();
    tokio::task::yield_now().await;
    site.has_sent_nothing();
    future.await.expect("an answer");
    site.has_sent(get("/currentuser/v1/user"));
}

#[test]
fn blocking_calls() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let script = [stash(json!({"id": 7})), stash(json!({"id": 8})), Answer::new(404, "text/plain", "no"), late(LONG)];
    let site = runtime.block_on(Site::start(script));
    let user = user::get_current_user(&site.session).send_blocking().expect("an answer");
    assert_eq!(user.into_data().expect("data").id, Some(7));
    let found = customer::get_customer(&site.session, "acme").domain("d").send_blocking().expect("an answer");
    assert_eq!(found.into_data().expect("data").id, Some(8));
    let error = user::get_current_user(&site.session).send_blocking().expect_err("404");
    assert!(error.is_not_found());
    let connections: Vec<_> = site.server.received().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [1, 1, 1]);
    let error = user::get_current_user(&site.session).attempt_timeout(SHORT).send_blocking().expect_err("too late");
    is_timeout(&error);
}

/// Waiting would stop the runtime's thread.
#[tokio::test]
async fn blocking_calls_in_a_runtime() {
    let site = Site::start([]).await;
    let errors = [
        user::get_current_user(&site.session).send_blocking().map(drop).expect_err("a refusal"),
        customer::get_customer(&site.session, "acme").send_blocking().map(drop).expect_err("a refusal"),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.attempts()), (Kind::Build, 0));
        assert!(error.to_string().contains("await it") && !error.may_have_been_sent(), "{error}");
    }
    site.has_sent_nothing();
}
