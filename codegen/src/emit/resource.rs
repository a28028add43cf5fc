//! Functions: a doorway to each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::function_docs::docs;
use super::{Context, call, print, statuses, tokens};
use crate::ir::{Alternative, Body, Operation, Parameter, Payload, Type, TypeId};
use crate::names::OperationNames;
use crate::names::case::ident;

/// One operation and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    /// Path of the module below the crate, with `::`.
    pub(super) module: &'a str,
}

impl<'a> Place<'a> {
    /// The parameters that are arguments.
    pub(super) fn positional(&self) -> impl Iterator<Item = (&'a Parameter, &'a String)> + use<'a> {
        self.operation.parameters.iter().zip(&self.names.params).filter(|(p, _)| p.required)
    }

    /// The parameters that are setters.
    pub(super) fn optional(&self) -> impl Iterator<Item = (&'a Parameter, &'a String)> + use<'a> {
        self.operation.parameters.iter().zip(&self.names.params).filter(|(p, _)| !p.required)
    }
}

/// The functions of a module, their calls, and their answers that differ by status.
pub(super) fn functions(context: &Context<'_>, places: &[Place<'_>]) -> String {
    let mut text = String::new();
    for (index, place) in places.iter().enumerate() {
        let Place { operation, names, .. } = place;
        let payload = operation.body.as_ref().map(|body| &body.payload);
        let mut items = vec![print::items(function(context, place, &names.function, payload, None))];
        for (other, name) in operation.body.iter().flat_map(|body| &body.others).zip(&names.alternatives) {
            if let Some(payload) = &other.payload {
                items.push(print::items(function(context, place, name, Some(payload), Some(other))));
            }
        }
        if operation.has_call() {
            items.push(call::call(context, place));
        }
        items.extend(statuses::answer(context, place));
        items.extend(statuses::error(context, place, &places[..index]));
        text.push_str(&items.join("\n"));
        text.push('\n');
    }
    text
}

/// The types that a module's functions name, which must be in scope.
pub(super) fn types(context: &Context<'_>, places: &[Place<'_>]) -> Vec<String> {
    let mut used = Vec::new();
    for Place { operation, .. } in places {
        let answer = &operation.answer;
        let result = answer.payload.iter().filter(|_| answer.cases.is_empty()).chain(&answer.streams);
        let errors = operation.errors.iter().filter(|_| operation.has_error_cases());
        let cases = answer.cases.iter().chain(errors).filter_map(|case| case.payload.as_ref());
        let received = result.chain(cases).filter_map(Payload::ty);
        operation.sent().chain(received).for_each(|ty| collect(ty, &mut used));
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
        Type::Tuple(items) => items.iter().for_each(|item| collect(item, used)),
        _ => {}
    }
}

/// The type of a payload that was received.
pub(super) fn received(context: &Context<'_>, payload: &Payload) -> TokenStream {
    let ty = |ty| tokens::ty(ty, context.names);
    match payload {
        Payload::Json(inner) | Payload::Form(inner) => ty(inner),
        Payload::Text => quote!(String),
        Payload::Bytes => quote!(rt::Bytes),
        Payload::Events(item) => {
            let item = ty(item);
            quote!(rt::Events<#item>)
        }
        Payload::Lines(item) => {
            let item = ty(item);
            quote!(rt::Lines<#item>)
        }
    }
}

/// The type that a call is answered by.
pub(super) fn answer(context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let answer = &place.operation.answer;
    if !answer.cases.is_empty() {
        let name = ident(&place.names.answer.0);
        return quote!(#name);
    }
    let Some(payload) = &answer.payload else { return quote!(()) };
    let ty = received(context, payload);
    match payload {
        Payload::Events(_) | Payload::Lines(_) | Payload::Json(Type::Nullable(_)) => ty,
        _ if answer.optional => quote!(Option<#ty>),
        _ => ty,
    }
}

/// The type that a call is answered by, as it stands in source.
pub(crate) fn answer_text(context: &Context<'_>, operation: &Operation, names: &OperationNames) -> String {
    print::ty(&answer(context, &Place { operation, names, module: "" }))
}

/// The argument for a body, and the method of the call that takes it.
fn body(context: &Context<'_>, body: &Body, payload: &Payload) -> (TokenStream, TokenStream) {
    let (ty, method) = match payload {
        Payload::Json(ty) | Payload::Form(ty) => {
            let ty = tokens::ty(ty, context.names);
            let ty = if body.required { quote!(&#ty) } else { quote!(Option<&#ty>) };
            (ty, if matches!(payload, Payload::Form(_)) { "form" } else { "json" })
        }
        Payload::Bytes if body.required => (quote!(impl Into<rt::RequestBody>), "bytes"),
        Payload::Bytes => (quote!(Option<rt::RequestBody>), "bytes"),
        _ if body.required => (quote!(impl Into<String>), "text"),
        _ => (quote!(Option<&str>), "text"),
    };
    let method = ident(&if body.required { method.to_owned() } else { format!("maybe_{method}") });
    (ty, quote!(#method))
}

/// A function of an operation: with the body that it usually has, or another.
fn function(
    context: &Context<'_>,
    place: &Place<'_>,
    name: &str,
    payload: Option<&Payload>,
    other: Option<&Alternative>,
) -> TokenStream {
    let Place { operation, names, .. } = place;
    let docs = docs(context, place, payload, other);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let function = ident(name);
    let constant = ident(&names.constant);
    let answer = answer(context, place);
    let mut arguments = Vec::new();
    let mut set = Vec::new();
    for (parameter, name) in place.positional() {
        let (name, ty, wire) = (ident(name), tokens::ty(&parameter.ty, context.names), &parameter.wire);
        let is_plain = matches!(parameter.ty, Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64);
        arguments.push(if is_plain { quote!(#name: #ty) } else { quote!(#name: impl rt::Arg<#ty>) });
        let value = if is_plain { quote!(&#name) } else { quote!(&rt::Arg::<#ty>::into_arg(#name)) };
        set.push(if operation.has_twice(wire) {
            let location = ident(&format!("{:?}", parameter.location));
            quote!(.set_in(rt::Location::#location, #wire, #value))
        } else {
            quote!(.set(#wire, #value))
        });
    }
    if let (Some(described), Some(payload)) = (&operation.body, payload) {
        let name = ident(&names.body);
        let (ty, method) = body(context, described, payload);
        arguments.push(quote!(#name: #ty));
        set.push(quote!(.#method(#name)));
    }
    if let Some(Alternative { media_type, .. }) = other {
        set.push(quote!(.content_type(#media_type)));
    }
    let call = quote!(rt::Call::new(session, &operations::#constant) #(#set)*);
    let (result, body) = if operation.has_call() {
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
