//! Operations as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::resource::Place;
use super::{Context, print};
use crate::ir::{Location, Parameter, Style};
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
    let docs =
        format!(" `{} {}`: [`{}()`](super::{}).", operation.method, operation.path, names.function, names.function);
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
        let wrapped = body.wrapper.as_ref().map(|wrapper| {
            let (object, member) = (print::raw(&wrapper.object), &wrapper.member);
            quote!(.wrapped(#object, #member))
        });
        more.push(quote!(.body(rt::Body::new(#media) #required #wrapped)));
    }
    if !operation.answer.media_types.is_empty() {
        let media = &operation.answer.media_types;
        more.push(quote!(.answers(&[#(#media),*])));
    }
    if !operation.security.is_empty() {
        let alternatives = operation.security.iter().map(|all| quote!(&[#(#all),*]));
        more.push(quote!(.security(&[#(#alternatives),*])));
    } else if context.layout == Layout::Module && !context.api.schemes.is_empty() {
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
    let style = (natural != (parameter.style, parameter.explode)).then(|| {
        let (style, explode) = (ident(&format!("{:?}", parameter.style)), parameter.explode);
        quote!(.style(rt::Style::#style, #explode))
    });
    quote!(#base #required #reserved #style)
}
