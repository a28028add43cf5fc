//! Schemas to XML: names, attributes and lists, as `xml` says.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::Lower;
use super::compose::says_something;
use super::view::View;
use crate::document::push;
use crate::hub::carried;
use crate::ir::{Xml, XmlMember, XmlPlace};

/// What is said of a schema's own element.
#[derive(Default)]
struct Words {
    name: Option<String>,
    /// The component that the schema is, which names it where nothing else does.
    component: Option<String>,
    namespace: String,
    place: Option<XmlPlace>,
}

impl Words {
    fn of(data: &SchemaData) -> Words {
        let Some(Value::Object(said)) = carried(&data.extensions, "xml") else { return Words::default() };
        let text = |key: &str| said.get(key).and_then(Value::as_str).map(str::to_owned);
        let prefix = text("prefix").map_or(String::new(), |prefix| format!("{prefix}:"));
        let is = |key: &str, node: &str| {
            said.get(key) == Some(&Value::Bool(true)) || text("nodeType").as_deref() == Some(node)
        };
        Words {
            name: text("name").map(|name| format!("{prefix}{name}")),
            component: None,
            namespace: text("namespace").unwrap_or_default(),
            place: match () {
                () if is("attribute", "attribute") => Some(XmlPlace::Attribute),
                () if is("x-text", "text") || is("x-text", "cdata") => Some(XmlPlace::Content),
                () => None,
            },
        }
    }
}

/// Whether a list stands in an element of its own.
fn is_wrapped(data: &SchemaData) -> bool {
    carried(&data.extensions, "xml").is_some_and(|said| said["wrapped"] == true || said["nodeType"] == "element")
}

impl<'a> Lower<'a> {
    /// How a whole body or answer is written as XML; none where its description does not say enough.
    pub(super) fn xml_document(&mut self, schema: &'a ReferenceOr<Schema>, at: &str) -> Option<XmlMember> {
        let (words, xml) = match schema {
            ReferenceOr::Reference { reference } => self.xml_component(reference, at)?,
            ReferenceOr::Item(schema) => self.xml(schema, at)?,
        };
        if matches!(xml, Xml::Text | Xml::Number | Xml::Bool) && words.name.is_none() {
            return None;
        }
        let xml_name = words.name.or(words.component)?;
        let of = items_named(xml, "item");
        Some(XmlMember { name: String::new(), xml_name, namespace: words.namespace, place: XmlPlace::Element, of })
    }

    fn xml_component(&mut self, reference: &str, at: &str) -> Option<(Words, Xml)> {
        let (name, schema) = self.follow(reference, at).ok()?;
        let at = format!("/components/schemas/{}", crate::document::escape(&name));
        let words = self.behind(schema).map(|schema| Words::of(&schema.schema_data)).unwrap_or_default();
        let words = Words { component: Some(name.clone()), ..words };
        if self.xml.contains_key(&name) {
            return Some((words, Xml::Named(name)));
        }
        self.xml.insert(name.clone(), Xml::Text);
        let own = match schema {
            ReferenceOr::Reference { reference } => self.xml_component(reference, &at),
            ReferenceOr::Item(schema) => self.xml(schema, &at),
        };
        match own {
            Some((_, own @ Xml::Object(_))) => {
                self.xml.insert(name.clone(), own);
                Some((words, Xml::Named(name)))
            }
            other => {
                self.xml.remove(&name);
                other.map(|(_, xml)| (words, xml))
            }
        }
    }

    fn xml_boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: &str) -> Option<(Words, Xml)> {
        match schema {
            ReferenceOr::Reference { reference } => self.xml_component(reference, at),
            ReferenceOr::Item(schema) => self.xml(schema, at),
        }
    }

    fn xml(&mut self, schema: &'a Schema, at: &str) -> Option<(Words, Xml)> {
        let view = View::new(schema);
        let words = Words::of(&schema.schema_data);
        if view.one_of.iter().chain(view.any_of).any(says_something) {
            return None;
        }
        if let ([ReferenceOr::Reference { reference }], None) = (view.all_of, view.properties) {
            // A reference with something beside it.
            let (of, xml) = self.xml_component(reference, at)?;
            let name = words.name.or(of.name);
            return Some((Words { name, component: of.component, ..words }, xml));
        }
        let xml = match view.ty {
            _ if view.texts().is_some() => Xml::Text,
            Some("integer" | "number") => Xml::Number,
            Some("boolean") => Xml::Bool,
            Some("array") => {
                let (item, of) = self.xml_boxed(view.items?, &push(at, "items"))?;
                let wrapped = is_wrapped(&schema.schema_data);
                let item = item.name.or(item.component.filter(|_| wrapped)).unwrap_or_default();
                Xml::List { item, wrapped, of: Box::new(of) }
            }
            _ if view.is_object() || view.additional.is_some() || !view.all_of.is_empty() => {
                self.xml_object(&view, at)?
            }
            Some("string") => Xml::Text,
            _ => return None,
        };
        Some((words, xml))
    }

    fn xml_object(&mut self, view: &View<'a>, at: &str) -> Option<Xml> {
        let mut parts = Vec::new();
        self.parts(view, at, &mut parts).ok()?;
        let mut members: Vec<XmlMember> = Vec::new();
        for (part, at) in &parts {
            for (name, schema) in part.properties.into_iter().flatten() {
                let at = push(&push(at, "properties"), name);
                let (words, xml) = self.xml_boxed(schema, &at)?;
                let of = items_named(xml, name);
                let xml_name = match &of {
                    Xml::List { item, wrapped: false, .. } => item.clone(),
                    _ => words.name.unwrap_or_else(|| name.clone()),
                };
                let place = words.place.unwrap_or(XmlPlace::Element);
                members.retain(|known| known.name != *name);
                members.push(XmlMember { name: name.clone(), xml_name, namespace: words.namespace, place, of });
            }
        }
        if members.is_empty()
            && let Some(AdditionalProperties::Schema(schema)) = view.additional
        {
            let of = match &**schema {
                ReferenceOr::Reference { reference } => self.xml_component(reference, at)?,
                ReferenceOr::Item(schema) => self.xml(schema, at)?,
            };
            return Some(Xml::Map(Box::new(of.1)));
        }
        Some(Xml::Object(members))
    }
}

/// A list whose items have a name.
fn items_named(xml: Xml, name: &str) -> Xml {
    match xml {
        Xml::List { item, wrapped, of } if item.is_empty() => Xml::List { item: name.to_owned(), wrapped, of },
        xml => xml,
    }
}
