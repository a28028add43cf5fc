//! The code of `docs/agave.md`, as it stands there, on loopback.

use std::time::Duration;

use serde_json::{Value, json};
use specwright_apis::agave::{self, ActorContext, Agave, ClientRequest, Configs};
use specwright_apis::runtime::{Error, ExposeSecret, block_on};

use crate::loopback::{Answer, Server};
use crate::server::Folder;

async fn serve(answers: Vec<Value>) -> (Server, String) {
    let script = answers.iter().map(|answer| Answer::json(200, answer).into()).collect::<Vec<_>>();
    let server = Server::start(1, script).await.unwrap();
    let url = server.url();
    (server, url)
}

fn token(n: u32) -> Value {
    json!({"access_token": format!("at-{n}"), "refresh_token": format!("rt-{n}"), "expires_in": 13283,
        "token_type": "bearer", "scope": "default"})
}

fn profile() -> Value {
    json!({"status": "success", "result": {"username": "mwvaughn", "first_name": "Matthew"}})
}

#[tokio::test]
async fn a_cached_session() {
    let (server, url) = serve(vec![profile()]).await;
    let folder = Folder::new();
    folder.write(
        ".agave/current",
        &json!({"baseurl": url, "apikey": "ck-1", "apisecret": "cs-1", "access_token": "at-0"}),
    );
    // Another process, for the cache is found by the variable HOME.
    let program = std::env::current_exe().unwrap();
    let arguments = ["--exact", "guide::restored", "--ignored"];
    let mut child = std::process::Command::new(program);
    child.args(arguments).env("HOME", folder.path()).env_remove("AGAVE_CACHE_DIR");
    let done = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    assert_eq!(server.received()[0].header("authorization"), Some("Bearer at-0"));
}

#[tokio::test]
#[ignore = "run by `a_cached_session`, in a process of its own"]
async fn restored() -> Result<(), Error> {
    let ag = Agave::restore()?;
    let profile = agave::profiles::get(&ag).await?.into_result();
    assert!(profile.is_some());
    Ok(())
}

#[tokio::test]
async fn a_new_client() -> Result<(), Error> {
    let created =
        json!({"status": "success", "result": {"consumerKey": "kV4", "consumerSecret": "5Eb", "name": "my_client"}});
    let (server, url) = serve(vec![created, token(1)]).await;
    let ag = Agave::builder().api_server(url).username("mwvaughn").password("PaZ$w0r6!").build()?;
    let client = ag.create_client(&ClientRequest::new("my_client")).await?;
    println!("key {}", client.consumer_key.unwrap_or_default());
    assert_eq!(server.received()[1].path, "/token");
    Ok(())
}

#[tokio::test]
async fn an_existing_client() -> Result<(), Error> {
    let (server, url) = serve(vec![token(1), profile(), profile()]).await;
    let ag = Agave::builder()
        .api_server(url)
        .username("mwvaughn")
        .password("PaZ$w0r6!")
        .client("kV4XLPhVBAv9RTf7a2QyBHhQAXca", "5EbjEOcyzzIsAAE3vBS7nspVqHQa")
        .client_name("my_client")
        .build()?;
    let profile = agave::profiles::get(&ag).await?.into_result();
    println!("{}", profile.and_then(|profile| profile.first_name).unwrap_or_default());

    if let Some(token) = ag.token() {
        println!("expires in {:?} s, at {:?}", token.expires_in, token.expires_at);
        let refresh_token = token.refresh_token.map(|secret| secret.expose_secret().to_owned());
        assert!(refresh_token.is_some());
    }

    let profile: Value = agave::profiles::get(&ag).raw().await?.json()?;
    println!("{}", profile["result"]["first_name"]);
    assert_eq!(server.received().len(), 3);
    Ok(())
}

#[tokio::test]
async fn the_last_refresh_token() -> Result<(), Error> {
    let (server, url) = serve(vec![token(2)]).await;
    let ag = Agave::builder()
        .api_server(url)
        .client("kV4XLPhVBAv9RTf7a2QyBHhQAXca", "5EbjEOcyzzIsAAE3vBS7nspVqHQa")
        .refresh_token("b138c49046f67f80d49a1c10a12e44b")
        .build()?;
    ag.authenticate().await?;
    let body = String::from_utf8_lossy(&server.received()[0].body).into_owned();
    assert!(body.contains("grant_type=refresh_token"));
    Ok(())
}

