//! Functions: a doorway to each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, constraints, kind, line};
use super::{Context, print, tokens};
use crate::ir::{Location, Operation, Parameter, Payload, Type, TypeId};
use crate::names::OperationNames;
use crate::names::case::{ident, source};
use crate::output::Layout;

/// One operation and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    /// Path of the module below the crate, with `::`.
    pub(super) module: &'a str,
}

/// The functions of a module and their calls.
pub(super) fn functions(context: &Context<'_>, places: &[Place<'_>]) -> String {
    let mut text = String::new();
    for place in places {
        text.push_str(&print::items(function(context, place)));
        text.push('\n');
        if has_options(place.operation) {
            text.push_str(&call(context, place));
            text.push('\n');
        }
    }
    text
}

/// The types that a module's functions name, which must be in scope.
pub(super) fn types(context: &Context<'_>, places: &[Place<'_>]) -> Vec<String> {
    let mut used = Vec::new();
    for Place { operation, .. } in places {
        let body = operation.body.as_ref().and_then(|b| payload_type(&b.payload));
        let answer = operation.answer.payload.as_ref().and_then(payload_type);
        for ty in operation.parameters.iter().map(|p| &p.ty).chain(body).chain(answer) {
            collect(ty, &mut used);
        }
    }
    let mut names: Vec<String> = used.into_iter().map(|id| context.names.ty(id).ident.clone()).collect();
    names.sort();
    names.dedup();
    names
}

pub(crate) fn collect(ty: &Type, used: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id) => used.push(*id),
        Type::Envelope(id, inner) => {
            used.push(*id);
            collect(inner, used);
        }
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => collect(inner, used),
        _ => {}
    }
}

fn payload_type(payload: &Payload) -> Option<&Type> {
    match payload {
        Payload::Json(ty) | Payload::Form(ty) => Some(ty),
        Payload::Text | Payload::Bytes => None,
    }
}

fn positional<'a>(place: &Place<'a>) -> impl Iterator<Item = (&'a Parameter, &'a String)> {
    place.operation.parameters.iter().zip(&place.names.params).filter(|(p, _)| p.required)
}

fn optional<'a>(place: &Place<'a>) -> impl Iterator<Item = (&'a Parameter, &'a String)> {
    place.operation.parameters.iter().zip(&place.names.params).filter(|(p, _)| !p.required)
}

fn has_options(operation: &Operation) -> bool {
    operation.parameters.iter().any(|p| !p.required)
}

fn answer(context: &Context<'_>, operation: &Operation) -> TokenStream {
    match &operation.answer.payload {
        None => quote!(()),
        Some(Payload::Json(ty) | Payload::Form(ty)) => tokens::ty(ty, context.names),
        Some(Payload::Text) => quote!(String),
        Some(Payload::Bytes) => quote!(rt::Bytes),
    }
}

