//! Responses: which are the result, which are errors.

use openapiv3::{Header, MediaType, ParameterSchemaOrContent, ReferenceOr, Response, Responses, Schema, StatusCode};

use super::media::{Kind, is_binary, is_xml};
use super::status::word;
use super::view::View;
use super::{Lower, one_line};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::carried;
use crate::ir::{self, Answer, Case, Inline, Payload, Type};

/// What the responses of an operation mean.
pub(super) struct Answers {
    pub(super) answer: Answer,
    pub(super) errors: Vec<Case>,
    /// The statuses beside those of the answer.
    pub(super) statuses: Vec<String>,
}

/// A described response.
#[derive(Clone)]
struct Described<'a> {
    status: String,
    response: &'a Response,
    at: String,
}

impl<'a> Described<'a> {
    /// The media types, the typed one first.
    fn offered(&self) -> Vec<(&'a String, &'a MediaType)> {
        let mut offered: Vec<_> = self.response.content.iter().collect();
        offered.sort_by_key(|(media, content)| rank(media, content));
        offered
    }

    fn has_schema(&self) -> bool {
        self.response.content.values().any(|media| media.schema.is_some())
    }

    /// Whether it is read as it comes.
    fn is_stream(&self) -> bool {
        self.offered().first().is_some_and(|(media, content)| rank(media, content) == STREAM)
    }

    /// Whether it can be one of several answers, of which another is typed: a stream is read otherwise than the rest.
    fn fits(&self, typed: &Described<'_>) -> bool {
        self.response.content.is_empty() || if typed.is_stream() { self.is_like(typed) } else { !self.is_stream() }
    }

    /// Whether another has the same content as far as types go.
    fn is_like(&self, other: &Described<'_>) -> bool {
        match (self.offered().first(), other.offered().first()) {
            (Some((a, x)), Some((b, y))) => rank(a, x) == rank(b, y) && x.schema == y.schema,
            (a, b) => a.is_none() && b.is_none(),
        }
    }
}

/// The rank of streams: what comes at once is the usual answer where there is both.
const STREAM: u8 = 4;

/// Which of several media types is typed, least first.
fn rank(media: &str, content: &MediaType) -> u8 {
    match (Kind::of(media), &content.schema) {
        (Kind::Events, _) => STREAM,
        (_, Some(ReferenceOr::Item(schema))) if is_binary(schema) => 3,
        (Kind::Json | Kind::Anything, Some(_)) => 0,
        (Kind::Json, None) => 1,
        (Kind::Text, _) => 2,
        (Kind::Lines, _) => STREAM,
        _ => 3,
    }
}

impl<'a> Lower<'a> {
    /// The answer that a caller gets when all went well, and the errors that are described.
    pub(super) fn answer(&mut self, method: &str, responses: &'a Responses, at: &str, key: &str) -> Result<Answers> {
        let at = push(at, "responses");
        let (mut successes, mut failures, mut statuses, mut redirects) = (Vec::new(), Vec::new(), Vec::new(), false);
        for (status, response) in &responses.responses {
            let response = self.response(response, &push(&at, &status.to_string()));
            let Some((response, at)) = self.heed(response) else { continue };
            let described = Described { status: status.to_string(), response, at };
            statuses.push(described.status.clone());
            match status {
                StatusCode::Code(200..=299) | StatusCode::Range(2) => successes.push(described),
                StatusCode::Code(300..=303 | 305..=399) | StatusCode::Range(3) => redirects = true,
                _ => failures.push(described),
            }
        }
        let default = responses.default.as_ref().map(|response| self.response(response, &push(&at, "default")));
        if let Some((response, at)) = default.and_then(|response| self.heed(response)) {
            let described = Described { status: "default".into(), response, at };
            let is_success = successes.is_empty() && !redirects || self.settings.default_is_success;
            if is_success { successes.push(described) } else { failures.push(described) }
        }
        let answer = self.success(method, successes, redirects, key)?;
        let errors = self.errors(failures, key)?;
        statuses.retain(|status| *status != answer.0);
        statuses.retain(|status| answer.1.cases.iter().all(|case| case.status != *status));
        Ok(Answers { answer: answer.1, errors, statuses })
    }

