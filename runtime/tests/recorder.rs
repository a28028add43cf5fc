//! What is recorded can be replayed, and holds no secrets.

use serde_json::json;
use specwright_runtime::auth::OAuth2;
use specwright_runtime::testing::{Recorder, Reply, Script};
use specwright_runtime::{Api, Call, Method, Operation, Scheme, Session};

static API: Api = Api::new("kept", "https://kept.invalid").schemes(const { &[Scheme::http("bearer", "bearer")] });
static GET: Operation = Operation::new("kept.get", Method::GET, "/thing").api(&API).security(&[&["bearer"]]);

fn oauth() -> OAuth2 {
    OAuth2::builder("https://kept.invalid/token", "client").secret("c-s3cr3t").password("user", "p-s3cr3t &").build()
}

#[tokio::test]
async fn recorded_and_replayed() {
    let token = json!({"access_token": "t-s3cr3t", "refresh_token": "r-open", "expires_in": 3600});
    let server = Script::new([
        Reply::json(200, &token).header("set-cookie", "session=s3cr3t"),
        Reply::json(200, &json!({"a": 1})),
        Reply::body(200, "image/png", &b"\x89\xff"[..]),
    ]);
    let recorder = Recorder::over(server);
    let session = Session::builder(&API).auth(oauth()).transport(recorder.clone()).build().expect("a session");
    let call = |session: &Session| Call::<specwright_runtime::Bytes>::new(session, &GET).header("x-own", "o-s3cr3t");
    let first = call(&session).await.expect("an answer");
    let second = call(&session).await.expect("an answer");

    let folder = std::env::temp_dir().join(format!("specwright-recorder-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("recording.json");
    recorder.save(&file).expect("a recording");
    let text = std::fs::read_to_string(&file).expect("a text");
    assert!(!text.contains("s3cr3t"), "{text}");
    assert!(text.contains("/token") && text.contains("***"), "{text}");

    let script = Script::from_file(&file).expect("a recording");
    let session = Session::builder(&API).auth(oauth()).transport(script.clone()).build().expect("a session");
    assert_eq!(call(&session).await.expect("an answer"), first);
    assert_eq!(call(&session).await.expect("an answer"), second);
    assert_eq!(script.sent().len(), 3);
    std::fs::remove_dir_all(folder).expect("removed");
}
