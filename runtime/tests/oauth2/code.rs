//! Authorization codes with PKCE.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::ExposeSecret;
use sha2::Digest;
use specwright_runtime::auth::OAuth2;
use url::Url;

use crate::endpoint::{Endpoint, TOKEN_URL, clock, get};

#[tokio::test]
async fn a_code_is_exchanged_with_its_proof() {
    let server = Endpoint::giving(600);
    let oauth = OAuth2::builder(TOKEN_URL, "public").scope("read").build();
    let session = server.session(&oauth, &clock());
    let begun = oauth.authorization("https://login.example.org/authorize?tenant=1", "http://127.0.0.1/back").unwrap();
    let url = Url::parse(&begun.url).unwrap();
    let member = |name: &str| url.query_pairs().find(|(own, _)| own == name).unwrap().1.into_owned();
    assert_eq!(member("tenant"), "1");
    assert_eq!(member("response_type"), "code");
    assert_eq!(member("code_challenge_method"), "S256");
    let proof = URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(begun.verifier.expose_secret()));
    assert_eq!(member("code_challenge"), proof);

    let answered = format!("http://127.0.0.1/back?code=c%2B1&state={}", begun.state);
    oauth.exchange(&session, &begun, &answered).await.unwrap();
    get(&session).await.unwrap();
    let sent = &server.tokens()[0].form;
    assert_eq!((sent["grant_type"].as_str(), sent["code"].as_str()), ("authorization_code", "c+1"));
    assert_eq!(sent["code_verifier"], begun.verifier.expose_secret());
    assert_eq!((sent["redirect_uri"].as_str(), sent["client_id"].as_str()), ("http://127.0.0.1/back", "public"));
    assert_eq!(server.tokens().len(), 1);
}

#[tokio::test]
async fn answers_that_are_not_meant_are_refused() {
    let oauth = OAuth2::builder(TOKEN_URL, "public").build();
    let begun = oauth.authorization("https://login.example.org/authorize", "http://127.0.0.1/back").unwrap();
    let other = oauth.authorization("https://login.example.org/authorize", "http://127.0.0.1/back").unwrap();
    assert_ne!(begun.state, other.state);
    let state = &begun.state;
    let texts = ["no URL", "http://h/?code=1", "http://h/?code=1&state=2"].map(str::to_owned).into_iter();
    let denied = format!("http://h/?error=access_denied&error_description=No&state={state}");
    for answered in texts.chain([denied, format!("http://h/?state={state}")]) {
        assert!(begun.code(&answered).is_err_and(|error| error.is_authentication()), "{answered}");
    }
    assert!(!format!("{begun:?}").contains(begun.verifier.expose_secret()));
}
