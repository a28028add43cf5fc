//! From the hub to the IR: what each schema and operation means.

mod actions;
mod answers;
mod body;
mod checks;
mod circles;
mod compose;
mod envelope;
mod group;
mod inherit;
mod media;
mod members;
mod memo;
mod null;
mod operations;
mod parameters;
mod route;
mod rules;
mod scalar;
mod schema;
mod security;
mod servers;
mod shape;
mod status;
mod tag;
mod template;
mod tuple;
mod union;
mod view;
mod xml;

pub(crate) use body::word as media_word;
pub(crate) use status::word as status_word;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr, Schema, Server};

use memo::Memo;
use schema::Inlined;
use shape::Look;
use tag::Tag;
use union::Values;

use crate::config::Settings;
use crate::diagnostic::{Code, Error, Faults, Note, Result};
use crate::document::merge::Sources;
use crate::document::{NOWHERE, component, escape};
use crate::ir::{Api, Inline, Type, TypeDef, TypeId, TypeKind, Usage, Xml};

/// How many schemas are lowered within each other before the next component has to wait.
const MOST_WITHIN: usize = 1_000;

/// Everything that lowering looks at, and what it has made so far.
pub(crate) struct Lower<'a> {
    pub(crate) openapi: &'a OpenAPI,
    pub(crate) sources: &'a Sources,
    pub(crate) settings: &'a Settings,
    types: Vec<TypeDef>,
    /// Component name -> its type, from the moment its lowering begins.
    components: HashMap<String, TypeId>,
    /// Components that something refers to.
    reached: HashSet<String>,
    /// Component name -> components that extend it by `allOf`.
    children: HashMap<String, Vec<String>>,
    /// The types of what several places describe at once, by those places.
    met: HashMap<Vec<String>, Type>,
    /// Components that are lowered once what leads to them is done.
    later: Vec<String>,
    /// How many schemas are being lowered, each within the one before.
    within: usize,
    /// The types of inline schemas.
    inlined: HashMap<*const Schema, Inlined>,
    /// How many members of merged objects there are so far.
    merged: usize,
    /// What references to components come to that are references themselves, by name.
    ends: Memo<String, Result<(&'a Schema, String)>>,
    nullable: Memo<*const Schema, bool>,
    looks: Memo<(*const Schema, usize), Rc<Look<'a>>>,
    values: Memo<(*const Schema, usize), Option<Rc<Values>>>,
    tags: Memo<(*const Schema, String, usize), Option<Tag>>,
    /// Components as XML, from the moment their lowering begins.
    xml: BTreeMap<String, Xml>,
    notes: Vec<Note>,
    faults: &'a mut Faults,
}

/// Lowers the whole api. References that lead nowhere, and what can't be expressed at all, are faults.
///
/// # Errors
/// When the settings say what can't be.
pub(crate) fn lower<'a>(
    name: &str,
    openapi: &'a OpenAPI,
    sources: &'a Sources,
    settings: &'a Settings,
    faults: &'a mut Faults,
) -> Result<(Api, Vec<Note>)> {
    let mut lower = Lower {
        openapi,
        sources,
        settings,
        types: Vec::new(),
        components: HashMap::new(),
        reached: HashSet::new(),
        children: compose::children(openapi),
        met: HashMap::new(),
        later: Vec::new(),
        within: 0,
        inlined: HashMap::new(),
        merged: 0,
        ends: Memo::default(),
        nullable: Memo::default(),
        looks: Memo::default(),
        values: Memo::default(),
        tags: Memo::default(),
        xml: BTreeMap::new(),
        notes: Vec::new(),
        faults,
    };
    let operations = lower.operations();
    let services = group::group(operations, settings, sources);
    let services = lower.heed(services).unwrap_or_default();
    let unused: Vec<&String> = lower.schemas().keys().filter(|name| !lower.reached.contains(*name)).collect();
    for name in unused {
        if settings.unused_types == Some(false) {
            let message = format!("no operation reaches {name}; it has no type");
            lower.note(Code::SchemaUnused, &format!("/components/schemas/{}", escape(name)), message);
        } else {
            let component = lower.component(name);
            lower.heed(component);
        }
    }
    lower.break_circles();
    let schemes = lower.schemes();
    let api = Api {
        name: name.into(),
        title: one_line(settings.title.as_ref().unwrap_or(&openapi.info.title)),
        base_url: openapi.servers.first().map(|server| lower.base_url(server)),
        servers: lower.servers(),
        endpoint: settings.endpoint,
        schemes,
        services,
        xml: lower.xml,
        types: lower.types,
    };
    Ok((api, lower.notes))
}

