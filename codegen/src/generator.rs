//! The way from texts to files, step by step.

use sha2::{Digest, Sha256};

use crate::catalogue::{self, Entry};
use crate::config::Settings;
use crate::diagnostic::{Error, Note, Result};
use crate::document::{Document, merge, overlay};
use crate::emit::{self, Context, EffectiveDocument};
use crate::ir::{Api, TypeKind};
use crate::names::{Home, Names};
use crate::output::{ApiSummary, Layout, Output, ServiceSummary, SourceFile};
use crate::{hub, lower, names, passes};

/// The texts of one api.
#[derive(Clone, Debug, Default)]
pub struct Input {
    documents: Vec<(String, String)>,
    overlays: Vec<(String, String)>,
    settings: Settings,
}

impl Input {
    /// An api of one document, with the usual settings.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Input {
        Input::default().document(name, text)
    }

    /// Adds a document. Where two disagree about an operation, the earlier one is taken.
    pub fn document(mut self, name: impl Into<String>, text: impl Into<String>) -> Input {
        self.documents.push((name.into(), text.into()));
        self
    }

    /// Adds an overlay, which is applied after those before it.
    pub fn overlay(mut self, name: impl Into<String>, text: impl Into<String>) -> Input {
        self.overlays.push((name.into(), text.into()));
        self
    }

    /// Generates with these settings. File names in them are not looked at.
    pub fn settings(mut self, settings: Settings) -> Input {
        self.settings = settings;
        self
    }
}

/// Collects apis and makes files of them.
#[derive(Debug, Default)]
pub struct Generator {
    layout: Layout,
    entries: Vec<Entry>,
    files: Vec<SourceFile>,
    notes: Vec<Note>,
    apis: Vec<ApiSummary>,
}

impl Generator {
    /// A generator without apis, whose output is of this layout.
    pub fn new(layout: Layout) -> Generator {
        Generator { layout, ..Generator::default() }
    }

    /// Generates one api.
    ///
    /// # Errors
    /// When a document, an overlay or the settings are wrong. Nothing of the api is added then.
    pub fn api(&mut self, name: &str, input: Input) -> Result<&mut Generator> {
        let Input { documents, overlays, settings } = input;
        if documents.is_empty() {
            return Err(Error::new(format!("{name}: no document is given")).help("list at least one"));
        }
        let digests: Vec<String> = documents.iter().map(|(_, text)| hex(&Sha256::digest(text))).collect();
        let mut trees = documents.iter().map(|(n, t)| Document::parse(n, t)).collect::<Result<Vec<_>>>()?;
        let overlays = overlays.iter().map(|(n, t)| Document::parse(n, t)).collect::<Result<Vec<_>>>()?;
        overlay::apply(&mut trees, &overlays)?;
        let constants = names::documents(trees.iter().map(|tree| tree.name.as_str()));
        let effective: Vec<EffectiveDocument> = trees
            .iter()
            .zip(digests)
            .zip(constants)
            .map(|((tree, digest), constant)| EffectiveDocument::new(tree, digest, constant))
            .collect();
        let mut all: Vec<Note> = Vec::new();
        for tree in &mut trees {
            all.extend(hub::normalise(tree)?);
        }
        let merged = merge::merge(trees);
        let openapi = hub::parse(&merged)?;
        let (mut api, notes) = deep(|| lower::lower(name, &openapi, &merged.sources, &settings))??;
        passes::run(&mut api, settings.unused_types != Some(false));
        let names = Names::new(&api, settings.dotted_names);
        let context = Context {
            layout: self.layout,
            api: &api,
            names: &names,
            documents: &effective,
            sources: &merged.sources,
            settings: &settings,
        };
        let files = emit::files(&context);
        self.entries.extend(catalogue::entries(&context));
        all.extend(merged.notes.into_iter().chain(notes));
        all.sort();
        all.dedup();
        self.apis.push(summary(&api, &names, &files, all.len()));
        self.notes.extend(all);
        self.files.extend(files);
        Ok(self)
    }

    /// All files; of a crate, with its root.
    pub fn finish(mut self) -> Output {
        if self.layout == Layout::Crate {
            let apis = &self.apis;
            self.files.extend([emit::root(apis), emit::registry(apis), emit::texts(apis), emit::round_trips(apis)]);
        }
        let catalogue = catalogue::lines(&self.entries);
        Output { files: self.files, notes: self.notes, apis: self.apis, catalogue }
    }

    /// The manifest of the generated crate: a template in which the line `# FEATURES` is replaced.
    pub fn cargo_manifest(&self, template: &str) -> SourceFile {
        emit::manifest(&self.apis, template)
    }
}

/// Works with a stack that lets schemas refer to each other as deep as they like.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T> {
    const STACK: usize = 1 << 28;
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let thread = thread.map_err(|error| Error::new(format!("no thread to work in: {error}")))?;
        Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn summary(api: &Api, names: &Names, files: &[SourceFile], notes: usize) -> ApiSummary {
    let services = api
        .services
        .iter()
        .enumerate()
        .map(|(index, service)| {
            let segments: Vec<String> = service.path.iter().map(|s| crate::names::case::snake(s)).collect();
            let mut parts = vec![crate::names::case::snake(&api.name)];
            parts.extend(segments.clone());
            let prefix = format!("{}/", parts.join("/"));
            let own = files.iter().filter(|f| f.path.starts_with(&prefix));
            ServiceSummary {
                name: segments.join("."),
                feature: parts.join("-").replace('_', "-"),
                modules: service.resources.len(),
                operations: service.resources.iter().map(|r| r.operations.len()).sum(),
                types: names.at_home(Home::Service(index)).len(),
                lines: own.map(|f| f.text.lines().count()).sum(),
            }
        })
        .collect();
    let shared = names.at_home(Home::Api);
    let shared_types = shared.iter().filter(|id| !matches!(api.def(**id).kind, TypeKind::Alias(_))).count();
    ApiSummary { name: crate::names::case::snake(&api.name), title: api.title.clone(), services, shared_types, notes }
}
