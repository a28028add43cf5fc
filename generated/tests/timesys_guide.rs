//! The code of `docs/timesys.md`, against a server on the loopback interface.

#[path = "support/server.rs"]
mod server;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use server::{Action, Answer, Server};
use specwright_apis::runtime::{Error, Got, Method, Observer, Sent};
use specwright_apis::timesys_v1;

fn with_key_file(url: &str, key_file: &Path) -> Result<timesys_v1::Vigiles, Error> {
    let vigiles = timesys_v1::Vigiles::builder().key_file(key_file).base_url(url).build()?;
    Ok(vigiles)
}

fn with_config(url: &str, key_file: &Path, config: &Path) -> Result<timesys_v1::Vigiles, Error> {
    let vigiles = timesys_v1::Vigiles::builder().key_file(key_file).dashboard_config(config).base_url(url).build()?;
    Ok(vigiles)
}

struct Log;

impl Observer for Log {
    fn answer(&self, request: &Sent<'_>, answer: &Got<'_>) {
        println!("{} {}: {:?} after {:?}", request.method, request.url, answer.status, answer.time);
    }
}

fn with_log(url: &str, key_file: &Path) -> Result<timesys_v1::Vigiles, Error> {
    let url = url.to_owned();
    let vigiles = timesys_v1::Vigiles::builder()
        .key_file(key_file)
        .base_url(url)
        .with(|session| session.observer(Log).total_timeout(Duration::from_secs(60)))
        .build()?;
    Ok(vigiles)
}

async fn heartbeat(vigiles: &timesys_v1::Vigiles) -> Result<(), Error> {
    let heartbeat = timesys_v1::utilities::heartbeat(vigiles).await?;
    assert_eq!(heartbeat.ok, Some(true));
    Ok(())
}

async fn functions(vigiles: &timesys_v1::Vigiles) -> Result<(), Error> {
    let manifests = timesys_v1::manifests::get_manifests(vigiles).await?;
    let cve = timesys_v1::cves::get_cve_info(vigiles, "CVE-2020-1234").fields(["published", "impact"]).await?;
    let product = timesys_v1::products::get_product_info(vigiles, vigiles.home()?).await?;
    let pdf = timesys_v1::reports::download_report(vigiles, "report-token", "pdf").await?;
    assert_eq!(manifests[0].manifest_token.as_deref(), Some("m-1"));
    assert_eq!(cve.identifier.as_deref(), Some("CVE-2020-1234"));
    assert_eq!(product.name.as_deref(), Some("p"));
    assert_eq!(pdf, &b"%PDF"[..]);
    Ok(())
}

async fn by_python_names(vigiles: &timesys_v1::Vigiles) -> Result<(), Error> {
    let arguments = json!({"manifest_token": "m-1", "extra_fields": ["assigner"]});
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let report: Value = vigiles.function("vigiles.manifests.get_latest_report", &arguments)?.await?.json()?;
    assert_eq!(report, json!({}));
    Ok(())
}

async fn dry_run(vigiles: &timesys_v1::Vigiles) -> Result<(), Error> {
    let dry = timesys_v1::utilities::heartbeat(vigiles).dry_run().await?;
    assert_eq!(dry.signed_text().as_deref(), Some("POST/api/v1/heartbeatemail=user@example.com"));
    assert_eq!(dry.body().as_deref(), Some("email=user%40example.com"));
    println!("{dry}");
    let signature = dry.reveal().headers["x-auth-signature"].clone();
    assert_eq!(signature, "QmsCLNt3aSzVslkGv6B8RFec2a9pwrqI3RvQoavsQAM=");
    let call = vigiles.raw(Method::PUT, "/api/v1/x", &json!({"t": ["z", "a"]}))?;
    let signed = call.dry_run().await?.signed_text();
    assert_eq!(signed.as_deref(), Some("PUT/api/v1/xemail=user@example.com&t=a&t=z"));
    Ok(())
}

async fn errors(vigiles: &timesys_v1::Vigiles) {
    match timesys_v1::utilities::heartbeat(vigiles).await {
        Ok(_) => println!("all is well"),
        Err(error) if error.is_forbidden() => println!("refused: {:?}", error.messages()),
        Err(error) => println!("{error}"),
    }
}

/// A folder with a key file and a dashboard config.
fn files() -> (PathBuf, PathBuf, PathBuf) {
    let folder = std::env::temp_dir().join(format!("timesys-guide-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (key_file, config) = (folder.join("linuxlink_key"), folder.join("config"));
    let key = json!({"email": " user@example.com\n", "key": "0123456789abcdef0123456789abcdef"});
    std::fs::write(&key_file, key.to_string()).expect("a key file");
    std::fs::write(&config, json!({"product": "prod-1", "folder": "fold-1"}).to_string()).expect("a config");
    (folder, key_file, config)
}

#[tokio::test]
async fn the_guide_works() {
    let (folder, key_file, config) = files();
    let answers = [
        Answer::json(200, &json!({"ok": true})),
        Answer::json(200, &json!([{"manifest_token": "m-1"}])),
        Answer::json(200, &json!({"identifier": "CVE-2020-1234"})),
        Answer::json(200, &json!({"name": "p"})),
        Answer::new(200, "application/octet-stream", "%PDF"),
        Answer::json(200, &json!({})),
        Answer::json(403, &json!({"error": "Invalid signature"})),
    ];
    let server = Server::start(1, answers.map(Action::Answer)).await.expect("a server");
    let url = server.url();
    heartbeat(&with_key_file(&url, &key_file).expect("a session")).await.expect("the heartbeat");
    let vigiles = with_config(&url, &key_file, &config).expect("a session");
    functions(&vigiles).await.expect("the functions");
    by_python_names(&vigiles).await.expect("the function");
    dry_run(&vigiles).await.expect("the dry run");
    errors(&with_log(&url, &key_file).expect("a session")).await;
    let sent: Vec<String> =
        server.received().into_iter().map(|sent| format!("{} {}?{}", sent.method, sent.path, sent.query)).collect();
    let wanted = [
        "POST /api/v1/heartbeat?",
        "GET /api/v1/vigiles/manifests?email=user%40example.com&folder_token=fold-1",
        "GET /api/v1/vigiles/cves/CVE-2020-1234?email=user%40example.com&fields=published&fields=impact",
        "GET /api/v1/vigiles/products/prod-1?email=user%40example.com",
        "GET /api/v1/vigiles/reports/report-token?email=user%40example.com&filtered=False&format=pdf",
        "GET /api/v1/vigiles/manifests/m-1/reports/latest?email=user%40example.com&filtered=False&with_field=assigner",
        "POST /api/v1/heartbeat?",
    ];
    assert_eq!(sent, wanted);
    std::fs::remove_dir_all(folder).expect("no folder any more");
}
