//! Parameters in queries.

use specwright_autorest::url::{API, path_operations as booleans, query_operations as queries};
use specwright_autorest::url_multi_collection_format::{self, query_operations as multi};

use super::{WIDE, ok, session};

#[test]
fn single_values() {
    let c = session(&API);
    ok(booleans::queries_get_boolean_true(&c, true));
    ok(booleans::queries_get_boolean_false(&c, false));
    ok(queries::queries_get_int_one_million(&c, 1_000_000));
    ok(queries::queries_get_int_negative_one_million(&c, -1_000_000));
    ok(queries::queries_get_ten_billion(&c, 10_000_000_000));
    ok(queries::queries_get_negative_ten_billion(&c, -10_000_000_000));
    ok(queries::queries_float_scientific_positive(&c, 1.034e20));
    ok(queries::queries_float_scientific_negative(&c, -1.034e-20));
    ok(queries::queries_double_decimal_positive(&c, 9_999_999.999));
    ok(queries::queries_double_decimal_negative(&c, -9_999_999.999));
    ok(queries::queries_date_valid(&c, "2012-01-01"));
    ok(queries::queries_date_time_valid(&c, "2012-01-01T01:01:01Z"));
    ok(queries::queries_enum_valid(&c).enum_query("green color"));
    ok(queries::queries_byte_multi_byte(&c).byte_query("5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip"));
    ok(queries::queries_byte_empty(&c, ""));
}

#[test]
fn characters() {
    let c = session(&API);
    ok(queries::queries_string_url_encoded(&c, "begin!*'();:@ &=+$,/?#[]end"));
    ok(queries::queries_string_unicode(&c, WIDE));
    ok(queries::queries_string_empty(&c, ""));
}

#[test]
fn left_out() {
    let c = session(&API);
    ok(queries::queries_get_boolean_null(&c));
    ok(queries::queries_get_int_null(&c));
    ok(queries::queries_get_long_null(&c));
    ok(queries::queries_float_null(&c));
    ok(queries::queries_double_null(&c));
    ok(queries::queries_string_null(&c));
    ok(queries::queries_enum_null(&c));
    ok(queries::queries_byte_null(&c));
    ok(queries::queries_date_null(&c));
    ok(queries::queries_date_time_null(&c));
    ok(queries::queries_array_string_csv_null(&c));
}

const ITEMS: [&str; 4] = ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""];

#[test]
fn arrays() {
    let c = session(&API);
    ok(queries::queries_array_string_csv_valid(&c).array_query(ITEMS));
    // What an empty text is written as; an empty list is left out.
    ok(queries::queries_array_string_csv_empty(&c).array_query([""]));
    ok(queries::queries_array_string_no_collection_format_empty(&c).array_query(["hello", "nihao", "bonjour"]));
    ok(queries::queries_array_string_ssv_valid(&c).array_query(ITEMS));
    ok(queries::queries_array_string_tsv_valid(&c).array_query(ITEMS));
    ok(queries::queries_array_string_pipes_valid(&c).array_query(ITEMS));
}

#[test]
fn arrays_one_by_one() {
    let c = session(&url_multi_collection_format::API);
    ok(multi::queries_array_string_multi_null(&c));
    ok(multi::queries_array_string_multi_empty(&c).array_query([""; 0]));
    ok(multi::queries_array_string_multi_valid(&c).array_query(ITEMS.map(Some)));
}
