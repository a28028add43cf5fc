//! Request bodies: which media type a value is sent as, and which others there are.

use openapiv3::{MediaType, QueryStyle, ReferenceOr, Schema, SchemaKind};

use super::Lower;
use super::compose::says_something;
use super::media::{Kind, essence, is_binary, is_xml};
use super::parameters::delimited;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::carried;
use crate::ir::{Alternative, Body, Encoding, Inline, Payload, Style, Type, TypeKind, XmlMember};

impl<'a> Lower<'a> {
    /// The body of an operation, if it has one.
    pub(super) fn body(&mut self, operation: &'a openapiv3::Operation, at: &str, key: &str) -> Result<Option<Body>> {
        let at = push(at, "requestBody");
        let Some(body) = &operation.request_body else { return Ok(None) };
        let (body, at) = self.shared(body, "requestBodies", |c| &c.request_bodies, &at)?;
        let at = push(&at, "content");
        let mut offered: Vec<(&'a String, &'a MediaType)> = body.content.iter().collect();
        offered.sort_by_key(|(media, content)| self.preference(media, content));
        let Some((media, content)) = offered.first().copied() else { return Ok(None) };
        let payload = self.sent(media, content, &push(&at, media), key, "body")?;
        let mut encoding = self.encoding(content, &push(&at, media));
        let mut known = vec![payload.clone()];
        let mut others = Vec::new();
        for (other, described) in offered.into_iter().skip(1) {
            let at = push(&at, other);
            for new in self.encoding(described, &at) {
                if encoding.iter().all(|known| known.name != new.name) {
                    encoding.push(new);
                }
            }
            let is_same = described.schema == content.schema && is_value(media) && is_value(other);
            let own = if is_same {
                None
            } else {
                Some(self.sent(other, described, &at, key, &format!("{} body", word(other)))?)
            };
            let own = own.filter(|own| !known.contains(own));
            known.extend(own.clone());
            let media_type = own.as_ref().map_or(other.as_str(), |own| concrete(other, own));
            others.push(Alternative { media_type: media_type.into(), payload: own });
        }
        let media_type = concrete(media, &payload).to_owned();
        let xml = self.xml_of(body, &at);
        Ok(Some(Body { media_type, payload, required: body.required, others, encoding, xml, wrapper: None }))
    }

    /// How a body is written as XML, if that is one of its media types.
    fn xml_of(&mut self, body: &'a openapiv3::RequestBody, at: &str) -> Option<XmlMember> {
        let (media, content) = body.content.iter().find(|(media, _)| is_xml(media))?;
        self.xml_document(content.schema.as_ref()?, &push(&push(at, media), "schema"))
    }

    /// What is best sent, least first: JSON, then forms, then what is not typed. Files need a form of several parts.
    fn preference(&self, media: &str, content: &MediaType) -> (bool, Kind, bool) {
        // Bytes are best sent as what is listed first.
        let kind = if content.schema.as_ref().and_then(ReferenceOr::as_item).is_some_and(is_binary) {
            Kind::Bytes
        } else {
            Kind::of(media)
        };
        let schema = content.schema.as_ref().and_then(|schema| Some(View::new(schema.as_item()?)));
        let has_file = schema.is_some_and(|view| view.properties.into_iter().flatten().any(|(_, p)| is_file(p)));
        (has_file && kind == Kind::Form, kind, media.contains('*'))
    }

    /// What is sent as a media type.
    fn sent(&mut self, media: &str, content: &'a MediaType, at: &str, key: &str, part: &str) -> Result<Payload> {
        let kind = Kind::of(media);
        let at = push(at, "schema");
        let source = Inline::Part(key.into(), part.into());
        let described = content.schema.as_ref().filter(|schema| match schema {
            ReferenceOr::Reference { .. } => true,
            ReferenceOr::Item(item) => says_something(schema) || View::new(item).ty.is_some(),
        });
        let is_bytes = described.is_some_and(|schema| self.behind(schema).is_some_and(is_binary));
        let payload = match (kind, described) {
            (Kind::Json | Kind::Anything | Kind::Bytes | Kind::Text, _) if is_bytes => Payload::Bytes,
            (Kind::Json | Kind::Anything, Some(schema)) => Payload::Json(self.schema(schema, &at, &source)?),
            (Kind::Json, None) => {
                self.note(Code::AnyValue, &at, "a body without a schema");
                Payload::Json(Type::Any)
            }
            (Kind::Form, Some(schema)) if self.has_members(schema) => Payload::Form(self.schema(schema, &at, &source)?),
            (Kind::Form, Some(_)) => {
                let message = format!("no members are described for {media}; the caller gives it as text");
                self.note(Code::KeywordIgnored, &at, message);
                Payload::Text
            }
            (Kind::Multipart, Some(schema))
                if ["multipart/form-data", "multipart/mixed"].contains(&&*essence(media))
                    && self.has_members(schema) =>
            {
                let ty = self.schema(schema, &at, &source)?;
                Payload::Form(self.with_files(ty, schema, content, &at, source)?)
            }
            (Kind::Multipart, _) => {
                let message = format!("the parts of {media} are not written; the caller gives the whole body");
                self.note(Code::KeywordIgnored, &at, message);
                Payload::Bytes
            }
            (Kind::Text | Kind::Lines | Kind::Events, _) => {
                if let Some(schema) = described.filter(|_| is_xml(media))
                    && self.xml_document(schema, &at).is_some()
                {
                    return Ok(Payload::Json(self.schema(schema, &at, &source)?));
                }
                Payload::Text
            }
            _ => Payload::Bytes,
        };
        if !matches!(kind, Kind::Form | Kind::Multipart) {
            self.note_media(media, described, &payload, &at);
        }
        Ok(payload)
    }

