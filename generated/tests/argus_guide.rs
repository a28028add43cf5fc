//! The code of `docs/argus.md`, against a server on the loopback interface.

#[path = "support/server.rs"]
mod server;

use std::time::Duration;

use serde_json::{Value, json};
use server::{Action, Answer, Server};
use specwright_apis::argus::cases::v2::case::{add_comment, advanced_case_search, simple_case_search};
use specwright_apis::argus::cases::v2::{CaseSearchCriteria, CommentAddRequest};
use specwright_apis::argus::currentuser::v1::user::get_current_user;
use specwright_apis::argus::{self, Login, SessionToken};
use specwright_apis::runtime::auth::{ApiKey, Headers};
use specwright_apis::runtime::auth::{IntoAuth, OAuth2};
use specwright_apis::runtime::{Error, Retry, Session, block_on};
use specwright_apis::{documents, schema};

async fn credentials(url: &str) -> Result<(), Error> {
    let auth = ApiKey::new("my_api_key");
    let session = Session::builder(&argus::API).base_url(url).auth(auth).build()?;
    get_current_user(&session).await?;

    let auth = Login::password("my_username", "my_password");
    let session = Session::builder(&argus::API).base_url(url).auth(auth).build()?;
    get_current_user(&session).await?;

    let auth = Login::ldap("my_username", "my_password");
    let session = Session::builder(&argus::API).base_url(url).auth(auth).build()?;
    get_current_user(&session).await?;

    let auth = SessionToken::new("my_token");
    let session = Session::builder(&argus::API).base_url(url).auth(auth).build()?;
    get_current_user(&session).await?;

    let session = Session::builder(&argus::API).base_url(url).auth("my_api_key").build()?;
    let user = get_current_user(&session).await?.into_data();
    println!("{}", user.and_then(|user| user.name).unwrap_or_default());
    Ok(())
}

async fn with_oauth2(url: &str, token_url: &str) -> Result<(), Error> {
    let oauth = OAuth2::builder(token_url, "client_id").secret("client_secret").refresh_token("refresh_token").build();
    let session = Session::builder(&argus::API).base_url(url).auth(oauth.for_scheme("ApiKeyScheme")).build()?;
    get_current_user(&session).await?;
    Ok(())
}

fn blocking(url: &str) -> Result<(), Error> {
    let session = Session::builder(&argus::API).base_url(url).api_key("my_api_key").build()?;
    let user = get_current_user(&session).send_blocking()?.into_data();
    println!("{}", user.and_then(|user| user.name).unwrap_or_default());
    block_on(argus::check(&session))??;
    Ok(())
}

async fn global(url: &str) -> Result<(), Error> {
    Session::builder(&argus::API).base_url(url).api_key("my_api_key").build()?.set_global();

    let session = Session::current(&argus::API)?;
    get_current_user(&session).await?;

    session.replace_auth("another_api_key");
    get_current_user(&session).await?;
    Ok(())
}

async fn who_am_i() -> Result<Option<String>, Error> {
    let session = Session::current(&argus::API)?;
    let user = get_current_user(&session).await?.into_data();
    Ok(user.and_then(|user| user.user_name))
}

async fn scoped(url: &str) -> Result<(), Error> {
    let user_1 = Session::builder(&argus::API).base_url(url).auth(Login::password("user_1", "...")).build()?;
    let user_2 = Session::builder(&argus::API).base_url(url).auth(Login::password("user_2", "...")).build()?;
    user_1.scope(who_am_i()).await?;
    user_2.scope(who_am_i()).await?;
    Ok(())
}

async fn authenticated(url: &str) -> Result<(), Error> {
    let session = Session::builder(&argus::API).base_url(url).auth(Login::password("user", "password")).build()?;
    session.authenticate().await?;
    Ok(())
}

