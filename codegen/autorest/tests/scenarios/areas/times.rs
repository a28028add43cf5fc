//! Dates, points in time and durations. They are kept as the server writes them.

use specwright_autorest::{body_date, body_datetime, body_datetime_rfc1123, body_duration, body_time};

use super::{arg, ok, same, session};

#[test]
fn dates() {
    use body_date::date;
    let c = session(&body_date::API);
    assert_eq!(ok(date::date_get_null(&c)), None);
    same(date::date_get_invalid_date(&c), "201O-18-90");
    same(date::date_get_overflow_date(&c), "10000000000-12-31");
    same(date::date_get_underflow_date(&c), "0000-00-00");
    same(date::date_get_max_date(&c), "9999-12-31");
    ok(date::date_put_max_date(&c, &arg("9999-12-31")));
    same(date::date_get_min_date(&c), "0001-01-01");
    ok(date::date_put_min_date(&c, &arg("0001-01-01")));
}

#[test]
fn utc() {
    use body_datetime::datetime;
    let c = session(&body_datetime::API);
    assert_eq!(ok(datetime::datetime_get_null(&c)), None);
    same(datetime::datetime_get_invalid(&c), "201O-18-90D00:89:56.9AX");
    same(datetime::datetime_get_overflow(&c), "9999-12-31T23:59:59.999-14:00");
    same(datetime::datetime_get_underflow(&c), "0000-00-00T00:00:00.000+00:00");
    same(datetime::datetime_get_utc_lowercase_max_date_time(&c), "9999-12-31t23:59:59.999z");
    same(datetime::datetime_get_utc_uppercase_max_date_time(&c), "9999-12-31T23:59:59.999Z");
    ok(datetime::datetime_put_utc_max_date_time(&c, &arg("9999-12-31T23:59:59.999Z")));
    same(datetime::datetime_get_utc_uppercase_max_date_time7_digits(&c), "9999-12-31T23:59:59.9999999Z");
    ok(datetime::datetime_put_utc_max_date_time7_digits(&c, &arg("9999-12-31T23:59:59.9999999Z")));
    same(datetime::datetime_get_utc_min_date_time(&c), "0001-01-01T00:00:00Z");
    ok(datetime::datetime_put_utc_min_date_time(&c, &arg("0001-01-01T00:00:00Z")));
}

#[test]
fn offsets() {
    use body_datetime::datetime;
    let c = session(&body_datetime::API);
    same(datetime::datetime_get_local_positive_offset_lowercase_max_date_time(&c), "9999-12-31t23:59:59.999+14:00");
    same(datetime::datetime_get_local_positive_offset_uppercase_max_date_time(&c), "9999-12-31T23:59:59.999+14:00");
    ok(datetime::datetime_put_local_positive_offset_max_date_time(&c, &arg("9999-12-31T23:59:59.999+14:00")));
    same(datetime::datetime_get_local_negative_offset_lowercase_max_date_time(&c), "9999-12-31t23:59:59.999-14:00");
    same(datetime::datetime_get_local_negative_offset_uppercase_max_date_time(&c), "9999-12-31T23:59:59.999-14:00");
    ok(datetime::datetime_put_local_negative_offset_max_date_time(&c, &arg("9999-12-31T23:59:59.999-14:00")));
    same(datetime::datetime_get_local_positive_offset_min_date_time(&c), "0001-01-01T00:00:00+14:00");
    ok(datetime::datetime_put_local_positive_offset_min_date_time(&c, &arg("0001-01-01T00:00:00+14:00")));
    same(datetime::datetime_get_local_negative_offset_min_date_time(&c), "0001-01-01T00:00:00-14:00");
    ok(datetime::datetime_put_local_negative_offset_min_date_time(&c, &arg("0001-01-01T00:00:00-14:00")));
    same(datetime::datetime_get_local_no_offset_min_date_time(&c), "0001-01-01T00:00:00");
}

#[test]
fn rfc1123() {
    use body_datetime_rfc1123::datetimerfc1123 as datetime;
    let c = session(&body_datetime_rfc1123::API);
    assert_eq!(ok(datetime::datetimerfc1123_get_null(&c)), None);
    same(datetime::datetimerfc1123_get_invalid(&c), "Tue, 01 Dec 2000 00:00:0A ABC");
    same(datetime::datetimerfc1123_get_overflow(&c), "Sat, 1 Jan 10000 00:00:00 GMT");
    same(datetime::datetimerfc1123_get_underflow(&c), "Tue, 00 Jan 0000 00:00:00 GMT");
    same(datetime::datetimerfc1123_get_utc_lowercase_max_date_time(&c), "fri, 31 dec 9999 23:59:59 gmt");
    same(datetime::datetimerfc1123_get_utc_uppercase_max_date_time(&c), "FRI, 31 DEC 9999 23:59:59 GMT");
    ok(datetime::datetimerfc1123_put_utc_max_date_time(&c, &arg("Fri, 31 Dec 9999 23:59:59 GMT")));
    same(datetime::datetimerfc1123_get_utc_min_date_time(&c), "Mon, 01 Jan 0001 00:00:00 GMT");
    ok(datetime::datetimerfc1123_put_utc_min_date_time(&c, &arg("Mon, 01 Jan 0001 00:00:00 GMT")));
}

#[test]
fn durations() {
    use body_duration::duration;
    let c = session(&body_duration::API);
    assert_eq!(ok(duration::duration_get_null(&c)), None);
    same(duration::duration_get_invalid(&c), "123ABC");
    same(duration::duration_get_positive_duration(&c), "P3Y6M4DT12H30M5S");
    ok(duration::duration_put_positive_duration(&c, &arg("P123DT22H14M12.011S")));
}

#[test]
fn times() {
    use body_time::time;
    let c = session(&body_time::API);
    same(time::time_get(&c), "11:34:56");
    same(time::time_put(&c, &arg("08:07:56")), "Nice job posting time");
}
