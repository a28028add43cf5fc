//! Requests that were not sent, as the recorded client describes them.

use serde_json::{Map, Value, json};
use specwright_apis::runtime::DryRun;
use url::form_urlencoded;

/// The description of a request, with its signature.
pub(super) fn described(dry: &DryRun) -> Value {
    let revealed = dry.reveal();
    let signature = revealed.headers.get("x-auth-signature").and_then(|value| value.to_str().ok());
    let mut described = json!({
        "method": revealed.method.as_str(),
        "url": plain_url(&revealed.url),
        "headers": {"X-Auth-Signature": {"$bytes": signature}},
        "hmac_msg": {"$bytes": revealed.signed_text},
    });
    if let Some(body) = revealed.body.filter(|body| !body.is_empty()) {
        let mut data = Map::new();
        for (name, value) in form_urlencoded::parse(&body) {
            match data.get_mut(&*name) {
                Some(Value::Array(items)) => items.push(value.into()),
                Some(single) => *single = json!([single.clone(), value]),
                None => drop(data.insert(name.into_owned(), value.into())),
            }
        }
        described["data"] = Value::Object(data);
    }
    described
}

/// The description that the program prints, with its URL as the recorded client writes it.
pub(super) fn with_plain_url(mut printed: Value) -> Value {
    if printed.get("hmac_msg").is_some()
        && let Some(url) = printed["url"].as_str().map(plain_url)
    {
        printed["url"] = url.into();
    }
    printed
}

/// Members of a form as they are sent: texts, and lists only of several. What is not sent is left out.
pub(super) fn as_sent(data: &Value) -> Value {
    let mut sent = Map::new();
    for (name, value) in data.as_object().into_iter().flatten() {
        let mut texts = Vec::new();
        flatten(value, &mut texts);
        match texts.len() {
            0 => {}
            1 => sent.extend(texts.pop().map(|only| (name.clone(), only))),
            _ => drop(sent.insert(name.clone(), texts.into())),
        }
    }
    Value::Object(sent)
}

/// The texts that a value is sent as; of an object, its keys.
fn flatten(value: &Value, texts: &mut Vec<Value>) {
    match value {
        Value::Null => {}
        Value::Bool(true) => texts.push("True".into()),
        Value::Bool(false) => texts.push("False".into()),
        Value::Number(number) => texts.push(number.to_string().into()),
        Value::Array(items) => items.iter().for_each(|item| flatten(item, texts)),
        Value::Object(members) => texts.extend(members.keys().map(|key| key.as_str().into())),
        text => texts.push(text.clone()),
    }
}

/// A URL whose path is not escaped, and whose query is escaped as a form.
fn plain_url(url: &str) -> String {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let Some(query) = query else { return decode(path) };
    let pairs =
        form_urlencoded::parse(query.as_bytes()).map(|(name, value)| format!("{}={}", quoted(&name), quoted(&value)));
    format!("{}?{}", decode(path), pairs.collect::<Vec<_>>().join("&"))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => quoted.push('+'),
            byte if byte.is_ascii_alphanumeric() || b"_.-~".contains(&byte) => quoted.push(byte.into()),
            byte => quoted.push_str(&format!("%{byte:02X}")),
        }
    }
    quoted
}

/// A text with its escapes resolved.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
