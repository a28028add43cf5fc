//! The server's side: ports, TLS, and what is compared in requests.

use serde_json::{Value, json};

use super::{equal, noticed, recording, replay, request, with};
use crate::wire::verdict::Verdict;

fn tls(session: Value, port: u16) -> Value {
    let mut request = request("GET", "/one");
    request["port"] = json!(port);
    let steps = json!([{"op": "send", "method": "GET", "path": "/one"}]);
    let script = json!([{"status": 200, "json": 1}]);
    let mut made = recording(session, steps, script, json!([request]), json!({"value": 1}));
    made["base_url"] = json!(format!("https://127.0.0.1:{port}"));
    let roles = ["ca.crt", "other_ca.crt", "client.crt", "client.key", "client.pem", "client_enc.pem"];
    made["call"]["files"] = roles.iter().map(|role| (format!("<tmp>/{role}"), json!({"role": role}))).collect();
    made
}

fn refused(made: &Value) -> Value {
    let made = with(made, "/outcome", json!({"error": {"class": "Tls"}}));
    with(&with(&made, "/script", json!([])), "/requests", json!([]))
}

#[tokio::test]
async fn tls_is_spoken_with_certificates_of_the_case() {
    let made = tls(json!({"ca": "<tmp>/ca.crt"}), 18444);
    equal(&made).await;
    equal(&with(&made, "/base_url", json!("https://localhost:18444"))).await;
    equal(&refused(&tls(json!({}), 18444))).await;
    equal(&refused(&tls(json!({"ca": "<tmp>/other_ca.crt"}), 18444))).await;
}

#[tokio::test]
async fn a_server_can_demand_a_certificate() {
    let mutual = |session: Value| with(&tls(session, 18445), "/call/server", json!("mtls"));
    equal(&mutual(json!({"ca": "<tmp>/ca.crt", "client": "<tmp>/client.pem"}))).await;
    let sealed = json!({"ca": "<tmp>/ca.crt", "client": "<tmp>/client_enc.pem", "passphrase": "secret"});
    equal(&mutual(sealed)).await;
    equal(&refused(&mutual(json!({"ca": "<tmp>/ca.crt"})))).await;
}

#[tokio::test]
async fn the_usual_port_need_not_be_written() {
    let mut made = tls(json!({"ca": "<tmp>/ca.crt"}), 443);
    made["base_url"] = json!("https://127.0.0.1");
    made["script"][0]["json"] = json!("at https://127.0.0.1/a");
    made["outcome"]["value"] = json!("at https://127.0.0.1/a");
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/outcome/value", json!("at https://127.0.0.1:18443/a"));
    noticed(&*replay, &made, "/requests/0/port", json!(18443));
}

#[tokio::test]
async fn headers_and_bodies_are_compared() {
    let media_type = "multipart/form-data; boundary=xyz";
    let body = "--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\
                Content-Type: text/plain\r\n\r\nhello\r\n--xyz--\r\n";
    let headers = json!({"content-type": media_type, "cookie": "b=2; a=1", "x-a": "1", "accept": "text/x"});
    let steps = json!([{"op": "send", "method": "POST", "path": "/one", "headers": headers, "body": body}]);
    let mut sent = request("POST", "/one");
    sent["headers"] =
        json!({"content-type": "multipart/form-data; boundary=<random>", "cookie": "a=1; b=2", "x-a": "1"});
    sent["body"] = json!({"kind": "text", "text": body.replace("xyz", "<random>")});
    let script = json!([{"status": 200, "json": 1}]);
    let made = recording(json!({}), steps, script, json!([sent]), json!({"value": 1}));
    let replay = equal(&made).await;
    noticed(&*replay, &made, "/requests/0/headers/cookie", json!("a=1"));
    noticed(&*replay, &made, "/requests/0/headers/x-a", json!("2"));
    noticed(&*replay, &made, "/requests/0/headers/x-b", json!("1"));
    noticed(&*replay, &made, "/requests/0/headers/content-type", json!("multipart/mixed; boundary=<random>"));
    for (from, to) in [("\"f\"", "\"g\""), ("a.txt", "b.txt"), ("text/plain", "text/x"), ("hello", "hallo")] {
        let other = body.replace("xyz", "<random>").replace(from, to);
        noticed(&*replay, &made, "/requests/0/body/text", json!(other));
    }
    noticed(&*replay, &made, "/requests/0/body", json!({"kind": "json", "json": 1}));
    noticed(&*replay, &made, "/requests/0/body", Value::Null);
}

#[tokio::test]
async fn connections_are_compared() {
    let two = ["/a", "/b"].map(|path| json!({"op": "send", "method": "GET", "path": path}));
    let script = json!([{"status": 200, "json": 1}, {"status": 200, "json": 2}]);
    let requests = ["/a", "/b"].map(|path| request("GET", path));
    let made = recording(json!({}), json!(two), script, json!(requests), json!({"value": 2}));
    equal(&made).await;
    // One that was not shared may be.
    equal(&with(&made, "/requests/1/connection", json!(2))).await;
    let mut replay = replay(&made).await.expect("it can be replayed");
    replay.received()[1].connection += 1;
    assert!(matches!(replay.judge(made), Verdict::Different(_)));
}

#[tokio::test]
async fn rules_change_what_is_expected() {
    let paths = ["/refused", "/one"].map(|path| request("GET", path));
    let script = json!([{"status": 401, "json": 0}, {"status": 200, "json": 1}]);
    let steps = json!([
        {"op": "send", "method": "GET", "path": "/one", "returns": {"value": "/value"}},
        {"op": "write", "path": "<tmp>/a", "text": "1"},
        {"op": "expect_state", "modes": {"<tmp>/a": "/mode"}},
    ]);
    let mut made = recording(json!({}), steps, script, json!(paths), json!({"value": {"value": 1, "mode": "0o666"}}));
    made["requests"][1]["headers"]["x-odd"] = json!("1");
    let replay = replay(&made).await.expect("it can be replayed");
    let Verdict::Intended(used) = replay.judge(made.clone()) else { panic!("{:?}", replay.judge(made)) };
    let used: Vec<_> = used.into_iter().collect();
    assert_eq!(used, [("files for their owner", 1), ("no odd header", 1), ("no refused requests", 1)]);
    noticed(&*replay, &made, "/outcome/value/mode", json!("0o644"));
    noticed(&*replay, &made, "/requests/0/path", json!("/not-refused"));
}
