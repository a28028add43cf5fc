//! Values as XML, both ways.

use specwright_golden::xml::{API, Book, Shelf, shelf, shelves};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Kind, Session};

use super::request;

const SHELF: &str = "<lib:shelf xmlns:lib=\"urn:library\" no=\"7\"><open>true</open>\
                     <book><title>A &amp; B</title><pages>12</pages></book><book><title>C</title></book>\
                     <tags><tag>old</tag></tags><labels><place>left</place></labels></lib:shelf>";

fn a_shelf() -> Shelf {
    let books = vec![Book::new("A & B").pages(12), Book::new("C")];
    Shelf::new(7).open(true).books(books).tags(["old"]).labels([("place", "left")])
}

fn answering(text: impl Into<specwright_runtime::Bytes>) -> Session {
    let script = Script::always(Reply::body(200, "application/xml; charset=utf-8", text));
    Session::builder(&API).unauthenticated().transport(script).build().expect("a session")
}

#[test]
fn a_value_is_written_as_the_media_type_that_is_said() {
    let session = super::session(&API);
    let sent = request(shelf::put_shelf(&session, &a_shelf()));
    assert!(sent.body.starts_with(b"{\"number\":7,"));
    let sent = request(shelf::put_shelf(&session, &a_shelf()).content_type("application/xml"));
    assert_eq!(sent.headers["content-type"], "application/xml");
    assert_eq!(std::str::from_utf8(&sent.body).expect("a text"), SHELF);
}

#[test]
fn an_answer_is_read_as_its_type() {
    let read = shelf::put_shelf(&answering(SHELF), &a_shelf()).send_blocking().expect("a shelf");
    assert_eq!(read, a_shelf());
    let list = format!("<?xml version=\"1.0\"?>\n<shelves>\n  {SHELF}\n  <shelf no='8'/>\n</shelves>");
    let read = shelves::list_shelves(&answering(list), "all").send_blocking().expect("shelves");
    assert_eq!(read.iter().map(|shelf| shelf.number).collect::<Vec<_>>(), [7, 8]);
    assert_eq!(
        request(shelves::list_shelves(&super::session(&API), "all")).url,
        "https://example.com/shelves?view=all"
    );
}

#[test]
fn what_is_no_such_document_is_an_error_that_keeps_it() {
    for text in ["<lib:shelf no='7'>", "<lib:shelf no='seven'/>", "<lib:shelf/>", "{}"] {
        let error = shelf::put_shelf(&answering(text), &a_shelf()).send_blocking().expect_err("no shelf");
        assert_eq!((error.kind(), &error.body()[..]), (Kind::Decode, text.as_bytes()));
    }
}
