//! Security schemes of each kind, and what fits them.

use serde_json::{Value, json};
use specwright_runtime::auth::{Bearer, IntoAuth, OAuth2};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Api, Call, Kind, Location, Method, Operation, Scheme, Session};

static API: Api = Api::new("sample", "https://api.example.org/v1/").schemes(
    const {
        &[
            Scheme::api_key("key", Location::Header, "X-Key"),
            Scheme::openid_connect("oidc", "/login/.well-known/openid-configuration"),
            Scheme::mutual_tls("certificate"),
        ]
    },
);

static BY_KEY: Operation = operation(&[&["key"]]);
static BY_TOKEN: Operation = operation(&[&["oidc"]]);
static BY_CERTIFICATE: Operation = operation(&[&["certificate"]]);
static BY_BOTH: Operation = operation(&[&["certificate", "key"]]);

const fn operation(security: &'static [&'static [&'static str]]) -> Operation {
    Operation::new("sample.get", Method::GET, "/thing").api(&API).security(security)
}

fn call(session: &Session, operation: &'static Operation) -> Call<Value> {
    Call::new(session, operation)
}

fn discovered() -> Reply {
    let issuer = "https://api.example.org/login";
    Reply::json(200, &json!({"issuer": issuer, "token_endpoint": format!("{issuer}/token"), "more": 1}))
}

#[tokio::test]
async fn the_server_of_openid_connect_is_asked_once_for_its_token_endpoint() {
    let token = |name: &str| Reply::json(200, &json!({"access_token": name, "expires_in": 3600}));
    let answer = || Reply::json(200, &json!({}));
    let script = Script::new([discovered(), token("one"), answer(), Reply::status(401), token("two"), answer()]);
    let oauth = OAuth2::of(&API, "id").expect("it is described").secret("s").client_credentials().build();
    let session = Session::builder(&API).auth(oauth.clone()).transport(script.clone()).build().expect("a session");
    call(&session, &BY_TOKEN).await.expect("an answer");
    call(&session, &BY_TOKEN).await.expect("an answer, with another token");
    let urls: Vec<String> = script.sent().into_iter().map(|request| request.url).collect();
    let (login, thing) = ("https://api.example.org/login", "https://api.example.org/v1/thing");
    let token_url = format!("{login}/token");
    let place = format!("{login}/.well-known/openid-configuration");
    assert_eq!(urls, [place.as_str(), &token_url, thing, thing, &token_url, thing]);
    let last = &script.sent()[5].headers["authorization"];
    assert_eq!(last, "Bearer two");
    let metadata = oauth.metadata(&session).await.expect("it was asked");
    assert_eq!(metadata.token_endpoint.as_deref(), Some(token_url.as_str()));
}

#[tokio::test]
async fn a_server_without_a_token_endpoint_gives_none() {
    let said = json!({"issuer": "https://login.example.org"});
    let script = Script::always(Reply::json(200, &said));
    let oauth = OAuth2::discovered("https://login.example.org", "id").client_credentials().build();
    let session = Session::builder(&API).auth(oauth).transport(script).build().expect("a session");
    let error = call(&session, &BY_TOKEN).await.expect_err("no token");
    assert_eq!((error.kind(), error.message()), (Kind::Auth, "https://login.example.org has no token endpoint"));
    let unknown = OAuth2::builder("https://login.example.org/token", "id").build();
    assert!(unknown.metadata(&session).await.expect_err("only one URL is known").is_authentication());
}

#[tokio::test]
async fn a_token_can_stand_where_a_key_is_described() {
    let script = Script::always(Reply::json(200, &json!({})));
    let session = |auth| Session::builder(&API).auth(auth).transport(script.clone()).build().expect("a session");
    let error = call(&session(Bearer::new("t-1").into_auth()), &BY_KEY).await.expect_err("a token is no key");
    assert_eq!(error.kind(), Kind::Auth);
    let fitting = session(Bearer::new("t-1").for_scheme("key").into_auth());
    call(&fitting, &BY_KEY).await.expect("an answer");
    let error = call(&fitting, &BY_TOKEN).await.expect_err("they are for the other scheme only");
    assert_eq!(error.kind(), Kind::Auth);
    let sent = script.sent();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].headers["authorization"], "Bearer t-1");
    assert!(!sent[0].headers.contains_key("x-key"));
}

#[tokio::test]
async fn a_certificate_of_the_session_is_all_that_mutual_tls_wants() {
    let script = Script::always(Reply::json(200, &json!({})));
    let builder = || Session::builder(&API).transport(script.clone());
    assert!(builder().build().is_err(), "nobody calls");
    let session = builder().client_certificate("/nowhere/client.pem", None).build().expect("a session");
    call(&session, &BY_CERTIFICATE).await.expect("an answer");
    let error = call(&session, &BY_BOTH).await.expect_err("a key is wanted besides");
    assert_eq!(error.kind(), Kind::Auth);
    let both = session.with().api_key("k-1").build().expect("a session");
    call(&both, &BY_BOTH).await.expect("an answer");
    assert_eq!(script.sent()[1].headers["x-key"], "k-1");
    let without = builder().api_key("k-1").build().expect("a session");
    assert_eq!(call(&without, &BY_CERTIFICATE).await.expect_err("no certificate").kind(), Kind::Auth);
}

#[tokio::test]
async fn nobody_can_be_authenticated() {
    let script = Script::always(Reply::status(204));
    let session = Session::builder(&API).unauthenticated().transport(script.clone()).build().expect("a session");
    assert!(session.authenticate().await.expect_err("there are no credentials").is_authentication());
    assert!(script.sent().is_empty());
}
