//! The mirror of the functions: their operations as data, and the documents.

use std::collections::BTreeMap;

use super::service::{feature, gate};
use super::{Context, EffectiveDocument, SourceFile, print};
use crate::generator::ApiSummary;
use crate::names::case::{snake, source};

/// A module of the mirror.
#[derive(Default)]
struct Mirror {
    gate: String,
    /// Path of the module that has the functions.
    of: Option<String>,
    children: BTreeMap<String, Mirror>,
}

/// `schema/<api>.rs` and the documents' texts.
pub(super) fn files(context: &Context<'_>) -> Vec<SourceFile> {
    let name = snake(&context.api.name);
    let mut root = Mirror::default();
    let mut lists = String::new();
    for service in &context.api.services {
        let gate = format!("#[cfg(feature = {})]\n", print::literal(&feature(context, service)));
        let mut module = &mut root;
        for segment in &service.path {
            module = module.children.entry(snake(segment)).or_default();
        }
        module.gate.clone_from(&gate);
        for resource in &service.resources {
            let mut target = &mut *module;
            let mut path: Vec<String> = vec![source(&name)];
            path.extend(service.path.iter().map(|s| source(&snake(s))));
            for segment in resource.path.iter().map(|s| snake(s)) {
                path.push(source(&segment));
                target = target.children.entry(segment).or_default();
            }
            let path = path.join("::");
            lists.push_str(&format!("    {}    crate::{path}::operations::ALL,\n", gate));
            target.of = Some(path);
        }
    }
    let mut text = format!(
        "//! {}: operations as data, at the paths of their functions.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         use specwright_runtime as rt;\n\n\
         /// The operations of each module whose feature is on.\n\
         pub(super) static OPERATIONS: &[&[&rt::Operation]] = &[\n{lists}];\n\n",
        context.api.title
    );
    for (child, mirror) in &root.children {
        write(child, mirror, "", &mut text);
    }
    let mut files = vec![
        SourceFile { path: format!("schema/{name}.rs"), text },
        SourceFile { path: format!("documents/{name}.rs"), text: documents(context) },
    ];
    for document in context.documents {
        files.push(SourceFile {
            path: format!("documents/{name}/{}", file(document)),
            text: document.text.clone() + "\n",
        });
    }
    files
}

/// The file of a document's text, beside others of its api.
fn file(document: &EffectiveDocument) -> String {
    format!("{}.json", document.constant.to_lowercase())
}

fn write(name: &str, mirror: &Mirror, indent: &str, text: &mut String) {
    let gate = mirror.gate.trim_end();
    if !gate.is_empty() {
        text.push_str(&format!("{indent}{gate}\n"));
    }
    text.push_str(&format!("{indent}/// `{name}`.\n{indent}pub mod {} {{\n", source(name)));
    let inner = format!("{indent}    ");
    if let Some(path) = &mirror.of {
        text.push_str(&format!("{inner}pub use crate::{path}::operations::*;\n"));
    }
    for (child, mirror) in &mirror.children {
        write(child, mirror, &inner, text);
    }
    text.push_str(&format!("{indent}}}\n"));
}

/// The documents as constants; their texts are there with a feature.
fn documents(context: &Context<'_>) -> String {
    let name = snake(&context.api.name);
    let mut text = format!(
        "//! The documents that {} is described by.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         use specwright_runtime as rt;\n",
        context.api.title
    );
    for document in context.documents {
        text.push_str(&format!(
            "\n/// `{}`\npub static {}: rt::Document =\n    rt::Document::new({}, {}, text!({}));\n",
            document.name,
            document.constant,
            print::literal(&document.name),
            print::literal(&document.sha256),
            print::literal(&format!("{name}/{}", file(document))),
        ));
    }
    let all: Vec<String> = context.documents.iter().map(|d| format!("&{}", d.constant)).collect();
    text.push_str(&format!("\n/// All of them.\npub static ALL: &[&rt::Document] = &[{}];\n", all.join(", ")));
    text
}

/// `documents/mod.rs`: the documents of all apis.
pub(crate) fn texts(apis: &[ApiSummary]) -> SourceFile {
    let mut text = String::from(
        "//! The documents that the apis are described by, after overlays. Their texts are compiled in with feature\n\
         //! `documents`.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         #[cfg(feature = \"documents\")]\nmacro_rules! text {\n    ($path:literal) => {\n        \
         Some(include_str!($path))\n    };\n}\n\
         #[cfg(not(feature = \"documents\"))]\nmacro_rules! text {\n    ($path:literal) => {\n        None\n    };\n}\n\
         \n",
    );
    for api in apis {
        text.push_str(&format!("{}pub mod {};\n", api_gate(api), source(&api.name)));
    }
    SourceFile { path: "documents/mod.rs".into(), text }
}

/// `#[cfg]` for what any service of an api needs.
pub(super) fn api_gate(api: &ApiSummary) -> String {
    gate(&api.services.iter().map(|s| s.feature.clone()).collect())
}

/// `schema/mod.rs`: the registry over all apis.
pub(crate) fn registry(apis: &[ApiSummary]) -> SourceFile {
    let mut text = String::from(
        "//! Every operation as data: the path of a function with `schema` before it leads to its operation.\n//!\n\
         //! Generated from `specs`; changes are lost. See `cargo xtask generate`.\n\n\
         use specwright_runtime as rt;\n\n",
    );
    let mut lists = String::new();
    for api in apis {
        let (gate, name) = (api_gate(api), source(&api.name));
        text.push_str(&format!("{gate}pub mod {name};\n"));
        lists.push_str(&format!("    {gate}    {name}::OPERATIONS,\n"));
    }
    text.push_str(&format!(
        "\nstatic APIS: &[&[&[&rt::Operation]]] = &[\n{lists}];\n\n\
         /// All operations whose features are on.\n\
         pub fn operations() -> impl Iterator<Item = &'static rt::Operation> {{\n    \
         APIS.iter().copied().flatten().copied().flatten().copied()\n}}\n\n\
         /// The operation of a function, by its path with dots: `argus.cases.v2.case.add_comment`.\n\
         pub fn operation(name: &str) -> Option<&'static rt::Operation> {{\n    \
         operations().find(|operation| operation.name == name)\n}}\n",
    ));
    SourceFile { path: "schema/mod.rs".into(), text }
}
