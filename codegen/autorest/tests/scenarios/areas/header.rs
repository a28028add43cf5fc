//! Parameters in headers, and headers of answers.

use std::str::FromStr;

use specwright_autorest::client_enum;
use specwright_autorest::header::{API, header_operations as header};
use specwright_runtime::Call;

use super::{ok, session};

/// The header `value` of an answer.
#[track_caller]
fn value<V: FromStr>(call: Call<()>) -> Option<V> {
    ok(call.full()).header("value")
}

#[test]
fn numbers() {
    let c = session(&API);
    ok(header::header_param_integer(&c, "positive", 1));
    ok(header::header_param_integer(&c, "negative", -2));
    ok(header::header_param_long(&c, "positive", 105));
    ok(header::header_param_long(&c, "negative", -2));
    ok(header::header_param_float(&c, "positive", 0.07));
    ok(header::header_param_float(&c, "negative", -3.0));
    ok(header::header_param_double(&c, "positive", 7e120));
    ok(header::header_param_double(&c, "negative", -3.0));
    ok(header::header_param_bool(&c, "true", true));
    ok(header::header_param_bool(&c, "false", false));
}

#[test]
fn texts() {
    let c = session(&API);
    ok(header::header_param_string(&c, "valid").value("The quick brown fox jumps over the lazy dog"));
    ok(header::header_param_string(&c, "empty").value(""));
    ok(header::header_param_string(&c, "null"));
    ok(header::header_param_enum(&c, "valid").value("GREY"));
    ok(header::header_param_enum(&c, "null"));
    ok(header::header_param_date(&c, "valid", "2010-01-01"));
    ok(header::header_param_date(&c, "min", "0001-01-01"));
    ok(header::header_param_datetime(&c, "valid", "2010-01-01T12:34:56Z"));
    ok(header::header_param_datetime(&c, "min", "0001-01-01T00:00:00Z"));
    ok(header::header_param_datetime_rfc1123(&c, "valid").value("Fri, 01 Jan 2010 12:34:56 GMT"));
    ok(header::header_param_datetime_rfc1123(&c, "min").value("Mon, 01 Jan 0001 00:00:00 GMT"));
    ok(header::header_param_duration(&c, "valid", "P123DT22H14M12.011S"));
    ok(header::header_param_byte(&c, "valid", "5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip"));
}

#[test]
fn answers_of_numbers() {
    let c = session(&API);
    assert_eq!(value(header::header_response_integer(&c, "positive")), Some(1));
    assert_eq!(value(header::header_response_integer(&c, "negative")), Some(-2));
    assert_eq!(value(header::header_response_long(&c, "positive")), Some(105));
    assert_eq!(value(header::header_response_long(&c, "negative")), Some(-2));
    assert_eq!(value(header::header_response_float(&c, "positive")), Some(0.07));
    assert_eq!(value(header::header_response_float(&c, "negative")), Some(-3.0));
    assert_eq!(value(header::header_response_double(&c, "positive")), Some(7e120));
    assert_eq!(value(header::header_response_double(&c, "negative")), Some(-3.0));
    assert_eq!(value(header::header_response_bool(&c, "true")), Some(true));
    assert_eq!(value(header::header_response_bool(&c, "false")), Some(false));
}

#[test]
fn answers_of_texts() {
    let c = session(&API);
    let is = |call: Call<()>, text: &str| assert_eq!(value::<String>(call).as_deref(), Some(text));
    is(header::header_response_string(&c, "valid"), "The quick brown fox jumps over the lazy dog");
    is(header::header_response_string(&c, "empty"), "");
    is(header::header_response_string(&c, "null"), "null");
    is(header::header_response_enum(&c, "valid"), "GREY");
    is(header::header_response_enum(&c, "null"), "");
    is(header::header_response_date(&c, "valid"), "2010-01-01");
    is(header::header_response_date(&c, "min"), "0001-01-01");
    is(header::header_response_datetime(&c, "valid"), "2010-01-01T12:34:56Z");
    is(header::header_response_datetime(&c, "min"), "0001-01-01T00:00:00Z");
    is(header::header_response_datetime_rfc1123(&c, "valid"), "Fri, 01 Jan 2010 12:34:56 GMT");
    is(header::header_response_datetime_rfc1123(&c, "min"), "Mon, 01 Jan 0001 00:00:00 GMT");
    is(header::header_response_duration(&c, "valid"), "P123DT22H14M12.011S");
    is(header::header_response_byte(&c, "valid"), "5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip");
}

#[test]
fn names_with_a_meaning() {
    let c = session(&API);
    ok(header::header_param_existing_key(&c, "overwrite"));
    let answer = ok(header::header_response_existing_key(&c).full());
    assert_eq!(answer.header::<String>("user-agent").as_deref(), Some("overwrite"));
    ok(header::header_param_protected_key(&c).header("content-type", "text/html"));
    let answer = ok(header::header_response_protected_key(&c).full());
    assert!(answer.header::<String>("content-type").is_some_and(|media| media.starts_with("text/html")));
    let id = "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0";
    ok(header::header_custom_request_id(&c).header("x-ms-client-request-id", id));
}

#[test]
fn enums() {
    ok(client_enum::client_enum::head(&session(&client_enum::API), "single"));
}
