//! What is sent to get a token.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::{ClientAuthentication, OAuth2Builder, Refusal};
use specwright_runtime::{Api, AskPassword, Kind, Retry, Scheme};

use crate::endpoint::{API, Arrived, Endpoint, TOKEN_URL, clock, get, token};

fn builder() -> OAuth2Builder {
    OAuth2::builder(TOKEN_URL, "client&").secret("se cret")
}

/// The one request for a token that the first call makes.
async fn sent(oauth: OAuth2) -> Arrived {
    let server = Endpoint::giving(3600);
    let session = server.session(&oauth, &clock());
    get(&session).await.unwrap();
    let sent = server.tokens();
    assert_eq!(sent.len(), 1);
    assert_eq!(server.arrived()[1].authorization(), "Bearer at-1");
    sent[0].clone()
}

fn pairs(request: &Arrived) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = request.form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pairs.sort_unstable();
    pairs
}

#[tokio::test]
async fn password() {
    let sent = sent(builder().password("user", "PaZ w0r&6!").scope("a").scope("b").build()).await;
    let wanted = [("grant_type", "password"), ("password", "PaZ w0r&6!"), ("scope", "a b"), ("username", "user")];
    assert_eq!(pairs(&sent), wanted);
    assert_eq!(sent.authorization(), format!("Basic {}", STANDARD.encode("client%26:se+cret")));
    assert_eq!(sent.headers["content-type"], "application/x-www-form-urlencoded");
}

#[tokio::test]
async fn client_credentials_in_the_form() {
    let oauth = builder().client_authentication(ClientAuthentication::Post).client_credentials();
    let sent = sent(oauth.parameter("audience", "x").build()).await;
    let client = [("client_id", "client&"), ("client_secret", "se cret"), ("grant_type", "client_credentials")];
    assert_eq!(pairs(&sent), [&[("audience", "x")], &client[..]].concat());
    assert_eq!(sent.authorization(), "");
}

#[tokio::test]
async fn plain_basic_and_a_grant_of_another_name() {
    let oauth = builder().client_authentication(ClientAuthentication::PlainBasic);
    let sent = sent(oauth.grant("admin_password", [("token_username", "other")]).build()).await;
    assert_eq!(pairs(&sent), [("grant_type", "admin_password"), ("token_username", "other")]);
    assert_eq!(sent.authorization(), format!("Basic {}", STANDARD.encode("client&:se cret")));
}

#[tokio::test]
async fn a_refresh_token_alone() {
    let oauth = OAuth2::builder(format!("{TOKEN_URL}?pretty=true"), "public").refresh_token("rt-0").build();
    let sent = sent(oauth).await;
    let wanted = [("client_id", "public"), ("grant_type", "refresh_token"), ("refresh_token", "rt-0")];
    assert_eq!(pairs(&sent), wanted);
    assert_eq!(sent.url, format!("{TOKEN_URL}?pretty=true"));
}

#[test]
fn descriptions_say_where_tokens_are_got() {
    static DESCRIBED: Api = Api::new("described", "https://api.example.org/v1")
        .schemes(const { &[Scheme::oauth2("oauth", "/token", "", &["read"])] });
    assert!(OAuth2::of(&DESCRIBED, "id").is_ok());
    assert!(OAuth2::of(&API, "id").is_err());
}

#[derive(Debug)]
struct Typist;

impl AskPassword for Typist {
    fn ask(&self, prompt: &str) -> std::io::Result<SecretString> {
        assert_eq!(prompt, "Password of user: ");
        Ok("typed".into())
    }
}

#[tokio::test]
async fn a_password_that_is_typed() {
    let sent = sent(builder().password_asked("user", Arc::new(Typist)).build()).await;
    assert_eq!(pairs(&sent), [("grant_type", "password"), ("password", "typed"), ("username", "user")]);
}

#[derive(Debug)]
struct Nobody;

