//! Against a real server, which the variable `SPECWRIGHT_OAUTH2` names by its issuer, such as `http://localhost:4100`.

use secrecy::ExposeSecret;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::auth::oauth2::{ClientAuthentication, Metadata, OAuth2Builder};
use specwright_runtime::{Api, Method, Scheme, Session};

static API: Api = Api::new("sample", "http://localhost").schemes(const { &[Scheme::other("oauth")] });

/// The issuer; none, said aloud, where no server is named.
fn issuer(test: &str) -> Option<String> {
    let issuer = std::env::var("SPECWRIGHT_OAUTH2").ok();
    if issuer.is_none() {
        eprintln!("{test}: SKIPPED, for SPECWRIGHT_OAUTH2 names no OAuth 2 server");
    }
    issuer
}

async fn metadata(issuer: &str) -> Metadata {
    let session = Session::builder(&API).unauthenticated().build().unwrap();
    Metadata::discover(&session, issuer).await.unwrap()
}

/// A session with these credentials, and what the server says of its user.
async fn claims(metadata: &Metadata, make: impl FnOnce(OAuth2Builder) -> OAuth2Builder) -> (OAuth2, Session) {
    let builder = OAuth2::builder(metadata.token_endpoint.clone().unwrap(), "client").secret("secret");
    let oauth = make(builder.scope("openid")).build();
    let session = Session::builder(&API).base_url(&metadata.issuer).auth(oauth.clone()).build().unwrap();
    (oauth, session)
}

#[tokio::test]
async fn each_grant_gets_a_token_that_is_taken() {
    let Some(issuer) = issuer("each_grant_gets_a_token_that_is_taken") else { return };
    let metadata = metadata(&issuer).await;
    for (index, grant) in ["password", "client_credentials", "post"].into_iter().enumerate() {
        let (oauth, session) = claims(&metadata, |builder| match index {
            0 => builder.password("johndoe", "password"),
            1 => builder.client_credentials(),
            _ => builder.client_credentials().client_authentication(ClientAuthentication::Post),
        })
        .await;
        session.request(Method::GET, "/userinfo").await.unwrap_or_else(|error| panic!("{grant}: {error}"));
        let token = oauth.token().unwrap();
        assert_eq!(token.access_token.expose_secret().split('.').count(), 3, "{grant}");
        assert!(token.lifetime().unwrap().as_secs() > 0);
    }
}

#[tokio::test]
async fn a_code_is_got_and_exchanged_and_its_token_refreshed() {
    let Some(issuer) = issuer("a_code_is_got_and_exchanged_and_its_token_refreshed") else { return };
    let metadata = metadata(&issuer).await;
    let (oauth, session) = claims(&metadata, |builder| builder).await;
    let begun =
        oauth.authorization(metadata.authorization_endpoint.as_deref().unwrap(), "http://localhost/back").unwrap();
    // What a browser does.
    let path = begun.url.strip_prefix(&metadata.issuer).unwrap();
    let other = session.with().unauthenticated().redirects(0).build().unwrap();
    let sent_on = other.request(Method::GET, path).await.unwrap_err();
    let answered = sent_on.headers()["location"].to_str().unwrap().to_owned();
    let token = oauth.exchange(&session, &begun, &answered).await.unwrap();
    assert!(token.id_token.is_some());
    session.request(Method::GET, "/userinfo").await.unwrap();
    if token.refresh_token.is_some() {
        oauth.refresh(&session).await.unwrap();
        session.request(Method::GET, "/userinfo").await.unwrap();
    }
}

#[tokio::test]
async fn a_proof_that_does_not_fit_is_refused() {
    let Some(issuer) = issuer("a_proof_that_does_not_fit_is_refused") else { return };
    let metadata = metadata(&issuer).await;
    let (oauth, session) = claims(&metadata, |builder| builder).await;
    let url = metadata.authorization_endpoint.as_deref().unwrap();
    let (begun, other) =
        (oauth.authorization(url, "http://h/").unwrap(), oauth.authorization(url, "http://h/").unwrap());
    let browser = session.with().unauthenticated().redirects(0).build().unwrap();
    let path = begun.url.strip_prefix(&metadata.issuer).unwrap();
    let sent_on = browser.request(Method::GET, path).await.unwrap_err();
    let code = begun.code(sent_on.headers()["location"].to_str().unwrap()).unwrap();
    let stolen = format!("http://h/?code={}&state={}", code.expose_secret(), other.state);
    let error = oauth.exchange(&session, &other, &stolen).await.unwrap_err();
    assert!(error.is_authentication(), "{error}");
}
