//! Documents of several files as one.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{Shelf, bundle};
use crate::diagnostic::Faults;
use crate::document::Document;

/// A document in `dir`, with other files beside it.
fn bundled(text: &str, files: &[(&str, &str)]) -> Result<Document, String> {
    let mut shelf = Shelf::default();
    for (name, text) in files {
        shelf.given.insert((*name).into(), ((*name).into(), Arc::from(text.as_bytes())));
    }
    on_shelf("dir/api.yaml", text, &shelf)
}

fn on_shelf(name: &str, text: &str, shelf: &Shelf) -> Result<Document, String> {
    let mut document = Document::parse(name, text.as_bytes()).map_err(|error| error.to_string())?;
    let mut faults = Faults::new(&[]).expect("nothing is allowed");
    let bundled = bundle(&mut document, shelf, true, &mut faults).map_err(|error| faults.with(error));
    bundled.and_then(|_| faults.check()).map_err(|error| error.to_string())?;
    Ok(document)
}

/// A document of schemas, and the schemas in it.
fn schemas(text: &str, files: &[(&str, &str)]) -> Value {
    let text = format!("openapi: 3.1.0\ncomponents:\n  schemas:\n{text}");
    bundled(&text, files).expect("it is bundled").value["components"]["schemas"].take()
}

#[track_caller]
fn refused(text: &str, files: &[(&str, &str)], said: &str) {
    let error = bundled(text, files).expect_err("a fault");
    assert!(error.contains(said), "{error}");
}

