//! What a server says of itself.

use serde_json::json;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::Metadata;

use crate::endpoint::{Endpoint, TOKEN_URL, clock};

#[tokio::test]
async fn the_second_place_is_looked_at_too() {
    let server = Endpoint::new(|request| {
        let found = request.url == "https://login.example.org/.well-known/oauth-authorization-server";
        let said = json!({"issuer": "https://login.example.org", "token_endpoint": TOKEN_URL, "more": 1});
        Some(if found { (200, said) } else { (404, json!({})) })
    });
    let session = server.session(&OAuth2::builder(TOKEN_URL, "id").build(), &clock());
    let metadata = Metadata::discover(&session, "https://login.example.org").await.unwrap();
    assert_eq!(metadata.token_endpoint.as_deref(), Some(TOKEN_URL));
    let plain = |request: &crate::endpoint::Arrived| request.method == "GET" && request.authorization().is_empty();
    assert!(server.arrived().iter().all(plain));
}

#[tokio::test]
async fn a_server_that_is_another_is_refused() {
    let server = Endpoint::new(|_| Some((200, json!({"issuer": "https://evil.example.org"}))));
    let session = server.session(&OAuth2::builder(TOKEN_URL, "id").build(), &clock());
    let error = Metadata::discover(&session, "https://login.example.org").await.unwrap_err();
    assert!(error.is_decode());
}
