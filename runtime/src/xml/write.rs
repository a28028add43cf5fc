//! JSON to XML.

use serde_json::Value;

use super::{Definitions, Xml, XmlMember, XmlPlace, resolve};

/// Writes a document.
///
/// # Errors
/// When something in the value can't stand in XML; the text says what.
pub(crate) fn write(value: &Value, document: &XmlMember, definitions: &Definitions) -> Result<String, String> {
    let mut text = String::new();
    element(&mut text, document.xml_name, document.namespace, document.of, value, definitions)?;
    Ok(text)
}

fn element(
    text: &mut String,
    name: &str,
    namespace: &str,
    xml: Xml,
    value: &Value,
    definitions: &Definitions,
) -> Result<(), String> {
    if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')) {
        return Err(format!("{name:?} is no name in XML"));
    }
    text.push_str(&format!("<{name}"));
    if !namespace.is_empty() {
        let prefix = name.split_once(':').map_or(String::new(), |(prefix, _)| format!(":{prefix}"));
        text.push_str(&format!(" xmlns{prefix}=\"{}\"", escape(namespace)?));
    }
    let xml = resolve(xml, definitions);
    if let (Xml::Object(members), Value::Object(object)) = (xml, value) {
        for (member, value) in given(members, object, XmlPlace::Attribute) {
            text.push_str(&format!(" {}=\"{}\"", member.xml_name, escape(&scalar(value))?));
        }
    }
    let start = text.len();
    text.push('>');
    content(text, xml, value, definitions)?;
    if text.len() == start + 1 {
        text.insert(start, '/');
    } else {
        text.push_str(&format!("</{name}>"));
    }
    Ok(())
}

/// What stands between the tags of an element.
fn content(text: &mut String, xml: Xml, value: &Value, definitions: &Definitions) -> Result<(), String> {
    match (xml, value) {
        (Xml::List { item, of, .. }, Value::Array(items)) => {
            items.iter().try_for_each(|value| element(text, item, "", *of, value, definitions))
        }
        (Xml::Map(of), Value::Object(members)) => {
            members.iter().try_for_each(|(name, value)| element(text, name, "", *of, value, definitions))
        }
        (Xml::Object(members), Value::Object(object)) => {
            for (_, value) in given(members, object, XmlPlace::Content) {
                text.push_str(&escape(&scalar(value))?);
            }
            for (member, value) in given(members, object, XmlPlace::Element) {
                let XmlMember { xml_name, namespace, .. } = *member;
                match (resolve(member.of, definitions), value) {
                    (Xml::List { wrapped: false, of, .. }, Value::Array(items)) => {
                        for value in items {
                            element(text, xml_name, namespace, *of, value, definitions)?;
                        }
                    }
                    (of, value) => element(text, xml_name, namespace, of, value, definitions)?,
                }
            }
            Ok(())
        }
        (_, single) => {
            text.push_str(&escape(&scalar(single))?);
            Ok(())
        }
    }
}

/// The members at a place, with the values that an object has for them.
fn given<'a>(
    members: &'static [XmlMember],
    object: &'a serde_json::Map<String, Value>,
    place: XmlPlace,
) -> impl Iterator<Item = (&'static XmlMember, &'a Value)> {
    let here = members.iter().filter(move |member| member.place == place);
    here.filter_map(|member| Some((member, object.get(member.name).filter(|value| !value.is_null())?)))
}

/// A single value as text; one that is none as JSON.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether a character may stand in XML.
pub(super) fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn escape(text: &str) -> Result<String, String> {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' | '\n' | '\t' => escaped.push_str(&format!("&#{};", u32::from(c))),
            c if is_allowed(c) => escaped.push(c),
            c => return Err(format!("the character U+{:04X} can't stand in XML", u32::from(c))),
        }
    }
    Ok(escaped)
}