#[test]
fn schemas_of_other_files_become_components() {
    let made = schemas(
        "    A: {properties: {b: {$ref: 'b.yaml'}, c: {$ref: '../c.json#/definitions/C~1D'}}}\n",
        &[("dir/b.yaml", "items: {$ref: '#'}"), ("c.json", r##"{"definitions": {"C/D": {"$ref": "#/x"}}, "x": {}}"##)],
    );
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let wanted = json!({
        "A": {"properties": {"b": reference("b"), "c": reference("x")}},
        "b": {"items": reference("b")},
        "x": {}
    });
    assert_eq!(made, wanted);
}

#[test]
fn names_tell_files_apart_and_equal_ones_are_one() {
    let made = schemas(
        "    A: {allOf: [{$ref: 'x/e.yaml#/E'}, {$ref: 'y/e.yaml#/E'}, {$ref: 'z/e.yaml#/E'}]}\n",
        &[
            ("dir/x/e.yaml", "E: {type: string}"),
            ("dir/y/e.yaml", "E: {type: integer}"),
            ("dir/z/e.yaml", "E: {type: string}"),
        ],
    );
    let part = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let wanted = json!({
        "A": {"allOf": [part("E"), part("e_E"), part("E")]}, "E": {"type": "string"}, "e_E": {"type": "integer"}
    });
    assert_eq!(made, wanted);
}

#[test]
fn nameless_places_become_components() {
    let made = schemas(
        "    A: {properties: {b: {$anchor: bee, properties: {c: {type: string}}}}}\n    B: {items: {$ref: '#bee'}}\n    \
         C: {items: {$ref: '#/components/schemas/A/properties/b/properties/c'}}\n",
        &[],
    );
    let wanted = json!({
        "A": {"properties": {"b": {"$ref": "#/components/schemas/A_b"}}},
        "B": {"items": {"$ref": "#/components/schemas/A_b"}},
        "C": {"items": {"$ref": "#/components/schemas/A_b_c"}},
        "A_b": {"$anchor": "bee", "properties": {"c": {"$ref": "#/components/schemas/A_b_c"}}},
        "A_b_c": {"type": "string"}
    });
    assert_eq!(made, wanted);
}

#[test]
fn ids_are_followed_and_file_names_too() {
    let made = schemas(
        "    A: {$id: 'https://example.com/a', items: {$ref: 'b'}, not: {$ref: 'c.yaml'}}\n    \
         B: {$id: 'https://example.com/b', type: string}\n",
        &[("dir/c.yaml", "type: integer")],
    );
    assert_eq!(made["A"]["items"]["$ref"], "#/components/schemas/B");
    assert_eq!(made["A"]["not"]["$ref"], "#/components/schemas/c");
}

#[test]
fn data_and_names_are_no_references() {
    let text = "    A:\n      properties: {$ref: {type: string}}\n      example: {$ref: gone.yaml}\n      \
        enum: [{$ref: gone.yaml}]\n      x-more: {$ref: gone.yaml}\n";
    let made = schemas(text, &[]);
    assert_eq!(made["A"]["properties"]["$ref"], json!({"type": "string"}));
    assert_eq!(made["A"]["example"]["$ref"], "gone.yaml");
}

#[test]
fn places_name_the_files() {
    let text = "openapi: 3.0.0\npaths:\n  /a: {$ref: 'paths.yaml#/~1a'}\n";
    let paths = "/a:\n  get:\n    responses:\n      200:\n        content:\n          x/y:\n            schema: {$ref: s.yaml}\n";
    let document =
        bundled(text, &[("dir/paths.yaml", paths), ("dir/s.yaml", "type: object\nitems: {}\n")]).expect("it is");
    let place = |pointer: &str| {
        let location = document.locate(pointer);
        format!("{}:{}:{}#{}", location.file, location.line, location.column, location.pointer)
    };
    assert_eq!(place("/paths/~1a/get/responses"), "dir/paths.yaml:3:5#/~1a/get/responses");
    assert_eq!(place("/components/schemas/s/items"), "dir/s.yaml:2:1#/items");
    assert_eq!(place("/openapi"), "dir/api.yaml:1:1#/openapi");
}

#[test]
fn sections_may_stand_elsewhere() {
    let text = "openapi: 3.0.0\ncomponents: {schemas: {$ref: 'all/index.yaml'}}\n";
    let files = [("dir/all/index.yaml", "A: {$ref: a.yaml}\nB: {items: {$ref: a.yaml}}\n"), ("dir/all/a.yaml", "{}")];
    let made = bundled(text, &files).expect("it is").value;
    assert_eq!(made["components"]["schemas"], json!({"A": {}, "B": {"items": {"$ref": "#/components/schemas/A"}}}));
}

#[test]
fn what_is_missing_is_placed() {
    let text = "openapi: 3.0.0\npaths:\n  /a: {$ref: a.yaml}\n  /b: {$ref: 'https://example.com/v1/b.yaml'}\n  /c: {$ref: '#/c'}\n";
    refused(
        text,
        &[],
        "dir/api.yaml:3:3#/paths/~1a: error[E010]: the reference a.yaml leads to dir/a.yaml, which was not given",
    );
    refused(
        text,
        &[],
        "dir/api.yaml:4:3#/paths/~1b: error[E010]: the reference https://example.com/v1/b.yaml leads to a URL",
    );
    refused(text, &[], "\"https://example.com/v1/b.yaml\" = { file = \"b.yaml\", sha256 = \"…\" }");
    refused(text, &[], "dir/api.yaml:5:3#/paths/~1c: error[E008]: the reference #/c leads nowhere");
    let text = "openapi: 3.0.0\npaths: {/a: {$ref: a.yaml}}\n";
    refused(text, &[("dir/a.yaml", "get: {a: 1, a: 2}")], "dir/a.yaml:1:13#/get/a: error[E002]");
    refused(
        text,
        &[("dir/a.yaml", "get: {parameters: [{$ref: none.yaml}]}")],
        "dir/a.yaml:1:20#/get/parameters/0: error[E010]",
    );
}

#[test]
fn circles_and_bombs_are_refused() {
    let text = "openapi: 3.0.0\npaths: {/a: {$ref: a.yaml}}\n";
    let circle = [("dir/a.yaml", "$ref: b.yaml"), ("dir/b.yaml", "$ref: a.yaml")];
    refused(text, &circle, "error[E009]: the reference a.yaml leads back to itself");
    let schema = "openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: 'a.yaml#/x'}}}\n";
    let map = "x: {properties: {$ref: '#/m'}}\nm: {p: {properties: {$ref: '#/m'}}}\n";
    refused(schema, &[("dir/a.yaml", map)], "error[E009]: the reference #/m leads back to itself");
    let level = |n: usize| {
        let parts: Vec<String> = (0..10).map(|part| format!("p{part}: {{properties: {{$ref: '#/l{n}'}}}}")).collect();
        format!("{{{}}}", parts.join(", "))
    };
    let levels: Vec<String> = (0..12).map(|n| format!("l{n}: {}\n", level(n + 1))).collect();
    let bomb = format!("{}l12: {{}}\ntop: {{properties: {{$ref: '#/l0'}}}}\n", levels.concat());
    let text = "openapi: 3.0.0\ncomponents: {schemas: {A: {items: {$ref: 'a.yaml#/top'}}}}\n";
    refused(text, &[("dir/a.yaml", &bomb)], "error[E003]: the document becomes too great by its references");
}

#[test]
fn files_are_read_below_the_root_only() {
    let root = std::env::temp_dir().join(format!("specwright-references-{}", std::process::id()));
    let folder = root.join("api");
    std::fs::create_dir_all(folder.join("schemas")).expect("a folder");
    std::fs::write(folder.join("schemas/a.yaml"), "type: string").expect("a file");
    std::fs::write(root.join("secret.yaml"), "type: string").expect("a file");
    #[cfg(unix)]
    let _ = std::os::unix::fs::symlink(root.join("secret.yaml"), folder.join("link.yaml"));
    let name = folder.join("api.yaml").display().to_string().replace('\\', "/");
    let read = |reference: &str, root: PathBuf| {
        let text = format!("openapi: 3.0.0\ncomponents: {{schemas: {{A: {{items: {{$ref: '{reference}'}}}}}}}}\n");
        on_shelf(&name, &text, &Shelf { root: Some(root), ..Shelf::default() })
    };
    let outside = |reference: &str| {
        let error = read(reference, folder.clone()).expect_err("it is not read");
        assert!(error.contains("which lies outside of"), "{error}");
    };
    assert_eq!(
        read("schemas/a.yaml", folder.clone()).expect("inside").value["components"]["schemas"]["a"]["type"],
        "string"
    );
    outside("../secret.yaml");
    outside("/etc/hostname");
    outside("file:///etc/hostname");
    #[cfg(unix)]
    outside("link.yaml");
    assert!(read("../secret.yaml", root.clone()).is_ok());
    let error = read("gone.yaml", folder.clone()).expect_err("there is none");
    assert!(error.contains("error[E010]") && !error.contains("outside"), "{error}");
    std::fs::remove_dir_all(root).expect("it is removed");
}

#[test]
fn unknown_words_are_left_alone() {
    let text = "openapi: 3.2.0\ncomponents:\n  mediaTypes: {M: {schema: {$ref: '#/components/schemas/A'}}}\n  \
        schemas: {A: {properties: {a: {$ref: '#/components/schemas/A'}}}}\n  others: {$ref: gone.yaml}\n";
    let tree = Document::parse("dir/api.yaml", text.as_bytes()).expect("a text").value;
    assert_eq!(bundled(text, &[]).expect("it is").value, tree);
}

#[test]
fn equal_parts_that_refer_to_each_other_are_one() {
    let part = "E: {type: object, properties: {next: {$ref: '#/F'}}}\nF: {items: {$ref: '#/E'}}\n";
    let made = schemas(
        "    A: {allOf: [{$ref: 'x.yaml#/E'}, {$ref: 'y.yaml#/E'}]}\n    E: {type: string}\n",
        &[("dir/x.yaml", part), ("dir/y.yaml", part)],
    );
    let names: Vec<&String> = made.as_object().expect("schemas").keys().collect();
    assert_eq!(names, ["A", "E", "x_E", "F"]);
    assert_eq!(made["A"]["allOf"][0], made["A"]["allOf"][1]);
}
