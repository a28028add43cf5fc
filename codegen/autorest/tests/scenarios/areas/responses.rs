//! Which answer of an operation is a success and which an error, and what each is read as.

use specwright_autorest::http_infrastructure::{
    self as http, API, AType, B, C, D, multiple_response_operations as payloads,
};
use specwright_runtime::{Call, Error};

use super::{ok, session, status, unreadable};

/// The answer is an `A` with this status code in it.
#[track_caller]
fn a(call: Call<AType>, code: &str) {
    assert_eq!(ok(call).status_code.as_deref(), Some(code));
}

/// The error's body is the api's usual one.
#[track_caller]
fn usual(error: Error) {
    let body: http::Error = error.body_as().expect("an error");
    assert_eq!(body.message.as_deref(), Some("client error"));
}

#[test]
fn a_or_nothing() {
    let c = session(&API);
    a(payloads::multiple_responses_get200_model204_no_model_default_error200_valid(&c), "200");
    a(payloads::multiple_responses_get200_model204_no_model_default_error201_invalid(&c), "201");
    a(payloads::multiple_responses_get200_model204_no_model_default_error202_none(&c), "202");
    let none = payloads::multiple_responses_get200_model204_no_model_default_error204_valid(&c);
    assert_eq!(ok(none.raw()).status(), 204);
    usual(status(payloads::multiple_responses_get200_model204_no_model_default_error400_valid(&c), 400));
}

#[test]
fn a_or_b() {
    let c = session(&API);
    a(payloads::multiple_responses_get200_model201_model_default_error200_valid(&c), "200");
    let created = ok(payloads::multiple_responses_get200_model201_model_default_error201_valid(&c).raw());
    assert_eq!(created.status(), 201);
    let created: B = created.json().expect("a B");
    assert_eq!(created.status_code.as_deref(), Some("201"));
    assert_eq!(created.text_status_code.as_deref(), Some("Created"));
    usual(status(payloads::multiple_responses_get200_model201_model_default_error400_valid(&c), 400));
}

#[test]
fn a_c_or_d() {
    let c = session(&API);
    a(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error200_valid(&c), "200");
    let created =
        ok(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error201_valid(&c).raw());
    let created: C = created.json().expect("a C");
    assert_eq!(created.http_code.as_deref(), Some("201"));
    let missing =
        status(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error404_valid(&c), 404);
    let missing: D = missing.body_as().expect("a D");
    assert_eq!(missing.http_status_code.as_deref(), Some("404"));
    usual(status(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error400_valid(&c), 400));
}

#[test]
fn nothing() {
    let c = session(&API);
    ok(payloads::multiple_responses_get202_none204_none_default_error202_none(&c));
    ok(payloads::multiple_responses_get202_none204_none_default_error204_none(&c));
    usual(status(payloads::multiple_responses_get202_none204_none_default_error400_valid(&c), 400));
    // A body that is not described is not looked at.
    ok(payloads::multiple_responses_get202_none204_none_default_none202_invalid(&c));
    ok(payloads::multiple_responses_get202_none204_none_default_none204_none(&c));
    status(payloads::multiple_responses_get202_none204_none_default_none400_none(&c), 400);
    let error = status(payloads::multiple_responses_get202_none204_none_default_none400_invalid(&c), 400);
    assert_eq!(error.body(), r#"{"property":"value"}"#);
}

#[test]
fn default() {
    let c = session(&API);
    a(payloads::multiple_responses_get_default_model_a200_valid(&c), "200");
    unreadable(payloads::multiple_responses_get_default_model_a200_none(&c));
    status(payloads::multiple_responses_get_default_model_a400_valid(&c), 400);
    status(payloads::multiple_responses_get_default_model_a400_none(&c), 400);
    ok(payloads::multiple_responses_get_default_none200_invalid(&c));
    ok(payloads::multiple_responses_get_default_none200_none(&c));
    status(payloads::multiple_responses_get_default_none400_invalid(&c), 400);
    status(payloads::multiple_responses_get_default_none400_none(&c), 400);
}

#[test]
fn a_only() {
    let c = session(&API);
    a(payloads::multiple_responses_get200_model_a200_valid(&c), "200");
    unreadable(payloads::multiple_responses_get200_model_a200_none(&c));
    assert_eq!(ok(payloads::multiple_responses_get200_model_a200_invalid(&c)).status_code, None);
    status(payloads::multiple_responses_get200_model_a400_none(&c), 400);
    status(payloads::multiple_responses_get200_model_a400_valid(&c), 400);
    status(payloads::multiple_responses_get200_model_a400_invalid(&c), 400);
    a(payloads::multiple_responses_get200_model_a202_valid(&c), "200");
}