    /// Whether values of a schema can be a form: texts, numbers and lists have no members.
    fn has_members(&self, schema: &'a ReferenceOr<Schema>) -> bool {
        self.behind(schema).is_none_or(|schema| View::new(schema).ty.is_none_or(|ty| ty == "object"))
    }

    /// The type of a form of several parts: some of its members are files.
    fn with_files(
        &mut self,
        ty: Type,
        schema: &'a ReferenceOr<Schema>,
        content: &'a MediaType,
        at: &str,
        source: Inline,
    ) -> Result<Type> {
        let mut files = Vec::new();
        self.files(schema, content, &mut files, 0);
        let Type::Named(id) = ty.unaliased(&self.types) else { return Ok(ty) };
        let (def, docs) = (&self.types[id.0], self.types[id.0].docs.clone());
        let mut kind = def.kind.clone();
        let TypeKind::Struct { fields, .. } = &mut kind else { return Ok(ty) };
        let mut changed = false;
        for field in fields.iter_mut().filter(|field| files.contains(&field.wire.as_str())) {
            changed = true;
            field.ty = match &field.ty {
                Type::List(_) => Type::List(Box::new(Type::File)),
                _ => Type::File,
            };
            field.constraints.format = None;
        }
        if !changed {
            return Ok(ty);
        }
        Ok(Type::Named(self.define(source, at, kind, docs)))
    }

    /// Names of the members that are files, or lists of files.
    fn files(&self, schema: &'a ReferenceOr<Schema>, content: &MediaType, files: &mut Vec<&'a str>, depth: usize) {
        let Some(schema) = self.behind(schema).filter(|_| depth < 16) else { return };
        let view = View::new(schema);
        for (name, property) in view.properties.into_iter().flatten() {
            let item = match property {
                ReferenceOr::Item(item) => Some(&**item),
                ReferenceOr::Reference { reference } => {
                    self.follow(reference, "").ok().and_then(|(_, schema)| self.behind(schema))
                }
            };
            let Some(item) = item else { continue };
            let of_items = View::new(item).items.and_then(|items| match items {
                ReferenceOr::Item(item) => Some(&**item),
                ReferenceOr::Reference { reference } => {
                    self.follow(reference, "").ok().and_then(|(_, schema)| self.behind(schema))
                }
            });
            let said = content.encoding.get(name).and_then(|encoding| encoding.content_type.as_deref());
            let is_text = |schema: &Schema| matches!(View::new(schema).ty, None | Some("string"));
            let told = said.is_some_and(|media| Kind::of(media) == Kind::Bytes) && is_text(of_items.unwrap_or(item));
            if is_binary(of_items.unwrap_or(item)) || told {
                files.push(name);
            }
        }
        for part in view.all_of {
            self.files(part, content, files, depth + 1);
        }
    }

    /// How the members of a form are written, where it is not the usual way.
    fn encoding(&mut self, content: &MediaType, at: &str) -> Vec<Encoding> {
        let mut all = Vec::new();
        for (name, encoding) in &content.encoding {
            if !encoding.headers.is_empty() {
                let at = push(&push(&push(at, "encoding"), name), "headers");
                self.note(Code::KeywordIgnored, &at, "headers of a part have no type; a file can be given some");
            }
            let explode = carried(&encoding.extensions, "explode").and_then(serde_json::Value::as_bool);
            let style = match &encoding.style {
                None => explode.map(|_| Style::Form),
                Some(QueryStyle::Form) => Some(Style::Form),
                Some(QueryStyle::SpaceDelimited) => Some(Style::SpaceDelimited),
                Some(QueryStyle::PipeDelimited) => Some(Style::PipeDelimited),
                Some(QueryStyle::DeepObject) => Some(Style::DeepObject),
            };
            let style = style.map(|style| {
                let usual = encoding.explode || matches!(style, Style::Form | Style::DeepObject);
                let format = carried(&encoding.extensions, "collectionFormat").and_then(serde_json::Value::as_str);
                (format.map_or(style, |format| delimited(style, format)), explode.unwrap_or(usual))
            });
            if style.is_some() || encoding.content_type.is_some() || encoding.allow_reserved {
                let (media_type, reserved) = (encoding.content_type.clone(), encoding.allow_reserved);
                all.push(Encoding { name: name.clone(), media_type, style, reserved });
            }
        }
        all
    }
}

/// A media type that can be sent, for one that leaves a choice.
fn concrete<'m>(media: &'m str, payload: &Payload) -> &'m str {
    match payload {
        Payload::Json(_) if Kind::of(media) == Kind::Anything => "application/json",
        _ if media.contains('*') => "application/octet-stream",
        _ => media,
    }
}

/// Whether a media type is written from a value, not from a text or bytes.
fn is_value(media: &str) -> bool {
    is_xml(media) || matches!(Kind::of(media), Kind::Json | Kind::Form | Kind::Multipart | Kind::Anything)
}

fn is_file(schema: &ReferenceOr<Box<Schema>>) -> bool {
    let Some(schema) = schema.as_item() else { return false };
    let of_items = match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::Array(list)) => list.items.as_ref().and_then(ReferenceOr::as_item),
        _ => None,
    };
    is_binary(of_items.unwrap_or(schema))
}

/// A word for a media type.
pub(crate) fn word(media: &str) -> &'static str {
    match Kind::of(media) {
        _ if is_xml(media) => "xml",
        Kind::Json | Kind::Anything => "json",
        Kind::Form => "form",
        Kind::Multipart => "multipart",
        Kind::Text => "text",
        Kind::Events => "events",
        Kind::Lines => "lines",
        Kind::Bytes => "bytes",
    }
}
