//! Bodies of each media type.

use serde_json::{Value, json};

use crate::support::{Folder, description, each, echo, run};

fn post(id: &str, content: Value) -> Value {
    json!({"post": {
        "operationId": id, "requestBody": {"content": content},
        "responses": {"200": {"description": "What was asked."}},
    }})
}

fn bodies(folder: &Folder) -> String {
    let object = json!({"schema": {"type": "object", "properties": {
        "name": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}},
        "file": {"type": "string", "format": "binary"}, "more": {"type": "object"},
    }}});
    let binary = json!({"schema": {"type": "string", "format": "binary"}});
    let text = json!({"schema": {"type": "string"}});
    description(
        folder,
        json!({
            "/json": post("json", json!({"application/vnd.test+json": {"schema": {}}})),
            "/form": post("form", json!({"application/x-www-form-urlencoded": object})),
            "/parts": post("parts", json!({"multipart/form-data": object})),
            "/text": post("text", json!({"text/plain": text})),
            "/xml": post("xml", json!({"application/xml": object})),
            "/bytes": post("bytes", json!({"application/octet-stream": binary})),
            "/several": post("several", json!({"application/json": object, "application/x-www-form-urlencoded": object})),
        }),
    )
}

/// The media type and the body that the server saw for each call.
fn seen(calls: &[Value]) -> Vec<(String, String)> {
    let folder = Folder::new(&format!("bodies-{}", calls[0]["operation"]).replace('"', ""));
    let document = bodies(&folder);
    let (answers, run) = each(&["--document", &document, "--server", &format!("{}/x", echo())], calls);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let request = |answer: &Value| (text(&answer["body"]["headers"]["content-type"]), text(&answer["body"]["body"]));
    answers.iter().map(request).collect()
}

fn call(operation: &str, body: Value) -> Value {
    json!({"operation": operation, "args": {"body": body}})
}

#[test]
fn json_as_it_is() {
    let body = r#"{"n":123456789012345678901234567890,"f":1.50,"z":[null,"ü"],"a":1}"#;
    let seen = seen(&[call("json", serde_json::from_str(body).expect("JSON")), call("json", Value::Null)]);
    assert_eq!(seen[0], ("application/vnd.test+json".into(), body.into()));
    assert_eq!(seen[1].1, "null");
}

#[test]
fn forms() {
    let body = json!({"name": "a b&c", "tags": ["x", "y"]});
    let seen = seen(&[call("form", body)]);
    assert_eq!(seen[0], ("application/x-www-form-urlencoded".into(), "name=a+b%26c&tags=x&tags=y".into()));
}

#[test]
fn forms_of_several_parts() {
    let folder = Folder::new("upload");
    let file = folder.write("hello.txt", "hello");
    let seen = seen(&[
        call("parts", json!({"name": "n", "tags": ["x", "y"], "file": {"$file": file}, "more": {"a": 1}})),
        call("parts", json!({"file": {"$base64": "aGk=", "$name": "hi.png", "$type": "image/png"}})),
    ]);
    let (media_type, body) = &seen[0];
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).map(str::trim).collect();
    assert_eq!(parts[1], "Content-Disposition: form-data; name=\"name\"\r\n\r\nn");
    assert_eq!(parts[3], "Content-Disposition: form-data; name=\"tags\"\r\n\r\ny");
    assert!(
        parts[4].contains("name=\"file\"; filename=\"hello.txt\"") && parts[4].ends_with("\r\n\r\nhello"),
        "{body}"
    );
    assert!(parts[5].contains("Content-Type: application/json") && parts[5].ends_with("{\"a\":1}"), "{body}");
    let named = "name=\"file\"; filename=\"hi.png\"\r\nContent-Type: image/png\r\n\r\nhi";
    assert!(seen[1].1.contains(named), "{}", seen[1].1);
}

#[test]
fn texts_and_bytes() {
    let folder = Folder::new("texts");
    let file = folder.write("a.bin", "from a file");
    let seen = seen(&[
        call("text", json!("plain ü")),
        call("xml", json!("<a/>")),
        call("bytes", json!({"$base64": "aGk="})),
        call("bytes", json!({"$file": file})),
    ]);
    assert_eq!(seen[0].1, "plain ü");
    assert!(seen[0].0.starts_with("text/plain"), "{}", seen[0].0);
    assert_eq!(seen[1], ("application/xml".into(), "<a/>".into()));
    assert_eq!(seen[2], ("application/octet-stream".into(), "hi".into()));
    assert_eq!(seen[3], ("application/octet-stream".into(), "from a file".into()));
}

#[test]
fn one_of_several_media_types() {
    let body = json!({"name": "a b"});
    let form =
        json!({"operation": "several", "args": {"body": body}, "media_type": "application/x-www-form-urlencoded"});
    let seen = seen(&[call("several", body), form]);
    assert_eq!(seen[0], ("application/json".into(), r#"{"name":"a b"}"#.into()));
    assert_eq!(seen[1], ("application/x-www-form-urlencoded".into(), "name=a+b".into()));
}

#[test]
fn what_can_not_be_written_is_not_sent() {
    let folder = Folder::new("unwritten");
    let document = bodies(&folder);
    for (operation, body, wanted) in [
        (
            "bytes",
            json!({"a": 1}),
            "the body is application/octet-stream: it must be a text, {\"$file\": …} or {\"$base64\": …}",
        ),
        ("bytes", json!({"$base64": "?"}), "`$base64` holds no base64: "),
        ("bytes", json!({"$file": "no/such/file"}), "no/such/file: "),
        ("parts", json!({"file": {"$file": "no/such/file"}}), "no/such/file: "),
        ("bytes", json!({"$base64": "", "name": "a"}), "`name` can't stand beside `$file` or `$base64`"),
        ("form", json!([]), "the body "),
    ] {
        let args = json!({"body": body}).to_string();
        let run = run(&["call", "--document", &document, operation, "--server", "http://127.0.0.1:1", "--args", &args]);
        assert!(run.code == Some(2) && run.err.starts_with(&format!("error: {wanted}")), "{operation}: {}", run.err);
    }
}
