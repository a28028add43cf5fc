//! Operation and named values to method, URL and headers: all rules of location, style and explode.

use http::HeaderMap;
use http::header::{COOKIE, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::operation::{Location, Operation, Param, Style};
use crate::param::ParamValue;
use crate::request::Pairs;

/// What RFC 3986 leaves unreserved stays as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Besides, what may stand in a path across segments.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');
/// Besides, what is reserved but allowed in a query (`allowReserved`).
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

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

/// Writes the parameters.
///
/// # Errors
/// When a required one is missing, or a value can't stand where it goes; the text says which and why.
pub(crate) fn encode(operation: &Operation, values: &[(String, ParamValue)]) -> Result<Encoded, String> {
    let (path, plain_path) = (operation.path.to_string(), operation.path.to_string());
    let mut encoded = Encoded { path, plain_path, ..Encoded::default() };
    let mut pairs = Vec::new();
    let mut cookies = Vec::new();
    for (name, _) in values {
        if !operation.params.iter().any(|param| param.name == *name) {
            return Err(format!("there is no parameter `{name}`"));
        }
    }
    for param in operation.params.iter() {
        let Some((_, value)) = values.iter().rev().find(|(name, _)| param.name == *name) else {
            if param.required {
                return Err(format!("the parameter `{}` is missing", param.name));
            }
            continue;
        };
        if param.required && param.location != Location::Path && scalars(value, &str::to_owned).is_empty() {
            return Err(format!("the parameter `{}` is required and must not be empty", param.name));
        }
        match param.location {
            Location::Path => {
                let placeholder = format!("{{{}}}", param.name);
                let glued = !encoded.path.contains(&format!("/{placeholder}"));
                let set = if param.reserved { PATH } else { UNRESERVED };
                let write = |text: &str| utf8_percent_encode(text, set).to_string();
                let text = path_value(param, value, glued, &write)?;
                encoded.path = encoded.path.replace(&placeholder, &text);
                let plain = path_value(param, value, glued, &str::to_owned);
                encoded.plain_path = encoded.plain_path.replace(&placeholder, &plain.unwrap_or(text));
            }
            Location::Query => {
                query_pairs(param, value, &mut pairs);
                encoded.pairs.push((param.name.to_string(), value.clone()));
            }
            Location::Cookie => {
                cookies.extend(join(value, ",", false).map(|text| format!("{}={}", param.name, escape(&text))));
            }
            Location::Header => {
                let Some(text) = join(value, ",", param.explode) else { continue };
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

/// A value in a path; `glued` when no slash stands before it. Dot segments would be resolved on the way, and an empty segment means another path.
fn path_value(
    param: &Param,
    value: &ParamValue,
    glued: bool,
    write: &dyn Fn(&str) -> String,
) -> Result<String, String> {
    let items = scalars(value, write);
    let keyed: Vec<String> = items.iter().map(|(key, text)| pair(key.as_deref(), text, "=")).collect();
    let flat: Vec<String> = items.iter().flat_map(|(key, text)| key.iter().cloned().chain([text.clone()])).collect();
    let name = &param.name;
    let text = match (param.style, param.explode) {
        (Style::Label, true) => format!(".{}", keyed.join(".")),
        (Style::Label, false) => format!(".{}", flat.join(",")),
        (Style::Matrix, true) => {
            items.iter().map(|(key, text)| format!(";{}={text}", key.as_deref().unwrap_or(name))).collect()
        }
        (Style::Matrix, false) => format!(";{name}={}", flat.join(",")),
        (_, true) => keyed.join(","),
        (_, false) => flat.join(","),
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

fn query_pairs(param: &Param, value: &ParamValue, pairs: &mut Vec<String>) {
    let set = if param.reserved { RESERVED } else { UNRESERVED };
    let write = |text: &str| utf8_percent_encode(text, set).to_string();
    let name = escape(&param.name);
    if param.style == Style::DeepObject {
        deep(&name, value, &write, pairs);
        return;
    }
    let items = scalars(value, &write);
    if param.explode {
        pairs.extend(items.iter().map(|(key, text)| format!("{}={text}", key.as_deref().unwrap_or(&name))));
    } else if !items.is_empty() {
        let separator = match param.style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        };
        let flat: Vec<String> = items.into_iter().flat_map(|(key, text)| key.into_iter().chain([text])).collect();
        pairs.push(format!("{name}={}", flat.join(separator)));
    }
}

fn deep(name: &str, value: &ParamValue, write: &dyn Fn(&str) -> String, pairs: &mut Vec<String>) {
    match value {
        ParamValue::List(items) => items.iter().for_each(|item| deep(name, item, write, pairs)),
        ParamValue::Object(members) => {
            for (key, value) in members {
                deep(&format!("{name}%5B{}%5D", escape(key)), value, write, pairs);
            }
        }
        single => pairs.push(format!("{name}={}", write(single.as_scalar().unwrap_or_default()))),
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
        single => vec![(None, write(single.as_scalar().unwrap_or_default()))],
    }
}

fn pair(key: Option<&str>, text: &str, separator: &str) -> String {
    key.map_or_else(|| text.to_owned(), |key| format!("{key}{separator}{text}"))
}

/// A value for a header, which is not percent-encoded, or a cookie; none for an empty list.
fn join(value: &ParamValue, separator: &str, explode: bool) -> Option<String> {
    let items = scalars(value, &str::to_owned);
    let texts: Vec<String> =
        items.iter().map(|(key, text)| pair(key.as_deref(), text, if explode { "=" } else { "," })).collect();
    (!texts.is_empty()).then(|| texts.join(separator))
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

    fn path(param: Param, value: &ParamValue) -> Result<String, String> {
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
            assert_eq!(path(p().style(style, explode), &text("blue")).as_deref(), Ok(one));
            assert_eq!(path(p().style(style, explode), &list()).as_deref(), Ok(many));
            assert_eq!(path(p().style(style, explode), &object()).as_deref(), Ok(members));
        }
        for (style, explode, many, members) in [
            (Style::Form, false, "color=blue,black,brown", "color=R,100,G,200"),
            (Style::Form, true, "color=blue&color=black&color=brown", "R=100&G=200"),
            (Style::SpaceDelimited, false, "color=blue%20black%20brown", "color=R%20100%20G%20200"),
            (Style::PipeDelimited, false, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200"),
        ] {
            assert_eq!(query(q().style(style, explode), list()), many);
            assert_eq!(query(q().style(style, explode), object()), members);
        }
        assert_eq!(query(q().style(Style::DeepObject, true), object()), "color%5BR%5D=100&color%5BG%5D=200");
        assert_eq!(query(q(), ParamValue::List(Vec::new())), "");
    }

    #[test]
    fn paths_keep_their_shape() {
        assert_eq!(path(Param::path("p"), &text("a/b c?d#e")).as_deref(), Ok("a%2Fb%20c%3Fd%23e"));
        assert_eq!(path(Param::path("p").reserved(), &text("/a/b c")).as_deref(), Ok("/a/b%20c"));
        for bad in ["", "..", "."] {
            assert!(path(Param::path("p"), &text(bad)).is_err(), "{bad:?}");
        }
        for bad in ["/a/../b", "a/b"] {
            assert!(path(Param::path("p").reserved(), &text(bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn missing_and_unknown() {
        let operation = Operation::new("x", Method::GET, "/a/{id}").params(const { &[Param::path("id")] });
        assert_eq!(encode(&operation, &[]).unwrap_err(), "the parameter `id` is missing");
        let unknown = [("id".to_owned(), text("1")), ("nope".to_owned(), text("1"))];
        assert_eq!(encode(&operation, &unknown).unwrap_err(), "there is no parameter `nope`");
    }
}
