//! Modules: the api, its services, their types and resources.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::line;
use super::module::{GENERATED, Module, inline, print};
use super::resource::{self, Place};
use super::{Context, model, operation, print};
use crate::config::{Failure, Pagination, Variables};
use crate::ir::{Location, SchemeKind, Service, TypeId, TypeKind};
use crate::names::Home;
use crate::names::case::{ident, snake, source};
use crate::output::{ApiSummary, Layout, SourceFile};

/// The Cargo feature of a service.
pub(super) fn feature(context: &Context<'_>, service: &Service) -> String {
    let mut parts = vec![snake(&context.api.name).replace('_', "-")];
    parts.extend(service.path.iter().map(|s| snake(s).replace('_', "-")));
    parts.join("-")
}

/// `#[cfg]` for what several services need; nothing where there are no features.
fn service_gate<'a>(context: &Context<'_>, services: impl Iterator<Item = &'a Service>) -> String {
    let features: BTreeSet<String> = services.map(|service| feature(context, service)).collect();
    if context.layout != Layout::Crate || features.is_empty() { String::new() } else { gate(&features) }
}

/// `#[cfg]` for what several features need.
pub(super) fn gate(features: &BTreeSet<String>) -> String {
    let each: Vec<String> = features.iter().map(|f| format!("feature = {}", print::literal(f))).collect();
    match each.as_slice() {
        [one] => format!("#[cfg({one})]\n"),
        all => format!("#[cfg(any({}))]\n", all.join(", ")),
    }
}

/// How many types may stand in one file.
const TYPES: usize = 500;

/// All modules of an api: as files, or one file with all of them.
pub(super) fn files(context: &Context<'_>) -> Vec<SourceFile> {
    let own = if are_one(context) { Vec::new() } else { context.names.at_home(Home::Api) };
    let attributes = attributes(context, &own);
    let mut root = Module { text: api(context), attributes, ..Module::default() };
    for (index, service) in context.api.services.iter().enumerate() {
        let mut module = &mut root;
        for segment in &service.path {
            module = module.children.entry(snake(segment)).or_default();
        }
        module.gate = service_gate(context, std::iter::once(service));
        self::service(context, index, service, module);
    }
    let name = snake(&context.api.name);
    match context.layout {
        Layout::Crate | Layout::Folder => {
            let mut files = Vec::new();
            print(&root, &name, &context.api.title, &mut files);
            if let (Layout::Folder, Some(root)) = (context.layout, files.first_mut()) {
                // A folder, however little is in it.
                root.path = format!("{name}/mod.rs");
            }
            files
        }
        Layout::Module => {
            let text = format!("// {GENERATED}\n\n{}", inline(&root, &name, &context.api.title, ""));
            vec![SourceFile { path: format!("{name}.rs"), text }]
        }
    }
}

/// Whether the api's own module is that of its only service, so that all types stand together in files of their own.
fn are_one(context: &Context<'_>) -> bool {
    context.layout == Layout::Folder && context.api.services.iter().all(|service| service.path.is_empty())
}

/// The types of a service and the functions of its resources.
fn service(context: &Context<'_>, index: usize, service: &Service, module: &mut Module) {
    let mut home = context.names.at_home(Home::Service(index));
    if are_one(context) {
        home.extend(context.names.at_home(Home::Api));
        home.sort_by_key(|id| &context.names.ty(*id).ident);
    }
    let mut path: Vec<String> = vec![snake(&context.api.name)];
    path.extend(service.path.iter().map(|s| snake(s)));
    let shared = shared(context, index);
    if !shared.is_empty() && !service.path.is_empty() {
        module.push(&format!("pub use {}{{{}}};\n", up(service.path.len()), shared.join(", ")));
    }
    if !home.is_empty() {
        module.push("pub use types::*;\n");
        module.children.insert("types".into(), types(context, &home, &shared));
    }
    for (number, resource) in service.resources.iter().enumerate() {
        let segments: Vec<String> = resource.path.iter().map(|s| snake(s)).collect();
        let full: Vec<String> = path.iter().chain(&segments).map(|s| source(s)).collect();
        let full = full.join("::");
        let places: Vec<Place<'_>> = resource
            .operations
            .iter()
            .enumerate()
            .map(|(o, operation)| Place { operation, names: context.names.operation(index, number, o), module: &full })
            .collect();
        let mut target = &mut *module;
        for segment in &segments {
            target = target.children.entry(segment.clone()).or_default();
        }
        let names = resource::types(context, &places);
        if !names.is_empty() && !segments.is_empty() {
            target.push(&format!("use {}{{{}}};\n", up(segments.len()), names.join(", ")));
        }
        // From inside `operations`, the api's module is one further up.
        let api: TokenStream = up(service.path.len() + segments.len() + 1).parse().unwrap_or_default();
        target.push(&resource::functions(context, &places));
        target.push(&operation::operations(context, &places, &api));
    }
}

