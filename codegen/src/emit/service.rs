//! Modules: the api, its services, their types and resources.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::resource::{self, Place};
use super::{Context, SourceFile, model, print};
use crate::generator::ApiSummary;
use crate::ir::{Location, SchemeKind, Service, TypeId, TypeKind};
use crate::names::Home;
use crate::names::case::{ident, pascal, snake, source};

/// The Cargo feature of a service.
pub(super) fn feature(context: &Context<'_>, service: &Service) -> String {
    let mut parts = vec![context.api.name.replace('_', "-")];
    parts.extend(service.path.iter().map(|s| snake(s).replace('_', "-")));
    parts.join("-")
}

/// `#[cfg]` for what several features need.
pub(super) fn gate(features: &BTreeSet<String>) -> String {
    let each: Vec<String> = features.iter().map(|f| format!("feature = {}", print::literal(f))).collect();
    match each.as_slice() {
        [one] => format!("#[cfg({one})]\n"),
        all => format!("#[cfg(any({}))]\n", all.join(", ")),
    }
}

fn header(docs: &str) -> String {
    format!("//! {docs}\n//!\n//! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n")
}

const RUNTIME: &str = "use specwright_runtime as rt;\n";

/// A module of the tree that is being printed.
#[derive(Default)]
struct Module {
    gate: String,
    children: BTreeMap<String, Module>,
    text: String,
}

/// All files of an api's modules.
pub(super) fn files(context: &Context<'_>) -> Vec<SourceFile> {
    let mut root = Module { text: api(context), ..Module::default() };
    for (index, service) in context.api.services.iter().enumerate() {
        let gate = gate(&BTreeSet::from([feature(context, service)]));
        let mut module = &mut root;
        for segment in &service.path {
            module = module.children.entry(snake(segment)).or_default();
        }
        module.gate = gate;
        self::service(context, index, service, module);
    }
    let mut files = Vec::new();
    let name = snake(&context.api.name);
    print(&root, &name, &context.api.title, &mut files);
    files
}

/// The types of a service and the functions of its resources.
fn service(context: &Context<'_>, index: usize, service: &Service, module: &mut Module) {
    let home = context.names.at_home(Home::Service(index));
    let mut path: Vec<String> = vec![snake(&context.api.name)];
    path.extend(service.path.iter().map(|s| snake(s)));
    let up = |depth: usize| "super::".repeat(depth);
    let shared = shared(context, index);
    let mut text = String::new();
    if !shared.is_empty() {
        text.push_str(&format!("pub use {}{{{}}};\n", up(service.path.len()), shared.join(", ")));
    }
    if !home.is_empty() {
        let types: Vec<String> = home.iter().map(|id| model::definition(context, *id)).collect();
        let mut used: Vec<String> = used_by(context, &home).into_iter().filter(|n| shared.contains(n)).collect();
        used.sort();
        let deprecated = home.iter().any(|id| model::has_deprecated(context.api.def(*id)));
        let mut body = String::from(if deprecated { "#![allow(deprecated)]\n\n" } else { "" }) + RUNTIME;
        if !used.is_empty() {
            body.push_str(&format!("\nuse super::{{{}}};\n", used.join(", ")));
        }
        body.push('\n');
        body.push_str(&types.join("\n"));
        body.push_str(&model::object_params(context, &home));
        module.children.insert("types".into(), Module { text: body, ..Module::default() });
        text.push_str("pub use types::*;\n");
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
        let depth = service.path.len() + segments.len();
        // From inside `operations`, the api's module is one further up.
        let api: TokenStream = up(depth + 1).parse().unwrap_or_default();
        let mut body = String::from(RUNTIME);
        let names = resource::types(context, &places);
        if !names.is_empty() && !segments.is_empty() {
            body.push_str(&format!("\nuse {}{{{}}};\n", up(segments.len()), names.join(", ")));
        }
        body.push('\n');
        body.push_str(&resource::functions(context, &places));
        body.push_str(&resource::operations(context, &places, &api));
        let mut target = &mut *module;
        for segment in &segments {
            target = target.children.entry(segment.clone()).or_default();
        }
        target.text = body;
    }
    module.text = format!("{}{}", text, module.text);
    if module.text.contains(RUNTIME) && !module.text.starts_with(RUNTIME) {
        module.text = format!("{RUNTIME}\n{}", module.text.replacen(RUNTIME, "", 1));
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
                SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => quote!(rt::Scheme::other(#own)),
            }
        })
        .collect();
    let schemes = (!schemes.is_empty()).then(|| quote!(.schemes(const { &[#(#schemes),*] })));
    let messages = context.messages.as_ref().map(|m| {
        let (list, text) = (&m.list, &m.text);
        let (kind, field) = (m.kind.clone().unwrap_or_default(), m.field.clone().unwrap_or_default());
        quote!(.messages(rt::Messages::new(#list, #text, #kind, #field)))
    });
    let title = format!(" {}.", context.api.title);
    let item = quote! {
        #[doc = #title]
        pub static API: rt::Api = rt::Api::new(#name, #base) #schemes #messages;
    };
    let mut text = format!("{RUNTIME}\n{}", print::items(item));
    for id in context.names.at_home(Home::Api) {
        let def = context.api.def(id);
        let features: BTreeSet<String> =
            def.services.iter().map(|s| feature(context, &context.api.services[*s])).collect();
        let gate = if features.is_empty() { String::new() } else { gate(&features) };
        let definition = model::definition(context, id);
        text.push('\n');
        // An envelope has methods in a second item, which needs the gate too.
        let parts: Vec<String> = definition.split("\nimpl<").map(str::to_owned).collect();
        text.push_str(&format!("{gate}{}", parts[0]));
        for part in &parts[1..] {
            text.push_str(&format!("\n{gate}impl<{part}"));
        }
    }
    text.push_str(&model::object_params(context, &context.names.at_home(Home::Api)));
    text
}

/// Writes a module and its children as files.
fn print(module: &Module, path: &str, docs: &str, files: &mut Vec<SourceFile>) {
    let mut text = header(docs);
    for (name, child) in &module.children {
        text.push_str(&child.gate);
        let visible = if name == "types" { "" } else { "pub " };
        text.push_str(&format!("{visible}mod {};\n", source(name)));
    }
    if !module.children.is_empty() && !module.text.is_empty() {
        text.push('\n');
    }
    text.push_str(&module.text);
    let file = if module.children.is_empty() { format!("{path}.rs") } else { format!("{path}/mod.rs") };
    files.push(SourceFile { path: file, text: text.trim_end().to_owned() + "\n" });
    for (name, child) in &module.children {
        let docs = if name == "types" { "Types.".to_owned() } else { format!("{}.", pascal(name)) };
        print(child, &format!("{path}/{name}"), &docs, files);
    }
}

/// The crate's root.
pub(crate) fn root(apis: &[ApiSummary]) -> SourceFile {
    let mut text = String::from(
        "//! Typed clients of the apis whose descriptions are bundled in `specs`.\n//!\n\
         //! Each service at each version is behind a Cargo feature; none is on by default.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n",
    );
    for api in apis {
        let gate = super::schema::api_gate(api);
        text.push_str(&format!("{gate}#[rustfmt::skip]\npub mod {};\n", source(&api.name)));
    }
    text.push_str("#[rustfmt::skip]\npub mod documents;\n#[cfg(feature = \"round-trip\")]\n#[doc(hidden)]\n#[rustfmt::skip]\npub mod round_trip;\n#[rustfmt::skip]\npub mod schema;\n\npub use specwright_runtime as runtime;\n");
    SourceFile { path: "lib.rs".into(), text }
}
