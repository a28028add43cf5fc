//! Path items to operations.

use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value;

use super::compose::says_something;
use super::rules::Rules;
use super::{Lower, lines, one_line};
use crate::diagnostic::{Code, Result};
use crate::document::push;
use crate::hub::{CARRIED, carried};
use crate::ir::{Body, Inline, Operation, Parameter, Payload, Type};

impl<'a> Lower<'a> {
    /// All operations that the manifest does not leave out, in order of path and method.
    pub(super) fn operations(&mut self) -> Result<Vec<Operation>> {
        let mut paths: Vec<_> = self.openapi.paths.iter().collect();
        paths.sort_by_key(|(path, _)| path.as_str());
        let mut operations = Vec::new();
        let mut excluded = Rules::new("exclude", &self.settings.exclude);
        let mut reads = Rules::new("reads", &self.settings.reads);
        for (path, item) in paths {
            let ReferenceOr::Item(item) = item else {
                let help = "put the path item itself there";
                return Err(self.error(&push("/paths", path), "a path item by reference is not read").help(help));
            };
            for (method, operation) in item.iter() {
                let at = push(&push("/paths", path), method);
                let key = format!("{} {path}", method.to_uppercase());
                if excluded.mean(&key) {
                    self.note(Code::OperationExcluded, &at, format!("{key} is left out by the manifest"));
                    continue;
                }
                let function = self.settings.functions.get(&key).cloned();
                let mut lowered = self.operation(path, method, item, operation, &at, function)?;
                lowered.reads |= reads.mean(&key);
                let actions = self.actions(operation, &lowered)?;
                operations.push(lowered);
                operations.extend(actions);
            }
        }
        excluded.check()?;
        reads.check()?;
        if self.settings.actions.is_some() && operations.iter().all(|o| o.group.is_none()) {
            let message = "manifest: `actions` says how actions are called, but no operation has any";
            return Err(crate::diagnostic::Error::new(message).help("delete it"));
        }
        for key in self.settings.functions.keys() {
            if !operations.iter().any(|o| format!("{} {}", o.method, o.path) == *key) {
                let message = format!("manifest: the function name for {key:?} names no operation");
                return Err(crate::diagnostic::Error::new(message).help("delete it"));
            }
        }
        Ok(operations)
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
            let new = self.parameter(parameter, &at, &key)?;
            if let Some(new) = new.as_ref().filter(|new| is_known(new, &parameters)) {
                self.note(Code::KeywordIgnored, &at, format!("the parameter {} is described twice", new.wire));
                continue;
            }
            parameters.extend(new);
        }
        for (index, parameter) in item.parameters.iter().enumerate() {
            let at = format!("{}/parameters/{index}", at.rsplit_once('/').map_or(at, |(item, _)| item));
            let shared = self.parameter(parameter, &at, &key)?;
            let new = shared.filter(|new| !is_known(new, &parameters));
            parameters.extend(new);
        }
        self.complete(path, &mut parameters, at)?;
        for (index, parameter) in parameters.iter().enumerate() {
            if parameters[..index].iter().any(|known| known.wire == parameter.wire) {
                let message = format!("two parameters are called {}; one value goes to both places", parameter.wire);
                self.note(Code::KeywordIgnored, at, message);
            }
        }
        if !operation.callbacks.is_empty() {
            self.note(Code::KeywordIgnored, &push(at, "callbacks"), "callbacks are not generated");
        }
        if !operation.servers.is_empty() || !item.servers.is_empty() {
            self.note(
                Code::KeywordIgnored,
                at,
                "the operation's own servers are not used; the session says where it goes",
            );
        }
        let body = self.body(operation, at, &key)?;
        let (answer, statuses) = self.answer(&operation.responses, at, &key)?;
        Ok(Operation {
            id,
            function,
            tag: operation.tags.first().cloned(),
            group: None,
            method: method.to_uppercase(),
            path: path.into(),
            summary: one_line(operation.summary.as_deref().unwrap_or_default()),
            description: lines(operation.description.as_deref()),
            deprecated: operation.deprecated,
            reads: self.flag(operation, "reads", at)?,
            unverified: self.flag(operation, "unverified", at)?,
            parameters,
            body,
            answer,
            statuses,
            permissions: self.permissions(operation),
            security: self.requirements(operation.security.as_ref(), at)?,
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
                Err(self.error(&push(at, &key), format!("`{key}` must be a boolean")).help("write true or false"))
            }
        }
    }

    fn permissions(&self, operation: &openapiv3::Operation) -> Vec<String> {
        let extension = self.settings.permissions.as_ref().and_then(|key| operation.extensions.get(key));
        let listed = extension.and_then(Value::as_array).into_iter().flatten();
        listed.filter_map(|p| p.as_str().map(str::to_owned)).collect()
    }

    fn body(&mut self, operation: &'a openapiv3::Operation, at: &str, key: &str) -> Result<Option<Body>> {
        let at = push(at, "requestBody");
        let Some(body) = &operation.request_body else { return Ok(None) };
        let (body, at) = self.shared(body, "requestBodies", |c| &c.request_bodies, &at)?;
        let rank = |media: &str| match super::answers::essence(media) {
            m if m == "application/json" || m.ends_with("+json") => 0,
            "application/x-www-form-urlencoded" => 1,
            "*/*" | "*" => 2,
            "text/plain" => 4,
            _ => 3,
        };
        let Some((media, content)) = body.content.iter().min_by_key(|(media, _)| rank(media)) else { return Ok(None) };
        if body.content.len() > 1 {
            let others: Vec<_> = body.content.keys().filter(|m| *m != media).map(String::as_str).collect();
            self.note(Code::MediaTypeChosen, &at, format!("{media} is sent; {} is not", others.join(", ")));
        }
        let at = push(&push(&push(&at, "content"), media), "schema");
        let source = Inline::Part(key.into(), "body".into());
        let described = content.schema.as_ref().filter(|schema| match schema {
            ReferenceOr::Reference { .. } => true,
            ReferenceOr::Item(item) => says_something(schema) || super::view::View::new(item).ty.is_some(),
        });
        let (media_type, payload) = match (rank(media), described) {
            (0, Some(schema)) => (media.clone(), Payload::Json(self.schema(schema, &at, &source)?)),
            (0, None) => {
                self.note(Code::AnyValue, &at, "a body without a schema");
                (media.clone(), Payload::Json(Type::Any))
            }
            (1, Some(schema)) => (media.clone(), Payload::Form(self.schema(schema, &at, &source)?)),
            (2, Some(schema)) => ("application/json".into(), Payload::Json(self.schema(schema, &at, &source)?)),
            (4, _) => (media.clone(), Payload::Text),
            _ => {
                if media.starts_with("multipart/") {
                    let message = format!("the parts of {media} are not written; the caller gives the whole body");
                    self.note(Code::KeywordIgnored, &at, message);
                }
                let media = if media.contains('*') { "application/octet-stream" } else { media };
                (media.into(), Payload::Bytes)
            }
        };
        Ok(Some(Body { media_type, payload, required: body.required, wrapper: None }))
    }
}

/// Whether there is a parameter of the same name in the same place.
fn is_known(new: &Parameter, parameters: &[Parameter]) -> bool {
    parameters.iter().any(|known| known.wire == new.wire && known.location == new.location)
}
