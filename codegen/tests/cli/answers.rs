//! What is printed of answers, what is not, and exit codes.

use serde_json::json;

use crate::support::{Folder, LIBRARY, command, description, echo, run};

fn answers(folder: &Folder) -> String {
    let paths = ["text", "bytes", "missing", "empty", "digits", "slow"].map(|name| {
        let operation = json!({"operationId": name, "responses": {"200": {"description": "As it is."}}});
        (format!("/{name}"), json!({"get": operation}))
    });
    description(folder, paths.into_iter().collect())
}

fn call(name: &str, more: &[&str]) -> crate::support::Run {
    let folder = Folder::new(&format!("answers-{name}-{}", more.len()));
    let document = answers(&folder);
    run(&[&["call", "--document", &document, name, "--server", &echo()], more].concat())
}

#[test]
fn status_headers_and_body() {
    let run = call("text", &[]);
    let head = "200 OK\ncontent-type: text/plain\ncontent-length: 8\nset-cookie: a=1\nset-cookie: b=2\n";
    assert_eq!((run.code, run.out), (Some(0), format!("{head}\nplain ü")));
    let run = call("digits", &["--body-only"]);
    assert_eq!(run.out, "{\n \"n\": 123456789012345678901234567890.10\n}");
}

#[test]
fn error_statuses_are_answers_too() {
    let run = call("missing", &[]);
    assert_eq!(run.code, Some(4));
    assert!(run.out.starts_with("404 Not Found\n") && run.out.ends_with("\n\n{\"title\":\"gone\"}"), "{}", run.out);
    assert_eq!(run.err, "");
}

#[test]
fn no_answer() {
    let run = call("slow", &["--timeout", "0.05"]);
    assert_eq!((run.code, run.out.as_str()), (Some(5), ""));
    assert!(run.err.starts_with("error: slow: no answer"), "{}", run.err);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let closed = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let run = crate::support::run(&["call", "--document", LIBRARY, "listBooks", "--no-auth", "--server", &closed]);
    assert_eq!(run.code, Some(5));
    assert!(run.err.starts_with("error: listBooks: no connection"), "{}", run.err);
}

#[test]
fn bytes_go_to_a_file() {
    let folder = Folder::new("output");
    let file = folder.file("answer.bin");
    let run = call("bytes", &["--output", &file]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.starts_with("200 OK\n") && run.out.ends_with("content-length: 4\n"), "{}", run.out);
    assert_eq!(std::fs::read(&file).expect("the file"), [0, 159, 146, 150]);
}

#[test]
fn credentials_are_sent_and_not_shown() {
    let arguments = ["call", "--document", LIBRARY, "listBooks", "--dry-run", "--header", "X-Trace: t-1"];
    let shown = "GET https://library.example/books\naccept: application/json\nx-trace: ***\nx-library-key: ***\n";
    let run = run(&[&arguments[..], &["--auth", "key=s3cret"]].concat());
    assert_eq!((run.code, run.out.as_str()), (Some(0), shown));
    let run: crate::support::Run =
        command(&arguments).env("SPECWRIGHT_AUTH_KEY", "s3cret").output().expect("it runs").into();
    assert_eq!((run.code, run.out.as_str()), (Some(0), shown));
    let sent = ["call", "--document", LIBRARY, "listBooks", "--auth", "key=s3cret", "--body-only", "--server", &echo()];
    let asked: serde_json::Value = serde_json::from_str(&crate::support::run(&sent).out).expect("JSON");
    assert_eq!(asked["headers"]["x-library-key"], "s3cret");
}

#[test]
fn missing_credentials() {
    let run = run(&["call", "--document", LIBRARY, "listBooks"]);
    let wanted = "error: listBooks: credentials are wanted (key); the session has none; give some with --auth \
        SCHEME=VALUE, or call with --no-auth\n";
    assert_eq!((run.code, run.err.as_str()), (Some(2), wanted));
    let run = crate::support::run(&["call", "--document", LIBRARY, "listBooks", "--auth", "kee=s3cret"]);
    let wanted = "error: --auth: the description has no security scheme kee; it has key\n";
    assert_eq!((run.code, run.err.as_str()), (Some(2), wanted));
}

#[test]
fn an_api_that_is_nowhere() {
    let folder = Folder::new("nowhere");
    let document = answers(&folder);
    let run = run(&["call", "--document", &document, "text"]);
    let wanted = "error: the description does not say where the api is; say so: --server https://HOST/\n";
    assert_eq!((run.code, run.err.as_str()), (Some(2), wanted));
}

#[test]
fn nobody_reads_on() {
    // The pipe is closed before anything is written.
    let mut child = command(&["list"]).stdout(std::process::Stdio::piped()).spawn().expect("it runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn servers_of_the_description() {
    let folder = Folder::new("servers");
    let tree = json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "servers": [
            {"url": "https://{region}.example/{base}", "variables": {
                "region": {"default": "eu", "enum": ["eu", "us"]}, "base": {"default": "v1"}}},
            {"url": "https://other.example"},
        ],
        "paths": {
            "/a": {"get": {"operationId": "a", "responses": {"200": {"description": "d"}}}},
            "/b": {"get": {"operationId": "b", "responses": {"200": {"description": "d"}},
                "servers": [{"url": "https://own.example"}]}},
        },
    });
    let document = folder.write("api.json", &tree.to_string());
    for (operation, more, url) in [
        ("a", &[][..], "https://eu.example/v1/a"),
        ("a", &["--variable", "region=us", "--variable", "base=v2"], "https://us.example/v2/a"),
        ("a", &["--server", "1"], "https://other.example/a"),
        ("a", &["--server", "http://here.example/x/"], "http://here.example/x/a"),
        ("b", &[], "https://own.example/b"),
    ] {
        let run = run(&[&["call", "--document", &document, operation, "--dry-run"], more].concat());
        assert_eq!(run.out.lines().next(), Some(format!("GET {url}").as_str()), "{more:?}: {}", run.err);
    }
    for (more, wanted) in [
        (["--variable", "region=xx"], "the variable `region` must be one of eu, us, not \"xx\""),
        (["--variable", "regio=us"], "the servers have no variable `regio`; there is region, base"),
        (["--server", "7"], "there is no server 7; the description has 2"),
    ] {
        let run = run(&[&["call", "--document", &document, "a", "--dry-run"], &more[..]].concat());
        assert!(run.code == Some(2) && run.err.contains(wanted), "{more:?}: {}", run.err);
    }
}
