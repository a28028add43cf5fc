//! A server that gives tokens to whoever asks, and repeats what it was sent wherever it fails.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use specwright_apis::runtime::{RequestBody, Sending, Transport};
use specwright_runtime::testing::{Reply, Script};

/// What calls are answered; logins are answered with tokens, unless that fails too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    Good,
    /// A status, and all that was sent.
    Repeats(u16),
    /// The same, of logins too.
    Refuses(u16),
    /// A success with a body of another shape, in which all stands that was sent.
    Odd,
    /// The same, of logins too.
    OddLogin,
    Broken,
    Unreachable,
    Redirects,
}

pub(crate) const MOODS: [Mood; 11] = [
    Mood::Good,
    Mood::Repeats(401),
    Mood::Repeats(403),
    Mood::Repeats(500),
    Mood::Refuses(400),
    Mood::Refuses(503),
    Mood::Odd,
    Mood::OddLogin,
    Mood::Broken,
    Mood::Unreachable,
    Mood::Redirects,
];

/// The tokens that it gives.
pub(crate) const TOKENS: [&str; 4] =
    ["s3cr3t given/token&1", "s3cr3t refresh+2", "s3cr3t cookie", "s3cr3t session key"];

/// The server. Clones are the same.
#[derive(Clone)]
pub(crate) struct Server {
    mood: Mood,
    /// All that was sent.
    sent: Arc<Mutex<String>>,
}

impl Server {
    pub(crate) fn new(mood: Mood) -> Server {
        Server { mood, sent: Arc::default() }
    }

    pub(crate) fn sent(&self) -> String {
        self.sent.lock().expect("a lock").clone()
    }

    fn reply(&self, url: &str, all: &str) -> Reply {
        let path = url.split('?').next().unwrap_or_default();
        let is_login = path.ends_with("/token")
            || path.ends_with("/authentication")
            || path.ends_with("/constrain")
            || all.contains("createSession");
        let failed = |status: u16| {
            let said = json!({
                "error": all, "error_description": all, "errorCode": 5, "errorMessage": all, "fault": {"message": all},
                "messages": [{"message": all, "type": "ACTION_ERROR"}], "data": all, "access_token": 5,
            });
            Reply::json(status, &said).header("set-cookie", "argus_session=s3cr3t-cookie; Path=/")
        };
        match self.mood {
            Mood::Refuses(status) => failed(status),
            Mood::Repeats(status) if !is_login => failed(status),
            Mood::OddLogin => failed(200),
            Mood::Odd if !is_login => failed(200),
            Mood::Broken if !is_login => Reply::broken(),
            Mood::Unreachable if !is_login => Reply::unreachable(),
            Mood::Redirects if !is_login && !url.contains("other") => Reply::status(307).header("location", "/other"),
            _ if is_login => Reply::json(200, &tokens()).header("set-cookie", "argus_session=s3cr3t-cookie; Path=/"),
            _ => Reply::json(200, &json!({"errorCode": 0, "errorMessage": "", "ok": true, "result": null})),
        }
    }
}

/// A token in the words of every server.
fn tokens() -> Value {
    let [token, refresh, cookie, key] = TOKENS;
    json!({
        "access_token": token, "refresh_token": refresh, "token_type": "s3cr3t-type", "expires_in": 3600,
        "errorCode": 0, "errorMessage": "", "authToken": token, "result": {"authToken": token},
        "data": {
            "sessionKey": base64::Engine::encode(&base64::engine::general_purpose::STANDARD, key),
            "credentials": {"requestCredentialsData": cookie},
        },
    })
}

impl Transport for Server {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        let mut all = format!("{} {}", request.method(), request.uri());
        for (name, value) in request.headers() {
            all += &format!("\n{name}: {}", String::from_utf8_lossy(value.as_bytes()));
        }
        all += &format!("\n\n{}", String::from_utf8_lossy(request.body().bytes().unwrap_or_default()));
        self.sent.lock().expect("a lock").push_str(&all);
        let url = request.uri().to_string();
        let script = Script::always(self.reply(&url, &all));
        Box::pin(async move { script.send(request).await })
    }
}
