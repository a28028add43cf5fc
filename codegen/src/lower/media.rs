//! Media types, and what is read and written of them.

use openapiv3::{ReferenceOr, Schema};

use super::Lower;
use super::compose::says;
use super::view::View;
use crate::diagnostic::Code;
use crate::hub::carried;
use crate::ir::Payload;

/// Media types of streams with a value in each line.
const LINES: [&str; 10] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/json-seq",
    "application/stream+json",
    "application/x-json-stream",
];

/// What a media type is to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    /// Whatever the caller or the server likes.
    Anything,
    Events,
    Lines,
    Text,
    Bytes,
}

/// A media type without its parameters.
pub(super) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

impl Kind {
    pub(super) fn of(media: &str) -> Kind {
        match essence(media).as_str() {
            lines if LINES.contains(&lines) => Kind::Lines,
            json if json.rsplit(['/', '+', '.', '-']).next() == Some("json") => Kind::Json,
            "application/x-www-form-urlencoded" => Kind::Form,
            "text/event-stream" => Kind::Events,
            "*/*" | "*" | "application/*" => Kind::Anything,
            "text/csv" => Kind::Bytes,
            xml if xml == "application/xml" || xml.ends_with("+xml") => Kind::Text,
            media if media.starts_with("multipart/") => Kind::Multipart,
            media if media.starts_with("text/") => Kind::Text,
            _ => Kind::Bytes,
        }
    }
}

/// Whether a media type is XML.
pub(super) fn is_xml(media: &str) -> bool {
    let essence = essence(media);
    ["application/xml", "text/xml"].contains(&essence.as_str()) || essence.ends_with("+xml")
}

/// Whether a schema is that of bytes, whatever the media type.
pub(super) fn is_binary(schema: &Schema) -> bool {
    let view = View::new(schema);
    let extensions = &schema.schema_data.extensions;
    let raw = carried(extensions, "contentMediaType").is_some() && carried(extensions, "contentEncoding").is_none();
    view.ty.is_none_or(|ty| ty == "string") && (view.format.as_deref() == Some("binary") || raw)
}

impl<'a> Lower<'a> {
    /// Whether a schema describes more than a text or bytes.
    pub(super) fn is_structured(&self, schema: &'a ReferenceOr<Schema>) -> bool {
        let plain = |schema: &Schema| is_binary(schema) || View::new(schema).ty == Some("string");
        self.behind(schema).is_some_and(|schema| says(schema) && !plain(schema))
    }

    /// Notes what the caller may be surprised by: a media type whose schema is not used, or that leaves a choice.
    pub(super) fn note_media(
        &mut self,
        media: &str,
        schema: Option<&'a ReferenceOr<Schema>>,
        payload: &Payload,
        at: &str,
    ) {
        match payload {
            Payload::Text | Payload::Bytes if schema.is_some_and(|schema| self.is_structured(schema)) => {
                let form = if *payload == Payload::Text { "text" } else { "bytes" };
                self.note(
                    Code::KeywordIgnored,
                    at,
                    format!("{media} has no type of its own; it is {form} to the caller"),
                );
            }
            Payload::Json(_) if Kind::of(media) == Kind::Anything => {
                self.note(Code::Assumed, at, format!("any media type may be meant by {media}; JSON is taken"));
            }
            _ => {}
        }
    }

    /// A schema behind its references; none where they lead nowhere, which is reported where its type is made.
    pub(super) fn behind(&self, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
        let mut schema = schema;
        for _ in 0..=self.schemas().len() {
            match schema {
                ReferenceOr::Item(item) => return Some(item),
                ReferenceOr::Reference { reference } => schema = self.follow(reference, "").ok()?.1,
            }
        }
        None
    }
}
