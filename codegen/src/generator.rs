//! The way from texts to files, step by step.

use crate::catalogue;
use crate::config::{Settings, digest};
use crate::diagnostic::{Code, Error, Faults, Note, Result};
use crate::document::merge::{self, Sources};
use crate::emit::{self, Context, EffectiveDocument};
use crate::input::Input;
use crate::ir::{Api, TypeKind};
use crate::names::{Home, Names};
use crate::output::{ApiSummary, Layout, Output, ServiceSummary, SourceFile};
use crate::{hub, lower, names, passes};

/// An api as it was understood, before anything is written.
pub struct Description {
    api: Api,
    names: Names,
    documents: Vec<EffectiveDocument>,
    sources: Sources,
    settings: Settings,
    notes: Vec<Note>,
}

impl Description {
    /// Reads the texts of an api.
    ///
    /// # Errors
    /// When a document, an overlay or the settings are wrong.
    pub fn read(name: &str, input: Input) -> Result<Description> {
        if input.texts().next().is_none() {
            return Err(Error::new(Code::Settings, format!("{name}: no document is given")).help("list at least one"));
        }
        deep(STACK, || Description::understand(name, input))?
    }

    fn understand(name: &str, input: Input) -> Result<Description> {
        let mut faults = Faults::new(&input.settings.allow)?;
        let mut description = Description::build(name, input, &mut faults).map_err(|error| faults.with(error))?;
        description.notes.extend(faults.finish()?);
        description.notes.sort();
        description.notes.dedup();
        Ok(description)
    }

    /// Every step in its turn. A step goes on with what faults of the one before have left.
    fn build(name: &str, input: Input, faults: &mut Faults) -> Result<Description> {
        let (mut trees, mut notes) = input.trees(faults)?;
        let digests: Vec<String> = input.texts().map(digest).collect();
        let settings = input.settings;
        let constants = names::documents(trees.iter().map(|tree| tree.name.as_str()));
        let effective: Vec<EffectiveDocument> = trees
            .iter()
            .zip(digests)
            .zip(constants)
            .map(|((tree, digest), constant)| EffectiveDocument::new(tree, digest, constant))
            .collect();
        notes.extend(hub::normalise(&mut trees, faults)?);
        let merged = merge::merge(trees);
        notes.extend(merged.notes);
        let openapi = match hub::parse(&merged.value, &merged.sources) {
            // What is left of a description with faults need not be one.
            Err(_) if faults.any() => return Err(Error::said_before()),
            parsed => parsed?,
        };
        let (mut api, more) = lower::lower(name, &openapi, &merged.sources, &settings, faults)?;
        notes.extend(more);
        // Nothing is made of what was left out.
        faults.check()?;
        passes::run(&mut api, settings.unused_types != Some(false));
        let names = Names::new(&api, settings.dotted_names);
        Ok(Description { api, names, documents: effective, sources: merged.sources, settings, notes })
    }

    /// All that was guessed, simplified or left out, by kind and place.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The names of all files that were read: what a build script names for `cargo::rerun-if-changed`, besides the
    /// overlays.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.sources.documents.iter().flat_map(|document| document.files())
    }

    /// Whether it is too large for one file.
    pub fn is_large(&self) -> bool {
        const MANY: usize = 500;
        self.api.operations().count() + self.api.types.len() > MANY
    }

    /// The api with every operation and type, as a [`Catalogue`](crate::Catalogue).
    pub fn catalogue(&self) -> String {
        catalogue::lines(&catalogue::entries(&self.context(Layout::Module)))
    }

    fn context(&self, layout: Layout) -> Context<'_> {
        Context {
            layout,
            api: &self.api,
            names: &self.names,
            documents: &self.documents,
            sources: &self.sources,
            settings: &self.settings,
        }
    }
}

/// Collects apis and makes files of them.
#[derive(Debug, Default)]
pub struct Generator {
    layout: Layout,
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
    /// As [`Description::read`]. Nothing of the api is added then.
    pub fn api(&mut self, name: &str, input: Input) -> Result<&mut Generator> {
        Ok(self.described(Description::read(name, input)?))
    }

    /// Generates an api that was read.
    pub fn described(&mut self, description: Description) -> &mut Generator {
        let context = description.context(self.layout);
        let files = emit::files(&context);
        self.apis.push(summary(&description.api, &description.names, &files, description.notes.len()));
        self.notes.extend(description.notes);
        self.files.extend(files);
        self
    }

    /// All files; of a crate, with its root.
    pub fn finish(mut self) -> Output {
        if self.layout == Layout::Crate {
            let apis = &self.apis;
            self.files.extend([emit::root(apis), emit::registry(apis), emit::texts(apis), emit::round_trips(apis)]);
        }
        Output { files: self.files, notes: self.notes, apis: self.apis }
    }

    /// The manifest of the generated crate: a template in which the line `# FEATURES` is replaced.
    pub fn cargo_manifest(&self, template: &str) -> SourceFile {
        emit::manifest(&self.apis, template)
    }
}

/// How many bytes of stack let schemas refer to each other as deep as they like.
const STACK: usize = 1 << 28;

/// Works with a stack of this size.
fn deep<T: Send>(stack: usize, work: impl FnOnce() -> T + Send) -> Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(stack).spawn_scoped(scope, work);
        let thread = thread.map_err(|error| {
            Error::new(Code::Machine, format!("no thread to work in: {error}")).help("free some memory")
        })?;
        Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
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

#[cfg(test)]
mod tests {
    use super::{Code, STACK, deep};

    #[test]
    fn without_means_there_is_an_error() {
        assert_eq!(deep(STACK, || 1), Ok(1));
        let error = deep(1 << 60, || 1).expect_err("no machine has as much");
        assert_eq!(error.problems[0].code, Code::Machine);
    }
}