/// What a module of these types must be allowed.
fn attributes(context: &Context<'_>, types: &[TypeId]) -> String {
    let deprecated = types.iter().any(|id| model::has_deprecated(context.api.def(*id)));
    if deprecated { "#![allow(deprecated)]\n".to_owned() } else { String::new() }
}

fn up(depth: usize) -> String {
    "super::".repeat(depth)
}

/// The module of a service's types.
fn types(context: &Context<'_>, home: &[TypeId], shared: &[String]) -> Module {
    let mut module = Module { attributes: attributes(context, home), private: true, ..Module::default() };
    let used: Vec<String> = used_by(context, home).into_iter().filter(|name| shared.contains(name)).collect();
    if !used.is_empty() {
        module.push(&format!("use super::{{{}}};\n", used.join(", ")));
    }
    if context.layout == Layout::Folder && home.len() > TYPES {
        by_letter(context, home, &mut module);
        return module;
    }
    for id in home {
        model::items(context, *id).iter().for_each(|item| module.push(item));
    }
    module
}

/// Types in modules by the first letters of their names, so that no file grows with the whole api.
fn by_letter(context: &Context<'_>, home: &[TypeId], module: &mut Module) {
    let letter = |id: &TypeId| context.names.ty(*id).ident.chars().next().map(|c| c.to_lowercase().to_string());
    for types in home.chunk_by(|a, b| letter(a) == letter(b)) {
        let Some(name) = types.first().and_then(letter) else { continue };
        let mut part = Module { attributes: attributes(context, types), private: true, ..Module::default() };
        let own: BTreeSet<String> = types.iter().map(|id| context.names.ty(*id).ident.clone()).collect();
        if used_by(context, types).difference(&own).next().is_some() {
            part.push("use super::*;\n");
        }
        for id in types {
            model::items(context, *id).iter().for_each(|item| part.push(item));
        }
        module.push(&format!("pub use {}::*;\n", source(&name)));
        module.children.insert(name, part);
    }
}

/// Types of the api's module that a service uses.
fn shared(context: &Context<'_>, service: usize) -> Vec<String> {
    let mut names: Vec<String> = context
        .names
        .at_home(Home::Api)
        .into_iter()
        .filter(|id| context.api.def(*id).services.contains(&service))
        .map(|id| context.names.ty(id).ident.clone())
        .collect();
    names.sort();
    names
}

/// Names of types that definitions mention.
fn used_by(context: &Context<'_>, home: &[TypeId]) -> BTreeSet<String> {
    let mut used = Vec::new();
    for id in home {
        match &context.api.def(*id).kind {
            TypeKind::Struct { fields, rest, .. } => {
                fields.iter().map(|f| &f.ty).chain(rest).for_each(|ty| resource::collect(ty, &mut used));
            }
            TypeKind::Union { variants, .. } => variants.iter().for_each(|v| resource::collect(&v.ty, &mut used)),
            TypeKind::Shapes { variants } => variants.iter().for_each(|v| resource::collect(&v.ty, &mut used)),
            TypeKind::Views { variants } => variants.iter().for_each(|ty| resource::collect(ty, &mut used)),
            TypeKind::Alias(ty) => resource::collect(ty, &mut used),
            TypeKind::Enum { .. } => {}
        }
    }
    used.into_iter().map(|id| context.names.ty(id).ident.clone()).collect()
}

