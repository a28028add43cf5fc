//! Argus's companion, over a scripted transport.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use specwright_apis::argus::currentuser::v1::user::get_current_user;
use specwright_apis::argus::{self, Login, SessionToken};
use specwright_apis::runtime::testing::{PausedClock, Reply, Script, SentRequest};
use specwright_apis::runtime::{Error, Kind, Session, SessionBuilder, block_on};

const BASE: &str = "http://127.0.0.1:18080";
/// What another client of this api sent for `/currentuser/v1/user` at this base URL and time, with this key.
const TOKEN: &str = "eyJhbGciOiAiSFMyNTYiLCAidHlwZSI6ICJKV1QifQ.\
                     eyJ1cmwiOiAiaHR0cDovLzEyNy4wLjAuMToxODA4MC9jdXJyZW50dXNlci92MS91c2VyIiwgInRpbWVzdGFtcCI6IDE3M\
                     DAwMDAwMDAxMjN9.EXinle8EhHO0i3iuerb2mKVmXK6GjgT3kJGJNHiNVik";

fn clock() -> PausedClock {
    PausedClock::at(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123))
}

fn granted(token: &str) -> Reply {
    let data =
        json!({"credentials": {"requestCredentialsData": token}, "sessionKey": "c2VjcmV0LXNlc3Npb24ta2V5LTAwMDE="});
    Reply::json(200, &json!({"data": data})).header("set-cookie", &format!("argus_session={token}; Path=/; HttpOnly"))
}

fn found() -> Reply {
    Reply::json(200, &json!({"responseCode": 200, "data": {}}))
}

fn refused() -> Reply {
    let message = json!({"message": "Invalid username or password", "type": "ACTION_ERROR", "field": null});
    Reply::json(401, &json!({"responseCode": 401, "messages": [message], "data": null}))
}

fn builder(replies: impl IntoIterator<Item = Reply>) -> (SessionBuilder, Script) {
    let script = Script::new(replies);
    let clock = std::sync::Arc::new(clock());
    (Session::builder(&argus::API).base_url(BASE).transport(script.clone()).clock(clock), script)
}

fn logged_out(replies: impl IntoIterator<Item = Reply>) -> (Session, Script) {
    let (builder, script) = builder(replies);
    (builder.auth(Login::password("jdoe", "pw-1")).build().expect("a session"), script)
}

fn paths(script: &Script) -> Vec<String> {
    script.sent().iter().map(|sent| sent.url.strip_prefix(BASE).unwrap_or(&sent.url).to_owned()).collect()
}

fn header<'a>(sent: &'a SentRequest, name: &str) -> Option<&'a str> {
    sent.headers.get(name).and_then(|value| value.to_str().ok())
}

fn body(sent: &SentRequest) -> Value {
    serde_json::from_slice(&sent.body).expect("a JSON body")
}

#[tokio::test]
async fn the_first_call_logs_in_and_each_is_signed() {
    let (session, script) = logged_out([granted("tok-1"), found(), found()]);
    assert!(!argus::is_authenticated(&session));
    get_current_user(&session).await.expect("an answer");
    assert!(argus::is_authenticated(&session));
    get_current_user(&session).await.expect("an answer");
    let sent = script.sent();
    assert_eq!(paths(&script)[0], "/authentication/v1/password/authentication");
    assert_eq!(body(&sent[0]), json!({"userName": "jdoe", "password": "pw-1", "domain": "MNEMONIC"}));
    assert_eq!(header(&sent[0], "argus-csrf-token"), None);
    for call in &sent[1..] {
        assert_eq!(header(call, "argus-csrf-token"), Some(TOKEN));
        assert_eq!(header(call, "cookie"), Some("argus_session=tok-1"));
        assert_eq!(header(call, "argus-api-key"), None);
    }
}

