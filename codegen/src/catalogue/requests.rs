//! IR to what requests are made of.

use super::{ApiEntry, EncodingEntry, SchemeEntry, ServerEntry, VariableEntry};
use crate::ir::{Api, Encoding, Location, Parameter, Scheme, SchemeKind, Server, Style};
use crate::names::case::snake;

/// The api.
pub(super) fn api(api: &Api) -> ApiEntry {
    ApiEntry {
        name: snake(&api.name),
        title: api.title.clone(),
        base_url: api.base_url.clone().unwrap_or_default(),
        servers: servers(&api.servers),
        schemes: api.schemes.iter().map(scheme).collect(),
    }
}

fn scheme(scheme: &Scheme) -> SchemeEntry {
    let mut entry = SchemeEntry { name: scheme.name.clone(), ..SchemeEntry::default() };
    match &scheme.kind {
        SchemeKind::ApiKey { location, name } => {
            entry.kind = "apiKey".into();
            entry.location = self::location(*location).into();
            entry.wire = name.clone();
        }
        SchemeKind::Http(name) => entry.kind = name.clone(),
        SchemeKind::OAuth2 { .. } => entry.kind = "oauth2".into(),
        SchemeKind::OpenIdConnect(_) => entry.kind = "openIdConnect".into(),
        SchemeKind::MutualTls => entry.kind = "mutualTLS".into(),
    }
    entry
}

/// Servers.
pub(super) fn servers(servers: &[Server]) -> Vec<ServerEntry> {
    let entry = |server: &Server| {
        let variables = server.variables.iter().map(|variable| VariableEntry {
            name: variable.name.clone(),
            default: variable.default.clone(),
            values: variable.values.clone(),
        });
        ServerEntry { url: server.url.clone(), variables: variables.collect() }
    };
    servers.iter().map(entry).collect()
}

/// How a member of a form is written.
pub(super) fn encoding(encoding: &Encoding) -> EncodingEntry {
    EncodingEntry {
        name: encoding.name.clone(),
        media_type: encoding.media_type.clone(),
        style: encoding.style.map(|(style, explode)| (self::style(style).to_owned(), explode)),
        reserved: encoding.reserved,
    }
}

/// How a parameter is written, unless that is the usual of its place.
pub(super) fn parameter_style(parameter: &Parameter) -> Option<(String, bool)> {
    let usual = match parameter.location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
    };
    let own = (parameter.style, parameter.explode);
    (usual != own).then(|| (style(own.0).to_owned(), own.1))
}

/// A place, as descriptions name it.
pub(super) fn location(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

/// A style, as descriptions name it.
fn style(style: Style) -> &'static str {
    match style {
        Style::Simple => "simple",
        Style::Matrix => "matrix",
        Style::Label => "label",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::TabDelimited => "tabDelimited",
        Style::DeepObject => "deepObject",
        Style::Whole => "whole",
    }
}
