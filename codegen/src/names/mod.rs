//! Every identifier of the generated code, decided here and nowhere else.

pub(crate) mod case;
mod types;

use crate::ir::{Api, Case, Operation, Resource, TypeId};
use crate::lower::{media_word, status_word};
use case::{Taken, pascal, shouty, snake};

/// The names of an api.
#[derive(Debug)]
pub(crate) struct Names {
    /// By [`TypeId`].
    types: Vec<TypeName>,
    /// By service, resource, operation.
    operations: Vec<Vec<Vec<OperationNames>>>,
}

/// Where a type is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Home {
    /// In the api's own module, for several services.
    Api,
    /// In the module of one service.
    Service(usize),
}

/// The names of a type.
#[derive(Clone, Debug)]
pub(crate) struct TypeName {
    pub(crate) ident: String,
    /// None: the type is not generated.
    pub(crate) home: Option<Home>,
    /// Fields, values or variants.
    pub(crate) members: Vec<String>,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub(crate) struct OperationNames {
    /// `add_comment`
    pub(crate) function: String,
    /// `ADD_COMMENT`
    pub(crate) constant: String,
    /// `AddComment`: the call, where it has optional parameters.
    pub(crate) call: String,
    /// By parameter.
    pub(crate) params: Vec<String>,
    /// The body, where it is an argument.
    pub(crate) body: String,
    /// Functions for other media types of the body, where what is sent is of another type; empty for the others.
    pub(crate) alternatives: Vec<String>,
    /// The type of successes that differ by status, and its variants.
    pub(crate) answer: (String, Vec<String>),
    /// The type of errors that differ by status, and its variants.
    pub(crate) error: (String, Vec<String>),
}

/// Methods of generated calls, which setters must not hide.
const CALL_METHODS: [&str; 7] = ["call", "events", "lines", "pages", "send_blocking", "into_future", "new"];

impl Names {
    /// Names everything.
    pub(crate) fn new(api: &Api, dotted: bool) -> Names {
        let types = types::types(api, dotted);
        let operations = api
            .services
            .iter()
            .enumerate()
            .map(|(index, service)| {
                let local = |t: &&TypeName| t.home == Some(Home::Api) || t.home == Some(Home::Service(index));
                let taken: Taken = types.iter().filter(local).map(|t| t.ident.clone()).collect();
                service.resources.iter().map(|resource| operations(resource, &taken)).collect()
            })
            .collect();
        Names { types, operations }
    }

    pub(crate) fn ty(&self, id: TypeId) -> &TypeName {
        &self.types[id.0]
    }

    pub(crate) fn operation(&self, service: usize, resource: usize, operation: usize) -> &OperationNames {
        &self.operations[service][resource][operation]
    }

    /// Types that stand in this module, by name.
    pub(crate) fn at_home(&self, home: Home) -> Vec<TypeId> {
        let mut ids: Vec<TypeId> =
            (0..self.types.len()).map(TypeId).filter(|id| self.types[id.0].home == Some(home)).collect();
        ids.sort_by(|a, b| self.types[a.0].ident.cmp(&self.types[b.0].ident));
        ids
    }
}

/// Constants for documents: their files' names without folders and endings.
pub(crate) fn documents<'a>(files: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = Taken::from(["ALL"]);
    let stem = |file: &str| {
        let name = file.rsplit('/').next().unwrap_or_default();
        shouty(name.split('.').next().unwrap_or_default())
    };
    files.map(|file| taken.unique(stem(file))).collect()
}

fn operations(resource: &Resource, types: &Taken) -> Vec<OperationNames> {
    let mut functions = Taken::default();
    let mut constants = Taken::from(["ALL"]);
    let mut taken = types.clone();
    // Functions that nobody named give way to those that somebody did.
    let words = resource.operations.iter().map(|operation| operation.function.as_ref().unwrap_or(&operation.id));
    let bases = functions.each(words.map(|word| (snake(word), word.as_str())));
    resource
        .operations
        .iter()
        .zip(bases)
        .map(|(operation, function)| {
            let mut call = pascal(&function);
            if types.contains(&call) || types::is_reserved(&call) {
                call.push_str("Call");
            }
            if operation.has_call() {
                call = taken.unique(call);
            }
            let (params, body) = arguments(operation);
            let constant = constants.unique(shouty(&function));
            let others = operation.body.iter().flat_map(|body| &body.others);
            let alternative = |other: &crate::ir::Alternative| match other.payload {
                Some(_) => functions.unique(format!("{function}_as_{}", media_word(&other.media_type))),
                None => String::new(),
            };
            let alternatives = others.map(alternative).collect();
            let mut by_status = |word: &str, cases: &[Case], needed: bool| {
                let name = format!("{}{word}", pascal(&function));
                let variants = cases.iter().map(|case| pascal(&status_word(&case.status))).collect();
                (if needed { taken.unique(name) } else { name }, variants)
            };
            let answer = by_status("Answer", &operation.answer.cases, !operation.answer.cases.is_empty());
            let error = by_status("Error", &operation.errors, operation.has_error_cases());
            OperationNames { constant, call, function, params, body, alternatives, answer, error }
        })
        .collect()
}

/// Names of the arguments, which all differ from each other, from the session and from methods of the call.
fn arguments(operation: &Operation) -> (Vec<String>, String) {
    let mut taken: Taken = Taken::from(["session"]);
    let name = |parameter: &crate::ir::Parameter| {
        let name = snake(&parameter.wire);
        let hides = !parameter.required && CALL_METHODS.contains(&name.as_str());
        if hides || name == "session" { format!("{name}_") } else { name }
    };
    let params = taken.each(operation.parameters.iter().map(|parameter| (name(parameter), parameter.wire.as_str())));
    let wrapper = operation.body.as_ref().and_then(|body| body.wrapper.as_ref());
    let body = wrapper.map_or_else(|| "body".into(), |wrapper| snake(&wrapper.member));
    (params, taken.unique(body))
}
