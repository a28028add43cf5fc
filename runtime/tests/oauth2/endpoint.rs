//! A server that answers by a function, over a transport that is none.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures_util::stream;
use serde_json::{Value, json};
use specwright_runtime::auth::OAuth2;
use specwright_runtime::testing::PausedClock;
use specwright_runtime::{
    Api, Bytes, HeaderMap, Method, RequestBody, Response, Scheme, Sending, Session, Transport, TransportError,
};
use tokio::sync::Semaphore;

pub(crate) static API: Api = Api::new("sample", "https://api.example.org").schemes(const { &[Scheme::other("oauth")] });

pub(crate) const TOKEN_URL: &str = "https://login.example.org/token";

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) form: HashMap<String, String>,
}

impl Arrived {
    pub(crate) fn is_token(&self) -> bool {
        self.url.starts_with(TOKEN_URL)
    }

    pub(crate) fn authorization(&self) -> &str {
        self.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

type Answer = dyn Fn(&Arrived) -> Option<(u16, Value)> + Send + Sync;

/// Answers by a function; none is a connection that is not made.
#[derive(Clone)]
pub(crate) struct Endpoint {
    answer: Arc<Answer>,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    /// How many requests for tokens may be answered; the others wait.
    pub(crate) gate: Arc<Semaphore>,
}

impl Endpoint {
    pub(crate) fn new(answer: impl Fn(&Arrived) -> Option<(u16, Value)> + Send + Sync + 'static) -> Endpoint {
        let gate = Arc::new(Semaphore::new(Semaphore::MAX_PERMITS));
        Endpoint { answer: Arc::new(answer), arrived: Arc::default(), gate }
    }

    /// One that gives a new token each time, numbered from 1, and takes only the last one.
    pub(crate) fn giving(lifetime: u64) -> Endpoint {
        let given = Mutex::new(0);
        Endpoint::new(move |request| {
            let mut given = given.lock().unwrap();
            if request.is_token() {
                *given += 1;
                return Some((200, token(*given, lifetime)));
            }
            let good = request.authorization() == format!("Bearer at-{given}");
            Some(if good { (200, json!({})) } else { (401, json!({"message": "expired"})) })
        })
    }

    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    pub(crate) fn tokens(&self) -> Vec<Arrived> {
        self.arrived().into_iter().filter(Arrived::is_token).collect()
    }

    pub(crate) fn session(&self, oauth: &OAuth2, clock: &PausedClock) -> Session {
        let builder = Session::builder(&API).auth(oauth.clone()).transport(self.clone());
        builder.clock(Arc::new(clock.clone())).build().unwrap()
    }
}

impl Transport for Endpoint {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        let (head, body) = request.into_parts();
        let form = url::form_urlencoded::parse(body.bytes().unwrap_or_default()).into_owned().collect();
        let arrived = Arrived { method: head.method, url: head.uri.to_string(), headers: head.headers, form };
        Box::pin(async move {
            self.arrived.lock().unwrap().push(arrived.clone());
            if arrived.is_token() {
                self.gate.acquire().await.unwrap().forget();
            }
            let Some((status, body)) = (self.answer)(&arrived) else {
                return Err(TransportError::unsent("connection refused"));
            };
            let body = Bytes::from(body.to_string());
            let answer = http::Response::builder().status(status).header("content-type", "application/json");
            Ok(answer.body(Box::pin(stream::iter([Ok(body)])) as _).unwrap())
        })
    }
}

/// The answer that gives token number `n`.
pub(crate) fn token(n: u32, lifetime: u64) -> Value {
    json!({
        "access_token": format!("at-{n}"), "refresh_token": format!("rt-{n}"), "expires_in": lifetime,
        "token_type": "bearer", "scope": "default",
    })
}

pub(crate) fn clock() -> PausedClock {
    PausedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_518_136_421))
}

/// A call with the session's credentials.
pub(crate) async fn get(session: &Session) -> Result<Response, specwright_runtime::Error> {
    session.request(Method::GET, "/thing").await
}
