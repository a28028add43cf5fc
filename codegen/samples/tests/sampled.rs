//! Which schemas values are found for, and what is said of those that come back changed.

use serde_json::{Value, json};
use specwright_samples::{Report, Type, run};

/// Takes values of a component through a function.
fn tried(schemas: Value, round_trip: fn(Value) -> Result<Value, String>) -> Report {
    let text = json!({"openapi": "3.1.0", "components": {"schemas": schemas}}).to_string();
    run([Type { name: "T", document: "d", text: &text, pointer: "/components/schemas/T", round_trip }])
}

/// How many values of component `T` there are; none of them changes.
fn found(schemas: Value) -> usize {
    let report = tried(schemas, Ok);
    assert!(report.unjudged.is_empty() && report.differing.is_empty(), "{report:?}");
    assert_eq!(report.impossible.is_empty(), report.values > 0);
    report.values
}

#[test]
fn each_of_many_variants_is_reached() {
    let of: Vec<Value> = (0..30).map(|number| json!({"const": number})).collect();
    let numbers = json!({"type": "integer", "oneOf": of});
    assert_eq!(found(json!({"T": numbers})), 30);
    assert_eq!(found(json!({"N": numbers, "T": {"enum": [25], "allOf": [{"$ref": "#/components/schemas/N"}]}})), 1);
}

#[test]
fn variants_that_list_their_tag_need_no_mapping() {
    let variant = |tag: &str| json!({"type": "object", "properties": {"type": {"type": "string", "enum": [tag]}}});
    let of = [json!({"$ref": "#/components/schemas/Artist"}), json!({"$ref": "#/components/schemas/Track"})];
    let union = json!({"oneOf": of, "discriminator": {"propertyName": "type"}});
    assert!(found(json!({"T": union, "Artist": variant("artist"), "Track": variant("track")})) > 1);
}

#[test]
fn references_that_lead_nowhere_say_nothing() {
    let member = json!({"$ref": "#/components/schemas/Gone"});
    assert!(found(json!({"T": {"type": "object", "properties": {"a": member}}})) > 1);
}

#[test]
fn what_contradicts_itself_has_no_value() {
    assert_eq!(found(json!({"T": {"type": "string", "enum": [4.1, 4]}})), 0);
    let circle = json!({"type": "object", "required": ["t", "u"], "properties": {
        "t": {"$ref": "#/components/schemas/T"},
        "u": {"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "array", "minItems": 2, "items": {"$ref": "#/components/schemas/T"}}]},
    }});
    assert_eq!(found(json!({"T": circle})), 0);
}

#[test]
fn what_is_lost_is_said() {
    let object = json!({"T": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}});
    let report = tried(object, |_| Ok(json!({})));
    assert!(report.differing[0].said.starts_with("/a is gone: {"), "{report:?}");
    assert_eq!((report.types, report.equal), (1, 0));
}
