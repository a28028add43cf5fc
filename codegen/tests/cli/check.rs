//! What is said of descriptions: `check`, `explain`, `normalize`, `list`.

use std::fs;

use serde_json::Value;

use crate::support::{Folder, LIBRARY, feed, run};

const BROKEN: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      parameters: 5\n      responses: {'200': {$ref: '#/components/responses/Gone'}}\n";

#[test]
fn nothing_to_say() {
    for arguments in [&["check", LIBRARY][..], &["check", "--document", LIBRARY]] {
        let run = run(arguments);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "0 errors, 0 warnings, 0 notes\n", ""));
    }
    assert_eq!(run(&["check"]).code, Some(2));
}

#[test]
fn errors() {
    let folder = Folder::new("broken");
    let document = folder.write("api.yaml", BROKEN);
    let human = run(&["check", &document]);
    assert_eq!(human.code, Some(3));
    assert!(human.out.contains("error[E005]") && human.out.contains("api.yaml:6:"), "{}", human.out);
    let json = run(&["check", &document, "--format", "json"]);
    let report: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((json.code, &report["diagnostics"][0]["line"]), (Some(3), &6.into()));
    assert_eq!(report["diagnostics"][0]["pointer"], "/paths/~1a/get/parameters");
    let sarif = run(&["check", &document, "--format", "sarif"]);
    let report: Value = serde_json::from_str(&sarif.out).expect("JSON");
    let result = &report["runs"][0]["results"][0];
    assert_eq!((sarif.code, &result["ruleId"], &result["level"]), (Some(3), &"E005".into(), &"error".into()));
}

#[test]
fn standard_input() {
    let text = fs::read_to_string(LIBRARY).expect("the library");
    let checked = feed(&["check", "-"], &text);
    assert_eq!(checked.code, Some(0), "{}", checked.err);
    let listed = feed(&["list", "--document", "-"], &text);
    assert!(listed.out.contains("DELETE  /books/{isbn}  removeBook  api.books.remove_book"), "{}", listed.out);
    let called =
        feed(&["call", "--document", "-", "getBook", "--args", r#"{"isbn":"1"}"#, "--no-auth", "--dry-run"], &text);
    assert!(called.out.starts_with("GET https://library.example/books/1\n"), "{}{}", called.out, called.err);
    let both = feed(&["call", "--document", "-", "--each"], "");
    assert_eq!((both.code, both.err.as_str()), (Some(2), "error: standard input can be read once only\n"));
}

#[test]
fn codes_are_explained() {
    let all = run(&["explain"]);
    assert!(all.out.contains("E001  ") && all.out.contains("N004  "), "{}", all.out);
    let one = run(&["explain", "e008"]);
    assert!(one.code == Some(0) && one.out.starts_with("E008 (error): "), "{}", one.out);
    let none = run(&["explain", "E999"]);
    let wanted = "error: there is no code E999; `specwright explain` lists all codes\n";
    assert_eq!((none.code, none.err.as_str()), (Some(2), wanted));
}

#[test]
fn the_effective_document() {
    let folder = Folder::new("normalize");
    let overlay = folder.write(
        "fix.yaml",
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n- target: $.info\n  update: {title: Other}\n",
    );
    let json = run(&["normalize", LIBRARY, "--overlay", &overlay]);
    let tree: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&tree["info"]["title"], &tree["openapi"]), (&"Other".into(), &"3.0.3".into()));
    let yaml = run(&["normalize", LIBRARY, "--format", "yaml"]);
    assert!(yaml.out.starts_with("openapi: 3.0.3\ninfo:\n  title: Library\n"), "{}", yaml.out);
    // What is printed is understood as the document is.
    let again = feed(&["normalize", "-"], &yaml.out);
    assert_eq!(again.out, run(&["normalize", LIBRARY]).out);
    let old = folder
        .write("old.json", r#"{"swagger":"2.0","info":{"title":"T","version":"1"},"host":"h.example","paths":{}}"#);
    let new = run(&["normalize", &old, "--dialect", "3.0"]);
    let tree: Value = serde_json::from_str(&new.out).expect("JSON");
    assert!(tree["openapi"].as_str().is_some_and(|version| version.starts_with("3.0")), "{}", new.out);
}

#[test]
fn operations_are_listed() {
    let found = run(&["list", "shelves", "--document", LIBRARY]);
    assert_eq!(found.out.lines().count(), 3, "{}", found.out);
    let json = run(&["list", "addbook", "--document", LIBRARY, "--json"]);
    let entry: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!((&entry["method"], &entry["id"]), (&"POST".into(), &"addBook".into()));
    let bundled = run(&["list", "add_comment"]);
    assert!(bundled.out.contains("argus.cases.v2.case.add_comment"), "{}", bundled.out);
}

/// Files that a description refers to are read below its folder, or below the one that is given.
#[test]
fn several_files() {
    let folder = Folder::new("files");
    let referring = |to: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      \
             responses:\n        '200':\n          description: d\n          content:\n            application/json:\n              \
             schema: {{$ref: '{to}'}}\n"
        )
    };
    folder.write("shared/pet.yaml", "type: object\nproperties: {name: {type: string}}\n");
    let inside = folder.write("api.yaml", &referring("shared/pet.yaml"));
    let outside = folder.write("apis/api.yaml", &referring("../shared/pet.yaml"));
    let checked = run(&["check", &inside]);
    assert_eq!((checked.code, checked.out.as_str()), (Some(0), "0 errors, 0 warnings, 0 notes\n"));
    let one = run(&["normalize", &inside]);
    assert!(one.out.contains("\"name\"") && !one.out.contains("pet.yaml"), "{}{}", one.out, one.err);
    let refused = run(&["check", &outside]);
    assert!(refused.code == Some(3) && refused.out.contains("E010"), "{}{}", refused.out, refused.err);
    let root = folder.path().to_str().expect("text");
    assert_eq!(run(&["check", &outside, "--root", root]).code, Some(0));
}

/// What a terminal could take for a command is shown as a mark.
#[test]
fn descriptions_do_not_control_terminals() {
    let folder = Folder::new("escapes");
    let document = folder.write(
        "api.json",
        r#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"operationId":"a",
            "summary":"red: \u001b[31m","responses":{"200":{"description":"d"}}}}}}"#,
    );
    for arguments in [["list", "--document", &document, "red"], ["show", "--document", &document, "a"]] {
        let run = run(&arguments);
        assert!(run.out.contains("red: \u{fffd}[31m") && !run.out.contains('\u{1b}'), "{}{}", run.out, run.err);
    }
    let missing = run(&["call", "--document", &document, "\u{1b}[31m"]);
    assert!(missing.code == Some(2) && !missing.err.contains('\u{1b}'), "{}", missing.err);
}
