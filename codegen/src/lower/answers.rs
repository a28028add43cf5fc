//! Responses: which one is the typed result.

use openapiv3::{MediaType, ReferenceOr, Response, Responses, Schema, StatusCode};

use super::Lower;
use super::view::View;
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::ir::{Answer, Inline, Payload, Type};

/// A media type without its parameters.
pub(super) fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

fn is_json(media: &str) -> bool {
    let media = essence(media);
    media == "application/json" || media.ends_with("+json")
}

/// Whether an answer is bytes, whatever its media type.
fn is_file(schema: &ReferenceOr<Schema>) -> bool {
    schema.as_item().is_some_and(|schema| {
        let view = View::new(schema);
        view.ty == Some("string") && view.format.as_deref() == Some("binary")
    })
}

impl<'a> Lower<'a> {
    /// The answer that a caller gets when all went well, and the other statuses that are described.
    pub(super) fn answer(&mut self, responses: &'a Responses, at: &str, key: &str) -> Result<(Answer, Vec<String>)> {
        let at = push(at, "responses");
        let mut candidates: Vec<(String, &'a Response, String)> = Vec::new();
        let mut statuses = Vec::new();
        for (status, response) in &responses.responses {
            let at = push(&at, &status.to_string());
            statuses.push(status.to_string());
            let (response, at) = self.response(response, &at)?;
            if matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)) {
                candidates.push((status.to_string(), response, at));
            }
        }
        if let Some(response) = &responses.default {
            let (response, at) = self.response(response, &push(&at, "default"))?;
            if candidates.is_empty() || self.settings.default_is_success {
                candidates.push(("default".into(), response, at));
            }
        }
        // The standard successes, then `default`, then statuses of the vendor's own.
        candidates.sort_by_key(|(status, ..)| match status.as_str() {
            "200" | "201" | "202" | "203" | "204" | "205" => (0, status.clone()),
            "2XX" => (1, String::new()),
            "default" => (2, String::new()),
            _ => (3, status.clone()),
        });
        let described = |(_, response, _): &&(String, &Response, String)| {
            response.content.values().any(|media| media.schema.is_some())
        };
        let filled = |(_, response, _): &&(String, &Response, String)| !response.content.is_empty();
        let chosen = candidates.iter().find(described).or_else(|| candidates.iter().find(filled));
        let Some((status, response, at)) = chosen.or(candidates.first()) else {
            return Ok((Answer { payload: None, media_types: Vec::new() }, statuses));
        };
        for other in candidates.iter().filter(described).filter(|(other, ..)| other != status) {
            if other.1.content != response.content {
                self.note(
                    Code::AnswerLeftOut,
                    &other.2,
                    format!("the result is that of {status}; {} differs", other.0),
                );
            }
        }
        if !response.links.is_empty() {
            self.note(Code::KeywordIgnored, &push(at, "links"), "links are not generated");
        }
        if !response.headers.is_empty() {
            let message = "headers of the answer are not typed; `raw()` gives them";
            self.note(Code::KeywordIgnored, &push(at, "headers"), message);
        }
        statuses.retain(|s| s != status);
        let answer = self.payload(response, at, key)?;
        Ok((answer, statuses))
    }

    /// A response, and where it stands.
    fn response(&self, response: &'a ReferenceOr<Response>, at: &str) -> Result<(&'a Response, String)> {
        self.shared(response, "responses", |c| &c.responses, at)
    }

    fn payload(&mut self, response: &'a Response, at: &str, key: &str) -> Result<Answer> {
        let rank = |media: &str, content: &MediaType| match essence(media) {
            _ if content.schema.as_ref().is_some_and(is_file) => 3,
            m if is_json(m) && content.schema.is_some() => 0,
            m if is_json(m) => 1,
            m if m.starts_with("text/") => 2,
            _ => 3,
        };
        let mut offered: Vec<(&String, &'a MediaType)> = response.content.iter().collect();
        offered.sort_by_key(|(media, content)| rank(media, content));
        let media_types: Vec<String> = offered.iter().map(|(media, _)| (*media).clone()).collect();
        let Some((media, content)) = offered.first().copied() else {
            return Ok(Answer { payload: None, media_types });
        };
        let place = push(&push(at, "content"), media);
        if offered.len() > 1 {
            let others = media_types[1..].join(", ");
            self.note(Code::MediaTypeChosen, &place, format!("{media} is the typed result; {others} can be asked for"));
        }
        let payload = match (rank(media, content), &content.schema) {
            (0, Some(schema)) => {
                let source = Inline::Part(key.into(), "result".into());
                Payload::Json(self.schema(schema, &push(&place, "schema"), &source)?)
            }
            (0 | 1, _) => {
                self.note(Code::AnyValue, &place, "an answer without a schema");
                Payload::Json(Type::Any)
            }
            (2, _) if essence(media) != "text/csv" => Payload::Text,
            _ => Payload::Bytes,
        };
        Ok(Answer { payload: Some(payload), media_types })
    }
}
