//! The code of `docs/faircom.md`, against a server on the loopback interface.

#[path = "wire/certificates.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod certificates;
#[path = "support/server.rs"]
mod server;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use server::{Action, Answer, Server};
use specwright_apis::faircom::{self, Login};
use specwright_apis::runtime::{Error, ExposeSecret, Kind, Session};

async fn with_client_certificate(endpoint: &str, folder: &Path) -> Result<(), Error> {
    let session = Session::builder(&faircom::API)
        .base_url(endpoint)
        .ca_only(folder.join("ca.crt"))
        .client_certificate(folder.join("client.pem"), None)
        .auth(Login::certificate())
        .build()?;
    let answer = faircom::db::list_databases(&session, None).await?;
    for database in answer.into_result().and_then(|result| result.data).unwrap_or_default() {
        println!("{}", database.database_name.unwrap_or_default());
    }
    session.close().await?;
    Ok(())
}

async fn with_password_over_tls(endpoint: &str, folder: &Path) -> Result<(), Error> {
    let session = Session::builder(&faircom::API)
        .base_url(endpoint)
        .ca_only(folder.join("ca.crt"))
        .auth(Login::password("admin", "ADMIN"))
        .build()?;
    let list_databases = faircom::Request::new("listDatabases").api("db");
    let answer = faircom::post_json(&session, &list_databases).await?;
    println!("Response: {:?}", answer.into_result());
    session.close().await?;
    Ok(())
}

async fn with_password(endpoint: &str) -> Result<(), Error> {
    let session = Session::builder(&faircom::API).base_url(endpoint).auth(Login::password("admin", "ADMIN")).build()?;
    let answer = faircom::call(&session, "db", "listDatabases", &json!({})).await?;
    println!("Response: {answer}");
    session.close().await?;
    Ok(())
}

fn blocking(endpoint: &str) -> Result<(), Error> {
    let session = Session::builder(&faircom::API).base_url(endpoint).auth(Login::password("admin", "ADMIN")).build()?;
    let answer = faircom::db::list_databases(&session, None).send_blocking()?;
    println!("{} databases", answer.into_result().and_then(|result| result.data).unwrap_or_default().len());
    session.close_blocking()?;
    Ok(())
}

async fn settings(endpoint: &str) -> Result<(), Error> {
    let login = Login::password("admin", "ADMIN")
        .description("nightly report")
        .idle_timeout(Duration::from_secs(600))
        .keep_alive()
        .param("defaultDatabaseName", "faircom")
        .response_options(json!({"numberFormat": "string"}));
    let session = Session::builder(&faircom::API)
        .base_url(endpoint)
        .attempt_timeout(Duration::from_secs(10))
        .auth(login.clone())
        .build()?;
    session.authenticate().await?;
    let token = login.token();
    println!("a token of {} characters", token.map_or(0, |token| token.expose_secret().len()));
    session.close().await?;
    Ok(())
}

async fn anything(session: &Session) -> Result<(), Error> {
    let params = json!({"tableName": "athlete", "maxRecords": 20});
    let records = faircom::call(session, "db", "getRecordsByTable", &params)
        .field("requestId", "1")
        .field("responseOptions", json!({"dataFormat": "objects"}))
        .await?;
    let services = faircom::post(session, &json!({"api": "admin", "action": "listServices"})).await?;
    println!("{} {}", records["result"], services["result"]);
    Ok(())
}

async fn failures(session: &Session) {
    match faircom::call(session, "db", "getRecordsByTable", &json!({"tableName": "nope"})).await {
        Ok(answer) => println!("{answer}"),
        Err(error) if error.kind() == Kind::Code => {
            let said = error.messages().into_iter().map(|message| message.text).next().unwrap_or_default();
            println!("{} failed with {:?}: {said}", faircom::action_of(&error), error.code());
        }
        Err(error) => println!("{error}"),
    }
}

/// A server with these answers, besides those to logins and logouts; its endpoint.
async fn serve(mutual: Option<bool>, answers: &[Value]) -> (Server, String) {
    let tls = mutual.map(|mutual| certificates::acceptor(mutual).expect("certificates"));
    let scheme = if tls.is_some() { "https" } else { "http" };
    let login = json!({"errorCode": 0, "errorMessage": "", "authToken": "tok-1", "result": {}});
    let logout = json!({"errorCode": 0, "errorMessage": "", "result": {}});
    let script = [&login].into_iter().chain(answers).chain([&logout]);
    let script: Vec<Action> = script.map(|answer| Answer::json(200, answer).into()).collect();
    let server = Server::with_ports([tls], script).await.expect("a port");
    let endpoint = format!("{scheme}://{}/api", server.address(0));
    (server, endpoint)
}

fn databases() -> Value {
    json!({"errorCode": 0, "errorMessage": "", "result": {"data": [{"databaseName": "ctreeSQL"}], "moreRecords": false}})
}

/// The actions that arrived.
fn actions(server: &Server) -> Vec<String> {
    let body = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).expect("JSON");
    server.received().iter().map(|got| body(&got.body)["action"].as_str().unwrap_or_default().to_owned()).collect()
}

/// A folder with the certificates.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faircom_guide");
    std::fs::create_dir_all(&folder).expect("a folder");
    for role in ["ca.crt", "client.pem"] {
        std::fs::write(folder.join(role), certificates::pem(role).expect("a role")).expect("a file");
    }
    folder
}

const LISTED: [&str; 3] = ["createSession", "listDatabases", "deleteSession"];

#[tokio::test]
async fn the_three_connections() {
    let folder = folder();
    let (server, endpoint) = serve(Some(true), &[databases()]).await;
    with_client_certificate(&endpoint, &folder).await.expect("databases");
    assert_eq!(actions(&server), LISTED);
    let (server, endpoint) = serve(Some(false), &[databases()]).await;
    with_password_over_tls(&endpoint, &folder).await.expect("databases");
    assert_eq!(actions(&server), LISTED);
    let (server, endpoint) = serve(None, &[databases()]).await;
    with_password(&endpoint).await.expect("databases");
    assert_eq!(actions(&server), LISTED);
}

#[tokio::test]
async fn blocking_code() {
    let (server, endpoint) = serve(None, &[databases()]).await;
    let done = tokio::task::spawn_blocking(move || std::thread::spawn(move || blocking(&endpoint)).join());
    done.await.expect("a task").expect("a thread").expect("databases");
    assert_eq!(actions(&server), LISTED);
}

#[tokio::test]
async fn settings_actions_and_failures() {
    let (server, endpoint) = serve(None, &[]).await;
    settings(&endpoint).await.expect("a session");
    assert_eq!(actions(&server), ["createSession", "deleteSession"]);
    let missing = json!({"errorCode": 4023, "errorMessage": "table not found"});
    let (server, endpoint) = serve(None, &[databases(), databases(), missing]).await;
    let login = Login::password("admin", "ADMIN");
    let session = Session::builder(&faircom::API).base_url(endpoint).auth(login).build().expect("a session");
    anything(&session).await.expect("records");
    failures(&session).await;
    session.close().await.expect("a logout");
    assert_eq!(actions(&server)[1..4], ["getRecordsByTable", "listServices", "getRecordsByTable"]);
}
