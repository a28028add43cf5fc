//! Parameters: where they go and how they are written.

use indexmap::IndexSet;
use openapiv3::{ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};
use serde_json::Value;

use super::media::Kind;
use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::carried;
use crate::ir::{Constraints, Inline, Location, Parameter, Style, Type};

/// Headers that a description can't make parameters of: the media types of body and answer are chosen
/// elsewhere, and credentials are the session's.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Lower<'a> {
    /// A parameter; none for a header that is set by other means.
    pub(super) fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<openapiv3::Parameter>,
        at: &str,
        key: &str,
    ) -> Result<Option<Parameter>> {
        let (parameter, at) = &self.shared(parameter, "parameters", |c| &c.parameters, at)?;
        let data = parameter.parameter_data_ref();
        let (location, style, reserved, empty) = match parameter {
            openapiv3::Parameter::Query { style, allow_reserved, allow_empty_value, .. } => {
                let style = match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                    QueryStyle::PipeDelimited => Style::PipeDelimited,
                    QueryStyle::DeepObject => Style::DeepObject,
                };
                (Location::Query, style, *allow_reserved, *allow_empty_value == Some(true))
            }
            openapiv3::Parameter::Header { .. } => (Location::Header, Style::Simple, false, false),
            openapiv3::Parameter::Cookie { .. } => (Location::Cookie, Style::Form, false, false),
            openapiv3::Parameter::Path { style, .. } => {
                let style = match style {
                    PathStyle::Simple => Style::Simple,
                    PathStyle::Label => Style::Label,
                    PathStyle::Matrix => Style::Matrix,
                };
                (Location::Path, style, self.settings.slashes.contains(&data.name), false)
            }
        };
        if location == Location::Header && RESERVED_HEADERS.contains(&data.name.to_lowercase().as_str()) {
            let message = format!("the header {} is set through the call, not by a parameter", data.name);
            self.note(Code::KeywordIgnored, at, message);
            return Ok(None);
        }
        if location == Location::Header && !is_header_name(&data.name) {
            self.note(Code::Mended, at, format!("no header can be called {:?}; the parameter is left out", data.name));
            return Ok(None);
        }
        if carried(&data.extensions, "allowReserved") == Some(&Value::Bool(true)) {
            self.note(Code::KeywordIgnored, at, "`allowReserved` has an effect in queries only");
        }
        let format = carried(&data.extensions, "collectionFormat").and_then(Value::as_str);
        let style = format.map_or(style, |format| delimited(style, format));
        let style = if carried(&data.extensions, "querystring").is_some() { Style::Whole } else { style };
        let source = Inline::Part(key.into(), data.name.clone());
        let (schema, content) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (Some((schema, push(at, "schema"))), None),
            ParameterSchemaOrContent::Content(content) => {
                // The specification allows one; of several, JSON is what can be written.
                let json = content.iter().find(|(media, _)| Kind::of(media) == Kind::Json);
                match json.or(content.first()) {
                    Some((media, described)) => {
                        let at = push(&push(&push(at, "content"), media), "schema");
                        let schema = described.schema.as_ref().filter(|_| json.is_some());
                        (schema.map(|schema| (schema, at)), Some(media))
                    }
                    None => (None, None),
                }
            }
        };
        let is_json = content.is_some_and(|media| Kind::of(media) == Kind::Json);
        let (ty, constraints) = match (schema, content) {
            (Some((schema, at)), _) => {
                // Null is what an absent parameter means.
                let ty = self.schema(schema, &at, &source)?.present();
                let constraints = match schema {
                    ReferenceOr::Item(schema) => View::new(schema).constraints,
                    ReferenceOr::Reference { .. } => Default::default(),
                };
                self.check_default(&ty, &constraints.default, &at);
                (ty, constraints)
            }
            (None, Some(media)) if !is_json => {
                let message = format!("a parameter that holds {media}, which the caller writes as text");
                self.note(Code::AnyValue, at, message);
                (Type::Text, Constraints { format: Some(media.clone()), ..Default::default() })
            }
            (None, _) => {
                self.note(Code::AnyValue, at, "a parameter without a schema");
                (if is_json { Type::Any } else { Type::Text }, Constraints::default())
            }
        };
        let mut docs = lines(data.description.as_deref());
        docs.extend((data.deprecated == Some(true)).then(|| "Deprecated.".to_owned()));
        Ok(Some(Parameter {
            wire: data.name.clone(),
            location,
            ty,
            required: data.required || location == Location::Path,
            style,
            explode: data.explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
            reserved,
            content: content.filter(|_| is_json).cloned(),
            empty,
            docs,
            constraints,
        }))
    }

    /// Each placeholder of a path needs its parameter, and the other way round. A placeholder that no parameter
    /// describes is taken for a text; a parameter that stands nowhere is left out.
    pub(super) fn complete(&mut self, path: &str, parameters: &mut Vec<Parameter>, at: &str) {
        let all = path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name);
        let names: IndexSet<&str> = all.collect();
        let is_in_path = |parameter: &Parameter| parameter.location == Location::Path;
        for name in &names {
            if parameters.iter().any(|parameter| is_in_path(parameter) && parameter.wire == *name) {
                continue;
            }
            let plain = |text: &str| {
                text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
            };
            let free =
                |p: &Parameter| is_in_path(p) && !names.contains(p.wire.as_str()) && plain(&p.wire) == plain(name);
            if let Some(meant) = parameters.iter_mut().find(|parameter| free(parameter)) {
                let message = format!("the path parameter {} is taken for {{{name}}}", meant.wire);
                (*name).clone_into(&mut meant.wire);
                self.note(Code::PlaceholderUndescribed, at, message);
                continue;
            }
            let message = format!("no parameter describes the placeholder {{{name}}}; a text is taken");
            self.note(Code::PlaceholderUndescribed, at, message);
            parameters.push(Parameter {
                wire: (*name).into(),
                location: Location::Path,
                ty: Type::Text,
                required: true,
                style: Style::Simple,
                explode: false,
                reserved: self.settings.slashes.iter().any(|slashes| slashes == name),
                content: None,
                empty: false,
                docs: Vec::new(),
                constraints: Default::default(),
            });
        }
        parameters.retain(|parameter| {
            let stands = !is_in_path(parameter) || names.contains(parameter.wire.as_str());
            if !stands {
                let message =
                    format!("the path parameter {} has no placeholder in {path}; it is left out", parameter.wire);
                self.note(Code::PlaceholderUndescribed, at, message);
            }
            stands
        });
    }

    /// What is all of a query stands alone in it.
    pub(super) fn note_shared_query(&mut self, parameters: &[Parameter], at: &str) {
        let query: Vec<_> = parameters.iter().filter(|parameter| parameter.location == Location::Query).collect();
        if query.len() > 1
            && let Some(whole) = query.iter().find(|parameter| parameter.style == Style::Whole)
        {
            let message =
                format!("`{}` is all of the query, and others stand there, too; they are joined by `&`", whole.wire);
            self.note(Code::Mended, at, message);
        }
    }
}

/// Whether a header can have this name: a token, as RFC 9110 says.
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// The style of a list of a format that only Swagger 2.0 has there.
pub(super) fn delimited(style: Style, format: &str) -> Style {
    match (style, format) {
        (Style::Simple, "ssv") => Style::SpaceDelimited,
        (Style::Simple, "pipes") => Style::PipeDelimited,
        (Style::Simple | Style::Form, "tsv") => Style::TabDelimited,
        _ => style,
    }
}
