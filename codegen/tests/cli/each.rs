//! Many calls in one process.

use serde_json::{Value, json};

use crate::support::{Folder, LIBRARY, description, each, echo, feed};

#[test]
fn answers_are_lines() {
    let folder = Folder::new("lines");
    let paths = ["text", "bytes", "missing", "empty", "digits"].map(|name| {
        let operation = json!({"operationId": name, "responses": {"200": {"description": "As it is."}}});
        (format!("/{name}"), json!({"get": operation}))
    });
    let document = description(&folder, paths.into_iter().collect());
    let call = |name: &str| json!({"id": format!("my {name}"), "operation": name});
    let mut calls = ["text", "bytes", "missing", "empty", "digits"].map(call).to_vec();
    calls.push(json!({"operation": "text"}));
    let (answers, run) = each(&["--document", &document, "--server", &echo()], &calls);
    assert_eq!(answers.len(), 6, "{}", run.err);
    assert_eq!(answers[0]["id"], "my text");
    let cookies = json!(["a=1", "b=2"]);
    assert_eq!(
        answers[0]["headers"],
        json!({"content-type": "text/plain", "content-length": "8", "set-cookie": cookies})
    );
    assert_eq!((&answers[0]["status"], &answers[0]["body"]), (&json!(200), &json!("plain ü")));
    assert_eq!(answers[1]["body"], json!({"$base64": "AJ+Slg=="}));
    assert_eq!((&answers[2]["status"], &answers[2]["body"]), (&json!(404), &json!({"title": "gone"})));
    assert_eq!((&answers[3]["status"], &answers[3]["body"]), (&json!(204), &Value::Null));
    assert!(run.out.contains(r#""body":{"n":123456789012345678901234567890.10}"#), "{}", run.out);
    assert_eq!(answers[5]["id"], 6);
    // The first call that failed says how it ends.
    assert_eq!(run.code, Some(4));
}

#[test]
fn a_fault_stops_nothing() {
    let url = echo();
    let input = format!(
        "no JSON\n\n{}\n{}\n{}\n{}\n{}\n",
        json!({"operation": "getBok"}),
        json!({"operation": "getBook", "server": url}),
        json!({"operation": "getBook", "args": {"isbn": "1"}, "server": "http://127.0.0.1:1"}),
        json!({"operation": "getBook", "args": {"isbn": "1"}, "servre": url}),
        json!({"operation": "getBook", "args": {"isbn": "1"}, "server": url, "headers": {"x-a": "b"}}),
    );
    let run = feed(&["call", "--each", "--document", LIBRARY, "--no-auth"], &input);
    let answers: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let kinds: Vec<&str> = answers.iter().map(|a| a["error"]["kind"].as_str().unwrap_or("none")).collect();
    assert_eq!(kinds, ["line", "operation", "arguments", "connection", "line", "none"], "{}", run.out);
    assert_eq!(answers[1]["error"]["message"], "there is no operation \"getBok\"; did you mean\n  getBook");
    assert_eq!(answers[2]["error"]["message"], "the path parameter `isbn` is missing");
    assert_eq!((&answers[1]["id"], &answers[5]["body"]["headers"]["x-a"]), (&json!(3), &json!("b")));
    assert_eq!(run.code, Some(2));
}

#[test]
fn several_at_once() {
    let calls: Vec<Value> =
        (0..64).map(|n| json!({"id": n, "operation": "getBook", "args": {"isbn": format!("{n}")}})).collect();
    let arguments = ["--document", LIBRARY, "--no-auth", "--jobs", "8", "--server", &echo()];
    let (answers, run) = each(&arguments, &calls);
    assert_eq!((run.code, answers.len()), (Some(0), 64), "{}", run.err);
    for answer in &answers {
        assert_eq!(answer["body"]["target"], format!("/books/{}", answer["id"]));
    }
}

#[test]
fn requests_without_sending() {
    let calls = [json!({"operation": "addBook", "args": {"body": {"isbn": "1", "title": "T"}}})];
    let (answers, run) = each(&["--document", LIBRARY, "--auth", "key=s3cret", "--dry-run"], &calls);
    let headers = json!({"accept": "application/json", "content-type": "application/json", "x-library-key": "***"});
    let request = json!({
        "method": "POST", "url": "https://library.example/books", "headers": headers,
        "body": r#"{"isbn":"1","title":"T"}"#,
    });
    assert_eq!((run.code, &answers[0]), (Some(0), &json!({"id": 1, "request": request})));
}
