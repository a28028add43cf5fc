//! The code of `docs/accelerator.md`, against a server on the loopback interface.

#[path = "support/server.rs"]
mod server;

use serde_json::json;
use server::{Action, Answer, Server};
use specwright_apis::accelerator::{self, Login};
use specwright_apis::runtime::{Error, ExposeSecret, Method, Pem, Session, Terminal};

/// Asks on the terminal: compiled, not run.
#[allow(dead_code)]
fn from_environment() -> Result<Session, Error> {
    let session = accelerator::from_env(&Terminal)?.build()?;
    Ok(session)
}

async fn with_password(nc_url: &str, password: &str) -> Result<(Session, Login), Error> {
    let login = Login::new("user99", password);
    let session =
        Session::builder(&accelerator::API).base_url(accelerator::base_url(nc_url)?).auth(login.clone()).build()?;
    session.authenticate().await?;
    Ok((session, login))
}

async fn job(session: Session) -> Result<(), Error> {
    let table = accelerator::jobs::get_job(&session, "000001138").await?;
    let job = table.row(0)?;
    println!("{:16}{}", "Command", job.text("COMMAND")?);
    let host: String = job.get("HOST")?;
    assert_eq!(host, "myhost");
    assert!(job.text("USER").is_err());
    Ok(())
}

fn tokens(login: &Login, other: &Login) {
    if let Some(jwt) = login.jwt() {
        other.set_jwt(jwt.expose_secret());
    }
}

async fn any_request(session: Session) -> Result<(), Error> {
    let call = accelerator::submit_request(&session, Method::GET, "/api/v3/jobs/000001138", &[("x", "1")], None)?;
    let text = call.await?.text()?;
    assert_eq!(text, "{}");
    let elsewhere = "https://elsewhere.example.org/api/v3/jobs/1";
    assert!(accelerator::submit_request(&session, Method::GET, elsewhere, &[], None).is_err());
    Ok(())
}

fn with_certificate(nc_url: &str, certificate: Pem, password: &str) -> Result<Session, Error> {
    let session = Session::builder(&accelerator::API)
        .base_url(accelerator::base_url(nc_url)?)
        .ca_only(certificate)
        .auth(Login::new("user99", password))
        .build()?;
    Ok(session)
}

#[tokio::test]
async fn the_guide_works() {
    let table = json!({
        "columns": [{"field": "HOST"}, {"field": "COMMAND"}],
        "rows": [["myhost", "vw sleep 123"]],
    });
    let answers = [
        Answer::json(200, &json!({"token_type": "Bearer", "access_token": "aaa.bbb.ccc"})),
        Answer::json(200, &table),
        Answer::json(401, &json!({"error": "token expired"})),
        Answer::json(200, &json!({"token_type": "Bearer", "access_token": "ddd.eee.fff"})),
        Answer::json(200, &json!({})),
    ];
    let server = Server::start(1, answers.map(Action::Answer)).await.expect("a server");
    let nc_url = format!("{}/project", server.url());
    let (session, login) = with_password(&nc_url, "pw & +").await.expect("a session");
    let other = Login::new("user99", "");
    tokens(&login, &other);
    assert_eq!(other.jwt().map(|jwt| jwt.expose_secret().to_owned()).as_deref(), Some("Bearer:aaa.bbb.ccc"));
    job(session.clone()).await.expect("the job");
    any_request(session.clone()).await.expect("any request");
    assert!(with_certificate(&nc_url, Pem::File("/nowhere/server.crt".into()), "pw").is_err());
    assert!(!format!("{session:?} {login:?}").contains("ccc"), "a token is a secret");
    let sent: Vec<(String, String)> = server
        .received()
        .iter()
        .map(|sent| {
            let token = sent.header("authorization").unwrap_or("none").to_owned();
            (format!("{} {}?{}", sent.method, sent.path, sent.query), token)
        })
        .collect();
    let wanted = [
        ("POST /api/v3/token?", "none"),
        ("GET /api/v3/jobs/000001138?", "Bearer:aaa.bbb.ccc"),
        ("GET /api/v3/jobs/000001138?x=1", "Bearer:aaa.bbb.ccc"),
        ("POST /api/v3/token?", "none"),
        ("GET /api/v3/jobs/000001138?x=1", "Bearer:ddd.eee.fff"),
    ];
    assert_eq!(sent, wanted.map(|(line, token)| (line.to_owned(), token.to_owned())));
    assert_eq!(server.received()[0].body, b"username=user99&password=pw+%26+%2B");
}
