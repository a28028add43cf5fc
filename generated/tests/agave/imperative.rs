//! What users do with files, jobs and tenants.

use std::time::Duration;

use serde_json::{Value, json};
use specwright_apis::agave::{self, Agave};
use specwright_apis::runtime::auth::oauth2::Token;

use crate::server::{Folder, Gateway, clock};

fn access(gateway: &Gateway) -> Agave {
    gateway.builder(&clock()).client("ck-1", "cs-1").refresh_token("rt-0").build().unwrap()
}

#[tokio::test]
async fn files_are_named_by_one_text() {
    let gateway = Gateway::new().answer("/listings/", 200, json!({"result": [{"name": "a", "type": "file"}]}));
    let ag = access(&gateway);
    ag.files_mkdir("sys/a b/c").await.unwrap();
    ag.files_copy("sys/a", "agave://sys/b").await.unwrap();
    ag.files_move("sys/a", "sys/b#?").await.unwrap();
    ag.files_delete("sys/x/y").await.unwrap();
    assert_eq!(ag.files_list("sys/x").await.unwrap()[0].name.as_deref(), Some("a"));
    ag.files_history("sys/x").await.unwrap();
    ag.files_pems_list("sys/x").await.unwrap();
    ag.files_pems_update("sys/x", "other", "READ", true).await.unwrap();
    ag.files_pems_delete("sys/x").await.unwrap();
    ag.files_import("https://example.org/data.txt?x=1", "sys/in").await.unwrap();
    let lines: Vec<String> =
        gateway.lines()[1..].iter().map(|line| line.replace("https://api.tacc.cloud/files/v2", "")).collect();
    assert_eq!(
        lines,
        [
            "PUT /media/system/sys",
            "PUT /media/system/sys/a",
            "PUT /media/system/sys/a",
            "DELETE /media/system/sys/x/y",
            "GET /listings/system/sys/x",
            "GET /history/system/sys/x",
            "GET /pems/system/sys/x",
            "POST /pems/system/sys/x",
            "DELETE /pems/system/sys/x",
            "POST /media/system/sys/in",
        ]
    );
    let forms: Vec<_> = gateway.arrived()[1..].iter().map(|request| request.form()).collect();
    assert_eq!((forms[0]["action"].as_str(), forms[0]["path"].as_str()), ("mkdir", "a b/c"));
    assert_eq!((forms[1]["action"].as_str(), forms[1]["path"].as_str()), ("copy", "b"));
    assert_eq!((forms[2]["action"].as_str(), forms[2]["path"].as_str()), ("move", "b#?"));
    assert_eq!((forms[7]["permission"].as_str(), forms[7]["recursive"].as_str()), ("READ", "True"));
    assert_eq!((forms[9]["fileName"].as_str(), forms[9]["fileType"].as_str()), ("", ""));
    assert!(ag.files_delete("no-path").await.is_err());
}

#[tokio::test]
async fn files_come_and_go() {
    let (gateway, folder) = (Gateway::new().answer("/media/", 200, json!("content")), Folder::new());
    let ag = access(&gateway);
    let path = folder.path().join("got");
    std::fs::write(&path, "before").unwrap();
    assert_eq!(ag.files_download("sys/a.txt", &path).await.unwrap(), 9);
    assert_eq!(std::fs::read(&path).unwrap(), b"\"content\"");
    assert!(ag.files_upload(folder.path().join("none"), "sys/dir").await.is_err());
    let gateway = Gateway::new().answer("/media/", 202, json!({"result": {"name": "got"}}));
    let uploaded = access(&gateway).files_upload(&path, "sys/dir").await.unwrap();
    assert_eq!(uploaded.and_then(|file| file.name).as_deref(), Some("got"));
    let sent = &gateway.arrived()[1];
    assert_eq!(sent.line(), "POST https://api.tacc.cloud/files/v2/media/system/sys/dir");
    assert!(sent.header("content-type").starts_with("multipart/form-data; boundary="));
    let gateway = Gateway::new().answer("/media/", 202, json!({"result": null}));
    access(&gateway).files_upload(&path, "/sys/dir/").await.unwrap();
    assert_eq!(gateway.arrived()[1].line(), "POST https://api.tacc.cloud/files/v2/media/system/sys/dir/");
}

#[tokio::test]
async fn a_job_is_waited_for() {
    let entry = |status: &str| json!({"result": [{"status": "PENDING"}, {"status": status}]});
    let gateway = Gateway::new().answer("/history", 404, Value::Null).answer("/history", 200, entry("RUNNING")).answer(
        "/history",
        200,
        entry("FINISHED"),
    );
    let clock = clock();
    let ag = gateway.builder(&clock).client("ck-1", "cs-1").refresh_token("rt-0").build().unwrap();
    let history = ag.job_finished("job-1", Duration::from_secs(1), None).await.unwrap();
    assert_eq!(history.last().and_then(|entry| entry.status.as_deref()), Some("FINISHED"));
    assert_eq!(clock.pauses(), [1500, 1000].map(Duration::from_millis));

    let gateway = Gateway::new().answer("/history", 200, entry("RUNNING"));
    let error = access(&gateway).job_finished("job-1", Duration::from_secs(1), Duration::from_secs(5)).await;
    assert!(error.unwrap_err().is_timeout());
    assert_eq!(gateway.arrived().len(), 7);
}

#[tokio::test]
async fn tenants_are_for_everyone() {
    let listed = json!({"result": [{"code": "tacc.prod", "name": "TACC", "baseUrl": "https://api.tacc.utexas.edu/"}]});
    let gateway = Gateway::new().answer("/tenants", 200, listed);
    let ag = gateway.builder(&clock()).token(Token::new("at-0")).build().unwrap();
    let found = agave::tenants(&ag, agave::TENANTS_URL).await.unwrap();
    assert_eq!(found[0].base_url.as_deref(), Some("https://api.tacc.utexas.edu/"));
    let sent = &gateway.arrived()[0];
    assert_eq!((sent.line().as_str(), sent.header("authorization")), ("GET https://api.tacc.utexas.edu/tenants", ""));
    agave::tenants(&ag, "https://host/tenants?name=a%20b").await.unwrap();
    assert_eq!(gateway.arrived()[1].line(), "GET https://host/tenants?name=a%20b");
}
