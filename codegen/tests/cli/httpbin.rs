//! Against httpbin, with its own description: `SPECWRIGHT_HTTPBIN` names its URL. Without it the test does nothing.

use serde_json::{Value, json};

use crate::support::{Folder, each, run};

#[test]
fn calls_by_its_own_description() {
    let Ok(url) = std::env::var("SPECWRIGHT_HTTPBIN") else {
        eprintln!("SKIPPED, for SPECWRIGHT_HTTPBIN names no server");
        return;
    };
    let folder = Folder::new("httpbin");
    let seed = json!({"openapi": "3.0.3", "info": {"title": "Seed", "version": "1"}, "paths": {"/spec.json": {"get": {
        "operationId": "spec", "responses": {"200": {"description": "The description."}}}}}});
    let seed = folder.write("seed.json", &seed.to_string());
    let document = folder.file("httpbin.json");
    let fetched = run(&["call", "--document", &seed, "spec", "--server", &url, "--output", &document]);
    assert_eq!(fetched.code, Some(0), "{}", fetched.err);
    let call = |operation: &str, args: Value| json!({"operation": operation, "args": args});
    let calls = [
        call("GET /base64/{value}", json!({"value": "aGVsbG8="})),
        call("GET /bytes/{n}", json!({"n": 3})),
        call("GET /anything/{anything}", json!({"anything": "a/b ü"})),
        call("GET /basic-auth/{user}/{passwd}", json!({"user": "u", "passwd": "p"})),
        call("GET /cookies/set/{name}/{value}", json!({"name": "a", "value": "b"})),
        call("GET /gzip", json!({})),
        call("GET /status/{codes}", json!({"codes": "418"})),
        call("GET /xml", json!({})),
    ];
    let (answers, run) = each(&["--document", &document, "--server", &url, "--no-auth"], &calls);
    let statuses: Vec<Option<u64>> = answers.iter().map(|answer| answer["status"].as_u64()).collect();
    assert_eq!(statuses, [200, 200, 200, 401, 200, 200, 418, 200].map(Some), "{}{}", run.out, run.err);
    assert_eq!(answers[0]["body"], "hello");
    assert!(answers[2]["body"]["url"].as_str().expect("a URL").ends_with("/anything/a/b%20ü"), "{}", answers[2]);
    assert_eq!(answers[4]["body"]["cookies"]["a"], "b");
    assert_eq!(answers[5]["body"]["gzipped"], true);
    assert!(answers[7]["body"].as_str().expect("text").starts_with("<?xml"));
}