fn function(context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let Place { operation, names, .. } = place;
    let docs = docs(context, place);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let function = ident(&names.function);
    let constant = ident(&names.constant);
    let answer = answer(context, operation);
    let mut arguments = Vec::new();
    let mut set = Vec::new();
    for (parameter, name) in positional(place) {
        let (name, ty, wire) = (ident(name), tokens::ty(&parameter.ty, context.names), &parameter.wire);
        let (plain, copy) = match parameter.ty {
            Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 => (true, true),
            _ => (false, false),
        };
        arguments.push(if plain { quote!(#name: #ty) } else { quote!(#name: impl rt::Arg<#ty>) });
        set.push(if copy {
            quote!(.set(#wire, &#name))
        } else {
            quote!(.set(#wire, &rt::Arg::<#ty>::into_arg(#name)))
        });
    }
    if let Some(body) = &operation.body {
        let name = ident(&names.body);
        let ty = match &body.payload {
            Payload::Json(ty) | Payload::Form(ty) => {
                let ty = tokens::ty(ty, context.names);
                if body.required { quote!(&#ty) } else { quote!(Option<&#ty>) }
            }
            Payload::Text => quote!(impl Into<String>),
            Payload::Bytes => quote!(impl Into<rt::Bytes>),
        };
        arguments.push(quote!(#name: #ty));
        set.push(match &body.payload {
            Payload::Json(_) if body.required => quote!(.json(#name)),
            Payload::Form(_) if body.required => quote!(.form(#name)),
            Payload::Json(_) => quote!(.maybe_json(#name)),
            Payload::Form(_) => quote!(.maybe_form(#name)),
            Payload::Text => quote!(.text(#name)),
            Payload::Bytes => quote!(.bytes(#name)),
        });
    }
    let call = quote!(rt::Call::new(session, &operations::#constant) #(#set)*);
    let (result, body) = if has_options(operation) {
        let result = ident(&names.call);
        (quote!(#result), quote!(#call.into()))
    } else {
        (quote!(rt::Call<#answer>), call)
    };
    quote! {
        #(#[doc = #docs])*
        #deprecated
        pub fn #function(session: &rt::Session, #(#arguments),*) -> #result {
            #body
        }
    }
}

fn docs(context: &Context<'_>, place: &Place<'_>) -> Vec<String> {
    let Place { operation, names, module } = place;
    let mut lines: Vec<String> = Vec::new();
    let summary = if operation.summary.is_empty() { code(&operation.id) + "." } else { line(&operation.summary) };
    lines.push(format!(" {summary}"));
    if !operation.description.is_empty() {
        lines.push(String::new());
        lines.extend(operation.description.iter().map(|l| format!(" {}", line(l))));
    }
    lines.push(String::new());
    lines.push(format!(" {}", code(&format!("{} {}", operation.method, operation.path))));
    let mut listed = Vec::new();
    for (parameter, name) in positional(place) {
        listed.push(format!(" - `{}`: {}", source(name), parameter_docs(parameter)));
    }
    if let Some(body) = &operation.body {
        let always = body.required || matches!(body.payload, Payload::Text | Payload::Bytes);
        let needed = if always { "" } else { ", may be absent" };
        let inside = body.wrapper.as_ref().map(|w| format!(" in place of {} in {}", code(&w.member), code(&w.object)));
        let media_type = code(&body.media_type) + &inside.unwrap_or_default();
        listed.push(format!(" - `{}`: sent as {media_type}{needed}.", source(&names.body)));
    }
    if !listed.is_empty() {
        lines.push(String::new());
        lines.extend(listed);
    }
    let mut said = Vec::new();
    if operation.unverified {
        said.push("Not verified against a server.".into());
    }
    match &operation.answer.payload {
        None => said.push("The answer has no body.".into()),
        Some(_) if operation.answer.media_types.len() > 1 => {
            let others: Vec<String> = operation.answer.media_types[1..].iter().map(|m| code(m)).collect();
            said.push(format!(
                "Answers {}; can also answer {}.",
                code(&operation.answer.media_types[0]),
                others.join(", ")
            ));
        }
        Some(Payload::Bytes) => said.push(format!("Answers {}.", code(&operation.answer.media_types[0]))),
        Some(_) => {}
    }
    if !operation.statuses.is_empty() {
        let others: Vec<String> = operation.statuses.iter().map(|s| code(s)).collect();
        said.push(format!("Other statuses: {}.", others.join(", ")));
    }
    if !operation.permissions.is_empty() {
        let needed: Vec<String> = operation.permissions.iter().map(|p| code(p)).collect();
        said.push(format!("Needs {}.", needed.join(", ")));
    }
    if context.layout == Layout::Crate {
        said.push(format!("[Schema](crate::schema::{}::{}).", module.replace("r#", ""), names.constant));
    }
    if !said.is_empty() {
        lines.push(String::new());
        lines.push(format!(" {}", said.join(" ")));
    }
    lines
}

fn parameter_docs(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let kind = Some(kind(&parameter.ty)).filter(|k| !k.is_empty()).map(|k| format!(", {k}")).unwrap_or_default();
    let words: Vec<String> = parameter.docs.iter().map(|l| line(l)).collect();
    let bounds = constraints(&parameter.constraints, &parameter.ty);
    let mut text = format!("{} in the {place}{kind}. {} {bounds}", code(&parameter.wire), words.join(" "));
    text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text
}

/// The call of an operation with optional parameters.
fn call(context: &Context<'_>, place: &Place<'_>) -> String {
    let Place { operation, names, .. } = place;
    let answer = print::ty(&answer(context, operation));
    let mut text = format!(
        "rt::call! {{\n    /// The call of [`{}()`], with its optional parameters.\n    pub struct {} -> {answer} {{\n",
        source(&names.function),
        names.call
    );
    for (parameter, name) in optional(place) {
        let place = match parameter.location {
            Location::Query => "",
            Location::Header => "In a header. ",
            Location::Cookie => "In a cookie. ",
            Location::Path => "In the path. ",
        };
        let mut lines: Vec<String> = parameter.docs.iter().map(|l| line(l)).collect();
        lines.push(format!("{place}{}", constraints(&parameter.constraints, &parameter.ty)).trim().to_owned());
        lines.retain(|l| !l.is_empty());
        text.push_str(&print::docs(&lines, "///", "        "));
        let ty = print::ty(&tokens::ty(&parameter.ty, context.names));
        text.push_str(&format!("        {}: {ty} => {},\n", source(name), print::literal(&parameter.wire)));
    }
    text + "    }\n}\n"
}
