//! XML to JSON.

use serde_json::{Map, Number, Value};

use super::parse::{Element, parse};
use super::{Definitions, Xml, XmlMember, XmlPlace, local, resolve};

/// Reads a document. What its element is called does not matter.
///
/// # Errors
/// When it is not well formed; the text says why.
pub(crate) fn read(body: &[u8], document: &XmlMember, definitions: &Definitions) -> Result<Value, String> {
    let text = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    Ok(value(&parse(text)?, document.of, definitions))
}

/// What an element holds.
fn value(element: &Element, xml: Xml, definitions: &Definitions) -> Value {
    match resolve(xml, definitions) {
        // Each child is an item, whatever it is called: descriptions leave the name out, or to the reader.
        Xml::List { of, .. } => element.children.iter().map(|child| value(child, *of, definitions)).collect(),
        Xml::Map(of) => {
            let member = |child: &Element| (local(&child.name).to_owned(), value(child, *of, definitions));
            Value::Object(element.children.iter().map(member).collect())
        }
        Xml::Object(members) => {
            let found = |xml: &XmlMember| Some((xml.name.to_owned(), member(element, xml, definitions)?));
            Value::Object(members.iter().filter_map(found).collect::<Map<String, Value>>())
        }
        single => scalar(&element.text, single),
    }
}

/// A member of the object that an element is, if it is there.
fn member(element: &Element, member: &XmlMember, definitions: &Definitions) -> Option<Value> {
    let named = |name: &str, wanted: &str| local(name) == local(wanted);
    let of = resolve(member.of, definitions);
    match member.place {
        XmlPlace::Attribute => {
            let (_, text) = element.attributes.iter().find(|(name, _)| named(name, member.xml_name))?;
            Some(scalar(text, of))
        }
        XmlPlace::Content => Some(scalar(&element.text, of)),
        XmlPlace::Element => {
            let mut children = element.children.iter().filter(|child| named(&child.name, member.xml_name));
            match of {
                Xml::List { wrapped: false, of, .. } => {
                    Some(children.map(|child| value(child, *of, definitions)).collect())
                }
                _ => children.next().map(|child| value(child, of, definitions)),
            }
        }
    }
}

/// A single value. What is none of its type stays a text, for the type to complain of.
fn scalar(text: &str, xml: Xml) -> Value {
    let plain = text.trim();
    match (xml, plain) {
        (Xml::Number | Xml::Bool, "") => Value::Null,
        (Xml::Number, _) => serde_json::from_str::<Number>(plain).map_or_else(|_| text.into(), Value::Number),
        (Xml::Bool, "true" | "1") => true.into(),
        (Xml::Bool, "false" | "0") => false.into(),
        _ => text.into(),
    }
}
