//! What `specwright show` prints of the bundled apis.

use specwright_codegen::{Catalogue, show};

const BUNDLED: Catalogue<'static> = Catalogue(include_str!("../../codegen/bundled/catalogue.tsv"));

#[track_caller]
fn page(name: &str, depth: Option<usize>) -> String {
    show::page(BUNDLED, &BUNDLED.find(name).expect("an entry"), depth)
}

#[test]
fn an_operation_has_all_that_a_caller_needs() {
    let page = page("argus.cases.v2.case.add_comment", None);
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
    let page = page("argus::cases::v2::CaseComment", None);
    for part in ["struct argus::cases::v2::CaseComment", "addedByUser", "flags", "DELETED | REPLACED"] {
        assert!(page.contains(part), "{part:?} is not in:\n{page}");
    }
}

/// A type that contains itself is opened once.
#[test]
fn recursion_ends() {
    let page = page("argus.cases.v2.CaseSearchCriteria", Some(9));
    assert!(page.contains("subCriteria") && page.contains('…'), "{page}");
}

#[test]
fn every_entry_has_a_page() {
    let mut pages = 0;
    for name in BUNDLED.names() {
        assert!(!page(name, Some(1)).is_empty());
        pages += 1;
    }
    assert!(pages > 3_000, "{pages}");
}