async fn checked(url: &str) -> Result<(), Error> {
    let session = Session::builder(&argus::API).base_url(url).api_key("invalid_key").build()?;
    // Sends nothing, and does not fail.
    session.authenticate().await?;
    match get_current_user(&session).await {
        Err(error) if error.is_authentication() => println!("authentication failed on request"),
        other => drop(other?),
    }
    match argus::check(&session).await {
        Err(error) if error.is_authentication() => println!("authentication failed check"),
        other => other?,
    }
    Ok(())
}

async fn constrained(url: &str) -> Result<(), Error> {
    let original = Session::builder(&argus::API).base_url(url).api_key("my_api_key").build()?;
    let constrained = argus::constrain(&original, ["customer1"], ["viewCases"], false).await?;
    get_current_user(&constrained).await?;
    Ok(())
}

/// Not run: there are no such proxy and bundle.
#[allow(dead_code)]
fn connections() -> Result<(), Error> {
    let session = Session::builder(&argus::API)
        .api_key("my_api_key")
        .proxy("http", "http://proxy.corp.com:8080")
        .proxy("https", "http://proxy.corp.com:8080")
        .build()?;
    drop(session);

    let session = Session::builder(&argus::API).api_key("my_api_key").ca_only("/path/to/ca_bundle.crt").build()?;
    drop(session);

    let session = Session::builder(&argus::API).api_key("my_api_key").from_env().build()?;
    drop(session);
    Ok(())
}

async fn limits(session: Session) -> Result<(), Error> {
    let session = session.with().attempt_timeout(Duration::from_secs(60)).build()?;

    let retry = Retry::default().retries(10).statuses([500, 503, 504]);
    let session = session.with().attempt_timeout(Duration::from_secs(60)).retry(retry).build()?;
    get_current_user(&session).await?;
    Ok(())
}

async fn one_call(session: Session) -> Result<(), Error> {
    get_current_user(&session).api_key("another_api_key").await?;
    get_current_user(&session).auth(Headers::new([("X-Auth", "abc")])).await?;
    get_current_user(&session).auth(Headers::by_url(|url| [("X-Auth", url.path().to_owned())])).await?;
    get_current_user(&session).header("X-Trace", "1").await?;
    get_current_user(&session).with(|session| session.no_proxy().ca_of_platform()).await?;

    let comment = CommentAddRequest::new("Looks **good**");
    add_comment(&session, 1, &comment).field("internal", true).await?;
    let csv = simple_case_search(&session).limit(5).call().accept("text/csv").raw().await?.text()?;
    println!("{csv}");
    Ok(())
}

async fn pages(session: Session) -> Result<(), Error> {
    let mut cases = simple_case_search(&session).keywords(["phishing"]).limit(50).pages().items();
    while let Some(case) = cases.next().await {
        println!("{}", case?.subject.unwrap_or_default());
    }

    let mut pages = advanced_case_search(&session, &CaseSearchCriteria::new().limit(50)).pages();
    while let Some(page) = pages.next().await {
        println!("{} cases", page?.into_data().unwrap_or_default().len());
    }
    Ok(())
}

fn schemas() {
    let description = documents::argus::CASES.text;
    println!("{} bytes", description.map_or(0, str::len));
    println!("{}", schema::argus::currentuser::v1::user::GET_CURRENT_USER.definition().unwrap_or_default());
}

fn found() -> Action {
    Answer::json(200, &json!({"data": {"id": 1, "userName": "jdoe", "name": "J. Doe"}})).into()
}

fn granted() -> Action {
    let data = json!({"sessionKey": "a2V5", "credentials": {"requestCredentialsData": "token"}});
    Answer::json(200, &json!({"data": data})).into()
}

fn refused() -> Action {
    Answer::json(401, &json!({"messages": [{"message": "Authentication failed"}]})).into()
}

fn page(offset: i64, count: i64) -> Action {
    let data = json!([{"id": offset, "subject": "a case"}]);
    Answer::json(200, &json!({"limit": 1, "offset": offset, "count": count, "size": 1, "data": data})).into()
}

