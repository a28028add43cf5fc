//! Operations as data.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::code;
use super::resource::Place;
use super::{Context, print, xml};
use crate::ir::{Body, Encoding, Location, Operation, Parameter, Server, Style, Variable};
use crate::names::case::{ident, snake};
use crate::output::Layout;

/// The data of a module's operations.
pub(super) fn operations(context: &Context<'_>, places: &[Place<'_>], up: &TokenStream) -> String {
    let inside = places.first().and_then(|place| place.module.rsplit("::").next());
    let allow = if inside == Some("operations") { "#[allow(clippy::module_inception)]\n" } else { "" };
    let mut text = format!(
        "/// The operations of this module, as data.\n{allow}pub mod operations {{\n    use specwright_runtime as rt;\n"
    );
    for place in places {
        text.push_str(&operation(context, place, up));
    }
    let all: Vec<String> = places.iter().map(|place| format!("&{}", place.names.constant)).collect();
    text.push_str("\n    /// All of them.\n");
    text.push_str(&print::list("    ", "pub static ALL: &[&rt::Operation] = &[", &all, "];"));
    text + "}\n"
}

fn operation(context: &Context<'_>, place: &Place<'_>, up: &TokenStream) -> String {
    let Place { operation, names, module } = place;
    let name = format!("{}.{}", module.replace("::", ".").replace("r#", ""), names.function);
    let (constant, path) = (&names.constant, context.api.path(operation));
    let new = format!(
        "rt::Operation::new({}, rt::Method::{}, {})",
        print::literal(&name),
        operation.method,
        print::literal(path)
    );
    let what = code(&format!("{} {}", operation.method, operation.path));
    let mut text = format!(
        "\n    /// {what}: [`{}()`](super::{}).\n    pub static {constant}: rt::Operation =\n        {new}\n",
        names.function, names.function
    );
    let api = ("api", vec![quote!(&#up API)], false);
    for (method, values, is_list) in iter::once(api).chain(more(context, operation)) {
        let values: Vec<String> = values.iter().map(print::expression).collect();
        let (before, after) = if is_list { ("const { &[", "] })") } else { ("", ")") };
        text.push_str(&print::list("            ", &format!(".{method}({before}"), &values, after));
    }
    text.insert(text.trim_end().len(), ';');
    text
}

/// What there is to say of an operation beyond method and path: methods, and what they are given, one by one or as a
/// list.
fn more(context: &Context<'_>, operation: &Operation) -> Vec<(&'static str, Vec<TokenStream>, bool)> {
    let one = |method, value| (method, vec![value], false);
    let flag = |method| (method, Vec::new(), false);
    let mut more = Vec::new();
    if !operation.parameters.is_empty() {
        more.push(("params", operation.parameters.iter().map(param).collect(), true));
    }
    more.extend(operation.body.as_ref().map(|described| one("body", body(described))));
    let answer = &operation.answer;
    if !answer.media_types.is_empty() {
        let media = &answer.media_types;
        more.push(one("answers", quote!(&[#(#media),*])));
    }
    if let Some(document) = &answer.xml {
        let document = xml::member(document);
        more.push(one("xml", quote!(const { &#document })));
    }
    more.extend(answer.whole_events.then(|| flag("whole_events")));
    more.extend(answer.redirects.then(|| flag("redirects")));
    if !operation.servers.is_empty() {
        more.push(("servers", operation.servers.iter().map(server).collect(), true));
    }
    if !operation.security.is_empty() {
        let alternatives = operation.security.iter().map(|all| quote!(&[#(#all),*]));
        more.push(one("security", quote!(&[#(#alternatives),*])));
    } else if context.layout != Layout::Crate && !context.api.schemes.is_empty() {
        // Without a document, silence would mean that nothing is known of it.
        more.push(one("security", quote!(&[&[]])));
    }
    if !operation.permissions.is_empty() {
        let permissions = &operation.permissions;
        more.push(one("permissions", quote!(&[#(#permissions),*])));
    }
    more.extend(operation.reads.then(|| flag("reads")));
    more.extend(operation.deprecated.then(|| flag("deprecated")));
    if let (Layout::Crate, Some((document, _))) = (context.layout, context.origin(&operation.origin)) {
        let (api, document) = (ident(&snake(&context.api.name)), ident(&document.constant));
        more.push(one("document", quote!(&crate::documents::#api::#document)));
    }
    more
}

fn body(body: &Body) -> TokenStream {
    let media = &body.media_type;
    let required = body.required.then(|| quote!(.required()));
    let others: Vec<&String> = body.others.iter().map(|other| &other.media_type).collect();
    let others = (!others.is_empty()).then(|| quote!(.others(&[#(#others),*])));
    let encoding: Vec<TokenStream> = body.encoding.iter().map(encoding).collect();
    let encoding = (!encoding.is_empty()).then(|| quote!(.encoding(const { &[#(#encoding),*] })));
    let wrapped = body.wrapper.as_ref().map(|wrapper| {
        let (object, member) = (print::raw(&wrapper.object), &wrapper.member);
        quote!(.wrapped(#object, #member))
    });
    let xml = body.xml.as_ref().map(xml::member).map(|document| quote!(.xml(const { &#document })));
    quote!(rt::Body::new(#media) #required #others #encoding #xml #wrapped)
}

fn param(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let (base, natural) = match parameter.location {
        Location::Path => (quote!(rt::Param::path(#wire)), (Style::Simple, false)),
        Location::Query => (quote!(rt::Param::query(#wire)), (Style::Form, true)),
        Location::Header => (quote!(rt::Param::header(#wire)), (Style::Simple, false)),
        Location::Cookie => (quote!(rt::Param::cookie(#wire)), (Style::Form, true)),
    };
    let required = (parameter.required && parameter.location != Location::Path).then(|| quote!(.required()));
    let reserved = parameter.reserved.then(|| quote!(.reserved()));
    let content = parameter.content.as_ref().map(|media| quote!(.content(#media)));
    let empty = parameter.empty.then(|| quote!(.empty()));
    let own = (content.is_none() || parameter.style == Style::Whole) && natural != (parameter.style, parameter.explode);
    let style = own.then(|| style(parameter.style, parameter.explode));
    quote!(#base #required #reserved #content #empty #style)
}

fn style(style: Style, explode: bool) -> TokenStream {
    let style = ident(&format!("{style:?}"));
    quote!(.style(rt::Style::#style, #explode))
}

fn encoding(encoding: &Encoding) -> TokenStream {
    let name = &encoding.name;
    let media_type = encoding.media_type.as_ref().map(|media| quote!(.media_type(#media)));
    let style = encoding.style.map(|(style, explode)| self::style(style, explode));
    let reserved = encoding.reserved.then(|| quote!(.reserved()));
    quote!(rt::Encoding::new(#name) #media_type #style #reserved)
}

/// A server as data.
pub(super) fn server(server: &Server) -> TokenStream {
    let url = &server.url;
    let variables = server.variables.iter().map(|Variable { name, default, values }| {
        let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
        quote!(rt::Variable::new(#name, #default) #values)
    });
    let variables = (!server.variables.is_empty()).then(|| quote!(.variables(const { &[#(#variables),*] })));
    quote!(rt::Server::new(#url) #variables)
}
