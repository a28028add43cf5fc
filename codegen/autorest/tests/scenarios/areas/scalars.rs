//! Single values as bodies and answers: booleans, numbers, texts, bytes.

use specwright_autorest::{body_boolean, body_byte, body_integer, body_number, body_string, non_string_enum};
use specwright_runtime::Number;

use super::{arg, ok, same, session, unreadable};

#[test]
fn booleans() {
    use body_boolean::bool_operations as boolean;
    let c = session(&body_boolean::API);
    same(boolean::bool_get_true(&c), true);
    same(boolean::bool_get_false(&c), false);
    ok(boolean::bool_put_true(&c, &true));
    ok(boolean::bool_put_false(&c, &false));
    assert_eq!(ok(boolean::bool_get_null(&c)), None);
    unreadable(boolean::bool_get_invalid(&c));
}

#[test]
fn integers() {
    use body_integer::int;
    let c = session(&body_integer::API);
    assert_eq!(ok(int::int_get_null(&c)), None);
    unreadable(int::int_get_invalid(&c));
    unreadable(int::int_get_overflow_int32(&c));
    unreadable(int::int_get_underflow_int32(&c));
    unreadable(int::int_get_overflow_int64(&c));
    unreadable(int::int_get_underflow_int64(&c));
    ok(int::int_put_max32(&c, &i32::MAX));
    ok(int::int_put_min32(&c, &i32::MIN));
    ok(int::int_put_max64(&c, &i64::MAX));
    ok(int::int_put_min64(&c, &i64::MIN));
}

#[test]
fn unix_times() {
    use body_integer::int;
    let c = session(&body_integer::API);
    same(int::int_get_unix_time(&c), 1_460_505_600);
    ok(int::int_put_unix_time_date(&c, &1_460_505_600));
    assert_eq!(ok(int::int_get_null_unix_time(&c)), None);
    unreadable(int::int_get_invalid_unix_time(&c));
}

#[test]
fn floats() {
    use body_number::number;
    let c = session(&body_number::API);
    assert_eq!(ok(number::number_get_null(&c)), None);
    unreadable(number::number_get_invalid_float(&c));
    unreadable(number::number_get_invalid_double(&c));
    same(number::number_get_big_float(&c), 3.402823e20);
    ok(number::number_put_big_float(&c, &3.402823e20));
    same(number::number_get_small_float(&c), 3.402823e-20);
    ok(number::number_put_small_float(&c, &3.402823e-20));
    same(number::number_get_big_double(&c), 2.5976931e101);
    ok(number::number_put_big_double(&c, &2.5976931e101));
    same(number::number_get_small_double(&c), 2.5976931e-101);
    ok(number::number_put_small_double(&c, &2.5976931e-101));
    same(number::number_get_big_double_positive_decimal(&c), 99_999_999.99);
    ok(number::number_put_big_double_positive_decimal(&c, &99_999_999.99));
    same(number::number_get_big_double_negative_decimal(&c), -99_999_999.99);
    ok(number::number_put_big_double_negative_decimal(&c, &-99_999_999.99));
}

/// They keep all their digits.
#[test]
fn decimals() {
    use body_number::number;
    let c = session(&body_number::API);
    let decimal = |text: &str| text.parse::<Number>().expect("a number");
    unreadable(number::number_get_invalid_decimal(&c));
    same(number::number_get_big_decimal(&c), decimal("2.5976931e+101"));
    ok(number::number_put_big_decimal(&c, &decimal("2.5976931e+101")));
    same(number::number_get_small_decimal(&c), decimal("2.5976931e-101"));
    ok(number::number_put_small_decimal(&c, &decimal("2.5976931e-101")));
    same(number::number_get_big_decimal_positive_decimal(&c), decimal("99999999.99"));
    ok(number::number_put_big_decimal_positive_decimal(&c, &decimal("99999999.99")));
    same(number::number_get_big_decimal_negative_decimal(&c), decimal("-99999999.99"));
    ok(number::number_put_big_decimal_negative_decimal(&c, &decimal("-99999999.99")));
}

#[test]
fn texts() {
    use body_string::string_operations as string;
    let c = session(&body_string::API);
    assert_eq!(ok(string::string_get_null(&c)), None);
    ok(string::string_put_null(&c, None));
    same(string::string_get_empty(&c), "");
    ok(string::string_put_empty(&c, &arg("")));
    // Sent is a success without a body.
    same(string::string_get_not_provided(&c), "");
    let spaces = "    Now is the time for all good men to come to the aid of their country    ";
    same(string::string_get_whitespace(&c), spaces);
    ok(string::string_put_whitespace(&c, &arg(spaces)));
    let wide = concat!(
        "啊齄丂狛狜\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}﨩ˊ〞〡￤℡㈱‐ー﹡﹢﹫、〓ⅰⅹ⒈€㈠㈩ⅠⅫ！￣ぁんァヶΑ︴А",
        "Яаяāɡㄅㄩ─╋︵﹄︻︱︳︴ⅰⅹɑ\u{e7c7}ɡ〇〾⿻⺁\u{e843}䜣\u{e864}€",
    );
    same(string::string_get_mbcs(&c), wide);
    ok(string::string_put_mbcs(&c, &arg(wide)));
}

#[test]
fn enums() {
    use body_string::{RefColorConstant, RefColors, string_operations as string};
    let c = session(&body_string::API);
    same(string::enum_get_not_expandable(&c), "red color");
    ok(string::enum_put_not_expandable(&c, &arg("red color")));
    assert_eq!(ok(string::enum_get_referenced(&c)), RefColors::RedColor);
    ok(string::enum_put_referenced(&c, &RefColors::RedColor));
    // The answer lacks the member that its description requires.
    unreadable(string::enum_get_referenced_constant(&c));
    ok(string::enum_put_referenced_constant(&c, &RefColorConstant::new("green-color")));
}

#[test]
fn enums_of_numbers() {
    use non_string_enum::non_string_enums as numbers;
    let c = session(&non_string_enum::API);
    same(numbers::int_get(&c), 429);
    same(numbers::int_put(&c, Some(&arg(200))), "Nice job posting an int enum");
    same(numbers::float_get(&c), 429.1);
    same(numbers::float_put(&c, Some(&200.4)), "Nice job posting a float enum");
}

#[test]
fn bytes() {
    use body_byte::byte_operations as byte;
    use body_string::string_operations as string;
    let c = session(&body_byte::API);
    same(byte::byte_get_empty(&c), "");
    same(byte::byte_get_non_ascii(&c), "//79/Pv6+fj39g==");
    ok(byte::byte_put_non_ascii(&c, &arg("//79/Pv6+fj39g==")));
    same(byte::byte_get_invalid(&c), "::::SWAGGER::::");
    // Sent is a success without a body.
    unreadable(byte::byte_get_null(&c));
    let c = session(&body_string::API);
    same(string::string_get_base64_encoded(&c), "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjQ=");
    let text = "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw";
    same(string::string_get_base64_url_encoded(&c), text);
    ok(string::string_put_base64_url_encoded(&c, &arg(text)));
    assert_eq!(ok(string::string_get_null_base64_url_encoded(&c)), None);
}
