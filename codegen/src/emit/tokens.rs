//! Types as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Type, TypeId};
use crate::names::Names;
use crate::names::case::ident;

/// A type where it is stored or returned. Names are taken to be in scope.
pub(super) fn ty(ty: &Type, names: &Names) -> TokenStream {
    let inner = |t: &Type| self::ty(t, names);
    match ty {
        Type::Named(id) => name(*id, names),
        Type::Envelope(id, data) => {
            let (envelope, data) = (name(*id, names), inner(data));
            quote!(#envelope<#data>)
        }
        Type::Data => quote!(T),
        Type::List(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = inner(value);
            quote!(rt::Map<#value>)
        }
        Type::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        Type::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::Text => quote!(String),
        Type::Uuid => quote!(rt::Uuid),
        Type::Date => quote!(rt::Date),
        Type::DateTime => quote!(rt::DateTime),
        Type::File => quote!(rt::File),
        Type::Any => quote!(rt::Value),
    }
}

fn name(id: TypeId, names: &Names) -> TokenStream {
    let ident = ident(&names.ty(id).ident);
    quote!(#ident)
}
