//! Credentials that expire in mid-flight.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use specwright_runtime::Transport;
use specwright_runtime::auth::{Auth, Fresh, Renewal, Stamp, Wanted, Working};
use specwright_runtime::testing::{PausedClock, Reply, Script};
use specwright_runtime::{
    ByteStream, Call, Error, Kind, Method, Request, RequestBody, Response, Retry, Sending, Session,
};

use super::{API, GET, POST};

/// Fetches tokens from `/token`; each is good for an hour.
#[derive(Debug, Default)]
struct Tokens {
    held: Renewal<String>,
    fetched: Arc<AtomicU32>,
}

async fn fetch(home: Session, fetched: Arc<AtomicU32>) -> Result<Fresh<String>, Error> {
    fetched.fetch_add(1, Ordering::SeqCst);
    let token: String = home.request(Method::POST, "/token").await?.text()?;
    let expires = home.clock().now() + Duration::from_secs(3600);
    Ok(Fresh::until(token, expires))
}

impl Auth for Tokens {
    fn authorize<'a>(&'a self, request: &'a mut Request, _: Wanted<'a>, home: &'a Session) -> Working<'a, Stamp> {
        Box::pin(async move {
            let (session, fetched) = (home.clone(), self.fetched.clone());
            let (token, stamp) = self.held.get(home, move |_| fetch(session, fetched)).await?;
            request.set_secret(http::header::AUTHORIZATION, &format!("Bearer {token}"))?;
            Ok(stamp)
        })
    }

    fn renew<'a>(&'a self, stamp: Stamp, _: &'a Response, home: &'a Session) -> Working<'a, bool> {
        Box::pin(async move {
            let (session, fetched) = (home.clone(), self.fetched.clone());
            self.held.renew(home, stamp, move |_| fetch(session, fetched)).await.map(|_| true)
        })
    }
}

fn site(script: &Script) -> (Session, PausedClock, Arc<AtomicU32>) {
    let clock = PausedClock::default();
    let tokens = Tokens::default();
    let fetched = tokens.fetched.clone();
    let builder = Session::builder(&API).auth(tokens).transport(script.clone()).clock(Arc::new(clock.clone()));
    (builder.retry(Retry::none()).build().expect("a session"), clock, fetched)
}

fn token(token: &'static str) -> Reply {
    Reply::body(200, "text/plain", token)
}

fn sent(script: &Script) -> Vec<(String, Option<String>)> {
    let text = |value: &http::HeaderValue| value.to_str().expect("a text").to_owned();
    let shown = |url: &str| url.trim_start_matches("https://faulty.invalid").to_owned();
    script.sent().iter().map(|sent| (shown(&sent.url), sent.headers.get("authorization").map(text))).collect()
}

fn pair(url: &str, token: Option<&str>) -> (String, Option<String>) {
    (url.to_owned(), token.map(|token| format!("Bearer {token}")))
}

#[tokio::test]
async fn fetched_once_and_kept() {
    let script = Script::new([token("t-1"), Reply::status(200), Reply::status(200)]);
    let (session, _, fetched) = site(&script);
    for _ in 0..2 {
        Call::<()>::new(&session, &GET).await.expect("an answer");
    }
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
    let wanted = [pair("/token", None), pair("/thing", Some("t-1")), pair("/thing", Some("t-1"))];
    assert_eq!(sent(&script), wanted);
}

#[tokio::test]
async fn renewed_a_minute_before_the_end() {
    let script = Script::new([token("t-1"), Reply::status(200), Reply::status(200), token("t-2"), Reply::status(200)]);
    let (session, clock, _) = site(&script);
    let call = async || Call::<()>::new(&session, &GET).await.expect("an answer");
    call().await;
    clock.advance(Duration::from_secs(3540));
    call().await;
    clock.advance(Duration::from_secs(1));
    call().await;
    assert_eq!(sent(&script)[4], pair("/thing", Some("t-2")));
}

#[tokio::test]
async fn renewed_once_after_a_refusal_and_writes_too() {
    let script = Script::new([token("t-1"), Reply::status(401), token("t-2"), Reply::status(200)]);
    let (session, _, _) = site(&script);
    Call::<()>::new(&session, &POST).json(&1).await.expect("an answer");
    assert_eq!(sent(&script)[3], pair("/thing", Some("t-2")));
}

#[tokio::test]
async fn a_second_refusal_is_final() {
    let script = Script::new([token("t-1"), Reply::status(401), token("t-2"), Reply::status(401)]);
    let (session, _, _) = site(&script);
    let error = Call::<()>::new(&session, &GET).await.expect_err("refused");
    assert!(error.is_authentication());
    assert_eq!(script.sent().len(), 4);
}

