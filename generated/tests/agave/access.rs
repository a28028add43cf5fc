//! How callers get in, and stay in.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::json;
use specwright_apis::agave::{self, Agave, ClientRequest, TokenInfo};
use specwright_apis::runtime::auth::oauth2::Token;
use specwright_apis::runtime::{AskPassword, ExposeSecret, Kind, SecretString};

use crate::server::{Gateway, NOW, clock};

fn basic(user: &str) -> String {
    // base64 of `mwvaughn:PaZ w0r&6!` and `ck-1:cs-1`
    if user == "client" { "Basic Y2stMTpjcy0x".into() } else { "Basic bXd2YXVnaG46UGFaIHcwciY2IQ==".into() }
}

#[tokio::test]
async fn a_password_gets_a_token_from_the_default_server() {
    let gateway = Gateway::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = told.clone();
    let ag = gateway.builder(&clock()).username("mwvaughn").password("PaZ w0r&6!").client("ck-1", "cs-1");
    let ag = ag.on_token(move |token| keep.lock().unwrap().push(TokenInfo::from(token))).build().unwrap();
    assert!(ag.token().is_none() && gateway.arrived().is_empty());
    agave::profiles::get(&ag).await.unwrap();
    let arrived = gateway.arrived();
    assert_eq!(arrived[0].line(), "POST https://api.tacc.cloud/token");
    assert_eq!(arrived[0].header("authorization"), basic("client"));
    let form = arrived[0].form();
    assert_eq!((form["grant_type"].as_str(), form["scope"].as_str(), form.len()), ("password", "PRODUCTION", 4));
    assert_eq!((form["username"].as_str(), form["password"].as_str()), ("mwvaughn", "PaZ w0r&6!"));
    assert_eq!(arrived[1].line(), "GET https://api.tacc.cloud/profiles/v2/me");
    assert_eq!(arrived[1].header("authorization"), "Bearer at-1");
    let token = ag.token().unwrap();
    assert_eq!(token.created_at, Some(NOW));
    assert_eq!((token.expires_in, token.expiration), (Some(14400), Some(NOW + 14400)));
    assert_eq!(token.expires_at.as_deref(), Some("Fri Feb  9 04:33:41 2018"));
    assert_eq!(token.refresh_token.unwrap().expose_secret(), "rt-1");
    assert_eq!(told.lock().unwrap().len(), 1);
    assert!(!format!("{ag:?} {:?}", ag.token()).contains("at-1"));
}

#[tokio::test]
async fn administrators_get_tokens_of_others() {
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).username("admin").password("p").client("ck-1", "cs-1").token_username("other");
    ag.build().unwrap().authenticate().await.unwrap();
    let form = gateway.tokens()[0].form();
    assert_eq!((form["grant_type"].as_str(), form["token_username"].as_str()), ("admin_password", "other"));
    assert_eq!((form["username"].as_str(), form["password"].as_str()), ("admin", "p"));
}

#[tokio::test]
async fn a_refresh_token_alone_is_enough() {
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).client("ck-1", "cs-1").refresh_token("rt-0").build().unwrap();
    agave::profiles::get(&ag).await.unwrap();
    let form = gateway.tokens()[0].form();
    assert_eq!((form["grant_type"].as_str(), form["refresh_token"].as_str()), ("refresh_token", "rt-0"));
}

/// All ways in which the gateway says that a token is not good.
#[tokio::test]
async fn each_sign_of_expiry_renews_once_for_all() {
    let xml = "<?xml version=\"1.0\"?><ams:fault xmlns:ams=\"u\"><ams:code>900903</ams:code></ams:fault>";
    let json = json!({"fault": {"code": 1, "message": "Invalid Credentials. Log in"}}).to_string();
    let signs = [(500, "text/xml", xml.to_owned()), (403, "application/json", json), (401, "text/plain", "no".into())];
    for (status, media_type, body) in signs {
        let gateway = Gateway::refusing(status, media_type, body);
        let old = Token::new("at-0").with_refresh_token("rt-0");
        let ag = gateway.builder(&clock()).client("ck-1", "cs-1").token(old).build().unwrap();
        let body = ClientBody::action();
        let calls = (0..50).map(|_| agave::files::manage(&ag, "sys", "a", &body).into_future());
        let done = futures_util::future::join_all(calls).await;
        assert!(done.iter().all(Result::is_ok), "{status}");
        assert_eq!(gateway.tokens().len(), 1);
    }
}