    /// The answer of several successes, and the status of the first.
    fn success(
        &mut self,
        method: &str,
        mut successes: Vec<Described<'a>>,
        redirects: bool,
        key: &str,
    ) -> Result<(String, Answer)> {
        // The standard successes, then `default`, then statuses of the vendor's own.
        successes.sort_by_key(|described| match described.status.as_str() {
            "200" | "201" | "202" | "203" | "204" | "205" => (0, described.status.clone()),
            "2XX" => (1, String::new()),
            "default" => (2, String::new()),
            _ => (3, described.status.clone()),
        });
        let filled = |described: &&Described<'a>| !described.response.content.is_empty();
        let chosen = successes.iter().find(|described| described.has_schema()).or(successes.iter().find(filled));
        let Some(chosen) = chosen.or(successes.first()).cloned() else {
            // What a redirect leads to is not described.
            let payload = (redirects && method == "get").then_some(Payload::Bytes);
            let answer = Answer { payload, redirects, ..Answer::default() };
            return Ok((String::new(), answer));
        };
        let mut answer = self.typed(&chosen, key, "result")?;
        for other in &successes {
            self.headers(other, &mut answer.headers);
        }
        if method == "head" {
            answer = Answer { headers: answer.headers, redirects, ..Answer::default() };
            return Ok((chosen.status, answer));
        }
        // A default beside other successes is said of errors as often as not.
        let plain = |described: &&Described<'a>| described.status != "default" || described.status == chosen.status;
        let fits = |described: &&Described<'a>| described.fits(&chosen);
        let (successes, others): (Vec<_>, Vec<_>) = successes.iter().filter(plain).partition(fits);
        for other in others {
            let message = format!("the answer of status {} is none of the typed result's", other.status);
            self.note(Code::AnswerLeftOut, &other.at, message);
        }
        let differing = successes.iter().filter(|other| other.has_schema() && !other.is_like(&chosen)).count();
        answer.optional = answer.payload.is_some() && successes.iter().any(|other| other.response.content.is_empty());
        answer.redirects = redirects && matches!(answer.payload, None | Some(Payload::Bytes));
        if differing > 0 {
            for other in successes {
                let payload = match other.status == chosen.status || filled(&other) && other.is_like(&chosen) {
                    true => answer.payload.clone(),
                    false => {
                        let own = self.typed(other, key, &format!("{} result", word(&other.status)))?;
                        // One document is all that an operation can be told to read.
                        if own.xml.is_some() { Some(Payload::Text) } else { own.payload }
                    }
                };
                answer.cases.push(Case { status: other.status.clone(), payload });
            }
        }
        Ok((chosen.status, answer))
    }

