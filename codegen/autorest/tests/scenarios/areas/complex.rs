//! Objects as bodies and answers.

use serde_json::json;
use specwright_autorest::body_complex::{
    API, ArrayWrapper, Basic, BasicColor, BooleanWrapper, ByteWrapper, DateWrapper, DatetimeWrapper,
    Datetimerfc1123Wrapper, DictionaryWrapper, Dog, DoubleWrapper, DurationWrapper, FloatWrapper, IntWrapper,
    LongWrapper, ReadonlyObj, Siamese, StringWrapper, complex,
};

use super::{ok, session, unreadable};

#[test]
fn basic() {
    let c = session(&API);
    let expected = Basic::new().id(2).name("abc").color(BasicColor::Yellow);
    assert_eq!(ok(complex::basic_get_valid(&c)), expected);
    let body = Basic::new().id(2).name("abc").color(BasicColor::Magenta);
    ok(complex::basic_put_valid(&c, "2016-02-29", &body));
    assert_eq!(ok(complex::basic_get_empty(&c)), Basic::new());
    // Null is told from absent where the description says that it may be null.
    let null = ok(complex::basic_get_null(&c));
    assert_eq!((null.id, null.name), (Some(None), None));
    unreadable(complex::basic_get_invalid(&c));
    // Sent is a success without a body.
    unreadable(complex::basic_get_not_provided(&c));
}

#[test]
fn numbers() {
    let c = session(&API);
    let body = IntWrapper::new().field1(-1).field2(2);
    assert_eq!(ok(complex::primitive_get_int(&c)), body);
    ok(complex::primitive_put_int(&c, &body));
    let body = LongWrapper::new().field1(1_099_511_627_775).field2(-999_511_627_788);
    assert_eq!(ok(complex::primitive_get_long(&c)), body);
    ok(complex::primitive_put_long(&c, &body));
    let body = FloatWrapper::new().field1(1.05).field2(-0.003);
    assert_eq!(ok(complex::primitive_get_float(&c)), body);
    ok(complex::primitive_put_float(&c, &body));
    let body = DoubleWrapper::new()
        .field1(3e-100)
        .field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose(-5e-57);
    assert_eq!(ok(complex::primitive_get_double(&c)), body);
    ok(complex::primitive_put_double(&c, &body));
    let body = BooleanWrapper::new().field_true(true).field_false(false);
    assert_eq!(ok(complex::primitive_get_bool(&c)), body);
    ok(complex::primitive_put_bool(&c, &body));
}

#[test]
fn texts() {
    let c = session(&API);
    let body = StringWrapper::new().field("goodrequest").empty("");
    assert_eq!(ok(complex::primitive_get_string(&c)), body);
    ok(complex::primitive_put_string(&c, &body));
    let body = DateWrapper::new().field("0001-01-01").leap("2016-02-29");
    assert_eq!(ok(complex::primitive_get_date(&c)), body);
    ok(complex::primitive_put_date(&c, &body));
    let body = DatetimeWrapper::new().field("0001-01-01T00:00:00Z").now("2015-05-18T18:38:00Z");
    assert_eq!(ok(complex::primitive_get_date_time(&c)), body);
    ok(complex::primitive_put_date_time(&c, &body));
    let body =
        Datetimerfc1123Wrapper::new().field("Mon, 01 Jan 0001 00:00:00 GMT").now("Mon, 18 May 2015 11:38:00 GMT");
    assert_eq!(ok(complex::primitive_get_date_time_rfc1123(&c)), body);
    ok(complex::primitive_put_date_time_rfc1123(&c, &body));
    let body = DurationWrapper::new().field("P123DT22H14M12.011S");
    assert_eq!(ok(complex::primitive_get_duration(&c)), body);
    ok(complex::primitive_put_duration(&c, &body));
    let body = ByteWrapper::new().field("//79/AD6+fj39g==");
    assert_eq!(ok(complex::primitive_get_byte(&c)), body);
    ok(complex::primitive_put_byte(&c, &body));
}

#[test]
fn arrays() {
    let c = session(&API);
    // An item is null, which the description does not allow: neither can be read nor written by its type.
    let all = json!({"array": ["1, 2, 3, 4", "", null, "&S#$(*Y", "The quick brown fox jumps over the lazy dog"]});
    unreadable(complex::array_get_valid(&c));
    ok(complex::array_put_valid(&c, &ArrayWrapper::new()).json(&all));
    let empty = ArrayWrapper::new().array(Vec::<String>::new());
    assert_eq!(ok(complex::array_get_empty(&c)), empty);
    ok(complex::array_put_empty(&c, &empty));
    assert_eq!(ok(complex::array_get_not_provided(&c)), ArrayWrapper::new());
}

#[test]
fn dictionaries() {
    let c = session(&API);
    let programs = json!({"defaultProgram": {"txt": "notepad", "bmp": "mspaint", "xls": "excel", "exe": "", "": null}});
    unreadable(complex::dictionary_get_valid(&c));
    ok(complex::dictionary_put_valid(&c, &DictionaryWrapper::new()).json(&programs));
    let empty = DictionaryWrapper::new().default_program([("", ""); 0]);
    assert_eq!(ok(complex::dictionary_get_empty(&c)), empty);
    ok(complex::dictionary_put_empty(&c, &empty));
    assert_eq!(ok(complex::dictionary_get_null(&c)).default_program, Some(None));
    assert_eq!(ok(complex::dictionary_get_not_provided(&c)), DictionaryWrapper::new());
}

#[test]
fn inheritance() {
    let c = session(&API);
    let hates =
        vec![Dog::new().id(1).name("Potato").food("tomato"), Dog::new().id(-1).name("Tomato").food("french fries")];
    let cat = Siamese::new().id(2).name("Siameeee").color("green").hates(hates).breed("persian");
    assert_eq!(ok(complex::inheritance_get_valid(&c)), cat);
    ok(complex::inheritance_put_valid(&c, &cat));
}

#[test]
fn read_only() {
    let c = session(&API);
    let found = ok(complex::readonlyproperty_get_valid(&c));
    assert_eq!((found.id.as_deref(), found.size), (Some("1234"), Some(2)));
    ok(complex::readonlyproperty_put_valid(&c, &ReadonlyObj::new().size(2)));
}
