//! Objects whose members are not known, as bodies and answers.

use specwright_autorest::body_dictionary::{API, Widget, dictionary as faults, dictionary_operations as dictionary};

use super::{arg, ok, same, session, unreadable};

fn widget(integer: i64, string: &str) -> Widget {
    Widget::new().integer(integer).string(string)
}

/// Members that are named by their place.
fn counted<T, const N: usize>(values: [T; N]) -> [(String, T); N] {
    let mut place = 0;
    values.map(|value| {
        place += 1;
        ((place - 1).to_string(), value)
    })
}

#[test]
fn nothing() {
    let c = session(&API);
    assert!(ok(dictionary::dictionary_get_empty(&c)).is_empty());
    ok(dictionary::dictionary_put_empty(&c, &Default::default()));
    // Sent is a success without a body.
    unreadable(dictionary::dictionary_get_null(&c));
    unreadable(faults::dictionary_get_invalid(&c));
    unreadable(faults::dictionary_get_null_key(&c));
    unreadable(faults::dictionary_get_null_value(&c));
    same(faults::dictionary_get_empty_string_key(&c), [("", "val1")]);
}

#[test]
fn booleans() {
    let c = session(&API);
    let all = counted([true, false, false, true]);
    same(dictionary::dictionary_get_boolean_tfft(&c), all.clone());
    ok(dictionary::dictionary_put_boolean_tfft(&c, &arg(all)));
    unreadable(dictionary::dictionary_get_boolean_invalid_null(&c));
    unreadable(dictionary::dictionary_get_boolean_invalid_string(&c));
}

#[test]
fn numbers() {
    let c = session(&API);
    let whole = || counted([1, -1, 3, 300]);
    same(dictionary::dictionary_get_integer_valid(&c), whole());
    ok(dictionary::dictionary_put_integer_valid(&c, &arg(whole())));
    unreadable(dictionary::dictionary_get_int_invalid_null(&c));
    unreadable(dictionary::dictionary_get_int_invalid_string(&c));
    let whole = || counted([1, -1, 3, 300]);
    same(dictionary::dictionary_get_long_valid(&c), whole());
    ok(dictionary::dictionary_put_long_valid(&c, &arg(whole())));
    unreadable(dictionary::dictionary_get_long_invalid_null(&c));
    unreadable(dictionary::dictionary_get_long_invalid_string(&c));
    let broken = || counted([0.0, -0.01, -1.2e20]);
    same(dictionary::dictionary_get_float_valid(&c), broken());
    ok(dictionary::dictionary_put_float_valid(&c, &arg(broken())));
    unreadable(dictionary::dictionary_get_float_invalid_null(&c));
    unreadable(dictionary::dictionary_get_float_invalid_string(&c));
    let broken = || counted([0.0, -0.01, -1.2e20]);
    same(dictionary::dictionary_get_double_valid(&c), broken());
    ok(dictionary::dictionary_put_double_valid(&c, &arg(broken())));
    unreadable(dictionary::dictionary_get_double_invalid_null(&c));
    unreadable(dictionary::dictionary_get_double_invalid_string(&c));
}

#[test]
fn texts() {
    let c = session(&API);
    let words = counted(["foo1", "foo2", "foo3"]);
    same(dictionary::dictionary_get_string_valid(&c), words.clone());
    ok(dictionary::dictionary_put_string_valid(&c, &arg(words)));
    unreadable(dictionary::dictionary_get_string_with_null(&c));
    unreadable(dictionary::dictionary_get_string_with_invalid(&c));
}

