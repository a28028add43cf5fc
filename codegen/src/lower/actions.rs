//! Actions: the calls that one operation stands for, which its body tells apart.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Lower, lines, one_line};
use crate::diagnostic::{Code, Error, Result};
use crate::document::push;
use crate::hub::{CARRIED, carried};
use crate::ir::{Answer, Body, Operation, Payload, Type, TypeKind, Wrapper};
use crate::names::case;

/// What an operation's extension says of an action.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "an object")]
struct Action {
    summary: String,
    description: String,
    params: Option<Reference>,
    result: Option<Reference>,
    reads: bool,
    unverified: bool,
    session: bool,
}

impl Default for Action {
    fn default() -> Action {
        Action {
            summary: String::new(),
            description: String::new(),
            params: None,
            result: None,
            reads: false,
            unverified: false,
            session: true,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a reference to a schema")]
struct Reference {
    #[serde(rename = "$ref")]
    target: String,
}

impl<'a> Lower<'a> {
    /// The actions of an operation, each as an operation of its own.
    pub(super) fn actions(&mut self, described: &'a openapiv3::Operation, of: &Operation) -> Result<Vec<Operation>> {
        let Some(groups) = carried(&described.extensions, "actions") else { return Ok(Vec::new()) };
        let at = push(&of.origin, &format!("{CARRIED}actions"));
        let mut actions = Vec::new();
        let mut named = HashMap::new();
        for (group, members) in self.object(groups, &at)? {
            let at = push(&at, group);
            for (name, action) in self.object(members, &at)? {
                let at = push(&at, name);
                if let Some(other) = named.insert((case::module(group), case::snake(name)), name) {
                    let message = format!("{other} and {name} are spelt alike, and would be one function");
                    return Err(self.error(Code::Actions, &at, message).help("rename one of them"));
                }
                let action = Action::deserialize(action).map_err(|error| self.unread(&at, &error.to_string()))?;
                actions.push(self.action(group, name, action, of, &at)?);
            }
        }
        Ok(actions)
    }

    fn object(&self, value: &'a Value, at: &str) -> Result<&'a Map<String, Value>> {
        value.as_object().ok_or_else(|| self.unread(at, "it is no object"))
    }

    fn unread(&self, at: &str, fault: &str) -> Error {
        let help = "actions are objects in groups; `params` and `result` refer to schemas by `$ref`";
        self.error(Code::Actions, at, format!("the action can't be read: {fault}")).help(help)
    }

    fn action(&mut self, group: &str, name: &str, action: Action, of: &Operation, at: &str) -> Result<Operation> {
        let params = self.referred(action.params, &push(at, "params"))?.present();
        let result = self.referred(action.result, &push(at, "result"))?;
        let answer = Payload::Json(self.enveloped(result)?);
        let body = Body {
            media_type: of.body.as_ref().map_or("application/json", |body| &body.media_type).into(),
            required: !self.may_be_empty(&params),
            payload: Payload::Json(params),
            others: Vec::new(),
            xml: None,
            encoding: Vec::new(),
            wrapper: Some(self.wrapper(group, name, at)?),
        };
        Ok(Operation {
            id: name.into(),
            function: None,
            group: Some(group.into()),
            summary: one_line(&action.summary),
            description: lines(Some(&action.description)),
            reads: of.reads || action.reads,
            unverified: of.unverified || action.unverified,
            body: Some(body),
            answer: Answer { payload: Some(answer), cases: Vec::new(), optional: false, ..of.answer.clone() },
            security: if action.session { of.security.clone() } else { Vec::new() },
            origin: at.into(),
            ..of.clone()
        })
    }

    /// The type of a schema that an action refers to; any JSON where it refers to none.
    fn referred(&mut self, schema: Option<Reference>, at: &str) -> Result<Type> {
        match schema {
            Some(schema) => {
                let (name, _) = self.follow(&schema.target, at)?;
                self.component(&name)
            }
            None => {
                self.note(Code::AnyValue, at, "an action without this; any JSON is taken");
                Ok(Type::Any)
            }
        }
    }

    /// The object that names an action, with nothing given to it.
    fn wrapper(&self, group: &str, name: &str, at: &str) -> Result<Wrapper> {
        let Some(settings) = &self.settings.actions else {
            let help = "add a table `actions` to the api, with the members `group`, `name` and `params`";
            return Err(self.error(Code::Actions, at, "the manifest does not say how actions are called").help(help));
        };
        let mut object = Map::new();
        object.insert(settings.group.clone(), group.into());
        object.insert(settings.name.clone(), name.into());
        object.insert(settings.params.clone(), Value::Object(Map::new()));
        object.extend(settings.constants.clone());
        Ok(Wrapper { object: Value::Object(object).to_string(), member: settings.params.clone() })
    }

    /// Whether an object without members is a value of a type.
    fn may_be_empty(&self, ty: &Type) -> bool {
        match ty.unaliased(&self.types) {
            Type::Any | Type::Map(_) => true,
            Type::Named(id) => match &self.types[id.0].kind {
                TypeKind::Struct { fields, .. } => fields.iter().all(|field| !field.required),
                _ => false,
            },
            _ => false,
        }
    }
}
