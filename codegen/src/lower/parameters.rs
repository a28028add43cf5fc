//! Parameters: where they go and how they are written.

use openapiv3::{ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};

use super::view::View;
use super::{Lower, lines};
use crate::diagnostic::{Code, Result};
use crate::document::push;
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
        let (location, style, reserved) = match parameter {
            openapiv3::Parameter::Query { style, allow_reserved, .. } => {
                let style = match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                    QueryStyle::PipeDelimited => Style::PipeDelimited,
                    QueryStyle::DeepObject => Style::DeepObject,
                };
                (Location::Query, style, *allow_reserved)
            }
            openapiv3::Parameter::Header { .. } => (Location::Header, Style::Simple, false),
            openapiv3::Parameter::Cookie { .. } => (Location::Cookie, Style::Form, false),
            openapiv3::Parameter::Path { style, .. } => {
                let style = match style {
                    PathStyle::Simple => Style::Simple,
                    PathStyle::Label => Style::Label,
                    PathStyle::Matrix => Style::Matrix,
                };
                (Location::Path, style, self.settings.slashes.contains(&data.name))
            }
        };
        if location == Location::Header && RESERVED_HEADERS.contains(&data.name.to_lowercase().as_str()) {
            let message = format!("the header {} is set through the call, not by a parameter", data.name);
            self.note(Code::KeywordIgnored, at, message);
            return Ok(None);
        }
        let source = Inline::Part(key.into(), data.name.clone());
        let (ty, constraints) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = push(at, "schema");
                // Null is what an absent parameter means.
                let ty = self.schema(schema, &at, &source)?.present();
                let constraints = match schema {
                    ReferenceOr::Item(schema) => View::new(schema).constraints,
                    ReferenceOr::Reference { .. } => Default::default(),
                };
                self.check_default(&ty, &constraints.default, &at);
                (ty, constraints)
            }
            ParameterSchemaOrContent::Content(content) => {
                let media = content.keys().next().map(String::as_str).unwrap_or_default();
                self.note(
                    Code::AnyValue,
                    at,
                    format!("a parameter that holds {media}, which the caller writes as text"),
                );
                (Type::Text, Constraints { format: Some(media.into()), ..Default::default() })
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
            docs,
            constraints,
        }))
    }

    /// Each placeholder of a path needs its parameter, and the other way round. A placeholder that no parameter
    /// describes is taken for a text.
    pub(super) fn complete(&mut self, path: &str, parameters: &mut Vec<Parameter>, at: &str) -> Result<()> {
        let names: Vec<&str> =
            path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(n, _)| n).collect();
        let given = |parameters: &[Parameter], name: &str| {
            parameters.iter().any(|p| p.location == Location::Path && p.wire == name)
        };
        for name in &names {
            if !given(parameters, name) {
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
                    docs: Vec::new(),
                    constraints: Default::default(),
                });
            }
        }
        if let Some(extra) =
            parameters.iter().find(|p| p.location == Location::Path && !names.contains(&p.wire.as_str()))
        {
            let message = format!("the path parameter {} has no placeholder in {path}", extra.wire);
            return Err(self.error(at, message).help("add the placeholder, or move the parameter to the query"));
        }
        Ok(())
    }
}