    /// The errors whose bodies are described.
    fn errors(&mut self, failures: Vec<Described<'a>>, key: &str) -> Result<Vec<Case>> {
        let mut errors: Vec<(Described<'a>, Payload)> = Vec::new();
        for described in failures {
            let Some((media, content)) = described.offered().first().copied() else { continue };
            let Some(schema) = &content.schema else { continue };
            let is_json = rank(media, content) == 0;
            let at = push(&push(&push(&described.at, "content"), media), "schema");
            if !is_json && (is_xml(media) || !self.is_structured(schema)) {
                self.note_media(media, Some(schema), &Payload::Text, &at);
                continue;
            }
            let like = errors.iter().find(|(known, _)| known.is_like(&described)).map(|(_, payload)| payload.clone());
            let part = format!("{} error", word(&described.status));
            let payload = match like {
                Some(payload) => Some(payload),
                None if is_json => self.typed(&described, key, &part)?.payload,
                // What is said to be an archive or a picture is so when all goes well.
                None => {
                    self.note(Code::Assumed, &at, format!("an error of members is JSON, whatever {media} means"));
                    Some(Payload::Json(self.schema(schema, &at, &Inline::Part(key.into(), part))?))
                }
            };
            errors.extend(
                payload.filter(|payload| *payload != Payload::Json(Type::Any)).map(|payload| (described, payload)),
            );
        }
        Ok(errors.into_iter().map(|(of, payload)| Case { status: of.status, payload: Some(payload) }).collect())
    }

    /// A response, and where it stands.
    fn response(&self, response: &'a ReferenceOr<Response>, at: &str) -> Result<(&'a Response, String)> {
        self.shared(response, "responses", |c| &c.responses, at)
    }

    /// A response as a type.
    fn typed(&mut self, described: &Described<'a>, key: &str, part: &str) -> Result<Answer> {
        let Described { response, at, .. } = described;
        let offered = described.offered();
        let media_types: Vec<String> = offered.iter().map(|(media, _)| (*media).clone()).collect();
        let mut answer = Answer { media_types, ..Answer::default() };
        let source = Inline::Part(key.into(), part.into());
        let mut untyped: Vec<&str> = Vec::new();
        for (media, content) in offered {
            let place = push(&push(at, "content"), media);
            let rank = rank(media, content);
            if answer.payload.is_some() && rank != STREAM {
                let typed = response.content.get(&answer.media_types[0]).and_then(|first| first.schema.as_ref());
                if let Some(schema) = content.schema.as_ref().filter(|own| is_xml(media) && Some(*own) == typed) {
                    answer.xml = self.xml_document(schema, &push(&place, "schema"));
                }
                untyped.push(media);
                continue;
            }
            let schema_at = push(&place, "schema");
            let payload = match (rank, &content.schema) {
                (0, Some(schema)) => Payload::Json(self.schema(schema, &schema_at, &source)?),
                (0 | 1, _) => {
                    self.note(Code::AnyValue, &place, "an answer without a schema");
                    Payload::Json(Type::Any)
                }
                (2, Some(schema)) if is_xml(media) && self.xml_document(schema, &schema_at).is_some() => {
                    answer.xml = self.xml_document(schema, &schema_at);
                    Payload::Json(self.schema(schema, &schema_at, &source)?)
                }
                (2, _) => Payload::Text,
                (STREAM, schema) => {
                    let is_item = carried(&content.extensions, "item").is_some();
                    let source = Inline::Part(key.into(), if answer.payload.is_none() { part } else { "event" }.into());
                    let (item, whole) = self.stream(schema.as_ref(), &schema_at, &source, is_item)?;
                    answer.whole_events |= whole && Kind::of(media) == Kind::Events;
                    if Kind::of(media) == Kind::Events { Payload::Events(item) } else { Payload::Lines(item) }
                }
                _ => Payload::Bytes,
            };
            self.note_media(media, content.schema.as_ref(), &payload, &schema_at);
            let kind = std::mem::discriminant(&payload);
            match answer.payload {
                None => answer.payload = Some(payload),
                Some(_) if answer.streams.iter().any(|known| std::mem::discriminant(known) == kind) => {}
                Some(_) => answer.streams.push(payload),
            }
        }
        if !untyped.is_empty() {
            let place = push(&push(at, "content"), &answer.media_types[0]);
            let (first, others) = (&answer.media_types[0], untyped.join(", "));
            let message = format!("{first} is the typed result; {others} can be asked for with `accept`");
            self.note(Code::MediaTypeChosen, &place, message);
        }
        Ok(answer)
    }

    /// The type of the values of a stream, and whether it is that of whole events.
    fn stream(
        &mut self,
        schema: Option<&'a ReferenceOr<Schema>>,
        at: &str,
        source: &Inline,
        is_item: bool,
    ) -> Result<(Type, bool)> {
        let Some(schema) = schema else { return Ok((Type::Any, false)) };
        if self.behind(schema).is_some_and(is_binary) {
            return Ok((Type::Text, false));
        }
        let whole = self.is_event(schema, is_item, 0);
        Ok(match self.schema(schema, at, source)? {
            // What a stream consists of was a list before 3.2 had words for it.
            Type::List(item) if !is_item => (*item, whole),
            item => (item, whole),
        })
    }

    /// Whether a schema is that of whole events: objects with data, and with a kind or an id, unless it is said to be
    /// that of an item.
    fn is_event(&self, schema: &'a ReferenceOr<Schema>, is_item: bool, depth: usize) -> bool {
        let Some(schema) = self.behind(schema).filter(|_| depth < 8) else { return false };
        let view = View::new(schema);
        let has = |name: &str| view.properties.is_some_and(|members| members.contains_key(name));
        let (variants, _) = view.choice();
        has("data") && (is_item || has("event") || has("id"))
            || !variants.is_empty() && variants.iter().all(|variant| self.is_event(variant, is_item, depth + 1))
    }

    /// The headers of a response, beside those that are known.
    fn headers(&mut self, described: &Described<'a>, known: &mut Vec<ir::Header>) {
        for (name, header) in &described.response.headers {
            if known.iter().any(|known| known.name.eq_ignore_ascii_case(name)) {
                continue;
            }
            let at = push(&push(&described.at, "headers"), name);
            let header = self.shared(header, "headers", |c| &c.headers, &at);
            let Some((header, _)): Option<(&Header, String)> = self.heed(header) else { continue };
            let ty = match &header.format {
                ParameterSchemaOrContent::Schema(schema) => match self.behind(schema).map(View::new) {
                    Some(view) => match view.ty {
                        Some("boolean") => Type::Bool,
                        Some("integer") => Type::I64,
                        Some("number") => Type::F64,
                        _ => Type::Text,
                    },
                    None => Type::Text,
                },
                ParameterSchemaOrContent::Content(_) => Type::Text,
            };
            let docs = one_line(header.description.as_deref().unwrap_or_default());
            known.push(ir::Header { name: name.clone(), ty, docs });
        }
    }
}
