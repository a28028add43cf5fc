//! Unions by shape, listed values, formats, secrets, and members that one side gives a value.

use serde_json::{Value, json};
use specwright_golden::{access, formats, listed, merged, shapes};
use specwright_runtime::macro_support::{DeserializeOwned, Serialize};
use specwright_runtime::{ParamValue, ToParam};

/// Reads a value and writes it again, without loss.
fn round<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = serde_json::from_str(&value.to_string()).expect("a value of the type");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), value);
    read
}

#[test]
fn shapes_tell_variants_apart() {
    use shapes::{All, AllByKind, AllEffort, AllList, AllNumber, Nested, Pet};
    let kinds: Vec<AllByKind> = round(json!(["2026-01-31T12:00:00Z", 5, true, {"a": 1}]));
    let [AllByKind::DateTime(_), AllByKind::Integer(5), AllByKind::Boolean(true), AllByKind::Unknown(_)] = &kinds[..]
    else {
        panic!("{kinds:?}")
    };
    let pets: Vec<Pet> =
        round(json!([{"lives": 9, "size": 1}, {"tricks": ["sit"], "size": 2}, {"tricks": "none"}, {"size": 3}]));
    assert!(matches!(&pets[..], [Pet::Cat(_), Pet::Dog(_), Pet::Puppy(_), Pet::Fish(_)]), "{pets:?}");
    let lists: Vec<AllList> = round(json!([[1], [{"lives": 1}], []]));
    assert!(matches!(&lists[..], [AllList::List(_), AllList::List2(_), AllList::List(_)]), "{lists:?}");
    let nested: Nested = round(json!([["x"], {"lives": 1}]));
    assert!(matches!(&nested, Nested::List(of) if matches!(of[..], [Nested::List(_), Nested::Pet(_)])));
    let numbers: Vec<AllNumber> = round(json!([1, 1.5]));
    assert!(matches!(numbers[..], [AllNumber::Integer(1), AllNumber::Number(_)]));
    let efforts: Vec<AllEffort> = round(json!(["none", "other", 3]));
    assert!(matches!(&efforts[1], AllEffort::AllEffortText(text) if text.as_str() == "other"));
    round::<All>(json!({"types": null, "or_null": null, "model": "huge", "open": {"text": "a", "more": "b"}}));
    let made: All = All::new().pet(shapes::Cat::new(9)).types("text".to_owned());
    assert_eq!(serde_json::to_value(made).expect("JSON"), json!({"pet": {"lives": 9}, "types": "text"}));
}

#[test]
fn a_value_of_the_shape_that_is_none_of_the_type_is_refused() {
    let error = serde_json::from_value::<shapes::Pet>(json!({"lives": "nine"})).expect_err("no cat");
    assert!(error.to_string().contains("invalid type"), "{error}");
}

#[test]
fn listed_values_that_are_no_texts() {
    use listed::{Event, Kind, Level, ListThingsLevel, ThingMixed};
    let levels: Vec<Level> = serde_json::from_value(json!([10, 20, 30])).expect("levels");
    assert_eq!(levels, [Level::Low, Level::High, Level::Unknown(30)]);
    assert_eq!(Kind::from(2), Kind::Voice);
    assert_eq!(ListThingsLevel::Minus3.to_param(), ParamValue::Number("-3".into()));
    let mixed: Vec<ThingMixed> = serde_json::from_value(json!(["auto", 1, 0.5, true, [1]])).expect("values");
    let unknown = ThingMixed::Unknown(json!([1]));
    assert_eq!(mixed, [ThingMixed::Auto, ThingMixed::N1, ThingMixed::N05, ThingMixed::True, unknown]);
    let event: Event = serde_json::from_value(json!({"op": 2, "reason": "r"})).expect("an event");
    assert!(matches!(event, Event::N2(deleted) if deleted.reason.as_deref() == Some("r")));
}

#[test]
fn formats_lose_nothing() {
    let text = r#"{"price":0.1234567890123456789012345,"huge":-99999999999999999998,"#.to_owned()
        + r#""amount":"1.10","text_id":"18446744073709551616","bytes":"-_8","at":"2026-01-31T12:00:60+01:00"}"#;
    let read: formats::Formats = serde_json::from_str(&text).expect("formats");
    assert_eq!(read.price.as_ref().map(|price| price.as_str()), Some("0.1234567890123456789012345"));
    assert_eq!(read.bytes.as_ref().and_then(|bytes| bytes.decode().ok()), Some(vec![0xfb, 0xff]));
    assert_eq!(read.text_id.as_ref().and_then(|id| id.parse::<u128>().ok()), Some(1 << 64));
    let back = serde_json::to_string(&read).expect("JSON");
    for part in text.trim_matches(['{', '}']).split(",\"") {
        assert!(back.contains(part.trim_start_matches('"')), "{part} in {back}");
    }
    round::<formats::Formats>(
        json!({"pair": ["a", 1], "begins": ["a", 1, true], "by_pattern": {"x-a": "b", "n-c": 1}}),
    );
}

#[test]
fn secrets_are_not_shown() {
    let user = access::User::new("ada").password("hunter2").tokens(["t0ken"]).note("seen");
    let shown = format!("{user:?}");
    assert!(!shown.contains("hunter2") && !shown.contains("t0ken"), "{shown}");
    assert!(shown.contains("password: [redacted]") && shown.contains("seen") && shown.contains("id: None"), "{shown}");
    assert_eq!(serde_json::to_value(&user).expect("JSON")["password"], "hunter2");
}

#[test]
fn one_side_gives_the_value() {
    let user: access::User = round(json!({"id": 1, "name": "ada"}));
    assert_eq!((user.id, user.password), (Some(1), None));
    assert_eq!(serde_json::to_value(access::User::new("ada")).expect("JSON"), json!({"name": "ada"}));
    let account: access::Account = serde_json::from_value(json!({"id": 1})).expect("an account without its secret");
    assert_eq!(account.secret, None);
}

#[test]
fn null_is_not_absence_where_it_can_be_sent() {
    let user: access::User = round(json!({"name": "ada", "note": null}));
    assert_eq!((user.note, user.size), (Some(None), None));
    let mut user = access::User::new("ada").size(3);
    user.note = Some(None);
    assert_eq!(serde_json::to_value(user).expect("JSON"), json!({"name": "ada", "note": null, "size": 3}));
}

#[test]
fn parts_of_all_of_refine_each_other() {
    let value = json!({"status": "on", "inner": {"id": "1", "more": "m"}, "name": "n", "size": 3,
        "of": {"status": "off", "inner": {"id": "2"}, "name": "o"}, "listed": [{"id": "3", "beside": "b"}]});
    let merged: merged::Merged = round(value);
    assert_eq!(merged.inner.more.as_deref(), Some("m"));
    assert_eq!(merged.of.map(|of| of.status), Some(merged::MergedStatus::Off));
    round::<merged::TwoUnions>(json!({"name": "a", "x": 1, "shared": true}));
    round::<merged::Undescribed>(json!({"said": "a", "unsaid": [1]}));
    assert_eq!(merged::Narrow::from("a"), merged::Narrow::Unknown("a".into()));
}
