//! A table of all types with the schemas that they come from, by which tests decode and encode sampled values.

use super::service::{feature, gate};
use super::{Context, SourceFile, print};
use crate::generator::ApiSummary;
use crate::ir::{TypeId, TypeKind};
use crate::names::Home;
use crate::names::case::{snake, source};

/// The table of one api.
pub(super) fn file(context: &Context<'_>) -> SourceFile {
    let name = snake(&context.api.name);
    let mut text = format!(
        "//! {}: types and their schemas.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         use super::{{Type, round_trip}};\nuse crate::documents::{name} as documents;\nuse specwright_runtime as rt;\n\n\
         /// Every type whose feature is on.\npub(super) static TYPES: &[&[Type]] = &[\n",
        context.api.title
    );
    let mut homes = vec![(Home::Api, gate(&context.api.services.iter().map(|s| feature(context, s)).collect()))];
    for (index, service) in context.api.services.iter().enumerate() {
        homes.push((Home::Service(index), gate(&[feature(context, service)].into())));
    }
    for (home, gate) in homes {
        let mut path = vec!["crate".to_owned(), source(&name)];
        if let Home::Service(index) = home {
            path.extend(context.api.services[index].path.iter().map(|s| source(&snake(s))));
        }
        let path = path.join("::");
        text.push_str(&format!("    {gate}    &[\n"));
        for id in context.names.at_home(home) {
            if let Some(entry) = entry(context, id, &path) {
                text.push_str(&entry);
            }
        }
        text.push_str("    ],\n");
    }
    text.push_str("];\n");
    SourceFile { path: format!("round_trip/{name}.rs"), text }
}

fn entry(context: &Context<'_>, id: TypeId, path: &str) -> Option<String> {
    let def = context.api.def(id);
    let (document, pointer) = context.origin(&def.origin)?;
    let constant = &document.constant;
    let gate = if path.matches("::").count() == 1 {
        let features = def.services.iter().map(|s| feature(context, &context.api.services[*s])).collect();
        format!("        {}", gate(&features))
    } else {
        String::new()
    };
    let ident = &context.names.ty(id).ident;
    let generic = match &def.kind {
        TypeKind::Struct { envelope: true, .. } => "<rt::Value>",
        _ => "",
    };
    Some(format!(
        "{gate}        Type::new({}, &documents::{constant}, {}, round_trip::<{path}::{ident}{generic}>),\n",
        print::literal(&format!("{}::{ident}", path.trim_start_matches("crate::").replace("r#", ""))),
        print::literal(&pointer),
    ))
}

/// `round_trip/mod.rs`.
pub(crate) fn root(apis: &[ApiSummary]) -> SourceFile {
    let mut text = String::from(
        "//! Types and their schemas, for tests that decode and encode values.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         use specwright_runtime as rt;\n\n\
         /// A generated type.\n#[derive(Debug)]\npub struct Type {\n    \
         /// Its path below the crate.\n    pub name: &'static str,\n    \
         /// The document with its schema.\n    pub document: &'static rt::Document,\n    \
         /// The schema's place there, as a JSON pointer.\n    pub pointer: &'static str,\n    \
         /// Decodes a value and encodes it again.\n    pub round_trip: fn(rt::Value) -> Result<rt::Value, String>,\n}\n\n\
         impl Type {\n    const fn new(\n        name: &'static str,\n        document: &'static rt::Document,\n        \
         pointer: &'static str,\n        round_trip: fn(rt::Value) -> Result<rt::Value, String>,\n    ) -> Type {\n        \
         Type { name, document, pointer, round_trip }\n    }\n}\n\n\
         fn round_trip<T: rt::macro_support::DeserializeOwned + rt::macro_support::Serialize>(\n    \
         value: rt::Value,\n) -> Result<rt::Value, String> {\n    \
         let text = value.to_string();\n    \
         let value: T = rt::macro_support::from_json(&text).map_err(|e| e.to_string())?;\n    \
         rt::macro_support::to_json(&value).map_err(|e| e.to_string())\n}\n\n",
    );
    let mut lists = String::new();
    for api in apis {
        let (gate, name) = (super::schema::api_gate(api), source(&api.name));
        text.push_str(&format!("{gate}mod {name};\n"));
        lists.push_str(&format!("    {gate}    {name}::TYPES,\n"));
    }
    text.push_str(&format!(
        "\nstatic APIS: &[&[&[Type]]] = &[\n{lists}];\n\n/// All types whose features are on.\n\
         pub fn types() -> impl Iterator<Item = &'static Type> {{\n    \
         APIS.iter().copied().flatten().copied().flatten()\n}}\n",
    ));
    SourceFile { path: "round_trip/mod.rs".into(), text }
}
