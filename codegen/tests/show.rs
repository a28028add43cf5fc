//! `specwright show`, on a description of our own.

use std::process::{Command, Output};

use specwright_codegen::{Catalogue, Description, Input, Settings, show as pages};

fn show(arguments: &[&str]) -> Output {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/build-script/library.yaml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.args(["show", "--document", document]).args(arguments).output().expect("it runs")
}

fn page(arguments: &[&str]) -> String {
    let output = show(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[track_caller]
fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part:?} is not in:\n{page}");
    }
}

#[test]
fn an_operation_has_all_that_a_caller_needs() {
    let listing = page(&["api.books.list_books"]);
    has(
        &listing,
        &["GET /books\n", "api::books::list_books(&session).author(author).await?", "novel | poetry | essay"],
    );
    has(&listing, &["limit   query  i32", "1 to 100, `20` if absent.", "answer  application/json  Vec<Book>"]);
    let adding = page(&["api.books.add_book"]);
    has(&adding, &["body *  application/json  NewBook", "  isbn *     String", "#/paths/~1books/post"]);
}

#[test]
fn an_action_has_the_object_that_it_is_sent_in() {
    let settings: Settings = toml::from_str(include_str!("../golden/cases/actions.toml")).expect("settings");
    let input = Input::new("actions.yaml", include_str!("../golden/cases/actions.yaml")).settings(settings);
    let text = Description::read("shop", input).expect("a description").catalogue();
    let catalogue = Catalogue(&text);
    let page = |name: &str| pages::page(catalogue, &catalogue.find(name).expect(name), None);
    let listing = page("shop.stock.list_items");
    has(&listing, &["POST /\n", "Only reads.\n", "shop::stock::list_items(&session, Some(&input)).await?"]);
    has(&listing, &["body  application/json  ListItemsParams\n", "  in place of input in {\"area\":\"stock\","]);
    has(&listing, &["answer  application/json  Reply<ListItemsResult>", "/post/x-specwright-actions/stock/listItems"]);
    has(&page("shop.stock.type"), &["Not verified against a server.\n"]);
}

#[test]
fn a_type_has_its_members_and_recursion_ends() {
    let page = page(&["api::Book", "--depth", "9"]);
    has(&page, &["struct api::Book", "A book on a shelf.", "sequel", "Box<Book>", "…"]);
}

#[test]
fn the_beginning_of_a_path_lists_what_is_below() {
    let page = page(&["api.books"]);
    has(&page, &["api.books.add_book\n", "api.books.get_book\n"]);
}

#[test]
fn a_slip_is_met_with_what_may_be_meant() {
    let output = show(&["api.books.ad_book"]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("did you mean") && error.contains("api.books.add_book"), "{error}");
}

#[test]
fn an_entry_can_be_had_as_json() {
    let text = page(&["api.books.add_book", "--json"]);
    let entry: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(entry["method"], "POST");
}
