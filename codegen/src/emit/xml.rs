//! How values are written as XML, as data.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Xml, XmlMember, XmlPlace};
use crate::names::case::ident;

/// What an api defines under names.
pub(super) fn definitions<'a>(definitions: impl IntoIterator<Item = (&'a String, &'a Xml)>) -> Option<TokenStream> {
    let definitions: Vec<TokenStream> = definitions
        .into_iter()
        .map(|(name, definition)| {
            let definition = xml(definition);
            quote!((#name, #definition))
        })
        .collect();
    (!definitions.is_empty()).then(|| quote!(.xml(const { &[#(#definitions),*] })))
}

/// A member, or a document.
pub(super) fn member(member: &XmlMember) -> TokenStream {
    let XmlMember { name, xml_name, namespace, place, of } = member;
    let of = xml(of);
    let named = (name != xml_name && !name.is_empty()).then(|| quote!(.named(#xml_name)));
    let namespace = (!namespace.is_empty()).then(|| quote!(.namespace(#namespace)));
    let place = (*place != XmlPlace::Element).then(|| {
        let place = ident(&format!("{place:?}"));
        quote!(.place(rt::XmlPlace::#place))
    });
    let name = if name.is_empty() { xml_name } else { name };
    quote!(rt::XmlMember::new(#name, #of) #named #namespace #place)
}

fn xml(of: &Xml) -> TokenStream {
    match of {
        Xml::Text => quote!(rt::Xml::Text),
        Xml::Number => quote!(rt::Xml::Number),
        Xml::Bool => quote!(rt::Xml::Bool),
        Xml::List { item, wrapped, of } => {
            let of = xml(of);
            quote!(rt::Xml::List { item: #item, wrapped: #wrapped, of: const { &#of } })
        }
        Xml::Map(of) => {
            let of = xml(of);
            quote!(rt::Xml::Map(const { &#of }))
        }
        Xml::Object(members) => {
            let members = members.iter().map(member);
            quote!(rt::Xml::Object(const { &[#(#members),*] }))
        }
        Xml::Named(name) => quote!(rt::Xml::Named(#name)),
    }
}
