//! The reader of the values and that of the places see the same.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::document::places::child;

/// What the pointers of all values hash to, in their order.
fn hashes(value: &Value, hash: u64, all: &mut Vec<u64>) {
    all.push(hash);
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| hashes(value, child(hash, key), all)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| hashes(value, child(hash, &index.to_string()), all));
        }
        _ => {}
    }
}

/// Both readers see the same pointers in the same order; of what an alias stands for, places are known of the alias
/// alone.
#[track_caller]
fn agree(name: &str, text: &str) {
    let Ok(value) = super::read(text) else { return };
    let mut values = Vec::new();
    hashes(&value, 0, &mut values);
    let places: Vec<u64> = super::places(text).iter().map(|place| place.hash).collect();
    if text.contains(": *") || text.contains("[*") || text.contains("<<") {
        values.retain(|hash| places.contains(hash));
        assert!(values.len() > 1, "{name}");
    } else {
        assert_eq!(values.len(), places.len().max(1), "{name}");
    }
    let kept: Vec<u64> = places.into_iter().filter(|hash| values.contains(hash)).collect();
    assert!(kept.is_empty() || values == kept, "{name}");
}

#[test]
fn readers_agree_about_documents() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("golden/cases"), root.join("golden/refusals")];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                agree(&path.display().to_string(), &fs::read_to_string(path).expect("a text"));
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn readers_agree_about_odd_texts() {
    for text in [
        "",
        "# nothing\n",
        "--- # begins\na: 1\n...\n",
        "%YAML 1.2\n---\n- a\n- - b\n  -\n  - c: \n",
        "200: a\ntrue: b\n1.0: c\n~: d\n? e\n: f\n'g h': i\n",
        "no: yes\non: off\ny: 0b1\n0x1F: 017\n.inf: .nan\n",
        "a: {b, c: , 'd':1, \"e\": , f: [g: h, i]}\n",
        "a: |\n  - b\n  c: d\ne: >-\n  f\n\n  g\nh: 'i\n  j'\nk: l\n  m\n",
        "a: \"\\u0031\"\nb: 'it''s'\nc: !!str 1\nd: !e {f: !g [h]}\n",
        "a: http://b/c?d#e\nf: g #h\ni: -1\nj: [-1, - ]\n",
        "a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\nf: [*x, {g: *x}]\nh: 3\n",
        "ключ: {ö: 1}\n'😀': [\"é\"]\r\nb:\r\n  - c\r\n",
        "{a: [1, 2,],}",
        "[{a: 1, \"b\":{c: d}}]",
    ] {
        agree(text, text);
    }
}

#[test]
fn scalars_are_read_as_they_were_written() {
    let text = "[no, '1', \"1\", 1.10, 1e400, 017, 0b1, 0x1F, -0x1F, +1, 12345678901234567890123456789012345678901234567890, \
                .inf, ~, '~', \"\\u0031\", 'true', True, , -0, 1_000, 0.12345678901234567890]";
    let text = text.replace(", , ", ", '', ");
    let json = r#"["no","1","1",1.10,1e+400,17,"0b1",31,"-0x1F",1,12345678901234567890123456789012345678901234567890,".inf",null,"~","1","true",true,"",-0,"1_000",0.12345678901234567890]"#;
    assert_eq!(super::read(&text).ok().map(|value| value.to_string()).as_deref(), Some(json));
    assert_eq!(
        super::read("a: |\n  1\nb: >-\n  true\n").ok().map(|v| v.to_string()),
        Some(r#"{"a":"1\n","b":"true"}"#.into())
    );
    assert_eq!(super::read("{'': '', b: }").ok().map(|v| v.to_string()), Some(r#"{"":"","b":null}"#.into()));
}

#[test]
fn line_breaks_of_older_versions_are_text() {
    let text = "a\u{2028}: |\n  b\u{2028}c\n  d\u{85}e\nf: g\u{2029}h\n";
    let read = super::read(text).ok();
    assert_eq!(read, Some(serde_json::json!({"a\u{2028}": "b\u{2028}c\nd\u{85}e\n", "f": "g\u{2029}h"})));
}
