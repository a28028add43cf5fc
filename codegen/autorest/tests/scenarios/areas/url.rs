//! Parameters in paths.

use specwright_autorest::url::{API, path_operations as paths, query_operations as queries};

use super::{WIDE, fails, ok, session};
use specwright_runtime::Kind;

#[test]
fn single_values() {
    let c = session(&API);
    ok(paths::paths_get_boolean_true(&c, true));
    ok(paths::paths_get_boolean_false(&c, false));
    ok(paths::paths_get_int_one_million(&c, 1_000_000));
    ok(paths::paths_get_int_negative_one_million(&c, -1_000_000));
    ok(paths::paths_get_ten_billion(&c, 10_000_000_000));
    ok(paths::paths_get_negative_ten_billion(&c, -10_000_000_000));
    ok(paths::paths_float_scientific_positive(&c, 1.034e20));
    ok(paths::paths_float_scientific_negative(&c, -1.034e-20));
    ok(paths::paths_double_decimal_positive(&c, 9_999_999.999));
    ok(paths::paths_double_decimal_negative(&c, -9_999_999.999));
    ok(paths::paths_unix_time_url(&c, 1_460_505_600));
    ok(paths::paths_date_valid(&c, "2012-01-01"));
    ok(paths::paths_date_time_valid(&c, "2012-01-01T01:01:01Z"));
    ok(paths::paths_enum_valid(&c, "green color"));
    ok(paths::paths_base64_url(&c, "bG9yZW0"));
    ok(paths::paths_byte_multi_byte(&c, "5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip"));
}

#[test]
fn characters() {
    let c = session(&API);
    ok(paths::paths_string_url_encoded(&c, "begin!*'();:@ &=+$,/?#[]end"));
    ok(paths::paths_string_url_non_encoded(&c, "begin!*'();:@&=+$,end"));
    ok(paths::paths_string_unicode(&c, WIDE));
}

#[test]
fn arrays() {
    let c = session(&API);
    ok(queries::paths_array_csv_in_path(&c, ["ArrayPath1", "begin!*'();:@ &=+$,/?#[]end", "", ""]));
}

/// Without its last segment it would be another path.
#[test]
fn empty_values_are_refused() {
    let c = session(&API);
    assert_eq!(fails(paths::paths_string_empty(&c, "")).kind(), Kind::Build);
    assert_eq!(fails(paths::paths_byte_empty(&c, "")).kind(), Kind::Build);
}

#[test]
fn of_paths_and_operations() {
    let c = session(&API);
    let (local, item, global) = ("localStringPath", "pathItemStringPath", "globalStringPath");
    ok(queries::path_items_get_all_with_values(&c, local, item, global)
        .local_string_query("localStringQuery")
        .path_item_string_query("pathItemStringQuery")
        .global_string_query("globalStringQuery"));
    ok(queries::path_items_get_global_query_null(&c, local, item, global)
        .local_string_query("localStringQuery")
        .path_item_string_query("pathItemStringQuery"));
    ok(queries::path_items_get_global_and_local_query_null(&c, local, item, global)
        .path_item_string_query("pathItemStringQuery"));
    ok(queries::path_items_get_local_path_item_query_null(&c, local, item, global)
        .global_string_query("globalStringQuery"));
}
