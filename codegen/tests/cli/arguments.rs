//! Arguments that are not those of the operation: nothing is sent, and the error says which and why.

use serde_json::{Value, json};

use crate::support::{Folder, LIBRARY, description, each, echo, run};

/// Two parameters of one name, one that is called as the body is, and one of each kind.
fn many_names(folder: &Folder) -> String {
    let parameter = |name: &str, place: &str, schema: Value| json!({"name": name, "in": place, "schema": schema});
    let text = || json!({"type": "string"});
    let post = json!({
        "operationId": "post",
        "parameters": [
            {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
            parameter("id", "query", text()),
            parameter("body", "query", text()),
            parameter("X-Id", "header", text()),
            parameter("ids", "query", json!({"type": "array", "items": {"type": "integer"}})),
            parameter("on", "query", json!({"type": "boolean"})),
        ],
        "requestBody": {"required": true, "content": {"application/json": {"schema": {
            "type": "object", "properties": {"a": {"type": "integer"}},
        }}}},
        "responses": {"200": {"description": "What was asked."}},
    });
    let other = json!({"operationId": "other", "responses": {"200": {"description": "What was asked."}}});
    description(
        folder,
        json!({"/things/{id}": {"post": post, "get": other, "delete": {
            "operationId": "remove", "responses": {"200": {"description": "Gone."}},
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
        }}}),
    )
}

#[test]
fn names_lead_to_their_places() {
    let folder = Folder::new("places");
    let document = many_names(&folder);
    let args = json!({"path.id": 7, "query.id": "q", "query.body": "b", "x-id": "h", "ids": [1, 2], "body": {"a": 1}});
    let calls = [json!({"operation": "POST /things/{id}", "args": args})];
    let (answers, run) = each(&["--document", &document, "--server", &echo()], &calls);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let asked = &answers[0]["body"];
    assert_eq!(asked["target"], "/things/7?id=q&body=b&ids=1&ids=2");
    assert_eq!((&asked["headers"]["x-id"], &asked["body"]), (&json!("h"), &json!(r#"{"a":1}"#)));
}

#[test]
fn faults_are_said_all_at_once() {
    let folder = Folder::new("faults");
    let document = many_names(&folder);
    for (args, wanted) in [
        (json!({"path.id": 1}), "the body is missing; it stands under `body`"),
        (
            json!({"id": 1, "body": {}}),
            "the parameter `id` is in several places; write `path.id` or `query.id`\nthe path parameter `id` is missing",
        ),
        (json!({"body": {}}), "the path parameter `id` is missing"),
        (json!({"path.id": null, "body": {}}), "the path parameter `id` is missing"),
        (json!({"path.id": "7", "body": {}}), "the path parameter `id` must be an integer, not \"7\""),
        (json!({"path.id": 7, "query.id": 7, "body": {}}), "the query parameter `id` must be a text, not 7"),
        (json!({"path.id": 7, "ids": 1, "body": {}}), "the query parameter `ids` must be a list of integer, not 1"),
        (
            json!({"path.id": 7, "ids": [1, "a"], "body": {}}),
            "the query parameter `ids` is a list, whose item 1 must be an integer, not \"a\"",
        ),
        (json!({"path.id": 7, "on": "yes", "body": {}}), "the query parameter `on` must be a boolean, not \"yes\""),
        (json!({"path.id": 7, "idss": [1], "body": {}}), "there is no parameter `idss`; did you mean `ids`"),
        (
            json!({"path.id": 7, "zzzzz": [1], "body": {}}),
            "there is no parameter `zzzzz`; there are id, id, body, X-Id, ids, on",
        ),
        (
            json!({"path.id": 7, "X-Id": "a", "header.x-id": "b", "body": {}}),
            "the header parameter `X-Id` is given twice",
        ),
        (json!({"path.id": 7, "body": []}), "the body must be an object, not []"),
    ] {
        let run = run(&[
            "call",
            "--document",
            &document,
            "post",
            "--server",
            "http://127.0.0.1:1",
            "--args",
            &args.to_string(),
        ]);
        assert_eq!((run.code, run.err.trim_end()), (Some(2), format!("error: {wanted}").as_str()), "{args}");
    }
}

#[test]
fn an_operation_without_a_body_takes_none() {
    let run = run(&["call", "--document", LIBRARY, "listBooks", "--args", r#"{"body": {}}"#]);
    assert_eq!((run.code, run.err.as_str()), (Some(2), "error: listBooks takes no body\n"));
}

#[test]
fn operations_have_several_names() {
    for name in ["getBook", "GET /books/{isbn}", "get /books/{isbn}", "api.books.get_book", "api::books::get_book"] {
        let run = run(&["call", "--document", LIBRARY, name, "--args", r#"{"isbn":"1"}"#, "--no-auth", "--dry-run"]);
        assert!(run.out.starts_with("GET https://library.example/books/1\n"), "{name}: {}{}", run.out, run.err);
    }
    let run = run(&["call", "--document", LIBRARY, "getBok"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "error: there is no operation \"getBok\"; did you mean\n  getBook\n");
}

#[test]
fn what_is_no_object_is_no_arguments() {
    let run = run(&["call", "--document", LIBRARY, "getBook", "--args", "[]"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: --args must be a JSON object: "), "{}", run.err);
}