#[tokio::test]
async fn other_failures_renew_nothing() {
    let script = Script::new([token("t-1"), Reply::status(403)]);
    let (session, _, fetched) = site(&script);
    assert!(Call::<()>::new(&session, &GET).await.expect_err("forbidden").is_forbidden());
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn fifty_calls_over_an_expiry_make_one_renewal() {
    let replies = [token("t-1"), Reply::status(200), token("t-2")];
    let script = Script::new(replies.into_iter().chain((0..50).map(|_| Reply::status(200))));
    let (session, clock, fetched) = site(&script);
    Call::<()>::new(&session, &GET).await.expect("an answer");
    clock.advance(Duration::from_secs(4000));
    let calls = (0..50).map(|_| tokio::spawn(Call::<()>::new(&session, &GET).into_future()));
    for call in calls.collect::<Vec<_>>() {
        call.await.expect("a call").expect("an answer");
    }
    assert_eq!(fetched.load(Ordering::SeqCst), 2);
}

/// Gives out tokens, each of which is refused once the next one is wanted.
#[derive(Clone, Default)]
struct Strict(Arc<Counts>);

#[derive(Default)]
struct Counts {
    given: AtomicU32,
    wanted: AtomicU32,
}

impl Transport for Strict {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            // All calls are under way before the first is answered.
            tokio::task::yield_now().await;
            let given = self.0.given.load(Ordering::SeqCst);
            let (status, body) = if request.uri().path() == "/token" {
                self.0.given.fetch_add(1, Ordering::SeqCst);
                (200, format!("t-{}", given + 1))
            } else {
                let wanted = format!("Bearer t-{}", self.0.wanted.load(Ordering::SeqCst));
                let fits = request.headers()["authorization"].as_bytes() == wanted.as_bytes();
                (if fits { 200 } else { 401 }, String::new())
            };
            let body: ByteStream = Box::pin(futures_util::stream::iter([Ok(body.into())]));
            Ok(http::Response::builder().status(status).body(body).expect("an answer"))
        })
    }
}

#[tokio::test]
async fn fifty_refused_calls_make_one_renewal() {
    let server = Strict::default();
    server.0.wanted.store(1, Ordering::SeqCst);
    let builder = Session::builder(&API).auth(Tokens::default()).transport(server.clone());
    let session = builder.build().expect("a session");
    Call::<()>::new(&session, &GET).await.expect("an answer");
    server.0.wanted.store(2, Ordering::SeqCst);
    let calls = (0..50).map(|_| tokio::spawn(Call::<()>::new(&session, &POST).json(&1).into_future()));
    for call in calls.collect::<Vec<_>>() {
        call.await.expect("a call").expect("an answer");
    }
    assert_eq!(server.0.given.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_failure_is_shared_too() {
    let script = Script::always(Reply::status(500));
    let (session, _, fetched) = site(&script);
    let calls = (0..50).map(|_| tokio::spawn(Call::<()>::new(&session, &GET).into_future()));
    for call in calls.collect::<Vec<_>>() {
        let error = call.await.expect("a call").expect_err("no token");
        assert_eq!((error.kind(), error.operation()), (Kind::Status, "POST /token"));
    }
    assert!(fetched.load(Ordering::SeqCst) <= 2, "{fetched:?}");
}

#[tokio::test]
async fn cancelling_the_call_that_renews_harms_nobody() {
    let script = Script::new([token("t-1"), Reply::status(200)]);
    let (session, _, fetched) = site(&script);
    let mut first = Box::pin(Call::<()>::new(&session, &GET).into_future());
    let mut context = Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(&mut context).is_pending());
    drop(first);
    Call::<()>::new(&session, &GET).await.expect("an answer");
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn other_credentials_replace_all_of_the_session() {
    let script = Script::new([Reply::status(200), Reply::status(200)]);
    let (session, _, _) = site(&script);
    Call::<()>::new(&session, &GET).api_key("k-9").await.expect("an answer");
    let sent = &script.sent()[0].headers;
    assert_eq!((sent.get("authorization"), sent["x-key"].to_str().ok()), (None, Some("k-9")));
}

#[tokio::test]
async fn replaced_on_a_live_session() {
    let script = Script::always(Reply::status(200));
    let (session, _, _) = site(&script);
    let clone = session.clone();
    session.replace_auth("k-8");
    Call::<()>::new(&clone, &GET).await.expect("an answer");
    assert_eq!(script.sent()[0].headers["x-key"], "k-8");
}

#[tokio::test]
async fn a_dry_run_sends_nothing() {
    let script = Script::always(Reply::status(200));
    let (session, _, fetched) = site(&script);
    let dry = Call::<()>::new(&session, &GET).dry_run().await.expect("a request");
    assert_eq!((dry.url().as_str(), dry.method()), ("https://faulty.invalid/thing", &Method::GET));
    assert_eq!(script.sent().len(), 0);
    assert!(fetched.load(Ordering::SeqCst) <= 1);
    let shown = Call::<()>::new(&session, &GET).api_key("k-secret").dry_run().await.expect("a request");
    assert!(!format!("{shown} {shown:?}").contains("k-secret"));
    assert_eq!(shown.reveal().headers["x-key"], "k-secret");
}
