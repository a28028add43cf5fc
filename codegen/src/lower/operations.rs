//! Path items to operations.

use std::collections::HashSet;

use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value;

use super::answers::Answers;
use super::rules::Rules;
use super::{Lower, lines, one_line, route};
use crate::diagnostic::{Code, Error, Result};
use crate::document::push;
use crate::hub::{CARRIED, carried};
use crate::ir::{Operation, Parameter};

impl<'a> Lower<'a> {
    /// All operations that the manifest does not leave out, in order of path and method.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut paths: Vec<_> = self.openapi.paths.iter().collect();
        paths.sort_by_key(|(path, _)| path.as_str());
        let named = route::names(self.openapi);
        let mut operations = Vec::new();
        let (mut keys, mut acts) = (HashSet::new(), false);
        let mut excluded = Rules::new("exclude", &self.settings.exclude);
        let mut reads = Rules::new("reads", &self.settings.reads);
        for (path, item) in paths {
            // Where there was a reference, the hub has put what it means.
            let ReferenceOr::Item(item) = item else { continue };
            for (method, operation) in item.iter() {
                let at = push(&push("/paths", path), method);
                let key = format!("{} {path}", method.to_uppercase());
                keys.insert(key.clone());
                acts |= carried(&operation.extensions, "actions").is_some();
                if excluded.mean(&key) {
                    self.note(Code::OperationExcluded, &at, format!("{key} is left out by the manifest"));
                    continue;
                }
                let before_route = operation.operation_id.as_deref().and_then(|id| named.get(id).copied());
                let function = self.settings.functions.get(&key).map(String::as_str).or(before_route);
                let function = function.map(str::to_owned);
                let lowered = self.operation(path, method, item, operation, &at, function);
                let Some(mut lowered) = self.heed(lowered) else { continue };
                lowered.reads |= reads.mean(&key);
                let actions = self.actions(operation, &lowered);
                let actions = self.heed(actions).unwrap_or_default();
                operations.push(lowered);
                operations.extend(actions);
            }
        }
        for checked in [excluded.check(), reads.check()] {
            self.heed(checked);
        }
        if self.settings.actions.is_some() && !acts {
            let message = "manifest: `actions` says how actions are called, but no operation has any";
            self.faults.add(Error::new(Code::Settings, message).help("delete it"));
        }
        for key in self.settings.functions.keys().filter(|key| !keys.contains(*key)) {
            let message = format!("manifest: the function name for {key:?} names no operation");
            self.faults.add(Error::new(Code::Settings, message).help("delete it"));
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        at: &str,
        function: Option<String>,
    ) -> Result<Operation> {
        let id = operation.operation_id.clone().unwrap_or_else(|| format!("{method} {path}"));
        let last = || id.rsplit('.').next().filter(|_| self.settings.dotted_ids).map(str::to_owned);
        let function = function.or_else(last);
        let key = function.clone().unwrap_or_else(|| id.clone());
        let mut parameters = Vec::new();
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let at = push(&push(at, "parameters"), &index.to_string());
            let new = self.parameter(parameter, &at, &key);
            let new = self.heed(new).flatten();
            if let Some(new) = new.as_ref().filter(|new| is_known(new, &parameters)) {
                self.note(Code::KeywordIgnored, &at, format!("the parameter {} is described twice", new.wire));
                continue;
            }
            parameters.extend(new);
        }
        for (index, parameter) in item.parameters.iter().enumerate() {
            let at = format!("{}/parameters/{index}", at.rsplit_once('/').map_or(at, |(item, _)| item));
            let shared = self.parameter(parameter, &at, &key);
            let shared = self.heed(shared).flatten();
            let new = shared.filter(|new| !is_known(new, &parameters));
            parameters.extend(new);
        }
        let path = self.template(path, &mut parameters, at);
        self.complete(&path, &mut parameters, at);
        self.note_shared_query(&parameters, at);
        if path.contains('#') {
            let message = "what follows `#` in the path tells operations apart; it is not sent";
            self.note(Code::KeywordIgnored, at, message);
        }
        let servers = if operation.servers.is_empty() { &item.servers } else { &operation.servers };
        let body = self.body(operation, at, &key);
        let body = self.heed(body).flatten();
        let Answers { answer, errors, statuses } = self.answer(method, &operation.responses, at, &key)?;
        let [reads, unverified] = ["reads", "unverified"].map(|keyword| {
            let flag = self.flag(operation, keyword, at);
            self.heed(flag).unwrap_or_default()
        });
        let security = self.requirements(operation.security.as_ref(), at);
        let security = self.heed(security).unwrap_or_default();
        Ok(Operation {
            id,
            function,
            tag: operation.tags.first().cloned(),
            group: None,
            method: method.to_uppercase(),
            path,
            summary: one_line(operation.summary.as_deref().unwrap_or_default()),
            description: lines(operation.description.as_deref()),
            deprecated: operation.deprecated,
            reads,
            unverified,
            parameters,
            body,
            answer,
            errors,
            statuses,
            servers: self.own_servers(servers),
            permissions: self.permissions(operation),
            security,
            origin: at.into(),
        })
    }

    /// An extension of an operation that is true or false.
    fn flag(&self, operation: &openapiv3::Operation, keyword: &str, at: &str) -> Result<bool> {
        match carried(&operation.extensions, keyword) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => {
                let key = format!("{CARRIED}{keyword}");
                Err(self
                    .error(Code::WrongKind, &push(at, &key), format!("`{key}` must be a boolean"))
                    .help("write true or false"))
            }
        }
    }

    fn permissions(&self, operation: &openapiv3::Operation) -> Vec<String> {
        let extension = self.settings.permissions.as_ref().and_then(|key| operation.extensions.get(key));
        let listed = extension.and_then(Value::as_array).into_iter().flatten();
        listed.filter_map(|p| p.as_str().map(str::to_owned)).collect()
    }
}

/// Whether there is a parameter of the same name in the same place.
fn is_known(new: &Parameter, parameters: &[Parameter]) -> bool {
    parameters.iter().any(|known| known.wire == new.wire && known.location == new.location)
}
