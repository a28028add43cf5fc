//! Operations and apis of a catalogue as the runtime has them. A few texts live as long as the program.

use specwright_codegen::{ApiEntry, EncodingEntry, Member, OperationEntry, SchemeEntry, ServerEntry};
use specwright_runtime::{
    Api, Body, Encoding, Location, Method, Operation, Param, Scheme, Server, Style, Url, Variable, Wrapper,
};

use super::send::Order;

/// Where an api is whose description does not say so; nothing is ever sent there.
pub(super) const NOWHERE: &str = "http://nowhere.invalid";

/// An api.
pub(super) fn api(entry: &ApiEntry, order: &Order) -> Result<&'static Api, String> {
    let mut api = Api::new("", NOWHERE);
    api.name = entry.name.clone().into();
    if is_absolute(&entry.base_url) {
        api.base_url = entry.base_url.clone().into();
    }
    api.servers = entry.servers.iter().map(server).collect();
    api.schemes = entry.schemes.iter().map(scheme).collect();
    for (name, _) in &order.auth {
        if !entry.schemes.iter().any(|scheme| scheme.name == *name) {
            let names: Vec<&str> = entry.schemes.iter().map(|scheme| scheme.name.as_str()).collect();
            let hint = if names.is_empty() { "it has none".into() } else { format!("it has {}", names.join(", ")) };
            return Err(format!("--auth: the description has no security scheme {name}; {hint}"));
        }
    }
    Ok(Box::leak(Box::new(api)))
}

fn scheme(entry: &SchemeEntry) -> Scheme {
    let name = leak(&entry.name);
    match entry.kind.as_str() {
        "apiKey" => Scheme::api_key(name, location(&entry.location), leak(&entry.wire)),
        "oauth2" => Scheme::oauth2(name, "", "", &[]),
        "openIdConnect" => Scheme::openid_connect(name, ""),
        "mutualTLS" => Scheme::mutual_tls(name),
        http => Scheme::http(name, leak(http)),
    }
}

/// Whether a URL says all of where something is.
pub(super) fn is_absolute(url: &str) -> bool {
    Url::parse(url).is_ok()
}

fn server(entry: &ServerEntry) -> Server {
    let mut server = Server::new(leak(&entry.url));
    let variables = entry.variables.iter().map(|variable| {
        let values: Vec<&'static str> = variable.values.iter().map(|value| leak(value)).collect();
        Variable::new(leak(&variable.name), leak(&variable.default)).values(values.leak())
    });
    server.variables = variables.collect();
    server
}

/// An operation.
pub(super) fn operation(entry: &OperationEntry, order: &Order) -> Operation {
    let method = Method::from_bytes(entry.method.as_bytes()).unwrap_or_default();
    let mut operation = Operation::new("", method, "");
    operation.name = entry.id.clone().into();
    operation.path = entry.path.clone().into();
    operation.params = entry.parameters.iter().map(param).collect();
    operation.body = entry.body.as_ref().map(|(media_type, body)| {
        let mut made = Body::new(leak(media_type));
        made.required = body.required;
        made.others = entry.others.iter().map(|(media_type, _)| leak(media_type)).collect();
        made.encoding = entry.encoding.iter().map(encoding).collect();
        made.wrapper = entry.wrapper.as_ref().and_then(|object| wrapper(object, &body.wire));
        made
    });
    operation.answers = entry.answers.iter().map(|media_type| leak(media_type)).collect();
    operation.redirects = entry.redirects;
    operation.servers = entry.servers.iter().map(server).collect();
    if !order.no_auth {
        operation.security =
            entry.security.iter().map(|all| all.iter().map(|name| leak(name)).collect()).map(leak_all).collect();
    }
    operation.reads = entry.reads;
    operation
}

fn wrapper(object: &str, member: &str) -> Option<Wrapper> {
    Body::new("").wrapped(leak(object), leak(member)).wrapper
}

fn encoding(entry: &EncodingEntry) -> Encoding {
    let mut encoding = Encoding::new(leak(&entry.name));
    encoding.media_type = entry.media_type.clone().map(Into::into);
    encoding.style = entry.style.as_ref().map(|(style, explode)| (self::style(style), *explode));
    encoding.reserved = entry.reserved;
    encoding
}

fn param(entry: &Member) -> Param {
    let name = leak(&entry.wire);
    let mut param = match location(&entry.location) {
        Location::Path => Param::path(name),
        Location::Query => Param::query(name),
        Location::Header => Param::header(name),
        Location::Cookie => Param::cookie(name),
    };
    param.required = entry.required;
    param.reserved = entry.reserved;
    param.content = entry.content.clone().map(Into::into);
    param.empty = entry.empty;
    if let Some((style, explode)) = &entry.style {
        param = param.style(self::style(style), *explode);
    }
    param
}

/// A place by its name in descriptions.
pub(super) fn location(name: &str) -> Location {
    match name {
        "path" => Location::Path,
        "query" => Location::Query,
        "cookie" => Location::Cookie,
        _ => Location::Header,
    }
}

fn style(name: &str) -> Style {
    match name {
        "matrix" => Style::Matrix,
        "label" => Style::Label,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "tabDelimited" => Style::TabDelimited,
        "deepObject" => Style::DeepObject,
        "whole" => Style::Whole,
        _ => Style::Simple,
    }
}

fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn leak_all(texts: Vec<&'static str>) -> &'static [&'static str] {
    texts.leak()
}
