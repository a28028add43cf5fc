//! How values are written, and the text that is signed: both in the words of the vendor's client, which are Python's.

use std::cmp::Ordering;

use specwright_runtime::{Method, ParamValue};

/// A parameter as it is sent, and as it is signed: lists are signed in their order, and sent in the caller's.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) sent: Vec<String>,
    pub(super) signed: Vec<String>,
}

/// Writes a parameter. In a form a list in a list is written item by item, in a query as Python prints it; of an
/// object both have the keys.
///
/// # Errors
/// When a list has items that have no order among them.
pub(super) fn write(name: &str, value: &ParamValue, in_form: bool) -> Result<Written, String> {
    let (sent, signed) = match value {
        ParamValue::Object(_) => (texts(&keys(value)), texts(&keys(value))),
        ParamValue::List(items) => {
            let items: Vec<ParamValue> = if in_form { items.iter().flat_map(keys).collect() } else { items.clone() };
            (texts(&items), texts(&sorted(name, items)?))
        }
        single => (vec![text(single)], vec![text(single)]),
    };
    Ok(Written { name: name.to_owned(), sent, signed })
}

/// The text that is signed: method, path and parameters in the order of their names, nothing in it escaped.
pub(super) fn message(method: &Method, path: &str, parameters: &[Written]) -> String {
    let mut parameters: Vec<&Written> = parameters.iter().collect();
    parameters.sort_by_key(|parameter| &parameter.name);
    let pairs = parameters
        .iter()
        .flat_map(|Written { name, signed, .. }| signed.iter().map(move |value| format!("{name}={value}")));
    format!("{method}{path}{}", pairs.collect::<Vec<_>>().join("&"))
}

/// What a list or an object is made of; a single value is made of itself.
fn keys(value: &ParamValue) -> Vec<ParamValue> {
    match value {
        ParamValue::List(items) => items.clone(),
        ParamValue::Object(members) => members.iter().map(|(key, _)| ParamValue::Text(key.clone())).collect(),
        single => vec![single.clone()],
    }
}

fn texts(items: &[ParamValue]) -> Vec<String> {
    items.iter().map(text).collect()
}

/// Numbers as numbers, texts by code point.
fn sorted(name: &str, mut items: Vec<ParamValue>) -> Result<Vec<ParamValue>, String> {
    let mut mixed = false;
    items.sort_by(|a, b| {
        compare(a, b).unwrap_or_else(|| {
            mixed = true;
            Ordering::Equal
        })
    });
    if mixed { Err(format!("the list `{name}` mixes kinds of values, so that it can't be signed")) } else { Ok(items) }
}

fn compare(a: &ParamValue, b: &ParamValue) -> Option<Ordering> {
    match (a, b) {
        (ParamValue::Text(a), ParamValue::Text(b)) => Some(a.cmp(b)),
        (ParamValue::List(a), ParamValue::List(b)) => {
            let first = a.iter().zip(b).map(|(a, b)| compare(a, b)).find(|order| *order != Some(Ordering::Equal));
            first.unwrap_or(Some(a.len().cmp(&b.len())))
        }
        (a, b) => match (integer(a), integer(b)) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => number(a)?.partial_cmp(&number(b)?),
        },
    }
}

fn integer(value: &ParamValue) -> Option<i128> {
    match value {
        ParamValue::Number(text) => text.parse().ok(),
        ParamValue::Bool(value) => Some((*value).into()),
        _ => None,
    }
}

fn number(value: &ParamValue) -> Option<f64> {
    match value {
        ParamValue::Number(text) => text.parse().ok(),
        other => integer(other).map(|value| value as f64),
    }
}

/// A value as it stands by itself.
fn text(value: &ParamValue) -> String {
    match value {
        ParamValue::Text(text) => text.clone(),
        other => printed(other),
    }
}

/// A value as it stands in a printed list.
fn printed(value: &ParamValue) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        ParamValue::Null => "None".into(),
        ParamValue::Bool(true) => "True".into(),
        ParamValue::Bool(false) => "False".into(),
        ParamValue::Number(text) if text.contains(['.', 'e', 'E']) => text.parse().map_or(text.clone(), float),
        ParamValue::Number(text) => text.clone(),
        ParamValue::Text(text) => quoted(text),
        ParamValue::List(items) => format!("[{}]", list(items.iter().map(printed).collect())),
        ParamValue::Object(members) => {
            let members = members.iter().map(|(key, value)| format!("{}: {}", quoted(key), printed(value)));
            format!("{{{}}}", list(members.collect()))
        }
    }
}

/// The shortest digits that mean the number, with an exponent for very large and very small ones.
fn float(value: f64) -> String {
    let scientific = format!("{value:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    match exponent.parse::<i32>() {
        Ok(exponent) if !(-4..16).contains(&exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", exponent.abs())
        }
        _ => format!("{value:?}"),
    }
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c == '\\' || c == quote => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push(quote);
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use specwright_runtime::ToParam;

    fn written(value: &Value, in_form: bool) -> (String, String) {
        let written = write("v", &value.to_param(), in_form).expect("an order");
        (written.sent.join("|"), written.signed.join("|"))
    }

    #[test]
    fn lists_are_signed_in_order_and_sent_as_given() {
        let both = |value: Value, sent: &str, signed: &str| {
            for in_form in [false, true] {
                assert_eq!(written(&value, in_form), (sent.to_owned(), signed.to_owned()));
            }
        };
        both(json!([10, 9, 100]), "10|9|100", "9|10|100");
        both(json!(["z", "Z", "é", "a"]), "z|Z|é|a", "Z|a|z|é");
        both(json!([2, 1.5, true]), "2|1.5|True", "True|1.5|2");
        both(json!({"b": 1}), "b", "b");
        both(json!([]), "", "");
        both(json!(1.50), "1.5", "1.5");
        assert!(write("v", &json!(["a", 1]).to_param(), false).is_err());
    }

    #[test]
    fn lists_in_lists() {
        let deep = json!([["b", "it's"], [10], ["a", 1.0]]);
        assert!(write("v", &deep.to_param(), false).is_err());
        let deep = json!([["b", "it's"], ["a", "1"]]);
        assert_eq!(written(&deep, false), ("['b', \"it's\"]|['a', '1']".into(), "['a', '1']|['b', \"it's\"]".into()));
        assert_eq!(written(&deep, true), ("b|it's|a|1".into(), "1|a|b|it's".into()));
    }

    #[test]
    fn floats_are_written_short() {
        let forms =
            [(1.0, "1.0"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (0.0001, "0.0001"), (0.00001, "1e-05")];
        for (value, text) in forms {
            assert_eq!(float(value), text);
        }
        assert_eq!(float(-1.5e300), "-1.5e+300");
    }
}
