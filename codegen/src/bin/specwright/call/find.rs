//! Which operation is meant.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};
use specwright_codegen::{ApiEntry, Catalogue, OperationEntry, like};
use specwright_runtime::{Call, Operation, Response, Session};

use super::send::{Order, Own};
use super::{arguments, operation};
use crate::exit::Failure;

/// The operations that can be called, and the sessions that call them.
pub(super) struct Operations<'a> {
    order: &'a Order,
    all: Vec<OperationEntry>,
    /// Where in `all`, by id, by method and path, and by the path of the function.
    names: HashMap<String, Vec<usize>>,
    /// The apis, by their modules.
    apis: HashMap<String, ApiEntry>,
    /// Sessions with them that were made already.
    sessions: Mutex<HashMap<String, Session>>,
    /// Operations of the runtime that were made already: a suite calls each many times.
    made: Mutex<HashMap<usize, Arc<Operation>>>,
}

/// An operation as it was found.
pub(super) struct Found<'a> {
    pub(super) entry: &'a OperationEntry,
    number: usize,
}

impl<'a> Operations<'a> {
    pub(super) fn new(catalogue: Catalogue<'_>, order: &'a Order) -> Result<Operations<'a>, Failure> {
        let all: Vec<OperationEntry> = catalogue.operations().collect();
        let mut names: HashMap<String, Vec<usize>> = HashMap::new();
        let mut apis = HashMap::new();
        for (number, entry) in all.iter().enumerate() {
            for name in [entry.id.clone(), format!("{} {}", entry.method, entry.path), entry.name.clone()] {
                let numbers = names.entry(name).or_default();
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
            let module = module(&entry.name);
            if !apis.contains_key(module) {
                apis.insert(module.to_owned(), catalogue.api(module).unwrap_or_default());
            }
        }
        let (sessions, made) = (Mutex::default(), Mutex::default());
        let operations = Operations { order, all, names, apis, sessions, made };
        if let (Some(only), 1) = (operations.apis.keys().next(), operations.apis.len()) {
            // What is wrong with the options is wrong with every call.
            operations.session(only).map_err(Failure::usage)?;
        }
        Ok(operations)
    }

    /// The session with the api of a module.
    fn session(&self, module: &str) -> Result<Session, String> {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = sessions.get(module) {
            return Ok(session.clone());
        }
        let entry = self.apis.get(module).ok_or("the catalogue has no such api")?;
        let session = self.order.session(operation::api(entry, self.order)?).map_err(|error| error.to_string())?;
        sessions.insert(module.to_owned(), session.clone());
        Ok(session)
    }

    /// The operation of this name.
    ///
    /// # Errors
    /// When there is none, or several; the text says which may be meant.
    pub(super) fn find(&self, name: &str) -> Result<Found<'_>, String> {
        let spelt = match name.split_once(' ') {
            Some((method, path)) => format!("{} {}", method.to_uppercase(), path.trim()),
            None => name.replace("::", ".").replace("r#", ""),
        };
        let found = self.names.get(name).or_else(|| self.names.get(&spelt));
        match found.map_or(&[] as &[usize], Vec::as_slice) {
            [number] => Ok(Found { entry: &self.all[*number], number: *number }),
            [] => Err(self.unknown(name)),
            several => {
                let names = several.iter().map(|number| &self.all[*number].name);
                let names: Vec<String> = names.map(|name| format!("\n  {name}")).collect();
                Err(format!("several operations are called {name:?}; call one by its function{}", names.concat()))
            }
        }
    }

    fn unknown(&self, name: &str) -> String {
        if self.all.is_empty() {
            return "the description has no operations".into();
        }
        let mut like = like(name, self.names.keys().map(String::as_str));
        // An operation that is like it by several of its names is said once.
        let mut said: Vec<&[usize]> = Vec::new();
        like.retain(|name| {
            let numbers = self.names.get(*name).map_or(&[] as &[usize], Vec::as_slice);
            let is_new = !said.contains(&numbers);
            said.push(numbers);
            is_new
        });
        let hint = if like.is_empty() {
            "`specwright list` lists all".to_owned()
        } else {
            format!("did you mean\n  {}", like.join("\n  "))
        };
        format!("there is no operation {name:?}; {hint}")
    }

    /// A call of an operation with these arguments.
    ///
    /// # Errors
    /// When the arguments are not those of the operation; the text says what is wrong, a line for each.
    pub(super) fn call(
        &self,
        found: &Found<'_>,
        args: &Map<String, Value>,
        own: &Own,
    ) -> Result<Call<Response>, String> {
        let module = module(&found.entry.name);
        let session = self.session(module)?;
        let elsewhere = found.entry.servers.first().is_some_and(|server| operation::is_absolute(&server.url));
        if own.server.is_none() && !elsewhere && session.base_url() == operation::NOWHERE {
            let said = self.apis.get(module).map_or("", |api| api.base_url.trim_start_matches('/'));
            return Err(format!("the description does not say where the api is; say so: --server https://HOST/{said}"));
        }
        let made = {
            let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            let make = || Arc::new(operation::operation(found.entry, self.order));
            made.entry(found.number).or_insert_with(make).clone()
        };
        let media_type = own.media_type.as_ref().or(self.order.media_type.as_ref());
        let call = arguments::bind(Call::new(&session, made), found.entry, args, media_type.map(String::as_str))?;
        Ok(self.order.apply(call, own))
    }
}

/// The module of the api that an operation is of.
fn module(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}
