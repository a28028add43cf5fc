//! Which answer of an operation is a success and which an error, and what each is read as.

use specwright_autorest::http_infrastructure::{self as http, API, AType, multiple_response_operations as payloads};
use specwright_runtime::Error;

use super::{ok, session, status, unreadable};

/// The answer is an `A` with this status code in it.
#[track_caller]
fn a(answer: impl Into<Option<AType>>, code: &str) {
    assert_eq!(answer.into().expect("an A").status_code.as_deref(), Some(code));
}

/// The error is the api's usual one.
#[track_caller]
fn usual(error: Error) {
    let body: http::Error = error.typed().expect("an error");
    assert_eq!(body.message.as_deref(), Some("client error"));
}

#[test]
fn a_or_nothing() {
    let c = session(&API);
    a(ok(payloads::multiple_responses_get200_model204_no_model_default_error200_valid(&c)), "200");
    a(ok(payloads::multiple_responses_get200_model204_no_model_default_error201_invalid(&c)), "201");
    a(ok(payloads::multiple_responses_get200_model204_no_model_default_error202_none(&c)), "202");
    assert_eq!(ok(payloads::multiple_responses_get200_model204_no_model_default_error204_valid(&c)), None);
    usual(status(payloads::multiple_responses_get200_model204_no_model_default_error400_valid(&c), 400));
}

#[test]
fn a_or_b() {
    use payloads::MultipleResponsesGet200Model201ModelDefaultError200ValidAnswer as Valid;
    use payloads::MultipleResponsesGet200Model201ModelDefaultError201ValidAnswer as Created;
    let c = session(&API);
    match ok(payloads::multiple_responses_get200_model201_model_default_error200_valid(&c)) {
        Valid::Ok(answer) => a(answer, "200"),
        other => panic!("{other:?}"),
    }
    let Created::Created(created) = ok(payloads::multiple_responses_get200_model201_model_default_error201_valid(&c))
    else {
        panic!("no B")
    };
    assert_eq!(created.status_code.as_deref(), Some("201"));
    assert_eq!(created.text_status_code.as_deref(), Some("Created"));
    usual(status(payloads::multiple_responses_get200_model201_model_default_error400_valid(&c), 400));
}

#[test]
fn a_c_or_d() {
    use payloads::MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError200ValidAnswer as Valid;
    use payloads::MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError200ValidError as Failure;
    use payloads::MultipleResponsesGet200ModelA201ModelC404ModelDDefaultError201ValidAnswer as Created;
    let c = session(&API);
    match ok(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error200_valid(&c)) {
        Valid::Ok(answer) => a(answer, "200"),
        other => panic!("{other:?}"),
    }
    let Created::Created(created) =
        ok(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error201_valid(&c))
    else {
        panic!("no C")
    };
    assert_eq!(created.http_code.as_deref(), Some("201"));
    let missing =
        status(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error404_valid(&c), 404);
    let Some(Failure::NotFound(missing)) = missing.typed() else { panic!("no D") };
    assert_eq!(missing.http_status_code.as_deref(), Some("404"));
    let error =
        status(payloads::multiple_responses_get200_model_a201_model_c404_model_d_default_error400_valid(&c), 400);
    let Some(Failure::Default(error)) = error.typed() else { panic!("no error") };
    assert_eq!(error.message.as_deref(), Some("client error"));
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
    a(ok(payloads::multiple_responses_get_default_model_a200_valid(&c)), "200");
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
    a(ok(payloads::multiple_responses_get200_model_a200_valid(&c)), "200");
    unreadable(payloads::multiple_responses_get200_model_a200_none(&c));
    assert_eq!(ok(payloads::multiple_responses_get200_model_a200_invalid(&c)).status_code, None);
    status(payloads::multiple_responses_get200_model_a400_none(&c), 400);
    status(payloads::multiple_responses_get200_model_a400_valid(&c), 400);
    status(payloads::multiple_responses_get200_model_a400_invalid(&c), 400);
    a(ok(payloads::multiple_responses_get200_model_a202_valid(&c)), "200");
}