#[tokio::test]
async fn ldap_domain_and_authorizations_are_told() {
    let (builder, script) = builder([granted("t")]);
    let login = Login::ldap("jdoe", "pw").domain("EXAMPLE").request_authorizations(["setPassword"]);
    builder.auth(login).build().expect("a session").authenticate().await.expect("a login");
    assert_eq!(paths(&script), ["/authentication/v1/ldap/authentication"]);
    let wanted = json!({"userName": "jdoe", "password": "pw", "domain": "EXAMPLE",
                        "requestedAuthorizations": ["setPassword"]});
    assert_eq!(body(&script.sent()[0]), wanted);
}

#[tokio::test]
async fn a_refused_session_logs_in_once_more() {
    let (session, script) = logged_out([granted("tok-1"), found(), refused(), granted("tok-2"), found()]);
    get_current_user(&session).await.expect("an answer");
    get_current_user(&session).await.expect("an answer after another login");
    let sent = script.sent();
    assert_eq!(sent.len(), 5);
    assert_eq!(header(&sent[4], "cookie"), Some("argus_session=tok-2"));
    let (session, script) = logged_out([granted("tok-1"), refused(), granted("tok-2"), refused()]);
    let error = get_current_user(&session).await.expect_err("refused twice");
    assert!(error.is_authentication());
    assert_eq!(script.sent().len(), 4);
}

#[tokio::test]
async fn many_calls_share_a_login() {
    let replies = std::iter::once(granted("tok-1")).chain((0..50).map(|_| found()));
    let (session, script) = logged_out(replies);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { get_current_user(&session).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.expect("a task").expect("an answer");
    }
    assert_eq!(script.sent().len(), 51);
}

#[tokio::test]
async fn a_failed_login_is_an_authentication_error_with_the_servers_words() {
    let (session, script) = logged_out([refused()]);
    let error = get_current_user(&session).await.expect_err("refused");
    assert_eq!(error.kind(), Kind::Auth);
    assert!(error.is_authentication() && !error.may_have_been_sent());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.messages()[0].text, "Invalid username or password");
    assert!(error.to_string().contains("Invalid username or password"));
    assert_eq!(script.sent().len(), 1);
}