#[test]
fn times() {
    let c = session(&API);
    let dates = counted(["2000-12-01", "1980-01-02", "1492-10-12"]);
    same(dictionary::dictionary_get_date_valid(&c), dates.clone());
    ok(dictionary::dictionary_put_date_valid(&c, &arg(dates)));
    unreadable(dictionary::dictionary_get_date_invalid_null(&c));
    same(dictionary::dictionary_get_date_invalid_chars(&c), counted(["2011-03-22", "date"]));
    same(
        dictionary::dictionary_get_date_time_valid(&c),
        counted(["2000-12-01t00:00:01z", "1980-01-02T00:11:35+01:00", "1492-10-12T10:15:01-08:00"]),
    );
    let moments = counted(["2000-12-01T00:00:01Z", "1980-01-01T23:11:35Z", "1492-10-12T18:15:01Z"]);
    ok(dictionary::dictionary_put_date_time_valid(&c, &arg(moments)));
    unreadable(dictionary::dictionary_get_date_time_invalid_null(&c));
    same(dictionary::dictionary_get_date_time_invalid_chars(&c), counted(["2000-12-01t00:00:01z", "date-time"]));
    let moments =
        counted(["Fri, 01 Dec 2000 00:00:01 GMT", "Wed, 02 Jan 1980 00:11:35 GMT", "Wed, 12 Oct 1492 10:15:01 GMT"]);
    same(dictionary::dictionary_get_date_time_rfc1123_valid(&c), moments.clone());
    ok(dictionary::dictionary_put_date_time_rfc1123_valid(&c, &arg(moments)));
    let spans = counted(["P123DT22H14M12.011S", "P5DT1H"]);
    same(dictionary::dictionary_get_duration_valid(&c), spans.clone());
    ok(dictionary::dictionary_put_duration_valid(&c, &arg(spans)));
}

#[test]
fn bytes() {
    let c = session(&API);
    let texts = counted(["////+g==", "AQID", "JSlD"]);
    same(dictionary::dictionary_get_byte_valid(&c), texts.clone());
    ok(dictionary::dictionary_put_byte_valid(&c, &arg(texts)));
    unreadable(dictionary::dictionary_get_byte_invalid_null(&c));
    same(
        dictionary::dictionary_get_base64_url(&c),
        counted(["YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw", "dGVzdCBzdHJpbmc", "TG9yZW0gaXBzdW0"]),
    );
}

#[test]
fn objects() {
    let c = session(&API);
    let all = counted([widget(1, "2"), widget(3, "4"), widget(5, "6")]).into();
    assert_eq!(ok(dictionary::dictionary_get_complex_valid(&c)), all);
    ok(dictionary::dictionary_put_complex_valid(&c, &all));
    assert!(ok(dictionary::dictionary_get_complex_empty(&c)).is_empty());
    let all = counted([widget(1, "2"), Widget::new(), widget(5, "6")]).into();
    assert_eq!(ok(dictionary::dictionary_get_complex_item_empty(&c)), all);
    let all = counted([Some(widget(1, "2")), None, Some(widget(5, "6"))]).into();
    assert_eq!(ok(dictionary::dictionary_get_complex_item_null(&c)), all);
    assert_eq!(ok(dictionary::dictionary_get_complex_null(&c)), None);
}

#[test]
fn arrays() {
    let c = session(&API);
    let rows = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]];
    same(dictionary::dictionary_get_array_valid(&c), counted(rows));
    ok(dictionary::dictionary_put_array_valid(&c, &arg(counted(rows))));
    assert!(ok(dictionary::dictionary_get_array_empty(&c)).is_empty());
    same(dictionary::dictionary_get_array_item_empty(&c), counted([&rows[0][..], &[], &rows[2][..]]));
    same(dictionary::dictionary_get_array_item_null(&c), counted([Some(rows[0]), None, Some(rows[2])]));
    assert_eq!(ok(dictionary::dictionary_get_array_null(&c)), None);
}

#[test]
fn dictionaries() {
    let c = session(&API);
    let rows = [
        [("1", "one"), ("2", "two"), ("3", "three")],
        [("4", "four"), ("5", "five"), ("6", "six")],
        [("7", "seven"), ("8", "eight"), ("9", "nine")],
    ];
    same(dictionary::dictionary_get_dictionary_valid(&c), counted(rows));
    ok(dictionary::dictionary_put_dictionary_valid(&c, &arg(counted(rows))));
    assert!(ok(dictionary::dictionary_get_dictionary_empty(&c)).is_empty());
    let items = ok(dictionary::dictionary_get_dictionary_item_empty(&c));
    assert_eq!(items, counted([arg(rows[0]), Default::default(), arg(rows[2])]).into());
    same(dictionary::dictionary_get_dictionary_item_null(&c), counted([Some(rows[0]), None, Some(rows[2])]));
    unreadable(dictionary::dictionary_get_dictionary_null(&c));
}
