//! Actions of one operation, at a base URL that is itself the endpoint.

use serde_json::{Value, json};
use specwright_golden::actions::{self, Item, ListItemsParams, clerk, status, stock};
use specwright_runtime::{Call, Kind, Operation, Session};

use super::{path, request, session};

/// The body of a call.
fn body<T>(call: Call<T>) -> Value {
    let sent = request(call);
    assert_eq!(sent.headers["content-type"], "application/json");
    serde_json::from_slice(&sent.body).expect("JSON")
}

#[test]
fn bodies_stand_in_their_wrappers() {
    let s = session(&actions::API);
    let wrapped = |area: &str, verb: &str, input: Value| json!({"area": area, "verb": verb, "input": input, "options": {}, "version": 2});
    let list = |input| body(stock::list_items(&s, input));
    assert_eq!(list(None), wrapped("stock", "listItems", json!({})));
    assert_eq!(list(Some(&ListItemsParams::new().limit(3))), wrapped("stock", "listItems", json!({"limit": 3})));
    assert_eq!(body(stock::add_item(&s, &Item::new("Nut"))), wrapped("stock", "addItem", json!({"name": "Nut"})));
    assert_eq!(body(clerk::close_session(&s, None)), wrapped("Clerk", "closeSession", json!({})));
    let plain = actions::Request::new("anything");
    assert_eq!(body(actions::post_json(&s, &plain)), json!({"verb": "anything"}));
}

#[test]
fn added_members_stand_beside_the_body() {
    let s = session(&actions::API);
    let item = Item::new("Nut").price(0.1);
    let sent = body(stock::add_item(&s, &item).field("id", 1).field("options", json!({"dry": true})));
    let input = json!({"name": "Nut", "price": 0.1});
    let options = json!({"dry": true});
    let expected =
        json!({"area": "stock", "verb": "addItem", "input": input, "options": options, "version": 2, "id": 1});
    assert_eq!(sent, expected);
    assert_eq!(body(stock::list_items(&s, None).field("id", 1))["id"], 1);
}

#[test]
fn required_bodies_are_missed() {
    let s = session(&actions::API);
    for call in [
        Call::<Value>::new(&s, &stock::operations::ADD_ITEM),
        Call::new(&s, &stock::operations::ADD_ITEM).field("id", 1),
    ] {
        assert_eq!(call.into_request().unwrap_err().kind(), Kind::Build);
    }
    let error = Call::<Value>::new(&s, &stock::operations::LIST_ITEMS).text("no JSON").into_request().unwrap_err();
    assert_eq!(error.kind(), Kind::Build);
}

#[test]
fn the_base_url_is_the_endpoint() {
    assert_eq!(path(stock::list_items(&session(&actions::API), None)), "/");
    for url in ["https://example.com/api", "https://example.com/api/"] {
        let s = Session::builder(&actions::API).base_url(url).unauthenticated().build().expect("a session");
        assert_eq!(request(stock::list_items(&s, None)).url, url);
        assert_eq!(request(status::status(&s)).url, "https://example.com/api/status");
        let call = stock::list_items(&s, None).base_url("https://example.com/b/").query("q", 1);
        assert_eq!(request(call).url, "https://example.com/b/?q=1");
    }
}

#[test]
fn reads_may_be_repeated() {
    let reads = |operations: &[&Operation]| operations.iter().map(|o| o.reads).collect::<Vec<_>>();
    assert_eq!(reads(stock::operations::ALL), [true, false, false]);
    assert_eq!(reads(status::operations::ALL), [false, true, true]);
    assert!(clerk::operations::OPEN_SESSION.security.concat().is_empty());
}
