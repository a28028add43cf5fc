//! The members of a value as a form.

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::encode::{query_pairs, separator};
use crate::file::{File, referred};
use crate::media::is_json;
use crate::multipart::Multipart;
use crate::operation::{Encoding, Param};
use crate::param::ToParam;

/// The members of an object in their order, which some servers heed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members(pub(crate) Vec<(String, Value)>);

impl Members {
    /// Sets a member; where there is one of that name, in its place.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// Sets a member where there is none of that name.
    pub(crate) fn set_absent(&mut self, name: &str, value: Value) {
        if !self.0.iter().any(|(known, _)| known == name) {
            self.0.push((name.to_owned(), value));
        }
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Members, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object, since only the members of one make a form")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// How a member is written, where the description says so.
fn described<'a>(encoding: &'a [Encoding], name: &str) -> Option<&'a Encoding> {
    encoding.iter().find(|encoding| encoding.name == name)
}

/// The media type that the description says for a member; none where it leaves a choice.
fn media_type(encoding: Option<&Encoding>) -> Option<&str> {
    encoding.and_then(|encoding| encoding.media_type.as_deref()).filter(|media| !media.contains(['*', ',']))
}

/// A value that is written several times, once for each item, or once.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        single => std::slice::from_ref(single),
    }
}

/// A single value as text; what is deeper is JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Writes a form (`application/x-www-form-urlencoded`): lists repeat their name and objects are JSON, unless the
/// description says otherwise.
pub(crate) fn urlencoded(members: &Members, encoding: &[Encoding]) -> Bytes {
    let mut pairs = Vec::new();
    let escaped = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    for (name, value) in &members.0 {
        let encoding = described(encoding, name);
        if let Some((style, explode)) = encoding.and_then(|encoding| encoding.style) {
            let mut param = Param::query("").style(style, explode);
            param.name = name.clone().into();
            param.reserved = encoding.is_some_and(|encoding| encoding.reserved);
            query_pairs(&param, &value.to_param(), &mut pairs);
            continue;
        }
        let whole = media_type(encoding).is_some_and(is_json);
        let items = if whole { std::slice::from_ref(value) } else { items(value) };
        for item in items.iter().filter(|item| !item.is_null()) {
            let text = if whole { item.to_string() } else { text(item) };
            pairs.push(format!("{}={}", escaped(name), escaped(&text)));
        }
    }
    pairs.join("&").into()
}

/// Writes a form of several parts: files, texts, and JSON for what is deeper; lists repeat their name, unless the
/// description says otherwise.
pub(crate) fn multipart(members: &Members, files: &[File], encoding: &[Encoding]) -> Multipart {
    let mut form = Multipart::new();
    for (name, value) in &members.0 {
        let encoding = described(encoding, name);
        let media = media_type(encoding);
        if let (Value::Array(items), Some((style, false))) = (value, encoding.and_then(|encoding| encoding.style)) {
            let separator = separator(style);
            form = form.text(name, items.iter().map(text).collect::<Vec<_>>().join(separator));
            continue;
        }
        let whole = media.is_some_and(is_json) && referred(items(value).first().unwrap_or(value), files).is_none();
        let items = if whole { std::slice::from_ref(value) } else { items(value) };
        for item in items.iter().filter(|item| !item.is_null()) {
            form = match (referred(item, files), item, media) {
                (Some(file), ..) => form.add(name, file, media),
                (None, _, Some(media)) if whole => form.typed(name, media, item.to_string()),
                (None, Value::Object(_) | Value::Array(_), media) => {
                    form.typed(name, media.unwrap_or("application/json"), item.to_string())
                }
                (None, item, Some(media)) => form.typed(name, media, text(item)),
                (None, item, None) => form.text(name, text(item)),
            };
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Style;

    fn members(text: &str) -> Members {
        serde_json::from_str(text).expect("members")
    }

    #[test]
    fn forms() {
        let value = members(r#"{"a b": "c&d", "l": [1, "x y"], "o": {"k": [true]}, "none": null, "e": []}"#);
        assert_eq!(urlencoded(&value, &[]), "a+b=c%26d&l=1&l=x+y&o=%7B%22k%22%3A%5Btrue%5D%7D");
        let encoding = [
            Encoding::new("l").style(Style::Form, false),
            Encoding::new("o").style(Style::DeepObject, true),
            Encoding::new("e").media_type("application/json"),
        ];
        assert_eq!(urlencoded(&value, &encoding), "a+b=c%26d&l=1,x%20y&o%5Bk%5D=true&e=%5B%5D");
    }

    #[test]
    fn parts() {
        let files = [File::new("hello").name("a.txt"), File::new("x").media_type("image/png").header("X-A", "b\r\nc")];
        let value = members(
            r#"{"f": {"$specwright-file": 0}, "fs": [{"$specwright-file": 1}], "n": 5, "o": {"k": 1},
                "l": ["a", "b"], "c": ["a", "b"], "j": ["a"], "x": "<x/>"}"#,
        );
        let encoding = [
            Encoding::new("f").media_type("text/plain"),
            Encoding::new("c").style(Style::Form, false),
            Encoding::new("j").media_type("application/json"),
            Encoding::new("x").media_type("application/xml"),
        ];
        let form = multipart(&value, &files, &encoding);
        let boundary = form.content_type().split_once('=').expect("a boundary").1.to_owned();
        let text = String::from_utf8(form.body().bytes().expect("in memory").to_vec()).expect("text");
        let part = |head: &str, content: &str| {
            format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
        };
        let wanted = [
            part("name=\"f\"; filename=\"a.txt\"\r\nContent-Type: text/plain", "hello"),
            part("name=\"fs\"; filename=\"fs\"\r\nContent-Type: image/png\r\nX-A: bc", "x"),
            part("name=\"n\"", "5"),
            part("name=\"o\"\r\nContent-Type: application/json", "{\"k\":1}"),
            part("name=\"l\"", "a"),
            part("name=\"l\"", "b"),
            part("name=\"c\"", "a,b"),
            part("name=\"j\"\r\nContent-Type: application/json", "[\"a\"]"),
            part("name=\"x\"\r\nContent-Type: application/xml", "<x/>"),
        ];
        assert_eq!(text, wanted.concat() + &format!("--{boundary}--\r\n"));
    }
}