/// The api's own module: itself as data, and what its services share.
fn api(context: &Context<'_>) -> String {
    let name = snake(&context.api.name);
    let base = context.api.base_url.clone().unwrap_or_default();
    let schemes: Vec<TokenStream> = context
        .api
        .schemes
        .iter()
        .map(|scheme| {
            let own = &scheme.name;
            match &scheme.kind {
                SchemeKind::ApiKey { location, name } => {
                    let location = ident(match location {
                        Location::Query => "Query",
                        Location::Cookie => "Cookie",
                        Location::Header | Location::Path => "Header",
                    });
                    quote!(rt::Scheme::api_key(#own, rt::Location::#location, #name))
                }
                SchemeKind::Http(name) => quote!(rt::Scheme::http(#own, #name)),
                SchemeKind::OAuth2 { token_url, authorization_url, scopes } => {
                    quote!(rt::Scheme::oauth2(#own, #token_url, #authorization_url, &[#(#scopes),*]))
                }
                SchemeKind::OpenIdConnect(url) => quote!(rt::Scheme::openid_connect(#own, #url)),
                SchemeKind::MutualTls => quote!(rt::Scheme::mutual_tls(#own)),
            }
        })
        .collect();
    let schemes = (!schemes.is_empty()).then(|| quote!(.schemes(const { &[#(#schemes),*] })));
    let messages: Vec<TokenStream> = context
        .settings
        .messages
        .iter()
        .map(|m| {
            let (list, text) = (&m.list, &m.text);
            let (kind, field) = (m.kind.clone().unwrap_or_default(), m.field.clone().unwrap_or_default());
            quote!(rt::Messages::new(#list, #text, #kind, #field))
        })
        .collect();
    let messages = (!messages.is_empty()).then(|| quote!(.messages(const { &[#(#messages),*] })));
    let failure = context
        .settings
        .failure
        .as_ref()
        .map(|Failure { code, message }| quote!(.failure(rt::Failure::new(#code, #message))));
    let pagination = context.settings.pagination.as_ref().map(|Pagination { limit, offset, count, size }| {
        quote!(.pagination(rt::Pagination::new(#limit, #offset, #count, #size)))
    });
    let option = |name: &Option<String>| name.as_ref().map_or(quote!(None), |name| quote!(Some(#name)));
    let Variables { base_url, timeout } = &context.settings.variables;
    let variables = (base_url.is_some() || timeout.is_some()).then(|| {
        let (base_url, timeout) = (option(base_url), option(timeout));
        quote!(.variables(rt::Variables::new(#base_url, #timeout)))
    });
    let title = format!(" {}.", line(&context.api.title).trim_end_matches('.'));
    let servers = context.api.servers.iter().map(operation::server);
    let servers = (!context.api.servers.is_empty()).then(|| quote!(.servers(const { &[#(#servers),*] })));
    let xml = super::xml::definitions(&context.api.xml);
    let listed = super::docs::servers(&context.api.servers);
    let item = quote! {
        #[doc = #title]
        #(#[doc = #listed])*
        pub static API: rt::Api = rt::Api::new(#name, #base) #servers #schemes #messages #failure #pagination #variables #xml;
    };
    let mut text = print::items(item);
    if let Some(folder) = &context.settings.companion {
        let path = format!("../../companion/{folder}/mod.rs");
        text.insert_str(0, &format!("#[path = \"{path}\"]\nmod companion;\npub use companion::*;\n\n"));
    }
    for id in context.names.at_home(Home::Api).into_iter().filter(|_| !are_one(context)) {
        let def = context.api.def(id);
        let gate = service_gate(context, def.services.iter().map(|s| &context.api.services[*s]));
        model::items(context, id).iter().for_each(|item| text.push_str(&format!("\n{gate}{item}")));
    }
    text
}

/// The crate's root.
pub(crate) fn root(apis: &[ApiSummary]) -> SourceFile {
    let mut text = String::from(
        "//! Typed clients of the apis whose descriptions are bundled in `specs`.\n//!\n\
         //! Each service at each version is behind a Cargo feature; none is on by default.\n//!\n\
         //! Generated by Specwright from the api's description; changes are lost.\n\n",
    );
    for api in apis {
        let gate = super::schema::api_gate(api);
        text.push_str(&format!("{gate}#[rustfmt::skip]\npub mod {};\n", source(&api.name)));
    }
    text.push_str("#[rustfmt::skip]\npub mod documents;\n#[cfg(feature = \"round-trip\")]\n#[doc(hidden)]\n#[rustfmt::skip]\npub mod round_trip;\n#[rustfmt::skip]\npub mod schema;\n\npub use specwright_runtime as runtime;\n");
    SourceFile { path: "lib.rs".into(), text }
}
