//! Logging in to FairCom, staying there, and out.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use specwright_apis::faircom::{self, Login};
use specwright_apis::runtime::{
    ByteStream, ExposeSecret, Kind, RequestBody, Retry, Sending, Session, SessionBuilder, Transport, block_on,
};
use specwright_runtime::testing::{PausedClock, Reply, Script};

/// A server that knows sessions. Clones are the same server.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The good token.
    token: Option<String>,
    logins: usize,
    /// The bodies that arrived.
    got: Vec<Value>,
    urls: Vec<String>,
    /// What `createSession` answers instead of a session.
    login_answer: Option<Value>,
}

impl Server {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the session, as a server does that has waited for too long.
    fn expire(&self) {
        self.lock().token = None;
    }

    fn actions(&self) -> Vec<String> {
        self.lock().got.iter().map(|body| body["action"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn count(&self, action: &str) -> usize {
        self.actions().iter().filter(|got| *got == action).count()
    }

    fn last(&self) -> Value {
        self.lock().got.last().cloned().unwrap_or_default()
    }

    /// Waits until an action came so often; it comes from another task.
    async fn saw(&self, action: &str, times: usize) {
        for _ in 0..10_000 {
            if self.count(action) >= times {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("{action} did not come {times} times: {:?}", self.actions());
    }

    fn answer(&self, body: &Value) -> Value {
        let mut state = self.lock();
        state.got.push(body.clone());
        if body["action"] == "createSession" {
            if let Some(answer) = &state.login_answer {
                return answer.clone();
            }
            state.logins += 1;
            let token = format!("token-{}", state.logins);
            state.token = Some(token.clone());
            return json!({"errorCode": 0, "errorMessage": "", "authToken": token,
                          "result": {"idleConnectionTimeoutSeconds": 300}});
        }
        if state.token.is_none() || body["authToken"].as_str() != state.token.as_deref() {
            return json!({"errorCode": 12031, "errorMessage": "no such session", "authToken": body["authToken"]});
        }
        if body["action"] == "deleteSession" {
            state.token = None;
        }
        json!({"errorCode": 0, "errorMessage": "", "result": {"data": [{"databaseName": "ctreeSQL"}]}})
    }
}

impl Transport for Server {
    fn send(&self, request: http::Request<RequestBody>) -> Sending<'_> {
        Box::pin(async move {
            self.lock().urls.push(request.uri().to_string());
            let body: Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap_or_default();
            tokio::task::yield_now().await;
            let answer = self.answer(&body).to_string();
            let body: ByteStream = Box::pin(futures_util::stream::iter([Ok(answer.into())]));
            let mut response = http::Response::new(body);
            response.headers_mut().insert("content-type", "application/json".parse().expect("a media type"));
            Ok(response)
        })
    }
}

fn builder(server: &Server, login: Login) -> SessionBuilder {
    Session::builder(&faircom::API)
        .base_url("https://faircom.example/api/")
        .transport(server.clone())
        .retry(Retry::none())
        .auth(login)
}

fn session(server: &Server, login: Login) -> Session {
    builder(server, login).build().expect("a session")
}

fn admin() -> Login {
    Login::password("admin", "pass-word")
}

#[tokio::test]
async fn the_first_call_logs_in_and_all_carry_the_token() {
    let server = Server::default();
    let login = admin();
    let session = session(&server, login.clone());
    assert!(login.token().is_none());
    let databases = faircom::db::list_databases(&session, None).await.expect("an answer").into_result();
    let databases = databases.and_then(|result| result.data).expect("databases");
    assert_eq!(databases[0].database_name.as_deref(), Some("ctreeSQL"));
    faircom::db::list_databases(&session, None).await.expect("an answer");
    assert_eq!(server.actions(), ["createSession", "listDatabases", "listDatabases"]);
    let first = server.lock().got[0].clone();
    let params = json!({"username": "admin", "password": "pass-word", "idleConnectionTimeoutSeconds": 300});
    assert_eq!(first, json!({"api": "admin", "action": "createSession", "params": params}));
    let wanted =
        json!({"api": "db", "action": "listDatabases", "params": {}, "responseOptions": {}, "authToken": "token-1"});
    assert_eq!(server.last(), wanted);
    assert_eq!(login.token().expect("a token").expose_secret(), "token-1");
    assert!(server.lock().urls.iter().all(|url| url == "https://faircom.example/api/"), "the URL is used unchanged");
}

#[tokio::test]
async fn a_login_says_what_it_is_told_to() {
    let server = Server::default();
    let login = admin()
        .description("nightly")
        .idle_timeout(Duration::from_secs(60))
        .param("defaultDatabaseName", "faircom")
        .param("username", "other")
        .response_options(json!({"numberFormat": "string"}))
        .debug("max");
    let session = session(&server, login);
    session.authenticate().await.expect("a login");
    let params = json!({"username": "other", "password": "pass-word", "idleConnectionTimeoutSeconds": 60,
                        "description": "nightly", "defaultDatabaseName": "faircom"});
    let wanted = json!({"api": "admin", "action": "createSession", "params": params, "debug": "max",
                        "responseOptions": {"numberFormat": "string"}});
    assert_eq!(server.last(), wanted);
    session.authenticate().await.expect("a login");
    assert_eq!(server.count("createSession"), 1, "who is logged in does not log in again");
}

#[tokio::test]
async fn without_anything_to_log_in_with_nothing_is_sent() {
    let server = Server::default();
    for login in [Login::certificate(), Login::password("admin", ""), Login::password("", "x")] {
        let error = session(&server, login).authenticate().await.expect_err("no login");
        assert_eq!(error.kind(), Kind::Auth);
    }
    assert!(server.actions().is_empty());
}

#[tokio::test]
async fn fifty_calls_over_an_expiry_log_in_once() {
    let server = Server::default();
    let session = session(&server, admin());
    session.authenticate().await.expect("a login");
    server.expire();
    let calls = (0..50).map(|_| faircom::db::list_databases(&session, None).into_future());
    for answer in futures_util::future::join_all(calls).await {
        answer.expect("an answer");
    }
    assert_eq!(server.count("createSession"), 2);
}

#[tokio::test]
async fn a_session_that_is_lost_for_good_is_an_error_after_one_renewal() {
    let server = Server::default();
    let session = session(&server, admin());
    session.authenticate().await.expect("a login");
    server.expire();
    server.lock().login_answer = Some(json!({"errorCode": 12007, "errorMessage": "invalid password"}));
    let error = faircom::db::list_databases(&session, None).await.expect_err("no login");
    assert_eq!((error.kind(), error.code()), (Kind::Code, Some(12007)));
    assert_eq!(faircom::action_of(&error), "createSession");
    assert_eq!(error.messages()[0].text, "invalid password");
    assert_eq!(server.actions(), ["createSession", "listDatabases", "createSession"]);
}

#[tokio::test]
async fn errors_show_no_token() {
    let server = Server::default();
    let login = admin().manual();
    let session = session(&server, login.clone());
    session.authenticate().await.expect("a login");
    server.expire();
    let error = faircom::db::list_databases(&session, None).await.expect_err("an expired session");
    assert_eq!((error.code(), faircom::action_of(&error)), (Some(12031), "listDatabases".to_owned()));
    for text in [error.to_string(), format!("{error:?} {login:?} {session:?}")] {
        assert!(!text.contains("token-1") && !text.contains("pass-word"), "{text}");
    }
    assert!(error.to_string().ends_with("code 12031: no such session"), "{error}");
    let shown = faircom::call(&session, "db", "listTables", &json!({})).dry_run().await.expect("a dry run");
    assert!(!shown.to_string().contains("token-1"), "{shown}");
}

#[tokio::test]
async fn close_logs_out_and_calls_then_carry_no_token() {
    let server = Server::default();
    let login = admin();
    let session = session(&server, login.clone());
    session.authenticate().await.expect("a login");
    session.close().await.expect("a logout");
    assert_eq!(server.last(), json!({"api": "admin", "action": "deleteSession", "authToken": "token-1"}));
    assert!(login.token().is_none());
    session.close().await.expect("nothing to log out from");
    let error = faircom::call(&session, "db", "listDatabases", &json!({})).await.expect_err("no session");
    assert_eq!(error.code(), Some(12031));
    assert_eq!(server.last()["authToken"], "");
    session.authenticate().await.expect("a new login");
    faircom::db::list_databases(&session, None).await.expect("an answer");
    assert_eq!(server.count("createSession"), 2);
    assert_eq!(server.count("deleteSession"), 1);
}

#[tokio::test]
async fn the_last_one_to_be_dropped_logs_out() {
    let server = Server::default();
    let session = session(&server, admin());
    session.authenticate().await.expect("a login");
    let derived = session.with().header("x-a", "b").build().expect("a session");
    drop(session);
    faircom::db::list_databases(&derived, None).await.expect("an answer");
    assert_eq!(server.count("deleteSession"), 0);
    drop(derived);
    server.saw("deleteSession", 1).await;
    let staying = builder(&server, admin().stay_logged_in()).build().expect("a session");
    staying.authenticate().await.expect("a login");
    drop(staying);
    tokio::task::yield_now().await;
    assert_eq!(server.count("deleteSession"), 1);
}

/// Without a runtime the drop waits, so that a program can end right after it.
#[test]
fn a_blocking_program_has_logged_out_when_the_session_is_dropped() {
    let server = Server::default();
    let session = session(&server, admin());
    faircom::db::list_databases(&session, None).send_blocking().expect("an answer");
    drop(session);
    assert_eq!(server.actions(), ["createSession", "listDatabases", "deleteSession"]);
    let second = builder(&server, admin()).build().expect("a session");
    block_on(second.authenticate()).expect("no runtime").expect("a login");
    block_on(second.close()).expect("no runtime").expect("a logout");
    assert_eq!(server.count("deleteSession"), 2);
}

#[tokio::test]
async fn a_session_is_kept_alive_while_it_lives() {
    let (server, clock) = (Server::default(), PausedClock::default());
    let session = builder(&server, admin().keep_alive()).clock(Arc::new(clock.clone())).build().expect("a session");
    session.authenticate().await.expect("a login");
    let wait = async |count: usize| {
        while clock.limits() < count {
            tokio::task::yield_now().await;
        }
    };
    for times in 1..=2 {
        wait(1).await;
        clock.advance(Duration::from_secs(99));
        tokio::task::yield_now().await;
        assert_eq!(server.count("pingSession"), times - 1);
        clock.advance(Duration::from_secs(1));
        server.saw("pingSession", times).await;
        assert_eq!(server.last(), json!({"api": "admin", "action": "pingSession", "authToken": "token-1"}));
    }
    session.close().await.expect("a logout");
    while clock.limits() > 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(1000));
    assert_eq!(server.count("pingSession"), 2);
}

#[tokio::test]
async fn by_hand_nothing_logs_in_by_itself() {
    let server = Server::default();
    let login = admin().manual();
    let session = session(&server, login.clone());
    let error = faircom::call(&session, None, "listSessions", &json!({"a": 1})).await.expect_err("no session");
    assert_eq!(error.code(), Some(12031));
    let wanted = json!({"action": "listSessions", "params": {"a": 1}, "responseOptions": {}, "authToken": ""});
    assert_eq!(server.last(), wanted);
    session.authenticate().await.expect("a login");
    server.expire();
    faircom::db::list_databases(&session, None).await.expect_err("an expired session");
    assert_eq!(server.count("createSession"), 1);
    assert!(login.token().is_some(), "the token stays until there is another");
}

#[tokio::test]
async fn objects_are_posted_as_they_are_or_with_the_token() {
    let server = Server::default();
    let session = session(&server, admin());
    let object = json!({"api": "db", "action": "listTables", "n": 12});
    let error = faircom::post(&session, &object).await.expect_err("no token");
    assert_eq!((server.last(), faircom::action_of(&error)), (object, "listTables".to_owned()));
    let request = faircom::Request::new("listTables").api("db");
    faircom::post_json(&session, &request).await.expect("an answer");
    assert_eq!(server.last(), json!({"api": "db", "action": "listTables", "authToken": "token-1"}));
    let call = faircom::call(&session, "db", "listTables", &json!({})).field("requestId", 7).field("debug", "max");
    call.await.expect("an answer");
    assert_eq!((&server.last()["requestId"], &server.last()["debug"]), (&json!(7), &json!("max")));
}

#[tokio::test]
async fn the_token_may_stand_in_the_result_and_must_stand_somewhere() {
    let server = Server::default();
    let login = admin();
    let session = session(&server, login.clone());
    server.lock().login_answer = Some(json!({"errorCode": 0, "authToken": null, "result": {"secret": "s-1"}}));
    let error = session.authenticate().await.expect_err("no token");
    assert_eq!(error.kind(), Kind::Decode);
    assert!(!error.to_string().contains("s-1"), "{error}");
    server.lock().login_answer = Some(json!({"errorCode": 0, "result": {"authToken": "old-1"}}));
    session.authenticate().await.expect("a login");
    assert_eq!(login.token().expect("a token").expose_secret(), "old-1");
}

/// Actions that only read are tried again by themselves, all others are not once the server may have seen them.
#[tokio::test]
async fn only_actions_that_read_are_repeated() {
    let login = json!({"errorCode": 0, "errorMessage": "", "authToken": "token-1", "result": {}});
    let success = json!({"errorCode": 0, "errorMessage": "", "result": {}});
    for failure in [Reply::status(503), Reply::broken()] {
        let script = Script::new([
            Reply::json(200, &login),
            failure.clone(),
            failure.clone(),
            Reply::json(200, &success),
            failure.clone(),
            failure,
        ]);
        let retry = Retry::default().pause(Duration::ZERO);
        let login = Login::password("admin", "ADMIN").stay_logged_in();
        let builder = Session::builder(&faircom::API).base_url("http://localhost/api").auth(login).retry(retry);
        let session = builder.transport(script.clone()).build().expect("a session");
        let actions = || -> Vec<Value> {
            let bodies = script.sent().into_iter().map(|sent| serde_json::from_slice(&sent.body).unwrap_or_default());
            bodies.map(|body: Value| body["action"].clone()).collect()
        };
        faircom::db::list_databases(&session, None).raw().await.expect("the third attempt succeeds");
        assert_eq!(actions(), ["createSession", "listDatabases", "listDatabases", "listDatabases"]);
        let body = faircom::CreateDatabaseParams::new("d");
        let error = faircom::db::create_database(&session, &body).raw().await.expect_err("it may have been done");
        assert!(error.may_have_been_sent());
        let by_name = faircom::call(&session, "db", "listDatabases", &json!({}));
        by_name.await.expect_err("nothing is known of an action by its name");
        assert_eq!(actions()[4..], ["createDatabase", "listDatabases"]);
    }
}