/// Other faults are no sign of it.
#[tokio::test]
async fn a_forbidden_resource_is_an_error() {
    let fault = json!({"fault": {"code": 900908, "message": "Resource forbidden", "description": "No subscription"}});
    let gateway = Gateway::new().answer("/apps/v2/x", 403, fault);
    let ag = gateway.builder(&clock()).client("ck-1", "cs-1").refresh_token("rt-0").build().unwrap();
    let error = agave::apps::get(&ag, "x").await.unwrap_err();
    assert!(error.is_forbidden());
    let said = &error.messages()[0];
    assert_eq!((said.text.as_str(), said.kind.as_deref()), ("Resource forbidden", Some("900908")));
    assert!(error.to_string().contains("No subscription"), "{error}");
    assert_eq!(gateway.tokens().len(), 1);
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_end() {
    let gateway = Gateway::new();
    let clock = clock();
    let begun = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let old = Token::new("at-0").with_refresh_token("rt-0").with_lifetime(begun, Duration::from_secs(14400));
    let ag = gateway.builder(&clock).client("ck-1", "cs-1").token(old).build().unwrap();
    clock.advance(Duration::from_secs(14400 - 59));
    agave::profiles::get(&ag).await.unwrap();
    assert_eq!(gateway.lines()[0], "POST https://api.tacc.cloud/token");
}

#[tokio::test]
async fn a_token_that_nothing_can_follow_is_used_to_its_end_and_on() {
    let begun = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW - 20_000);
    let old = Token::new("at-0").with_lifetime(begun, Duration::from_secs(14_400));
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).token(old).build().unwrap();
    // The clock of the server may differ, and it is the server that judges.
    ag.authenticate().await.unwrap();
    let _ = agave::profiles::get(&ag).await;
    assert_eq!(gateway.arrived()[0].header("authorization"), "Bearer at-0");
}

#[tokio::test]
async fn a_user_in_the_url_is_none_of_it() {
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).api_server("https://u:p@api.tacc.cloud").client("ck-1", "cs-1");
    agave::profiles::get(&ag.refresh_token("rt-0").build().unwrap()).await.unwrap();
    assert_eq!(gateway.lines()[0], "POST https://api.tacc.cloud/token");
}

#[tokio::test]
async fn a_client_has_a_name_a_key_and_a_secret() {
    let gateway = Gateway::new().answer("/clients/v2", 201, json!({"result": {"consumerKey": "ck-1"}}));
    let ag = gateway.builder(&clock()).username("mwvaughn").password("PaZ w0r&6!").build().unwrap();
    assert_eq!(ag.clients_create("", "").await.unwrap_err().kind(), Kind::Build);
    assert!(gateway.arrived().is_empty());
    assert_eq!(ag.clients_create("my_client", "").await.unwrap_err().kind(), Kind::Auth);
    assert_eq!(ag.account().api_key, None);
}

#[tokio::test]
async fn a_new_client_is_used_at_once() {
    let created = json!({"result": {"consumerKey": "ck-1", "consumerSecret": "cs-1", "name": "my_client"}});
    let gateway = Gateway::new().answer("/clients/v2/", 201, created);
    let ag = gateway.builder(&clock()).username("mwvaughn").password("PaZ w0r&6!").build().unwrap();
    let client = ag.create_client(&ClientRequest::new("my_client")).await.unwrap();
    assert_eq!(client.consumer_key.as_deref(), Some("ck-1"));
    let arrived = gateway.arrived();
    assert_eq!(arrived[0].header("authorization"), basic("user"));
    assert_eq!(arrived[1].header("authorization"), basic("client"));
    assert!(ag.token().is_some());
    assert_eq!(ag.account().client_name.as_deref(), Some("my_client"));
}

