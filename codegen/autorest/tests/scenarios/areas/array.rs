//! Arrays as bodies and answers.

use specwright_autorest::body_array::{API, Product, array_operations as array};

use super::{arg, ok, same, session, unreadable};

fn product(integer: i64, string: &str) -> Product {
    Product::new().integer(integer).string(string)
}

#[test]
fn nothing() {
    let c = session(&API);
    assert!(ok(array::array_get_empty(&c)).is_empty());
    ok(array::array_put_empty(&c, &Vec::new()));
    // Sent is a success without a body.
    unreadable(array::array_get_null(&c));
    unreadable(array::array_get_invalid(&c));
}

#[test]
fn booleans() {
    let c = session(&API);
    same(array::array_get_boolean_tfft(&c), [true, false, false, true]);
    ok(array::array_put_boolean_tfft(&c, &vec![true, false, false, true]));
    unreadable(array::array_get_boolean_invalid_null(&c));
    unreadable(array::array_get_boolean_invalid_string(&c));
}

#[test]
fn numbers() {
    let c = session(&API);
    same(array::array_get_integer_valid(&c), [1, -1, 3, 300]);
    ok(array::array_put_integer_valid(&c, &arg([1, -1, 3, 300])));
    unreadable(array::array_get_int_invalid_null(&c));
    unreadable(array::array_get_int_invalid_string(&c));
    same(array::array_get_long_valid(&c), [1, -1, 3, 300]);
    ok(array::array_put_long_valid(&c, &arg([1, -1, 3, 300])));
    unreadable(array::array_get_long_invalid_null(&c));
    unreadable(array::array_get_long_invalid_string(&c));
    same(array::array_get_float_valid(&c), [0.0, -0.01, -1.2e20]);
    ok(array::array_put_float_valid(&c, &arg([0.0, -0.01, -1.2e20])));
    unreadable(array::array_get_float_invalid_null(&c));
    unreadable(array::array_get_float_invalid_string(&c));
    same(array::array_get_double_valid(&c), [0.0, -0.01, -1.2e20]);
    ok(array::array_put_double_valid(&c, &arg([0.0, -0.01, -1.2e20])));
    unreadable(array::array_get_double_invalid_null(&c));
    unreadable(array::array_get_double_invalid_string(&c));
}

#[test]
fn texts() {
    let c = session(&API);
    let words = ["foo1", "foo2", "foo3"];
    same(array::array_get_string_valid(&c), words);
    ok(array::array_put_string_valid(&c, &arg(words)));
    same(array::array_get_enum_valid(&c), words);
    ok(array::array_put_enum_valid(&c, &arg(words)));
    same(array::array_get_string_enum_valid(&c), words);
    ok(array::array_put_string_enum_valid(&c, &arg(words)));
    same(array::array_get_string_with_null(&c), [Some("foo"), None, Some("foo2")]);
    unreadable(array::array_get_string_with_invalid(&c));
    let ids = [
        "6dcc7237-45fe-45c4-8a6b-3a8a3f625652",
        "d1399005-30f7-40d6-8da6-dd7c89ad34db",
        "f42f6aa1-a5bc-4ddf-907e-5f915de43205",
    ];
    same(array::array_get_uuid_valid(&c), ids);
    ok(array::array_put_uuid_valid(&c, &arg(ids)));
    same(array::array_get_uuid_invalid_chars(&c), [ids[0], "foo"]);
}

#[test]
fn times() {
    let c = session(&API);
    let dates = ["2000-12-01", "1980-01-02", "1492-10-12"];
    same(array::array_get_date_valid(&c), dates);
    ok(array::array_put_date_valid(&c, &arg(dates)));
    unreadable(array::array_get_date_invalid_null(&c));
    same(array::array_get_date_invalid_chars(&c), ["2011-03-22", "date"]);
    same(
        array::array_get_date_time_valid(&c),
        ["2000-12-01t00:00:01z", "1980-01-02T00:11:35+01:00", "1492-10-12T10:15:01-08:00"],
    );
    let moments = ["2000-12-01T00:00:01Z", "1980-01-02T00:11:35Z", "1492-10-12T10:15:01Z"];
    ok(array::array_put_date_time_valid(&c, &arg(moments)));
    unreadable(array::array_get_date_time_invalid_null(&c));
    same(array::array_get_date_time_invalid_chars(&c), ["2000-12-01t00:00:01z", "date-time"]);
    let moments = ["Fri, 01 Dec 2000 00:00:01 GMT", "Wed, 02 Jan 1980 00:11:35 GMT", "Wed, 12 Oct 1492 10:15:01 GMT"];
    same(array::array_get_date_time_rfc1123_valid(&c), moments);
    ok(array::array_put_date_time_rfc1123_valid(&c, &arg(moments)));
    same(array::array_get_duration_valid(&c), ["P123DT22H14M12.011S", "P5DT1H0M0S"]);
    ok(array::array_put_duration_valid(&c, &arg(["P123DT22H14M12.011S", "P5DT1H"])));
}

#[test]
fn bytes() {
    let c = session(&API);
    let texts = ["////+g==", "AQID", "JSlD"];
    same(array::array_get_byte_valid(&c), texts);
    ok(array::array_put_byte_valid(&c, &arg(texts)));
    unreadable(array::array_get_byte_invalid_null(&c));
    same(
        array::array_get_base64_url(&c),
        ["YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw", "dGVzdCBzdHJpbmc", "TG9yZW0gaXBzdW0"],
    );
}

#[test]
fn objects() {
    let c = session(&API);
    let all = || vec![product(1, "2"), product(3, "4"), product(5, "6")];
    assert_eq!(ok(array::array_get_complex_valid(&c)), all());
    ok(array::array_put_complex_valid(&c, &all()));
    assert_eq!(ok(array::array_get_complex_empty(&c)), []);
    assert_eq!(ok(array::array_get_complex_item_empty(&c)), [product(1, "2"), Product::new(), product(5, "6")]);
    let gap = [Some(product(1, "2")), None, Some(product(5, "6"))];
    assert_eq!(ok(array::array_get_complex_item_null(&c)), gap);
    unreadable(array::array_get_complex_null(&c));
}

#[test]
fn arrays() {
    let c = session(&API);
    let all = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]];
    same(array::array_get_array_valid(&c), all);
    ok(array::array_put_array_valid(&c, &arg(all)));
    assert!(ok(array::array_get_array_empty(&c)).is_empty());
    same(array::array_get_array_item_empty(&c), [&all[0][..], &[], &all[2][..]]);
    same(array::array_get_array_item_null(&c), [Some(all[0]), None, Some(all[2])]);
    unreadable(array::array_get_array_null(&c));
}

#[test]
fn dictionaries() {
    let c = session(&API);
    let all = [
        [("1", "one"), ("2", "two"), ("3", "three")],
        [("4", "four"), ("5", "five"), ("6", "six")],
        [("7", "seven"), ("8", "eight"), ("9", "nine")],
    ];
    same(array::array_get_dictionary_valid(&c), all);
    ok(array::array_put_dictionary_valid(&c, &arg(all)));
    assert!(ok(array::array_get_dictionary_empty(&c)).is_empty());
    let items = ok(array::array_get_dictionary_item_empty(&c));
    assert_eq!(items, [arg(all[0]), Default::default(), arg(all[2])]);
    same(array::array_get_dictionary_item_null(&c), [Some(all[0]), None, Some(all[2])]);
    unreadable(array::array_get_dictionary_null(&c));
}
