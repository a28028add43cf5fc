//! Operations as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::code;
use super::resource::Place;
use super::{Context, print, xml};
use crate::ir::{Encoding, Location, Parameter, Server, Style, Variable};
use crate::names::case::{ident, snake};
use crate::output::Layout;

/// The data of a module's operations.
pub(super) fn operations(context: &Context<'_>, places: &[Place<'_>], up: &TokenStream) -> String {
    let statics: Vec<TokenStream> = places.iter().map(|place| operation(context, place, up)).collect();
    let all: Vec<_> = places.iter().map(|place| ident(&place.names.constant)).collect();
    let inside = places.first().and_then(|place| place.module.rsplit("::").next());
    let allow = (inside == Some("operations")).then(|| quote!(#[allow(clippy::module_inception)]));
    let module = quote! {
        /// The operations of this module, as data.
        #allow
        pub mod operations {
            use specwright_runtime as rt;

            #(#statics)*

            /// All of them.
            pub static ALL: &[&rt::Operation] = &[#(&#all),*];
        }
    };
    print::items(module)
}

fn operation(context: &Context<'_>, place: &Place<'_>, up: &TokenStream) -> TokenStream {
    let Place { operation, names, module } = place;
    let name = format!("{}.{}", module.replace("::", ".").replace("r#", ""), names.function);
    let what = code(&format!("{} {}", operation.method, operation.path));
    let docs = format!(" {what}: [`{}()`](super::{}).", names.function, names.function);
    let constant = ident(&names.constant);
    let method = ident(&operation.method);
    let path = context.api.path(operation);
    let mut more = Vec::new();
    if !operation.parameters.is_empty() {
        let params: Vec<TokenStream> = operation.parameters.iter().map(param).collect();
        more.push(quote!(.params(const { &[#(#params),*] })));
    }
    if let Some(body) = &operation.body {
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
        more.push(quote!(.body(rt::Body::new(#media) #required #others #encoding #xml #wrapped)));
    }
    if !operation.answer.media_types.is_empty() {
        let media = &operation.answer.media_types;
        more.push(quote!(.answers(&[#(#media),*])));
    }
    if let Some(document) = &operation.answer.xml {
        let document = xml::member(document);
        more.push(quote!(.xml(const { &#document })));
    }
    if operation.answer.whole_events {
        more.push(quote!(.whole_events()));
    }
    if operation.answer.redirects {
        more.push(quote!(.redirects()));
    }
    if !operation.servers.is_empty() {
        let servers = operation.servers.iter().map(server);
        more.push(quote!(.servers(const { &[#(#servers),*] })));
    }
    if !operation.security.is_empty() {
        let alternatives = operation.security.iter().map(|all| quote!(&[#(#all),*]));
        more.push(quote!(.security(&[#(#alternatives),*])));
    } else if context.layout != Layout::Crate && !context.api.schemes.is_empty() {
        // Without a document, silence would mean that nothing is known of it.
        more.push(quote!(.security(&[&[]])));
    }
    if !operation.permissions.is_empty() {
        let permissions = &operation.permissions;
        more.push(quote!(.permissions(&[#(#permissions),*])));
    }
    if operation.reads {
        more.push(quote!(.reads()));
    }
    if operation.deprecated {
        more.push(quote!(.deprecated()));
    }
    if let (Layout::Crate, Some((document, _))) = (context.layout, context.origin(&operation.origin)) {
        let (api, document) = (ident(&snake(&context.api.name)), ident(&document.constant));
        more.push(quote!(.document(&crate::documents::#api::#document)));
    }
    quote! {
        #[doc = #docs]
        pub static #constant: rt::Operation = rt::Operation::new(#name, rt::Method::#method, #path).api(&#up API) #(#more)*;
    }
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
