//! Answers and errors by their status.

use serde_json::json;
use specwright_golden::errors::{self, archive, jobs, pets};
use specwright_runtime::testing::{Reply, Script};
use specwright_runtime::{Kind, Session};

fn answering(reply: Reply) -> Session {
    let builder = Session::builder(&errors::API).unauthenticated().base_url("https://example.com");
    builder.transport(Script::always(reply)).build().expect("a session")
}

#[test]
fn errors_are_typed_by_status() {
    let failing = |status, body| {
        let session = answering(Reply::json(status, &body));
        let error = pets::add_pet(&session).send_blocking().expect_err("an error");
        assert_eq!(error.kind(), Kind::Status);
        error
    };
    let error = failing(404, json!({"missing": "owner"}));
    assert!(matches!(error.typed(), Some(pets::AddPetError::NotFound(missing)) if missing.missing == "owner"));
    let error = failing(422, json!({"title": "no"}));
    assert!(matches!(error.typed(), Some(pets::AddPetError::ClientError(problem)) if problem.title == "no"));
    let error = failing(500, json!({"trace": "x"}));
    assert!(matches!(error.typed(), Some(pets::AddPetError::Default(other)) if other.trace == "x"));
    // Not such a body: it is kept all the same.
    let error = failing(404, json!({"other": 1}));
    assert!(error.typed::<pets::AddPetError>().is_none());
    assert_eq!(error.body_as::<serde_json::Value>().expect("JSON"), json!({"other": 1}));
}

#[test]
fn statuses_that_nobody_describes_are_no_variant() {
    let session = answering(Reply::json(500, &json!({"title": "x"})));
    let error = pets::put_pet(&session).send_blocking().expect_err("an error");
    assert!(error.typed::<pets::PutPetError>().is_none());
    let session = answering(Reply::json(409, &json!({"title": "x"})));
    let error = pets::patch_pet(&session).send_blocking().expect_err("an error");
    assert!(matches!(error.typed(), Some(pets::PatchPetError::Conflict(problem)) if problem.title == "x"));
}

#[test]
fn errors_of_one_type() {
    let session = answering(Reply::json(404, &json!({"title": "gone"})));
    let error = pets::get_pet(&session).send_blocking().expect_err("an error");
    assert_eq!(error.typed::<errors::Problem>().expect("a problem").title, "gone");
}

#[test]
fn headers_of_answers() {
    let reply = Reply::json(200, &json!({"name": "Rex"})).header("x-left", "7").header("etag", "abc");
    let full = pets::get_pet(&answering(reply)).full().send_blocking().expect("a pet");
    assert_eq!((full.status.as_u16(), full.value.name.as_str()), (200, "Rex"));
    assert_eq!((full.header("X-Left"), full.header("ETag")), (Some(7), Some("abc".to_owned())));
    assert_eq!(full.header::<i64>("etag"), None);
}

#[test]
fn successes_by_status() {
    let started = |reply| jobs::start_job(&answering(reply)).send_blocking().expect("an answer");
    let pet = json!({"name": "Rex"});
    assert!(matches!(started(Reply::json(200, &pet)), jobs::StartJobAnswer::Ok(pet) if pet.name == "Rex"));
    assert!(matches!(started(Reply::json(203, &pet)), jobs::StartJobAnswer::NonAuthoritative(_)));
    let ticket = started(Reply::json(202, &json!({"id": 5})));
    assert!(matches!(ticket, jobs::StartJobAnswer::Accepted(ticket) if ticket.id == 5));
    assert!(matches!(started(Reply::status(204)), jobs::StartJobAnswer::NoContent));
    // A success that is not described is read as the first.
    assert!(matches!(started(Reply::json(201, &pet)), jobs::StartJobAnswer::Ok(_)));
}

#[test]
fn nothing_beside_something() {
    let one = |reply| jobs::one_job(&answering(reply)).send_blocking().expect("an answer");
    assert!(one(Reply::status(204)).is_none());
    assert_eq!(one(Reply::json(200, &json!({"id": 1}))).expect("a ticket").id, 1);
}

#[test]
fn heads_have_no_body() {
    let head = Reply::status(200).header("content-type", "application/json");
    pets::is_there(&answering(head)).send_blocking().expect("it is there");
    let error = pets::is_there(&answering(Reply::status(404))).send_blocking().expect_err("it is not");
    assert!(error.is_not_found());
}

#[test]
fn redirects_that_are_described() {
    let script = Script::new([Reply::status(302).header("location", "/there"), Reply::body(200, "a/b", "zip")]);
    let builder = Session::builder(&errors::API).unauthenticated().base_url("https://example.com");
    let session = builder.transport(script.clone()).build().expect("a session");
    assert_eq!(archive::get_archive(&session).send_blocking().expect("bytes"), "zip");
    assert_eq!(script.sent()[1].url, "https://example.com/there");
    // One that is not followed is the answer.
    let session = answering(Reply::status(301).header("location", "/there"));
    let moved = archive::moved(&session).full().send_blocking().expect("an answer");
    assert_eq!((moved.status.as_u16(), moved.header("location")), (301, Some("/there".to_owned())));
}
