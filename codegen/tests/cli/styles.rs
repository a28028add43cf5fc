//! Every style, explode, place and kind of value, as it goes over the wire: the table "Style Examples" of the OpenAPI
//! specification, the examples of RFC 6570 that fall under it, and what neither says.

use serde_json::{Map, Value, json};

use crate::support::{Folder, description, each, echo};

/// A case: place, style, explode, whether reserved characters stay, schema, value, and what is expected on the wire.
struct Case {
    place: &'static str,
    style: &'static str,
    explode: bool,
    reserved: bool,
    value: Value,
    wanted: &'static str,
}

fn case(place: &'static str, style: &'static str, explode: bool, value: Value, wanted: &'static str) -> Case {
    Case { place, style, explode, reserved: false, value, wanted }
}

/// The values of the specification's table.
fn one() -> Value {
    json!("blue")
}

fn many() -> Value {
    json!(["blue", "black", "brown"])
}

fn members() -> Value {
    json!({"R": 100, "G": 200, "B": 150})
}

/// The specification's table, each style in each place that has it.
fn table() -> Vec<Case> {
    vec![
        case("path", "matrix", false, json!(""), ";color"),
        case("path", "matrix", false, one(), ";color=blue"),
        case("path", "matrix", false, many(), ";color=blue,black,brown"),
        case("path", "matrix", false, members(), ";color=R,100,G,200,B,150"),
        case("path", "matrix", true, json!(""), ";color"),
        case("path", "matrix", true, one(), ";color=blue"),
        case("path", "matrix", true, many(), ";color=blue;color=black;color=brown"),
        case("path", "matrix", true, members(), ";R=100;G=200;B=150"),
        case("path", "label", false, one(), ".blue"),
        case("path", "label", false, many(), ".blue,black,brown"),
        case("path", "label", false, members(), ".R,100,G,200,B,150"),
        case("path", "label", true, one(), ".blue"),
        case("path", "label", true, many(), ".blue.black.brown"),
        case("path", "label", true, members(), ".R=100.G=200.B=150"),
        case("path", "simple", false, one(), "blue"),
        case("path", "simple", false, many(), "blue,black,brown"),
        case("path", "simple", false, members(), "R,100,G,200,B,150"),
        case("path", "simple", true, one(), "blue"),
        case("path", "simple", true, many(), "blue,black,brown"),
        case("path", "simple", true, members(), "R=100,G=200,B=150"),
        case("header", "simple", false, one(), "blue"),
        case("header", "simple", false, many(), "blue,black,brown"),
        case("header", "simple", false, members(), "R,100,G,200,B,150"),
        case("header", "simple", true, many(), "blue,black,brown"),
        case("header", "simple", true, members(), "R=100,G=200,B=150"),
        case("query", "form", false, json!(""), "color="),
        case("query", "form", false, one(), "color=blue"),
        case("query", "form", false, many(), "color=blue,black,brown"),
        case("query", "form", false, members(), "color=R,100,G,200,B,150"),
        case("query", "form", true, json!(""), "color="),
        case("query", "form", true, one(), "color=blue"),
        case("query", "form", true, many(), "color=blue&color=black&color=brown"),
        case("query", "form", true, members(), "R=100&G=200&B=150"),
        case("query", "spaceDelimited", false, many(), "color=blue%20black%20brown"),
        case("query", "spaceDelimited", false, members(), "color=R%20100%20G%20200%20B%20150"),
        case("query", "pipeDelimited", false, many(), "color=blue%7Cblack%7Cbrown"),
        case("query", "pipeDelimited", false, members(), "color=R%7C100%7CG%7C200%7CB%7C150"),
        case("query", "deepObject", true, members(), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        case("cookie", "form", false, one(), "color=blue"),
        case("cookie", "form", false, many(), "color=blue,black,brown"),
        case("cookie", "form", false, members(), "color=R,100,G,200,B,150"),
        case("cookie", "form", true, one(), "color=blue"),
    ]
}

/// Values of other kinds, and with characters that mean something where they go.
fn values() -> Vec<Case> {
    let reserved = |place, style, value, wanted| Case { reserved: true, ..case(place, style, true, value, wanted) };
    vec![
        case("path", "simple", false, json!("Hello World!"), "Hello%20World%21"),
        case("path", "simple", false, json!("50%"), "50%25"),
        case("path", "simple", false, json!("/foo/bar"), "%2Ffoo%2Fbar"),
        case("path", "simple", false, json!("?a=b#c;d"), "%3Fa%3Db%23c%3Bd"),
        case("path", "simple", false, json!("ünï→"), "%C3%BCn%C3%AF%E2%86%92"),
        case("path", "simple", false, json!(["a,b", "c"]), "a%2Cb,c"),
        case("path", "simple", true, json!({"k=": "v,"}), "k%3D=v%2C"),
        case("path", "label", true, json!(["a.b", "c"]), ".a.b.c"),
        case("path", "simple", false, json!(-1), "-1"),
        case("path", "simple", false, json!(true), "true"),
        case("query", "form", true, json!("Hello World!"), "color=Hello%20World%21"),
        case("query", "form", true, json!("a&b=c+d#e"), "color=a%26b%3Dc%2Bd%23e"),
        case("query", "form", true, json!("2026-01-31T12:00:00+01:00"), "color=2026-01-31T12%3A00%3A00%2B01%3A00"),
        case("query", "form", true, json!(1.5), "color=1.5"),
        case("query", "form", true, json!(12345678901234567890u64), "color=12345678901234567890"),
        case("query", "form", true, json!(false), "color=false"),
        case("query", "form", true, json!([1, 2]), "color=1&color=2"),
        case("query", "form", false, json!(["a,b", "c d"]), "color=a%2Cb,c%20d"),
        case("query", "form", true, json!([]), ""),
        case("query", "form", true, Value::Null, ""),
        case("query", "form", true, json!({"a": null, "b": 1}), "b=1"),
        case("query", "pipeDelimited", true, many(), "color=blue&color=black&color=brown"),
        case("query", "spaceDelimited", false, json!(["a b", "c"]), "color=a%20b%20c"),
        case(
            "query",
            "deepObject",
            true,
            json!({"a": {"b": 1}, "c": [1, 2]}),
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=1&color%5Bc%5D=2",
        ),
        reserved("query", "form", json!("a/b?c:d@e!$()*,;"), "color=a/b?c:d@e!$()*,;"),
        reserved("query", "form", json!("a&b#c d"), "color=a%26b%23c%20d"),
        case("header", "simple", false, json!("a b; c=\"d\""), "a b; c=\"d\""),
        case("header", "simple", false, json!([1, true, "x"]), "1,true,x"),
        case("header", "simple", false, json!("ü"), "ü"),
        case("cookie", "form", true, json!("a;b c"), "color=a%3Bb%20c"),
    ]
}

/// A schema that says what a value is.
fn schema(value: &Value) -> Value {
    match value {
        Value::Bool(_) => json!({"type": "boolean"}),
        Value::Number(number) if number.is_f64() && number.to_string().contains('.') => json!({"type": "number"}),
        Value::Number(_) => json!({"type": "integer", "minimum": -9, "maximum": 18446744073709551615u64}),
        Value::Null | Value::String(_) => json!({"type": "string"}),
        Value::Array(_) => json!({"type": "array", "items": {}}),
        Value::Object(_) => json!({"type": "object", "additionalProperties": true}),
    }
}

/// What stands in a request where a case looks.
fn seen(case: &Case, number: usize, request: &Value) -> String {
    let target = request["target"].as_str().expect("a target");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let header = |name: &str| request["headers"][name].as_str().unwrap_or_default().to_owned();
    match case.place {
        "path" => path.strip_prefix(&format!("/{number}/")).expect("its path").to_owned(),
        "query" => query.to_owned(),
        "header" => header("color"),
        _ => header("cookie"),
    }
}

#[test]
fn as_the_specification_says() {
    let cases: Vec<Case> = table().into_iter().chain(values()).collect();
    let mut paths = Map::new();
    let mut calls = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let path = if case.place == "path" { format!("/{number}/{{color}}") } else { format!("/{number}") };
        let mut parameter = json!({
            "name": "color", "in": case.place, "style": case.style, "explode": case.explode,
            "required": case.place == "path", "schema": schema(&case.value),
        });
        if case.reserved {
            parameter["allowReserved"] = true.into();
        }
        let operation = json!({
            "operationId": format!("case{number}"), "parameters": [parameter],
            "responses": {"200": {"description": "What was asked."}},
        });
        paths.insert(path, json!({"get": operation}));
        calls.push(json!({"id": number, "operation": format!("case{number}"), "args": {"color": case.value}}));
    }
    let folder = Folder::new("styles");
    let document = description(&folder, Value::Object(paths));
    let (answers, run) = each(&["--document", &document, "--server", &echo()], &calls);
    assert_eq!(answers.len(), cases.len(), "{}", run.err);
    let mut wrong = Vec::new();
    for (number, (case, answer)) in cases.iter().zip(&answers).enumerate() {
        let seen = if answer["status"] == 200 { seen(case, number, &answer["body"]) } else { answer.to_string() };
        if seen != case.wanted {
            let Case { place, style, explode, value, wanted, .. } = case;
            wrong.push(format!("{place} {style} explode={explode} {value}: {seen} instead of {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(run.code, Some(0));
}

/// A parameter with `content` is written as that media type, whatever its place.
#[test]
fn as_json() {
    let content = json!({"application/json": {"schema": {"type": "object", "additionalProperties": true}}});
    let parameter = |place: &str| json!({"name": "filter", "in": place, "required": true, "content": content});
    let operation = |id: &str, place: &str| {
        json!({"get": {"operationId": id, "parameters": [parameter(place)],
            "responses": {"200": {"description": "What was asked."}}}})
    };
    let folder = Folder::new("content");
    let paths = json!({"/q": operation("inQuery", "query"), "/p/{filter}": operation("inPath", "path"), "/h": operation("inHeader", "header")});
    let document = description(&folder, paths);
    let value = json!({"filter": {"a": [1, "x y"]}});
    let call = |operation: &str| json!({"operation": operation, "args": value});
    let calls = [call("inQuery"), call("inPath"), call("inHeader")];
    let (answers, run) = each(&["--document", &document, "--server", &echo()], &calls);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    let escaped = "%7B%22a%22%3A%5B1%2C%22x%20y%22%5D%7D";
    assert_eq!(answers[0]["body"]["target"], format!("/q?filter={escaped}"));
    assert_eq!(answers[1]["body"]["target"], format!("/p/{escaped}"));
    assert_eq!(answers[2]["body"]["headers"]["filter"], r#"{"a":[1,"x y"]}"#);
}