impl<'a> Lower<'a> {
    fn schemas(&self) -> &'a IndexMap<String, ReferenceOr<Schema>> {
        static NONE: std::sync::OnceLock<IndexMap<String, ReferenceOr<Schema>>> = std::sync::OnceLock::new();
        self.openapi.components.as_ref().map_or_else(|| NONE.get_or_init(Default::default), |c| &c.schemas)
    }

    /// Where a server is, with the usual value of each variable.
    fn base_url(&self, server: &Server) -> String {
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        if self.settings.endpoint { url } else { url.trim_end_matches('/').to_owned() }
    }

    fn note(&mut self, code: Code, pointer: &str, message: impl Into<String>) {
        let location = self.sources.locate(pointer);
        self.notes.push(Note::new(code, Some(location), message));
    }

    fn error(&self, code: Code, pointer: &str, message: impl Into<String>) -> Error {
        Error::at(code, self.sources.locate(pointer), message)
    }

    /// Keeps an error for the end, so that all that is wrong is said at once. What it is about is left out: for good
    /// where the settings allow the error.
    fn heed<T>(&mut self, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.faults.add(error);
                None
            }
        }
    }

    /// Adds a type.
    fn define(&mut self, source: Inline, origin: &str, kind: TypeKind, docs: Vec<String>) -> TypeId {
        let id = TypeId(self.types.len());
        let usage = Usage::default();
        self.types.push(TypeDef {
            sources: vec![source],
            origin: origin.into(),
            composed: false,
            kind,
            docs,
            usage,
            services: Vec::new(),
            kept: false,
        });
        id
    }

    /// The type of a component schema, lowered when it is first asked for.
    fn component(&mut self, name: &str) -> Result<Type> {
        self.reached.insert(name.into());
        if let Some(envelope) = self.envelope(name)? {
            return Ok(envelope);
        }
        let ty = Type::Named(self.component_id(name)?);
        Ok(if self.is_nullable_component(name)? { Type::Nullable(Box::new(ty)) } else { ty })
    }

    /// The definition of a component; where the component may be null, of what it is otherwise.
    fn component_id(&mut self, name: &str) -> Result<TypeId> {
        if let Some(id) = self.components.get(name) {
            return Ok(*id);
        }
        let origin = format!("/components/schemas/{}", escape(name));
        let source = Inline::Component(name.into());
        let id = self.define(source, &origin, TypeKind::Alias(Type::Any), Vec::new());
        self.components.insert(name.into(), id);
        if self.within >= MOST_WITHIN {
            self.later.push(name.into());
            return Ok(id);
        }
        self.within += 1;
        self.define_component(name, &origin, id);
        self.within -= 1;
        while let Some(name) = self.later.pop_if(|_| self.within == 0) {
            let (id, origin) = (self.components[&name], format!("/components/schemas/{}", escape(&name)));
            self.within += 1;
            self.define_component(&name, &origin, id);
            self.within -= 1;
        }
        Ok(id)
    }

    fn define_component(&mut self, name: &str, origin: &str, id: TypeId) {
        let defined = self.definition(&self.schemas()[name], origin, id, name);
        if let Some((kind, docs)) = self.heed(defined) {
            self.types[id.0].kind = kind;
            self.types[id.0].docs = docs;
        }
    }

    /// Follows a reference to a schema.
    fn follow(&self, reference: &str, at: &str) -> Result<(String, &'a ReferenceOr<Schema>)> {
        let name = component(reference, "schemas");
        let found = name.and_then(|name| self.schemas().get(&name).map(|schema| (name, schema)));
        found.ok_or_else(|| self.dangling(reference, "schemas", at))
    }

    /// What a reference to a shared component of another kind means, and where that stands.
    fn shared<T>(
        &self,
        item: &'a ReferenceOr<T>,
        section: &str,
        all: fn(&Components) -> &IndexMap<String, ReferenceOr<T>>,
        at: &str,
    ) -> Result<(&'a T, String)> {
        let (mut item, mut place) = (item, at.to_owned());
        let count = self.openapi.components.as_ref().map_or(0, |components| all(components).len());
        for _ in 0..=count {
            match item {
                ReferenceOr::Item(item) => return Ok((item, place)),
                ReferenceOr::Reference { reference } => {
                    let found = component(reference, section)
                        .and_then(|name| Some((self.openapi.components.as_ref().map(all)?.get(&name)?, name)));
                    let (target, name) = found.ok_or_else(|| self.dangling(reference, section, &place))?;
                    place = format!("/components/{section}/{}", escape(&name));
                    item = target;
                }
            }
        }
        Err(self.error(Code::Circular, at, "a reference that leads back to itself").help("break the circle"))
    }

    fn dangling(&self, reference: &str, section: &str, at: &str) -> Error {
        if reference == NOWHERE && self.faults.any_before() {
            // What was wrong there has been said.
            return Error::said_before();
        }
        let within = component(reference, section).is_none();
        let place = self.section(section, at);
        let code = if reference.starts_with('#') { Code::Dangling } else { Code::Unreachable };
        let help = match (reference.starts_with('#'), within) {
            (false, _) => "only references within one document are followed; put all into one".to_owned(),
            (_, true) => format!("only references of the form #{place}/NAME are followed"),
            _ => format!("name one of {place}"),
        };
        let original = match reference.strip_prefix('#') {
            Some(pointer) => format!("#{}", self.sources.origin(at).0.origin(pointer)),
            None => reference.to_owned(),
        };
        self.error(code, at, format!("the reference {original} leads nowhere")).help(help)
    }

    /// Where the document that a place came from keeps components of a section.
    fn section(&self, section: &str, at: &str) -> String {
        self.sources.origin(at).0.origin(&format!("/components/{section}"))
    }
}

/// A text of the description as one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of the description as lines.
fn lines(text: Option<&str>) -> Vec<String> {
    text.map(|t| t.trim().lines().map(|l| l.trim_end().to_owned()).collect()).unwrap_or_default()
}
