//! IR and names to source files. Nothing is decided here.

mod call;
mod cargo;
mod docs;
mod function_docs;
mod model;
mod module;
mod operation;
mod print;
mod prose;
mod resource;
mod round_trip;
mod schema;
mod service;
mod statuses;
mod tokens;
mod xml;

use crate::config::Settings;
use crate::document::Document;
use crate::document::merge::Sources;
use crate::ir::Api;
use crate::names::Names;
use crate::output::{Layout, SourceFile};

/// What every part of the emitter looks at.
pub(crate) struct Context<'a> {
    pub(crate) layout: Layout,
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) documents: &'a [EffectiveDocument],
    /// The way back from a place in the merged description to its document.
    pub(crate) sources: &'a Sources,
    /// What is particular to the api.
    pub(crate) settings: &'a Settings,
}

impl Context<'_> {
    /// The document that a place in the merged description came from, and its pointer there.
    pub(crate) fn origin(&self, pointer: &str) -> Option<(&EffectiveDocument, String)> {
        let (document, pointer) = self.sources.origin(pointer);
        self.documents.iter().find(|d| d.name == document.name).map(|d| (d, pointer))
    }
}

/// A document as it was used, after overlays, as one line of JSON.
pub(crate) struct EffectiveDocument {
    /// The file.
    pub(crate) name: String,
    /// SHA-256 of the file, hexadecimal.
    pub(crate) sha256: String,
    /// The constant that stands for it.
    pub(crate) constant: String,
    pub(crate) text: String,
}

impl EffectiveDocument {
    pub(crate) fn new(document: &Document, sha256: String, constant: String) -> EffectiveDocument {
        EffectiveDocument { name: document.name.clone(), sha256, constant, text: document.value.to_string() }
    }
}

pub(crate) use cargo::manifest;
pub(crate) use docs::constraints;
pub(crate) use model::ty as type_text;
pub(crate) use resource::{answer_text, collect};
pub(crate) use round_trip::root as round_trips;
pub(crate) use schema::{registry, texts};
pub(crate) use service::root;

/// The files of one api.
pub(crate) fn files(context: &Context<'_>) -> Vec<SourceFile> {
    let mut files = service::files(context);
    if context.layout == Layout::Crate {
        files.extend(schema::files(context));
        files.push(round_trip::file(context));
    }
    files
}
