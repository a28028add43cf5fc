//! A gateway that answers by its rules, a folder of its own, and a clock that stands still.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use specwright_apis::agave::{Agave, AgaveBuilder};
use specwright_apis::runtime::{Bytes, HeaderMap, RequestBody, Sending, Transport};
use specwright_runtime::testing::PausedClock;

/// When it is.
pub(crate) const NOW: u64 = 1_518_136_421;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Arrived {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn form(&self) -> HashMap<String, String> {
        url::form_urlencoded::parse(&self.body).into_owned().collect()
    }

    /// Method and URL.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.url)
    }

    pub(crate) fn is_token(&self) -> bool {
        self.url.ends_with("/token")
    }
}

/// Answers every call with this result, and gives numbered tokens of which only the last one is good. Clones are the
/// same server.
#[derive(Clone)]
pub(crate) struct Gateway(Arc<State>);

struct State {
    arrived: Mutex<Vec<Arrived>>,
    given: AtomicUsize,
    /// How a token that is not good is refused.
    refusal: (u16, &'static str, String),
    /// What calls answer, by the end of their URL; else a result of null.
    answers: Mutex<Vec<(&'static str, u16, Value)>>,
}

impl Gateway {
    pub(crate) fn new() -> Gateway {
        let fault = json!({"fault": {"code": 900904, "message": "Invalid Credentials"}});
        Gateway::refusing(401, "application/json", fault.to_string())
    }

    pub(crate) fn refusing(status: u16, media_type: &'static str, body: String) -> Gateway {
        let (arrived, given, answers) = Default::default();
        Gateway(Arc::new(State { arrived, given, refusal: (status, media_type, body), answers }))
    }

    /// Answers calls whose URL has this in it, the first time; the last answer stays.
    pub(crate) fn answer(self, part: &'static str, status: u16, body: Value) -> Gateway {
        self.0.answers.lock().unwrap().push((part, status, body));
        self
    }

    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.0.arrived.lock().unwrap().clone()
    }

    pub(crate) fn tokens(&self) -> Vec<Arrived> {
        self.arrived().into_iter().filter(Arrived::is_token).collect()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.arrived().iter().map(Arrived::line).collect()
    }

    fn reply(&self, request: &Arrived) -> (u16, &'static str, Vec<u8>) {
        let given = &self.0.given;
        if request.is_token() {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            let token = json!({
                "access_token": format!("at-{number}"), "refresh_token": format!("rt-{number}"),
                "expires_in": 14400, "token_type": "bearer", "scope": "default",
            });
            return (200, "application/json", token.to_string().into());
        }
        let good = format!("Bearer at-{}", given.load(Ordering::SeqCst).max(1));
        let own = request.header("authorization");
        if own.starts_with("Bearer ") && own != good && own != "Bearer at-good" {
            let (status, media_type, body) = &self.0.refusal;
            return (*status, media_type, body.clone().into());
        }
        let mut answers = self.0.answers.lock().unwrap();
        let fits = |(part, _, _): &(&str, u16, Value)| request.url.contains(part);
        let Some(at) = answers.iter().position(fits) else {
            return (200, "application/json", json!({"status": "success", "result": null}).to_string().into());
        };
        let more = answers.iter().filter(|answer| fits(answer)).count() > 1;
        let (_, status, body) = if more { answers.remove(at) } else { answers[at].clone() };
        (status, "application/json", body.to_string().into())
    }

    /// A builder that calls this gateway.
    pub(crate) fn builder(&self, clock: &PausedClock) -> AgaveBuilder {
        let (gateway, clock) = (self.clone(), Arc::new(clock.clone()));
        Agave::builder().session(|session| session.transport(gateway).clock(clock))
    }
}

impl Transport for Gateway {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.bytes().map(<[u8]>::to_vec).unwrap_or_default();
            let (method, url) = (head.method.to_string(), head.uri.to_string());
            let arrived = Arrived { method, url, headers: head.headers, body };
            let (status, media_type, body) = self.reply(&arrived);
            self.0.arrived.lock().unwrap().push(arrived);
            let answer = http::Response::builder().status(status).header("content-type", media_type);
            Ok(answer.body(stream::iter([Ok(Bytes::from(body))]).boxed()).unwrap())
        })
    }
}

pub(crate) fn clock() -> PausedClock {
    PausedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
}

/// A folder that goes when this is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("specwright-agave-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The variables of a user who is at home here.
    pub(crate) fn var(&self) -> impl Fn(&str) -> Option<String> + use<> {
        let home = self.0.display().to_string();
        move |name| (name == "HOME").then(|| home.clone())
    }

    pub(crate) fn write(&self, name: &str, value: &Value) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, value.to_string()).unwrap();
        path
    }

    pub(crate) fn read(&self, name: &str) -> Value {
        serde_json::from_slice(&std::fs::read(self.0.join(name)).unwrap()).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
