//! Descriptions that are great, or made to become great: time grows no faster than they do, or they are refused.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use specwright_codegen::{Code, Generator, Input, Layout};

/// How many errors a description gives, and how long that takes.
fn generate(schemas: Map<String, Value>) -> (Option<Code>, Duration) {
    let first = schemas.keys().next().map(|name| reference(name));
    let answer = json!({"description": "", "content": {"application/json": {"schema": first}}});
    let description = json!({
        "openapi": "3.0.3",
        "info": {"title": "Great", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    });
    let text = description.to_string();
    let start = Instant::now();
    let mut generator = Generator::new(Layout::Module);
    let refused = generator.api("api", Input::new("great.json", text.as_bytes())).err();
    if refused.is_none() {
        drop(generator.finish());
    }
    (refused.map(|error| error.problems[0].code), start.elapsed())
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn object(member: &str, schema: Value) -> Value {
    json!({"type": "object", "properties": {member: schema}})
}

/// Schemas with a number for a name.
fn numbered(count: usize, schema: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..count).map(|index| (format!("S{index}"), schema(index))).collect()
}

fn text() -> Value {
    json!({"type": "string"})
}

/// Four times as much takes no sixteen times as long. Of several attempts the best counts: others use the machine, too.
fn grows(what: &str, count: usize, schemas: impl Fn(usize) -> Map<String, Value>) {
    let timed = |count: usize| {
        let (refused, time) = generate(schemas(count));
        assert_eq!(refused, None, "{what}");
        time
    };
    let ratio = || timed(count * 4).as_secs_f64() / timed(count).as_secs_f64().max(0.002);
    let best = (0..3).map(|_| ratio()).find(|ratio| *ratio < 10.0);
    assert!(best.is_some(), "{what}: time grows faster than the description");
}

#[test]
fn chains_of_references() {
    grows("names of names", 500, |count| {
        let next = |index| if index + 1 < count { reference(&format!("S{}", index + 1)) } else { text() };
        numbered(count, next)
    });
    grows("lists of lists", 400, |count| {
        let next = |index| reference(&format!("S{}", (index + 1) % count));
        numbered(count, |index| json!({"type": "array", "items": next(index)}))
    });
}

#[test]
fn circles_of_unions() {
    let variant = |count: usize, index: usize, number: usize| {
        reference(&format!("S{}", (index * 7 + number * number + 1) % count))
    };
    grows("unions of unions", 30, |count| {
        numbered(count, |index| {
            let own = object(&format!("m{index}"), text());
            let of = (0..10).map(|number| variant(count, index, number)).chain([own]);
            json!({"oneOf": of.collect::<Vec<_>>()})
        })
    });
    let within = |count: usize| {
        numbered(count, |index| {
            let of = (0..5).map(|number| {
                let own = object(&format!("m{number}"), text());
                json!({"allOf": [variant(count, index, number), own]})
            });
            json!({"oneOf": of.collect::<Vec<_>>()})
        })
    };
    grows("unions of inline schemas that extend unions", 60, |count| {
        numbered(count, |index| {
            let of = [(1, format!("m{index}")), (7, "m".to_owned())].map(|(step, member)| {
                json!({"allOf": [reference(&format!("S{}", (index + step) % count)), object(&member, text())]})
            });
            json!({"oneOf": of})
        })
    });
    let (refused, time) = generate(within(20));
    assert!(matches!(refused, None | Some(Code::Limit)), "{refused:?}");
    assert!(time < Duration::from_secs(20), "{time:?}");
}

#[test]
fn equal_names() {
    grows("values", 1_000, |count| {
        // Texts of one length that differ in signs alone.
        let signs = |index: usize| format!("a{index:016b}").replace('0', "-").replace('1', "!");
        let values: Vec<String> = (0..count).map(signs).collect();
        Map::from_iter([("E".to_owned(), json!({"type": "string", "enum": values}))])
    });
    grows("mapping", 300, |count| {
        let mapping: Map<String, Value> =
            (0..count).map(|index| (format!("m{index}"), json!(format!("#/components/schemas/S{index}")))).collect();
        let of: Vec<Value> = (0..count).map(|index| reference(&format!("S{index}"))).collect();
        let mut schemas = numbered(count, |_| object("kind", text()));
        let tag = json!({"propertyName": "kind", "mapping": mapping});
        schemas.insert("U".into(), json!({"oneOf": of, "discriminator": tag}));
        schemas
    });
}

#[test]
fn heirs() {
    let line = |count: usize| {
        numbered(count, |index| {
            let next = if index + 1 < count { reference(&format!("S{}", index + 1)) } else { object("z", text()) };
            json!({"allOf": [next, object(&format!("m{index}"), text())]})
        })
    };
    assert_eq!(generate(line(60)).0, None);
    // Each heir by two ways: two to the power of sixty ways in all.
    let diamonds = |count: usize| {
        numbered(count * 3, |index| {
            let (level, part) = (index / 3, index % 3);
            let below = |part: usize| reference(&format!("S{}", (level + 1) * 3 + part));
            match part {
                _ if level + 1 == count => object("z", text()),
                0 => json!({"allOf": [below(1), below(2)]}),
                _ => json!({"allOf": [below(0), object(&format!("m{index}"), text())]}),
            }
        })
    };
    let (refused, time) = generate(diamonds(60));
    assert_eq!(refused, None);
    assert!(time < Duration::from_secs(10), "{time:?}");
}

#[test]
fn long_names() {
    let (refused, time) = generate(Map::from_iter([("N".repeat(50_000), object("a", object("b", text())))]));
    assert_eq!(refused, None);
    assert!(time < Duration::from_secs(10), "{time:?}");
}
