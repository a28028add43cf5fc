//! Types as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Format, Type, TypeId};
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
        Type::Number => quote!(rt::Number),
        Type::Formatted(Format::Uuid) => quote!(rt::Uuid),
        Type::Formatted(Format::Date) => quote!(rt::Date),
        Type::Formatted(Format::DateTime) => quote!(rt::DateTime),
        Type::Formatted(Format::Time) => quote!(rt::Time),
        Type::Formatted(Format::Duration) => quote!(rt::Duration),
        Type::Formatted(Format::Base64) => quote!(rt::Base64),
        Type::Formatted(Format::Decimal) => quote!(rt::Decimal),
        Type::Formatted(Format::Integer) => quote!(rt::IntegerText),
        Type::Tuple(items) => {
            let items = items.iter().map(inner);
            quote!((#(#items,)*))
        }
        Type::File => quote!(rt::File),
        Type::Any => quote!(rt::Value),
    }
}

fn name(id: TypeId, names: &Names) -> TokenStream {
    let ident = ident(&names.ty(id).ident);
    quote!(#ident)
}