#[tokio::test]
async fn clients_are_the_users_business() {
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).client("ck-1", "cs-1").refresh_token("rt-0").build().unwrap();
    let error = agave::clients::list(&ag).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Auth);
    assert!(gateway.arrived().is_empty());
}

#[derive(Debug)]
struct Typist;

impl AskPassword for Typist {
    fn ask(&self, prompt: &str) -> std::io::Result<SecretString> {
        assert_eq!(prompt, "Password of mwvaughn: ");
        Ok("PaZ w0r&6!".into())
    }
}

#[tokio::test]
async fn passwords_can_be_typed() {
    let created = json!({"result": {"consumerKey": "ck-1", "consumerSecret": "cs-1"}});
    let gateway = Gateway::new().answer("/clients/v2", 201, created);
    let ag = gateway.builder(&clock()).username("mwvaughn").ask_password(Typist).build().unwrap();
    ag.clients_create("c9", "desc").await.unwrap();
    let first = &gateway.arrived()[0];
    assert_eq!(
        (first.line().as_str(), first.header("authorization")),
        ("POST https://api.tacc.cloud/clients/v2", basic("user").as_str())
    );
    assert_eq!(first.form()["tier"], "Unlimited");
    let token = ag.get_access_token().await.unwrap();
    assert_eq!(token.access_token.expose_secret(), "at-1");
    assert_eq!(gateway.tokens()[0].form()["password"], "PaZ w0r&6!");
    ag.refresh().await.unwrap();
    assert_eq!(gateway.tokens()[1].form()["refresh_token"], "rt-1");
    ag.clients_delete("c9").await.unwrap();
    assert!(ag.account().api_key.is_none());
}

#[tokio::test]
async fn other_ways_in() {
    let gateway = Gateway::new();
    let jwt = gateway.builder(&clock()).jwt("X-JWT-Assertion-tacc", "jwt-1").build().unwrap();
    agave::systems::list(&jwt).await.unwrap();
    let nonce = gateway.builder(&clock()).use_nonce().build().unwrap();
    agave::actors::get(&nonce, "a1").query("x-nonce", "n-1").await.unwrap();
    let server = gateway.builder(&clock()).api_server("http://user@LOCALHOST:8080/v2").token(Token::new("at-good"));
    agave::profiles::get(&server.build().unwrap()).await.unwrap();
    let arrived = gateway.arrived();
    assert_eq!(arrived[0].line(), "GET https://api.tacc.cloud/systems/v2/");
    assert_eq!((arrived[0].header("x-jwt-assertion-tacc"), arrived[0].header("authorization")), ("jwt-1", ""));
    assert_eq!(arrived[1].line(), "GET https://api.tacc.cloud/actors/v2/a1?x-nonce=n-1");
    assert_eq!(arrived[1].header("authorization"), "");
    assert_eq!(
        (arrived[2].line().as_str(), arrived[2].header("authorization")),
        ("GET http://localhost:8080/profiles/v2/me", "Bearer at-good")
    );
    assert!(Agave::builder().jwt("no header", "x").build().is_err());
    assert!(Agave::builder().api_server("no URL").build().is_err());
}

#[tokio::test]
async fn calls_without_credentials_are_refused() {
    let gateway = Gateway::new();
    let ag = gateway.builder(&clock()).build().unwrap();
    assert_eq!(agave::profiles::get(&ag).await.unwrap_err().kind(), Kind::Auth);
    assert!(ag.refresh().await.unwrap_err().is_authentication());
    assert!(ag.get_access_token().await.is_err());
    assert!(gateway.arrived().is_empty());
}

/// The body of a call that writes.
struct ClientBody;

impl ClientBody {
    fn action() -> agave::FileOperationRequest {
        agave::FileOperationRequest::new(agave::FileAction::Mkdir)
    }
}