async fn serve(script: impl IntoIterator<Item = Action>) -> (Server, String) {
    let server = Server::start(1, script).await.expect("a server");
    let url = server.url();
    (server, url)
}

fn session(url: &str) -> Session {
    Session::builder(&argus::API).base_url(url).api_key("my_api_key").build().expect("a session")
}

#[tokio::test]
async fn credentials_of_each_kind() {
    let (server, url) = serve([found(), granted(), found(), granted(), found(), found(), found()]).await;
    credentials(&url).await.expect("users");
    let received = server.received();
    assert_eq!(received.len(), 7);
    assert_eq!(received[0].header("argus-api-key"), Some("my_api_key"));
    assert!(received[1].path.ends_with("/password/authentication"));
    assert!(received[2].header("argus-csrf-token").is_some());
    assert!(received[3].path.ends_with("/ldap/authentication"));
    assert_eq!(received[5].header("authorization"), Some("Bearer my_token"));
    assert_eq!(received[6].header("argus-api-key"), Some("my_api_key"));
    let (server, url) = serve([found(), found()]).await;
    let done = tokio::task::spawn_blocking(move || blocking(&url));
    done.await.expect("a thread").expect("a user");
    assert_eq!(server.received_count(), 2);
    let token = json!({"access_token": "at-1", "refresh_token": "rt-1", "expires_in": 3600});
    let (server, url) = serve([Answer::json(200, &token).into(), found()]).await;
    with_oauth2(&url, &format!("{url}/token")).await.expect("a user");
    let received = server.received();
    assert_eq!(received[1].header("authorization"), Some("Bearer at-1"));
    assert_eq!(received[1].header("argus-api-key"), None);
}

#[tokio::test]
async fn global_and_scoped_sessions() {
    let (server, url) = serve([found(), found()]).await;
    global(&url).await.expect("users");
    assert_eq!(server.received()[1].header("argus-api-key"), Some("another_api_key"));
    let (server, url) = serve([granted(), found(), granted(), found()]).await;
    scoped(&url).await.expect("users");
    let name = |index: usize| -> Value { serde_json::from_slice(&server.received()[index].body).expect("JSON") };
    assert_eq!((&name(0)["userName"], &name(2)["userName"]), (&json!("user_1"), &json!("user_2")));
}

#[tokio::test]
async fn authentication_now_checked_and_constrained() {
    let (server, url) = serve([granted(), refused(), refused(), granted(), found()]).await;
    authenticated(&url).await.expect("a login");
    checked(&url).await.expect("both failures are expected");
    constrained(&url).await.expect("a user");
    let received = server.received();
    assert_eq!(received[2].path, "/authentication/v1/session");
    assert_eq!(received[3].path, "/authentication/v1/session/constrain");
    assert_eq!(received[4].header("authorization"), Some("Bearer token"));
}

#[tokio::test]
async fn settings_of_sessions_and_calls() {
    let csv: Action = Answer::new(200, "text/csv", "id,subject\n").into();
    let comment = || Answer::json(200, &json!({"data": {"id": "c-1"}})).into();
    let (server, url) = serve([found(), found(), found(), found(), found(), found(), comment(), csv]).await;
    limits(session(&url)).await.expect("a user");
    one_call(session(&url)).await.expect("answers");
    let received = server.received();
    assert_eq!(received[1].header("argus-api-key"), Some("another_api_key"));
    assert_eq!(received[2].header("x-auth"), Some("abc"));
    assert_eq!(received[3].header("x-auth"), Some("/currentuser/v1/user"));
    let body: Value = serde_json::from_slice(&received[6].body).expect("JSON");
    assert_eq!(body, json!({"comment": "Looks **good**", "internal": true}));
    assert_eq!(received[7].header("accept"), Some("text/csv"));
}

#[tokio::test]
async fn lists_and_schemas() {
    let (server, url) = serve([page(0, 2), page(1, 2), page(0, 1)]).await;
    pages(session(&url)).await.expect("cases");
    assert_eq!(server.received_count(), 3);
    schemas();
}
