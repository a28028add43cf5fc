//! Operation and named values to method, URL and headers: all rules of location, style and explode.

mod values;

use http::HeaderMap;
use http::header::{COOKIE, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::media::is_json;
use crate::operation::{Location, Operation, Param, Style};
use crate::param::{Given, ParamValue};
use crate::request::Pairs;
use values::{cookie_pairs, escaped_separator, join, pair, scalars};
pub(crate) use values::{escape, query_pairs, separator};

/// What RFC 3986 leaves unreserved stays as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Besides, what may stand in a path across segments.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

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
                encoded.pairs.push((param.name.to_string(), value.or_nothing()));
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

/// The first placeholder of a template, between what stands before and after it. Of braces within braces, the inner
/// ones are those of a placeholder.
fn placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let first = template.find('{')?;
    let (before, after) = template.split_at(first + template[first..].find('}')?);
    let (before, name) = before.rsplit_once('{')?;
    Some((before, name, &after[1..]))
}

/// The path with its placeholders filled, as it is sent and with nothing escaped. A fragment in the template only
/// tells operations apart; it is not sent.
fn path(operation: &Operation, given: &[Given]) -> Result<(String, String), String> {
    let (mut sent, mut plain) = (String::new(), String::new());
    let mut rest = operation.path.split('#').next().unwrap_or_default();
    while let Some((literal, name, after)) = placeholder(rest) {
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

#[cfg(test)]
mod tests;
