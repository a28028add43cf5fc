//! No secret is shown: every kind of credentials is used in every way that can fail, and all that can be seen of it
//! is searched. The server sees them all; it is asked, so that a credential which is never sent fails the test too.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use specwright_runtime::auth::{ApiKey, Basic, Bearer, Digest, Headers, IntoAuth, OAuth2};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Api, Call, Error, Got, Location, Method, Observer, Operation, Retry, Scheme, Sent, Session};
use tracing::field::{Field, Visit};

/// Stands in every secret.
const MARK: &str = "s3cr3t";

static API: Api = Api::new("guarded", "https://guarded.invalid").schemes(
    const {
        &[
            Scheme::api_key("header", Location::Header, "X-Key"),
            Scheme::api_key("query", Location::Query, "key"),
            Scheme::api_key("cookie", Location::Cookie, "key"),
            Scheme::http("basic", "basic"),
            Scheme::http("bearer", "bearer"),
            Scheme::http("digest", "digest"),
        ]
    },
);

static OPERATIONS: [Operation; 6] = [
    operation(&[&["header"]]),
    operation(&[&["query"]]),
    operation(&[&["cookie"]]),
    operation(&[&["basic"]]),
    operation(&[&["bearer"]]),
    operation(&[&["digest"]]),
];

const fn operation(security: &'static [&'static [&'static str]]) -> Operation {
    Operation::new("guarded.get", Method::GET, "/thing").api(&API).security(security)
}

/// All that was seen.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<String>>);

impl Seen {
    fn add(&self, what: &impl Debug) {
        writeln!(self.0.lock().expect("a lock"), "{what:?}\n{what:#?}").expect("a text");
    }

    fn add_error(&self, error: &Error) {
        self.add(error);
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            self.add(&format!("{error} {error:?}"));
            cause = error.source();
        }
    }
}

impl Observer for Seen {
    fn request(&self, request: &Sent<'_>) {
        self.add(request);
    }

    fn answer(&self, request: &Sent<'_>, answer: &Got<'_>) {
        self.add(&(request, answer));
    }
}

impl Visit for Seen {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.add(&format!("{field}: {value:?}"));
    }
}

/// Sees every span and event.
impl tracing::Subscriber for Seen {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        span.record(&mut self.clone());
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

/// Makes a call with credentials, in each way that it can go; tells what was seen, and what was sent.
async fn all_ways(
    operation: &'static Operation,
    auth: impl Fn() -> Arc<dyn specwright_runtime::auth::Auth>,
) -> (String, String) {
    let seen = Seen::default();
    let _tracing = tracing::subscriber::set_default(seen.clone());
    let mut sent = String::new();
    let challenge = r#"Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256"#;
    let token = || Reply::json(200, &serde_json::json!({"access_token": "s3cr3t-token", "expires_in": 60}));
    let ways: [Vec<Reply>; 6] = [
        vec![Reply::status(200)],
        vec![Reply::status(401).header("www-authenticate", challenge), Reply::status(200)],
        vec![token(), Reply::status(403), Reply::status(403)],
        vec![Reply::unreachable(), Reply::broken()],
        vec![token(), Reply::body(200, "application/json", "{"), Reply::body(200, "application/json", "{")],
        vec![Reply::status(302).header("location", "/other"), Reply::status(500)],
    ];
    for replies in ways {
        let script = Script::new(replies);
        let builder = Session::builder(&API).auth(auth()).transport(script.clone()).observer(seen.clone());
        let builder =
            builder.header("x-own", "s3cr3t-header").retry(Retry::default().retries(1).pause(Default::default()));
        let session = builder.build().expect("a session");
        let call = || Call::<serde_json::Value>::new(&session, operation).header("x-call", "s3cr3t-call");
        seen.add(&(&session, call()));
        match call().dry_run().await {
            Ok(dry) => seen.add(&format!("{dry} {dry:?} {} {:?}", dry.url(), dry.headers())),
            Err(error) => seen.add_error(&error),
        }
        seen.add(&call().into_request().expect("a request"));
        for _ in 0..2 {
            match call().raw().await {
                Ok(response) => seen.add(&response),
                Err(error) => seen.add_error(&error),
            }
            if let Err(error) = call().await {
                seen.add_error(&error);
            }
        }
        seen.add(&session);
        for request in script.sent() {
            let headers: Vec<_> =
                request.headers.values().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
            writeln!(sent, "{} {headers:?} {:?}", request.url, request.body).expect("a text");
        }
    }
    let seen = seen.0.lock().expect("a lock").clone();
    (seen, sent)
}

/// The kinds of credentials, each with the operation that wants it and a part of what must have been sent.
#[tokio::test]
async fn secrets_are_not_shown() {
    type Make = fn() -> Arc<dyn specwright_runtime::auth::Auth>;
    let kinds: [(usize, Make, &str); 9] = [
        (0, || ApiKey::new("s3cr3t key").into_auth(), "s3cr3t key"),
        (1, || ApiKey::new("s3cr3t & key").into_auth(), "key=s3cr3t%20%26%20key"),
        (2, || ApiKey::new("s3cr3t-key").into_auth(), "key=s3cr3t-key"),
        (3, || Basic::new("user", "s3cr3t").into_auth(), "Basic dXNlcjpzM2NyM3Q="),
        (4, || Bearer::new("s3cr3t-bearer").into_auth(), "Bearer s3cr3t-bearer"),
        (5, || Digest::new("user", "s3cr3t").into_auth(), "Digest username"),
        (0, || Headers::new([("authorization", "s3cr3t-hand")]).into_auth(), "s3cr3t-hand"),
        (4, || password_grant().into_auth(), "password=s3cr3t+%26"),
        (4, || client_credentials().into_auth(), "client_secret=s3cr3t"),
    ];
    for (operation, auth, expected) in kinds {
        let (seen, sent) = all_ways(&OPERATIONS[operation], auth).await;
        assert!(sent.contains(expected), "{expected} was never sent:\n{sent}");
        for secret in [MARK, "dXNlcjpzM2NyM3Q"] {
            let shown = seen.lines().find(|line| line.contains(secret));
            assert_eq!(shown, None, "{expected} is shown");
        }
        assert!(seen.contains("guarded.get"), "nothing was seen");
    }
}

fn password_grant() -> OAuth2 {
    let oauth = OAuth2::builder("https://guarded.invalid/token", "client").secret("s3cr3t");
    oauth.password("user", "s3cr3t &").build()
}

fn client_credentials() -> OAuth2 {
    use specwright_runtime::auth::oauth2::ClientAuthentication;
    let oauth = OAuth2::builder("https://guarded.invalid/token", "client").secret("s3cr3t");
    oauth.client_authentication(ClientAuthentication::Post).client_credentials().build()
}
