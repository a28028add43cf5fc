//! Texts and the trees in them.

use serde_json::{Value, json};

use crate::diagnostic::Text;

fn read(text: &str) -> Result<Value, String> {
    let parsed = super::parse("t", &Text::new(text.into()));
    parsed.map(|(value, _)| value).map_err(|error| error.to_string())
}

#[track_caller]
fn refused(text: &str, start: &str) {
    let message = read(text).expect_err(&text.chars().take(80).collect::<String>());
    assert!(message.starts_with(start), "{message}");
}

#[test]
fn keys_are_texts() {
    let text = "200: a\ntrue: b\n1.0: c\n~: d\n? e\n: f\n'g h': i\n<<: text\n";
    let tree = json!({"200": "a", "true": "b", "1.0": "c", "~": "d", "e": "f", "g h": "i", "<<": "text"});
    assert_eq!(read(text), Ok(tree));
}

#[test]
fn tags_decide() {
    let text = "a: !!str 1\nb: !!int '1'\nc: !mine 1\nd: !!binary YQ==\ne: !!map {f: !!null ~}\ng: !!str 017\nh: [!!str &x 1, !!float 1]\ni: !mine {j: !k [2]}\n";
    assert_eq!(
        read(text),
        Ok(
            json!({"a": "1", "b": 1, "c": 1, "d": "YQ==", "e": {"f": null}, "g": "017", "h": ["1", 1], "i": {"j": [2]}})
        )
    );
}

#[test]
fn numbers_keep_their_digits() {
    for text in ["[12345678901234567890123, 1.10, 1e400]", "- 12345678901234567890123\n- 1.10\n- 1e400\n"] {
        assert_eq!(read(text).map(|tree| tree.to_string()), Ok("[12345678901234567890123,1.10,1e+400]".into()));
    }
}

#[test]
fn aliases_and_merge_keys() {
    let text = "base: &base {a: 1, b: 2}\nother: &other {b: 3, c: 4}\n\
        one: {<<: *base, a: 0}\nlist: {<<: [*base, *other], d: 5}\ntwice:\n  <<: *base\n  <<: *other\nkey: {&k x: 1}\n*k : *k\n";
    let tree = json!({
        "base": {"a": 1, "b": 2}, "other": {"b": 3, "c": 4}, "one": {"a": 0, "b": 2},
        "list": {"d": 5, "a": 1, "b": 2, "c": 4}, "twice": {"a": 1, "b": 2, "c": 4}, "key": {"x": 1}, "x": "x"
    });
    assert_eq!(read(text), Ok(tree));
}

#[test]
fn sloppy_texts_are_read() {
    assert_eq!(read("{a: [1, 2,],}"), Ok(json!({"a": [1, 2]})));
    assert_eq!(read("{'a': \"one\ttwo\", b: tru}"), Ok(json!({"a": "one\ttwo", "b": "tru"})));
    assert_eq!(read("a: {\n  b: [\n  1\n]\n}\n"), Ok(json!({"a": {"b": [1]}})));
    assert_eq!(read("---\na: 1\n...\n---\n"), Ok(json!({"a": 1})));
    assert_eq!(read("# nothing\n"), Ok(Value::Null));
    assert_eq!(read(""), Ok(Value::Null));
    assert_eq!(read("a: b\r\nc:\r\n  - d\r\n"), Ok(json!({"a": "b", "c": ["d"]})));
}

#[test]
fn broken_texts_are_placed() {
    refused("{\"a\": 1 \"b\": 2}", "t:1:9#: error[E001]: not JSON: a comma or `}` is missing");
    refused("{\"a\": \"\\x\"}", "t:1:9#: error[E001]: not JSON: invalid escape");
    refused("{\"a\": 1} 2", "t:1:10#: error[E001]: not JSON: something follows the document");
    refused("{\"a\": tru}", "t:1:7#: error[E001]: not JSON: a value is missing");
    refused("{\"a\": [1, 2,]}", "t:1:13#: error[E001]: not JSON: a comma stands after the last one");
    refused("{\"a\": 1 b: 2}", "t:1:9#: error[E001]: not JSON: a comma or `}` is missing");
    refused("{\"a\": [1", "t:1:9#: error[E001]: not JSON: the text ends too early");
    refused("a: 1\n---\nb: 2\n", "t:3:1#: error[E001]: not one document: a second one begins here");
    refused("a: &a [*a]\n", "t:1:8#: error[E001]: not YAML: an alias stands within what it stands for");
    refused("? [1, 2]\n: 3\n", "t:1:3#: error[E001]: not JSON's kind of YAML: a key must be a text");
    refused("a: &x 1\nb: &x 2\n", "t:2:4#: error[E001]: the anchor \"x\" stands here for the second time");
    refused("a: *b\n", "t:1:4#: error[E001]: not YAML: ");
    refused("a:\n\t- b\n", "t:2:");
}

