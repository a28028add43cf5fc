//! Uploads and downloads of Argus, over a scripted transport.

use serde_json::{Value, json};
use specwright_apis::argus;
use specwright_apis::argus::files::{self, Folder, Place};
use specwright_apis::argus::sampledb::v2::{LinkTlp, SubmissionAddRequest, UserAgentRequest};
use specwright_apis::runtime::testing::{Reply, Script, SentRequest};
use specwright_apis::runtime::{Bytes, Kind, RequestBody, Session};

fn session(replies: impl IntoIterator<Item = Reply>) -> (Session, Script) {
    let script = Script::new(replies);
    let session = Session::builder(&argus::API).base_url("http://a").api_key("key").transport(script.clone()).build();
    (session.expect("a session"), script)
}

fn data(data: Value) -> Reply {
    Reply::json(200, &json!({"data": data}))
}

fn line(sent: &SentRequest) -> String {
    let media_type = sent.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or("-");
    format!("{} {} {media_type} {}", sent.method, &sent.url["http://a".len()..], String::from_utf8_lossy(&sent.body))
}

#[tokio::test]
async fn documents_go_to_a_path_or_a_folder() {
    let (session, script) = session((0..4).map(|_| data(json!({"id": 1}))));
    let upload = files::upload_document(&session, "/a/b/", "n.txt", "text/plain", "hello").await.expect("a document");
    assert!(upload.data.is_some());
    let folder = Folder::created(Place::of_customer("acme", "a b"));
    let upload = files::upload_document(&session, folder, "n.txt", "text/plain", "hello");
    upload.overwrite_existing(true).skip_notification(false).await.expect("a document");
    files::upload_document(&session, 7, "n", "image/png", "").await.expect("a document");
    let pieces = futures_util::stream::iter(["he", "llo"].map(|piece| Ok(Bytes::from_static(piece.as_bytes()))));
    let pieces = RequestBody::stream(pieces, None);
    files::upload_document(&session, "c".to_owned(), "n", "text/csv", pieces).await.expect("a document");
    let lines: Vec<String> = script.sent().iter().map(line).collect();
    assert_eq!(lines[0], "POST /documents/v1/document/path/a/b/n.txt text/plain hello");
    let pairs = "customer=acme&createMissing=true&overwriteExisting=true&skipNotification=false";
    let (path, sent) = lines[1].split_once('?').expect("a query");
    assert_eq!(path, "POST /documents/v1/document/path/a%20b/n.txt");
    let mut sent: Vec<&str> = sent.split(' ').next().expect("a query").split('&').collect();
    let mut pairs: Vec<&str> = pairs.split('&').collect();
    sent.sort_unstable();
    pairs.sort_unstable();
    assert_eq!(sent, pairs);
    assert_eq!(lines[2], "POST /documents/v1/folder/7/documents/n image/png ");
    assert_eq!(lines[3], "POST /documents/v1/document/path/c/n text/csv hello");
}

#[tokio::test]
async fn documents_come_from_a_path_or_by_id() {
    let (session, script) = session((0..3).map(|_| Reply::body(200, "text/plain", "hello")));
    let whole = files::download_document(&session, Place::of_customer("acme", "/a/n.txt")).await.expect("content");
    assert_eq!(whole.bytes().as_ref(), b"hello");
    files::download_document(&session, 5).await.expect("content");
    let mut pieces = files::download_document(&session, "b/n.txt").stream().await.expect("content");
    assert_eq!(pieces.next().await.expect("a piece").expect("a piece").as_ref(), b"hello");
    let lines: Vec<String> = script.sent().iter().map(line).collect();
    assert_eq!(lines[0], "GET /documents/v1/document/path/content/a/n.txt?customer=acme - ");
    assert_eq!(lines[1], "GET /documents/v1/document/5/content - ");
    assert_eq!(lines[2], "GET /documents/v1/document/path/content/b/n.txt - ");
}

#[tokio::test]
async fn a_submission_proves_that_the_caller_has_the_sample() {
    let (session, script) = session([data(json!({"id": "ch-1", "offset": 2, "length": 4})), data(json!({}))]);
    let agent = UserAgentRequest::new("ua", "1");
    let submission = |token| SubmissionAddRequest::new(token, "f", agent).tlp(LinkTlp::from("white"));
    files::add_submission(&session, "aa", "0123456789", submission).await.expect("a submission");
    let lines: Vec<String> = script.sent().iter().map(line).collect();
    assert_eq!(lines[0], "POST /sampledb/v2/sample/aa/challenge - ");
    let sent: Value = serde_json::from_slice(&script.sent()[1].body).expect("JSON");
    let proof = "38083c7ee9121e17401883566a148aa5c2e2d55dc53bc4a94a026517dbff3c6b";
    assert_eq!(
        sent,
        json!({"fileName": "f", "userAgent": {"name": "ua", "version": "1"}, "tlp": "white",
               "challengeToken": {"id": "ch-1", "sha256": proof}})
    );
}

#[tokio::test]
async fn a_sample_that_is_not_there_is_uploaded_first() {
    let challenge = data(json!({"challenge": {"id": "ch-2", "sha256": "bb"}, "exists": false}));
    let (session, script) = session([Reply::status(422), challenge]);
    let token = files::challenge_token(&session, "aa", "0123").await.expect("a token");
    assert_eq!(token.sha256, "bb");
    assert_eq!(line(&script.sent()[1]), "POST /sampledb/v2/sample application/octet-stream 0123");
}

#[tokio::test]
async fn other_failures_are_told() {
    for (reply, kind) in [(Reply::status(403), Kind::Status), (data(json!({"id": "x"})), Kind::Decode)] {
        let (session, script) = session([reply]);
        let error = files::challenge_token(&session, "aa", "").await.expect_err("no token");
        assert_eq!(error.kind(), kind);
        assert_eq!(script.sent().len(), 1);
    }
    let (session, _) = session([Reply::body(200, "application/octet-stream", vec![0, 255, 1])]);
    assert_eq!(files::download_sample(&session, "aa").await.expect("a sample").as_ref(), [0, 255, 1]);
}
