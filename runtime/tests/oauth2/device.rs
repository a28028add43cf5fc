//! Authorization on another device.

use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::Refusal;

use crate::endpoint::{Endpoint, TOKEN_URL, clock, get, token};

const DEVICE_URL: &str = "https://login.example.org/device";

/// A server that answers questions for the token in this order.
fn server(answers: impl IntoIterator<Item = Option<(u16, Value)>>) -> Endpoint {
    let answers: Mutex<Vec<_>> = Mutex::new(answers.into_iter().collect());
    Endpoint::new(move |request| match request.url.as_str() {
        DEVICE_URL => Some((
            200,
            json!({
                "device_code": "dc", "user_code": "AB-CD", "verification_uri": "https://login.example.org/go",
                "expires_in": 60, "interval": 2,
            }),
        )),
        TOKEN_URL => answers.lock().unwrap().remove(0),
        _ => Some((200, json!({}))),
    })
}

fn refusal(error: &str) -> Option<(u16, Value)> {
    Some((400, json!({ "error": error })))
}

#[tokio::test]
async fn asks_until_the_user_has_agreed() {
    let answers = [refusal("authorization_pending"), refusal("slow_down"), Some((200, token(1, 600)))];
    let (server, clock) = (server(answers), clock());
    let oauth = OAuth2::builder(TOKEN_URL, "public").scope("read").build();
    let session = server.session(&oauth, &clock);
    let device = oauth.device_authorization(&session, DEVICE_URL).await.unwrap();
    assert_eq!(device.user_code, "AB-CD");
    assert!(!format!("{device:?}").contains("\"dc\""));
    oauth.poll(&session, &device).await.unwrap();
    assert_eq!(clock.pauses(), [2, 2, 7].map(Duration::from_secs));
    let sent = &server.tokens()[2].form;
    assert_eq!((sent["device_code"].as_str(), sent["client_id"].as_str()), ("dc", "public"));
    get(&session).await.unwrap();
    assert_eq!(server.tokens().len(), 3);
}

#[tokio::test]
async fn ends_with_the_users_no_and_in_time() {
    for error in ["access_denied", "expired_token"] {
        let (server, clock) = (server([refusal("authorization_pending"), refusal(error)]), clock());
        let oauth = OAuth2::builder(TOKEN_URL, "public").build();
        let session = server.session(&oauth, &clock);
        let device = oauth.device_authorization(&session, DEVICE_URL).await.unwrap();
        let failed = oauth.poll(&session, &device).await.unwrap_err();
        assert_eq!(Refusal::of(&failed).unwrap().error, error);
    }
    let (server, clock) = (server((0..40).map(|_| refusal("authorization_pending"))), clock());
    let oauth = OAuth2::builder(TOKEN_URL, "public").build();
    let session = server.session(&oauth, &clock);
    let device = oauth.device_authorization(&session, DEVICE_URL).await.unwrap();
    assert!(oauth.poll(&session, &device).await.unwrap_err().is_authentication());
    assert_eq!(server.tokens().len(), 29);
}