#[test]
fn both_places_of_a_key_are_named() {
    let said = "error[E002]: the key \"a\" stands here for the second time; the first is at";
    refused("{\"a\": {},\n \"b\": 1, \"a\": 2}", &format!("t:2:10#/a: {said} 1:2"));
    refused("[0, {\"b/\": [{\"a\": 1, \"a\": 2}]}]", &format!("t:1:22#/1/b~1/0/a: {said} 1:14"));
    refused("b:\n  a: {c: 1}\n  'a': 2\n", &format!("t:3:3#/b/a: {said} 2:3"));
    refused("- 0\n- b/:\n  - {a: 1, a: 2}\n", &format!("t:3:12#/1/b~1/0/a: {said} 3:6"));
}

#[test]
fn depth_is_bound() {
    let deep = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    assert!(read(&deep("[", "]", 256)).is_ok());
    assert!(read(&format!("a: {}", deep("[", "]", 127))).is_ok());
    for depth in [257, 100_000] {
        refused(&deep("[", "]", depth), "t:1:257#: error[E003]: values stand in one another more than 256 deep");
        let said = "error[E003]: values stand in one another more than 128 deep";
        refused(&format!("a: {}", deep("[", "]", depth)), &format!("t:1:131#: {said}"));
        refused(&format!("a: {}", "{b: ".repeat(depth)), &format!("t:1:512#: {said}"));
        let blocks: String = (0..depth.min(2000)).map(|n| " ".repeat(n) + "a:\n").collect();
        refused(&blocks, &format!("t:129:129#: {said}"));
        refused(&"- ".repeat(depth), &format!("t:1:257#: {said}"));
        refused(&"? ".repeat(depth), "t:1:3#: error[E001]: not JSON's kind of YAML: a key must be a text");
    }
    let aliases: String = (1..200).map(|n| format!("- &a{n} [*a{}]\n", n - 1)).collect();
    refused(&format!("- &a0 []\n{aliases}"), "t:");
}

/// Brackets in texts are none.
#[test]
fn prose_is_not_deep() {
    let text = format!("a: |\n  {}\nb: '{}'\n", "[".repeat(5000), "{".repeat(5000));
    assert!(read(&text).is_ok());
}

#[test]
fn bombs_are_refused() {
    let mut laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for n in 1..12 {
        laughs += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    }
    refused(&laughs, "t:6:10#: error[E003]: the document becomes too great by its anchors and aliases");
    let giant = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 1 << 12].join(", "));
    refused(&giant, "t:2:");
}

/// Whatever the bytes are, there is a tree or an error.
#[test]
fn nothing_panics() {
    let seeds = [
        "openapi: 3.0.3\ninfo: {title: 'T', version: \"1\"}\npaths:\n  /a: &a\n    - |+\n      x\n    - >-\n     y\n  <<: *a\n",
        "{\"a\": [1.5e3, -0, true, null, \"\\u00e4\\n\"], \"b\": {}}",
        "%YAML 1.2\n---\n? [a, b]\n: !!set {c, d}\n...\n",
    ];
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for round in 0..6000 {
        let mut bytes = seeds[round % seeds.len()].as_bytes().to_vec();
        for _ in 0..1 + next(4) {
            let at = next(bytes.len());
            match next(4) {
                0 => drop(bytes.remove(at)),
                1 => bytes.insert(at, b"{}[]:,-?&*!|>'\"#%\n\t \0\xc3\x80"[next(23)]),
                2 => bytes[at] = u8::try_from(next(256)).expect("a byte"),
                _ => {
                    let end = (at + next(20)).min(bytes.len());
                    let part = bytes[at..end].to_vec();
                    let to = next(bytes.len());
                    bytes.splice(to..to, part);
                }
            }
        }
        if let Ok((file, _)) = crate::document::File::parse("t", &bytes) {
            file.locate("/paths/~1a/0");
        }
    }
}