#[tokio::test]
async fn an_answer_without_its_parts_is_said_and_not_shown() {
    let without = |data: Value| Reply::json(200, &json!({"data": data}));
    let token = json!({"requestCredentialsData": "hidden-token"});
    let cases = [
        (without(json!({"credentials": token})), "no `sessionKey`"),
        (without(json!({"sessionKey": "aGlkZGVu"})), "no `credentials.requestCredentialsData`"),
        (without(json!({"credentials": token, "sessionKey": "hidden-%"})), "not base64"),
        (Reply::json(221, &json!({"data": {"token": "hidden"}})), "another step"),
        (Reply::body(200, "text/html", "hidden"), "no `credentials"),
    ];
    for (reply, message) in cases {
        let (session, _) = logged_out([reply]);
        let error = session.authenticate().await.expect_err(message);
        assert_eq!(error.kind(), Kind::Auth, "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(!format!("{error} {error:?}").to_lowercase().contains("hidden"), "{error:?}");
    }
}

#[tokio::test]
async fn a_login_goes_along_to_another_base_url_and_not_over_a_redirect() {
    let elsewhere = Reply::status(302).header("location", "http://127.0.0.1:18082/x");
    let (session, script) = logged_out([granted("tok-1"), found(), elsewhere, found()]);
    get_current_user(&session).base_url("http://127.0.0.1:18081/pre fix").await.expect("an answer");
    get_current_user(&session).await.expect("an answer");
    let sent = script.sent();
    assert!(sent[0].url.starts_with(BASE));
    assert_eq!(header(&sent[1], "cookie"), Some("argus_session=tok-1"));
    assert!(header(&sent[1], "argus-csrf-token").is_some_and(|token| token != TOKEN));
    for name in ["cookie", "argus-csrf-token"] {
        assert_eq!(header(&sent[3], name), None, "{name} went to another origin");
    }
}

#[tokio::test]
async fn one_login_serves_two_sessions() {
    let login = Login::password("jdoe", "pw-1");
    let (builder, script) = builder([granted("tok-1"), found(), found()]);
    let first = builder.auth(login.clone()).build().expect("a session");
    get_current_user(&first).await.expect("an answer");
    get_current_user(&first).auth(login).await.expect("an answer");
    assert_eq!(header(&script.sent()[2], "cookie"), Some("argus_session=tok-1"));
}

#[tokio::test]
async fn an_override_stands_in_place_of_the_login() {
    let (session, script) = logged_out([granted("tok-1"), found(), found(), found()]);
    get_current_user(&session).await.expect("an answer");
    get_current_user(&session).api_key("key-1").await.expect("an answer");
    get_current_user(&session).auth(SessionToken::new("tok-2")).await.expect("an answer");
    let sent = script.sent();
    let all = ["argus-api-key", "authorization", "cookie", "argus-csrf-token"];
    let of = |sent: &SentRequest| all.map(|name| header(sent, name).map(str::to_owned));
    assert_eq!(of(&sent[2]), [Some("key-1".to_owned()), None, None, None]);
    assert_eq!(of(&sent[3]), [None, Some("Bearer tok-2".to_owned()), None, None]);
}

#[tokio::test]
async fn checks_ask_the_server_where_there_was_no_login() {
    let (key, script) = builder([found(), refused()]);
    let key = key.api_key("key-1").build().expect("a session");
    argus::check(&key).await.expect("accepted");
    let error = argus::check(&key).await.expect_err("refused");
    assert_eq!(error.kind(), Kind::Auth);
    assert_eq!(paths(&script), ["/authentication/v1/session"; 2]);
    let (login, script) = logged_out([granted("t")]);
    argus::check(&login).await.expect("logged in");
    assert_eq!(paths(&script), ["/authentication/v1/password/authentication"]);
    let (none, script) = builder([]);
    let none = none.unauthenticated().build().expect("a session");
    assert_eq!(argus::check(&none).await.expect_err("no credentials").kind(), Kind::Auth);
    assert!(script.sent().is_empty());
}

#[tokio::test]
async fn a_constrained_session_is_another_one() {
    let (session, script) = logged_out([granted("tok-1"), granted("tok-2"), found(), found()]);
    let customers: [Value; 2] = ["customer1".into(), 77.into()];
    let constrained = argus::constrain(&session, customers, ["viewCases"], true).await.expect("a session");
    get_current_user(&constrained).await.expect("an answer");
    get_current_user(&session).await.expect("an answer");
    let sent = script.sent();
    assert_eq!(paths(&script)[1], "/authentication/v1/session/constrain");
    let wanted = json!({"customer": ["customer1", 77], "function": ["viewCases"], "readOnly": true});
    assert_eq!(body(&sent[1]), wanted);
    assert_eq!(header(&sent[1], "cookie"), Some("argus_session=tok-1"));
    assert_eq!(header(&sent[2], "authorization"), Some("Bearer tok-2"));
    assert_eq!(header(&sent[2], "cookie"), None);
    assert_eq!(header(&sent[3], "cookie"), Some("argus_session=tok-1"));
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let (session, _) = logged_out([granted("tok-secret"), found()]);
    get_current_user(&session).await.expect("an answer");
    let dry = get_current_user(&session).dry_run().await.expect("a dry run");
    let constrained = session.with().auth(SessionToken::new("tok-secret")).build().expect("a session");
    let shown = format!("{session:?} {dry:?} {constrained:?}");
    for secret in ["pw-1", "tok-secret", "c2VjcmV0", "EXinle8E"] {
        assert!(!shown.contains(secret), "{secret} stands in {shown}");
    }
}

#[test]
fn all_of_it_can_be_waited_for() -> Result<(), Error> {
    let (session, script) = logged_out([granted("tok-1"), granted("tok-2"), found()]);
    block_on(argus::check(&session))??;
    let none: [&str; 0] = [];
    let constrained = block_on(argus::constrain(&session, ["c"], none, false))??;
    get_current_user(&constrained).send_blocking()?;
    assert_eq!(body(&script.sent()[1]), json!({"customer": ["c"]}));
    Ok(())
}
