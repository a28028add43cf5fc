//! XML: how values of a type are written as it, and back. A value is JSON on its way, so that a type needs to know of
//! one format only.

mod parse;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// The values of a type as XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Xml {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// Items, each in an element of its own.
    List {
        /// The name of those elements.
        item: &'static str,
        /// Whether they stand in one element that is the list.
        wrapped: bool,
        /// What each of them is.
        of: &'static Xml,
    },
    /// Elements that are named like the members.
    Map(&'static Xml),
    /// Members by name.
    Object(&'static [XmlMember]),
    /// What the api says under this name; see [`Api::xml`](crate::Api::xml).
    Named(&'static str),
}

/// A member of an object as XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlMember {
    /// The name in JSON.
    pub name: &'static str,
    /// The name in XML, with its prefix.
    pub xml_name: &'static str,
    /// The URI of its namespace; empty for none.
    pub namespace: &'static str,
    /// Where it stands.
    pub place: XmlPlace,
    /// What it is.
    pub of: Xml,
}

/// Where a member of an object stands in its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XmlPlace {
    /// In an element of its own.
    Element,
    /// In an attribute.
    Attribute,
    /// In the text of the object's element.
    Content,
}

impl XmlMember {
    /// An element that is named like the member.
    pub const fn new(name: &'static str, of: Xml) -> XmlMember {
        XmlMember { name, xml_name: name, namespace: "", place: XmlPlace::Element, of }
    }

    /// The same under another name.
    pub const fn named(mut self, xml_name: &'static str) -> XmlMember {
        self.xml_name = xml_name;
        self
    }

    /// The same in a namespace.
    pub const fn namespace(mut self, uri: &'static str) -> XmlMember {
        self.namespace = uri;
        self
    }

    /// The same at another place.
    pub const fn place(mut self, place: XmlPlace) -> XmlMember {
        self.place = place;
        self
    }
}

/// A name with what it means: the definitions of an api.
pub(crate) type Definitions = [(&'static str, Xml)];

/// What a name means; a text where it means nothing.
fn resolve(mut xml: Xml, definitions: &Definitions) -> Xml {
    // A longer chain is a circle.
    for _ in 0..=definitions.len() {
        let Xml::Named(name) = xml else { return xml };
        xml = definitions.iter().find(|(known, _)| *known == name).map_or(Xml::Text, |(_, xml)| *xml);
    }
    Xml::Text
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    static DEFINITIONS: &Definitions = &[(
        "Slide",
        Xml::Object(&[
            XmlMember::new("kind", Xml::Text).place(XmlPlace::Attribute).named("type"),
            XmlMember::new("title", Xml::Text).named("s:title").namespace("urn:s"),
            XmlMember::new("items", Xml::List { item: "item", wrapped: false, of: &Xml::Text }).named("item"),
            XmlMember::new("numbers", Xml::List { item: "n", wrapped: true, of: &Xml::Number }),
            XmlMember::new("shown", Xml::Bool),
            XmlMember::new("next", Xml::Named("Slide")),
            XmlMember::new("extra", Xml::Map(&Xml::Text)),
        ]),
    )];
    static SLIDE: XmlMember = XmlMember::new("slide", Xml::Named("Slide"));

    fn both(xml: &str, value: Value) {
        assert_eq!(read(xml.as_bytes(), &SLIDE, DEFINITIONS).as_ref(), Ok(&value));
        assert_eq!(write(&value, &SLIDE, DEFINITIONS).as_deref(), Ok(xml));
    }

    #[test]
    fn values_both_ways() {
        both("<slide/>", json!({"items": []}));
        both(
            "<slide type=\"a &amp; &quot;b&quot;\"><s:title xmlns:s=\"urn:s\">1 &lt; 2</s:title><item>x</item><item/>\
             <numbers><n>1</n><n>-2.5</n></numbers><shown>true</shown><next><shown>false</shown></next>\
             <extra><color>red</color></extra></slide>",
            json!({
                "kind": "a & \"b\"", "title": "1 < 2", "items": ["x", ""], "numbers": [1, -2.5], "shown": true,
                "next": {"shown": false, "items": []}, "extra": {"color": "red"},
            }),
        );
    }

    #[test]
    fn documents_as_they_come() {
        let text = "\u{feff}<?xml version='1.0'?><!DOCTYPE slide><!-- a --><x:slide xmlns:x='urn:x'>\n\
                    <title><![CDATA[<b>]]> &#x41;&#66;</title><numbers/><other>1</other></x:slide>\n";
        let value = read(text.as_bytes(), &SLIDE, DEFINITIONS);
        assert_eq!(value, Ok(json!({"title": "<b> AB", "items": [], "numbers": []})));
    }

    #[test]
    fn faults() {
        let deep = "<a>".repeat(100_000);
        for text in [
            "",
            "text",
            "<slide>",
            "<slide></other>",
            "<slide/><slide/>",
            "<slide a></slide>",
            "<slide a='1'",
            &deep,
            "<slide>&unknown;</slide>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><slide>&b;</slide>",
            "<slide>&#0;</slide>",
        ] {
            assert!(read(text.as_bytes(), &SLIDE, DEFINITIONS).is_err(), "{:.60}", text);
        }
        assert!(write(&json!({"title": "\u{0}"}), &SLIDE, DEFINITIONS).is_err());
        assert!(write(&json!({"extra": {"no name": "a"}}), &SLIDE, DEFINITIONS).is_err());
    }
}