impl AskPassword for Nobody {
    fn ask(&self, _: &str) -> std::io::Result<SecretString> {
        panic!("nobody is asked")
    }
}

#[tokio::test]
async fn a_dry_run_asks_nobody() {
    let server = Endpoint::giving(3600);
    let oauth = builder().password_asked("user", Arc::new(Nobody)).build();
    let session = server.session(&oauth, &clock());
    let has = |run: specwright_runtime::DryRun| run.headers().iter().any(|(name, _)| name == "authorization");
    assert!(!has(session.request(http::Method::GET, "/thing").dry_run().await.unwrap()));
    oauth.set_token(specwright_runtime::auth::oauth2::Token::new("at-0"));
    assert!(has(session.request(http::Method::GET, "/thing").dry_run().await.unwrap()));
    assert!(server.arrived().is_empty());
}

#[tokio::test]
async fn what_the_server_says_can_be_read() {
    let server = Endpoint::giving(100);
    let oauth = builder().password("user", "pass-1").build();
    let clock = clock();
    server.session(&oauth, &clock).authenticate().await.unwrap();
    let token = oauth.token().unwrap();
    assert_eq!(token.access_token.expose_secret(), "at-1");
    assert_eq!(token.refresh_token.as_ref().unwrap().expose_secret(), "rt-1");
    assert_eq!(token.lifetime().unwrap().as_secs(), 100);
    assert_eq!(token.scope.as_deref(), Some("default"));
    let shown = format!("{token:?} {oauth:?}");
    assert!(["at-1", "rt-1", "pass-1", "se cret"].iter().all(|secret| !shown.contains(secret)), "{shown}");
}

#[tokio::test]
async fn a_lifetime_may_be_text_or_missing() {
    for (lifetime, wanted) in [(json!("60"), Some(60)), (json!(null), None), (json!("soon"), None)] {
        let lifetime = lifetime.clone();
        let server = Endpoint::new(move |_| Some((200, json!({"access_token": "at-1", "expires_in": lifetime}))));
        let oauth = builder().client_credentials().build();
        server.session(&oauth, &clock()).authenticate().await.unwrap();
        assert_eq!(oauth.token().unwrap().lifetime().map(|lifetime| lifetime.as_secs()), wanted);
    }
}

#[tokio::test]
async fn a_refusal_can_be_read() {
    let refusal = json!({"error": "invalid_grant", "error_description": "Authentication failed"});
    for status in [400, 401, 200] {
        let refusal = refusal.clone();
        let server = Endpoint::new(move |_| Some((status, refusal.clone())));
        let oauth = builder().password("user", "pass-1").build();
        let error = get(&server.session(&oauth, &clock())).await.unwrap_err();
        assert!(error.is_authentication());
        let refusal = Refusal::of(&error).unwrap();
        assert_eq!(
            (refusal.error.as_str(), refusal.description.as_deref()),
            ("invalid_grant", Some("Authentication failed"))
        );
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("invalid_grant") && !shown.contains("pass-1"), "{shown}");
        assert_eq!(server.arrived().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_without_a_token_shows_nothing_of_it() {
    let server = Endpoint::new(|_| Some((200, json!({"acces_token": "at-1"}))));
    let error = get(&server.session(&builder().client_credentials().build(), &clock())).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Decode);
    assert!(!format!("{error} {error:?}").contains("at-1"));
}

#[tokio::test]
async fn a_token_is_asked_for_again_only_where_nobody_was_asked() {
    let answers = std::sync::Mutex::new(vec![Some((503, json!({}))), None, None]);
    let server = Endpoint::new(move |_| answers.lock().unwrap().pop().unwrap_or(Some((200, token(1, 60)))));
    let oauth = builder().password("user", "password").build();
    let retry = Retry::default().methods([http::Method::POST, http::Method::GET]);
    let session = server.session(&oauth, &clock()).with().retry(retry).build().unwrap();
    let error = session.authenticate().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(server.arrived().len(), 3);
}
