use super::*;
use http::Method;

fn query(param: Param, value: ParamValue) -> String {
    let mut pairs = Vec::new();
    query_pairs(&param, &value, &mut pairs);
    pairs.join("&")
}

fn segment(param: Param, value: &ParamValue) -> Result<String, String> {
    let set = if param.reserved { PATH } else { UNRESERVED };
    path_value(&param, value, true, &|text| utf8_percent_encode(text, set).to_string())
}

fn text(text: &str) -> ParamValue {
    ParamValue::Text(text.into())
}

fn list() -> ParamValue {
    ParamValue::List(vec![text("blue"), text("black"), text("brown")])
}

fn object() -> ParamValue {
    ParamValue::Object(vec![("R".into(), text("100")), ("G".into(), text("200"))])
}

/// The table of "Style Examples" of the specification.
#[test]
fn styles() {
    let p = || Param::path("color");
    let q = || Param::query("color");
    for (style, explode, one, many, members) in [
        (Style::Simple, false, "blue", "blue,black,brown", "R,100,G,200"),
        (Style::Simple, true, "blue", "blue,black,brown", "R=100,G=200"),
        (Style::Label, false, ".blue", ".blue,black,brown", ".R,100,G,200"),
        (Style::Label, true, ".blue", ".blue.black.brown", ".R=100.G=200"),
        (Style::Matrix, false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200"),
        (Style::Matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200"),
    ] {
        assert_eq!(segment(p().style(style, explode), &text("blue")).as_deref(), Ok(one));
        assert_eq!(segment(p().style(style, explode), &list()).as_deref(), Ok(many));
        assert_eq!(segment(p().style(style, explode), &object()).as_deref(), Ok(members));
    }
    for (style, explode, many, members) in [
        (Style::Form, false, "color=blue,black,brown", "color=R,100,G,200"),
        (Style::Form, true, "color=blue&color=black&color=brown", "R=100&G=200"),
        (Style::SpaceDelimited, false, "color=blue%20black%20brown", "color=R%20100%20G%20200"),
        (Style::PipeDelimited, false, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200"),
        (Style::TabDelimited, false, "color=blue%09black%09brown", "color=R%09100%09G%09200"),
    ] {
        assert_eq!(query(q().style(style, explode), list()), many);
        assert_eq!(query(q().style(style, explode), object()), members);
        assert_eq!(query(q().style(style, explode), text("")), "color=");
        assert_eq!(query(q().style(style, explode).empty(), ParamValue::List(Vec::new())), "color=");
    }
    assert_eq!(segment(p().style(Style::PipeDelimited, false), &list()).as_deref(), Ok("blue%7Cblack%7Cbrown"));
    let header = Param::header("color").style(Style::SpaceDelimited, false);
    assert_eq!(join(&list(), &header).as_deref(), Some("blue black brown"));
    assert_eq!(query(q().style(Style::DeepObject, true), object()), "color%5BR%5D=100&color%5BG%5D=200");
    assert_eq!(query(q(), ParamValue::List(Vec::new())), "");
}

#[test]
fn deep_objects() {
    let list = |items: &[&str]| ParamValue::List(items.iter().map(|item| text(item)).collect());
    let inner = ParamValue::Object(vec![("b".into(), list(&["1", "2"])), ("none".into(), ParamValue::Null)]);
    let value = ParamValue::Object(vec![("a".into(), inner.clone()), ("l".into(), ParamValue::List(vec![inner]))]);
    let written = query(Param::query("q").style(Style::DeepObject, true), value);
    let plain = written.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(plain, "q[a][b]=1&q[a][b]=2&q[l][0][b]=1&q[l][0][b]=2");
}

#[test]
fn reserved_characters_stay_where_they_may() {
    let reserved = |value: &str| query(Param::query("q").reserved(), text(value));
    assert_eq!(reserved("a/b:c?d=e[f]"), "q=a/b:c?d=e[f]");
    assert_eq!(reserved("a&b#c+d e"), "q=a%26b%23c%2Bd%20e");
    assert_eq!(reserved("%2F 100% %"), "q=%2F%20100%25%20%25");
}

#[test]
fn a_value_can_be_all_of_the_query() {
    let whole = || Param::query("q").style(Style::Whole, false);
    assert_eq!(query(whole(), text("$[?(@.a)]")), "%24%5B%3F%28%40.a%29%5D");
    let operation = Operation::new("x", Method::GET, "/a")
        .params(const { &[Param::query("q").content("application/json").style(Style::Whole, false)] });
    let given = Given { name: "q".into(), location: None, value: object() };
    let encoded = encode(&operation, &[given]).expect("a request");
    assert_eq!(encoded.query, escape(r#"{"R":"100","G":"200"}"#));
}

#[test]
fn cookies() {
    let cookie = |explode, value: &ParamValue| {
        let mut cookies = Vec::new();
        cookie_pairs(&Param::cookie("color").style(Style::Form, explode), value, &mut cookies);
        cookies.join("; ")
    };
    assert_eq!(cookie(false, &list()), "color=blue,black,brown");
    assert_eq!(cookie(false, &object()), "color=R,100,G,200");
    assert_eq!(cookie(true, &list()), "color=blue; color=black; color=brown");
    assert_eq!(cookie(true, &object()), "R=100; G=200");
    assert_eq!(cookie(true, &text("a;b c")), "color=a%3Bb%20c");
}

#[test]
fn paths_are_filled_once() {
    let operation = Operation::new("x", Method::GET, "/a/{id}.json/{id}/x?y={y}#Frag")
        .params(const { &[Param::path("id"), Param::path("y")] });
    let given = |name: &str, value: &str| Given { name: name.into(), location: None, value: text(value) };
    let encoded = encode(&operation, &[given("id", "{y}"), given("y", "1 2")]).expect("a path");
    assert_eq!(encoded.path, "/a/%7By%7D.json/%7By%7D/x?y=1%202");
    assert_eq!(encoded.plain_path, "/a/{y}.json/{y}/x?y=1 2");
}

#[test]
fn braces_within_braces() {
    let operation = Operation::new("x", Method::GET, "/a}/{b{c}}/{d").params(const { &[Param::path("c")] });
    let encoded = encode(&operation, &[Given { name: "c".into(), location: None, value: text("1") }]).expect("a path");
    assert_eq!(encoded.path, "/a}/{b1}/{d");
}

#[test]
fn values_of_one_name_in_two_places() {
    let operation = Operation::new("x", Method::GET, "/a")
        .params(const { &[Param::query("id"), Param::header("id"), Param::query("json").content("application/json")] });
    let given = |location, value: &str| Given { name: "id".into(), location, value: text(value) };
    let values = [given(Some(Location::Header), "h"), given(Some(Location::Query), "q")];
    let encoded = encode(&operation, &values).expect("a request");
    assert_eq!((encoded.query.as_str(), &encoded.headers["id"]), ("id=q", &HeaderValue::from_static("h")));
    let both = encode(&operation, &[given(None, "b")]).expect("a request");
    assert_eq!((both.query.as_str(), &both.headers["id"]), ("id=b", &HeaderValue::from_static("b")));
    let value = ParamValue::Object(vec![("a".into(), ParamValue::Null), ("b".into(), list())]);
    let json = Given { name: "json".into(), location: None, value };
    let encoded = encode(&operation, &[json]).expect("a request");
    assert_eq!(encoded.query, format!("json={}", escape(r#"{"a":null,"b":["blue","black","brown"]}"#)));
}

#[test]
fn paths_keep_their_shape() {
    assert_eq!(segment(Param::path("p"), &text("a/b c?d#e")).as_deref(), Ok("a%2Fb%20c%3Fd%23e"));
    assert_eq!(segment(Param::path("p").reserved(), &text("/a/b c")).as_deref(), Ok("/a/b%20c"));
    for bad in ["", "..", "."] {
        assert!(segment(Param::path("p"), &text(bad)).is_err(), "{bad:?}");
    }
    for bad in ["/a/../b", "a/b"] {
        assert!(segment(Param::path("p").reserved(), &text(bad)).is_err(), "{bad:?}");
    }
}

#[test]
fn missing_and_unknown() {
    let operation = Operation::new("x", Method::GET, "/a/{id}").params(const { &[Param::path("id")] });
    assert_eq!(encode(&operation, &[]).unwrap_err(), "the parameter `id` is missing");
    let given = |name: &str| Given { name: name.to_owned(), location: None, value: text("1") };
    let unknown = [given("id"), given("nope")];
    assert_eq!(encode(&operation, &unknown).unwrap_err(), "there is no parameter `nope`");
}