#[tokio::test]
async fn saved_and_loaded() -> Result<(), Error> {
    let folder = Folder::new();
    let directory = folder.path().join(".agave");
    let ag = Agave::builder().client("ck-1", "cs-1").client_name("my_client").build()?;
    let configs = Configs::new(directory);
    ag.save(&configs)?;
    let again = Agave::builder().account(configs.load()?).build()?;
    assert_eq!(again.account().client_name.as_deref(), Some("my_client"));
    Ok(())
}

#[tokio::test]
async fn files_and_jobs() -> Result<(), Error> {
    let history = json!({"status": "success", "result": [{"status": "FINISHED"}]});
    let listing = json!({"status": "success", "result": [{"name": "a.txt"}]});
    let done = json!({"status": "success", "result": {}});
    let (_server, url) = serve(vec![token(1), done.clone(), done, listing, history]).await;
    let folder = Folder::new();
    let results = folder.path().join("results.csv");
    std::fs::write(&results, "1,2").unwrap();
    let ag = Agave::builder().api_server(url).client("ck-1", "cs-1").refresh_token("rt-0").build()?;
    ag.files_mkdir("data.example.org/home/run1").await?;
    ag.files_upload(&results, "data.example.org/home/run1/").await?;
    for file in ag.files_list("data.example.org/home/run1").await? {
        println!("{}", file.name.unwrap_or_default());
    }
    let history = ag.job_finished("job-1", Duration::from_secs(10), Duration::from_secs(3600)).await?;
    println!("{}", history.last().and_then(|entry| entry.status.clone()).unwrap_or_default());
    Ok(())
}

/// Code that is not asynchronous.
#[test]
fn blocking() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_server, url) = runtime.block_on(serve(vec![token(1), profile()]));
    let run = || -> Result<(), Error> {
        let ag = Agave::builder().api_server(url).client("ck-1", "cs-1").refresh_token("rt-0").build()?;
        let profile = agave::profiles::get(&ag).send_blocking()?.into_result();
        let token = block_on(ag.refresh());
        assert!(profile.is_some() && token.is_ok_and(|token| token.is_err()));
        Ok(())
    };
    run().unwrap();
}

async fn in_an_actor(context: ActorContext) -> Result<(), Error> {
    let message: Value = context.message()?;
    let ag = context.client()?;
    let profile = agave::profiles::get(&ag).await?.into_result();
    println!("{:?} sent {message}", profile.and_then(|profile| profile.username));
    context.update_state(&ag, &json!({"last": message["n"]})).await?;
    Ok(())
}

#[tokio::test]
async fn an_actor() -> Result<(), Error> {
    let done = json!({"status": "success", "result": {}});
    let (server, url) = serve(vec![profile(), done]).await;
    let variables = [
        ("MSG", r#"{"n": 7}"#),
        ("_abaco_Content_Type", "application/json"),
        ("_abaco_actor_id", "actor-1"),
        ("_abaco_actor_state", r#"{"last": 6}"#),
        ("_abaco_api_server", &url),
        ("_abaco_access_token", "at-actor"),
        ("_abaco_username", ""),
    ];
    let var = |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
    let context = ActorContext::from_vars(var);
    assert_eq!((context.content_type.as_deref(), context.username.as_deref()), (Some("application/json"), None));
    assert_eq!(context.state::<Value>()?, json!({"last": 6}));
    assert!(!format!("{context:?}").contains("at-actor"));
    in_an_actor(context).await?;
    let got = server.received();
    assert!(got.iter().all(|request| request.header("authorization") == Some("Bearer at-actor")));
    assert_eq!((got[1].path.as_str(), got[1].body.as_slice()), ("/actors/v2/actor-1/state", &br#"{"last":7}"#[..]));
    let elsewhere = ActorContext::from_vars(|_| None);
    assert!(elsewhere.client().is_err() && elsewhere.message::<Value>().is_err());
    Ok(())
}
