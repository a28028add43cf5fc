//! `specwright show` on what is bundled.

use std::process::{Command, Output};

fn show(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_specwright")).arg("show").args(arguments).output().expect("it runs")
}

fn page(arguments: &[&str]) -> String {
    let output = show(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn an_operation_has_all_that_a_caller_needs() {
    let page = page(&["argus.cases.v2.case.add_comment"]);
    for part in [
        "POST /cases/v2/case/{caseID}/comments\n",
        "argus::cases::v2::case::add_comment(&session, case_id, &body).await?",
        "caseID *  path  i64",
        "body *  application/json  CommentAddRequest",
        "comment *               String",
        "plainText | html",
        "answer  application/json  ResultStash<CaseComment>",
        "other statuses  401, 403, 404, 412",
        "source  specs/argus/cases.json#/paths/",
    ] {
        assert!(page.contains(part), "{part:?} is not in:\n{page}");
    }
}

#[test]
fn a_type_has_its_members() {
    let page = page(&["argus::cases::v2::CaseComment"]);
    for part in ["struct argus::cases::v2::CaseComment", "addedByUser", "flags", "DELETED | REPLACED"] {
        assert!(page.contains(part), "{part:?} is not in:\n{page}");
    }
}

/// A type that contains itself is opened as far as asked, not further.
#[test]
fn recursion_ends() {
    let page = page(&["argus.cases.v2.CaseSearchCriteria", "--depth", "9"]);
    assert!(page.contains("subCriteria") && page.contains('…'), "{page}");
}

#[test]
fn the_beginning_of_a_path_lists_what_is_below() {
    let page = page(&["argus.pdns.v3.cof"]);
    assert!(page.lines().any(|line| line.starts_with("argus.pdns.v3.cof.")), "{page}");
}

#[test]
fn a_slip_is_met_with_what_may_be_meant() {
    let output = show(&["argus.cases.v2.case.ad_comment"]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("did you mean") && error.contains("argus.cases.v2.case.add_comment"), "{error}");
}

#[test]
fn an_entry_can_be_had_as_json() {
    let entry: serde_json::Value =
        serde_json::from_str(&page(&["argus.cases.v2.case.add_comment", "--json"])).expect("JSON");
    assert_eq!(entry["method"], "POST");
}

#[test]
fn a_description_of_ones_own_can_be_looked_at() {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/build-script/library.yaml");
    let page = page(&["api.books.list_books", "--document", document]);
    assert!(page.contains("GET /books") && page.contains("novel | poetry | essay | science"), "{page}");
}
