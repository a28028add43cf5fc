//! When tokens are renewed, and by whom.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde_json::json;
use specwright_runtime::Method;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::{OAuth2Builder, Refusal, Token};

use crate::endpoint::{Endpoint, TOKEN_URL, clock, get, token};

fn builder() -> OAuth2Builder {
    OAuth2::builder(TOKEN_URL, "id").secret("secret")
}

#[tokio::test]
async fn fifty_calls_over_an_expiry_make_one_renewal() {
    let server = Endpoint::giving(600);
    let oauth = builder().password("user", "password").build();
    let clock = clock();
    let session = server.session(&oauth, &clock);
    session.authenticate().await.unwrap();
    clock.advance(Duration::from_secs(545));
    let calls = (0..50).map(|_| get(&session));
    let done = futures_util::future::join_all(calls).await;
    assert!(done.iter().all(Result::is_ok));
    let tokens = server.tokens();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[1].form["refresh_token"], "rt-1");
    assert_eq!(server.arrived().len(), 52);
}

#[tokio::test]
async fn fifty_refused_calls_make_one_renewal() {
    let server = Endpoint::giving(600);
    let oauth = builder().token(Token::new("at-old").with_refresh_token("rt-0")).build();
    let session = server.session(&oauth, &clock());
    let calls = (0..50).map(|_| session.request(Method::POST, "/thing").json(&json!({})).into_future());
    let done = futures_util::future::join_all(calls).await;
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn a_failure_is_shared() {
    let server = Endpoint::new(|_| Some((400, json!({"error": "invalid_grant"}))));
    let oauth = builder().refresh_token("rt-0").build();
    let session = server.session(&oauth, &clock());
    let done = futures_util::future::join_all((0..50).map(|_| get(&session))).await;
    assert!(done.iter().all(|done| Refusal::of(done.as_ref().unwrap_err()).unwrap().error == "invalid_grant"));
    assert_eq!(server.arrived().len(), 1);
}

#[tokio::test]
async fn a_renewal_goes_on_when_its_call_is_cancelled() {
    let server = Endpoint::giving(600);
    server.gate.forget_permits(tokio::sync::Semaphore::MAX_PERMITS);
    let oauth = builder().refresh_token("rt-0").build();
    let session = server.session(&oauth, &clock());
    let first = tokio::spawn({
        let session = session.clone();
        async move { get(&session).await }
    });
    while server.tokens().is_empty() {
        tokio::task::yield_now().await;
    }
    let others: Vec<_> = (0..10)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { get(&session).await })
        })
        .collect();
    tokio::task::yield_now().await;
    first.abort();
    server.gate.add_permits(10);
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn the_grant_is_made_again_where_the_refresh_token_is_refused() {
    let server = Endpoint::new(|request| {
        Some(match request.form.get("grant_type").map(String::as_str) {
            Some("refresh_token") => (400, json!({"error": "invalid_grant"})),
            Some(_) => (200, token(2, 600)),
            None if request.authorization() == "Bearer at-2" => (200, json!({})),
            None => (401, json!({})),
        })
    });
    let old = Token::new("at-old").with_refresh_token("rt-0");
    let oauth = builder().token(old).password("user", "password").build();
    get(&server.session(&oauth, &clock())).await.unwrap();
    let grants: Vec<String> = server.tokens().iter().map(|request| request.form["grant_type"].clone()).collect();
    assert_eq!(grants, ["refresh_token", "password"]);
}

#[tokio::test]
async fn without_an_answer_the_grant_is_not_made() {
    let server = Endpoint::new(|request| request.is_token().then_some((503, json!({}))));
    let oauth = builder().refresh_token("rt-0").password("user", "password").build();
    let error = get(&server.session(&oauth, &clock())).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn a_refresh_token_that_is_not_replaced_stays() {
    let server = Endpoint::new(|request| {
        Some((200, if request.is_token() { json!({"access_token": "at-1", "expires_in": 600}) } else { json!({}) }))
    });
    let oauth = builder().refresh_token("rt-0").build();
    let clock = clock();
    let session = server.session(&oauth, &clock);
    get(&session).await.unwrap();
    clock.advance(Duration::from_secs(700));
    get(&session).await.unwrap();
    assert!(server.tokens().iter().all(|request| request.form["refresh_token"] == "rt-0"));
    assert_eq!(oauth.token().unwrap().refresh_token.unwrap().expose_secret(), "rt-0");
}

#[tokio::test]
async fn a_token_without_anything_to_renew_it_is_used_as_it_is() {
    let server = Endpoint::new(|_| Some((401, json!({"message": "expired"}))));
    let oauth = builder().token(Token::new("at-0")).build();
    let error = get(&server.session(&oauth, &clock())).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.arrived().len()), (401, 1));
}

#[tokio::test]
async fn other_signs_of_expiry_count_too() {
    let server = Endpoint::new(|request| {
        let old = request.authorization() == "Bearer at-0";
        Some(if request.is_token() { (200, token(1, 600)) } else { (if old { 403 } else { 200 }, json!({})) })
    });
    let old = Token::new("at-0").with_refresh_token("rt-0");
    let oauth = builder().token(old).refused_when(|answer| answer.status() == 403).build();
    get(&server.session(&oauth, &clock())).await.unwrap();
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn a_token_can_be_set_and_refreshed_by_hand() {
    let server = Endpoint::giving(600);
    let oauth = builder().build();
    let session = server.session(&oauth, &clock());
    assert!(get(&session).await.unwrap_err().is_authentication());
    oauth.set_token(Token::new("at-9").with_refresh_token("rt-9"));
    let token = oauth.refresh(&session).await.unwrap();
    assert_eq!(token.access_token.expose_secret(), "at-1");
    get(&session).await.unwrap();
    assert_eq!(server.tokens().len(), 1);
}
