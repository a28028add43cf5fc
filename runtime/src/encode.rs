//! Operation and named values to method, URL and headers: all rules of location, style and explode.

use http::HeaderMap;
use http::header::{COOKIE, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::call::Given;
use crate::media::is_json;
use crate::operation::{Location, Operation, Param, Style};
use crate::param::ParamValue;
use crate::request::Pairs;

/// What RFC 3986 leaves unreserved stays as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Besides, what may stand in a path across segments.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');
/// Besides, what is reserved but allowed in a query (`allowReserved`), save what would end a value there.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// A request without its body and its base URL.
#[derive(Debug, Default)]
pub(crate) struct Encoded {
    /// The path, from its first slash.
    pub(crate) path: String,
    /// The same with nothing escaped.
    pub(crate) plain_path: String,
    /// The query without its question mark; may be empty.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    /// The parameters in the query before they were written.
    pub(crate) pairs: Pairs,
}

/// Writes a value where nothing is reserved.
pub(crate) fn escape(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// Writes a value where reserved characters, and what is escaped already, stay as they are.
fn escape_reserved(text: &str) -> String {
    let mut written = String::new();
    for (index, part) in text.split('%').enumerate() {
        let escaped = part.len() >= 2 && part.bytes().take(2).all(|b| b.is_ascii_hexdigit());
        if index > 0 {
            written.push_str(if escaped { "%" } else { "%25" });
        }
        written.extend(utf8_percent_encode(part, RESERVED));
    }
    written
}

/// Writes the parameters.
///
/// # Errors
/// When a required one is missing, or a value can't stand where it goes; the text says which and why.
pub(crate) fn encode(operation: &Operation, given: &[Given]) -> Result<Encoded, String> {
    for value in given {
        if !operation.params.iter().any(|param| value.is_for(param)) {
            return Err(format!("there is no parameter `{}`", value.name));
        }
    }
    let (path, plain_path) = path(operation, given)?;
    let mut encoded = Encoded { path, plain_path, ..Encoded::default() };
    let mut pairs = Vec::new();
    let mut cookies = Vec::new();
    for param in operation.params.iter().filter(|param| param.location != Location::Path) {
        let Some(value) = value(param, given)? else { continue };
        if param.required && !param.empty && scalars(&value, &str::to_owned).is_empty() {
            return Err(format!("the parameter `{}` is required and must not be empty", param.name));
        }
        match param.location {
            Location::Path => {}
            Location::Query => {
                query_pairs(param, &value, &mut pairs);
                encoded.pairs.push((param.name.to_string(), value));
            }
            Location::Cookie => cookie_pairs(param, &value, &mut cookies),
            Location::Header => {
                let Some(text) = join(&value, param) else { continue };
                let name = HeaderName::try_from(param.name.as_ref());
                let name = name.map_err(|_| format!("`{}` is no name for a header", param.name))?;
                let value = HeaderValue::from_bytes(text.as_bytes());
                let value = value.map_err(|_| format!("the value of `{}` can't stand in a header", param.name))?;
                encoded.headers.insert(name, value);
            }
        }
    }
    if !cookies.is_empty() {
        let cookies = HeaderValue::from_bytes(cookies.join("; ").as_bytes());
        encoded.headers.insert(COOKIE, cookies.map_err(|_| "a value can't stand in a cookie".to_owned())?);
    }
    encoded.query = pairs.join("&");
    Ok(encoded)
}

/// What is given for a parameter, as JSON where the parameter wants that.
fn value(param: &Param, given: &[Given]) -> Result<Option<ParamValue>, String> {
    match given.iter().rev().find(|value| value.is_for(param)) {
        Some(given) if param.content.as_deref().is_some_and(is_json) => {
            Ok(Some(ParamValue::Text(given.value.to_json())))
        }
        Some(given) => Ok(Some(given.value.clone())),
        None if param.required => Err(format!("the parameter `{}` is missing", param.name)),
        None => Ok(None),
    }
}

/// The path with its placeholders filled, as it is sent and with nothing escaped. A fragment in the template only
/// tells operations apart; it is not sent.
fn path(operation: &Operation, given: &[Given]) -> Result<(String, String), String> {
    let (mut sent, mut plain) = (String::new(), String::new());
    let mut rest = operation.path.split('#').next().unwrap_or_default();
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let found = operation.params.iter().find(|param| param.location == Location::Path && param.name == name);
        let param = found.ok_or_else(|| format!("no parameter is described for {{{name}}} in the path"))?;
        let value = value(param, given)?.unwrap_or(ParamValue::Null);
        sent.push_str(literal);
        plain.push_str(literal);
        let glued = !sent.ends_with('/');
        let set = if param.reserved { PATH } else { UNRESERVED };
        let text = path_value(param, &value, glued, &|text| utf8_percent_encode(text, set).to_string())?;
        plain.push_str(&path_value(param, &value, glued, &str::to_owned).unwrap_or_else(|_| text.clone()));
        sent.push_str(&text);
        rest = after;
    }
    Ok((sent + rest, plain + rest))
}

/// A value in a path; `glued` when no slash stands before it. Dot segments would be resolved on the way, and an empty
/// segment means another path.
fn path_value(
    param: &Param,
    value: &ParamValue,
    glued: bool,
    write: &dyn Fn(&str) -> String,
) -> Result<String, String> {
    let items = scalars(value, write);
    let keyed: Vec<String> = items.iter().map(|(key, text)| pair(key.as_deref(), text)).collect();
    let flat: Vec<String> = items.iter().flat_map(|(key, text)| key.iter().cloned().chain([text.clone()])).collect();
    let name = &param.name;
    let matrix = |name: &str, text: &str| if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") };
    let text = match (param.style, param.explode) {
        _ if items.is_empty() => String::new(),
        (Style::Label, true) => format!(".{}", keyed.join(".")),
        (Style::Label, false) => format!(".{}", flat.join(",")),
        (Style::Matrix, true) => items.iter().map(|(key, text)| matrix(key.as_deref().unwrap_or(name), text)).collect(),
        (Style::Matrix, false) => matrix(name, &flat.join(",")),
        (style, true) => keyed.join(escaped_separator(style)),
        (style, false) => flat.join(escaped_separator(style)),
    };
    if text.is_empty() {
        return Err(format!("the path parameter `{name}` must not be empty"));
    }
    if param.reserved && glued && !text.starts_with('/') {
        return Err(format!("the path parameter `{name}` stands for the rest of a path and must begin with a slash"));
    }
    if text.split('/').any(|segment| segment == "." || segment == "..") {
        return Err(format!("the path parameter `{name}` must not be `{text}`: it would change the path"));
    }
    Ok(text)
}

/// Writes a value as pairs of a query, or of a form.
pub(crate) fn query_pairs(param: &Param, value: &ParamValue, pairs: &mut Vec<String>) {
    let write: &dyn Fn(&str) -> String = if param.reserved { &escape_reserved } else { &escape };
    let name = escape(&param.name);
    let before = pairs.len();
    if param.style == Style::DeepObject {
        deep(&name, value, write, pairs);
    } else {
        styled(&name, param, &scalars(value, write), pairs);
    }
    if param.empty && pairs.len() == before {
        pairs.push(format!("{name}="));
    }
}

fn styled(name: &str, param: &Param, items: &[(Option<String>, String)], pairs: &mut Vec<String>) {
    if param.explode {
        pairs.extend(items.iter().map(|(key, text)| format!("{}={text}", key.as_deref().unwrap_or(name))));
    } else if !items.is_empty() {
        let separator = escaped_separator(param.style);
        let flat: Vec<&str> =
            items.iter().flat_map(|(key, text)| key.as_deref().into_iter().chain([&**text])).collect();
        pairs.push(format!("{name}={}", flat.join(separator)));
    }
}

/// `name[key]=value`, for objects in objects too. A list repeats its name, and counts its items where they are
/// objects or lists themselves.
fn deep(name: &str, value: &ParamValue, write: &dyn Fn(&str) -> String, pairs: &mut Vec<String>) {
    match value {
        ParamValue::List(items) => {
            for (index, item) in items.iter().enumerate() {
                match item {
                    ParamValue::List(_) | ParamValue::Object(_) => {
                        deep(&format!("{name}%5B{index}%5D"), item, write, pairs);
                    }
                    single => deep(name, single, write, pairs),
                }
            }
        }
        ParamValue::Object(members) => {
            for (key, value) in members {
                deep(&format!("{name}%5B{}%5D", escape(key)), value, write, pairs);
            }
        }
        single => pairs.extend(single.as_scalar().map(|text| format!("{name}={}", write(text)))),
    }
}

/// The single values in a value, with their keys when it is an object.
fn scalars(value: &ParamValue, write: &dyn Fn(&str) -> String) -> Vec<(Option<String>, String)> {
    match value {
        ParamValue::List(items) => items.iter().flat_map(|item| scalars(item, write)).collect(),
        ParamValue::Object(members) => members
            .iter()
            .flat_map(|(key, value)| scalars(value, write).into_iter().map(|(_, text)| (Some(write(key)), text)))
            .collect(),
        single => single.as_scalar().map(|text| (None, write(text))).into_iter().collect(),
    }
}

fn pair(key: Option<&str>, text: &str) -> String {
    key.map_or_else(|| text.to_owned(), |key| format!("{key}={text}"))
}

/// Writes a value as cookies: as in a query, but each cookie for itself.
fn cookie_pairs(param: &Param, value: &ParamValue, cookies: &mut Vec<String>) {
    styled(&param.name, param, &scalars(value, &escape), cookies);
}

/// A value for a header, which is not percent-encoded; none for an empty list.
fn join(value: &ParamValue, param: &Param) -> Option<String> {
    let separator = separator(param.style);
    let items = scalars(value, &str::to_owned);
    let flat = |(key, text): &(Option<String>, String)| match (key, param.explode) {
        (Some(key), false) => format!("{key}{separator}{text}"),
        (key, _) => pair(key.as_deref(), text),
    };
    let texts: Vec<String> = items.iter().map(flat).collect();
    (!texts.is_empty()).then(|| texts.join(separator))
}

/// What stands between the values of a list that is one text.
pub(crate) fn separator(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        _ => ",",
    }
}

fn escaped_separator(style: Style) -> &'static str {
    match separator(style) {
        " " => "%20",
        "|" => "%7C",
        "\t" => "%09",
        other => other,
    }
}

#[cfg(test)]
mod tests {
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
    fn values_of_one_name_in_two_places() {
        let operation = Operation::new("x", Method::GET, "/a").params(
            const { &[Param::query("id"), Param::header("id"), Param::query("json").content("application/json")] },
        );
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
}
