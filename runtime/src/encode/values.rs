//! Values of parameters as text: the rules of style and explode, wherever a value goes.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::UNRESERVED;
use crate::operation::{Param, Style};
use crate::param::ParamValue;

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

/// Writes a value as pairs of a query, or of a form.
pub(crate) fn query_pairs(param: &Param, value: &ParamValue, pairs: &mut Vec<String>) {
    let write: &dyn Fn(&str) -> String = if param.reserved { &escape_reserved } else { &escape };
    let name = escape(&param.name);
    let before = pairs.len();
    match param.style {
        Style::DeepObject => deep(&name, value, write, pairs),
        Style::Whole => pairs.extend(scalars(value, write).into_iter().map(|(_, text)| text)),
        _ => styled(&name, param, &scalars(value, write), pairs),
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
pub(super) fn scalars(value: &ParamValue, write: &dyn Fn(&str) -> String) -> Vec<(Option<String>, String)> {
    match value {
        ParamValue::List(items) => items.iter().flat_map(|item| scalars(item, write)).collect(),
        ParamValue::Object(members) => members
            .iter()
            .flat_map(|(key, value)| scalars(value, write).into_iter().map(|(_, text)| (Some(write(key)), text)))
            .collect(),
        single => single.as_scalar().map(|text| (None, write(text))).into_iter().collect(),
    }
}

pub(super) fn pair(key: Option<&str>, text: &str) -> String {
    key.map_or_else(|| text.to_owned(), |key| format!("{key}={text}"))
}

/// Writes a value as cookies: as in a query, but each cookie for itself.
pub(super) fn cookie_pairs(param: &Param, value: &ParamValue, cookies: &mut Vec<String>) {
    styled(&param.name, param, &scalars(value, &escape), cookies);
}

/// A value for a header, which is not percent-encoded; none for an empty list.
pub(super) fn join(value: &ParamValue, param: &Param) -> Option<String> {
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

pub(super) fn escaped_separator(style: Style) -> &'static str {
    match separator(style) {
        " " => "%20",
        "|" => "%7C",
        "\t" => "%09",
        other => other,
    }
}
